"""The panel of fills: a list of objects, uppermost first."""

from restorer.gui.panels.fills.panel import FillsPanel

__all__ = ["FillsPanel"]
