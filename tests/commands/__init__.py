"""The commands, as people run them: a file for each."""
