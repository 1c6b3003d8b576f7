"""Everything is found by a few letters and done from the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from restorer.gui.main_window import MainWindow
from restorer.gui.palette.dialog import Palette
from restorer.gui.palette.matching import fit

from ..answering import press_key


def _opened(window: MainWindow, qtbot) -> Palette:
    window.actions_["palette"].trigger()
    palette = window.assisting.commands.palette
    assert palette is not None
    qtbot.waitUntil(palette.field.hasFocus)
    return palette


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("fit", "Fit in window", "Profit"),
        ("mask", "Clear mask", "Unmasked"),
        ("res sel", "Restore the selection", "Restored fossils"),
        ("gm", "Grow mask", "Magic"),
    ],
)
def test_words_fit_better_than_letters(typed: str, better: str, worse: str) -> None:
    assert fit(typed, better) is not None
    assert fit(typed, better) > (fit(typed, worse) or 0)


def test_every_typed_word_must_fit() -> None:
    assert fit("clear nothing", "Clear mask") is None
    assert fit("", "Clear mask") is not None


def test_a_command_is_typed_and_run(window, open_picture, scratched, qtbot) -> None:
    open_picture(scratched)
    press_key(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.assisting.commands.palette is not None)
    palette = window.assisting.commands.palette
    qtbot.keyClicks(palette.field, "lasso")
    assert palette.current.key == "tool-lasso"
    assert palette.current.keys == "L"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.canvas.tool.value == "lasso")
    assert window.assisting.commands.palette is None
    assert window.settings.palette_recent == ["tool-lasso"]


def test_what_was_used_last_comes_first(window, qtbot) -> None:
    window.settings.palette_recent = ["batch", "models"]
    palette = _opened(window, qtbot)
    assert [one.key for one in palette.shown[:2]] == ["batch", "models"]


def test_arrows_move_and_escape_closes(window, qtbot) -> None:
    palette = _opened(window, qtbot)
    first, second = palette.shown[:2]
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.current == second
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.current == first
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.current == palette.shown[-1]
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.assisting.commands.palette is None)


def test_what_cannot_be_done_says_why(window, qtbot) -> None:
    palette = _opened(window, qtbot)
    qtbot.keyClicks(palette.field, "invert mask")
    assert palette.current.key == "invert-mask"
    assert palette.told.text() == "Open a picture first"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_models_panels_and_recent_files_are_found(window, open_picture, scratched, qtbot) -> None:
    open_picture(scratched)
    palette = _opened(window, qtbot)
    qtbot.keyClicks(palette.field, "scratched")
    assert palette.current.key == f"file-{scratched}"
    palette.field.setText("history panel")
    assert palette.current.key == "panel-history"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.side.pages.current == "fills")
    palette = _opened(window, qtbot)
    palette.field.setText("fill with telea")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.side.restore.chosen == "opencv-telea")
