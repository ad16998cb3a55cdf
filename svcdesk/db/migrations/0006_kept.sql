-- What stays as it was when it was printed, whatever is changed later.

-- What the configuration said when a month of assessment was closed, as far as its papers and findings go by it (JSON);
-- null where it was closed before that was kept.
ALTER TABLE assessment_month ADD COLUMN configuration TEXT;

-- Who asks for an engineer's or a customer's open tickets, at every call, finds them without all that has ended since.
CREATE INDEX ticket_period_had ON ticket_period (engineer_id, until) WHERE state IN ('open', 'held');
CREATE INDEX ticket_unended ON ticket (customer_id) WHERE ended_at IS NULL;
CREATE INDEX notice_clock ON notice (clock_id) WHERE clock_id IS NOT NULL;

-- In which order a customer's telephones were entered, of which the first is called; so far the journal alone said it.
ALTER TABLE phone ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
UPDATE phone SET place = (
  WITH entered AS (
    SELECT e.value AS shown, MAX(j.seq) AS seq, MAX(e.key) AS nth
    FROM journal j, json_each(CASE j.kind WHEN 'customer added' THEN json_extract(j.data, '$.phones')
      ELSE json_array(json_extract(j.data, '$.phone')) END) e
    WHERE j.noun = 'customer' AND j.noun_id = phone.customer_id AND j.kind IN ('customer added', 'telephone added')
    GROUP BY e.value
  ), placed AS (
    SELECT o.digits, o.extension, ROW_NUMBER() OVER (ORDER BY n.seq NULLS LAST, n.nth, o.digits, o.extension) AS place
    FROM phone o LEFT JOIN entered n ON n.shown = o.shown WHERE o.customer_id = phone.customer_id
  )
  SELECT l.place FROM placed l WHERE l.digits = phone.digits AND l.extension = phone.extension
);

-- By which serial number a part that was built in is found: in the form in which names are compared. It is null where it
-- was written before and has other signs than those of ASCII; such are few, and compared one by one.
ALTER TABLE stock_move ADD COLUMN serial_key TEXT;
UPDATE stock_move SET serial_key = lower(serial) WHERE serial NOT GLOB '*[^!-~]*';
CREATE INDEX stock_move_serial ON stock_move (serial_key) WHERE serial IS NOT NULL;

-- What each operation wrote, so that a row that was changed by anything else is found: the first 8 bytes of the SHA-256 of
-- each row as it left it (added), and of each as it found it (removed), one after the other; `journal_seq` is the last
-- entry of the journal then. Together they come to the rows that there are: see db/seals.py. What was there already when
-- a file was brought to a `schema` is taken as it was.
CREATE TABLE sealed (
  seq INTEGER PRIMARY KEY,
  journal_seq INTEGER NOT NULL,
  added BLOB NOT NULL CHECK (length(added) % 8 = 0),
  removed BLOB NOT NULL CHECK (length(removed) % 8 = 0),
  schema INTEGER
) STRICT;
