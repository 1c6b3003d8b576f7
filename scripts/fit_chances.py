"""Count how often a filler beats the automatic one's default: which are worth trying (`resources/trials/chances.json`).

    PYTHONPATH=. python scripts/fit_chances.py ../shared/data/train [--fillers ID,ID] [--pictures N] [--rows FILE]

The crops, their damage and the settings are those of `scripts/fit_confidence.py`. Of every class of thickness in a
picture the cost in decibels (`restorer.engine.trials.scores`) of each filler is compared with that of the first one of
`--fillers`; what counts is by how much a filler must be better to be chosen. The frozen pictures of `val/` are never
read here. `--rows` keeps what was measured, and goes on where an earlier call has stopped.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path

import numpy as np

from restorer.engine.damage import damage
from restorer.engine.inpaint import Settings, inpaint
from restorer.engine.trials.chances import PATH, class_of
from restorer.engine.trials.choice import LEAST_GAIN
from restorer.engine.trials.groups import THICKNESSES
from restorer.engine.trials.holes import find
from restorer.engine.trials.scores import score
from restorer.imaging.composite import flatten
from restorer.imaging.picture import Picture
from restorer.models import catalog
from restorer.models.filler import Filler
from restorer.progress import Progress
from scripts.fit_confidence import cases

Costs = dict[str, dict[str, float]]
"""Of one picture: by class of thickness and by filler, in decibels."""


def measure(crop: np.ndarray, mask: np.ndarray, fillers: list[Filler]) -> Costs:
    marked, picture = damage(mask), Picture(crop)
    classes: dict[int, np.ndarray] = defaultdict(lambda: np.zeros(mask.shape, bool))
    for hole in find(marked, Progress()):
        classes[class_of(hole.thickness)][hole.box.slices] |= hole.inside(marked)
    costs: Costs = {str(number): {} for number in sorted(classes)}
    for filler in fillers:
        restored = flatten(picture, inpaint(picture, mask, filler, Settings()).fills).pixels
        for number, inside in classes.items():
            found = score(crop.astype(np.float32), restored.astype(np.float32), inside)
            costs[str(number)][filler.info.id] = found.cost
    return costs


def table(rows: list[Costs], default: str, names: list[str]) -> dict[str, list[list[int]]]:
    """For each filler and class: in how many pictures it is better than the default, and in how many it was there."""
    counts = {name: [[0, 0] for _ in range(len(THICKNESSES) + 1)] for name in names}
    for costs in rows:
        for number, of in costs.items():
            for name in names:
                entry = counts[name][int(number)]
                entry[0] += of[default] - of[name] > LEAST_GAIN
                entry[1] += 1
    return counts


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--fillers", default="restorer-net-texture,restorer-by-size,restorer-net,patchmatch")
    parser.add_argument("--pictures", type=int, default=120)
    parser.add_argument("--rows", type=Path, help="JSON file for what was measured")
    chosen = parser.parse_args()
    names = chosen.fillers.split(",")
    fillers = [catalog.load(name) for name in names]
    kept = chosen.rows is not None and chosen.rows.exists()
    rows: list[Costs] = json.loads(chosen.rows.read_text()) if kept else []
    for number, (crop, mask, _) in enumerate(cases(chosen.folder, chosen.pictures)):
        if number < len(rows):
            continue
        rows.append(measure(crop, mask, fillers))
        if chosen.rows is not None:
            chosen.rows.write_text(json.dumps(rows))
        print(f"\r{number + 1} of {chosen.pictures}", end="", flush=True)
    print()
    better = table(rows, names[0], names[1:])
    for name, counts in better.items():
        print(name, counts)
    stored = {
        "made": "scripts/fit_chances.py on crops of the training pictures with synthetic damage; never on val",
        "thicknesses": THICKNESSES,
        "decibels": LEAST_GAIN,
        "default": names[0],
        "better": better,
    }
    PATH.parent.mkdir(parents=True, exist_ok=True)
    PATH.write_text(json.dumps(stored, indent=1) + "\n")


if __name__ == "__main__":
    main()
