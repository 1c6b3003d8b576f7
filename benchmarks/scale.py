"""What many pictures need: processor seconds and memory of one, what a cluster adds, bytes moved, and what follows.

    python benchmarks/scale.py [--write] [--pictures 200] [--megapixels 2,12,24] [--fillers auto,patchmatch]

- restoring: photographs with grain, and flakes on half a percent of their pixels, from JPEG to PNG, on one core. Each size has a
  process of its own, so that its memory can be told. Processor seconds, not wall seconds: other work does not count.
- cluster: a Dask scheduler and two workers on this machine, and many pictures so small that restoring them is
  nothing: what is left is what handing them out takes, for shared and for copied storage.
- records: what the process that runs a batch keeps of each picture.
`--write` puts the tables into docs/scale.md.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import psutil

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks import scenes  # noqa: E402
from benchmarks.page import renew  # noqa: E402
from restorer.batch.job import Job  # noqa: E402
from restorer.batch.journal import NAME, Journal  # noqa: E402
from restorer.batch.plan import plan  # noqa: E402
from restorer.batch.record import GroupFacts, Recipe, Record, versions  # noqa: E402
from restorer.imaging import io  # noqa: E402
from restorer.imaging.mask import write_mask  # noqa: E402
from restorer.imaging.picture import Picture  # noqa: E402

SHARE = 0.005
"""Of the pixels that are damaged."""
_FLAKE = 176
"""Pixels of a flake, as a mean."""
MILLION = 1_000_000
_SMALL = 96
"""Side in pixels of the pictures that a cluster is measured with."""


# one picture


def restore_one(folder: Path, megapixels: float, filler: str) -> dict[str, float]:
    """Restores one picture on one core; for a process of its own. Seconds are the processor's, by stage."""
    import cv2

    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, [max(os.sched_getaffinity(0))])
    cv2.setNumThreads(1)
    from restorer.batch.restore import find_mask, restore
    from restorer.batch.runner import limit_cores

    recipe = Recipe(filler=filler)
    source, mask = _picture(folder, megapixels)
    job = Job(source, folder / "result.png", mask=mask, threads=1, overwrite=True)
    limit_cores(job, recipe)
    small = Job(*_small(folder), threads=1, overwrite=True)
    restore(small, recipe)  # loads the filler: once for a worker, not for a picture
    began = time.process_time()
    find_mask(io.read(source), Job(source, job.output, threads=1), Recipe(filler=filler, detect="whitish"))
    found = time.process_time()
    record = restore(job, recipe)
    return {
        "finding": found - began,
        "seconds": time.process_time() - found,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        "source": source.stat().st_size,
        "result": job.output.stat().st_size,
        "filled": record.filled_pixels / (record.width * record.height),
    }


