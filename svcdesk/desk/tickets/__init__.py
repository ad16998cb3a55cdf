"""Tickets from the first call to the end: calls, holds, clocks, classes, who has them."""
