"""Projects in the window with real clicks and keys: saved, opened, changed meanwhile, asked about, astray."""

from __future__ import annotations

import dataclasses
import json
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from restorer.document import DamageLayer, Document, Layer, project
from restorer.errors import SaveError
from restorer.gui.dialogs.save_project import SaveProjectDialog
from restorer.gui.main_window import MainWindow
from restorer.imaging import io
from restorer.imaging.picture import Picture

from .answering import SAVE_PROJECT, press, press_key, when_asked

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def ready(window: MainWindow, open_picture, scratched: Path, qtbot) -> MainWindow:
    """The scratched picture with a stroke of the brush."""
    open_picture(scratched)
    _stroke(qtbot, window)
    return window


def _stroke(qtbot, window: MainWindow, x: int = 40, y: int = 25) -> None:
    canvas = window.canvas
    canvas.settings.brush_size = 10
    qtbot.keyClick(canvas, "b")
    start, end = (canvas.widget_point(x + d, y + d).toPoint() for d in (0, 6))
    qtbot.mousePress(canvas, LEFT, pos=start)
    qtbot.mouseMove(canvas, end)
    qtbot.mouseRelease(canvas, LEFT, pos=end)


def _idle(window: MainWindow) -> bool:
    return not window.worker.is_busy and window.pool.is_idle


def _save(qtbot, window: MainWindow, path: Path, picture: str = "") -> None:
    """Ctrl+S, with answers for the first time."""

    def answer(dialog: SaveProjectDialog) -> None:
        dialog.folder.path = path.parent
        qtbot.keyClicks(dialog.name, path.stem)  # in place of what is selected
        if picture:
            press(dialog, picture)
        press(dialog, "Save")

    met = when_asked(SAVE_PROJECT, answer)
    press_key(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: path.exists() and not window.projects.is_saving)
    assert met


def _open(qtbot, window: MainWindow, path: Path) -> Document:
    before = window.document
    window.files.open(path)
    qtbot.waitUntil(lambda: window.document is not before and _idle(window), timeout=20_000)
    assert window.document is not None
    return window.document


def test_what_is_saved_is_there_again(ready: MainWindow, qtbot, tmp_path, monkeypatch) -> None:
    window, document = ready, ready.document
    window.side.restore.choose("opencv-telea")
    press_key(window, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(lambda: _idle(window) and bool(document.fills), timeout=30_000)
    _stroke(qtbot, window, 110, 75)
    crack = np.zeros(document.mask.shape, np.uint8)
    crack[50:52, 10:90] = 255
    document.replace(DamageLayer("crack"), crack, "crack")
    facts = dataclasses.replace(
        document.facts, title="Bildnis", observation="Flaked.", interpretation="Damp."
    )
    document.change_facts(facts, "Notes")
    assert window.windowTitle() == "scratched.png[*] — Restorer"
    assert window.isWindowModified()

    target = tmp_path / "portrait.restorer"
    _save(qtbot, window, target)
    assert window.windowTitle() == "portrait.restorer[*] — Restorer"
    assert not window.isWindowModified()
    assert window.settings.recent[0] == str(target)
    assert "Saved portrait.restorer" in window.status.currentMessage()

    kept = document.snapshot()
    (tmp_path / "scratched.png").unlink()  # the project has its own copy
    window.files.close()
    assert window.document is None, "nothing is unsaved, so nothing is asked"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(target), ""))
    qtbot.mouseClick(window.welcome.open_button, LEFT)
    qtbot.waitUntil(lambda: window.document is not None, timeout=20_000)
    again = window.document.snapshot()
    assert window.windowTitle() == "portrait.restorer[*] — Restorer"
    assert not window.isWindowModified()
    assert bool((again.picture.pixels == kept.picture.pixels).all())
    assert bool((again.mask == kept.mask).all())
    assert bool((again.damage["crack"] == crack).all())
    assert again.facts == kept.facts
    assert [one.name for one in again.placed] == [one.name for one in kept.placed]
    for mine, theirs in zip(again.placed, kept.placed, strict=True):
        made, found = (one.fill.provenance for one in (theirs, mine))
        assert (found.filler, found.seed, found.checkpoints) == (made.filler, made.seed, made.checkpoints)
        assert json.dumps(found.parameters) == json.dumps(made.parameters)
        assert bool((mine.fill.pixels == theirs.fill.pixels).all())
        assert bool((mine.fill.alpha == theirs.fill.alpha).all())
    assert bool((window.document.flattened().pixels == document.flattened().pixels).all())


