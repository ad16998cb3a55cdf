-- Laptops away from the office: who has a copy of a part of the desk, what was typed there, which numbers it was given.

-- At the office each copy that was taken; on the laptop the one that it is.
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

-- On the laptop what the office has not heard yet; at the office what it has heard, and what became of it.
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
CREATE INDEX field_entry_refused ON field_entry (seq) WHERE refused IS NOT NULL AND settled_as IS NULL;

-- The files in what waits, or was refused: photos, signed papers.
CREATE TABLE field_file (
  op TEXT NOT NULL REFERENCES field_entry (op),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  PRIMARY KEY (op, sha256)
) STRICT;

-- At the office the numbers that it gave in place of those of laptops.
CREATE TABLE field_number (
  provisional TEXT PRIMARY KEY,
  number TEXT NOT NULL
) STRICT;
