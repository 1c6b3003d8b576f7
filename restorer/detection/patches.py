"""Tidying flags: seeds, holes, area limits. All at the working size, on (h, w) bool."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.detection.working import Flags


def _parts(flags: Flags, connectivity: int = 8) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Labels (h, w), 0 = outside, and the table of boxes and areas."""
    _, labels, table, _ = cv2.connectedComponentsWithStats(flags.astype(np.uint8), connectivity=connectivity)
    return np.asarray(labels, dtype=np.int32), np.asarray(table, dtype=np.int32)


def with_seed(flags: Flags, seeds: Flags) -> Flags:
    """Only the patches that hold a seed: hysteresis (Canny 1986)."""
    labels, table = _parts(flags)
    keep = np.zeros(len(table), np.bool_)
    keep[labels[seeds & flags]] = True
    keep[0] = False
    return np.asarray(keep[labels])


def within_area(flags: Flags, smallest: float, largest: float) -> Flags:
    """Only the patches of `smallest` to `largest` pixels."""
    labels, table = _parts(flags)
    area = table[:, cv2.CC_STAT_AREA]
    keep = (area >= smallest) & (area <= largest)
    keep[0] = False
    return np.asarray(keep[labels])


def holes_filled(flags: Flags, largest: float) -> Flags:
    """Flags with the enclosed islands of up to `largest` pixels flagged, too."""
    labels, table = _parts(~flags, 4)
    h, w = flags.shape
    left, top, wide, high, area = table[:, :5].T
    enclosed = (left > 0) & (top > 0) & (left + wide < w) & (top + high < h) & (area <= largest)
    enclosed[0] = False
    return np.asarray(flags | enclosed[labels])
