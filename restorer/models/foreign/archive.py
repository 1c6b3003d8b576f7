"""Reading files that `torch.save` wrote: checked first, then opened by torch with `weights_only`, which runs no code.

Two forms are known: a zip archive (since torch 1.6) with one pickle and one uncompressed member for every storage, and
the older row of pickles with the storages behind them. Archives of TorchScript hold a program beside the weights; the
weights are taken out by giving torch an archive without the program, where every type of the program is an empty one.
"""

from __future__ import annotations

import io
import stat
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

import torch

from restorer.models.checkpoint import LARGEST_FILE
from restorer.models.foreign.pickled import Contents, UnsafeError, scan
from restorer.models.foreign.refusal import CONVERT, refusal
from restorer.text import text

_LARGEST_DIRECTORY = 4 << 20
"""Bytes of an archive's table of contents, which has about a hundred for each member."""
_LARGEST_LIST = 64 << 20
"""Bytes of the pickle in an archive; that of a network of thousands of layers takes a hundredth of it."""
_UNFOLDS = 10
"""How many times its size an archive may hold: only a program's text is compressed, not the weights."""

_LEGACY_MAGIC = 0x1950A86A20F9469CFC6C
_LEGACY_PROTOCOL = 1001

_NOTES = (
    "pytorch_lightning.callbacks.",
    "lightning.pytorch.callbacks.",
    "numpy.core.multiarray.scalar",
    "numpy._core.multiarray.scalar",
    "numpy.dtype",
)
"""What training programs note beside the weights (best scores, mostly). It is read as empty objects."""
_PROGRAM = ("__torch__.", "torch.jit._pickle.")


class StandIn:
    """Takes the place of a type that is not wanted: it takes any arguments, and keeps its attributes."""

    attributes: dict[Any, Any]

    def __new__(cls, *_arguments: Any) -> StandIn:
        made = super().__new__(cls)
        made.attributes = {}
        return made

    def __setstate__(self, state: Any) -> None:
        self.attributes = state if isinstance(state, dict) else {}


def read_zip(path: Path) -> Any:
    """What was saved in a zip archive: nested dictionaries (and `StandIn`s) with tensors on the processor.

    Raises `CheckpointError` for an archive that is unsafe, damaged or not torch's.
    """
    try:
        _check_directory(path)
        with zipfile.ZipFile(path) as archive:
            members = _checked_members(path, archive)
            root = _root(path, members)
            _check_stored(path, root, members)
            data = archive.read(f"{root}/data.pkl")
            script = f"{root}/constants.pkl" in members
            contents = scan(io.BytesIO(data), (lambda n: n.startswith(_PROGRAM)) if script else _is_note)
            _check_storages(path, root, members, contents)
            copy = _without_program(archive, root, contents) if script else None
    except UnsafeError as error:
        raise refusal(path, error.reason, CONVERT) from error
    except (
        zipfile.BadZipFile,
        zipfile.LargeZipFile,
        OSError,
        ValueError,
        EOFError,
        KeyError,
        RuntimeError,
    ) as error:
        raise refusal(path, text("is damaged: {error}", error=error)) from error
    return _opened(path, contents, copy)


def read_legacy(path: Path) -> Any:
    """The same for the older form."""
    try:
        with path.open("rb") as file:
            magic, protocol = scan(file).result, scan(file).result
            if (magic, protocol) != (_LEGACY_MAGIC, _LEGACY_PROTOCOL):
                raise UnsafeError(text("is a pickle, but not one that torch.save wrote"))
            scan(file)
            contents = scan(file, _is_note)
            _check_tail(file, path.stat().st_size, contents)
    except UnsafeError as error:
        raise refusal(path, error.reason, CONVERT) from error
    except OSError as error:
        raise refusal(path, text("cannot be read: {reason}", reason=error.strerror or error)) from error
    return _opened(path, contents)


def _is_note(name: str) -> bool:
    return name.startswith(_NOTES)


def _check_directory(path: Path) -> None:
    """Look at the size of the table of contents before all of it is read into memory.

    The last 22 bytes tell it, in an archive without a comment; or the 56 bytes that stand 98 before the end, where 20
    bytes between them say so (the form for large archives, which torch always writes).
    """
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 98))
        end = file.read().rjust(98, b"\0")
    if not end[76:].startswith(b"PK\x05\x06"):
        raise refusal(path, text("is damaged: its end is missing, or something stands behind its end"))
    size = int.from_bytes(end[88:92], "little")
    if end[56:].startswith(b"PK\x06\x07"):
        size = int.from_bytes(end[40:48], "little")
        if not end.startswith(b"PK\x06\x06"):
            raise refusal(path, text("is damaged: its table of contents is not where it should be"))
    if size > _LARGEST_DIRECTORY:
        raise refusal(
            path,
            text(
                "is an archive with a table of contents of {size:,} bytes, far more than weights need",
                size=size,
            ),
        )


