"""Money as people read it: quotes, the price list, receipts, prepaid cards, settlements."""
