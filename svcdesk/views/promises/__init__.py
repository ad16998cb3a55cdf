"""Promises for people."""
