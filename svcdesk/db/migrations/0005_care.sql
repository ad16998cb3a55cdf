-- Care and quality: who does what at the desk, what is done for customers by the calendar, what they are asked and
-- say, training, assessment and knowledge.

-- What people of the desk do: keys of the configuration's section 'roles', of which somebody may have several.
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
CREATE INDEX engineer_role_role ON engineer_role (role);

-- The role for which somebody approved, where one of each of several roles must.
ALTER TABLE approval ADD COLUMN role TEXT;

-- A step of escalation may be taken as soon as its promise begins, at 0 %; of a group each is told.
CREATE TABLE step_taken (
  clock_id TEXT NOT NULL REFERENCES clock (id),
  percent INTEGER NOT NULL CHECK (percent >= 0),
  done_at TEXT NOT NULL,
  undone TEXT,
  PRIMARY KEY (clock_id, percent)
) STRICT;
INSERT INTO step_taken (clock_id, percent, done_at, undone) SELECT clock_id, percent, done_at, undone FROM escalation;
DROP TABLE escalation;
ALTER TABLE step_taken RENAME TO escalation;
CREATE INDEX escalation_undone ON escalation (clock_id) WHERE undone IS NOT NULL;
CREATE TABLE notice_of_anybody (
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
INSERT INTO notice_of_anybody (id, ticket_id, recipient, engineer_id, way, made_at, document, claimed_until, sent_at, tries,
  error, clock_id, percent, about_at, not_before, event_seq)
SELECT id, ticket_id, recipient, engineer_id, way, made_at, document, claimed_until, sent_at, tries,
  error, clock_id, percent, about_at, not_before, event_seq FROM notice;
DROP TABLE notice;
ALTER TABLE notice_of_anybody RENAME TO notice;
CREATE INDEX notice_waiting ON notice (made_at) WHERE sent_at IS NULL;
CREATE UNIQUE INDEX notice_event ON notice (event_seq, recipient, COALESCE(engineer_id, ''), way) WHERE event_seq IS NOT NULL;

-- The head of a customer's people, who is greeted and who signs.
ALTER TABLE contact ADD COLUMN head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1));

-- What customers are to the desk (a key of the section 'categories'; null: the first), since when, and who keeps them.
ALTER TABLE customer ADD COLUMN category TEXT;
ALTER TABLE customer ADD COLUMN since_on TEXT;
ALTER TABLE customer ADD COLUMN keeper_id TEXT REFERENCES engineer (id);
ALTER TABLE customer ADD COLUMN note TEXT;
CREATE INDEX customer_keeper ON customer (keeper_id) WHERE keeper_id IS NOT NULL;

-- What a caller wishes for, such as a time that suits; it stands on the form.
ALTER TABLE call ADD COLUMN wish TEXT;

-- The kind of what a caller says, where it is an opinion: a key of the configuration.
ALTER TABLE call ADD COLUMN opinion TEXT;

