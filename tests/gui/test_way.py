"""The main job with real clicks and keys: open, find, restore, compare, undo, save, open again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QWidget

from restorer.document import Layer
from restorer.gui.canvas import Canvas, Compare, Tool
from restorer.gui.dialogs import save as save_dialog
from restorer.gui.main_window import MainWindow
from restorer.imaging import io
from restorer.imaging.picture import Picture

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ready(window: MainWindow, open_picture, scratched: Path) -> MainWindow:
    """A window with the scratched picture."""
    return open_picture(scratched)


def _idle(window: MainWindow) -> bool:
    return not window.worker.is_busy and window.pool.is_idle


def _at(canvas: Canvas, x: float, y: float) -> QPoint:
    point: QPointF = canvas.widget_point(x, y)
    return point.toPoint()


def _drag(qtbot, canvas: Canvas, start: tuple[int, int], end: tuple[int, int]) -> None:
    qtbot.mousePress(canvas, LEFT, pos=_at(canvas, *start))
    middle = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    for point in (middle, end):
        qtbot.mouseMove(canvas, _at(canvas, *point))
    qtbot.mouseRelease(canvas, LEFT, pos=_at(canvas, *end))


def _press(qtbot, widget: QWidget) -> None:
    assert widget.isEnabled()
    assert widget.isVisible()
    qtbot.mouseClick(widget, LEFT, pos=QPoint(10, widget.height() // 2))


def _save_as(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Answer the next Save as with `path`."""

    def accept(dialog: save_dialog.SaveDialog) -> int:
        dialog.folder.path = path.parent
        dialog.name.setText(path.name)
        assert dialog.save_button.isEnabled()
        return int(dialog.DialogCode.Accepted)

    monkeypatch.setattr(save_dialog.SaveDialog, "exec", accept)


def test_find_restore_undo_redo_save_and_open_again(ready, qtbot, monkeypatch, tmp_path) -> None:
    window = ready
    original = np.array(window.document.picture.pixels)
    _press(qtbot, window.side.damage.replace)
    qtbot.waitUntil(lambda: _idle(window) and window.document.mask.any(), timeout=20_000)
    mask = window.document.snapshot().mask
    qtbot.waitUntil(window.side.restore.button.isEnabled)
    _press(qtbot, window.side.restore.button)
    qtbot.waitUntil(lambda: _idle(window) and bool(window.document.fills), timeout=30_000)
    restored = np.array(window.document.flattened().pixels)
    assert np.array_equal(restored[mask == 0], original[mask == 0])
    assert not np.array_equal(restored[mask > 0], original[mask > 0])

    qtbot.keyClick(window.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert np.array_equal(window.document.flattened().pixels, original)
    assert np.array_equal(window.document.mask, mask)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.canvas, Qt.Key.Key_Z, both)
    assert np.array_equal(window.document.flattened().pixels, restored)

    assert window.isWindowModified()
    target = tmp_path / "result.png"
    _save_as(monkeypatch, target)
    qtbot.keyClick(window.canvas, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _idle(window) and target.exists())
    assert np.array_equal(io.read(target).pixels, restored)


def test_history_panel_goes_back_and_forth(ready, qtbot) -> None:
    window, history = ready, ready.side.history.list
    window.actions_["select-all"].trigger()
    window.actions_["selection-to-mask"].trigger()
    window.actions_["clear-mask"].trigger()
    assert [history.item(row).text() for row in range(history.count())] == [
        "Opened", "Select all", "Add selection to mask", "Clear mask",
    ]  # fmt: skip
    history.itemClicked.emit(history.item(2))
    assert window.document.mask.all()
    history.itemClicked.emit(history.item(0))
    assert not window.document.mask.any()
    assert history.currentRow() == 0
    history.itemClicked.emit(history.item(3))
    assert window.document.history.position == 3


def test_brush_marks_and_restore_key_fills(ready, qtbot) -> None:
    window = ready
    window.canvas.settings.brush_size = 12
    qtbot.keyClick(window.canvas, "b")
    _drag(qtbot, window.canvas, (110, 75), (112, 85))
    assert window.document.mask[80, 111] == 255
    qtbot.keyClick(window.canvas, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: _idle(window) and bool(window.document.fills), timeout=20_000)


