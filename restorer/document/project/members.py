"""The zip archive of a project file: arrays and files in and out of it, with nothing in it believed.

Arrays are NumPy's `.npy` (version 1.0, C order, little-endian), so that other programs can read them, too.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from restorer.progress import Progress
from restorer.text import text

_CHUNK = 1 << 20
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*){0,3}")
_HEADER = 4096
_MOST_MEMBERS = 1_000_000
_LEVEL = 1
"""Deflate's fastest: masks shrink to nothing with any, and paint hardly shrinks with the best."""

_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OverflowError)


class BrokenError(ValueError):
    """An archive, or a member of one, is not what it should be; says what."""


class Packer:
    """Writes members into a new archive. Progress is counted in bytes, and cancelling heeded between chunks."""

    def __init__(self, path: Path, progress: Progress) -> None:
        self._progress = progress
        self._zip = zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL)

    def __enter__(self) -> Packer:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def data(self, name: str, data: bytes) -> None:
        """A small member."""
        with self._open(name, len(data)) as member:
            member.write(data)

    def array(self, name: str, array: NDArray[Any]) -> None:
        """An array of 8 or 16 bits, (H, W) or (H, W, C), row by row: nothing is copied as a whole."""
        kind = array.dtype.newbyteorder("<")
        header = io.BytesIO()
        facts = {"descr": np.lib.format.dtype_to_descr(kind), "fortran_order": False, "shape": array.shape}
        np.lib.format.write_array_header_1_0(header, facts)
        rows = max(1, _CHUNK // max(1, array[:1].nbytes))
        with self._open(name, array.nbytes) as member:
            member.write(header.getvalue())
            for start in range(0, array.shape[0], rows):
                part = np.ascontiguousarray(array[start : start + rows], kind)
                member.write(part.tobytes())
                self._went_on(part.nbytes)

    def stream(self, name: str, source: IO[bytes], size: int) -> str:
        """A file of about `size` bytes as it is, not compressed: pictures are already. Returns its SHA-256."""
        info = zipfile.ZipInfo(name)
        info.compress_type = zipfile.ZIP_STORED
        digest = hashlib.sha256()
        with self._zip.open(info, "w", force_zip64=_is_large(size)) as member:
            while chunk := source.read(_CHUNK):
                digest.update(chunk)
                member.write(chunk)
                self._went_on(len(chunk))
        return digest.hexdigest()

    def _went_on(self, size: int) -> None:
        self._progress.check()
        self._progress.advance(size)

    def _open(self, name: str, size: int) -> IO[bytes]:
        return self._zip.open(name, "w", force_zip64=_is_large(size))


def _is_large(size: int) -> bool:
    return size > 1 << 31


class Unpacker:
    """Reads members of an archive that may have been made by anybody. All methods raise `BrokenError`, and `OSError`.

    Progress is counted in bytes of arrays and files, and cancelling heeded between chunks.
    """

    def __init__(self, path: Path, progress: Progress | None = None) -> None:
        self._progress = progress or Progress()
        with _explained(text("the archive")):
            self._zip = zipfile.ZipFile(path)
        try:
            self._members = _checked(self._zip.infolist())
        except BrokenError:
            self._zip.close()
            raise

    def __enter__(self) -> Unpacker:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def size(self, name: str) -> int:
        """Bytes of a member, as the archive declares them; no more than that are ever read."""
        return self._info(name).file_size

    def data(self, name: str, most: int) -> bytes:
        """A small member, of at most so many bytes."""
        if self.size(name) > most:
            raise BrokenError(text("{name} is too large", name=name))
        with self.open(name) as member:
            return member.read()

    def array(
        self, name: str, shape: tuple[int, ...], kind: type[np.uint8] | type[np.uint16]
    ) -> NDArray[Any]:
        """An array of exactly this shape and dtype. Memory is touched only where rows are not all zero."""
        little = np.dtype(kind).newbyteorder("<")
        array: NDArray[Any] = np.zeros(shape, kind)
        rows = max(1, _CHUNK // max(1, array[:1].nbytes))
        with self.open(name) as member:
            _check_header(name, member, shape, little)
            for start in range(0, shape[0], rows):
                part = array[start : start + rows]
                data = member.read(part.nbytes)
                if len(data) != part.nbytes:
                    raise BrokenError(text("{name} ends too early", name=name))
                if data.count(0) != len(data):
                    part[:] = np.frombuffer(data, little).reshape(part.shape)
                self._went_on(len(data))
            if member.read(1):
                raise BrokenError(text("{name} is longer than it should be", name=name))
        return array

    def extract(self, name: str, target: Path) -> str:
        """Writes a member to the file `target`; returns its SHA-256."""
        digest = hashlib.sha256()
        with self.open(name) as member, target.open("wb") as file:
            while chunk := member.read(_CHUNK):
                digest.update(chunk)
                file.write(chunk)
                self._went_on(len(chunk))
        return digest.hexdigest()

    @contextlib.contextmanager
    def open(self, name: str) -> Iterator[IO[bytes]]:
        """A member for reading; what turns out to be broken on the way raises `BrokenError`, too."""
        with _explained(name), self._zip.open(self._info(name)) as member:
            yield member

    def _went_on(self, size: int) -> None:
        self._progress.check()
        self._progress.advance(size)

    def _info(self, name: str) -> zipfile.ZipInfo:
        if name not in self._members:
            raise BrokenError(text("{name} is missing", name=name or text("a member")))
        return self._members[name]


@contextlib.contextmanager
def _explained(name: str) -> Iterator[None]:
    try:
        yield
    except _BROKEN as error:
        raise BrokenError(text("{name} is damaged ({error})", name=name, error=error)) from error


def _checked(infos: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """The members by name. Only plain files under plain names are let through."""
    if len(infos) > _MOST_MEMBERS:
        raise BrokenError(text("the archive has too many members"))
    found: dict[str, zipfile.ZipInfo] = {}
    for info in infos:
        name = info.orig_filename
        if not _NAME.fullmatch(name):
            raise BrokenError(text("a member has a name that is not allowed ({name!r})", name=name[:60]))
        if name in found:
            raise BrokenError(text("{name} is there twice", name=name))
        kind = stat.S_IFMT(info.external_attr >> 16)
        if kind not in (0, stat.S_IFREG):
            raise BrokenError(text("{name} is no plain file", name=name))
        if info.flag_bits & 1:
            raise BrokenError(text("{name} is encrypted", name=name))
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise BrokenError(text("{name} is packed in a way that is not allowed", name=name))
        found[name] = info
    return found


def _check_header(name: str, member: IO[bytes], shape: tuple[int, ...], kind: np.dtype[Any]) -> None:
    head = member.read(10)
    length = int.from_bytes(head[8:10], "little")
    if head[:8] != b"\x93NUMPY\x01\x00" or length > _HEADER:
        raise BrokenError(text("{name} is no array", name=name))
    try:
        found = np.lib.format.read_array_header_1_0(
            io.BytesIO(head[8:10] + member.read(length)), max_header_size=_HEADER
        )
    except Exception as error:  # whatever NumPy's parser makes of foreign text
        raise BrokenError(text("{name} is no array", name=name)) from error
    if found != (shape, False, kind):
        raise BrokenError(text("{name} has another shape or type than it should", name=name))
