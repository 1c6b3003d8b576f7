"""Draw the picture sheet of the damage generators, `docs/damage.png`: four masks of every kind, and whitish damage.

PYTHONPATH=. python scripts/damage_sheet.py
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw
from skimage import data

from training.damage import KINDS, RATIO_BINS, generate
from training.damage.painting import PARTS
from training.damage.whitish import whitish

ROOT = Path(__file__).resolve().parents[1]
SIDE, GAP, LABEL = 96, 2, 16
"""Pixels of a tile, between tiles, and above each row of tiles."""

Tiles = list[np.ndarray]


def masks() -> Iterator[tuple[str, Tiles]]:
    """Label and tiles of every kind, at 192 pixels and half the size."""
    rows = [(kind, kind, {}) for kind in KINDS if kind not in ("folder", "painting")]
    rows += [(f"painting: {part}", "painting", {"parts": [part]}) for part in PARTS]
    rows += [("painting", "painting", {})]
    bins = {"ratio": RATIO_BINS[3], "border": False}
    rows += [("craquelure, ratio 0.3-0.4, no border", "craquelure", bins)]
    for label, kind, options in rows:
        rng = np.random.default_rng(3)
        drawn = (generate(kind, rng, 2 * SIDE, 2 * SIDE, **options) for _ in range(4))
        yield label, [cv2.resize(mask, (SIDE, SIDE), interpolation=cv2.INTER_AREA) for mask in drawn]
    rng = np.random.default_rng(8)
    face = cv2.resize(data.astronaut()[:288, 64:352], (2 * SIDE, 2 * SIDE), interpolation=cv2.INTER_AREA)
    holed = (np.maximum(face, generate("painting", rng, 2 * SIDE, 2 * SIDE)[..., None]) for _ in range(4))
    yield (
        "painting, holes in white",
        [cv2.resize(tile, (SIDE, SIDE), interpolation=cv2.INTER_AREA) for tile in holed],
    )


def detections(count: int) -> tuple[Tiles, Tiles]:
    """Damaged pieces, 192 pixels wide, of the demo's portrait and their masks."""
    portrait = cv2.resize(data.astronaut(), (384, 384), interpolation=cv2.INTER_AREA)
    rng = np.random.default_rng(11)
    pictures, marks = [], []
    for _ in range(count):
        y, x = rng.integers(0, 384 - 192, 2)
        piece = portrait[y : y + 192, x : x + 192].astype(np.float32) / 255
        damaged, mask = whitish(piece, rng, clean=0)
        damaged = (damaged * 255 + 0.5).astype(np.uint8)
        pictures.append(damaged)
        marks.append(mask)
    return pictures, marks


def row(tiles: Tiles, label: str) -> Image.Image:
    """Tiles side by side under a label."""
    side = len(tiles[0])
    sheet = Image.new("RGB", (len(tiles) * (side + GAP), side + LABEL), (90, 90, 90))
    ImageDraw.Draw(sheet).text((3, 2), label, fill=(255, 255, 255))
    for i, tile in enumerate(tiles):
        sheet.paste(Image.fromarray(tile).convert("RGB"), (i * (side + GAP), LABEL))
    return sheet


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "damage.png")
    output = parser.parse_args().output
    blocks = [row(tiles, label) for label, tiles in masks()]
    wide = 2 * blocks[0].width + 4 * GAP
    pictures, marks = detections(4)
    bottom = [row(pictures, "whitish paint losses, decoys among them"), row(marks, "their masks")]
    tall = blocks[0].height
    sheet = Image.new(
        "RGB", (wide, tall * -(-len(blocks) // 2) + sum(b.height for b in bottom)), (90, 90, 90)
    )
    for i, block in enumerate(blocks):
        sheet.paste(block, (i % 2 * (block.width + 4 * GAP), i // 2 * tall))
    for i, block in enumerate(bottom):
        sheet.paste(block, (0, sheet.height - (len(bottom) - i) * block.height))
    sheet.quantize(256, dither=Image.Dither.NONE).save(output, optimize=True)
    print(f"{output}: {output.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
