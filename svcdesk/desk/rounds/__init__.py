"""What comes round: the agenda of what is due, and the rules that plan it."""
