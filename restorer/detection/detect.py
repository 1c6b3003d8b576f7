"""Finding damage: what the window, the command line and the batch call.

mask = detect(picture, automatic(picture, "whitish"))
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np

from restorer.detection.analysis import Analysis, analyse
from restorer.detection.lines import automatic_lines, lines, lines_side
from restorer.detection.margin import margin
from restorer.detection.parameters import (
    LinesParameters,
    NetworkParameters,
    Parameters,
    WhitishParameters,
    parameters_of,
)
from restorer.detection.refine import refine
from restorer.detection.threshold import automatic_whitish, whitish
from restorer.detection.working import Flags, looked_at, strips
from restorer.errors import MaskError
from restorer.imaging.geometry import Box
from restorer.imaging.mask_areas import grow
from restorer.imaging.picture import Mask, Picture
from restorer.progress import Progress
from restorer.text import text

PREVIEW_SIDES = {"whitish": 448, "lines": 640, "network": 512}
"""Longer side of a preview: as much as 0.3 s allow (a network takes longer, once for every picture)."""
_NETWORK_WORK = 3.0
"""What a network's look at a picture counts in progress; copying and refining count 1 each."""


def detect(
    picture: Picture,
    parameters: Parameters,
    *,
    protect: Mask | None = None,
    selection: Mask | None = None,
    progress: Progress | None = None,
    device: str = "auto",
) -> Mask:
    """Mark damage: (H, W) uint8, 0 or 255 = damaged.

    `protect` (H, W; nonzero = sound) is never marked; `selection` (H, W; nonzero = look here) limits the search and
    looks closer: the detail is that of the selected part. Transparent pixels are never marked. Deterministic.
    The kind "network" runs on `device`. Raises `MaskError` for masks of another size, `CancelledError` when cancelled,
    and for the kind "network" `CheckpointError` if no detector is installed, `FillerError` if there is no such device.
    """
    _check(picture, protect, selection)
    box = looked_at(picture, selection)
    if box.is_empty:
        return np.zeros(picture.shape, np.uint8)
    progress = progress or Progress()
    work = 2.0 + (_NETWORK_WORK if parameters.kind == "network" else 0.0)
    progress.begin(text("Looking for damage"), work * box.area)
    analysis = analyse(picture, _side(parameters, box), box, progress)
    flags = _flags(analysis, parameters, _allowed(analysis, protect, selection), progress, device)
    progress.check()
    mask = refine(picture, analysis.working, flags, progress)
    progress.check()
    if parameters.grow:
        mask = grow(mask, parameters.grow)
    _clear(mask, picture, protect, selection)
    progress.check()
    return mask


def automatic(picture: Picture, kind: str) -> Parameters:
    """Sensible values for this picture; with `grow=0` they mark no more than what is seen. Raises `UsageError` for an unknown kind."""
    return _without_margin(picture, kind).changed(grow=margin(picture.shape))


def _without_margin(picture: Picture, kind: str) -> Parameters:
    if parameters_of(kind) is LinesParameters:
        return automatic_lines(picture.shape)
    if parameters_of(kind) is NetworkParameters:
        return NetworkParameters()
    side = WhitishParameters().detail
    return automatic_whitish(analyse(picture, side, picture.box).working)


def default_kinds(*, photograph: bool) -> tuple[str, ...]:
    """Which detectors to run when nobody chose.

    Lines only on photographs: age cracks of paintings are usually left alone by conservators. Whether a picture is
    a photograph is the caller's to say; it cannot be told reliably from pixels (a photograph of a painting is both).
    """
    return ("whitish", "lines") if photograph else ("whitish",)


