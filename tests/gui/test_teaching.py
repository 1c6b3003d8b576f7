"""Teaching from the window: real clicks, and the real `restorer-train` with a tiny network on generated pictures."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from restorer.gui import settings, theme
from restorer.gui.main_window import MainWindow
from restorer.gui.teaching import program, runs
from restorer.gui.teaching.process import Process, log_file
from restorer.gui.teaching.two_lines import FACTS
from restorer.gui.teaching.window import TeachingWindow
from restorer.models import catalog
from restorer.paths import models_folder, teaching_folder

LEFT = Qt.MouseButton.LeftButton
TIMEOUT = 180_000
QUICK = ("--workers", "0", "--size", "32", "--batch", "2", "--precision", "fp32")
ENDLESS = 100_000

pytestmark = pytest.mark.usefixtures("no_checkpoints")


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    """Eight soft, noisy pictures of 64 x 48 pixels, one of them twice, and a file that is none."""
    folder = tmp_path / "Our album"
    folder.mkdir()
    for number in range(8):
        rng = np.random.default_rng(number)
        coarse = rng.integers(0, 256, (5, 6, 3)).astype(np.uint8)
        smooth = cv2.resize(coarse, (64, 48), interpolation=cv2.INTER_CUBIC)
        cv2.imwrite(str(folder / f"p{number}.png"), smooth)
    (folder / "p0 again.png").write_bytes((folder / "p0.png").read_bytes())
    (folder / "torn.jpg").write_bytes(b"\xff\xd8\xff\xe0 torn")
    return folder


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """`steps(n)`: whatever time is chosen, it is n quick steps."""

    def take(number: int) -> None:
        monkeypatch.setattr(program, "length", lambda minutes: ("--steps", str(number), *QUICK))

    take(2)
    return take


@pytest.fixture
def teaching(
    install: Callable[..., Path], steps: object, window: MainWindow, qtbot
) -> Iterator[TeachingWindow]:
    """The window, opened by its key, with one model that can be taught and one that cannot."""
    install("tiny", name="Tiny")
    install("painter", name="Painter", restores_grain=True)
    dialog = _open(window, qtbot)
    yield dialog
    dialog.session.shut_down()  # else a test that failed halfway would be asked whether to stop


def _open(window: MainWindow, qtbot) -> TeachingWindow:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=TIMEOUT)
    qtbot.keyClick(
        window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    dialog = window.teaching.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: window.pool.is_idle, timeout=TIMEOUT)
    return dialog


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch, teaching: TeachingWindow, collection: Path, qtbot):
    """Presses “Choose folder…”, answers with a folder, and waits until it is known."""

    def press(folder: Path = collection) -> None:
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
        qtbot.mouseClick(teaching.new.choose, LEFT)
        qtbot.waitUntil(lambda: teaching.new.findings is not None, timeout=TIMEOUT)

    return press


@contextlib.contextmanager
def _another_window(qtbot, qapp: QApplication) -> Iterator[MainWindow]:
    """The program after a restart."""
    window = MainWindow(theme.ThemeManager(qapp, "light"), settings.load())
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.files.discard()
    window.close()


def _start(teaching: TeachingWindow, qtbot) -> None:
    assert teaching.new.choices.start.isEnabled(), teaching.new.choices.why.text()
    qtbot.mouseClick(teaching.new.choices.start, LEFT)
    assert teaching.session.run is not None


def _wait_over(teaching: TeachingWindow, qtbot) -> None:
    qtbot.waitUntil(
        lambda: teaching.session.run is None and teaching.pool.is_idle and not teaching.findChildren(Process),
        timeout=TIMEOUT,
    )


def _press(teaching: TeachingWindow, key: str, qtbot) -> None:
    button = teaching.page.buttons[key]
    assert button.isVisible(), _shown(teaching)
    assert button.isEnabled(), button.toolTip()
    qtbot.mouseClick(button, LEFT)


def _shown(teaching: TeachingWindow) -> str:
    return f"{teaching.page.state.text()} / {teaching.page.detail.text()}"


def _said(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_what_is_in_a_folder_is_shown(
    teaching: TeachingWindow, choose: Callable[..., None], collection: Path, qtbot
) -> None:
    new = teaching.new
    assert not new.choices.start.isEnabled()
    assert [new.choices.base.itemText(row) for row in range(new.choices.base.count())] == ["Tiny"]
    choose()
    assert new.folder.text() == str(collection)
    assert new.summary.text() == "6 pictures to learn from, 2 kept apart to judge by · 64 × 48 px"
    assert new.advice.text() == "2 files are left out: 1 cannot be read, 1 there twice."
    assert new.choices.name.text() == "Our album"
    assert "Done at about" in new.choices.estimate.text()
    assert new.choices.start.isEnabled()
    assert len(new.sheet.pictures) == 8
    qtbot.waitUntil(lambda: new.sheet.thumbnails.is_idle, timeout=TIMEOUT)
    assert all(not new.sheet.thumbnails.get(one.path, 88).isNull() for one in new.sheet.pictures)

    qtbot.mouseClick(new.which.button("apart"), LEFT)
    assert len(new.sheet.pictures) == 2
    assert all(one.kept_apart for one in new.sheet.pictures)
    qtbot.mouseClick(new.which.button("out"), LEFT)
    left_out = [new.left_out.item(row) for row in range(new.left_out.count())]
    assert new.left_out.isVisible()
    assert [item.text() for item in left_out] == ["torn.jpg", "p0.png"]
    assert left_out[1].data(FACTS) == "the same file as p0 again.png"


def test_only_pictures_in_sight_are_opened(
    teaching: TeachingWindow, choose: Callable[..., None], collection: Path, qtbot
) -> None:
    for number in range(300):
        cv2.imwrite(str(collection / f"q{number:03}.png"), np.full((32, 32, 3), number % 250, np.uint8))
    choose()
    sheet = teaching.new.sheet
    qtbot.waitUntil(lambda: sheet.thumbnails.is_idle and bool(sheet.thumbnails._known), timeout=TIMEOUT)
    assert len(sheet.pictures) > 200
    assert len(sheet.thumbnails._known) < 100
    last = sheet.pictures[-1].path
    assert last not in sheet.thumbnails._known
    qtbot.mouseClick(sheet.viewport(), LEFT, pos=QPoint(40, 40))
    qtbot.keyClick(sheet, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: last in sheet.thumbnails._known, timeout=TIMEOUT)


def test_a_folder_is_dropped(teaching: TeachingWindow, collection: Path, qtbot) -> None:
    def drag(path: Path) -> bool:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        enter = QDragEnterEvent(
            QPoint(300, 300), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
        )
        enter.ignore()
        QApplication.sendEvent(teaching, enter)
        if not enter.isAccepted():
            return False
        drop = QDropEvent(
            QPointF(300, 300), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(teaching, drop)
        return True

    assert not drag(collection / "p0.png")
    assert drag(collection)
    qtbot.waitUntil(lambda: teaching.new.findings is not None, timeout=TIMEOUT)
    assert len(teaching.new.sheet.pictures) == 8


def test_a_folder_without_pictures_says_why(
    teaching: TeachingWindow, choose: Callable[..., None], tmp_path: Path, qtbot
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "empty" / "torn.jpg").write_bytes(b"")
    choose(tmp_path / "empty")
    assert "no usable picture" in teaching.new.summary.text()
    assert teaching.new.left_out.isVisible()
    assert "is empty" in teaching.new.left_out.item(0).data(FACTS)
    assert not teaching.new.choices.start.isEnabled()
    choose(tmp_path / "gone")
    assert "does not exist" in teaching.new.summary.text()


def test_a_name_must_be_free(teaching: TeachingWindow, choose: Callable[..., None], qtbot) -> None:
    choose()
    choices = teaching.new.choices
    for name, why in (("painter", "already"), ("a/b", "cannot be the name"), ("", "needs a name")):
        choices.name.selectAll()
        qtbot.keyClick(choices.name, Qt.Key.Key_Backspace)
        qtbot.keyClicks(choices.name, name)
        assert why in choices.why.text()
        assert not choices.start.isEnabled()
    qtbot.keyClicks(choices.name, "mine")
    assert choices.start.isEnabled()


@pytest.mark.slow
def test_what_helped_becomes_a_model_at_once(
    teaching: TeachingWindow,
    choose: Callable[..., None],
    steps: Callable[[int], None],
    window: MainWindow,
    qtbot,
) -> None:
    steps(60)
    choose()
    teaching.new.choices.name.setFocus()
    qtbot.keyClick(teaching.new.choices.name, Qt.Key.Key_Return)
    assert teaching.session.run is not None
    assert teaching.page.isVisible()
    qtbot.waitUntil(lambda: teaching.page.state.text() == "Learning", timeout=TIMEOUT)
    assert "of 60" in teaching.page.detail.text()
    _wait_over(teaching, qtbot)
    page, run = teaching.page, teaching.page.run
    assert run is not None
    assert page.state.text().startswith("It helped: "), _shown(teaching)
    assert "2 pictures got better" in page.detail.text()
    psnr = run.scores["psnr"]
    assert psnr[-1][1] > psnr[0][1]
    assert run.losses
    assert page.quality.latest == f"{psnr[-1][1]:.2f}"
    qtbot.waitUntil(lambda: "As it really is" in _said(page.samples))
    titles = [label.text() for label in page.samples.findChildren(QLabel) if label.objectName() == "heading"]
    assert len(titles) == len(set(titles)) == 2
    assert _said(page.samples).count("better by") == 2

    page.new_name.selectAll()
    qtbot.keyClicks(page.new_name, "album hand")
    _press(teaching, "add", qtbot)
    qtbot.waitUntil(page.buttons["use"].isVisible, timeout=TIMEOUT)
    assert (models_folder() / "album hand.safetensors").exists()
    assert next(info.name for info in catalog.fillers() if info.id == "album hand") == "album hand"
    assert "“album hand”" in page.detail.text()
    assert "album hand" in window.side.restore.listed
    _press(teaching, "use", qtbot)
    assert window.side.restore.wishes.filler == "album hand"
    qtbot.mouseClick(teaching.new_button, LEFT)
    assert teaching.new.choices.name.text() == "Our album-2"
    assert teaching.new.choices.start.isEnabled()


def test_what_did_not_help_is_said_and_not_added(
    *,
    teaching: TeachingWindow,
    choose: Callable[..., None],
    install: Callable[..., Path],
    tiny,
    qtbot,
    answers,
) -> None:
    torch.nn.init.zeros_(tiny.head.weight)  # it leaves the base fill as it is, which two steps do not better
    install("tiny", tiny, name="Tiny")
    choose()
    _start(teaching, qtbot)
    _wait_over(teaching, qtbot)
    assert teaching.page.state.text() == "It did not help."
    assert "nothing to add" in teaching.page.detail.text()
    assert not teaching.page.buttons["add"].isVisible()
    assert teaching.page.quality.latest

    answers.given = ["yes"]
    _press(teaching, "delete", qtbot)
    assert teaching.pages.currentWidget() is teaching.new
    assert [path.name for path in teaching_folder().iterdir()] == []


@pytest.mark.slow
def test_it_is_stopped_and_goes_on_after_a_restart(
    *,
    teaching: TeachingWindow,
    choose: Callable[..., None],
    steps: Callable[[int], None],
    qtbot,
    qapp: QApplication,
    answers,
) -> None:
    steps(ENDLESS)
    choose()
    _start(teaching, qtbot)
    qtbot.waitUntil(lambda: teaching.session.run.step > 2, timeout=TIMEOUT)
    qtbot.mouseClick(teaching.new_button, LEFT)
    assert teaching.new.isVisible()
    assert not teaching.new.choices.start.isEnabled()
    assert "one at a time" in teaching.new.choices.why.text()
    qtbot.mouseClick(
        teaching.list.viewport(), LEFT, pos=teaching.list.visualItemRect(teaching.list.item(0)).center()
    )
    _press(teaching, "stop", qtbot)
    assert teaching.page.state.text() == "Stopping"
    _wait_over(teaching, qtbot)
    assert teaching.page.state.text() == "Stopped"
    step = teaching.page.run.step
    assert f"Step {step:,} of {ENDLESS:,}" in teaching.page.detail.text()
    teaching.close()

    with _another_window(qtbot, qapp) as later:
        again = _open(later, qtbot)
        assert list(again.runs) == ["Our album"]
        qtbot.mouseClick(
            again.list.viewport(), LEFT, pos=again.list.visualItemRect(again.list.item(0)).center()
        )
        assert again.page.state.text() == "Stopped"
        assert again.page.run.base == "Tiny"
        assert again.page.run.step == step
        _press(again, "continue", qtbot)
        qtbot.waitUntil(lambda: again.page.state.text() == "Learning", timeout=TIMEOUT)
        assert again.session.run.step >= step
        teaching.present()  # the first window sees that another one is at it
        teaching.refresh("Our album")
        assert teaching.page.state.text() == "Going on elsewhere"
        teaching.close()
        answers.given = ["cancel", "yes"]
        later.close()
        assert later.isVisible(), "teaching is not stopped without a question"
        assert again.session.run is not None
        later.close()
        qtbot.waitUntil(lambda: not later.isVisible(), timeout=TIMEOUT)
        assert answers.asked == ["Stop teaching and quit?"] * 2
    teaching.refresh("Our album")
    assert teaching.page.state.text() == "Stopped"
    assert teaching.page.run.step >= step


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_a_crash_costs_nothing(
    teaching: TeachingWindow, choose: Callable[..., None], steps: Callable[[int], None], qtbot, monkeypatch
) -> None:
    steps(ENDLESS)
    choose()
    _start(teaching, qtbot)
    qtbot.waitUntil(lambda: teaching.session.run.step > 2, timeout=TIMEOUT)
    os.kill(teaching.findChildren(Process)[0]._process.processId(), signal.SIGKILL)
    _wait_over(teaching, qtbot)
    assert "was ended from outside" in teaching.page.state.text()
    assert str(log_file()) in teaching.page.detail.text()
    assert "Our album" in log_file().read_text("utf-8")
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    _press(teaching, "log", qtbot)
    assert opened == [str(log_file())]
    _press(teaching, "continue", qtbot)
    qtbot.waitUntil(lambda: teaching.page.state.text() == "Learning", timeout=TIMEOUT)
    _press(teaching, "stop", qtbot)
    qtbot.mouseClick(teaching.page.buttons["stop"], LEFT)  # “End at once”
    _wait_over(teaching, qtbot)
    assert teaching.page.state.text() == "Stopped"


def test_what_cannot_begin_is_said_and_leaves_nothing(
    teaching: TeachingWindow, choose: Callable[..., None], collection: Path, shown_errors: list, qtbot
) -> None:
    choose()
    for picture in collection.glob("*.png"):
        picture.unlink()
    _start(teaching, qtbot)
    _wait_over(teaching, qtbot)
    assert "no usable picture" in shown_errors[0].error.what
    assert teaching.new.isVisible()
    assert teaching.new.choices.name.text() == "Our album"
    assert list(teaching_folder().iterdir()) == []
    assert runs.all_runs() == []


def test_a_program_that_is_not_there(
    *,
    teaching: TeachingWindow,
    choose: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
    shown_errors: list,
    tmp_path: Path,
    qtbot,
) -> None:
    choose()
    monkeypatch.setattr(program, "command", lambda: [str(tmp_path / "absent")])
    _start(teaching, qtbot)
    _wait_over(teaching, qtbot)
    assert "could not be started" in shown_errors[0].error.what
    qtbot.mouseClick(teaching.new.choose, LEFT)
    qtbot.waitUntil(lambda: teaching.new.findings is not None, timeout=TIMEOUT)
    assert "could not be started" in teaching.new.summary.text()


def test_it_stops_before_it_has_begun(teaching: TeachingWindow, choose: Callable[..., None], qtbot) -> None:
    choose()
    _start(teaching, qtbot)
    assert teaching.page.state.text() == "Getting ready"
    _press(teaching, "stop", qtbot)
    _wait_over(teaching, qtbot)
    assert teaching.new.isVisible()
    assert list(teaching_folder().iterdir()) == []


def test_the_main_window_closes_without_waiting_for_what_only_looks(
    teaching: TeachingWindow, collection: Path, window: MainWindow, qtbot
) -> None:
    teaching.new.look_at(collection)
    assert teaching.new.finder.is_busy
    window.close()
    assert not window.isVisible()


def test_everything_has_a_name(teaching: TeachingWindow, choose: Callable[..., None], qtbot) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListView

    choose()
    for widget in teaching.findChildren(QWidget):
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QListView) and widget.isVisible():
            assert widget.accessibleName() or isinstance(widget.parent(), QComboBox), widget
