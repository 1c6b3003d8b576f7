"""The automatic model in the window: offered first, its trials, their progress, and the same bytes as the command's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from restorer.cli.app import run
from restorer.document import Layer
from restorer.gui import settings
from restorer.gui.main_window import MainWindow
from restorer.imaging import io
from restorer.imaging.mask import write_mask
from restorer.imaging.picture import Picture

Open = Callable[[Path], MainWindow]
LEFT = Qt.MouseButton.LeftButton
SHAPE = 420, 540

pytestmark = pytest.mark.usefixtures("no_checkpoints")


@pytest.fixture
def painting(tmp_path: Path) -> Path:
    """A 540 x 420 picture with soft colours and stripes."""
    y, x = np.mgrid[: SHAPE[0], : SHAPE[1]]
    wave = 110 + 40 * np.sin(x / 11) + 30 * np.cos(y / 17) + 20 * np.sin(x * 1.3)
    pixels = np.stack([wave, wave * 0.8, 200 - wave], axis=2).clip(0, 255).astype(np.uint8)
    path = tmp_path / "painting.png"
    io.write(Picture(pixels), path)
    return path


def flakes() -> np.ndarray:
    mask = np.zeros(SHAPE, np.uint8)
    for y in range(20, 410, 40):
        for x in range(20, 530, 40):
            mask[y : y + 6, x : x + 7] = 255
    return mask


def _idle(window: MainWindow) -> bool:
    return not window.worker.is_busy and window.pool.is_idle


def _restored(window: MainWindow, qtbot) -> np.ndarray:
    window.document.replace(Layer.MASK, flakes(), "flakes")
    qtbot.waitUntil(window.side.restore.button.isEnabled)
    qtbot.mouseClick(window.side.restore.button, LEFT)
    qtbot.waitUntil(lambda: _idle(window) and bool(window.document.fills), timeout=60_000)
    return np.array(window.document.flattened().pixels)


def _by_command(source: Path, *options: str) -> np.ndarray:
    mask, out = source.with_name("mask.png"), source.with_name("out.png")
    write_mask(flakes(), mask)
    arguments = ["inpaint", str(source), "--mask", str(mask), "-o", str(out), "--force", "--filler", "auto"]
    assert run([*arguments, *options], lambda files, demo: 99) == 0
    return np.array(io.read(out).pixels)


def test_it_is_offered_first_and_says_what_it_chooses_among(
    window: MainWindow, open_picture: Open, painting: Path
) -> None:
    panel = open_picture(painting).side.restore
    assert panel.filler.itemData(0) == "auto"
    assert panel.wishes.filler == "patchmatch", "only who wants it gets it"
    assert not panel.trials.isVisible()
    panel.choose("auto")
    assert panel.filler.currentText() == "Automatic"
    assert panel.trials.isVisible()
    assert panel._story.toolTip().endswith("\nChooses among PatchMatch, Biharmonic, Smooth")


def test_choice_and_trials_are_remembered(
    window: MainWindow, open_picture: Open, painting: Path, qtbot
) -> None:
    panel = open_picture(painting).side.restore
    panel.choose("auto")
    assert panel.wishes.trials
    qtbot.mouseClick(panel.trials, LEFT, pos=QPoint(10, panel.trials.height() // 2))
    assert not panel.wishes.trials
    window._remember()
    assert (settings.load().filler, settings.load().trials) == ("auto", False)


def test_trials_and_filling_show_progress_and_give_the_commands_bytes(
    window: MainWindow, open_picture: Open, painting: Path, qtbot, monkeypatch
) -> None:
    open_picture(painting).side.restore.choose("auto")
    stages: list[str] = []
    show = window.status.show_progress

    def listen(what: str, *rest: object, **named: object) -> None:
        stages.append(what)
        show(what, *rest, **named)

    monkeypatch.setattr(window.status, "show_progress", listen)
    result = _restored(window, qtbot)
    assert "Trying models" in stages
    assert stages.index("Trying models") < stages.index("Filling")
    assert np.array_equal(result, _by_command(painting))
    for fill in window.document.fills:
        assert fill.provenance.parameters["chosen_by"] == "trials"
        assert fill.provenance.parameters["expected_error"] > 0
    window.actions_["confidence"].trigger()
    assert window.canvas.fill_at(22, 22)[1] > 0


def test_without_trials(window: MainWindow, open_picture: Open, painting: Path, qtbot) -> None:
    panel = open_picture(painting).side.restore
    panel.choose("auto")
    panel.trials.setChecked(False)
    result = _restored(window, qtbot)
    assert np.array_equal(result, _by_command(painting, "--trials", "off"))
    assert {fill.provenance.filler for fill in window.document.fills} == {"patchmatch"}
    assert {fill.provenance.parameters["chosen_by"] for fill in window.document.fills} == {"default"}


def test_cancelling_during_trials_changes_nothing(
    window: MainWindow, open_picture: Open, painting: Path, qtbot, monkeypatch
) -> None:
    open_picture(painting).side.restore.choose("auto")
    window.document.replace(Layer.MASK, flakes(), "flakes")
    qtbot.waitUntil(window.side.restore.button.isEnabled)
    progress = window.restoring._progress

    def cancel_when_trying(update, boxes) -> None:
        progress(update, boxes)
        if update.stage == "Trying models":
            qtbot.keyClick(window.canvas, Qt.Key.Key_Escape)

    monkeypatch.setattr(window.restoring, "_progress", cancel_when_trying)
    window.actions_["restore"].trigger()
    qtbot.waitUntil(lambda: _idle(window), timeout=20_000)
    assert not window.document.fills
    assert window.status.currentMessage() == "Cancelled. Nothing was changed."
