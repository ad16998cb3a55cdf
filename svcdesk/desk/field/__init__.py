"""Laptops away from the office: what a copy of the desk holds, what was said on it, done again at the office."""
