"""Fillers that have learnt one picture: what they are called, and which fillers can learn."""

from __future__ import annotations

from dataclasses import replace

from restorer.models.by_size import BY_SIZE
from restorer.models.filler import FillerInfo
from restorer.text import text

_ADAPTED = " (adapted)"
_BEST = " (best)"


def can_adapt(info: FillerInfo) -> bool:
    """Whether a filler can learn a picture: a network that aims at the truth. One that paints texture would unlearn it."""
    return info.kind == "network" and not info.restores_grain and base_id(info.id) != BY_SIZE


def is_adapted(filler_id: str) -> bool:
    return filler_id.removesuffix(_BEST).endswith(_ADAPTED)


def base_id(filler_id: str) -> str:
    """The id of the filler that learnt, at its usual quality; of any other filler its own."""
    return filler_id.removesuffix(_BEST).removesuffix(_ADAPTED)


def adapted_info(info: FillerInfo) -> FillerInfo:
    """What holds for a filler after it has learnt the picture, at the same quality."""
    best = _BEST if info.id.endswith(_BEST) else ""
    named = text("{model}, adapted to this picture", model=info.name.removesuffix(_BEST))
    return replace(
        info,
        id=f"{info.id.removesuffix(_BEST)}{_ADAPTED}{best}",
        name=text("{model} (best)", model=named) if best else named,
        description=text("Has practised on the sound paint of this picture."),
    )
