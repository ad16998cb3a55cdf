"""Visits and consents in words: columns and sentences."""
