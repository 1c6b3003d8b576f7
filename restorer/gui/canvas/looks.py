"""Fills that look different on the canvas from what they are, such as outlined; the document knows nothing of it."""

from __future__ import annotations

from collections.abc import Mapping

from restorer.document import Document
from restorer.imaging import composite
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Pixels


class Looks:
    """The restored picture of a document with some of its fills in another look."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._looks: dict[Fill, Fill] = {}

    def change(self, looks: Mapping[Fill, Fill]) -> list[Box]:
        """From now on fills (as shown) look like these, all others as they are; returns where that differs from before."""
        old, self._looks = self._looks, dict(looks)
        return [fill.box for fill in old.keys() | looks.keys() if old.get(fill) is not looks.get(fill)]

    def render(self, box: Box) -> Pixels:
        """As `Document.render`."""
        document = self._document
        if not self._looks:
            return document.render(box)
        box = box.clipped(document.picture.shape)
        shown = [one.shown for one in document.fills_in(box)]
        fills = [self._looks.get(fill, fill) for fill in shown if fill is not None]
        return composite.render(document.picture, fills, box)
