"""Networks in the Restore panel: the menu, the best quality, loading, and checkpoints that fail or go away."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from restorer.cli.app import run
from restorer.document import Layer
from restorer.gui import settings
from restorer.gui.main_window import MainWindow
from restorer.gui.panels.models import Model
from restorer.gui.panels.restore import RestorePanel
from restorer.imaging import io
from restorer.imaging.mask import write_mask
from restorer.models import catalog

LEFT = Qt.MouseButton.LeftButton
Open = Callable[[Path], MainWindow]
Install = Callable[..., Path]

pytestmark = pytest.mark.usefixtures("no_checkpoints")


def _press(qtbot, widget: QWidget) -> None:
    assert widget.isEnabled()
    assert widget.isVisible()
    qtbot.mouseClick(widget, LEFT, pos=QPoint(10, widget.height() // 2))


def _idle(window: MainWindow) -> bool:
    return not window.worker.is_busy and window.pool.is_idle


def _rows(panel: RestorePanel) -> list[QModelIndex]:
    model = panel.filler.model()
    return [model.index(row, 0) for row in range(model.rowCount())]


def _pick(qtbot, panel: RestorePanel, filler_id: str) -> None:
    """Open the menu and click on a model. Qt takes a click soon after the opening one for part of it: try again."""
    for _ in range(4):
        _press(qtbot, panel.filler)
        view = panel.filler.view()
        qtbot.waitUntil(view.isVisible)
        index = _rows(panel)[panel.filler.findData(filler_id)]
        view.scrollTo(index)
        qtbot.wait(QApplication.doubleClickInterval() + 50)
        qtbot.mouseMove(view.viewport(), view.visualRect(index).center())
        qtbot.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
        qtbot.wait(50)
        panel.filler.hidePopup()
        if panel.filler.currentData() == filler_id:
            return
    raise AssertionError(f"{filler_id} could not be picked")


def _mask(shape: tuple[int, int]) -> np.ndarray:
    mask = np.zeros(shape, np.uint8)
    mask[18:34, 28:50] = 255
    return mask


def _restore(window: MainWindow, qtbot) -> np.ndarray:
    window.document.replace(Layer.MASK, _mask(window.document.mask.shape), "hole")
    qtbot.waitUntil(window.side.restore.button.isEnabled)
    _press(qtbot, window.side.restore.button)
    qtbot.waitUntil(lambda: _idle(window) and bool(window.document.fills), timeout=30_000)
    return np.array(window.document.flattened().pixels)


def _by_command(source: Path, folder: Path, *options: str) -> np.ndarray:
    shape = io.read(source).shape
    write_mask(_mask(shape), folder / "mask.png")
    out = folder / "by-command.png"
    arguments = ["inpaint", str(source), "--mask", str(folder / "mask.png"), "-o", str(out), "--force"]
    assert run([*arguments, *options], lambda files, demo: 99) == 0
    return np.array(io.read(out).pixels)


# the menu


def test_networks_come_first_and_say_what_they_were_trained_on(
    install: Install, window: MainWindow, open_picture: Open, scratched: Path, qtbot
) -> None:
    install("tiny", name="Tiny", description="A small\nnetwork.", largest_hole=48)
    panel = open_picture(scratched).side.restore
    names = [index.data() for index in _rows(panel)]
    assert names[:4] == ["Automatic", "Networks", "Tiny", "Classical"]
    assert set(names[4:]) == {info.name for info in catalog.fillers() if info.kind == "classical"}
    headings = [index for index in _rows(panel) if not index.flags() & Qt.ItemFlag.ItemIsEnabled]
    assert [index.data() for index in headings] == ["Networks", "Classical"]

    assert panel.wishes.filler == catalog.default_filler() == "patchmatch"
    assert "Trained" not in panel._story.text()
    _pick(qtbot, panel, "tiny")
    assert panel.filler.currentText() == "Tiny"
    assert panel._story.text() == "A small network.\nTrained on holes to 96 px · yours"
    qtbot.keyClick(panel.filler, Qt.Key.Key_Down)  # over the heading
    assert panel.wishes.filler == "patchmatch"


def test_shipped_networks_are_told_from_ones_own(
    install: Install, tmp_path: Path, open_picture: Open, scratched: Path
) -> None:
    shipped = tmp_path / "checkpoints"  # where `no_checkpoints` looks for resources
    shipped.mkdir()
    install("restorer-net").rename(shipped / "restorer-net.safetensors")
    install("restorer-net-texture")
    panel = open_picture(scratched).side.restore
    assert panel.wishes.filler == "auto"
    assert panel._story.toolTip().endswith(
        "\nChooses among Restorer-Net-Texture, By hole size, Restorer-Net, PatchMatch"
    )
    origins = {key: model.is_shipped for key, model in panel._models.items()}
    assert origins["restorer-net"]
    assert not origins["restorer-net-texture"]
    assert not origins["restorer-by-size"], "half of it is one's own"
    assert origins["patchmatch"]


def test_facts_of_networks_without_a_limit(install: Install) -> None:
    install("tiny", largest_hole=None)
    (info,) = (info for info in catalog.fillers() if info.id == "tiny")
    assert Model(info).facts == "holes of any size · shipped"
    assert Model(info, is_shipped=False).story.endswith("\nTrained on holes of any size · yours")


def test_the_chosen_model_is_remembered(
    install: Install, window: MainWindow, open_picture: Open, scratched: Path, qtbot
) -> None:
    install("tiny")
    panel = open_picture(scratched).side.restore
    window._remember()
    assert settings.load().filler == "", "nobody has chosen: a better default may come"
    _pick(qtbot, panel, "tiny")
    _press(qtbot, panel.best)
    window._remember()
    assert (settings.load().filler, settings.load().quality) == ("tiny", "best")


@pytest.fixture
def remembers_lost() -> None:
    settings.save(settings.Settings(filler="lost", quality="best"))


def test_a_model_that_is_gone_gives_way_to_the_default(
    remembers_lost: None, window: MainWindow, open_picture: Open, scratched: Path, qtbot
) -> None:
    open_picture(scratched)
    assert window.side.restore.wishes.filler == "patchmatch"
    assert window.side.restore.wishes.quality == "fast"
    assert window.notice.text == "The model “lost” is not here any more: PatchMatch is used."
    window.files.open_demo()
    qtbot.waitUntil(lambda: window.document is not None and window.document.path != scratched, timeout=20_000)
    assert "lost" not in window.notice.text, "once is enough"


def test_models_come_and_go_with_their_files(
    install: Install, window: MainWindow, open_picture: Open, scratched: Path, qtbot
) -> None:
    panel = open_picture(scratched).side.restore
    path = install("restorer-net")
    window.set_document(window.document)
    assert panel.wishes.filler == "restorer-net", "nobody has chosen: the new default"
    _pick(qtbot, panel, "smooth")
    path.unlink()
    window.set_document(window.document)
    assert panel.wishes.filler == "smooth"
    assert [row.data() for row in _rows(panel)][:2] == ["Automatic", "Classical"]
    assert not window.notice.text
    qtbot.waitUntil(lambda: _idle(window), timeout=20_000)


# checkpoints that cannot be used


def test_unreadable_checkpoints_are_told(
    install: Install, open_picture: Open, scratched: Path, qtbot, shown_errors
) -> None:
    path = install("tiny")
    window = open_picture(scratched)
    panel = window.side.restore
    assert not panel.problems.isVisible()
    path.with_name("broken.safetensors").write_bytes(b"PK\x03\x04" + bytes(50))
    window.set_document(window.document)
    assert panel.problems.accessibleName().startswith(
        "1 checkpoint could not be used: “broken.safetensors” is a pickle"
    )
    assert panel.minimumSizeHint().width() <= panel.width()
    _press(qtbot, panel.problems)
    assert "pickle" in shown_errors[-1].headline.text()
    path.with_name("cut.safetensors").write_bytes(path.read_bytes()[:20])
    window.set_document(window.document)
    _press(qtbot, panel.problems)
    assert shown_errors[-1].headline.text() == "2 checkpoints could not be used."
    assert "pickle" in shown_errors[-1].error.todo
    assert "“cut.safetensors”" in shown_errors[-1].error.todo
    qtbot.waitUntil(lambda: _idle(window), timeout=20_000)


def test_a_checkpoint_that_fails_to_load_is_reported_and_unlocks(
    install: Install, open_picture: Open, scratched: Path, qtbot, shown_errors
) -> None:
    path = install("tiny")
    window = open_picture(scratched)
    panel = window.side.restore
    _pick(qtbot, panel, "tiny")
    window.document.replace(Layer.MASK, _mask(window.document.mask.shape), "hole")
    qtbot.waitUntil(panel.button.isEnabled)
    size = path.stat().st_size
    with path.open("r+b") as file:  # the header stays good, the last weight is no number
        file.seek(size - 4)
        file.write(b"\x00\x00\xc0\x7f")
    _press(qtbot, panel.button)
    qtbot.waitUntil(lambda: bool(shown_errors), timeout=20_000)
    assert "no numbers" in shown_errors[0].headline.text()
    assert not window.worker.is_busy
    assert panel.button.text() == "Restore"
    assert panel.filler.isEnabled()
    assert panel.best.isEnabled()
    assert not window.document.fills
    qtbot.waitUntil(lambda: _idle(window), timeout=20_000)


# loading and filling


def test_loading_is_done_by_the_worker_and_said(
    install: Install, open_picture: Open, scratched: Path, qtbot, monkeypatch
) -> None:
    install("tiny", name="Tiny")
    window = open_picture(scratched)
    panel = window.side.restore
    _pick(qtbot, panel, "tiny")
    threads, go_on, real = [], threading.Event(), catalog.load

    def slow(*given, **named):
        threads.append(threading.current_thread())
        go_on.wait(20)
        return real(*given, **named)

    monkeypatch.setattr(catalog, "load", slow)
    window.document.replace(Layer.MASK, _mask(window.document.mask.shape), "hole")
    qtbot.waitUntil(panel.button.isEnabled)
    _press(qtbot, panel.button)
    qtbot.waitUntil(lambda: panel._facts.text() == "Loading Tiny…", timeout=10_000)
    assert not panel.best.isEnabled()
    assert not panel.filler.isEnabled()
    go_on.set()
    qtbot.waitUntil(lambda: _idle(window) and bool(window.document.fills), timeout=30_000)
    assert threads
    assert threading.main_thread() not in threads
    assert panel.best.isEnabled()


def test_best_quality_is_that_of_the_command_line(
    install: Install, open_picture: Open, scratched: Path, tmp_path: Path, qtbot
) -> None:
    install("tiny")
    window = open_picture(scratched)
    panel = window.side.restore
    _pick(qtbot, panel, "tiny")
    fast = _restore(window, qtbot)
    assert np.array_equal(fast, _by_command(scratched, tmp_path, "--filler", "tiny"))
    assert window.document.fills[0].provenance.filler == "tiny"
    window.document.undo()

    _press(qtbot, panel.best)
    assert panel.wishes.quality == "best"
    best = _restore(window, qtbot)
    by_command = _by_command(scratched, tmp_path, "--filler", "tiny", "--quality", "best")
    assert np.array_equal(best, by_command)
    assert not np.array_equal(best, fast)
    assert window.document.fills[0].provenance.filler == "tiny (best)"


def test_best_quality_is_for_networks_and_slower(
    install: Install, open_picture: Open, scratched: Path, qtbot
) -> None:
    install("tiny", seconds_per_megapixel=5000)
    window = open_picture(scratched)
    panel = window.side.restore
    assert not panel.best.isEnabled()
    window.document.replace(Layer.MASK, _mask(window.document.mask.shape), "hole")
    _pick(qtbot, panel, "tiny")
    assert panel.info.seconds_per_megapixel == 5000
    qtbot.waitUntil(lambda: "Takes about" in panel._estimate.text(), timeout=10_000)
    before = panel._estimate.text()
    _press(qtbot, panel.best)
    assert panel.info.seconds_per_megapixel == 8 * 5000
    qtbot.waitUntil(lambda: "minutes" in panel._estimate.text(), timeout=10_000)
    assert panel._estimate.text() != before
    _pick(qtbot, panel, "smooth")
    assert not panel.best.isEnabled()
    assert panel.wishes.quality == "fast"
    assert panel.info.id == "smooth"
    _pick(qtbot, panel, "tiny")
    assert panel.wishes.quality == "best"
    qtbot.waitUntil(lambda: _idle(window), timeout=20_000)