def test_only_the_hole_under_the_cursor_is_restored(ready, qtbot) -> None:
    window = ready
    mask = np.zeros(window.document.mask.shape, np.uint8)
    mask[18:34, 28:50] = 255
    mask[68:92, 98:127] = 255
    window.document.replace(Layer.MASK, mask, "two holes")
    qtbot.mouseMove(window.canvas, _at(window.canvas, 110, 80))
    qtbot.keyClick(window.canvas, "x")
    qtbot.waitUntil(lambda: _idle(window) and bool(window.document.fills), timeout=20_000)
    changed = window.document.flattened().pixels != window.document.picture.pixels
    assert changed[68:92, 98:127].any()
    changed[68:92, 98:127] = False
    assert not changed.any()
    assert window.document.mask[25, 40] == 255, "the other hole is still marked"


def test_hole_tool_restores_by_click(ready, qtbot) -> None:
    window = ready
    mask = np.zeros(window.document.mask.shape, np.uint8)
    mask[22:30, 32:46] = 255
    mask[75:85, 105:120] = 255
    window.document.replace(Layer.MASK, mask, "two holes")
    qtbot.keyClick(window.canvas, "k")
    qtbot.mouseClick(window.canvas, LEFT, pos=_at(window.canvas, 40, 25))
    qtbot.waitUntil(lambda: _idle(window) and bool(window.document.fills), timeout=20_000)
    assert window.document.mask[80, 110] == 255
    assert window.document.mask[25, 40] == 0


def test_only_the_selection_is_restored(ready, qtbot) -> None:
    window = ready
    mask = np.zeros(window.document.mask.shape, np.uint8)
    mask[40:60, 20:120] = 255
    window.document.replace(Layer.MASK, mask, "a band")
    qtbot.keyClick(window.canvas, "m")
    _drag(qtbot, window.canvas, (60, 30), (90, 70))
    selection = window.document.selection
    assert selection is not None
    assert selection.any()
    window.actions_["restore-selection"].trigger()
    qtbot.waitUntil(lambda: _idle(window) and bool(window.document.fills), timeout=20_000)
    changed = (window.document.flattened().pixels != window.document.picture.pixels).any(axis=2)
    assert changed.any()
    assert not changed[selection == 0].any()


def test_the_restore_button_keeps_to_the_selection(ready, qtbot) -> None:
    window, button = ready, ready.side.restore.button
    mask = np.zeros(window.document.mask.shape, np.uint8)
    mask[40:60, 20:120] = 255
    window.document.replace(Layer.MASK, mask, "a band")
    selection = np.zeros_like(mask)
    selection[:30] = 255
    window.document.replace(Layer.SELECTION, selection, "Select")
    qtbot.waitUntil(lambda: button.text() == "Restore selection" and not button.isEnabled())
    selection[:50, :70] = 255
    window.document.replace(Layer.SELECTION, selection, "Select")
    qtbot.waitUntil(button.isEnabled)
    _press(qtbot, button)
    qtbot.waitUntil(lambda: _idle(window) and bool(window.document.fills), timeout=20_000)
    changed = (window.document.flattened().pixels != window.document.picture.pixels).any(axis=2)
    assert changed.any()
    assert not changed[selection == 0].any()
    window.actions_["select-none"].trigger()
    qtbot.waitUntil(lambda: button.text() == "Restore" and button.isEnabled())


def test_the_keyboard_stays_on_the_picture_after_restoring(ready, qtbot, qapp) -> None:
    window, button = ready, ready.side.restore.button
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.side.damage.add.setFocus()
    qtbot.keyClick(window.side.damage.add, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _idle(window) and window.document.mask.any(), timeout=20_000)
    assert qapp.focusWidget() is window.canvas
    qtbot.waitUntil(button.isEnabled)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _idle(window) and bool(window.document.fills), timeout=20_000)
    qtbot.waitUntil(lambda: not button.isEnabled())
    assert qapp.focusWidget() is window.canvas


def test_restoring_the_selection_without_one_says_so(ready, qtbot) -> None:
    ready.actions_["restore-selection"].trigger()
    assert "selected" in ready.status.currentMessage()
    assert not ready.worker.is_busy


