"""POLICY: the organisation's YAML, checked and compiled into frozen values.

An engine and the wings of the house. `store.load` is the way in and `policy.Policy` is what comes out. Between them,
and only when the file has changed: `yamlfile` reads the text with its line numbers, `reading` is the vocabulary in
which sections are read, `problems` collects what is wrong, so that one run names every mistake, and `compiler` puts the
sections together. `rules` says which rules of a list fit the facts. `keys` lists every key for the documentation.

Each wing (tickets, people, forms, assets, stock, money, promises) declares its sections (`sections`): how they are read
from the YAML, and the values that they become. `imports` reads the mappings of imported tables in the same way.

This module imports nothing, and a wing imports the vocabulary for its types only: a command that finds its policy
compiled must not pay for YAML or holidays.
"""
