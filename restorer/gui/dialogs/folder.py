"""Where to save: a folder that is shown and can be changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from restorer.gui.language import tr


class FolderField(QWidget):
    """Shows `path`; a button asks for another one."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._field = QLineEdit(str(path))
        self._field.setReadOnly(True)
        self._field.setAccessibleName(tr("Folder"))
        self.change = QPushButton(tr("Change…"))
        self.change.setAccessibleName(tr("Change the folder"))
        self.change.setAutoDefault(False)
        self.change.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        row.addWidget(self.change)

    @property
    def path(self) -> Path:
        return self._path

    @path.setter
    def path(self, path: Path) -> None:
        self._path = path
        self._field.setText(str(path))

    def _ask(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, tr("Folder to save in"), str(self._path)):
            self.path = Path(chosen)
