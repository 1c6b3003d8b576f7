"""The batch window, driven by real clicks, keys and drops: the whole way, marks to look at, pause, restart, failures."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QWidget

from restorer.batch import runner
from restorer.batch.journal import NAME
from restorer.batch.plan import plan
from restorer.batch.queue import Queue
from restorer.batch.record import Recipe
from restorer.gui import settings, theme
from restorer.gui.canvas import Tool
from restorer.gui.main_window import MainWindow
from restorer.gui.queue.thumbnails import Thumbnails
from restorer.gui.queue.window import BatchWindow
from restorer.imaging import io
from restorer.imaging.picture import Picture

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
TIMEOUT = 60_000
FILLER = "opencv-telea"


@pytest.fixture
def scans(tmp_path: Path) -> Path:
    """Three smooth pictures of 160 x 120 with whitish patches, one in a subfolder, and a text file."""
    folder = tmp_path / "Box 7"
    y, x = np.mgrid[0:120, 0:160]
    for number, name in enumerate(("a.png", "b.tif", "sub/c.png")):
        pixels = np.stack([60 + x // 4 + 5 * number, 40 + y // 3, 90 - x // 5], axis=2).astype(np.uint8)
        pixels[20:32, 30:48] = (235, 232, 226)
        pixels[70:90, 100:125] = (240, 238, 233)
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        io.write(Picture(pixels), folder / name)
    (folder / "notes.txt").write_text("no picture")
    return folder


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that is chosen for the results."""
    folder = tmp_path / "restored"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


@pytest.fixture
def batch(qtbot, window: MainWindow) -> BatchWindow:
    """The batch window, opened by its key."""
    return _open(qtbot, window)


def _open(qtbot, window: MainWindow) -> BatchWindow:
    _press_key(qtbot, window)
    dialog = window.batch.dialog
    assert dialog is not None
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(lambda: dialog.doing.is_loaded, timeout=TIMEOUT)
    dialog.activateWindow()
    return dialog


def _press_key(qtbot, window: MainWindow) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=TIMEOUT)
    qtbot.keyClick(window.welcome.open_button, Qt.Key.Key_B, CTRL)


