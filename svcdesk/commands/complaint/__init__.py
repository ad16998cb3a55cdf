"""`svcdesk complaint`: its commands, and the questions on a terminal."""
