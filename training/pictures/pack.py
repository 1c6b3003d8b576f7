"""The packed cache: every picture decoded once into one flat file of bytes that all processes map into memory."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import json
import math
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from restorer import paths
from restorer.errors import TrainingError
from restorer.imaging import atomic
from restorer.progress import Progress
from training.pictures import decode
from training.pictures.collection import Collection

LONGEST_SIDE = 4096
_FORMAT = 1
_FORGOTTEN = 30 * 24 * 3600
"""Seconds after which an unused pack is deleted."""


class Pack:
    """Pictures of any sizes as uint8 RGB in one memory-mapped file; cheap to send to another process."""

    def __init__(self, path: Path, names: Sequence[str], shapes: Sequence[tuple[int, int]]) -> None:
        self.path = path
        self.names = tuple(names)
        self.shapes = tuple(shapes)
        self.offsets = (0, *itertools.accumulate(3 * height * width for height, width in self.shapes))
        """Where each picture's bytes begin in `pixels`, and where the last one's end."""
        self._mapped: NDArray[np.uint8] | None = None

    def __len__(self) -> int:
        return len(self.shapes)

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """All bytes of all pictures, one after the other; read-only, mapped."""
        if self._mapped is None:
            self._mapped = np.asarray(np.memmap(self.path, np.uint8, "r", shape=(self.offsets[-1],)))
        return self._mapped

    def picture(self, index: int) -> NDArray[np.uint8]:
        """Picture `index` as a read-only (H, W, 3) uint8 view."""
        start, end = self.offsets[index], self.offsets[index + 1]
        return self.pixels[start:end].reshape(*self.shapes[index], 3)

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__ | {"_mapped": None}


def pack(
    collection: Collection,
    folder: Path | None = None,
    longest_side: int | None = LONGEST_SIDE,
    progress: Progress | None = None,
) -> Pack:
    """The packed pictures of `collection`, decoded now unless `folder` has them from before.

    Pictures with a side above `longest_side` are shrunk by averaging (None: never). One picture is in memory at a
    time. The pack is complete or absent, whatever interrupts the writing; one made from other pictures or settings
    is not used. Packs that nobody has used for a month are deleted. `folder`: by default a part of the user's cache.
    Raises `TrainingError` for no pictures, `PictureError` for one that has gone bad since it was collected,
    `SaveError` where the pack cannot be written.
    """
    if not collection.items:
        raise TrainingError("There is no picture to pack.", todo="Add pictures.")
    folder = folder or paths.cache_folder() / "training"
    key = _key(collection, longest_side)
    data, index = folder / f"{key}.bin", folder / f"{key}.json"
    found = _open(data, index)
    if found is None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise atomic.explain(error, data) from error
        found = _build(collection, data, index, longest_side, progress or Progress())
    _forget(folder, keep=data)
    return found


def _key(collection: Collection, longest_side: int | None) -> str:
    """Changes with anything that changes the pack."""
    facts = [_FORMAT, longest_side, [(item.name, item.content) for item in collection.items]]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:32]


def _open(data: Path, index: Path) -> Pack | None:
    """The pack that lies there, None where it is absent or not whole."""
    try:
        facts = json.loads(index.read_text("utf-8"))
        found = Pack(data, facts["names"], [(height, width) for height, width in facts["shapes"]])
        return found if data.stat().st_size == found.offsets[-1] else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _build(
    collection: Collection, data: Path, index: Path, longest_side: int | None, progress: Progress
) -> Pack:
    shapes = []
    progress.begin("Packing the pictures", sum(math.prod(item.shape) for item in collection.items))
    with atomic.replacing(data) as temporary, temporary.open("wb") as file:
        for item in collection.items:
            progress.check()
            pixels = decode.shrunk(item.load(), longest_side)
            file.write(np.ascontiguousarray(pixels).data)
            shapes.append((pixels.shape[0], pixels.shape[1]))
            progress.advance(math.prod(item.shape))
    names = [item.name for item in collection.items]
    # The index comes last: a pack without one is not there.
    with atomic.replacing(index) as temporary:
        temporary.write_text(json.dumps({"names": names, "shapes": shapes}), "utf-8")
    return Pack(data, names, shapes)


def _forget(folder: Path, keep: Path) -> None:
    """Mark `keep` as used and delete the packs that have not been used for long."""
    with contextlib.suppress(OSError):
        os.utime(keep)
        for data in folder.glob("*.bin"):
            if time.time() - data.stat().st_mtime > _FORGOTTEN:
                data.with_suffix(".json").unlink(missing_ok=True)
                data.unlink(missing_ok=True)