def test_the_mark_in_the_title_follows_what_is_saved(ready: MainWindow, qtbot, tmp_path) -> None:
    window, path = ready, tmp_path / "a.restorer"
    _save(qtbot, window, path)
    _stroke(qtbot, window, 110, 75)
    assert window.isWindowModified()
    press_key(window, Qt.Key.Key_Z, CONTROL)
    assert not window.isWindowModified()
    press_key(window, Qt.Key.Key_Z, BOTH)
    before = path.read_bytes()
    press_key(window, Qt.Key.Key_S, CONTROL)  # asks nothing any more
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert path.read_bytes() != before
    press_key(window, Qt.Key.Key_Z, CONTROL)
    assert window.isWindowModified()


def test_what_is_changed_while_saving_stays_unsaved(ready: MainWindow, qtbot, tmp_path) -> None:
    window, path = ready, tmp_path / "a.restorer"
    _save(qtbot, window, path)
    _stroke(qtbot, window, 110, 75)
    window.projects.save()
    window.document.undo()  # to the state that was saved first, which is no longer what the file will hold
    qtbot.waitUntil(lambda: not window.projects.is_saving)
    assert window.isWindowModified()
    saved = project.load(path)
    assert saved.mask[78, 113] == 255


def test_save_as_goes_on_under_the_new_name(ready: MainWindow, qtbot, tmp_path) -> None:
    window, first, second = ready, tmp_path / "a.restorer", tmp_path / "b.restorer"
    _save(qtbot, window, first)
    second.write_bytes(b"something else")
    _stroke(qtbot, window, 110, 75)

    def name(dialog: SaveProjectDialog) -> None:
        assert dialog.name.text() == "a.restorer"
        qtbot.keyClicks(dialog.name, "b")
        assert dialog.target.path == second
        press(dialog, "Save")

    when_asked(SAVE_PROJECT, name)
    asked = when_asked("Replace b.restorer?", lambda dialog: press(dialog, "Replace"))
    press_key(window, Qt.Key.Key_S, BOTH)
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert asked
    assert window.document.project == second
    assert window.windowTitle().startswith("b.restorer")
    assert np.count_nonzero(project.load(first).mask) < np.count_nonzero(project.load(second).mask)


def test_a_name_that_is_none_cannot_be_saved(ready: MainWindow, qtbot, tmp_path) -> None:
    def look(dialog: SaveProjectDialog) -> None:
        assert dialog.target.path == tmp_path / "scratched.restorer"
        for name, usable in (("", False), (".restorer", False), ("x", True), ("x.restorer", True)):
            dialog.name.setText(name)
            assert dialog.save_button.isEnabled() == usable
        assert dialog.target.path.name == "x.restorer"
        press(dialog, "Cancel")

    met = when_asked(SAVE_PROJECT, look)
    ready.projects.save()
    assert met
    assert ready.document.project is None
    assert _idle(ready)


@pytest.mark.parametrize("answer", ["Save project", "Cancel", "Discard"])
def test_closing_asks_about_unsaved_work(ready: MainWindow, qtbot, tmp_path, answer) -> None:
    window, path = ready, tmp_path / "a.restorer"
    asked = when_asked("Save the changes to scratched.png?", lambda dialog: press(dialog, answer))
    if answer == "Save project":
        when_asked(SAVE_PROJECT, lambda dialog: (dialog.name.setText("a"), press(dialog, "Save")))
    closed = window.close()
    assert asked
    assert closed == (answer == "Discard")
    if answer == "Save project":
        qtbot.waitUntil(lambda: not window.isVisible())
    assert window.isVisible() == (answer == "Cancel")
    assert path.exists() == (answer == "Save project")


def test_leaving_the_save_dialog_keeps_the_window_open(ready: MainWindow, qtbot) -> None:
    when_asked("Save the changes to scratched.png?", lambda dialog: press(dialog, "Save project"))
    met = when_asked(SAVE_PROJECT, lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert not ready.close()
    assert met
    assert ready.isVisible()


def test_closing_waits_for_the_saving_that_is_under_way(ready: MainWindow, qtbot, tmp_path) -> None:
    window, path = ready, tmp_path / "a.restorer"
    _save(qtbot, window, path)
    _stroke(qtbot, window, 110, 75)
    window.projects.save()
    assert not window.close(), "asks nothing: what is unsaved is just being saved"
    qtbot.waitUntil(lambda: not window.isVisible())
    assert project.load(path).mask[78, 113] == 255


def test_projects_open_by_drop_by_name_and_from_the_recent_files(window, qtbot, scratched, tmp_path) -> None:
    document = Document(io.read(scratched), scratched)
    first, second = tmp_path / "first.restorer", tmp_path / "SECOND.RESTORER"
    project.save(document, first)
    second.write_bytes(first.read_bytes())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(first))])
    keys = Qt.KeyboardModifier.NoModifier
    window.welcome.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, LEFT, keys))
    qtbot.waitUntil(lambda: window.windowTitle().startswith("first.restorer"), timeout=20_000)
    window.files.open_several([second])  # what the command line and a double click end in
    qtbot.waitUntil(lambda: window.windowTitle().startswith("SECOND.RESTORER"), timeout=20_000)
    window.actions_.recent_menu.aboutToShow.emit()
    entry = next(one for one in window.actions_.recent_menu.actions() if "first" in one.text())
    entry.trigger()
    qtbot.waitUntil(lambda: window.windowTitle().startswith("first.restorer"), timeout=20_000)


