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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 09:11:23.619427+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 09:11:23.662467+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 09:11:23.706285+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 09:11:23.892011+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 09:11:24.368870+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('c04e20584434113eb29bba99','739bd48da56505977f943884','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('14f9448692ffd66927231b0b','739bd48da56505977f943884','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('164a9f6ab46524db0dbb590d','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('5eb4d1eb553793abe7d28238','40b1ac6e571bdbf39d36907c','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('f57a088a12f6c05c7ab51e59','cbf6149d5bb965e82f8e1ff0','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','e9a6c614ed16b3d6821ca3d6','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','a418c86aa700b9a1c72ab862','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('b93380e215666e07f0c30e33','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','e5d78c633ca93efbd0168d9d','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('8decc03b785d26aa95ea80d0','b93380e215666e07f0c30e33','23816cf8190a146591068f42','2026-04-01T02:00:00Z');
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
INSERT INTO "assessment" VALUES('1fb9b00e5b41e9aa41db8f79','AS-0001','2026-03','tidy','3805731599a685aac8c12c5d',NULL,'40b1ac6e571bdbf39d36907c','bdca2e5fd00718e54e74ad48','2026-03-02T02:05:00Z','fact','{"check": "tidy"}',NULL,2000,2000,'CNY',2,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL);
INSERT INTO "assessment" VALUES('6b09a205cb25e4e30e1a4146','AS-0002','2026-03','calls','3805731599a685aac8c12c5d',NULL,'40b1ac6e571bdbf39d36907c',NULL,'2026-03-20T02:00:00Z','hand',NULL,'line engaged',10000,0,'CNY',2,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','the line was down',NULL);
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
INSERT INTO "assessment_told" VALUES('7f1b45dc7a420a74dc31f514','2026-03','3805731599a685aac8c12c5d',NULL,'2026-04-01T01:00:00Z');
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
INSERT INTO "attachment" VALUES('f74707df46e3fa9ed47c076b','40b1ac6e571bdbf39d36907c',1,'bdca2e5fd00718e54e74ad48',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('3a8bd0e10549e0c1fdd61825','40b1ac6e571bdbf39d36907c',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('fe5e9f2ac5a568786292c85d','40b1ac6e571bdbf39d36907c','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL);
INSERT INTO "call" VALUES('a15bc75b0be51fda1485d9f6','71e824a38d7b0d7116407e3d','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL);
INSERT INTO "call" VALUES('0af6e845bfd873bcdbc2bd9e','71e824a38d7b0d7116407e3d','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL);
INSERT INTO "call" VALUES('194c1dd183bd60f81439b4a8','13e5e828ff24a02f9dd5f196','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL);
INSERT INTO "call" VALUES('c73e35fecf9e49cc60b76b72','cbf6149d5bb965e82f8e1ff0','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL);
INSERT INTO "call" VALUES('e4fc37406789f21bef7d1599','a188caa2e18a577d522d6f4d','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL);
INSERT INTO "call" VALUES('a6e0bca8a1ef2fed6d7570f4','cbe65dc872eabfb19470e8e4','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL);
INSERT INTO "call" VALUES('a67f4839e06642a6d01c3d95','e5d78c633ca93efbd0168d9d','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL);
INSERT INTO "call" VALUES('0bbe04f243d1ef5de5cc5c95','dbb081bc647d9ec564ae5570','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL);
INSERT INTO "call" VALUES('5d465213ea4fcc89b9a21db8','d71d6c1f2f34102423601739','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL);
INSERT INTO "call" VALUES('9abddd886daca177ebe370f6','f6c8a1bab80ac39d0dbbc41c','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL);
INSERT INTO "call" VALUES('21daae9251b8caa24d1bbfbb','2bc735cb95c215cb94ec5e8d','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL);
INSERT INTO "call" VALUES('8f105a78da90ec688d96eb4c','2bc735cb95c215cb94ec5e8d','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL);
INSERT INTO "call" VALUES('13c7361357b7718fd78cb2af','55eeedc7845deff61692c289','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL);
INSERT INTO "call" VALUES('2ac0447b508d874b80aa50d5','4ecd7381e424d199fd730058','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL);
INSERT INTO "call" VALUES('b4e35e699316da3b33c8ea13','23816cf8190a146591068f42','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('df3de62c0851a98a7b2c8e07','CARD-0001','4b9559f62a765c1951472c0d',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
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
INSERT INTO "change" VALUES(1,'e7ea0bbe7efddfc96d7e3100','engineer','["3805731599a685aac8c12c5d"]',NULL);
INSERT INTO "change" VALUES(2,'e7ea0bbe7efddfc96d7e3100','engineer_skill','["3805731599a685aac8c12c5d","printer"]',NULL);
INSERT INTO "change" VALUES(3,'6abf1d7ee5aa92e8f169787a','engineer','["739bd48da56505977f943884"]',NULL);
INSERT INTO "change" VALUES(4,'6abf1d7ee5aa92e8f169787a','engineer_skill','["739bd48da56505977f943884","installation"]',NULL);
INSERT INTO "change" VALUES(5,'6abf1d7ee5aa92e8f169787a','engineer_role','["739bd48da56505977f943884","reception"]',NULL);
INSERT INTO "change" VALUES(6,'f254c06d4f379f2dc6befbe8','absence','["c04e20584434113eb29bba99"]',NULL);
INSERT INTO "change" VALUES(7,'d598ebd7ff366b04331a7461','customer','["4b9559f62a765c1951472c0d"]',NULL);
INSERT INTO "change" VALUES(8,'d598ebd7ff366b04331a7461','phone','["4b9559f62a765c1951472c0d","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'90e48695fbd5b15eed69b3b3','customer','["36bbccf8080196b607b5408c"]',NULL);
INSERT INTO "change" VALUES(10,'90e48695fbd5b15eed69b3b3','phone','["36bbccf8080196b607b5408c","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'324bf479b358c997c15f8163','customer','["44ed091928bbae50a933b650"]',NULL);
INSERT INTO "change" VALUES(12,'d41bea12c6d083d6ff545ace','site','["96dcb6f7f44cc6a4b33a22b1"]',NULL);
INSERT INTO "change" VALUES(13,'01d096345675abb007f1bd3d','phone','["4b9559f62a765c1951472c0d","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'01d096345675abb007f1bd3d','contact','["21537a52d7c35463b87811c1"]',NULL);
INSERT INTO "change" VALUES(15,'ee2fd11a99b0c210beddeda0','contract','["3c43fabfee6def389d2cfd64"]',NULL);
INSERT INTO "change" VALUES(16,'ee2fd11a99b0c210beddeda0','entitlement','["3c43fabfee6def389d2cfd64","visit"]',NULL);
INSERT INTO "change" VALUES(17,'ee2fd11a99b0c210beddeda0','entitlement','["3c43fabfee6def389d2cfd64","training"]',NULL);
INSERT INTO "change" VALUES(18,'ced36ae396c3cb5984580ce3','contract','["2252f7720c5991b708229587"]',NULL);
INSERT INTO "change" VALUES(19,'f756e60d51ee59ea338695e3','equipment','["d956b2f192884d3c8f44cd1b"]',NULL);
INSERT INTO "change" VALUES(20,'578fe05ef67a5fd09681e591','equipment','["164a9f6ab46524db0dbb590d"]',NULL);
INSERT INTO "change" VALUES(21,'18bb6f7cf040be3c1179081a','equipment','["a60f45bd3cf7d71420244d44"]',NULL);
INSERT INTO "change" VALUES(22,'772c8bf5c55b0274dc252588','holder','["8f3d6dd7a1e95922e18ad8e1"]',NULL);
INSERT INTO "change" VALUES(23,'772c8bf5c55b0274dc252588','stock','["8f3d6dd7a1e95922e18ad8e1","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'772c8bf5c55b0274dc252588','stock_move','["28d0cac5d465ff13c9f82760"]',NULL);
INSERT INTO "change" VALUES(25,'d6546162795338f48af5b3cc','holder','["4af00e7e1d4450c6fde93758"]',NULL);
INSERT INTO "change" VALUES(26,'d6546162795338f48af5b3cc','stock','["8f3d6dd7a1e95922e18ad8e1","roller","new"]','{"holder_id":"8f3d6dd7a1e95922e18ad8e1","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'d6546162795338f48af5b3cc','stock','["4af00e7e1d4450c6fde93758","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'d6546162795338f48af5b3cc','stock_move','["0200fe0afc442c757b7595b0"]',NULL);
INSERT INTO "change" VALUES(29,'c51d5cc61ef60b2e28f4a0ed','holder','["e2fc16625c77a8506939efef"]',NULL);
INSERT INTO "change" VALUES(30,'c51d5cc61ef60b2e28f4a0ed','stock','["8f3d6dd7a1e95922e18ad8e1","roller","new"]','{"holder_id":"8f3d6dd7a1e95922e18ad8e1","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'c51d5cc61ef60b2e28f4a0ed','stock','["e2fc16625c77a8506939efef","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'c51d5cc61ef60b2e28f4a0ed','stock_move','["7f47fb59aebff3cbce755d73"]',NULL);
INSERT INTO "change" VALUES(33,'97b3839780f882f9fcf90fb5','card','["df3de62c0851a98a7b2c8e07"]',NULL);
INSERT INTO "change" VALUES(34,'fdde6399d390691e9bd183f3','ticket','["40b1ac6e571bdbf39d36907c"]',NULL);
INSERT INTO "change" VALUES(35,'fdde6399d390691e9bd183f3','ticket_period','["40b1ac6e571bdbf39d36907c","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'fdde6399d390691e9bd183f3','call','["fe5e9f2ac5a568786292c85d"]',NULL);
INSERT INTO "change" VALUES(37,'fdde6399d390691e9bd183f3','clock','["73efdf4232097ac7af175e0a"]',NULL);
INSERT INTO "change" VALUES(38,'fdde6399d390691e9bd183f3','clock','["7e1110589a16b30325caafd1"]',NULL);
INSERT INTO "change" VALUES(39,'fdde6399d390691e9bd183f3','clock','["030da2f248bc0bcbe2f7c86c"]',NULL);
INSERT INTO "change" VALUES(40,'fdde6399d390691e9bd183f3','clock_period','["73efdf4232097ac7af175e0a","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'fdde6399d390691e9bd183f3','clock_period','["7e1110589a16b30325caafd1","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'fdde6399d390691e9bd183f3','clock_period','["030da2f248bc0bcbe2f7c86c","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'87cf3006dee706968f6b3d6f','ticket_period','["40b1ac6e571bdbf39d36907c","2026-03-02T01:00:00Z"]','{"ticket_id":"40b1ac6e571bdbf39d36907c","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'87cf3006dee706968f6b3d6f','ticket_period','["40b1ac6e571bdbf39d36907c","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'3fdf5453caa0b7dac177be72','clock','["73efdf4232097ac7af175e0a"]','{"id":"73efdf4232097ac7af175e0a","ticket_id":"40b1ac6e571bdbf39d36907c","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'3fdf5453caa0b7dac177be72','clock','["7e1110589a16b30325caafd1"]','{"id":"7e1110589a16b30325caafd1","ticket_id":"40b1ac6e571bdbf39d36907c","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'3fdf5453caa0b7dac177be72','clock_period','["73efdf4232097ac7af175e0a","2026-03-02T01:00:00Z"]','{"clock_id":"73efdf4232097ac7af175e0a","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'3fdf5453caa0b7dac177be72','clock_period','["7e1110589a16b30325caafd1","2026-03-02T01:00:00Z"]','{"clock_id":"7e1110589a16b30325caafd1","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'d8bbfa3bf438a4f332e16094','appointment','["5eb4d1eb553793abe7d28238"]',NULL);
INSERT INTO "change" VALUES(50,'06fe010c1d67c1c16cfb8056','consent','["fd367e4f97de6d8c0fbefcaf"]',NULL);
INSERT INTO "change" VALUES(51,'f7abfe5b5d15c7cdb25df059','quote','["378e7df513186e7b4208f550"]',NULL);
INSERT INTO "change" VALUES(52,'f7abfe5b5d15c7cdb25df059','priced_line','["8af5438154948085f6e6277e"]',NULL);
INSERT INTO "change" VALUES(53,'f7abfe5b5d15c7cdb25df059','priced_line','["911547f5231a2d1b7daaf2fb"]',NULL);
INSERT INTO "change" VALUES(54,'f7abfe5b5d15c7cdb25df059','priced_line','["384f2e9d2d57cebcc7ede7aa"]',NULL);
INSERT INTO "change" VALUES(55,'f7abfe5b5d15c7cdb25df059','priced_line','["37bd8e53b222581fe78807dd"]',NULL);
INSERT INTO "change" VALUES(56,'505167a3eac2c3687f28700f','consent','["c87f06bf39d68a76b7c02e88"]',NULL);
INSERT INTO "change" VALUES(57,'0b9365e02c982f99878f0e6f','dispatch','["bdca2e5fd00718e54e74ad48"]',NULL);
INSERT INTO "change" VALUES(58,'0b9365e02c982f99878f0e6f','clock','["fc871ce0f823b6ebe13c6888"]',NULL);
INSERT INTO "change" VALUES(59,'0b9365e02c982f99878f0e6f','clock_period','["fc871ce0f823b6ebe13c6888","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'2cb7f23f06c2d1f1ca40b577','holder','["5db89e55cf74ce5a921ca830"]',NULL);
INSERT INTO "change" VALUES(61,'2cb7f23f06c2d1f1ca40b577','stock','["4af00e7e1d4450c6fde93758","roller","new"]','{"holder_id":"4af00e7e1d4450c6fde93758","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'2cb7f23f06c2d1f1ca40b577','stock','["5db89e55cf74ce5a921ca830","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'2cb7f23f06c2d1f1ca40b577','stock_move','["cebeebc2e2caf490ceac5aff"]',NULL);
INSERT INTO "change" VALUES(64,'8083bf814f7ac444443f5307','dispatch','["bdca2e5fd00718e54e74ad48"]','{"id":"bdca2e5fd00718e54e74ad48","ticket_id":"40b1ac6e571bdbf39d36907c","visit":1,"engineer_id":"3805731599a685aac8c12c5d","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(65,'8083bf814f7ac444443f5307','clock','["fc871ce0f823b6ebe13c6888"]','{"id":"fc871ce0f823b6ebe13c6888","ticket_id":"40b1ac6e571bdbf39d36907c","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'8083bf814f7ac444443f5307','clock_period','["fc871ce0f823b6ebe13c6888","2026-03-02T01:00:00Z"]','{"clock_id":"fc871ce0f823b6ebe13c6888","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'cd1686874b265e7eec4813f9','dispatch','["bdca2e5fd00718e54e74ad48"]','{"id":"bdca2e5fd00718e54e74ad48","ticket_id":"40b1ac6e571bdbf39d36907c","visit":1,"engineer_id":"3805731599a685aac8c12c5d","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(68,'cd1686874b265e7eec4813f9','dispatch_check','["bdca2e5fd00718e54e74ad48","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'cd1686874b265e7eec4813f9','dispatch_check','["bdca2e5fd00718e54e74ad48","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'cd1686874b265e7eec4813f9','dispatch_item','["bdca2e5fd00718e54e74ad48","training"]',NULL);
INSERT INTO "change" VALUES(71,'cd1686874b265e7eec4813f9','stock','["5db89e55cf74ce5a921ca830","roller","new"]','{"holder_id":"5db89e55cf74ce5a921ca830","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'cd1686874b265e7eec4813f9','stock_move','["f251890be0ccda1dbb53baee"]',NULL);
INSERT INTO "change" VALUES(73,'cd1686874b265e7eec4813f9','priced_line','["a2aa4240db18f0abe91e2944"]',NULL);
INSERT INTO "change" VALUES(74,'cd1686874b265e7eec4813f9','priced_line','["3dcbb4326dffa33928897dcc"]',NULL);
INSERT INTO "change" VALUES(75,'cd1686874b265e7eec4813f9','priced_line','["d100a10159cc98a0caa4270f"]',NULL);
INSERT INTO "change" VALUES(76,'cd1686874b265e7eec4813f9','priced_line','["608d696e472ab64d36819f83"]',NULL);
INSERT INTO "change" VALUES(77,'cd1686874b265e7eec4813f9','priced_line','["1529081660e0b88ca6614bb3"]',NULL);
INSERT INTO "change" VALUES(78,'cd1686874b265e7eec4813f9','entitlement','["3c43fabfee6def389d2cfd64","training"]','{"contract_id":"3c43fabfee6def389d2cfd64","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'bf8533b9525966bed603679c','attachment','["f74707df46e3fa9ed47c076b"]',NULL);
INSERT INTO "change" VALUES(80,'8e1ddaa129b91f5008eed28d','attachment','["3a8bd0e10549e0c1fdd61825"]',NULL);
INSERT INTO "change" VALUES(81,'d39bb5ebfe96416a1d43dec1','dispatch','["bdca2e5fd00718e54e74ad48"]','{"id":"bdca2e5fd00718e54e74ad48","ticket_id":"40b1ac6e571bdbf39d36907c","visit":1,"engineer_id":"3805731599a685aac8c12c5d","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(82,'d39bb5ebfe96416a1d43dec1','dispatch','["bdca2e5fd00718e54e74ad48"]','{"id":"bdca2e5fd00718e54e74ad48","ticket_id":"40b1ac6e571bdbf39d36907c","visit":1,"engineer_id":"3805731599a685aac8c12c5d","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(83,'d39bb5ebfe96416a1d43dec1','ticket_period','["40b1ac6e571bdbf39d36907c","2026-03-02T01:00:00Z"]','{"ticket_id":"40b1ac6e571bdbf39d36907c","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"3805731599a685aac8c12c5d"}');
INSERT INTO "change" VALUES(84,'d39bb5ebfe96416a1d43dec1','ticket_period','["40b1ac6e571bdbf39d36907c","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'d39bb5ebfe96416a1d43dec1','ticket','["40b1ac6e571bdbf39d36907c"]','{"id":"40b1ac6e571bdbf39d36907c","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"4b9559f62a765c1951472c0d","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"d956b2f192884d3c8f44cd1b","contract_id":"3c43fabfee6def389d2cfd64","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'d39bb5ebfe96416a1d43dec1','clock','["030da2f248bc0bcbe2f7c86c"]','{"id":"030da2f248bc0bcbe2f7c86c","ticket_id":"40b1ac6e571bdbf39d36907c","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'d39bb5ebfe96416a1d43dec1','clock_period','["030da2f248bc0bcbe2f7c86c","2026-03-02T01:00:00Z"]','{"clock_id":"030da2f248bc0bcbe2f7c86c","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'b84bf39a40be2fd3d0651de5','card','["df3de62c0851a98a7b2c8e07"]','{"id":"df3de62c0851a98a7b2c8e07","number":"CARD-0001","customer_id":"4b9559f62a765c1951472c0d","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'b84bf39a40be2fd3d0651de5','payment','["7c92333053ca4817ed480569"]',NULL);
INSERT INTO "change" VALUES(90,'cf6c6bb4bc035205907f4c51','payment','["3b1185cc4eaaba42ab44f34c"]',NULL);
INSERT INTO "change" VALUES(91,'7fba3ff07a33036728ee38e6','dispatch','["bdca2e5fd00718e54e74ad48"]','{"id":"bdca2e5fd00718e54e74ad48","ticket_id":"40b1ac6e571bdbf39d36907c","visit":1,"engineer_id":"3805731599a685aac8c12c5d","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"cost","work_charged":"free"}');
INSERT INTO "change" VALUES(92,'01469431522fa51da5f0b0b4','discount','["40b1ac6e571bdbf39d36907c"]',NULL);
INSERT INTO "change" VALUES(93,'bf868b34644dcdc9c964d169','payment','["cc028a2ab508f1041671bbb8"]',NULL);
INSERT INTO "change" VALUES(94,'f5ac68c5abc5f1ca05d408ee','payment','["cc028a2ab508f1041671bbb8"]','{"id":"cc028a2ab508f1041671bbb8","receipt":"R-0003","ticket_id":"40b1ac6e571bdbf39d36907c","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'c8bd51568a9778845fed19d8','ticket_period','["40b1ac6e571bdbf39d36907c","2026-03-02T02:05:00Z"]','{"ticket_id":"40b1ac6e571bdbf39d36907c","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"3805731599a685aac8c12c5d"}');
INSERT INTO "change" VALUES(96,'c8bd51568a9778845fed19d8','ticket_period','["40b1ac6e571bdbf39d36907c","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'dfab1ddb3ee69d90b6b670de','ticket','["71e824a38d7b0d7116407e3d"]',NULL);
INSERT INTO "change" VALUES(98,'dfab1ddb3ee69d90b6b670de','ticket_period','["71e824a38d7b0d7116407e3d","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'dfab1ddb3ee69d90b6b670de','call','["a15bc75b0be51fda1485d9f6"]',NULL);
INSERT INTO "change" VALUES(100,'dfab1ddb3ee69d90b6b670de','clock','["2156502bb101097e60b8495c"]',NULL);
INSERT INTO "change" VALUES(101,'dfab1ddb3ee69d90b6b670de','clock','["a23d1d8981ee30284a9e5862"]',NULL);
INSERT INTO "change" VALUES(102,'dfab1ddb3ee69d90b6b670de','clock_period','["2156502bb101097e60b8495c","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'dfab1ddb3ee69d90b6b670de','clock_period','["a23d1d8981ee30284a9e5862","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'a4c31cfb3bb70fe6e063a4a9','call','["0af6e845bfd873bcdbc2bd9e"]',NULL);
INSERT INTO "change" VALUES(105,'4e5e51db9a0698144d9b999a','loan','["4dec6221c65c8a98971aaa9c"]',NULL);
INSERT INTO "change" VALUES(106,'1648bcb70763b01af64b606e','rma','["e9a6c614ed16b3d6821ca3d6"]',NULL);
INSERT INTO "change" VALUES(107,'592ef1bd46b3cc92d418a30e','approval','["return","e9a6c614ed16b3d6821ca3d6","wang"]',NULL);
INSERT INTO "change" VALUES(108,'592ef1bd46b3cc92d418a30e','rma','["e9a6c614ed16b3d6821ca3d6"]','{"id":"e9a6c614ed16b3d6821ca3d6","number":"RMA-0001","ticket_id":"71e824a38d7b0d7116407e3d","equipment_id":"164a9f6ab46524db0dbb590d","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(109,'d1bcee70dc14982a3483776f','consent','["4543b6741753abffbd1feee4"]',NULL);
INSERT INTO "change" VALUES(110,'c1b88e89d71393ec8f52cad4','rma','["e9a6c614ed16b3d6821ca3d6"]','{"id":"e9a6c614ed16b3d6821ca3d6","number":"RMA-0001","ticket_id":"71e824a38d7b0d7116407e3d","equipment_id":"164a9f6ab46524db0dbb590d","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null,"reached_at":null,"freight_back":"desk","book":null,"cost_there":null,"cost_back":null,"currency":null,"decimals":null,"repair_first":0,"signed_by":null}');
INSERT INTO "change" VALUES(111,'abcc737766b63e68c00f56c8','ticket_period','["71e824a38d7b0d7116407e3d","2026-03-02T03:00:00Z"]','{"ticket_id":"71e824a38d7b0d7116407e3d","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'abcc737766b63e68c00f56c8','ticket_period','["71e824a38d7b0d7116407e3d","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'abcc737766b63e68c00f56c8','hold','["e26de0a30c80832c3725693d"]',NULL);
INSERT INTO "change" VALUES(114,'abcc737766b63e68c00f56c8','clock_period','["2156502bb101097e60b8495c","2026-03-02T03:00:00Z"]','{"clock_id":"2156502bb101097e60b8495c","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'abcc737766b63e68c00f56c8','clock_period','["2156502bb101097e60b8495c","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'3a05175d749bd977ee09a814','ticket','["13e5e828ff24a02f9dd5f196"]',NULL);
INSERT INTO "change" VALUES(117,'3a05175d749bd977ee09a814','ticket_period','["13e5e828ff24a02f9dd5f196","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'3a05175d749bd977ee09a814','call','["194c1dd183bd60f81439b4a8"]',NULL);
INSERT INTO "change" VALUES(119,'3a05175d749bd977ee09a814','clock','["ac86d36da27b12f22662ebf3"]',NULL);
INSERT INTO "change" VALUES(120,'3a05175d749bd977ee09a814','clock','["052b3c03c01e93257fa541a9"]',NULL);
INSERT INTO "change" VALUES(121,'3a05175d749bd977ee09a814','clock_period','["ac86d36da27b12f22662ebf3","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'3a05175d749bd977ee09a814','clock_period','["052b3c03c01e93257fa541a9","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'ba42f67462ab7a42fc84f171','ticket','["cbf6149d5bb965e82f8e1ff0"]',NULL);
INSERT INTO "change" VALUES(124,'ba42f67462ab7a42fc84f171','ticket_period','["cbf6149d5bb965e82f8e1ff0","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'ba42f67462ab7a42fc84f171','call','["c73e35fecf9e49cc60b76b72"]',NULL);
INSERT INTO "change" VALUES(126,'ba42f67462ab7a42fc84f171','clock','["497c79584ed389daa4b19e79"]',NULL);
INSERT INTO "change" VALUES(127,'ba42f67462ab7a42fc84f171','clock','["09be938299f1a00178d9b9a6"]',NULL);
INSERT INTO "change" VALUES(128,'ba42f67462ab7a42fc84f171','clock','["ffd0bbc3c0db14f933b4c17b"]',NULL);
INSERT INTO "change" VALUES(129,'ba42f67462ab7a42fc84f171','clock_period','["497c79584ed389daa4b19e79","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'ba42f67462ab7a42fc84f171','clock_period','["09be938299f1a00178d9b9a6","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'ba42f67462ab7a42fc84f171','clock_period','["ffd0bbc3c0db14f933b4c17b","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'73cc17e273b29ba23e7ab621','ticket','["cbf6149d5bb965e82f8e1ff0"]','{"id":"cbf6149d5bb965e82f8e1ff0","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"4b9559f62a765c1951472c0d","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"3c43fabfee6def389d2cfd64","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'73cc17e273b29ba23e7ab621','ticket_period','["cbf6149d5bb965e82f8e1ff0","2026-03-02T03:30:00Z"]','{"ticket_id":"cbf6149d5bb965e82f8e1ff0","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'73cc17e273b29ba23e7ab621','ticket_period','["cbf6149d5bb965e82f8e1ff0","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'73cc17e273b29ba23e7ab621','clock','["497c79584ed389daa4b19e79"]','{"id":"497c79584ed389daa4b19e79","ticket_id":"cbf6149d5bb965e82f8e1ff0","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'73cc17e273b29ba23e7ab621','clock','["09be938299f1a00178d9b9a6"]','{"id":"09be938299f1a00178d9b9a6","ticket_id":"cbf6149d5bb965e82f8e1ff0","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'73cc17e273b29ba23e7ab621','clock','["ffd0bbc3c0db14f933b4c17b"]','{"id":"ffd0bbc3c0db14f933b4c17b","ticket_id":"cbf6149d5bb965e82f8e1ff0","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'73cc17e273b29ba23e7ab621','clock_period','["ffd0bbc3c0db14f933b4c17b","2026-03-02T03:30:00Z"]','{"clock_id":"ffd0bbc3c0db14f933b4c17b","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'73cc17e273b29ba23e7ab621','clock_period','["ffd0bbc3c0db14f933b4c17b","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'8b57af0e21bcab192bb7a144','ticket_period','["cbf6149d5bb965e82f8e1ff0","2026-03-02T06:00:00Z"]','{"ticket_id":"cbf6149d5bb965e82f8e1ff0","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'8b57af0e21bcab192bb7a144','ticket_period','["cbf6149d5bb965e82f8e1ff0","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'381148f2df40d483f1af87c2','clock','["ac86d36da27b12f22662ebf3"]','{"id":"ac86d36da27b12f22662ebf3","ticket_id":"13e5e828ff24a02f9dd5f196","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'381148f2df40d483f1af87c2','clock_period','["ac86d36da27b12f22662ebf3","2026-03-02T03:30:00Z"]','{"clock_id":"ac86d36da27b12f22662ebf3","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'381148f2df40d483f1af87c2','contract_extension','["ac86d36da27b12f22662ebf3"]',NULL);
INSERT INTO "change" VALUES(145,'381148f2df40d483f1af87c2','contract','["2252f7720c5991b708229587"]','{"id":"2252f7720c5991b708229587","number":"C-0002","customer_id":"36bbccf8080196b607b5408c","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'fc599038347676397f0a3e79','stock_request','["a418c86aa700b9a1c72ab862"]',NULL);
INSERT INTO "change" VALUES(147,'ce37ee96c2ab2015cd8f032e','approval','["request","a418c86aa700b9a1c72ab862","wang"]',NULL);
INSERT INTO "change" VALUES(148,'ce37ee96c2ab2015cd8f032e','stock_request','["a418c86aa700b9a1c72ab862"]','{"id":"a418c86aa700b9a1c72ab862","number":"REQ-0001","holder_id":"e2fc16625c77a8506939efef","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'47fc3beb3b8a8c2030cc465e','stock','["8f3d6dd7a1e95922e18ad8e1","roller","new"]','{"holder_id":"8f3d6dd7a1e95922e18ad8e1","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'47fc3beb3b8a8c2030cc465e','stock','["e2fc16625c77a8506939efef","roller","new"]','{"holder_id":"e2fc16625c77a8506939efef","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'47fc3beb3b8a8c2030cc465e','stock_move','["5b0fbd2aa6e6a46cc26caa68"]',NULL);
INSERT INTO "change" VALUES(152,'47fc3beb3b8a8c2030cc465e','stock_request','["a418c86aa700b9a1c72ab862"]','{"id":"a418c86aa700b9a1c72ab862","number":"REQ-0001","holder_id":"e2fc16625c77a8506939efef","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'6030d9292bb079d726ced900','stock','["4af00e7e1d4450c6fde93758","roller","new"]','{"holder_id":"4af00e7e1d4450c6fde93758","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'6030d9292bb079d726ced900','stock_move','["4284cd7d3a6863e186f6ae90"]',NULL);
INSERT INTO "change" VALUES(155,'6030d9292bb079d726ced900','loss','["4284cd7d3a6863e186f6ae90"]',NULL);
INSERT INTO "change" VALUES(156,'025807da5051a10420f759e3','entitlement','["3c43fabfee6def389d2cfd64","visit"]','{"contract_id":"3c43fabfee6def389d2cfd64","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'00a618770eec64d073b205a6','ticket','["a188caa2e18a577d522d6f4d"]',NULL);
INSERT INTO "change" VALUES(158,'00a618770eec64d073b205a6','ticket_period','["a188caa2e18a577d522d6f4d","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'00a618770eec64d073b205a6','call','["e4fc37406789f21bef7d1599"]',NULL);
INSERT INTO "change" VALUES(160,'00a618770eec64d073b205a6','clock','["55f18676a3fccf8bc8840bef"]',NULL);
INSERT INTO "change" VALUES(161,'00a618770eec64d073b205a6','clock','["d36afbb53a694777779cba93"]',NULL);
INSERT INTO "change" VALUES(162,'00a618770eec64d073b205a6','clock','["4484792b7eff0cc1efb40213"]',NULL);
INSERT INTO "change" VALUES(163,'00a618770eec64d073b205a6','clock_period','["55f18676a3fccf8bc8840bef","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'00a618770eec64d073b205a6','clock_period','["d36afbb53a694777779cba93","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'00a618770eec64d073b205a6','clock_period','["4484792b7eff0cc1efb40213","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'e7b73fc9ea183251a83cbd98','escalation','["ffd0bbc3c0db14f933b4c17b",75]',NULL);
INSERT INTO "change" VALUES(167,'e7b73fc9ea183251a83cbd98','notice','["9dde509b24f72b4f206551e9"]',NULL);
INSERT INTO "change" VALUES(168,'05cc5f91a8b70a4df5194861','notice','["9dde509b24f72b4f206551e9"]','{"id":"9dde509b24f72b4f206551e9","ticket_id":"cbf6149d5bb965e82f8e1ff0","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"ffd0bbc3c0db14f933b4c17b","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'4160f23b4ab705f41908a1fd','escalation','["4484792b7eff0cc1efb40213",75]',NULL);
INSERT INTO "change" VALUES(170,'4160f23b4ab705f41908a1fd','notice','["362c89361579dbf8d39e00e9"]',NULL);
INSERT INTO "change" VALUES(171,'eab6f0d9b269f9c1c94f939a','escalation','["ffd0bbc3c0db14f933b4c17b",100]',NULL);
INSERT INTO "change" VALUES(172,'eab6f0d9b269f9c1c94f939a','ticket_period','["cbf6149d5bb965e82f8e1ff0","2026-03-02T06:00:00Z"]','{"ticket_id":"cbf6149d5bb965e82f8e1ff0","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'eab6f0d9b269f9c1c94f939a','ticket_period','["cbf6149d5bb965e82f8e1ff0","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'eab6f0d9b269f9c1c94f939a','clock','["ffd0bbc3c0db14f933b4c17b"]','{"id":"ffd0bbc3c0db14f933b4c17b","ticket_id":"cbf6149d5bb965e82f8e1ff0","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'ded2783d957601f02a6d4a7d','escalation','["4484792b7eff0cc1efb40213",100]',NULL);
INSERT INTO "change" VALUES(176,'ded2783d957601f02a6d4a7d','ticket_period','["a188caa2e18a577d522d6f4d","2026-03-02T09:20:00Z"]','{"ticket_id":"a188caa2e18a577d522d6f4d","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'ded2783d957601f02a6d4a7d','ticket_period','["a188caa2e18a577d522d6f4d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'ded2783d957601f02a6d4a7d','clock','["4484792b7eff0cc1efb40213"]','{"id":"4484792b7eff0cc1efb40213","ticket_id":"a188caa2e18a577d522d6f4d","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'ded2783d957601f02a6d4a7d','clock','["55f18676a3fccf8bc8840bef"]','{"id":"55f18676a3fccf8bc8840bef","ticket_id":"a188caa2e18a577d522d6f4d","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'ded2783d957601f02a6d4a7d','clock','["d36afbb53a694777779cba93"]','{"id":"d36afbb53a694777779cba93","ticket_id":"a188caa2e18a577d522d6f4d","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'4117415f5f0545a65b5bd7bf','escalation','["4484792b7eff0cc1efb40213",150]',NULL);
INSERT INTO "change" VALUES(182,'4117415f5f0545a65b5bd7bf','ticket_period','["a188caa2e18a577d522d6f4d","2026-03-03T01:00:00Z"]','{"ticket_id":"a188caa2e18a577d522d6f4d","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'4117415f5f0545a65b5bd7bf','ticket_period','["a188caa2e18a577d522d6f4d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'38603d64b557937299742ba5','notice','["362c89361579dbf8d39e00e9"]','{"id":"362c89361579dbf8d39e00e9","ticket_id":"a188caa2e18a577d522d6f4d","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"4484792b7eff0cc1efb40213","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'33218106bd27340cb5918842','ticket','["cbe65dc872eabfb19470e8e4"]',NULL);
INSERT INTO "change" VALUES(186,'33218106bd27340cb5918842','ticket_period','["cbe65dc872eabfb19470e8e4","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'33218106bd27340cb5918842','call','["a6e0bca8a1ef2fed6d7570f4"]',NULL);
INSERT INTO "change" VALUES(188,'33218106bd27340cb5918842','clock','["aab0a3144012a5b032f1f69e"]',NULL);
INSERT INTO "change" VALUES(189,'33218106bd27340cb5918842','clock','["cdf109a995ed578ba1f6c9d2"]',NULL);
INSERT INTO "change" VALUES(190,'33218106bd27340cb5918842','clock_period','["aab0a3144012a5b032f1f69e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'33218106bd27340cb5918842','clock_period','["cdf109a995ed578ba1f6c9d2","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'1a018e664281df160a238e5a','ticket_period','["cbe65dc872eabfb19470e8e4","2026-03-03T01:00:00Z"]','{"ticket_id":"cbe65dc872eabfb19470e8e4","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'1a018e664281df160a238e5a','ticket_period','["cbe65dc872eabfb19470e8e4","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'1a018e664281df160a238e5a','ticket','["cbe65dc872eabfb19470e8e4"]','{"id":"cbe65dc872eabfb19470e8e4","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"44ed091928bbae50a933b650","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'1a018e664281df160a238e5a','clock','["aab0a3144012a5b032f1f69e"]','{"id":"aab0a3144012a5b032f1f69e","ticket_id":"cbe65dc872eabfb19470e8e4","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'1a018e664281df160a238e5a','clock','["cdf109a995ed578ba1f6c9d2"]','{"id":"cdf109a995ed578ba1f6c9d2","ticket_id":"cbe65dc872eabfb19470e8e4","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'1a018e664281df160a238e5a','clock_period','["aab0a3144012a5b032f1f69e","2026-03-03T01:00:00Z"]','{"clock_id":"aab0a3144012a5b032f1f69e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'1a018e664281df160a238e5a','clock_period','["cdf109a995ed578ba1f6c9d2","2026-03-03T01:00:00Z"]','{"clock_id":"cdf109a995ed578ba1f6c9d2","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'02e325aea96a42e1221f4a53','ticket','["e5d78c633ca93efbd0168d9d"]',NULL);
INSERT INTO "change" VALUES(200,'02e325aea96a42e1221f4a53','ticket_period','["e5d78c633ca93efbd0168d9d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'02e325aea96a42e1221f4a53','call','["a67f4839e06642a6d01c3d95"]',NULL);
INSERT INTO "change" VALUES(202,'02e325aea96a42e1221f4a53','clock','["c9d48040f1d5ef34bade938e"]',NULL);
INSERT INTO "change" VALUES(203,'02e325aea96a42e1221f4a53','clock','["3944a9379e7ad9aa5ebfd8c6"]',NULL);
INSERT INTO "change" VALUES(204,'02e325aea96a42e1221f4a53','clock_period','["c9d48040f1d5ef34bade938e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'02e325aea96a42e1221f4a53','clock_period','["3944a9379e7ad9aa5ebfd8c6","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'6794355b1c41752c8810ec41','ticket_period','["e5d78c633ca93efbd0168d9d","2026-03-03T01:00:00Z"]','{"ticket_id":"e5d78c633ca93efbd0168d9d","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'6794355b1c41752c8810ec41','ticket_period','["e5d78c633ca93efbd0168d9d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'6794355b1c41752c8810ec41','dispatch','["4d8ba4567fd3edcf92872e98"]',NULL);
INSERT INTO "change" VALUES(209,'b5ae4ea43be0e043fb9c24f5','dispatch','["4d8ba4567fd3edcf92872e98"]','{"id":"4d8ba4567fd3edcf92872e98","ticket_id":"e5d78c633ca93efbd0168d9d","visit":1,"engineer_id":"739bd48da56505977f943884","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(210,'b5ae4ea43be0e043fb9c24f5','clock','["c9d48040f1d5ef34bade938e"]','{"id":"c9d48040f1d5ef34bade938e","ticket_id":"e5d78c633ca93efbd0168d9d","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'b5ae4ea43be0e043fb9c24f5','clock_period','["c9d48040f1d5ef34bade938e","2026-03-03T01:00:00Z"]','{"clock_id":"c9d48040f1d5ef34bade938e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'6b4d369a6604f1e681ca2078','dispatch','["4d8ba4567fd3edcf92872e98"]','{"id":"4d8ba4567fd3edcf92872e98","ticket_id":"e5d78c633ca93efbd0168d9d","visit":1,"engineer_id":"739bd48da56505977f943884","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(213,'6b4d369a6604f1e681ca2078','priced_line','["80a9b682fe7bc49d834873ca"]',NULL);
INSERT INTO "change" VALUES(214,'6b4d369a6604f1e681ca2078','priced_line','["70c2222dcd4d00dc122564c6"]',NULL);
INSERT INTO "change" VALUES(215,'6b4d369a6604f1e681ca2078','dispatch','["4d8ba4567fd3edcf92872e98"]','{"id":"4d8ba4567fd3edcf92872e98","ticket_id":"e5d78c633ca93efbd0168d9d","visit":1,"engineer_id":"739bd48da56505977f943884","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":"free","work_charged":"free"}');
INSERT INTO "change" VALUES(216,'e218101f9d6312fe7710716c','ticket_period','["e5d78c633ca93efbd0168d9d","2026-03-03T01:00:00Z"]','{"ticket_id":"e5d78c633ca93efbd0168d9d","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"739bd48da56505977f943884"}');
INSERT INTO "change" VALUES(217,'e218101f9d6312fe7710716c','ticket_period','["e5d78c633ca93efbd0168d9d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'e218101f9d6312fe7710716c','ticket','["e5d78c633ca93efbd0168d9d"]','{"id":"e5d78c633ca93efbd0168d9d","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"44ed091928bbae50a933b650","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'e218101f9d6312fe7710716c','clock','["3944a9379e7ad9aa5ebfd8c6"]','{"id":"3944a9379e7ad9aa5ebfd8c6","ticket_id":"e5d78c633ca93efbd0168d9d","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'e218101f9d6312fe7710716c','clock_period','["3944a9379e7ad9aa5ebfd8c6","2026-03-03T01:00:00Z"]','{"clock_id":"3944a9379e7ad9aa5ebfd8c6","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'9db0e16eb0ec33eb3023da9f','ticket_period','["e5d78c633ca93efbd0168d9d","2026-03-03T01:00:00Z"]','{"ticket_id":"e5d78c633ca93efbd0168d9d","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"739bd48da56505977f943884"}');
INSERT INTO "change" VALUES(222,'9db0e16eb0ec33eb3023da9f','ticket_period','["e5d78c633ca93efbd0168d9d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'c14ccdbbf230177ef40d02fc','ticket_period','["e5d78c633ca93efbd0168d9d","2026-03-03T01:00:00Z"]','{"ticket_id":"e5d78c633ca93efbd0168d9d","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"739bd48da56505977f943884"}');
INSERT INTO "change" VALUES(224,'c14ccdbbf230177ef40d02fc','ticket_period','["e5d78c633ca93efbd0168d9d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'c14ccdbbf230177ef40d02fc','hold','["13d096dffd385787df172e74"]',NULL);
INSERT INTO "change" VALUES(226,'c14ccdbbf230177ef40d02fc','ticket','["e5d78c633ca93efbd0168d9d"]','{"id":"e5d78c633ca93efbd0168d9d","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"44ed091928bbae50a933b650","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'c14ccdbbf230177ef40d02fc','clock','["3944a9379e7ad9aa5ebfd8c6"]','{"id":"3944a9379e7ad9aa5ebfd8c6","ticket_id":"e5d78c633ca93efbd0168d9d","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'c14ccdbbf230177ef40d02fc','clock_period','["3944a9379e7ad9aa5ebfd8c6","2026-03-03T01:00:00Z"]','{"clock_id":"3944a9379e7ad9aa5ebfd8c6","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'c14ccdbbf230177ef40d02fc','clock_period','["3944a9379e7ad9aa5ebfd8c6","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'eadec71618005101b80f4474','customer','["51bfe3fdb1ac771eff846d5e"]',NULL);
INSERT INTO "change" VALUES(231,'eadec71618005101b80f4474','ticket','["dbb081bc647d9ec564ae5570"]',NULL);
INSERT INTO "change" VALUES(232,'eadec71618005101b80f4474','ticket_period','["dbb081bc647d9ec564ae5570","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'eadec71618005101b80f4474','call','["0bbe04f243d1ef5de5cc5c95"]',NULL);
INSERT INTO "change" VALUES(234,'eadec71618005101b80f4474','clock','["a32a0d459d0f1c3389c95421"]',NULL);
INSERT INTO "change" VALUES(235,'eadec71618005101b80f4474','clock','["348cc4ce36e029e9bd5d173f"]',NULL);
INSERT INTO "change" VALUES(236,'eadec71618005101b80f4474','clock_period','["a32a0d459d0f1c3389c95421","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'eadec71618005101b80f4474','clock_period','["348cc4ce36e029e9bd5d173f","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'eadec71618005101b80f4474','engineer','["2b5e2a511c049014ff77f2af"]',NULL);
INSERT INTO "change" VALUES(239,'eadec71618005101b80f4474','ticket_period','["dbb081bc647d9ec564ae5570","2026-03-02T00:30:00Z"]','{"ticket_id":"dbb081bc647d9ec564ae5570","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'eadec71618005101b80f4474','ticket_period','["dbb081bc647d9ec564ae5570","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'eadec71618005101b80f4474','ticket_period','["dbb081bc647d9ec564ae5570","2026-03-02T00:40:00Z"]','{"ticket_id":"dbb081bc647d9ec564ae5570","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"2b5e2a511c049014ff77f2af"}');
INSERT INTO "change" VALUES(242,'eadec71618005101b80f4474','ticket_period','["dbb081bc647d9ec564ae5570","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'eadec71618005101b80f4474','ticket','["dbb081bc647d9ec564ae5570"]','{"id":"dbb081bc647d9ec564ae5570","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"51bfe3fdb1ac771eff846d5e","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'eadec71618005101b80f4474','clock','["a32a0d459d0f1c3389c95421"]','{"id":"a32a0d459d0f1c3389c95421","ticket_id":"dbb081bc647d9ec564ae5570","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'eadec71618005101b80f4474','clock','["348cc4ce36e029e9bd5d173f"]','{"id":"348cc4ce36e029e9bd5d173f","ticket_id":"dbb081bc647d9ec564ae5570","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'eadec71618005101b80f4474','clock_period','["a32a0d459d0f1c3389c95421","2026-03-02T00:30:00Z"]','{"clock_id":"a32a0d459d0f1c3389c95421","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'eadec71618005101b80f4474','clock_period','["348cc4ce36e029e9bd5d173f","2026-03-02T00:30:00Z"]','{"clock_id":"348cc4ce36e029e9bd5d173f","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'64e60f7fafe13ff0f29c6263','engineer','["739bd48da56505977f943884"]','{"id":"739bd48da56505977f943884","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'64e60f7fafe13ff0f29c6263','engineer_skill','["739bd48da56505977f943884","installation"]','{"engineer_id":"739bd48da56505977f943884","skill":"installation"}');
INSERT INTO "change" VALUES(250,'64e60f7fafe13ff0f29c6263','engineer_skill','["739bd48da56505977f943884","installation"]',NULL);
INSERT INTO "change" VALUES(251,'64e60f7fafe13ff0f29c6263','engineer_role','["739bd48da56505977f943884","reception"]','{"engineer_id":"739bd48da56505977f943884","role":"reception"}');
INSERT INTO "change" VALUES(252,'64e60f7fafe13ff0f29c6263','engineer_role','["739bd48da56505977f943884","reception"]',NULL);
INSERT INTO "change" VALUES(253,'70b9e9f6b3c2998db64cde48','absence','["14f9448692ffd66927231b0b"]',NULL);
INSERT INTO "change" VALUES(254,'034e3340506fac068da7bd2c','appointment','["f57a088a12f6c05c7ab51e59"]',NULL);
INSERT INTO "change" VALUES(255,'5354895f666ed04181523521','ticket_period','["cbf6149d5bb965e82f8e1ff0","2026-03-03T01:00:00Z"]','{"ticket_id":"cbf6149d5bb965e82f8e1ff0","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'5354895f666ed04181523521','ticket_period','["cbf6149d5bb965e82f8e1ff0","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'5354895f666ed04181523521','hold','["fc48ed146b3710cf53977220"]',NULL);
INSERT INTO "change" VALUES(258,'5354895f666ed04181523521','clock_period','["497c79584ed389daa4b19e79","2026-03-02T03:30:00Z"]','{"clock_id":"497c79584ed389daa4b19e79","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'5354895f666ed04181523521','clock_period','["09be938299f1a00178d9b9a6","2026-03-02T03:30:00Z"]','{"clock_id":"09be938299f1a00178d9b9a6","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'5354895f666ed04181523521','clock_period','["ffd0bbc3c0db14f933b4c17b","2026-03-02T06:00:00Z"]','{"clock_id":"ffd0bbc3c0db14f933b4c17b","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'5354895f666ed04181523521','clock_period','["497c79584ed389daa4b19e79","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'5354895f666ed04181523521','clock_period','["09be938299f1a00178d9b9a6","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'5354895f666ed04181523521','clock_period','["ffd0bbc3c0db14f933b4c17b","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'5354895f666ed04181523521','clock_period','["497c79584ed389daa4b19e79","2026-03-04T01:00:00Z"]','{"clock_id":"497c79584ed389daa4b19e79","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'5354895f666ed04181523521','clock_period','["09be938299f1a00178d9b9a6","2026-03-04T01:00:00Z"]','{"clock_id":"09be938299f1a00178d9b9a6","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'5354895f666ed04181523521','clock_period','["ffd0bbc3c0db14f933b4c17b","2026-03-04T01:00:00Z"]','{"clock_id":"ffd0bbc3c0db14f933b4c17b","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'5354895f666ed04181523521','clock_period','["497c79584ed389daa4b19e79","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'5354895f666ed04181523521','clock_period','["09be938299f1a00178d9b9a6","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'5354895f666ed04181523521','clock_period','["ffd0bbc3c0db14f933b4c17b","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'28dad97bbea8ee14898f1d22','ticket','["d71d6c1f2f34102423601739"]',NULL);
INSERT INTO "change" VALUES(271,'28dad97bbea8ee14898f1d22','ticket_period','["d71d6c1f2f34102423601739","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'28dad97bbea8ee14898f1d22','call','["5d465213ea4fcc89b9a21db8"]',NULL);
INSERT INTO "change" VALUES(273,'28dad97bbea8ee14898f1d22','clock','["27b54b1db2ca3e61f40541d2"]',NULL);
INSERT INTO "change" VALUES(274,'28dad97bbea8ee14898f1d22','clock','["8b3ddc6c0f1ab4279954c347"]',NULL);
INSERT INTO "change" VALUES(275,'28dad97bbea8ee14898f1d22','clock','["0175738b5dbe46dd642d61b3"]',NULL);
INSERT INTO "change" VALUES(276,'28dad97bbea8ee14898f1d22','clock_period','["27b54b1db2ca3e61f40541d2","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'28dad97bbea8ee14898f1d22','clock_period','["8b3ddc6c0f1ab4279954c347","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'28dad97bbea8ee14898f1d22','clock_period','["0175738b5dbe46dd642d61b3","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'d6c8a554e035616c3814467a','ticket_period','["a188caa2e18a577d522d6f4d","2026-03-02T09:20:00Z"]','{"ticket_id":"a188caa2e18a577d522d6f4d","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'d6c8a554e035616c3814467a','ticket_period','["a188caa2e18a577d522d6f4d","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'d6c8a554e035616c3814467a','ticket_period','["a188caa2e18a577d522d6f4d","2026-03-03T01:00:00Z"]','{"ticket_id":"a188caa2e18a577d522d6f4d","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"739bd48da56505977f943884"}');
INSERT INTO "change" VALUES(282,'d6c8a554e035616c3814467a','ticket_period','["a188caa2e18a577d522d6f4d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'18b3c87f2905a72d8a14ed8e','ticket','["f6c8a1bab80ac39d0dbbc41c"]',NULL);
INSERT INTO "change" VALUES(284,'18b3c87f2905a72d8a14ed8e','ticket_period','["f6c8a1bab80ac39d0dbbc41c","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'18b3c87f2905a72d8a14ed8e','call','["9abddd886daca177ebe370f6"]',NULL);
INSERT INTO "change" VALUES(286,'18b3c87f2905a72d8a14ed8e','clock','["6b83b27c5afd48050f23af42"]',NULL);
INSERT INTO "change" VALUES(287,'18b3c87f2905a72d8a14ed8e','clock','["95554b642ac4dd8693c08de1"]',NULL);
INSERT INTO "change" VALUES(288,'18b3c87f2905a72d8a14ed8e','clock_period','["6b83b27c5afd48050f23af42","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'18b3c87f2905a72d8a14ed8e','clock_period','["95554b642ac4dd8693c08de1","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'440025980cf196364c655bb9','clock','["6b83b27c5afd48050f23af42"]','{"id":"6b83b27c5afd48050f23af42","ticket_id":"f6c8a1bab80ac39d0dbbc41c","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'440025980cf196364c655bb9','clock_period','["6b83b27c5afd48050f23af42","2026-03-04T01:00:00Z"]','{"clock_id":"6b83b27c5afd48050f23af42","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'65fe7b46e614c9964ae8d429','ticket_period','["cbf6149d5bb965e82f8e1ff0","2026-03-04T01:00:00Z"]','{"ticket_id":"cbf6149d5bb965e82f8e1ff0","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'65fe7b46e614c9964ae8d429','ticket_period','["cbf6149d5bb965e82f8e1ff0","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'65fe7b46e614c9964ae8d429','hold','["fc48ed146b3710cf53977220"]','{"id":"fc48ed146b3710cf53977220","ticket_id":"cbf6149d5bb965e82f8e1ff0","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'65fe7b46e614c9964ae8d429','clock_period','["497c79584ed389daa4b19e79","2026-03-06T01:00:00Z"]','{"clock_id":"497c79584ed389daa4b19e79","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'65fe7b46e614c9964ae8d429','clock_period','["09be938299f1a00178d9b9a6","2026-03-06T01:00:00Z"]','{"clock_id":"09be938299f1a00178d9b9a6","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'65fe7b46e614c9964ae8d429','clock_period','["ffd0bbc3c0db14f933b4c17b","2026-03-06T01:00:00Z"]','{"clock_id":"ffd0bbc3c0db14f933b4c17b","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'65fe7b46e614c9964ae8d429','clock_period','["497c79584ed389daa4b19e79","2026-03-04T01:00:00Z"]','{"clock_id":"497c79584ed389daa4b19e79","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'65fe7b46e614c9964ae8d429','clock_period','["09be938299f1a00178d9b9a6","2026-03-04T01:00:00Z"]','{"clock_id":"09be938299f1a00178d9b9a6","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'65fe7b46e614c9964ae8d429','clock_period','["ffd0bbc3c0db14f933b4c17b","2026-03-04T01:00:00Z"]','{"clock_id":"ffd0bbc3c0db14f933b4c17b","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'65fe7b46e614c9964ae8d429','clock_period','["497c79584ed389daa4b19e79","2026-03-04T01:00:00Z"]','{"clock_id":"497c79584ed389daa4b19e79","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'65fe7b46e614c9964ae8d429','clock_period','["09be938299f1a00178d9b9a6","2026-03-04T01:00:00Z"]','{"clock_id":"09be938299f1a00178d9b9a6","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'65fe7b46e614c9964ae8d429','clock_period','["ffd0bbc3c0db14f933b4c17b","2026-03-04T01:00:00Z"]','{"clock_id":"ffd0bbc3c0db14f933b4c17b","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'65fe7b46e614c9964ae8d429','clock_period','["497c79584ed389daa4b19e79","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'65fe7b46e614c9964ae8d429','clock_period','["09be938299f1a00178d9b9a6","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'65fe7b46e614c9964ae8d429','clock_period','["ffd0bbc3c0db14f933b4c17b","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'218e8e1d22bf2af238c1509d','assessment','["1fb9b00e5b41e9aa41db8f79"]',NULL);
INSERT INTO "change" VALUES(308,'72641ad7780da98cac7376c4','assessment','["6b09a205cb25e4e30e1a4146"]',NULL);
INSERT INTO "change" VALUES(309,'27b006a98f6d224c5e0cf9ab','assessment','["6b09a205cb25e4e30e1a4146"]','{"id":"6b09a205cb25e4e30e1a4146","number":"AS-0002","month":"2026-03","rule":"calls","engineer_id":"3805731599a685aac8c12c5d","customer_id":null,"ticket_id":"40b1ac6e571bdbf39d36907c","dispatch_id":null,"at":"2026-03-20T02:00:00Z","source":"hand","fact":null,"because":"line engaged","penalty":10000,"amount":10000,"currency":"CNY","decimals":2,"made_at":"2026-04-01T01:00:00Z","waived_at":null,"waived_by":null,"waived_because":null,"dropped_at":null}');
INSERT INTO "change" VALUES(310,'a6a212bdca1898b8f5367918','assessment_month','["2026-03"]',NULL);
INSERT INTO "change" VALUES(311,'352e2b48e74e95f736b91d62','assessment_told','["7f1b45dc7a420a74dc31f514"]',NULL);
INSERT INTO "change" VALUES(312,'63eb6ccc61584758a312b752','turnover','["44ed091928bbae50a933b650","2026-02"]',NULL);
INSERT INTO "change" VALUES(313,'b910195b743e562b3ea79d55','settlement','["44ed091928bbae50a933b650","2026Q1"]',NULL);
INSERT INTO "change" VALUES(314,'2eeaa88019a8ce7bbeb90ced','turnover','["44ed091928bbae50a933b650","2026-04"]',NULL);
INSERT INTO "change" VALUES(315,'5fd3ac0a37c0efb28b78c461','customer','["94ff5795dd3f102defe49716"]',NULL);
INSERT INTO "change" VALUES(316,'5fd3ac0a37c0efb28b78c461','phone','["94ff5795dd3f102defe49716","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(317,'98efc132d09dfd942a0927dd','phone','["44ed091928bbae50a933b650","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(318,'98efc132d09dfd942a0927dd','phone','["94ff5795dd3f102defe49716","861055500007","12"]','{"customer_id":"94ff5795dd3f102defe49716","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(319,'98efc132d09dfd942a0927dd','customer','["94ff5795dd3f102defe49716"]','{"id":"94ff5795dd3f102defe49716","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(320,'c70fbfc5a21aad1d4c2b405b','contract_moved_end','["681a725ad7c895c7697eab22"]',NULL);
INSERT INTO "change" VALUES(321,'c70fbfc5a21aad1d4c2b405b','contract','["2252f7720c5991b708229587"]','{"id":"2252f7720c5991b708229587","number":"C-0002","customer_id":"36bbccf8080196b607b5408c","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(322,'c70fbfc5a21aad1d4c2b405b','ticket','["71e824a38d7b0d7116407e3d"]','{"id":"71e824a38d7b0d7116407e3d","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"36bbccf8080196b607b5408c","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"164a9f6ab46524db0dbb590d","contract_id":"2252f7720c5991b708229587","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(323,'c70fbfc5a21aad1d4c2b405b','ticket_period','["71e824a38d7b0d7116407e3d","2026-03-02T03:00:00Z"]','{"ticket_id":"71e824a38d7b0d7116407e3d","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(324,'c70fbfc5a21aad1d4c2b405b','ticket_period','["71e824a38d7b0d7116407e3d","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(325,'c70fbfc5a21aad1d4c2b405b','ticket','["13e5e828ff24a02f9dd5f196"]','{"id":"13e5e828ff24a02f9dd5f196","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"36bbccf8080196b607b5408c","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"2252f7720c5991b708229587","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(326,'c70fbfc5a21aad1d4c2b405b','ticket_period','["13e5e828ff24a02f9dd5f196","2026-03-02T03:30:00Z"]','{"ticket_id":"13e5e828ff24a02f9dd5f196","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(327,'c70fbfc5a21aad1d4c2b405b','ticket_period','["13e5e828ff24a02f9dd5f196","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(328,'b00397ec867bd983f1ca0599','survey','["35a5d868719856ee912c085c"]',NULL);
INSERT INTO "change" VALUES(329,'b00397ec867bd983f1ca0599','survey_mark','["35a5d868719856ee912c085c","attitude"]',NULL);
INSERT INTO "change" VALUES(330,'650e14e3e1402e12b8348a4d','survey','["8c1b96e3b3f1ed01fde5ba98"]',NULL);
INSERT INTO "change" VALUES(331,'8c097dae3484603d2c39b234','contact','["21537a52d7c35463b87811c1"]','{"id":"21537a52d7c35463b87811c1","customer_id":"4b9559f62a765c1951472c0d","site_id":"96dcb6f7f44cc6a4b33a22b1","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(332,'2737ea9926b0334440c7679d','equipment','["164a9f6ab46524db0dbb590d"]','{"id":"164a9f6ab46524db0dbb590d","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"36bbccf8080196b607b5408c","site_id":null,"contract_id":"2252f7720c5991b708229587","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(333,'62ae58fe089ce6184573d342','ticket','["bac19475b3bfde4016680f3c"]',NULL);
INSERT INTO "change" VALUES(334,'62ae58fe089ce6184573d342','ticket_period','["bac19475b3bfde4016680f3c","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(335,'62ae58fe089ce6184573d342','call','["f7b0f38292500e5ae08465cd"]',NULL);
INSERT INTO "change" VALUES(336,'62ae58fe089ce6184573d342','clock','["de309fa761eba54073881aee"]',NULL);
INSERT INTO "change" VALUES(337,'62ae58fe089ce6184573d342','clock','["257332319d4b33eb895b7fc8"]',NULL);
INSERT INTO "change" VALUES(338,'62ae58fe089ce6184573d342','clock_period','["de309fa761eba54073881aee","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(339,'62ae58fe089ce6184573d342','clock_period','["257332319d4b33eb895b7fc8","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(340,'986e10df56fd7c2ceaacf989','withdrawn','["bac19475b3bfde4016680f3c"]',NULL);
INSERT INTO "change" VALUES(341,'986e10df56fd7c2ceaacf989','clock_period','["257332319d4b33eb895b7fc8","2026-04-01T01:00:00Z"]','{"clock_id":"257332319d4b33eb895b7fc8","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(342,'986e10df56fd7c2ceaacf989','clock_period','["de309fa761eba54073881aee","2026-04-01T01:00:00Z"]','{"clock_id":"de309fa761eba54073881aee","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(343,'986e10df56fd7c2ceaacf989','clock','["257332319d4b33eb895b7fc8"]','{"id":"257332319d4b33eb895b7fc8","ticket_id":"bac19475b3bfde4016680f3c","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(344,'986e10df56fd7c2ceaacf989','clock','["de309fa761eba54073881aee"]','{"id":"de309fa761eba54073881aee","ticket_id":"bac19475b3bfde4016680f3c","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(345,'986e10df56fd7c2ceaacf989','call','["f7b0f38292500e5ae08465cd"]','{"id":"f7b0f38292500e5ae08465cd","ticket_id":"bac19475b3bfde4016680f3c","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(346,'986e10df56fd7c2ceaacf989','ticket_period','["bac19475b3bfde4016680f3c","2026-04-01T01:00:00Z"]','{"ticket_id":"bac19475b3bfde4016680f3c","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(347,'986e10df56fd7c2ceaacf989','ticket','["bac19475b3bfde4016680f3c"]','{"id":"bac19475b3bfde4016680f3c","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"44ed091928bbae50a933b650","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(348,'986e10df56fd7c2ceaacf989','taken_back','[122]',NULL);
INSERT INTO "change" VALUES(349,'59b27fea6c9c3d8dc1e01930','ticket','["2bc735cb95c215cb94ec5e8d"]',NULL);
INSERT INTO "change" VALUES(350,'59b27fea6c9c3d8dc1e01930','ticket_period','["2bc735cb95c215cb94ec5e8d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'59b27fea6c9c3d8dc1e01930','call','["21daae9251b8caa24d1bbfbb"]',NULL);
INSERT INTO "change" VALUES(352,'59b27fea6c9c3d8dc1e01930','clock','["96f8c760f3a3abe8cac463e8"]',NULL);
INSERT INTO "change" VALUES(353,'59b27fea6c9c3d8dc1e01930','clock','["c63d5727d6ab7240b7045e6d"]',NULL);
INSERT INTO "change" VALUES(354,'59b27fea6c9c3d8dc1e01930','clock_period','["96f8c760f3a3abe8cac463e8","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(355,'59b27fea6c9c3d8dc1e01930','clock_period','["c63d5727d6ab7240b7045e6d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(356,'69262c96259d1d13a337a2ce','ticket','["5b7fa965c3f4c76ae31150e6"]',NULL);
INSERT INTO "change" VALUES(357,'69262c96259d1d13a337a2ce','ticket_period','["5b7fa965c3f4c76ae31150e6","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(358,'69262c96259d1d13a337a2ce','call','["8f105a78da90ec688d96eb4c"]',NULL);
INSERT INTO "change" VALUES(359,'69262c96259d1d13a337a2ce','clock','["69e529be87b9e2d67348c6d3"]',NULL);
INSERT INTO "change" VALUES(360,'69262c96259d1d13a337a2ce','clock','["434d8f995ade6cc7033fe189"]',NULL);
INSERT INTO "change" VALUES(361,'69262c96259d1d13a337a2ce','clock_period','["69e529be87b9e2d67348c6d3","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(362,'69262c96259d1d13a337a2ce','clock_period','["434d8f995ade6cc7033fe189","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(363,'a2ecd349ef85a669b9d96d14','ticket','["5b7fa965c3f4c76ae31150e6"]','{"id":"5b7fa965c3f4c76ae31150e6","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"44ed091928bbae50a933b650","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'a2ecd349ef85a669b9d96d14','call','["8f105a78da90ec688d96eb4c"]','{"id":"8f105a78da90ec688d96eb4c","ticket_id":"5b7fa965c3f4c76ae31150e6","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(365,'29b55d19d12511b06353049d','call','["8f105a78da90ec688d96eb4c"]','{"id":"8f105a78da90ec688d96eb4c","ticket_id":"5b7fa965c3f4c76ae31150e6","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(366,'29b55d19d12511b06353049d','ticket_period','["5b7fa965c3f4c76ae31150e6","2026-04-01T01:00:00Z"]','{"ticket_id":"5b7fa965c3f4c76ae31150e6","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(367,'29b55d19d12511b06353049d','ticket_period','["5b7fa965c3f4c76ae31150e6","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(368,'29b55d19d12511b06353049d','ticket','["5b7fa965c3f4c76ae31150e6"]','{"id":"5b7fa965c3f4c76ae31150e6","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"44ed091928bbae50a933b650","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(369,'29b55d19d12511b06353049d','clock','["69e529be87b9e2d67348c6d3"]','{"id":"69e529be87b9e2d67348c6d3","ticket_id":"5b7fa965c3f4c76ae31150e6","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(370,'29b55d19d12511b06353049d','clock','["434d8f995ade6cc7033fe189"]','{"id":"434d8f995ade6cc7033fe189","ticket_id":"5b7fa965c3f4c76ae31150e6","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(371,'29b55d19d12511b06353049d','clock_period','["69e529be87b9e2d67348c6d3","2026-04-01T01:00:00Z"]','{"clock_id":"69e529be87b9e2d67348c6d3","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(372,'29b55d19d12511b06353049d','clock_period','["434d8f995ade6cc7033fe189","2026-04-01T01:00:00Z"]','{"clock_id":"434d8f995ade6cc7033fe189","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(373,'0e15a7aa719fad9ec881850b','customer','["d55eda0e4cda20c2fffd0bd6"]',NULL);
INSERT INTO "change" VALUES(374,'0e15a7aa719fad9ec881850b','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(375,'1a69feeab59e32f6455c08a6','customer','["38e7866830debe28ab9f5ab8"]',NULL);
INSERT INTO "change" VALUES(376,'1a69feeab59e32f6455c08a6','ticket','["55eeedc7845deff61692c289"]',NULL);
INSERT INTO "change" VALUES(377,'1a69feeab59e32f6455c08a6','ticket_period','["55eeedc7845deff61692c289","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'1a69feeab59e32f6455c08a6','call','["13c7361357b7718fd78cb2af"]',NULL);
INSERT INTO "change" VALUES(379,'1a69feeab59e32f6455c08a6','clock','["d60b670bbbeb70a4a25956b3"]',NULL);
INSERT INTO "change" VALUES(380,'1a69feeab59e32f6455c08a6','clock','["772dfc5a6661b0cff439cb5c"]',NULL);
INSERT INTO "change" VALUES(381,'1a69feeab59e32f6455c08a6','clock_period','["d60b670bbbeb70a4a25956b3","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(382,'1a69feeab59e32f6455c08a6','clock_period','["772dfc5a6661b0cff439cb5c","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(383,'1a69feeab59e32f6455c08a6','contact','["14ca967ae5fd42345ff8cd4f"]',NULL);
INSERT INTO "change" VALUES(384,'1a69feeab59e32f6455c08a6','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(385,'d2fbec0106888bc89c6e4cff','ticket_period','["2bc735cb95c215cb94ec5e8d","2026-04-01T01:00:00Z"]','{"ticket_id":"2bc735cb95c215cb94ec5e8d","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(386,'d2fbec0106888bc89c6e4cff','ticket_period','["2bc735cb95c215cb94ec5e8d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(387,'d2fbec0106888bc89c6e4cff','dispatch','["8f5932e1e287037993d96aa8"]',NULL);
INSERT INTO "change" VALUES(388,'d2fbec0106888bc89c6e4cff','dispatch_crew','["8f5932e1e287037993d96aa8","739bd48da56505977f943884"]',NULL);
INSERT INTO "change" VALUES(389,'7d8ccf90dcf19f2048859e1f','task','["1319ddbc321df78177d4dbc3"]',NULL);
INSERT INTO "change" VALUES(390,'7d8ccf90dcf19f2048859e1f','task','["1319ddbc321df78177d4dbc3"]','{"id":"1319ddbc321df78177d4dbc3","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"4b9559f62a765c1951472c0d","customer_id":"4b9559f62a765c1951472c0d","engineer_id":null,"role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(391,'802f03c97a75c3e005377977','task_move','["1319ddbc321df78177d4dbc3",1]',NULL);
INSERT INTO "change" VALUES(392,'802f03c97a75c3e005377977','task','["1319ddbc321df78177d4dbc3"]','{"id":"1319ddbc321df78177d4dbc3","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"4b9559f62a765c1951472c0d","customer_id":"4b9559f62a765c1951472c0d","engineer_id":"3805731599a685aac8c12c5d","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(393,'74788b0266e58d1d3cbe3187','acceptance','["164a9f6ab46524db0dbb590d","final"]',NULL);
INSERT INTO "change" VALUES(394,'74788b0266e58d1d3cbe3187','equipment','["164a9f6ab46524db0dbb590d"]','{"id":"164a9f6ab46524db0dbb590d","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"36bbccf8080196b607b5408c","site_id":null,"contract_id":"2252f7720c5991b708229587","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(395,'74788b0266e58d1d3cbe3187','kept_file','["equipment","164a9f6ab46524db0dbb590d",1]',NULL);
INSERT INTO "change" VALUES(396,'0de0ceb85468794a83a9e38d','warranty_card','["164a9f6ab46524db0dbb590d"]',NULL);
INSERT INTO "change" VALUES(397,'cbecd61eaa004c52a4edfe31','care_rule','["count"]',NULL);
INSERT INTO "change" VALUES(398,'cbecd61eaa004c52a4edfe31','task','["0812473a75ecc64a309d732e"]',NULL);
INSERT INTO "change" VALUES(399,'cbecd61eaa004c52a4edfe31','task','["c0cc20367260bcab78951f48"]',NULL);
INSERT INTO "change" VALUES(400,'f6a96e4c079f4ea8d7a6a11d','dispatch','["8f5932e1e287037993d96aa8"]','{"id":"8f5932e1e287037993d96aa8","ticket_id":"2bc735cb95c215cb94ec5e8d","visit":1,"engineer_id":"3805731599a685aac8c12c5d","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(401,'f6a96e4c079f4ea8d7a6a11d','clock','["96f8c760f3a3abe8cac463e8"]','{"id":"96f8c760f3a3abe8cac463e8","ticket_id":"2bc735cb95c215cb94ec5e8d","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(402,'f6a96e4c079f4ea8d7a6a11d','clock_period','["96f8c760f3a3abe8cac463e8","2026-04-01T01:00:00Z"]','{"clock_id":"96f8c760f3a3abe8cac463e8","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(403,'0fb7ec2d47ef071e6e7995b8','dispatch','["8f5932e1e287037993d96aa8"]','{"id":"8f5932e1e287037993d96aa8","ticket_id":"2bc735cb95c215cb94ec5e8d","visit":1,"engineer_id":"3805731599a685aac8c12c5d","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null,"parts_charged":null,"work_charged":null}');
INSERT INTO "change" VALUES(404,'0fb7ec2d47ef071e6e7995b8','dispatch_check','["8f5932e1e287037993d96aa8","tidy"]',NULL);
INSERT INTO "change" VALUES(405,'0fb7ec2d47ef071e6e7995b8','dispatch_item','["8f5932e1e287037993d96aa8","training"]',NULL);
INSERT INTO "change" VALUES(406,'0fb7ec2d47ef071e6e7995b8','ticket','["4ecd7381e424d199fd730058"]',NULL);
INSERT INTO "change" VALUES(407,'0fb7ec2d47ef071e6e7995b8','ticket_period','["4ecd7381e424d199fd730058","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(408,'0fb7ec2d47ef071e6e7995b8','call','["2ac0447b508d874b80aa50d5"]',NULL);
INSERT INTO "change" VALUES(409,'0fb7ec2d47ef071e6e7995b8','clock','["7a5cf8a49375c8409bfcd5ed"]',NULL);
INSERT INTO "change" VALUES(410,'0fb7ec2d47ef071e6e7995b8','clock','["0210c9dcbe008c996f84a97e"]',NULL);
INSERT INTO "change" VALUES(411,'0fb7ec2d47ef071e6e7995b8','clock_period','["7a5cf8a49375c8409bfcd5ed","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(412,'0fb7ec2d47ef071e6e7995b8','clock_period','["0210c9dcbe008c996f84a97e","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(413,'0fb7ec2d47ef071e6e7995b8','finding','["8f5932e1e287037993d96aa8","cable loose"]',NULL);
INSERT INTO "change" VALUES(414,'0fb7ec2d47ef071e6e7995b8','priced_line','["fc0f69cb829d17fc191eec45"]',NULL);
INSERT INTO "change" VALUES(415,'0fb7ec2d47ef071e6e7995b8','priced_line','["bed3b67cec802d93ddd765a0"]',NULL);
INSERT INTO "change" VALUES(416,'a15ecc03d374c8414e87453e','dispatch_check','["8f5932e1e287037993d96aa8","tidy"]','{"dispatch_id":"8f5932e1e287037993d96aa8","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(417,'f9e1e0d72d44f12de8f42213','article','["b93380e215666e07f0c30e33"]',NULL);
INSERT INTO "change" VALUES(418,'f6056e54f9cbd704ef3de0a2','ticket','["23816cf8190a146591068f42"]',NULL);
INSERT INTO "change" VALUES(419,'f6056e54f9cbd704ef3de0a2','ticket_period','["23816cf8190a146591068f42","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(420,'f6056e54f9cbd704ef3de0a2','call','["b4e35e699316da3b33c8ea13"]',NULL);
INSERT INTO "change" VALUES(421,'f6056e54f9cbd704ef3de0a2','clock','["907db91cf58682d9f45777d8"]',NULL);
INSERT INTO "change" VALUES(422,'f6056e54f9cbd704ef3de0a2','clock','["9dcb4bfc967a2859b42d4c74"]',NULL);
INSERT INTO "change" VALUES(423,'f6056e54f9cbd704ef3de0a2','clock_period','["907db91cf58682d9f45777d8","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(424,'f6056e54f9cbd704ef3de0a2','clock_period','["9dcb4bfc967a2859b42d4c74","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(425,'362f8c150ec546b8657679cc','ticket_period','["23816cf8190a146591068f42","2026-04-01T02:00:00Z"]','{"ticket_id":"23816cf8190a146591068f42","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(426,'362f8c150ec546b8657679cc','ticket_period','["23816cf8190a146591068f42","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(427,'362f8c150ec546b8657679cc','ticket','["23816cf8190a146591068f42"]','{"id":"23816cf8190a146591068f42","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"44ed091928bbae50a933b650","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(428,'362f8c150ec546b8657679cc','clock','["907db91cf58682d9f45777d8"]','{"id":"907db91cf58682d9f45777d8","ticket_id":"23816cf8190a146591068f42","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(429,'362f8c150ec546b8657679cc','clock','["9dcb4bfc967a2859b42d4c74"]','{"id":"9dcb4bfc967a2859b42d4c74","ticket_id":"23816cf8190a146591068f42","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(430,'362f8c150ec546b8657679cc','clock_period','["907db91cf58682d9f45777d8","2026-04-01T02:00:00Z"]','{"clock_id":"907db91cf58682d9f45777d8","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(431,'362f8c150ec546b8657679cc','clock_period','["9dcb4bfc967a2859b42d4c74","2026-04-01T02:00:00Z"]','{"clock_id":"9dcb4bfc967a2859b42d4c74","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(432,'362f8c150ec546b8657679cc','article_use','["8decc03b785d26aa95ea80d0"]',NULL);
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
INSERT INTO "clock" VALUES('73efdf4232097ac7af175e0a','40b1ac6e571bdbf39d36907c','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7e1110589a16b30325caafd1','40b1ac6e571bdbf39d36907c','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('030da2f248bc0bcbe2f7c86c','40b1ac6e571bdbf39d36907c','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fc871ce0f823b6ebe13c6888','40b1ac6e571bdbf39d36907c','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2156502bb101097e60b8495c','71e824a38d7b0d7116407e3d','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a23d1d8981ee30284a9e5862','71e824a38d7b0d7116407e3d','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ac86d36da27b12f22662ebf3','13e5e828ff24a02f9dd5f196','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('052b3c03c01e93257fa541a9','13e5e828ff24a02f9dd5f196','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('497c79584ed389daa4b19e79','cbf6149d5bb965e82f8e1ff0','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('09be938299f1a00178d9b9a6','cbf6149d5bb965e82f8e1ff0','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ffd0bbc3c0db14f933b4c17b','cbf6149d5bb965e82f8e1ff0','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('55f18676a3fccf8bc8840bef','a188caa2e18a577d522d6f4d','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d36afbb53a694777779cba93','a188caa2e18a577d522d6f4d','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4484792b7eff0cc1efb40213','a188caa2e18a577d522d6f4d','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('aab0a3144012a5b032f1f69e','cbe65dc872eabfb19470e8e4','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('cdf109a995ed578ba1f6c9d2','cbe65dc872eabfb19470e8e4','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c9d48040f1d5ef34bade938e','e5d78c633ca93efbd0168d9d','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3944a9379e7ad9aa5ebfd8c6','e5d78c633ca93efbd0168d9d','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a32a0d459d0f1c3389c95421','dbb081bc647d9ec564ae5570','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('348cc4ce36e029e9bd5d173f','dbb081bc647d9ec564ae5570','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('27b54b1db2ca3e61f40541d2','d71d6c1f2f34102423601739','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('8b3ddc6c0f1ab4279954c347','d71d6c1f2f34102423601739','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0175738b5dbe46dd642d61b3','d71d6c1f2f34102423601739','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('6b83b27c5afd48050f23af42','f6c8a1bab80ac39d0dbbc41c','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('95554b642ac4dd8693c08de1','f6c8a1bab80ac39d0dbbc41c','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('96f8c760f3a3abe8cac463e8','2bc735cb95c215cb94ec5e8d','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('c63d5727d6ab7240b7045e6d','2bc735cb95c215cb94ec5e8d','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('69e529be87b9e2d67348c6d3','5b7fa965c3f4c76ae31150e6','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('434d8f995ade6cc7033fe189','5b7fa965c3f4c76ae31150e6','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d60b670bbbeb70a4a25956b3','55eeedc7845deff61692c289','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('772dfc5a6661b0cff439cb5c','55eeedc7845deff61692c289','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7a5cf8a49375c8409bfcd5ed','4ecd7381e424d199fd730058','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0210c9dcbe008c996f84a97e','4ecd7381e424d199fd730058','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('907db91cf58682d9f45777d8','23816cf8190a146591068f42','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9dcb4bfc967a2859b42d4c74','23816cf8190a146591068f42','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('73efdf4232097ac7af175e0a','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('7e1110589a16b30325caafd1','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('030da2f248bc0bcbe2f7c86c','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('fc871ce0f823b6ebe13c6888','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('a23d1d8981ee30284a9e5862','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('2156502bb101097e60b8495c','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('ac86d36da27b12f22662ebf3','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('052b3c03c01e93257fa541a9','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('497c79584ed389daa4b19e79','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('09be938299f1a00178d9b9a6','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('ffd0bbc3c0db14f933b4c17b','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('ffd0bbc3c0db14f933b4c17b','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('55f18676a3fccf8bc8840bef','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('d36afbb53a694777779cba93','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('4484792b7eff0cc1efb40213','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('aab0a3144012a5b032f1f69e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('cdf109a995ed578ba1f6c9d2','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('c9d48040f1d5ef34bade938e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('3944a9379e7ad9aa5ebfd8c6','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a32a0d459d0f1c3389c95421','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('348cc4ce36e029e9bd5d173f','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('497c79584ed389daa4b19e79','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('09be938299f1a00178d9b9a6','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('ffd0bbc3c0db14f933b4c17b','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('27b54b1db2ca3e61f40541d2','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('8b3ddc6c0f1ab4279954c347','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('0175738b5dbe46dd642d61b3','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('6b83b27c5afd48050f23af42','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('95554b642ac4dd8693c08de1','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('497c79584ed389daa4b19e79','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('09be938299f1a00178d9b9a6','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('ffd0bbc3c0db14f933b4c17b','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('96f8c760f3a3abe8cac463e8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('c63d5727d6ab7240b7045e6d','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('69e529be87b9e2d67348c6d3','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('434d8f995ade6cc7033fe189','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d60b670bbbeb70a4a25956b3','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('772dfc5a6661b0cff439cb5c','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('7a5cf8a49375c8409bfcd5ed','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('0210c9dcbe008c996f84a97e','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('907db91cf58682d9f45777d8','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('9dcb4bfc967a2859b42d4c74','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('fd367e4f97de6d8c0fbefcaf','40b1ac6e571bdbf39d36907c','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('c87f06bf39d68a76b7c02e88','40b1ac6e571bdbf39d36907c','quote','378e7df513186e7b4208f550','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('4543b6741753abffbd1feee4','71e824a38d7b0d7116407e3d','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('21537a52d7c35463b87811c1','4b9559f62a765c1951472c0d','96dcb6f7f44cc6a4b33a22b1','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('14ca967ae5fd42345ff8cd4f','38e7866830debe28ab9f5ab8',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('3c43fabfee6def389d2cfd64','C-0001','4b9559f62a765c1951472c0d','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('2252f7720c5991b708229587','C-0002','36bbccf8080196b607b5408c','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('ac86d36da27b12f22662ebf3','2252f7720c5991b708229587','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('681a725ad7c895c7697eab22','2252f7720c5991b708229587','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "customer" VALUES('4b9559f62a765c1951472c0d','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('36bbccf8080196b607b5408c','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('44ed091928bbae50a933b650','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('51bfe3fdb1ac771eff846d5e','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('94ff5795dd3f102defe49716','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','44ed091928bbae50a933b650');
INSERT INTO "customer" VALUES('d55eda0e4cda20c2fffd0bd6','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('38e7866830debe28ab9f5ab8','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','d55eda0e4cda20c2fffd0bd6','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('40b1ac6e571bdbf39d36907c',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('bdca2e5fd00718e54e74ad48','40b1ac6e571bdbf39d36907c',1,'3805731599a685aac8c12c5d','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL,'cost','free');
INSERT INTO "dispatch" VALUES('4d8ba4567fd3edcf92872e98','e5d78c633ca93efbd0168d9d',1,'739bd48da56505977f943884','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'free','free');
INSERT INTO "dispatch" VALUES('8f5932e1e287037993d96aa8','2bc735cb95c215cb94ec5e8d',1,'3805731599a685aac8c12c5d','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1,'price','price');
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('bdca2e5fd00718e54e74ad48','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('bdca2e5fd00718e54e74ad48','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('8f5932e1e287037993d96aa8','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('8f5932e1e287037993d96aa8','739bd48da56505977f943884');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('bdca2e5fd00718e54e74ad48','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('8f5932e1e287037993d96aa8','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'13e5e828ff24a02f9dd5f196',2483302705);
INSERT INTO "document" VALUES(1,'dbb081bc647d9ec564ae5570',129524800);
INSERT INTO "document" VALUES(2,'cbe65dc872eabfb19470e8e4',2093342709);
INSERT INTO "document" VALUES(3,'e5d78c633ca93efbd0168d9d',1064806338);
INSERT INTO "document" VALUES(4,'f6c8a1bab80ac39d0dbbc41c',1221380378);
INSERT INTO "document" VALUES(5,'40b1ac6e571bdbf39d36907c',1763828510);
INSERT INTO "document" VALUES(6,'a188caa2e18a577d522d6f4d',3112426978);
INSERT INTO "document" VALUES(7,'cbf6149d5bb965e82f8e1ff0',3873463776);
INSERT INTO "document" VALUES(8,'d71d6c1f2f34102423601739',3017057375);
INSERT INTO "document" VALUES(9,'5b7fa965c3f4c76ae31150e6',3483548428);
INSERT INTO "document" VALUES(10,'55eeedc7845deff61692c289',2242262510);
INSERT INTO "document" VALUES(11,'71e824a38d7b0d7116407e3d',4152089765);
INSERT INTO "document" VALUES(12,'4ecd7381e424d199fd730058',325237026);
INSERT INTO "document" VALUES(13,'2bc735cb95c215cb94ec5e8d',3848825112);
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
INSERT INTO "engineer" VALUES('3805731599a685aac8c12c5d','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('739bd48da56505977f943884','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('2b5e2a511c049014ff77f2af','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('739bd48da56505977f943884','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('3805731599a685aac8c12c5d','printer');
INSERT INTO "engineer_skill" VALUES('739bd48da56505977f943884','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('3c43fabfee6def389d2cfd64','visit',4,1);
INSERT INTO "entitlement" VALUES('3c43fabfee6def389d2cfd64','training',2,1);
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
INSERT INTO "equipment" VALUES('d956b2f192884d3c8f44cd1b','PR-1001','pr-1001','printer','LP2','4b9559f62a765c1951472c0d','96dcb6f7f44cc6a4b33a22b1','3c43fabfee6def389d2cfd64','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('164a9f6ab46524db0dbb590d','PR-1002','pr-1002','printer',NULL,'36bbccf8080196b607b5408c',NULL,'2252f7720c5991b708229587','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('a60f45bd3cf7d71420244d44','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "escalation" (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('ffd0bbc3c0db14f933b4c17b',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('4484792b7eff0cc1efb40213',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('ffd0bbc3c0db14f933b4c17b',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('4484792b7eff0cc1efb40213',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('4484792b7eff0cc1efb40213',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('8f5932e1e287037993d96aa8','cable loose',0,'4ecd7381e424d199fd730058');
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
INSERT INTO "hold" VALUES('e26de0a30c80832c3725693d','71e824a38d7b0d7116407e3d','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('13d096dffd385787df172e74','e5d78c633ca93efbd0168d9d','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('fc48ed146b3710cf53977220','cbf6149d5bb965e82f8e1ff0','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('8f3d6dd7a1e95922e18ad8e1','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('4af00e7e1d4450c6fde93758','centre','3805731599a685aac8c12c5d',NULL);
INSERT INTO "holder" VALUES('e2fc16625c77a8506939efef','centre',NULL,NULL);
INSERT INTO "holder" VALUES('5db89e55cf74ce5a921ca830',NULL,NULL,'bdca2e5fd00718e54e74ad48');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','dbb081bc647d9ec564ae5570');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','dbb081bc647d9ec564ae5570');
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
INSERT INTO "journal" VALUES(1,'e7ea0bbe7efddfc96d7e3100','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','3805731599a685aac8c12c5d','engineer added','{"name": "Wang Lin", "station": "centre"}','ed51e2161df99d8e01277d846a2266574427b9e8a6798e014fc39590f5e751e5');
INSERT INTO "journal" VALUES(2,'6abf1d7ee5aa92e8f169787a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','739bd48da56505977f943884','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','fa21b480fde30f8843b969a8f4618c1bf1e3d403bd8888ce00072e1e7fe6f128');
INSERT INTO "journal" VALUES(3,'f254c06d4f379f2dc6befbe8','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','739bd48da56505977f943884','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','7c9507ac80f9c4c0526790dbbdf846b1579f7c3415e57629df4bce357f5f6b73');
INSERT INTO "journal" VALUES(4,'d598ebd7ff366b04331a7461','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','4b9559f62a765c1951472c0d','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','91281e50da2dbd686cdeafd4d3bfaf804a0a6648a63f4ee276e06143d2153312');
INSERT INTO "journal" VALUES(5,'90e48695fbd5b15eed69b3b3','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','36bbccf8080196b607b5408c','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','266a41b818b14ee9339c4d2d727d3ee2dfc061eb28d1dfda4b9fc8d83e90eeed');
INSERT INTO "journal" VALUES(6,'324bf479b358c997c15f8163','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','44ed091928bbae50a933b650','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','095d8697a4818d1f7967217d3848465b2649d63b0d660b8e81468f739790f2dc');
INSERT INTO "journal" VALUES(7,'d41bea12c6d083d6ff545ace','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','96dcb6f7f44cc6a4b33a22b1','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','f8c1e98d34b7f35667b5e73a18f6deb7a42c87829948fe0cc291610ce24ee7d9');
INSERT INTO "journal" VALUES(8,'01d096345675abb007f1bd3d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','4b9559f62a765c1951472c0d','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','58bb3d566100dc24359b929bff0048bfa70dec0c78ca24f7ef7b836717452010');
INSERT INTO "journal" VALUES(9,'01d096345675abb007f1bd3d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','4b9559f62a765c1951472c0d','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','6d838e8d8d78b4032cb2c91649bc9dd0cffad5b237aff55da2beff3c699373ad');
INSERT INTO "journal" VALUES(10,'ee2fd11a99b0c210beddeda0','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','3c43fabfee6def389d2cfd64','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','1c2f0c059427420685510fa2c9e647574103efbb8043c9c85c80d2b251bb4060');
INSERT INTO "journal" VALUES(11,'ced36ae396c3cb5984580ce3','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','2252f7720c5991b708229587','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','6d6ec341b3dca0f7fb4fd02f817ced94ca0362f11a5316441e7a72b60f9c1edc');
INSERT INTO "journal" VALUES(12,'f756e60d51ee59ea338695e3','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','d956b2f192884d3c8f44cd1b','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','d91fccee8d7052255a9ca58bde74e1d29a99c7ee722f0a76c362b6cc432f5997');
INSERT INTO "journal" VALUES(13,'578fe05ef67a5fd09681e591','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','164a9f6ab46524db0dbb590d','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','21ee8990e86db35e1c857745d59517e61050d7187a25561ddfa17bbbd76bd540');
INSERT INTO "journal" VALUES(14,'18bb6f7cf040be3c1179081a','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','a60f45bd3cf7d71420244d44','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','553e9e527b633dd5fa946caf63417b46d282a4b5031f92ee42fa868b1168725e');
INSERT INTO "journal" VALUES(15,'772c8bf5c55b0274dc252588','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','8662071eb89bcdb000cdd50ade7c634a396a7cbee50ae2dff6e53f4e84cc7ac2');
INSERT INTO "journal" VALUES(16,'d6546162795338f48af5b3cc','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','f3de242889b1781a35d3377441af458d96684f313b610f5dd5952d754ee3afb8');
INSERT INTO "journal" VALUES(17,'c51d5cc61ef60b2e28f4a0ed','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','1f719e92c190ab8ac8fe1b44708ed09921709c86a8837f70315b5ab53524839e');
INSERT INTO "journal" VALUES(18,'97b3839780f882f9fcf90fb5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','df3de62c0851a98a7b2c8e07','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','29b1689c6508dfc5392d8cde53b9d4b8e9652c1bfe973368649cd21a73defe3c');
INSERT INTO "journal" VALUES(19,'fdde6399d390691e9bd183f3','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "ab958fe307234f9369c0bbbb", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','345d12732166f437a70c6a9866fa71c39731ef7a5f67d8f27cfcd4598ae4e001');
INSERT INTO "journal" VALUES(20,'87cf3006dee706968f6b3d6f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','e2cf9f6c643403cef120925925489aae4bc339f9fd13d2b8d22c4b9b20b305eb');
INSERT INTO "journal" VALUES(21,'3fdf5453caa0b7dac177be72','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','b629bf182ad63df17cde8952b16d371528cba7118ccf817a5488daad948e8303');
INSERT INTO "journal" VALUES(22,'d8bbfa3bf438a4f332e16094','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','1253c6d1f5e5dc6d4c5d85e49569ce48e2a10826c2ee7045a2a536ad33c38c4e');
INSERT INTO "journal" VALUES(23,'06fe010c1d67c1c16cfb8056','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','ea5fcd707b2afb512377ce84d2fc66957f77640dc0541fb8d06af6c772dc7eb4');
INSERT INTO "journal" VALUES(24,'f7abfe5b5d15c7cdb25df059','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','f5beba02e8aa76844550cf808818b8a6f4b0e96581880bd36f0dca533504a854');
INSERT INTO "journal" VALUES(25,'505167a3eac2c3687f28700f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','81b254793533152be938a3c07c015f3f96b1baf536d2e4df0c70d8384e41c63e');
INSERT INTO "journal" VALUES(26,'0b9365e02c982f99878f0e6f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','259d50512b1ca749732ce302127bcda93e7e581ef570395cf03ed5e9d184bc01');
INSERT INTO "journal" VALUES(27,'2cb7f23f06c2d1f1ca40b577','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','21f84568a83f911a920a9962c064c192be063733eb5756142197766c66a8a82c');
INSERT INTO "journal" VALUES(28,'8083bf814f7ac444443f5307','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','3394badda6a4ff32395f8f30c086210f583b78d6525fa1165cb69734a7c8abaa');
INSERT INTO "journal" VALUES(29,'cd1686874b265e7eec4813f9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','676328b3bd1c8f26c5774817f4021bfe39873d1b746c850fd27acacf32a0c33f');
INSERT INTO "journal" VALUES(30,'cd1686874b265e7eec4813f9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','fd7423c047dfcb62dafd2a2f913e50e2ee6450b44ea48e24408a56ebf0585fb6');
INSERT INTO "journal" VALUES(31,'cd1686874b265e7eec4813f9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','66588f80f1466e896e8e6a9714dc67de4e663ba90a39b2f0d9d6bcf9bbecf369');
INSERT INTO "journal" VALUES(32,'cd1686874b265e7eec4813f9','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','27476367ae8e54d3fcdc11d269abfbabcace0fae486928a8b13e5d766fa54cd2');
INSERT INTO "journal" VALUES(33,'bf8533b9525966bed603679c','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','6608515695777f9fa45d1e71651edb60051b1eb56f306714b059fc76f6296bd0');
INSERT INTO "journal" VALUES(34,'8e1ddaa129b91f5008eed28d','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','94fa66ccc3da7dfc4b43feda5f082f45dd29bdd9c40dc3b0e9a3e4db7debf4f4');
INSERT INTO "journal" VALUES(35,'d39bb5ebfe96416a1d43dec1','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','4886119b2f4bdfe65c0b4d9d0ad6e368ec4ca7bf09db7a025d9c85af12981601');
INSERT INTO "journal" VALUES(36,'d39bb5ebfe96416a1d43dec1','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','551aa246b4c22d02e62519ed89b322fed3b9ea89af5b1ae89a43c46101a24e46');
INSERT INTO "journal" VALUES(37,'d39bb5ebfe96416a1d43dec1','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','068131d8034feb824c400d5f7c4f4d383f2a7c20461a5ffef639b2bd715f4bc7');
INSERT INTO "journal" VALUES(38,'b84bf39a40be2fd3d0651de5','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','5f3c3eb65dd3f6dbb549c9008f682a31524c1186985590e1d94d7e23947290b5');
INSERT INTO "journal" VALUES(39,'cf6c6bb4bc035205907f4c51','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','8f3a6069c4da9a5f1e7745743e1efd59c655d8fbc95560a7ebfdd2afcda4b2a7');
INSERT INTO "journal" VALUES(40,'7fba3ff07a33036728ee38e6','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','eefd7d449daa7e158cdd07c28a132b8b326b361baaafb4f6ae6115cbeb00635f');
INSERT INTO "journal" VALUES(41,'01469431522fa51da5f0b0b4','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','e5472df84c6571bd4d7294a882c5d7a62d872119748f4dfd23590c05e597d61e');
INSERT INTO "journal" VALUES(42,'bf868b34644dcdc9c964d169','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','c134f75d761272e954fa972ce7ccd3c8186c93f7d283f03729a082015f258441');
INSERT INTO "journal" VALUES(43,'f5ac68c5abc5f1ca05d408ee','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','c9936968a82b69c8529fb84b2ccf9d952849d73aeb5dcf04bb584ff3956a29d6');
INSERT INTO "journal" VALUES(44,'c8bd51568a9778845fed19d8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','closed','{"note": null, "clocks": []}','b10a59c9997f0b79e663e80ec39a8386f0965da7e86d9a1c180a4e0403f2203c');
INSERT INTO "journal" VALUES(45,'dfab1ddb3ee69d90b6b670de','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','71e824a38d7b0d7116407e3d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "3701064872f6f9dfb8927e50", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','55236a6b98820afb6757f083d018941aefb8a20eb819ca83d9c303a091f4cc05');
INSERT INTO "journal" VALUES(46,'a4c31cfb3bb70fe6e063a4a9','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','71e824a38d7b0d7116407e3d','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','46db0551aff7e2cadd8e260b17246a349245902d67dc8627b8ecbf6c0dfb0db3');
INSERT INTO "journal" VALUES(47,'4e5e51db9a0698144d9b999a','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','71e824a38d7b0d7116407e3d','lent','{"loan": "4dec6221c65c8a98971aaa9c", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','136a84a6cc334ce7f9d29b05a96e3771757ab8b55a4af97648470ae1ddaa6e60');
INSERT INTO "journal" VALUES(48,'1648bcb70763b01af64b606e','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','71e824a38d7b0d7116407e3d','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "freight_back": "desk", "book": null, "overruled_by": null}','29e27f0539338cfdd83e2aaeef19fdd975f2237346b5af291f9f5b00fe459fe0');
INSERT INTO "journal" VALUES(49,'592ef1bd46b3cc92d418a30e','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','71e824a38d7b0d7116407e3d','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','9b8ff92b8f392f093aa1bc9dc24d1e6b6d386971eba0984ad1364f0370f02611');
INSERT INTO "journal" VALUES(50,'d1bcee70dc14982a3483776f','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','71e824a38d7b0d7116407e3d','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','090e442fd0326cd51912f378214928c125b6482ff29ec38bdb5333267c6cdfa5');
INSERT INTO "journal" VALUES(51,'c1b88e89d71393ec8f52cad4','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','71e824a38d7b0d7116407e3d','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','893332ce59f9f98d40c35736d49ccfd7955959d502656f93af147b54696ba0ca');
INSERT INTO "journal" VALUES(52,'abcc737766b63e68c00f56c8','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','71e824a38d7b0d7116407e3d','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','9613b413f5c8f485d9f30b85f6fe5e472ac9e0fbc4de66dc80357b94ba9e6fef');
INSERT INTO "journal" VALUES(53,'3a05175d749bd977ee09a814','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','13e5e828ff24a02f9dd5f196','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "607d7112cee39508b579f64b", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','6e353cefdf0ad245669f850a12d016165135099fa92dbb232dd44b50c8384c7d');
INSERT INTO "journal" VALUES(54,'ba42f67462ab7a42fc84f171','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','cbf6149d5bb965e82f8e1ff0','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "c3376afe8a07dbf562b73367", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','4f533e67affb784fb59e59c6523da2a2ffe61210c6c6519466cfee49f5c15e7c');
INSERT INTO "journal" VALUES(55,'73cc17e273b29ba23e7ab621','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','cbf6149d5bb965e82f8e1ff0','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "61417d8201e3b5827285fc97", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','7637b84934664a1c256847175df2416e14abefafa171b0a285a667de43ddc73a');
INSERT INTO "journal" VALUES(56,'8b57af0e21bcab192bb7a144','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','cbf6149d5bb965e82f8e1ff0','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','edcd7d77083e5e60012084f3a987336294f0c3d90225698ab57c90d8cf15303f');
INSERT INTO "journal" VALUES(57,'381148f2df40d483f1af87c2','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','13e5e828ff24a02f9dd5f196','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','657f3edd0c0c7755897a0c793bef2c9647af7f2e91eef62ea4a71bb6ed6187a3');
INSERT INTO "journal" VALUES(58,'381148f2df40d483f1af87c2','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','13e5e828ff24a02f9dd5f196','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','50f657ef273833e512b48dd6a8377b64a4efe4615fd82afbe2eb5dc8aff8c4eb');
INSERT INTO "journal" VALUES(59,'fc599038347676397f0a3e79','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','a418c86aa700b9a1c72ab862','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','0da71f68e6096d9c56eb725ef5d9c15cd5cabaaaa12f45750c7ee14530c52b1c');
INSERT INTO "journal" VALUES(60,'ce37ee96c2ab2015cd8f032e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','a418c86aa700b9a1c72ab862','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','c029ea22d327667ea88bcf458e717c74d4bb9138bd5891f9d8d78cc9e578bd95');
INSERT INTO "journal" VALUES(61,'47fc3beb3b8a8c2030cc465e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','115ebfb2f02f3865868a2e662c9ffc3e26da4660caad8b1398c62e0ccf6d4cf5');
INSERT INTO "journal" VALUES(62,'47fc3beb3b8a8c2030cc465e','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','a418c86aa700b9a1c72ab862','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','19bfe166a69cc7585759499fa0990f04f60c38b03d00cb3628375ea7982110ea');
INSERT INTO "journal" VALUES(63,'6030d9292bb079d726ced900','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','cc8d97b19b42a38a5ce0bcf312f241e5aa63700534e5b3efb7f261b5416c4d0f');
INSERT INTO "journal" VALUES(64,'025807da5051a10420f759e3','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','3c43fabfee6def389d2cfd64','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','9978298ec6054ac6858a04b5f8bf946f70b1495b05332eabc707aada4a9fe8b2');
INSERT INTO "journal" VALUES(65,'00a618770eec64d073b205a6','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','a188caa2e18a577d522d6f4d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "61417d8201e3b5827285fc97", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','7eacab0d447d1613e591b0381a063d002b250fa58e438e05abf66844eaff7dd7');
INSERT INTO "journal" VALUES(66,'e7b73fc9ea183251a83cbd98','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','cbf6149d5bb965e82f8e1ff0','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','e73439f0c91fc0ba7727715509f18c588c418757e2c24518163d4f9dd982d037');
INSERT INTO "journal" VALUES(67,'e7b73fc9ea183251a83cbd98','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','cbf6149d5bb965e82f8e1ff0','notices written','{"to": ["Head of service"]}','18ecb7359c7486fa8b2dfd4cc345e4656e74fce9415b3a4c52933f99ffc3ad86');
INSERT INTO "journal" VALUES(68,'05cc5f91a8b70a4df5194861','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','cbf6149d5bb965e82f8e1ff0','person told','{"to": "Head of service", "way": "command"}','64338a16cf4a2d3b1a9b67bc07653d3fb6f5cf7b85fdf98504fb8bcb812de5f6');
INSERT INTO "journal" VALUES(69,'4160f23b4ab705f41908a1fd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a188caa2e18a577d522d6f4d','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','0c7d305b872413d1030b094d6d97730e31dcfaeecac58552033411e73d930ef4');
INSERT INTO "journal" VALUES(70,'4160f23b4ab705f41908a1fd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a188caa2e18a577d522d6f4d','notices written','{"to": ["Head of service"]}','21f043204ad20398501db642fe4f1a920516c1dbe5fb1109787d87288699f2bf');
INSERT INTO "journal" VALUES(71,'eab6f0d9b269f9c1c94f939a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cbf6149d5bb965e82f8e1ff0','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','b12b041a1a92ee7ff7ca87270da6f6ba23d2b308d2f991b1ba0613c8ace2c64f');
INSERT INTO "journal" VALUES(72,'eab6f0d9b269f9c1c94f939a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cbf6149d5bb965e82f8e1ff0','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','981ba1ced331856f573b3fe3293434d33276982adc1be871fdc6ef897bb9f381');
INSERT INTO "journal" VALUES(73,'eab6f0d9b269f9c1c94f939a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cbf6149d5bb965e82f8e1ff0','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','3d829691a2cce18b8ccbad04d31323c2a1c29c71afd104f76165b49fdeca53bc');
INSERT INTO "journal" VALUES(74,'ded2783d957601f02a6d4a7d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a188caa2e18a577d522d6f4d','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','b092a5b2922646fe4c8bc74c615d2946ec7d2760f60498c793916d7a17b6912e');
INSERT INTO "journal" VALUES(75,'ded2783d957601f02a6d4a7d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a188caa2e18a577d522d6f4d','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','3221490840c74d80c6075bb0fec67a12b6194bf8ea38a40395070a5c039e289c');
INSERT INTO "journal" VALUES(76,'ded2783d957601f02a6d4a7d','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a188caa2e18a577d522d6f4d','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','9b0f3308f4750b70d0ffc69de8b5f99bbe6b08a6484e4106bcc5b39f547634af');
INSERT INTO "journal" VALUES(77,'4117415f5f0545a65b5bd7bf','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a188caa2e18a577d522d6f4d','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','a5abedea0f76545ae65d536856b7595c7f84ecab86021918837d15ce1eccc7b4');
INSERT INTO "journal" VALUES(78,'4117415f5f0545a65b5bd7bf','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a188caa2e18a577d522d6f4d','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','aae96c08d335b9f0b24a5b5942b71eb48907da1b657eb066b07ca5175ef639c4');
INSERT INTO "journal" VALUES(79,'38603d64b557937299742ba5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','a188caa2e18a577d522d6f4d','person told','{"to": "Head of service", "way": "command"}','69f6ca3efbe6c4b6ecde8c4c8fabea28c0cff2ca76632b1912544e914437b866');
INSERT INTO "journal" VALUES(80,'33218106bd27340cb5918842','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cbe65dc872eabfb19470e8e4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "3701064872f6f9dfb8927e50", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','d6078bd59e928f95566b38b4a72e79fdcb02b3347c1b524fa166aca81d24a5b7');
INSERT INTO "journal" VALUES(81,'1a018e664281df160a238e5a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','cbe65dc872eabfb19470e8e4','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','b2c2a4222e3f555e02c6e0957301d331a663634d8595165c4cfb5ac158c5bb93');
INSERT INTO "journal" VALUES(82,'02e325aea96a42e1221f4a53','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e5d78c633ca93efbd0168d9d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "3701064872f6f9dfb8927e50", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','804c1fe20150975b9d5334a16bc2724a5fa2b2f1ee383d2490c3cc2ba325d779');
INSERT INTO "journal" VALUES(83,'6794355b1c41752c8810ec41','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e5d78c633ca93efbd0168d9d','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','540570ba25abb4fc6a06e3d1cbf6b31b584838d1feb6d56ea9163822212f5630');
INSERT INTO "journal" VALUES(84,'b5ae4ea43be0e043fb9c24f5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e5d78c633ca93efbd0168d9d','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','d695afc11fe12edf983b9fb8c6b5c340e9117fef9f95030d71198d6c6ae896fc');
INSERT INTO "journal" VALUES(85,'6b4d369a6604f1e681ca2078','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e5d78c633ca93efbd0168d9d','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','d1ed19cb9cf0f78704d928d64a04d39aabfe741bbde899e4b3fd696542fb1886');
INSERT INTO "journal" VALUES(86,'6b4d369a6604f1e681ca2078','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e5d78c633ca93efbd0168d9d','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','6d7db0c5be9ca4240faad7b5042a58b3f619f271d05eeacadb33e7928b10560b');
INSERT INTO "journal" VALUES(87,'6b4d369a6604f1e681ca2078','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e5d78c633ca93efbd0168d9d','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','89444443bb4b9a0156e30735726447c5bd066c6c2adeed62fe1767140d230f32');
INSERT INTO "journal" VALUES(88,'e218101f9d6312fe7710716c','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e5d78c633ca93efbd0168d9d','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','fcfe6107be8eddc2c87b21ad32453774277297eff5659e040719bc8f0519a6ef');
INSERT INTO "journal" VALUES(89,'9db0e16eb0ec33eb3023da9f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e5d78c633ca93efbd0168d9d','closed','{"note": "content", "clocks": []}','efa6e038e906f2c74b132792454a43d860dff5f1581e6b6bd78fd1cb81903246');
INSERT INTO "journal" VALUES(90,'c14ccdbbf230177ef40d02fc','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','e5d78c633ca93efbd0168d9d','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','6bedadcc070ebf31eff66315dfce2833cf991d00db1236d2668c8037407caf6c');
INSERT INTO "journal" VALUES(91,'eadec71618005101b80f4474','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','51bfe3fdb1ac771eff846d5e','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','649c4f19d953a232a5ea8582a7c3a0c1fd178a726f2b772fa05e99ee906b959e');
INSERT INTO "journal" VALUES(92,'eadec71618005101b80f4474','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','dbb081bc647d9ec564ae5570','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "3701064872f6f9dfb8927e50", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','142d1aa1c781ed09fb854a6da3402374fd9ae197f835410de668025e245f55d1');
INSERT INTO "journal" VALUES(93,'eadec71618005101b80f4474','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','2b5e2a511c049014ff77f2af','engineer added','{"name": "Ada", "station": null}','6e992c19ff0f82cb574ef715f35409da7dbd88fe57fc541c0035683e5e259d6e');
INSERT INTO "journal" VALUES(94,'eadec71618005101b80f4474','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','dbb081bc647d9ec564ae5570','assigned','{"engineer": "Ada", "was": null, "clocks": []}','9fe53a91c709fbf43f7943e2567d45efde30775682eb7b058167d18d07aaf902');
INSERT INTO "journal" VALUES(95,'eadec71618005101b80f4474','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','dbb081bc647d9ec564ae5570','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','99541af63f99735021b37a220ef95a0f76599655d40313fd280cc6fe9f6f612f');
INSERT INTO "journal" VALUES(96,'eadec71618005101b80f4474','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','dbb081bc647d9ec564ae5570','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','5f3ecb92203a698871f6ed1c15ca98b8d4aeeb517e3c33d42e7a2fcafb6c7569');
INSERT INTO "journal" VALUES(97,'64e60f7fafe13ff0f29c6263','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','739bd48da56505977f943884','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','7f2b549b4da5b76b2a2d87b9e63d5ff8d39631e70f98612001d2364269bde3d7');
INSERT INTO "journal" VALUES(98,'70b9e9f6b3c2998db64cde48','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','739bd48da56505977f943884','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','e12249be3a92e92edd3ad9115a12e6fc7b9563b633777922d85662f97560f0cf');
INSERT INTO "journal" VALUES(99,'034e3340506fac068da7bd2c','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','cbf6149d5bb965e82f8e1ff0','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','8c719fe06411adcc33a7c3803d1317a38c26980d841a63775ff64ee5c443ffda');
INSERT INTO "journal" VALUES(100,'5354895f666ed04181523521','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','cbf6149d5bb965e82f8e1ff0','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','eadebf31fc9130f3a2b88500e7d80e3d5f8e7fb4f1881d4fae88cccf5b41918b');
INSERT INTO "journal" VALUES(101,'28dad97bbea8ee14898f1d22','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','d71d6c1f2f34102423601739','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "234c18797bd204d3d9429c91", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','5ea86cdf6f274e6292f1cc50907810c70fd2d3fda2621e2cf8e9142ecc610806');
INSERT INTO "journal" VALUES(102,'28dad97bbea8ee14898f1d22','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','followed','{"number": "SD-000008", "said": "the printer jams again"}','e51f5cb1c5157ffa034092fc4e00ee8c32626b72c3bc1005668f3859758e3719');
INSERT INTO "journal" VALUES(103,'d6c8a554e035616c3814467a','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','a188caa2e18a577d522d6f4d','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "00a618770eec64d073b205a6 logged 2026-03-02T09:20:00Z", "put_right": {"00a618770eec64d073b205a6 logged 2026-03-02T09:20:00Z": "61417d8201e3b5827285fc97"}, "clocks": []}','5d859250c7878d3ec21f3715064874f91312334a7bfd9779751f07bc4f7a7dfc');
INSERT INTO "journal" VALUES(104,'18b3c87f2905a72d8a14ed8e','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','f6c8a1bab80ac39d0dbbc41c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "959b597ae3b388eba8c83c1f", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','a347ff82e7f0eadf8bcf13d9080c8cfee43010c88c4d1cf487e515a6be63dce0');
INSERT INTO "journal" VALUES(105,'440025980cf196364c655bb9','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','f6c8a1bab80ac39d0dbbc41c','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','75bcf6b9e25add7b6a1c80e998421304c8286eded3d765447764d32c92377bfc');
INSERT INTO "journal" VALUES(106,'65fe7b46e614c9964ae8d429','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','cbf6149d5bb965e82f8e1ff0','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','17e67fcc40ca56089ff5beaced8407b44a8f266beadcab26bd11123e3e16ee49');
INSERT INTO "journal" VALUES(107,'218e8e1d22bf2af238c1509d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','3805731599a685aac8c12c5d','assessed','{"number": "AS-0001", "month": "2026-03", "rule": "tidy", "who": "Wang Lin", "about": "SD-000001/1", "fact": {"check": "tidy"}, "because": null, "penalty": 2000, "currency": "CNY", "decimals": 2}','da45798702972deefdd9ad4bf4d0951557f2739c0fd530a757a8a6001bc7d559');
INSERT INTO "journal" VALUES(108,'72641ad7780da98cac7376c4','2026-03-20T02:00:00Z','2026-04-01T01:00:00Z','tester','engineer','3805731599a685aac8c12c5d','assessed','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2}','297537ffca1948de3fea9638456d2a4997e63406d5751e9623b5521e58233454');
INSERT INTO "journal" VALUES(109,'27b006a98f6d224c5e0cf9ab','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','3805731599a685aac8c12c5d','assessment waived','{"number": "AS-0002", "month": "2026-03", "rule": "calls", "who": "Wang Lin", "about": "SD-000001", "fact": null, "because": "line engaged", "penalty": 10000, "currency": "CNY", "decimals": 2, "waived_because": "the line was down"}','d8fd23b2c1edaafafdbca7eda8b6e2bceaecd1b4421fac22b6529f0546cfd2cc');
INSERT INTO "journal" VALUES(110,'a6a212bdca1898b8f5367918','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','assessment','2026-03','assessment closed','{"month": "2026-03", "count": 2}','e78cf3fc84c07d0f49a27bd611f2418621a2d94941a5b64d147351dc0e416891');
INSERT INTO "journal" VALUES(111,'352e2b48e74e95f736b91d62','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','engineer','3805731599a685aac8c12c5d','assessment told','{"name": "Wang Lin", "month": "2026-03", "by": null, "late": false}','0fca15042b4fc601c90327e4ff600f83d21d9820c7e775844e6e4d98aa4c1d40');
INSERT INTO "journal" VALUES(112,'63eb6ccc61584758a312b752','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','44ed091928bbae50a933b650','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','9a0dc5ad5aa014de15987779101ed26260e929158cb5fc285e4dffe8f2b91652');
INSERT INTO "journal" VALUES(113,'b910195b743e562b3ea79d55','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','44ed091928bbae50a933b650','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "forfeited": 0, "currency": "CNY", "decimals": 2, "forfeited_why": null}','2be53c42baad9201c1c85974ea521c10a429e87b7f0ee8fecf3f702f18e842a1');
INSERT INTO "journal" VALUES(114,'2eeaa88019a8ce7bbeb90ced','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','44ed091928bbae50a933b650','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','f808e4e2339dd0912e237499cda727253a663926a47897ef78363b2c2b5bc5e0');
INSERT INTO "journal" VALUES(115,'5fd3ac0a37c0efb28b78c461','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','94ff5795dd3f102defe49716','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','6a8fd7f89299fbd57ee5f9364aa8db887deeb6cdb868dd64e70e94215a7f10f2');
INSERT INTO "journal" VALUES(116,'98efc132d09dfd942a0927dd','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','44ed091928bbae50a933b650','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "94ff5795dd3f102defe49716", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','b90e88f80378077d6f36ef89fbe0921412abce333164263703889eff0da7327c');
INSERT INTO "journal" VALUES(117,'c70fbfc5a21aad1d4c2b405b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','2252f7720c5991b708229587','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','b3590a5539875919c9d7ec3747868bc3e04dcb068fc3900389c89249f68c6830');
INSERT INTO "journal" VALUES(118,'b00397ec867bd983f1ca0599','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','40b1ac6e571bdbf39d36907c','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','6e68c8b9c03491dff77ddb13310b5c16d470fdcd73c9fac0a7a60c0b89a656bb');
INSERT INTO "journal" VALUES(119,'650e14e3e1402e12b8348a4d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','71e824a38d7b0d7116407e3d','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','ef9e5692d1aca1e733cdafd659af5f4142eb8d87e60c2492ccdd98f0ff0dfc24');
INSERT INTO "journal" VALUES(120,'8c097dae3484603d2c39b234','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','4b9559f62a765c1951472c0d','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','c088fd5fbca6fc0aec9bbd22a86c67e36c8535c47b241d50c70340b7daca5b15');
INSERT INTO "journal" VALUES(121,'2737ea9926b0334440c7679d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','164a9f6ab46524db0dbb590d','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','c78ea24794f2ad03003b2385e99356dd364732e2a2802b62f533c1145047c58f');
INSERT INTO "journal" VALUES(122,'62ae58fe089ce6184573d342','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bac19475b3bfde4016680f3c','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "3701064872f6f9dfb8927e50", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','2633bd7cc83a4f5dadebb3e5722ae5de119e13ad458e51c254f3a329a5f5c18c');
INSERT INTO "journal" VALUES(123,'986e10df56fd7c2ceaacf989','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','bac19475b3bfde4016680f3c','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "3701064872f6f9dfb8927e50"}}], "withdrawn": "SD-000010", "clocks": []}','fdb149b1f759d4dcfea9bf29b3cb091f51c13df5fa69bd348c25043f02d93666');
INSERT INTO "journal" VALUES(124,'59b27fea6c9c3d8dc1e01930','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2bc735cb95c215cb94ec5e8d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "3701064872f6f9dfb8927e50", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','13d5d84b0b1ca5e3be3c682e18b14b421a4ca622e01e6f83e070a214c29b2800');
INSERT INTO "journal" VALUES(125,'69262c96259d1d13a337a2ce','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','5b7fa965c3f4c76ae31150e6','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "3701064872f6f9dfb8927e50", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','4ef170f4d6e88ae7d0d2f87890a493a352b79716102cbad044c31dfa284917ac');
INSERT INTO "journal" VALUES(126,'a2ecd349ef85a669b9d96d14','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','5b7fa965c3f4c76ae31150e6','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','b8cf2e0073f616f6ec34707418f56cf25e995f2fe84a95054baaa1bdea384562');
INSERT INTO "journal" VALUES(127,'29b55d19d12511b06353049d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2bc735cb95c215cb94ec5e8d','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','8cbc6eb344b8f7f723cab189d25e06425dd4862c7be4b472939627572798297e');
INSERT INTO "journal" VALUES(128,'29b55d19d12511b06353049d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','5b7fa965c3f4c76ae31150e6','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','5d727ba6134da5f3933d98699507e313c58a94327f378a1e9d1c42b45e48c110');
INSERT INTO "journal" VALUES(129,'29b55d19d12511b06353049d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2bc735cb95c215cb94ec5e8d','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','416587539ac0ca050b92d07649f5c211b1f1c7aa5fbcadc07447e7556bc724f9');
INSERT INTO "journal" VALUES(130,'0e15a7aa719fad9ec881850b','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','d55eda0e4cda20c2fffd0bd6','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','9535a5e1178c57cc5960acc3575a4e2be141f8d75f74a1d9e3887c615a4d7564');
INSERT INTO "journal" VALUES(131,'1a69feeab59e32f6455c08a6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','38e7866830debe28ab9f5ab8','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','a78f21028b6f341237970179672b031f817b772b7691a811dac3e09a9435baea');
INSERT INTO "journal" VALUES(132,'1a69feeab59e32f6455c08a6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','55eeedc7845deff61692c289','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "3701064872f6f9dfb8927e50", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','c13262ef08abca51b39145cb446c16767d34ec8803c62e841c9dc25cab32c5de');
INSERT INTO "journal" VALUES(133,'1a69feeab59e32f6455c08a6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','38e7866830debe28ab9f5ab8','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','86500dd66f8d7123d12e844ed0b6dfc583ed465cdbfbb819902c2ca22ff7e020');
INSERT INTO "journal" VALUES(134,'1a69feeab59e32f6455c08a6','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','55eeedc7845deff61692c289','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','8a39dbff64d04f332512a0c8a7d2693a64f4c956b8fee8bca027e5432dda5f7f');
INSERT INTO "journal" VALUES(135,'d2fbec0106888bc89c6e4cff','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2bc735cb95c215cb94ec5e8d','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [], "along": ["Zhao Min"]}','1ed0586043e6e9a75dd802e0842e193afa093692c1de34af754fb2dd2477629c');
INSERT INTO "journal" VALUES(136,'7d8ccf90dcf19f2048859e1f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','1319ddbc321df78177d4dbc3','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','30fefb82f969c783a1b33200e6bae95c96b70f07ad8d176b5566b8b6527e0911');
INSERT INTO "journal" VALUES(137,'802f03c97a75c3e005377977','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','1319ddbc321df78177d4dbc3','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','3ef970308850865cbfae095d6c2f74bef7fb22c9611550ade78cbb46631e5273');
INSERT INTO "journal" VALUES(138,'74788b0266e58d1d3cbe3187','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','164a9f6ab46524db0dbb590d','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','a854b0db7ae808d61a5f7100d2c2117285a9d0c1f65f8b26d6b9ec595734a2fd');
INSERT INTO "journal" VALUES(139,'74788b0266e58d1d3cbe3187','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','164a9f6ab46524db0dbb590d','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','21e449cb6f88242a6a8dad0ee7d98f12fb5a38acbc65b152eb8540f6228513d4');
INSERT INTO "journal" VALUES(140,'74788b0266e58d1d3cbe3187','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','164a9f6ab46524db0dbb590d','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','481852684c067438d69879c85334128fa393af1557881470e931ba90fa68fd58');
INSERT INTO "journal" VALUES(141,'0de0ceb85468794a83a9e38d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','164a9f6ab46524db0dbb590d','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','489e317b03e1571f97164723df84a410170c803b0728b5396617faf6006d11be');
INSERT INTO "journal" VALUES(142,'cbecd61eaa004c52a4edfe31','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','0812473a75ecc64a309d732e','task planned','{"number": "T-0002", "what": "count the spares", "customer": null, "about": "centre", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','28667b648c49b7481bb1364aedbb11439b602e9457b0063d543ec782040d661e');
INSERT INTO "journal" VALUES(143,'cbecd61eaa004c52a4edfe31','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','c0cc20367260bcab78951f48','task planned','{"number": "T-0003", "what": "count the spares", "customer": null, "about": "north", "due": "2026-04-30", "rule": "count", "engineer": null, "role": null}','ec1df0c0af3dc91cd41883d0ced99377cb5b50063048282b9a2b505d05a2b84a');
INSERT INTO "journal" VALUES(144,'f6a96e4c079f4ea8d7a6a11d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2bc735cb95c215cb94ec5e8d','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','d026a20effef41d898b2488e64e3cad9529cd93103e8a5147c418494cab576a6');
INSERT INTO "journal" VALUES(145,'0fb7ec2d47ef071e6e7995b8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2bc735cb95c215cb94ec5e8d','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','298b3ffeb4b6fb85d0702e72a65070f2866c33eacd011b1232ae3e9e94c63fd4');
INSERT INTO "journal" VALUES(146,'0fb7ec2d47ef071e6e7995b8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','4ecd7381e424d199fd730058','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "3701064872f6f9dfb8927e50", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','78062073b64bea43bbed8b525c3b7cbf3e24de56d3a8f8979fe60e46f89892c3');
INSERT INTO "journal" VALUES(147,'0fb7ec2d47ef071e6e7995b8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2bc735cb95c215cb94ec5e8d','followed','{"number": "SD-000014", "said": "cable loose"}','efa807e8029afd4708060cb08be8094674c67931673bff3861502d94953092ae');
INSERT INTO "journal" VALUES(148,'0fb7ec2d47ef071e6e7995b8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2bc735cb95c215cb94ec5e8d','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','5c3d936654d4716fcd0e734bdc65e67bee59b93ae4818a946f185625578d2d14');
INSERT INTO "journal" VALUES(149,'a15ecc03d374c8414e87453e','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','2bc735cb95c215cb94ec5e8d','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','36b3e02f615f3bcd422ce22987c7ddcaa3693321a700925d27321f68ecb6b71b');
INSERT INTO "journal" VALUES(150,'f9e1e0d72d44f12de8f42213','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','b93380e215666e07f0c30e33','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','ffe233b2fe38b9eb8bb0309b7ebfe3a4050b1854cfe8ca91927bac75e3ccbdb7');
INSERT INTO "journal" VALUES(151,'f6056e54f9cbd704ef3de0a2','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','23816cf8190a146591068f42','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "3701064872f6f9dfb8927e50", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','ec245028a4ce186841ba2b7b6df0891bad22fbdf379f014c02fc6aaeb9bd01a8');
INSERT INTO "journal" VALUES(152,'362f8c150ec546b8657679cc','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','23816cf8190a146591068f42','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','29206e84cf91e424dcb836942633a08ac0c8fcdd5d5c45970edd173c4fa18761');
INSERT INTO "journal" VALUES(153,'362f8c150ec546b8657679cc','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','23816cf8190a146591068f42','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','929affb383445a876149401bb956ff54fb02681492e0add39c219fa13c924cfa');
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
INSERT INTO "kept_file" VALUES('equipment','164a9f6ab46524db0dbb590d',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('4dec6221c65c8a98971aaa9c','71e824a38d7b0d7116407e3d','a60f45bd3cf7d71420244d44','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('4284cd7d3a6863e186f6ae90','3805731599a685aac8c12c5d',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','13c7361357b7718fd78cb2af','li@example.invalid');
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
INSERT INTO "notice" VALUES('9dde509b24f72b4f206551e9','cbf6149d5bb965e82f8e1ff0','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'ffd0bbc3c0db14f933b4c17b',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('362c89361579dbf8d39e00e9','a188caa2e18a577d522d6f4d','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'4484792b7eff0cc1efb40213',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'e7ea0bbe7efddfc96d7e3100','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'6abf1d7ee5aa92e8f169787a','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'f254c06d4f379f2dc6befbe8','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'d598ebd7ff366b04331a7461','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'90e48695fbd5b15eed69b3b3','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'324bf479b358c997c15f8163','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'d41bea12c6d083d6ff545ace','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'01d096345675abb007f1bd3d','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'ee2fd11a99b0c210beddeda0','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'ced36ae396c3cb5984580ce3','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'f756e60d51ee59ea338695e3','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'578fe05ef67a5fd09681e591','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'18bb6f7cf040be3c1179081a','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'772c8bf5c55b0274dc252588','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'d6546162795338f48af5b3cc','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'c51d5cc61ef60b2e28f4a0ed','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'97b3839780f882f9fcf90fb5','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'fdde6399d390691e9bd183f3','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'87cf3006dee706968f6b3d6f','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'3fdf5453caa0b7dac177be72','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'d8bbfa3bf438a4f332e16094','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'06fe010c1d67c1c16cfb8056','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'f7abfe5b5d15c7cdb25df059','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'505167a3eac2c3687f28700f','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'0b9365e02c982f99878f0e6f','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'2cb7f23f06c2d1f1ca40b577','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'8083bf814f7ac444443f5307','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'cd1686874b265e7eec4813f9','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'bf8533b9525966bed603679c','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'8e1ddaa129b91f5008eed28d','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'d39bb5ebfe96416a1d43dec1','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'b84bf39a40be2fd3d0651de5','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'cf6c6bb4bc035205907f4c51','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'7fba3ff07a33036728ee38e6','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'01469431522fa51da5f0b0b4','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'bf868b34644dcdc9c964d169','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'f5ac68c5abc5f1ca05d408ee','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'c8bd51568a9778845fed19d8','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'dfab1ddb3ee69d90b6b670de','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'a4c31cfb3bb70fe6e063a4a9','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'4e5e51db9a0698144d9b999a','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'1648bcb70763b01af64b606e','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'592ef1bd46b3cc92d418a30e','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'d1bcee70dc14982a3483776f','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'c1b88e89d71393ec8f52cad4','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'abcc737766b63e68c00f56c8','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'3a05175d749bd977ee09a814','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'ba42f67462ab7a42fc84f171','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'73cc17e273b29ba23e7ab621','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'8b57af0e21bcab192bb7a144','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'381148f2df40d483f1af87c2','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'fc599038347676397f0a3e79','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'ce37ee96c2ab2015cd8f032e','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'47fc3beb3b8a8c2030cc465e','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'6030d9292bb079d726ced900','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'025807da5051a10420f759e3','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'00a618770eec64d073b205a6','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'e7b73fc9ea183251a83cbd98','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'05cc5f91a8b70a4df5194861','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'4160f23b4ab705f41908a1fd','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'eab6f0d9b269f9c1c94f939a','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'ded2783d957601f02a6d4a7d','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'4117415f5f0545a65b5bd7bf','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'38603d64b557937299742ba5','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'33218106bd27340cb5918842','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'1a018e664281df160a238e5a','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'02e325aea96a42e1221f4a53','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'6794355b1c41752c8810ec41','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'b5ae4ea43be0e043fb9c24f5','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'6b4d369a6604f1e681ca2078','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'e218101f9d6312fe7710716c','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'9db0e16eb0ec33eb3023da9f','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'c14ccdbbf230177ef40d02fc','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'eadec71618005101b80f4474','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'eadec71618005101b80f4474','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'eadec71618005101b80f4474','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'eadec71618005101b80f4474','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'64e60f7fafe13ff0f29c6263','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'70b9e9f6b3c2998db64cde48','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'034e3340506fac068da7bd2c','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'5354895f666ed04181523521','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'28dad97bbea8ee14898f1d22','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'d6c8a554e035616c3814467a','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'18b3c87f2905a72d8a14ed8e','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'440025980cf196364c655bb9','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'65fe7b46e614c9964ae8d429','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'218e8e1d22bf2af238c1509d','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'72641ad7780da98cac7376c4','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'27b006a98f6d224c5e0cf9ab','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'a6a212bdca1898b8f5367918','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'352e2b48e74e95f736b91d62','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'63eb6ccc61584758a312b752','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'b910195b743e562b3ea79d55','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'2eeaa88019a8ce7bbeb90ced','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'5fd3ac0a37c0efb28b78c461','command','tester','2026-04-01T01:00:00Z',115,115,NULL,NULL);
INSERT INTO "operation" VALUES(96,'98efc132d09dfd942a0927dd','command','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'c70fbfc5a21aad1d4c2b405b','command','tester','2026-04-01T01:00:00Z',117,117,NULL,NULL);
INSERT INTO "operation" VALUES(98,'b00397ec867bd983f1ca0599','command','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'650e14e3e1402e12b8348a4d','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'8c097dae3484603d2c39b234','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(101,'2737ea9926b0334440c7679d','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(102,'62ae58fe089ce6184573d342','command','tester','2026-04-01T01:00:00Z',122,122,NULL,'986e10df56fd7c2ceaacf989');
INSERT INTO "operation" VALUES(103,'986e10df56fd7c2ceaacf989','undo','tester','2026-04-01T01:00:00Z',123,123,NULL,NULL);
INSERT INTO "operation" VALUES(104,'59b27fea6c9c3d8dc1e01930','command','tester','2026-04-01T01:00:00Z',124,124,NULL,NULL);
INSERT INTO "operation" VALUES(105,'69262c96259d1d13a337a2ce','command','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(106,'a2ecd349ef85a669b9d96d14','command','tester','2026-04-01T01:00:00Z',126,126,NULL,NULL);
INSERT INTO "operation" VALUES(107,'29b55d19d12511b06353049d','command','tester','2026-04-01T01:00:00Z',127,129,NULL,NULL);
INSERT INTO "operation" VALUES(108,'0e15a7aa719fad9ec881850b','program','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(109,'1a69feeab59e32f6455c08a6','command','tester','2026-04-01T01:00:00Z',131,134,NULL,NULL);
INSERT INTO "operation" VALUES(110,'d2fbec0106888bc89c6e4cff','command','tester','2026-04-01T01:00:00Z',135,135,NULL,NULL);
INSERT INTO "operation" VALUES(111,'7d8ccf90dcf19f2048859e1f','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(112,'802f03c97a75c3e005377977','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(113,'74788b0266e58d1d3cbe3187','command','tester','2026-04-01T01:00:00Z',138,140,NULL,NULL);
INSERT INTO "operation" VALUES(114,'0de0ceb85468794a83a9e38d','command','tester','2026-04-01T01:00:00Z',141,141,NULL,NULL);
INSERT INTO "operation" VALUES(115,'cbecd61eaa004c52a4edfe31','program','tester','2026-04-01T01:00:00Z',142,143,NULL,NULL);
INSERT INTO "operation" VALUES(116,'f6a96e4c079f4ea8d7a6a11d','command','tester','2026-04-01T01:00:00Z',144,144,NULL,NULL);
INSERT INTO "operation" VALUES(117,'0fb7ec2d47ef071e6e7995b8','command','tester','2026-04-01T01:00:00Z',145,148,NULL,NULL);
INSERT INTO "operation" VALUES(118,'a15ecc03d374c8414e87453e','command','tester','2026-04-01T01:00:00Z',149,149,NULL,NULL);
INSERT INTO "operation" VALUES(119,'f9e1e0d72d44f12de8f42213','command','tester','2026-04-01T02:00:00Z',150,150,NULL,NULL);
INSERT INTO "operation" VALUES(120,'f6056e54f9cbd704ef3de0a2','command','tester','2026-04-01T02:00:00Z',151,151,NULL,NULL);
INSERT INTO "operation" VALUES(121,'362f8c150ec546b8657679cc','command','tester','2026-04-01T02:00:00Z',152,153,NULL,NULL);
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
INSERT INTO "payment" VALUES('7c92333053ca4817ed480569','R-0001','40b1ac6e571bdbf39d36907c',3000,'CNY','card','df3de62c0851a98a7b2c8e07','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('3b1185cc4eaaba42ab44f34c','R-0002','40b1ac6e571bdbf39d36907c',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('cc028a2ab508f1041671bbb8','R-0003','40b1ac6e571bdbf39d36907c',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('4b9559f62a765c1951472c0d','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('36bbccf8080196b607b5408c','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('4b9559f62a765c1951472c0d','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('44ed091928bbae50a933b650','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('8af5438154948085f6e6277e','378e7df513186e7b4208f550',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('911547f5231a2d1b7daaf2fb','378e7df513186e7b4208f550',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('384f2e9d2d57cebcc7ede7aa','378e7df513186e7b4208f550',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('37bd8e53b222581fe78807dd','378e7df513186e7b4208f550',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('a2aa4240db18f0abe91e2944',NULL,'bdca2e5fd00718e54e74ad48',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('3dcbb4326dffa33928897dcc',NULL,'bdca2e5fd00718e54e74ad48',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('d100a10159cc98a0caa4270f',NULL,'bdca2e5fd00718e54e74ad48',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('608d696e472ab64d36819f83',NULL,'bdca2e5fd00718e54e74ad48',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('1529081660e0b88ca6614bb3',NULL,'bdca2e5fd00718e54e74ad48',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'3c43fabfee6def389d2cfd64','training',2);
INSERT INTO "priced_line" VALUES('80a9b682fe7bc49d834873ca',NULL,'4d8ba4567fd3edcf92872e98',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('70c2222dcd4d00dc122564c6',NULL,'4d8ba4567fd3edcf92872e98',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('fc0f69cb829d17fc191eec45',NULL,'8f5932e1e287037993d96aa8',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('bed3b67cec802d93ddd765a0',NULL,'8f5932e1e287037993d96aa8',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('378e7df513186e7b4208f550','Q-0001','40b1ac6e571bdbf39d36907c','2026-03-02T01:00:00Z','tester',8000,'CNY','full care',2,'cost','free',NULL,NULL);
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
INSERT INTO "rma" VALUES('e9a6c614ed16b3d6821ca3d6','RMA-0001','71e824a38d7b0d7116407e3d','164a9f6ab46524db0dbb590d','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL,NULL,'desk',NULL,NULL,NULL,NULL,NULL,0,NULL);
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
INSERT INTO "settlement" VALUES('44ed091928bbae50a933b650','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,0,NULL,'CNY',2,'2026-04-01T01:00:00Z');
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('96dcb6f7f44cc6a4b33a22b1','4b9559f62a765c1951472c0d','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('8f3d6dd7a1e95922e18ad8e1','roller','new',3);
INSERT INTO "stock" VALUES('4af00e7e1d4450c6fde93758','roller','new',1);
INSERT INTO "stock" VALUES('e2fc16625c77a8506939efef','roller','new',4);
INSERT INTO "stock" VALUES('5db89e55cf74ce5a921ca830','roller','new',0);
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
INSERT INTO "stock_move" VALUES('28d0cac5d465ff13c9f82760',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'8f3d6dd7a1e95922e18ad8e1',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('0200fe0afc442c757b7595b0',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'8f3d6dd7a1e95922e18ad8e1','4af00e7e1d4450c6fde93758',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('7f47fb59aebff3cbce755d73',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'8f3d6dd7a1e95922e18ad8e1','e2fc16625c77a8506939efef',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('cebeebc2e2caf490ceac5aff',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'4af00e7e1d4450c6fde93758','5db89e55cf74ce5a921ca830','bdca2e5fd00718e54e74ad48',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('f251890be0ccda1dbb53baee',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'5db89e55cf74ce5a921ca830',NULL,'bdca2e5fd00718e54e74ad48',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('5b0fbd2aa6e6a46cc26caa68',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'8f3d6dd7a1e95922e18ad8e1','e2fc16625c77a8506939efef',NULL,'a418c86aa700b9a1c72ab862',NULL,NULL);
INSERT INTO "stock_move" VALUES('4284cd7d3a6863e186f6ae90',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'4af00e7e1d4450c6fde93758',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('a418c86aa700b9a1c72ab862','REQ-0001','e2fc16625c77a8506939efef','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('35a5d868719856ee912c085c','A-0001','service',NULL,'40b1ac6e571bdbf39d36907c','bdca2e5fd00718e54e74ad48','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('8c1b96e3b3f1ed01fde5ba98','A-0002','service',NULL,'71e824a38d7b0d7116407e3d',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('35a5d868719856ee912c085c','attitude',5,NULL);
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
INSERT INTO "task" VALUES('1319ddbc321df78177d4dbc3','T-0001',NULL,NULL,'send the manual','customer','4b9559f62a765c1951472c0d','4b9559f62a765c1951472c0d','3805731599a685aac8c12c5d',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('0812473a75ecc64a309d732e','T-0002','count','2026-04','count the spares','station','centre',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "task" VALUES('c0cc20367260bcab78951f48','T-0003','count','2026-04','count the spares','station','north',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-30','2026-04-30',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('1319ddbc321df78177d4dbc3',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('ab958fe307234f9369c0bbbb','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('3701064872f6f9dfb8927e50','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('607d7112cee39508b579f64b','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('c3376afe8a07dbf562b73367','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('61417d8201e3b5827285fc97','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('234c18797bd204d3d9429c91','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('959b597ae3b388eba8c83c1f','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('40b1ac6e571bdbf39d36907c','SD-000001',1,'printer jams','fault','4b9559f62a765c1951472c0d',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','d956b2f192884d3c8f44cd1b','3c43fabfee6def389d2cfd64',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('71e824a38d7b0d7116407e3d','SD-000002',2,'no power','fault','36bbccf8080196b607b5408c',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'164a9f6ab46524db0dbb590d','2252f7720c5991b708229587',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('13e5e828ff24a02f9dd5f196','SD-000003',3,'scanner reads every second code','fault','36bbccf8080196b607b5408c',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2252f7720c5991b708229587',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('cbf6149d5bb965e82f8e1ff0','SD-000004',4,'registration desk is down','fault','4b9559f62a765c1951472c0d','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'3c43fabfee6def389d2cfd64',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('a188caa2e18a577d522d6f4d','SD-000005',5,'cannot log in','fault','4b9559f62a765c1951472c0d',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'3c43fabfee6def389d2cfd64',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('cbe65dc872eabfb19470e8e4','SD-000006',6,'called by mistake','fault','44ed091928bbae50a933b650',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('e5d78c633ca93efbd0168d9d','SD-000007',7,'how does it print','fault','44ed091928bbae50a933b650',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('dbb081bc647d9ec564ae5570','INC-7',NULL,'Door, Lock, Stuck','fault','51bfe3fdb1ac771eff846d5e',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('d71d6c1f2f34102423601739','SD-000008',8,'the printer jams again','fault','4b9559f62a765c1951472c0d',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'d956b2f192884d3c8f44cd1b','3c43fabfee6def389d2cfd64','40b1ac6e571bdbf39d36907c',NULL,NULL);
INSERT INTO "ticket" VALUES('f6c8a1bab80ac39d0dbbc41c','SD-000009',9,'the screen is dark','fault','44ed091928bbae50a933b650',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('2bc735cb95c215cb94ec5e8d','SD-000011',11,'does anybody come?','fault','44ed091928bbae50a933b650',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('5b7fa965c3f4c76ae31150e6','SD-000012',12,'does anybody come','fault','44ed091928bbae50a933b650',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'2bc735cb95c215cb94ec5e8d',NULL);
INSERT INTO "ticket" VALUES('55eeedc7845deff61692c289','SD-000013',13,'no sound','fault','38e7866830debe28ab9f5ab8',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('4ecd7381e424d199fd730058','SD-000014',14,'cable loose','fault','44ed091928bbae50a933b650',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'2bc735cb95c215cb94ec5e8d',NULL,NULL);
INSERT INTO "ticket" VALUES('23816cf8190a146591068f42','SD-000015',15,'how does it print now','fault','44ed091928bbae50a933b650',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('40b1ac6e571bdbf39d36907c','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','3805731599a685aac8c12c5d');
INSERT INTO "ticket_period" VALUES('40b1ac6e571bdbf39d36907c','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','3805731599a685aac8c12c5d');
INSERT INTO "ticket_period" VALUES('cbf6149d5bb965e82f8e1ff0','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('cbf6149d5bb965e82f8e1ff0','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('cbf6149d5bb965e82f8e1ff0','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('cbe65dc872eabfb19470e8e4','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('e5d78c633ca93efbd0168d9d','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','739bd48da56505977f943884');
INSERT INTO "ticket_period" VALUES('dbb081bc647d9ec564ae5570','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('dbb081bc647d9ec564ae5570','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','2b5e2a511c049014ff77f2af');
INSERT INTO "ticket_period" VALUES('dbb081bc647d9ec564ae5570','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','2b5e2a511c049014ff77f2af');
INSERT INTO "ticket_period" VALUES('cbf6149d5bb965e82f8e1ff0','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('d71d6c1f2f34102423601739','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('a188caa2e18a577d522d6f4d','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('a188caa2e18a577d522d6f4d','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','739bd48da56505977f943884');
INSERT INTO "ticket_period" VALUES('f6c8a1bab80ac39d0dbbc41c','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('cbf6149d5bb965e82f8e1ff0','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('71e824a38d7b0d7116407e3d','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('13e5e828ff24a02f9dd5f196','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('5b7fa965c3f4c76ae31150e6','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('55eeedc7845deff61692c289','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('2bc735cb95c215cb94ec5e8d','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','3805731599a685aac8c12c5d');
INSERT INTO "ticket_period" VALUES('4ecd7381e424d199fd730058','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('23816cf8190a146591068f42','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
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
INSERT INTO "turnover" VALUES('44ed091928bbae50a933b650','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('44ed091928bbae50a933b650','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('164a9f6ab46524db0dbb590d',NULL,'44ed091928bbae50a933b650','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('bac19475b3bfde4016680f3c','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000004',1,0,'万');
INSERT INTO "word" VALUES('000005',1,0,'丆');
INSERT INTO "word" VALUES('000006',1,0,'丂');
INSERT INTO "word" VALUES('000007',1,0,'七');
INSERT INTO "word" VALUES('000008',1,0,'丈');
INSERT INTO "word" VALUES('000009',1,0,'丄');
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
INSERT INTO "word" VALUES('00004',1,0,'万');
INSERT INTO "word" VALUES('00005',1,0,'丆');
INSERT INTO "word" VALUES('00006',1,0,'丂');
INSERT INTO "word" VALUES('00007',1,0,'七');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'丈');
INSERT INTO "word" VALUES('00009',1,0,'丄');
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
INSERT INTO "word" VALUES('0004',1,0,'万');
INSERT INTO "word" VALUES('0005',1,0,'丆');
INSERT INTO "word" VALUES('0006',1,0,'丂');
INSERT INTO "word" VALUES('0007',1,0,'七');
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
INSERT INTO "word" VALUES('again',3,0,'七');
INSERT INTO "word" VALUES('anybody',1,0,'三不');
INSERT INTO "word" VALUES('anybody',2,0,'下不');
INSERT INTO "word" VALUES('at',3,0,'丅');
INSERT INTO "word" VALUES('away',3,0,'下');
INSERT INTO "word" VALUES('be',3,0,'万');
INSERT INTO "word" VALUES('bend',3,0,'不');
INSERT INTO "word" VALUES('board',3,0,'万');
INSERT INTO "word" VALUES('by',1,0,'丂');
INSERT INTO "word" VALUES('by',2,0,'丂');
INSERT INTO "word" VALUES('by',3,0,'丂');
INSERT INTO "word" VALUES('cable',1,0,'丌');
INSERT INTO "word" VALUES('cable',2,0,'丌');
INSERT INTO "word" VALUES('cable',3,0,'不');
INSERT INTO "word" VALUES('called',1,0,'丂');
INSERT INTO "word" VALUES('called',2,0,'丂');
INSERT INTO "word" VALUES('called',3,0,'丂');
INSERT INTO "word" VALUES('cannot',1,0,'丆');
INSERT INTO "word" VALUES('cannot',2,0,'丆');
INSERT INTO "word" VALUES('care',3,0,'丅');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'丅');
INSERT INTO "word" VALUES('code',1,0,'一');
INSERT INTO "word" VALUES('code',2,0,'一');
INSERT INTO "word" VALUES('come',1,0,'三不');
INSERT INTO "word" VALUES('come',2,0,'不');
INSERT INTO "word" VALUES('coming',2,0,'下');
INSERT INTO "word" VALUES('content',3,0,'七');
INSERT INTO "word" VALUES('customer',3,0,'万');
INSERT INTO "word" VALUES('dark',1,0,'丄');
INSERT INTO "word" VALUES('dark',2,0,'丄');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('desk',1,0,'万');
INSERT INTO "word" VALUES('desk',2,0,'万');
INSERT INTO "word" VALUES('did',3,0,'丅');
INSERT INTO "word" VALUES('do',3,0,'不');
INSERT INTO "word" VALUES('does',1,0,'七三不');
INSERT INTO "word" VALUES('does',2,0,'七不');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'万');
INSERT INTO "word" VALUES('down',2,0,'万');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'七');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('factory',3,0,'下');
INSERT INTO "word" VALUES('floor',3,0,'不');
INSERT INTO "word" VALUES('full',3,0,'丅');
INSERT INTO "word" VALUES('has',3,0,'万');
INSERT INTO "word" VALUES('help',3,0,'丅');
INSERT INTO "word" VALUES('how',1,0,'七');
INSERT INTO "word" VALUES('how',2,0,'七');
INSERT INTO "word" VALUES('how',3,0,'七');
INSERT INTO "word" VALUES('in',1,0,'丆');
INSERT INTO "word" VALUES('in',2,0,'丆下');
INSERT INTO "word" VALUES('in',3,0,'丁七');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丄万');
INSERT INTO "word" VALUES('is',2,0,'丄万下');
INSERT INTO "word" VALUES('is',3,0,'丆万');
INSERT INTO "word" VALUES('it',1,0,'七');
INSERT INTO "word" VALUES('it',2,0,'七');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'丅');
INSERT INTO "word" VALUES('jams',1,0,'丅丈');
INSERT INTO "word" VALUES('jams',2,0,'丅丈');
INSERT INTO "word" VALUES('know',3,0,'七');
INSERT INTO "word" VALUES('labels',3,0,'丅');
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
INSERT INTO "word" VALUES('mistake',1,0,'丂');
INSERT INTO "word" VALUES('mistake',2,0,'丂');
INSERT INTO "word" VALUES('mistake',3,0,'丂');
INSERT INTO "word" VALUES('mr',2,0,'不');
INSERT INTO "word" VALUES('na',2,0,'丅丆万丈上');
INSERT INTO "word" VALUES('nine',2,0,'上');
INSERT INTO "word" VALUES('no',1,0,'上下');
INSERT INTO "word" VALUES('no',2,0,'上下');
INSERT INTO "word" VALUES('no',3,0,'七');
INSERT INTO "word" VALUES('none',3,0,'七');
INSERT INTO "word" VALUES('noon',3,0,'丅');
INSERT INTO "word" VALUES('north',2,0,'丅丈');
INSERT INTO "word" VALUES('not',3,0,'丁丅不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('out',3,0,'丆万不');
INSERT INTO "word" VALUES('paper',3,0,'丅');
INSERT INTO "word" VALUES('photo',3,0,'丅');
INSERT INTO "word" VALUES('png',3,0,'丅');
INSERT INTO "word" VALUES('power',1,0,'下');
INSERT INTO "word" VALUES('power',2,0,'下');
INSERT INTO "word" VALUES('pr',2,0,'丅丈下');
INSERT INTO "word" VALUES('print',1,0,'七');
INSERT INTO "word" VALUES('print',2,0,'七');
INSERT INTO "word" VALUES('printed',3,0,'丅');
INSERT INTO "word" VALUES('printer',1,0,'丅丈');
INSERT INTO "word" VALUES('printer',2,0,'丅丈');
INSERT INTO "word" VALUES('prints',3,0,'丅');
INSERT INTO "word" VALUES('quality',3,0,'下');
INSERT INTO "word" VALUES('reads',1,0,'一');
INSERT INTO "word" VALUES('reads',2,0,'一');
INSERT INTO "word" VALUES('recorded',3,0,'丁');
INSERT INTO "word" VALUES('registration',1,0,'万');
INSERT INTO "word" VALUES('registration',2,0,'万');
INSERT INTO "word" VALUES('replaced',3,0,'丅');
INSERT INTO "word" VALUES('restart',3,0,'丅');
INSERT INTO "word" VALUES('road',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('roller',3,0,'丅');
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
INSERT INTO "word" VALUES('the',1,0,'丄丈');
INSERT INTO "word" VALUES('the',2,0,'丄丈下');
INSERT INTO "word" VALUES('the',3,0,'丁万');
INSERT INTO "word" VALUES('them',3,0,'丄');
INSERT INTO "word" VALUES('they',3,0,'七丅');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'丆万');
INSERT INTO "word" VALUES('to',3,0,'丄万');
INSERT INTO "word" VALUES('told',3,0,'丄');
INSERT INTO "word" VALUES('training',3,0,'七');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'丄');
INSERT INTO "word" VALUES('warranty',3,0,'七不');
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
