"""The dialog's longer work, as functions for its thread: taking files in, and measuring speed."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from restorer.errors import CancelledError, RestorerError, UsageError
from restorer.gui.dialogs.models.entries import Entry
from restorer.imaging.picture import Mask, Picture
from restorer.models import manager
from restorer.models.catalog import Installed
from restorer.progress import Progress
from restorer.text import text

ENDINGS = (".safetensors", ".pth", ".pt", ".ckpt", ".bin")
"""Of files that may hold weights."""

_SPACING, _RADIUS = 64, 7
"""Of the holes drawn for measuring, in pixels: most of the picture is context of some hole."""
_WARM_UP = 128
"""Side of the crop that is filled before, untimed: libraries set themselves up with the first call."""


@dataclass
class TakenIn:
    """What became of the files."""

    done: list[Installed] = field(default_factory=list)
    refused: list[RestorerError] = field(default_factory=list)
    is_cancelled: bool = False


@dataclass(frozen=True)
class Speed:
    """How fast a model was here."""

    seconds_per_megapixel: float
    megapixels: float
    """Worked on, context included."""
    where: str
    """The device, and the precision of networks: "cpu", "cuda:0 in bf16"."""


def take_in(paths: Sequence[Path], progress: Progress) -> TakenIn:
    """Import files one after the other; those that are refused do not keep the others out.

    A file whose name is taken or impossible gets the nearest free one.
    """
    result = TakenIn()
    for path in paths:
        try:
            result.done.append(manager.add(path, _name_for(path), progress))
        except CancelledError:
            result.is_cancelled = True
            break
        except RestorerError as error:
            result.refused.append(error)
    return result


def _name_for(path: Path) -> str | None:
    """None: the file's own name will do."""
    try:
        if manager.already(path) is not None:
            return None
        manager.check_name(path.stem)
    except UsageError:
        return manager.free_name(path)
    return None


def measure(entry: Entry, device: str, precision: str, progress: Progress) -> Speed:
    """Seconds per megapixel of tiles with this model, on the demo picture with a grid of round holes.

    Raises what models raise, and `CancelledError`.
    """
    progress.begin(text("Loading {name}", name=entry.name), 0)
    from restorer.demo import demo_picture

    picture, _ = demo_picture()
    if entry.task == "detect":
        return _measure_detector(entry, picture, device, progress)
    return _measure_filler(entry, picture, device, precision, progress)


def _measure_filler(entry: Entry, picture: Picture, device: str, precision: str, progress: Progress) -> Speed:
    from restorer.engine.inpaint import Settings, inpaint
    from restorer.models import catalog

    filler = catalog.load(entry.id, device, precision=precision)
    settings = Settings(grain=False)
    mask = holes(picture.shape)
    small = slice(0, _WARM_UP)
    inpaint(
        Picture(picture.pixels[small, small].copy()),
        mask[small, small].copy(),
        filler,
        settings,
        progress,
    )
    progress.check()
    result = inpaint(picture, mask, filler, settings, progress)
    if result.cancelled:
        raise CancelledError
    million = result.processed_pixels / 1e6
    where = getattr(filler, "device", "")
    if where:
        where = text("{device} in {precision}", device=where, precision=getattr(filler, "precision", ""))
    return Speed(result.seconds / million, million, where)


def _measure_detector(entry: Entry, picture: Picture, device: str, progress: Progress) -> Speed:
    from restorer.detection.network import evidence  # loads torch
    from restorer.models import catalog

    detector = catalog.load_detector(entry.id, device)
    rgb = picture.pixels.astype(np.uint8)
    evidence(rgb[:_WARM_UP, :_WARM_UP].copy(), detector, progress)
    progress.begin(text("Looking for damage"), picture.box.area)
    started = time.monotonic()
    evidence(rgb, detector, progress, picture.box.area)
    seconds = time.monotonic() - started
    return Speed(seconds / (picture.box.area / 1e6), picture.box.area / 1e6, "")


def holes(shape: tuple[int, ...]) -> Mask:
    """(H, W) uint8, 255 in round holes on a grid."""
    y, x = np.mgrid[: shape[0], : shape[1]]
    across, down = x % _SPACING - _SPACING // 2, y % _SPACING - _SPACING // 2
    return np.where(across**2 + down**2 <= _RADIUS**2, np.uint8(255), np.uint8(0))
