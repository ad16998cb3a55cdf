"""Finding tickets by what was said and written about them."""
