"""The document: picture, masks, fills, facts and history; no user interface in it."""

from restorer.document.adapted import Adapted
from restorer.document.change import Change, ChangeKind
from restorer.document.document import Document
from restorer.document.edit import Edit
from restorer.document.facts import LOSS, DamageClass, Facts, Scale
from restorer.document.history import DamageLayer, History, Layer, PlacedFill
from restorer.document.pins import Pin
from restorer.document.snapshot import Snapshot

__all__ = [
    "LOSS",
    "Adapted",
    "Change",
    "ChangeKind",
    "DamageClass",
    "DamageLayer",
    "Document",
    "Edit",
    "Facts",
    "History",
    "Layer",
    "Pin",
    "PlacedFill",
    "Scale",
    "Snapshot",
]
