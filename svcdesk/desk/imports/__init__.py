"""Tickets, customers and equipment that come from another desk or a spreadsheet."""