def preview(
    picture: Picture,
    parameters: Parameters,
    max_side: int | None = None,
    *,
    protect: Mask | None = None,
    selection: Mask | None = None,
) -> Mask:
    """The same at reduced size, quickly: (h, w) uint8, 0 or 255, covering the whole picture.

    The longer side is at most `max_side` (default: `PREVIEW_SIDES`). Much finer lines than such a copy can show come
    only with `detect`.
    """
    _check(picture, protect, selection)
    box = looked_at(picture, selection)
    most = min(max_side or PREVIEW_SIDES[parameters.kind], _side(parameters, picture.box))
    scale = min(1.0, most / max(picture.shape))
    size = (max(1, round(picture.width * scale)), max(1, round(picture.height * scale)))
    if box.is_empty:
        return np.zeros(size[::-1], np.uint8)
    analysis = analyse(picture, min(most, _side(parameters, box)), box)
    flags = _flags(analysis, parameters, _allowed(analysis, protect, selection))
    found = flags.astype(np.uint8) * 255
    if parameters.grow:
        found = grow(found, parameters.grow / analysis.working.scale)
    left, top, right, bottom = (round(v * scale) for v in (box.x, box.y, box.right, box.bottom))
    right, bottom = max(left + 1, min(right, size[0])), max(top + 1, min(bottom, size[1]))
    out = np.zeros(size[::-1], np.uint8)
    area = (right - left, bottom - top)
    out[top:bottom, left:right] = cv2.resize(found, area, interpolation=cv2.INTER_AREA)
    return np.where(out > 127, 255, 0).astype(np.uint8)


def _side(parameters: Parameters, box: Box) -> int:
    """Working size for a part of the picture."""
    if isinstance(parameters, WhitishParameters | NetworkParameters):
        return parameters.detail
    return lines_side(parameters, box)


def _flags(
    analysis: Analysis,
    parameters: Parameters,
    allowed: Flags | None,
    progress: Progress | None = None,
    device: str = "auto",
) -> Flags:
    if isinstance(parameters, WhitishParameters):
        return whitish(analysis.working, analysis.odds("whitish", progress=progress), parameters, allowed)
    if isinstance(parameters, NetworkParameters):
        from restorer.detection.network import flagged  # loads torch

        work = _NETWORK_WORK * analysis.working.box.area
        odds = analysis.odds("network", progress=progress, work=work, device=device)
        return flagged(analysis.working, odds, parameters, allowed)
    wanted = [negative for negative, on in ((False, parameters.bright), (True, parameters.dark)) if on]
    with ThreadPoolExecutor(2) as pool:  # bright and dark do not depend on each other
        planes = list(
            pool.map(lambda negative: analysis.odds("lines", negative=negative, progress=progress), wanted)
        )
    return lines(analysis.working, planes, parameters, allowed)


def _check(picture: Picture, protect: Mask | None, selection: Mask | None) -> None:
    for name, other in ((text("protect mask"), protect), (text("selection"), selection)):
        if other is not None and other.shape != picture.shape:
            raise MaskError(
                text(
                    "The {name} is {other_width} x {other_height} pixels, the picture {width} x {height}.",
                    name=name,
                    other_width=other.shape[1],
                    other_height=other.shape[0],
                    width=picture.width,
                    height=picture.height,
                ),
                safe=text("Nothing was changed."),
                todo=text("Use one of the picture's own size."),
            )


def _allowed(analysis: Analysis, protect: Mask | None, selection: Mask | None) -> Flags | None:
    """Where flags may be, at the working size: anywhere the selection reaches and protection does not cover all."""
    if protect is None and selection is None:
        return None
    working = analysis.working
    out = np.ones(working.shape, np.bool_)
    for mask, low in ((protect, False), (selection, True)):
        if mask is not None:
            part = (mask[working.box.slices] > 0).astype(np.uint8) * 255
            share = cv2.resize(part, working.shape[::-1], interpolation=cv2.INTER_AREA)
            out &= share > 0 if low else share < 255
    return out


def _clear(mask: Mask, picture: Picture, protect: Mask | None, selection: Mask | None) -> None:
    """Unmark, in place, what must not be marked: protected, transparent, not selected."""
    for strip in strips(picture.box):
        part = mask[strip.slices]
        if protect is not None:
            part[protect[strip.slices] > 0] = 0
        if selection is not None:
            part[selection[strip.slices] == 0] = 0
        if picture.has_alpha:
            part[picture.pixels[strip.slices][:, :, -1] <= picture.largest // 2] = 0
