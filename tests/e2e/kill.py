"""Kills a program in the middle of painting, restoring, keeping and saving, and looks at what is left.

    python tests/e2e/kill.py --times 50

The programs (`killed.py`) work in a loop and say what they do: one by the functions below the window, one in the window.
They are ended by `kill -9`. What they had said to be saved must be there, whole; what they had said to be kept must be
there or offered, whole; and of the window's work at most what its timer had not come to yet may be gone.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from restorer.document import Document

PHASES = ("painting", "restoring", "keeping", "saving")
AUTOSAVE_SECONDS = 0.3
_LATE = 5.0
"""Seconds after which work must have been kept by the window, however busy the machine is."""


def seal(document: Document) -> str:
    """A checksum of masks and fills, kept in the notes: what is loaded must have it."""
    state = document.snapshot()
    digest = hashlib.sha256(state.mask.tobytes())
    for key in sorted(state.damage):
        digest.update(state.damage[key].tobytes())
    for one in state.placed:
        digest.update(str(one.fill.box).encode() + one.fill.pixels.tobytes() + one.fill.alpha.tobytes())
    return digest.hexdigest()


def turn_of(document: Document) -> int:
    """The turn that the notes tell of, 0 before the first. Raises `AssertionError` if it is complete and not as it was."""
    number, _, is_sealed = document.facts.title.partition(" ")
    if is_sealed:
        assert document.facts.observation == seal(document), "masks or fills are not those that were saved"
    return int(number or 0)


def kill_once(folder: Path, phase: str, seed: int, *, window: bool = False) -> dict[str, int]:
    """Lets a program run into a phase and kills it there.

    Returns the turns that it had said to have "saved" and "kept", and of the window the last that had "begun" long ago.
    """
    chance = random.Random(seed)
    said: dict[str, int] = {}
    begun: list[tuple[float, int]] = []

    def hear(line: str) -> str:
        word, _, number = line.partition(" ")
        if word == "begun":
            begun.append((time.monotonic(), int(number)))
        elif number:
            said[word] = int(number)
        return word

    command = [sys.executable, str(Path(__file__).with_name("killed.py")), str(folder)]
    command += ["--window"] if window else []
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=_environment(folder)) as program:
        assert program.stdout is not None
        at_least = chance.randint(1, 4)
        for line in _lines(program.stdout):
            at_least -= hear(line) == phase
            if at_least == 0:
                break
        time.sleep(chance.uniform(0, 0.08))
        program.kill()
        killed = time.monotonic()
        for line in _lines(program.stdout):
            hear(line)
    said["begun"] = max((turn for moment, turn in begun if moment < killed - _LATE), default=0)
    return said


def _environment(folder: Path) -> dict[str, str]:
    own = {f"RESTORER_{name}": str(folder / name.lower()) for name in ("STATE", "CACHE", "CONFIG", "DATA")}
    return {**os.environ, **own, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}


def _lines(stream: IO[bytes]) -> Iterator[str]:
    return (line.decode().strip() for line in iter(stream.readline, b""))


def check(folder: Path, said: dict[str, int]) -> None:
    """Nothing that was said to be saved or kept is lost, and nothing is half there. Raises `AssertionError`."""
    os.environ.update(_environment(folder))
    from restorer.document import project, recovery

    target = folder / "work.restorer"
    saved = turn_of(project.load(target)) if target.exists() else 0
    assert saved >= said.get("saved", 0), "saved work is lost"
    offered = recovery.recoverable()
    assert len(offered) <= 1, f"{len(offered)} pieces of work are offered instead of one"
    newest = saved
    for one in offered:
        document, slot = one.resume()
        newest = max(newest, turn_of(document))
        assert document.is_modified
        slot.discard()
    assert newest >= said.get("kept", 0), "kept work is lost"
    assert newest >= said["begun"], "work that should have been kept long ago is lost"
    assert not recovery.recoverable()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=50, help="kills in each phase")
    times = parser.parse_args().times
    for window in (False, True):
        for phase in PHASES:
            began = time.monotonic()
            with tempfile.TemporaryDirectory() as name:
                for number in range(times):
                    check(Path(name), kill_once(Path(name), phase, number, window=window))
            where = "in the window" if window else "below it"
            seconds = time.monotonic() - began
            sys.stdout.write(f"{phase:<10} {where:<14} {times} kills, nothing lost, {seconds:.0f} s\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
