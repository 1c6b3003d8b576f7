"""How good fills are: PSNR, SSIM and LPIPS against the truth, per kind of damage, and seconds per case.

    python benchmarks/quality.py [--fillers ID,ID] [--kinds small,large] [--limit N] [--grain off|on|both]
                                 [--direct] [--out FOLDER] [--write]

Needs `../shared/data/val` and the scorer `../shared/tools/score.py`. Runs the real engine as the program does, on
pictures whose hole was painted over first, so that nothing can leak; `--direct` gives each filler the whole picture
as one tile instead. `--write` renews these rows of the table of that kind in docs/benchmarks.md. Fills stay in `--out` for looking at.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.page import lines_of, renew  # noqa: E402
from restorer.engine.inpaint import Settings, inpaint  # noqa: E402
from restorer.imaging.composite import flatten  # noqa: E402
from restorer.imaging.picture import Picture  # noqa: E402
from restorer.models import catalog  # noqa: E402
from restorer.models.filler import Filler  # noqa: E402

DATA = ROOT.parent / "shared" / "data" / "val"
SCORER = ROOT.parent / "shared" / "tools" / "score.py"
KINDS = ("scratch", "craquelure", "small", "mixed", "large")
NEUTRAL = 128
"""What stands in the hole before filling."""

Restore = Callable[[np.ndarray, np.ndarray], np.ndarray]
"""(H, W, 3) uint8 RGB and (H, W) uint8 mask to the restored picture."""


def cases(kinds: tuple[str, ...], limit: int | None) -> Iterator[tuple[str, str, np.ndarray, np.ndarray]]:
    """Kind, name, picture with its hole painted over (RGB) and mask; at most `limit` of each kind."""
    for kind in kinds:
        for path in sorted((DATA / "masks").glob(f"*_{kind}.png"))[:limit]:
            clean = cv2.imread(str(DATA / "clean" / f"{path.stem.split('_', maxsplit=1)[0]}.png"))
            mask = np.where(cv2.imread(str(path), cv2.IMREAD_GRAYSCALE) > 127, 255, 0).astype(np.uint8)
            clean[mask > 0] = NEUTRAL
            yield kind, path.name, np.ascontiguousarray(clean[..., ::-1]), mask


def through_engine(filler: Filler, grain: bool, threads: int | None) -> Restore:
    settings = Settings(grain=grain, threads=threads)

    def restore(pixels: np.ndarray, mask: np.ndarray) -> np.ndarray:
        picture = Picture(pixels)
        return flatten(picture, inpaint(picture, mask, filler, settings).fills).pixels

    return restore


def direct(filler: Filler) -> Restore:
    def restore(pixels: np.ndarray, mask: np.ndarray) -> np.ndarray:
        filled = filler.fill(pixels[None].astype(np.float32) / np.float32(255), mask[None] > 0)[0]
        return np.rint(filled * 255).astype(np.uint8)

    return restore


def run(
    restore: Restore, folder: Path, kinds: tuple[str, ...], limit: int | None
) -> dict[str, dict[str, float]]:
    """Fill every case into `folder`, score; per kind psnr, ssim, lpips, wall seconds and processor seconds a case."""
    folder.mkdir(parents=True, exist_ok=True)
    wall, processor = defaultdict(list), defaultdict(list)
    for kind, name, pixels, mask in cases(kinds, limit):
        started = time.perf_counter(), time.process_time()
        restored = restore(pixels, mask)
        wall[kind].append(time.perf_counter() - started[0])
        processor[kind].append(time.process_time() - started[1])
        cv2.imwrite(str(folder / name), restored[..., ::-1])
    scores = score(folder)
    return {
        kind: scores[kind] | {"seconds": np.mean(wall[kind]), "processor": np.mean(processor[kind])}
        for kind in wall
    }


def score(folder: Path) -> dict[str, dict[str, float]]:
    """The scorer's table. It complains of cases that were left out on purpose; changes outside a hole end the run."""
    answer = folder / "scores.json"
    answer.unlink(missing_ok=True)
    command = [sys.executable, str(SCORER), str(folder), "--data", str(DATA), "--json", str(answer)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not answer.exists():
        sys.exit(f"scoring failed: {done.stderr}")
    table = json.loads(answer.read_text())["table"]
    if table["all"]["out"] > 0:
        sys.exit(f"{folder.name}: pixels outside the hole were changed")
    return table


def row(name: str, grain: str, result: dict[str, dict[str, float]], kinds: tuple[str, ...]) -> str:
    cells = [f"{r['psnr']:.2f} / {r['ssim']:.3f} / {r['lpips']:.4f}" for r in map(result.get, kinds) if r]
    seconds = [np.mean([r[key] for r in result.values()]) for key in ("seconds", "processor")]
    return "| " + " | ".join([name, grain, *cells, f"{seconds[0]:.2f} ({seconds[1]:.2f})"]) + " |"


def head(kinds: tuple[str, ...]) -> list[str]:
    columns = ["filler", "grain", *kinds, "seconds a case (processor)"]
    return ["| " + " | ".join(columns) + " |", "|" + "---|" * len(columns)]


def merged(old: list[str], new: list[str]) -> list[str]:
    """The new rows in the places of those of the same filler and grain; other old ones stay, if their columns are the same."""
    if old[:2] != new[:2]:
        return new
    rows = {tuple(line.split("|")[1:3]): line for line in (*old[2:], *new[2:])}
    return [*new[:2], *rows.values()]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    everyday = ",".join(info.id for info in catalog.fillers() if info.id != "opencv-fsr-best")
    parser.add_argument("--fillers", default=everyday, help="ids with commas between; FSR_BEST takes an hour")
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--limit", type=int, help="cases of each kind")
    parser.add_argument("--grain", choices=("off", "on", "both"), default="both")
    parser.add_argument(
        "--direct", action="store_true", help="without the engine: the whole picture as one tile"
    )
    parser.add_argument("--threads", type=int)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    kinds = tuple(chosen.kinds.split(","))
    out = chosen.out or Path(tempfile.mkdtemp(prefix="quality-"))
    lines = head(kinds)
    print(*lines, sep="\n", flush=True)
    for filler in map(catalog.load, chosen.fillers.split(",")):
        grains = ("off",) if chosen.direct or filler.info.restores_grain else ("off", "on")
        for grain in grains if chosen.grain == "both" else set(grains) & {chosen.grain}:
            restore = (
                direct(filler) if chosen.direct else through_engine(filler, grain == "on", chosen.threads)
            )
            result = run(restore, out / f"{filler.info.id}-grain-{grain}", kinds, chosen.limit)
            lines.append(row(filler.info.id, "own" if filler.info.restores_grain else grain, result, kinds))
            print(lines[-1], flush=True)
    print(f"\nfills: {out}")
    if chosen.write:
        table = "direct" if chosen.direct else "quality"
        renew(table, merged(lines_of(table), lines))


if __name__ == "__main__":
    main()
