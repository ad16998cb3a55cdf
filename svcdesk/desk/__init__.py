"""The desk's rules: what may happen to a ticket, and the SQL that makes it so. One file for each noun or verb.

A rule takes an `Operation` (one transaction, one acting person, one moment) and returns frozen values; it never
prints and never asks. The order inside the room: journal < tickets, customers, engineers < clocks < the verbs <
imports and reports.
"""
