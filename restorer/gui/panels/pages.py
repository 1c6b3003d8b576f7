"""Pages of sections, one of them in sight: what belongs together in the work lies together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from restorer.gui.language import tr
from restorer.gui.mirrored import margins
from restorer.gui.panels.controls import GRID, Section, Segments

_STRETCH = {"fills": 2, "history": 1}
"""Lists share the room that is left."""


@dataclass(frozen=True)
class Page:
    """A title, what it is for, and the keys of its sections from top to bottom."""

    title: str
    tip: str
    sections: tuple[str, ...]


class Pages(QWidget):
    """A row of titles, and below it the sections of the chosen one; they scroll where there is too little room."""

    def __init__(self, pages: Mapping[str, Page], sections: Mapping[str, Section]) -> None:
        super().__init__()
        self._pages = pages
        self._titles = Segments(
            [(key, tr(page.title), tr(page.tip)) for key, page in pages.items()], tr("Page of panels")
        )
        self._titles.chosen.connect(self._turn_to)
        self._stack = QStackedWidget()
        self._sections = sections
        self._scrolls = {key: _scrolling(page.sections, sections) for key, page in pages.items()}
        for scroll in self._scrolls.values():
            self._stack.addWidget(scroll)
        line = QVBoxLayout()
        line.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID // 2)
        line.addWidget(self._titles)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._stack, 1)

    def page_of(self, section: str) -> str | None:
        """The page that a section is on; None if on none."""
        return next((key for key, page in self._pages.items() if section in page.sections), None)

    @property
    def current(self) -> str:
        return self._titles.current

    def bring(self, section: str) -> None:
        """Turn to the page of a section, and scroll to it; nothing for one that is on no page."""
        if (page := self.page_of(section)) is not None:
            self._titles.choose(page)
            self._turn_to(page)
            _bring_into_sight(self._scrolls[page], self._sections[section])

    def _turn_to(self, page: str) -> None:
        self._stack.setCurrentIndex(list(self._pages).index(page))


def _bring_into_sight(scroll: QScrollArea, section: Section) -> None:
    """Once it has its place: its lower end if there is room for all of it, its title in any case."""

    def show() -> None:
        scroll.ensureWidgetVisible(section, 0, 0)
        scroll.ensureVisible(0, section.y(), 0, 0)

    QTimer.singleShot(0, section, show)


class _Column(QScrollArea):
    """Never narrower than what is in it: it scrolls up and down only."""

    def minimumSizeHint(self) -> QSize:
        inside, bar = self.widget(), self.verticalScrollBar()
        width = 0 if inside is None else inside.minimumSizeHint().width()
        return QSize(width + bar.sizeHint().width(), super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _scrolling(keys: Sequence[str], sections: Mapping[str, Section]) -> QScrollArea:
    inside = QWidget()
    inside.setObjectName("sections")
    stack = QVBoxLayout(inside)
    stack.setContentsMargins(margins(inside, 0, 0, GRID, 0))
    stack.setSpacing(0)
    for key in keys:
        stack.addWidget(sections[key], _STRETCH.get(key, 0))
    stack.addStretch()
    scroll = _Column()
    scroll.setObjectName("scroll")
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for key in keys:
        sections[key].toggled.connect(
            lambda is_open, section=sections[key]: _bring_into_sight(scroll, section) if is_open else None
        )
    scroll.verticalScrollBar().rangeChanged.connect(
        # the bar takes the margin's place
        lambda _, most: stack.setContentsMargins(margins(inside, 0, 0, 0 if most else GRID, 0))
    )
    return scroll
