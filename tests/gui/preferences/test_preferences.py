"""The preferences: searched, changed at once, set back, and taken along as a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from restorer.dossier import person
from restorer.gui import settings, theme
from restorer.gui.main_window import MainWindow
from restorer.gui.preferences.dialog import PreferencesDialog
from restorer.gui.preferences.table import PAGES, visible_pages

from ..answering import press_key


@pytest.fixture
def dialog(window: MainWindow, qtbot) -> PreferencesDialog:
    window.actions_["preferences"].trigger()
    assert window.assisting.preferences.dialog is not None
    return window.assisting.preferences.dialog


def _editor(dialog: PreferencesDialog, page: str, key: str):
    dialog.bring(page)
    return dialog.forms[page].rows[key].editor


def _pick(qtbot, box, value) -> None:
    """With the keyboard, as somebody without a mouse does."""
    box.setFocus()
    for _ in range(box.count()):
        qtbot.keyClick(box, Qt.Key.Key_Home)
    while box.currentData() != value:
        qtbot.keyClick(box, Qt.Key.Key_Down)


def test_every_row_sets_a_setting_that_there_is() -> None:
    for page in PAGES:
        for row in page.rows:
            known = settings.Settings if row.store == "settings" else person.Person
            assert {row.key, *row.also} <= set(known.model_fields), row.key


def test_the_usual_keys_open_them(window: MainWindow, open_picture, scratched, qtbot) -> None:
    open_picture(scratched)
    press_key(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.assisting.preferences.dialog is not None)


def test_the_theme_changes_at_once_and_is_remembered(window, dialog, qtbot) -> None:
    _pick(qtbot, _editor(dialog, "general", "theme").box, "dark")
    assert theme.current().name == "dark"
    assert window.actions_["theme-dark"].isChecked()
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert window.assisting.preferences.dialog is None
    assert settings.load().theme == "dark"
    window.choose_theme("light")


def test_brush_and_overlay_follow(window, dialog, qtbot) -> None:
    field = _editor(dialog, "canvas", "brush_size").field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "77")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert window.canvas.settings.brush_size == 77
    _pick(qtbot, _editor(dialog, "canvas", "overlay_colour").box, "#1e9bf0")
    assert window.side.overlay.colour == window.settings.overlay_colour == "#1e9bf0"
    opacity = _editor(dialog, "canvas", "overlay_opacity").field
    opacity.setValue(30)
    assert window.settings.overlay_opacity == pytest.approx(0.3)
    assert window.side.overlay.opacity.value == 30


def test_the_dialog_shows_what_the_window_is_set_to(window, qtbot) -> None:
    window.canvas.settings.brush_size = 51
    window.actions_["preferences"].trigger()
    assert _editor(window.assisting.preferences.dialog, "canvas", "brush_size").field.value() == 51


def test_searching_leaves_pages_and_rows_with_all_words(window, dialog, qtbot) -> None:
    qtbot.keyClicks(dialog.search, "dark light")
    left = [page.key for row, page in enumerate(dialog.pages) if not dialog.list.item(row).isHidden()]
    assert left == ["general", "shortcuts"]
    assert [key for key, row in dialog.forms["general"].rows.items() if row.isVisible()] == ["theme"]
    dialog.search.setText("brush hardness")
    assert dialog.page.key == "canvas", "the page that shows has what is looked for"
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.forms["canvas"].rows["brush_hardness"].editor.field.hasFocus()
    dialog.search.setText("nothing of the kind")
    assert dialog.nothing.isVisible()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.nothing.isVisible()


def test_a_page_is_reset_after_a_question(window, dialog, qtbot, answers) -> None:
    window.settings.brush_size, window.settings.autosave_seconds = 99, 10
    answers.given = ["cancel", "yes"]
    dialog.bring("canvas")
    qtbot.mouseClick(dialog.reset_page, Qt.MouseButton.LeftButton)
    assert window.settings.brush_size == 99
    qtbot.mouseClick(dialog.reset_page, Qt.MouseButton.LeftButton)
    assert window.settings.brush_size == settings.Settings().brush_size
    assert window.settings.autosave_seconds == 10, "that is on another page"
    assert answers.asked == ["Reset “Canvas”?"] * 2


def test_resetting_all_leaves_recent_files_and_the_operator(window, dialog, qtbot, answers) -> None:
    person.write(person.Person(operator="A. Conservator"))
    window.settings.shortcuts = {"notes": ["F2"]}
    window.settings.recent = ["/a/b.tif"]
    window.settings.autosave_seconds = 10
    answers.given = ["yes"]
    qtbot.mouseClick(dialog.reset_all, Qt.MouseButton.LeftButton)
    assert window.settings.autosave_seconds == 45
    assert window.settings.shortcuts == {}
    assert window.actions_.keys("notes") == "Ctrl+Alt+N"
    assert window.settings.recent == ["/a/b.tif"]
    assert person.read().operator == "A. Conservator"


def test_the_operator_is_written_where_dossiers_read(dialog, qtbot) -> None:
    field = _editor(dialog, "operator", "institution").field
    field.setFocus()
    qtbot.keyClicks(field, "Museum")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert person.read().institution == "Museum"


def test_all_preferences_travel_as_one_file(window, dialog, tmp_path: Path) -> None:
    person.write(person.Person(operator="A. Conservator", key=Path("/secret/key.pem")))
    window.settings.autosave_seconds = 20
    window.settings.shortcuts = {"notes": ["F2"]}
    window.settings.recent = ["/private/face.tif"]
    path = tmp_path / "mine.json"
    window.assisting.preferences.write(path)
    assert "face" not in path.read_text(encoding="utf-8")
    assert "secret" not in path.read_text(encoding="utf-8")
    window.settings.autosave_seconds, window.settings.shortcuts = 45, {}
    person.write(person.Person(key=Path("/secret/key.pem")))
    window.assisting.preferences.read(path)
    assert window.settings.autosave_seconds == 20
    assert window.actions_.keys("notes") == "F2"
    assert person.read() == person.Person(operator="A. Conservator", key=Path("/secret/key.pem"))
    assert settings.load().autosave_seconds == 20
    assert dialog.forms["general"].rows["autosave_seconds"].editor.field.value() == 20


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ("no json", "no file of Restorer’s preferences"),
        ({"kind": "other"}, "no file of Restorer’s preferences"),
        ({"kind": "restorer-preferences", "version": 9}, "newer version"),
        ({"settings": {"brush_size": -3}}, "“brush_size”"),
        ({"settings": {"autosave_seconds": 20, "shortcuts": {"notes": ["Ctrl+Bang"]}}}, "no key"),
        ({"settings": {"autosave_seconds": 20, "shortcuts": {"notes": ["Ctrl+R"]}}}, "two actions"),
        ({"settings": []}, "“settings”"),
        ({"person": {"operator": 7}}, "“operator”"),
    ],
)
def test_a_wrong_file_changes_nothing(window, shown_errors, tmp_path: Path, told, why) -> None:
    path = tmp_path / "wrong.json"
    if isinstance(told, dict):
        told = json.dumps({"kind": "restorer-preferences", "version": 1} | told)
    path.write_text(told, encoding="utf-8")
    before = window.settings.model_copy(deep=True)
    window.assisting.preferences.read(path)
    assert window.settings == before
    assert len(shown_errors) == 1
    assert why in shown_errors[0].error.what
    assert shown_errors[0].error.safe


def test_every_editor_has_a_name(dialog) -> None:
    for page in visible_pages():
        if page.key in dialog.forms:
            for key, row in dialog.forms[page.key].rows.items():
                inside = [one for one in row.editor.findChildren(QWidget) if one.accessibleName()]
                assert inside, key
