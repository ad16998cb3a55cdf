"""What is done when a share of a promise's time is used up, and who is told of it."""
