-- What the organisation has decided once for all seats of a desk on a server; a desk in a file goes by the YAML beside it.

-- Each configuration that was published, as it was written; the highest version is in force. Its public holidays (JSON)
-- were worked out then, so that all seats count with the same ones; `hash` (SHA-256) is that of both.
CREATE TABLE policy (
  version INTEGER PRIMARY KEY CHECK (version > 0),
  yaml TEXT NOT NULL,
  holidays TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  published_at TEXT NOT NULL,
  published_by TEXT NOT NULL
) STRICT;
