"""Does fine-tuning on twenty pictures by one hand help on the others of that hand?

    python benchmarks/small_sets.py [--lists chinese_ink,monet_renoir] [--time 20m] [--runs FOLDER] [--write]

Needs `../shared/data` (lists of one hand or school, and the pictures). Of every list twenty pictures, chosen by a fixed
seed, are given to `restorer-train` as a user would; the shipped `restorer-net`, which has never seen any of the list, is
its base. Both are then measured on all other pictures of the list with five kinds of drawn damage each. Every picture
gets a row. `--runs` keeps the runs; one that is there already is not trained again. `--write` puts the tables into
docs/small-sets.md.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.page import renew  # noqa: E402
from restorer.engine.settings import Settings  # noqa: E402
from restorer.models import catalog  # noqa: E402
from training.evaluate.cases import drawn_cases  # noqa: E402
from training.evaluate.run import Evaluator, Score  # noqa: E402

DATA = ROOT.parent / "shared" / "data"
KINDS = ("scratch", "craquelure", "small", "mixed", "large")
BASE = "restorer-net"
_TRAINED_ON = 20
_SEED = 7


def halves(name: str) -> tuple[list[str], list[str]]:
    """Twenty pictures of the list to learn from, and the others."""
    names = (DATA / "lists" / f"{name}.txt").read_text().split()
    chosen = set(random.Random(_SEED).sample(sorted(names), _TRAINED_ON))
    return [one for one in names if one in chosen], [one for one in names if one not in chosen]


def train(name: str, pictures: Sequence[str], runs: Path, time: str) -> None:
    """As a user would: a folder with twenty pictures, and the command."""
    folder = runs / name
    folder.mkdir(parents=True, exist_ok=True)
    for picture in pictures:
        if not (folder / picture).exists():
            (folder / picture).symlink_to(DATA / "train" / picture)
    result = runs / f"{BASE}-{name}.safetensors"
    if result.exists():
        return
    tool = Path(sys.executable).with_name("restorer-train")
    run = result.with_suffix(".run")
    where = ["--resume", str(run)] if run.is_dir() else [str(folder), "--time", time, "-o", str(result)]
    subprocess.run([tool, *where, "--keep"], check=True)


def measured(name: str, others: Sequence[str]) -> list[Score]:
    pictures = [DATA / "train" / picture for picture in others]
    fillers = [catalog.load(BASE), catalog.load(f"{BASE}-{name}")]
    done = Evaluator(fillers, Settings(grain=False)).run(drawn_cases(pictures, KINDS, _SEED))
    for failure in done.failures:
        print(f"left out: {failure.case} {failure.method}: {failure.error}", file=sys.stderr)
    return done.scores


def table(name: str, scores: Sequence[Score]) -> list[str]:
    """Means over the five kinds of damage; the best gain first."""
    by_picture: dict[str, dict[str, list[float]]] = {}
    for score in scores:
        rows = by_picture.setdefault(Path(score.picture).stem, {})
        rows.setdefault(score.filler, []).append(score.hole.psnr)
    means = {
        picture: (float(np.mean(rows[BASE])), float(np.mean(rows[f"{BASE}-{name}"])))
        for picture, rows in by_picture.items()
    }
    gains = np.array([after - before for before, after in means.values()])
    error = gains.std(ddof=1) / np.sqrt(len(gains))
    kinds = []
    for kind in KINDS:
        own = [score for score in scores if score.kind == kind]
        mean = {f: np.mean([s.hole.psnr for s in own if s.filler == f]) for f in (BASE, f"{BASE}-{name}")}
        kinds.append(f"{kind} {mean[f'{BASE}-{name}'] - mean[BASE]:+.2f}")
    lines = [
        f"{len(means)} pictures that were not learnt from: **{gains.mean():+.2f} dB** (standard error {error:.2f}); "
        f"{np.count_nonzero(gains > 0)} better, {np.count_nonzero(gains < 0)} worse. By damage: {', '.join(kinds)} dB.",
        "",
        "| picture | before | after | gain |",
        "|---|---:|---:|---:|",
    ]
    ordered = sorted(means.items(), key=lambda one: one[1][0] - one[1][1])
    return lines + [f"| {p} | {a:.2f} dB | {b:.2f} dB | {b - a:+.2f} |" for p, (a, b) in ordered]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--lists", default="chinese_ink,monet_renoir")
    parser.add_argument("--time", default="20m")
    parser.add_argument("--runs", type=Path)
    parser.add_argument("--write", action="store_true", help="put the tables into docs/small-sets.md")
    asked = parser.parse_args()
    runs = asked.runs or Path(tempfile.mkdtemp(prefix="small-sets-"))
    os.environ["RESTORER_MODELS"] = str(runs)
    for name in asked.lists.split(","):
        pictures, others = halves(name)
        train(name, pictures, runs, asked.time)
        lines = table(name, measured(name, others))
        print(name, *lines, "", sep="\n", flush=True)
        if asked.write:
            renew(name, lines, "small-sets.md")


if __name__ == "__main__":
    main()
