"""Fit the formula that expects a fill's error from a hole and its surroundings (`resources/trials/expected_error.json`).

    PYTHONPATH=. python scripts/fit_confidence.py ../shared/data/train [--fillers ID,ID] [--pictures N] [--rows FILE]

Square crops of training pictures get synthetic damage by our own generators (`training.damage`), every picture one
kind in turn, and are filled through the engine with its default settings. Every hole (at most 40 of a picture) gives a
row: what the formula sees, and the logarithm of the fill's true RMS error in 8-bit levels. Ridge regression of one on
the other, for each filler by itself. The frozen pictures of `val/` are never read here. `--rows` keeps the rows of
each filler, and takes from there what an earlier call has measured.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from scipy.stats import spearmanr

from restorer.engine.damage import damage
from restorer.engine.inpaint import Settings, inpaint
from restorer.engine.source import PictureSource
from restorer.engine.trials.formula import LEAST_ERROR, PATH, TERMS, terms
from restorer.engine.trials.holes import find
from restorer.engine.trials.surroundings import look
from restorer.imaging.composite import flatten
from restorer.imaging.picture import Picture
from restorer.models import catalog
from restorer.models.filler import Filler
from restorer.progress import Progress
from training.damage.kinds import generate

KINDS = ("scratch", "craquelure", "small", "mixed", "large", "painting")
SIDE = 384
MOST_HOLES = 40
RIDGE = 1.0
POOLED = "any"
"""Stands for fillers that were not measured."""


def cases(folder: Path, count: int) -> Iterator[tuple[np.ndarray, np.ndarray, np.random.Generator]]:
    """Crops (h, w, 3) uint8 RGB with their masks (h, w) uint8; pictures in an order that names alone decide."""
    paths = sorted(folder.glob("*.jpg"), key=lambda path: zlib.crc32(path.name.encode()))
    for number, path in enumerate(paths[:count]):
        rng = np.random.default_rng(zlib.crc32(path.name.encode()))
        picture = np.ascontiguousarray(cv2.imread(str(path))[..., ::-1])
        height, width = picture.shape[:2]
        y, x = int(rng.integers(max(1, height - SIDE))), int(rng.integers(max(1, width - SIDE)))
        crop = np.ascontiguousarray(picture[y : y + SIDE, x : x + SIDE])
        yield crop, generate(KINDS[number % len(KINDS)], rng, *crop.shape[:2]), rng


def measure(folder: Path, count: int, filler: Filler) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Rows of terms, logarithms of true errors, and the number of the picture that each row comes from."""
    rows, errors, of = [], [], []
    for number, (crop, mask, rng) in enumerate(cases(folder, count)):
        picture = Picture(crop)
        fills = inpaint(picture, mask, filler, Settings()).fills
        squares = np.square(flatten(picture, fills).pixels.astype(np.float32) - crop).mean(axis=2)
        marked = damage(mask)
        holes = find(marked, Progress())
        for i in rng.permutation(len(holes))[:MOST_HOLES]:
            hole = holes[i]
            inside = hole.inside(marked)
            seen = look(PictureSource(picture, marked), hole.box, inside, hole.thickness)
            rows.append(terms(hole, seen))
            rms = float(np.sqrt(squares[hole.box.slices][inside].mean()))
            errors.append(np.log(rms + LEAST_ERROR))
            of.append(number)
        print(f"\r{filler.info.id}: {number + 1} of {count}", end="", flush=True)
    print()
    return np.array(rows), np.array(errors), np.array(of)


def fit(rows: np.ndarray, errors: np.ndarray) -> np.ndarray:
    """Ridge regression; the first term is constant and not held back."""
    scale = np.maximum(rows.std(axis=0), 1e-9)
    scale[0] = 1
    scaled = rows / scale
    held = np.eye(rows.shape[1]) * RIDGE
    held[0, 0] = 0
    weights = np.linalg.solve(scaled.T @ scaled + held, scaled.T @ errors)
    return np.asarray(weights / scale)


def spread(left: np.ndarray, of: np.ndarray) -> tuple[float, float]:
    """Variance of what the formula misses: between pictures, and between holes of one picture."""
    within, between, count = 0.0, [], 0
    for number in np.unique(of):
        part = left[of == number]
        if len(part) > 1:
            within += float(np.square(part - part.mean()).sum())
            count += len(part) - 1
            between.append((float(part.mean()) ** 2, len(part)))
    inner = within / max(1, count)
    outer = float(np.mean([square - inner / n for square, n in between]))
    return max(outer, 0.0), inner


def crossed(rows: np.ndarray, errors: np.ndarray, of: np.ndarray) -> np.ndarray:
    """What is expected on pictures that the formula was not fitted to (five folds)."""
    expected = np.empty_like(errors)
    for fold in range(5):
        out = of % 5 == fold
        expected[out] = rows[out] @ fit(rows[~out], errors[~out])
    return expected


def lift(expected: np.ndarray, errors: np.ndarray) -> float:
    """What lifts the usual error to the root mean square one: the mean over deciles of the expected error."""
    order = np.argsort(expected, kind="stable")
    parts = np.array_split(order, 10)
    ratios = [
        np.log(np.mean(np.exp(2 * errors[part])) / np.mean(np.exp(2 * expected[part]))) for part in parts
    ]
    return float(np.mean(ratios)) / 2


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument(
        "--fillers", default="restorer-net,restorer-net-texture,restorer-by-size,patchmatch,smooth"
    )
    parser.add_argument("--pictures", type=int, default=120)
    parser.add_argument("--rows", type=Path, help="folder for the rows of each filler")
    chosen = parser.parse_args()
    table: dict[str, dict[str, object]] = {}
    everything: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    for name in chosen.fillers.split(","):
        kept = chosen.rows / f"{name}.npz" if chosen.rows else None
        if kept is not None and kept.exists():
            with np.load(kept) as file:
                measured = file["rows"], file["errors"], file["of"]
        else:
            measured = measure(chosen.folder, chosen.pictures, catalog.load(name))
            if kept is not None:
                kept.parent.mkdir(parents=True, exist_ok=True)
                np.savez(kept, rows=measured[0], errors=measured[1], of=measured[2])
        everything.append(measured)
        table[name] = entry(*measured)
        print(name, {key: value for key, value in table[name].items() if key != "weights"}, flush=True)
    rows, errors, of = (np.concatenate(parts) for parts in zip(*everything, strict=True))
    table[POOLED] = entry(rows, errors, of)
    made = "scripts/fit_confidence.py on crops of the training pictures with synthetic damage; never on val"
    PATH.parent.mkdir(parents=True, exist_ok=True)
    PATH.write_text(json.dumps({"made": made, "terms": TERMS, "fillers": table}, indent=1) + "\n")


def entry(rows: np.ndarray, errors: np.ndarray, of: np.ndarray) -> dict[str, object]:
    """What is stored of one filler."""
    expected = crossed(rows, errors, of)
    outer, inner = spread(errors - expected, of)
    return {
        "weights": [round(float(weight), 5) for weight in fit(rows, errors)],
        "between": round(outer, 5),
        "within": round(inner, 5),
        "lift": round(lift(expected, errors), 5),
        "holes": len(errors),
        "pictures": len(np.unique(of)),
        "spearman": round(float(spearmanr(expected, errors).statistic), 3),
    }


if __name__ == "__main__":
    main()
