"""Surveys and complaints as people read them."""
