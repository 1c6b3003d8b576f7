"""How well expected errors tell true ones: over all holes of the validation pictures, and by deciles.

    python benchmarks/confidence.py [--fillers ID,ID] [--kinds small,large] [--limit N] [--trials on|off]
                                    [--compare ID,ID] [--json FILE] [--write]

Needs `../shared/data/val`. Each case is restored as the automatic filler does it, with the candidates of `--fillers`
(those that `--filler auto` takes unless given; one alone is never displaced, but its errors are still foretold); the hole is
painted over first, so that nothing can leak. Printed: Spearman's correlation of expected and true RMS error, for each
kind of damage and over all holes, the two errors by deciles of the expected one, and which fillers were taken.
`--compare` restores every case with single fillers too, and prints PSNR, texture and structure differences, cost (all in one,
dB) and seconds beside the automatic filler's. `--write` puts what is printed into docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from scipy.stats import spearmanr

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.page import renew  # noqa: E402
from restorer.engine.inpaint import Settings, inpaint  # noqa: E402
from restorer.engine.trials.scores import score  # noqa: E402
from restorer.imaging.composite import flatten  # noqa: E402
from restorer.imaging.picture import Picture  # noqa: E402
from restorer.models import catalog  # noqa: E402
from restorer.models.auto import Auto, candidates  # noqa: E402
from restorer.models.filler import Filler  # noqa: E402

DATA = ROOT.parent / "shared" / "data" / "val"
KINDS = ("scratch", "craquelure", "small", "mixed", "large")
NEUTRAL = 128
"""What stands in the hole before filling."""
Case = tuple[str, np.ndarray, np.ndarray, np.ndarray]


def cases(kinds: tuple[str, ...], limit: int | None) -> Iterator[Case]:
    """Kind, clean picture (RGB), picture with its hole painted over, and mask; at most `limit` of each kind."""
    for kind in kinds:
        for path in sorted((DATA / "masks").glob(f"*_{kind}.png"))[:limit]:
            read = cv2.imread(str(DATA / "clean" / f"{path.stem.split('_', maxsplit=1)[0]}.png"))
            clean = np.ascontiguousarray(read[..., ::-1])
            mask = np.where(cv2.imread(str(path), cv2.IMREAD_GRAYSCALE) > 127, 255, 0).astype(np.uint8)
            painted = clean.copy()
            painted[mask > 0] = NEUTRAL
            yield kind, clean, painted, mask


class Tally:
    """What fills of one way to restore cost."""

    def __init__(self) -> None:
        self._values: dict[str, list[tuple[float, ...]]] = defaultdict(list)

    def add(self, case: Case, restored: np.ndarray, wall: float, processor: float) -> None:
        kind, clean, _, mask = case
        hole = mask > 0
        found = score(clean.astype(np.float32), restored.astype(np.float32), hole)
        psnr = 20 * np.log10(255 / max(found.error, 1e-3))
        self._values[kind].append((psnr, found.texture, found.structure, found.cost, wall, processor))

    def lines(self, name: str) -> Iterator[str]:
        everything = [row for rows in self._values.values() for row in rows]
        for kind, rows in [*self._values.items(), ("all", everything)]:
            psnr, texture, structure, cost, wall, processor = np.mean(rows, axis=0)
            yield (
                f"{name:22} {kind:11} {psnr:6.2f} dB  texture {texture:.4f}  structure {structure:.4f}  cost {cost:6.2f}"
                f"  {wall:6.2f} s ({processor:.2f} of processor)"
            )


def timed(case: Case, filler: Filler, settings: Settings, tally: Tally) -> tuple[object, np.ndarray]:
    picture = Picture(case[2])
    began = time.perf_counter(), time.process_time()
    result = inpaint(picture, case[3], filler, settings)
    wall, processor = time.perf_counter() - began[0], time.process_time() - began[1]
    restored = flatten(picture, result.fills).pixels
    tally.add(case, restored, wall, processor)
    return result, restored


def errors(case: Case, result: object, restored: np.ndarray) -> Iterator[tuple[float, float]]:
    """Expected and true RMS error of each hole, in 8-bit levels."""
    found = result.confidence
    squares = np.square(restored.astype(np.float32) - case[1]).mean(axis=2)
    for hole, expected in zip(found.holes, found.errors, strict=True):
        inside = hole.inside(found.damage)
        yield float(expected), float(np.sqrt(squares[hole.box.slices][inside].mean()))


def deciles(pairs: np.ndarray) -> Iterator[str]:
    order = pairs[np.argsort(pairs[:, 0], kind="stable")]
    for part in np.array_split(order, 10):
        if len(part):
            expected, true = np.sqrt(np.mean(np.square(part), axis=0))
            yield f"{len(part):6d} holes   expected {expected:6.2f}   true {true:6.2f}   ratio {true / expected:.2f}"


def told(
    pairs: dict[str, list[tuple[float, float]]], trials: list[int], taken: Counter[tuple[str, str]]
) -> Iterator[str]:
    """How well the expected errors tell the true ones, and what filled how many pixels."""
    everything = np.array([pair for kind in pairs.values() for pair in kind])
    for kind, found in [*pairs.items(), ("all", everything)]:
        expected, true = np.array(found).T
        yield f"Spearman {kind:11} {spearmanr(expected, true).statistic:.3f} over {len(true)} holes"
    yield ""
    yield f"By deciles of the expected error (RMS in 8-bit levels), {len(trials)} cases:"
    yield from deciles(everything)
    yield ""
    yield f"{np.mean(trials):.1f} trials a case; pixels filled by:"
    for (kind, name), pixels in sorted(taken.items()):
        yield f"{kind:11} {name:24} {pixels}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    everyday = ",".join(candidates([info.id for info in catalog.fillers()]))
    parser.add_argument(
        "--fillers", default=everyday, help="candidates with commas between, the default first"
    )
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--limit", type=int, help="cases of each kind")
    parser.add_argument("--trials", choices=("on", "off"), default="on")
    parser.add_argument("--compare", default="", help="single fillers to restore with as well")
    parser.add_argument("--threads", type=int)
    parser.add_argument("--json", type=Path, help="where to keep every hole's errors")
    parser.add_argument("--write", action="store_true", help="put the tables into docs/benchmarks.md")
    chosen = parser.parse_args()
    settings = Settings(trials=chosen.trials == "on", threads=chosen.threads)
    auto = Auto([catalog.load(name) for name in chosen.fillers.split(",")])
    singles = [catalog.load(name) for name in chosen.compare.split(",") if name]
    tallies = {filler.info.id: Tally() for filler in (auto, *singles)}
    pairs: dict[str, list[tuple[float, float]]] = defaultdict(list)
    taken: Counter[tuple[str, str]] = Counter()
    trials: list[int] = []
    for case in cases(tuple(chosen.kinds.split(",")), chosen.limit):
        result, restored = timed(case, auto, settings, tallies[auto.info.id])
        pairs[case[0]] += errors(case, result, restored)
        trials.append(sum(group.trials for group in result.confidence.groups))
        for group in result.confidence.groups:
            taken[case[0], group.filler] += group.pixels
        for filler in singles:
            timed(case, filler, settings, tallies[filler.info.id])
        print(f"\r{len(trials)} cases", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    lines = [
        *told(pairs, trials, taken),
        "",
        *(line for name in tallies for line in tallies[name].lines(name)),
    ]
    print(*lines, sep="\n")
    if chosen.write:
        renew("confidence", ["```text", *lines, "```"])
    if chosen.json:
        chosen.json.write_text(json.dumps(pairs) + "\n")


if __name__ == "__main__":
    main()
