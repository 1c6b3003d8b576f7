"""Where damage of which class shows, as levels for drawing; empty as long as a plain mask says the same."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray

from restorer.document import LOSS, Change, Document, areas, sorting
from restorer.gui.canvas.sampling import Ready
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask
from restorer.imaging.pyramid import halve_largest
from restorer.imaging.sparse_pyramid import SparsePyramid, mask_pyramid

RECORDED = 130
"""Strength of damage that is recorded but not to be filled: what the mask's own values go up to is 255."""


class ClassMap:
    """Two values for every pixel: the number (from 1) of the class that shows, and how strongly, 0 to 255.

    It shows what is to be filled, and what is recorded in a class and not filled; with `shows_filled` also what is
    filled. Of several classes the last one shows, as in a dossier's map.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._shape = document.picture.shape
        self._hidden: frozenset[str] = frozenset()
        self._shows_filled = False
        self._keys: tuple[str, ...] = ()
        self._is_wanted = self.is_active = False
        self._codes, self._strengths = self._pyramids()

    @property
    def codes(self) -> Ready:
        return Ready(self._codes)

    @property
    def strengths(self) -> Ready:
        return Ready(self._strengths)

    @property
    def is_busy(self) -> bool:
        return self._codes.is_busy or self._strengths.is_busy

    def want(self, wanted: bool, hidden: Collection[str], *, shows_filled: bool) -> bool:
        """Whether classes shall be told apart, which of them not to show, and whether what is filled shows, too.

        Returns whether everything looks different now.
        """
        new = (wanted, frozenset(hidden), shows_filled)
        if new == (self._is_wanted, self._hidden, self._shows_filled):
            return False
        self._is_wanted, self._hidden, self._shows_filled = new
        self._begin()
        return True

    def follow(self, change: Change) -> bool:
        """After a change of the document; returns whether everything looks different now."""
        if change.kind == "facts" and tuple(one.key for one in self._document.facts.classes) != self._keys:
            self._begin()
            return True
        if change.kind == "damage" and not self.is_active:
            self._begin()
            return self.is_active
        return False

    def mark(self, box: Box) -> None:
        """Mask, classes or fills have changed inside `box`."""
        if self.is_active:
            self._codes.mark(box)
            self._strengths.mark(box)

    def work(self, seconds: float, first: Box | None = None) -> list[Box]:
        """As `SparsePyramid.work`."""
        return [*self._codes.work(seconds, first), *self._strengths.work(seconds, first)]

    def read(self, box: Box) -> tuple[Mask, Mask]:
        """(h, w) uint8 each of `box` (inside the picture): numbers of classes, and strengths."""
        document, state = self._document, self._document.view(box)
        mask = state.mask[box.slices]
        seen: NDArray[np.bool_] | bool = True
        if not self._shows_filled and state.placed:
            seen = (mask > 0) | ~areas.filled(state, box)
        codes = np.zeros((box.height, box.width), np.uint8)
        for number, one in enumerate(document.facts.classes, 1):
            if one.key not in self._hidden and (one.key == LOSS or one.key in state.damage):
                codes[areas.marked(state, one.key, box) & seen] = number
        strengths = np.where(mask > 0, mask, np.uint8(255 if self._shows_filled else RECORDED))
        return codes, np.where(codes > 0, strengths, np.uint8(0))

    def _begin(self) -> None:
        """Start afresh, if it is any use."""
        document = self._document
        self._keys = tuple(one.key for one in document.facts.classes)
        self.is_active = self._is_wanted and (
            self._shows_filled or LOSS in self._hidden or bool(sorting.drawn_layers(document))
        )
        self._codes, self._strengths = self._pyramids()
        self.mark(document.picture.box)

    def _pyramids(self) -> tuple[SparsePyramid, SparsePyramid]:
        codes = mask_pyramid(lambda box: self.read(box)[0], self._shape, halve_largest)
        return codes, mask_pyramid(lambda box: self.read(box)[1], self._shape)
