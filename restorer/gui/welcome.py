"""The start page: what to do, in three steps, with the first one a click away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from restorer.gui import icons, theme
from restorer.gui.drops import local_files
from restorer.gui.language import tr
from restorer.gui.steps import StepCards

_RECENT_SHOWN = 5


class WelcomePage(QWidget):
    """Signals: `open_wanted`, `demo_wanted`, `files_dropped(list of Path)`, `recent_wanted(Path)`."""

    open_wanted = Signal()
    demo_wanted = Signal()
    files_dropped = Signal(list)
    recent_wanted = Signal(object)
    tour_wanted = Signal()
    tour_declined = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._mark = QLabel()
        title = QLabel(tr("Restore a painting or an old photograph"))
        title.setObjectName("title")
        subtitle = QLabel(tr("Restorer fills the damage and changes nothing else."))
        subtitle.setObjectName("muted")
        self.steps = StepCards()
        self.open_button = QPushButton(" " + tr("Open a picture…"))
        self.open_button.setObjectName("primary")
        self.open_button.setAccessibleName(tr("Open a picture"))
        self.open_button.clicked.connect(self.open_wanted)
        self.demo_button = QPushButton(" " + tr("Try the demo picture"))
        self.demo_button.setObjectName("second")
        self.demo_button.setAccessibleName(tr("Try the demo picture"))
        self.demo_button.clicked.connect(self.demo_wanted)
        self._hint = QLabel(tr("or drop a file here"))
        self._hint.setObjectName("muted")
        self.tour_button = QPushButton(tr("New here? Take the tour: five minutes, on the demo picture"))
        self.tour_button.setAccessibleName(tr("Take the tour"))
        self.tour_button.clicked.connect(self.tour_wanted)
        self.no_tour_button = QPushButton(tr("Not now"))
        self.no_tour_button.setAccessibleName(tr("Do not offer the tour again"))
        self.no_tour_button.clicked.connect(self.tour_declined)
        for button in (self.tour_button, self.no_tour_button):
            button.setObjectName("link")
        self._recent = QVBoxLayout()
        self._make_recent()
        self._recent.setSpacing(0)
        self._drop = QFrame()
        self._drop.setObjectName("drop")
        self._drop.setProperty("active", False)
        self._lay_out(title, subtitle)
        self.refresh_icons()

    def _lay_out(self, title: QLabel, subtitle: QLabel) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.demo_button)
        buttons.addSpacing(4)
        buttons.addWidget(self._hint)
        buttons.addStretch(1)
        centre = QVBoxLayout()
        centre.setSpacing(0)
        centre.addStretch(3)
        centre.addWidget(self._mark)
        centre.addSpacing(16)
        centre.addWidget(title)
        centre.addSpacing(4)
        centre.addWidget(subtitle)
        centre.addSpacing(24)
        centre.addWidget(self.steps)
        centre.addSpacing(24)
        centre.addLayout(buttons)
        centre.addSpacing(12)
        tour = QHBoxLayout()
        tour.addWidget(self.tour_button)
        tour.addWidget(self.no_tour_button)
        tour.addStretch(1)
        centre.addLayout(tour)
        centre.addSpacing(12)
        centre.addLayout(self._recent)
        centre.addStretch(4)
        inside = QHBoxLayout(self._drop)
        inside.setContentsMargins(24, 16, 24, 16)
        inside.addStretch(1)
        inside.addLayout(centre)
        inside.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addWidget(self._drop)

    def offer_tour(self, offered: bool) -> None:
        """Whether the page offers the tour."""
        self.tour_button.setVisible(offered)
        self.no_tour_button.setVisible(offered)

    def refresh_icons(self) -> None:
        self._mark.setPixmap(icons.pixmap("app", 56, self.devicePixelRatioF()))
        self.steps.refresh_icons()
        self.open_button.setIcon(icons.icon("open", theme.current().accent_text))
        self.demo_button.setIcon(icons.icon("demo"))
        self.tour_button.setIcon(icons.icon("tour", theme.current().accent_ink))

    def show_recent(self, paths: Sequence[Path]) -> None:
        """List recent files by name; the folder is in the tool tip."""
        self._recent_paths[:] = paths[:_RECENT_SHOWN]
        self._heading.setVisible(bool(paths))
        for number, button in enumerate(self._recent_buttons):
            button.setVisible(number < len(self._recent_paths))
            if number < len(self._recent_paths):
                path = self._recent_paths[number]
                button.setText(path.name)
                button.setToolTip(str(path))
                button.setAccessibleName(tr("Open {name}").format(name=path.name))

    def _make_recent(self) -> None:
        """The heading and as many buttons as are ever shown: made once, since renewing them is all a list needs."""
        self._recent_paths: list[Path] = []
        self._heading = QLabel(tr("Recent files"))
        self._heading.setObjectName("heading")
        self._heading.setContentsMargins(0, 0, 0, 4)
        self._heading.hide()
        self._recent.addWidget(self._heading)
        self._recent_buttons = [QPushButton() for _ in range(_RECENT_SHOWN)]
        for number, button in enumerate(self._recent_buttons):
            button.setObjectName("link")
            button.setAccessibleName(tr("Recent file {number}").format(number=number + 1))
            button.clicked.connect(lambda _=False, number=number: self._choose_recent(number))
            button.hide()
            self._recent.addWidget(button, alignment=Qt.AlignmentFlag.AlignLeft)

    def _choose_recent(self, number: int) -> None:
        self.recent_wanted.emit(self._recent_paths[number])

    def _set_active(self, active: bool) -> None:
        self._drop.setProperty("active", active)
        self._drop.style().unpolish(self._drop)
        self._drop.style().polish(self._drop)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            self._set_active(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_active(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._set_active(False)
        if files := local_files(event.mimeData()):
            event.acceptProposedAction()
            self.files_dropped.emit(files)
