"""Who calls and who works: customers, engineers, duty."""