def _picture(folder: Path, megapixels: float) -> tuple[Path, Path]:
    height = round((megapixels * 1e6 / 1.5) ** 0.5)
    shown = scenes.picture(height, height * 3 // 2)
    grain = np.random.default_rng(0).normal(0, 3, shown.shape)  # or the PNG would be far too small for a scan
    shown = np.clip(shown + grain, 0, 255).astype(np.uint8)
    mask = scenes.flakes(*shown.shape[:2], round(SHARE * shown[..., 0].size / _FLAKE))
    io.write(
        Picture(np.ascontiguousarray(np.where(mask[..., None] > 0, 235, shown).astype(np.uint8))),
        folder / "scan.jpg",
    )
    write_mask(mask, folder / "mask.png")
    return folder / "scan.jpg", folder / "mask.png"


def _small(folder: Path) -> tuple[Path, Path, Path]:
    rng = np.random.default_rng(0)
    io.write(Picture(rng.integers(0, 255, (_SMALL, _SMALL, 3), np.uint8)), folder / "small.png")
    write_mask(_small_mask(), folder / "small-mask.png")
    return folder / "small.png", folder / "small-result.png", folder / "small-mask.png"


def _small_mask() -> np.ndarray:
    mask = np.zeros((_SMALL, _SMALL), np.uint8)
    mask[40:50, 40:50] = 255
    return mask


def restoring(
    megapixels: Sequence[float], fillers: Sequence[str]
) -> dict[tuple[str, float], dict[str, float]]:
    found = {}
    for filler in fillers:
        for size in megapixels:
            with tempfile.TemporaryDirectory() as folder:
                command = [sys.executable, __file__, "--one", folder, str(size), filler]
                environment = {**os.environ, "VIPS_CONCURRENCY": "1", "OMP_NUM_THREADS": "1"}
                ended = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
            found[filler, size] = json.loads(ended.stdout.splitlines()[-1])
            print(filler, size, found[filler, size], flush=True)
    return found


# a cluster


@contextmanager
def cluster(folder: Path) -> Iterator[tuple[str, psutil.Process]]:
    """Address and process of a scheduler with two workers."""
    place = folder / "scheduler.json"
    started: list[subprocess.Popen[bytes]] = []

    def start(module: str, *options: str) -> psutil.Process:
        command = [sys.executable, "-m", f"distributed.cli.{module}", *options, "--no-dashboard"]
        started.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        return psutil.Process(started[-1].pid)

    scheduler = start("dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(place))
    try:
        while not place.exists():
            time.sleep(0.1)
        for name in ("one", "two"):
            start(
                "dask_worker", "--scheduler-file", str(place), "--nthreads", "1", "--no-nanny",
                "--local-directory", str(folder / name),
            )  # fmt: skip
        yield json.loads(place.read_text())["address"], scheduler
    finally:
        for process in reversed(started):
            process.kill()
            process.wait()


def handing_out(count: int) -> dict[str, dict[str, float]]:
    """Of each storage: processor seconds a picture of coordinator and scheduler, and bytes over bytes of the files."""
    from restorer.batch.cluster import Cluster
    from restorer.batch.runner import run

    recipe = Recipe(filler="opencv-telea", grain=False)
    found = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rng = np.random.default_rng(0)
        for part in ("in", "masks"):
            (folder / part).mkdir()
        for number in range(count):
            io.write(
                Picture(rng.integers(0, 255, (_SMALL, _SMALL, 3), np.uint8)), folder / "in" / f"{number}.png"
            )
            write_mask(_small_mask(), folder / "masks" / f"{number}.png")
        with cluster(folder) as (address, scheduler):
            for storage in ("shared", "copied"):
                out = folder / storage
                out.mkdir()
                jobs = plan(folder / "in", out, masks=folder / "masks")
                doing = Cluster(address, storage)
                list(run(jobs[:4], recipe, doing=doing))  # both workers are there and warm
                before = time.process_time(), _seconds_of(scheduler), _loopback()
                began = time.perf_counter()
                records = list(run(jobs[4:], recipe, doing=doing, journal=Journal(out)))
                assert {record.status for record in records} == {"restored"}
                after = time.process_time(), _seconds_of(scheduler), _loopback()
                done = len(records)
                used = sum(
                    path.stat().st_size
                    for job in jobs[4:]
                    for path in (job.source, job.output, job.mask)
                    if path
                )
                found[storage] = {
                    "coordinator": (after[0] - before[0]) / done,
                    "scheduler": (after[1] - before[1]) / done,
                    "wall": (time.perf_counter() - began) / done,
                    "bytes": (after[2] - before[2]) / done,
                    "files": used / done,
                }
                print(storage, found[storage], flush=True)
    return found


def _seconds_of(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


def _loopback() -> int:
    """Bytes sent so far to this machine itself."""
    return next(
        n.bytes_sent for name, n in psutil.net_io_counters(pernic=True).items() if name.startswith("lo")
    )


# records


def records(count: int = 5000) -> dict[str, float]:
    """Bytes a picture: of jobs and records in memory, and of the journal on disk."""
    recipe = Recipe(filler="auto", detect="whitish")
    names = ("restorer-net-texture", "restorer-by-size", "restorer-net", "patchmatch")
    group = GroupFacts(
        holes=12, pixels=3456, thickness=(4.2, 12.3), filler=names[0], expected_error=12.34, trials=8,
        costs=dict.fromkeys(names, 12.34), errors=dict.fromkeys(names, 12.34),
    )  # fmt: skip
    stages = {"open": 0.1234, "mark": 1.2345, "fill": 12.3456, "save": 1.2345}
    with tempfile.TemporaryDirectory() as name:
        journal = Journal(Path(name))
        tracemalloc.start()
        kept = []
        for number in range(count):
            job = Job(
                Path(f"/archive/box-{number // 100:04}/scan-{number:07}.tif"), Path(name) / f"{number:07}.tif"
            )
            record = Record(
                status="restored",
                input=str(job.source),
                output=str(job.output),
                recipe=recipe,
                seconds=dict(stages),
                groups=[group.model_copy(deep=True) for _ in range(3)],
                versions=dict(versions()),
            )
            journal.add(record)
            kept.append((job, record))
        size, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return {"memory": size / count, "journal": (Path(name) / NAME).stat().st_size / count}


# the page


def lines(
    made: dict[tuple[str, float], dict[str, float]],
    handed: dict[str, dict[str, float]],
    kept: dict[str, float],
) -> list[str]:
    text = [
        "| filler | megapixels | finding damage, s | restoring, s | memory at most | JPEG in | PNG out |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    for (filler, size), one in made.items():
        text.append(
            f"| {filler} | {size:g} | {one['finding']:.1f} | {one['seconds']:.1f} | {one['memory'] / 1e9:.1f} GB | "
            f"{one['source'] / 1e6:.1f} MB | {one['result'] / 1e6:.1f} MB |"
        )
    text += [
        "",
        "| for each picture | shared storage | copied storage |",
        "|---|---:|---:|",
    ]
    for key, name in (
        ("coordinator", "coordinator, processor time"),
        ("scheduler", "scheduler, processor time"),
    ):
        text.append(
            f"| {name} | "
            + " | ".join(f"{1000 * handed[s][key]:.1f} ms" for s in ("shared", "copied"))
            + " |"
        )
    text.append(
        "| sent over the network | "
        + " | ".join(f"{handed[s]['bytes'] / 1e3:.1f} kB" for s in ("shared", "copied"))
        + " |"
    )
    text.append(f"| of that, the files themselves | | {handed['copied']['files'] / 1e3:.1f} kB |")
    text += [
        f"| kept in the coordinator's memory | {kept['memory'] / 1e3:.1f} kB | the same |",
        f"| journal | {kept['journal'] / 1e3:.1f} kB | the same |",
        "",
        *arithmetic(made, handed, kept),
    ]
    return text


def arithmetic(
    made: dict[tuple[str, float], dict[str, float]],
    handed: dict[str, dict[str, float]],
    kept: dict[str, float],
) -> list[str]:
    """A million pictures, step by step."""
    text = ["A million pictures, by the figures above:", ""]
    for (filler, size), one in made.items():
        seconds = one["finding"] + one["seconds"]
        hours = MILLION * seconds / 3600
        text.append(
            f"- **{filler}, {size:g} megapixels:** 1,000,000 × {seconds:.1f} s = {hours:,.0f} core hours; "
            f"on 100 cores {hours / 100:,.0f} hours ({hours / 2400:.1f} days). "
            f"Read {one['source'] / 1e6:.1f} TB, written {one['result'] / 1e6:.1f} TB."
        )
    slowest = max(handed["shared"]["coordinator"], handed["shared"]["scheduler"])
    least = min(one["finding"] + one["seconds"] for one in made.values())
    text += [
        f"- **Handing out, shared storage:** 1,000,000 × {1000 * slowest:.1f} ms = {MILLION * slowest / 3600:.1f} hours, "
        f"beside the restoring. By processor time alone, one coordinator keeps up to {1 / slowest:,.0f} pictures a second going: with the quickest "
        f"row above ({least:.1f} s) that is {least / slowest:,.0f} cores.",
        f"- **Memory of one batch:** 1,000,000 × {kept['memory'] / 1e3:.1f} kB = {MILLION * kept['memory'] / 1e9:.1f} GB, "
        f"and a journal of {MILLION * kept['journal'] / 1e9:.1f} GB; a folder of 10,000 pictures as a batch of its own: "
        f"{1e4 * kept['memory'] / 1e6:.0f} MB and {1e4 * kept['journal'] / 1e6:.0f} MB.",
    ]
    return text


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="put the tables into docs/scale.md")
    parser.add_argument("--pictures", type=int, default=200, help="small ones, for the cluster")
    parser.add_argument("--megapixels", default="2,12,24")
    parser.add_argument("--fillers", default="auto,patchmatch")
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.one:
        print(json.dumps(restore_one(Path(asked.one[0]), float(asked.one[1]), asked.one[2])))
        return
    kept = records()
    handed = handing_out(asked.pictures)
    made = restoring([float(size) for size in asked.megapixels.split(",")], asked.fillers.split(","))
    text = lines(made, handed, kept)
    print("\n".join(text))
    if asked.write:
        renew("scale", text, "scale.md")


if __name__ == "__main__":
    main()
