"""Margins by the direction of reading: Qt mirrors layouts, but not their margins."""

from __future__ import annotations

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QWidget


def margins(part: QWidget, leading: int, top: int, trailing: int, bottom: int) -> QMargins:
    """`leading` is where lines begin in the language of `part`: left, or right."""
    if part.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        leading, trailing = trailing, leading
    return QMargins(leading, top, trailing, bottom)
