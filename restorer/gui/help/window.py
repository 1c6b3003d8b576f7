"""The window of the help: topics with a field to look for words, and the page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from restorer.gui import theme
from restorer.gui.help.topics import TOPICS
from restorer.gui.language import tr
from restorer.gui.panels.controls import GRID, muted
from restorer.paths import resource

_LIST_WIDTH = 210
_LINE = 30
_TOPIC = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Stays open beside the window. `read(topic)` gives a page as Markdown."""

    def __init__(self, parent: QWidget, read: Callable[[str], str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Restorer help"))
        self.setObjectName("helpWindow")
        self._read = read
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the help"))
        self.search.setAccessibleName(tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(_LIST_WIDTH)
        for clear in self.search.findChildren(QToolButton):
            clear.setAccessibleName(tr("Clear the search"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Topics"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.nothing = muted(tr("No page has these words."))
        self.nothing.hide()
        self.page = QTextBrowser()
        self.page.setObjectName("helpPage")
        self.page.setAccessibleName(tr("Page"))
        self.page.setOpenLinks(False)
        self.page.setSearchPaths([str(resource("help"))])
        self.page.document().setDocumentMargin(2 * GRID)
        for topic, title in TOPICS.items():
            item = QListWidgetItem(tr(title), self.list)
            item.setData(_TOPIC, topic)
            item.setSizeHint(QSize(0, _LINE))
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.page.setFocus)
        self.list.currentItemChanged.connect(lambda *_: self._show())
        self.page.anchorClicked.connect(self._go)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(GRID)
        for part in (self.search, self.nothing, self.list):
            left.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        row.setSpacing(2 * GRID)
        row.addLayout(left)
        row.addWidget(self.page, 1)
        self.setMinimumSize(700, 420)
        self.resize(940, 680)

    @property
    def topic(self) -> str:
        """Of the page that shows."""
        item = self.list.currentItem()
        return item.data(_TOPIC) if item is not None else ""

    def present(self, topic: str) -> None:
        """Show a page, in front of everything."""
        self.search.clear()
        self.list.setCurrentRow(list(TOPICS).index(topic))
        self._show()
        self.show()
        self.raise_()
        self.activateWindow()
        self.page.setFocus()

    def refresh(self) -> None:
        """Keys or colours have changed."""
        if self.topic:
            self._show()

    def _show(self) -> None:
        if not self.topic:
            return
        sheet = f"a {{ color: {theme.current().accent_ink}; }} td, th {{ padding: 2px 16px 2px 0; }}"
        self.page.document().setDefaultStyleSheet(sheet)
        page = QTextDocument()  # style sheets are for HTML alone
        page.setMarkdown(self._read(self.topic))
        self.page.setHtml(page.toHtml())
        self._mark()

    def _go(self, link: QUrl) -> None:
        """A link leads to another page."""
        topic = link.fileName().removesuffix(".md")
        if topic in TOPICS:
            self.search.clear()
            self.list.setCurrentRow(list(TOPICS).index(topic))

    def _filter(self, text: str) -> None:
        """Leave the pages that have all words, and mark them on the page that shows."""
        words = text.lower().split()
        found = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            page = f"{item.text()} {self._read(item.data(_TOPIC))}".lower()
            has = all(word in page for word in words)
            item.setHidden(not has)
            if has:
                found.append(row)
        self.nothing.setVisible(not found)
        if found and self.list.currentRow() not in found:
            self.list.setCurrentRow(found[0])
        else:
            self._mark()

    def _mark(self) -> None:
        """Colour what is looked for, and bring the first of it into sight."""
        marks = []
        ink = QTextCharFormat()
        ink.setBackground(QColor(theme.current().accent_soft))
        ink.setForeground(QColor(theme.current().accent_ink))
        for word in self.search.text().split():
            cursor = QTextCursor(self.page.document())
            while not (cursor := self.page.document().find(word, cursor)).isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = cursor, ink
                marks.append(mark)
        self.page.setExtraSelections(marks)
        if marks:
            first = min((mark.cursor for mark in marks), key=QTextCursor.position)
            place = QTextCursor(first)
            place.clearSelection()
            self.page.setTextCursor(place)
            self.page.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field first."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)
