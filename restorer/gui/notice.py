"""A quiet bar above the canvas for what the user should know once; it can be dismissed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from restorer.gui import icons, theme
from restorer.gui.language import tr


class NoticeBar(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icon = "info"
        self._picture = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self.dismiss = QToolButton()
        self.dismiss.setIconSize(QSize(16, 16))
        self.dismiss.setToolTip(tr("Dismiss"))
        self.dismiss.setAccessibleName(tr("Dismiss this notice"))
        self.dismiss.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        row.addWidget(self.dismiss, alignment=Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text() if not self.isHidden() else ""

    def show_notes(self, notes: Sequence[str], *, icon: str = "info", dismissible: bool = True) -> None:
        """Show these sentences; none hides the bar."""
        self._text.setText("\n".join(map(tr, notes)))
        self._icon = icon
        self.dismiss.setVisible(dismissible)
        self.refresh_icons()
        self.setVisible(bool(notes))

    def refresh_icons(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon, 20, self.devicePixelRatioF(), theme.current().text))
        self.dismiss.setIcon(icons.icon("close"))
