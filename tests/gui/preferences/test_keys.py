"""Actions get other keys, which show and work everywhere; conflicts are told and solved by a choice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel

from restorer.gui import keys, settings
from restorer.gui.dialogs.help import Shortcuts
from restorer.gui.main_window import MainWindow
from restorer.gui.preferences.keys_page import KeysPage

from ..answering import press_key

_CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: MainWindow, qtbot) -> KeysPage:
    window.assisting.preferences.ask("shortcuts")
    assert window.assisting.preferences.dialog is not None
    return window.assisting.preferences.dialog.keys


def _press(qtbot, page: KeysPage, action: str, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    page.choose(action)
    page.field.setFocus()
    qtbot.keyClick(page.field, key, modifiers)


def _click(qtbot, button) -> None:
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_new_keys_work_and_show_everywhere(window, page, qtbot, open_picture, scratched) -> None:
    _press(qtbot, page, "tool-lasso", Qt.Key.Key_F2)
    _click(qtbot, page.assign)
    window.assisting.preferences.dialog.accept()
    action = window.actions_["tool-lasso"]
    assert action.shortcut() == QKeySequence("F2"), "menus show it"
    assert "(F2)" in action.toolTip()
    window.actions_["shortcuts"].trigger()
    caps = [
        one.text() for one in window.findChild(Shortcuts).findChildren(QLabel) if one.objectName() == "key"
    ]
    assert "F2" in caps
    assert "L" not in caps
    window.findChild(Shortcuts).close()
    open_picture(scratched)
    press_key(window, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: window.canvas.tool.value == "lasso")
    assert settings.load().shortcuts == {"tool-lasso": ["F2"]}


def test_the_restore_button_tells_its_new_keys(window, page, qtbot) -> None:
    _press(qtbot, page, "restore", Qt.Key.Key_F3)
    _click(qtbot, page.assign)
    assert "(F3)" in window.side.restore.button.toolTip()


def test_a_conflict_is_told_and_solved_by_a_choice(window, page, qtbot, answers) -> None:
    _press(qtbot, page, "notes", Qt.Key.Key_R, _CTRL)
    assert page.told.text() == "Ctrl+R belongs to “Restore everything marked” now."
    answers.given = ["cancel", "take"]
    _click(qtbot, page.assign)
    assert window.actions_.keys("restore") == "Ctrl+R"
    _click(qtbot, page.assign)
    assert window.actions_.keys("notes") == "Ctrl+R"
    assert window.actions_.keys("restore") == ""
    assert len(answers.asked) == 2


def test_keys_are_added_taken_away_and_reset(window, page, qtbot) -> None:
    _press(qtbot, page, "notes", Qt.Key.Key_F2)
    _click(qtbot, page.add)
    assert [one.toString() for one in window.actions_["notes"].shortcuts()] == ["Ctrl+Alt+N", "F2"]
    _click(qtbot, page.remove)
    assert window.actions_["notes"].shortcuts() == []
    assert "(" not in window.actions_["notes"].toolTip()
    _click(qtbot, page.reset)
    assert window.actions_.keys("notes") == "Ctrl+Alt+N"
    assert window.settings.shortcuts == {}
    assert not page.reset.isEnabled()


def test_usual_keys_that_another_has_taken_are_asked_for(window, page, qtbot, answers) -> None:
    answers.given = ["take", "yes"]
    _press(qtbot, page, "notes", Qt.Key.Key_R, _CTRL)
    _click(qtbot, page.assign)
    page.choose("restore")
    _click(qtbot, page.reset)
    assert window.actions_.keys("restore") == "Ctrl+R"
    assert window.actions_.keys("notes") == ""


def test_keys_of_the_picture_cannot_be_taken(page, qtbot) -> None:
    page.choose("notes")
    page.field.setKeySequence(QKeySequence(Qt.Key.Key_Space))
    assert not page.assign.isEnabled()
    assert "cannot be taken" in page.told.text()


def test_actions_are_found_by_name_and_by_keys(page) -> None:
    dialog = page.window()
    dialog.search.setText("ctrl+alt+n")
    assert [name for name, item in page._items.items() if not item.isHidden()] == ["notes"]
    dialog.search.setText("eraser")
    assert not page._items["tool-eraser"].isHidden()
    assert page._items["notes"].isHidden()


def test_taking_keys_leaves_the_others_of_their_owner() -> None:
    chosen = keys.with_keys({}, "notes", [QKeySequence("Ctrl+Y")])
    assert chosen == {"redo": ["Ctrl+Shift+Z"], "notes": ["Ctrl+Y"]}
    back = keys.with_keys(chosen, "redo", keys.keys_of("redo", {}))
    assert back == {"notes": []}


def test_names_of_actions_are_plain_in_every_language() -> None:
    assert [keys.plain(text) for text in ("&Open…", "打开(&O)…", "Fit in window")] == [
        "Open",
        "打开",
        "Fit in window",
    ]
