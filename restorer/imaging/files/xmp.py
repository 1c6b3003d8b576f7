"""The one thing in an XMP packet that must change: the orientation of a picture that has been turned upright."""

from __future__ import annotations

import re

_ORIENTATION = re.compile(rb"""(tiff:Orientation\s*(?:=\s*["']|>\s*))[2-8](?=\s*["'<])""")


def upright(packet: bytes) -> bytes:
    """The packet with `tiff:Orientation` set to 1; the same length, every other byte kept."""
    return _ORIENTATION.sub(rb"\g<1>1", packet)
