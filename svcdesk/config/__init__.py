"""POLICY: the organisation's YAML, checked and compiled into frozen values.

`store.load` is the way in and `policy.Policy` is what comes out. Between them, and only when the file has
changed: `yamlfile` reads the text with its line numbers; `reading` is the small vocabulary in which sections
are read; `sections`, `calendars` (with `hours` and `public_holidays`) and `tiers` each read their part;
`compiler` puts the parts together. `problems` collects what is wrong, so that one run names every mistake.

This module imports nothing: a command that finds its policy compiled must not pay for YAML or holidays.
"""
