"""Laptops away from the office: what they hold, what waits there, what the office has refused."""
