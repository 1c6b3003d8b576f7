"""Fills shown as such on the canvas: the picture on the screen changes, the document does not."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from PySide6.QtCore import Qt

from restorer.document import Scale
from restorer.dossier.show import Show, styled
from restorer.gui.main_window import MainWindow
from restorer.imaging import composite
from restorer.imaging.geometry import Box

from .conftest import SHIFT, Press, make_fill


def _settle(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.pool.is_idle and window.canvas.is_settled, timeout=20_000)


def _seen(window: MainWindow) -> np.ndarray:
    """What the canvas draws from, at full size."""
    box = window.document.picture.box
    return window.canvas._scene.after.region(0, box)[..., :3]


def _wanted(window: MainWindow, show: Show) -> np.ndarray:
    document = window.document
    return composite.render(document.picture, [styled(f, show) for f in document.fills], document.picture.box)


@pytest.mark.parametrize(
    ("key", "style"),
    [(Qt.Key.Key_F6, "outline"), (Qt.Key.Key_F7, "neutral"), (Qt.Key.Key_F8, "tratteggio")],
)
def test_a_key_shows_fills_otherwise_and_another_as_they_are(
    filled: MainWindow, press: Press, qtbot, key: Qt.Key, style: str
) -> None:
    plain, result = _seen(filled).copy(), filled.document.flattened().pixels
    press(filled, key, SHIFT)
    _settle(qtbot, filled)
    assert filled.actions_[f"show-{style}"].isChecked()
    assert bool((_seen(filled) == _wanted(filled, Show(style))).all())
    assert not bool((_seen(filled) == plain).all())
    assert bool((filled.document.flattened().pixels == result).all())
    press(filled, Qt.Key.Key_F5, SHIFT)
    _settle(qtbot, filled)
    assert bool((_seen(filled) == plain).all())


def test_new_fills_hidden_ones_and_undo_are_followed(filled: MainWindow, press: Press, qtbot) -> None:
    document, show = filled.document, Show("tratteggio")
    press(filled, Qt.Key.Key_F8, SHIFT)
    document.add_fills([make_fill(Box(100, 10, 50, 30), 100)], "Another")
    _settle(qtbot, filled)
    assert bool((_seen(filled) == _wanted(filled, show)).all())
    document.change_fills(document.placed_fills[:1], "Fade", opacity=0.5)
    _settle(qtbot, filled)
    assert bool((_seen(filled) == _wanted(filled, show)).all())
    document.go_to(0)
    _settle(qtbot, filled)
    assert bool((_seen(filled) == document.picture.pixels).all())
    document.go_to(3)
    _settle(qtbot, filled)
    assert bool((_seen(filled) == _wanted(filled, show)).all())


def test_lines_in_millimetres_follow_the_scale(filled: MainWindow, press: Press, qtbot) -> None:
    document = filled.document
    filled.settings.line_unit, filled.settings.line_millimetres = "mm", 0.25
    press(filled, Qt.Key.Key_F8, SHIFT)
    _settle(qtbot, filled)
    assert bool((_seen(filled) == _wanted(filled, Show("tratteggio", 0.25 * 300 / 25.4))).all())
    document.change_facts(dataclasses.replace(document.facts, scale=Scale.drawn(80, 10)), "Scale")
    _settle(qtbot, filled)
    assert bool((_seen(filled) == _wanted(filled, Show("tratteggio", 2))).all())


def test_the_next_picture_is_shown_in_the_same_way(filled: MainWindow, press: Press, qtbot) -> None:
    document = filled.document
    press(filled, Qt.Key.Key_F6, SHIFT)
    _settle(qtbot, filled)
    filled.set_document(None)
    filled.set_document(document)
    _settle(qtbot, filled)
    assert bool((_seen(filled) == _wanted(filled, Show("outline"))).all())
