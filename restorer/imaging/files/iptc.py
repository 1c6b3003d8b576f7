"""IPTC records and the Photoshop resource blocks that wrap them in JPEG.

Sources: IPTC-NAA Information Interchange Model 4.2; Adobe Photoshop File Formats ("Image Resource Blocks").
"""

from __future__ import annotations

from collections.abc import Iterator

PHOTOSHOP = b"Photoshop 3.0\0"
_SIGNATURE = b"8BIM"
_IPTC_ID = 0x0404


def from_resources(resources: bytes) -> bytes | None:
    """The IPTC records inside Photoshop resource blocks."""
    return next((data for number, data in _walk(resources) if number == _IPTC_ID), None)


def to_resources(records: bytes) -> bytes:
    """IPTC records as one Photoshop resource block."""
    head = _SIGNATURE + _IPTC_ID.to_bytes(2, "big") + b"\0\0" + len(records).to_bytes(4, "big")
    return head + records + b"\0" * (len(records) % 2)


def _walk(resources: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while resources[at : at + 4] == _SIGNATURE and at + 7 <= len(resources):
        number = int.from_bytes(resources[at + 4 : at + 6], "big")
        name = 1 + resources[at + 6]
        at += 6 + name + name % 2
        length = int.from_bytes(resources[at : at + 4], "big")
        yield number, resources[at + 4 : at + 4 + length]
        at += 4 + length + length % 2
