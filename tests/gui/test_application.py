"""Files that the system wants opened (macOS: a double click in Finder)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from restorer.gui.application import Application


def test_a_file_that_the_system_wants_opened_is_told(qapp: QApplication, tmp_path: Path) -> None:
    assert isinstance(qapp, Application)
    told: list[Path] = []
    qapp.file_wanted.connect(told.append)
    picture = tmp_path / "scan of a panel.tif"
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(picture))))
    qapp.file_wanted.disconnect(told.append)
    assert told == [picture]


def test_an_address_that_is_no_file_is_left_alone(qapp: QApplication) -> None:
    assert isinstance(qapp, Application)
    told: list[Path] = []
    qapp.file_wanted.connect(told.append)
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl("https://example.org/scan.tif")))
    qapp.file_wanted.disconnect(told.append)
    assert told == []
