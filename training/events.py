"""Writes scalars where TensorBoard finds them, without TensorBoard.

An event file is a row of records: length (uint64), checksum of the length, an `Event` message, checksum of the
message. `Event` and `Summary` are protocol buffers of a few fields, so their bytes are put together here:
Event {1: wall_time double, 2: step int64, 3: file_version string, 5: summary}, Summary {1: value, repeated},
Value {1: tag string, 2: simple_value float}. The checksum is CRC-32C, rotated and offset.
"""

from __future__ import annotations

import os
import socket
import struct
import time
from collections.abc import Mapping
from pathlib import Path


class EventWriter:
    """Appends to a new event file in `folder`; TensorBoard joins the files of one folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / f"events.out.tfevents.{time.time_ns()}.{socket.gethostname()}.{os.getpid()}"
        self._append(_event(0, _bytes_field(3, b"brain.Event:2")))

    def write(self, step: int, scalars: Mapping[str, float]) -> None:
        """Add one value for every name ("validation/psnr") at `step`."""
        values = b"".join(
            _bytes_field(1, _bytes_field(1, name.encode()) + b"\x15" + struct.pack("<f", value))
            for name, value in scalars.items()
        )
        self._append(_event(step, _bytes_field(5, values)))

    def _append(self, message: bytes) -> None:
        length = struct.pack("<Q", len(message))
        with self._path.open("ab") as file:
            file.write(length + _masked(length) + message + _masked(message))


def _event(step: int, content: bytes) -> bytes:
    return b"\x09" + struct.pack("<d", time.time()) + b"\x10" + _varint(step) + content


def _bytes_field(number: int, content: bytes) -> bytes:
    return bytes([number << 3 | 2]) + _varint(len(content)) + content


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def _entry(index: int) -> int:
    for _ in range(8):
        index = index >> 1 ^ (0x82F63B78 if index & 1 else 0)  # the Castagnoli polynomial, reflected
    return index


_TABLE = [_entry(index) for index in range(256)]


def crc32c(data: bytes) -> int:
    """CRC-32C (RFC 3720, appendix B.4)."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc = crc >> 8 ^ _TABLE[(crc ^ byte) & 0xFF]
    return crc ^ 0xFFFFFFFF


def _masked(data: bytes) -> bytes:
    crc = crc32c(data)
    return struct.pack("<I", ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF)
