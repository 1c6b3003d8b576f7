"""Trial pictures: the same small crop of the demo picture, restored by each model, or with what it marks in red.

They are made away from the window's thread and kept as PNG in the cache folder, under a name that changes with the
checkpoint's file and with the program.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
from pathlib import Path

import numpy as np

import restorer
from restorer.gui.dialogs.models.entries import Entry
from restorer.imaging import io
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Mask, Picture, Pixels
from restorer.paths import cache_folder
from restorer.progress import Progress

SIDE = 128
"""Of the crop, in pixels."""
CORNER = (165, 60)
"""Of the crop in the demo picture: a face and hair, with some flakes and cracks."""
HOLES = ((24, 34, 15), (98, 104, 15))
"""Holes made on top of that, on edges, where models differ: centre x, y and radius in the crop, in pixels."""
MOST_KEPT = 200
"""Pictures in the cache; the oldest go first."""
_RED = np.array([255, 45, 60], np.float32)
_STRENGTH = 0.65


def place_of(entry: Entry) -> Path:
    """Where the trial picture of a model is kept, whether it is there or not. Raises `OSError`."""
    parts = [f"{one.path} {one.modified} {one.size}" for one in entry.parts]
    key = "\n".join([restorer.__version__, entry.task, entry.id, *parts])
    return cache_folder() / "trials" / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}.png"


def make(entry: Entry, progress: Progress) -> Path:
    """Let a model do its work once on the crop, keep the picture, and say where.

    Always on the processor and in float32, so that it looks the same everywhere. Raises what models raise,
    `CancelledError` and `SaveError`.
    """
    progress.check()
    pixels = _marked(entry, progress) if entry.task == "detect" else _restored(entry, progress)
    progress.check()
    place = place_of(entry)
    place.parent.mkdir(parents=True, exist_ok=True)
    io.write(Picture(pixels), place)
    _forget_oldest(place.parent)
    return place


@functools.lru_cache(maxsize=1)
def crop() -> tuple[Picture, Mask]:
    """The damaged crop, (SIDE, SIDE, 3) uint8, and its mask."""
    from restorer.demo import demo_picture

    picture, mask = demo_picture()
    inside = Box(*CORNER, SIDE, SIDE).slices
    pixels, holes = picture.pixels[inside].copy(), mask[inside].copy()
    y, x = np.mgrid[:SIDE, :SIDE]
    for across, down, radius in HOLES:
        disc = (x - across) ** 2 + (y - down) ** 2 <= radius**2
        pixels[disc], holes[disc] = pixels[~disc].max(), 255
    return Picture(pixels), holes


def _restored(entry: Entry, progress: Progress) -> Pixels:
    from restorer.engine.inpaint import inpaint
    from restorer.imaging.composite import flatten
    from restorer.models import catalog

    picture, mask = crop()
    filler = catalog.load(entry.id, "cpu", precision="fp32")
    progress.check()
    result = inpaint(picture, mask, filler, progress=progress)
    if result.cancelled:
        progress.check()
    return flatten(picture, result.fills).pixels


def _marked(entry: Entry, progress: Progress) -> Pixels:
    from restorer.detection.network import detect_network  # loads torch
    from restorer.models import catalog

    picture, _ = crop()
    found = detect_network(picture, catalog.load_detector(entry.id, "cpu"), progress=progress)
    red = _STRENGTH * (found[..., None] > 0)
    return np.rint(picture.pixels * (1 - red) + _RED * red).astype(np.uint8)


def _forget_oldest(folder: Path) -> None:
    with contextlib.suppress(OSError):
        by_age = sorted(folder.glob("*.png"), key=lambda path: path.stat().st_mtime_ns)
        for path in by_age[:-MOST_KEPT]:
            path.unlink(missing_ok=True)
