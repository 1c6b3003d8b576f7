"""Learning this painting: a network is taught with the picture's own sound paint, and kept only if that helps."""

from __future__ import annotations

from restorer.engine.adapt.keeping import to_bytes, with_weights
from restorer.engine.adapt.learn import Adaptation, adapt, adapted

__all__ = ["Adaptation", "adapt", "adapted", "to_bytes", "with_weights"]
