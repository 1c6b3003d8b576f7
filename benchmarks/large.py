"""What very large pictures cost: memory of the whole program, and time over the damaged area.

    python benchmarks/large.py [--write] [--only memory,growth] [--filler ID] [--megapixels 300]

- memory: a BigTIFF of so many megapixels with 1 % damage goes through the command line; the most memory that the program
  had, and its time. What it holds of the picture and the mask is part of it: both are mapped files above the memory
  budget, whose pages the system may take back.
- growth: 24 megapixels with 0.25 to 4 % damage, seconds over damaged area; linear if the ratio stays the same.
`--write` puts the tables into docs/benchmarks.md and the curve into docs/growth.png. Needs a system with `wait4`.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pyvips

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import scenes  # noqa: E402
from benchmarks.page import renew  # noqa: E402
from restorer.engine.inpaint import Settings, inpaint  # noqa: E402
from restorer.imaging.picture import Picture  # noqa: E402
from restorer.models import catalog  # noqa: E402
from training.curves import panel  # noqa: E402

PARTS = ("memory", "growth")
SHARES = (0.0025, 0.005, 0.01, 0.02, 0.04)
_GROWTH_MEGAPIXELS = 24
_MEMORY_LIMIT = 3.0
"""Gigabytes."""


def damaged(height: int, width: int, share: float) -> np.ndarray:
    """Half of the damage in flakes anywhere, half in clustered paint losses: (H, W) uint8, 255 = hole."""
    area = np.pi * np.mean(np.arange(3, 12) ** 2)
    mask = scenes.flakes(height, width, round(share / 2 * height * width / area))
    # Losses of the usual size, more of them on a larger picture.
    one = scenes.losses(2000, 2000, count=60, share=None).mean() / 255 * 4e6 / 60
    count = max(1, round(share / 2 * height * width / one))
    return np.maximum(mask, scenes.losses(height, width, count=count, clusters=max(1, count // 8)))


def picture_file(folder: Path, height: int, width: int) -> Path:
    """A strip-wise BigTIFF, 8-bit RGB, of photographs side by side."""
    path = folder / "large.tif"
    one = pyvips.Image.new_from_array(scenes.picture(2400, 2400))
    across, down = -(-width // 2400), -(-height // 2400)
    one.replicate(across, down).crop(0, 0, width, height).tiffsave(str(path), bigtiff=True)
    return path


def memory(filler: str, megapixels: float) -> list[str]:
    height = round((megapixels * 1e6 / 1.5) ** 0.5)
    width = height * 3 // 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = picture_file(folder, height, width)
        mask = damaged(height, width, 0.01)
        share = mask.mean() / 255
        pyvips.Image.new_from_array(mask).pngsave(str(folder / "mask.png"))
        del mask
        command = [sys.executable, "-m", "restorer", "inpaint", source.name, "--mask", "mask.png"]
        command += ["--filler", filler, "-o", "restored.tif", "--json"]
        began = time.perf_counter()
        with (folder / "answer.json").open("w") as answer:
            environment = os.environ | {"PYTHONPATH": str(ROOT)}
            child = subprocess.Popen(command, stdout=answer, cwd=folder, env=environment)
            _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - began
        if status:
            raise SystemExit(f"The command failed ({status}).")
        facts = json.loads((folder / "answer.json").read_text())
    peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024) / 1e9
    held = 4 * height * width / 1e9
    return [
        "| picture | damage | filler | holes' pixels | whole program at most | beyond picture and mask | asked for | seconds in all (processor) |",
        "|---|---|---|---:|---:|---:|---:|---:|",
        f"| {megapixels:g} megapixels, BigTIFF, 8 bit ({3 * height * width / 1e9:.2f} GB) | {100 * share:.2f} % | {filler} "
        f"| {facts['filled_pixels']:,} | {peak:.2f} GB | {max(0.0, peak - held):.2f} GB | ≤ {_MEMORY_LIMIT:g} GB, ≤ 1.5 GB "
        f"| {seconds:.0f} ({usage.ru_utime + usage.ru_stime:.0f}) |",
    ]


def growth(filler_id: str, curve: Path | None) -> list[str]:
    height = round((_GROWTH_MEGAPIXELS * 1e6 / 1.5) ** 0.5)
    shown = scenes.picture(height, height * 3 // 2)
    filler = catalog.load(filler_id)
    inpaint(Picture(shown[:256, :256].copy()), damaged(256, 256, 0.02), filler, Settings(grain=False))  # warm
    lines = [
        "| damaged | megapixels of holes | seconds (processor) | processor seconds for a megapixel of holes |",
        "|---|---:|---:|---:|",
    ]
    points = []
    for share in SHARES:
        mask = damaged(*shown.shape[:2], share)
        began = time.perf_counter(), time.process_time()
        inpaint(Picture(shown), mask, filler, Settings(grain=False))
        wall, processor = time.perf_counter() - began[0], time.process_time() - began[1]
        area = np.count_nonzero(mask) / 1e6
        points.append((round(1000 * area), processor))
        lines.append(
            f"| {100 * share:g} % | {area:.3f} | {wall:.1f} ({processor:.1f}) | {processor / area:.1f} |"
        )
    if curve is not None:
        title = f"processor seconds over thousands of damaged pixels, {filler_id}, {_GROWTH_MEGAPIXELS} megapixels"
        panel(title, {"measured": points, "through 0": [(0, 0.0), _proportional(points)]}).save(curve)
    return lines


def _proportional(points: list[tuple[int, float]]) -> tuple[int, float]:
    """The end of the line through nothing that fits best."""
    areas, seconds = np.array(points, float).T
    return points[-1][0], float(areas @ seconds / (areas @ areas) * areas[-1])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="put the tables into docs/benchmarks.md")
    parser.add_argument("--only", default=",".join(PARTS), help="parts, with commas between")
    parser.add_argument("--filler", default=catalog.default_filler())
    parser.add_argument("--megapixels", type=float, default=300.0)
    asked = parser.parse_args()
    for part in asked.only.split(","):
        if part == "memory":
            lines = memory(asked.filler, asked.megapixels)
        else:
            lines = growth(asked.filler, ROOT / "docs" / "growth.png" if asked.write else None)
        print(*lines, "", sep="\n", flush=True)
        if asked.write:
            renew(part, lines)


if __name__ == "__main__":
    main()
