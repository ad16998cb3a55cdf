"""Articles as people read them."""
