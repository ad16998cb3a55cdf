"""Tickets and calls for people."""