def _checked_members(path: Path, archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Name to member. Raises `CheckpointError` for what an archive of weights never holds."""
    entries = archive.infolist()
    size = path.stat().st_size
    unfolded = sum(entry.file_size for entry in entries)
    if unfolded > min(LARGEST_FILE, _UNFOLDS * size):
        raise refusal(
            path,
            text(
                "would unfold from {size:,} to {unfolded:,} bytes, as an archive of weights never does",
                size=size,
                unfolded=unfolded,
            ),
        )
    members: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        name = entry.filename
        if name in members:
            raise refusal(path, text("holds two files of the name “{name}”", name=name))
        parts = PurePosixPath(name).parts
        if ".." in parts or name.startswith("/") or "\\" in name or ":" in (parts[0] if parts else ""):
            raise refusal(path, text("holds a file that points out of the archive (“{name}”)", name=name))
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise refusal(path, text("holds a link to another file (“{name}”)", name=name))
        if entry.flag_bits & 1:
            raise refusal(path, text("is locked by a password"))
        members[name] = entry
    if min((entry.header_offset for entry in entries), default=0) or archive.comment:
        raise refusal(path, text("holds something before or behind its archive"))
    return members


def _root(path: Path, members: Iterable[str]) -> str:
    """The one folder of torch's archives."""
    found = [name for name in members if name.count("/") == 1 and name.endswith("/data.pkl")]
    if len(found) != 1:
        raise refusal(
            path,
            text("is an archive, but not one of torch's"),
            text("Unpack it, and import the .pth, .pt, .ckpt or .safetensors file in it."),
        )
    return found[0].removesuffix("/data.pkl")


def _check_stored(path: Path, root: str, members: Mapping[str, zipfile.ZipInfo]) -> None:
    """Nothing but a program's text is compressed, and the list of the weights can be followed."""
    for name, entry in members.items():
        if entry.compress_type != zipfile.ZIP_STORED and not name.startswith(f"{root}/code/"):
            raise refusal(
                path, text("is compressed (“{name}”), as torch's own archives never are", name=name)
            )
    if members[f"{root}/data.pkl"].file_size > _LARGEST_LIST:
        raise refusal(path, text("has far more parts than weights need"))


def _check_storages(
    path: Path, root: str, members: Mapping[str, zipfile.ZipInfo], contents: Contents
) -> None:
    """Every promised storage is there, uncompressed and whole."""
    for key, storage in contents.storages.items():
        entry = members.get(f"{root}/data/{key}")
        if entry is None:
            raise refusal(path, text("is damaged: the weights numbered “{key}” are missing", key=key))
        if entry.file_size != storage.size:
            raise refusal(
                path,
                text(
                    "promises {size:,} bytes of weights in “{key}”, but holds {found:,} there",
                    size=storage.size,
                    key=key,
                    found=entry.file_size,
                ),
            )


def _check_tail(file: BinaryIO, size: int, contents: Contents) -> None:
    """Behind the older form's pickles stands a list of the storages, then each with its length in front."""
    keys = scan(file).result
    if not isinstance(keys, list) or any(not isinstance(key, str) for key in keys):
        raise UnsafeError(text("is damaged: its list of weights is none"))
    if set(keys) != set(contents.storages) or len(keys) != len(contents.storages):
        raise UnsafeError(text("is damaged: its lists of weights disagree"))
    promised = sum(8 + storage.size for storage in contents.storages.values())
    left = size - file.tell()
    if promised != left:
        raise UnsafeError(
            text("promises {promised:,} bytes of weights, but holds {left:,}", promised=promised, left=left)
        )


def _without_program(archive: zipfile.ZipFile, root: str, contents: Contents) -> BinaryIO:
    """A copy in memory with nothing but the weights and their list."""
    copy = io.BytesIO()
    names = ["data.pkl", "version", *(f"data/{key}" for key in contents.storages)]
    with zipfile.ZipFile(copy, "w") as target:
        for name in names:
            target.writestr(f"{root}/{name}", archive.read(f"{root}/{name}"))
    copy.seek(0)
    return copy


def _opened(path: Path, contents: Contents, copy: BinaryIO | None = None) -> Any:
    stand_ins: list[Any] = [(StandIn, name) for name in contents.replaced]
    try:
        with copy or path.open("rb") as source, torch.serialization.safe_globals(stand_ins):
            return torch.load(source, map_location="cpu", weights_only=True)
    except Exception as error:  # the bytes come from a file: they may fail anywhere in the reader
        raise refusal(path, text("is damaged: torch cannot read it ({error})", error=error)) from error
