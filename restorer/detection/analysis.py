"""What detection knows of a picture before any parameter is applied; kept, so that sliders answer at once."""

from __future__ import annotations

from weakref import WeakKeyDictionary

import numpy as np

from restorer.detection.evidence import evidence
from restorer.detection.features import Plane
from restorer.detection.parameters import Kind
from restorer.detection.working import Working, working_copy
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture
from restorer.progress import Progress

SMALLEST = 8
"""Nothing can be told about a picture whose shorter side has fewer working pixels than this."""


class Analysis:
    """The working copy of (a part of) a picture, and the evidence in it, computed when first asked for."""

    def __init__(self, working: Working, side: int) -> None:
        self.working = working
        self.side = side
        self._odds: dict[tuple[Kind, bool], Plane] = {}

    def odds(
        self,
        kind: Kind,
        *,
        negative: bool = False,
        progress: Progress | None = None,
        work: float | None = None,
        device: str = "auto",
    ) -> Plane:
        """Log odds (h, w) float32; `negative`: of dark lines instead of bright ones. Raises `CancelledError`.

        For "network", which runs on `device`, also what `network.installed` raises, and `work` is what its tiles
        advance `progress` by.
        """
        key = (kind, negative)
        if key not in self._odds:
            if min(self.working.shape) < SMALLEST:
                return np.full(self.working.shape, -20, np.float32)
            if kind == "network":
                from restorer.detection import network  # loads torch

                detector = network.installed(device)
                self._odds[key] = network.evidence(self.working.rgb, detector, progress, work)
                return self._odds[key]
            rgb = 255 - self.working.rgb if negative else self.working.rgb
            self._odds[key] = evidence(rgb, kind, progress)
        return self._odds[key]


_kept: WeakKeyDictionary[Picture, tuple[Analysis, ...]] = WeakKeyDictionary()
_KEEP = 3


def analyse(picture: Picture, side: int, box: Box, progress: Progress | None = None) -> Analysis:
    """The analysis of the part `box` at `side` working pixels; the last few of a picture are kept while it lives."""
    kept = _kept.get(picture, ())
    for analysis in kept:
        if analysis.side == side and analysis.working.box == box:
            if progress is not None:
                progress.advance(box.area)
            return analysis
    analysis = Analysis(working_copy(picture, side, box, progress), side)
    _kept[picture] = (analysis, *kept)[:_KEEP]
    return analysis
