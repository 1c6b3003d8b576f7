"""A label whose words wrap."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel


class Paragraph(QLabel):
    """Keeps room for all its lines: Qt counts on the width that its layout has, even where the label may not be so wide."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setWordWrap(True)

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self.maximumWidth()))