def test_a_damaged_project_gets_one_dialog_and_changes_nothing(
    ready: MainWindow, qtbot, tmp_path, answers, shown_errors
) -> None:
    window, before, bad = ready, ready.document, tmp_path / "bad.restorer"
    bad.write_bytes(b"PK nonsense")
    window.settings.recent = [str(bad)]
    answers.given = ["discard"]
    window.files.open(bad)
    qtbot.waitUntil(lambda: bool(shown_errors))
    assert "bad.restorer" in shown_errors[0].headline.text()
    assert window.document is before
    assert window.settings.recent == []
    assert not window.status.is_showing_progress


def test_a_failed_save_is_told_and_nothing_goes_on(
    ready: MainWindow, qtbot, tmp_path, shown_errors, monkeypatch
) -> None:
    window, path = ready, tmp_path / "a.restorer"
    _save(qtbot, window, path)
    before = path.read_bytes()

    def full(*_: object, **__: object) -> None:
        raise SaveError("The disk is full.", safe="No file was changed.", todo="Make room.")

    monkeypatch.setattr(project, "write", full)
    _stroke(qtbot, window, 110, 75)
    asked = when_asked("Save the changes to a.restorer?", lambda dialog: press(dialog, "Save project"))
    assert not window.close()
    qtbot.waitUntil(lambda: bool(shown_errors))
    assert asked
    assert "full" in shown_errors[0].headline.text()
    assert window.isVisible()
    assert window.isWindowModified()
    assert not window.status.is_showing_progress
    unchanged = path.read_bytes() == before
    assert unchanged


