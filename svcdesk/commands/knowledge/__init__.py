"""`svcdesk knowledge`: what the desk knows of faults."""
