"""Draw what the shipped fillers make of the same damage, at 100 %: `docs/fills.jpg` and `docs/networks.jpg`.

    PYTHONPATH=. python scripts/fills_sheet.py

The pictures come from the installed scikit-image package; no network was trained on them. Every row shows one kind of
damage: the hole in grey, the fillers, the truth. Nothing is chosen by how it looks: places and seeds are fixed.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from skimage import data

from restorer.engine.inpaint import inpaint
from restorer.engine.settings import Settings
from restorer.imaging.composite import flatten
from restorer.imaging.picture import Picture
from restorer.models import catalog
from training.damage import generate

ROOT = Path(__file__).resolve().parents[1]
SIDE, GAP, LABEL = 176, 2, 16
"""Pixels of a tile, between tiles, and above each row of tiles."""
_AROUND = 128
"""Pixels of the picture around a tile that the fillers see."""
_GREY = 128
_BACKGROUND = (60, 60, 60)

Bytes = NDArray[np.uint8]


@dataclass(frozen=True)
class Row:
    """A square of a picture with its damage."""

    kind: str
    picture: str
    """A function of `skimage.data`."""
    top: int
    left: int


SHEETS = {
    "fills": (
        ("restorer-net", "restorer-net-texture", "restorer-by-size", "patchmatch", "opencv-telea"),
        (
            Row("craquelure", "astronaut", 40, 140),
            Row("scratch", "coffee", 80, 300),
            Row("small", "chelsea", 70, 120),
            Row("mixed", "coffee", 170, 130),
            Row("large", "astronaut", 300, 60),
            Row("large", "chelsea", 60, 240),
        ),
    ),
    "networks": (
        ("pconv", "context-encoder", "context-encoder-fc", "gan", "cc-gan", "dmfn"),
        (
            Row("small", "chelsea", 70, 120),
            Row("mixed", "coffee", 170, 130),
            Row("large", "astronaut", 300, 60),
            Row("centre", "astronaut", 40, 140),
        ),
    ),
}


def tiles(row: Row, fillers: Sequence[str]) -> list[tuple[str, Bytes]]:
    """Labels and tiles (SIDE, SIDE, 3) of a row; the damage lies inside the tile."""
    whole: Bytes = getattr(data, row.picture)()[..., :3]
    top, left = max(0, row.top - _AROUND), max(0, row.left - _AROUND)
    shown = np.ascontiguousarray(whole[top : row.top + SIDE + _AROUND, left : row.left + SIDE + _AROUND])
    place = np.s_[row.top - top : row.top - top + SIDE, row.left - left : row.left - left + SIDE]
    mask = np.zeros(shown.shape[:2], np.uint8)
    mask[place] = generate(row.kind, np.random.default_rng(4), SIDE, SIDE)
    holed = np.where(mask[..., None] > 0, np.uint8(_GREY), shown)
    found = [(f"{row.kind}: the hole", holed[place])]
    for name in fillers:
        filled = inpaint(Picture(holed), mask, catalog.load(name), Settings())
        found.append((name, flatten(Picture(holed), filled.fills).pixels[place]))
    return [*found, ("before the damage", shown[place])]


def drawn(parts: Sequence[tuple[str, Bytes]]) -> Image.Image:
    """Tiles side by side, each under its label."""
    sheet = Image.new("RGB", (len(parts) * (SIDE + GAP) - GAP, SIDE + LABEL), _BACKGROUND)
    for i, (label, tile) in enumerate(parts):
        ImageDraw.Draw(sheet).text((i * (SIDE + GAP) + 3, 2), label, fill=(255, 255, 255))
        sheet.paste(Image.fromarray(tile), (i * (SIDE + GAP), LABEL))
    return sheet


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--output", type=Path, default=ROOT / "docs")
    folder = parser.parse_args().output
    for name, (fillers, rows) in SHEETS.items():
        blocks = [drawn(tiles(row, fillers)) for row in rows]
        sheet = Image.new("RGB", (blocks[0].width, sum(block.height for block in blocks)), _BACKGROUND)
        for i, block in enumerate(blocks):
            sheet.paste(block, (0, i * block.height))
        path = folder / f"{name}.jpg"
        sheet.save(path, quality=90, subsampling=0, optimize=True)
        print(f"{path}: {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
