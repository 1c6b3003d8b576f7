"""Every way a command can end becomes an exit code, and Ctrl-C is gentle once."""

from __future__ import annotations

import json
import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from restorer import errors
from restorer.cli import console
from restorer.progress import Progress


def _raise(error: BaseException) -> Callable[[], int]:
    def action() -> int:
        raise error

    return action


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.UsageError("Wrong."), 2),
        (errors.PictureError("Wrong."), 3),
        (errors.MaskError("Wrong."), 4),
        (errors.SaveError("Wrong."), 5),
        (errors.FillerError("Wrong."), 6),
        (errors.CancelledError(), 130),
        (KeyboardInterrupt(), 130),
        (SystemExit(0), 0),
        (SystemExit(2), 2),
        (SystemExit(None), 0),
        (SystemExit("text"), 1),
        (ZeroDivisionError("oops"), 70),
        (MemoryError(), 1),
    ],
)
def test_every_end_has_its_exit_code(error: BaseException, code: int) -> None:
    assert console.guarded(_raise(error)) == code


def test_success_passes_the_code() -> None:
    assert console.guarded(lambda: 7) == 7


def test_an_error_is_three_sentences_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    console.guarded(_raise(errors.SaveError("What [bold]happened[/bold].", safe="Safe.", todo="Todo.")))
    shown = capsys.readouterr()
    assert shown.err.splitlines() == ["What [bold]happened[/bold].", "Safe.", "Todo."]
    assert shown.out == ""


def test_with_json_an_error_is_an_object_as_well(capsys: pytest.CaptureFixture[str]) -> None:
    console.guarded(_raise(errors.SaveError("What.", safe="Safe.", todo="Todo.")), as_json=True)
    found = json.loads(capsys.readouterr().out)
    assert found == {
        "status": "failed",
        "error": {"type": "SaveError", "what": "What.", "safe": "Safe.", "todo": "Todo.", "exit_code": 5},
    }


def test_a_fault_goes_to_the_log_and_says_where(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    console.guarded(_raise(ZeroDivisionError("oops")), as_json=True)
    shown = capsys.readouterr()
    log = tmp_path / "user" / "state" / "logs" / "faults.log"
    assert "Traceback" not in shown.err
    assert str(log) in shown.err
    assert json.loads(shown.out)["error"]["exit_code"] == 70
    assert "ZeroDivisionError: oops" in log.read_text()
    console.guarded(_raise(KeyError("again")))
    assert "oops" in log.read_text()
    assert "again" in log.read_text()


def test_the_log_of_faults_does_not_grow_forever(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(console, "_LOG_LIMIT", 10)
    console.log_fault("first")
    log = console.log_fault("second")
    assert log is not None
    assert "first" not in log.read_text()


def test_a_log_that_cannot_be_written_shows_the_details_instead(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("RESTORER_STATE", str(tmp_path / "file"))
    assert console.guarded(_raise(ZeroDivisionError("oops"))) == 70
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="signals to oneself are POSIX")
def test_the_first_interrupt_cancels_and_the_second_breaks() -> None:
    job = Progress()
    before = signal.getsignal(signal.SIGINT)
    with console.interruptible(job):
        os.kill(os.getpid(), signal.SIGINT)
        assert job.is_cancelled
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.skipif(os.name == "nt", reason="signals to oneself are POSIX")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_being_ended_by_the_system_is_as_gentle_as_an_interrupt(name: str) -> None:
    job, number = Progress(), getattr(signal, name)
    before = signal.getsignal(number)
    with console.interruptible(job):
        os.kill(os.getpid(), number)
        assert job.is_cancelled
    assert signal.getsignal(number) is before


@pytest.mark.skipif(os.name == "nt", reason="signals to oneself are POSIX")
def test_what_nohup_ignores_stays_ignored() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        job = Progress()
        with console.interruptible(job):
            os.kill(os.getpid(), signal.SIGHUP)
        assert not job.is_cancelled
    finally:
        signal.signal(signal.SIGHUP, before)


def test_outside_the_main_thread_signals_are_left_alone() -> None:
    before = signal.getsignal(signal.SIGINT)
    seen: list[object] = []

    def work() -> None:
        with console.interruptible(Progress()):
            seen.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [before]


def test_progress_is_quiet_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with console.progress() as job:
        job.begin("Filling", 2)
        job.advance(1)
        console.note("Done.")
    shown = capsys.readouterr()
    assert (shown.out, shown.err) == ("", "")


def test_progress_is_a_bar_on_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    with console.progress() as job:
        job.begin("Filling", 2)
        job.advance(1)
    shown = capsys.readouterr()
    assert "Filling" in shown.err
    assert shown.out == ""


def test_a_table_is_for_people_only(capsys: pytest.CaptureFixture[str]) -> None:
    console.table(("a",), [("b",)])
    assert capsys.readouterr().out == ""


def test_json_keeps_letters_of_all_languages(capsys: pytest.CaptureFixture[str]) -> None:
    console.out_json({"input": "Gemälde/梅.png", "path": Path("x")})
    assert capsys.readouterr().out == '{"input": "Gemälde/梅.png", "path": "x"}\n'
