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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 09:56:41.022866+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 09:56:41.035873+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 09:56:41.049608+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 09:56:41.086378+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 09:56:41.207703+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('bed5af61ab74e29b7d6119c0','fc73511e7bb36ca605797d90','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('73ea69a158828326275e9317','fc73511e7bb36ca605797d90','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('95a216d65c570e7df07c6b86','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('430b23760b3379f4bbb38d43','fa1e390d652989913f8590e7','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('bb8fe6f0646b1f0fbb3cc2a2','43b260c39f6a75c38334e31c','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','39328bfe0313ca7da4534201','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','5f3d9a8a01b3276ce694dfcf','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('8888d9df3ab535a0cdd5a8cb','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','33210e29e73e01f2a77447b0','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('19b2f5b34482c8512424c9bf','8888d9df3ab535a0cdd5a8cb','33a01f6e66488da2f3eaa470','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('2d66ea85ed62133db61d5729','AS-0001','2026-03','tidy','cd408662373fb57580ea0925',NULL,'fa1e390d652989913f8590e7','e53fb576c946121dfc39cad0','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('176b3a94ec87dd6120b09749','AS-0002','2026-03','calls','cd408662373fb57580ea0925',NULL,'fa1e390d652989913f8590e7',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
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
INSERT INTO "assessment_told" VALUES('03a251fa6f6f1a4a6a76dbad','2026-03','cd408662373fb57580ea0925',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('cd2d27619f92016d68123398','fa1e390d652989913f8590e7',1,'e53fb576c946121dfc39cad0',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('c52dd398a445d4c0e3c8dc45','fa1e390d652989913f8590e7',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('bbb23341f446ff68bfe8dcc9','fa1e390d652989913f8590e7','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('df8f09e32f4f03b2f4edc0cb','1a57553cd9829e19d58e5b48','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('41f91d04fb5700adc2a978c4','1a57553cd9829e19d58e5b48','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL,NULL);
INSERT INTO "call" VALUES('a6997fe6cd0eb5a00343478c','57c22928caff968b51feda73','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('2195edd0ca429ce796d114ec','43b260c39f6a75c38334e31c','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('f3687f06ca98cee09a871c2a','755390da1d7b02ef6625ef08','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('e8cea12065c468f39d7a9f87','3be387f0c627828f1982725e','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('76744562b2640dc6f30f57c2','33210e29e73e01f2a77447b0','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('b6dd41ad7b908e9037d433ea','4b476327222e22ecde01a86b','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL,NULL);
INSERT INTO "call" VALUES('bea1fd640cc36eb72ac37f22','4f75f6cfbfebfce7a404a86c','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('8d375b14ebbe91b5120cf760','9aa4df93ced9babd527cab4f','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('cb85d0e03e8ff3579e1912a0','b0ed3fe35e9dc706f69077ba','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('0292439109ca1819c43d5ea0','b0ed3fe35e9dc706f69077ba','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('0ad46a183c03243738aeaa3b','7b05564811b4bd2a7dec6d0e','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('1d780c843ab659ef68c447a2','789c207d907985ad23bdce44','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('1c89452b398a61e433806814','33a01f6e66488da2f3eaa470','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL,NULL);
INSERT INTO "call" VALUES('8ac38fbc2cd51ff4ba537f6f','b9d14b8f1b4356e4a0611907','2026-04-01T02:00:00Z','phone','Ms Example',NULL,'nobody came','tester',0,NULL,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('3d02e4070fe5191de4df45fa','CARD-0001','2b7363f65bcb292612b0cb11',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
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
INSERT INTO "change" VALUES(1,'2c5a26a85cdd96224ce7a776','engineer','["cd408662373fb57580ea0925"]',NULL);
INSERT INTO "change" VALUES(2,'2c5a26a85cdd96224ce7a776','engineer_skill','["cd408662373fb57580ea0925","printer"]',NULL);
INSERT INTO "change" VALUES(3,'402408d2407e29a9086d7513','engineer','["fc73511e7bb36ca605797d90"]',NULL);
INSERT INTO "change" VALUES(4,'402408d2407e29a9086d7513','engineer_skill','["fc73511e7bb36ca605797d90","installation"]',NULL);
INSERT INTO "change" VALUES(5,'402408d2407e29a9086d7513','engineer_role','["fc73511e7bb36ca605797d90","reception"]',NULL);
INSERT INTO "change" VALUES(6,'a8352d3c8cfe0c9e225d9182','absence','["bed5af61ab74e29b7d6119c0"]',NULL);
INSERT INTO "change" VALUES(7,'fa583161439e355729f7afee','customer','["2b7363f65bcb292612b0cb11"]',NULL);
INSERT INTO "change" VALUES(8,'fa583161439e355729f7afee','phone','["2b7363f65bcb292612b0cb11","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'9b81a154bb351dffa0184093','customer','["6de37bb7b1e4d123ef60a1c2"]',NULL);
INSERT INTO "change" VALUES(10,'9b81a154bb351dffa0184093','phone','["6de37bb7b1e4d123ef60a1c2","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'b8e8825ef6677b2c44fb04ba','customer','["e5fd1a1704c05aa6cbc1364e"]',NULL);
INSERT INTO "change" VALUES(12,'a543f2601a5066851dae3a11','site','["a2844ee4472819b7d1b5a0b2"]',NULL);
INSERT INTO "change" VALUES(13,'203de226e923be5dfea16229','phone','["2b7363f65bcb292612b0cb11","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'203de226e923be5dfea16229','contact','["b0a66e642b4bdc2386835aa5"]',NULL);
INSERT INTO "change" VALUES(15,'a90b65bbec562f7e23fe011d','contract','["f915d1d3d94569310a0124dd"]',NULL);
INSERT INTO "change" VALUES(16,'a90b65bbec562f7e23fe011d','entitlement','["f915d1d3d94569310a0124dd","visit"]',NULL);
INSERT INTO "change" VALUES(17,'a90b65bbec562f7e23fe011d','entitlement','["f915d1d3d94569310a0124dd","training"]',NULL);
INSERT INTO "change" VALUES(18,'5ceb9877ab72488c94333515','contract','["34d4b47e7078e03920cb5409"]',NULL);
INSERT INTO "change" VALUES(19,'938317255d2b0cfb2258230e','equipment','["2351426fe538de57cc372b16"]',NULL);
INSERT INTO "change" VALUES(20,'586dceaf056fdb0d53b4948e','equipment','["95a216d65c570e7df07c6b86"]',NULL);
INSERT INTO "change" VALUES(21,'cae709c1d11c4db8a2784d18','equipment','["ffc8bfa11536924b9e205808"]',NULL);
INSERT INTO "change" VALUES(22,'5b7313dfc39e411069f9c002','holder','["67d8778b6561438de784c570"]',NULL);
INSERT INTO "change" VALUES(23,'5b7313dfc39e411069f9c002','stock','["67d8778b6561438de784c570","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'5b7313dfc39e411069f9c002','stock_move','["6a92673a59c3f9c884de3d5c"]',NULL);
INSERT INTO "change" VALUES(25,'647bcc7414021a4fd9b2bc99','holder','["277d575988a6d9f56f18f225"]',NULL);
INSERT INTO "change" VALUES(26,'647bcc7414021a4fd9b2bc99','stock','["67d8778b6561438de784c570","roller","new"]','{"holder_id":"67d8778b6561438de784c570","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'647bcc7414021a4fd9b2bc99','stock','["277d575988a6d9f56f18f225","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'647bcc7414021a4fd9b2bc99','stock_move','["c2a28e1a5a86fee4bcfe7d90"]',NULL);
INSERT INTO "change" VALUES(29,'c8af699cbb20fd9c9ccdf0eb','holder','["372f0e347d87d9f7521fabc1"]',NULL);
INSERT INTO "change" VALUES(30,'c8af699cbb20fd9c9ccdf0eb','stock','["67d8778b6561438de784c570","roller","new"]','{"holder_id":"67d8778b6561438de784c570","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'c8af699cbb20fd9c9ccdf0eb','stock','["372f0e347d87d9f7521fabc1","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'c8af699cbb20fd9c9ccdf0eb','stock_move','["c9bdde98f42da6bedaa77f89"]',NULL);
INSERT INTO "change" VALUES(33,'a56be73f8c161f09ccd43fa5','card','["3d02e4070fe5191de4df45fa"]',NULL);
INSERT INTO "change" VALUES(34,'38f0601db7c7fb63aa5ee684','ticket','["fa1e390d652989913f8590e7"]',NULL);
INSERT INTO "change" VALUES(35,'38f0601db7c7fb63aa5ee684','ticket_period','["fa1e390d652989913f8590e7","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'38f0601db7c7fb63aa5ee684','call','["bbb23341f446ff68bfe8dcc9"]',NULL);
INSERT INTO "change" VALUES(37,'38f0601db7c7fb63aa5ee684','clock','["645b09029eef4e95c3a917ce"]',NULL);
INSERT INTO "change" VALUES(38,'38f0601db7c7fb63aa5ee684','clock','["5b16e0e9df55710ae99cca51"]',NULL);
INSERT INTO "change" VALUES(39,'38f0601db7c7fb63aa5ee684','clock','["6e97018e221b821dee2c5939"]',NULL);
INSERT INTO "change" VALUES(40,'38f0601db7c7fb63aa5ee684','clock_period','["645b09029eef4e95c3a917ce","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'38f0601db7c7fb63aa5ee684','clock_period','["5b16e0e9df55710ae99cca51","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'38f0601db7c7fb63aa5ee684','clock_period','["6e97018e221b821dee2c5939","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'a1132534f32cef83c851b270','ticket_period','["fa1e390d652989913f8590e7","2026-03-02T01:00:00Z"]','{"ticket_id":"fa1e390d652989913f8590e7","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'a1132534f32cef83c851b270','ticket_period','["fa1e390d652989913f8590e7","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'65e9ad6b204810d7e5e38536','clock','["645b09029eef4e95c3a917ce"]','{"id":"645b09029eef4e95c3a917ce","ticket_id":"fa1e390d652989913f8590e7","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'65e9ad6b204810d7e5e38536','clock','["5b16e0e9df55710ae99cca51"]','{"id":"5b16e0e9df55710ae99cca51","ticket_id":"fa1e390d652989913f8590e7","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'65e9ad6b204810d7e5e38536','clock_period','["645b09029eef4e95c3a917ce","2026-03-02T01:00:00Z"]','{"clock_id":"645b09029eef4e95c3a917ce","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'65e9ad6b204810d7e5e38536','clock_period','["5b16e0e9df55710ae99cca51","2026-03-02T01:00:00Z"]','{"clock_id":"5b16e0e9df55710ae99cca51","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'733cf065fa3f4923a8a235c3','appointment','["430b23760b3379f4bbb38d43"]',NULL);
INSERT INTO "change" VALUES(50,'37d6d56982192abc4f2c048d','consent','["e747ce9091786ad8b9f15569"]',NULL);
INSERT INTO "change" VALUES(51,'e64fd0916de97d602874322a','quote','["2cf2cd8bf4ea8cff0114720c"]',NULL);
INSERT INTO "change" VALUES(52,'e64fd0916de97d602874322a','priced_line','["c1fcab14202d2f74cc3c9113"]',NULL);
INSERT INTO "change" VALUES(53,'e64fd0916de97d602874322a','priced_line','["607972590c604dc3d454fbba"]',NULL);
INSERT INTO "change" VALUES(54,'e64fd0916de97d602874322a','priced_line','["ccdcbc8a5756c07da35d81f4"]',NULL);
INSERT INTO "change" VALUES(55,'e64fd0916de97d602874322a','priced_line','["0d1060eb581decff4cb0b7af"]',NULL);
INSERT INTO "change" VALUES(56,'f42e1685bdcafccd00c4b0c8','consent','["c08fe0706c47af0f98d8d482"]',NULL);
INSERT INTO "change" VALUES(57,'b133b9348b0c780c50325a2d','dispatch','["e53fb576c946121dfc39cad0"]',NULL);
INSERT INTO "change" VALUES(58,'b133b9348b0c780c50325a2d','clock','["53b3351b3097f43c7b57f09e"]',NULL);
INSERT INTO "change" VALUES(59,'b133b9348b0c780c50325a2d','clock_period','["53b3351b3097f43c7b57f09e","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'dccd8a4d2906240409735186','holder','["05450236b60bd6dbee6197a0"]',NULL);
INSERT INTO "change" VALUES(61,'dccd8a4d2906240409735186','stock','["277d575988a6d9f56f18f225","roller","new"]','{"holder_id":"277d575988a6d9f56f18f225","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'dccd8a4d2906240409735186','stock','["05450236b60bd6dbee6197a0","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'dccd8a4d2906240409735186','stock_move','["8b081e0853fb19dff8cc2c53"]',NULL);
INSERT INTO "change" VALUES(64,'cc6fabf733fabf5c57dce66b','dispatch','["e53fb576c946121dfc39cad0"]','{"id":"e53fb576c946121dfc39cad0","ticket_id":"fa1e390d652989913f8590e7","visit":1,"engineer_id":"cd408662373fb57580ea0925","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(65,'cc6fabf733fabf5c57dce66b','clock','["53b3351b3097f43c7b57f09e"]','{"id":"53b3351b3097f43c7b57f09e","ticket_id":"fa1e390d652989913f8590e7","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'cc6fabf733fabf5c57dce66b','clock_period','["53b3351b3097f43c7b57f09e","2026-03-02T01:00:00Z"]','{"clock_id":"53b3351b3097f43c7b57f09e","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'eb8c26cb0f307f085b736e71','dispatch','["e53fb576c946121dfc39cad0"]','{"id":"e53fb576c946121dfc39cad0","ticket_id":"fa1e390d652989913f8590e7","visit":1,"engineer_id":"cd408662373fb57580ea0925","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(68,'eb8c26cb0f307f085b736e71','dispatch_check','["e53fb576c946121dfc39cad0","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'eb8c26cb0f307f085b736e71','dispatch_check','["e53fb576c946121dfc39cad0","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'eb8c26cb0f307f085b736e71','dispatch_item','["e53fb576c946121dfc39cad0","training"]',NULL);
INSERT INTO "change" VALUES(71,'eb8c26cb0f307f085b736e71','stock','["05450236b60bd6dbee6197a0","roller","new"]','{"holder_id":"05450236b60bd6dbee6197a0","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'eb8c26cb0f307f085b736e71','stock_move','["94b52a71f668af8f140f82b8"]',NULL);
INSERT INTO "change" VALUES(73,'eb8c26cb0f307f085b736e71','priced_line','["f04c054b05d613ff24264300"]',NULL);
INSERT INTO "change" VALUES(74,'eb8c26cb0f307f085b736e71','priced_line','["42a8fd8a8388f597260dc354"]',NULL);
INSERT INTO "change" VALUES(75,'eb8c26cb0f307f085b736e71','priced_line','["3a3def51cd517b005231eb01"]',NULL);
INSERT INTO "change" VALUES(76,'eb8c26cb0f307f085b736e71','priced_line','["f9caa178672009701b395025"]',NULL);
INSERT INTO "change" VALUES(77,'eb8c26cb0f307f085b736e71','priced_line','["ef7e10dd5da04cd4d7b13ea4"]',NULL);
INSERT INTO "change" VALUES(78,'eb8c26cb0f307f085b736e71','entitlement','["f915d1d3d94569310a0124dd","training"]','{"contract_id":"f915d1d3d94569310a0124dd","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'6bc9020f65fd13f5dbb1cebc','attachment','["cd2d27619f92016d68123398"]',NULL);
INSERT INTO "change" VALUES(80,'c556be602ee71945e08defd6','attachment','["c52dd398a445d4c0e3c8dc45"]',NULL);
INSERT INTO "change" VALUES(81,'3e7ab76b00014130e64f6f53','dispatch','["e53fb576c946121dfc39cad0"]','{"id":"e53fb576c946121dfc39cad0","ticket_id":"fa1e390d652989913f8590e7","visit":1,"engineer_id":"cd408662373fb57580ea0925","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(82,'3e7ab76b00014130e64f6f53','dispatch','["e53fb576c946121dfc39cad0"]','{"id":"e53fb576c946121dfc39cad0","ticket_id":"fa1e390d652989913f8590e7","visit":1,"engineer_id":"cd408662373fb57580ea0925","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(83,'3e7ab76b00014130e64f6f53','ticket_period','["fa1e390d652989913f8590e7","2026-03-02T01:00:00Z"]','{"ticket_id":"fa1e390d652989913f8590e7","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"cd408662373fb57580ea0925"}');
INSERT INTO "change" VALUES(84,'3e7ab76b00014130e64f6f53','ticket_period','["fa1e390d652989913f8590e7","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'3e7ab76b00014130e64f6f53','ticket','["fa1e390d652989913f8590e7"]','{"id":"fa1e390d652989913f8590e7","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"2b7363f65bcb292612b0cb11","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"2351426fe538de57cc372b16","contract_id":"f915d1d3d94569310a0124dd","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'3e7ab76b00014130e64f6f53','clock','["6e97018e221b821dee2c5939"]','{"id":"6e97018e221b821dee2c5939","ticket_id":"fa1e390d652989913f8590e7","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'3e7ab76b00014130e64f6f53','clock_period','["6e97018e221b821dee2c5939","2026-03-02T01:00:00Z"]','{"clock_id":"6e97018e221b821dee2c5939","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'4a10e2161665e39a21242465','card','["3d02e4070fe5191de4df45fa"]','{"id":"3d02e4070fe5191de4df45fa","number":"CARD-0001","customer_id":"2b7363f65bcb292612b0cb11","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'4a10e2161665e39a21242465','payment','["65fbab7f7647b87094912538"]',NULL);
INSERT INTO "change" VALUES(90,'96e7966e3d1094d2a9dceace','payment','["7af1f89862a69d5bd4e60fd7"]',NULL);
INSERT INTO "change" VALUES(91,'d8e9dde36b79b4dd54a3cfe3','dispatch','["e53fb576c946121dfc39cad0"]','{"id":"e53fb576c946121dfc39cad0","ticket_id":"fa1e390d652989913f8590e7","visit":1,"engineer_id":"cd408662373fb57580ea0925","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(92,'0d06ba2f99606c3c5bf213ab','discount','["fa1e390d652989913f8590e7"]',NULL);
INSERT INTO "change" VALUES(93,'d29d6446584f33291694d720','payment','["1063fc74cc7afa2df894c9c2"]',NULL);
INSERT INTO "change" VALUES(94,'c7435d1068e47eadb56f940e','payment','["1063fc74cc7afa2df894c9c2"]','{"id":"1063fc74cc7afa2df894c9c2","receipt":"R-0003","ticket_id":"fa1e390d652989913f8590e7","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'6cb65bebfab5189e38661d6d','ticket_period','["fa1e390d652989913f8590e7","2026-03-02T02:05:00Z"]','{"ticket_id":"fa1e390d652989913f8590e7","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"cd408662373fb57580ea0925"}');
INSERT INTO "change" VALUES(96,'6cb65bebfab5189e38661d6d','ticket_period','["fa1e390d652989913f8590e7","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'01ab6b5c5416d3bfd63d6f4c','ticket','["1a57553cd9829e19d58e5b48"]',NULL);
INSERT INTO "change" VALUES(98,'01ab6b5c5416d3bfd63d6f4c','ticket_period','["1a57553cd9829e19d58e5b48","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'01ab6b5c5416d3bfd63d6f4c','call','["df8f09e32f4f03b2f4edc0cb"]',NULL);
INSERT INTO "change" VALUES(100,'01ab6b5c5416d3bfd63d6f4c','clock','["7a0e273a415023c31704c14a"]',NULL);
INSERT INTO "change" VALUES(101,'01ab6b5c5416d3bfd63d6f4c','clock','["2c68e6d180dd6d256e539d06"]',NULL);
INSERT INTO "change" VALUES(102,'01ab6b5c5416d3bfd63d6f4c','clock_period','["7a0e273a415023c31704c14a","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'01ab6b5c5416d3bfd63d6f4c','clock_period','["2c68e6d180dd6d256e539d06","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'5181bb771f7181490f828538','call','["41f91d04fb5700adc2a978c4"]',NULL);
INSERT INTO "change" VALUES(105,'90f897c6067e31ff9ec39989','loan','["a70c2a23c242b0bec020b0b3"]',NULL);
INSERT INTO "change" VALUES(106,'105d362ec097140bf4395b7a','rma','["39328bfe0313ca7da4534201"]',NULL);
INSERT INTO "change" VALUES(107,'b97031a25fef7c5332687afc','approval','["return","39328bfe0313ca7da4534201","wang"]',NULL);
INSERT INTO "change" VALUES(108,'b97031a25fef7c5332687afc','rma','["39328bfe0313ca7da4534201"]','{"id":"39328bfe0313ca7da4534201","number":"RMA-0001","ticket_id":"1a57553cd9829e19d58e5b48","equipment_id":"95a216d65c570e7df07c6b86","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(109,'dce78857b3b76c32733a0cad','consent','["24a70c854d3c204c4f63fab3"]',NULL);
INSERT INTO "change" VALUES(110,'2bba87bd1452f95617e49bc9','rma','["39328bfe0313ca7da4534201"]','{"id":"39328bfe0313ca7da4534201","number":"RMA-0001","ticket_id":"1a57553cd9829e19d58e5b48","equipment_id":"95a216d65c570e7df07c6b86","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(111,'f4c2a8416d565f1b11625830','ticket_period','["1a57553cd9829e19d58e5b48","2026-03-02T03:00:00Z"]','{"ticket_id":"1a57553cd9829e19d58e5b48","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'f4c2a8416d565f1b11625830','ticket_period','["1a57553cd9829e19d58e5b48","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'f4c2a8416d565f1b11625830','hold','["3f117e16753b7701cabedc05"]',NULL);
INSERT INTO "change" VALUES(114,'f4c2a8416d565f1b11625830','clock_period','["7a0e273a415023c31704c14a","2026-03-02T03:00:00Z"]','{"clock_id":"7a0e273a415023c31704c14a","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'f4c2a8416d565f1b11625830','clock_period','["7a0e273a415023c31704c14a","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'7dc58c7aac60764c57ca6d1f','ticket','["57c22928caff968b51feda73"]',NULL);
INSERT INTO "change" VALUES(117,'7dc58c7aac60764c57ca6d1f','ticket_period','["57c22928caff968b51feda73","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'7dc58c7aac60764c57ca6d1f','call','["a6997fe6cd0eb5a00343478c"]',NULL);
INSERT INTO "change" VALUES(119,'7dc58c7aac60764c57ca6d1f','clock','["85d0348f4cf404d6c554c005"]',NULL);
INSERT INTO "change" VALUES(120,'7dc58c7aac60764c57ca6d1f','clock','["a196be51ccddb3d35563add5"]',NULL);
INSERT INTO "change" VALUES(121,'7dc58c7aac60764c57ca6d1f','clock_period','["85d0348f4cf404d6c554c005","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'7dc58c7aac60764c57ca6d1f','clock_period','["a196be51ccddb3d35563add5","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'b443d5f275a302dfa5656570','ticket','["43b260c39f6a75c38334e31c"]',NULL);
INSERT INTO "change" VALUES(124,'b443d5f275a302dfa5656570','ticket_period','["43b260c39f6a75c38334e31c","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'b443d5f275a302dfa5656570','call','["2195edd0ca429ce796d114ec"]',NULL);
INSERT INTO "change" VALUES(126,'b443d5f275a302dfa5656570','clock','["b252b57ecd75aac34e0b03a5"]',NULL);
INSERT INTO "change" VALUES(127,'b443d5f275a302dfa5656570','clock','["32c9401832fa10360b345819"]',NULL);
INSERT INTO "change" VALUES(128,'b443d5f275a302dfa5656570','clock','["054fb8572924992e1638211f"]',NULL);
INSERT INTO "change" VALUES(129,'b443d5f275a302dfa5656570','clock_period','["b252b57ecd75aac34e0b03a5","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'b443d5f275a302dfa5656570','clock_period','["32c9401832fa10360b345819","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'b443d5f275a302dfa5656570','clock_period','["054fb8572924992e1638211f","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'95e60f0db731c769a2ce1eda','ticket','["43b260c39f6a75c38334e31c"]','{"id":"43b260c39f6a75c38334e31c","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"2b7363f65bcb292612b0cb11","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"f915d1d3d94569310a0124dd","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'95e60f0db731c769a2ce1eda','ticket_period','["43b260c39f6a75c38334e31c","2026-03-02T03:30:00Z"]','{"ticket_id":"43b260c39f6a75c38334e31c","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'95e60f0db731c769a2ce1eda','ticket_period','["43b260c39f6a75c38334e31c","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'95e60f0db731c769a2ce1eda','clock','["b252b57ecd75aac34e0b03a5"]','{"id":"b252b57ecd75aac34e0b03a5","ticket_id":"43b260c39f6a75c38334e31c","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'95e60f0db731c769a2ce1eda','clock','["32c9401832fa10360b345819"]','{"id":"32c9401832fa10360b345819","ticket_id":"43b260c39f6a75c38334e31c","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'95e60f0db731c769a2ce1eda','clock','["054fb8572924992e1638211f"]','{"id":"054fb8572924992e1638211f","ticket_id":"43b260c39f6a75c38334e31c","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'95e60f0db731c769a2ce1eda','clock_period','["054fb8572924992e1638211f","2026-03-02T03:30:00Z"]','{"clock_id":"054fb8572924992e1638211f","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'95e60f0db731c769a2ce1eda','clock_period','["054fb8572924992e1638211f","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'dd98ab6f7e0a8126fcc436d5','ticket_period','["43b260c39f6a75c38334e31c","2026-03-02T06:00:00Z"]','{"ticket_id":"43b260c39f6a75c38334e31c","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'dd98ab6f7e0a8126fcc436d5','ticket_period','["43b260c39f6a75c38334e31c","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'629053a070c0c018b84399c1','clock','["85d0348f4cf404d6c554c005"]','{"id":"85d0348f4cf404d6c554c005","ticket_id":"57c22928caff968b51feda73","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'629053a070c0c018b84399c1','clock_period','["85d0348f4cf404d6c554c005","2026-03-02T03:30:00Z"]','{"clock_id":"85d0348f4cf404d6c554c005","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'629053a070c0c018b84399c1','contract_extension','["85d0348f4cf404d6c554c005"]',NULL);
INSERT INTO "change" VALUES(145,'629053a070c0c018b84399c1','contract','["34d4b47e7078e03920cb5409"]','{"id":"34d4b47e7078e03920cb5409","number":"C-0002","customer_id":"6de37bb7b1e4d123ef60a1c2","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'2a6335ac41333d66d4248177','stock_request','["5f3d9a8a01b3276ce694dfcf"]',NULL);
INSERT INTO "change" VALUES(147,'68161e666a155ac50be42e01','approval','["request","5f3d9a8a01b3276ce694dfcf","wang"]',NULL);
INSERT INTO "change" VALUES(148,'68161e666a155ac50be42e01','stock_request','["5f3d9a8a01b3276ce694dfcf"]','{"id":"5f3d9a8a01b3276ce694dfcf","number":"REQ-0001","holder_id":"372f0e347d87d9f7521fabc1","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'4f225ae8835c8ff8bfdf39f9','stock','["67d8778b6561438de784c570","roller","new"]','{"holder_id":"67d8778b6561438de784c570","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'4f225ae8835c8ff8bfdf39f9','stock','["372f0e347d87d9f7521fabc1","roller","new"]','{"holder_id":"372f0e347d87d9f7521fabc1","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'4f225ae8835c8ff8bfdf39f9','stock_move','["668b49e0fcd1ae1a290d39d9"]',NULL);
INSERT INTO "change" VALUES(152,'4f225ae8835c8ff8bfdf39f9','stock_request','["5f3d9a8a01b3276ce694dfcf"]','{"id":"5f3d9a8a01b3276ce694dfcf","number":"REQ-0001","holder_id":"372f0e347d87d9f7521fabc1","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'f4bcfe8c852d14dc35830346','stock','["277d575988a6d9f56f18f225","roller","new"]','{"holder_id":"277d575988a6d9f56f18f225","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'f4bcfe8c852d14dc35830346','stock_move','["36849ca2825bd459cbdb0da3"]',NULL);
INSERT INTO "change" VALUES(155,'f4bcfe8c852d14dc35830346','loss','["36849ca2825bd459cbdb0da3"]',NULL);
INSERT INTO "change" VALUES(156,'93cdd92153a56197db68d2ef','entitlement','["f915d1d3d94569310a0124dd","visit"]','{"contract_id":"f915d1d3d94569310a0124dd","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'489046ede8364ec40c869427','ticket','["755390da1d7b02ef6625ef08"]',NULL);
INSERT INTO "change" VALUES(158,'489046ede8364ec40c869427','ticket_period','["755390da1d7b02ef6625ef08","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'489046ede8364ec40c869427','call','["f3687f06ca98cee09a871c2a"]',NULL);
INSERT INTO "change" VALUES(160,'489046ede8364ec40c869427','clock','["9451765bfa6ac1717003b06e"]',NULL);
INSERT INTO "change" VALUES(161,'489046ede8364ec40c869427','clock','["55a6ae908b051582407bd9b8"]',NULL);
INSERT INTO "change" VALUES(162,'489046ede8364ec40c869427','clock','["66bd5fb0142a6730f2b690d5"]',NULL);
INSERT INTO "change" VALUES(163,'489046ede8364ec40c869427','clock_period','["9451765bfa6ac1717003b06e","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'489046ede8364ec40c869427','clock_period','["55a6ae908b051582407bd9b8","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'489046ede8364ec40c869427','clock_period','["66bd5fb0142a6730f2b690d5","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'b8bb4218bc539d56d935a729','escalation','["054fb8572924992e1638211f",75]',NULL);
INSERT INTO "change" VALUES(167,'b8bb4218bc539d56d935a729','notice','["548512047e084a417d856dbd"]',NULL);
INSERT INTO "change" VALUES(168,'0d009a7b6dd3e196d9f72e78','notice','["548512047e084a417d856dbd"]','{"id":"548512047e084a417d856dbd","ticket_id":"43b260c39f6a75c38334e31c","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"054fb8572924992e1638211f","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'1f1b3c77f6419fb2232d1067','escalation','["66bd5fb0142a6730f2b690d5",75]',NULL);
INSERT INTO "change" VALUES(170,'1f1b3c77f6419fb2232d1067','notice','["d87a42b5fdf2cb5c42acb2d0"]',NULL);
INSERT INTO "change" VALUES(171,'524da5187199ed889e353d9d','escalation','["054fb8572924992e1638211f",100]',NULL);
INSERT INTO "change" VALUES(172,'524da5187199ed889e353d9d','ticket_period','["43b260c39f6a75c38334e31c","2026-03-02T06:00:00Z"]','{"ticket_id":"43b260c39f6a75c38334e31c","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'524da5187199ed889e353d9d','ticket_period','["43b260c39f6a75c38334e31c","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'524da5187199ed889e353d9d','clock','["054fb8572924992e1638211f"]','{"id":"054fb8572924992e1638211f","ticket_id":"43b260c39f6a75c38334e31c","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'fd077f1c8216b3437fbf3c48','escalation','["66bd5fb0142a6730f2b690d5",100]',NULL);
INSERT INTO "change" VALUES(176,'fd077f1c8216b3437fbf3c48','ticket_period','["755390da1d7b02ef6625ef08","2026-03-02T09:20:00Z"]','{"ticket_id":"755390da1d7b02ef6625ef08","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'fd077f1c8216b3437fbf3c48','ticket_period','["755390da1d7b02ef6625ef08","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'fd077f1c8216b3437fbf3c48','clock','["66bd5fb0142a6730f2b690d5"]','{"id":"66bd5fb0142a6730f2b690d5","ticket_id":"755390da1d7b02ef6625ef08","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'fd077f1c8216b3437fbf3c48','clock','["9451765bfa6ac1717003b06e"]','{"id":"9451765bfa6ac1717003b06e","ticket_id":"755390da1d7b02ef6625ef08","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'fd077f1c8216b3437fbf3c48','clock','["55a6ae908b051582407bd9b8"]','{"id":"55a6ae908b051582407bd9b8","ticket_id":"755390da1d7b02ef6625ef08","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'9ea6ede2ae957dc1389ac24b','escalation','["66bd5fb0142a6730f2b690d5",150]',NULL);
INSERT INTO "change" VALUES(182,'9ea6ede2ae957dc1389ac24b','ticket_period','["755390da1d7b02ef6625ef08","2026-03-03T01:00:00Z"]','{"ticket_id":"755390da1d7b02ef6625ef08","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'9ea6ede2ae957dc1389ac24b','ticket_period','["755390da1d7b02ef6625ef08","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'8ecb22d3767e0450351e4cb1','notice','["d87a42b5fdf2cb5c42acb2d0"]','{"id":"d87a42b5fdf2cb5c42acb2d0","ticket_id":"755390da1d7b02ef6625ef08","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"66bd5fb0142a6730f2b690d5","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'9af241dfbcfa7944d8d5bd28','ticket','["3be387f0c627828f1982725e"]',NULL);
INSERT INTO "change" VALUES(186,'9af241dfbcfa7944d8d5bd28','ticket_period','["3be387f0c627828f1982725e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'9af241dfbcfa7944d8d5bd28','call','["e8cea12065c468f39d7a9f87"]',NULL);
INSERT INTO "change" VALUES(188,'9af241dfbcfa7944d8d5bd28','clock','["2aeca3e52813830e1efb6dc0"]',NULL);
INSERT INTO "change" VALUES(189,'9af241dfbcfa7944d8d5bd28','clock','["e2207f18d5ac28aa8c1c3be8"]',NULL);
INSERT INTO "change" VALUES(190,'9af241dfbcfa7944d8d5bd28','clock_period','["2aeca3e52813830e1efb6dc0","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'9af241dfbcfa7944d8d5bd28','clock_period','["e2207f18d5ac28aa8c1c3be8","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'d928ee18f2e57c3bc1e45d46','ticket_period','["3be387f0c627828f1982725e","2026-03-03T01:00:00Z"]','{"ticket_id":"3be387f0c627828f1982725e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'d928ee18f2e57c3bc1e45d46','ticket_period','["3be387f0c627828f1982725e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'d928ee18f2e57c3bc1e45d46','ticket','["3be387f0c627828f1982725e"]','{"id":"3be387f0c627828f1982725e","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"e5fd1a1704c05aa6cbc1364e","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'d928ee18f2e57c3bc1e45d46','clock','["2aeca3e52813830e1efb6dc0"]','{"id":"2aeca3e52813830e1efb6dc0","ticket_id":"3be387f0c627828f1982725e","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'d928ee18f2e57c3bc1e45d46','clock','["e2207f18d5ac28aa8c1c3be8"]','{"id":"e2207f18d5ac28aa8c1c3be8","ticket_id":"3be387f0c627828f1982725e","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'d928ee18f2e57c3bc1e45d46','clock_period','["2aeca3e52813830e1efb6dc0","2026-03-03T01:00:00Z"]','{"clock_id":"2aeca3e52813830e1efb6dc0","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'d928ee18f2e57c3bc1e45d46','clock_period','["e2207f18d5ac28aa8c1c3be8","2026-03-03T01:00:00Z"]','{"clock_id":"e2207f18d5ac28aa8c1c3be8","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'042ba614ceeff806c9fc8ace','ticket','["33210e29e73e01f2a77447b0"]',NULL);
INSERT INTO "change" VALUES(200,'042ba614ceeff806c9fc8ace','ticket_period','["33210e29e73e01f2a77447b0","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'042ba614ceeff806c9fc8ace','call','["76744562b2640dc6f30f57c2"]',NULL);
INSERT INTO "change" VALUES(202,'042ba614ceeff806c9fc8ace','clock','["59b47444fc3227a9bb44a347"]',NULL);
INSERT INTO "change" VALUES(203,'042ba614ceeff806c9fc8ace','clock','["31c9257eb3f4881e01be2a58"]',NULL);
INSERT INTO "change" VALUES(204,'042ba614ceeff806c9fc8ace','clock_period','["59b47444fc3227a9bb44a347","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'042ba614ceeff806c9fc8ace','clock_period','["31c9257eb3f4881e01be2a58","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'966f6f9e89fa3b4bca19e0b2','ticket_period','["33210e29e73e01f2a77447b0","2026-03-03T01:00:00Z"]','{"ticket_id":"33210e29e73e01f2a77447b0","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'966f6f9e89fa3b4bca19e0b2','ticket_period','["33210e29e73e01f2a77447b0","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'966f6f9e89fa3b4bca19e0b2','dispatch','["f3668750bdd9568f22dfc803"]',NULL);
INSERT INTO "change" VALUES(209,'94eef084f0e69dd2d16695a2','dispatch','["f3668750bdd9568f22dfc803"]','{"id":"f3668750bdd9568f22dfc803","ticket_id":"33210e29e73e01f2a77447b0","visit":1,"engineer_id":"fc73511e7bb36ca605797d90","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(210,'94eef084f0e69dd2d16695a2','clock','["59b47444fc3227a9bb44a347"]','{"id":"59b47444fc3227a9bb44a347","ticket_id":"33210e29e73e01f2a77447b0","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'94eef084f0e69dd2d16695a2','clock_period','["59b47444fc3227a9bb44a347","2026-03-03T01:00:00Z"]','{"clock_id":"59b47444fc3227a9bb44a347","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'f7563f54c11e554868bba86e','dispatch','["f3668750bdd9568f22dfc803"]','{"id":"f3668750bdd9568f22dfc803","ticket_id":"33210e29e73e01f2a77447b0","visit":1,"engineer_id":"fc73511e7bb36ca605797d90","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(213,'f7563f54c11e554868bba86e','priced_line','["6cf6ea87421f05a49073fa23"]',NULL);
INSERT INTO "change" VALUES(214,'f7563f54c11e554868bba86e','priced_line','["7b5973de391ce4c7fc32de17"]',NULL);
INSERT INTO "change" VALUES(215,'f7563f54c11e554868bba86e','dispatch','["f3668750bdd9568f22dfc803"]','{"id":"f3668750bdd9568f22dfc803","ticket_id":"33210e29e73e01f2a77447b0","visit":1,"engineer_id":"fc73511e7bb36ca605797d90","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"free","work_charged":"free"}');
INSERT INTO "change" VALUES(216,'374f1809d52ce8bafd19bbf4','ticket_period','["33210e29e73e01f2a77447b0","2026-03-03T01:00:00Z"]','{"ticket_id":"33210e29e73e01f2a77447b0","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"fc73511e7bb36ca605797d90"}');
INSERT INTO "change" VALUES(217,'374f1809d52ce8bafd19bbf4','ticket_period','["33210e29e73e01f2a77447b0","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'374f1809d52ce8bafd19bbf4','ticket','["33210e29e73e01f2a77447b0"]','{"id":"33210e29e73e01f2a77447b0","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"e5fd1a1704c05aa6cbc1364e","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'374f1809d52ce8bafd19bbf4','clock','["31c9257eb3f4881e01be2a58"]','{"id":"31c9257eb3f4881e01be2a58","ticket_id":"33210e29e73e01f2a77447b0","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'374f1809d52ce8bafd19bbf4','clock_period','["31c9257eb3f4881e01be2a58","2026-03-03T01:00:00Z"]','{"clock_id":"31c9257eb3f4881e01be2a58","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'2765422f7bfc5437d4028907','ticket_period','["33210e29e73e01f2a77447b0","2026-03-03T01:00:00Z"]','{"ticket_id":"33210e29e73e01f2a77447b0","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"fc73511e7bb36ca605797d90"}');
INSERT INTO "change" VALUES(222,'2765422f7bfc5437d4028907','ticket_period','["33210e29e73e01f2a77447b0","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'ef3e98f5d1c4bb8ddee4931d','ticket_period','["33210e29e73e01f2a77447b0","2026-03-03T01:00:00Z"]','{"ticket_id":"33210e29e73e01f2a77447b0","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"fc73511e7bb36ca605797d90"}');
INSERT INTO "change" VALUES(224,'ef3e98f5d1c4bb8ddee4931d','ticket_period','["33210e29e73e01f2a77447b0","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'ef3e98f5d1c4bb8ddee4931d','hold','["ad26ec471c375064f908780d"]',NULL);
INSERT INTO "change" VALUES(226,'ef3e98f5d1c4bb8ddee4931d','ticket','["33210e29e73e01f2a77447b0"]','{"id":"33210e29e73e01f2a77447b0","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"e5fd1a1704c05aa6cbc1364e","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'ef3e98f5d1c4bb8ddee4931d','clock','["31c9257eb3f4881e01be2a58"]','{"id":"31c9257eb3f4881e01be2a58","ticket_id":"33210e29e73e01f2a77447b0","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'ef3e98f5d1c4bb8ddee4931d','clock_period','["31c9257eb3f4881e01be2a58","2026-03-03T01:00:00Z"]','{"clock_id":"31c9257eb3f4881e01be2a58","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'ef3e98f5d1c4bb8ddee4931d','clock_period','["31c9257eb3f4881e01be2a58","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'049ee4925000b46ae8c4972c','customer','["db17c60ffe87569263bc8bc2"]',NULL);
INSERT INTO "change" VALUES(231,'049ee4925000b46ae8c4972c','ticket','["4b476327222e22ecde01a86b"]',NULL);
INSERT INTO "change" VALUES(232,'049ee4925000b46ae8c4972c','ticket_period','["4b476327222e22ecde01a86b","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'049ee4925000b46ae8c4972c','call','["b6dd41ad7b908e9037d433ea"]',NULL);
INSERT INTO "change" VALUES(234,'049ee4925000b46ae8c4972c','clock','["8a5b7d4e0a08089551efaca4"]',NULL);
INSERT INTO "change" VALUES(235,'049ee4925000b46ae8c4972c','clock','["ec7cb1051fbe4dd26fbd4c7a"]',NULL);
INSERT INTO "change" VALUES(236,'049ee4925000b46ae8c4972c','clock_period','["8a5b7d4e0a08089551efaca4","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'049ee4925000b46ae8c4972c','clock_period','["ec7cb1051fbe4dd26fbd4c7a","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'049ee4925000b46ae8c4972c','engineer','["2e0fd40550b5c5d17ea2a379"]',NULL);
INSERT INTO "change" VALUES(239,'049ee4925000b46ae8c4972c','ticket_period','["4b476327222e22ecde01a86b","2026-03-02T00:30:00Z"]','{"ticket_id":"4b476327222e22ecde01a86b","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'049ee4925000b46ae8c4972c','ticket_period','["4b476327222e22ecde01a86b","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'049ee4925000b46ae8c4972c','ticket_period','["4b476327222e22ecde01a86b","2026-03-02T00:40:00Z"]','{"ticket_id":"4b476327222e22ecde01a86b","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"2e0fd40550b5c5d17ea2a379"}');
INSERT INTO "change" VALUES(242,'049ee4925000b46ae8c4972c','ticket_period','["4b476327222e22ecde01a86b","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'049ee4925000b46ae8c4972c','ticket','["4b476327222e22ecde01a86b"]','{"id":"4b476327222e22ecde01a86b","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"db17c60ffe87569263bc8bc2","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'049ee4925000b46ae8c4972c','clock','["8a5b7d4e0a08089551efaca4"]','{"id":"8a5b7d4e0a08089551efaca4","ticket_id":"4b476327222e22ecde01a86b","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'049ee4925000b46ae8c4972c','clock','["ec7cb1051fbe4dd26fbd4c7a"]','{"id":"ec7cb1051fbe4dd26fbd4c7a","ticket_id":"4b476327222e22ecde01a86b","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'049ee4925000b46ae8c4972c','clock_period','["8a5b7d4e0a08089551efaca4","2026-03-02T00:30:00Z"]','{"clock_id":"8a5b7d4e0a08089551efaca4","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'049ee4925000b46ae8c4972c','clock_period','["ec7cb1051fbe4dd26fbd4c7a","2026-03-02T00:30:00Z"]','{"clock_id":"ec7cb1051fbe4dd26fbd4c7a","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'7a3a1637615742efd9d57afb','engineer','["fc73511e7bb36ca605797d90"]','{"id":"fc73511e7bb36ca605797d90","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'7a3a1637615742efd9d57afb','engineer_skill','["fc73511e7bb36ca605797d90","installation"]','{"engineer_id":"fc73511e7bb36ca605797d90","skill":"installation"}');
INSERT INTO "change" VALUES(250,'7a3a1637615742efd9d57afb','engineer_skill','["fc73511e7bb36ca605797d90","installation"]',NULL);
INSERT INTO "change" VALUES(251,'7a3a1637615742efd9d57afb','engineer_role','["fc73511e7bb36ca605797d90","reception"]','{"engineer_id":"fc73511e7bb36ca605797d90","role":"reception"}');
INSERT INTO "change" VALUES(252,'7a3a1637615742efd9d57afb','engineer_role','["fc73511e7bb36ca605797d90","reception"]',NULL);
INSERT INTO "change" VALUES(253,'ea56eb71a573bdea1fb1dcb1','absence','["73ea69a158828326275e9317"]',NULL);
INSERT INTO "change" VALUES(254,'a154634db0962bbe3115d0bc','appointment','["bb8fe6f0646b1f0fbb3cc2a2"]',NULL);
INSERT INTO "change" VALUES(255,'f37ff8ffad4b6a1bcaa92522','ticket_period','["43b260c39f6a75c38334e31c","2026-03-03T01:00:00Z"]','{"ticket_id":"43b260c39f6a75c38334e31c","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'f37ff8ffad4b6a1bcaa92522','ticket_period','["43b260c39f6a75c38334e31c","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'f37ff8ffad4b6a1bcaa92522','hold','["aff1ecd6ee83e792f18530bb"]',NULL);
INSERT INTO "change" VALUES(258,'f37ff8ffad4b6a1bcaa92522','clock_period','["b252b57ecd75aac34e0b03a5","2026-03-02T03:30:00Z"]','{"clock_id":"b252b57ecd75aac34e0b03a5","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'f37ff8ffad4b6a1bcaa92522','clock_period','["32c9401832fa10360b345819","2026-03-02T03:30:00Z"]','{"clock_id":"32c9401832fa10360b345819","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'f37ff8ffad4b6a1bcaa92522','clock_period','["054fb8572924992e1638211f","2026-03-02T06:00:00Z"]','{"clock_id":"054fb8572924992e1638211f","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'f37ff8ffad4b6a1bcaa92522','clock_period','["b252b57ecd75aac34e0b03a5","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'f37ff8ffad4b6a1bcaa92522','clock_period','["32c9401832fa10360b345819","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'f37ff8ffad4b6a1bcaa92522','clock_period','["054fb8572924992e1638211f","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'f37ff8ffad4b6a1bcaa92522','clock_period','["b252b57ecd75aac34e0b03a5","2026-03-04T01:00:00Z"]','{"clock_id":"b252b57ecd75aac34e0b03a5","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'f37ff8ffad4b6a1bcaa92522','clock_period','["32c9401832fa10360b345819","2026-03-04T01:00:00Z"]','{"clock_id":"32c9401832fa10360b345819","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'f37ff8ffad4b6a1bcaa92522','clock_period','["054fb8572924992e1638211f","2026-03-04T01:00:00Z"]','{"clock_id":"054fb8572924992e1638211f","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'f37ff8ffad4b6a1bcaa92522','clock_period','["b252b57ecd75aac34e0b03a5","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'f37ff8ffad4b6a1bcaa92522','clock_period','["32c9401832fa10360b345819","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'f37ff8ffad4b6a1bcaa92522','clock_period','["054fb8572924992e1638211f","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'fc812a280b1b592be974adfe','ticket','["4f75f6cfbfebfce7a404a86c"]',NULL);
INSERT INTO "change" VALUES(271,'fc812a280b1b592be974adfe','ticket_period','["4f75f6cfbfebfce7a404a86c","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'fc812a280b1b592be974adfe','call','["bea1fd640cc36eb72ac37f22"]',NULL);
INSERT INTO "change" VALUES(273,'fc812a280b1b592be974adfe','clock','["b6f6f409a47849c5eff990b9"]',NULL);
INSERT INTO "change" VALUES(274,'fc812a280b1b592be974adfe','clock','["8b43fc4e24172837f29955d5"]',NULL);
INSERT INTO "change" VALUES(275,'fc812a280b1b592be974adfe','clock','["e8b13d0eaedfb5f8d7a594f9"]',NULL);
INSERT INTO "change" VALUES(276,'fc812a280b1b592be974adfe','clock_period','["b6f6f409a47849c5eff990b9","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'fc812a280b1b592be974adfe','clock_period','["8b43fc4e24172837f29955d5","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'fc812a280b1b592be974adfe','clock_period','["e8b13d0eaedfb5f8d7a594f9","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'bc672aaf1243e66b592d2bbd','ticket_period','["755390da1d7b02ef6625ef08","2026-03-02T09:20:00Z"]','{"ticket_id":"755390da1d7b02ef6625ef08","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'bc672aaf1243e66b592d2bbd','ticket_period','["755390da1d7b02ef6625ef08","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'bc672aaf1243e66b592d2bbd','ticket_period','["755390da1d7b02ef6625ef08","2026-03-03T01:00:00Z"]','{"ticket_id":"755390da1d7b02ef6625ef08","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"fc73511e7bb36ca605797d90"}');
INSERT INTO "change" VALUES(282,'bc672aaf1243e66b592d2bbd','ticket_period','["755390da1d7b02ef6625ef08","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'056cb8d6b668ebba5d586087','ticket','["9aa4df93ced9babd527cab4f"]',NULL);
INSERT INTO "change" VALUES(284,'056cb8d6b668ebba5d586087','ticket_period','["9aa4df93ced9babd527cab4f","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'056cb8d6b668ebba5d586087','call','["8d375b14ebbe91b5120cf760"]',NULL);
INSERT INTO "change" VALUES(286,'056cb8d6b668ebba5d586087','clock','["a662a4334efe9dd4d3fc1ac0"]',NULL);
INSERT INTO "change" VALUES(287,'056cb8d6b668ebba5d586087','clock','["bfb57a46ea701e2f4631bc60"]',NULL);
INSERT INTO "change" VALUES(288,'056cb8d6b668ebba5d586087','clock_period','["a662a4334efe9dd4d3fc1ac0","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'056cb8d6b668ebba5d586087','clock_period','["bfb57a46ea701e2f4631bc60","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'41706fdf0bd0bb977f98aa0a','clock','["a662a4334efe9dd4d3fc1ac0"]','{"id":"a662a4334efe9dd4d3fc1ac0","ticket_id":"9aa4df93ced9babd527cab4f","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'41706fdf0bd0bb977f98aa0a','clock_period','["a662a4334efe9dd4d3fc1ac0","2026-03-04T01:00:00Z"]','{"clock_id":"a662a4334efe9dd4d3fc1ac0","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'659338f3e8416354df6b3fb6','ticket_period','["43b260c39f6a75c38334e31c","2026-03-04T01:00:00Z"]','{"ticket_id":"43b260c39f6a75c38334e31c","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'659338f3e8416354df6b3fb6','ticket_period','["43b260c39f6a75c38334e31c","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'659338f3e8416354df6b3fb6','hold','["aff1ecd6ee83e792f18530bb"]','{"id":"aff1ecd6ee83e792f18530bb","ticket_id":"43b260c39f6a75c38334e31c","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'659338f3e8416354df6b3fb6','clock_period','["b252b57ecd75aac34e0b03a5","2026-03-06T01:00:00Z"]','{"clock_id":"b252b57ecd75aac34e0b03a5","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'659338f3e8416354df6b3fb6','clock_period','["32c9401832fa10360b345819","2026-03-06T01:00:00Z"]','{"clock_id":"32c9401832fa10360b345819","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'659338f3e8416354df6b3fb6','clock_period','["054fb8572924992e1638211f","2026-03-06T01:00:00Z"]','{"clock_id":"054fb8572924992e1638211f","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'659338f3e8416354df6b3fb6','clock_period','["b252b57ecd75aac34e0b03a5","2026-03-04T01:00:00Z"]','{"clock_id":"b252b57ecd75aac34e0b03a5","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'659338f3e8416354df6b3fb6','clock_period','["32c9401832fa10360b345819","2026-03-04T01:00:00Z"]','{"clock_id":"32c9401832fa10360b345819","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'659338f3e8416354df6b3fb6','clock_period','["054fb8572924992e1638211f","2026-03-04T01:00:00Z"]','{"clock_id":"054fb8572924992e1638211f","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'659338f3e8416354df6b3fb6','clock_period','["b252b57ecd75aac34e0b03a5","2026-03-04T01:00:00Z"]','{"clock_id":"b252b57ecd75aac34e0b03a5","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'659338f3e8416354df6b3fb6','clock_period','["32c9401832fa10360b345819","2026-03-04T01:00:00Z"]','{"clock_id":"32c9401832fa10360b345819","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'659338f3e8416354df6b3fb6','clock_period','["054fb8572924992e1638211f","2026-03-04T01:00:00Z"]','{"clock_id":"054fb8572924992e1638211f","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'659338f3e8416354df6b3fb6','clock_period','["b252b57ecd75aac34e0b03a5","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'659338f3e8416354df6b3fb6','clock_period','["32c9401832fa10360b345819","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'659338f3e8416354df6b3fb6','clock_period','["054fb8572924992e1638211f","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'c2a7191388b637eb1c082afa','training_session','["7fde50650fe80e378645e23d"]',NULL);
INSERT INTO "change" VALUES(308,'6b9d79c99e2c539ac76644b6','trainee','["ec002fd1324ae07883dfa118"]',NULL);
INSERT INTO "change" VALUES(309,'6b9d79c99e2c539ac76644b6','entitlement','["f915d1d3d94569310a0124dd","training"]','{"contract_id":"f915d1d3d94569310a0124dd","entitlement":"training","total":2,"used":1}');
INSERT INTO "change" VALUES(310,'6b9d79c99e2c539ac76644b6','trainee','["506536d5f1691961362b6598"]',NULL);
INSERT INTO "change" VALUES(311,'1d86f2aef16c29a850e7dd5c','trainee','["d4687f88f785b25598972939"]',NULL);
INSERT INTO "change" VALUES(312,'80f2122b196b1e2702f6861b','training_session','["7fde50650fe80e378645e23d"]','{"id":"7fde50650fe80e378645e23d","number":"TR-0001","course":"use","at":"2026-03-31T06:00:00Z","trainer_id":"cd408662373fb57580ea0925","place":"North wing","customer_id":"2b7363f65bcb292612b0cb11","places":8,"held_at":null,"cancelled_at":null,"cancelled_because":null}');
INSERT INTO "change" VALUES(313,'80f2122b196b1e2702f6861b','trainee','["506536d5f1691961362b6598"]','{"id":"506536d5f1691961362b6598","session_id":"7fde50650fe80e378645e23d","name":"Mr Li","name_key":"mr li","customer_id":"2b7363f65bcb292612b0cb11","engineer_id":null,"contract_id":null,"entitlement":null,"amount":0,"currency":"CNY","decimals":2,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(314,'80f2122b196b1e2702f6861b','trainee','["ec002fd1324ae07883dfa118"]','{"id":"ec002fd1324ae07883dfa118","session_id":"7fde50650fe80e378645e23d","name":"Ms Hu","name_key":"ms hu","customer_id":"2b7363f65bcb292612b0cb11","engineer_id":null,"contract_id":"f915d1d3d94569310a0124dd","entitlement":"training","amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(315,'80f2122b196b1e2702f6861b','engineer','["fc73511e7bb36ca605797d90"]','{"id":"fc73511e7bb36ca605797d90","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":8}');
INSERT INTO "change" VALUES(316,'80f2122b196b1e2702f6861b','engineer_skill','["fc73511e7bb36ca605797d90","installation"]','{"engineer_id":"fc73511e7bb36ca605797d90","skill":"installation"}');
INSERT INTO "change" VALUES(317,'80f2122b196b1e2702f6861b','engineer_skill','["fc73511e7bb36ca605797d90","installation"]',NULL);
INSERT INTO "change" VALUES(318,'80f2122b196b1e2702f6861b','engineer_skill','["fc73511e7bb36ca605797d90","soldering"]',NULL);
INSERT INTO "change" VALUES(319,'80f2122b196b1e2702f6861b','engineer_role','["fc73511e7bb36ca605797d90","reception"]','{"engineer_id":"fc73511e7bb36ca605797d90","role":"reception"}');
INSERT INTO "change" VALUES(320,'80f2122b196b1e2702f6861b','engineer_role','["fc73511e7bb36ca605797d90","reception"]',NULL);
INSERT INTO "change" VALUES(321,'80f2122b196b1e2702f6861b','trainee','["d4687f88f785b25598972939"]','{"id":"d4687f88f785b25598972939","session_id":"7fde50650fe80e378645e23d","name":"Zhao Min","name_key":"zhao min","customer_id":null,"engineer_id":"fc73511e7bb36ca605797d90","contract_id":null,"entitlement":null,"amount":null,"currency":null,"decimals":null,"present":null,"mark":null,"passed":null,"certificate":null,"taught":0}');
INSERT INTO "change" VALUES(322,'93c6e231ab7a5f7038bea76e','training_session','["299d4d5f366bc3670314cff5"]',NULL);
INSERT INTO "change" VALUES(323,'9d1d73d692f7cff39d452124','assessment','["2d66ea85ed62133db61d5729"]',NULL);
INSERT INTO "change" VALUES(324,'23fefc6ad1c6fb018f05cd88','assessment','["176b3a94ec87dd6120b09749"]',NULL);
INSERT INTO "change" VALUES(325,'dc4322b85f55fa8943dd357d','assessment','["176b3a94ec87dd6120b09749"]','{"id":"176b3a94ec87dd6120b09749","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"cd408662373fb57580ea0925","customer_id":null,"ticket_id":"fa1e390d652989913f8590e7","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(326,'19301a1d4536cc7cd483ca0c','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(327,'fac812de133e3eb2cf6e012a','assessment_told','["03a251fa6f6f1a4a6a76dbad"]',NULL);
INSERT INTO "change" VALUES(328,'4efab7e3fe2a753e6b82c493','turnover','["e5fd1a1704c05aa6cbc1364e","2026-02"]',NULL);
INSERT INTO "change" VALUES(329,'eb76e41853696a05ddf2c7d0','settlement','["e5fd1a1704c05aa6cbc1364e","2026Q1"]',NULL);
INSERT INTO "change" VALUES(330,'046a011f5a8e4ba89b1c1349','turnover','["e5fd1a1704c05aa6cbc1364e","2026-04"]',NULL);
INSERT INTO "change" VALUES(331,'519a204ffe9842be706bade0','customer','["b4ba0a4fa6c8b4fbe6cbf0e1"]',NULL);
INSERT INTO "change" VALUES(332,'519a204ffe9842be706bade0','phone','["b4ba0a4fa6c8b4fbe6cbf0e1","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(333,'fbf6573b48a2ce2d1db0806d','phone','["e5fd1a1704c05aa6cbc1364e","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(334,'fbf6573b48a2ce2d1db0806d','phone','["b4ba0a4fa6c8b4fbe6cbf0e1","861055500007","12"]','{"customer_id":"b4ba0a4fa6c8b4fbe6cbf0e1","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(335,'fbf6573b48a2ce2d1db0806d','customer','["b4ba0a4fa6c8b4fbe6cbf0e1"]','{"id":"b4ba0a4fa6c8b4fbe6cbf0e1","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null,"category":null,"since_on":"2026-04-01","keeper_id":null,"note":null}');
INSERT INTO "change" VALUES(336,'3677a7c81ba5f86db969cfc5','contract_moved_end','["f4895ebabcbb77815b728ea8"]',NULL);
INSERT INTO "change" VALUES(337,'3677a7c81ba5f86db969cfc5','contract','["34d4b47e7078e03920cb5409"]','{"id":"34d4b47e7078e03920cb5409","number":"C-0002","customer_id":"6de37bb7b1e4d123ef60a1c2","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(338,'3677a7c81ba5f86db969cfc5','ticket','["1a57553cd9829e19d58e5b48"]','{"id":"1a57553cd9829e19d58e5b48","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"6de37bb7b1e4d123ef60a1c2","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"95a216d65c570e7df07c6b86","contract_id":"34d4b47e7078e03920cb5409","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(339,'3677a7c81ba5f86db969cfc5','ticket_period','["1a57553cd9829e19d58e5b48","2026-03-02T03:00:00Z"]','{"ticket_id":"1a57553cd9829e19d58e5b48","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(340,'3677a7c81ba5f86db969cfc5','ticket_period','["1a57553cd9829e19d58e5b48","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(341,'3677a7c81ba5f86db969cfc5','ticket','["57c22928caff968b51feda73"]','{"id":"57c22928caff968b51feda73","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"6de37bb7b1e4d123ef60a1c2","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"34d4b47e7078e03920cb5409","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(342,'3677a7c81ba5f86db969cfc5','ticket_period','["57c22928caff968b51feda73","2026-03-02T03:30:00Z"]','{"ticket_id":"57c22928caff968b51feda73","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(343,'3677a7c81ba5f86db969cfc5','ticket_period','["57c22928caff968b51feda73","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(344,'30938de2ffa5edb13a435e43','survey','["fb8cff7b6aaeb82c26dbeade"]',NULL);
INSERT INTO "change" VALUES(345,'30938de2ffa5edb13a435e43','survey_mark','["fb8cff7b6aaeb82c26dbeade","attitude"]',NULL);
INSERT INTO "change" VALUES(346,'3913e022e72d1621713ecd05','survey','["83af0229836038da267e2bab"]',NULL);
INSERT INTO "change" VALUES(347,'9fe95364f890c19b00139941','contact','["b0a66e642b4bdc2386835aa5"]','{"id":"b0a66e642b4bdc2386835aa5","customer_id":"2b7363f65bcb292612b0cb11","site_id":"a2844ee4472819b7d1b5a0b2","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(348,'b740d8f451255e05b989e7d5','equipment','["95a216d65c570e7df07c6b86"]','{"id":"95a216d65c570e7df07c6b86","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"6de37bb7b1e4d123ef60a1c2","site_id":null,"contract_id":"34d4b47e7078e03920cb5409","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(349,'c33e65acbc067fbffe004bb0','ticket','["e51467a066d970e0173e458a"]',NULL);
INSERT INTO "change" VALUES(350,'c33e65acbc067fbffe004bb0','ticket_period','["e51467a066d970e0173e458a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'c33e65acbc067fbffe004bb0','call','["06adde4dabaa2b2d64a99799"]',NULL);
INSERT INTO "change" VALUES(352,'c33e65acbc067fbffe004bb0','clock','["2e359e2fda0c882a0588bbcd"]',NULL);
INSERT INTO "change" VALUES(353,'c33e65acbc067fbffe004bb0','clock','["80e38252dd4cd340ccb952a1"]',NULL);
INSERT INTO "change" VALUES(354,'c33e65acbc067fbffe004bb0','clock_period','["2e359e2fda0c882a0588bbcd","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'c33e65acbc067fbffe004bb0','clock_period','["80e38252dd4cd340ccb952a1","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(356,'c41e70a2967870aade2561ff','withdrawn','["e51467a066d970e0173e458a"]',NULL);
INSERT INTO "change" VALUES(357,'c41e70a2967870aade2561ff','clock_period','["80e38252dd4cd340ccb952a1","2026-04-01T01:00:00Z"]','{"clock_id":"80e38252dd4cd340ccb952a1","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(358,'c41e70a2967870aade2561ff','clock_period','["2e359e2fda0c882a0588bbcd","2026-04-01T01:00:00Z"]','{"clock_id":"2e359e2fda0c882a0588bbcd","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(359,'c41e70a2967870aade2561ff','clock','["80e38252dd4cd340ccb952a1"]','{"id":"80e38252dd4cd340ccb952a1","ticket_id":"e51467a066d970e0173e458a","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(360,'c41e70a2967870aade2561ff','clock','["2e359e2fda0c882a0588bbcd"]','{"id":"2e359e2fda0c882a0588bbcd","ticket_id":"e51467a066d970e0173e458a","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(361,'c41e70a2967870aade2561ff','call','["06adde4dabaa2b2d64a99799"]','{"id":"06adde4dabaa2b2d64a99799","ticket_id":"e51467a066d970e0173e458a","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(362,'c41e70a2967870aade2561ff','ticket_period','["e51467a066d970e0173e458a","2026-04-01T01:00:00Z"]','{"ticket_id":"e51467a066d970e0173e458a","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(363,'c41e70a2967870aade2561ff','ticket','["e51467a066d970e0173e458a"]','{"id":"e51467a066d970e0173e458a","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"e5fd1a1704c05aa6cbc1364e","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'c41e70a2967870aade2561ff','taken_back','[133]',NULL);
INSERT INTO "change" VALUES(365,'a2aee4d1ef00cf30825cbd20','ticket','["b0ed3fe35e9dc706f69077ba"]',NULL);
INSERT INTO "change" VALUES(366,'a2aee4d1ef00cf30825cbd20','ticket_period','["b0ed3fe35e9dc706f69077ba","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(367,'a2aee4d1ef00cf30825cbd20','call','["cb85d0e03e8ff3579e1912a0"]',NULL);
INSERT INTO "change" VALUES(368,'a2aee4d1ef00cf30825cbd20','clock','["95f1f7a4827976f3dc29fe1e"]',NULL);
INSERT INTO "change" VALUES(369,'a2aee4d1ef00cf30825cbd20','clock','["78e22fe0712297256a9c327e"]',NULL);
INSERT INTO "change" VALUES(370,'a2aee4d1ef00cf30825cbd20','clock_period','["95f1f7a4827976f3dc29fe1e","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(371,'a2aee4d1ef00cf30825cbd20','clock_period','["78e22fe0712297256a9c327e","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(372,'51787bb78b05b2f51470a34c','ticket','["2a8491f3393365e784ac7c63"]',NULL);
INSERT INTO "change" VALUES(373,'51787bb78b05b2f51470a34c','ticket_period','["2a8491f3393365e784ac7c63","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(374,'51787bb78b05b2f51470a34c','call','["0292439109ca1819c43d5ea0"]',NULL);
INSERT INTO "change" VALUES(375,'51787bb78b05b2f51470a34c','clock','["c024b0627f94dd4e55b3f190"]',NULL);
INSERT INTO "change" VALUES(376,'51787bb78b05b2f51470a34c','clock','["9ddeb893bee2c00bf3e74b66"]',NULL);
INSERT INTO "change" VALUES(377,'51787bb78b05b2f51470a34c','clock_period','["c024b0627f94dd4e55b3f190","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'51787bb78b05b2f51470a34c','clock_period','["9ddeb893bee2c00bf3e74b66","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(379,'e02adfa8cccbf58279dcd950','ticket','["2a8491f3393365e784ac7c63"]','{"id":"2a8491f3393365e784ac7c63","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"e5fd1a1704c05aa6cbc1364e","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(380,'e02adfa8cccbf58279dcd950','call','["0292439109ca1819c43d5ea0"]','{"id":"0292439109ca1819c43d5ea0","ticket_id":"2a8491f3393365e784ac7c63","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(381,'f7863baeb9a517c8161b984f','call','["0292439109ca1819c43d5ea0"]','{"id":"0292439109ca1819c43d5ea0","ticket_id":"2a8491f3393365e784ac7c63","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null,"opinion":null}');
INSERT INTO "change" VALUES(382,'f7863baeb9a517c8161b984f','ticket_period','["2a8491f3393365e784ac7c63","2026-04-01T01:00:00Z"]','{"ticket_id":"2a8491f3393365e784ac7c63","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(383,'f7863baeb9a517c8161b984f','ticket_period','["2a8491f3393365e784ac7c63","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(384,'f7863baeb9a517c8161b984f','ticket','["2a8491f3393365e784ac7c63"]','{"id":"2a8491f3393365e784ac7c63","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"e5fd1a1704c05aa6cbc1364e","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(385,'f7863baeb9a517c8161b984f','clock','["c024b0627f94dd4e55b3f190"]','{"id":"c024b0627f94dd4e55b3f190","ticket_id":"2a8491f3393365e784ac7c63","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(386,'f7863baeb9a517c8161b984f','clock','["9ddeb893bee2c00bf3e74b66"]','{"id":"9ddeb893bee2c00bf3e74b66","ticket_id":"2a8491f3393365e784ac7c63","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(387,'f7863baeb9a517c8161b984f','clock_period','["c024b0627f94dd4e55b3f190","2026-04-01T01:00:00Z"]','{"clock_id":"c024b0627f94dd4e55b3f190","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(388,'f7863baeb9a517c8161b984f','clock_period','["9ddeb893bee2c00bf3e74b66","2026-04-01T01:00:00Z"]','{"clock_id":"9ddeb893bee2c00bf3e74b66","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(389,'4e76d33de7041c37663a6714','customer','["c68a49736d3006d8e45a8c4e"]',NULL);
INSERT INTO "change" VALUES(390,'4e76d33de7041c37663a6714','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(391,'c6b66e395fd5a434090f1893','customer','["941a738c802ac29f70587cd4"]',NULL);
INSERT INTO "change" VALUES(392,'c6b66e395fd5a434090f1893','ticket','["7b05564811b4bd2a7dec6d0e"]',NULL);
INSERT INTO "change" VALUES(393,'c6b66e395fd5a434090f1893','ticket_period','["7b05564811b4bd2a7dec6d0e","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(394,'c6b66e395fd5a434090f1893','call','["0ad46a183c03243738aeaa3b"]',NULL);
INSERT INTO "change" VALUES(395,'c6b66e395fd5a434090f1893','clock','["5cb32e02b60e838f31e74967"]',NULL);
INSERT INTO "change" VALUES(396,'c6b66e395fd5a434090f1893','clock','["95467b76a7b8bf3a991964da"]',NULL);
INSERT INTO "change" VALUES(397,'c6b66e395fd5a434090f1893','clock_period','["5cb32e02b60e838f31e74967","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(398,'c6b66e395fd5a434090f1893','clock_period','["95467b76a7b8bf3a991964da","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(399,'c6b66e395fd5a434090f1893','contact','["16179bda46b20633e2d20a86"]',NULL);
INSERT INTO "change" VALUES(400,'c6b66e395fd5a434090f1893','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(401,'2780d26b72c6ab07826fef76','ticket_period','["b0ed3fe35e9dc706f69077ba","2026-04-01T01:00:00Z"]','{"ticket_id":"b0ed3fe35e9dc706f69077ba","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(402,'2780d26b72c6ab07826fef76','ticket_period','["b0ed3fe35e9dc706f69077ba","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(403,'2780d26b72c6ab07826fef76','dispatch','["1ff2309c9373291576ad641e"]',NULL);
INSERT INTO "change" VALUES(404,'2780d26b72c6ab07826fef76','dispatch_crew','["1ff2309c9373291576ad641e","fc73511e7bb36ca605797d90"]',NULL);
INSERT INTO "change" VALUES(405,'231d022d6a8b3c02681b7634','task','["4a62f2ccfe676d38257f0e59"]',NULL);
INSERT INTO "change" VALUES(406,'d2dfee0849b01c56dbebda45','task_move','["4a62f2ccfe676d38257f0e59",1]',NULL);
INSERT INTO "change" VALUES(407,'d2dfee0849b01c56dbebda45','task','["4a62f2ccfe676d38257f0e59"]','{"id":"4a62f2ccfe676d38257f0e59","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"2b7363f65bcb292612b0cb11","customer_id":"2b7363f65bcb292612b0cb11","engineer_id":"cd408662373fb57580ea0925","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(408,'73b7e8cd8fc1a074a29fc182','acceptance','["95a216d65c570e7df07c6b86","final"]',NULL);
INSERT INTO "change" VALUES(409,'73b7e8cd8fc1a074a29fc182','equipment','["95a216d65c570e7df07c6b86"]','{"id":"95a216d65c570e7df07c6b86","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"6de37bb7b1e4d123ef60a1c2","site_id":null,"contract_id":"34d4b47e7078e03920cb5409","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(410,'73b7e8cd8fc1a074a29fc182','kept_file','["equipment","95a216d65c570e7df07c6b86",1]',NULL);
INSERT INTO "change" VALUES(411,'e34fce2a9705fb95922acce5','warranty_card','["95a216d65c570e7df07c6b86"]',NULL);
INSERT INTO "change" VALUES(412,'29af2dd7ec94f05dfe49f3ec','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(413,'29af2dd7ec94f05dfe49f3ec','care_rule','["visit"]',NULL);
INSERT INTO "change" VALUES(414,'29af2dd7ec94f05dfe49f3ec','task','["fb957ded9c708e88c2111e12"]',NULL);
INSERT INTO "change" VALUES(415,'29af2dd7ec94f05dfe49f3ec','task','["04774fa4394b90eea0ab7611"]',NULL);
INSERT INTO "change" VALUES(416,'29af2dd7ec94f05dfe49f3ec','task','["11ab9b716b0e528cb58613e3"]',NULL);
INSERT INTO "change" VALUES(417,'29af2dd7ec94f05dfe49f3ec','task','["e254e2eba5b9f70d6792adb0"]',NULL);
INSERT INTO "change" VALUES(418,'6132da9ea7c08af02ef11cb9','dispatch','["1ff2309c9373291576ad641e"]','{"id":"1ff2309c9373291576ad641e","ticket_id":"b0ed3fe35e9dc706f69077ba","visit":1,"engineer_id":"cd408662373fb57580ea0925","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(419,'6132da9ea7c08af02ef11cb9','clock','["95f1f7a4827976f3dc29fe1e"]','{"id":"95f1f7a4827976f3dc29fe1e","ticket_id":"b0ed3fe35e9dc706f69077ba","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(420,'6132da9ea7c08af02ef11cb9','clock_period','["95f1f7a4827976f3dc29fe1e","2026-04-01T01:00:00Z"]','{"clock_id":"95f1f7a4827976f3dc29fe1e","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(421,'4e32dc7b0bd49adbc5d96152','dispatch','["1ff2309c9373291576ad641e"]','{"id":"1ff2309c9373291576ad641e","ticket_id":"b0ed3fe35e9dc706f69077ba","visit":1,"engineer_id":"cd408662373fb57580ea0925","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(422,'4e32dc7b0bd49adbc5d96152','dispatch_check','["1ff2309c9373291576ad641e","tidy"]',NULL);
INSERT INTO "change" VALUES(423,'4e32dc7b0bd49adbc5d96152','dispatch_item','["1ff2309c9373291576ad641e","training"]',NULL);
INSERT INTO "change" VALUES(424,'4e32dc7b0bd49adbc5d96152','ticket','["789c207d907985ad23bdce44"]',NULL);
INSERT INTO "change" VALUES(425,'4e32dc7b0bd49adbc5d96152','ticket_period','["789c207d907985ad23bdce44","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(426,'4e32dc7b0bd49adbc5d96152','call','["1d780c843ab659ef68c447a2"]',NULL);
INSERT INTO "change" VALUES(427,'4e32dc7b0bd49adbc5d96152','clock','["c7d53ea55e869062f7e61a17"]',NULL);
INSERT INTO "change" VALUES(428,'4e32dc7b0bd49adbc5d96152','clock','["aebde95d8171c4cb07b4068b"]',NULL);
INSERT INTO "change" VALUES(429,'4e32dc7b0bd49adbc5d96152','clock_period','["c7d53ea55e869062f7e61a17","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(430,'4e32dc7b0bd49adbc5d96152','clock_period','["aebde95d8171c4cb07b4068b","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(431,'4e32dc7b0bd49adbc5d96152','finding','["1ff2309c9373291576ad641e","cable loose"]',NULL);
INSERT INTO "change" VALUES(432,'4e32dc7b0bd49adbc5d96152','priced_line','["4bd4e188c67ec198bbd0ceb6"]',NULL);
INSERT INTO "change" VALUES(433,'4e32dc7b0bd49adbc5d96152','priced_line','["e1b2e26232b7a9028835b3f4"]',NULL);
INSERT INTO "change" VALUES(434,'cb6770d44a8e8f6c17946641','dispatch_check','["1ff2309c9373291576ad641e","tidy"]','{"dispatch_id":"1ff2309c9373291576ad641e","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(435,'9181f0e86890d424824f2dfb','article','["8888d9df3ab535a0cdd5a8cb"]',NULL);
INSERT INTO "change" VALUES(436,'7deaf65e0976029fc84bfcbd','ticket','["33a01f6e66488da2f3eaa470"]',NULL);
INSERT INTO "change" VALUES(437,'7deaf65e0976029fc84bfcbd','ticket_period','["33a01f6e66488da2f3eaa470","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(438,'7deaf65e0976029fc84bfcbd','call','["1c89452b398a61e433806814"]',NULL);
INSERT INTO "change" VALUES(439,'7deaf65e0976029fc84bfcbd','clock','["c582fdead40c6c134750e80e"]',NULL);
INSERT INTO "change" VALUES(440,'7deaf65e0976029fc84bfcbd','clock','["0b61f220ae79f9cb56f018cb"]',NULL);
INSERT INTO "change" VALUES(441,'7deaf65e0976029fc84bfcbd','clock_period','["c582fdead40c6c134750e80e","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(442,'7deaf65e0976029fc84bfcbd','clock_period','["0b61f220ae79f9cb56f018cb","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(443,'e4ecad7daac7cf829f07eb92','ticket_period','["33a01f6e66488da2f3eaa470","2026-04-01T02:00:00Z"]','{"ticket_id":"33a01f6e66488da2f3eaa470","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(444,'e4ecad7daac7cf829f07eb92','ticket_period','["33a01f6e66488da2f3eaa470","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(445,'e4ecad7daac7cf829f07eb92','ticket','["33a01f6e66488da2f3eaa470"]','{"id":"33a01f6e66488da2f3eaa470","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"e5fd1a1704c05aa6cbc1364e","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(446,'e4ecad7daac7cf829f07eb92','clock','["c582fdead40c6c134750e80e"]','{"id":"c582fdead40c6c134750e80e","ticket_id":"33a01f6e66488da2f3eaa470","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(447,'e4ecad7daac7cf829f07eb92','clock','["0b61f220ae79f9cb56f018cb"]','{"id":"0b61f220ae79f9cb56f018cb","ticket_id":"33a01f6e66488da2f3eaa470","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(448,'e4ecad7daac7cf829f07eb92','clock_period','["c582fdead40c6c134750e80e","2026-04-01T02:00:00Z"]','{"clock_id":"c582fdead40c6c134750e80e","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(449,'e4ecad7daac7cf829f07eb92','clock_period','["0b61f220ae79f9cb56f018cb","2026-04-01T02:00:00Z"]','{"clock_id":"0b61f220ae79f9cb56f018cb","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(450,'e4ecad7daac7cf829f07eb92','article_use','["19b2f5b34482c8512424c9bf"]',NULL);
INSERT INTO "change" VALUES(451,'b7f46b522f8140f7a5e52bbe','ticket','["b9d14b8f1b4356e4a0611907"]',NULL);
INSERT INTO "change" VALUES(452,'b7f46b522f8140f7a5e52bbe','ticket_period','["b9d14b8f1b4356e4a0611907","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(453,'b7f46b522f8140f7a5e52bbe','call','["8ac38fbc2cd51ff4ba537f6f"]',NULL);
INSERT INTO "change" VALUES(454,'b7f46b522f8140f7a5e52bbe','clock','["8101d3ab716661b2a67f8b27"]',NULL);
INSERT INTO "change" VALUES(455,'b7f46b522f8140f7a5e52bbe','clock','["57ce742daf267d394b700942"]',NULL);
INSERT INTO "change" VALUES(456,'b7f46b522f8140f7a5e52bbe','clock_period','["8101d3ab716661b2a67f8b27","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(457,'b7f46b522f8140f7a5e52bbe','clock_period','["57ce742daf267d394b700942","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(458,'b7f46b522f8140f7a5e52bbe','complaint','["b9d14b8f1b4356e4a0611907"]',NULL);
INSERT INTO "change" VALUES(459,'b7f46b522f8140f7a5e52bbe','clock','["2c68e6d180dd6d256e539d06"]','{"id":"2c68e6d180dd6d256e539d06","ticket_id":"1a57553cd9829e19d58e5b48","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T03:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
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
INSERT INTO "clock" VALUES('645b09029eef4e95c3a917ce','fa1e390d652989913f8590e7','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5b16e0e9df55710ae99cca51','fa1e390d652989913f8590e7','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6e97018e221b821dee2c5939','fa1e390d652989913f8590e7','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('53b3351b3097f43c7b57f09e','fa1e390d652989913f8590e7','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7a0e273a415023c31704c14a','1a57553cd9829e19d58e5b48','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2c68e6d180dd6d256e539d06','1a57553cd9829e19d58e5b48','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,'2026-03-09T09:30:00Z',NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('85d0348f4cf404d6c554c005','57c22928caff968b51feda73','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a196be51ccddb3d35563add5','57c22928caff968b51feda73','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b252b57ecd75aac34e0b03a5','43b260c39f6a75c38334e31c','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('32c9401832fa10360b345819','43b260c39f6a75c38334e31c','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('054fb8572924992e1638211f','43b260c39f6a75c38334e31c','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9451765bfa6ac1717003b06e','755390da1d7b02ef6625ef08','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('55a6ae908b051582407bd9b8','755390da1d7b02ef6625ef08','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('66bd5fb0142a6730f2b690d5','755390da1d7b02ef6625ef08','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2aeca3e52813830e1efb6dc0','3be387f0c627828f1982725e','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e2207f18d5ac28aa8c1c3be8','3be387f0c627828f1982725e','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('59b47444fc3227a9bb44a347','33210e29e73e01f2a77447b0','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('31c9257eb3f4881e01be2a58','33210e29e73e01f2a77447b0','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8a5b7d4e0a08089551efaca4','4b476327222e22ecde01a86b','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ec7cb1051fbe4dd26fbd4c7a','4b476327222e22ecde01a86b','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b6f6f409a47849c5eff990b9','4f75f6cfbfebfce7a404a86c','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8b43fc4e24172837f29955d5','4f75f6cfbfebfce7a404a86c','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('e8b13d0eaedfb5f8d7a594f9','4f75f6cfbfebfce7a404a86c','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a662a4334efe9dd4d3fc1ac0','9aa4df93ced9babd527cab4f','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('bfb57a46ea701e2f4631bc60','9aa4df93ced9babd527cab4f','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('95f1f7a4827976f3dc29fe1e','b0ed3fe35e9dc706f69077ba','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('78e22fe0712297256a9c327e','b0ed3fe35e9dc706f69077ba','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c024b0627f94dd4e55b3f190','2a8491f3393365e784ac7c63','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9ddeb893bee2c00bf3e74b66','2a8491f3393365e784ac7c63','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5cb32e02b60e838f31e74967','7b05564811b4bd2a7dec6d0e','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('95467b76a7b8bf3a991964da','7b05564811b4bd2a7dec6d0e','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c7d53ea55e869062f7e61a17','789c207d907985ad23bdce44','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('aebde95d8171c4cb07b4068b','789c207d907985ad23bdce44','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c582fdead40c6c134750e80e','33a01f6e66488da2f3eaa470','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0b61f220ae79f9cb56f018cb','33a01f6e66488da2f3eaa470','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8101d3ab716661b2a67f8b27','b9d14b8f1b4356e4a0611907','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('57ce742daf267d394b700942','b9d14b8f1b4356e4a0611907','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('645b09029eef4e95c3a917ce','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('5b16e0e9df55710ae99cca51','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('6e97018e221b821dee2c5939','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('53b3351b3097f43c7b57f09e','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('2c68e6d180dd6d256e539d06','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('7a0e273a415023c31704c14a','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('85d0348f4cf404d6c554c005','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('a196be51ccddb3d35563add5','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b252b57ecd75aac34e0b03a5','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('32c9401832fa10360b345819','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('054fb8572924992e1638211f','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('054fb8572924992e1638211f','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('9451765bfa6ac1717003b06e','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('55a6ae908b051582407bd9b8','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('66bd5fb0142a6730f2b690d5','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('2aeca3e52813830e1efb6dc0','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('e2207f18d5ac28aa8c1c3be8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('59b47444fc3227a9bb44a347','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('31c9257eb3f4881e01be2a58','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8a5b7d4e0a08089551efaca4','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('ec7cb1051fbe4dd26fbd4c7a','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b252b57ecd75aac34e0b03a5','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('32c9401832fa10360b345819','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('054fb8572924992e1638211f','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('b6f6f409a47849c5eff990b9','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('8b43fc4e24172837f29955d5','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('e8b13d0eaedfb5f8d7a594f9','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a662a4334efe9dd4d3fc1ac0','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('bfb57a46ea701e2f4631bc60','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('b252b57ecd75aac34e0b03a5','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('32c9401832fa10360b345819','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('054fb8572924992e1638211f','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('95f1f7a4827976f3dc29fe1e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('78e22fe0712297256a9c327e','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('c024b0627f94dd4e55b3f190','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('9ddeb893bee2c00bf3e74b66','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('5cb32e02b60e838f31e74967','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('95467b76a7b8bf3a991964da','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('c7d53ea55e869062f7e61a17','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('aebde95d8171c4cb07b4068b','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('c582fdead40c6c134750e80e','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('0b61f220ae79f9cb56f018cb','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('8101d3ab716661b2a67f8b27','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('57ce742daf267d394b700942','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "complaint" VALUES('b9d14b8f1b4356e4a0611907','1a57553cd9829e19d58e5b48','cd408662373fb57580ea0925',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "consent" VALUES('e747ce9091786ad8b9f15569','fa1e390d652989913f8590e7','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('c08fe0706c47af0f98d8d482','fa1e390d652989913f8590e7','quote','2cf2cd8bf4ea8cff0114720c','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('24a70c854d3c204c4f63fab3','1a57553cd9829e19d58e5b48','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('b0a66e642b4bdc2386835aa5','2b7363f65bcb292612b0cb11','a2844ee4472819b7d1b5a0b2','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('16179bda46b20633e2d20a86','941a738c802ac29f70587cd4',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('f915d1d3d94569310a0124dd','C-0001','2b7363f65bcb292612b0cb11','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('34d4b47e7078e03920cb5409','C-0002','6de37bb7b1e4d123ef60a1c2','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('85d0348f4cf404d6c554c005','34d4b47e7078e03920cb5409','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('f4895ebabcbb77815b728ea8','34d4b47e7078e03920cb5409','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('2b7363f65bcb292612b0cb11','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('6de37bb7b1e4d123ef60a1c2','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('e5fd1a1704c05aa6cbc1364e','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('db17c60ffe87569263bc8bc2','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL,NULL,'2026-03-02',NULL,NULL);
INSERT INTO "customer" VALUES('b4ba0a4fa6c8b4fbe6cbf0e1','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','e5fd1a1704c05aa6cbc1364e',NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('c68a49736d3006d8e45a8c4e','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "customer" VALUES('941a738c802ac29f70587cd4','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL,NULL,'2026-04-01',NULL,NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','c68a49736d3006d8e45a8c4e','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('fa1e390d652989913f8590e7',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('e53fb576c946121dfc39cad0','fa1e390d652989913f8590e7',1,'cd408662373fb57580ea0925','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL,'cost','free');
INSERT INTO "dispatch" VALUES('f3668750bdd9568f22dfc803','33210e29e73e01f2a77447b0',1,'fc73511e7bb36ca605797d90','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'free','free');
INSERT INTO "dispatch" VALUES('1ff2309c9373291576ad641e','b0ed3fe35e9dc706f69077ba',1,'cd408662373fb57580ea0925','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1,'price','price');
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('e53fb576c946121dfc39cad0','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('e53fb576c946121dfc39cad0','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('1ff2309c9373291576ad641e','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('1ff2309c9373291576ad641e','fc73511e7bb36ca605797d90');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('e53fb576c946121dfc39cad0','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('1ff2309c9373291576ad641e','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'57c22928caff968b51feda73',2483302705);
INSERT INTO "document" VALUES(1,'4b476327222e22ecde01a86b',129524800);
INSERT INTO "document" VALUES(2,'33210e29e73e01f2a77447b0',1064806338);
INSERT INTO "document" VALUES(3,'3be387f0c627828f1982725e',2093342709);
INSERT INTO "document" VALUES(4,'9aa4df93ced9babd527cab4f',1221380378);
INSERT INTO "document" VALUES(5,'43b260c39f6a75c38334e31c',3873463776);
INSERT INTO "document" VALUES(6,'4f75f6cfbfebfce7a404a86c',3017057375);
INSERT INTO "document" VALUES(7,'755390da1d7b02ef6625ef08',3112426978);
INSERT INTO "document" VALUES(8,'fa1e390d652989913f8590e7',4153803203);
INSERT INTO "document" VALUES(9,'2a8491f3393365e784ac7c63',3483548428);
INSERT INTO "document" VALUES(10,'7b05564811b4bd2a7dec6d0e',2242262510);
INSERT INTO "document" VALUES(11,'1a57553cd9829e19d58e5b48',4152089765);
INSERT INTO "document" VALUES(12,'789c207d907985ad23bdce44',325237026);
INSERT INTO "document" VALUES(13,'b0ed3fe35e9dc706f69077ba',3848825112);
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
INSERT INTO "engineer" VALUES('cd408662373fb57580ea0925','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('fc73511e7bb36ca605797d90','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('2e0fd40550b5c5d17ea2a379','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('fc73511e7bb36ca605797d90','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('cd408662373fb57580ea0925','printer');
INSERT INTO "engineer_skill" VALUES('fc73511e7bb36ca605797d90','installation');
INSERT INTO "engineer_skill" VALUES('fc73511e7bb36ca605797d90','soldering');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('f915d1d3d94569310a0124dd','visit',4,1);
INSERT INTO "entitlement" VALUES('f915d1d3d94569310a0124dd','training',2,2);
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
INSERT INTO "equipment" VALUES('2351426fe538de57cc372b16','PR-1001','pr-1001','printer','LP2','2b7363f65bcb292612b0cb11','a2844ee4472819b7d1b5a0b2','f915d1d3d94569310a0124dd','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('95a216d65c570e7df07c6b86','PR-1002','pr-1002','printer',NULL,'6de37bb7b1e4d123ef60a1c2',NULL,'34d4b47e7078e03920cb5409','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('ffc8bfa11536924b9e205808','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('054fb8572924992e1638211f',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('66bd5fb0142a6730f2b690d5',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('054fb8572924992e1638211f',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('66bd5fb0142a6730f2b690d5',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('66bd5fb0142a6730f2b690d5',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('1ff2309c9373291576ad641e','cable loose',0,'789c207d907985ad23bdce44');
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
INSERT INTO "hold" VALUES('3f117e16753b7701cabedc05','1a57553cd9829e19d58e5b48','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('ad26ec471c375064f908780d','33210e29e73e01f2a77447b0','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('aff1ecd6ee83e792f18530bb','43b260c39f6a75c38334e31c','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('67d8778b6561438de784c570','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('277d575988a6d9f56f18f225','centre','cd408662373fb57580ea0925',NULL);
INSERT INTO "holder" VALUES('372f0e347d87d9f7521fabc1','centre',NULL,NULL);
INSERT INTO "holder" VALUES('05450236b60bd6dbee6197a0',NULL,NULL,'e53fb576c946121dfc39cad0');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','4b476327222e22ecde01a86b');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','4b476327222e22ecde01a86b');
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
INSERT INTO "journal" VALUES(1,'2c5a26a85cdd96224ce7a776','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','cd408662373fb57580ea0925','engineer added','{"name": "Wang Lin", "station": "centre"}','fdeb3da045cd8e76871b1c165399411b68e62862379e73f26746ab1ddd25f92b');
INSERT INTO "journal" VALUES(2,'402408d2407e29a9086d7513','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','fc73511e7bb36ca605797d90','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','7ef13fb23cbb38aec3a3d85dfb45b102ab5f0bb38b77a2e7d0334ea719f8e032');
INSERT INTO "journal" VALUES(3,'a8352d3c8cfe0c9e225d9182','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','fc73511e7bb36ca605797d90','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','84dff28bd5facbe1c3f51c7026d7094e4910d1df3ab562918e82ca4c2055d184');
INSERT INTO "journal" VALUES(4,'fa583161439e355729f7afee','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','2b7363f65bcb292612b0cb11','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','d3e6bccad368d8420afc933030b245f02bf555fde363f15ff2974ea1e5ec4de8');
INSERT INTO "journal" VALUES(5,'9b81a154bb351dffa0184093','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','6de37bb7b1e4d123ef60a1c2','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','6eff793286dda592cd972030def69b5536368749fd9e8bb089ab57d75c5d2226');
INSERT INTO "journal" VALUES(6,'b8e8825ef6677b2c44fb04ba','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','e5fd1a1704c05aa6cbc1364e','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','5119391a061a4d4a20a8641e99d2923faf4f10de05f9fd1f0501c682568eaf21');
INSERT INTO "journal" VALUES(7,'a543f2601a5066851dae3a11','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','a2844ee4472819b7d1b5a0b2','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','f245b89a2279d7575675eaf4aa5671fc2695e6aeb7202b0cd12f98e89e1ffa92');
INSERT INTO "journal" VALUES(8,'203de226e923be5dfea16229','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','2b7363f65bcb292612b0cb11','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','99f216b3f959f328a31a73e6babd97dff30f8f2111e222ff18b3b93fdf667901');
INSERT INTO "journal" VALUES(9,'203de226e923be5dfea16229','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','2b7363f65bcb292612b0cb11','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','d0006b11f3ddb0c126e8787dfda604458bbb5d29920aa4db75494d2b16a046fb');
INSERT INTO "journal" VALUES(10,'a90b65bbec562f7e23fe011d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','f915d1d3d94569310a0124dd','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','a1e7adb17664877788444d9e37bf27650f7702489b400f4a0de6d34ff9dec671');
INSERT INTO "journal" VALUES(11,'5ceb9877ab72488c94333515','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','34d4b47e7078e03920cb5409','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','7dfd10b3d98c9363a0309eecd6db461db3fc8f143cb17d2fc3915779a1d56e89');
INSERT INTO "journal" VALUES(12,'938317255d2b0cfb2258230e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','2351426fe538de57cc372b16','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','e6528f09591e20767a74db61ea5ccfc1b9e7cf5f82a3d11bec7390121d1f97e2');
INSERT INTO "journal" VALUES(13,'586dceaf056fdb0d53b4948e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','95a216d65c570e7df07c6b86','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','498aa6112d4a6b2a833c52fbe0a01d758294cc7c4490db58afefdad5da5b56a7');
INSERT INTO "journal" VALUES(14,'cae709c1d11c4db8a2784d18','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','ffc8bfa11536924b9e205808','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','98f64f7503d15a9882a1087cfafbeeffcec94d41ad65c116b67c19cf74433a9f');
INSERT INTO "journal" VALUES(15,'5b7313dfc39e411069f9c002','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','505dadb569b6a34bfdb816d2d279ac031754e249925d5dba0e31ac4a5047f3de');
INSERT INTO "journal" VALUES(16,'647bcc7414021a4fd9b2bc99','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','959eafb962466b892569a1fcf4f85625eedde13925bc4013dd99e81a48202cbe');
INSERT INTO "journal" VALUES(17,'c8af699cbb20fd9c9ccdf0eb','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','e4e441e2ff418a4833afb15245b9caf76dfe1c445e0314762f2ed1986ce85e47');
INSERT INTO "journal" VALUES(18,'a56be73f8c161f09ccd43fa5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','3d02e4070fe5191de4df45fa','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','80c3e7008c051a1dff9f46964fd841c5cb684c2ba767f2ec7d01fcfd621756e9');
INSERT INTO "journal" VALUES(19,'38f0601db7c7fb63aa5ee684','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','fa1e390d652989913f8590e7','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "de1a85b53f1e8b6cd711342a", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','fc14cf038681d2e13849ba92c354ae59b8c20738426a6f9334d4b4cee43d44d1');
INSERT INTO "journal" VALUES(20,'a1132534f32cef83c851b270','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','fa1e390d652989913f8590e7','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','8b9c5853962b4c6538b711175142a1329bb3609d115d3e04df2efc7fbbff27ff');
INSERT INTO "journal" VALUES(21,'65e9ad6b204810d7e5e38536','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','fa1e390d652989913f8590e7','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','c885c81210d6875d777fd78093a1ec81b034694b62c88d7c247ec9fbc422f644');
INSERT INTO "journal" VALUES(22,'733cf065fa3f4923a8a235c3','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','fa1e390d652989913f8590e7','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','f9079cd686a5ab5ac187e64821f07f78e32b0fa9298bee3093d03d6a1ae7b055');
INSERT INTO "journal" VALUES(23,'37d6d56982192abc4f2c048d','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','fa1e390d652989913f8590e7','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','368e9f2e349413a79b6260a15dfc749096c3852bd4e82d1323938ccd2db8bac5');
INSERT INTO "journal" VALUES(24,'e64fd0916de97d602874322a','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','fa1e390d652989913f8590e7','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','e04e70bcea8d6b912132d7ded71861d07bffab44fdd9032eabef1cd9556cb43b');
INSERT INTO "journal" VALUES(25,'f42e1685bdcafccd00c4b0c8','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','fa1e390d652989913f8590e7','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','96bf7d73516ea6a8d44828c922a2530e942c053e4bd4520544efab7ef2cc15c7');
INSERT INTO "journal" VALUES(26,'b133b9348b0c780c50325a2d','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','fa1e390d652989913f8590e7','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}], "instead_of": null}','08cd1d08a3667f0abd68c606308c11c81ee76db70cf4a900651e4b0265117fa4');
INSERT INTO "journal" VALUES(27,'dccd8a4d2906240409735186','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','fa1e390d652989913f8590e7','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','5e2dc709b02c7d504e944ae2c225c0c2c7d125995048887405e4ab77bbed3975');
INSERT INTO "journal" VALUES(28,'cc6fabf733fabf5c57dce66b','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','52515d9eed20e1dd270084a0b063b154ce68d83067ed99320f24cddef7d65a41');
INSERT INTO "journal" VALUES(29,'eb8c26cb0f307f085b736e71','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','8a2d068169537552d9332aec7876a4e1b30e1fe5aab55b73862c9d9d0556f8a6');
INSERT INTO "journal" VALUES(30,'eb8c26cb0f307f085b736e71','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','2b0e70a64b674a01a77a9d7dbc64889253ecf7f6d2b03e79558c4fd39596a6bd');
INSERT INTO "journal" VALUES(31,'eb8c26cb0f307f085b736e71','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','15748aa203f2bc40a832770a7dc4721ec7a4c57e760c1775dfff0b3bed456cec');
INSERT INTO "journal" VALUES(32,'eb8c26cb0f307f085b736e71','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','bf2725dce0a21ba465dc4646d809f95ea8d611964a16e660a0bd45b1b5ad5916');
INSERT INTO "journal" VALUES(33,'6bc9020f65fd13f5dbb1cebc','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','6d82f77274dd8fc4a987583d6d9bf732213733cdc314ad23d756845861372f4c');
INSERT INTO "journal" VALUES(34,'c556be602ee71945e08defd6','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','e77b1d9879035e08a1d9dcd3c474849da9a1bb5e4778a79b2413852636357de0');
INSERT INTO "journal" VALUES(35,'3e7ab76b00014130e64f6f53','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','64de7373b8d9f23a74d7c603bf5428e9b0156ed722297d12e2aaedc8bf0529a2');
INSERT INTO "journal" VALUES(36,'3e7ab76b00014130e64f6f53','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','fbb9c03f64c0873fff9c146b5909cdefda8d71c58fdfc71a98328636786375ec');
INSERT INTO "journal" VALUES(37,'3e7ab76b00014130e64f6f53','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','56f763ddfbcd3a3a9b52ddfe7dfe4a56a3732e00223988cfeb2a3653597e1be4');
INSERT INTO "journal" VALUES(38,'4a10e2161665e39a21242465','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0, "back": 0}','9ec478dcc80d63b4b77a8deaa4aa03f45ad41d5c86856dc3ceeb0eb84012851c');
INSERT INTO "journal" VALUES(39,'96e7966e3d1094d2a9dceace','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','dab33c7741648a03fe7037d043fdd2b46961babb76c3add0c25a9a3ce1f0633c');
INSERT INTO "journal" VALUES(40,'d8e9dde36b79b4dd54a3cfe3','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','61bcb0e0fafe1e08f07a6ce6184324db4979afdaeb60a22f6993e15e1cab9ecf');
INSERT INTO "journal" VALUES(41,'0d06ba2f99606c3c5bf213ab','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','3062f310b1f92301883fae12774cd2c9fdc6ce1d3d32bc67abc4312a734ec548');
INSERT INTO "journal" VALUES(42,'d29d6446584f33291694d720','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0, "back": 0}','c3d075b34e6e8dcbbb9f1172a73227c46a84b11b2b8c2bb5facf4f947b780821');
INSERT INTO "journal" VALUES(43,'c7435d1068e47eadb56f940e','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "back": 500, "why": "it was not given"}','695852bb75a5f0f31e66bb7c34ee93edce5431532c9707f8c4ea92af38cfce1e');
INSERT INTO "journal" VALUES(44,'6cb65bebfab5189e38661d6d','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','fa1e390d652989913f8590e7','closed','{"note": null, "clocks": []}','ead55f435226bbae530eadd894f173b0a445df6e3bb7a118fb165687b76430ff');
INSERT INTO "journal" VALUES(45,'01ab6b5c5416d3bfd63d6f4c','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','1a57553cd9829e19d58e5b48','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "8d644199d10c05621f9faece", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','30824cedb91934b4c9c733e160e544bf33ea1e7cf774376d5a966617f1188bae');
INSERT INTO "journal" VALUES(46,'5181bb771f7181490f828538','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','1a57553cd9829e19d58e5b48','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','07c65c61129f9af7364359f8b9e0bcefec641fc3e121d95bff35cb862b0fd7fc');
INSERT INTO "journal" VALUES(47,'90f897c6067e31ff9ec39989','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','1a57553cd9829e19d58e5b48','lent','{"loan": "a70c2a23c242b0bec020b0b3", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','c51f1237b91fce44bf5814a91ede8f9426e36740a93df4ca230df144ea291b05');
INSERT INTO "journal" VALUES(48,'105d362ec097140bf4395b7a','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','1a57553cd9829e19d58e5b48','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "freight_back": "desk", "book": null, "overruled_by": null}','036fe1d435052e7f82279555f4d2db44ceb5b67d639dd5ab5feeee1bc0fcf66b');
INSERT INTO "journal" VALUES(49,'b97031a25fef7c5332687afc','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','1a57553cd9829e19d58e5b48','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','7d076a6915bce8d2f8a2a6676ec36451cddc56de343751f00402459f112409ad');
INSERT INTO "journal" VALUES(50,'dce78857b3b76c32733a0cad','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','1a57553cd9829e19d58e5b48','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','4aee557ce31aef6b6871c02d61f349aba9c0f5ff1f5a62965a19eede16a6df7a');
INSERT INTO "journal" VALUES(51,'2bba87bd1452f95617e49bc9','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','1a57553cd9829e19d58e5b48','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','ead6862054fa743db9a812e8fd9db5dcc37105f18bfb3088e4e451ce1946188c');
INSERT INTO "journal" VALUES(52,'f4c2a8416d565f1b11625830','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','1a57553cd9829e19d58e5b48','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','2185eb6aad5e76b9cd50cec5b13ff6292b62e0ac50685e40f75fd596999bd993');
INSERT INTO "journal" VALUES(53,'7dc58c7aac60764c57ca6d1f','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','57c22928caff968b51feda73','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "1ef1c26bd4d428dfa078c38d", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','23cc962c26275c27cd6105bf2a7c515de826a0059262de101d50f0632c18f3a2');
INSERT INTO "journal" VALUES(54,'b443d5f275a302dfa5656570','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','43b260c39f6a75c38334e31c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "33857ca097046c64162b3501", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','d18e47003389295678d7ad5077729b9c855c74652ed7ddb3dd297004b870358b');
INSERT INTO "journal" VALUES(55,'95e60f0db731c769a2ce1eda','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','43b260c39f6a75c38334e31c','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "b3733fcf9256fa3019f4aa35", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','f294caeab5ee2323de7171a0ff0cdede29676e328d4e7d571be6b4cd68140b75');
INSERT INTO "journal" VALUES(56,'dd98ab6f7e0a8126fcc436d5','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','43b260c39f6a75c38334e31c','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','b4486bae4ab602b240310ce836e25b3183f688bc92a43678b849cf29f2fbe1fe');
INSERT INTO "journal" VALUES(57,'629053a070c0c018b84399c1','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','57c22928caff968b51feda73','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','761ea533900cef69c261f69424a6f4a953ce9833db33e19707bf2c3ac417760e');
INSERT INTO "journal" VALUES(58,'629053a070c0c018b84399c1','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','57c22928caff968b51feda73','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','bf17efabfa0cb8b825b8e521987621a64d485ab68c4c31931d144b19a5911608');
INSERT INTO "journal" VALUES(59,'2a6335ac41333d66d4248177','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','5f3d9a8a01b3276ce694dfcf','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','21003241d591d8dfdc19ece896a22739946b6d9728d331d87f2fb91f3c283040');
INSERT INTO "journal" VALUES(60,'68161e666a155ac50be42e01','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','5f3d9a8a01b3276ce694dfcf','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','66d0e0ddbddeed5eadc44a3790c99044c8030cebcfe7b63b1f64f6bb965faf9f');
INSERT INTO "journal" VALUES(61,'4f225ae8835c8ff8bfdf39f9','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','afc66967195e4f6aef23dd796b7177bb1d0e30dc7c19d5ed13406ae7b26540eb');
INSERT INTO "journal" VALUES(62,'4f225ae8835c8ff8bfdf39f9','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','5f3d9a8a01b3276ce694dfcf','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','79e3990756c33bf328218ff3edd640ba1b0b4a96a71db6b24682c1cf986c4a21');
INSERT INTO "journal" VALUES(63,'f4bcfe8c852d14dc35830346','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','0c3d30b6b9d200c9b0f6823fdfd129fdf424d41e1164aa696676a7a6f06e9bae');
INSERT INTO "journal" VALUES(64,'93cdd92153a56197db68d2ef','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','f915d1d3d94569310a0124dd','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','437a2c0b27cad823175e19353979a9b37cf6579aa7b0fbdeffbf7a58169ed187');
INSERT INTO "journal" VALUES(65,'489046ede8364ec40c869427','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','755390da1d7b02ef6625ef08','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "b3733fcf9256fa3019f4aa35", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','ae1802033306e6c43416034de247568f946afdf1869b9ebad4d2fa8c8499b80b');
INSERT INTO "journal" VALUES(66,'b8bb4218bc539d56d935a729','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','43b260c39f6a75c38334e31c','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','84f7cb250da13d2fdb5c696059698d6adb320840b03ee2a616faba8a517f331c');
INSERT INTO "journal" VALUES(67,'b8bb4218bc539d56d935a729','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','43b260c39f6a75c38334e31c','notices written','{"to": ["Head of service"]}','e1f2b0659ed9566283f56ab80ca3a7aa698ab20b1ee88162a0be1c57bc66d3b6');
INSERT INTO "journal" VALUES(68,'0d009a7b6dd3e196d9f72e78','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','43b260c39f6a75c38334e31c','person told','{"to": "Head of service", "way": "command"}','ca8a2009658d307aed657f1df5e333d7fefb098735a9a8602798731d217e0ca0');
INSERT INTO "journal" VALUES(69,'1f1b3c77f6419fb2232d1067','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','755390da1d7b02ef6625ef08','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','f1b934d0df43434522a35467d0bbb7952cfdd9237a3cc4a53ef6cea38d7990f8');
INSERT INTO "journal" VALUES(70,'1f1b3c77f6419fb2232d1067','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','755390da1d7b02ef6625ef08','notices written','{"to": ["Head of service"]}','adc9ed679c9c0c4446ff9ab6e7d4ccb0d4bdeaf012e50d97284673ec5271fd61');
INSERT INTO "journal" VALUES(71,'524da5187199ed889e353d9d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','43b260c39f6a75c38334e31c','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','97a65ac9851dbceaae646d302d81ac37d9f1022ccfb90bbf1dc23b57633adf7e');
INSERT INTO "journal" VALUES(72,'524da5187199ed889e353d9d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','43b260c39f6a75c38334e31c','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','0f762c92886a445f5b6aee8b3b449f5e8945d741094bc2098bbea36dd224d9ca');
INSERT INTO "journal" VALUES(73,'524da5187199ed889e353d9d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','43b260c39f6a75c38334e31c','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','e99b442c53d25c57804a15046db2c06c55a435ba66eede1d77a4bd362e4b53ca');
INSERT INTO "journal" VALUES(74,'fd077f1c8216b3437fbf3c48','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','755390da1d7b02ef6625ef08','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','da86cae99aa39ac7435e215eb4fe1e0bc0e8330b2341bdefdf07d5194528c271');
INSERT INTO "journal" VALUES(75,'fd077f1c8216b3437fbf3c48','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','755390da1d7b02ef6625ef08','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','095f9d52c16d900c2371cdee345dea004bac2be64fa29aa5c95f65ddd9020b18');
INSERT INTO "journal" VALUES(76,'fd077f1c8216b3437fbf3c48','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','755390da1d7b02ef6625ef08','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','8bf26df7dbf269ee040ad7aa51e7f5b41540e2da77ffa7c397fde8ec94b2d842');
INSERT INTO "journal" VALUES(77,'9ea6ede2ae957dc1389ac24b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','755390da1d7b02ef6625ef08','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','784da309e7046abc379f69e2d4df9196035f8781d51168fd903060e59d0800cd');
INSERT INTO "journal" VALUES(78,'9ea6ede2ae957dc1389ac24b','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','755390da1d7b02ef6625ef08','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','98421c4d5bd3ba1ecf7a03b964177e58fc658b42d53c14fcbeb083c09f26aaa9');
INSERT INTO "journal" VALUES(79,'8ecb22d3767e0450351e4cb1','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','755390da1d7b02ef6625ef08','person told','{"to": "Head of service", "way": "command"}','1c7b9fbe61c50d7811e06d76579fb9d297649d8255e5d3bea00cfca3dd8d1bfc');
INSERT INTO "journal" VALUES(80,'9af241dfbcfa7944d8d5bd28','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3be387f0c627828f1982725e','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "8d644199d10c05621f9faece", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','990b41e871827831be1b348143f28fd087d6d7c7c50bc8b3586c721febad2a84');
INSERT INTO "journal" VALUES(81,'d928ee18f2e57c3bc1e45d46','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','3be387f0c627828f1982725e','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','e85c1cd76754cbebbe75ad842c9f12e82730b49798f71ad82faaf3de973d4d23');
INSERT INTO "journal" VALUES(82,'042ba614ceeff806c9fc8ace','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','33210e29e73e01f2a77447b0','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "8d644199d10c05621f9faece", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','fc249d5052998d8616fd573b5a8e9e01feaccd09c8b5b29876e4fbc5433d65b7');
INSERT INTO "journal" VALUES(83,'966f6f9e89fa3b4bca19e0b2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','33210e29e73e01f2a77447b0','ordered','{"visit": 1, "engineer": "Zhao Min", "clocks": [], "instead_of": null}','b3a3a65777cbf4f217f0cfb688ee86c9e0451b3b6cd3a6d4503d411567b29d52');
INSERT INTO "journal" VALUES(84,'94eef084f0e69dd2d16695a2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','33210e29e73e01f2a77447b0','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','1319c440f59a1e2dd217dceb961b5f3cdd54e09bc09673b38153e46ebdacc928');
INSERT INTO "journal" VALUES(85,'f7563f54c11e554868bba86e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','33210e29e73e01f2a77447b0','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','26c59b46da05b89b2103838467c003af34dc2a510d2a5ca7b8b4e8904fb5386d');
INSERT INTO "journal" VALUES(86,'f7563f54c11e554868bba86e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','33210e29e73e01f2a77447b0','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','ee0faca632c77ed497692b079b80b356b34598c29d26a89d71ef78e8c85c9ea6');
INSERT INTO "journal" VALUES(87,'f7563f54c11e554868bba86e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','33210e29e73e01f2a77447b0','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','75200d292b40ef24657fc1d81a1d8f474fd6a3d4d4eee0f90480d17c608df9a4');
INSERT INTO "journal" VALUES(88,'374f1809d52ce8bafd19bbf4','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','33210e29e73e01f2a77447b0','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','5bc7f50426bf4a7333f5468272814538ba53eacea3c83aec4aa9e1cb85bb409f');
INSERT INTO "journal" VALUES(89,'2765422f7bfc5437d4028907','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','33210e29e73e01f2a77447b0','closed','{"note": "content", "clocks": []}','c4f51aae6fec3061f92261b8a17423fda8dcf29cb52b62c22f592a1491b2f294');
INSERT INTO "journal" VALUES(90,'ef3e98f5d1c4bb8ddee4931d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','33210e29e73e01f2a77447b0','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','1767ebfc0ec2018c45eb2e6bc5dbd0edf86a40e5007381ff36ebc1efa931a7fd');
INSERT INTO "journal" VALUES(91,'049ee4925000b46ae8c4972c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','db17c60ffe87569263bc8bc2','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','f44ed5488d9154a39d010f74535cbd0f253df4f9693ba7e7deb83eadfe9d54d8');
INSERT INTO "journal" VALUES(92,'049ee4925000b46ae8c4972c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','4b476327222e22ecde01a86b','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "8d644199d10c05621f9faece", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','918f3b7e711bf6b26267bcc8fdd0619b2e72788041b811730ec11657994a9612');
INSERT INTO "journal" VALUES(93,'049ee4925000b46ae8c4972c','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','2e0fd40550b5c5d17ea2a379','engineer added','{"name": "Ada", "station": null}','e8787c5ac1a582e56a2f6d3e8ce4657223ef998f8b8b924fa87b5c1d160fb07c');
INSERT INTO "journal" VALUES(94,'049ee4925000b46ae8c4972c','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','4b476327222e22ecde01a86b','assigned','{"engineer": "Ada", "was": null, "clocks": []}','87c08c94caf8e9ab8d44ae45a5d0efe39d456f218ff24e0fc6cb7bb14afeb979');
INSERT INTO "journal" VALUES(95,'049ee4925000b46ae8c4972c','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','4b476327222e22ecde01a86b','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','e6ed21a0ec90d7310d74abc7d24d574a946fa934a14c77cea20d26f03566ffc2');
INSERT INTO "journal" VALUES(96,'049ee4925000b46ae8c4972c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','4b476327222e22ecde01a86b','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','245c43bf7c5040fa72f7ddefb4b45a53678373f01db9154cb4241a5776732730');
INSERT INTO "journal" VALUES(97,'7a3a1637615742efd9d57afb','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','fc73511e7bb36ca605797d90','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','3d0fb1b5726e0f6fc56e9f77ea84c2f49d9c67ab83802f3053066b18dcaee97a');
INSERT INTO "journal" VALUES(98,'ea56eb71a573bdea1fb1dcb1','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','fc73511e7bb36ca605797d90','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','2aa0c1c41c7332db9b2955cd73282d3732a8175370ada3ee6a7b08cd1bac95d1');
INSERT INTO "journal" VALUES(99,'a154634db0962bbe3115d0bc','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','43b260c39f6a75c38334e31c','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','c5d6c76bc4a05cad3aa21fbb22ec0b12c7f0e02e541813097ee4d162e449ee54');
INSERT INTO "journal" VALUES(100,'f37ff8ffad4b6a1bcaa92522','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','43b260c39f6a75c38334e31c','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','7901293268477d8edd0d8857e3d6a701ed2e9bcd27c5d6dd186ab3c73ffff7f0');
INSERT INTO "journal" VALUES(101,'fc812a280b1b592be974adfe','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','4f75f6cfbfebfce7a404a86c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "b8a3d213886b4d97930b6652", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','4fd37d2ff3929e2f492b238eb3299cb03359a88c50a44de371ac1203007d7aeb');
INSERT INTO "journal" VALUES(102,'fc812a280b1b592be974adfe','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','fa1e390d652989913f8590e7','followed','{"number": "SD-000008", "said": "the printer jams again"}','2d75a0f821fb71583e71f6547e3d35c465eef3d0f4ac06b850cbfc9445441470');
INSERT INTO "journal" VALUES(103,'bc672aaf1243e66b592d2bbd','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','755390da1d7b02ef6625ef08','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "489046ede8364ec40c869427 logged 2026-03-02T09:20:00Z", "put_right": {"489046ede8364ec40c869427 logged 2026-03-02T09:20:00Z": "b3733fcf9256fa3019f4aa35"}, "clocks": []}','72fb88ab313672b9cc24a00aae119a37d902bee37a54ec4bc12e87c6ba77674b');
INSERT INTO "journal" VALUES(104,'056cb8d6b668ebba5d586087','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','9aa4df93ced9babd527cab4f','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "213e924967882bbd284e91d4", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','e62b382ef386558a3542e94f0b7cc320e6e5a414c351db1c1e084912d2f1b96d');
INSERT INTO "journal" VALUES(105,'41706fdf0bd0bb977f98aa0a','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','9aa4df93ced9babd527cab4f','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','420d9479935f66d2900f15635b0da2d09452096f801aa7ae4a0159149cf8a8b6');
INSERT INTO "journal" VALUES(106,'659338f3e8416354df6b3fb6','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','43b260c39f6a75c38334e31c','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','7c549d11da1eb636b4dd46abf6b3771047d8cc3eddf50745fe4a85d1756234f7');
INSERT INTO "journal" VALUES(107,'c2a7191388b637eb1c082afa','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','7fde50650fe80e378645e23d','training planned','{"number": "TR-0001", "course": "use", "starts": "2026-03-31T06:00:00Z", "trainer": "Wang Lin", "place": "North wing", "customer": "Example Clinic", "places": 8}','a80d2545a0999ec54839182dcdbd6c4b8bc7fd8f55e48c5a2aebb8404c5c8183');
INSERT INTO "journal" VALUES(108,'6b9d79c99e2c539ac76644b6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','f915d1d3d94569310a0124dd','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 0}','090a10db698490c8dc24104d8df9d6a6ef14c414872f544638e14185cfaf8f11');
INSERT INTO "journal" VALUES(109,'6b9d79c99e2c539ac76644b6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','7fde50650fe80e378645e23d','training enrolled','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "customer": "Example Clinic", "contract": "C-0001", "entitlement": "training", "amount": null, "currency": null, "decimals": null}','1eb30b20074e87732c419172c75b18ec7e36137bdce4800f7042dd21f1cbf7ba');
INSERT INTO "journal" VALUES(110,'6b9d79c99e2c539ac76644b6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','7fde50650fe80e378645e23d','training enrolled','{"number": "TR-0001", "course": "use", "name": "Mr Li", "customer": "Example Clinic", "contract": null, "entitlement": null, "amount": 0, "currency": "CNY", "decimals": 2}','22eceecc66a1e3d89a665eb37cd1a0bc1a8f750af9257ada8294fad0de9bf6c7');
INSERT INTO "journal" VALUES(111,'1d86f2aef16c29a850e7dd5c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','7fde50650fe80e378645e23d','training enrolled','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "customer": null, "contract": null, "entitlement": null, "amount": null, "currency": null, "decimals": null}','6745d37cb5be959b3e52bc4c5f18577822fa60afd4824c3223fbdaa38f88970d');
INSERT INTO "journal" VALUES(112,'80f2122b196b1e2702f6861b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','7fde50650fe80e378645e23d','training held','{"number": "TR-0001", "course": "use", "enrolled": 3}','6a0c7bfab5adbab471c8b3420c13aa375dbab82c0960840ba296b25af1d02e28');
INSERT INTO "journal" VALUES(113,'80f2122b196b1e2702f6861b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','7fde50650fe80e378645e23d','training judged','{"number": "TR-0001", "course": "use", "name": "Mr Li", "present": true, "mark": 85, "passed": true, "certificate": "CE-0001", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','8628a0e17a554c46e9452485e1e1d79563ef311c25b23848037762ed8d6a14a3');
INSERT INTO "journal" VALUES(114,'80f2122b196b1e2702f6861b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','7fde50650fe80e378645e23d','training judged','{"number": "TR-0001", "course": "use", "name": "Ms Hu", "present": false, "mark": null, "passed": false, "certificate": null, "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','23455eff446f8b7612fada854cce6d2aaecc064cc607cda00a644b7d48422d58');
INSERT INTO "journal" VALUES(115,'80f2122b196b1e2702f6861b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','fc73511e7bb36ca605797d90','engineer changed','{"name": "Zhao Min", "changed": {"skills": ["installation", "soldering"]}}','0de22d5c9858fd3fb6a7f423551b097f1a917ddcb1182a552202540ca71a73ef');
INSERT INTO "journal" VALUES(116,'80f2122b196b1e2702f6861b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','7fde50650fe80e378645e23d','training judged','{"number": "TR-0001", "course": "use", "name": "Zhao Min", "present": true, "mark": 70, "passed": true, "certificate": "CE-0002", "was": {"present": null, "mark": null, "passed": null, "certificate": null}}','e86ef768578c39365031d944fe9f36ce67267e058a1b1d1b2645b1a881953ad2');
INSERT INTO "journal" VALUES(117,'93c6e231ab7a5f7038bea76e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','training','299d4d5f366bc3670314cff5','training planned','{"number": "TR-0002", "course": "use", "starts": "2026-04-20T01:00:00Z", "trainer": null, "place": null, "customer": null, "places": null}','1064f934aa7b8ac49436a9cbb22abe0d1d8e0fcad9f2da59247b0726b1c7398b');
INSERT INTO "journal" VALUES(118,'9d1d73d692f7cff39d452124','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','cd408662373fb57580ea0925','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','9f52dbfe30b83da155809bf7169df340714797c0a86cffefbde2e53e60a0b82c');
INSERT INTO "journal" VALUES(119,'23fefc6ad1c6fb018f05cd88','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','cd408662373fb57580ea0925','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','73fad542b4c8bc5c17f70f33a12d93fc585a2b91f36b6bf77817b005caedfb7c');
INSERT INTO "journal" VALUES(120,'dc4322b85f55fa8943dd357d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','cd408662373fb57580ea0925','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','9b7ca939c47c64556ffa5824c33c0137ac3593b9450fc455885f9581017a6075');
INSERT INTO "journal" VALUES(121,'19301a1d4536cc7cd483ca0c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','6847bbde99c37f892e3b5445f04bc35c953add0068a6a34fedccc6e8e55df971');
INSERT INTO "journal" VALUES(122,'fac812de133e3eb2cf6e012a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','cd408662373fb57580ea0925','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','d14b15ae94cae135d347f2533e30b621231ae1290db7b8e580ea9b4ef8460beb');
INSERT INTO "journal" VALUES(123,'4efab7e3fe2a753e6b82c493','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','e5fd1a1704c05aa6cbc1364e','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','a1f7c74b5da1938270f7a435d1709b413f47d033e73820c90f75dde99b2bd014');
INSERT INTO "journal" VALUES(124,'eb76e41853696a05ddf2c7d0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','e5fd1a1704c05aa6cbc1364e','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','54d0b07916c7305c76ae89a004b1209d3a0d19af363befaa5e94102da6beb635');
INSERT INTO "journal" VALUES(125,'046a011f5a8e4ba89b1c1349','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','e5fd1a1704c05aa6cbc1364e','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','76921d8fa59e82ddd73037919b7c7acd834ca20eb1dc8a96138ed4a59ca4e7a9');
INSERT INTO "journal" VALUES(126,'519a204ffe9842be706bade0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b4ba0a4fa6c8b4fbe6cbf0e1','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','d22c40de0d0a0581dc0085f0ee00c82a0bc210d6aa997e254cf19e6e99738c7c');
INSERT INTO "journal" VALUES(127,'fbf6573b48a2ce2d1db0806d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','e5fd1a1704c05aa6cbc1364e','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "b4ba0a4fa6c8b4fbe6cbf0e1", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005", "category": null, "since_on": "2026-04-01", "keeper": null, "note": null}}','c9282171853ddbf2b52341ba2e093a59f5067e328c76e07b2263aaf6af024f05');
INSERT INTO "journal" VALUES(128,'3677a7c81ba5f86db969cfc5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','34d4b47e7078e03920cb5409','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','e15e05a03b0ab57e488acd70672fafb9227515f0fee679147ce44adce7851a9e');
INSERT INTO "journal" VALUES(129,'30938de2ffa5edb13a435e43','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','fa1e390d652989913f8590e7','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','25ff3acdfdecc9c0cca32e468178a98c37b7528c20c056c7955eb54716787742');
INSERT INTO "journal" VALUES(130,'3913e022e72d1621713ecd05','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1a57553cd9829e19d58e5b48','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','8bf2e2ef0197c850fce339f132d41fccca30a28cfe8a14e8f7fed7103d1a514a');
INSERT INTO "journal" VALUES(131,'9fe95364f890c19b00139941','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','2b7363f65bcb292612b0cb11','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','076aa7f9ee59c15cef65426b216f195dc138290fdf8506f1dbcb3ab69fa96d22');
INSERT INTO "journal" VALUES(132,'b740d8f451255e05b989e7d5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','95a216d65c570e7df07c6b86','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','c3522080d8e7faf41dc42e15cbb5fa4283eab1f758875242703645f4d8d761ab');
INSERT INTO "journal" VALUES(133,'c33e65acbc067fbffe004bb0','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e51467a066d970e0173e458a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "8d644199d10c05621f9faece", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','622ada7160267db318897193812623d29a1a418608f1fe2ee29e52b4c873041d');
INSERT INTO "journal" VALUES(134,'c41e70a2967870aade2561ff','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','e51467a066d970e0173e458a','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "8d644199d10c05621f9faece"}}], "withdrawn": "SD-000010", "clocks": []}','03c7cf248f8552a1b67b605cc9709a0ffa8b752f0602250fb2239500b345d466');
INSERT INTO "journal" VALUES(135,'a2aee4d1ef00cf30825cbd20','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b0ed3fe35e9dc706f69077ba','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "8d644199d10c05621f9faece", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','4d999b9f832598c94319e83e1b65293d434e4c2870e47c75aa0a44153dbb7942');
INSERT INTO "journal" VALUES(136,'51787bb78b05b2f51470a34c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2a8491f3393365e784ac7c63','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "8d644199d10c05621f9faece", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','342e448adad3de7a5d625268364edf537dd02b847a392ec2050969b4314a00f0');
INSERT INTO "journal" VALUES(137,'e02adfa8cccbf58279dcd950','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2a8491f3393365e784ac7c63','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','70f69364258029f74d7f204731f882c9c060d0b1d3f074ace1a42897e84fe86d');
INSERT INTO "journal" VALUES(138,'f7863baeb9a517c8161b984f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b0ed3fe35e9dc706f69077ba','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','fd663deb3c1679bef4e40c545b8b25b60629cffef06919586ef52f89abc7263b');
INSERT INTO "journal" VALUES(139,'f7863baeb9a517c8161b984f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2a8491f3393365e784ac7c63','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','fcb6251fdb63ef4f53294911d755aea3185aa9b71406a5933466b696ca54652b');
INSERT INTO "journal" VALUES(140,'f7863baeb9a517c8161b984f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b0ed3fe35e9dc706f69077ba','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','954f2503b6f97cd4192b42e5687b2a4db423736b1fd43f55395086f150627e3c');
INSERT INTO "journal" VALUES(141,'4e76d33de7041c37663a6714','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','c68a49736d3006d8e45a8c4e','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','4832d797889603f5f52c0fff964a4848b89771476169dc70af12e6863b96cdea');
INSERT INTO "journal" VALUES(142,'c6b66e395fd5a434090f1893','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','941a738c802ac29f70587cd4','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','efb1e8702c5c54b4255e25c141f21a8cff2bc1dcc4f9cd1fa7a97a5cbb33c378');
INSERT INTO "journal" VALUES(143,'c6b66e395fd5a434090f1893','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7b05564811b4bd2a7dec6d0e','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "8d644199d10c05621f9faece", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','b46217bb230865fdccd4328c24068f1568371b39cd997ab5e0a09d608a6ead95');
INSERT INTO "journal" VALUES(144,'c6b66e395fd5a434090f1893','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','941a738c802ac29f70587cd4','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','024bdac5814bbd775dd661818dae518542b0e3e2b12b4ba3bdd099244b25119a');
INSERT INTO "journal" VALUES(145,'c6b66e395fd5a434090f1893','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','7b05564811b4bd2a7dec6d0e','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','5be5c9bb75eec5b6acce6e7e58007c5cd9567be4a84812d94964492a951e9634');
INSERT INTO "journal" VALUES(146,'2780d26b72c6ab07826fef76','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b0ed3fe35e9dc706f69077ba','ordered','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "instead_of": null, "along": ["Zhao Min"]}','cd538aa74a41b0b5d5bbebb890b1a925558af86daa07ed7c3f7599cf49df038f');
INSERT INTO "journal" VALUES(147,'231d022d6a8b3c02681b7634','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','4a62f2ccfe676d38257f0e59','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','90efcd06a38217ba985431629e90170bb761d640b7c342a899d7bce8afb8f0c3');
INSERT INTO "journal" VALUES(148,'d2dfee0849b01c56dbebda45','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','4a62f2ccfe676d38257f0e59','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','b28c363f9a1ed0e0eab559820c4b6b6d85ff08f0ef9737a761f644cae1c86a98');
INSERT INTO "journal" VALUES(149,'73b7e8cd8fc1a074a29fc182','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','95a216d65c570e7df07c6b86','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','3920d3a0c27eebff80972e2a9dab6e190a152667195349184fea4881a05868e9');
INSERT INTO "journal" VALUES(150,'73b7e8cd8fc1a074a29fc182','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','95a216d65c570e7df07c6b86','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','fa4a5b55ffb3369bce673a340d3dbceb7f648411f5bba7e54c9433c9fb108e3f');
INSERT INTO "journal" VALUES(151,'73b7e8cd8fc1a074a29fc182','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','95a216d65c570e7df07c6b86','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','4d96b63772082cb45262cc4147e5121021146f45fe41ed0ef89644633682d8cf');
INSERT INTO "journal" VALUES(152,'e34fce2a9705fb95922acce5','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','95a216d65c570e7df07c6b86','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','7d33f62b6fcb085800ed6c803a3d55e7e08e4d792afcc39a7b9a0f1e18945d64');
INSERT INTO "journal" VALUES(153,'29af2dd7ec94f05dfe49f3ec','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','fb957ded9c708e88c2111e12','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','e2c6008425e014c2602d8ca3fcc12f000c937eaf8cb478880a6842fed3939308');
INSERT INTO "journal" VALUES(154,'29af2dd7ec94f05dfe49f3ec','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','04774fa4394b90eea0ab7611','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','81355a21bbd9a61161dfcb0fbdc722f25b0488b19a5823320e71a443749c27a5');
INSERT INTO "journal" VALUES(155,'29af2dd7ec94f05dfe49f3ec','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','11ab9b716b0e528cb58613e3','task planned','{"number": "T-0004", "what": "Fault", "customer": "Example Clinic", "about": "C-0001", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','19cffe19c0c37bdd76a75683957264ae65625dd87f8c083f7e2e1b04f5797120');
INSERT INTO "journal" VALUES(156,'29af2dd7ec94f05dfe49f3ec','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','e254e2eba5b9f70d6792adb0','task planned','{"number": "T-0005", "what": "Fault", "customer": "示例诊所", "about": "C-0002", "due": "2026-04-30", "rule": "visit", "engineer": null, "role": null}','f99e0496bdffb2bb059cb6951a4d483f86405daf66e38ac50bf1948fe7338e47');
INSERT INTO "journal" VALUES(157,'6132da9ea7c08af02ef11cb9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b0ed3fe35e9dc706f69077ba','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','a4b8f982bdec0c1912b90f80ac0f227b0640ae83931b763017f43c07c111d5e5');
INSERT INTO "journal" VALUES(158,'4e32dc7b0bd49adbc5d96152','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b0ed3fe35e9dc706f69077ba','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','6f30966be4f0ea1f33190f9970e19684a737578bbdcc7cff06da68ba6a532c90');
INSERT INTO "journal" VALUES(159,'4e32dc7b0bd49adbc5d96152','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','789c207d907985ad23bdce44','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "8d644199d10c05621f9faece", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','ea850847b66b2c41768a3cb993646f42f20d945b580aef48d08105f57ad7dacd');
INSERT INTO "journal" VALUES(160,'4e32dc7b0bd49adbc5d96152','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b0ed3fe35e9dc706f69077ba','followed','{"number": "SD-000014", "said": "cable loose"}','18d8286eeccd299e8bc69a38a89b8455508cb94ecbb4006061cdbf05e395e8ae');
INSERT INTO "journal" VALUES(161,'4e32dc7b0bd49adbc5d96152','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b0ed3fe35e9dc706f69077ba','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','fb6bb2cc9b797d198011d99e7151dac1e0f38260bda9ce230ceabf2107c50231');
INSERT INTO "journal" VALUES(162,'cb6770d44a8e8f6c17946641','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','b0ed3fe35e9dc706f69077ba','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','5aebc3bbe6f223d50fe23322b0d1f98670cdc7938f68607ff4192a3586bb847c');
INSERT INTO "journal" VALUES(163,'9181f0e86890d424824f2dfb','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','8888d9df3ab535a0cdd5a8cb','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','209d3115d1810572b26ab2a275bcf180890644d998ca883c21ed2aa0c12c8cbb');
INSERT INTO "journal" VALUES(164,'7deaf65e0976029fc84bfcbd','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','33a01f6e66488da2f3eaa470','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "8d644199d10c05621f9faece", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','135916af99c024f0b34556454ac6ced264a505644570ecfda1c501e3f9536ac9');
INSERT INTO "journal" VALUES(165,'e4ecad7daac7cf829f07eb92','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','33a01f6e66488da2f3eaa470','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','dffd26e6b4dc077e723f86c59963c301488ea9f3489c10b37c5b533cd2634208');
INSERT INTO "journal" VALUES(166,'e4ecad7daac7cf829f07eb92','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','33a01f6e66488da2f3eaa470','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','af7e67a3084f228a823a946df176efcc2e5b6bae16576083c7725f1191c78d50');
INSERT INTO "journal" VALUES(167,'b7f46b522f8140f7a5e52bbe','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','b9d14b8f1b4356e4a0611907','logged','{"channel": "phone", "caller": "Ms Example", "phone": null, "said": "nobody came", "summary": "nobody came", "priority": "P3", "tier": "standard", "region": "city", "kind": "complaint", "contract": "C-0002", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "8d644199d10c05621f9faece", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','0a38c032a4bf87a53f122afdd8c1de5ca97ca9d3dceda6111801fe335a5ddc18');
INSERT INTO "journal" VALUES(168,'b7f46b522f8140f7a5e52bbe','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','b9d14b8f1b4356e4a0611907','complaint about','{"number": "SD-000016", "about": "SD-000002", "engineer": "Wang Lin"}','6a162390ec95d3b678c13d1cb2e14980ca576503063eeeac19c7385c16347585');
INSERT INTO "journal" VALUES(169,'b7f46b522f8140f7a5e52bbe','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','1a57553cd9829e19d58e5b48','complained','{"number": "SD-000016", "engineer": "Wang Lin", "said": "nobody came", "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-09T09:30:00Z"}]}','babc39742e251d648e2e4b7e9f9fddb518c8bca0c9aec85ba603b035d150cf6e');
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
INSERT INTO "kept_file" VALUES('equipment','95a216d65c570e7df07c6b86',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('a70c2a23c242b0bec020b0b3','1a57553cd9829e19d58e5b48','ffc8bfa11536924b9e205808','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('36849ca2825bd459cbdb0da3','cd408662373fb57580ea0925',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','0ad46a183c03243738aeaa3b','li@example.invalid');
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
INSERT INTO "notice" VALUES('548512047e084a417d856dbd','43b260c39f6a75c38334e31c','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'054fb8572924992e1638211f',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('d87a42b5fdf2cb5c42acb2d0','755390da1d7b02ef6625ef08','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'66bd5fb0142a6730f2b690d5',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'2c5a26a85cdd96224ce7a776','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'402408d2407e29a9086d7513','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'a8352d3c8cfe0c9e225d9182','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'fa583161439e355729f7afee','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'9b81a154bb351dffa0184093','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'b8e8825ef6677b2c44fb04ba','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'a543f2601a5066851dae3a11','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'203de226e923be5dfea16229','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'a90b65bbec562f7e23fe011d','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'5ceb9877ab72488c94333515','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'938317255d2b0cfb2258230e','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'586dceaf056fdb0d53b4948e','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'cae709c1d11c4db8a2784d18','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'5b7313dfc39e411069f9c002','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'647bcc7414021a4fd9b2bc99','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'c8af699cbb20fd9c9ccdf0eb','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'a56be73f8c161f09ccd43fa5','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'38f0601db7c7fb63aa5ee684','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'a1132534f32cef83c851b270','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'65e9ad6b204810d7e5e38536','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'733cf065fa3f4923a8a235c3','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'37d6d56982192abc4f2c048d','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'e64fd0916de97d602874322a','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'f42e1685bdcafccd00c4b0c8','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'b133b9348b0c780c50325a2d','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'dccd8a4d2906240409735186','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'cc6fabf733fabf5c57dce66b','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'eb8c26cb0f307f085b736e71','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'6bc9020f65fd13f5dbb1cebc','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'c556be602ee71945e08defd6','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'3e7ab76b00014130e64f6f53','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'4a10e2161665e39a21242465','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'96e7966e3d1094d2a9dceace','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'d8e9dde36b79b4dd54a3cfe3','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'0d06ba2f99606c3c5bf213ab','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'d29d6446584f33291694d720','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'c7435d1068e47eadb56f940e','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'6cb65bebfab5189e38661d6d','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'01ab6b5c5416d3bfd63d6f4c','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'5181bb771f7181490f828538','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'90f897c6067e31ff9ec39989','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'105d362ec097140bf4395b7a','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'b97031a25fef7c5332687afc','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'dce78857b3b76c32733a0cad','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'2bba87bd1452f95617e49bc9','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'f4c2a8416d565f1b11625830','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'7dc58c7aac60764c57ca6d1f','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'b443d5f275a302dfa5656570','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'95e60f0db731c769a2ce1eda','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'dd98ab6f7e0a8126fcc436d5','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'629053a070c0c018b84399c1','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'2a6335ac41333d66d4248177','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'68161e666a155ac50be42e01','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'4f225ae8835c8ff8bfdf39f9','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'f4bcfe8c852d14dc35830346','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'93cdd92153a56197db68d2ef','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'489046ede8364ec40c869427','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'b8bb4218bc539d56d935a729','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'0d009a7b6dd3e196d9f72e78','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'1f1b3c77f6419fb2232d1067','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'524da5187199ed889e353d9d','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'fd077f1c8216b3437fbf3c48','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'9ea6ede2ae957dc1389ac24b','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'8ecb22d3767e0450351e4cb1','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'9af241dfbcfa7944d8d5bd28','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'d928ee18f2e57c3bc1e45d46','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'042ba614ceeff806c9fc8ace','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'966f6f9e89fa3b4bca19e0b2','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'94eef084f0e69dd2d16695a2','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'f7563f54c11e554868bba86e','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'374f1809d52ce8bafd19bbf4','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'2765422f7bfc5437d4028907','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'ef3e98f5d1c4bb8ddee4931d','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'049ee4925000b46ae8c4972c','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'049ee4925000b46ae8c4972c','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'049ee4925000b46ae8c4972c','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'049ee4925000b46ae8c4972c','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'7a3a1637615742efd9d57afb','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'ea56eb71a573bdea1fb1dcb1','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'a154634db0962bbe3115d0bc','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'f37ff8ffad4b6a1bcaa92522','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'fc812a280b1b592be974adfe','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'bc672aaf1243e66b592d2bbd','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'056cb8d6b668ebba5d586087','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'41706fdf0bd0bb977f98aa0a','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'659338f3e8416354df6b3fb6','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'c2a7191388b637eb1c082afa','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'6b9d79c99e2c539ac76644b6','command','tester','2026-04-01T01:00:00Z',108,110,NULL,NULL);
INSERT INTO "operation" VALUES(89,'1d86f2aef16c29a850e7dd5c','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(90,'80f2122b196b1e2702f6861b','command','tester','2026-04-01T01:00:00Z',112,116,NULL,NULL);
INSERT INTO "operation" VALUES(91,'93c6e231ab7a5f7038bea76e','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(92,'9d1d73d692f7cff39d452124','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(93,'23fefc6ad1c6fb018f05cd88','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(94,'dc4322b85f55fa8943dd357d','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(95,'19301a1d4536cc7cd483ca0c','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(96,'fac812de133e3eb2cf6e012a','command','tester','2026-04-01T01:00:00Z',122,122,NULL,NULL);
INSERT INTO "operation" VALUES(97,'4efab7e3fe2a753e6b82c493','command','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(98,'eb76e41853696a05ddf2c7d0','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(99,'046a011f5a8e4ba89b1c1349','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(100,'519a204ffe9842be706bade0','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(101,'fbf6573b48a2ce2d1db0806d','command','tester','2026-04-01T01:00:00Z',127,127,NULL,NULL);
INSERT INTO "operation" VALUES(102,'3677a7c81ba5f86db969cfc5','command','tester','2026-04-01T01:00:00Z',128,128,NULL,NULL);
INSERT INTO "operation" VALUES(103,'30938de2ffa5edb13a435e43','command','tester','2026-04-01T01:00:00Z',129,129,NULL,NULL);
INSERT INTO "operation" VALUES(104,'3913e022e72d1621713ecd05','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(105,'9fe95364f890c19b00139941','command','tester','2026-04-01T01:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(106,'b740d8f451255e05b989e7d5','command','tester','2026-04-01T01:00:00Z',132,132,NULL,NULL);
INSERT INTO "operation" VALUES(107,'c33e65acbc067fbffe004bb0','command','tester','2026-04-01T01:00:00Z',133,133,NULL,'c41e70a2967870aade2561ff');
INSERT INTO "operation" VALUES(108,'c41e70a2967870aade2561ff','undo','tester','2026-04-01T01:00:00Z',134,134,NULL,NULL);
INSERT INTO "operation" VALUES(109,'a2aee4d1ef00cf30825cbd20','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(110,'51787bb78b05b2f51470a34c','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(111,'e02adfa8cccbf58279dcd950','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(112,'f7863baeb9a517c8161b984f','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(113,'4e76d33de7041c37663a6714','program','tester','2026-04-01T01:00:00Z',141,141,NULL,NULL);
INSERT INTO "operation" VALUES(114,'c6b66e395fd5a434090f1893','command','tester','2026-04-01T01:00:00Z',142,145,NULL,NULL);
INSERT INTO "operation" VALUES(115,'2780d26b72c6ab07826fef76','command','tester','2026-04-01T01:00:00Z',146,146,NULL,NULL);
INSERT INTO "operation" VALUES(116,'231d022d6a8b3c02681b7634','command','tester','2026-04-01T01:00:00Z',147,147,NULL,NULL);
INSERT INTO "operation" VALUES(117,'d2dfee0849b01c56dbebda45','command','tester','2026-04-01T01:00:00Z',148,148,NULL,NULL);
INSERT INTO "operation" VALUES(118,'73b7e8cd8fc1a074a29fc182','command','tester','2026-04-01T01:00:00Z',149,151,NULL,NULL);
INSERT INTO "operation" VALUES(119,'e34fce2a9705fb95922acce5','command','tester','2026-04-01T01:00:00Z',152,152,NULL,NULL);
INSERT INTO "operation" VALUES(120,'29af2dd7ec94f05dfe49f3ec','program','tester','2026-04-01T01:00:00Z',153,156,NULL,NULL);
INSERT INTO "operation" VALUES(121,'6132da9ea7c08af02ef11cb9','command','tester','2026-04-01T01:00:00Z',157,157,NULL,NULL);
INSERT INTO "operation" VALUES(122,'4e32dc7b0bd49adbc5d96152','command','tester','2026-04-01T01:00:00Z',158,161,NULL,NULL);
INSERT INTO "operation" VALUES(123,'cb6770d44a8e8f6c17946641','command','tester','2026-04-01T01:00:00Z',162,162,NULL,NULL);
INSERT INTO "operation" VALUES(124,'9181f0e86890d424824f2dfb','command','tester','2026-04-01T02:00:00Z',163,163,NULL,NULL);
INSERT INTO "operation" VALUES(125,'7deaf65e0976029fc84bfcbd','command','tester','2026-04-01T02:00:00Z',164,164,NULL,NULL);
INSERT INTO "operation" VALUES(126,'e4ecad7daac7cf829f07eb92','command','tester','2026-04-01T02:00:00Z',165,166,NULL,NULL);
INSERT INTO "operation" VALUES(127,'b7f46b522f8140f7a5e52bbe','command','tester','2026-04-01T02:00:00Z',167,169,NULL,NULL);
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
INSERT INTO "payment" VALUES('65fbab7f7647b87094912538','R-0001','fa1e390d652989913f8590e7',3000,'CNY','card','3d02e4070fe5191de4df45fa','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('7af1f89862a69d5bd4e60fd7','R-0002','fa1e390d652989913f8590e7',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('1063fc74cc7afa2df894c9c2','R-0003','fa1e390d652989913f8590e7',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('2b7363f65bcb292612b0cb11','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('6de37bb7b1e4d123ef60a1c2','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('2b7363f65bcb292612b0cb11','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('e5fd1a1704c05aa6cbc1364e','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('c1fcab14202d2f74cc3c9113','2cf2cd8bf4ea8cff0114720c',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('607972590c604dc3d454fbba','2cf2cd8bf4ea8cff0114720c',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ccdcbc8a5756c07da35d81f4','2cf2cd8bf4ea8cff0114720c',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('0d1060eb581decff4cb0b7af','2cf2cd8bf4ea8cff0114720c',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('f04c054b05d613ff24264300',NULL,'e53fb576c946121dfc39cad0',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('42a8fd8a8388f597260dc354',NULL,'e53fb576c946121dfc39cad0',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('3a3def51cd517b005231eb01',NULL,'e53fb576c946121dfc39cad0',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('f9caa178672009701b395025',NULL,'e53fb576c946121dfc39cad0',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ef7e10dd5da04cd4d7b13ea4',NULL,'e53fb576c946121dfc39cad0',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'f915d1d3d94569310a0124dd','training',2);
INSERT INTO "priced_line" VALUES('6cf6ea87421f05a49073fa23',NULL,'f3668750bdd9568f22dfc803',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('7b5973de391ce4c7fc32de17',NULL,'f3668750bdd9568f22dfc803',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('4bd4e188c67ec198bbd0ceb6',NULL,'1ff2309c9373291576ad641e',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('e1b2e26232b7a9028835b3f4',NULL,'1ff2309c9373291576ad641e',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('2cf2cd8bf4ea8cff0114720c','Q-0001','fa1e390d652989913f8590e7','2026-03-02T01:00:00Z','tester',8000,'CNY','full care',2,'cost','free',NULL,NULL);
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
INSERT INTO "rma" VALUES('39328bfe0313ca7da4534201','RMA-0001','1a57553cd9829e19d58e5b48','95a216d65c570e7df07c6b86','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL,NULL,'desk',NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "settlement" VALUES('e5fd1a1704c05aa6cbc1364e','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('a2844ee4472819b7d1b5a0b2','2b7363f65bcb292612b0cb11','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('67d8778b6561438de784c570','roller','new',3);
INSERT INTO "stock" VALUES('277d575988a6d9f56f18f225','roller','new',1);
INSERT INTO "stock" VALUES('372f0e347d87d9f7521fabc1','roller','new',4);
INSERT INTO "stock" VALUES('05450236b60bd6dbee6197a0','roller','new',0);
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
INSERT INTO "stock_move" VALUES('6a92673a59c3f9c884de3d5c',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'67d8778b6561438de784c570',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('c2a28e1a5a86fee4bcfe7d90',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'67d8778b6561438de784c570','277d575988a6d9f56f18f225',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('c9bdde98f42da6bedaa77f89',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'67d8778b6561438de784c570','372f0e347d87d9f7521fabc1',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('8b081e0853fb19dff8cc2c53',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'277d575988a6d9f56f18f225','05450236b60bd6dbee6197a0','e53fb576c946121dfc39cad0',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('94b52a71f668af8f140f82b8',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'05450236b60bd6dbee6197a0',NULL,'e53fb576c946121dfc39cad0',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('668b49e0fcd1ae1a290d39d9',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'67d8778b6561438de784c570','372f0e347d87d9f7521fabc1',NULL,'5f3d9a8a01b3276ce694dfcf',NULL,NULL);
INSERT INTO "stock_move" VALUES('36849ca2825bd459cbdb0da3',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'277d575988a6d9f56f18f225',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('5f3d9a8a01b3276ce694dfcf','REQ-0001','372f0e347d87d9f7521fabc1','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('fb8cff7b6aaeb82c26dbeade','A-0001','service',NULL,'fa1e390d652989913f8590e7','e53fb576c946121dfc39cad0','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('83af0229836038da267e2bab','A-0002','service',NULL,'1a57553cd9829e19d58e5b48',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('fb8cff7b6aaeb82c26dbeade','attitude',5,NULL);
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
INSERT INTO "task" VALUES('4a62f2ccfe676d38257f0e59','T-0001',NULL,NULL,'send the manual','customer','2b7363f65bcb292612b0cb11','2b7363f65bcb292612b0cb11','cd408662373fb57580ea0925',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('fb957ded9c708e88c2111e12','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('04774fa4394b90eea0ab7611','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('11ab9b716b0e528cb58613e3','T-0004','visit','2026-04','Fault','contract','f915d1d3d94569310a0124dd','2b7363f65bcb292612b0cb11',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('e254e2eba5b9f70d6792adb0','T-0005','visit','2026-04','Fault','contract','34d4b47e7078e03920cb5409','6de37bb7b1e4d123ef60a1c2',NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('4a62f2ccfe676d38257f0e59',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('de1a85b53f1e8b6cd711342a','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('8d644199d10c05621f9faece','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('1ef1c26bd4d428dfa078c38d','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('33857ca097046c64162b3501','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('b3733fcf9256fa3019f4aa35','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('b8a3d213886b4d97930b6652','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('213e924967882bbd284e91d4','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('fa1e390d652989913f8590e7','SD-000001',1,'printer jams','fault','2b7363f65bcb292612b0cb11',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','2351426fe538de57cc372b16','f915d1d3d94569310a0124dd',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1a57553cd9829e19d58e5b48','SD-000002',2,'no power','fault','6de37bb7b1e4d123ef60a1c2',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'95a216d65c570e7df07c6b86','34d4b47e7078e03920cb5409',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('57c22928caff968b51feda73','SD-000003',3,'scanner reads every second code','fault','6de37bb7b1e4d123ef60a1c2',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'34d4b47e7078e03920cb5409',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('43b260c39f6a75c38334e31c','SD-000004',4,'registration desk is down','fault','2b7363f65bcb292612b0cb11','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'f915d1d3d94569310a0124dd',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('755390da1d7b02ef6625ef08','SD-000005',5,'cannot log in','fault','2b7363f65bcb292612b0cb11',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'f915d1d3d94569310a0124dd',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('3be387f0c627828f1982725e','SD-000006',6,'called by mistake','fault','e5fd1a1704c05aa6cbc1364e',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('33210e29e73e01f2a77447b0','SD-000007',7,'how does it print','fault','e5fd1a1704c05aa6cbc1364e',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('4b476327222e22ecde01a86b','INC-7',NULL,'Door, Lock, Stuck','fault','db17c60ffe87569263bc8bc2',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('4f75f6cfbfebfce7a404a86c','SD-000008',8,'the printer jams again','fault','2b7363f65bcb292612b0cb11',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'2351426fe538de57cc372b16','f915d1d3d94569310a0124dd','fa1e390d652989913f8590e7',NULL,NULL);
INSERT INTO "ticket" VALUES('9aa4df93ced9babd527cab4f','SD-000009',9,'the screen is dark','fault','e5fd1a1704c05aa6cbc1364e',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('b0ed3fe35e9dc706f69077ba','SD-000011',11,'does anybody come?','fault','e5fd1a1704c05aa6cbc1364e',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('2a8491f3393365e784ac7c63','SD-000012',12,'does anybody come','fault','e5fd1a1704c05aa6cbc1364e',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'b0ed3fe35e9dc706f69077ba',NULL);
INSERT INTO "ticket" VALUES('7b05564811b4bd2a7dec6d0e','SD-000013',13,'no sound','fault','941a738c802ac29f70587cd4',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('789c207d907985ad23bdce44','SD-000014',14,'cable loose','fault','e5fd1a1704c05aa6cbc1364e',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'b0ed3fe35e9dc706f69077ba',NULL,NULL);
INSERT INTO "ticket" VALUES('33a01f6e66488da2f3eaa470','SD-000015',15,'how does it print now','fault','e5fd1a1704c05aa6cbc1364e',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('b9d14b8f1b4356e4a0611907','SD-000016',16,'nobody came','complaint','6de37bb7b1e4d123ef60a1c2',NULL,NULL,'2026-04-01T02:00:00Z',NULL,NULL,NULL,NULL,'34d4b47e7078e03920cb5409',NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('fa1e390d652989913f8590e7','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','cd408662373fb57580ea0925');
INSERT INTO "ticket_period" VALUES('fa1e390d652989913f8590e7','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','cd408662373fb57580ea0925');
INSERT INTO "ticket_period" VALUES('43b260c39f6a75c38334e31c','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('43b260c39f6a75c38334e31c','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('43b260c39f6a75c38334e31c','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('3be387f0c627828f1982725e','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('33210e29e73e01f2a77447b0','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','fc73511e7bb36ca605797d90');
INSERT INTO "ticket_period" VALUES('4b476327222e22ecde01a86b','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('4b476327222e22ecde01a86b','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','2e0fd40550b5c5d17ea2a379');
INSERT INTO "ticket_period" VALUES('4b476327222e22ecde01a86b','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','2e0fd40550b5c5d17ea2a379');
INSERT INTO "ticket_period" VALUES('43b260c39f6a75c38334e31c','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('4f75f6cfbfebfce7a404a86c','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('755390da1d7b02ef6625ef08','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('755390da1d7b02ef6625ef08','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','fc73511e7bb36ca605797d90');
INSERT INTO "ticket_period" VALUES('9aa4df93ced9babd527cab4f','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('43b260c39f6a75c38334e31c','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('1a57553cd9829e19d58e5b48','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('57c22928caff968b51feda73','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('2a8491f3393365e784ac7c63','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('7b05564811b4bd2a7dec6d0e','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('b0ed3fe35e9dc706f69077ba','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','cd408662373fb57580ea0925');
INSERT INTO "ticket_period" VALUES('789c207d907985ad23bdce44','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('33a01f6e66488da2f3eaa470','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('b9d14b8f1b4356e4a0611907','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
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
INSERT INTO "trainee" VALUES('ec002fd1324ae07883dfa118','7fde50650fe80e378645e23d','Ms Hu','ms hu','2b7363f65bcb292612b0cb11',NULL,'f915d1d3d94569310a0124dd','training',NULL,NULL,NULL,0,NULL,0,NULL,0);
INSERT INTO "trainee" VALUES('506536d5f1691961362b6598','7fde50650fe80e378645e23d','Mr Li','mr li','2b7363f65bcb292612b0cb11',NULL,NULL,NULL,0,'CNY',2,1,85,1,'CE-0001',0);
INSERT INTO "trainee" VALUES('d4687f88f785b25598972939','7fde50650fe80e378645e23d','Zhao Min','zhao min',NULL,'fc73511e7bb36ca605797d90',NULL,NULL,NULL,NULL,NULL,1,70,1,'CE-0002',1);
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
INSERT INTO "training_session" VALUES('7fde50650fe80e378645e23d','TR-0001','use','2026-03-31T06:00:00Z','cd408662373fb57580ea0925','North wing','2b7363f65bcb292612b0cb11',8,'2026-04-01T01:00:00Z',NULL,NULL);
INSERT INTO "training_session" VALUES('299d4d5f366bc3670314cff5','TR-0002','use','2026-04-20T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE turnover (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  month TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0), currency TEXT, decimals INTEGER CHECK ((decimals IS NULL) = (currency IS NULL)),
  PRIMARY KEY (customer_id, month)
) STRICT;
INSERT INTO "turnover" VALUES('e5fd1a1704c05aa6cbc1364e','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('e5fd1a1704c05aa6cbc1364e','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('95a216d65c570e7df07c6b86',NULL,'e5fd1a1704c05aa6cbc1364e','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('e51467a066d970e0173e458a','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000004',1,0,'丅');
INSERT INTO "word" VALUES('000005',1,0,'万');
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
INSERT INTO "word" VALUES('00004',1,0,'丅');
INSERT INTO "word" VALUES('00005',1,0,'万');
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
INSERT INTO "word" VALUES('0004',1,0,'丅');
INSERT INTO "word" VALUES('0005',1,0,'万');
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
INSERT INTO "word" VALUES('came',3,0,'丈');
INSERT INTO "word" VALUES('cannot',1,0,'万');
INSERT INTO "word" VALUES('cannot',2,0,'万');
INSERT INTO "word" VALUES('care',3,0,'丈');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'丈');
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
INSERT INTO "word" VALUES('did',3,0,'丈');
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
INSERT INTO "word" VALUES('full',3,0,'丈');
INSERT INTO "word" VALUES('has',3,0,'丅');
INSERT INTO "word" VALUES('help',3,0,'丈');
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
INSERT INTO "word" VALUES('jam',3,0,'丈');
INSERT INTO "word" VALUES('jams',1,0,'丆丈');
INSERT INTO "word" VALUES('jams',2,0,'丆丈');
INSERT INTO "word" VALUES('know',3,0,'丂');
INSERT INTO "word" VALUES('labels',3,0,'丈');
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
INSERT INTO "word" VALUES('registration',1,0,'丅');
INSERT INTO "word" VALUES('registration',2,0,'丅');
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
INSERT INTO "word" VALUES('the',3,0,'丁丅');
INSERT INTO "word" VALUES('them',3,0,'丄');
INSERT INTO "word" VALUES('they',3,0,'丂丈');
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
COMMIT;
