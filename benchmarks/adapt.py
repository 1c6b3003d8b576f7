"""What a minute of learning the picture at hand brings, on the validation pictures.

    python benchmarks/adapt.py [--filler ID] [--seconds 60 | --steps N] [--kinds small,mixed] [--limit N] [--json FILE]

Needs `../shared/data/val`. Each case's hole is painted over, the filler learns the rest of the picture as `--adapt`
lets it, and fills the hole before and after. Printed for each case and on average: decibels in the hole before and after,
what the exams foretold of the gain, and whether it was used. Only "used" counts: where exams find no gain, the user gets
what there was before.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from restorer.engine.adapt import adapt, adapted  # noqa: E402
from restorer.engine.inpaint import Settings, inpaint  # noqa: E402
from restorer.errors import MaskError  # noqa: E402
from restorer.imaging.composite import flatten  # noqa: E402
from restorer.imaging.picture import Picture  # noqa: E402
from restorer.models import catalog  # noqa: E402
from restorer.models.filler import Filler  # noqa: E402

DATA = ROOT.parent / "shared" / "data" / "val"
KINDS = ("scratch", "craquelure", "small", "mixed", "large")
NEUTRAL = 128
"""What stands in the hole before filling."""
SETTINGS = Settings(grain=False)
"""Grain is not meant to be right in decibels."""


def cases(kinds: tuple[str, ...], limit: int | None) -> Iterator[tuple[str, str, np.ndarray, np.ndarray]]:
    """Kind, name, clean picture (H, W, 3) uint8 RGB, and mask; at most `limit` of each kind."""
    for kind in kinds:
        for path in sorted((DATA / "masks").glob(f"*_{kind}.png"))[:limit]:
            name = path.stem.split("_", maxsplit=1)[0]
            clean = np.ascontiguousarray(cv2.imread(str(DATA / "clean" / f"{name}.png"))[..., ::-1])
            mask = np.where(cv2.imread(str(path), cv2.IMREAD_GRAYSCALE) > 127, 255, 0).astype(np.uint8)
            yield kind, name, clean, mask


def decibels(picture: Picture, mask: np.ndarray, clean: np.ndarray, filler: Filler) -> float:
    """PSNR in the hole."""
    restored = flatten(picture, inpaint(picture, mask, filler, SETTINGS).fills).pixels
    errors = np.square(restored.astype(np.float64) - clean)[mask > 0]
    return float(10 * np.log10(255**2 / max(errors.mean(), 1e-3)))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--filler", default="restorer-net")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--steps", type=int, help="exactly so many, in place of --seconds")
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--limit", type=int, help="cases of each kind")
    parser.add_argument("--json", type=Path, help="where to keep every case")
    chosen = parser.parse_args()
    filler = catalog.load(chosen.filler, chosen.device)
    rows: dict[str, list[dict[str, float]]] = defaultdict(list)
    for kind, name, clean, mask in cases(tuple(chosen.kinds.split(",")), chosen.limit):
        painted = clean.copy()
        painted[mask > 0] = NEUTRAL
        picture = Picture(painted)
        try:
            learnt = adapt(picture, mask, filler, SETTINGS, seconds=chosen.seconds, steps=chosen.steps)
        except MaskError as error:
            print(f"{kind:11} {name:24} left out: {error.what}", flush=True)
            continue
        before = decibels(picture, mask, clean, filler)
        after = decibels(picture, mask, clean, adapted(filler, learnt))
        row = {"before": before, "after": after, "foretold": learnt.gain, "used": float(learnt.helped)}
        rows[kind].append(row | {"steps": float(learnt.steps)})
        print(
            f"{kind:11} {name:24} {before:6.2f} -> {after:6.2f} dB ({after - before:+.2f}), exams {learnt.gain:+.2f} "
            f"± {learnt.error:.2f}, {learnt.steps} steps, {'used' if learnt.helped else 'not used'}",
            flush=True,
        )
    print()
    for kind, found in [*rows.items(), ("all", [row for part in rows.values() for row in part])]:
        gains = np.array([row["after"] - row["before"] for row in found])
        used = np.array([row["used"] for row in found])
        print(
            f"{kind:11} {len(found):3d} cases   before {np.mean([row['before'] for row in found]):6.2f} dB   "
            f"gain {gains.mean():+.3f} dB   gain as used {(gains * used).mean():+.3f} dB   used in {used.mean():.0%}   "
            f"worse than before where used: {int(((gains < 0) & (used > 0)).sum())}"
        )
    if chosen.json:
        chosen.json.write_text(json.dumps(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
