"""The table of actions: everything reachable by menu, key and name."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QListWidget,
)

from restorer.gui.action_table import MENUS, SPECS, Spec
from restorer.gui.canvas import Tool
from restorer.gui.main_window import MainWindow
from restorer.paths import resource


def test_no_two_actions_share_a_shortcut(window: MainWindow) -> None:
    keys = [(key.toString(), action.objectName()) for action in window.actions_ for key in action.shortcuts()]
    clashes = [(a, b) for a, b in combinations(keys, 2) if a[0] == b[0]]
    assert clashes == []


def test_every_shortcut_is_understood(window: MainWindow) -> None:
    for spec in SPECS.values():
        for keys in spec.keys.split(" "):
            sequence = QKeySequence(keys)
            assert sequence.count() == 1, spec.name
            assert sequence[0].key() != Qt.Key.Key_unknown, spec.name


def test_every_action_has_menu_text_shortcut_tip_and_icon(window: MainWindow) -> None:
    in_menus = {action for menu in window.actions_.menus.values() for action in menu.actions()}
    for action in window.actions_:
        assert action in in_menus, action.objectName()
        assert action.text()
        assert action.shortcuts()
        assert action.statusTip()
        assert not action.icon().isNull()


def test_every_action_does_something(window: MainWindow) -> None:
    from PySide6.QtCore import SIGNAL

    for action in window.actions_:
        connected = action.receivers(SIGNAL("triggered(bool)")) + action.receivers(SIGNAL("toggled(bool)"))
        # a button or menu listens to neither of the two; an action group listens to triggered
        in_group = action.actionGroup() is not None
        assert connected > in_group, action.objectName()


def test_mnemonics_are_unique_within_a_menu(window: MainWindow) -> None:
    for title, items in MENUS.items():
        letters = [
            item.text[item.text.index("&") + 1].lower()
            for item in items
            if isinstance(item, Spec) and "&" in item.text
        ]
        assert len(letters) == len(set(letters)), (title, sorted(letters))


def test_every_tool_has_an_action_with_a_single_key() -> None:
    for tool in Tool:
        spec = SPECS[f"tool-{tool.value}"]
        assert len(spec.keys) == 1


@pytest.mark.parametrize("name", sorted({spec.icon for spec in SPECS.values()} | {"app"}))
def test_icons_are_drawn_on_our_grid(name: str) -> None:
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    if name != "app":
        assert 'viewBox="0 0 24 24"' in text
        assert "currentColor" in text
        assert "#" not in text, "a fixed colour would not follow light and dark"


def test_widgets_have_accessible_names(window: MainWindow, qtbot) -> None:
    kinds = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QListWidget)
    nameless = [
        widget
        for kind in kinds
        for widget in window.findChildren(kind)
        if not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
        and "QScrollBar" not in type(widget).__name__
    ]
    assert nameless == []
    lone = [w for w in window.findChildren(QLineEdit) if not isinstance(w.parent(), QAbstractSpinBox)]
    assert all(widget.accessibleName() for widget in lone)


def test_tools_can_be_chosen_by_key(window: MainWindow, open_picture, scratched, qtbot) -> None:
    open_picture(scratched)
    for tool in (Tool.LASSO, Tool.HEAL, Tool.PAN, Tool.ERASER):
        qtbot.keyClick(window.canvas, SPECS[f"tool-{tool.value}"].keys.lower())
        assert window.canvas.tool is tool
        assert window.actions_[f"tool-{tool.value}"].isChecked()


def test_original_shows_while_the_key_is_held(window: MainWindow, open_picture, scratched, qtbot) -> None:
    open_picture(scratched)
    qtbot.keyPress(window.canvas, Qt.Key.Key_Backslash)
    assert window.canvas.compare.holds_original
    qtbot.keyRelease(window.canvas, Qt.Key.Key_Backslash)
    assert not window.canvas.compare.holds_original


def test_what_needs_a_picture_is_disabled_without_one(window: MainWindow) -> None:
    enabled = {action.objectName() for action in window.actions_ if action.isEnabled()}
    assert enabled == {name for name, spec in SPECS.items() if spec.needs == "nothing"}
