"""A program that dies leaves a report, which the next start offers; a program that ends leaves nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from restorer.gui.crashes import report, watch
from restorer.gui.dialogs.errors import show_error
from restorer.gui.main_window import MainWindow

from ..answering import press


def _run(how: str, *, end: signal.Signals | None = None) -> int:
    command = [sys.executable, str(Path(__file__).with_name("failing.py")), how]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as program:
        if end is not None:
            assert program.stdout is not None
            assert program.stdout.readline() == b"waiting\n"
            assert len(list(watch.running_folder().iterdir())) == 1
            assert watch.harvest() == [], "it runs"
            program.send_signal(end)
        return program.wait(60)


def test_a_crash_leaves_a_report_with_its_trace(window: MainWindow, qtbot) -> None:
    assert _run("segfault") != 0
    (path,) = watch.harvest()
    said = path.read_text(encoding="utf-8")
    assert "Segmentation fault" in said or "access violation" in said
    assert 'File "failing.py"' in said, "the trace, without folders"
    assert "Looked at secret lady.tif" in said, "the log, without folders"
    assert "anna" not in said
    assert "My Pictures" not in said
    for name in ("Restorer:", "Python:", "Qt:", "torch:", "Device: auto"):
        assert name in said
    assert list(watch.running_folder().iterdir()) == []
    window.assisting.crashes.offer()
    assert window.assisting.crashes.dialog is not None
    window.assisting.crashes.dialog.accept()
    window.assisting.crashes.offer()
    assert window.assisting.crashes.dialog is None, "it is offered once"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_being_killed_is_told_and_being_ended_is_not() -> None:
    _run("wait", end=signal.SIGKILL)
    (path,) = watch.harvest()
    assert "it ended without closing" in path.read_text(encoding="utf-8")
    assert _run("wait", end=signal.SIGTERM) == -signal.SIGTERM
    assert watch.harvest() == []


def test_a_clean_end_leaves_nothing() -> None:
    assert _run("close") == 0
    assert watch.harvest() == []
    assert list(watch.running_folder().iterdir()) == []
    assert report.all_reports() == []


def test_an_unforeseen_error_leaves_a_report_once(window: MainWindow, shown_errors) -> None:
    for _ in range(3):
        try:
            raise KeyError("lost in /home/anna/lady.tif")
        except KeyError as error:
            show_error(window, error)
    (path,) = report.new_reports()
    said = path.read_text(encoding="utf-8")
    assert "KeyError" in said
    assert 'File "test_crashes.py"' in said
    assert "anna" not in said


def test_a_report_is_read_copied_and_deleted(window: MainWindow, qtbot) -> None:
    report.write("what happened", "first")
    window.assisting.crashes.offer()
    dialog = window.assisting.crashes.dialog
    assert dialog is not None
    assert not dialog.text.isVisible()
    qtbot.mouseClick(dialog.show_button, Qt.MouseButton.LeftButton)
    assert dialog.text.isVisible()
    assert dialog.text.toPlainText() == "what happened"
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "what happened"
    press(dialog, "Delete")
    assert window.assisting.crashes.dialog is None
    assert report.all_reports() == []


def test_the_menu_shows_old_reports(window: MainWindow) -> None:
    window.actions_["crash-reports"].trigger()
    assert "no crash reports" in window.status.currentMessage()
    for name in ("1", "2"):
        report.write(f"report {name}", name)
    window.actions_["crash-reports"].trigger()
    dialog = window.assisting.crashes.dialog
    assert dialog is not None
    assert dialog.choice.count() == 2
    assert dialog.text.toPlainText() == "report 2", "the newest comes first"


def test_few_reports_are_kept() -> None:
    for number in range(30):
        report.write("x", f"{number:03}")
    assert [path.stem for path in report.all_reports()][::19] == ["029", "010"]


def test_where_nothing_can_be_written_the_program_runs(monkeypatch, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setattr(watch, "state_folder", lambda: blocked)
    monkeypatch.setattr(report, "state_folder", lambda: blocked)
    one = watch.Watch()
    one.begin("auto")
    one.end()
    assert report.write("x") is None
    assert watch.harvest() == []


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ('  File "/a/b c/d.py", line 5', '  File "d.py", line 5'),
        (r"C:\Users\anna b\x.tif is gone", "x.tif is gone"),
        ("from /a/b.tif to /c d/e.tif", "from b.tif to e.tif"),
        ("“~/My Pictures/x y.tif”", "“x y.tif”"),
        ("restorer/gui/app.py and 3 / 4", "restorer/gui/app.py and 3 / 4"),
    ],
)
def test_paths_are_cut_down_to_names(told: str, left: str) -> None:
    assert report.shorten(told) == left


def test_a_report_says_what_is_in_it() -> None:
    said = report.compose("it crashed", "Restorer: 1", "", datetime.now(UTC), ["a line"])
    assert "holds no picture" in said
    assert "a line" in said
    assert os.linesep not in said or os.linesep == "\n"
