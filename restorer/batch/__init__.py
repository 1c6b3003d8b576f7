"""Restoring without a window: one picture, or a folder of them with several workers, resuming and a report."""
