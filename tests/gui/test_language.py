"""The window in other languages: values, plurals, numbers, and a made-up language that shows what was forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QWidget,
)

from restorer.document.facts import COLOURS
from restorer.errors import MaskError
from restorer.gui import settings, theme
from restorer.gui.action_table import SPECS
from restorer.gui.canvas.settings import Tool
from restorer.gui.dialogs.damage_class import ClassDialog
from restorer.gui.dialogs.errors import ErrorDialog
from restorer.gui.dialogs.save import SaveDialog
from restorer.gui.dialogs.save_project import SaveProjectDialog
from restorer.gui.dialogs.scale import ScaleDialog
from restorer.gui.language import later, number, tr
from restorer.gui.main_window import MainWindow
from restorer.gui.pseudo import pseudo
from restorer.gui.translating import VARIABLE, chosen, speak
from restorer.gui.wording import megabytes, percent
from restorer.imaging.io import Suggestion
from restorer.imaging.picture import Picture
from restorer.text import text

_KEYS = re.compile(r"\((?:(?:Ctrl|Shift|Alt|Meta)\+|F\d+|[^ ()]{1,6}\)).*?\)?(?=\n|$)")
_SHORT = re.compile(
    r"\b(e[sd]\d+|ps\d+|px|dpi|mm|cm|cm²|in|MP|MB|x|y|[LabRGB]|s?RGB|Restorer|PDF|TIFF|PNG|WebP|AVIF|JPEG|OpenRaster|Ctrl|Shift|Alt)\b"
    r"|#[0-9a-f]{6}\b|\S+\.\w{2,8}\b|[\d\W_]+"
)


@pytest.fixture
def in_pseudo(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(VARIABLE, raising=False)
    speak(qapp, "pseudo")
    yield
    speak(qapp, "en")


@pytest.fixture
def picture() -> Picture:
    return Picture(np.zeros((20, 30, 3), np.uint8))


@pytest.fixture
def german_numbers() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def test_plurals_are_right_in_english(qapp: QApplication) -> None:
    assert tr("%n minute(s)", n=1) == "1 minute"
    assert tr("about %n minute(s)", n=1) == "about 1 minute"
    assert tr("about %n minute(s)", n=3) == "about 3 minutes"
    assert tr("%Ln fill(s)", n=12345) == "12,345 fills"


def test_values_are_put_in_after_translating(in_pseudo: None) -> None:
    assert tr("Opening {name}").format(name="a.png") == "[Öpéñîñĝ a.png ~~~~]"
    assert tr("Nobody has written this sentence down.") == "Nobody has written this sentence down."


def test_a_message_from_below_is_translated_with_its_values(in_pseudo: None) -> None:
    inner = text("Nothing was changed.")
    label = text("Grow mask by {pixels} px", pixels=3)
    assert str(label) == "Grow mask by 3 px"
    assert tr(label) == pseudo("Grow mask by {pixels} px").format(pixels=3)
    assert tr(text("Exporting {name}", name=inner)) == pseudo("Exporting {name}").format(name=pseudo(inner))
    assert tr(later("Restore")) == pseudo("Restore")


def test_numbers_are_written_as_the_language_does(german_numbers: None) -> None:
    assert number(1234567) == "1.234.567"
    assert number(0.5, ".2f") == "0,50"
    assert percent(0.0266) == "2,66 %"
    assert megabytes(1_500_000) == "1,5 MB"
    assert tr(text("{pixels:,} of {share:.1f}", pixels=4000, share=0.25)) == "4.000 of 0,2"


def test_the_environment_decides_on_the_language_then_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert chosen("fr") == "fr"
    monkeypatch.setenv(VARIABLE, "de")
    assert chosen("fr") == "de"
    monkeypatch.setenv(VARIABLE, "nowhere")
    assert chosen("zh") == "zh"


def test_qt_speaks_german_too(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    speak(qapp, "de")
    try:
        assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
        assert QLocale().language() == QLocale.Language.German
        assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    finally:
        speak(qapp, "en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


# the made-up language


@pytest.fixture
def pseudo_window(qtbot, qapp: QApplication, in_pseudo: None, scratched: Path) -> Iterator[MainWindow]:
    window = MainWindow(theme.ThemeManager(qapp, "light"), settings.load())
    qtbot.addWidget(window, before_close_func=lambda one: one.files.discard())
    window.resize(1400, 1000)
    window.show()
    qtbot.waitExposed(window)
    window.files.open(scratched)
    qtbot.waitUntil(lambda: window.document is not None, timeout=20_000)
    yield window
    window.worker.drop()
    window.themes.deleteLater()


def test_every_text_of_the_window_is_translated(pseudo_window: MainWindow) -> None:
    assert pseudo_window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    names = _names(pseudo_window)
    forgotten = _forgotten(pseudo_window, names) + [
        f"{action.objectName()}: {said}"
        for action in pseudo_window.actions_
        for said in (action.text(), action.toolTip(), action.statusTip())
        if action.objectName() in SPECS and not _is_translated(said, names)
    ]
    assert not forgotten


def test_no_label_is_cut_off_by_longer_words(qtbot, pseudo_window: MainWindow) -> None:
    for section in ("damage", "classes", "overlay", "fills", "history", "info"):
        pseudo_window.side.bring(section)
        qtbot.wait(20)
        assert not _cut(pseudo_window)
    for tool in Tool:
        pseudo_window.canvas.set_tool(tool)
        qtbot.wait(20)
        assert not _cut(pseudo_window)


def test_the_start_page_has_room_for_longer_words(qtbot, pseudo_window: MainWindow) -> None:
    pseudo_window.files.close()
    qtbot.waitUntil(pseudo_window.welcome.isVisible)
    qtbot.wait(50)
    assert not _cut(pseudo_window)


@pytest.mark.parametrize(
    "name",
    ["getting-started", "shortcuts", "about", "notes", "person", "export", "export-dossier", "adapt"],
)
def test_dialogs_have_room_for_longer_words(qtbot, pseudo_window: MainWindow, name: str) -> None:
    pseudo_window.actions_[name].trigger()
    dialog = pseudo_window.findChild(QDialog)
    assert isinstance(dialog, QDialog)
    qtbot.waitUntil(dialog.isVisible)
    qtbot.wait(50)
    assert not _forgotten(dialog, _names(pseudo_window))
    assert not _cut(dialog)
    dialog.reject()


def test_questions_have_room_for_longer_words(
    qtbot, in_pseudo: None, picture: Picture, tmp_path: Path
) -> None:
    dialogs = (
        SaveDialog(None, picture, Suggestion(tmp_path / "a.png", "")),
        SaveProjectDialog(None, tmp_path / "a.restorer", "copy", can_refer=True, size=1000),
        ClassDialog(None, tr("Add a damage class"), "", COLOURS[0], ()),
        ScaleDialog(None, 100.0, "cm", 2.0),
        ErrorDialog(None, MaskError(text("Nothing is marked there."), safe=text("Nothing was changed."))),
    )
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.wait(20)
        assert not _forgotten(dialog, set())
        assert not _cut(dialog)


def _names(window: MainWindow) -> set[str]:
    """Of models: they are not translated, but for a few."""
    return {window.side.restore.name_of(one) for one in window.side.restore.listed}


def _forgotten(root: QWidget, names: set[str]) -> list[str]:
    return [
        f"{type(widget).__name__}: {said}"
        for widget in [root, *root.findChildren(QWidget)]
        if not widget.objectName().startswith(("qt_", "key"))  # Qt's own, and keys
        for said in _texts(widget)
        if not _is_translated(said, names)
    ]


def _cut(root: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.text()!r}: {widget.sizeHint()} > {widget.size()}"
        for kind in (QLabel, QAbstractButton)
        for widget in root.findChildren(kind)
        if widget.isVisible() and widget.text() and _is_cut(widget)
    ]


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.whatsThis())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QListWidget):
        yield from (widget.item(row).text() for row in range(widget.count()))
    if isinstance(widget, QAbstractSpinBox) and hasattr(widget, "suffix"):
        yield widget.suffix()


def _is_translated(said: str, names: set[str]) -> bool:
    """Whether all letters stand in brackets, but for units, keys, files and names of models."""
    said = re.sub(r"<[^>]*>", "", said)
    while (without := re.sub(r"\[[^\[\]]*\]", "", said)) != said:
        said = without
    for name in sorted(names, key=len, reverse=True):
        said = said.replace(name, "")
    return not _SHORT.sub("", _KEYS.sub("", said)).strip()


def _is_cut(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        widest = max(widget.fontMetrics().horizontalAdvance(word) for word in [*widget.text().split(), ""])
        return widget.heightForWidth(widget.width()) > widget.height() or widest > widget.width()
    return widget.minimumSizeHint().width() > widget.width()
