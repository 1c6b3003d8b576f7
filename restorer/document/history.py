"""The record of changes: what each step changed, small enough to keep very many of them."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from restorer.document.facts import Facts
from restorer.imaging.fill import Fill
from restorer.imaging.geometry import Box
from restorer.imaging.mask import box_of
from restorer.imaging.picture import Mask

BLOCK = 256
"""Changes are recorded by blocks of this many pixels a side."""

DEFAULT_BUDGET = 512 << 20
_OVERHEAD = 200
"""Bytes a patch takes besides its data, roughly."""


class Layer(Enum):
    """What can be painted on. The value is the kind of change that subscribers hear of."""

    MASK = "mask"
    """What is to be filled."""
    PROTECT = "protect"
    """What the user knows to be sound."""
    SELECTION = "selection"
    """Where detection and restoring are confined to; not saved, does not make results stale."""


@dataclass(frozen=True)
class DamageLayer:
    """The mask of one damage class, by the class's key: what is damaged in this way, whether it is filled or not."""

    key: str

    @property
    def value(self) -> Literal["damage"]:
        """The kind of change that subscribers hear of."""
        return "damage"


AnyLayer = Layer | DamageLayer

Rank = tuple[int, ...]
"""A place in the order of fills, compared like section numbers: (3,) < (3, 0) < (4,)."""


@dataclass(frozen=True)
class Patch:
    """The change of one block: its tight box and old XOR new, compressed. Applying it again takes it back."""

    layer: AnyLayer
    box: Box
    difference: bytes

    @classmethod
    def between(cls, layer: AnyLayer, box: Box, old: Mask, new: Mask) -> Patch | None:
        """The patch from `old` to `new`, both of the size of `box`; None if they are equal."""
        difference = np.bitwise_xor(old, new)
        tight = box_of(difference)
        if tight.is_empty:
            return None
        data = np.ascontiguousarray(difference[tight.slices])
        return cls(layer, tight.moved(box.x, box.y), zlib.compress(data.tobytes(), 1))

    def toggle(self, array: Mask) -> None:
        """Turns old into new or new into old, in place."""
        view = array[self.box.slices]
        np.bitwise_xor(view, self._unpacked, out=view)

    @property
    def changed(self) -> NDArray[np.bool_]:
        """(h, w) of the box: where old and new differ."""
        return np.not_equal(self._unpacked, 0)

    @property
    def _unpacked(self) -> Mask:
        difference = np.frombuffer(zlib.decompress(self.difference), np.uint8)
        return difference.reshape(self.box.height, self.box.width)

    @property
    def size(self) -> int:
        """Bytes in memory."""
        return len(self.difference) + _OVERHEAD


@dataclass(frozen=True, eq=False)
class PlacedFill:
    """A fill as an object: with its place in the order of fills, and how it is to be shown.

    Later ones lie on top, and undoing keeps the order.
    """

    serial: Rank
    fill: Fill
    group: int = 0
    """Fills that came together, by one restore run or one stroke, have the same number."""
    name: str = ""
    visible: bool = True
    opacity: float = 1.0
    """0..1; multiplies the fill's alpha."""

    @cached_property
    def shown(self) -> Fill | None:
        """The fill as the picture shows it: itself, faded, or None if it is hidden."""
        if not self.visible or self.opacity <= 0:
            return None
        if self.opacity >= 1:
            return self.fill
        alpha = np.rint(self.fill.alpha * np.float32(self.opacity)).astype(np.uint8)
        return replace(self.fill, alpha=alpha)

    @cached_property
    def painted(self) -> int:
        """How many pixels it changes, soft edges included."""
        return int(np.count_nonzero(self.fill.alpha))

    @property
    def size(self) -> int:
        return int(self.fill.pixels.nbytes + self.fill.alpha.nbytes)


@dataclass(frozen=True, eq=False)
class Step:
    """One undoable step."""

    label: str
    patches: tuple[Patch, ...] = ()
    added: tuple[PlacedFill, ...] = ()
    removed: tuple[PlacedFill, ...] = ()
    facts: tuple[Facts, Facts] | None = None
    """What was written down before and after."""

    @property
    def is_empty(self) -> bool:
        return not (self.patches or self.added or self.removed or self.facts)

    @property
    def matters(self) -> bool:
        """Whether it changes anything that is saved."""
        return (
            self.ages_results or bool(self.facts) or any(p.layer is not Layer.SELECTION for p in self.patches)
        )

    @property
    def ages_results(self) -> bool:
        """Whether it changes anything that a restoration depends on."""
        masks = (Layer.MASK, Layer.PROTECT)
        return bool(self.added or self.removed) or any(p.layer in masks for p in self.patches)


