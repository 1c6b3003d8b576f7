"""A sheet of samples as the network will see them: what one looks at before training for hours."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from restorer.imaging.atomic import replacing
from training import curves
from training.batch import Batch, Batches

Pixels = NDArray[np.uint8]

COLUMNS = ("masked", "mask", "truth", "only the hole")
_GREY = 128
_CAPTION = 18
"""Height of a caption in pixels."""


def preview(batches: Batches, path: Path, count: int = 8) -> None:
    """Write a PNG sheet of the first `count` samples: masked | mask | truth | only the hole.

    "masked" is the network's own input: prefilled, or with synthetic paint losses. Raises `SaveError`.
    """
    rows = [[_caption(text, COLUMNS[0]) for text in COLUMNS]]
    for kind, row in itertools.islice(_samples(batches), count):
        rows += [[_caption(kind, COLUMNS[0])], row]
    sheet = curves.grid(rows)
    with replacing(path) as temporary:
        sheet.save(temporary, "PNG")


def sample_row(batch: Batch, index: int) -> list[Pixels]:
    """One sample as four pictures (H, W, 3) uint8, in the order of `COLUMNS`."""
    hole = np.rint(batch.hole[index, 0].float().cpu().numpy() * 255).astype(np.uint8)
    truth = to_pixels(batch.truth[index])
    only = np.where(hole[..., None] >= 128, truth, np.uint8(_GREY))
    return [to_pixels(batch.picture[index, :3]), np.repeat(hole[..., None], 3, axis=-1), truth, only]


def to_pixels(picture: Tensor) -> Pixels:
    """(3, H, W) floating point in [0, 1] to (H, W, 3) uint8; what lies outside is cut off."""
    values = picture.detach().float().cpu().permute(1, 2, 0).numpy()
    return np.asarray(np.rint(values * 255).clip(0, 255), np.uint8)


def _samples(batches: Batches) -> Iterator[tuple[str, list[Pixels]]]:
    for step in itertools.count():
        batch = batches.batch(step)
        for index, kind in enumerate(batch.kinds):
            yield kind, sample_row(batch, index)


def _caption(text: str, widest: str) -> Pixels:
    """Dark text on white."""
    font, scale = cv2.FONT_HERSHEY_SIMPLEX, 0.4
    width = 8 + max(cv2.getTextSize(part, font, scale, 1)[0][0] for part in (text, widest))
    panel = np.full((_CAPTION, width, 3), 255, np.uint8)
    cv2.putText(panel, text, (4, _CAPTION - 5), font, scale, (40, 40, 40), 1, cv2.LINE_AA)
    return panel
