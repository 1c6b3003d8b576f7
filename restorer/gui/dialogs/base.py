"""What all dialogs share: an icon beside a headline and text, buttons below, everything on the grid."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from restorer.gui import icons, theme
from restorer.gui.paragraph import Paragraph

MARGIN = 24
TEXT_WIDTH = 400


class Dialog(QDialog):
    """A dialog with a headline; `content` takes what belongs below it, `buttons` is the row at the bottom."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        headline: str,
        icon: str,
        *,
        alarm: bool = False,
        icon_size: int = 32,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        picture = QLabel()
        tokens = theme.current()
        colour = tokens.danger if alarm else tokens.accent_ink
        picture.setPixmap(icons.pixmap(icon, icon_size, self.devicePixelRatioF(), colour))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.headline = text_label(headline, "heading")
        self.content = QVBoxLayout()
        self.content.setSpacing(8)
        self.content.addWidget(self.headline)
        self.columns = QHBoxLayout()
        """Icon and content; what is to stand beside them is added."""
        self.columns.setSpacing(16)
        self.columns.addWidget(picture)
        self.columns.addLayout(self.content, 1)
        self.buttons = QDialogButtonBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, 16)
        column.setSpacing(MARGIN)
        column.addLayout(self.columns)
        column.addWidget(self.buttons)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def add_text(self, text: str, name: str = "") -> QLabel:
        """A paragraph; an empty one is left out."""
        label = text_label(text, name)
        label.setVisible(bool(text))
        self.content.addWidget(label)
        return label


def text_label(text: str, name: str = "") -> QLabel:
    """A wrapping label that can be selected and copied. `name` is its style ("heading", "muted")."""
    label = Paragraph(text)
    label.setObjectName(name)
    label.setFixedWidth(TEXT_WIDTH)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
