"""The memory of a batch: one JSON record a line, in the folder of the results.

Records are appended as pictures are finished, so that a batch that is killed forgets nothing, and a line that was
cut off is simply not there: its picture is done again. At the end the file is rewritten atomically with the last
record of each picture.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from pydantic import ValidationError

from restorer.batch.job import Job, stamps
from restorer.batch.record import Recipe, Record, Stamp
from restorer.batch.said import WITH_TEMPLATES
from restorer.errors import SaveError
from restorer.imaging import atomic
from restorer.text import text

NAME = ".restorer-batch.jsonl"


class Journal:
    """Records of one output folder, by output file."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._folder = folder
        self._records = {self._key(Path(record.output)): record for record in self._read()}

    def done(self, job: Job, recipe: Recipe) -> Record | None:
        """The record of this very job if it needs no second run: same inputs, same recipe, result there; else None."""
        record = self._records.get(self._key(job.output))
        if record is None or record.recipe != recipe or record.stamps != stamps(job):
            return None
        if record.status == "nothing to do":
            return record
        return record if record.status == "restored" and job.output.exists() else None

    def last(self, job: Job) -> Record | None:
        """What became of this job last, with whatever recipe, if its files are still the same; else None."""
        record = self._records.get(self._key(job.output))
        if record is None or record.stamps != stamps(job):
            return None
        return record if record.status != "restored" or job.output.exists() else None

    def wrote(self, job: Job) -> bool:
        """Whether the file that lies at the job's output is a result of a batch that nobody has changed since."""
        record = self._records.get(self._key(job.output))
        return record is not None and record.written is not None and record.written == Stamp.of(job.output)

    def add(self, record: Record) -> None:
        """Append a record. Raises `SaveError` if the folder cannot be written to."""
        self._records[self._key(Path(record.output))] = record
        try:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(_line(record))
        except OSError as error:
            raise SaveError(
                text(
                    "The record of the batch, “{path}”, could not be written: {reason}.",
                    path=self._path,
                    reason=error.strerror or error,
                ),
                safe=text("The sources and the finished results are unharmed."),
                todo=text("Make room on the disk or choose another folder, then continue with --resume."),
            ) from error

    def compact(self) -> None:
        """Rewrite the file with one line per picture."""
        if self._records:
            lines = (_line(record) for record in self._records.values())
            # Only tidiness is lost where this fails: every record has been appended before.
            with contextlib.suppress(SaveError), atomic.replacing(self._path) as temporary:
                temporary.write_text("".join(lines), encoding="utf-8")

    def _read(self) -> list[Record]:
        try:
            lines = self._path.read_text(encoding="utf-8", errors="replace").splitlines()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise SaveError(
                text(
                    "The record of the batch, “{path}”, could not be read: {reason}.",
                    path=self._path,
                    reason=error.strerror or error,
                ),
                safe=text("Nothing was changed."),
                todo=text("Move it away to start afresh."),
            ) from error
        records = []
        for line in lines:
            try:
                records.append(Record.model_validate_json(line))
            except ValidationError:
                continue
        return records

    def _key(self, output: Path) -> str:
        """The output's place in the folder, so that the folder may be moved as a whole."""
        return (
            output.name
            if not output.is_relative_to(self._folder)
            else output.relative_to(self._folder).as_posix()
        )


def _line(record: Record) -> str:
    return record.model_dump_json(context=WITH_TEMPLATES) + "\n"
