"""`svcdesk survey`: its commands, the questions on a terminal, the sheet of paper."""
