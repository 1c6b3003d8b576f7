"""Offers a report: to be read, copied, found in its folder, or deleted."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QPlainTextEdit, QPushButton, QWidget

from restorer.gui.dialogs.base import Dialog
from restorer.gui.language import tr

_READING = (620, 320)


class CrashDialog(Dialog):
    """Shows reports, newest first. `after_crash`: the program has just started after one."""

    def __init__(self, parent: QWidget | None, reports: Sequence[Path], *, after_crash: bool) -> None:
        headline = tr("Restorer failed the last time.") if after_crash else tr("Reports on failures")
        super().__init__(parent, tr("Crash report"), headline, "warning", alarm=after_crash)
        self._reports = list(reports)
        self.add_text(
            tr(
                "A report was written. It holds versions, the kind of computer, the last lines of the log and where the "
                "program was: no picture, no notes, and of files only their names."
            )
        )
        self.add_text(
            tr("It stays on this computer and is never sent. You can copy it into a message yourself."),
            "muted",
        )
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Report"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("What the report says"))
        self.text.setFixedSize(*_READING)
        self.text.hide()
        self.content.addWidget(self.choice)
        self.content.addWidget(self.text)
        action = QDialogButtonBox.ButtonRole.ActionRole
        self.show_button = self.buttons.addButton(tr("Show"), action)
        self.copy_button = self.buttons.addButton(tr("Copy"), action)
        self.folder_button = self.buttons.addButton(tr("Open folder"), action)
        self.delete_button = self.buttons.addButton(tr("Delete"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.close_button = self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        for button in self.buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(button is self.close_button)
        self.close_button.setDefault(True)
        self.show_button.clicked.connect(self._toggle)
        self.copy_button.clicked.connect(self._copy)
        self.folder_button.clicked.connect(self._open_folder)
        self.delete_button.clicked.connect(self._delete)
        self.close_button.clicked.connect(self.accept)
        self.choice.currentIndexChanged.connect(lambda _: self._read())
        self._list()

    @property
    def _path(self) -> Path:
        return self._reports[max(0, self.choice.currentIndex())]

    def _list(self) -> None:
        self.choice.clear()
        self.choice.addItems([path.stem for path in self._reports])
        self.choice.setVisible(len(self._reports) > 1)

    def _read(self) -> None:
        text = ""
        if self._reports:
            with contextlib.suppress(OSError):
                text = self._path.read_text(encoding="utf-8", errors="replace")
        self.text.setPlainText(text)

    def _toggle(self) -> None:
        self.text.setVisible(self.text.isHidden())
        self.show_button.setText(tr("Show") if self.text.isHidden() else tr("Hide"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.copy_button.setText(tr("Copied"))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    def _delete(self) -> None:
        with contextlib.suppress(OSError):
            self._path.unlink(missing_ok=True)
        del self._reports[max(0, self.choice.currentIndex())]
        if self._reports:
            self._list()
        else:
            self.accept()
