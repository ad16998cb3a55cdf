"""The desk's own people: what they are assessed by, and what they are taught."""
