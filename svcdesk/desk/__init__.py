"""The desk's rules: what may happen, and the SQL that makes it so, in a wing for each part of the trade.

A rule takes an `Operation` (one transaction, one acting person, one moment) and returns plain values; it never prints
and never asks. The contracts in pyproject.toml keep the order of the wings.
"""
