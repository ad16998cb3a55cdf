-- The hotline's day: what was typed wrong is put right, what was logged is found again.

-- Files belong to a ticket, perhaps to one of its visits or calls, and have a number there, by which people name them.
CREATE TABLE attachment_of_ticket (
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
INSERT INTO attachment_of_ticket (id, ticket_id, number, dispatch_id, kind, name, sha256, bytes, added_at)
SELECT a.id, d.ticket_id, ROW_NUMBER() OVER (PARTITION BY d.ticket_id ORDER BY a.added_at, a.name, a.id), d.id, a.kind,
       a.name, a.sha256, a.bytes, a.added_at
FROM attachment a JOIN dispatch d ON d.id = a.dispatch_id;
DROP TABLE attachment;
ALTER TABLE attachment_of_ticket RENAME TO attachment;
CREATE INDEX attachment_dispatch ON attachment (dispatch_id) WHERE dispatch_id IS NOT NULL;
CREATE INDEX attachment_file ON attachment (name, sha256);

-- By which number another system knows a customer, and what it called them last: an import finds them again, renamed or not.
CREATE TABLE customer_number (
  number_key TEXT PRIMARY KEY,
  number TEXT NOT NULL CHECK (number <> ''),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  name_key TEXT NOT NULL
) STRICT;
CREATE INDEX customer_number_customer ON customer_number (customer_id);
-- An extension stands beside the digits of its line, by whose end lines are found: '0371-6666 1234 转 8012' is one number
-- with '+86 371 6666 1234'. What was written with an extension so far has the digits of both in one.
CREATE TABLE phone_line (
  customer_id TEXT NOT NULL REFERENCES customer (id),
  digits TEXT NOT NULL CHECK (digits <> ''),  -- in full, with the country's code, where the desk knows it
  extension TEXT NOT NULL,
  shown TEXT NOT NULL,                        -- as it was written
  tail TEXT NOT NULL,                         -- the last 7 digits, as many as a number without its area code has
  PRIMARY KEY (customer_id, digits, extension)
) STRICT;
INSERT INTO phone_line (customer_id, digits, extension, shown, tail)
WITH marked AS (
  SELECT customer_id, digits, shown, mark, instr(lower(shown), mark) AS place,
         ROW_NUMBER() OVER (PARTITION BY customer_id, digits ORDER BY length(mark) DESC) AS nth
  FROM phone JOIN (
    SELECT '转' AS mark UNION ALL SELECT '轉' UNION ALL SELECT '内线' UNION ALL SELECT '內線'
    UNION ALL SELECT '내선' UNION ALL SELECT '구내' UNION ALL SELECT 'ext' UNION ALL SELECT '#' UNION ALL SELECT 'x'
  ) ON instr(lower(shown), mark) > 5
), cut AS (
  SELECT customer_id, digits, trim(substr(shown, place + length(mark)), ' .:-=)：转轉号號') AS extension
  FROM marked WHERE nth = 1
)
SELECT p.customer_id,
       CASE WHEN c.digits IS NULL THEN p.digits ELSE substr(p.digits, 1, length(p.digits) - length(c.extension)) END,
       COALESCE(c.extension, ''), p.shown,
       substr(CASE WHEN c.digits IS NULL THEN p.digits ELSE substr(p.digits, 1, length(p.digits) - length(c.extension)) END, -7)
FROM phone p
LEFT JOIN cut c ON c.customer_id = p.customer_id AND c.digits = p.digits AND c.extension <> ''
  AND length(c.extension) <= 7 AND c.extension NOT GLOB '*[^0-9]*' AND substr(p.digits, -length(c.extension)) = c.extension
  AND length(p.digits) - length(c.extension) >= 5;
DROP TABLE phone;
ALTER TABLE phone_line RENAME TO phone;
CREATE INDEX phone_tail ON phone (tail);
-- What can be taken back: the operations of the last weeks in the order in which they ended, and how each row was that
-- they changed, as JSON by columns; null: it was not there. `key` is the row's primary key as a JSON array.
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
CREATE INDEX operation_op ON operation (op);
CREATE INDEX operation_actor ON operation (actor, seq) WHERE kind = 'command' AND undone_by IS NULL;
CREATE INDEX operation_at ON operation (at);

CREATE TABLE change (
  seq INTEGER PRIMARY KEY,
  op TEXT NOT NULL,
  relation TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT
) STRICT;
CREATE INDEX change_op ON change (op);
CREATE INDEX change_row ON change (relation, key);

-- Entries of the journal that do not count any more, because somebody took back what they tell.
CREATE TABLE taken_back (
  journal_seq INTEGER PRIMARY KEY REFERENCES journal (seq)
) STRICT;

-- Tickets that were logged by mistake: their numbers stay used.
CREATE TABLE withdrawn (
  ticket_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  count INTEGER,
  at TEXT NOT NULL,
  actor TEXT NOT NULL
) STRICT;
CREATE INDEX withdrawn_number ON withdrawn (number);
-- Amounts keep the decimals of the currency that they were booked in, whatever the configuration says later. What was
-- booked before is of the configuration that is in force when the file is brought up to date, :currency and :decimals;
-- what is in another currency has the decimals that are usual for it.
CREATE TEMPORARY TABLE usual (currency TEXT PRIMARY KEY, decimals INTEGER NOT NULL);
INSERT INTO usual (currency, decimals) VALUES ('CLP', 0), ('ISK', 0), ('JPY', 0), ('KRW', 0), ('VND', 0), ('XAF', 0),
  ('XOF', 0), ('BHD', 3), ('JOD', 3), ('KWD', 3), ('OMR', 3), ('TND', 3);
INSERT INTO usual (currency, decimals) VALUES (:currency, :decimals)
  ON CONFLICT (currency) DO UPDATE SET decimals = excluded.decimals;
ALTER TABLE loss ADD COLUMN decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4);
ALTER TABLE quote ADD COLUMN decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4);
ALTER TABLE priced_line ADD COLUMN decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4);
ALTER TABLE card ADD COLUMN decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4);
ALTER TABLE payment ADD COLUMN decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4);
ALTER TABLE settlement ADD COLUMN decimals INTEGER NOT NULL DEFAULT 2 CHECK (decimals BETWEEN 0 AND 4);
UPDATE loss SET decimals = (SELECT u.decimals FROM usual u WHERE u.currency = loss.currency)
WHERE currency IN (SELECT currency FROM usual);
UPDATE quote SET decimals = (SELECT u.decimals FROM usual u WHERE u.currency = quote.currency)
WHERE currency IN (SELECT currency FROM usual);
UPDATE priced_line SET decimals = (SELECT u.decimals FROM usual u WHERE u.currency = priced_line.currency)
WHERE currency IN (SELECT currency FROM usual);
UPDATE card SET decimals = (SELECT u.decimals FROM usual u WHERE u.currency = card.currency)
WHERE currency IN (SELECT currency FROM usual);
UPDATE payment SET decimals = (SELECT u.decimals FROM usual u WHERE u.currency = payment.currency)
WHERE currency IN (SELECT currency FROM usual);
UPDATE settlement SET decimals = (SELECT u.decimals FROM usual u WHERE u.currency = settlement.currency)
WHERE currency IN (SELECT currency FROM usual);
DROP TABLE usual;

