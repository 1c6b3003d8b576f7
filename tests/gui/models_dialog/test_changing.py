"""What the dialog "Models" changes: defaults, names, imports, checking and measuring."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from restorer.gui.dialogs.models import questions
from restorer.gui.main_window import MainWindow
from restorer.models import manager
from restorer.progress import Progress

from .driving import LEFT, TIMEOUT, click, drop, hostile, own, press, wait

Install = Callable[..., Path]

pytestmark = pytest.mark.usefixtures("no_checkpoints")


def test_set_default_changes_the_menu(install: Install, opened, window: MainWindow, qtbot) -> None:
    install("tiny")
    dialog = opened()
    panel = window.side.restore
    panel.choose("smooth")
    assert panel.filler.currentData() == "smooth"
    click(qtbot, dialog, "tiny")
    press(qtbot, dialog, "default")
    assert manager.default("fill") == "tiny"
    assert panel.filler.currentData() == "tiny"
    assert panel.chosen == ""
    assert not dialog.details.buttons["default"].isEnabled()
    assert [entry.id for entry in dialog.entries.values() if entry.is_default] == ["tiny"]


def test_rename_keeps_choice_and_default(
    install: Install, opened, window: MainWindow, qtbot, monkeypatch
) -> None:
    install("tiny")
    dialog = opened()
    click(qtbot, dialog, "tiny")
    press(qtbot, dialog, "default")
    press(qtbot, dialog, "use")
    asked: list[questions.NameDialog] = []

    def answer(question: questions.NameDialog) -> int:
        asked.append(question)
        assert not question.accept_button.isEnabled()
        question.field.setText("smooth")
        assert not question.accept_button.isEnabled(), "that name is taken"
        qtbot.keyClick(question.field, "a", Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(question.field, "chapel")
        assert question.accept_button.isEnabled()
        return questions.Dialog.DialogCode.Accepted

    monkeypatch.setattr(questions.NameDialog, "exec", answer)
    press(qtbot, dialog, "rename")
    assert asked
    assert own() == ["chapel.safetensors"]
    assert dialog.cards.current == "chapel"
    assert (
        manager.default("fill")
        == window.side.restore.chosen
        == window.side.restore.filler.currentData()
        == "chapel"
    )
    assert not window.restoring.notes
    wait(qtbot, dialog)


def test_only_ones_own_can_be_renamed_and_removed(opened, qtbot) -> None:
    dialog = opened()
    assert dialog.entries
    assert not any(dialog.details.buttons[key].isVisible() for key in ("rename", "remove"))


# importing


def test_import_by_drop(elsewhere, opened, window: MainWindow, tried: list[str], qtbot) -> None:
    path = elsewhere("tiny", name="Tiny")
    dialog = opened()
    assert not drop(dialog, path.with_suffix(".png"))
    assert drop(dialog, path)
    assert not dialog.import_button.isEnabled()
    assert not drop(dialog, path), "one thing at a time"
    wait(qtbot, dialog)
    assert own() == ["tiny.safetensors"]
    assert dialog.cards.current == "tiny"
    assert dialog.details.name.text() == "Tiny"
    assert dialog.work.text.text() == "Imported “tiny”."
    assert window.side.restore.filler.findData("tiny") >= 0
    assert tried[-1] == "tiny"
    assert dialog.import_button.isEnabled()


def test_several_files_are_imported_one_after_the_other(
    elsewhere, opened, qtbot, tmp_path: Path, shown_errors
) -> None:
    install_first = elsewhere("one")
    other = elsewhere("patchmatch", name="Not that one")
    dialog = opened()
    assert drop(dialog, hostile(tmp_path), install_first, other)
    wait(qtbot, dialog)
    assert own() == ["one.safetensors", "patchmatch-2.safetensors"], "a taken name is no reason to refuse"
    assert dialog.work.text.text() == "Imported 2 of 3 files: “one”, “patchmatch-2”."
    (shown,) = shown_errors
    assert "hostile.pth" in shown.headline.text()
    assert dialog.cards.current == "patchmatch-2"


def test_a_hostile_file_is_refused_and_leaves_nothing(
    opened, qtbot, tmp_path: Path, shown_errors, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    dialog = opened()
    assert drop(dialog, hostile(tmp_path))
    wait(qtbot, dialog)
    (shown,) = shown_errors
    assert shown.parent() is dialog
    assert "hostile.pth" in shown.headline.text()
    assert dialog.work.text.text() == "Nothing was imported."
    assert own() == []
    assert not (tmp_path / "hostile-code-ran").exists()


def test_an_import_can_be_cancelled(elsewhere, opened, qtbot, monkeypatch, shown_errors) -> None:
    paths = [elsewhere("one"), elsewhere("two")]
    begun, real = threading.Event(), manager.add

    def slow(path: Path, name: str | None, progress: Progress) -> manager.Installed:
        begun.set()
        while not progress.is_cancelled:
            time.sleep(0.005)
        return real(path, name, progress)

    monkeypatch.setattr(manager, "add", slow)
    dialog = opened()
    assert drop(dialog, *paths)
    qtbot.waitUntil(begun.is_set, timeout=TIMEOUT)
    assert dialog.work.cancel.isVisible()
    qtbot.mouseClick(dialog.work.cancel, LEFT)
    assert dialog.work.text.text() == "Cancelling…"
    wait(qtbot, dialog)
    assert dialog.work.text.text() == "Cancelled. Nothing was imported."
    assert own() == []
    assert not shown_errors
    assert dialog.isVisible()


# checking and measuring


def test_verify(elsewhere, opened, qtbot, shown_errors) -> None:
    path = elsewhere("tiny")
    dialog = opened()
    drop(dialog, path)
    wait(qtbot, dialog)
    press(qtbot, dialog, "verify")
    wait(qtbot, dialog)
    assert dialog.work.text.text().startswith("“tiny” is sound: its SHA-256 is that of the file that came")
    file = dialog.details.entry.installed.path
    data = bytearray(file.read_bytes())
    data[-1] ^= 1
    file.write_bytes(bytes(data))
    dialog.refresh()
    press(qtbot, dialog, "verify")
    wait(qtbot, dialog)
    assert "is not the file that was taken in" in dialog.work.text.text()
    assert len(shown_errors) == 1


def test_benchmark_of_a_classical_filler(opened, qtbot) -> None:
    dialog = opened()
    click(qtbot, dialog, "smooth")
    press(qtbot, dialog, "measure")
    assert dialog.work.cancel.isVisible()
    assert not dialog.details.buttons["measure"].isEnabled()
    wait(qtbot, dialog)
    said = dialog.work.text.text()
    assert said.startswith("“Smooth” takes ")
    assert " s per megapixel here (0." in said
    assert dialog.details.buttons["measure"].isEnabled()


def test_a_benchmark_can_be_cancelled_by_esc(slow_filler: str, opened, qtbot) -> None:
    dialog = opened()
    click(qtbot, dialog, slow_filler)
    press(qtbot, dialog, "measure")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    wait(qtbot, dialog)
    assert dialog.work.text.text() == "Cancelled. Nothing was changed."
    assert dialog.isVisible()
