"""Reading and writing pictures: the one place that the rest of Restorer imports for files.

`read` opens the first page of a file, upright, in its own depth; `write` saves so that every pixel that was not
restored is bit-identical in lossless formats, with profile, metadata, depth and resolution kept.
"""

from __future__ import annotations

from restorer.imaging.encoding import SaveOptions
from restorer.imaging.files.sniff import READABLE, WRITABLE
from restorer.imaging.reading import ProbeInfo, probe, read, read_small
from restorer.imaging.saving import SaveReport, Suggestion, suggest, suggested_name, write

__all__ = [
    "READABLE",
    "WRITABLE",
    "ProbeInfo",
    "SaveOptions",
    "SaveReport",
    "Suggestion",
    "probe",
    "read",
    "read_small",
    "suggest",
    "suggested_name",
    "write",
]
