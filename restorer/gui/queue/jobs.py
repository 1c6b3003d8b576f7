"""What the batch window does in threads: restoring one picture, finding the marks of one, and getting pictures to show."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from restorer.batch.job import Job, make_folder
from restorer.batch.journal import Journal
from restorer.batch.queue import find
from restorer.batch.record import Recipe, Record
from restorer.batch.report import thumbnail
from restorer.batch.restore import look
from restorer.batch.runner import attempt, record_of
from restorer.document import Document, Layer
from restorer.errors import CancelledError
from restorer.imaging import io
from restorer.imaging.mask import read_mask, write_mask
from restorer.imaging.picture import Mask
from restorer.progress import BoxTuple, Progress
from restorer.text import text

PREVIEW = 1600
"""Longest side of a picture to look at, in pixels."""


class Gate:
    """Holds whoever passes as long as anybody has a reason to. Thread-safe."""

    def __init__(self) -> None:
        self._reasons: set[str] = set()
        self._open = threading.Event()
        self._open.set()

    def hold(self, reason: str) -> None:
        self._reasons.add(reason)
        self._open.clear()

    def release(self, reason: str) -> None:
        self._reasons.discard(reason)
        if not self._reasons:
            self._open.set()

    def wait(self, progress: Progress) -> None:
        """Return when the gate is open, or `progress` is cancelled."""
        while not self._open.wait(0.1) and not progress.is_cancelled:
            pass


class Held(Progress):
    """The progress of a job that stands still while a gate is shut: a pause loses nothing of the picture in work."""

    def __init__(self, job: Progress, gate: Gate) -> None:
        super().__init__()
        self._job, self._gate = job, gate

    @property
    def is_cancelled(self) -> bool:
        return self._job.is_cancelled

    def cancel(self) -> None:
        self._job.cancel()

    def check(self) -> None:
        self._gate.wait(self._job)
        self._job.check()

    def begin(self, stage: str, total: float) -> None:
        self._job.begin(stage, total)

    def advance(self, amount: float, box: BoxTuple | None = None) -> None:
        self._job.advance(amount, box)
        self._gate.wait(self._job)


def restore_one(job: Job, recipe: Recipe, journal: Journal, progress: Progress) -> Record:
    """Restore one picture and write down what became of it. Raises `CancelledError`, and `SaveError` for the journal."""
    if job.save_mask is not None:
        make_folder(job.save_mask.parent)
        job.save_mask.unlink(missing_ok=True)
    record = attempt(job, recipe, progress)
    journal.add(record)
    return record


def look_at(
    job: Job, recipe: Recipe, keep: Path, journal: Journal | None, progress: Progress
) -> Record | None:
    """Find the marks of one picture and keep them; a record where there are none, or it failed. Raises as above."""
    try:
        make_folder(keep.parent)
        look(job, recipe, keep, progress)
    except CancelledError:
        raise
    except Exception as error:
        record = record_of(error, job, recipe)
        if journal is not None:
            journal.add(record)
        return record
    return None


def open_journal_of(target: Path) -> Journal:
    """The journal of an output folder, which is made. Raises `SaveError`."""
    make_folder(target)
    return Journal(target)


def found_in(paths: Sequence[Path], target: str, progress: Progress) -> list[tuple[Path, PurePath]]:
    """All pictures among these files and in these folders."""
    found = []
    for one in find(paths, without=[Path(target)] if target else []):
        progress.check()
        found.append(one)
    return found


def document_of(source: Path, mask: Path | None) -> Document:
    """A picture with its marks, to be corrected in the main window."""
    document = Document(io.read(source), source)
    if mask is not None:
        document.replace(Layer.MASK, read_mask(mask, document.picture.shape), text("Find damage"))
    return document


def keep_mask(mask: Mask, path: Path) -> Path:
    """Write marks that were corrected by hand. Raises `SaveError`."""
    make_folder(path.parent)
    write_mask(mask, path)
    return path


@dataclass(frozen=True)
class Preview:
    """One picture to look at. What is None is not there."""

    before: QImage | None
    after: QImage | None = None
    marks: NDArray[np.uint8] | None = None
    """(h, w) uint8 of the size of `before`, 255 where any pixel is marked."""
    share: float = 0.0
    """Of the picture that is marked."""


def preview(source: Path, result: Path | None, mask: Path | None, progress: Progress) -> Preview:
    """Read what there is of a picture, small."""
    before = image_of(source, PREVIEW)
    progress.check()
    after = None if result is None else image_of(result, PREVIEW)
    progress.check()
    if before is None or mask is None:
        return Preview(before, after)
    small, share = _small(mask, before.width(), before.height())
    return Preview(before, after, small, share)


def _small(mask: Path, width: int, height: int) -> tuple[NDArray[np.uint8] | None, float]:
    full = cv2.imdecode(np.fromfile(mask, np.uint8), cv2.IMREAD_GRAYSCALE)
    if full is None:
        return None, 0.0
    share = float(np.count_nonzero(full)) / full.size
    # In floats: a lone pixel of a large picture is rounded away else.
    small = cv2.resize((full > 0).astype(np.float32), (width, height), interpolation=cv2.INTER_AREA)
    return np.where(small > 0, np.uint8(255), np.uint8(0)), share


def image_of(path: Path, side: int) -> QImage | None:
    """A picture of `side` pixels at most, upright, in sRGB; None where it cannot be read."""
    data = thumbnail(path, side)
    if data is None:
        return None
    image = QImage.fromData(data)
    return None if image.isNull() else image
