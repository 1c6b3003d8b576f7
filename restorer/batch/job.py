"""The files of one restoration, and everything about them that can be checked before any work is done."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from restorer.batch.record import Stamp
from restorer.errors import SaveError
from restorer.imaging import atomic
from restorer.imaging.io import WRITABLE
from restorer.text import either, text

_SAFE = text("Nothing was changed.")

Rect = tuple[int, int, int, int]
"""x, y, width, height in pixels."""


@dataclass(frozen=True)
class Job:
    """Files of one restoration. Exactly one of `mask`, `rects` and the recipe's `detect` says where the damage is."""

    source: Path
    output: Path
    mask: Path | None = None
    rects: tuple[Rect, ...] = ()
    protect: Path | None = None
    """A mask of what is sound whatever a detector or the mask says."""
    save_mask: Path | None = None
    """Where to keep the mask that was used."""
    project: Path | None = None
    """Where to save the restoration as a project."""
    overwrite: bool = False
    """Replace `output`, `save_mask` and `project` if they exist."""
    overwrite_source: bool = False
    """Allow `output` to be the source itself."""
    threads: int | None = None
    """Cores to use; None: all. Never changes the result."""


def check_targets(job: Job) -> None:
    """Raise `SaveError` for what can be known to fail before any work is done."""
    if same_file(job.output, job.source) and not (job.overwrite and job.overwrite_source):
        raise SaveError(
            text("Saving the result as “{path}” would replace the picture itself.", path=job.output),
            safe=_SAFE,
            todo=text("Choose another name, or insist with both --force and --overwrite-source."),
        )
    check_target(job.output, overwrite=job.overwrite)
    for other, name in (
        (job.mask, text("the mask")),
        (job.protect, text("the protect mask")),
        (job.save_mask, text("the mask that --save-mask keeps")),
    ):
        if other is not None and same_file(job.output, other):
            raise SaveError(
                text("Saving the result as “{path}” would replace {name}.", path=job.output, name=name),
                safe=_SAFE,
                todo=text("Choose another name."),
            )
    if job.project is not None:
        check_target(job.project, overwrite=job.overwrite, writable=(".restorer",))
    if job.save_mask is not None:
        check_target(job.save_mask, overwrite=job.overwrite, writable=(".png",))
        for other, name in (
            (job.source, text("picture")),
            (job.mask, text("mask")),
            (job.protect, text("protect mask")),
        ):
            if other is not None and same_file(job.save_mask, other):
                raise SaveError(
                    text(
                        "Keeping the mask as “{path}” would replace the {name} itself.",
                        path=job.save_mask,
                        name=name,
                    ),
                    safe=_SAFE,
                    todo=text("Choose another name."),
                )


def check_target(path: Path, *, overwrite: bool, writable: tuple[str, ...] = WRITABLE) -> None:
    """Raise `SaveError` if `path` cannot be a new file of one of the kinds `writable`."""
    if path.is_dir():
        raise SaveError(text("“{path}” is a folder.", path=path), safe=_SAFE, todo=text("Add a file name."))
    if path.suffix.lower() not in writable:
        endings = either(writable)
        has = (
            text("“{ending}” is no format that is written here", ending=path.suffix)
            if path.suffix
            else text("it has no ending")
        )
        raise SaveError(
            text("“{name}” cannot be saved: {has}.", name=path.name, has=has),
            safe=_SAFE,
            todo=text("Let the name end in {endings}.", endings=endings),
        )
    if not path.parent.is_dir():
        raise SaveError(
            text("The folder “{folder}” does not exist.", folder=path.parent),
            safe=_SAFE,
            todo=text("Create it or choose another."),
        )
    _check_writable(path.parent)
    if path.exists() and not overwrite:
        raise SaveError(
            text("“{path}” exists already.", path=path),
            safe=_SAFE,
            todo=text("Choose another name, or add --force."),
        )
    if path.exists() and not os.access(path, os.W_OK):
        raise SaveError(
            text("“{path}” is write-protected.", path=path), safe=_SAFE, todo=text("Choose another name.")
        )


def _check_writable(folder: Path) -> None:
    if not os.access(folder, os.W_OK):
        raise SaveError(
            text("The folder “{folder}” does not allow writing.", folder=folder.resolve()),
            safe=_SAFE,
            todo=text("Save to another folder."),
        )


def make_folder(path: Path) -> None:
    """Make a folder and those above it where missing. Raises `SaveError`, also where it does not allow writing."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise SaveError(
            text("“{path}” is a file where a folder is needed.", path=path),
            safe=_SAFE,
            todo=text("Choose another output folder."),
        ) from error
    except OSError as error:
        raise atomic.explain(error, path) from error
    _check_writable(path)


def same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to the same file, through links, too."""
    try:
        return one.samefile(other)
    except OSError:
        return one.resolve() == other.resolve()


def stamps(job: Job) -> list[Stamp | None]:
    """The state of the files that go into a job."""
    return [Stamp.of(path) for path in (job.source, job.mask, job.protect) if path is not None]
