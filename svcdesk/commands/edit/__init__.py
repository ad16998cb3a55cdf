"""`svcdesk edit`."""
