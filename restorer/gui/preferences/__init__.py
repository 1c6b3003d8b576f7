"""The dialog "Preferences": a table of settings, shown page by page, applied at once."""
