"""The monitor's colour profile: which one counts, and pictures shown through it."""
