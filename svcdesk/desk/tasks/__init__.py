"""Tasks: what somebody has to do for somebody by a day."""