-- The currency of a turnover in money; null: units. The journal tells which it was.
ALTER TABLE turnover ADD COLUMN currency TEXT;
ALTER TABLE turnover ADD COLUMN decimals INTEGER CHECK ((decimals IS NULL) = (currency IS NULL));
UPDATE turnover SET currency = :currency, decimals = :decimals
WHERE EXISTS (
  SELECT 1 FROM journal j WHERE j.noun = 'customer' AND j.noun_id = turnover.customer_id AND j.kind = 'turnover entered'
  AND j.data LIKE '%"month": "' || turnover.month || '"%' AND j.data LIKE '%"basis": "payments"%'
);

-- The decimals of each currency that anything was booked in, once and for all: amounts of other decimals would not add
-- up with those.
CREATE TABLE currency (
  code TEXT PRIMARY KEY,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4)
) STRICT;
INSERT INTO currency (code, decimals)
SELECT currency, decimals FROM loss UNION SELECT currency, decimals FROM quote UNION
SELECT currency, decimals FROM priced_line UNION SELECT currency, decimals FROM card UNION
SELECT currency, decimals FROM payment UNION SELECT currency, decimals FROM settlement UNION
SELECT currency, decimals FROM turnover WHERE currency IS NOT NULL;

-- Money given back is a receipt, too, and so is what is paid before the work; a void receipt counts for nothing.
ALTER TABLE payment ADD COLUMN kind TEXT NOT NULL DEFAULT 'payment' CHECK (kind IN ('payment', 'deposit', 'refund'));
ALTER TABLE payment ADD COLUMN voided_at TEXT;
ALTER TABLE payment ADD COLUMN voided_by TEXT CHECK ((voided_by IS NULL) = (voided_at IS NULL));
ALTER TABLE payment ADD COLUMN voided_why TEXT CHECK ((voided_why IS NULL) = (voided_at IS NULL));

-- What is taken off the fee of a ticket, all in all, and why.
CREATE TABLE discount (
  ticket_id TEXT PRIMARY KEY REFERENCES ticket (id),
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  decimals INTEGER NOT NULL CHECK (decimals BETWEEN 0 AND 4),
  why TEXT NOT NULL CHECK (why <> ''),
  at TEXT NOT NULL,
  given_by TEXT NOT NULL
) STRICT;

