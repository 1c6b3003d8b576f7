"""What subscribers of a document hear."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from restorer.document.history import Step
from restorer.imaging.geometry import Box

ChangeKind = Literal["mask", "protect", "selection", "damage", "fills", "facts", "history", "saved"]
_PAINTED: tuple[ChangeKind, ...] = ("mask", "protect", "selection", "damage")
_NOWHERE = Box(0, 0, 0, 0)


@dataclass(frozen=True)
class Change:
    """Something changed inside `box`; "facts", "history" (steps or position) and "saved" have an empty box."""

    kind: ChangeKind
    box: Box = _NOWHERE


def changes_of(steps: Sequence[Step], shape: tuple[int, int]) -> list[Change]:
    """What is announced after `steps` were done or undone in a picture of `shape`."""
    boxes: dict[ChangeKind, list[Box]] = {}
    for patch in (patch for step in steps for patch in step.patches):
        boxes.setdefault(patch.layer.value, []).append(patch.box)
    changes = [Change(kind, Box.around(boxes[kind])) for kind in _PAINTED if kind in boxes]
    fills = Box.around(one.fill.box for step in steps for one in (*step.added, *step.removed)).clipped(shape)
    if not fills.is_empty:
        changes.append(Change("fills", fills))
    if any(step.facts for step in steps):
        changes.append(Change("facts"))
    return [*changes, Change("history")]
