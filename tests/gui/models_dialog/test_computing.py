"""Where networks compute, and how fast: devices and precision in the dialog "Models"."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from restorer.document import Layer
from restorer.gui import settings
from restorer.gui.dialogs.models import computing
from restorer.gui.dialogs.models.entries import entries
from restorer.gui.dialogs.models.jobs import holes, measure
from restorer.gui.main_window import MainWindow
from restorer.gui.workers import FillerCache
from restorer.models import catalog
from restorer.progress import Progress

from .driving import LEFT, TIMEOUT, wait

Install = Callable[..., Path]

pytestmark = pytest.mark.usefixtures("no_checkpoints")


def test_speed_of_networks_and_detectors(install: Install, install_detector: Callable[[], Path]) -> None:
    install("tiny")
    install_detector()
    known = {entry.id: entry for entry in entries()}
    speed = measure(known["tiny"], "cpu", "fp32", Progress())
    assert speed.seconds_per_megapixel > 0
    assert speed.where == "cpu in fp32"
    assert measure(known["unet-segment"], "cpu", "auto", Progress()).megapixels == pytest.approx(0.262144)
    mask = holes((200, 130))
    assert mask.shape == (200, 130)
    assert 0.01 < (mask > 0).mean() < 0.1


# where networks compute


def test_device_and_precision_are_remembered_and_used(
    install: Install, opened, window: MainWindow, qtbot, monkeypatch
) -> None:
    dialog = opened()
    boxes = dialog.computing
    assert boxes.device.itemText(0).startswith("Automatic: ")
    devices = [boxes.device.itemData(row) for row in range(boxes.device.count())]
    assert devices[:2] == ["auto", "cpu"]
    boxes.device.setFocus()
    qtbot.keyClick(boxes.device, Qt.Key.Key_Down)
    assert window.settings.device == "cpu"
    wait(qtbot, dialog)
    kinds = [boxes.precision.itemData(row) for row in range(boxes.precision.count())]
    assert kinds == ["auto", "fp32", "bf16"]
    assert boxes.precision.itemText(0) in {"Automatic: fp32", "Automatic: bf16"}
    qtbot.keyClick(boxes.precision, Qt.Key.Key_Down)
    assert window.settings.precision == "fp32"
    window._remember()
    assert (settings.load().device, settings.load().precision) == ("cpu", "fp32")

    install("tiny")
    filler = FillerCache().get("tiny", device=window.settings.device, precision=window.settings.precision)
    assert (filler.device, filler.precision) == ("cpu", "fp32")


def test_restoring_uses_the_chosen_device_and_precision(
    install: Install, open_picture, scratched: Path, qtbot, monkeypatch
) -> None:
    window = open_picture(scratched)
    window.settings.device, window.settings.precision = "cpu", "bf16"
    seen: list[tuple[str, str]] = []
    real = catalog.load

    def load(filler_id: str, device: str, quality: str, precision: str) -> object:
        seen.append((device, precision))
        return real(filler_id, device, quality, precision)

    monkeypatch.setattr(catalog, "load", load)
    window.side.restore.choose("smooth")
    document = window.document
    mask = np.zeros(document.mask.shape, np.uint8)
    mask[20:30, 30:40] = 255
    document.replace(Layer.MASK, mask, "hole")
    qtbot.waitUntil(window.side.restore.button.isEnabled)
    qtbot.mouseClick(window.side.restore.button, LEFT)
    qtbot.waitUntil(lambda: bool(document.fills) and not window.worker.is_busy, timeout=TIMEOUT)
    assert seen == [("cpu", "bf16")]
    qtbot.waitUntil(lambda: window.pool.is_idle, timeout=TIMEOUT)


def test_a_device_that_is_gone_is_said_so(opened, window: MainWindow, qtbot) -> None:
    window.settings.device = "cuda:99"
    window.settings.precision = "fp16"
    dialog = opened()
    assert dialog.computing.device.currentText() == "cuda:99: not here now"
    assert dialog.computing.device.currentData() == "cuda:99"
    dialog.computing.device.setCurrentIndex(1)
    dialog.computing.device.activated.emit(1)
    wait(qtbot, dialog)
    assert (window.settings.device, window.settings.precision) == ("cpu", "auto"), "the processor has no fp16"


def test_asking_for_devices_keeps_the_window_free(
    tried: list[str], window: MainWindow, qtbot, monkeypatch
) -> None:
    threads: list[threading.Thread] = []
    real = computing.find_places

    def slow(progress: Progress) -> computing.Places:
        threads.append(threading.current_thread())
        return real(progress)

    monkeypatch.setattr(computing, "find_places", slow)
    window.actions_["models"].trigger()
    assert window.models.computing.device.currentText() == "Automatic"
    wait(qtbot, window.models)
    assert threads
    assert threading.main_thread() not in threads


# from the menu


def test_manage_models_is_at_the_end_of_the_menu(
    open_picture, scratched: Path, tried: list[str], qtbot
) -> None:
    window = open_picture(scratched)
    menu = window.side.restore.filler
    menu.showPopup()
    qtbot.waitUntil(menu.manage.isVisible)
    assert menu.manage.mapToGlobal(QPoint(0, 0)).y() >= menu.view().mapToGlobal(QPoint(0, 0)).y()
    qtbot.mouseClick(menu.manage, LEFT)
    assert window.models is not None
    assert window.models.isVisible()
    assert not menu.view().isVisible()
    wait(qtbot, window.models)
    window.close()
    assert not window.models.isVisible()