def _drop(dialog: BatchWindow, *paths: Path) -> None:
    """Drag files over the window and let go."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = dialog.rect().center()
    actions, buttons, keys = Qt.DropAction.CopyAction, LEFT, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(dialog, QDragEnterEvent(middle, actions, data, buttons, keys))
    QApplication.sendEvent(dialog, QDropEvent(QPointF(middle), actions, data, buttons, keys))


def _add(qtbot, dialog: BatchWindow, *paths: Path, number: int) -> None:
    _drop(dialog, *paths)
    qtbot.waitUntil(lambda: len(dialog.model.queue.entries) == number, timeout=TIMEOUT)


def _choose(qtbot, menu: QComboBox, text: str) -> None:
    """Type the beginning of an item."""
    menu.setFocus()
    qtbot.wait(QApplication.keyboardInputInterval() + 50)  # or it goes on with what was typed before
    qtbot.keyClicks(menu, text)
    assert menu.currentText().startswith(text)


def _click(qtbot, button: QAbstractButton) -> None:
    """Where its text or box is: the rest of a check box's row is not its own."""
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, LEFT, pos=QPoint(12, button.height() // 2))


def _ready(qtbot, dialog: BatchWindow) -> None:
    """A quick model, results to `out`."""
    _choose(qtbot, dialog.options.model, "Telea")
    _click(qtbot, dialog.options.folder)


def _states(dialog: BatchWindow) -> list[str]:
    return [entry.state for entry in dialog.model.queue.entries]


def _wait_for(qtbot, dialog: BatchWindow, *states: str) -> None:
    qtbot.waitUntil(lambda: _states(dialog) == list(states), timeout=TIMEOUT)


def _files(folder: Path) -> dict[str, bytes]:
    """All but journal and report, which comes when the batch is over."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != NAME)
    found = (path for path in found if "report.html" not in path.name)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_from_a_dropped_folder_to_results_and_report(
    qtbot,
    batch: BatchWindow,
    scans: Path,
    out: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The bytes are those of `restorer batch`."""
    _add(qtbot, batch, scans, number=3)
    assert batch.foot.summary.text() == "3 pictures: 3 waiting"
    _ready(qtbot, batch)
    assert batch.options.folder.text() == "restored"
    qtbot.keyClick(batch, Qt.Key.Key_R, CTRL)
    _wait_for(qtbot, batch, "restored", "restored", "restored")
    qtbot.waitUntil((out / "report.html").exists, timeout=TIMEOUT)
    assert batch.foot.summary.text() == "3 pictures: 3 restored"
    jobs = plan(scans, out.parent / "alone", recursive=True)
    alone = list(runner.run(jobs, Recipe(filler=FILLER, detect="whitish")))
    assert {record.status for record in alone} == {"restored"}
    same = _files(out) == _files(out.parent / "alone")
    assert same
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    _click(qtbot, batch.foot.report)
    qtbot.waitUntil(lambda: bool(opened), timeout=TIMEOUT)
    assert opened[0].toLocalFile() == str(out / "report.html")
    assert batch.review.views.current == "after"
    qtbot.waitUntil(lambda: batch.review.picture.preview is not None, timeout=TIMEOUT)
    preview = batch.review.picture.preview
    assert preview is not None
    assert preview.marks is not None  # what was found is kept to be looked at
    assert preview.marks[25, 40] == 255
    assert preview.marks[5, 5] == 0


def test_marks_are_looked_at_first(qtbot, batch: BatchWindow, scans: Path, out: Path) -> None:
    _add(qtbot, batch, scans, number=3)
    _ready(qtbot, batch)
    _click(qtbot, batch.options.review)
    _click(qtbot, batch.foot.start)
    _wait_for(qtbot, batch, "found", "found", "found")
    assert not _files(out)
    assert "wait for you" in batch.foot.message.text()
    batch.list.setFocus()
    qtbot.keyClick(batch.list, Qt.Key.Key_Home)
    qtbot.waitUntil(
        lambda: batch.review.picture.view == "marks" and batch.review.picture.preview is not None,
        timeout=TIMEOUT,
    )
    qtbot.keyClick(batch.list, Qt.Key.Key_Return)
    first, second, third = batch.model.queue.entries
    assert first.accepted
    assert batch.list.current is second  # on to the next to look at
    _click(qtbot, batch.review.buttons["skip"])
    assert batch.list.current is third
    _click(qtbot, batch.review.buttons["accept"])
    _wait_for(qtbot, batch, "restored", "skipped", "restored")
    assert set(_files(out)) == {"a.png", "sub/c.png"}
    qtbot.waitUntil(lambda: not batch.running.is_on, timeout=TIMEOUT)
    batch.list.choose(second)
    _click(qtbot, batch.review.buttons["redo"])
    assert second.state == "found"


def test_marks_are_corrected_in_the_main_window(
    qtbot, window: MainWindow, batch: BatchWindow, scans: Path, out: Path
) -> None:
    _add(qtbot, batch, scans / "a.png", number=1)
    _ready(qtbot, batch)
    _click(qtbot, batch.options.review)
    _click(qtbot, batch.foot.start)
    _wait_for(qtbot, batch, "found")
    assert not batch.review.buttons["take"].isVisible()
    _click(qtbot, batch.review.buttons["edit"])
    qtbot.waitUntil(lambda: window.document is not None, timeout=TIMEOUT)
    document = window.document
    assert document is not None
    assert document.mask[25, 40] == 255
    assert not document.is_modified
    assert "batch window" in window.notice.text
    window.canvas.set_tool(Tool.BRUSH)
    window.canvas.settings.brush_size = 12
    point = window.canvas.widget_point(80, 50).toPoint()
    qtbot.mousePress(window.canvas, LEFT, pos=point)
    qtbot.mouseRelease(window.canvas, LEFT, pos=point)
    assert document.mask[50, 80] == 255
    qtbot.waitUntil(batch.review.buttons["take"].isVisible, timeout=TIMEOUT)
    _click(qtbot, batch.review.buttons["take"])
    _wait_for(qtbot, batch, "restored")
    record = batch.model.queue.entries[0].record
    assert record is not None
    assert record.marked_by == "mask"
    after, before = io.read(out / "a.png").pixels, io.read(scans / "a.png").pixels
    mask = document.snapshot().mask
    assert bool((after[mask == 0] == before[mask == 0]).all())
    assert bool((after[45:56, 75:86] != before[45:56, 75:86]).any())
    assert not window.document.is_modified  # the batch has them: nobody is asked


def test_marks_can_be_found_before_anything_starts(qtbot, batch: BatchWindow, scans: Path) -> None:
    """No output folder is needed to look."""
    _add(qtbot, batch, scans, number=3)
    _click(qtbot, batch.review.buttons["look"])
    _wait_for(qtbot, batch, "found", "waiting", "waiting")
    assert not batch.running.is_on


@pytest.fixture
def slow(slow_filler: str, batch: BatchWindow, qtbot, scans: Path, out: Path) -> BatchWindow:
    """A batch of three pictures that take some seconds."""
    _add(qtbot, batch, scans, number=3)
    batch.present()  # lists the filler that came meanwhile
    _choose(qtbot, batch.options.model, "Slow")
    _click(qtbot, batch.options.folder)
    return batch


def test_pause_holds_the_picture_in_work(qtbot, slow: BatchWindow, out: Path) -> None:
    _click(qtbot, slow.foot.start)
    qtbot.waitUntil(lambda: slow.running.at_work is not None, timeout=TIMEOUT)
    assert slow.foot.start.text() == "Pause"
    qtbot.keyClick(slow, Qt.Key.Key_R, CTRL)
    qtbot.waitUntil(lambda: slow.foot.start.text() == "Resume", timeout=TIMEOUT)
    qtbot.wait(600)  # a tile in work is finished
    held, before = slow.running.at_work, _states(slow)
    qtbot.wait(1200)
    assert (slow.running.at_work, _states(slow)) == (held, before)
    _click(qtbot, slow.foot.start)
    _wait_for(qtbot, slow, "restored", "restored", "restored")
    lines = (out / NAME).read_text("utf-8").splitlines()
    assert len({json.loads(line)["output"] for line in lines}) == len(lines) == 3


def test_skipping_the_picture_in_work_goes_on_with_the_next(qtbot, slow: BatchWindow, out: Path) -> None:
    _click(qtbot, slow.foot.start)
    qtbot.waitUntil(lambda: slow.running.at_work is not None, timeout=TIMEOUT)
    slow.list.choose(slow.running.at_work)
    qtbot.keyClick(slow.list, Qt.Key.Key_S)
    _wait_for(qtbot, slow, "skipped", "restored", "restored")
    assert set(_files(out)) == {"b.tif", "sub/c.png"}


def test_it_holds_while_the_main_window_restores(
    qtbot, window: MainWindow, slow: BatchWindow, scans: Path
) -> None:
    _click(qtbot, slow.foot.start)
    qtbot.waitUntil(lambda: slow.running.at_work is not None, timeout=TIMEOUT)
    release = []
    window.worker.submit(lambda _: _until(release), lambda _: None, lambda _: None)
    qtbot.wait(600)  # a tile in work is finished
    before = _states(slow)
    qtbot.wait(1200)
    assert _states(slow) == before
    assert "main window" in slow.foot.message.text()
    release.append(True)
    _wait_for(qtbot, slow, "restored", "restored", "restored")


def _until(release: list[bool]) -> None:
    end = time.monotonic() + 30
    while not release and time.monotonic() < end:
        time.sleep(0.02)


@pytest.fixture
def another_window(qtbot, qapp: QApplication) -> Iterator[Callable[[], MainWindow]]:
    """Makes the window of the next start."""
    made: list[MainWindow] = []

    def make() -> MainWindow:
        made.append(MainWindow(theme.ThemeManager(qapp, "light"), settings.load()))
        qtbot.addWidget(made[-1], before_close_func=lambda window: window.files.discard())
        made[-1].show()
        qtbot.waitExposed(made[-1])
        return made[-1]

    yield make
    for window in made:
        window.themes.deleteLater()


def test_it_is_the_same_after_a_restart(
    qtbot, window: MainWindow, slow: BatchWindow, another_window: Callable[[], MainWindow], out: Path
) -> None:
    """Ended in the middle of the second picture: the first is done, nothing is half there, the rest is done later."""
    _click(qtbot, slow.foot.start)
    qtbot.waitUntil(
        lambda: _states(slow)[0] == "restored" and slow.running.at_work is not None, timeout=TIMEOUT
    )
    stamp = (out / "a.png").stat().st_mtime_ns
    window.close()
    assert not [path for path in out.rglob("*") if path.name.endswith(".part")]
    later = _open(qtbot, another_window())
    assert _states(later) == ["restored", "waiting", "waiting"]
    assert later.options.wishes.target == str(out)
    assert later.options.model.currentText() == "Slow"
    assert later.foot.start.text() == "Resume"
    _click(qtbot, later.foot.start)
    _wait_for(qtbot, later, "restored", "restored", "restored")
    assert (out / "a.png").stat().st_mtime_ns == stamp


def test_failures_are_told_and_tried_again(qtbot, batch: BatchWindow, scans: Path, out: Path) -> None:
    good = (scans / "b.tif").read_bytes()
    (scans / "b.tif").write_bytes(good[:100])
    _add(qtbot, batch, scans, number=3)
    _ready(qtbot, batch)
    _click(qtbot, batch.foot.start)
    _wait_for(qtbot, batch, "restored", "failed", "restored")
    batch.list.choose(batch.model.queue.entries[1])
    assert "b.tif" in batch.review.text.text()
    assert "Nothing was changed" in batch.review.text.text()
    (scans / "b.tif").write_bytes(good)
    _click(qtbot, batch.middle.retry)
    qtbot.waitUntil(lambda: not batch.middle.retry.isVisible(), timeout=TIMEOUT)
    _click(qtbot, batch.foot.start)
    _wait_for(qtbot, batch, "restored", "restored", "restored")


def test_redo_takes_the_settings_of_now(qtbot, batch: BatchWindow, scans: Path, out: Path) -> None:
    _add(qtbot, batch, scans / "a.png", number=1)
    _ready(qtbot, batch)
    _click(qtbot, batch.foot.start)
    _wait_for(qtbot, batch, "restored")
    first = (out / "a.png").read_bytes()
    _choose(qtbot, batch.options.model, "Biharmonic")
    assert _states(batch) == ["restored"]  # what is done stays done
    batch.list.setFocus()
    qtbot.keyClick(batch.list, Qt.Key.Key_R)
    assert _states(batch) == ["waiting"]
    _click(qtbot, batch.foot.start)
    _wait_for(qtbot, batch, "restored")
    assert (out / "a.png").read_bytes() != first


def test_removing_pictures_touches_no_file(qtbot, batch: BatchWindow, scans: Path, out: Path) -> None:
    _add(qtbot, batch, scans, number=3)
    _ready(qtbot, batch)
    _click(qtbot, batch.foot.start)
    _wait_for(qtbot, batch, "restored", "restored", "restored")
    batch.list.setFocus()
    qtbot.keyClick(batch.list, Qt.Key.Key_Home)
    qtbot.keyClick(batch.list, Qt.Key.Key_Delete)
    assert len(batch.model.queue.entries) == 2
    _click(qtbot, batch.middle.clear)
    assert batch.model.queue.entries == []
    assert not batch.review.isVisible()
    assert len(_files(out)) == 3
    assert (scans / "a.png").exists()


def test_results_never_go_over_sources(
    qtbot, batch: BatchWindow, scans: Path, monkeypatch: pytest.MonkeyPatch, shown_errors: list
) -> None:
    before = _files(scans)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(scans))
    _add(qtbot, batch, scans, number=3)
    _click(qtbot, batch.options.folder)
    _click(qtbot, batch.foot.start)
    assert len(shown_errors) == 1
    assert "overwritten" in str(shown_errors[0].error)
    assert not batch.running.is_on
    assert _files(scans) == before