def test_rectangle_and_fill_is_one_gesture(ready, qtbot) -> None:
    window = ready
    qtbot.keyClick(window.canvas, "r")
    _press(qtbot, window.side.tool.at_once)
    _drag(qtbot, window.canvas, (95, 65), (130, 95))
    qtbot.waitUntil(lambda: _idle(window) and bool(window.document.fills), timeout=20_000)
    changed = (window.document.flattened().pixels != window.document.picture.pixels).any(axis=2)
    ys, xs = np.nonzero(changed)
    assert 90 <= xs.min() < xs.max() <= 135
    assert 60 <= ys.min() < ys.max() <= 100


def test_restoring_nothing_is_explained(ready, qtbot, shown_errors) -> None:
    ready.actions_["restore"].trigger()
    qtbot.waitUntil(lambda: bool(shown_errors))
    assert "marked" in shown_errors[0].headline.text()
    assert _idle(ready)


def test_protected_pixels_are_neither_found_nor_changed(ready, qtbot) -> None:
    window = ready
    protect = np.zeros(window.document.mask.shape, np.uint8)
    protect[:, 80:] = 255
    window.document.replace(Layer.PROTECT, protect, "protect the right half")
    window.actions_["find-damage"].trigger()
    qtbot.waitUntil(lambda: _idle(window), timeout=20_000)
    assert not window.document.mask[:, 80:].any()
    window.actions_["invert-mask"].trigger()
    assert not window.document.mask[:, 80:].any()


def test_detection_keeps_to_the_selection(ready, qtbot) -> None:
    window = ready
    selection = np.zeros(window.document.mask.shape, np.uint8)
    selection[:, :80] = 255
    window.document.replace(Layer.SELECTION, selection, "the left half")
    window.actions_["find-damage"].trigger()
    qtbot.waitUntil(lambda: _idle(window), timeout=20_000)
    assert not window.document.mask[:, 80:].any()


def test_adding_keeps_and_replacing_drops_earlier_marks(ready, qtbot) -> None:
    window = ready
    mine = np.zeros(window.document.mask.shape, np.uint8)
    mine[110:118, 4:20] = 255
    window.document.replace(Layer.MASK, mine, "mine")
    _press(qtbot, window.side.damage.add)
    qtbot.waitUntil(lambda: _idle(window), timeout=20_000)
    assert window.document.mask[112, 10] == 255
    _press(qtbot, window.side.damage.replace)
    qtbot.waitUntil(lambda: _idle(window), timeout=20_000)
    assert window.document.mask[112, 10] == 0


