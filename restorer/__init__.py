"""Restorer: restores damaged paintings and old photographs."""

__version__ = "0.1.0"
