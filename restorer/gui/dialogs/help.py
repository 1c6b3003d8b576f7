"""Getting started, all keys at a glance, and About."""

from __future__ import annotations

from collections.abc import Iterable

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from restorer import __version__
from restorer.gui.dialogs.base import Dialog
from restorer.gui.garbage import end_soon
from restorer.gui.language import later, tr
from restorer.gui.steps import StepCards

CANVAS_KEYS = (
    (later("Move the picture"), (later("Space + drag"), later("Middle button"))),
    (later("Zoom at the cursor"), (later("Wheel"), later("Pinch"))),
    (later("Straight line with the brush"), (later("Shift + click"),)),
    (later("Erase with the brush"), (later("Right button"),)),
    (later("Set the source of clone and heal"), (later("Alt + click"),)),
    (later("Choose one more fill"), (later("Shift + click"),)),
)
"""Gestures of the canvas, which are no actions of a menu."""


def _closing(dialog: Dialog) -> None:
    button = dialog.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
    button.clicked.connect(dialog.accept)
    button.setDefault(True)
    dialog.finished.connect(lambda _: end_soon(dialog))


class GettingStarted(Dialog):
    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent, tr("Getting started"), tr("A restoration in three steps"), "restore")
        self.content.setSpacing(16)
        self.content.addWidget(StepCards())
        self.add_text(
            tr(
                "Pixels outside the mask stay exactly as they are, and every step can be undone. "
                "What must never change can be protected with the Protect brush."
            ),
            "muted",
        ).setFixedWidth(700)
        _closing(self)


class About(Dialog):
    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            parent,
            tr("About Restorer"),
            tr("Restorer {version}").format(version=__version__),
            "app",
            icon_size=64,
        )
        self.add_text(
            tr("Restores paintings and old photographs: it fills the damage and changes nothing else.")
        )
        self.add_text(tr("It works on this computer alone. No picture leaves it."))
        self.add_text(
            tr("Apache License 2.0 · Qt {qt} (LGPL) · libvips (LGPL) · OpenCV · PyTorch").format(
                qt=PySide6.__version__
            ),
            "muted",
        )
        _closing(self)


class Shortcuts(Dialog):
    """Every action with its keys, by menu, with a field to look for one."""

    def __init__(self, parent: QWidget | None, menus: Iterable[tuple[str, list[QAction]]]) -> None:
        super().__init__(parent, tr("Keyboard shortcuts"), tr("Keyboard shortcuts"), "keyboard")
        self._rows: list[tuple[str, list[QWidget]]] = []
        search = QLineEdit()
        search.setPlaceholderText(tr("Search"))
        search.setAccessibleName(tr("Search the shortcuts"))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._filter)
        self.content.addWidget(search)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 16, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for title, actions in menus:
            rows = [
                (a.text().replace("&", "").rstrip("…"), [_native(keys) for keys in a.shortcuts()])
                for a in actions
            ]
            self._add(grid, title, rows)
        self._add(grid, tr("On the picture"), [(tr(text), [*map(tr, keys)]) for text, keys in CANVAS_KEYS])
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFixedSize(max(500, inside.sizeHint().width() + 24), 440)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content.addWidget(scroll)
        _closing(self)

    def _add(self, grid: QGridLayout, title: str, rows: list[tuple[str, list[str]]]) -> None:
        heading = QLabel(title)
        heading.setObjectName("heading")
        heading.setContentsMargins(0, 12 if grid.rowCount() > 1 else 0, 0, 2)
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        parts: list[QWidget] = []
        for text, keys in rows:
            label, line = QLabel(text), QWidget()
            layout = QHBoxLayout(line)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(6)
            for key in keys:
                cap = QLabel(key)
                cap.setObjectName("key")
                layout.addWidget(cap)
            layout.addStretch(1)
            row = grid.rowCount()
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
            self._rows.append((f"{title} {text} {' '.join(keys)}".lower(), [label, line]))
            parts += [label, line]
        self._rows.append(
            (title.lower() + " " + " ".join(text for text, _ in self._rows[-len(rows) :]), [heading])
        )

    def _filter(self, text: str) -> None:
        for words, widgets in self._rows:
            for widget in widgets:
                widget.setVisible(text.lower() in words)


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
