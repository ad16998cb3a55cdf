"""Messages that customers send by mail, and what becomes of them."""
