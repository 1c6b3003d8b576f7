"""Kills a program in the middle of painting, restoring and saving, and looks at what is left.

    python tests/e2e/kill.py --times 50

The program paints, restores, keeps its unsaved work and saves in a loop, and says so; it is ended by `kill -9`. What it
had said to be saved must be there, whole; what it had said to be kept must be offered, whole.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO

PHASES = ("painting", "restoring", "keeping", "saving")
_SIDE = 700


def work(folder: Path) -> None:
    """The program under test: goes on until it is killed."""
    import numpy as np

    from restorer.document import DamageLayer, Document, Layer, project, recovery
    from restorer.engine.inpaint import inpaint
    from restorer.imaging import io
    from restorer.imaging import mask as masks
    from restorer.imaging.geometry import Box
    from restorer.imaging.picture import Picture
    from restorer.models.catalog import load

    rng = np.random.default_rng()
    picture = folder / "picture.png"
    if not picture.exists():
        io.write(Picture(rng.integers(0, 255, (_SIDE, _SIDE, 3), np.uint8)), picture)
    target = folder / "work.restorer"
    document = project.load(target) if target.exists() else Document(io.read(picture), picture)
    slot = recovery.Slot()
    filler = load("opencv-telea")
    turn = int(document.facts.title or 0)

    def say(text: str) -> None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()

    while True:
        turn += 1
        say("painting")
        for number in range(20):
            box = Box(*(int(v) for v in rng.integers(5, _SIDE - 60, 2)), 40, 30)
            layer = DamageLayer("crack") if number % 2 else Layer.MASK
            with document.begin_edit(layer, "paint", also=[Layer.MASK]) as edit:
                edit.touch(box)
                for array in edit.layers.values():
                    masks.rectangle(array, box)
        say("restoring")
        result = inpaint(document.picture, document.mask, filler)
        document.add_fills(result.fills[-3:], "restore", clear_mask=False)
        document.remove_fills([one.fill for one in document.placed_fills[:-12]], "fewer")
        document.replace(Layer.MASK, document.mask * 0, "clear")
        sealed = dataclasses.replace(document.facts, title=str(turn))
        document.change_facts(dataclasses.replace(sealed, observation=seal(document)), "seal")
        say("keeping")
        slot.write(document.snapshot(), target)
        say(f"kept {turn}")
        say("saving")
        project.save(document, target, source="copy" if turn % 2 else "reference", overwrite=True)
        say(f"saved {turn}")


def seal(document: object) -> str:
    """A checksum of masks and fills, kept in the notes: what is loaded must have it."""
    state = document.snapshot()  # type: ignore[attr-defined]
    digest = hashlib.sha256(state.mask.tobytes())
    for key in sorted(state.damage):
        digest.update(state.damage[key].tobytes())
    for one in state.placed:
        digest.update(str(one.fill.box).encode() + one.fill.pixels.tobytes() + one.fill.alpha.tobytes())
    return digest.hexdigest()


def kill_once(folder: Path, phase: str, seed: int) -> dict[str, int]:
    """Lets the program run into a phase and kills it there; returns the turns it had said to have saved and kept."""
    chance = random.Random(seed)
    environment = {
        **os.environ,
        "RESTORER_STATE": str(folder / "state"),
        "RESTORER_CACHE": str(folder / "cache"),
    }
    environment["PYTHONPATH"] = str(Path(__file__).resolve().parents[2])
    command = [sys.executable, __file__, "--work", str(folder)]
    said: dict[str, int] = {}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as program:
        assert program.stdout is not None
        at_least = chance.randint(1, 4)
        for line in _lines(program.stdout):
            word, _, number = line.partition(" ")
            if number:
                said[word] = int(number)
            elif word == phase:
                at_least -= 1
                if at_least == 0:
                    break
        time.sleep(chance.uniform(0, 0.08))
        program.kill()
        for line in _lines(program.stdout):
            word, _, number = line.partition(" ")
            if number:
                said[word] = int(number)
    return said


def _lines(stream: IO[bytes]) -> list[str]:
    return (line.decode().strip() for line in iter(stream.readline, b""))  # type: ignore[return-value]


def check(folder: Path, said: dict[str, int]) -> None:
    """Nothing that was said to be saved or kept is lost, and nothing is half there. Raises `AssertionError`."""
    os.environ["RESTORER_STATE"] = str(folder / "state")
    os.environ["RESTORER_CACHE"] = str(folder / "cache")
    from restorer.document import project, recovery

    target = folder / "work.restorer"
    if "saved" in said:
        assert _turn(project.load(target)) >= said["saved"], "saved work is lost"
    elif target.exists():
        _turn(project.load(target))
    offered = recovery.recoverable()
    if "kept" in said:
        assert len(offered) == 1, f"{len(offered)} pieces of work are offered instead of one"
    for one in offered:
        document, slot = one.resume()
        assert _turn(document) >= said.get("kept", 0), "kept work is lost"
        assert document.is_modified
        slot.discard()
    assert not recovery.recoverable()


def _turn(document: object) -> int:
    facts = document.facts  # type: ignore[attr-defined]
    assert facts.observation == seal(document), "masks or fills are not those that were saved"
    return int(facts.title)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=50, help="kills in each phase")
    parser.add_argument("--work", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.work is not None:
        work(given.work)
    for phase in PHASES:
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as name:
            for number in range(given.times):
                check(Path(name), kill_once(Path(name), phase, number))
        sys.stdout.write(f"{phase:<10} {given.times} kills, nothing lost, {time.monotonic() - began:.0f} s\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
