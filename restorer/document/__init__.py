"""The document: picture, masks, fills and history; no user interface in it."""

from restorer.document.document import Change, ChangeKind, Document
from restorer.document.edit import Edit
from restorer.document.history import History, Layer
from restorer.document.snapshot import Snapshot

__all__ = ["Change", "ChangeKind", "Document", "Edit", "History", "Layer", "Snapshot"]