def test_without_a_folder_it_asks_for_one(
    qtbot, batch: BatchWindow, scans: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _add(qtbot, batch, scans, number=3)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    _click(qtbot, batch.foot.start)
    assert not batch.running.is_on
    assert _states(batch) == ["waiting"] * 3


def test_nothing_in_what_was_dropped(qtbot, batch: BatchWindow, scans: Path) -> None:
    _drop(batch, scans / "notes.txt")
    qtbot.waitUntil(lambda: "no pictures" in batch.foot.message.text(), timeout=TIMEOUT)
    _add(qtbot, batch, scans, number=3)
    _drop(batch, scans)
    qtbot.waitUntil(lambda: "already" in batch.foot.message.text(), timeout=TIMEOUT)
    assert len(batch.model.queue.entries) == 3


def test_two_programs_do_not_share_a_queue(
    qtbot, window: MainWindow, shown_errors: list, scans: Path
) -> None:
    other = Queue.load()
    _press_key(qtbot, window)
    qtbot.waitUntil(lambda: bool(shown_errors), timeout=TIMEOUT)
    dialog = window.batch.dialog
    assert dialog is not None
    assert not dialog.isVisible()
    other.close()
    assert _open(qtbot, window) is dialog


def test_closed_it_goes_on(qtbot, window: MainWindow, batch: BatchWindow, scans: Path, out: Path) -> None:
    _add(qtbot, batch, scans, number=3)
    _ready(qtbot, batch)
    _click(qtbot, batch.foot.start)
    qtbot.keyClick(batch, Qt.Key.Key_Escape)
    assert not batch.isVisible()
    _wait_for(qtbot, batch, "restored", "restored", "restored")
    assert _open(qtbot, window) is batch


def test_a_thousand_pictures_stay_smooth(
    qtbot, batch: BatchWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only what is in sight gets a thumbnail, and no turn of the event loop takes long."""
    asked: list[str] = []
    monkeypatch.setattr(Thumbnails, "_make", lambda _, entry: asked.append(entry.id))
    longest = 0.0
    began = time.perf_counter()
    new = batch.model.queue.add([(tmp_path / f"{n}.png", PurePath(f"{n}.png")) for n in range(1000)])
    batch.model.appended(len(new))
    batch.added(new)
    assert time.perf_counter() - began < 1.0
    qtbot.waitUntil(lambda: bool(asked), timeout=TIMEOUT)
    for _ in range(30):
        began = time.perf_counter()
        qtbot.keyClick(batch.list, Qt.Key.Key_PageDown)
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - began)
    qtbot.wait(100)
    assert longest < 0.5  # measured: 20 ms; the machine may be busy
    in_sight = batch.list.viewport().height() // batch.list.sizeHintForRow(0) + 2
    assert len(set(asked)) < 32 * in_sight
    assert batch.list.currentIndex().row() > 100
    assert len(batch.doing._queue.text()) > 1000 * 50


def test_everything_has_a_name_and_a_tip(qtbot, batch: BatchWindow, scans: Path) -> None:
    _add(qtbot, batch, scans, number=3)
    batch.options.more.set_open(True)
    nameless = []
    for widget in batch.findChildren(QWidget):
        if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        if widget.metaObject().className() in ("QLineEdit", "QComboBoxListView", "QLabel", "QSplitterHandle"):
            continue  # the inside of a spin box; text to be selected
        if not widget.accessibleName():
            nameless.append(widget)
        if isinstance(widget, QAbstractButton) and not (widget.toolTip() or widget.objectName() == "more"):
            nameless.append(widget)
    assert [f"{type(one).__name__} {one.objectName()}" for one in nameless] == []


def test_the_whole_way_by_keyboard(qtbot, batch: BatchWindow, scans: Path, out: Path) -> None:
    """Tab reaches the folder, the list and the review's buttons; nothing needs the mouse."""
    _add(qtbot, batch, scans / "a.png", number=1)
    _choose(qtbot, batch.options.model, "Telea")
    reached = set()
    for _ in range(60):
        qtbot.keyClick(QApplication.focusWidget() or batch, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert {
        batch.options.folder,
        batch.options.kind,
        batch.options.review,
        batch.list,
        batch.review.buttons["look"],
        batch.review.buttons["skip"],
        batch.middle.add_folder,
        batch.foot.start,
        batch.foot.close_button,
    } <= reached
    batch.options.folder.setFocus()
    qtbot.keyClick(batch.options.folder, Qt.Key.Key_Return)
    assert batch.options.wishes.target == str(out)
    batch.foot.start.setFocus()
    qtbot.keyClick(batch.foot.start, Qt.Key.Key_Space)
    _wait_for(qtbot, batch, "restored")
