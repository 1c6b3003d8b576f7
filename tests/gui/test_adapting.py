"""Letting a model learn the picture: asked, done, cancelled, and told honestly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PySide6.QtCore import Qt

import restorer.engine.adapt as engine
from restorer.document import Document, Layer
from restorer.engine.adapt import Adaptation
from restorer.errors import FillerError
from restorer.gui import settings
from restorer.gui.main_window import MainWindow
from restorer.imaging.picture import Picture

LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("no_checkpoints")


@pytest.fixture
def learns(monkeypatch: pytest.MonkeyPatch) -> dict:
    """Learning takes no time: every weight moves a little. `gain` says what it brings, `seen` what was asked for."""
    told: dict = {"gain": 0.8, "seen": []}

    def adapt(picture, mask, filler, *rest, seconds) -> Adaptation:
        progress = rest[-1]
        told["seen"].append((filler.info.id, int((mask > 0).sum()), seconds))
        progress.begin("Learning this painting", 1000)
        for _ in range(told.get("steps", 1)):
            progress.advance(1)
            progress.check()
            torch.rand(1).item()
        if "error" in told:
            raise told["error"]
        state = {name: (value + 0.02).half() for name, value in filler.network.state_dict().items()}
        return Adaptation(filler.info.id, state, 40, 1.0, 12, 31.2, 31.2 + told["gain"], 0.1)

    monkeypatch.setattr(engine, "adapt", adapt)
    return told


@pytest.fixture
def ready(install: Callable[..., Path], window: MainWindow, qtbot) -> MainWindow:
    """A small picture with a hole, and two networks, of which one paints texture."""
    install("tiny", name="Tiny")
    install("painter", name="Painter", restores_grain=True)
    window.set_document(Document(Picture(np.full((90, 120, 3), 128, np.uint8))))
    mask = np.zeros((90, 120), np.uint8)
    mask[20:30, 20:32] = 255
    window.document.replace(Layer.MASK, mask, "hole")
    window.side.restore.choose("patchmatch")
    qtbot.waitUntil(lambda: window.pool.is_idle, timeout=20_000)
    return window


def _start(window: MainWindow, qtbot, minutes: int = 1) -> None:
    window.actions_["adapt"].trigger()
    dialog = window.adapting.dialog
    assert [dialog.model.itemData(row) for row in range(dialog.model.count())] == ["tiny"]
    qtbot.mouseClick(dialog.minutes.button(str(minutes)), LEFT)
    qtbot.mouseClick(dialog.start, LEFT)


def _over(window: MainWindow) -> bool:
    return not window.worker.is_busy


def test_what_helped_is_offered_and_used(ready: MainWindow, learns: dict, qtbot, answers) -> None:
    answers.given = ["use"]
    _start(ready, qtbot, minutes=2)
    qtbot.waitUntil(lambda: _over(ready), timeout=30_000)
    assert learns["seen"] == [("tiny", 120, 120)]
    assert answers.asked == ["It helped."]
    kept, panel = ready.document.adapted, ready.side.restore
    assert (kept.filler, kept.steps, round(kept.gain, 2)) == ("tiny", 40, 0.8)
    assert panel.wishes.filler == "tiny (adapted)"
    assert panel.filler.currentText() == "Tiny, adapted to this picture"
    assert "0.80 dB better" in panel._story.text()
    assert ready.document.history.entries == ("hole",), "no step: it changes no pixel"

    ready.actions_["restore"].trigger()
    qtbot.waitUntil(lambda: _over(ready) and bool(ready.document.fills), timeout=30_000)
    (fill,) = ready.document.fills
    assert fill.provenance.filler == "tiny (adapted)"
    ready.actions_["confidence"].trigger()
    assert ready.canvas.fill_at(25, 25)[1] > 0
    ready.document.undo()
    panel.choose("tiny")
    ready.actions_["restore"].trigger()
    qtbot.waitUntil(lambda: _over(ready) and bool(ready.document.fills), timeout=30_000)
    assert not np.array_equal(ready.document.fills[0].pixels, fill.pixels)


def test_the_automatic_model_may_choose_it(
    ready: MainWindow, learns: dict, qtbot, answers, shown_errors
) -> None:
    answers.given = ["cancel"]
    _start(ready, qtbot)
    qtbot.waitUntil(lambda: _over(ready), timeout=30_000)
    kept, panel, fillers = ready.document.adapted, ready.side.restore, ready.worker.fillers
    panel.choose("auto")
    assert panel._story.toolTip().endswith("PatchMatch, Biharmonic, Smooth, Tiny, adapted to this picture")
    names = [one.info.id for one in fillers.load("auto", adapted=kept).candidates]
    assert names == ["patchmatch", "biharmonic", "smooth", "tiny (adapted)"]
    assert [one.info.id for one in fillers.load("auto").candidates] == names[:-1]
    auto = fillers.get("auto", adapted=kept)
    assert fillers.get("auto", adapted=kept) is auto, "kept, and with it what its trials have told"
    assert fillers.get("auto", adapted=replace(kept, steps=1)) is not auto
    spoilt = replace(kept, weights=kept.weights[:100])
    assert [one.info.id for one in fillers.load("auto", adapted=spoilt).candidates] == names[:-1]
    ready.actions_["restore"].trigger()
    qtbot.waitUntil(lambda: _over(ready) and bool(ready.document.fills), timeout=60_000)
    assert not shown_errors


def test_in_the_automatic_model_it_takes_the_place_of_what_it_was(
    ready: MainWindow, install: Callable[..., Path], learns: dict, qtbot, answers
) -> None:
    install("restorer-net", name="Net")
    ready.restoring.offer_models()
    answers.given = ["cancel"]
    ready.actions_["adapt"].trigger()
    dialog = ready.adapting.dialog
    dialog.model.setCurrentIndex(dialog.model.findData("restorer-net"))
    qtbot.mouseClick(dialog.start, LEFT)
    qtbot.waitUntil(lambda: _over(ready), timeout=30_000)
    ready.side.restore.choose("auto")
    assert ready.side.restore._story.toolTip().endswith("Net, adapted to this picture, PatchMatch")
    for quality, best in (("fast", ""), ("best", " (best)")):
        auto = ready.worker.fillers.load("auto", quality, adapted=ready.document.adapted)
        names = [one.info.id for one in auto.candidates]
        assert names == [f"restorer-net (adapted){best}", "patchmatch"]


def test_it_belongs_to_its_document(ready: MainWindow, learns: dict, qtbot, answers) -> None:
    answers.given = ["use"]
    _start(ready, qtbot)
    qtbot.waitUntil(lambda: _over(ready), timeout=30_000)
    ready._remember()
    assert settings.load().filler == "tiny"
    document = ready.document
    ready.set_document(Document(Picture(np.full((50, 50, 3), 9, np.uint8))))
    assert ready.side.restore.wishes.filler == "tiny"
    assert "tiny (adapted)" not in ready.side.restore.listed
    assert not ready.notice.text
    ready.set_document(document)
    assert "tiny (adapted)" in ready.side.restore.listed


def test_it_may_be_left_for_later(ready: MainWindow, learns: dict, qtbot, answers) -> None:
    answers.given = ["cancel"]
    _start(ready, qtbot)
    qtbot.waitUntil(lambda: _over(ready), timeout=30_000)
    assert ready.side.restore.wishes.filler == "patchmatch"
    assert "tiny (adapted)" in ready.side.restore.listed


def test_what_did_not_help_is_dropped(ready: MainWindow, learns: dict, qtbot, answers) -> None:
    answers.given = ["close"]
    learns["gain"] = 0.01
    _start(ready, qtbot)
    qtbot.waitUntil(lambda: _over(ready), timeout=30_000)
    assert answers.asked == ["It did not help."]
    assert ready.document.adapted is None
    assert "tiny (adapted)" not in ready.side.restore.listed


def test_cancelling(ready: MainWindow, learns: dict, qtbot) -> None:
    learns["steps"] = 10**7
    _start(ready, qtbot)
    qtbot.waitUntil(lambda: bool(learns["seen"]), timeout=30_000)
    assert not ready.actions_["undo"].isEnabled()
    assert not ready.side.restore.button.isEnabled()
    qtbot.keyClick(ready.canvas, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: _over(ready), timeout=10_000)
    assert ready.document.adapted is None
    assert ready.status.currentMessage() == "Cancelled. Nothing was changed."
    assert ready.actions_["undo"].isEnabled()
    qtbot.waitUntil(ready.side.restore.button.isEnabled)


def test_another_picture_ends_it(ready: MainWindow, learns: dict, qtbot) -> None:
    learns["steps"] = 10**7
    _start(ready, qtbot)
    qtbot.waitUntil(lambda: bool(learns["seen"]), timeout=30_000)
    other = Document(Picture(np.full((50, 50, 3), 9, np.uint8)))
    ready.set_document(other)
    assert not ready.status.is_showing_progress
    assert ready.side.tool.isEnabled()
    assert ready.side.history.isEnabled()
    qtbot.waitUntil(lambda: _over(ready), timeout=10_000)
    assert ready.actions_["tool-brush"].isEnabled()
    assert other.adapted is None


def test_escape_in_the_dialog_starts_nothing(ready: MainWindow, learns: dict, qtbot) -> None:
    ready.actions_["adapt"].trigger()
    qtbot.keyClick(ready.adapting.dialog, Qt.Key.Key_Escape)
    assert ready.adapting.dialog is None
    assert not ready.worker.is_busy


def test_errors_are_told(ready: MainWindow, learns: dict, qtbot, shown_errors) -> None:
    learns["error"] = FillerError("It cannot.")
    _start(ready, qtbot)
    qtbot.waitUntil(lambda: bool(shown_errors), timeout=30_000)
    assert ready.document.adapted is None
    ready.document.replace(Layer.MASK, np.zeros((90, 120), np.uint8), "nothing")
    _start(ready, qtbot)
    qtbot.waitUntil(lambda: len(shown_errors) == 2, timeout=30_000)
    assert "Nothing is marked" in shown_errors[1].headline.text()


def test_without_a_model_that_can_learn(window: MainWindow, open_picture, scratched: Path) -> None:
    open_picture(scratched)
    window.actions_["adapt"].trigger()
    assert window.adapting.dialog is None
    assert "No model here can learn" in window.status.currentMessage()
