"""Fit the evidence formulas of the detectors (`resources/detection/whitish.npz`, `lines.npz`).

    PYTHONPATH=. python scripts/fit_detection.py whitish ../shared/data/train
    PYTHONPATH=. python scripts/fit_detection.py lines ../shared/data/train

Every training picture is given synthetic damage by our own generators (`training.damage.whitish` and `.lines`; one
in four stays clean), at 60-100 % of its size. For lines every other picture is a negative. Pixels are sampled, and
each look is fitted by minimising the logistic loss (AdamW, dropout, weight decay). The frozen pictures of `val/` are
never read here. Deterministic for a given number of processes. The stored `whitish.npz` was fitted with an earlier
whitish generator (`scripts/whitish_damage.py` in the project's history): fitting again gives other numbers.
"""

from __future__ import annotations

import argparse
import zlib
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import torch

from restorer.detection.context import context
from restorer.detection.evidence import Look, improved
from restorer.detection.evidence import looks as stored_looks
from restorer.detection.features import Base, features
from restorer.detection.line_features import line_context, line_features
from training.damage.lines import lines
from training.damage.whitish import whitish

ROOT = Path(__file__).resolve().parents[1]
HIDDEN = 24
LOOKS = {"whitish": 4, "lines": 2}


def damaged(picture: np.ndarray, kind: str, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """A damaged copy of an RGB picture (h, w, 3) uint8 and its truth (h, w) bool."""
    if kind == "lines":
        return lines(picture, rng)
    out, mask = whitish(picture.astype(np.float32) / 255, rng, clean=0)
    return (out * 255 + 0.5).astype(np.uint8), mask > 0


def sample(
    path: Path, looks: list[Look], kind: str
) -> tuple[list[str], np.ndarray, np.ndarray, np.ndarray] | None:
    """Feature rows, truth and weights (how many pixels each row stands for) of one damaged training picture."""
    cv2.setNumThreads(1)
    rng = np.random.default_rng(zlib.crc32(path.name.encode()) + 1000 * len(looks))
    picture = cv2.cvtColor(cv2.imread(str(path)), cv2.COLOR_BGR2RGB)
    scale = rng.uniform(0.6, 1.0)
    picture = cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    if kind == "lines" and rng.random() < 0.5:
        picture = 255 - picture
    truth = np.zeros(picture.shape[:2], bool)
    if rng.random() > 0.25:
        picture, truth = damaged(picture, kind, rng)
    base = Base(picture)
    measure, again = (features, context) if kind == "whitish" else (line_features, line_context)
    planes = first = measure(base)
    suspect = planes["tophat 0.035" if kind == "whitish" else "tophat 9"] > 8
    odds = np.zeros(truth.shape, np.float32)
    for number, look in enumerate(looks):
        odds = improved(odds, look, planes) if number else look(planes)
        planes = {**first, **again(base, odds, first)}
    if looks:
        suspect = odds > -3
    rows, weights = [], []
    for group, wanted in ((truth, 900), (~truth & suspect, 700), (~truth & ~suspect, 900)):
        places = np.flatnonzero(group)
        chosen = rng.choice(places, min(wanted, len(places)), replace=False) if len(places) else places
        rows.append(chosen)
        weights.append(np.full(len(chosen), len(places) / max(1, len(chosen)) / truth.size))
    places = np.concatenate(rows)
    table = np.stack([plane.ravel()[places] for plane in planes.values()], 1).astype(np.float32)
    return list(planes), table, truth.ravel()[places], np.concatenate(weights).astype(np.float32)


def fit(
    names: list[str], table: np.ndarray, truth: np.ndarray, weights: np.ndarray, held: np.ndarray
) -> Look:
    """One look. Rows flagged in `held` are kept out and only used to print the loss."""
    torch.manual_seed(0)
    torch.set_num_threads(1)
    centre, spread = table.mean(0), table.std(0) + 1e-3
    table -= centre
    table /= spread
    np.clip(table, -5, 5, out=table)
    net = torch.nn.Sequential(
        torch.nn.Dropout(0.1),
        torch.nn.Linear(len(names), HIDDEN),
        torch.nn.ReLU(),
        torch.nn.Linear(HIDDEN, 1),
    )
    # The root of the weight: rare damage counts more than its area, which suits the overlap (IoU) better.
    x, y = torch.from_numpy(table), torch.from_numpy(truth.astype(np.float32))
    w = torch.from_numpy(np.sqrt(weights))
    w = w / w.mean()
    known = torch.from_numpy(np.flatnonzero(~held))
    batch, epochs = 4096, 6
    optimiser = torch.optim.AdamW(net.parameters(), 3e-3, weight_decay=0.1)
    total = epochs * (len(known) // batch + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 4e-3, total_steps=total)
    entropy = torch.nn.functional.binary_cross_entropy_with_logits
    for _ in range(epochs):
        for part in torch.split(known[torch.randperm(len(known))], batch):
            value = entropy(net(x[part])[:, 0], y[part], weight=w[part])
            optimiser.zero_grad()
            value.backward()
            optimiser.step()
            schedule.step()
    net.eval()
    with torch.no_grad():
        value = entropy(net(x[held])[:, 0], y[held], weight=w[held])
    print(f"held-out logistic loss {value.item():.4f} over {len(names)} features")
    hinges, offset, out, bias = (p.detach().numpy() for p in net.parameters())
    return Look(tuple(names), centre, spread, hinges, offset, out[0], float(bias[0]))


def store(looks: list[Look], path: Path) -> None:
    arrays = {}
    for k, look in enumerate(looks):
        arrays |= {f"names{k}": np.array(look.names), f"bias{k}": np.float32(look.bias)}
        for name in ("centre", "spread", "hinges", "offset", "out"):
            arrays[f"{name}{k}"] = getattr(look, name).astype(np.float32)
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(path, **arrays)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=list(LOOKS))
    parser.add_argument("pictures", type=Path)
    parser.add_argument("--output", type=Path, help="default: resources/detection/KIND.npz")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--keep", type=int, default=0, help="keep this many looks as they are stored")
    parser.add_argument("--limit", type=int, default=10_000, help="use no more pictures than this per look")
    options = parser.parse_args()
    output = options.output or ROOT / "resources" / "detection" / f"{options.kind}.npz"
    paths = sorted(options.pictures.glob("*.jpg" if options.kind == "whitish" else "f_*.jpg"))
    order = np.random.default_rng(1).permutation(len(paths))[: options.limit]
    paths = [paths[i] for i in order]
    looks = list(stored_looks(options.kind)[: options.keep]) if options.keep else []
    with ProcessPoolExecutor(options.processes) as pool:
        for _ in range(len(looks), LOOKS[options.kind]):
            parts = list(
                pool.map(sample, paths, [looks] * len(paths), [options.kind] * len(paths), chunksize=8)
            )
            held = np.concatenate([np.full(len(p[2]), i % 8 == 0) for i, p in enumerate(parts)])
            joined = [np.concatenate([p[i] for p in parts]) for i in (1, 2, 3)]
            looks.append(fit(parts[0][0], *joined, held))
            store(looks, output)


if __name__ == "__main__":
    main()
