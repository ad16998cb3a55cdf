"""Money: what is covered, the price list, quotes, fees, payments and receipts, prepaid cards, quarterly settlement."""
