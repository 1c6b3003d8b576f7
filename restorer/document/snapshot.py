"""What a restore run sees of a document: unchanging, safe to use in another thread."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from restorer.imaging import composite
from restorer.imaging.fill import Fill
from restorer.imaging.mask import box_of, empty
from restorer.imaging.picture import Mask, Picture


@dataclass(frozen=True, eq=False)
class Snapshot:
    """A document's state at `revision`. Pictures and fills are shared (never written to), masks are copies."""

    picture: Picture
    fills: tuple[Fill, ...]
    mask: Mask
    protect: Mask | None
    selection: Mask | None
    revision: int

    @cached_property
    def flattened_picture(self) -> Picture:
        """The picture with earlier fills in it, which is what the engine gets; made on first use, by the worker."""
        return composite.flatten(self.picture, self.fills) if self.fills else self.picture


def sparse_copy(mask: Mask) -> Mask:
    """A copy that takes memory only around non-zero pixels."""
    copy = empty(mask.shape)
    box = box_of(mask)
    copy[box.slices] = mask[box.slices]
    return copy
