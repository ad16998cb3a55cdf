"""Engineers at the customer's: appointments, dispatch, consents."""