def blocks(box: Box) -> Iterable[Box]:
    """The blocks of the fixed 256-pixel grid that `box` touches (not clipped)."""
    for y in range(box.y // BLOCK * BLOCK, box.bottom, BLOCK):
        for x in range(box.x // BLOCK * BLOCK, box.right, BLOCK):
            yield Box(x, y, BLOCK, BLOCK)


class History:
    """Steps, how many of them are done, and which of them are saved.

    As many steps as fit into `budget` bytes are kept: the oldest ones go first, the newest always stays. Fills are
    kept by reference and counted once, however many steps name them.
    """

    def __init__(self, budget: int = DEFAULT_BUDGET) -> None:
        self.budget = budget
        self._steps: list[Step] = []
        self._position = 0
        self._saved: int | None = 0
        self.version = 0
        """Grows with every change of what is saved, undo and redo included."""
        self._size = 0
        self._uses: Counter[int] = Counter()

    @property
    def entries(self) -> tuple[str, ...]:
        """Labels of all kept steps, done and undone, oldest first."""
        return tuple(step.label for step in self._steps)

    @property
    def position(self) -> int:
        """How many of `entries` are done: 0 is the oldest reachable state, len(entries) the newest."""
        return self._position

    @property
    def size(self) -> int:
        """Bytes kept: compressed changes and fills."""
        return self._size

    @property
    def is_modified(self) -> bool:
        """Whether the state differs from the saved one by a step that matters."""
        if self._saved is None:
            return True
        low, high = sorted((self._saved, self._position))
        return any(step.matters for step in self._steps[low:high])

    def mark_saved(self, version: int | None = None) -> None:
        """The present state lies on disk; or that of `version`, and if it is not the present one, none that is known."""
        self._saved = self._position if version in (None, self.version) else None

    def mark_unsaved(self) -> None:
        """No state lies on disk where the user saves: what was recovered, or changed by something that is no step."""
        self._saved = None
        self.version += 1

    def push(self, step: Step) -> None:
        """Records a step that has just been done; undone steps are forgotten."""
        for undone in self._steps[self._position :]:
            self._release(undone)
        del self._steps[self._position :]
        if self._saved is not None and self._saved > self._position:
            self._saved = None
        self._steps.append(step)
        self._position += 1
        self.version += step.matters
        self._retain(step)
        self._drop_oldest()

    def back(self) -> Step | None:
        """The step to undo next, which then counts as undone; None at the beginning."""
        if self._position == 0:
            return None
        self._position -= 1
        self.version += self._steps[self._position].matters
        return self._steps[self._position]

    def forward(self) -> Step | None:
        """The step to redo next, which then counts as done; None at the end."""
        if self._position == len(self._steps):
            return None
        self._position += 1
        self.version += self._steps[self._position - 1].matters
        return self._steps[self._position - 1]

    def _drop_oldest(self) -> None:
        count = 0
        while self._size > self.budget and count < len(self._steps) - 1:
            dropped = self._steps[count]
            self._release(dropped)
            count += 1
            if self._saved is not None:
                # the state before a step that does not matter is as good as the one after it
                self._saved = self._saved - 1 if self._saved else (None if dropped.matters else 0)
        del self._steps[:count]
        self._position -= count

    def _retain(self, step: Step) -> None:
        self._size += sum(patch.size for patch in step.patches)
        for placed in (*step.added, *step.removed):
            self._uses[id(placed.fill)] += 1
            if self._uses[id(placed.fill)] == 1:
                self._size += placed.size

    def _release(self, step: Step) -> None:
        self._size -= sum(patch.size for patch in step.patches)
        for placed in (*step.added, *step.removed):
            self._uses[id(placed.fill)] -= 1
            if self._uses[id(placed.fill)] == 0:
                del self._uses[id(placed.fill)]
                self._size -= placed.size
