"""Questions that people ask of the desk, one file a report. Reports read and never write."""
