"""The histogram, and the colour under the pointer."""

from restorer.gui.panels.histogram.panel import HistogramPanel

__all__ = ["HistogramPanel"]