-- Two customers may have one name: a number tells them apart. One that was merged into another remains as a name of that.
ALTER TABLE customer ADD COLUMN number TEXT;
ALTER TABLE customer ADD COLUMN merged_into TEXT REFERENCES customer (id);
UPDATE customer SET number = 'CU-' || CASE WHEN placed.place < 10000 THEN substr('000' || placed.place, -4) ELSE placed.place END
FROM (SELECT id, ROW_NUMBER() OVER (ORDER BY name_key, id) AS place FROM customer) AS placed
WHERE placed.id = customer.id;
INSERT INTO counter (name, value) SELECT 'CU', COUNT(*) FROM customer HAVING COUNT(*) > 0;
CREATE UNIQUE INDEX customer_spoken ON customer (number);
CREATE INDEX customer_merged ON customer (merged_into) WHERE merged_into IS NOT NULL;
-- A ticket that was logged twice is merged into the other one, to which its calls, notes and visits then belong.
ALTER TABLE ticket ADD COLUMN merged_into_id TEXT REFERENCES ticket (id);
CREATE INDEX ticket_merged ON ticket (merged_into_id) WHERE merged_into_id IS NOT NULL;
-- What is searched: which terms stand in the texts of which tickets. It is made of other tables, by whoever searches,
-- and can be made anew at any time: svcdesk db reindex.
CREATE TABLE document (
  number INTEGER PRIMARY KEY,  -- when the texts have changed it is another one
  ticket_id TEXT NOT NULL UNIQUE REFERENCES ticket (id) ON DELETE CASCADE,
  digest INTEGER NOT NULL      -- of the texts
) STRICT;
CREATE TABLE word (
  term TEXT NOT NULL,
  place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 3),  -- summary; calls and who called; all else
  block INTEGER NOT NULL,      -- documents 4096 * block on
  documents TEXT NOT NULL,     -- one character for each document of the block that has the term there, from U+4E00 on
  PRIMARY KEY (term, place, block)
) STRICT, WITHOUT ROWID;
-- How much of the journal is in it, and the number of the next document.
CREATE TABLE indexed (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL,
  next_document INTEGER NOT NULL
) STRICT;
INSERT INTO indexed (id, journal_seq, next_document) VALUES (1, 0, 0);

-- The vehicle that a machine is built into is known by its plate, and callers read it to the hotline.
ALTER TABLE equipment ADD COLUMN plate TEXT;
ALTER TABLE equipment ADD COLUMN plate_key TEXT;  -- letters and digits alone, folded
ALTER TABLE equipment ADD COLUMN note TEXT;
CREATE INDEX equipment_plate ON equipment (plate_key) WHERE plate_key IS NOT NULL;
-- Messages that came by mail, each once, and the call that each became.
CREATE TABLE mail (
  message_id TEXT PRIMARY KEY,
  call_id TEXT NOT NULL REFERENCES call (id),
  sender TEXT NOT NULL  -- the address, folded
) STRICT;
CREATE INDEX mail_call ON mail (call_id);
CREATE INDEX contact_mail ON contact (lower(mail)) WHERE mail IS NOT NULL;

-- The entry of the journal that a notice tells of, and how much of the journal people were told of.
ALTER TABLE notice ADD COLUMN event_seq INTEGER;
CREATE UNIQUE INDEX notice_event ON notice (event_seq, recipient, way) WHERE event_seq IS NOT NULL;
CREATE TABLE told (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL
) STRICT;
INSERT INTO told (id, journal_seq) SELECT 1, COALESCE(MAX(seq), 0) FROM journal;

-- Who has left a customer, and what was closed there, remains for whoever reads what was.
ALTER TABLE contact ADD COLUMN left_on TEXT;
ALTER TABLE site ADD COLUMN closed_on TEXT;
-- Visits in vain: when, and why: a key of the section 'failures', or words of somebody's own.
ALTER TABLE dispatch ADD COLUMN failed_at TEXT;
ALTER TABLE dispatch ADD COLUMN failed_because TEXT CHECK ((failed_because IS NULL) = (failed_at IS NULL));

-- Who goes along with the engineer of a visit.
CREATE TABLE dispatch_crew (
  dispatch_id TEXT NOT NULL REFERENCES dispatch (id),
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  PRIMARY KEY (dispatch_id, engineer_id)
) STRICT;
CREATE INDEX dispatch_crew_engineer ON dispatch_crew (engineer_id);

-- The last day of a contract as somebody moved it, with the reason.
CREATE TABLE contract_moved_end (
  id TEXT PRIMARY KEY,
  contract_id TEXT NOT NULL REFERENCES contract (id),
  at TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why <> ''),
  CHECK (ended_on <> ends_on)
) STRICT;
CREATE INDEX contract_moved_end_contract ON contract_moved_end (contract_id, at);
-- At which of the customer's sites somebody is wanted: the caller says so where no machine tells.
ALTER TABLE ticket ADD COLUMN site_id TEXT REFERENCES site (id);
-- What ended since a moment is asked for by lists.
CREATE INDEX ticket_ended ON ticket (ended_at) WHERE ended_at IS NOT NULL;

-- Of calls about a ticket at the same moment the one that was written down first comes first.
ALTER TABLE call ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
