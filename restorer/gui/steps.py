"""The three steps of a restoration as cards: on the start page and in the help."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from restorer.gui import icons, theme
from restorer.gui.language import later, tr

STEPS = (
    ("open", later("Open a picture"), later("Scans and photographs: TIFF, PNG, JPEG, WebP and more, with 8 or 16 bit. The original file is never changed.")),
    ("brush", later("Mark the damage"), later("Let Restorer find whitish losses and scratches, or paint over them yourself. Only what is marked will change.")),
    ("restore", later("Restore and save"), later("Fill the marked holes, compare before and after, undo what you do not like, and save under a new name.")),
)  # fmt: skip
_CARD_WIDTH = 220


class StepCards(QWidget):
    """Three cards side by side."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        self._pictures: list[tuple[QLabel, str]] = []
        for number, (icon, title, text) in enumerate(STEPS, 1):
            row.addWidget(self._card(number, icon, tr(title), tr(text)))
        row.addStretch(1)  # a wider card would count on more room for its words than they have
        self.refresh_icons()

    def refresh_icons(self) -> None:
        for label, icon in self._pictures:
            label.setPixmap(icons.pixmap(icon, 32, self.devicePixelRatioF(), theme.current().accent_ink))

    def _card(self, number: int, icon: str, title: str, text: str) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        card.setFixedWidth(_CARD_WIDTH)
        card.setAccessibleName(
            tr("Step {number}: {title}. {text}").format(number=number, title=title, text=text)
        )
        badge = QLabel(str(number))
        badge.setObjectName("stepNumber")
        badge.setFixedSize(22, 22)
        badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        picture = QLabel()
        self._pictures.append((picture, icon))
        top = QHBoxLayout()
        top.addWidget(picture)
        top.addStretch(1)
        top.addWidget(badge, alignment=Qt.AlignmentFlag.AlignTop)
        heading, words = QLabel(title), QLabel(text)
        heading.setObjectName("heading")
        heading.setWordWrap(True)
        words.setObjectName("muted")
        words.setWordWrap(True)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(heading)
        column.addWidget(words)
        column.addStretch(1)
        return card
