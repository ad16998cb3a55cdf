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
