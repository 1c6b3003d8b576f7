"""How fast a network restores large pictures, as ratios within one run.

    python benchmarks/speed.py [--write] [--only pixels,whole,crops,rate,first] [--filler restorer-net]
                               [--megapixels 24]

- pixels: what the plan lets the network work on, over what is needed: the union of all holes' boxes grown by their
  thickness, at least 16 px. No network runs.
- whole: against one pass of the same network over the whole picture (2 % damage in 60 clusters).
- crops: against one crop with 128 px around every hole (2,000 flakes).
- rate: operations a second of the network's pass over those of a large matrix product at the same precision.
- first: from the start of a run to the first finished region.
`--write` puts the table into docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import torch
from torch.utils.flop_counter import FlopCounterMode

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import scenes  # noqa: E402
from benchmarks.page import renew  # noqa: E402
from restorer.engine.inpaint import Settings, inpaint  # noqa: E402
from restorer.engine.plan import plan  # noqa: E402
from restorer.imaging.picture import Picture  # noqa: E402
from restorer.models import catalog  # noqa: E402
from restorer.models.checkpoint import load  # noqa: E402
from restorer.models.filler import Filler  # noqa: E402
from restorer.models.network_filler import fast_precision  # noqa: E402
from restorer.progress import Progress, Update  # noqa: E402

PARTS = ("pixels", "whole", "crops", "rate", "first")
SETTINGS = Settings(grain=False)

Row = tuple[str, str, str]
"""What was measured, the value, what is asked for."""


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def pixels(filler: Filler, megapixels: float) -> Iterator[Row]:
    del megapixels
    side = 10_000
    cases = {
        "5,000 flakes of 3-11 px radius on 100 megapixels": scenes.flakes(side, side, 5000),
        "60 clustered paint losses of 10-60 px radius": scenes.losses(side, side),
        "one crack across the picture": scenes.crack(side, side),
    }
    for name, mask in cases.items():
        ratio = plan(mask, filler.info, SETTINGS).pixels / scenes.needed(mask)
        yield f"pixels processed over needed: {name}", f"{ratio:.2f}", "≤ 1.6"


def whole(filler: Filler, megapixels: float) -> Iterator[Row]:
    height = round((megapixels * 1e6 / 1.5) ** 0.5)
    shown = scenes.picture(height, height * 3 // 2)
    mask = scenes.losses(*shown.shape[:2], share=0.02)
    tiled = seconds(lambda: inpaint(Picture(shown), mask, filler, SETTINGS))
    multiple = filler.info.multiple
    top, left = (side // multiple * multiple for side in mask.shape)
    stack = shown[None, :top, :left].astype(np.float32) / np.float32(255)
    at_once = seconds(lambda: filler.fill(stack, mask[None, :top, :left] > 0))
    gain, share = at_once / tiled, scenes.needed(mask) / mask.size
    yield (
        f"one pass over {megapixels:g} megapixels over our time (2 % damage, 60 clusters)",
        f"{gain:.1f}",
        "≥ 5",
    )
    yield "the same over what the needed pixels allow", f"{gain * share:.2f}", "≥ 0.8"


def crops(filler: Filler, megapixels: float) -> Iterator[Row]:
    height = round((megapixels * 1e6 / 1.5) ** 0.5)
    shown = scenes.picture(height, height * 3 // 2)
    mask = scenes.flakes(*shown.shape[:2], 2000)
    tiled = seconds(lambda: inpaint(Picture(shown), mask, filler, SETTINGS))
    boxes = scenes.boxes(mask)[::20]  # a twentieth of them is enough to know the time of one

    def one_by_one() -> None:
        for box in boxes:
            around = box.grown(128).clipped(mask.shape)
            part = shown[around.slices][None].astype(np.float32) / np.float32(255)
            filler.fill(part, mask[around.slices][None] > 0)

    alone = seconds(one_by_one) * len(scenes.boxes(mask)) / len(boxes)
    yield "a crop with 128 px around each of 2,000 flakes over our time", f"{alone / tiled:.1f}", "≥ 3"


def rate(filler: Filler, megapixels: float) -> Iterator[Row]:
    del megapixels
    found = catalog.checkpoint(filler.info.id)
    if found is None:
        raise SystemExit(f"{filler.info.id} is no single network.")
    network = load(found.path)[0].to(memory_format=torch.channels_last)
    precision = fast_precision(torch.device("cpu"))
    matrix = torch.rand(2048, 2048).to(precision)
    shown = torch.rand(1, 3, 512, 512).contiguous(memory_format=torch.channels_last)
    hole = torch.zeros(1, 1, 512, 512)
    with torch.inference_mode(), torch.autocast("cpu", precision, precision != torch.float32):
        with FlopCounterMode(display=False) as counter:
            network(shown, hole)
        operations = counter.get_total_flops()
        product, passed = [], []
        for _ in range(7):  # in turns, so that both see the same machine
            product.append(2 * 2048**3 / seconds(lambda: matrix @ matrix))
            passed.append(operations / seconds(lambda: network(shown, hole)))
    share = float(np.median(passed) / np.median(product))
    yield f"network over matrix product, operations a second ({str(precision)[6:]})", f"{share:.2f}", "≥ 0.60"


def first(filler: Filler, megapixels: float) -> Iterator[Row]:
    height = round((megapixels * 1e6 / 1.5) ** 0.5)
    shown = scenes.picture(height, height * 3 // 2)
    mask = scenes.losses(*shown.shape[:2], share=0.02)
    began = time.perf_counter()
    lit: list[float] = []

    def saw(update: Update) -> None:
        if update.box is not None and not lit:
            lit.append(time.perf_counter() - began)

    inpaint(Picture(shown), mask, filler, SETTINGS, Progress(saw))
    yield f"start to first finished region, {megapixels:g} megapixels", f"{lit[0]:.2f} s", "≤ 1 s"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="put the table into docs/benchmarks.md")
    parser.add_argument("--only", default=",".join(PARTS), help="parts, with commas between")
    parser.add_argument("--filler", default="restorer-net")
    parser.add_argument("--megapixels", type=float, default=24.0)
    asked = parser.parse_args()
    filler = catalog.load(asked.filler)
    filler.fill(np.full((1, 64, 64, 3), 0.5, np.float32), np.eye(64, dtype=bool)[None])  # warm
    lines = [
        f"{asked.filler}, {os.cpu_count()} cores, {os.getloadavg()[0]:.1f} other processes running.",
        "",
        "| measure | value | asked for |",
        "|---|---:|---:|",
    ]
    print("\n".join(lines))
    for part in asked.only.split(","):
        for row in globals()[part](filler, asked.megapixels):
            lines.append("| " + " | ".join(row) + " |")
            print(lines[-1], flush=True)
    if asked.write:
        renew("speed", lines)


if __name__ == "__main__":
    main()
