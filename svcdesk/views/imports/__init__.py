"""Imports for people."""
