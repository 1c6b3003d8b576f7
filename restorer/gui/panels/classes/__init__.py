"""The panel of damage classes: names, colours, areas, and which one marks go into."""

from restorer.gui.panels.classes.panel import ClassesPanel

__all__ = ["ClassesPanel"]