-- What customers were asked, about a ticket (and the last visit for it) or about nothing in particular, and what they
-- said. One that was not `reached` was tried. What was taken back never counted.
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
CREATE INDEX survey_ticket ON survey (ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX survey_customer ON survey (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX survey_at ON survey (at);
CREATE TABLE survey_mark (
  survey_id TEXT NOT NULL REFERENCES survey (id),
  question TEXT NOT NULL,                   -- key of the configuration
  mark INTEGER CHECK (mark >= 1),
  words TEXT,
  PRIMARY KEY (survey_id, question),
  CHECK ((mark IS NULL) <> (words IS NULL))
) STRICT;

-- What a ticket of the complaints' kind complains of, and what became of it. `survey_id` is the one whose marks opened it.
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
CREATE INDEX complaint_about ON complaint (about_ticket_id) WHERE about_ticket_id IS NOT NULL;
CREATE INDEX complaint_engineer ON complaint (about_engineer_id) WHERE about_engineer_id IS NOT NULL;

-- What somebody has to do for somebody by a day: entered by hand, or made by a rule of the configuration's section
-- 'care', once for each turn of it.
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
CREATE UNIQUE INDEX task_turn ON task (rule, noun_id, turn) WHERE rule IS NOT NULL;
CREATE INDEX task_open ON task (due_on) WHERE done_at IS NULL AND dropped_at IS NULL;
CREATE INDEX task_customer ON task (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX task_engineer ON task (engineer_id) WHERE engineer_id IS NOT NULL;
CREATE INDEX task_ticket ON task (ticket_id) WHERE ticket_id IS NOT NULL;

-- What became of it meanwhile: it was tried in vain, or is due on another day, put off by people or moved by its rule.
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
-- What the desk knows of faults: how they show, why they happen, what mends them.
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
CREATE INDEX article_ticket ON article (ticket_id) WHERE ticket_id IS NOT NULL;
-- The tickets that were resolved as an article says. It helped, unless the ticket had to be worked on again since then.
CREATE TABLE article_use (
  id TEXT PRIMARY KEY,
  article_id TEXT NOT NULL REFERENCES article (id),
  ticket_id TEXT NOT NULL REFERENCES ticket (id),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX article_use_article ON article_use (article_id);
CREATE INDEX article_use_ticket ON article_use (ticket_id);
-- Where on site a fault is, and what the customer was told of its cause and how to prevent it.
ALTER TABLE dispatch ADD COLUMN place TEXT;
ALTER TABLE dispatch ADD COLUMN advice TEXT;
-- Whether the visit found anything beside what it came for; null before somebody has said so.
ALTER TABLE dispatch ADD COLUMN found INTEGER CHECK (found IN (0, 1));

-- What it found, in the order of the form; a ticket may have been opened for it.
CREATE TABLE finding (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  what TEXT NOT NULL CHECK (what <> ''),
  place INTEGER NOT NULL,
  ticket_id TEXT REFERENCES ticket (id),
  PRIMARY KEY (dispatch_id, what)
) STRICT;
CREATE INDEX finding_ticket ON finding (ticket_id) WHERE ticket_id IS NOT NULL;

-- How an item of the price list was done.
ALTER TABLE dispatch_item ADD COLUMN method TEXT;

-- Who overruled what the engineer had answered about their own conduct.
ALTER TABLE dispatch_check ADD COLUMN judged_by TEXT;

-- The stages of acceptance of a machine: keys of the configuration's section 'acceptances', each once.
CREATE TABLE acceptance (
  equipment_id TEXT NOT NULL REFERENCES equipment (id),
  stage TEXT NOT NULL,
  accepted_on TEXT NOT NULL,
  accepted_by TEXT NOT NULL CHECK (accepted_by <> ''),
  remark TEXT,
  PRIMARY KEY (equipment_id, stage)
) STRICT;

-- When a machine was paid, and when it went to another customer, which ends a warranty that does not go with it.
ALTER TABLE equipment ADD COLUMN paid_on TEXT;
ALTER TABLE equipment ADD COLUMN transferred_on TEXT;

-- The card that comes back from the buyer of a machine: what was sold when, and by which dealer.
CREATE TABLE warranty_card (
  equipment_id TEXT PRIMARY KEY REFERENCES equipment (id),
  number TEXT,
  dealer_id TEXT REFERENCES customer (id),
  sold_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  void_because TEXT CHECK (void_because <> ''),
  CHECK (sold_on <= received_on)
) STRICT;
CREATE INDEX warranty_card_dealer ON warranty_card (dealer_id, received_on);

-- Files of what is no ticket: of a customer, a contract, a machine or a task (noun), numbered there.
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

-- Since when a rule of 'care' plans: what would have come round before is not made up for.
CREATE TABLE care_rule (
  rule TEXT PRIMARY KEY,
  begun_on TEXT NOT NULL
) STRICT;
-- What a dealer loses of a quarter, and why.
CREATE TABLE settled_quarter (
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
INSERT INTO settled_quarter (customer_id, quarter, basis, rate, turnover, budget, carried_in, spent, charged, paid,
  carried_out, forfeited, currency, decimals, settled_at)
SELECT customer_id, quarter, basis, rate, turnover, budget, carried_in, spent, charged, paid, carried_out, 0, currency,
  decimals, settled_at FROM settlement;
DROP TABLE settlement;
ALTER TABLE settled_quarter RENAME TO settlement;

-- Assessment: what each breach of a rule costs one of the desk's people, or counts against a dealer. What was found is a
-- fact times the price of its rule, and goes with the fact; a month that is closed stays as it is.
CREATE TABLE assessment_month (
  month TEXT PRIMARY KEY,       -- 2026-11
  closed_at TEXT NOT NULL
) STRICT;

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
CREATE INDEX assessment_of_month ON assessment (month);
CREATE INDEX assessment_customer ON assessment (customer_id) WHERE customer_id IS NOT NULL;
-- Each rule once for each visit and person; once for each ticket and person where it is about no visit.
CREATE UNIQUE INDEX assessment_visit ON assessment (rule, engineer_id, dispatch_id)
  WHERE dispatch_id IS NOT NULL AND engineer_id IS NOT NULL AND dropped_at IS NULL;
CREATE UNIQUE INDEX assessment_ticket ON assessment (rule, engineer_id, ticket_id)
  WHERE ticket_id IS NOT NULL AND dispatch_id IS NULL AND engineer_id IS NOT NULL AND dropped_at IS NULL;

CREATE TABLE assessment_told (
  id TEXT PRIMARY KEY,
  month TEXT NOT NULL REFERENCES assessment_month (month),
  engineer_id TEXT REFERENCES engineer (id),
  customer_id TEXT REFERENCES customer (id),
  told_at TEXT NOT NULL,
  CHECK ((engineer_id IS NULL) <> (customer_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX assessment_told_engineer ON assessment_told (month, engineer_id) WHERE engineer_id IS NOT NULL;
CREATE UNIQUE INDEX assessment_told_customer ON assessment_told (month, customer_id) WHERE customer_id IS NOT NULL;
-- Work may be charged at cost, and what the plan does not cover may be refused: only advice is given.
ALTER TABLE dispatch ADD COLUMN parts_charged_now TEXT CHECK (parts_charged_now IN ('free', 'cost', 'price', 'refused'));
UPDATE dispatch SET parts_charged_now = parts_charged;
ALTER TABLE dispatch DROP COLUMN parts_charged;
ALTER TABLE dispatch RENAME COLUMN parts_charged_now TO parts_charged;
ALTER TABLE dispatch ADD COLUMN work_charged_now TEXT CHECK (work_charged_now IN ('free', 'cost', 'price', 'refused'));
UPDATE dispatch SET work_charged_now = work_charged;
ALTER TABLE dispatch DROP COLUMN work_charged;
ALTER TABLE dispatch RENAME COLUMN work_charged_now TO work_charged;
ALTER TABLE quote ADD COLUMN parts_charged_now TEXT NOT NULL DEFAULT 'price' CHECK (parts_charged_now IN ('free', 'cost', 'price', 'refused'));
UPDATE quote SET parts_charged_now = parts_charged;
ALTER TABLE quote DROP COLUMN parts_charged;
ALTER TABLE quote RENAME COLUMN parts_charged_now TO parts_charged;
ALTER TABLE quote ADD COLUMN work_charged_now TEXT NOT NULL DEFAULT 'price' CHECK (work_charged_now IN ('free', 'cost', 'price', 'refused'));
UPDATE quote SET work_charged_now = work_charged;
ALTER TABLE quote DROP COLUMN work_charged;
ALTER TABLE quote RENAME COLUMN work_charged_now TO work_charged;

-- Of a return: when the machine reached the factory, who bears the freight back (null: as there), whether what the
-- customer bears is booked into their budget, what it cost, whether it is repaired first, who signed in the end.
ALTER TABLE rma ADD COLUMN reached_at TEXT;
ALTER TABLE rma ADD COLUMN freight_back TEXT CHECK (freight_back IN ('desk', 'customer', 'vendor'));
ALTER TABLE rma ADD COLUMN book TEXT CHECK (book IN ('budget'));
ALTER TABLE rma ADD COLUMN cost_there INTEGER CHECK (cost_there >= 0);
ALTER TABLE rma ADD COLUMN cost_back INTEGER CHECK (cost_back >= 0);
ALTER TABLE rma ADD COLUMN currency TEXT;
ALTER TABLE rma ADD COLUMN decimals INTEGER CHECK (decimals BETWEEN 0 AND 4);
ALTER TABLE rma ADD COLUMN repair_first INTEGER NOT NULL DEFAULT 0 CHECK (repair_first IN (0, 1));
ALTER TABLE rma ADD COLUMN signed_by TEXT;

-- How long the work of a quote takes, and the last day on which it can be agreed to.
ALTER TABLE quote ADD COLUMN period TEXT;
ALTER TABLE quote ADD COLUMN valid_until TEXT;
-- When a list or a report was last printed under a name, for who wants to see only what has come in since.
CREATE TABLE mark (
  name TEXT PRIMARY KEY,
  at TEXT NOT NULL
) STRICT;

-- Training: what is taught to whom and when, and who was there and passed.
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
CREATE INDEX training_session_at ON training_session (at);
CREATE INDEX training_session_customer ON training_session (customer_id) WHERE customer_id IS NOT NULL;

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
CREATE INDEX trainee_session ON trainee (session_id, name_key);
CREATE INDEX trainee_customer ON trainee (customer_id) WHERE customer_id IS NOT NULL;
