"""The agenda, and what the rules of care plan, in columns."""
