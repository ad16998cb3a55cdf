"""Promises: tiers, calendars, escalation, and how people are told."""
