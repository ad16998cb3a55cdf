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
INSERT INTO "_sqlite_migrations" VALUES(1,'svcdesk','0001_desk','2026-11-28 08:52:22.670793+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'svcdesk','0002_field','2026-11-28 08:52:22.739626+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'svcdesk','0003_truth','2026-11-28 08:52:22.805351+00:00');
INSERT INTO "_sqlite_migrations" VALUES(4,'svcdesk','0004_slips','2026-11-28 08:52:22.964770+00:00');
INSERT INTO "_sqlite_migrations" VALUES(5,'svcdesk','0005_care','2026-11-28 08:52:23.031755+00:00');
CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
INSERT INTO "absence" VALUES('5f597f462d2b491ab378f17a','7d72ca8424fa948651454e2e','2026-04-05T16:00:00Z','2026-04-10T16:00:00Z','holiday');
INSERT INTO "absence" VALUES('ba719d9e7a4797e0f76f8136','7d72ca8424fa948651454e2e','2026-04-30T16:00:00Z','2026-05-05T16:00:00Z','on leave');
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;
INSERT INTO "acceptance" VALUES('4d6c3fd90a47a9fcd7537071','final','2026-04-01','Ms Example',NULL);
CREATE TABLE appointment (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  agreed_at TEXT NOT NULL,
  visit_at TEXT NOT NULL,
  asked_by TEXT NOT NULL CHECK (asked_by IN ('customer', 'desk')),
  note TEXT
, visit_until TEXT CHECK (visit_until >= visit_at)) STRICT;
INSERT INTO "appointment" VALUES('b61d1e99d4e32a55fc531dbc','975a216750d832e4cb95075e','2026-03-02T01:00:00Z','2026-03-02T02:00:00Z','customer','they close at noon',NULL);
INSERT INTO "appointment" VALUES('88c9c1ae82e863c1e29c9605','ec0857d359da818f14045830','2026-03-04T01:00:00Z','2026-03-05T06:00:00Z','desk',NULL,'2026-03-05T08:00:00Z');
CREATE TABLE approval (
  noun TEXT NOT NULL CHECK (noun IN ('repair', 'request', 'return')),
  noun_id TEXT NOT NULL,   -- of the dispatch, the request or the return
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT, role TEXT,
  PRIMARY KEY (noun, noun_id, actor)
) STRICT;
INSERT INTO "approval" VALUES('return','33f41d6fe1817426e50efb6a','wang','2026-03-02T03:00:00Z',NULL,NULL);
INSERT INTO "approval" VALUES('request','14060f6d6e0c1c1b3caf29d4','wang','2026-03-02T06:00:00Z',NULL,NULL);
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
INSERT INTO "article" VALUES('7dfa24632769f452342bd913','K-0001','nobody knows how it prints',NULL,NULL,'how does it print','no training','explained','9bfd79d3c5de477d1d6a193d','tester','2026-04-01T02:00:00Z',1,NULL,NULL);
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
INSERT INTO "article_use" VALUES('07b269cc3bc13aa7b58d5ee7','7dfa24632769f452342bd913','5548827a29cc18d5fe12f953','2026-04-01T02:00:00Z');
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
INSERT INTO "attachment" VALUES('94c6be62f1014011d2cb1257','975a216750d832e4cb95075e',1,'6979d8a0e9479c5b08c92588',NULL,'photo','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
INSERT INTO "attachment" VALUES('052eed5495d9066e8d755c25','975a216750d832e4cb95075e',2,NULL,NULL,'file','photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-03-02T02:05:00Z');
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
INSERT INTO "call" VALUES('eea52d030dcf0b7f3b8c16e1','975a216750d832e4cb95075e','2026-03-02T01:00:00Z','phone','Li Na','13800000003','printer jams','tester',0,NULL);
INSERT INTO "call" VALUES('45627941c948f3e6135e9787','6efa6d23dd46b5a934acfe15','2026-03-02T03:00:00Z','phone',NULL,NULL,'no power','tester',0,NULL);
INSERT INTO "call" VALUES('1ae1fed594253cb1665ab024','6efa6d23dd46b5a934acfe15','2026-03-02T03:00:00Z','phone',NULL,NULL,'is anybody coming?','tester',1,NULL);
INSERT INTO "call" VALUES('7d4abf4de5f53af11c1732a1','a31ceced921fa32d0b08b4d7','2026-03-02T03:30:00Z','phone',NULL,NULL,'scanner reads every second code','tester',0,NULL);
INSERT INTO "call" VALUES('de6bd4c76f78eab3e177e7a9','ec0857d359da818f14045830','2026-03-02T03:30:00Z','phone',NULL,NULL,'registration desk is down','tester',0,NULL);
INSERT INTO "call" VALUES('278caa2b1f007b06baa0e319','c03b18f1afca1c1096a8a3ed','2026-03-02T09:20:00Z','phone',NULL,NULL,'cannot log in','tester',0,NULL);
INSERT INTO "call" VALUES('b0b9a7cf5105a831b4e5bbf8','752a07c9f0478f0e745edc43','2026-03-03T01:00:00Z','phone',NULL,NULL,'called by mistake','tester',0,NULL);
INSERT INTO "call" VALUES('2ec2269235b18bcb55a2f60d','9bfd79d3c5de477d1d6a193d','2026-03-03T01:00:00Z','phone',NULL,NULL,'how does it print','tester',0,NULL);
INSERT INTO "call" VALUES('dd26d09cfd120eb4f0d38315','6350e69f96e07696989baefb','2026-03-02T00:30:00Z','phone',NULL,NULL,'Door, Lock, Stuck','Desk 1',0,NULL);
INSERT INTO "call" VALUES('51e5fe68a888e0516d1bd159','8aee8ec22fa32f255c3a87e5','2026-03-04T01:00:00Z','phone',NULL,NULL,'the printer jams again','tester',0,NULL);
INSERT INTO "call" VALUES('5869d1fa95b6fa152f86e495','cba766d1e1c422150ed1c37d','2026-03-04T01:00:00Z','phone',NULL,NULL,'the screen is dark','tester',0,NULL);
INSERT INTO "call" VALUES('60a76edf3665a6c2032d9924','aaf99286c17f4e2aceada340','2026-04-01T01:00:00Z','phone',NULL,NULL,'does anybody come?','tester',0,NULL);
INSERT INTO "call" VALUES('8fa694b64533f7c0268aeaff','aaf99286c17f4e2aceada340','2026-04-01T01:00:00Z','phone','Mr Sample',NULL,'logged twice','tester',0,NULL);
INSERT INTO "call" VALUES('c73c1f689c1a9b4df2c25bd3','996d53950b663f60d6cf7237','2026-04-01T01:00:00Z','mail','Li Na',NULL,'no sound
since nine','tester',0,NULL);
INSERT INTO "call" VALUES('cee386196e15626b3e55bd62','1bcc8b476d3b96fd3278efc4','2026-04-01T01:00:00Z','phone',NULL,NULL,'cable loose','tester',0,NULL);
INSERT INTO "call" VALUES('e38f936bf4c0ed049019ebbf','5548827a29cc18d5fe12f953','2026-04-01T02:00:00Z','phone',NULL,NULL,'how does it print now','tester',0,NULL);
CREATE TABLE card (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  value INTEGER NOT NULL CHECK (value > 0),
  balance INTEGER NOT NULL CHECK (balance BETWEEN 0 AND value),
  currency TEXT NOT NULL,
  sold_at TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "card" VALUES('11162019d1a80c5dad0dc623','CARD-0001','6d69ec8aa0d5f8a8446e05c0',50000,47000,'CNY','2026-03-02T00:30:00Z',2);
CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  relation TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT
) STRICT;
INSERT INTO "change" VALUES(1,'2d16e281645149fd2441321c','engineer','["b6a2b162cb596a89a9133d51"]',NULL);
INSERT INTO "change" VALUES(2,'2d16e281645149fd2441321c','engineer_skill','["b6a2b162cb596a89a9133d51","printer"]',NULL);
INSERT INTO "change" VALUES(3,'a4f32d7d05fef7006627f020','engineer','["7d72ca8424fa948651454e2e"]',NULL);
INSERT INTO "change" VALUES(4,'a4f32d7d05fef7006627f020','engineer_skill','["7d72ca8424fa948651454e2e","installation"]',NULL);
INSERT INTO "change" VALUES(5,'a4f32d7d05fef7006627f020','engineer_role','["7d72ca8424fa948651454e2e","reception"]',NULL);
INSERT INTO "change" VALUES(6,'ea06ee18c88c6c01a77d5e3d','absence','["5f597f462d2b491ab378f17a"]',NULL);
INSERT INTO "change" VALUES(7,'a00e598d96928c2eeb4e66e2','customer','["6d69ec8aa0d5f8a8446e05c0"]',NULL);
INSERT INTO "change" VALUES(8,'a00e598d96928c2eeb4e66e2','phone','["6d69ec8aa0d5f8a8446e05c0","8613800000001",""]',NULL);
INSERT INTO "change" VALUES(9,'aaf79845922bc85f5669393d','customer','["50b2540b067149a776bb17f1"]',NULL);
INSERT INTO "change" VALUES(10,'aaf79845922bc85f5669393d','phone','["50b2540b067149a776bb17f1","8613800000002",""]',NULL);
INSERT INTO "change" VALUES(11,'ab17b32809d8abd4059bb19b','customer','["89fa1d97963088ffd1299a73"]',NULL);
INSERT INTO "change" VALUES(12,'71b4a944b417ef9ae8d7fa61','site','["1569fbac0d2c73b0f1d1a039"]',NULL);
INSERT INTO "change" VALUES(13,'b82cede843d7d6526bc28dbf','phone','["6d69ec8aa0d5f8a8446e05c0","8613800000003",""]',NULL);
INSERT INTO "change" VALUES(14,'b82cede843d7d6526bc28dbf','contact','["d1936b6bf077373a0a0bb03f"]',NULL);
INSERT INTO "change" VALUES(15,'0337621557dbaea42cbc673e','contract','["b16486061fdff0b90079071b"]',NULL);
INSERT INTO "change" VALUES(16,'0337621557dbaea42cbc673e','entitlement','["b16486061fdff0b90079071b","visit"]',NULL);
INSERT INTO "change" VALUES(17,'0337621557dbaea42cbc673e','entitlement','["b16486061fdff0b90079071b","training"]',NULL);
INSERT INTO "change" VALUES(18,'db7895aa3a66312ba24953ed','contract','["7d9dbcc65296af36a2466b89"]',NULL);
INSERT INTO "change" VALUES(19,'f59dd6e9b3d896f49c985def','equipment','["f1bc0201c4e68b604c95e20a"]',NULL);
INSERT INTO "change" VALUES(20,'9546e99524898e48b798a156','equipment','["4d6c3fd90a47a9fcd7537071"]',NULL);
INSERT INTO "change" VALUES(21,'d5a361940fe4fd60511c6c93','equipment','["faa978245370ba4a81c4081f"]',NULL);
INSERT INTO "change" VALUES(22,'10c877d567f2b22cb12ce4e5','holder','["5c2e434a59bf31de4caf03b3"]',NULL);
INSERT INTO "change" VALUES(23,'10c877d567f2b22cb12ce4e5','stock','["5c2e434a59bf31de4caf03b3","roller","new"]',NULL);
INSERT INTO "change" VALUES(24,'10c877d567f2b22cb12ce4e5','stock_move','["cefb0aff07e9c961a99571d3"]',NULL);
INSERT INTO "change" VALUES(25,'ccf402bcf25d688c79a3af9e','holder','["b38e1b71566d35538dd20111"]',NULL);
INSERT INTO "change" VALUES(26,'ccf402bcf25d688c79a3af9e','stock','["5c2e434a59bf31de4caf03b3","roller","new"]','{"holder_id":"5c2e434a59bf31de4caf03b3","part":"roller","condition":"new","quantity":10}');
INSERT INTO "change" VALUES(27,'ccf402bcf25d688c79a3af9e','stock','["b38e1b71566d35538dd20111","roller","new"]',NULL);
INSERT INTO "change" VALUES(28,'ccf402bcf25d688c79a3af9e','stock_move','["c66b8a5fdeaaec83986e0865"]',NULL);
INSERT INTO "change" VALUES(29,'29187866454d0af6e5b2f61c','holder','["785fa89d6207cf437ff190a1"]',NULL);
INSERT INTO "change" VALUES(30,'29187866454d0af6e5b2f61c','stock','["5c2e434a59bf31de4caf03b3","roller","new"]','{"holder_id":"5c2e434a59bf31de4caf03b3","part":"roller","condition":"new","quantity":7}');
INSERT INTO "change" VALUES(31,'29187866454d0af6e5b2f61c','stock','["785fa89d6207cf437ff190a1","roller","new"]',NULL);
INSERT INTO "change" VALUES(32,'29187866454d0af6e5b2f61c','stock_move','["b56e68ee4a5bbdbd59785fc0"]',NULL);
INSERT INTO "change" VALUES(33,'9969ea9f617f25281153c8c6','card','["11162019d1a80c5dad0dc623"]',NULL);
INSERT INTO "change" VALUES(34,'cddb809733e4d3f05c0f77ea','ticket','["975a216750d832e4cb95075e"]',NULL);
INSERT INTO "change" VALUES(35,'cddb809733e4d3f05c0f77ea','ticket_period','["975a216750d832e4cb95075e","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(36,'cddb809733e4d3f05c0f77ea','call','["eea52d030dcf0b7f3b8c16e1"]',NULL);
INSERT INTO "change" VALUES(37,'cddb809733e4d3f05c0f77ea','clock','["45fa8d6cc53f8067a0ec6802"]',NULL);
INSERT INTO "change" VALUES(38,'cddb809733e4d3f05c0f77ea','clock','["7fc4b1df9e55af74fca8c365"]',NULL);
INSERT INTO "change" VALUES(39,'cddb809733e4d3f05c0f77ea','clock','["4dee0a5dadf74b51de414e84"]',NULL);
INSERT INTO "change" VALUES(40,'cddb809733e4d3f05c0f77ea','clock_period','["45fa8d6cc53f8067a0ec6802","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(41,'cddb809733e4d3f05c0f77ea','clock_period','["7fc4b1df9e55af74fca8c365","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(42,'cddb809733e4d3f05c0f77ea','clock_period','["4dee0a5dadf74b51de414e84","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(43,'1d1ae785249c9b3c6930bb76','ticket_period','["975a216750d832e4cb95075e","2026-03-02T01:00:00Z"]','{"ticket_id":"975a216750d832e4cb95075e","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(44,'1d1ae785249c9b3c6930bb76','ticket_period','["975a216750d832e4cb95075e","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(45,'ef71991cc28aaf9c6b640b71','clock','["45fa8d6cc53f8067a0ec6802"]','{"id":"45fa8d6cc53f8067a0ec6802","ticket_id":"975a216750d832e4cb95075e","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(46,'ef71991cc28aaf9c6b640b71','clock','["7fc4b1df9e55af74fca8c365"]','{"id":"7fc4b1df9e55af74fca8c365","ticket_id":"975a216750d832e4cb95075e","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(47,'ef71991cc28aaf9c6b640b71','clock_period','["45fa8d6cc53f8067a0ec6802","2026-03-02T01:00:00Z"]','{"clock_id":"45fa8d6cc53f8067a0ec6802","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:15:00Z","held":0}');
INSERT INTO "change" VALUES(48,'ef71991cc28aaf9c6b640b71','clock_period','["7fc4b1df9e55af74fca8c365","2026-03-02T01:00:00Z"]','{"clock_id":"7fc4b1df9e55af74fca8c365","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(49,'838fcaca2dfa019a54969d26','appointment','["b61d1e99d4e32a55fc531dbc"]',NULL);
INSERT INTO "change" VALUES(50,'bc9de6cb545c52759f7c8a0d','consent','["51206e9feebef2d4ab3e8c65"]',NULL);
INSERT INTO "change" VALUES(51,'2a6d4c0b65f3a3507fa4cacb','quote','["e28884570798d041bebd6fc3"]',NULL);
INSERT INTO "change" VALUES(52,'2a6d4c0b65f3a3507fa4cacb','priced_line','["bcf14e11105771fcca8d1a19"]',NULL);
INSERT INTO "change" VALUES(53,'2a6d4c0b65f3a3507fa4cacb','priced_line','["5c37d3a9bf74297745952e63"]',NULL);
INSERT INTO "change" VALUES(54,'2a6d4c0b65f3a3507fa4cacb','priced_line','["ff16cb698caba76fecdde625"]',NULL);
INSERT INTO "change" VALUES(55,'2a6d4c0b65f3a3507fa4cacb','priced_line','["6c75b947f19e04949dd654c9"]',NULL);
INSERT INTO "change" VALUES(56,'cb06e80c805ba5bcf1cf9e63','consent','["34efbc36db8c07084e827894"]',NULL);
INSERT INTO "change" VALUES(57,'6935cace83cba215495c5f0f','dispatch','["6979d8a0e9479c5b08c92588"]',NULL);
INSERT INTO "change" VALUES(58,'6935cace83cba215495c5f0f','clock','["d85d9864508c78476b5a917f"]',NULL);
INSERT INTO "change" VALUES(59,'6935cace83cba215495c5f0f','clock_period','["d85d9864508c78476b5a917f","2026-03-02T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(60,'b76acca6e6d4a5002ce03e9d','holder','["2885ccee6762eb8672b46480"]',NULL);
INSERT INTO "change" VALUES(61,'b76acca6e6d4a5002ce03e9d','stock','["b38e1b71566d35538dd20111","roller","new"]','{"holder_id":"b38e1b71566d35538dd20111","part":"roller","condition":"new","quantity":3}');
INSERT INTO "change" VALUES(62,'b76acca6e6d4a5002ce03e9d','stock','["2885ccee6762eb8672b46480","roller","new"]',NULL);
INSERT INTO "change" VALUES(63,'b76acca6e6d4a5002ce03e9d','stock_move','["fe41c5b32fa5c5a04d92919f"]',NULL);
INSERT INTO "change" VALUES(64,'d0bda897a1df1971b8701a24','dispatch','["6979d8a0e9479c5b08c92588"]','{"id":"6979d8a0e9479c5b08c92588","ticket_id":"975a216750d832e4cb95075e","visit":1,"engineer_id":"b6a2b162cb596a89a9133d51","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(65,'d0bda897a1df1971b8701a24','clock','["d85d9864508c78476b5a917f"]','{"id":"d85d9864508c78476b5a917f","ticket_id":"975a216750d832e4cb95075e","target":"arrive","tier":"gold","within":"2h clock","calendar":"always","stops":"arrived","pauses":null,"started_by":"ordered","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(66,'d0bda897a1df1971b8701a24','clock_period','["d85d9864508c78476b5a917f","2026-03-02T01:00:00Z"]','{"clock_id":"d85d9864508c78476b5a917f","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(67,'b3ac70910f0534edb36654fc','dispatch','["6979d8a0e9479c5b08c92588"]','{"id":"6979d8a0e9479c5b08c92588","ticket_id":"975a216750d832e4cb95075e","visit":1,"engineer_id":"b6a2b162cb596a89a9133d51","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(68,'b3ac70910f0534edb36654fc','dispatch_check','["6979d8a0e9479c5b08c92588","uniform"]',NULL);
INSERT INTO "change" VALUES(69,'b3ac70910f0534edb36654fc','dispatch_check','["6979d8a0e9479c5b08c92588","tidy"]',NULL);
INSERT INTO "change" VALUES(70,'b3ac70910f0534edb36654fc','dispatch_item','["6979d8a0e9479c5b08c92588","training"]',NULL);
INSERT INTO "change" VALUES(71,'b3ac70910f0534edb36654fc','stock','["2885ccee6762eb8672b46480","roller","new"]','{"holder_id":"2885ccee6762eb8672b46480","part":"roller","condition":"new","quantity":1}');
INSERT INTO "change" VALUES(72,'b3ac70910f0534edb36654fc','stock_move','["04d59ba4b93d7135113e0dfc"]',NULL);
INSERT INTO "change" VALUES(73,'b3ac70910f0534edb36654fc','priced_line','["0dc3f8c40c6242f8ad62ee46"]',NULL);
INSERT INTO "change" VALUES(74,'b3ac70910f0534edb36654fc','priced_line','["ff123ac25862934253049878"]',NULL);
INSERT INTO "change" VALUES(75,'b3ac70910f0534edb36654fc','priced_line','["b13b4af08f61ef138e15d7ac"]',NULL);
INSERT INTO "change" VALUES(76,'b3ac70910f0534edb36654fc','priced_line','["e9c613409568fbc217de45ff"]',NULL);
INSERT INTO "change" VALUES(77,'b3ac70910f0534edb36654fc','priced_line','["015d591001542c2b9718791e"]',NULL);
INSERT INTO "change" VALUES(78,'b3ac70910f0534edb36654fc','entitlement','["b16486061fdff0b90079071b","training"]','{"contract_id":"b16486061fdff0b90079071b","entitlement":"training","total":2,"used":0}');
INSERT INTO "change" VALUES(79,'860fcafb8c5ccbcb33872ab7','attachment','["94c6be62f1014011d2cb1257"]',NULL);
INSERT INTO "change" VALUES(80,'8aa5dda3fab7e661fcbde935','attachment','["052eed5495d9066e8d755c25"]',NULL);
INSERT INTO "change" VALUES(81,'812b1f005089652a2a4e3a39','dispatch','["6979d8a0e9479c5b08c92588"]','{"id":"6979d8a0e9479c5b08c92588","ticket_id":"975a216750d832e4cb95075e","visit":1,"engineer_id":"b6a2b162cb596a89a9133d51","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(82,'812b1f005089652a2a4e3a39','dispatch','["6979d8a0e9479c5b08c92588"]','{"id":"6979d8a0e9479c5b08c92588","ticket_id":"975a216750d832e4cb95075e","visit":1,"engineer_id":"b6a2b162cb596a89a9133d51","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":null,"cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(83,'812b1f005089652a2a4e3a39','ticket_period','["975a216750d832e4cb95075e","2026-03-02T01:00:00Z"]','{"ticket_id":"975a216750d832e4cb95075e","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"b6a2b162cb596a89a9133d51"}');
INSERT INTO "change" VALUES(84,'812b1f005089652a2a4e3a39','ticket_period','["975a216750d832e4cb95075e","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(85,'812b1f005089652a2a4e3a39','ticket','["975a216750d832e4cb95075e"]','{"id":"975a216750d832e4cb95075e","number":"SD-000001","count":1,"summary":"printer jams","kind":"fault","customer_id":"6d69ec8aa0d5f8a8446e05c0","severity":null,"reach":null,"opened_at":"2026-03-02T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"f1bc0201c4e68b604c95e20a","contract_id":"b16486061fdff0b90079071b","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(86,'812b1f005089652a2a4e3a39','clock','["4dee0a5dadf74b51de414e84"]','{"id":"4dee0a5dadf74b51de414e84","ticket_id":"975a216750d832e4cb95075e","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(87,'812b1f005089652a2a4e3a39','clock_period','["4dee0a5dadf74b51de414e84","2026-03-02T01:00:00Z"]','{"clock_id":"4dee0a5dadf74b51de414e84","since":"2026-03-02T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(88,'5f49d2855cc19b20fa961ee3','card','["11162019d1a80c5dad0dc623"]','{"id":"11162019d1a80c5dad0dc623","number":"CARD-0001","customer_id":"6d69ec8aa0d5f8a8446e05c0","value":50000,"balance":50000,"currency":"CNY","sold_at":"2026-03-02T00:30:00Z","decimals":2}');
INSERT INTO "change" VALUES(89,'5f49d2855cc19b20fa961ee3','payment','["47a792ad12dca291c7a14ef8"]',NULL);
INSERT INTO "change" VALUES(90,'ccf04e62563e9f8dde2305d1','payment','["9d4058403465c40fa70ec7ac"]',NULL);
INSERT INTO "change" VALUES(91,'f1b3b8b907087c951d15d432','dispatch','["6979d8a0e9479c5b08c92588"]','{"id":"6979d8a0e9479c5b08c92588","ticket_id":"975a216750d832e4cb95075e","visit":1,"engineer_id":"b6a2b162cb596a89a9133d51","ordered_at":"2026-03-02T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-02T02:05:00Z","recorded_at":"2026-03-02T02:05:00Z","finished_at":"2026-03-02T02:05:00Z","cancelled_at":null,"fault":"paper jam","cause":"worn roller","action":"roller replaced","result":"prints 20 labels","minutes":40,"handed_over_at":null,"code":"paper","component":null,"attribution":null,"parts_charged":"cost","work_charged":"free","charged_because":"full care","overruled_by":null,"kilometres":12,"test":"printed 20 labels","solved":1,"signed_by":"Li Na","signed_at":"2026-03-02T02:05:00Z","failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(92,'316e3fc531243d47d1c7c012','discount','["975a216750d832e4cb95075e"]',NULL);
INSERT INTO "change" VALUES(93,'a3b17c27802e26ba34fca9f8','payment','["ccc91e142d55b46ce1fcd2b5"]',NULL);
INSERT INTO "change" VALUES(94,'d037f75bf08fb9e981adbba0','payment','["ccc91e142d55b46ce1fcd2b5"]','{"id":"ccc91e142d55b46ce1fcd2b5","receipt":"R-0003","ticket_id":"975a216750d832e4cb95075e","amount":500,"currency":"CNY","method":"transfer","card_id":null,"at":"2026-03-02T02:05:00Z","taken_by":"tester","decimals":2,"kind":"refund","voided_at":null,"voided_by":null,"voided_why":null}');
INSERT INTO "change" VALUES(95,'4141c9f24fb3787d8437397f','ticket_period','["975a216750d832e4cb95075e","2026-03-02T02:05:00Z"]','{"ticket_id":"975a216750d832e4cb95075e","since":"2026-03-02T02:05:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P1","tier":"gold","region":"county","phase":"warranty","warranty":"out","level":"1","engineer_id":"b6a2b162cb596a89a9133d51"}');
INSERT INTO "change" VALUES(96,'4141c9f24fb3787d8437397f','ticket_period','["975a216750d832e4cb95075e","2026-03-02T02:05:00Z"]',NULL);
INSERT INTO "change" VALUES(97,'5f7cbd128b08bda907bd9e84','ticket','["6efa6d23dd46b5a934acfe15"]',NULL);
INSERT INTO "change" VALUES(98,'5f7cbd128b08bda907bd9e84','ticket_period','["6efa6d23dd46b5a934acfe15","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(99,'5f7cbd128b08bda907bd9e84','call','["45627941c948f3e6135e9787"]',NULL);
INSERT INTO "change" VALUES(100,'5f7cbd128b08bda907bd9e84','clock','["66fda73230ee166fc603554c"]',NULL);
INSERT INTO "change" VALUES(101,'5f7cbd128b08bda907bd9e84','clock','["1de0e1f107cd5ec28fc8ef21"]',NULL);
INSERT INTO "change" VALUES(102,'5f7cbd128b08bda907bd9e84','clock_period','["66fda73230ee166fc603554c","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(103,'5f7cbd128b08bda907bd9e84','clock_period','["1de0e1f107cd5ec28fc8ef21","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(104,'ee42cf1fcdec1a24fe12ec3c','call','["1ae1fed594253cb1665ab024"]',NULL);
INSERT INTO "change" VALUES(105,'58d0b7905bf180cde6c897f7','loan','["6c8e3aa3790fa6975962162c"]',NULL);
INSERT INTO "change" VALUES(106,'087e4e3989bf81370ba65f2a','rma','["33f41d6fe1817426e50efb6a"]',NULL);
INSERT INTO "change" VALUES(107,'9a253558636968a3ae8553fb','approval','["return","33f41d6fe1817426e50efb6a","wang"]',NULL);
INSERT INTO "change" VALUES(108,'9a253558636968a3ae8553fb','rma','["33f41d6fe1817426e50efb6a"]','{"id":"33f41d6fe1817426e50efb6a","number":"RMA-0001","ticket_id":"6efa6d23dd46b5a934acfe15","equipment_id":"4d6c3fd90a47a9fcd7537071","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":null,"sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(109,'0d7e5f474ad9d5b426920ad6','consent','["c8dd2166e2e2b6af47bb70f0"]',NULL);
INSERT INTO "change" VALUES(110,'80a1007700a04e2fb62448c7','rma','["33f41d6fe1817426e50efb6a"]','{"id":"33f41d6fe1817426e50efb6a","number":"RMA-0001","ticket_id":"6efa6d23dd46b5a934acfe15","equipment_id":"4d6c3fd90a47a9fcd7537071","reason":"quality","decision":"repair","freight":"desk","because":"{\"when\": {\"warranty\": [\"in\"]}}","overruled_by":null,"asked_at":"2026-03-02T03:00:00Z","asked_by":"tester","approved_at":"2026-03-02T03:00:00Z","sent_at":null,"back_at":null,"done_at":null}');
INSERT INTO "change" VALUES(111,'13bf1401790e4ca1653c7082','ticket_period','["6efa6d23dd46b5a934acfe15","2026-03-02T03:00:00Z"]','{"ticket_id":"6efa6d23dd46b5a934acfe15","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(112,'13bf1401790e4ca1653c7082','ticket_period','["6efa6d23dd46b5a934acfe15","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(113,'13bf1401790e4ca1653c7082','hold','["cc0d62af063bb4284c0c4d3a"]',NULL);
INSERT INTO "change" VALUES(114,'13bf1401790e4ca1653c7082','clock_period','["66fda73230ee166fc603554c","2026-03-02T03:00:00Z"]','{"clock_id":"66fda73230ee166fc603554c","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T06:00:00Z","held":0}');
INSERT INTO "change" VALUES(115,'13bf1401790e4ca1653c7082','clock_period','["66fda73230ee166fc603554c","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(116,'f2bfea13914707c842cb42fa','ticket','["a31ceced921fa32d0b08b4d7"]',NULL);
INSERT INTO "change" VALUES(117,'f2bfea13914707c842cb42fa','ticket_period','["a31ceced921fa32d0b08b4d7","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(118,'f2bfea13914707c842cb42fa','call','["7d4abf4de5f53af11c1732a1"]',NULL);
INSERT INTO "change" VALUES(119,'f2bfea13914707c842cb42fa','clock','["2f4798ca2dad7a7fee81b9c6"]',NULL);
INSERT INTO "change" VALUES(120,'f2bfea13914707c842cb42fa','clock','["05f224d9e6bd6c7bc6ec1be7"]',NULL);
INSERT INTO "change" VALUES(121,'f2bfea13914707c842cb42fa','clock_period','["2f4798ca2dad7a7fee81b9c6","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(122,'f2bfea13914707c842cb42fa','clock_period','["05f224d9e6bd6c7bc6ec1be7","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(123,'02a4c1a70ad23ed506a4cdf2','ticket','["ec0857d359da818f14045830"]',NULL);
INSERT INTO "change" VALUES(124,'02a4c1a70ad23ed506a4cdf2','ticket_period','["ec0857d359da818f14045830","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(125,'02a4c1a70ad23ed506a4cdf2','call','["de6bd4c76f78eab3e177e7a9"]',NULL);
INSERT INTO "change" VALUES(126,'02a4c1a70ad23ed506a4cdf2','clock','["9ee89f95f0d5d5ee1e516bee"]',NULL);
INSERT INTO "change" VALUES(127,'02a4c1a70ad23ed506a4cdf2','clock','["77e20fc2a8c07fa750cd9b10"]',NULL);
INSERT INTO "change" VALUES(128,'02a4c1a70ad23ed506a4cdf2','clock','["51504d17b62464cdf0b7dc51"]',NULL);
INSERT INTO "change" VALUES(129,'02a4c1a70ad23ed506a4cdf2','clock_period','["9ee89f95f0d5d5ee1e516bee","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(130,'02a4c1a70ad23ed506a4cdf2','clock_period','["77e20fc2a8c07fa750cd9b10","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(131,'02a4c1a70ad23ed506a4cdf2','clock_period','["51504d17b62464cdf0b7dc51","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(132,'af386db25746a8696618accc','ticket','["ec0857d359da818f14045830"]','{"id":"ec0857d359da818f14045830","number":"SD-000004","count":4,"summary":"registration desk is down","kind":"fault","customer_id":"6d69ec8aa0d5f8a8446e05c0","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"b16486061fdff0b90079071b","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(133,'af386db25746a8696618accc','ticket_period','["ec0857d359da818f14045830","2026-03-02T03:30:00Z"]','{"ticket_id":"ec0857d359da818f14045830","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(134,'af386db25746a8696618accc','ticket_period','["ec0857d359da818f14045830","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(135,'af386db25746a8696618accc','clock','["9ee89f95f0d5d5ee1e516bee"]','{"id":"9ee89f95f0d5d5ee1e516bee","ticket_id":"ec0857d359da818f14045830","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(136,'af386db25746a8696618accc','clock','["77e20fc2a8c07fa750cd9b10"]','{"id":"77e20fc2a8c07fa750cd9b10","ticket_id":"ec0857d359da818f14045830","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(137,'af386db25746a8696618accc','clock','["51504d17b62464cdf0b7dc51"]','{"id":"51504d17b62464cdf0b7dc51","ticket_id":"ec0857d359da818f14045830","target":"solve","tier":"gold","within":"3 working days","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(138,'af386db25746a8696618accc','clock_period','["51504d17b62464cdf0b7dc51","2026-03-02T03:30:00Z"]','{"clock_id":"51504d17b62464cdf0b7dc51","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-05T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(139,'af386db25746a8696618accc','clock_period','["51504d17b62464cdf0b7dc51","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(140,'7189b41134750ec6c05f8ce3','ticket_period','["ec0857d359da818f14045830","2026-03-02T06:00:00Z"]','{"ticket_id":"ec0857d359da818f14045830","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(141,'7189b41134750ec6c05f8ce3','ticket_period','["ec0857d359da818f14045830","2026-03-02T06:00:00Z"]',NULL);
INSERT INTO "change" VALUES(142,'7550c71d095ef29cedde2cab','clock','["2f4798ca2dad7a7fee81b9c6"]','{"id":"2f4798ca2dad7a7fee81b9c6","ticket_id":"a31ceced921fa32d0b08b4d7","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(143,'7550c71d095ef29cedde2cab','clock_period','["2f4798ca2dad7a7fee81b9c6","2026-03-02T03:30:00Z"]','{"clock_id":"2f4798ca2dad7a7fee81b9c6","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(144,'7550c71d095ef29cedde2cab','contract_extension','["2f4798ca2dad7a7fee81b9c6"]',NULL);
INSERT INTO "change" VALUES(145,'7550c71d095ef29cedde2cab','contract','["7d9dbcc65296af36a2466b89"]','{"id":"7d9dbcc65296af36a2466b89","number":"C-0002","customer_id":"50b2540b067149a776bb17f1","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2026-12-31"}');
INSERT INTO "change" VALUES(146,'7e617669ae6e42de98492e84','stock_request','["14060f6d6e0c1c1b3caf29d4"]',NULL);
INSERT INTO "change" VALUES(147,'2b80938d187e77b02ec9689c','approval','["request","14060f6d6e0c1c1b3caf29d4","wang"]',NULL);
INSERT INTO "change" VALUES(148,'2b80938d187e77b02ec9689c','stock_request','["14060f6d6e0c1c1b3caf29d4"]','{"id":"14060f6d6e0c1c1b3caf29d4","number":"REQ-0001","holder_id":"785fa89d6207cf437ff190a1","part":"roller","quantity":2,"state":"asked","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(149,'a3fd1b02aaa68d635bb5dbda','stock','["5c2e434a59bf31de4caf03b3","roller","new"]','{"holder_id":"5c2e434a59bf31de4caf03b3","part":"roller","condition":"new","quantity":5}');
INSERT INTO "change" VALUES(150,'a3fd1b02aaa68d635bb5dbda','stock','["785fa89d6207cf437ff190a1","roller","new"]','{"holder_id":"785fa89d6207cf437ff190a1","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(151,'a3fd1b02aaa68d635bb5dbda','stock_move','["6763ca650f0513e2be542660"]',NULL);
INSERT INTO "change" VALUES(152,'a3fd1b02aaa68d635bb5dbda','stock_request','["14060f6d6e0c1c1b3caf29d4"]','{"id":"14060f6d6e0c1c1b3caf29d4","number":"REQ-0001","holder_id":"785fa89d6207cf437ff190a1","part":"roller","quantity":2,"state":"approved","asked_at":"2026-03-02T06:00:00Z","asked_by":"tester","because":"for the fair"}');
INSERT INTO "change" VALUES(153,'73ce538788d6afd4f04a28e0','stock','["b38e1b71566d35538dd20111","roller","new"]','{"holder_id":"b38e1b71566d35538dd20111","part":"roller","condition":"new","quantity":2}');
INSERT INTO "change" VALUES(154,'73ce538788d6afd4f04a28e0','stock_move','["7b3d46f41a562a9039217dec"]',NULL);
INSERT INTO "change" VALUES(155,'73ce538788d6afd4f04a28e0','loss','["7b3d46f41a562a9039217dec"]',NULL);
INSERT INTO "change" VALUES(156,'054d17d62986a3a99298d0e5','entitlement','["b16486061fdff0b90079071b","visit"]','{"contract_id":"b16486061fdff0b90079071b","entitlement":"visit","total":4,"used":0}');
INSERT INTO "change" VALUES(157,'fe318a38ca1f2f785b590975','ticket','["c03b18f1afca1c1096a8a3ed"]',NULL);
INSERT INTO "change" VALUES(158,'fe318a38ca1f2f785b590975','ticket_period','["c03b18f1afca1c1096a8a3ed","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(159,'fe318a38ca1f2f785b590975','call','["278caa2b1f007b06baa0e319"]',NULL);
INSERT INTO "change" VALUES(160,'fe318a38ca1f2f785b590975','clock','["fb7f5ff9337f92c70a95951b"]',NULL);
INSERT INTO "change" VALUES(161,'fe318a38ca1f2f785b590975','clock','["be4ee572fec3128beeff3ca7"]',NULL);
INSERT INTO "change" VALUES(162,'fe318a38ca1f2f785b590975','clock','["1a3f7593f23e7267f4dcd4dd"]',NULL);
INSERT INTO "change" VALUES(163,'fe318a38ca1f2f785b590975','clock_period','["fb7f5ff9337f92c70a95951b","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(164,'fe318a38ca1f2f785b590975','clock_period','["be4ee572fec3128beeff3ca7","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(165,'fe318a38ca1f2f785b590975','clock_period','["1a3f7593f23e7267f4dcd4dd","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(166,'b47a105e2ad1fb0aef128307','escalation','["51504d17b62464cdf0b7dc51",75]',NULL);
INSERT INTO "change" VALUES(167,'b47a105e2ad1fb0aef128307','notice','["8862997d034edfdc7b338b2e"]',NULL);
INSERT INTO "change" VALUES(168,'0d62027cfd68dc688f4c7eb3','notice','["8862997d034edfdc7b338b2e"]','{"id":"8862997d034edfdc7b338b2e","ticket_id":"ec0857d359da818f14045830","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-02T09:20:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000004\", \"summary\": \"registration desk is down\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"2\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T03:30:00Z\"}}","claimed_until":"2026-03-02T09:22:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"51504d17b62464cdf0b7dc51","percent":75,"about_at":"2026-03-02T08:15:00Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(169,'d6f553fb2b7e8934c8d1b721','escalation','["1a3f7593f23e7267f4dcd4dd",75]',NULL);
INSERT INTO "change" VALUES(170,'d6f553fb2b7e8934c8d1b721','notice','["6f55951447dc0cdfd571b466"]',NULL);
INSERT INTO "change" VALUES(171,'0b4296bb550cc3d8d5418ca8','escalation','["51504d17b62464cdf0b7dc51",100]',NULL);
INSERT INTO "change" VALUES(172,'0b4296bb550cc3d8d5418ca8','ticket_period','["ec0857d359da818f14045830","2026-03-02T06:00:00Z"]','{"ticket_id":"ec0857d359da818f14045830","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(173,'0b4296bb550cc3d8d5418ca8','ticket_period','["ec0857d359da818f14045830","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(174,'0b4296bb550cc3d8d5418ca8','clock','["51504d17b62464cdf0b7dc51"]','{"id":"51504d17b62464cdf0b7dc51","ticket_id":"ec0857d359da818f14045830","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T03:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T03:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(175,'91b7920bf27706b242d97c0f','escalation','["1a3f7593f23e7267f4dcd4dd",100]',NULL);
INSERT INTO "change" VALUES(176,'91b7920bf27706b242d97c0f','ticket_period','["c03b18f1afca1c1096a8a3ed","2026-03-02T09:20:00Z"]','{"ticket_id":"c03b18f1afca1c1096a8a3ed","since":"2026-03-02T09:20:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(177,'91b7920bf27706b242d97c0f','ticket_period','["c03b18f1afca1c1096a8a3ed","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(178,'91b7920bf27706b242d97c0f','clock','["1a3f7593f23e7267f4dcd4dd"]','{"id":"1a3f7593f23e7267f4dcd4dd","ticket_id":"c03b18f1afca1c1096a8a3ed","target":"solve","tier":"gold","within":"same day","calendar":"office","stops":"resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(179,'91b7920bf27706b242d97c0f','clock','["fb7f5ff9337f92c70a95951b"]','{"id":"fb7f5ff9337f92c70a95951b","ticket_id":"c03b18f1afca1c1096a8a3ed","target":"answer","tier":"gold","within":"15m clock","calendar":"always","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(180,'91b7920bf27706b242d97c0f','clock','["be4ee572fec3128beeff3ca7"]','{"id":"be4ee572fec3128beeff3ca7","ticket_id":"c03b18f1afca1c1096a8a3ed","target":"opinion","tier":"gold","within":"30m clock","calendar":"always","stops":"opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T09:20:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T09:20:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(181,'e92fb7ae0a5f49819a52842a','escalation','["1a3f7593f23e7267f4dcd4dd",150]',NULL);
INSERT INTO "change" VALUES(182,'e92fb7ae0a5f49819a52842a','ticket_period','["c03b18f1afca1c1096a8a3ed","2026-03-03T01:00:00Z"]','{"ticket_id":"c03b18f1afca1c1096a8a3ed","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":null}');
INSERT INTO "change" VALUES(183,'e92fb7ae0a5f49819a52842a','ticket_period','["c03b18f1afca1c1096a8a3ed","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(184,'31cb225d490a46d7c67a360a','notice','["6f55951447dc0cdfd571b466"]','{"id":"6f55951447dc0cdfd571b466","ticket_id":"c03b18f1afca1c1096a8a3ed","recipient":"head","engineer_id":null,"way":"command","made_at":"2026-03-03T01:00:00Z","document":"{\"target\": \"solve\", \"within\": \"same day\", \"percent\": 75, \"note\": \"time is running out\", \"due_at\": \"2026-03-02T09:30:00Z\", \"ticket\": {\"number\": \"SD-000005\", \"summary\": \"cannot log in\", \"state\": \"open\", \"priority\": \"P1\", \"tier\": \"gold\", \"region\": \"city\", \"level\": \"1\", \"kind\": \"fault\", \"customer\": \"Example Clinic\", \"engineer\": null, \"opened_at\": \"2026-03-02T09:20:00Z\"}}","claimed_until":"2026-03-03T01:02:00Z","sent_at":null,"tries":0,"error":null,"clock_id":"1a3f7593f23e7267f4dcd4dd","percent":75,"about_at":"2026-03-02T09:27:30Z","not_before":null,"event_seq":null}');
INSERT INTO "change" VALUES(185,'255b93343e110aaef6c7c5cd','ticket','["752a07c9f0478f0e745edc43"]',NULL);
INSERT INTO "change" VALUES(186,'255b93343e110aaef6c7c5cd','ticket_period','["752a07c9f0478f0e745edc43","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(187,'255b93343e110aaef6c7c5cd','call','["b0b9a7cf5105a831b4e5bbf8"]',NULL);
INSERT INTO "change" VALUES(188,'255b93343e110aaef6c7c5cd','clock','["2a7d39fa98eab34adc66911e"]',NULL);
INSERT INTO "change" VALUES(189,'255b93343e110aaef6c7c5cd','clock','["9a0989993092120573cfde8f"]',NULL);
INSERT INTO "change" VALUES(190,'255b93343e110aaef6c7c5cd','clock_period','["2a7d39fa98eab34adc66911e","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(191,'255b93343e110aaef6c7c5cd','clock_period','["9a0989993092120573cfde8f","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(192,'68ce919a13e1692d2e1d77a3','ticket_period','["752a07c9f0478f0e745edc43","2026-03-03T01:00:00Z"]','{"ticket_id":"752a07c9f0478f0e745edc43","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(193,'68ce919a13e1692d2e1d77a3','ticket_period','["752a07c9f0478f0e745edc43","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(194,'68ce919a13e1692d2e1d77a3','ticket','["752a07c9f0478f0e745edc43"]','{"id":"752a07c9f0478f0e745edc43","number":"SD-000006","count":6,"summary":"called by mistake","kind":"fault","customer_id":"89fa1d97963088ffd1299a73","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(195,'68ce919a13e1692d2e1d77a3','clock','["2a7d39fa98eab34adc66911e"]','{"id":"2a7d39fa98eab34adc66911e","ticket_id":"752a07c9f0478f0e745edc43","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(196,'68ce919a13e1692d2e1d77a3','clock','["9a0989993092120573cfde8f"]','{"id":"9a0989993092120573cfde8f","ticket_id":"752a07c9f0478f0e745edc43","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(197,'68ce919a13e1692d2e1d77a3','clock_period','["2a7d39fa98eab34adc66911e","2026-03-03T01:00:00Z"]','{"clock_id":"2a7d39fa98eab34adc66911e","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(198,'68ce919a13e1692d2e1d77a3','clock_period','["9a0989993092120573cfde8f","2026-03-03T01:00:00Z"]','{"clock_id":"9a0989993092120573cfde8f","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(199,'71110f52a9a9e7dbe42d80f7','ticket','["9bfd79d3c5de477d1d6a193d"]',NULL);
INSERT INTO "change" VALUES(200,'71110f52a9a9e7dbe42d80f7','ticket_period','["9bfd79d3c5de477d1d6a193d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(201,'71110f52a9a9e7dbe42d80f7','call','["2ec2269235b18bcb55a2f60d"]',NULL);
INSERT INTO "change" VALUES(202,'71110f52a9a9e7dbe42d80f7','clock','["d60e923b49b34c12f9a667fd"]',NULL);
INSERT INTO "change" VALUES(203,'71110f52a9a9e7dbe42d80f7','clock','["de03542c93e3daaa62477b19"]',NULL);
INSERT INTO "change" VALUES(204,'71110f52a9a9e7dbe42d80f7','clock_period','["d60e923b49b34c12f9a667fd","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(205,'71110f52a9a9e7dbe42d80f7','clock_period','["de03542c93e3daaa62477b19","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(206,'f1c7725c9f27dfa8c13c9d07','ticket_period','["9bfd79d3c5de477d1d6a193d","2026-03-03T01:00:00Z"]','{"ticket_id":"9bfd79d3c5de477d1d6a193d","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(207,'f1c7725c9f27dfa8c13c9d07','ticket_period','["9bfd79d3c5de477d1d6a193d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(208,'f1c7725c9f27dfa8c13c9d07','dispatch','["adce579a9df6933f9002624f"]',NULL);
INSERT INTO "change" VALUES(209,'e2c3af69c5ffab09a26ac89f','dispatch','["adce579a9df6933f9002624f"]','{"id":"adce579a9df6933f9002624f","ticket_id":"9bfd79d3c5de477d1d6a193d","visit":1,"engineer_id":"7d72ca8424fa948651454e2e","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(210,'e2c3af69c5ffab09a26ac89f','clock','["d60e923b49b34c12f9a667fd"]','{"id":"d60e923b49b34c12f9a667fd","ticket_id":"9bfd79d3c5de477d1d6a193d","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(211,'e2c3af69c5ffab09a26ac89f','clock_period','["d60e923b49b34c12f9a667fd","2026-03-03T01:00:00Z"]','{"clock_id":"d60e923b49b34c12f9a667fd","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-03T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(212,'0b2594a6f23ba943849d2169','dispatch','["adce579a9df6933f9002624f"]','{"id":"adce579a9df6933f9002624f","ticket_id":"9bfd79d3c5de477d1d6a193d","visit":1,"engineer_id":"7d72ca8424fa948651454e2e","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(213,'0b2594a6f23ba943849d2169','priced_line','["f68840ff2f8f7f1f622e5255"]',NULL);
INSERT INTO "change" VALUES(214,'0b2594a6f23ba943849d2169','priced_line','["a956756ab4d62d186db1d0c7"]',NULL);
INSERT INTO "change" VALUES(215,'0b2594a6f23ba943849d2169','dispatch','["adce579a9df6933f9002624f"]','{"id":"adce579a9df6933f9002624f","ticket_id":"9bfd79d3c5de477d1d6a193d","visit":1,"engineer_id":"7d72ca8424fa948651454e2e","ordered_at":"2026-03-03T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-03-03T01:00:00Z","recorded_at":"2026-03-03T01:00:00Z","finished_at":null,"cancelled_at":null,"fault":"none","cause":"no training","action":"explained","result":"they know how","minutes":30,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":"free","work_charged":"free","charged_because":"in warranty","overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(216,'9d200efec1cc68b8338ded07','ticket_period','["9bfd79d3c5de477d1d6a193d","2026-03-03T01:00:00Z"]','{"ticket_id":"9bfd79d3c5de477d1d6a193d","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"7d72ca8424fa948651454e2e"}');
INSERT INTO "change" VALUES(217,'9d200efec1cc68b8338ded07','ticket_period','["9bfd79d3c5de477d1d6a193d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(218,'9d200efec1cc68b8338ded07','ticket','["9bfd79d3c5de477d1d6a193d"]','{"id":"9bfd79d3c5de477d1d6a193d","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"89fa1d97963088ffd1299a73","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(219,'9d200efec1cc68b8338ded07','clock','["de03542c93e3daaa62477b19"]','{"id":"de03542c93e3daaa62477b19","ticket_id":"9bfd79d3c5de477d1d6a193d","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(220,'9d200efec1cc68b8338ded07','clock_period','["de03542c93e3daaa62477b19","2026-03-03T01:00:00Z"]','{"clock_id":"de03542c93e3daaa62477b19","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(221,'08d7e631527d7f2f4996b8aa','ticket_period','["9bfd79d3c5de477d1d6a193d","2026-03-03T01:00:00Z"]','{"ticket_id":"9bfd79d3c5de477d1d6a193d","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"resolved","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"7d72ca8424fa948651454e2e"}');
INSERT INTO "change" VALUES(222,'08d7e631527d7f2f4996b8aa','ticket_period','["9bfd79d3c5de477d1d6a193d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(223,'59c26969da4f0f7209060c4e','ticket_period','["9bfd79d3c5de477d1d6a193d","2026-03-03T01:00:00Z"]','{"ticket_id":"9bfd79d3c5de477d1d6a193d","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"closed","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":"7d72ca8424fa948651454e2e"}');
INSERT INTO "change" VALUES(224,'59c26969da4f0f7209060c4e','ticket_period','["9bfd79d3c5de477d1d6a193d","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(225,'59c26969da4f0f7209060c4e','hold','["f7d3c303f33c6c11fd4185bd"]',NULL);
INSERT INTO "change" VALUES(226,'59c26969da4f0f7209060c4e','ticket','["9bfd79d3c5de477d1d6a193d"]','{"id":"9bfd79d3c5de477d1d6a193d","number":"SD-000007","count":7,"summary":"how does it print","kind":"fault","customer_id":"89fa1d97963088ffd1299a73","severity":null,"reach":null,"opened_at":"2026-03-03T01:00:00Z","ended_at":"2026-03-03T01:00:00Z","cause":"no training","solution":"explained","equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(227,'59c26969da4f0f7209060c4e','clock','["de03542c93e3daaa62477b19"]','{"id":"de03542c93e3daaa62477b19","ticket_id":"9bfd79d3c5de477d1d6a193d","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-03T01:00:00Z","stopped_by":"resolved","stopped_at":"2026-03-03T01:00:00Z","missed_at":null,"outcome":"met","counted_from":"2026-03-03T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(228,'59c26969da4f0f7209060c4e','clock_period','["de03542c93e3daaa62477b19","2026-03-03T01:00:00Z"]','{"clock_id":"de03542c93e3daaa62477b19","since":"2026-03-03T01:00:00Z","until":"2026-03-03T01:00:00Z","due_at":"2026-03-10T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(229,'59c26969da4f0f7209060c4e','clock_period','["de03542c93e3daaa62477b19","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(230,'45101a7fe912e682263178d5','customer','["c69677ab8ba58706b4416e47"]',NULL);
INSERT INTO "change" VALUES(231,'45101a7fe912e682263178d5','ticket','["6350e69f96e07696989baefb"]',NULL);
INSERT INTO "change" VALUES(232,'45101a7fe912e682263178d5','ticket_period','["6350e69f96e07696989baefb","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(233,'45101a7fe912e682263178d5','call','["dd26d09cfd120eb4f0d38315"]',NULL);
INSERT INTO "change" VALUES(234,'45101a7fe912e682263178d5','clock','["758c7ebc5c5c18815ce4ae2f"]',NULL);
INSERT INTO "change" VALUES(235,'45101a7fe912e682263178d5','clock','["0a06df1783c7eaae6e942a97"]',NULL);
INSERT INTO "change" VALUES(236,'45101a7fe912e682263178d5','clock_period','["758c7ebc5c5c18815ce4ae2f","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(237,'45101a7fe912e682263178d5','clock_period','["0a06df1783c7eaae6e942a97","2026-03-02T00:30:00Z"]',NULL);
INSERT INTO "change" VALUES(238,'45101a7fe912e682263178d5','engineer','["23cd9e0f5b7b8414946c7fb4"]',NULL);
INSERT INTO "change" VALUES(239,'45101a7fe912e682263178d5','ticket_period','["6350e69f96e07696989baefb","2026-03-02T00:30:00Z"]','{"ticket_id":"6350e69f96e07696989baefb","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(240,'45101a7fe912e682263178d5','ticket_period','["6350e69f96e07696989baefb","2026-03-02T00:40:00Z"]',NULL);
INSERT INTO "change" VALUES(241,'45101a7fe912e682263178d5','ticket_period','["6350e69f96e07696989baefb","2026-03-02T00:40:00Z"]','{"ticket_id":"6350e69f96e07696989baefb","since":"2026-03-02T00:40:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":"23cd9e0f5b7b8414946c7fb4"}');
INSERT INTO "change" VALUES(242,'45101a7fe912e682263178d5','ticket_period','["6350e69f96e07696989baefb","2026-03-02T00:50:00Z"]',NULL);
INSERT INTO "change" VALUES(243,'45101a7fe912e682263178d5','ticket','["6350e69f96e07696989baefb"]','{"id":"6350e69f96e07696989baefb","number":"INC-7","count":null,"summary":"Door, Lock, Stuck","kind":"fault","customer_id":"c69677ab8ba58706b4416e47","severity":null,"reach":null,"opened_at":"2026-03-02T00:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(244,'45101a7fe912e682263178d5','clock','["758c7ebc5c5c18815ce4ae2f"]','{"id":"758c7ebc5c5c18815ce4ae2f","ticket_id":"6350e69f96e07696989baefb","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(245,'45101a7fe912e682263178d5','clock','["0a06df1783c7eaae6e942a97"]','{"id":"0a06df1783c7eaae6e942a97","ticket_id":"6350e69f96e07696989baefb","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-03-02T00:30:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-02T00:30:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(246,'45101a7fe912e682263178d5','clock_period','["758c7ebc5c5c18815ce4ae2f","2026-03-02T00:30:00Z"]','{"clock_id":"758c7ebc5c5c18815ce4ae2f","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T02:30:00Z","held":0}');
INSERT INTO "change" VALUES(247,'45101a7fe912e682263178d5','clock_period','["0a06df1783c7eaae6e942a97","2026-03-02T00:30:00Z"]','{"clock_id":"0a06df1783c7eaae6e942a97","since":"2026-03-02T00:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(248,'286cc7f6ee1e0e0b03c9160a','engineer','["7d72ca8424fa948651454e2e"]','{"id":"7d72ca8424fa948651454e2e","name":"Zhao Min","name_key":"zhao min","login":"zhao","station":"centre","level":null,"phone":null,"mail":null,"active":1,"capacity":null}');
INSERT INTO "change" VALUES(249,'286cc7f6ee1e0e0b03c9160a','engineer_skill','["7d72ca8424fa948651454e2e","installation"]','{"engineer_id":"7d72ca8424fa948651454e2e","skill":"installation"}');
INSERT INTO "change" VALUES(250,'286cc7f6ee1e0e0b03c9160a','engineer_skill','["7d72ca8424fa948651454e2e","installation"]',NULL);
INSERT INTO "change" VALUES(251,'286cc7f6ee1e0e0b03c9160a','engineer_role','["7d72ca8424fa948651454e2e","reception"]','{"engineer_id":"7d72ca8424fa948651454e2e","role":"reception"}');
INSERT INTO "change" VALUES(252,'286cc7f6ee1e0e0b03c9160a','engineer_role','["7d72ca8424fa948651454e2e","reception"]',NULL);
INSERT INTO "change" VALUES(253,'7f8be4a84827e1a54c2333d4','absence','["ba719d9e7a4797e0f76f8136"]',NULL);
INSERT INTO "change" VALUES(254,'cb33f9cf46f5fe5c268ad13f','appointment','["88c9c1ae82e863c1e29c9605"]',NULL);
INSERT INTO "change" VALUES(255,'77d89e83513c524b2aa613b4','ticket_period','["ec0857d359da818f14045830","2026-03-03T01:00:00Z"]','{"ticket_id":"ec0857d359da818f14045830","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(256,'77d89e83513c524b2aa613b4','ticket_period','["ec0857d359da818f14045830","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(257,'77d89e83513c524b2aa613b4','hold','["e7b9189c7d9540bd1a460c45"]',NULL);
INSERT INTO "change" VALUES(258,'77d89e83513c524b2aa613b4','clock_period','["9ee89f95f0d5d5ee1e516bee","2026-03-02T03:30:00Z"]','{"clock_id":"9ee89f95f0d5d5ee1e516bee","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(259,'77d89e83513c524b2aa613b4','clock_period','["77e20fc2a8c07fa750cd9b10","2026-03-02T03:30:00Z"]','{"clock_id":"77e20fc2a8c07fa750cd9b10","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(260,'77d89e83513c524b2aa613b4','clock_period','["51504d17b62464cdf0b7dc51","2026-03-02T06:00:00Z"]','{"clock_id":"51504d17b62464cdf0b7dc51","since":"2026-03-02T06:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(261,'77d89e83513c524b2aa613b4','clock_period','["9ee89f95f0d5d5ee1e516bee","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(262,'77d89e83513c524b2aa613b4','clock_period','["77e20fc2a8c07fa750cd9b10","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(263,'77d89e83513c524b2aa613b4','clock_period','["51504d17b62464cdf0b7dc51","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(264,'77d89e83513c524b2aa613b4','clock_period','["9ee89f95f0d5d5ee1e516bee","2026-03-04T01:00:00Z"]','{"clock_id":"9ee89f95f0d5d5ee1e516bee","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(265,'77d89e83513c524b2aa613b4','clock_period','["77e20fc2a8c07fa750cd9b10","2026-03-04T01:00:00Z"]','{"clock_id":"77e20fc2a8c07fa750cd9b10","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(266,'77d89e83513c524b2aa613b4','clock_period','["51504d17b62464cdf0b7dc51","2026-03-04T01:00:00Z"]','{"clock_id":"51504d17b62464cdf0b7dc51","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(267,'77d89e83513c524b2aa613b4','clock_period','["9ee89f95f0d5d5ee1e516bee","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(268,'77d89e83513c524b2aa613b4','clock_period','["77e20fc2a8c07fa750cd9b10","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(269,'77d89e83513c524b2aa613b4','clock_period','["51504d17b62464cdf0b7dc51","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(270,'449b9065f6c3e4f83ca3cc40','ticket','["8aee8ec22fa32f255c3a87e5"]',NULL);
INSERT INTO "change" VALUES(271,'449b9065f6c3e4f83ca3cc40','ticket_period','["8aee8ec22fa32f255c3a87e5","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(272,'449b9065f6c3e4f83ca3cc40','call','["51e5fe68a888e0516d1bd159"]',NULL);
INSERT INTO "change" VALUES(273,'449b9065f6c3e4f83ca3cc40','clock','["780f393c202634499efa4578"]',NULL);
INSERT INTO "change" VALUES(274,'449b9065f6c3e4f83ca3cc40','clock','["5e972539eb0527dcf1a05eed"]',NULL);
INSERT INTO "change" VALUES(275,'449b9065f6c3e4f83ca3cc40','clock','["ed5415dedc2618671fc9d99b"]',NULL);
INSERT INTO "change" VALUES(276,'449b9065f6c3e4f83ca3cc40','clock_period','["780f393c202634499efa4578","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(277,'449b9065f6c3e4f83ca3cc40','clock_period','["5e972539eb0527dcf1a05eed","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(278,'449b9065f6c3e4f83ca3cc40','clock_period','["ed5415dedc2618671fc9d99b","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(279,'12363a56de106c2c6034ea19','ticket_period','["c03b18f1afca1c1096a8a3ed","2026-03-02T09:20:00Z"]','{"ticket_id":"c03b18f1afca1c1096a8a3ed","since":"2026-03-02T09:20:00Z","until":"2026-03-03T01:00:00Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(280,'12363a56de106c2c6034ea19','ticket_period','["c03b18f1afca1c1096a8a3ed","2026-03-02T09:20:00Z"]',NULL);
INSERT INTO "change" VALUES(281,'12363a56de106c2c6034ea19','ticket_period','["c03b18f1afca1c1096a8a3ed","2026-03-03T01:00:00Z"]','{"ticket_id":"c03b18f1afca1c1096a8a3ed","since":"2026-03-03T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"2","engineer_id":"7d72ca8424fa948651454e2e"}');
INSERT INTO "change" VALUES(282,'12363a56de106c2c6034ea19','ticket_period','["c03b18f1afca1c1096a8a3ed","2026-03-03T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(283,'b1b142f6ab63f3305e274f2d','ticket','["cba766d1e1c422150ed1c37d"]',NULL);
INSERT INTO "change" VALUES(284,'b1b142f6ab63f3305e274f2d','ticket_period','["cba766d1e1c422150ed1c37d","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(285,'b1b142f6ab63f3305e274f2d','call','["5869d1fa95b6fa152f86e495"]',NULL);
INSERT INTO "change" VALUES(286,'b1b142f6ab63f3305e274f2d','clock','["1bc228d2eca2dee754d3fa30"]',NULL);
INSERT INTO "change" VALUES(287,'b1b142f6ab63f3305e274f2d','clock','["9e35d825c68281b9597d7551"]',NULL);
INSERT INTO "change" VALUES(288,'b1b142f6ab63f3305e274f2d','clock_period','["1bc228d2eca2dee754d3fa30","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(289,'b1b142f6ab63f3305e274f2d','clock_period','["9e35d825c68281b9597d7551","2026-03-04T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(290,'0f25f9535711c5f740185200','clock','["1bc228d2eca2dee754d3fa30"]','{"id":"1bc228d2eca2dee754d3fa30","ticket_id":"cba766d1e1c422150ed1c37d","target":"answer","tier":"standard","within":"30m","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-03-04T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-03-04T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(291,'0f25f9535711c5f740185200','clock_period','["1bc228d2eca2dee754d3fa30","2026-03-04T01:00:00Z"]','{"clock_id":"1bc228d2eca2dee754d3fa30","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-04T01:30:00Z","held":0}');
INSERT INTO "change" VALUES(292,'1c1b8b4a6e0d4269a25d4f62','ticket_period','["ec0857d359da818f14045830","2026-03-04T01:00:00Z"]','{"ticket_id":"ec0857d359da818f14045830","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P1","tier":"gold","region":"city","phase":"warranty","warranty":"unknown","level":"3","engineer_id":null}');
INSERT INTO "change" VALUES(293,'1c1b8b4a6e0d4269a25d4f62','ticket_period','["ec0857d359da818f14045830","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(294,'1c1b8b4a6e0d4269a25d4f62','hold','["e7b9189c7d9540bd1a460c45"]','{"id":"e7b9189c7d9540bd1a460c45","ticket_id":"ec0857d359da818f14045830","reason":"customer","since":"2026-03-04T01:00:00Z","until":null,"set_by":"tester","note":null,"ends_at":"2026-03-06T01:00:00Z"}');
INSERT INTO "change" VALUES(295,'1c1b8b4a6e0d4269a25d4f62','clock_period','["9ee89f95f0d5d5ee1e516bee","2026-03-06T01:00:00Z"]','{"clock_id":"9ee89f95f0d5d5ee1e516bee","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":0}');
INSERT INTO "change" VALUES(296,'1c1b8b4a6e0d4269a25d4f62','clock_period','["77e20fc2a8c07fa750cd9b10","2026-03-06T01:00:00Z"]','{"clock_id":"77e20fc2a8c07fa750cd9b10","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(297,'1c1b8b4a6e0d4269a25d4f62','clock_period','["51504d17b62464cdf0b7dc51","2026-03-06T01:00:00Z"]','{"clock_id":"51504d17b62464cdf0b7dc51","since":"2026-03-06T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(298,'1c1b8b4a6e0d4269a25d4f62','clock_period','["9ee89f95f0d5d5ee1e516bee","2026-03-04T01:00:00Z"]','{"clock_id":"9ee89f95f0d5d5ee1e516bee","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(299,'1c1b8b4a6e0d4269a25d4f62','clock_period','["77e20fc2a8c07fa750cd9b10","2026-03-04T01:00:00Z"]','{"clock_id":"77e20fc2a8c07fa750cd9b10","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(300,'1c1b8b4a6e0d4269a25d4f62','clock_period','["51504d17b62464cdf0b7dc51","2026-03-04T01:00:00Z"]','{"clock_id":"51504d17b62464cdf0b7dc51","since":"2026-03-04T01:00:00Z","until":"2026-03-06T01:00:00Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(301,'1c1b8b4a6e0d4269a25d4f62','clock_period','["9ee89f95f0d5d5ee1e516bee","2026-03-04T01:00:00Z"]','{"clock_id":"9ee89f95f0d5d5ee1e516bee","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T03:45:00Z","held":1}');
INSERT INTO "change" VALUES(302,'1c1b8b4a6e0d4269a25d4f62','clock_period','["77e20fc2a8c07fa750cd9b10","2026-03-04T01:00:00Z"]','{"clock_id":"77e20fc2a8c07fa750cd9b10","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T04:00:00Z","held":1}');
INSERT INTO "change" VALUES(303,'1c1b8b4a6e0d4269a25d4f62','clock_period','["51504d17b62464cdf0b7dc51","2026-03-04T01:00:00Z"]','{"clock_id":"51504d17b62464cdf0b7dc51","since":"2026-03-04T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-03-02T09:30:00Z","held":1}');
INSERT INTO "change" VALUES(304,'1c1b8b4a6e0d4269a25d4f62','clock_period','["9ee89f95f0d5d5ee1e516bee","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(305,'1c1b8b4a6e0d4269a25d4f62','clock_period','["77e20fc2a8c07fa750cd9b10","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(306,'1c1b8b4a6e0d4269a25d4f62','clock_period','["51504d17b62464cdf0b7dc51","2026-03-06T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(307,'c04cf1452e1aebfc54859682','turnover','["89fa1d97963088ffd1299a73","2026-02"]',NULL);
INSERT INTO "change" VALUES(308,'0968f3a1682f43225d53a2c7','settlement','["89fa1d97963088ffd1299a73","2026Q1"]',NULL);
INSERT INTO "change" VALUES(309,'da70c4350ffca5306424109c','turnover','["89fa1d97963088ffd1299a73","2026-04"]',NULL);
INSERT INTO "change" VALUES(310,'94610d1ab0116937547039b1','customer','["b93300132ea84d620106d7c8"]',NULL);
INSERT INTO "change" VALUES(311,'94610d1ab0116937547039b1','phone','["b93300132ea84d620106d7c8","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(312,'b044b4a2b9bdad23550c8b6a','phone','["89fa1d97963088ffd1299a73","861055500007","12"]',NULL);
INSERT INTO "change" VALUES(313,'b044b4a2b9bdad23550c8b6a','phone','["b93300132ea84d620106d7c8","861055500007","12"]','{"customer_id":"b93300132ea84d620106d7c8","digits":"861055500007","extension":"12","shown":"010 5550 0007 ext 12","tail":"5500007"}');
INSERT INTO "change" VALUES(314,'b044b4a2b9bdad23550c8b6a','customer','["b93300132ea84d620106d7c8"]','{"id":"b93300132ea84d620106d7c8","name":"Sample Dealers","name_key":"sample dealers","region":null,"tier":null,"phase":null,"address":null,"number":"CU-0005","merged_into":null}');
INSERT INTO "change" VALUES(315,'d46ef5973035a1eaa032b82d','contract_moved_end','["83d850447252f4ae5c8aa413"]',NULL);
INSERT INTO "change" VALUES(316,'d46ef5973035a1eaa032b82d','contract','["7d9dbcc65296af36a2466b89"]','{"id":"7d9dbcc65296af36a2466b89","number":"C-0002","customer_id":"50b2540b067149a776bb17f1","kind":"basic","tier":"standard","phase":null,"starts_on":"2026-01-01","ends_on":"2027-01-31"}');
INSERT INTO "change" VALUES(317,'d46ef5973035a1eaa032b82d','ticket','["6efa6d23dd46b5a934acfe15"]','{"id":"6efa6d23dd46b5a934acfe15","number":"SD-000002","count":2,"summary":"no power","kind":"fault","customer_id":"50b2540b067149a776bb17f1","severity":null,"reach":null,"opened_at":"2026-03-02T03:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":"4d6c3fd90a47a9fcd7537071","contract_id":"7d9dbcc65296af36a2466b89","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(318,'d46ef5973035a1eaa032b82d','ticket_period','["6efa6d23dd46b5a934acfe15","2026-03-02T03:00:00Z"]','{"ticket_id":"6efa6d23dd46b5a934acfe15","since":"2026-03-02T03:00:00Z","until":"9999-12-31T23:59:59Z","state":"held","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"in","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(319,'d46ef5973035a1eaa032b82d','ticket_period','["6efa6d23dd46b5a934acfe15","2026-03-02T03:00:00Z"]',NULL);
INSERT INTO "change" VALUES(320,'d46ef5973035a1eaa032b82d','ticket','["a31ceced921fa32d0b08b4d7"]','{"id":"a31ceced921fa32d0b08b4d7","number":"SD-000003","count":3,"summary":"scanner reads every second code","kind":"fault","customer_id":"50b2540b067149a776bb17f1","severity":null,"reach":null,"opened_at":"2026-03-02T03:30:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":"7d9dbcc65296af36a2466b89","follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(321,'d46ef5973035a1eaa032b82d','ticket_period','["a31ceced921fa32d0b08b4d7","2026-03-02T03:30:00Z"]','{"ticket_id":"a31ceced921fa32d0b08b4d7","since":"2026-03-02T03:30:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P2","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(322,'d46ef5973035a1eaa032b82d','ticket_period','["a31ceced921fa32d0b08b4d7","2026-03-02T03:30:00Z"]',NULL);
INSERT INTO "change" VALUES(323,'e2904c0c831d4225af2d069f','survey','["1451377f57161876d1f1b67c"]',NULL);
INSERT INTO "change" VALUES(324,'e2904c0c831d4225af2d069f','survey_mark','["1451377f57161876d1f1b67c","attitude"]',NULL);
INSERT INTO "change" VALUES(325,'5a506cf97ecf9bb094ec8554','survey','["45cd4f48a315cee888418ded"]',NULL);
INSERT INTO "change" VALUES(326,'1b4caee9f6d06b553a721194','contact','["d1936b6bf077373a0a0bb03f"]','{"id":"d1936b6bf077373a0a0bb03f","customer_id":"6d69ec8aa0d5f8a8446e05c0","site_id":"1569fbac0d2c73b0f1d1a039","name":"Li Na","role":"head nurse","phone":"13800000003","mail":null,"left_on":null,"head":0}');
INSERT INTO "change" VALUES(327,'6a3fbc385990e1c17becc622','equipment','["4d6c3fd90a47a9fcd7537071"]','{"id":"4d6c3fd90a47a9fcd7537071","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"50b2540b067149a776bb17f1","site_id":null,"contract_id":"7d9dbcc65296af36a2466b89","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":null,"plate_key":null,"note":null,"paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(328,'5608bec8d931d898559fc3dc','ticket','["c31fec110894807d634c2ee5"]',NULL);
INSERT INTO "change" VALUES(329,'5608bec8d931d898559fc3dc','ticket_period','["c31fec110894807d634c2ee5","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(330,'5608bec8d931d898559fc3dc','call','["d9dc272d89e133f867d9d7d1"]',NULL);
INSERT INTO "change" VALUES(331,'5608bec8d931d898559fc3dc','clock','["dac7e55f576cdba873a83001"]',NULL);
INSERT INTO "change" VALUES(332,'5608bec8d931d898559fc3dc','clock','["429c8b07fa4152e7c6a2c8c7"]',NULL);
INSERT INTO "change" VALUES(333,'5608bec8d931d898559fc3dc','clock_period','["dac7e55f576cdba873a83001","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(334,'5608bec8d931d898559fc3dc','clock_period','["429c8b07fa4152e7c6a2c8c7","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(335,'cbfe421419860776afff0af8','withdrawn','["c31fec110894807d634c2ee5"]',NULL);
INSERT INTO "change" VALUES(336,'cbfe421419860776afff0af8','clock_period','["429c8b07fa4152e7c6a2c8c7","2026-04-01T01:00:00Z"]','{"clock_id":"429c8b07fa4152e7c6a2c8c7","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(337,'cbfe421419860776afff0af8','clock_period','["dac7e55f576cdba873a83001","2026-04-01T01:00:00Z"]','{"clock_id":"dac7e55f576cdba873a83001","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(338,'cbfe421419860776afff0af8','clock','["429c8b07fa4152e7c6a2c8c7"]','{"id":"429c8b07fa4152e7c6a2c8c7","ticket_id":"c31fec110894807d634c2ee5","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(339,'cbfe421419860776afff0af8','clock','["dac7e55f576cdba873a83001"]','{"id":"dac7e55f576cdba873a83001","ticket_id":"c31fec110894807d634c2ee5","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(340,'cbfe421419860776afff0af8','call','["d9dc272d89e133f867d9d7d1"]','{"id":"d9dc272d89e133f867d9d7d1","ticket_id":"c31fec110894807d634c2ee5","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"a slip","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(341,'cbfe421419860776afff0af8','ticket_period','["c31fec110894807d634c2ee5","2026-04-01T01:00:00Z"]','{"ticket_id":"c31fec110894807d634c2ee5","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(342,'cbfe421419860776afff0af8','ticket','["c31fec110894807d634c2ee5"]','{"id":"c31fec110894807d634c2ee5","number":"SD-000010","count":10,"summary":"a slip","kind":"fault","customer_id":"89fa1d97963088ffd1299a73","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(343,'cbfe421419860776afff0af8','taken_back','[117]',NULL);
INSERT INTO "change" VALUES(344,'aec0800710d37f890ce1bc26','ticket','["aaf99286c17f4e2aceada340"]',NULL);
INSERT INTO "change" VALUES(345,'aec0800710d37f890ce1bc26','ticket_period','["aaf99286c17f4e2aceada340","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(346,'aec0800710d37f890ce1bc26','call','["60a76edf3665a6c2032d9924"]',NULL);
INSERT INTO "change" VALUES(347,'aec0800710d37f890ce1bc26','clock','["3f8a3cb8c721bc1635e7c539"]',NULL);
INSERT INTO "change" VALUES(348,'aec0800710d37f890ce1bc26','clock','["a4ae409d0be4372bc97eb0d6"]',NULL);
INSERT INTO "change" VALUES(349,'aec0800710d37f890ce1bc26','clock_period','["3f8a3cb8c721bc1635e7c539","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(350,'aec0800710d37f890ce1bc26','clock_period','["a4ae409d0be4372bc97eb0d6","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(351,'4f7a5fe10f10c05b175e7efa','ticket','["969343a81081b92ef2ce337a"]',NULL);
INSERT INTO "change" VALUES(352,'4f7a5fe10f10c05b175e7efa','ticket_period','["969343a81081b92ef2ce337a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(353,'4f7a5fe10f10c05b175e7efa','call','["8fa694b64533f7c0268aeaff"]',NULL);
INSERT INTO "change" VALUES(354,'4f7a5fe10f10c05b175e7efa','clock','["37e141cf9f59fa90506458fc"]',NULL);
INSERT INTO "change" VALUES(355,'4f7a5fe10f10c05b175e7efa','clock','["34800ab51913cc5f03843b20"]',NULL);
INSERT INTO "change" VALUES(356,'4f7a5fe10f10c05b175e7efa','clock_period','["37e141cf9f59fa90506458fc","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(357,'4f7a5fe10f10c05b175e7efa','clock_period','["34800ab51913cc5f03843b20","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(358,'c7dc432fa47e1c8790e0d619','ticket','["969343a81081b92ef2ce337a"]','{"id":"969343a81081b92ef2ce337a","number":"SD-000012","count":12,"summary":"logged twice","kind":"fault","customer_id":"89fa1d97963088ffd1299a73","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(359,'c7dc432fa47e1c8790e0d619','call','["8fa694b64533f7c0268aeaff"]','{"id":"8fa694b64533f7c0268aeaff","ticket_id":"969343a81081b92ef2ce337a","at":"2026-04-01T01:00:00Z","channel":"phone","caller":null,"phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(360,'2faa39103f4eccb41ffde9a9','call','["8fa694b64533f7c0268aeaff"]','{"id":"8fa694b64533f7c0268aeaff","ticket_id":"969343a81081b92ef2ce337a","at":"2026-04-01T01:00:00Z","channel":"phone","caller":"Mr Sample","phone":null,"said":"logged twice","taken_by":"tester","place":0,"wish":null}');
INSERT INTO "change" VALUES(361,'2faa39103f4eccb41ffde9a9','ticket_period','["969343a81081b92ef2ce337a","2026-04-01T01:00:00Z"]','{"ticket_id":"969343a81081b92ef2ce337a","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(362,'2faa39103f4eccb41ffde9a9','ticket_period','["969343a81081b92ef2ce337a","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(363,'2faa39103f4eccb41ffde9a9','ticket','["969343a81081b92ef2ce337a"]','{"id":"969343a81081b92ef2ce337a","number":"SD-000012","count":12,"summary":"does anybody come","kind":"fault","customer_id":"89fa1d97963088ffd1299a73","severity":null,"reach":null,"opened_at":"2026-04-01T01:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(364,'2faa39103f4eccb41ffde9a9','clock','["37e141cf9f59fa90506458fc"]','{"id":"37e141cf9f59fa90506458fc","ticket_id":"969343a81081b92ef2ce337a","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(365,'2faa39103f4eccb41ffde9a9','clock','["34800ab51913cc5f03843b20"]','{"id":"34800ab51913cc5f03843b20","ticket_id":"969343a81081b92ef2ce337a","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(366,'2faa39103f4eccb41ffde9a9','clock_period','["37e141cf9f59fa90506458fc","2026-04-01T01:00:00Z"]','{"clock_id":"37e141cf9f59fa90506458fc","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(367,'2faa39103f4eccb41ffde9a9','clock_period','["34800ab51913cc5f03843b20","2026-04-01T01:00:00Z"]','{"clock_id":"34800ab51913cc5f03843b20","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(368,'ce065a091f0e0750d2680c69','customer','["57526bdadbfeded5d2ae8793"]',NULL);
INSERT INTO "change" VALUES(369,'ce065a091f0e0750d2680c69','customer_number','["k-17"]',NULL);
INSERT INTO "change" VALUES(370,'38dab114ea1bef319a36dc30','customer','["37bb75c3f875d6f4cf140e75"]',NULL);
INSERT INTO "change" VALUES(371,'38dab114ea1bef319a36dc30','ticket','["996d53950b663f60d6cf7237"]',NULL);
INSERT INTO "change" VALUES(372,'38dab114ea1bef319a36dc30','ticket_period','["996d53950b663f60d6cf7237","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(373,'38dab114ea1bef319a36dc30','call','["c73c1f689c1a9b4df2c25bd3"]',NULL);
INSERT INTO "change" VALUES(374,'38dab114ea1bef319a36dc30','clock','["b035368f5a55580f3d05b2cf"]',NULL);
INSERT INTO "change" VALUES(375,'38dab114ea1bef319a36dc30','clock','["247c280d0e5facda2ed0798d"]',NULL);
INSERT INTO "change" VALUES(376,'38dab114ea1bef319a36dc30','clock_period','["b035368f5a55580f3d05b2cf","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(377,'38dab114ea1bef319a36dc30','clock_period','["247c280d0e5facda2ed0798d","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(378,'38dab114ea1bef319a36dc30','contact','["7e8e7876decb96b7b5b98d21"]',NULL);
INSERT INTO "change" VALUES(379,'38dab114ea1bef319a36dc30','mail','["<1@example.invalid>"]',NULL);
INSERT INTO "change" VALUES(380,'43d6d106f75ac0a5d2d3e011','ticket_period','["aaf99286c17f4e2aceada340","2026-04-01T01:00:00Z"]','{"ticket_id":"aaf99286c17f4e2aceada340","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(381,'43d6d106f75ac0a5d2d3e011','ticket_period','["aaf99286c17f4e2aceada340","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(382,'43d6d106f75ac0a5d2d3e011','dispatch','["ce07ab2c891bd2e5e51247d0"]',NULL);
INSERT INTO "change" VALUES(383,'43d6d106f75ac0a5d2d3e011','dispatch_crew','["ce07ab2c891bd2e5e51247d0","7d72ca8424fa948651454e2e"]',NULL);
INSERT INTO "change" VALUES(384,'2a09b129a43bc82f2791e931','task','["fc5ab5c73d2bc8d84805b9e0"]',NULL);
INSERT INTO "change" VALUES(385,'2a09b129a43bc82f2791e931','task','["fc5ab5c73d2bc8d84805b9e0"]','{"id":"fc5ab5c73d2bc8d84805b9e0","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"6d69ec8aa0d5f8a8446e05c0","customer_id":"6d69ec8aa0d5f8a8446e05c0","engineer_id":null,"role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(386,'e00ae01ba7d309d52c7cba8d','task_move','["fc5ab5c73d2bc8d84805b9e0",1]',NULL);
INSERT INTO "change" VALUES(387,'e00ae01ba7d309d52c7cba8d','task','["fc5ab5c73d2bc8d84805b9e0"]','{"id":"fc5ab5c73d2bc8d84805b9e0","number":"T-0001","rule":null,"turn":null,"what":"send the manual","noun":"customer","noun_id":"6d69ec8aa0d5f8a8446e05c0","customer_id":"6d69ec8aa0d5f8a8446e05c0","engineer_id":"b6a2b162cb596a89a9133d51","role":null,"batch":null,"made_at":"2026-04-01T01:00:00Z","made_by":"tester","planned_on":"2026-04-03","due_on":"2026-04-03","ticket_id":null,"done_at":null,"done_by":null,"outcome":null,"dropped_at":null,"because":null}');
INSERT INTO "change" VALUES(388,'b7f9958c533bc4eeb9f8bc46','acceptance','["4d6c3fd90a47a9fcd7537071","final"]',NULL);
INSERT INTO "change" VALUES(389,'b7f9958c533bc4eeb9f8bc46','equipment','["4d6c3fd90a47a9fcd7537071"]','{"id":"4d6c3fd90a47a9fcd7537071","serial":"PR-1002","serial_key":"pr-1002","kind":"printer","model":null,"customer_id":"50b2540b067149a776bb17f1","site_id":null,"contract_id":"7d9dbcc65296af36a2466b89","bought_on":"2026-02-01","delivered_on":null,"accepted_on":"2026-02-02","used_on":null,"scrapped_on":null,"plate":"豫A12345","plate_key":"豫a12345","note":"in the van","paid_on":null,"transferred_on":null}');
INSERT INTO "change" VALUES(390,'b7f9958c533bc4eeb9f8bc46','kept_file','["equipment","4d6c3fd90a47a9fcd7537071",1]',NULL);
INSERT INTO "change" VALUES(391,'6f779a327ee0ca3b0246f3da','warranty_card','["4d6c3fd90a47a9fcd7537071"]',NULL);
INSERT INTO "change" VALUES(392,'a2529bb09c7c7ed6858b5890','dispatch','["ce07ab2c891bd2e5e51247d0"]','{"id":"ce07ab2c891bd2e5e51247d0","ticket_id":"aaf99286c17f4e2aceada340","visit":1,"engineer_id":"b6a2b162cb596a89a9133d51","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":null,"recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(393,'a2529bb09c7c7ed6858b5890','clock','["3f8a3cb8c721bc1635e7c539"]','{"id":"3f8a3cb8c721bc1635e7c539","ticket_id":"aaf99286c17f4e2aceada340","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T01:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T01:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(394,'a2529bb09c7c7ed6858b5890','clock_period','["3f8a3cb8c721bc1635e7c539","2026-04-01T01:00:00Z"]','{"clock_id":"3f8a3cb8c721bc1635e7c539","since":"2026-04-01T01:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T03:00:00Z","held":0}');
INSERT INTO "change" VALUES(395,'d07c9a821defd060870bb299','dispatch','["ce07ab2c891bd2e5e51247d0"]','{"id":"ce07ab2c891bd2e5e51247d0","ticket_id":"aaf99286c17f4e2aceada340","visit":1,"engineer_id":"b6a2b162cb596a89a9133d51","ordered_at":"2026-04-01T01:00:00Z","accepted_at":null,"departed_at":null,"arrived_at":"2026-04-01T01:00:00Z","recorded_at":null,"finished_at":null,"cancelled_at":null,"fault":null,"cause":null,"action":null,"result":null,"minutes":null,"handed_over_at":null,"code":null,"component":null,"attribution":null,"parts_charged":null,"work_charged":null,"charged_because":null,"overruled_by":null,"kilometres":null,"test":null,"solved":null,"signed_by":null,"signed_at":null,"failed_at":null,"failed_because":null,"place":null,"advice":null,"found":null}');
INSERT INTO "change" VALUES(396,'d07c9a821defd060870bb299','dispatch_check','["ce07ab2c891bd2e5e51247d0","tidy"]',NULL);
INSERT INTO "change" VALUES(397,'d07c9a821defd060870bb299','dispatch_item','["ce07ab2c891bd2e5e51247d0","training"]',NULL);
INSERT INTO "change" VALUES(398,'d07c9a821defd060870bb299','ticket','["1bcc8b476d3b96fd3278efc4"]',NULL);
INSERT INTO "change" VALUES(399,'d07c9a821defd060870bb299','ticket_period','["1bcc8b476d3b96fd3278efc4","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(400,'d07c9a821defd060870bb299','call','["cee386196e15626b3e55bd62"]',NULL);
INSERT INTO "change" VALUES(401,'d07c9a821defd060870bb299','clock','["a85af7ab656a2d8a9d81654f"]',NULL);
INSERT INTO "change" VALUES(402,'d07c9a821defd060870bb299','clock','["a77db984796523b7f50ed523"]',NULL);
INSERT INTO "change" VALUES(403,'d07c9a821defd060870bb299','clock_period','["a85af7ab656a2d8a9d81654f","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(404,'d07c9a821defd060870bb299','clock_period','["a77db984796523b7f50ed523","2026-04-01T01:00:00Z"]',NULL);
INSERT INTO "change" VALUES(405,'d07c9a821defd060870bb299','finding','["ce07ab2c891bd2e5e51247d0","cable loose"]',NULL);
INSERT INTO "change" VALUES(406,'d07c9a821defd060870bb299','priced_line','["c392826b27b887ba0e66a5be"]',NULL);
INSERT INTO "change" VALUES(407,'d07c9a821defd060870bb299','priced_line','["285b1278e57f00e11816bad4"]',NULL);
INSERT INTO "change" VALUES(408,'df463bf47b536d72ac5a9d2c','dispatch_check','["ce07ab2c891bd2e5e51247d0","tidy"]','{"dispatch_id":"ce07ab2c891bd2e5e51247d0","item":"tidy","kept":1,"judged_by":null}');
INSERT INTO "change" VALUES(409,'412103294e69f600edf6d59e','article','["7dfa24632769f452342bd913"]',NULL);
INSERT INTO "change" VALUES(410,'c676b029b20322656c4c8d8a','ticket','["5548827a29cc18d5fe12f953"]',NULL);
INSERT INTO "change" VALUES(411,'c676b029b20322656c4c8d8a','ticket_period','["5548827a29cc18d5fe12f953","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(412,'c676b029b20322656c4c8d8a','call','["e38f936bf4c0ed049019ebbf"]',NULL);
INSERT INTO "change" VALUES(413,'c676b029b20322656c4c8d8a','clock','["3bd0cf270954ee71d0c70be0"]',NULL);
INSERT INTO "change" VALUES(414,'c676b029b20322656c4c8d8a','clock','["f19984d28062843403865035"]',NULL);
INSERT INTO "change" VALUES(415,'c676b029b20322656c4c8d8a','clock_period','["3bd0cf270954ee71d0c70be0","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(416,'c676b029b20322656c4c8d8a','clock_period','["f19984d28062843403865035","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(417,'e85056b7bca356f7ccfd300c','ticket_period','["5548827a29cc18d5fe12f953","2026-04-01T02:00:00Z"]','{"ticket_id":"5548827a29cc18d5fe12f953","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","state":"open","priority":"P3","tier":"standard","region":"city","phase":"warranty","warranty":"unknown","level":"1","engineer_id":null}');
INSERT INTO "change" VALUES(418,'e85056b7bca356f7ccfd300c','ticket_period','["5548827a29cc18d5fe12f953","2026-04-01T02:00:00Z"]',NULL);
INSERT INTO "change" VALUES(419,'e85056b7bca356f7ccfd300c','ticket','["5548827a29cc18d5fe12f953"]','{"id":"5548827a29cc18d5fe12f953","number":"SD-000015","count":15,"summary":"how does it print now","kind":"fault","customer_id":"89fa1d97963088ffd1299a73","severity":null,"reach":null,"opened_at":"2026-04-01T02:00:00Z","ended_at":null,"cause":null,"solution":null,"equipment_id":null,"contract_id":null,"follows_id":null,"merged_into_id":null,"site_id":null}');
INSERT INTO "change" VALUES(420,'e85056b7bca356f7ccfd300c','clock','["3bd0cf270954ee71d0c70be0"]','{"id":"3bd0cf270954ee71d0c70be0","ticket_id":"5548827a29cc18d5fe12f953","target":"answer","tier":"standard","within":"2h","calendar":"office","stops":"answered opinion arrived resolved","pauses":null,"started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(421,'e85056b7bca356f7ccfd300c','clock','["f19984d28062843403865035"]','{"id":"f19984d28062843403865035","ticket_id":"5548827a29cc18d5fe12f953","target":"solve","tier":"standard","within":"5 working days","calendar":"office","stops":"resolved","pauses":"customer parts vendor problem evidence","started_by":"logged","started_at":"2026-04-01T02:00:00Z","stopped_by":null,"stopped_at":null,"missed_at":null,"outcome":null,"counted_from":"2026-04-01T02:00:00Z","entered_by":null,"entered_at":null,"entered_why":null}');
INSERT INTO "change" VALUES(422,'e85056b7bca356f7ccfd300c','clock_period','["3bd0cf270954ee71d0c70be0","2026-04-01T02:00:00Z"]','{"clock_id":"3bd0cf270954ee71d0c70be0","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-01T04:00:00Z","held":0}');
INSERT INTO "change" VALUES(423,'e85056b7bca356f7ccfd300c','clock_period','["f19984d28062843403865035","2026-04-01T02:00:00Z"]','{"clock_id":"f19984d28062843403865035","since":"2026-04-01T02:00:00Z","until":"9999-12-31T23:59:59Z","due_at":"2026-04-09T09:30:00Z","held":0}');
INSERT INTO "change" VALUES(424,'e85056b7bca356f7ccfd300c','article_use','["07b269cc3bc13aa7b58d5ee7"]',NULL);
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
INSERT INTO "clock" VALUES('45fa8d6cc53f8067a0ec6802','975a216750d832e4cb95075e','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('7fc4b1df9e55af74fca8c365','975a216750d832e4cb95075e','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T01:00:00Z','opinion','2026-03-02T01:00:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('4dee0a5dadf74b51de414e84','975a216750d832e4cb95075e','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T01:00:00Z','resolved','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d85d9864508c78476b5a917f','975a216750d832e4cb95075e','arrive','gold','2h clock','always','arrived',NULL,'ordered','2026-03-02T01:00:00Z','arrived','2026-03-02T02:05:00Z',NULL,'met','2026-03-02T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('66fda73230ee166fc603554c','6efa6d23dd46b5a934acfe15','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1de0e1f107cd5ec28fc8ef21','6efa6d23dd46b5a934acfe15','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:00:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2f4798ca2dad7a7fee81b9c6','a31ceced921fa32d0b08b4d7','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z','answered','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z','missed','2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('05f224d9e6bd6c7bc6ec1be7','a31ceced921fa32d0b08b4d7','solve','standard','2 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9ee89f95f0d5d5ee1e516bee','ec0857d359da818f14045830','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T03:45:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('77e20fc2a8c07fa750cd9b10','ec0857d359da818f14045830','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T04:00:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('51504d17b62464cdf0b7dc51','ec0857d359da818f14045830','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T03:30:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('fb7f5ff9337f92c70a95951b','c03b18f1afca1c1096a8a3ed','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:35:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('be4ee572fec3128beeff3ca7','c03b18f1afca1c1096a8a3ed','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:50:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1a3f7593f23e7267f4dcd4dd','c03b18f1afca1c1096a8a3ed','solve','gold','same day','office','resolved',NULL,'logged','2026-03-02T09:20:00Z',NULL,NULL,'2026-03-02T09:30:00Z',NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('2a7d39fa98eab34adc66911e','752a07c9f0478f0e745edc43','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('9a0989993092120573cfde8f','752a07c9f0478f0e745edc43','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z','cancelled','2026-03-03T01:00:00Z',NULL,'void','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('d60e923b49b34c12f9a667fd','9bfd79d3c5de477d1d6a193d','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-03T01:00:00Z','arrived','2026-03-03T01:00:00Z',NULL,'met','2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('de03542c93e3daaa62477b19','9bfd79d3c5de477d1d6a193d','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-03T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('758c7ebc5c5c18815ce4ae2f','6350e69f96e07696989baefb','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('0a06df1783c7eaae6e942a97','6350e69f96e07696989baefb','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-03-02T00:30:00Z','resolved','2026-03-02T00:50:00Z',NULL,'met','2026-03-02T00:30:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('780f393c202634499efa4578','8aee8ec22fa32f255c3a87e5','answer','gold','15m clock','always','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('5e972539eb0527dcf1a05eed','8aee8ec22fa32f255c3a87e5','opinion','gold','30m clock','always','opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('ed5415dedc2618671fc9d99b','8aee8ec22fa32f255c3a87e5','solve','gold','3 working days','office','resolved',NULL,'logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('1bc228d2eca2dee754d3fa30','cba766d1e1c422150ed1c37d','answer','standard','30m','office','answered opinion arrived resolved',NULL,'logged','2026-03-04T01:00:00Z','answered','2026-03-04T01:10:00Z',NULL,'met','2026-03-04T01:00:00Z','tester','2026-03-04T03:00:00Z','written on paper');
INSERT INTO "clock" VALUES('9e35d825c68281b9597d7551','cba766d1e1c422150ed1c37d','solve','standard','8h','office','resolved','customer parts vendor problem evidence','logged','2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3f8a3cb8c721bc1635e7c539','aaf99286c17f4e2aceada340','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','arrived','2026-04-01T01:00:00Z',NULL,'met','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a4ae409d0be4372bc97eb0d6','aaf99286c17f4e2aceada340','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('37e141cf9f59fa90506458fc','969343a81081b92ef2ce337a','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('34800ab51913cc5f03843b20','969343a81081b92ef2ce337a','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z','merged','2026-04-01T01:00:00Z',NULL,'void','2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('b035368f5a55580f3d05b2cf','996d53950b663f60d6cf7237','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('247c280d0e5facda2ed0798d','996d53950b663f60d6cf7237','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a85af7ab656a2d8a9d81654f','1bcc8b476d3b96fd3278efc4','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('a77db984796523b7f50ed523','1bcc8b476d3b96fd3278efc4','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('3bd0cf270954ee71d0c70be0','5548827a29cc18d5fe12f953','answer','standard','2h','office','answered opinion arrived resolved',NULL,'logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
INSERT INTO "clock" VALUES('f19984d28062843403865035','5548827a29cc18d5fe12f953','solve','standard','5 working days','office','resolved','customer parts vendor problem evidence','logged','2026-04-01T02:00:00Z','resolved','2026-04-01T02:00:00Z',NULL,'met','2026-04-01T02:00:00Z',NULL,NULL,NULL);
CREATE TABLE clock_period (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  due_at TEXT NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  PRIMARY KEY (clock_id, since),
  CHECK (since <= until)
) STRICT;
INSERT INTO "clock_period" VALUES('45fa8d6cc53f8067a0ec6802','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('7fc4b1df9e55af74fca8c365','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','2026-03-02T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('4dee0a5dadf74b51de414e84','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d85d9864508c78476b5a917f','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','2026-03-02T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('1de0e1f107cd5ec28fc8ef21','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('66fda73230ee166fc603554c','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','2026-03-02T06:00:00Z',1);
INSERT INTO "clock_period" VALUES('2f4798ca2dad7a7fee81b9c6','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('05f224d9e6bd6c7bc6ec1be7','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','2026-03-04T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('9ee89f95f0d5d5ee1e516bee','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('77e20fc2a8c07fa750cd9b10','2026-03-02T03:30:00Z','2026-03-04T01:00:00Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('51504d17b62464cdf0b7dc51','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','2026-03-05T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('51504d17b62464cdf0b7dc51','2026-03-02T06:00:00Z','2026-03-04T01:00:00Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('fb7f5ff9337f92c70a95951b','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:35:00Z',0);
INSERT INTO "clock_period" VALUES('be4ee572fec3128beeff3ca7','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:50:00Z',0);
INSERT INTO "clock_period" VALUES('1a3f7593f23e7267f4dcd4dd','2026-03-02T09:20:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('2a7d39fa98eab34adc66911e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('9a0989993092120573cfde8f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('d60e923b49b34c12f9a667fd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('de03542c93e3daaa62477b19','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','2026-03-10T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('758c7ebc5c5c18815ce4ae2f','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-02T02:30:00Z',0);
INSERT INTO "clock_period" VALUES('0a06df1783c7eaae6e942a97','2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('9ee89f95f0d5d5ee1e516bee','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T03:45:00Z',1);
INSERT INTO "clock_period" VALUES('77e20fc2a8c07fa750cd9b10','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T04:00:00Z',1);
INSERT INTO "clock_period" VALUES('51504d17b62464cdf0b7dc51','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','2026-03-02T09:30:00Z',1);
INSERT INTO "clock_period" VALUES('780f393c202634499efa4578','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:15:00Z',0);
INSERT INTO "clock_period" VALUES('5e972539eb0527dcf1a05eed','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('ed5415dedc2618671fc9d99b','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('1bc228d2eca2dee754d3fa30','2026-03-04T01:00:00Z','2026-03-04T01:10:00Z','2026-03-04T01:30:00Z',0);
INSERT INTO "clock_period" VALUES('9e35d825c68281b9597d7551','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','2026-03-05T01:00:00Z',0);
INSERT INTO "clock_period" VALUES('9ee89f95f0d5d5ee1e516bee','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T03:45:00Z',0);
INSERT INTO "clock_period" VALUES('77e20fc2a8c07fa750cd9b10','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('51504d17b62464cdf0b7dc51','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','2026-03-02T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('3f8a3cb8c721bc1635e7c539','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('a4ae409d0be4372bc97eb0d6','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('37e141cf9f59fa90506458fc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('34800ab51913cc5f03843b20','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('b035368f5a55580f3d05b2cf','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('247c280d0e5facda2ed0798d','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('a85af7ab656a2d8a9d81654f','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-01T03:00:00Z',0);
INSERT INTO "clock_period" VALUES('a77db984796523b7f50ed523','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','2026-04-09T09:30:00Z',0);
INSERT INTO "clock_period" VALUES('3bd0cf270954ee71d0c70be0','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-01T04:00:00Z',0);
INSERT INTO "clock_period" VALUES('f19984d28062843403865035','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','2026-04-09T09:30:00Z',0);
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
INSERT INTO "consent" VALUES('51206e9feebef2d4ab3e8c65','975a216750d832e4cb95075e','remote',NULL,'Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('34efbc36db8c07084e827894','975a216750d832e4cb95075e','quote','e28884570798d041bebd6fc3','Li Na','phone','2026-03-02T01:00:00Z');
INSERT INTO "consent" VALUES('c8dd2166e2e2b6af47bb70f0','6efa6d23dd46b5a934acfe15','removal',NULL,'Ms Example','phone','2026-03-02T03:00:00Z');
CREATE TABLE contact (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  site_id TEXT REFERENCES site (id),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT,
  phone TEXT,
  mail TEXT
, left_on TEXT, head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1))) STRICT;
INSERT INTO "contact" VALUES('d1936b6bf077373a0a0bb03f','6d69ec8aa0d5f8a8446e05c0','1569fbac0d2c73b0f1d1a039','Li Na','head nurse','13800000003',NULL,'2026-04-01',0);
INSERT INTO "contact" VALUES('7e8e7876decb96b7b5b98d21','37bb75c3f875d6f4cf140e75',NULL,'Li Na',NULL,NULL,'li@example.invalid',NULL,0);
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
INSERT INTO "contract" VALUES('b16486061fdff0b90079071b','C-0001','6d69ec8aa0d5f8a8446e05c0','full','gold',NULL,'2026-01-01','2026-12-31');
INSERT INTO "contract" VALUES('7d9dbcc65296af36a2466b89','C-0002','50b2540b067149a776bb17f1','basic','standard',NULL,'2026-01-01','2027-06-30');
CREATE TABLE contract_extension (
  clock_id TEXT PRIMARY KEY REFERENCES clock (id),
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  CHECK (ended_on < ends_on)
) STRICT;
INSERT INTO "contract_extension" VALUES('2f4798ca2dad7a7fee81b9c6','7d9dbcc65296af36a2466b89','2026-03-02T06:00:00Z','2026-12-31','2027-01-31');
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
INSERT INTO "contract_moved_end" VALUES('83d850447252f4ae5c8aa413','7d9dbcc65296af36a2466b89','2026-04-01T01:00:00Z','2027-01-31','2027-06-30','goodwill');
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
INSERT INTO "counter" VALUES('A',2);
INSERT INTO "counter" VALUES('T',1);
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
INSERT INTO "customer" VALUES('6d69ec8aa0d5f8a8446e05c0','Example Clinic','example clinic','city','gold',NULL,'1 Example Road','CU-0001',NULL);
INSERT INTO "customer" VALUES('50b2540b067149a776bb17f1','示例诊所','示例诊所',NULL,NULL,NULL,NULL,'CU-0002',NULL);
INSERT INTO "customer" VALUES('89fa1d97963088ffd1299a73','Sample Dealer','sample dealer',NULL,NULL,NULL,NULL,'CU-0003',NULL);
INSERT INTO "customer" VALUES('c69677ab8ba58706b4416e47','Sample School','sample school',NULL,NULL,NULL,NULL,'CU-0004',NULL);
INSERT INTO "customer" VALUES('b93300132ea84d620106d7c8','Sample Dealers','sample dealers',NULL,NULL,NULL,NULL,'CU-0005','89fa1d97963088ffd1299a73');
INSERT INTO "customer" VALUES('57526bdadbfeded5d2ae8793','Sample Works','sample works',NULL,NULL,NULL,NULL,'CU-0006',NULL);
INSERT INTO "customer" VALUES('37bb75c3f875d6f4cf140e75','Li Na','li na',NULL,NULL,NULL,NULL,'CU-0007',NULL);
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
INSERT INTO "customer_number" VALUES('k-17','K-17','57526bdadbfeded5d2ae8793','sample works');
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;
INSERT INTO "discount" VALUES('975a216750d832e4cb95075e',500,'CNY',2,'goodwill','2026-03-02T02:05:00Z','tester');
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
INSERT INTO "dispatch" VALUES('6979d8a0e9479c5b08c92588','975a216750d832e4cb95075e',1,'b6a2b162cb596a89a9133d51','2026-03-02T01:00:00Z',NULL,NULL,'2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z',NULL,'paper jam','worn roller','roller replaced','prints 20 labels',40,'2026-03-02T02:05:00Z','paper',NULL,NULL,'cost','free','full care',NULL,12,'printed 20 labels',1,'Li Na','2026-03-02T02:05:00Z',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('adce579a9df6933f9002624f','9bfd79d3c5de477d1d6a193d',1,'7d72ca8424fa948651454e2e','2026-03-03T01:00:00Z',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,'none','no training','explained','they know how',30,NULL,NULL,NULL,NULL,'free','free','in warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "dispatch" VALUES('ce07ab2c891bd2e5e51247d0','aaf99286c17f4e2aceada340',1,'b6a2b162cb596a89a9133d51','2026-04-01T01:00:00Z',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'price','price','out of warranty',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'third floor','do not bend it',1);
CREATE TABLE dispatch_check (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), judged_by TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_check" VALUES('6979d8a0e9479c5b08c92588','uniform',1,NULL);
INSERT INTO "dispatch_check" VALUES('6979d8a0e9479c5b08c92588','tidy',0,NULL);
INSERT INTO "dispatch_check" VALUES('ce07ab2c891bd2e5e51247d0','tidy',0,'tester');
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
INSERT INTO "dispatch_crew" VALUES('ce07ab2c891bd2e5e51247d0','7d72ca8424fa948651454e2e');
CREATE TABLE dispatch_item (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  item TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0), method TEXT,
  PRIMARY KEY (dispatch_id, item)
) STRICT;
INSERT INTO "dispatch_item" VALUES('6979d8a0e9479c5b08c92588','training',1,NULL);
INSERT INTO "dispatch_item" VALUES('ce07ab2c891bd2e5e51247d0','training',1,'at the machine');
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
INSERT INTO "document" VALUES(0,'a31ceced921fa32d0b08b4d7',2483302705);
INSERT INTO "document" VALUES(1,'6350e69f96e07696989baefb',129524800);
INSERT INTO "document" VALUES(2,'752a07c9f0478f0e745edc43',2093342709);
INSERT INTO "document" VALUES(3,'9bfd79d3c5de477d1d6a193d',1064806338);
INSERT INTO "document" VALUES(4,'cba766d1e1c422150ed1c37d',1221380378);
INSERT INTO "document" VALUES(5,'8aee8ec22fa32f255c3a87e5',3017057375);
INSERT INTO "document" VALUES(6,'975a216750d832e4cb95075e',1763828510);
INSERT INTO "document" VALUES(7,'c03b18f1afca1c1096a8a3ed',3112426978);
INSERT INTO "document" VALUES(8,'ec0857d359da818f14045830',3873463776);
INSERT INTO "document" VALUES(9,'969343a81081b92ef2ce337a',3483548428);
INSERT INTO "document" VALUES(10,'996d53950b663f60d6cf7237',2242262510);
INSERT INTO "document" VALUES(11,'6efa6d23dd46b5a934acfe15',4152089765);
INSERT INTO "document" VALUES(12,'1bcc8b476d3b96fd3278efc4',325237026);
INSERT INTO "document" VALUES(13,'aaf99286c17f4e2aceada340',3848825112);
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
INSERT INTO "engineer" VALUES('b6a2b162cb596a89a9133d51','Wang Lin','wang lin','wang','centre',NULL,'10 0001',NULL,1,NULL);
INSERT INTO "engineer" VALUES('7d72ca8424fa948651454e2e','Zhao Min','zhao min','zhao','centre',NULL,NULL,NULL,1,8);
INSERT INTO "engineer" VALUES('23cd9e0f5b7b8414946c7fb4','Ada','ada',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
INSERT INTO "engineer_role" VALUES('7d72ca8424fa948651454e2e','reception');
CREATE TABLE engineer_skill (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  skill TEXT NOT NULL CHECK (skill <> ''),
  PRIMARY KEY (engineer_id, skill)
) STRICT;
INSERT INTO "engineer_skill" VALUES('b6a2b162cb596a89a9133d51','printer');
INSERT INTO "engineer_skill" VALUES('7d72ca8424fa948651454e2e','installation');
CREATE TABLE entitlement (
  contract_id TEXT NOT NULL REFERENCES contract (id),
  entitlement TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  used INTEGER NOT NULL DEFAULT 0 CHECK (used BETWEEN 0 AND total),
  PRIMARY KEY (contract_id, entitlement)
) STRICT;
INSERT INTO "entitlement" VALUES('b16486061fdff0b90079071b','visit',4,1);
INSERT INTO "entitlement" VALUES('b16486061fdff0b90079071b','training',2,1);
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
INSERT INTO "equipment" VALUES('f1bc0201c4e68b604c95e20a','PR-1001','pr-1001','printer','LP2','6d69ec8aa0d5f8a8446e05c0','1569fbac0d2c73b0f1d1a039','b16486061fdff0b90079071b','2024-01-01','2024-01-05','2024-01-10',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "equipment" VALUES('4d6c3fd90a47a9fcd7537071','PR-1002','pr-1002','printer',NULL,'50b2540b067149a776bb17f1',NULL,'7d9dbcc65296af36a2466b89','2026-02-01',NULL,'2026-04-01',NULL,NULL,'豫A12345','豫a12345','in the van',NULL,NULL);
INSERT INTO "equipment" VALUES('faa978245370ba4a81c4081f','PR-9001','pr-9001','printer',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE escalation (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 1),
  done_at TEXT NOT NULL, undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO "escalation" VALUES('51504d17b62464cdf0b7dc51',75,'2026-03-02T09:20:00Z',NULL);
INSERT INTO "escalation" VALUES('1a3f7593f23e7267f4dcd4dd',75,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('51504d17b62464cdf0b7dc51',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('1a3f7593f23e7267f4dcd4dd',100,'2026-03-03T01:00:00Z',NULL);
INSERT INTO "escalation" VALUES('1a3f7593f23e7267f4dcd4dd',150,'2026-03-03T01:00:00Z',NULL);
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
INSERT INTO "finding" VALUES('ce07ab2c891bd2e5e51247d0','cable loose',0,'1bcc8b476d3b96fd3278efc4');
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
INSERT INTO "hold" VALUES('cc0d62af063bb4284c0c4d3a','6efa6d23dd46b5a934acfe15','factory','2026-03-02T03:00:00Z',NULL,'tester','sent away',NULL);
INSERT INTO "hold" VALUES('f7d3c303f33c6c11fd4185bd','9bfd79d3c5de477d1d6a193d','resolved','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester',NULL,NULL);
INSERT INTO "hold" VALUES('e7b9189c7d9540bd1a460c45','ec0857d359da818f14045830','customer','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','tester',NULL,'2026-03-06T01:00:00Z');
CREATE TABLE holder (
  id TEXT PRIMARY KEY,
  place TEXT,
  engineer_id TEXT REFERENCES engineer (id),
  dispatch_id TEXT UNIQUE REFERENCES dispatch (id),
  CHECK ((place IS NULL) <> (dispatch_id IS NULL)),
  CHECK (engineer_id IS NULL OR place IS NOT NULL)
) STRICT;
INSERT INTO "holder" VALUES('5c2e434a59bf31de4caf03b3','warehouse',NULL,NULL);
INSERT INTO "holder" VALUES('b38e1b71566d35538dd20111','centre','b6a2b162cb596a89a9133d51',NULL);
INSERT INTO "holder" VALUES('785fa89d6207cf437ff190a1','centre',NULL,NULL);
INSERT INTO "holder" VALUES('2885ccee6762eb8672b46480',NULL,NULL,'6979d8a0e9479c5b08c92588');
CREATE TABLE imported (
  row_hash TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id)
) STRICT;
INSERT INTO "imported" VALUES('a98a8f651662bdde032bfcf6f228a852c052407dc84ee9adcf3529dfd15c2d8e','6350e69f96e07696989baefb');
INSERT INTO "imported" VALUES('aed74f9fb9599ceeef9748d00acf6cc53cf33903c89475435915b9eb77ea7540','6350e69f96e07696989baefb');
CREATE TABLE indexed (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL,
  next_document INTEGER NOT NULL
) STRICT;
INSERT INTO "indexed" VALUES(1,142,14);
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
INSERT INTO "journal" VALUES(1,'2d16e281645149fd2441321c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','b6a2b162cb596a89a9133d51','engineer added','{"name": "Wang Lin", "station": "centre"}','a976c90ebd572eb32a7c8c152f728d7b81d1a6a5e29495b03d1e64c8e21e6e61');
INSERT INTO "journal" VALUES(2,'a4f32d7d05fef7006627f020','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','7d72ca8424fa948651454e2e','engineer added','{"name": "Zhao Min", "station": "centre", "roles": ["reception"]}','111836e074b134f565077a9213d4bab4d824d49cff0da4a5ba64b54b57661196');
INSERT INTO "journal" VALUES(3,'ea06ee18c88c6c01a77d5e3d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','engineer','7d72ca8424fa948651454e2e','engineer away','{"name": "Zhao Min", "since": "2026-04-05T16:00:00Z", "until": "2026-04-10T16:00:00Z", "note": "holiday"}','d21f214d8e891fbf08bc851b9b961a9bc263afb1955cc8eae92d52361997d6cc');
INSERT INTO "journal" VALUES(4,'a00e598d96928c2eeb4e66e2','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','6d69ec8aa0d5f8a8446e05c0','customer added','{"number": "CU-0001", "name": "Example Clinic", "phones": ["13800000001"]}','c9f3e02b14c6e197a9a9d1602103db6e3c70fa6ad94112fe9cb3fb630fc78f48');
INSERT INTO "journal" VALUES(5,'aaf79845922bc85f5669393d','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','50b2540b067149a776bb17f1','customer added','{"number": "CU-0002", "name": "示例诊所", "phones": ["13800000002"]}','c7967d7a6b1e8d22f12f10d7f16d4cd904482e725bf9ab1bbc020e561575ea9d');
INSERT INTO "journal" VALUES(6,'ab17b32809d8abd4059bb19b','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','89fa1d97963088ffd1299a73','customer added','{"number": "CU-0003", "name": "Sample Dealer", "phones": []}','c4e675addfa12ae49ec0ce875392324ab82244fcd768a1a6042571c0dbac372b');
INSERT INTO "journal" VALUES(7,'71b4a944b417ef9ae8d7fa61','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','site','1569fbac0d2c73b0f1d1a039','site added','{"customer": "Example Clinic", "name": "North wing", "address": "2 Sample Road", "region": "county"}','da1591f3f073b5a993fc9eeb50711f4277359e0728349084b80ffb15c2225b69');
INSERT INTO "journal" VALUES(8,'b82cede843d7d6526bc28dbf','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','6d69ec8aa0d5f8a8446e05c0','telephone added','{"name": "Example Clinic", "phone": "13800000003"}','e08622bd3b71cd9d652f269b458a255a794cd9e0118032a2e381ace8a28e3438');
INSERT INTO "journal" VALUES(9,'b82cede843d7d6526bc28dbf','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','customer','6d69ec8aa0d5f8a8446e05c0','contact added','{"customer": "Example Clinic", "name": "Li Na", "site": "North wing", "role": "head nurse", "phone": "13800000003", "mail": null}','20c3d9d180a57cfdc5a393abda72e15c6dda524ec12979a47ed53cd95e8fbb89');
INSERT INTO "journal" VALUES(10,'0337621557dbaea42cbc673e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','b16486061fdff0b90079071b','contract added','{"number": "C-0001", "customer": "Example Clinic", "kind": "full", "tier": "gold", "from": "2026-01-01", "to": "2026-12-31"}','a40052291537003e0d71778d0f527ddc0358a4f5615af5a08440ad1fbae349ba');
INSERT INTO "journal" VALUES(11,'db7895aa3a66312ba24953ed','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','contract','7d9dbcc65296af36a2466b89','contract added','{"number": "C-0002", "customer": "示例诊所", "kind": "basic", "tier": "standard", "from": "2026-01-01", "to": "2026-12-31"}','2e303b28772a6f52945cea21826e1929a778ccecd20dff136ff55ae7e41a8cd7');
INSERT INTO "journal" VALUES(12,'f59dd6e9b3d896f49c985def','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','f1bc0201c4e68b604c95e20a','equipment added','{"serial": "PR-1001", "kind": "printer", "customer": "Example Clinic", "plate": null}','8af86a897112f4a91707c689ebd3302924fd52db310cf47910d0e0d9f321e827');
INSERT INTO "journal" VALUES(13,'9546e99524898e48b798a156','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','4d6c3fd90a47a9fcd7537071','equipment added','{"serial": "PR-1002", "kind": "printer", "customer": "示例诊所", "plate": null}','a350e8006f4c2cdbf13fcb6e5941b403e0e408cc4447aefd230f742ffe0534d5');
INSERT INTO "journal" VALUES(14,'d5a361940fe4fd60511c6c93','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','equipment','faa978245370ba4a81c4081f','equipment added','{"serial": "PR-9001", "kind": "printer", "customer": null, "plate": null}','6c252d781cf2eb12e66f5f341b29de18ba432da63ff9d4d4997c75aff80db563');
INSERT INTO "journal" VALUES(15,'10c877d567f2b22cb12ce4e5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts received','{"part": "roller", "condition": "new", "quantity": 10, "from": null, "to": "warehouse", "serial": null, "request": null, "note": "delivery note 17"}','9d3b658de47ab32df28cbb95a765eca565f090d3348b9c512318af9032647213');
INSERT INTO "journal" VALUES(16,'ccf402bcf25d688c79a3af9e','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 3, "from": "warehouse", "to": "centre/Wang Lin", "serial": null, "request": null, "note": null}','dd22fef4d20f51185ba069a8a09153832ac5c8e1d91728e48bce62e255ab1eb9');
INSERT INTO "journal" VALUES(17,'29187866454d0af6e5b2f61c','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": null, "note": null}','5686606b1a0242773827ee2bd0c40efedfa5c5ef2b56cfa23a2dea4e6908f866');
INSERT INTO "journal" VALUES(18,'9969ea9f617f25281153c8c6','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','tester','card','11162019d1a80c5dad0dc623','card sold','{"card": "CARD-0001", "customer": "Example Clinic", "value": 50000, "currency": "CNY", "decimals": 2}','44f496d45f246a13a8383c40fa39fbf47ee5eb72399331ffe904b4d54f1f04d1');
INSERT INTO "journal" VALUES(19,'cddb809733e4d3f05c0f77ea','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','975a216750d832e4cb95075e','logged','{"channel": "phone", "caller": "Li Na", "phone": "13800000003", "said": "printer jams", "summary": "printer jams", "priority": "P1", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "ec5137dfcd426f07118799ad", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','e689f5ca01cfaf52878e5de7468fc00a805d17cada68d1f3240b58b3618e72d9');
INSERT INTO "journal" VALUES(20,'1d1ae785249c9b3c6930bb76','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','975a216750d832e4cb95075e','assigned','{"engineer": "Wang Lin", "was": null, "clocks": []}','ec3d6e62a025e10ad4dabb2b456aa2f26ab26f78634f753dbfe4ead0fb177b9b');
INSERT INTO "journal" VALUES(21,'ef71991cc28aaf9c6b640b71','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','975a216750d832e4cb95075e','opinion','{"text": "restart did not help", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T01:15:00Z", "at": "2026-03-02T01:00:00Z", "spare": "15m clock"}, {"target": "opinion", "change": "met", "due": "2026-03-02T01:30:00Z", "at": "2026-03-02T01:00:00Z", "spare": "30m clock"}]}','1b84cfb65d4d402c7a5820eb3cd4a6b4f1506a6e16f35baf6b0013d3fffb192d');
INSERT INTO "journal" VALUES(22,'838fcaca2dfa019a54969d26','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','975a216750d832e4cb95075e','appointed','{"visit_at": "2026-03-02T02:00:00Z", "visit_until": null, "asked_by": "customer", "note": "they close at noon", "clocks": []}','f22f1c139baf5de47f8114cb62d54726645b7382a47e000c1d1a1f2f22ced1e5');
INSERT INTO "journal" VALUES(23,'bc9de6cb545c52759f7c8a0d','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','975a216750d832e4cb95075e','consented','{"purpose": "remote", "by": "Li Na", "how": "phone", "quote": null, "clocks": []}','124dbac8a6455014e73145aed08f099ace85963c02a5be2eca8c5d4ae63781e4');
INSERT INTO "journal" VALUES(24,'2a6d4c0b65f3a3507fa4cacb','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','975a216750d832e4cb95075e','quoted','{"quote": "Q-0001", "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}], "total": 8000, "currency": "CNY", "decimals": 2}','f889647fd1beb1a88e9dd76610f0ba8073747d0cea3f860953d1526c49bf42ae');
INSERT INTO "journal" VALUES(25,'cb06e80c805ba5bcf1cf9e63','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','975a216750d832e4cb95075e','consented','{"purpose": "quote", "by": "Li Na", "how": "phone", "quote": "Q-0001", "clocks": []}','05257e6e4051c2fc2fb8da08caa8612bd23988d89d337f8363a5681add1143db');
INSERT INTO "journal" VALUES(26,'6935cace83cba215495c5f0f','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','975a216750d832e4cb95075e','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [{"target": "arrive", "change": "started", "due": "2026-03-02T03:00:00Z", "within": "2h clock"}]}','b52fc1b6ee1aebe2d78cac7766b1cf2a0f29f3a5df03445089d86cb0a9a02b8f');
INSERT INTO "journal" VALUES(27,'b76acca6e6d4a5002ce03e9d','2026-03-02T01:00:00Z','2026-03-02T01:00:00Z','tester','ticket','975a216750d832e4cb95075e','parts issued','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "centre/Wang Lin", "to": "SD-000001/1", "serial": null, "request": null, "note": null}','8bc5987f0c16a335f1e57c739e2e15120eebd1cd17f809111255b14895eeb00e');
INSERT INTO "journal" VALUES(28,'d0bda897a1df1971b8701a24','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "arrive", "change": "met", "due": "2026-03-02T03:00:00Z", "at": "2026-03-02T02:05:00Z", "spare": "55m clock"}]}','eefc93f7fc97fb6c3a38996a201018ab0586a194e34a1aee312916758f146efb');
INSERT INTO "journal" VALUES(29,'b3ac70910f0534edb36654fc','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','recorded','{"visit": 1, "form": {"fault": "paper jam", "code": "paper", "cause": "worn roller", "action": "roller replaced", "test": "printed 20 labels", "result": "prints 20 labels", "minutes": 40, "kilometres": 12, "solved": true, "covered": {"parts": "cost", "work": "free", "because": "full care"}, "checklist": {"uniform": true, "tidy": false}, "work": {"training": 1}, "parts": [{"part": "roller", "quantity": 1, "source": null, "condition": "new", "serial": null, "back": false}]}, "was": {}, "clocks": []}','cb02883bca2ce8ecba2c7a74b9c758f2c3ada29bae272e734f412b181bfbb961');
INSERT INTO "journal" VALUES(30,'b3ac70910f0534edb36654fc','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','parts fitted','{"visit": 1, "part": "roller", "condition": "new", "quantity": 1, "from": "SD-000001/1", "to": null, "serial": null, "request": null, "note": null}','fb62fca4419944ada59278dad42a8e975edf27275ce0b51227b2f797cb3c48c1');
INSERT INTO "journal" VALUES(31,'b3ac70910f0534edb36654fc','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','entitlement used','{"contract": "C-0001", "entitlement": "training", "quantity": 1, "left": 1}','831ae557957fa870760a84ece81941b3d66277d8ae940ca323f915600dce0f34');
INSERT INTO "journal" VALUES(32,'b3ac70910f0534edb36654fc','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','charged','{"visit": 1, "because": "full care", "lines": [{"kind": "part", "item": "roller", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 12000, "amount": 8000, "because": "full care"}, {"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "labour", "quantity": 2, "unit": "30m", "unit_price": 6000, "list_amount": 12000, "amount": 0, "because": "full care"}, {"kind": "work", "item": "travel", "quantity": 12, "unit": "km", "unit_price": 200, "list_amount": 2400, "amount": 0, "because": "full care"}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 0, "because": "included in the contract"}], "total": 8000, "currency": "CNY", "decimals": 2}','a29a36262874acaaa048e696ca29387fb07e72bd544cd9e17735e5e032e6ab6c');
INSERT INTO "journal" VALUES(33,'860fcafb8c5ccbcb33872ab7','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','attached','{"visit": 1, "number": 1, "kind": "photo", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','310f3621d7eccfbd6ce05c7ee7d6503cf6c3402fee829ff7a51c9358a0d19209');
INSERT INTO "journal" VALUES(34,'8aa5dda3fab7e661fcbde935','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','file attached','{"number": 2, "kind": "file", "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','eb42497ee06fe3d182766351d06ac38eeb54b8799a702185bad588625086ef1b');
INSERT INTO "journal" VALUES(35,'812b1f005089652a2a4e3a39','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','recorded','{"visit": 1, "form": {"signature": "Li Na"}, "was": {}, "clocks": []}','ab45459d838ac2a78b1330a0a2c49adaaad00ca21c4e9297cfaee7202f396702');
INSERT INTO "journal" VALUES(36,'812b1f005089652a2a4e3a39','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','finished','{"visit": 1, "engineer": "Wang Lin", "clocks": []}','65621671c75a7db5a88d3e08634e5ad1174d1d002e951fe8f3b1604089b98b14');
INSERT INTO "journal" VALUES(37,'812b1f005089652a2a4e3a39','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','resolved','{"cause": "worn roller", "solution": "roller replaced", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-02T09:30:00Z", "at": "2026-03-02T02:05:00Z", "spare": "6h25m"}]}','f504e24fe2b722779ad13ac640db212a66be877c8510bb2951447e4dc0b6755f');
INSERT INTO "journal" VALUES(38,'5f49d2855cc19b20fa961ee3','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','paid','{"receipt": "R-0001", "amount": 3000, "currency": "CNY", "decimals": 2, "method": "card", "card": "CARD-0001", "balance": 47000, "owed": 5000, "held": 0}','2f8c846511c0f8ae781b826b6b8b974b6d67128c324c2468239e232d457593ed');
INSERT INTO "journal" VALUES(39,'ccf04e62563e9f8dde2305d1','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','paid','{"receipt": "R-0002", "amount": 5000, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','16685d196ee0d96e3dc8a18ca2fbe2676b00d15ce4df3a31af8405ba73b218ef');
INSERT INTO "journal" VALUES(40,'f1b3b8b907087c951d15d432','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','handed-over','{"visit": 1, "engineer": "Wang Lin", "clocks": [], "receipts": ["R-0001", "R-0002"], "money": [{"amount": 8000, "currency": "CNY", "decimals": 2}]}','5787ccb6d58b72236db125dbceaa968e08b8d20bf43e34bf5a9bae3848f45339');
INSERT INTO "journal" VALUES(41,'316e3fc531243d47d1c7c012','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','discounted','{"amount": 500, "was": 0, "currency": "CNY", "decimals": 2, "why": "goodwill", "owed": 0, "held": 500}','4f2c17a9908a239b1545d223e4cc2dd6ff46c702de7c1886e1772397658a6a36');
INSERT INTO "journal" VALUES(42,'a3b17c27802e26ba34fca9f8','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','refunded','{"receipt": "R-0003", "amount": 500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 0}','444565a54dd4dbea0115df60cc32336cb60664796cb902374515901faefbcfaf');
INSERT INTO "journal" VALUES(43,'d037f75bf08fb9e981adbba0','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','receipt voided','{"receipt": "R-0003", "amount": -500, "currency": "CNY", "decimals": 2, "method": "transfer", "card": null, "balance": null, "owed": 0, "held": 500, "why": "it was not given"}','e2ecf566df8f915880b7d58d58bf1d5b669d79ff57f8b048f6ff4d72a914e615');
INSERT INTO "journal" VALUES(44,'4141c9f24fb3787d8437397f','2026-03-02T02:05:00Z','2026-03-02T02:05:00Z','tester','ticket','975a216750d832e4cb95075e','closed','{"note": null, "clocks": []}','f7f361bbc2cffa2ff5084253198269bf0dc57834e0cb3560121d12263b33d308');
INSERT INTO "journal" VALUES(45,'5f7cbd128b08bda907bd9e84','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','6efa6d23dd46b5a934acfe15','logged','{"channel": "phone", "caller": null, "phone": null, "said": "no power", "summary": "no power", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "equipment": "PR-1002", "contract": "C-0002", "assumed": ["priority", "region", "kind", "phase"], "terms": "4d5c5956146daa54c25ed3bd", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T06:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','8c38e0a5589c4843534e09c85c068316fe02eff0b4fb10dd577c33e48defe464');
INSERT INTO "journal" VALUES(46,'ee42cf1fcdec1a24fe12ec3c','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','6efa6d23dd46b5a934acfe15','called','{"channel": "phone", "caller": null, "phone": null, "said": "is anybody coming?", "clocks": []}','c0806b1504ed927aff39773f3d57343a53aefc70573a991335468b7a63471b7e');
INSERT INTO "journal" VALUES(47,'58d0b7905bf180cde6c897f7','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','6efa6d23dd46b5a934acfe15','lent','{"loan": "6c8e3aa3790fa6975962162c", "serial": "PR-9001", "kind": "printer", "due": "2026-03-17T03:00:00Z", "clocks": []}','469196208461929be67e3a791c8c964756a12c54aa77141b27d39ce6615d9460');
INSERT INTO "journal" VALUES(48,'087e4e3989bf81370ba65f2a','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','6efa6d23dd46b5a934acfe15','return asked','{"return": "RMA-0001", "serial": "PR-1002", "reason": "quality", "decision": "repair", "freight": "desk", "because": {"when": {"warranty": ["in"]}}, "overruled_by": null}','2096afa9b540831adb99774bcca053c3fe413fcd8cc40934c0ebb3b16c6184ee');
INSERT INTO "journal" VALUES(49,'9a253558636968a3ae8553fb','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','wang','ticket','6efa6d23dd46b5a934acfe15','return approved','{"return": "RMA-0001", "by": "wang", "lacking": 0, "note": null}','8817d6606cf494e0c75a8f2fd9b9739abf1c88288e4529171f7e34461d5a9bce');
INSERT INTO "journal" VALUES(50,'0d7e5f474ad9d5b426920ad6','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','6efa6d23dd46b5a934acfe15','consented','{"purpose": "removal", "by": "Ms Example", "how": "phone", "quote": null, "clocks": []}','ec8d04204cbde5f4e28cd5b40db7ddc876e115b3cc832618f0e9fbeec5231f9e');
INSERT INTO "journal" VALUES(51,'80a1007700a04e2fb62448c7','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','6efa6d23dd46b5a934acfe15','sent-away','{"return": "RMA-0001", "serial": "PR-1002", "freight": "desk", "clocks": []}','b6712967acf28932329dfcb29088bbaacb1c09ff787b56ab7ffa6a09ad3ec175');
INSERT INTO "journal" VALUES(52,'13bf1401790e4ca1653c7082','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z','tester','ticket','6efa6d23dd46b5a934acfe15','held','{"reason": "factory", "note": "sent away", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T06:00:00Z"}]}','33537055a59c21c346ef73781f78da6102723078f07e0e0a1ba47281b5e3fc7e');
INSERT INTO "journal" VALUES(53,'f2bfea13914707c842cb42fa','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','a31ceced921fa32d0b08b4d7','logged','{"channel": "phone", "caller": null, "phone": null, "said": "scanner reads every second code", "summary": "scanner reads every second code", "priority": "P2", "tier": "standard", "region": "city", "kind": "fault", "contract": "C-0002", "typed": ["priority"], "assumed": ["region", "kind", "phase"], "terms": "163f88c7bb142048702d8c02", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-04T09:30:00Z", "within": "2 working days"}]}','ba7ad12a4b0af0ebcaaf3796d2f7cca3800c9c3099700dba5c9a02bac1278fe0');
INSERT INTO "journal" VALUES(54,'02a4c1a70ad23ed506a4cdf2','2026-03-02T03:30:00Z','2026-03-02T03:30:00Z','tester','ticket','ec0857d359da818f14045830','logged','{"channel": "phone", "caller": null, "phone": null, "said": "registration desk is down", "summary": "registration desk is down", "priority": "P3", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "fd500cc203e4c7164edc216e", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T03:45:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T04:00:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-05T09:30:00Z", "within": "3 working days"}]}','51de45a281aaec80ef581dbd84f6a98ac6c9865183ad261f7224f96912d09912');
INSERT INTO "journal" VALUES(55,'af386db25746a8696618accc','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','ec0857d359da818f14045830','classified','{"changed": {"priority": ["P3", "P1"], "severity": [null, "down"], "reach": [null, "group"]}, "terms": "cd69cf8d5ca895b86b1646e8", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "moved", "due": "2026-03-02T09:30:00Z", "was": "2026-03-05T09:30:00Z"}]}','d20843f3469fb5832b59be1c022fcbe544b668f967d69bcd664fbdfb94fd52e6');
INSERT INTO "journal" VALUES(56,'7189b41134750ec6c05f8ce3','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','ec0857d359da818f14045830','escalated','{"from": "1", "to": "2", "reason": "the board has to be measured", "clocks": []}','e00237c8beb8160315215ff63d00837fa50b6a2ab84326f0f7195827d4c9bff5');
INSERT INTO "journal" VALUES(57,'7550c71d095ef29cedde2cab','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','a31ceced921fa32d0b08b4d7','answered','{"text": "we look into it", "clocks": [{"target": "answer", "change": "missed", "due": "2026-03-02T04:00:00Z", "at": "2026-03-02T06:00:00Z", "late": "1h"}]}','941c193a578306d31423800f520b9a4d2d5d99918dbb902f45bc34e281a74466');
INSERT INTO "journal" VALUES(58,'7550c71d095ef29cedde2cab','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','ticket','a31ceced921fa32d0b08b4d7','contract extended','{"target": "answer", "number": "C-0002", "by": "1 month", "was": "2026-12-31", "ends_on": "2027-01-31"}','8ad418f7a9702f381c2ab1baf53795b4956f905d0a10c6aa2224c9c36ef297fa');
INSERT INTO "journal" VALUES(59,'7e617669ae6e42de98492e84','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','14060f6d6e0c1c1b3caf29d4','parts asked','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "because": "for the fair"}','d92aaad0b988167c6b5516134452ed846d25c40615d2a430a4c8a17537d2997a');
INSERT INTO "journal" VALUES(60,'2b80938d187e77b02ec9689c','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','wang','request','14060f6d6e0c1c1b3caf29d4','request approved','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "lacking": 0, "note": null}','84af5979e0d5494edd1151aa6d7774356dda262593a1553c1f76ff39f29f8ab7');
INSERT INTO "journal" VALUES(61,'a3fd1b02aaa68d635bb5dbda','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts transferred','{"part": "roller", "condition": "new", "quantity": 2, "from": "warehouse", "to": "centre", "serial": null, "request": "REQ-0001", "note": null}','be2097346e57a48b07207d41dc1ae0cafe2d931f8c7465ef1ed3d89572255e21');
INSERT INTO "journal" VALUES(62,'a3fd1b02aaa68d635bb5dbda','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','request','14060f6d6e0c1c1b3caf29d4','request issued','{"request": "REQ-0001", "holder": "centre", "part": "roller", "quantity": 2, "source": "warehouse"}','3e5f20dcd8dd552f121e2747608f1ccbc777d5e5150fcfb6dc8f59c8ddb8ea3a');
INSERT INTO "journal" VALUES(63,'73ce538788d6afd4f04a28e0','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','stock','roller','parts counted','{"holder": "centre/Wang Lin", "part": "roller", "condition": "new", "counted": 1, "expected": 2, "engineer": "Wang Lin", "charged": 12000, "currency": "CNY", "decimals": 2}','a50a26f411d079b209726db60ba911f0d69b5b3331ed8d0ec244a82726c2ef71');
INSERT INTO "journal" VALUES(64,'054d17d62986a3a99298d0e5','2026-03-02T06:00:00Z','2026-03-02T06:00:00Z','tester','contract','b16486061fdff0b90079071b','entitlement used','{"contract": "C-0001", "entitlement": "visit", "quantity": 1, "left": 3}','316269f9da900b11cb1b3fef0e7e508b261aa28cdb060231f70e2cff4127b92e');
INSERT INTO "journal" VALUES(65,'fe318a38ca1f2f785b590975','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','c03b18f1afca1c1096a8a3ed','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cannot log in", "summary": "cannot log in", "priority": "P1", "tier": "gold", "region": "city", "kind": "fault", "contract": "C-0001", "typed": ["priority"], "assumed": ["kind", "phase"], "terms": "cd69cf8d5ca895b86b1646e8", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T09:35:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-02T09:50:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-02T09:30:00Z", "within": "same day"}]}','9f58f83bdef39305b6437a82b2f1726e8fc2fd393effac93b7ba2f120ec5db35');
INSERT INTO "journal" VALUES(66,'b47a105e2ad1fb0aef128307','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','ec0857d359da818f14045830','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T08:15:00Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','21ca95dd86e30241ccfbc7e0448b8e0654ee940e024fe5f9fb63b5f2b97bf25d');
INSERT INTO "journal" VALUES(67,'b47a105e2ad1fb0aef128307','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','ec0857d359da818f14045830','notices written','{"to": ["Head of service"]}','06349bda3ac289c4ecd0edc5621e73ba3e003884273e3bee93b37815e6ad216e');
INSERT INTO "journal" VALUES(68,'0d62027cfd68dc688f4c7eb3','2026-03-02T09:20:00Z','2026-03-02T09:20:00Z','tester','ticket','ec0857d359da818f14045830','person told','{"to": "Head of service", "way": "command"}','d43300f68f679cc1c8b1f5bb8a7476c54f9a557775f119b9d5a53072295ac187');
INSERT INTO "journal" VALUES(69,'d6f553fb2b7e8934c8d1b721','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','c03b18f1afca1c1096a8a3ed','time used','{"target": "solve", "percent": 75, "used_at": "2026-03-02T09:27:30Z", "note": "time is running out", "due_at": "2026-03-02T09:30:00Z"}','a7c0f39d6f4336b0ce2265974ec69b09d9315473d2a68e6a8a76036e51059795');
INSERT INTO "journal" VALUES(70,'d6f553fb2b7e8934c8d1b721','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','c03b18f1afca1c1096a8a3ed','notices written','{"to": ["Head of service"]}','eed1ec8cc490ae34e570012dbad75db191c390d567f0ca7c1b2d0bb0134363ff');
INSERT INTO "journal" VALUES(71,'0b4296bb550cc3d8d5418ca8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ec0857d359da818f14045830','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','2ecd26fa99c1ddf8069ebb6da885c035a27fd53c72d91f8dff3446225210fecf');
INSERT INTO "journal" VALUES(72,'0b4296bb550cc3d8d5418ca8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ec0857d359da818f14045830','escalated','{"from": "2", "to": "3", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}]}','a046324bd4a3dab3c10899305d8dcc9bd327ff3692b17db2f14600f96803d0ec');
INSERT INTO "journal" VALUES(73,'0b4296bb550cc3d8d5418ca8','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','ec0857d359da818f14045830','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000004", "priority": "P1"}}','0b097b60e53a30e8b87a2bcd7708537ad99d47898864b602d63ab37f69a623d7');
INSERT INTO "journal" VALUES(74,'91b7920bf27706b242d97c0f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','c03b18f1afca1c1096a8a3ed','time used','{"target": "solve", "percent": 100, "used_at": "2026-03-02T09:30:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','d945ed346abe9baf6de5ffdb0927eeed1bc7a955c8fb6d2e8bfcb37765463bb9');
INSERT INTO "journal" VALUES(75,'91b7920bf27706b242d97c0f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','c03b18f1afca1c1096a8a3ed','escalated','{"from": "1", "to": "2", "because": {"target": "solve", "percent": 100}, "reason": null, "clocks": [{"target": "solve", "change": "missed", "due": "2026-03-02T09:30:00Z"}, {"target": "answer", "change": "missed", "due": "2026-03-02T09:35:00Z"}, {"target": "opinion", "change": "missed", "due": "2026-03-02T09:50:00Z"}]}','f9b3aa452f6329ba8012afb19fe2a3f321a7ad35a5dcb4649cda1480b4a2ae7c');
INSERT INTO "journal" VALUES(76,'91b7920bf27706b242d97c0f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','c03b18f1afca1c1096a8a3ed','left undone','{"what": "priority", "why": "{number} is {priority} already", "facts": {"number": "SD-000005", "priority": "P1"}}','9aeafda87e27fdda68e442838f19fd06ee51905be846c7759a02eefe321d7725');
INSERT INTO "journal" VALUES(77,'e92fb7ae0a5f49819a52842a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','c03b18f1afca1c1096a8a3ed','time used','{"target": "solve", "percent": 150, "used_at": "2026-03-03T00:35:00Z", "note": null, "due_at": "2026-03-02T09:30:00Z"}','90cc9f3afc24ef2274928cdac031b363917d72c979479e1cfe72b45dcf33ec85');
INSERT INTO "journal" VALUES(78,'e92fb7ae0a5f49819a52842a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','c03b18f1afca1c1096a8a3ed','assigned','{"engineer": "Zhao Min", "was": null, "clocks": [], "because": {"station": "centre", "skill": null, "live": 0, "last_at": null}}','42a90bfc6d176ce17f7580bfaba1a0d15bbee5fc64e7ccb1cfdd96727f3efa32');
INSERT INTO "journal" VALUES(79,'31cb225d490a46d7c67a360a','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','c03b18f1afca1c1096a8a3ed','person told','{"to": "Head of service", "way": "command"}','d4af69ee0de5dfae01d34e828172e7a7971916936d6801d40e35fc43fbd645d6');
INSERT INTO "journal" VALUES(80,'255b93343e110aaef6c7c5cd','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','752a07c9f0478f0e745edc43','logged','{"channel": "phone", "caller": null, "phone": null, "said": "called by mistake", "summary": "called by mistake", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "4d5c5956146daa54c25ed3bd", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','c45ea73f04515499a85fc1166e65a80a0addedc08b7e044dba1f0c4a3c3f6c7d');
INSERT INTO "journal" VALUES(81,'68ce919a13e1692d2e1d77a3','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','752a07c9f0478f0e745edc43','cancelled','{"reason": "called by mistake", "clocks": [{"target": "answer", "change": "void", "due": "2026-03-03T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-03-10T09:30:00Z"}]}','6eb3dc66d85d2c09804559f33cb036a85a48bfe03dbb01cf6d1eefe27969371a');
INSERT INTO "journal" VALUES(82,'71110f52a9a9e7dbe42d80f7','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9bfd79d3c5de477d1d6a193d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print", "summary": "how does it print", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["warranty"], "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "4d5c5956146daa54c25ed3bd", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-03T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-10T09:30:00Z", "within": "5 working days"}]}','2b769588ab4af8dfe0c419bfc73a4ba9d49372f63e4433ee49fafa90f6c1f58f');
INSERT INTO "journal" VALUES(83,'f1c7725c9f27dfa8c13c9d07','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9bfd79d3c5de477d1d6a193d','ordered','{"visit": 1, "engineer": "Zhao Min", "instead_of": null, "clocks": []}','795867de1f348e9eca23bf093abba248b5a57b0c6900d5506b14ad4f199a6845');
INSERT INTO "journal" VALUES(84,'e2c3af69c5ffab09a26ac89f','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9bfd79d3c5de477d1d6a193d','arrived','{"visit": 1, "engineer": "Zhao Min", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-03T03:00:00Z", "at": "2026-03-03T01:00:00Z", "spare": "2h"}]}','e79ad52b09ae2e2ce8026fcad9ae3fda2850d2afbb36b5b15ce60aeb1d8d2160');
INSERT INTO "journal" VALUES(85,'0b2594a6f23ba943849d2169','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9bfd79d3c5de477d1d6a193d','recorded','{"visit": 1, "form": {"fault": "none", "cause": "no training", "action": "explained", "result": "they know how", "minutes": 30, "covered": {"parts": "free", "work": "free", "because": "in warranty"}}, "was": {}, "clocks": []}','2b9cb7e03002ba9cccdfcc62f6ce046dd41dbfa8afdb954eaecdb3b1db664d50');
INSERT INTO "journal" VALUES(86,'0b2594a6f23ba943849d2169','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9bfd79d3c5de477d1d6a193d','charged','{"visit": 1, "because": "in warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 0, "because": "in warranty"}, {"kind": "work", "item": "labour", "quantity": 1, "unit": "30m", "unit_price": 6000, "list_amount": 6000, "amount": 0, "because": "in warranty"}], "total": 0, "currency": "CNY", "decimals": 2}','f4f072ae52f37454344972d90ba3d2e05e541cede9fa3803c78ae7c93b64a81d');
INSERT INTO "journal" VALUES(87,'0b2594a6f23ba943849d2169','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9bfd79d3c5de477d1d6a193d','finished','{"visit": 1, "engineer": "Zhao Min", "clocks": []}','3495d45e887b39cc84255e5e1a26d042cd665d2cd2374f89a3e48bdb6783fe78');
INSERT INTO "journal" VALUES(88,'9d200efec1cc68b8338ded07','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9bfd79d3c5de477d1d6a193d','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "solve", "change": "met", "due": "2026-03-10T09:30:00Z", "at": "2026-03-03T01:00:00Z", "spare": "5 working days"}]}','b819c3c0b337ffc52739d6ac86a9a469ee54e4d26301fa0efd11b3772e965cdf');
INSERT INTO "journal" VALUES(89,'08d7e631527d7f2f4996b8aa','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9bfd79d3c5de477d1d6a193d','closed','{"note": "content", "clocks": []}','d5998041d49eba90abd6f4c95491d673f111d54f96e23814ef23543a110e55d5');
INSERT INTO "journal" VALUES(90,'59c26969da4f0f7209060c4e','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','9bfd79d3c5de477d1d6a193d','reopened','{"reason": "again", "clocks": [{"target": "solve", "change": "resumed", "due": "2026-03-10T09:30:00Z"}]}','ad7246f88a36515e0a0999072837e63bf721fd697d707906c54433801001cf12');
INSERT INTO "journal" VALUES(91,'45101a7fe912e682263178d5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','customer','c69677ab8ba58706b4416e47','customer added','{"number": "CU-0004", "name": "Sample School", "phones": []}','2d7925fa034cff38099250beb833a4ecb6f4f57a333e3025b86dbab78fc8bc9e');
INSERT INTO "journal" VALUES(92,'45101a7fe912e682263178d5','2026-03-02T00:30:00Z','2026-03-02T00:30:00Z','Desk 1','ticket','6350e69f96e07696989baefb','logged','{"channel": "phone", "caller": null, "phone": null, "said": "Door, Lock, Stuck", "summary": "Door, Lock, Stuck", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "4d5c5956146daa54c25ed3bd", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-02T02:30:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "5 working days"}]}','0690dfde6cde38940ae4790ea5db2f07b53c7abdb3b5b8cd91260454aba44147');
INSERT INTO "journal" VALUES(93,'45101a7fe912e682263178d5','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','engineer','23cd9e0f5b7b8414946c7fb4','engineer added','{"name": "Ada", "station": null}','ccca888e140c10d99bb00788948a510292639c116401a2c1f1622162025417e9');
INSERT INTO "journal" VALUES(94,'45101a7fe912e682263178d5','2026-03-02T00:40:00Z','2026-03-02T00:40:00Z','Desk 1','ticket','6350e69f96e07696989baefb','assigned','{"engineer": "Ada", "was": null, "clocks": []}','b859fc02173fd07b78aff2350bd37eb9c03a50745dfa053ea89d1662ad49cdff');
INSERT INTO "journal" VALUES(95,'45101a7fe912e682263178d5','2026-03-02T00:50:00Z','2026-03-02T00:50:00Z','Ada','ticket','6350e69f96e07696989baefb','resolved','{"cause": "not recorded", "solution": "not recorded in the log", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-02T02:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "1h40m"}, {"target": "solve", "change": "met", "due": "2026-03-09T09:30:00Z", "at": "2026-03-02T00:50:00Z", "spare": "5 working days"}]}','e47a2828ac4ce31c88439007ec055e0bb62120999d748560cb56b7beb06395b5');
INSERT INTO "journal" VALUES(96,'45101a7fe912e682263178d5','2026-03-03T01:00:00Z','2026-03-03T01:00:00Z','tester','ticket','6350e69f96e07696989baefb','imported','{"file": "incidents.csv", "rows": 2, "through": "2026-03-02T00:50:00Z"}','c0cbd9c7571e0e0078705a73868b22eadde68aea428986c46d2527b6dfee7875');
INSERT INTO "journal" VALUES(97,'286cc7f6ee1e0e0b03c9160a','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','7d72ca8424fa948651454e2e','engineer changed','{"name": "Zhao Min", "changed": {"capacity": 8}}','56ee3745cb8a67280b1cff6c0add3c6320464d58b05a0a6a0f80ba935a4a78b2');
INSERT INTO "journal" VALUES(98,'7f8be4a84827e1a54c2333d4','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','engineer','7d72ca8424fa948651454e2e','engineer away','{"name": "Zhao Min", "since": "2026-04-30T16:00:00Z", "until": "2026-05-05T16:00:00Z", "note": "on leave"}','6c936b0a3097bfa612035ae0f54518295468b8e47c167f75275c57067d5a6375');
INSERT INTO "journal" VALUES(99,'cb33f9cf46f5fe5c268ad13f','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','ec0857d359da818f14045830','appointed','{"visit_at": "2026-03-05T06:00:00Z", "visit_until": "2026-03-05T08:00:00Z", "asked_by": "desk", "note": null, "clocks": []}','d67a7e65268a75abf5024646ef36ebf2a0a994f8b9918d47d32418dee910f843');
INSERT INTO "journal" VALUES(100,'77d89e83513c524b2aa613b4','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','ec0857d359da818f14045830','held','{"reason": "customer", "note": null, "ends_at": "2026-03-06T01:00:00Z", "clocks": [{"target": "answer", "change": "held", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "held", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "held", "due": "2026-03-02T09:30:00Z"}]}','d8696ae59c8918e1af29b86b32804d5f431372325d318f5e2d4044b4cf4ce48f');
INSERT INTO "journal" VALUES(101,'449b9065f6c3e4f83ca3cc40','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','8aee8ec22fa32f255c3a87e5','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the printer jams again", "summary": "the printer jams again", "priority": "P3", "tier": "gold", "region": "county", "kind": "fault", "equipment": "PR-1001", "contract": "C-0001", "follows": "SD-000001", "typed": ["region", "kind"], "assumed": ["priority", "phase"], "terms": "3d05904e9b66ff37569a09c0", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:15:00Z", "within": "15m clock"}, {"target": "opinion", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m clock"}, {"target": "solve", "change": "started", "due": "2026-03-09T09:30:00Z", "within": "3 working days"}]}','d8884e0f6af1dcfe9748949188a6b82dbdfeb7fb3a88db1549bd640da2e27c98');
INSERT INTO "journal" VALUES(102,'449b9065f6c3e4f83ca3cc40','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','975a216750d832e4cb95075e','followed','{"number": "SD-000008", "said": "the printer jams again"}','43bbeda3c3e0662bbfbd5b10627c0d54bc9d2cdad397360ddf0190af9bc514d6');
INSERT INTO "journal" VALUES(103,'12363a56de106c2c6034ea19','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','c03b18f1afca1c1096a8a3ed','classified','{"entered_why": "it was never critical", "changed": {"priority": ["P1", "P2"]}, "corrects": "fe318a38ca1f2f785b590975 logged 2026-03-02T09:20:00Z", "put_right": {"fe318a38ca1f2f785b590975 logged 2026-03-02T09:20:00Z": "cd69cf8d5ca895b86b1646e8"}, "clocks": []}','09b39514487480df461257dc952a3cac9db18d91d3604f20c8137541fd6a26ff');
INSERT INTO "journal" VALUES(104,'b1b142f6ab63f3305e274f2d','2026-03-04T01:00:00Z','2026-03-04T01:00:00Z','tester','ticket','cba766d1e1c422150ed1c37d','logged','{"channel": "phone", "caller": null, "phone": null, "said": "the screen is dark", "summary": "the screen is dark", "priority": "P1", "tier": "standard", "region": "city", "kind": "fault", "typed": ["priority"], "assumed": ["region", "tier", "kind", "phase"], "terms": "cf1064e330d3af001053998b", "clocks": [{"target": "answer", "change": "started", "due": "2026-03-04T01:30:00Z", "within": "30m"}, {"target": "solve", "change": "started", "due": "2026-03-05T01:00:00Z", "within": "8h"}]}','6a8abd37abe9f7559bbedec16a69ddf2625cec9ae00f88121cbc7d54a281a224');
INSERT INTO "journal" VALUES(105,'0f25f9535711c5f740185200','2026-03-04T01:10:00Z','2026-03-04T03:00:00Z','tester','ticket','cba766d1e1c422150ed1c37d','answered','{"entered_why": "written on paper", "text": "told them to wait", "clocks": [{"target": "answer", "change": "met", "due": "2026-03-04T01:30:00Z", "at": "2026-03-04T01:10:00Z", "mended": "2026-03-04T01:30:00Z", "spare": "20m"}]}','8c740f805a8fb907d33f545a8b82aa5f360e338e5f8bc8b98eacf3b0390f3447');
INSERT INTO "journal" VALUES(106,'1c1b8b4a6e0d4269a25d4f62','2026-03-06T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','ec0857d359da818f14045830','resumed','{"foreseen": true, "clocks": [{"target": "answer", "change": "resumed", "due": "2026-03-02T03:45:00Z"}, {"target": "opinion", "change": "resumed", "due": "2026-03-02T04:00:00Z"}, {"target": "solve", "change": "resumed", "due": "2026-03-02T09:30:00Z"}]}','f3f99dd248d4d769c4faf7f02bfceb51fdab4c4d3f34dc2fa337ff0b9d88b657');
INSERT INTO "journal" VALUES(107,'c04cf1452e1aebfc54859682','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','89fa1d97963088ffd1299a73','turnover entered','{"customer": "Sample Dealer", "month": "2026-02", "amount": 2000000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','b91790d99ef9cc9f349b3d729ae06bb07b56e60536271aec54cedcee31ace70f');
INSERT INTO "journal" VALUES(108,'0968f3a1682f43225d53a2c7','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','89fa1d97963088ffd1299a73','quarter settled','{"customer": "Sample Dealer", "quarter": "2026Q1", "basis": "payments", "turnover": 2000000, "budget": 30000, "carried_in": 0, "spent": 14000, "charged": 0, "paid": 0, "carried_out": 16000, "currency": "CNY", "decimals": 2}','4ba756bdcdf193ef12f48e707da60f241498cb7f9ef52cf58cae3351d211017d');
INSERT INTO "journal" VALUES(109,'da70c4350ffca5306424109c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','89fa1d97963088ffd1299a73','turnover entered','{"customer": "Sample Dealer", "month": "2026-04", "amount": 100000, "was": null, "basis": "payments", "currency": "CNY", "decimals": 2}','9cc8a7a853f7a92ad723fdc910fe4f4f5debb506c21affe152bde395b818afc2');
INSERT INTO "journal" VALUES(110,'94610d1ab0116937547039b1','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','b93300132ea84d620106d7c8','customer added','{"number": "CU-0005", "name": "Sample Dealers", "phones": ["010 5550 0007 ext 12"]}','066afba8b42fc9a5a70bc2ebcf3b962c1826d2c51d9abf87b7be17277e7d7889');
INSERT INTO "journal" VALUES(111,'b044b4a2b9bdad23550c8b6a','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','89fa1d97963088ffd1299a73','customer merged','{"name": "Sample Dealers", "number": "CU-0005", "into": "Sample Dealer", "into_number": "CU-0003", "had": {}, "filled": {}, "was": {"id": "b93300132ea84d620106d7c8", "name": "Sample Dealers", "region": null, "tier": null, "phase": null, "address": null, "phones": ["010 5550 0007 ext 12"], "number": "CU-0005"}}','ddc32cb0130a50372ef3d83dabf455c97d8a923297dbde9741cb19da318b9dad');
INSERT INTO "journal" VALUES(112,'d46ef5973035a1eaa032b82d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','contract','7d9dbcc65296af36a2466b89','contract extended by hand','{"number": "C-0002", "was": "2027-01-31", "ends_on": "2027-06-30", "why": "goodwill"}','dcdcfe0415e2457d6a052315ab8a73320c39e611857f3a73d58f7e020e32710a');
INSERT INTO "journal" VALUES(113,'e2904c0c831d4225af2d069f','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','975a216750d832e4cb95075e','surveyed','{"survey": "A-0001", "key": "service", "marks": {"attitude": 5}, "words": {}, "says": "came at once", "opinion": "service", "answered_by": "Li Na", "how": "phone", "clocks": []}','7f7edb7710e67763c1b55e79019251dc2cc67556252b6551e1c9332b65776bbb');
INSERT INTO "journal" VALUES(114,'5a506cf97ecf9bb094ec8554','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','6efa6d23dd46b5a934acfe15','not reached','{"survey": "A-0002", "key": "service", "how": null, "says": null}','050fd947651343e8b6a553ab3ff6eac94c3fc8b2a08ac2ced9f7994957f153a4');
INSERT INTO "journal" VALUES(115,'1b4caee9f6d06b553a721194','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','6d69ec8aa0d5f8a8446e05c0','contact changed','{"customer": "Example Clinic", "name": "Li Na", "changed": {"left_on": "2026-04-01"}, "was": {"left_on": null}}','f38ba91b7a4544c3bf09184f32224b12ff1043a648f54bef48c13d6231574069');
INSERT INTO "journal" VALUES(116,'6a3fbc385990e1c17becc622','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','4d6c3fd90a47a9fcd7537071','equipment changed','{"serial": "PR-1002", "changed": {"plate": "豫A12345", "note": "in the van"}, "was": {"plate": null, "note": null}}','99c66bdae78ef2f80c16bb93ba7039822d840a7bfca5450477971ad52997d84e');
INSERT INTO "journal" VALUES(117,'5608bec8d931d898559fc3dc','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','c31fec110894807d634c2ee5','logged','{"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "4d5c5956146daa54c25ed3bd", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','45ba9cb611f9bffb615056fca4b2753da231a95ce230a36ffb6fdeb161d2a392');
INSERT INTO "journal" VALUES(118,'cbfe421419860776afff0af8','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','c31fec110894807d634c2ee5','undone','{"of": [{"kind": "logged", "data": {"channel": "phone", "caller": null, "phone": null, "said": "a slip", "summary": "a slip", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "4d5c5956146daa54c25ed3bd"}}], "withdrawn": "SD-000010", "clocks": []}','4f777449ff2e25babf1cf1ad06bca19c6b655a8d8edf56ffec58fccb82bdb8b1');
INSERT INTO "journal" VALUES(119,'aec0800710d37f890ce1bc26','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aaf99286c17f4e2aceada340','logged','{"channel": "phone", "caller": null, "phone": null, "said": "does anybody come?", "summary": "does anybody come?", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "4d5c5956146daa54c25ed3bd", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','f22e66ea0cfe168204e9ed45f61211d6da82397f6dd4c42cff143d3c1fc57c36');
INSERT INTO "journal" VALUES(120,'4f7a5fe10f10c05b175e7efa','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','969343a81081b92ef2ce337a','logged','{"channel": "phone", "caller": null, "phone": null, "said": "logged twice", "summary": "logged twice", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "4d5c5956146daa54c25ed3bd", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','8ea1f4a0a36470d610b239dd533f702e3c993e3d5a06eb2d549d054056916d6e');
INSERT INTO "journal" VALUES(121,'c7dc432fa47e1c8790e0d619','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','969343a81081b92ef2ce337a','edited','{"changed": {"summary": ["logged twice", "does anybody come"], "caller": ["", "Mr Sample"]}, "typed": ["summary", "caller"]}','f877b293c2db269426a8100ebeed6afdbd02f6d8693b998fdb037ed05fa4f7a3');
INSERT INTO "journal" VALUES(122,'2faa39103f4eccb41ffde9a9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aaf99286c17f4e2aceada340','called','{"clocks": [], "channel": "phone", "caller": null, "phone": null, "said": "logged twice", "told_of": "SD-000012", "told_by": "tester", "entered_why": null}','fabf165d3cef6563c43a0026c8d48cd553ae885e3610c3eec0ad83867c0cdbc5');
INSERT INTO "journal" VALUES(123,'2faa39103f4eccb41ffde9a9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','969343a81081b92ef2ce337a','merged','{"into": "SD-000011", "clocks": [{"target": "answer", "change": "void", "due": "2026-04-01T03:00:00Z"}, {"target": "solve", "change": "void", "due": "2026-04-09T09:30:00Z"}]}','ecbb94cd9c2138524091cafe99f22858a5ffb2f2dfba9d6dcefd3635a81ec089');
INSERT INTO "journal" VALUES(124,'2faa39103f4eccb41ffde9a9','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aaf99286c17f4e2aceada340','duplicate merged','{"number": "SD-000012", "calls": 1, "files": 0, "clocks": []}','e01cf891c10707532dbdf143f15d01037b45e31d1de964a06d52795fa75c5c06');
INSERT INTO "journal" VALUES(125,'ce065a091f0e0750d2680c69','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','57526bdadbfeded5d2ae8793','customer added','{"number": "CU-0006", "name": "Sample Works", "phones": []}','c316b1b9f0f1701a1189628096e5b68372d45b5c06591989d34787f5f0a1386e');
INSERT INTO "journal" VALUES(126,'38dab114ea1bef319a36dc30','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','37bb75c3f875d6f4cf140e75','customer added','{"number": "CU-0007", "name": "Li Na", "phones": []}','b6441e8408197c2b65326a917cb5caa399b7722ce608cd62fbe098bcb91fb3cd');
INSERT INTO "journal" VALUES(127,'38dab114ea1bef319a36dc30','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','996d53950b663f60d6cf7237','logged','{"channel": "mail", "caller": "Li Na", "phone": null, "said": "no sound\nsince nine", "summary": "no sound", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "4d5c5956146daa54c25ed3bd", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','4edfd1d8177d73121154b189b4e3aac0c85cb687e03eda1887bebb26ab4bcfcc');
INSERT INTO "journal" VALUES(128,'38dab114ea1bef319a36dc30','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','customer','37bb75c3f875d6f4cf140e75','contact added','{"customer": "Li Na", "name": "Li Na", "site": null, "role": null, "phone": null, "mail": "li@example.invalid"}','54ada8a4df08d81fa6bda273e3dbc3a98e4ab9734d551a2e032188de41438fc4');
INSERT INTO "journal" VALUES(129,'38dab114ea1bef319a36dc30','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','996d53950b663f60d6cf7237','mailed','{"from": "li@example.invalid", "message_id": "<1@example.invalid>"}','0c9f05abbaff0696a4d54c0024799822d9ee49e495fe84573467eee7c4b12a93');
INSERT INTO "journal" VALUES(130,'43d6d106f75ac0a5d2d3e011','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aaf99286c17f4e2aceada340','ordered','{"visit": 1, "engineer": "Wang Lin", "instead_of": null, "clocks": [], "along": ["Zhao Min"]}','0e2a04452694907d5fa47357d982a176b4b2463705452b4ba06796019a007934');
INSERT INTO "journal" VALUES(131,'2a09b129a43bc82f2791e931','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','fc5ab5c73d2bc8d84805b9e0','task added','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "due": "2026-04-03", "engineer": "Wang Lin", "role": null}','183b5e9c853bd69394387b2ae52ba9784ea162918a7df41840c82188d2b5a860');
INSERT INTO "journal" VALUES(132,'e00ae01ba7d309d52c7cba8d','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','task','fc5ab5c73d2bc8d84805b9e0','task put off','{"number": "T-0001", "what": "send the manual", "customer": "Example Clinic", "about": null, "was": "2026-04-03", "due": "2026-04-08", "why": "they are on holiday"}','a4e9e8e61d8754d304ec34354d560a40deca844be3615cd0d52c9db7ef4ef125');
INSERT INTO "journal" VALUES(133,'b7f9958c533bc4eeb9f8bc46','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','4d6c3fd90a47a9fcd7537071','equipment accepted','{"serial": "PR-1002", "stage": "final", "accepted_on": "2026-04-01", "accepted_by": "Ms Example", "remark": null, "was": null}','f6f2a2a321cfca0d63bbb9e65b2ace655fba9df8bae259491e35aecefce9dc1a');
INSERT INTO "journal" VALUES(134,'b7f9958c533bc4eeb9f8bc46','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','4d6c3fd90a47a9fcd7537071','equipment changed','{"serial": "PR-1002", "changed": {"accepted_on": "2026-04-01"}, "was": {"accepted_on": "2026-02-02"}}','936397231f795eeec291078d8cdba8c65e76ce7fa307ae897064078ebdd8f319');
INSERT INTO "journal" VALUES(135,'b7f9958c533bc4eeb9f8bc46','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','4d6c3fd90a47a9fcd7537071','file kept','{"of": "PR-1002", "number": 1, "name": "photo.png", "sha256": "5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1", "bytes": 27}','f8f65dabfb621b13ca7f3baf14fecd2696faa574c60614bad10407fd34523cde');
INSERT INTO "journal" VALUES(136,'6f779a327ee0ca3b0246f3da','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','equipment','4d6c3fd90a47a9fcd7537071','card received','{"serial": "PR-1002", "number": null, "dealer": "Sample Dealer", "sold_on": "2026-02-01", "received_on": "2026-02-10", "void_because": null, "was": null}','4891620db0d69f2931d582312a672bbbc736168bc633fecb8690c2a66efcffe9');
INSERT INTO "journal" VALUES(137,'a2529bb09c7c7ed6858b5890','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aaf99286c17f4e2aceada340','arrived','{"visit": 1, "engineer": "Wang Lin", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T03:00:00Z", "at": "2026-04-01T01:00:00Z", "spare": "2h"}]}','627c4e9cb2c18fd0d9edae44f1b092b99b66d9f3f4176777bc4628a06fde67bc');
INSERT INTO "journal" VALUES(138,'d07c9a821defd060870bb299','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aaf99286c17f4e2aceada340','recorded','{"visit": 1, "form": {"place": "third floor", "advice": "do not bend it", "covered": {"parts": "price", "work": "price", "because": "out of warranty"}, "checklist": {"tidy": true}, "work": {"training": 1}, "methods": {"training": "at the machine"}, "found": ["cable loose"]}, "was": {}, "clocks": []}','8de1a7d08f597a12a825974468b880996e838a02c6872f4e8b25d7a133b5e255');
INSERT INTO "journal" VALUES(139,'d07c9a821defd060870bb299','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','1bcc8b476d3b96fd3278efc4','logged','{"channel": "phone", "caller": null, "phone": null, "said": "cable loose", "summary": "cable loose", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "follows": "SD-000011", "typed": ["region"], "assumed": ["priority", "tier", "kind", "phase"], "terms": "4d5c5956146daa54c25ed3bd", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T03:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','d8dec5e2d1b2033c59e3e8de79acd70dc527a71f25af8e77d2395a51f36de261');
INSERT INTO "journal" VALUES(140,'d07c9a821defd060870bb299','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aaf99286c17f4e2aceada340','followed','{"number": "SD-000014", "said": "cable loose"}','8826d8725c1b28bb6d1b043aace74f8774c38da1c14d0303e6d28db728d6bb1b');
INSERT INTO "journal" VALUES(141,'d07c9a821defd060870bb299','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aaf99286c17f4e2aceada340','charged','{"visit": 1, "because": "out of warranty", "lines": [{"kind": "work", "item": "visit", "quantity": 1, "unit": null, "unit_price": 8000, "list_amount": 8000, "amount": 8000, "because": null}, {"kind": "work", "item": "training", "quantity": 1, "unit": "place", "unit_price": 20000, "list_amount": 20000, "amount": 20000, "because": null}], "total": 28000, "currency": "CNY", "decimals": 2}','24177ddd45b0f4809ee4ea831432ec5bbf1ac628323049718594efd6601c0863');
INSERT INTO "journal" VALUES(142,'df463bf47b536d72ac5a9d2c','2026-04-01T01:00:00Z','2026-04-01T01:00:00Z','tester','ticket','aaf99286c17f4e2aceada340','judged','{"visit": 1, "form": {"tidy": false}, "was": {"tidy": true}, "note": null}','bfdd965d3d3f0079c8a1861b4066bbb1262e800401e5abd5567b444536ed531c');
INSERT INTO "journal" VALUES(143,'412103294e69f600edf6d59e','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','article','7dfa24632769f452342bd913','article added','{"number": "K-0001", "title": "nobody knows how it prints", "equipment": null, "code": null, "symptom": "how does it print", "cause": "no training", "solution": "explained", "ticket": "SD-000007"}','0398ce80e5dcf4335b4a15b1fe77bb247fb1d2b0edc387671d890990e60c3935');
INSERT INTO "journal" VALUES(144,'c676b029b20322656c4c8d8a','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','5548827a29cc18d5fe12f953','logged','{"channel": "phone", "caller": null, "phone": null, "said": "how does it print now", "summary": "how does it print now", "priority": "P3", "tier": "standard", "region": "city", "kind": "fault", "assumed": ["priority", "region", "tier", "kind", "phase"], "terms": "4d5c5956146daa54c25ed3bd", "clocks": [{"target": "answer", "change": "started", "due": "2026-04-01T04:00:00Z", "within": "2h"}, {"target": "solve", "change": "started", "due": "2026-04-09T09:30:00Z", "within": "5 working days"}]}','a4ed74a81c2fd21502b0d0d9f22d35c3e823f3943e80ab64abdc985512b2511d');
INSERT INTO "journal" VALUES(145,'e85056b7bca356f7ccfd300c','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','5548827a29cc18d5fe12f953','resolved','{"cause": "no training", "solution": "explained", "clocks": [{"target": "answer", "change": "met", "due": "2026-04-01T04:00:00Z", "at": "2026-04-01T02:00:00Z", "spare": "2h"}, {"target": "solve", "change": "met", "due": "2026-04-09T09:30:00Z", "at": "2026-04-01T02:00:00Z", "spare": "5 working days"}]}','3077d88f45a2a2e92b091a3341aedfa5929c9dcdb18609913f67d18371aa9adb');
INSERT INTO "journal" VALUES(146,'e85056b7bca356f7ccfd300c','2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','tester','ticket','5548827a29cc18d5fe12f953','article used','{"article": "K-0001", "title": "nobody knows how it prints"}','f4273e01ea4916b0077efbaf3096b78cdd71535f8c76d76cdbb0892e2dc46add');
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
INSERT INTO "kept_file" VALUES('equipment','4d6c3fd90a47a9fcd7537071',1,'photo.png','5d6f8cc1338a8014ef3d16e18b11c6827a44b40ff42baffe5aba618cd6d5d9f1',27,'2026-04-01T01:00:00Z');
CREATE TABLE loan (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  lent_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  back_at TEXT,
  CHECK (back_at IS NULL OR back_at >= lent_at)
) STRICT;
INSERT INTO "loan" VALUES('6c8e3aa3790fa6975962162c','6efa6d23dd46b5a934acfe15','faa978245370ba4a81c4081f','2026-03-02T03:00:00Z','2026-03-17T03:00:00Z',NULL);
CREATE TABLE loss (
  move_id TEXT PRIMARY KEY REFERENCES stock_move (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  amount INTEGER NOT NULL CHECK (amount >= 0),
  currency TEXT NOT NULL
, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4)) STRICT;
INSERT INTO "loss" VALUES('7b3d46f41a562a9039217dec','b6a2b162cb596a89a9133d51',12000,'CNY',2);
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
INSERT INTO "mail" VALUES('<1@example.invalid>','c73c1f689c1a9b4df2c25bd3','li@example.invalid');
CREATE TABLE notice (
  id TEXT PRIMARY KEY,
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  recipient TEXT NOT NULL,   -- a key of the configuration
  engineer_id TEXT REFERENCES engineer (id),  -- who that was, when it was an engineer
  way TEXT NOT NULL CHECK (way IN ('command', 'mail')),
  made_at TEXT NOT NULL,
  document TEXT NOT NULL,    -- JSON
  claimed_until TEXT,        -- somebody is carrying it; whoever was killed meanwhile loses it then
  sent_at TEXT,
  tries INTEGER NOT NULL DEFAULT 0,
  error TEXT                 -- why the last try failed
, clock_id TEXT REFERENCES clock (id), percent INTEGER CHECK (percent >= 1), about_at TEXT, not_before TEXT, event_seq INTEGER) STRICT;
INSERT INTO "notice" VALUES('8862997d034edfdc7b338b2e','ec0857d359da818f14045830','head',NULL,'command','2026-03-02T09:20:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000004", "summary": "registration desk is down", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "2", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T03:30:00Z"}}',NULL,'2026-03-02T09:20:00Z',1,NULL,'51504d17b62464cdf0b7dc51',75,'2026-03-02T08:15:00Z',NULL,NULL);
INSERT INTO "notice" VALUES('6f55951447dc0cdfd571b466','c03b18f1afca1c1096a8a3ed','head',NULL,'command','2026-03-03T01:00:00Z','{"target": "solve", "within": "same day", "percent": 75, "note": "time is running out", "due_at": "2026-03-02T09:30:00Z", "ticket": {"number": "SD-000005", "summary": "cannot log in", "state": "open", "priority": "P1", "tier": "gold", "region": "city", "level": "1", "kind": "fault", "customer": "Example Clinic", "engineer": null, "opened_at": "2026-03-02T09:20:00Z"}}',NULL,'2026-03-03T01:00:00Z',1,NULL,'1a3f7593f23e7267f4dcd4dd',75,'2026-03-02T09:27:30Z',NULL,NULL);
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
INSERT INTO "operation" VALUES(1,'2d16e281645149fd2441321c','command','tester','2026-03-02T00:30:00Z',1,1,NULL,NULL);
INSERT INTO "operation" VALUES(2,'a4f32d7d05fef7006627f020','command','tester','2026-03-02T00:30:00Z',2,2,NULL,NULL);
INSERT INTO "operation" VALUES(3,'ea06ee18c88c6c01a77d5e3d','command','tester','2026-03-02T00:30:00Z',3,3,NULL,NULL);
INSERT INTO "operation" VALUES(4,'a00e598d96928c2eeb4e66e2','command','tester','2026-03-02T00:30:00Z',4,4,NULL,NULL);
INSERT INTO "operation" VALUES(5,'aaf79845922bc85f5669393d','command','tester','2026-03-02T00:30:00Z',5,5,NULL,NULL);
INSERT INTO "operation" VALUES(6,'ab17b32809d8abd4059bb19b','command','tester','2026-03-02T00:30:00Z',6,6,NULL,NULL);
INSERT INTO "operation" VALUES(7,'71b4a944b417ef9ae8d7fa61','command','tester','2026-03-02T00:30:00Z',7,7,NULL,NULL);
INSERT INTO "operation" VALUES(8,'b82cede843d7d6526bc28dbf','command','tester','2026-03-02T00:30:00Z',8,9,NULL,NULL);
INSERT INTO "operation" VALUES(9,'0337621557dbaea42cbc673e','command','tester','2026-03-02T00:30:00Z',10,10,NULL,NULL);
INSERT INTO "operation" VALUES(10,'db7895aa3a66312ba24953ed','command','tester','2026-03-02T00:30:00Z',11,11,NULL,NULL);
INSERT INTO "operation" VALUES(11,'f59dd6e9b3d896f49c985def','command','tester','2026-03-02T00:30:00Z',12,12,NULL,NULL);
INSERT INTO "operation" VALUES(12,'9546e99524898e48b798a156','command','tester','2026-03-02T00:30:00Z',13,13,NULL,NULL);
INSERT INTO "operation" VALUES(13,'d5a361940fe4fd60511c6c93','command','tester','2026-03-02T00:30:00Z',14,14,NULL,NULL);
INSERT INTO "operation" VALUES(14,'10c877d567f2b22cb12ce4e5','command','tester','2026-03-02T00:30:00Z',15,15,NULL,NULL);
INSERT INTO "operation" VALUES(15,'ccf402bcf25d688c79a3af9e','command','tester','2026-03-02T00:30:00Z',16,16,NULL,NULL);
INSERT INTO "operation" VALUES(16,'29187866454d0af6e5b2f61c','command','tester','2026-03-02T00:30:00Z',17,17,NULL,NULL);
INSERT INTO "operation" VALUES(17,'9969ea9f617f25281153c8c6','command','tester','2026-03-02T00:30:00Z',18,18,NULL,NULL);
INSERT INTO "operation" VALUES(18,'cddb809733e4d3f05c0f77ea','command','tester','2026-03-02T01:00:00Z',19,19,NULL,NULL);
INSERT INTO "operation" VALUES(19,'1d1ae785249c9b3c6930bb76','command','tester','2026-03-02T01:00:00Z',20,20,NULL,NULL);
INSERT INTO "operation" VALUES(20,'ef71991cc28aaf9c6b640b71','command','tester','2026-03-02T01:00:00Z',21,21,NULL,NULL);
INSERT INTO "operation" VALUES(21,'838fcaca2dfa019a54969d26','command','tester','2026-03-02T01:00:00Z',22,22,NULL,NULL);
INSERT INTO "operation" VALUES(22,'bc9de6cb545c52759f7c8a0d','command','tester','2026-03-02T01:00:00Z',23,23,NULL,NULL);
INSERT INTO "operation" VALUES(23,'2a6d4c0b65f3a3507fa4cacb','command','tester','2026-03-02T01:00:00Z',24,24,NULL,NULL);
INSERT INTO "operation" VALUES(24,'cb06e80c805ba5bcf1cf9e63','command','tester','2026-03-02T01:00:00Z',25,25,NULL,NULL);
INSERT INTO "operation" VALUES(25,'6935cace83cba215495c5f0f','command','tester','2026-03-02T01:00:00Z',26,26,NULL,NULL);
INSERT INTO "operation" VALUES(26,'b76acca6e6d4a5002ce03e9d','command','tester','2026-03-02T01:00:00Z',27,27,NULL,NULL);
INSERT INTO "operation" VALUES(27,'d0bda897a1df1971b8701a24','command','tester','2026-03-02T02:05:00Z',28,28,NULL,NULL);
INSERT INTO "operation" VALUES(28,'b3ac70910f0534edb36654fc','command','tester','2026-03-02T02:05:00Z',29,32,NULL,NULL);
INSERT INTO "operation" VALUES(29,'860fcafb8c5ccbcb33872ab7','command','tester','2026-03-02T02:05:00Z',33,33,NULL,NULL);
INSERT INTO "operation" VALUES(30,'8aa5dda3fab7e661fcbde935','command','tester','2026-03-02T02:05:00Z',34,34,NULL,NULL);
INSERT INTO "operation" VALUES(31,'812b1f005089652a2a4e3a39','command','tester','2026-03-02T02:05:00Z',35,37,NULL,NULL);
INSERT INTO "operation" VALUES(32,'5f49d2855cc19b20fa961ee3','command','tester','2026-03-02T02:05:00Z',38,38,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0001"}}',NULL);
INSERT INTO "operation" VALUES(33,'ccf04e62563e9f8dde2305d1','command','tester','2026-03-02T02:05:00Z',39,39,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0002"}}',NULL);
INSERT INTO "operation" VALUES(34,'f1b3b8b907087c951d15d432','command','tester','2026-03-02T02:05:00Z',40,40,NULL,NULL);
INSERT INTO "operation" VALUES(35,'316e3fc531243d47d1c7c012','command','tester','2026-03-02T02:05:00Z',41,41,NULL,NULL);
INSERT INTO "operation" VALUES(36,'a3b17c27802e26ba34fca9f8','command','tester','2026-03-02T02:05:00Z',42,42,'{"why": "{receipt} is written: ''svcdesk receipt void {receipt} --why …'' makes it void", "facts": {"receipt": "R-0003"}}',NULL);
INSERT INTO "operation" VALUES(37,'d037f75bf08fb9e981adbba0','command','tester','2026-03-02T02:05:00Z',43,43,'{"why": "{receipt} is void: ''svcdesk pay {number}'' writes another", "facts": {"receipt": "R-0003", "number": "SD-000001"}}',NULL);
INSERT INTO "operation" VALUES(38,'4141c9f24fb3787d8437397f','command','tester','2026-03-02T02:05:00Z',44,44,NULL,NULL);
INSERT INTO "operation" VALUES(39,'5f7cbd128b08bda907bd9e84','command','tester','2026-03-02T03:00:00Z',45,45,NULL,NULL);
INSERT INTO "operation" VALUES(40,'ee42cf1fcdec1a24fe12ec3c','command','tester','2026-03-02T03:00:00Z',46,46,NULL,NULL);
INSERT INTO "operation" VALUES(41,'58d0b7905bf180cde6c897f7','command','tester','2026-03-02T03:00:00Z',47,47,NULL,NULL);
INSERT INTO "operation" VALUES(42,'087e4e3989bf81370ba65f2a','command','tester','2026-03-02T03:00:00Z',48,48,NULL,NULL);
INSERT INTO "operation" VALUES(43,'9a253558636968a3ae8553fb','command','wang','2026-03-02T03:00:00Z',49,49,NULL,NULL);
INSERT INTO "operation" VALUES(44,'0d7e5f474ad9d5b426920ad6','command','tester','2026-03-02T03:00:00Z',50,50,NULL,NULL);
INSERT INTO "operation" VALUES(45,'80a1007700a04e2fb62448c7','command','tester','2026-03-02T03:00:00Z',51,51,'{"why": "{number} is on its way: ''svcdesk return back {number}'' when it is here again", "facts": {"number": "RMA-0001"}}',NULL);
INSERT INTO "operation" VALUES(46,'13bf1401790e4ca1653c7082','command','tester','2026-03-02T03:00:00Z',52,52,NULL,NULL);
INSERT INTO "operation" VALUES(47,'f2bfea13914707c842cb42fa','command','tester','2026-03-02T03:30:00Z',53,53,NULL,NULL);
INSERT INTO "operation" VALUES(48,'02a4c1a70ad23ed506a4cdf2','command','tester','2026-03-02T03:30:00Z',54,54,NULL,NULL);
INSERT INTO "operation" VALUES(49,'af386db25746a8696618accc','command','tester','2026-03-02T06:00:00Z',55,55,NULL,NULL);
INSERT INTO "operation" VALUES(50,'7189b41134750ec6c05f8ce3','command','tester','2026-03-02T06:00:00Z',56,56,NULL,NULL);
INSERT INTO "operation" VALUES(51,'7550c71d095ef29cedde2cab','command','tester','2026-03-02T06:00:00Z',57,58,NULL,NULL);
INSERT INTO "operation" VALUES(52,'7e617669ae6e42de98492e84','command','tester','2026-03-02T06:00:00Z',59,59,NULL,NULL);
INSERT INTO "operation" VALUES(53,'2b80938d187e77b02ec9689c','command','wang','2026-03-02T06:00:00Z',60,60,NULL,NULL);
INSERT INTO "operation" VALUES(54,'a3fd1b02aaa68d635bb5dbda','command','tester','2026-03-02T06:00:00Z',61,62,'{"why": "{number} is shipped: ''svcdesk stock transfer {part} {quantity} --from {holder} --to {source}'' returns it", "facts": {"number": "REQ-0001", "part": "roller", "quantity": 2, "holder": "centre", "source": "warehouse"}}',NULL);
INSERT INTO "operation" VALUES(55,'73ce538788d6afd4f04a28e0','command','tester','2026-03-02T06:00:00Z',63,63,NULL,NULL);
INSERT INTO "operation" VALUES(56,'054d17d62986a3a99298d0e5','command','tester','2026-03-02T06:00:00Z',64,64,NULL,NULL);
INSERT INTO "operation" VALUES(57,'fe318a38ca1f2f785b590975','command','tester','2026-03-02T09:20:00Z',65,65,NULL,NULL);
INSERT INTO "operation" VALUES(58,'b47a105e2ad1fb0aef128307','program','tester','2026-03-02T09:20:00Z',66,67,NULL,NULL);
INSERT INTO "operation" VALUES(59,'0d62027cfd68dc688f4c7eb3','program','tester','2026-03-02T09:20:00Z',68,68,NULL,NULL);
INSERT INTO "operation" VALUES(60,'d6f553fb2b7e8934c8d1b721','program','tester','2026-03-03T01:00:00Z',69,70,NULL,NULL);
INSERT INTO "operation" VALUES(61,'0b4296bb550cc3d8d5418ca8','program','tester','2026-03-03T01:00:00Z',71,73,NULL,NULL);
INSERT INTO "operation" VALUES(62,'91b7920bf27706b242d97c0f','program','tester','2026-03-03T01:00:00Z',74,76,NULL,NULL);
INSERT INTO "operation" VALUES(63,'e92fb7ae0a5f49819a52842a','program','tester','2026-03-03T01:00:00Z',77,78,NULL,NULL);
INSERT INTO "operation" VALUES(64,'31cb225d490a46d7c67a360a','program','tester','2026-03-03T01:00:00Z',79,79,NULL,NULL);
INSERT INTO "operation" VALUES(65,'255b93343e110aaef6c7c5cd','command','tester','2026-03-03T01:00:00Z',80,80,NULL,NULL);
INSERT INTO "operation" VALUES(66,'68ce919a13e1692d2e1d77a3','command','tester','2026-03-03T01:00:00Z',81,81,NULL,NULL);
INSERT INTO "operation" VALUES(67,'71110f52a9a9e7dbe42d80f7','command','tester','2026-03-03T01:00:00Z',82,82,NULL,NULL);
INSERT INTO "operation" VALUES(68,'f1c7725c9f27dfa8c13c9d07','command','tester','2026-03-03T01:00:00Z',83,83,NULL,NULL);
INSERT INTO "operation" VALUES(69,'e2c3af69c5ffab09a26ac89f','command','tester','2026-03-03T01:00:00Z',84,84,NULL,NULL);
INSERT INTO "operation" VALUES(70,'0b2594a6f23ba943849d2169','command','tester','2026-03-03T01:00:00Z',85,87,NULL,NULL);
INSERT INTO "operation" VALUES(71,'9d200efec1cc68b8338ded07','command','tester','2026-03-03T01:00:00Z',88,88,NULL,NULL);
INSERT INTO "operation" VALUES(72,'08d7e631527d7f2f4996b8aa','command','tester','2026-03-03T01:00:00Z',89,89,NULL,NULL);
INSERT INTO "operation" VALUES(73,'59c26969da4f0f7209060c4e','command','tester','2026-03-03T01:00:00Z',90,90,NULL,NULL);
INSERT INTO "operation" VALUES(74,'45101a7fe912e682263178d5','program','Desk 1','2026-03-02T00:30:00Z',91,92,NULL,NULL);
INSERT INTO "operation" VALUES(75,'45101a7fe912e682263178d5','program','Desk 1','2026-03-02T00:40:00Z',93,94,NULL,NULL);
INSERT INTO "operation" VALUES(76,'45101a7fe912e682263178d5','program','Ada','2026-03-02T00:50:00Z',95,95,NULL,NULL);
INSERT INTO "operation" VALUES(77,'45101a7fe912e682263178d5','program','tester','2026-03-03T01:00:00Z',96,96,NULL,NULL);
INSERT INTO "operation" VALUES(78,'286cc7f6ee1e0e0b03c9160a','command','tester','2026-03-04T01:00:00Z',97,97,NULL,NULL);
INSERT INTO "operation" VALUES(79,'7f8be4a84827e1a54c2333d4','command','tester','2026-03-04T01:00:00Z',98,98,NULL,NULL);
INSERT INTO "operation" VALUES(80,'cb33f9cf46f5fe5c268ad13f','command','tester','2026-03-04T01:00:00Z',99,99,NULL,NULL);
INSERT INTO "operation" VALUES(81,'77d89e83513c524b2aa613b4','command','tester','2026-03-04T01:00:00Z',100,100,NULL,NULL);
INSERT INTO "operation" VALUES(82,'449b9065f6c3e4f83ca3cc40','command','tester','2026-03-04T01:00:00Z',101,102,NULL,NULL);
INSERT INTO "operation" VALUES(83,'12363a56de106c2c6034ea19','command','tester','2026-03-04T01:00:00Z',103,103,NULL,NULL);
INSERT INTO "operation" VALUES(84,'b1b142f6ab63f3305e274f2d','command','tester','2026-03-04T01:00:00Z',104,104,NULL,NULL);
INSERT INTO "operation" VALUES(85,'0f25f9535711c5f740185200','command','tester','2026-03-04T03:00:00Z',105,105,NULL,NULL);
INSERT INTO "operation" VALUES(86,'1c1b8b4a6e0d4269a25d4f62','program','tester','2026-04-01T01:00:00Z',106,106,NULL,NULL);
INSERT INTO "operation" VALUES(87,'c04cf1452e1aebfc54859682','command','tester','2026-04-01T01:00:00Z',107,107,NULL,NULL);
INSERT INTO "operation" VALUES(88,'0968f3a1682f43225d53a2c7','command','tester','2026-04-01T01:00:00Z',108,108,NULL,NULL);
INSERT INTO "operation" VALUES(89,'da70c4350ffca5306424109c','command','tester','2026-04-01T01:00:00Z',109,109,NULL,NULL);
INSERT INTO "operation" VALUES(90,'94610d1ab0116937547039b1','command','tester','2026-04-01T01:00:00Z',110,110,NULL,NULL);
INSERT INTO "operation" VALUES(91,'b044b4a2b9bdad23550c8b6a','command','tester','2026-04-01T01:00:00Z',111,111,NULL,NULL);
INSERT INTO "operation" VALUES(92,'d46ef5973035a1eaa032b82d','command','tester','2026-04-01T01:00:00Z',112,112,NULL,NULL);
INSERT INTO "operation" VALUES(93,'e2904c0c831d4225af2d069f','command','tester','2026-04-01T01:00:00Z',113,113,NULL,NULL);
INSERT INTO "operation" VALUES(94,'5a506cf97ecf9bb094ec8554','command','tester','2026-04-01T01:00:00Z',114,114,NULL,NULL);
INSERT INTO "operation" VALUES(95,'1b4caee9f6d06b553a721194','command','tester','2026-04-01T01:00:00Z',115,115,NULL,NULL);
INSERT INTO "operation" VALUES(96,'6a3fbc385990e1c17becc622','command','tester','2026-04-01T01:00:00Z',116,116,NULL,NULL);
INSERT INTO "operation" VALUES(97,'5608bec8d931d898559fc3dc','command','tester','2026-04-01T01:00:00Z',117,117,NULL,'cbfe421419860776afff0af8');
INSERT INTO "operation" VALUES(98,'cbfe421419860776afff0af8','undo','tester','2026-04-01T01:00:00Z',118,118,NULL,NULL);
INSERT INTO "operation" VALUES(99,'aec0800710d37f890ce1bc26','command','tester','2026-04-01T01:00:00Z',119,119,NULL,NULL);
INSERT INTO "operation" VALUES(100,'4f7a5fe10f10c05b175e7efa','command','tester','2026-04-01T01:00:00Z',120,120,NULL,NULL);
INSERT INTO "operation" VALUES(101,'c7dc432fa47e1c8790e0d619','command','tester','2026-04-01T01:00:00Z',121,121,NULL,NULL);
INSERT INTO "operation" VALUES(102,'2faa39103f4eccb41ffde9a9','command','tester','2026-04-01T01:00:00Z',122,124,NULL,NULL);
INSERT INTO "operation" VALUES(103,'ce065a091f0e0750d2680c69','program','tester','2026-04-01T01:00:00Z',125,125,NULL,NULL);
INSERT INTO "operation" VALUES(104,'38dab114ea1bef319a36dc30','command','tester','2026-04-01T01:00:00Z',126,129,NULL,NULL);
INSERT INTO "operation" VALUES(105,'43d6d106f75ac0a5d2d3e011','command','tester','2026-04-01T01:00:00Z',130,130,NULL,NULL);
INSERT INTO "operation" VALUES(106,'2a09b129a43bc82f2791e931','command','tester','2026-04-01T01:00:00Z',131,131,NULL,NULL);
INSERT INTO "operation" VALUES(107,'e00ae01ba7d309d52c7cba8d','command','tester','2026-04-01T01:00:00Z',132,132,NULL,NULL);
INSERT INTO "operation" VALUES(108,'b7f9958c533bc4eeb9f8bc46','command','tester','2026-04-01T01:00:00Z',133,135,NULL,NULL);
INSERT INTO "operation" VALUES(109,'6f779a327ee0ca3b0246f3da','command','tester','2026-04-01T01:00:00Z',136,136,NULL,NULL);
INSERT INTO "operation" VALUES(110,'a2529bb09c7c7ed6858b5890','command','tester','2026-04-01T01:00:00Z',137,137,NULL,NULL);
INSERT INTO "operation" VALUES(111,'d07c9a821defd060870bb299','command','tester','2026-04-01T01:00:00Z',138,141,NULL,NULL);
INSERT INTO "operation" VALUES(112,'df463bf47b536d72ac5a9d2c','command','tester','2026-04-01T01:00:00Z',142,142,NULL,NULL);
INSERT INTO "operation" VALUES(113,'412103294e69f600edf6d59e','command','tester','2026-04-01T02:00:00Z',143,143,NULL,NULL);
INSERT INTO "operation" VALUES(114,'c676b029b20322656c4c8d8a','command','tester','2026-04-01T02:00:00Z',144,144,NULL,NULL);
INSERT INTO "operation" VALUES(115,'e85056b7bca356f7ccfd300c','command','tester','2026-04-01T02:00:00Z',145,146,NULL,NULL);
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
INSERT INTO "payment" VALUES('47a792ad12dca291c7a14ef8','R-0001','975a216750d832e4cb95075e',3000,'CNY','card','11162019d1a80c5dad0dc623','2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('9d4058403465c40fa70ec7ac','R-0002','975a216750d832e4cb95075e',5000,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'payment',NULL,NULL,NULL);
INSERT INTO "payment" VALUES('ccc91e142d55b46ce1fcd2b5','R-0003','975a216750d832e4cb95075e',500,'CNY','transfer',NULL,'2026-03-02T02:05:00Z','tester',2,'refund','2026-03-02T02:05:00Z','tester','it was not given');
CREATE TABLE "phone" (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO "phone" VALUES('6d69ec8aa0d5f8a8446e05c0','8613800000001','','13800000001','0000001');
INSERT INTO "phone" VALUES('50b2540b067149a776bb17f1','8613800000002','','13800000002','0000002');
INSERT INTO "phone" VALUES('6d69ec8aa0d5f8a8446e05c0','8613800000003','','13800000003','0000003');
INSERT INTO "phone" VALUES('89fa1d97963088ffd1299a73','861055500007','12','010 5550 0007 ext 12','5500007');
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
INSERT INTO "priced_line" VALUES('bcf14e11105771fcca8d1a19','e28884570798d041bebd6fc3',NULL,1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('5c37d3a9bf74297745952e63','e28884570798d041bebd6fc3',NULL,2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ff16cb698caba76fecdde625','e28884570798d041bebd6fc3',NULL,3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('6c75b947f19e04949dd654c9','e28884570798d041bebd6fc3',NULL,4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('0dc3f8c40c6242f8ad62ee46',NULL,'6979d8a0e9479c5b08c92588',1,'part','roller',1,NULL,8000,12000,8000,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('ff123ac25862934253049878',NULL,'6979d8a0e9479c5b08c92588',2,'work','visit',1,NULL,8000,8000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('b13b4af08f61ef138e15d7ac',NULL,'6979d8a0e9479c5b08c92588',3,'work','labour',2,'30m',6000,12000,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('e9c613409568fbc217de45ff',NULL,'6979d8a0e9479c5b08c92588',4,'work','travel',12,'km',200,2400,0,'full care','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('015d591001542c2b9718791e',NULL,'6979d8a0e9479c5b08c92588',5,'work','training',1,'place',20000,20000,0,'included in the contract','CNY',0,'b16486061fdff0b90079071b','training',2);
INSERT INTO "priced_line" VALUES('f68840ff2f8f7f1f622e5255',NULL,'adce579a9df6933f9002624f',1,'work','visit',1,NULL,8000,8000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('a956756ab4d62d186db1d0c7',NULL,'adce579a9df6933f9002624f',2,'work','labour',1,'30m',6000,6000,0,'in warranty','CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('c392826b27b887ba0e66a5be',NULL,'ce07ab2c891bd2e5e51247d0',1,'work','visit',1,NULL,8000,8000,8000,NULL,'CNY',0,NULL,NULL,2);
INSERT INTO "priced_line" VALUES('285b1278e57f00e11816bad4',NULL,'ce07ab2c891bd2e5e51247d0',2,'work','training',1,'place',20000,20000,20000,NULL,'CNY',0,NULL,NULL,2);
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
INSERT INTO "quote" VALUES('e28884570798d041bebd6fc3','Q-0001','975a216750d832e4cb95075e','2026-03-02T01:00:00Z','tester',8000,'CNY','cost','free','full care',2);
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
INSERT INTO "rma" VALUES('33f41d6fe1817426e50efb6a','RMA-0001','6efa6d23dd46b5a934acfe15','4d6c3fd90a47a9fcd7537071','quality','repair','desk','{"when": {"warranty": ["in"]}}',NULL,'2026-03-02T03:00:00Z','tester','2026-03-02T03:00:00Z','2026-03-02T03:00:00Z',NULL,NULL);
CREATE TABLE settlement (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  quarter TEXT NOT NULL,
  basis TEXT NOT NULL CHECK (basis IN ('units', 'payments')),
  rate INTEGER NOT NULL CHECK (rate >= 0),  -- money for each unit, or the share of payments in hundredths of a percent
  turnover INTEGER NOT NULL,
  budget INTEGER NOT NULL CHECK (budget >= 0),
  carried_in INTEGER NOT NULL,
  spent INTEGER NOT NULL CHECK (spent >= 0),
  charged INTEGER NOT NULL CHECK (charged >= 0),
  paid INTEGER NOT NULL CHECK (paid >= 0),
  carried_out INTEGER NOT NULL,
  currency TEXT NOT NULL,
  settled_at TEXT NOT NULL, decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4),
  PRIMARY KEY (customer_id, quarter),
  CHECK (budget + carried_in - spent = paid - charged + carried_out)
) STRICT;
INSERT INTO "settlement" VALUES('89fa1d97963088ffd1299a73','2026Q1','payments',150,2000000,30000,0,14000,0,0,16000,'CNY','2026-04-01T01:00:00Z',2);
CREATE TABLE site (
  id TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL,
  address TEXT,
  region TEXT, closed_on TEXT,
  UNIQUE (customer_id, name_key)
) STRICT;
INSERT INTO "site" VALUES('1569fbac0d2c73b0f1d1a039','6d69ec8aa0d5f8a8446e05c0','North wing','north wing','2 Sample Road','county',NULL);
CREATE TABLE stock (
  holder_id TEXT NOT NULL REFERENCES holder (id),
  part TEXT NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('new', 'used')),
  quantity INTEGER NOT NULL CHECK (quantity >= 0),
  PRIMARY KEY (holder_id, part, condition)
) STRICT;
INSERT INTO "stock" VALUES('5c2e434a59bf31de4caf03b3','roller','new',3);
INSERT INTO "stock" VALUES('b38e1b71566d35538dd20111','roller','new',1);
INSERT INTO "stock" VALUES('785fa89d6207cf437ff190a1','roller','new',4);
INSERT INTO "stock" VALUES('2885ccee6762eb8672b46480','roller','new',0);
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
INSERT INTO "stock_move" VALUES('cefb0aff07e9c961a99571d3',1,'2026-03-02T00:30:00Z','received','roller','new',10,NULL,'5c2e434a59bf31de4caf03b3',NULL,NULL,NULL,'delivery note 17');
INSERT INTO "stock_move" VALUES('c66b8a5fdeaaec83986e0865',2,'2026-03-02T00:30:00Z','transferred','roller','new',3,'5c2e434a59bf31de4caf03b3','b38e1b71566d35538dd20111',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('b56e68ee4a5bbdbd59785fc0',3,'2026-03-02T00:30:00Z','transferred','roller','new',2,'5c2e434a59bf31de4caf03b3','785fa89d6207cf437ff190a1',NULL,NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('fe41c5b32fa5c5a04d92919f',4,'2026-03-02T01:00:00Z','issued','roller','new',1,'b38e1b71566d35538dd20111','2885ccee6762eb8672b46480','6979d8a0e9479c5b08c92588',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('04d59ba4b93d7135113e0dfc',5,'2026-03-02T02:05:00Z','fitted','roller','new',1,'2885ccee6762eb8672b46480',NULL,'6979d8a0e9479c5b08c92588',NULL,NULL,NULL);
INSERT INTO "stock_move" VALUES('6763ca650f0513e2be542660',6,'2026-03-02T06:00:00Z','transferred','roller','new',2,'5c2e434a59bf31de4caf03b3','785fa89d6207cf437ff190a1',NULL,'14060f6d6e0c1c1b3caf29d4',NULL,NULL);
INSERT INTO "stock_move" VALUES('7b3d46f41a562a9039217dec',7,'2026-03-02T06:00:00Z','lost','roller','new',1,'b38e1b71566d35538dd20111',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "stock_request" VALUES('14060f6d6e0c1c1b3caf29d4','REQ-0001','785fa89d6207cf437ff190a1','roller',2,'issued','2026-03-02T06:00:00Z','tester','for the fair');
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
INSERT INTO "survey" VALUES('1451377f57161876d1f1b67c','A-0001','service',NULL,'975a216750d832e4cb95075e','6979d8a0e9479c5b08c92588','2026-04-01T01:00:00Z',1,'phone','Li Na','tester','came at once','service',NULL,NULL,NULL,NULL);
INSERT INTO "survey" VALUES('45cd4f48a315cee888418ded','A-0002','service',NULL,'6efa6d23dd46b5a934acfe15',NULL,'2026-04-01T01:00:00Z',0,NULL,NULL,'tester',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;
INSERT INTO "survey_mark" VALUES('1451377f57161876d1f1b67c','attitude',5,NULL);
CREATE TABLE swept (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL
) STRICT;
INSERT INTO "swept" VALUES(1,68);
CREATE TABLE taken_back (
  journal_seq INTEGER PRIMARY KEY REFERENCES journal (seq)
) STRICT;
INSERT INTO "taken_back" VALUES(117);
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
INSERT INTO "task" VALUES('fc5ab5c73d2bc8d84805b9e0','T-0001',NULL,NULL,'send the manual','customer','6d69ec8aa0d5f8a8446e05c0','6d69ec8aa0d5f8a8446e05c0','b6a2b162cb596a89a9133d51',NULL,NULL,'2026-04-01T01:00:00Z','tester','2026-04-03','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "task_move" VALUES('fc5ab5c73d2bc8d84805b9e0',1,'2026-04-01T01:00:00Z','tester','put off','2026-04-03','2026-04-08','they are on holiday');
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "terms" VALUES('ec5137dfcd426f07118799ad','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('4d5c5956146daa54c25ed3bd','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2h", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "5 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('163f88c7bb142048702d8c02','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "2 working days", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
INSERT INTO "terms" VALUES('fd500cc203e4c7164edc216e','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('cd69cf8d5ca895b86b1646e8','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "1h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "same day", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('3d05904e9b66ff37569a09c0','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "15m clock", "calendar": "always", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "opinion": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "30m clock", "calendar": "always", "stops": ["opinion", "arrived", "resolved"], "pauses": null}}, "arrive": {"starts": "ordered", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "2h clock", "calendar": "always", "stops": ["arrived"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "gold", "within": "3 working days", "calendar": "office", "stops": ["resolved"], "pauses": null}}}');
INSERT INTO "terms" VALUES('cf1064e330d3af001053998b','{"answer": {"starts": "logged", "reopening": "stays", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "30m", "calendar": "office", "stops": ["answered", "opinion", "arrived", "resolved"], "pauses": null}}, "solve": {"starts": "logged", "reopening": "continue", "on_change": "from start", "recurs": false, "words": {"tier": "standard", "within": "8h", "calendar": "office", "stops": ["resolved"], "pauses": ["customer", "parts", "vendor", "problem", "evidence"]}}}');
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
INSERT INTO "ticket" VALUES('975a216750d832e4cb95075e','SD-000001',1,'printer jams','fault','6d69ec8aa0d5f8a8446e05c0',NULL,NULL,'2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','worn roller','roller replaced','f1bc0201c4e68b604c95e20a','b16486061fdff0b90079071b',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('6efa6d23dd46b5a934acfe15','SD-000002',2,'no power','fault','50b2540b067149a776bb17f1',NULL,NULL,'2026-03-02T03:00:00Z',NULL,NULL,NULL,'4d6c3fd90a47a9fcd7537071','7d9dbcc65296af36a2466b89',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('a31ceced921fa32d0b08b4d7','SD-000003',3,'scanner reads every second code','fault','50b2540b067149a776bb17f1',NULL,NULL,'2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'7d9dbcc65296af36a2466b89',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('ec0857d359da818f14045830','SD-000004',4,'registration desk is down','fault','6d69ec8aa0d5f8a8446e05c0','down','group','2026-03-02T03:30:00Z',NULL,NULL,NULL,NULL,'b16486061fdff0b90079071b',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('c03b18f1afca1c1096a8a3ed','SD-000005',5,'cannot log in','fault','6d69ec8aa0d5f8a8446e05c0',NULL,NULL,'2026-03-02T09:20:00Z',NULL,NULL,NULL,NULL,'b16486061fdff0b90079071b',NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('752a07c9f0478f0e745edc43','SD-000006',6,'called by mistake','fault','89fa1d97963088ffd1299a73',NULL,NULL,'2026-03-03T01:00:00Z','2026-03-03T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('9bfd79d3c5de477d1d6a193d','SD-000007',7,'how does it print','fault','89fa1d97963088ffd1299a73',NULL,NULL,'2026-03-03T01:00:00Z',NULL,'no training','explained',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('6350e69f96e07696989baefb','INC-7',NULL,'Door, Lock, Stuck','fault','c69677ab8ba58706b4416e47',NULL,NULL,'2026-03-02T00:30:00Z','2026-03-02T00:50:00Z','not recorded','not recorded in the log',NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('8aee8ec22fa32f255c3a87e5','SD-000008',8,'the printer jams again','fault','6d69ec8aa0d5f8a8446e05c0',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,'f1bc0201c4e68b604c95e20a','b16486061fdff0b90079071b','975a216750d832e4cb95075e',NULL,NULL);
INSERT INTO "ticket" VALUES('cba766d1e1c422150ed1c37d','SD-000009',9,'the screen is dark','fault','89fa1d97963088ffd1299a73',NULL,NULL,'2026-03-04T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('aaf99286c17f4e2aceada340','SD-000011',11,'does anybody come?','fault','89fa1d97963088ffd1299a73',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('969343a81081b92ef2ce337a','SD-000012',12,'does anybody come','fault','89fa1d97963088ffd1299a73',NULL,NULL,'2026-04-01T01:00:00Z','2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'aaf99286c17f4e2aceada340',NULL);
INSERT INTO "ticket" VALUES('996d53950b663f60d6cf7237','SD-000013',13,'no sound','fault','37bb75c3f875d6f4cf140e75',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "ticket" VALUES('1bcc8b476d3b96fd3278efc4','SD-000014',14,'cable loose','fault','89fa1d97963088ffd1299a73',NULL,NULL,'2026-04-01T01:00:00Z',NULL,NULL,NULL,NULL,NULL,'aaf99286c17f4e2aceada340',NULL,NULL);
INSERT INTO "ticket" VALUES('5548827a29cc18d5fe12f953','SD-000015',15,'how does it print now','fault','89fa1d97963088ffd1299a73',NULL,NULL,'2026-04-01T02:00:00Z','2026-04-01T02:00:00Z','no training','explained',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "ticket_period" VALUES('975a216750d832e4cb95075e','2026-03-02T01:00:00Z','2026-03-02T02:05:00Z','open','P1','gold','county','warranty','out','1','b6a2b162cb596a89a9133d51');
INSERT INTO "ticket_period" VALUES('975a216750d832e4cb95075e','2026-03-02T02:05:00Z','9999-12-31T23:59:59Z','closed','P1','gold','county','warranty','out','1','b6a2b162cb596a89a9133d51');
INSERT INTO "ticket_period" VALUES('ec0857d359da818f14045830','2026-03-02T03:30:00Z','2026-03-02T06:00:00Z','open','P3','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ec0857d359da818f14045830','2026-03-02T06:00:00Z','2026-03-03T01:00:00Z','open','P1','gold','city','warranty','unknown','2',NULL);
INSERT INTO "ticket_period" VALUES('ec0857d359da818f14045830','2026-03-03T01:00:00Z','2026-03-04T01:00:00Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('752a07c9f0478f0e745edc43','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('9bfd79d3c5de477d1d6a193d','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','in','1','7d72ca8424fa948651454e2e');
INSERT INTO "ticket_period" VALUES('6350e69f96e07696989baefb','2026-03-02T00:30:00Z','2026-03-02T00:40:00Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('6350e69f96e07696989baefb','2026-03-02T00:40:00Z','2026-03-02T00:50:00Z','open','P3','standard','city','warranty','unknown','1','23cd9e0f5b7b8414946c7fb4');
INSERT INTO "ticket_period" VALUES('6350e69f96e07696989baefb','2026-03-02T00:50:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1','23cd9e0f5b7b8414946c7fb4');
INSERT INTO "ticket_period" VALUES('ec0857d359da818f14045830','2026-03-04T01:00:00Z','2026-03-06T01:00:00Z','held','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('8aee8ec22fa32f255c3a87e5','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P3','gold','county','warranty','out','1',NULL);
INSERT INTO "ticket_period" VALUES('c03b18f1afca1c1096a8a3ed','2026-03-02T09:20:00Z','2026-03-03T01:00:00Z','open','P2','gold','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('c03b18f1afca1c1096a8a3ed','2026-03-03T01:00:00Z','9999-12-31T23:59:59Z','open','P2','gold','city','warranty','unknown','2','7d72ca8424fa948651454e2e');
INSERT INTO "ticket_period" VALUES('cba766d1e1c422150ed1c37d','2026-03-04T01:00:00Z','9999-12-31T23:59:59Z','open','P1','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('ec0857d359da818f14045830','2026-03-06T01:00:00Z','9999-12-31T23:59:59Z','open','P1','gold','city','warranty','unknown','3',NULL);
INSERT INTO "ticket_period" VALUES('6efa6d23dd46b5a934acfe15','2026-03-02T03:00:00Z','9999-12-31T23:59:59Z','held','P3','standard','city','warranty','in','1',NULL);
INSERT INTO "ticket_period" VALUES('a31ceced921fa32d0b08b4d7','2026-03-02T03:30:00Z','9999-12-31T23:59:59Z','open','P2','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('969343a81081b92ef2ce337a','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','cancelled','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('996d53950b663f60d6cf7237','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('aaf99286c17f4e2aceada340','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1','b6a2b162cb596a89a9133d51');
INSERT INTO "ticket_period" VALUES('1bcc8b476d3b96fd3278efc4','2026-04-01T01:00:00Z','9999-12-31T23:59:59Z','open','P3','standard','city','warranty','unknown','1',NULL);
INSERT INTO "ticket_period" VALUES('5548827a29cc18d5fe12f953','2026-04-01T02:00:00Z','9999-12-31T23:59:59Z','resolved','P3','standard','city','warranty','unknown','1',NULL);
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
INSERT INTO "turnover" VALUES('89fa1d97963088ffd1299a73','2026-02',2000000,'CNY',2);
INSERT INTO "turnover" VALUES('89fa1d97963088ffd1299a73','2026-04',100000,'CNY',2);
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
INSERT INTO "warranty_card" VALUES('4d6c3fd90a47a9fcd7537071',NULL,'89fa1d97963088ffd1299a73','2026-02-01','2026-02-10',NULL);
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
INSERT INTO "withdrawn" VALUES('c31fec110894807d634c2ee5','SD-000010',10,'2026-04-01T01:00:00Z','tester');
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
INSERT INTO "word" VALUES('000004',1,0,'丈');
INSERT INTO "word" VALUES('000005',1,0,'万');
INSERT INTO "word" VALUES('000006',1,0,'丂');
INSERT INTO "word" VALUES('000007',1,0,'七');
INSERT INTO "word" VALUES('000008',1,0,'丅');
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
INSERT INTO "word" VALUES('00004',1,0,'丈');
INSERT INTO "word" VALUES('00005',1,0,'万');
INSERT INTO "word" VALUES('00006',1,0,'丂');
INSERT INTO "word" VALUES('00007',1,0,'七');
INSERT INTO "word" VALUES('00007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('00008',1,0,'丅');
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
INSERT INTO "word" VALUES('0004',1,0,'丈');
INSERT INTO "word" VALUES('0005',1,0,'万');
INSERT INTO "word" VALUES('0006',1,0,'丂');
INSERT INTO "word" VALUES('0007',1,0,'七');
INSERT INTO "word" VALUES('0007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('0008',1,0,'丅');
INSERT INTO "word" VALUES('0009',1,0,'丄');
INSERT INTO "word" VALUES('0011',1,0,'不');
INSERT INTO "word" VALUES('0012',1,0,'三');
INSERT INTO "word" VALUES('0013',1,0,'上');
INSERT INTO "word" VALUES('0014',1,0,'丌');
INSERT INTO "word" VALUES('010',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('01055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('1',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('1001',2,0,'丅丆');
INSERT INTO "word" VALUES('1002',2,0,'下');
INSERT INTO "word" VALUES('1055500007',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('12345',2,0,'下');
INSERT INTO "word" VALUES('13800000001',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('13800000002',2,0,'一下');
INSERT INTO "word" VALUES('13800000003',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('2',2,0,'丅丆');
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
INSERT INTO "word" VALUES('again',1,0,'丅');
INSERT INTO "word" VALUES('again',2,0,'丅');
INSERT INTO "word" VALUES('again',3,0,'七');
INSERT INTO "word" VALUES('anybody',1,0,'三不');
INSERT INTO "word" VALUES('anybody',2,0,'下不');
INSERT INTO "word" VALUES('at',3,0,'丆');
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
INSERT INTO "word" VALUES('cannot',1,0,'万');
INSERT INTO "word" VALUES('cannot',2,0,'万');
INSERT INTO "word" VALUES('care',3,0,'丆');
INSERT INTO "word" VALUES('clinic',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('close',3,0,'丆');
INSERT INTO "word" VALUES('code',1,0,'一');
INSERT INTO "word" VALUES('code',2,0,'一');
INSERT INTO "word" VALUES('come',1,0,'三不');
INSERT INTO "word" VALUES('come',2,0,'不');
INSERT INTO "word" VALUES('coming',2,0,'下');
INSERT INTO "word" VALUES('content',3,0,'七');
INSERT INTO "word" VALUES('customer',3,0,'丈');
INSERT INTO "word" VALUES('dark',1,0,'丄');
INSERT INTO "word" VALUES('dark',2,0,'丄');
INSERT INTO "word" VALUES('dealer',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('desk',1,0,'丈');
INSERT INTO "word" VALUES('desk',2,0,'丈');
INSERT INTO "word" VALUES('did',3,0,'丆');
INSERT INTO "word" VALUES('do',3,0,'不');
INSERT INTO "word" VALUES('does',1,0,'七三不');
INSERT INTO "word" VALUES('does',2,0,'七不');
INSERT INTO "word" VALUES('door',1,0,'丁');
INSERT INTO "word" VALUES('door',2,0,'丁');
INSERT INTO "word" VALUES('down',1,0,'丈');
INSERT INTO "word" VALUES('down',2,0,'丈');
INSERT INTO "word" VALUES('every',1,0,'一');
INSERT INTO "word" VALUES('every',2,0,'一');
INSERT INTO "word" VALUES('example',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('explained',3,0,'七');
INSERT INTO "word" VALUES('ext',2,0,'丂七丄三丌不');
INSERT INTO "word" VALUES('factory',3,0,'下');
INSERT INTO "word" VALUES('floor',3,0,'不');
INSERT INTO "word" VALUES('full',3,0,'丆');
INSERT INTO "word" VALUES('has',3,0,'丈');
INSERT INTO "word" VALUES('help',3,0,'丆');
INSERT INTO "word" VALUES('how',1,0,'七');
INSERT INTO "word" VALUES('how',2,0,'七');
INSERT INTO "word" VALUES('how',3,0,'七');
INSERT INTO "word" VALUES('in',1,0,'万');
INSERT INTO "word" VALUES('in',2,0,'万下');
INSERT INTO "word" VALUES('in',3,0,'丁七');
INSERT INTO "word" VALUES('inc',1,0,'丁');
INSERT INTO "word" VALUES('into',3,0,'一');
INSERT INTO "word" VALUES('is',1,0,'丄丈');
INSERT INTO "word" VALUES('is',2,0,'丄丈下');
INSERT INTO "word" VALUES('is',3,0,'万丈');
INSERT INTO "word" VALUES('it',1,0,'七');
INSERT INTO "word" VALUES('it',2,0,'七');
INSERT INTO "word" VALUES('it',3,0,'一不');
INSERT INTO "word" VALUES('jam',3,0,'丆');
INSERT INTO "word" VALUES('jams',1,0,'丅丆');
INSERT INTO "word" VALUES('jams',2,0,'丅丆');
INSERT INTO "word" VALUES('know',3,0,'七');
INSERT INTO "word" VALUES('labels',3,0,'丆');
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
INSERT INTO "word" VALUES('lp2',2,0,'丅丆');
INSERT INTO "word" VALUES('measured',3,0,'丈');
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
INSERT INTO "word" VALUES('noon',3,0,'丆');
INSERT INTO "word" VALUES('north',2,0,'丅丆');
INSERT INTO "word" VALUES('not',3,0,'丁丆不');
INSERT INTO "word" VALUES('of',3,0,'不');
INSERT INTO "word" VALUES('out',3,0,'万丈不');
INSERT INTO "word" VALUES('paper',3,0,'丆');
INSERT INTO "word" VALUES('photo',3,0,'丆');
INSERT INTO "word" VALUES('png',3,0,'丆');
INSERT INTO "word" VALUES('power',1,0,'下');
INSERT INTO "word" VALUES('power',2,0,'下');
INSERT INTO "word" VALUES('pr',2,0,'丅丆下');
INSERT INTO "word" VALUES('print',1,0,'七');
INSERT INTO "word" VALUES('print',2,0,'七');
INSERT INTO "word" VALUES('printed',3,0,'丆');
INSERT INTO "word" VALUES('printer',1,0,'丅丆');
INSERT INTO "word" VALUES('printer',2,0,'丅丆');
INSERT INTO "word" VALUES('prints',3,0,'丆');
INSERT INTO "word" VALUES('quality',3,0,'下');
INSERT INTO "word" VALUES('reads',1,0,'一');
INSERT INTO "word" VALUES('reads',2,0,'一');
INSERT INTO "word" VALUES('recorded',3,0,'丁');
INSERT INTO "word" VALUES('registration',1,0,'丈');
INSERT INTO "word" VALUES('registration',2,0,'丈');
INSERT INTO "word" VALUES('replaced',3,0,'丆');
INSERT INTO "word" VALUES('restart',3,0,'丆');
INSERT INTO "word" VALUES('road',2,0,'丅丆万丈');
INSERT INTO "word" VALUES('roller',3,0,'丆');
INSERT INTO "word" VALUES('running',3,0,'万丈');
INSERT INTO "word" VALUES('sample',2,0,'丁丂七丄丅丆三丌不');
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
INSERT INTO "word" VALUES('the',1,0,'丄丅');
INSERT INTO "word" VALUES('the',2,0,'丄丅下');
INSERT INTO "word" VALUES('the',3,0,'丁丈');
INSERT INTO "word" VALUES('them',3,0,'丄');
INSERT INTO "word" VALUES('they',3,0,'七丆');
INSERT INTO "word" VALUES('third',3,0,'不');
INSERT INTO "word" VALUES('time',3,0,'万丈');
INSERT INTO "word" VALUES('to',3,0,'丄丈');
INSERT INTO "word" VALUES('told',3,0,'丄');
INSERT INTO "word" VALUES('training',3,0,'七');
INSERT INTO "word" VALUES('twice',2,0,'不');
INSERT INTO "word" VALUES('van',2,0,'下');
INSERT INTO "word" VALUES('wait',3,0,'丄');
INSERT INTO "word" VALUES('warranty',3,0,'七不');
INSERT INTO "word" VALUES('we',3,0,'一');
INSERT INTO "word" VALUES('wing',2,0,'丅丆');
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
CREATE INDEX notice_waiting ON notice (made_at) WHERE sent_at IS NULL;
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
CREATE INDEX escalation_undone ON escalation (clock_id) WHERE undone IS NOT NULL;
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
CREATE UNIQUE INDEX notice_event ON notice (event_seq, recipient, way) WHERE event_seq IS NOT NULL;
CREATE INDEX dispatch_crew_engineer ON dispatch_crew (engineer_id);
CREATE INDEX contract_moved_end_contract ON contract_moved_end (contract_id, at);
CREATE INDEX ticket_ended ON ticket (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX engineer_role_role ON engineer_role (role);
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
COMMIT;
