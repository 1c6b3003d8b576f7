"""How far beyond its edge damage is marked, so that filling leaves nothing of it."""

from __future__ import annotations

LEAST, MOST = 2, 8
"""Pixels."""


def margin(shape: tuple[int, int]) -> int:
    """Pixels by which what is found in a picture of `shape` is widened.

    An edge is found in the middle between inside and outside: half of what fades out there is still the loss's colour,
    and a filler carries it inwards. Three pixels are best for pictures of some 512 (docs/detection.md); scans that are
    larger show the same edge wider.
    """
    return max(LEAST, min(MOST, round(1.5 + max(shape) / 400)))
