"""What the projects that Restorer continues reported, and what Restorer gives on comparable work.

    python benchmarks/predecessors.py [--write] [--limit N]

Needs the validation pictures in `../shared/data`. They are shrunk (never enlarged) and cut to squares of the size the
predecessor worked at, damaged by the same kind of generator, and filled through the engine. `--write` puts the table
into docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import cv2

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.page import renew  # noqa: E402
from restorer.engine.settings import Settings  # noqa: E402
from restorer.imaging import io  # noqa: E402
from restorer.models import catalog  # noqa: E402
from training.evaluate import detectors, summary  # noqa: E402
from training.evaluate.cases import Bin, Case, rgb_of  # noqa: E402
from training.evaluate.run import Evaluator  # noqa: E402

VALIDATION = ROOT.parent / "shared" / "data" / "val"
_SEED = 0


def squares(side: int, folder: Path, limit: int | None) -> list[Path]:
    """The validation pictures as squares of `side` pixels; those with a shorter side below it are left out."""
    folder.mkdir()
    paths = []
    for path in sorted((VALIDATION / "clean").glob("*.png"))[:limit]:
        pixels = rgb_of(io.read(path))
        shorter = min(pixels.shape[:2])
        if shorter < side:
            continue
        size = tuple(round(length * side / shorter) for length in pixels.shape[1::-1])
        pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
        top, left = (pixels.shape[0] - side) // 2, (pixels.shape[1] - side) // 2
        cut = pixels[top : top + side, left : left + side]
        paths.append(folder / path.name)
        cv2.imwrite(str(paths[-1]), cut[..., ::-1])
    return paths


def filled(
    pictures: Sequence[Path], kinds: Sequence[str], fillers: Sequence[str], ratio: Bin | None = None
) -> list[summary.Row]:
    """Means over all cases, a row a filler that is here."""
    cases = [
        Case(f"{path.stem}_{kind}", path, kind, seed=_SEED, ratio=ratio)
        for path in pictures
        for kind in kinds
    ]
    here = {info.id for info in catalog.fillers()}
    chosen = [catalog.load(name) for name in fillers if name in here]
    done = Evaluator(chosen, Settings(grain=False)).run(cases)
    for failure in done.failures:
        print(f"left out: {failure.case} {failure.method}: {failure.error}", file=sys.stderr)
    return [row for row in summary.by_kind(done.scores) if row.group == summary.ALL]


def keras(folder: Path, limit: int | None) -> list[str]:
    rows = filled(
        squares(512, folder / "keras", limit), ["shapes"], ["restorer-by-size", "restorer-net", "pconv"]
    )
    return [
        f"| *Keras* | PSNR at 512², lines, circles and ellipses | 15.76 dB (of which pixels: not said) | {row.filler} | "
        f"{row.hole.psnr:.2f} dB in the holes, {row.whole.psnr:.2f} dB in all | {row.cases} |"
        for row in rows
    ]


def augmentation(folder: Path, limit: int | None) -> list[str]:
    kinds = ["shapes", "strokes", "walk"]
    pictures = squares(256, folder / "augmentation", limit)
    rows = filled(pictures, kinds, ["restorer-by-size", "restorer-net", "pconv"], (0.1, 0.2))
    return [
        f"| *augmentation* | whole-picture SSIM at 256², 10-20 % masked by three generators | 0.92 | {row.filler} | "
        f"{row.whole.ssim:.3f} | {row.cases} |"
        for row in rows
    ]


def painting(folder: Path, limit: int | None) -> list[str]:
    pictures = squares(128, folder / "painting", limit)
    rows = filled(pictures, ["centre"], ["gan", "cc-gan", "context-encoder", "dmfn", "restorer-net"])
    return [
        f"| *painting* | centre square of a quarter of the area, 128² | pictures only | {row.filler} | "
        f"{row.hole.psnr:.2f} dB in the hole | {row.cases} |"
        for row in rows
    ]


def cifar(folder: Path, limit: int | None) -> list[str]:
    del folder
    names = ["threshold", *(one.id for one in catalog.detectors())]
    known = {name: detectors.detector(name) for name in names}
    done = detectors.evaluate(detectors.pairs_in(VALIDATION / "whitish", limit), known)
    return [
        f"| *CIFAR* | Jaccard coefficient; here of whitish paint losses found | 0.65 (of filled values) | {row.detector} | "
        f"{row.iou:.3f} | {row.damaged} |"
        for row in summary.by_detector(done.findings)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="put the table into docs/benchmarks.md")
    parser.add_argument("--limit", type=int, help="only so many pictures")
    asked = parser.parse_args()
    if not VALIDATION.is_dir():
        parser.exit(1, f"{VALIDATION} is not here.\n")
    lines = ["| project | measure | it reported | here | value | cases |", "|---|---|---|---|---|---|"]
    with tempfile.TemporaryDirectory() as folder:
        for part in (keras, augmentation, cifar, painting):
            lines += part(Path(folder), asked.limit)
    print("\n".join(lines))
    if asked.write:
        renew("predecessors", lines)


if __name__ == "__main__":
    main()
