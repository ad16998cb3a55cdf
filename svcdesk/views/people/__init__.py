"""Customers and engineers for people."""
