"""What is printed: pages, charts and the dispatch form's sheet."""