def test_saving_can_be_cancelled_by_key(ready: MainWindow, qtbot, tmp_path, monkeypatch) -> None:
    window, path, write = ready, tmp_path / "a.restorer", project.write
    _save(qtbot, window, path)
    before = path.read_bytes()

    def slowly(*arguments, progress, **named):
        progress.begin("Saving a.restorer", 100)
        for _ in range(200):
            time.sleep(0.02)
            progress.advance(0.5)
            progress.check()
        return write(*arguments, progress=progress, **named)

    monkeypatch.setattr(project, "write", slowly)
    _stroke(qtbot, window, 110, 75)
    press_key(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(
        lambda: "Saving a.restorer" in window.status._what.text() and window.status._bar.value() > 0
    )
    _stroke(qtbot, window, 60, 75)  # the window goes on meanwhile
    press_key(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.projects.is_saving)
    assert "Cancelled" in window.status.currentMessage()
    assert not window.actions_["cancel"].isEnabled()
    assert not window.status.is_showing_progress
    assert window.isWindowModified()
    unchanged = path.read_bytes() == before
    assert unchanged
    assert not list(tmp_path.glob("*.part"))


def test_opening_can_be_cancelled_by_key(ready: MainWindow, qtbot, tmp_path, monkeypatch) -> None:
    window, path, load = ready, tmp_path / "a.restorer", project.load
    _save(qtbot, window, path)
    before = window.document

    def slowly(*arguments, progress, **named):
        while not progress.is_cancelled:
            time.sleep(0.02)
        return load(*arguments, **named)

    monkeypatch.setattr(project, "load", slowly)
    window.files.open(path)
    assert window.actions_["cancel"].isEnabled()
    press_key(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: _idle(window))
    assert window.document is before
    assert "Cancelled" in window.status.currentMessage()


def test_what_another_window_has_saved_is_not_replaced_unasked(ready: MainWindow, qtbot, tmp_path) -> None:
    window, path = ready, tmp_path / "a.restorer"
    _save(qtbot, window, path)
    other = project.load(path)
    other.replace(Layer.MASK, other.mask * 0, "clear")
    project.save(other, path, overwrite=True)
    theirs = path.read_bytes()
    _stroke(qtbot, window, 110, 75)
    asked = when_asked("Replace a.restorer?", lambda dialog: press(dialog, "Cancel"))
    press_key(window, Qt.Key.Key_S, CONTROL)
    assert asked
    assert not window.projects.is_saving
    unchanged = path.read_bytes() == theirs
    assert unchanged
    when_asked("Replace a.restorer?", lambda dialog: press(dialog, "Replace"))
    press_key(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert project.load(path).mask[78, 113] == 255


# --- the picture left where it is -----------------------------------------------------------------------------


@pytest.fixture
def referring(ready: MainWindow, qtbot, tmp_path: Path) -> Path:
    """A project that refers to the scratched picture; the window has closed it again."""
    path = tmp_path / "far" / "away.restorer"
    path.parent.mkdir()
    _save(qtbot, ready, path, "Leave where it is")
    ready.files.close()
    assert project.probe(path).is_referred
    return path


def test_saving_again_keeps_to_referring(referring: Path, window: MainWindow, qtbot) -> None:
    _open(qtbot, window, referring)
    _stroke(qtbot, window, 110, 75)
    press_key(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert project.probe(referring).is_referred
    assert window.settings.refer_to_pictures, "the next project is asked for in the same way"


def test_a_picture_that_moved_is_asked_for(  # noqa: PLR0917
    referring, window, qtbot, scratched, tmp_path, monkeypatch
) -> None:
    moved = scratched.rename(tmp_path / "elsewhere.png")
    asked = when_asked("Where is scratched.png?", lambda dialog: press(dialog, "Cancel"))
    window.files.open(referring)
    qtbot.waitUntil(lambda: bool(asked) and _idle(window))
    assert window.document is None

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(moved), ""))
    when_asked("Where is scratched.png?", lambda dialog: press(dialog, "Find the picture…"))
    document = _open(qtbot, window, referring)
    assert document.path == moved
    assert window.isWindowModified(), "where it is now has to be saved"
    assert "another place" in window.notice.text
    press_key(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert project.load(referring).path == moved


def test_looking_again_finds_what_has_come_back(referring, window, qtbot, scratched, tmp_path) -> None:
    moved = scratched.rename(tmp_path / "unplugged.png")

    def plug_in(dialog) -> None:
        moved.rename(scratched)
        press(dialog, "Look again")

    asked = when_asked("Where is scratched.png?", plug_in)
    document = _open(qtbot, window, referring)
    assert asked
    assert document.path == scratched
    assert not window.isWindowModified()


def test_another_picture_is_warned_of(referring, window, qtbot, scratched) -> None:
    pixels = 255 - io.read(scratched).pixels
    io.write(Picture(pixels), scratched, overwrite=True)
    asked = when_asked(
        "scratched.png is another picture now.", lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    )
    window.files.open(referring)
    qtbot.waitUntil(lambda: bool(asked) and _idle(window))
    assert window.document is None

    when_asked("scratched.png is another picture now.", lambda dialog: press(dialog, "Use it anyway"))
    document = _open(qtbot, window, referring)
    assert bool((document.picture.pixels == pixels).all())
    assert window.isWindowModified()
    assert "still fit" in window.notice.text


def test_a_wrong_choice_is_asked_about_again(  # noqa: PLR0917
    referring, window, qtbot, scratched, tmp_path, monkeypatch
) -> None:
    right = scratched.rename(tmp_path / "right.png")
    wrong = tmp_path / "wrong.png"
    io.write(Picture(np.zeros((9, 9, 3), np.uint8)), wrong)
    choices = [str(wrong), str(right)]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (choices.pop(0), ""))
    when_asked("Where is scratched.png?", lambda dialog: press(dialog, "Find the picture…"))
    asked = when_asked("wrong.png is another picture", lambda dialog: press(dialog, "Find another…"))
    document = _open(qtbot, window, referring)
    assert asked
    assert document.path == right


def test_a_picture_from_no_file_goes_into_the_project(window: MainWindow, qtbot, tmp_path) -> None:
    window.files.show(Document(Picture(np.full((60, 80, 3), 90, np.uint8))), "Clipboard")
    _stroke(qtbot, window)

    def look(dialog: SaveProjectDialog) -> None:
        assert not dialog.picture.button("reference").isEnabled()
        assert "no file of its own" in dialog.reason.text()
        assert dialog.name.text() == "Clipboard.restorer"
        dialog.folder.path = tmp_path
        press(dialog, "Save")

    met = when_asked(SAVE_PROJECT, look)
    press_key(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert met
    loaded = project.load(tmp_path / "Clipboard.restorer")
    assert bool((loaded.picture.pixels == 90).all())
    assert loaded.mask[28, 43] == 255