@pytest.fixture
def fading(tmp_path: Path) -> Path:
    """A smooth picture with patches from hardly whitish to nearly white: how many are damage is a matter of taste."""
    y, x = np.mgrid[0:120, 0:160]
    pixels = np.stack([60 + x // 4, 40 + y // 3, 90 - x // 5], axis=2).astype(float)
    for index in range(8):
        for row, most in ((20, 0.6), (70, 1.0)):
            patch = pixels[row : row + 14, 6 + 19 * index : 18 + 19 * index]
            patch += most * (index + 1) / 9 * (240 - patch)
    path = tmp_path / "fading.png"
    io.write(Picture(pixels.astype(np.uint8)), path)
    return path


def test_live_preview_follows_the_slider(open_picture, fading, qtbot, monkeypatch) -> None:
    window, shown = open_picture(fading), []
    monkeypatch.setattr(window.canvas, "set_preview", shown.append)
    qtbot.waitUntil(lambda: _idle(window))
    _press(qtbot, window.side.damage.preview)
    qtbot.waitUntil(lambda: bool(shown) and shown[-1] is not None)
    marked = []
    for sensitivity in (0.0, 1.0):
        before = len(shown)
        window.side.damage._main["whitish"].field.setValue(sensitivity)
        qtbot.waitUntil(lambda before=before: len(shown) > before)
        marked.append(np.count_nonzero(shown[-1]))
    assert marked[0] < marked[1]
    assert "%" in window.side.damage.found.text()
    assert not window.document.mask.any(), "a preview marks nothing"
    _press(qtbot, window.side.damage.preview)
    assert shown[-1] is None


def test_compare_modes_are_exclusive(ready, qtbot) -> None:
    for key, mode in (
        (Qt.Key.Key_F6, Compare.SPLIT),
        (Qt.Key.Key_F7, Compare.SIDE_BY_SIDE),
        (Qt.Key.Key_F5, Compare.OFF),
    ):
        qtbot.keyClick(ready.canvas, key)
        assert ready.canvas.compare.mode is mode
        assert sum(a.isChecked() for a in ready.actions_.of_group("compare")) == 1


def test_mask_commands(ready, qtbot, monkeypatch) -> None:
    from restorer.gui import main_window

    window, mask = ready, ready.document.mask
    window.actions_["select-all"].trigger()
    window.actions_["selection-to-mask"].trigger()
    window.actions_["select-none"].trigger()
    assert mask.all()
    window.actions_["invert-mask"].trigger()
    assert not mask.any()
    ring = np.zeros(mask.shape, np.uint8)
    ring[40:60, 40:60] = 255
    ring[45:55, 45:55] = 0
    window.document.replace(Layer.MASK, ring, "ring")
    window.actions_["fill-holes"].trigger()
    assert mask[50, 50] == 255
    monkeypatch.setattr(main_window, "ask_pixels", lambda *_: 3)
    window.actions_["grow-mask"].trigger()
    assert mask[50, 62] == 255
    assert mask[50, 63] == 0
    window.actions_["shrink-mask"].trigger()
    assert np.count_nonzero(mask) == 400
    window.actions_["clear-mask"].trigger()
    assert not mask.any()


def test_mask_export_and_import(ready, qtbot, monkeypatch, tmp_path) -> None:
    from PySide6.QtWidgets import QFileDialog

    window, path = ready, tmp_path / "mask.png"
    mask = np.zeros(window.document.mask.shape, np.uint8)
    mask[5:9, 7:30] = 255
    mask[9, 7:30] = 100
    window.document.replace(Layer.MASK, mask, "soft")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(path), ""))
    window.actions_["export"].trigger()
    dialog = window.documenting.exporting.dialog
    _press(qtbot, dialog.kinds.button("mask"))
    dialog.folder.path = tmp_path
    dialog.name.setText(path.name)
    _press(qtbot, dialog.save_button)
    qtbot.waitUntil(lambda: path.exists() and _idle(window))
    window.actions_["clear-mask"].trigger()
    window.actions_["import-mask"].trigger()
    qtbot.waitUntil(lambda: bool(window.document.mask.any()))
    assert np.array_equal(window.document.mask, mask)


def test_estimate_tells_holes_share_and_time(ready, qtbot) -> None:
    window = ready
    mask = np.zeros(window.document.mask.shape, np.uint8)
    mask[22:30, 32:46] = 255
    mask[75:85, 105:120] = 255
    window.document.replace(Layer.MASK, mask, "two holes")
    panel = window.side.restore
    qtbot.waitUntil(lambda: "2 holes" in panel._facts.text())
    assert "1.36 %" in panel._facts.text()
    assert "second" in panel._estimate.text()
    assert panel.button.isEnabled()


def test_remove_all_fills_goes_back_to_the_original(ready, qtbot) -> None:
    window = ready
    window.canvas.set_tool(Tool.RECTANGLE)
    window.actions_["find-damage"].trigger()
    qtbot.waitUntil(lambda: _idle(window) and window.document.mask.any(), timeout=20_000)
    window.actions_["restore"].trigger()
    qtbot.waitUntil(lambda: _idle(window) and bool(window.document.fills), timeout=20_000)
    assert window.actions_["remove-fills"].isEnabled()
    window.actions_["remove-fills"].trigger()
    assert np.array_equal(window.document.flattened().pixels, window.document.picture.pixels)


def test_status_bar_tells_position_and_pixel(ready, qtbot) -> None:
    qtbot.mouseMove(ready.canvas, _at(ready.canvas, 110.5, 80.5))
    assert ready.status._pixel.text().split() == ["x", "110", "y", "80", "240", "238", "233"]
