"""How far beyond what a detector sees should be marked, so that filling leaves nothing of the damage?

    python benchmarks/margin.py [--kinds whitish,network] [--filler smooth] [--enlarge 3 --every 5] [--write]

Needs `../shared/data`. Damage is looked for in `val/whitish` with automatic values, widened by some pixels, filled, and
compared with the clean pictures. PSNR in the true damage, found or not, and over whole pictures: too wide a margin
costs sound paint. `--enlarge` shows the same pictures as larger scans, whose edges are wider. `--write` puts the table into docs/detection.md.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.page import renew  # noqa: E402
from restorer.detection.detect import detect  # noqa: E402
from restorer.engine.inpaint import inpaint  # noqa: E402
from restorer.engine.settings import Settings  # noqa: E402
from restorer.imaging import io  # noqa: E402
from restorer.imaging.composite import flatten  # noqa: E402
from restorer.imaging.mask_areas import grow  # noqa: E402
from restorer.imaging.picture import Picture  # noqa: E402
from restorer.models import catalog  # noqa: E402
from training.evaluate.detectors import seen  # noqa: E402

VAL = ROOT.parent / "shared" / "data" / "val"
MARGINS = (0, 1, 2, 3, 4, 6)
LARGE = (0, 3, 5, 7, 9, 12)
"""Margins tried where pictures are enlarged."""


def decibels(error: float) -> float:
    return float(10 * np.log10(255**2 / max(error, 1e-3)))


def enlarged(pixels: np.ndarray, times: int) -> np.ndarray:
    if times == 1:
        return pixels
    return cv2.resize(pixels, None, fx=times, fy=times, interpolation=cv2.INTER_CUBIC)


def measured(
    kind: str, filler_id: str, margins: Sequence[int], times: int, every: int
) -> dict[int, list[tuple[float, float]]]:
    """Margin -> for every picture PSNR in the true damage and over the whole picture."""
    filler, rows = catalog.load(filler_id), {margin: [] for margin in margins}
    for path in sorted((VAL / "clean").glob("v*.png"))[::every]:
        damaged = Picture(enlarged(io.read(VAL / "whitish" / path.name).pixels, times))
        clean = enlarged(io.read(path).pixels, times).astype(np.float32)
        mask = cv2.imread(str(VAL / "whitish" / f"{path.stem}_mask.png"), cv2.IMREAD_GRAYSCALE)
        true = enlarged(mask, times) > 127
        found = detect(damaged, seen(damaged, kind))
        for margin in margins:
            mask = grow(found, margin) if margin else found
            fills = inpaint(damaged, mask, filler, Settings(grain=False)).fills if mask.any() else ()
            error = np.square(flatten(damaged, fills).pixels - clean).mean(axis=2)
            rows[margin].append((decibels(error[true].mean()), decibels(error.mean())))
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--kinds", default="whitish,network")
    parser.add_argument("--filler", default="smooth")
    parser.add_argument("--write", action="store_true", help="put the table into docs/detection.md")
    parser.add_argument("--enlarge", type=int, default=1, help="how many times as large the pictures are")
    parser.add_argument("--every", type=int, default=1, help="only every so many pictures")
    asked = parser.parse_args()
    kinds, margins = asked.kinds.split(","), MARGINS if asked.enlarge == 1 else LARGE
    tables = {k: measured(k, asked.filler, margins, asked.enlarge, asked.every) for k in kinds}
    lines = [
        "| margin | " + " | ".join(f"{kind}: in the damage | whole picture" for kind in kinds) + " |",
        "|---:|" + "---:|---:|" * len(kinds),
    ]
    for margin in margins:
        cells = [f"{value:.2f} dB" for kind in kinds for value in np.mean(tables[kind][margin], axis=0)]
        lines.append(f"| {margin} px | " + " | ".join(cells) + " |")
    print("\n".join(lines))
    if asked.write:
        renew("margin", lines, "detection.md")


if __name__ == "__main__":
    main()
