"""The store: files of every schema, the journal, copies."""
