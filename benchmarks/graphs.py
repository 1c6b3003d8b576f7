"""Whether a network's pass gets faster as an optimised graph, in turns within one run.

    python benchmarks/graphs.py [--write] [--filler restorer-net] [--side 512] [--rounds 9] [--only frozen,optimised,compiled]

Measured against the plain pass, as the program makes it (inference mode, channels last, half precision where it is fast):
- TorchScript, traced and frozen; the same optimised for inference (fuses convolutions with what follows, oneDNN).
- torch.compile, where a compiler is on this machine: a packaged program cannot count on one on the user's.
`--write` puts the table into docs/benchmarks.md. A quick look: `--side 128 --rounds 1 --only frozen`.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path

import torch
from torch import Tensor, nn

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.page import renew  # noqa: E402
from restorer.models import catalog  # noqa: E402
from restorer.models.checkpoint import load  # noqa: E402
from restorer.models.precision import computing, fast_precision, name_of  # noqa: E402

Pass = Callable[[Tensor, Tensor], Tensor]
_CPU = torch.device("cpu")


def frozen(network: nn.Module, shown: Tensor, hole: Tensor) -> Pass:
    return torch.jit.freeze(torch.jit.trace(network, (shown, hole), check_trace=False))


def optimised(network: nn.Module, shown: Tensor, hole: Tensor) -> Pass:
    return torch.jit.optimize_for_inference(torch.jit.trace(network, (shown, hole), check_trace=False))


def compiled(network: nn.Module, shown: Tensor, hole: Tensor) -> Pass:
    return torch.compile(network)


WAYS = {
    "frozen": ("traced and frozen", frozen),
    "optimised": ("traced, frozen, optimised for inference", optimised),
    "compiled": ("torch.compile", compiled),
}


def timed(work: Pass, shown: Tensor, hole: Tensor) -> float:
    began = time.perf_counter()
    work(shown, hole)
    return time.perf_counter() - began


def table(filler: str, side: int, rounds: int, ways: Sequence[str] = tuple(WAYS)) -> list[str]:
    found = catalog.checkpoint(filler)
    if found is None:
        raise SystemExit(f"{filler} is no single network.")
    network = load(found.path)[0].eval().to(memory_format=torch.channels_last)
    precision = fast_precision(_CPU)
    shown = torch.rand(1, 3, side, side).contiguous(memory_format=torch.channels_last)
    hole = (torch.rand(1, 1, side, side) > 0.9).float()
    lines = [
        f"{filler}, one pass over {side} x {side} px, {name_of(precision)}, {torch.get_num_threads()} threads, "
        f"{os.getloadavg()[0]:.1f} other processes running.",
        "",
        "| graph | time over the plain pass | first pass | largest difference |",
        "|---|---:|---:|---:|",
    ]
    with torch.inference_mode(), computing(_CPU, precision):
        truth = network(shown, hole)
        network(shown, hole)
        for name, make in (WAYS[way] for way in ways):
            began = time.perf_counter()
            try:
                way = make(network, shown, hole)
                difference = float((way(shown, hole) - truth).abs().max())
                way(shown, hole)
            except Exception as error:
                lines.append(f"| {name} | not possible here: {type(error).__name__} | | |")
                continue
            first = time.perf_counter() - began
            pairs = [(timed(network, shown, hole), timed(way, shown, hole)) for _ in range(rounds)]
            ratio = statistics.median(other / plain for plain, other in pairs)
            lines.append(f"| {name} | {ratio:.2f} | {first:.1f} s | {difference:.4f} |")
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="put the table into docs/benchmarks.md")
    parser.add_argument("--filler", default="restorer-net")
    parser.add_argument("--side", type=int, default=512)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--only", default=",".join(WAYS), help="ways, with commas between")
    asked = parser.parse_args()
    ways = asked.only.split(",")
    if unknown := set(ways) - set(WAYS):
        parser.error(f"--only knows {', '.join(WAYS)}, not {', '.join(sorted(unknown))}.")
    warnings.simplefilter("ignore")  # torch.jit says that it is to be replaced, once a call
    lines = table(asked.filler, asked.side, asked.rounds, ways)
    print(*lines, sep="\n")
    if asked.write:
        renew("graphs", lines)


if __name__ == "__main__":
    main()
