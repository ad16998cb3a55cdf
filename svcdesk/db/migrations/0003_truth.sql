-- Promises that tell the truth: the terms that were given, windows of visits, holds that end by themselves, absences,
-- steps of escalation that are tried again, notices that wait for office hours, tickets that follow another.

-- What a ticket was promised, word by word, as JSON; a desk has few of them. Journal entries name the one they gave.
CREATE TABLE terms (
  id TEXT PRIMARY KEY,
  promises TEXT NOT NULL UNIQUE
) STRICT;

-- From when a promise counts whose terms changed while it ran; null: from its start.
ALTER TABLE clock ADD COLUMN counted_from TEXT;

-- Who entered what made a promise kept after its time was over, when, and why: null for all others.
ALTER TABLE clock ADD COLUMN entered_by TEXT;
ALTER TABLE clock ADD COLUMN entered_at TEXT;
ALTER TABLE clock ADD COLUMN entered_why TEXT;

-- A window agreed for a visit: from visit_at to visit_until; null: visit_at alone.
ALTER TABLE appointment ADD COLUMN visit_until TEXT CHECK (visit_until >= visit_at);

-- When a hold ends by itself.
ALTER TABLE hold ADD COLUMN ends_at TEXT;

-- Open tickets that an engineer should have at most, for automatic assignment; null: no limit.
ALTER TABLE engineer ADD COLUMN capacity INTEGER CHECK (capacity >= 0);

CREATE TABLE absence (
  id TEXT PRIMARY KEY,
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  since TEXT NOT NULL,
  until TEXT NOT NULL,
  note TEXT,
  CHECK (since < until)
) STRICT;
CREATE INDEX absence_engineer ON absence (engineer_id, until);

-- What of a step could not be done yet, as JSON; null: all of it was done.
ALTER TABLE escalation ADD COLUMN undone TEXT;
CREATE INDEX escalation_undone ON escalation (clock_id) WHERE undone IS NOT NULL;

-- The step that a notice is about, when its share of the time was used up, and when the notice may leave at the earliest.
ALTER TABLE notice ADD COLUMN clock_id TEXT REFERENCES clock (id);
ALTER TABLE notice ADD COLUMN percent INTEGER CHECK (percent >= 1);
ALTER TABLE notice ADD COLUMN about_at TEXT;
ALTER TABLE notice ADD COLUMN not_before TEXT;

-- How much of the journal the sweeps have seen: what came later may hold promises that were broken and kept in between.
CREATE TABLE swept (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  journal_seq INTEGER NOT NULL
) STRICT;
INSERT INTO swept (id, journal_seq) SELECT 1, COALESCE(MAX(seq), 0) FROM journal;

-- The ended ticket that this one was opened about.
ALTER TABLE ticket ADD COLUMN follows_id TEXT REFERENCES ticket (id);

-- When a hold ends by itself, and what resolved tickets are closed by themselves, is asked at every change and sweep.
CREATE INDEX hold_ending ON hold (ends_at) WHERE until IS NULL;
CREATE INDEX ticket_period_resolved ON ticket_period (until, since) WHERE state = 'resolved';

-- What is foreseen of a hold that ends by itself is not shown before.
DROP VIEW clocks;
CREATE VIEW clocks AS
SELECT t.number, k.target, k.tier, k.within, k.started_at, p.due_at, p.held, k.stopped_at, k.missed_at, k.outcome
FROM clock k
JOIN ticket t ON t.id = k.ticket_id
JOIN clock_period p ON p.clock_id = k.id AND p.since = (
  SELECT MAX(q.since) FROM clock_period q WHERE q.clock_id = k.id AND NOT EXISTS (
    SELECT 1 FROM hold h WHERE h.ticket_id = k.ticket_id AND h.until IS NULL AND h.ends_at = q.since
  )
);
