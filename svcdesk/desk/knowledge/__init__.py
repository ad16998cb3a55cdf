"""What the desk knows of faults: articles, and finding them."""
