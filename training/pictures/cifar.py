"""CIFAR-10's binary files: records of one label byte and 3072 bytes, red, green and blue planes of 32 x 32 pixels.

The format is described by Krizhevsky 2009, "Learning multiple layers of features from tiny images", and its web page.
The same pictures are also handed out as Python pickles. Those can run any program when they are opened and are never
read here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from restorer.errors import PictureError, TrainingError

SIDE = 32
_RECORD = 1 + 3 * SIDE * SIDE
_BINARY = re.compile(r"(data_batch_\w+|test_batch)\.bin")
_PICKLE = re.compile(r"data_batch_\d+|test_batch|batches\.meta")


def is_binary(path: Path) -> bool:
    """Whether the file's name is that of one of CIFAR-10's binary files."""
    return _BINARY.fullmatch(path.name) is not None


def is_test(path: Path) -> bool:
    """Whether the file holds the 10,000 pictures that are meant for testing."""
    return path.name == "test_batch.bin"


def is_pickle(path: Path) -> bool:
    """Whether the file's name is that of one of CIFAR-10's pickles."""
    return _PICKLE.fullmatch(path.name) is not None


def pickle_refused(path: Path) -> TrainingError:
    """The sentence for somebody who has the wrong version of the data."""
    return TrainingError(
        f"“{path}” belongs to the Python version of CIFAR-10. Such files can run programs and are never opened.",
        safe="Nothing was read.",
        todo="Use the binary version: cifar-10-binary.tar.gz, with data_batch_1.bin to data_batch_5.bin.",
    )


def records(path: Path) -> Iterator[bytes]:
    """The picture bytes of every record, without labels. Raises `PictureError` where the size is not right."""
    try:
        size = path.stat().st_size
        if size == 0 or size % _RECORD:
            raise PictureError(
                f"“{path.name}” is no whole CIFAR-10 file: {size} bytes are not a multiple of {_RECORD}.",
                todo="Get it again from where it came.",
            )
        with path.open("rb") as file:
            while data := file.read(_RECORD):
                yield data[1:]
    except OSError as error:
        raise PictureError(f"“{path.name}” could not be read: {error.strerror}.") from error


def load(path: Path, record: int) -> NDArray[np.uint8]:
    """Record `record` as (32, 32, 3) uint8."""
    try:
        with path.open("rb") as file:
            file.seek(record * _RECORD + 1)
            return pixels(file.read(_RECORD - 1))
    except (OSError, ValueError) as error:
        raise PictureError(f"“{path.name}” could not be read: {error}.") from error


def pixels(record: bytes) -> NDArray[np.uint8]:
    """3072 bytes in planes to (32, 32, 3) uint8."""
    planes = np.frombuffer(record, np.uint8).reshape(3, SIDE, SIDE)
    return np.ascontiguousarray(planes.transpose(1, 2, 0))
