"""`restorer-train` as a process: what it says comes as events, and however it ends is told in words."""

from __future__ import annotations

import logging
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from restorer.errors import RestorerError, TrainingError
from restorer.gui.garbage import end_soon
from restorer.gui.teaching import program
from restorer.gui.teaching.events import Failed, Fault, parse
from restorer.imaging.atomic import explain
from restorer.paths import state_folder, teaching_folder
from restorer.text import text

_log = logging.getLogger(__name__)
_AT_ONCE = 500
"""Lines that are read before the window gets its turn."""
_LOG_BYTES = 1_000_000
_CANCELLED = "CancelledError"


@dataclass(frozen=True)
class Ending:
    """How a process ended: it did what it should, was stopped, said why it cannot, or broke down without a word."""

    how: Literal["done", "stopped", "failed", "broken"]
    error: RestorerError | None = None


class Process(QObject):
    """One call of `restorer-train`. `told(Event)` follows every line, `ended(Ending)` comes once, last."""

    told = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QObject, arguments: Sequence[str]) -> None:
        super().__init__(parent)
        self.is_stopping = False
        self._arguments = list(arguments)
        self._fault: Fault | None = None
        self._exit: tuple[int, QProcess.ExitStatus] | None = None
        self._is_over = False
        self._process = QProcess(self)
        self._process.setProcessEnvironment(program.environment())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._fail)

    def start(self) -> None:
        """Raises `SaveError` where neither log nor runs can be written."""
        folder, log = teaching_folder(), log_file()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _head(log, self._arguments)
        except OSError as error:
            raise explain(error, log) from error
        self._process.setWorkingDirectory(str(folder))
        self._process.setStandardErrorFile(str(log), QProcess.OpenModeFlag.Append)
        first, *rest = program.command()
        self._process.start(first, [*rest, *self._arguments])

    @property
    def is_running(self) -> bool:
        return not self._is_over

    def stop(self) -> None:
        """Ask it to save and end; it goes on until the step or the validation under way is done."""
        self.is_stopping = True
        self._process.write(b"stop\n")

    def kill(self) -> None:
        """End it now: what it has learnt since it saved last is lost, a minute at most."""
        self.is_stopping = True
        self._process.kill()

    def drop(self) -> None:
        """Nobody wants to know any more: it is asked to stop and ends by itself."""
        self.blockSignals(True)
        self.stop()

    def end_within(self, seconds: float) -> None:
        """Wait until it has ended; it is killed after `seconds`. For the end of the window: nothing else is heard."""
        if not self.is_running:
            return
        self.blockSignals(True)
        self.stop()
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(round(seconds * 1000)):
            self._process.kill()
            self._process.waitForFinished(1000)

    @Slot()
    def _read(self) -> None:
        """Some lines, then others may have their turn: a folder of thousands comes all at once."""
        for _ in range(_AT_ONCE):
            if not self._process.canReadLine():
                break
            self._take(bytes(self._process.readLine().data()))
        if self._process.canReadLine():
            QTimer.singleShot(0, self._read)
        elif self._exit is not None:
            self._conclude(*self._exit)

    def _take(self, line: bytes) -> None:
        event = parse(line) if line.strip() else None
        if isinstance(event, Failed):
            self._fault = event.error
        elif event is not None:
            self.told.emit(event)

    @Slot(int, QProcess.ExitStatus)
    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        self._exit = (code, status)
        self._read()

    def _conclude(self, code: int, status: QProcess.ExitStatus) -> None:
        if self._is_over:
            return
        self._take(bytes(self._process.readAllStandardOutput().data()))
        fault, crashed = self._fault, status == QProcess.ExitStatus.CrashExit
        if fault is not None and not crashed:
            error = TrainingError(fault.what, safe=fault.safe, todo=fault.todo)
            self._end(Ending("stopped", error) if fault.type == _CANCELLED else Ending("failed", error))
        elif code == 0 and not crashed:
            self._end(Ending("done"))
        elif self.is_stopping:  # it was killed because we wanted it
            self._end(Ending("stopped"))
        else:
            self._end(Ending("broken", _broken(code, crashed)))

    @Slot(QProcess.ProcessError)
    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # nothing else will be heard of it
            reason = self._process.errorString()
            self._end(Ending("failed", _not_started(reason)))

    def _end(self, ending: Ending) -> None:
        self._is_over = True
        _log.info("restorer-train ended: %s", ending)
        self.ended.emit(ending)
        end_soon(self)


def log_file() -> Path:
    """Where what the program says to people goes. Raises `OSError` without a state folder."""
    return state_folder() / "logs" / "teaching.log"


def _head(log: Path, arguments: Sequence[str]) -> None:
    log.parent.mkdir(parents=True, exist_ok=True)
    mode = "a" if log.exists() and log.stat().st_size < _LOG_BYTES else "w"
    with log.open(mode, encoding="utf-8", errors="backslashreplace") as file:
        file.write(f"{time.strftime('%Y-%m-%d %H:%M:%S')} restorer-train {' '.join(arguments)}\n")


def _broken(code: int, crashed: bool) -> TrainingError:
    return TrainingError(
        text("The training program was ended from outside, without saying why.")
        if crashed and sys.platform != "win32"
        else text("The training program ended with code {code}, without saying why.", code=code),
        safe=text("What was learnt up to a minute before is kept, and so are your pictures and models."),
        todo=text(
            "Often memory is short: close other programs, then continue. What it said last is in “{path}”.",
            path=log_file(),
        ),
    )


def _not_started(reason: str) -> TrainingError:
    return TrainingError(
        text("The training program could not be started: {reason}.", reason=reason),
        safe=text("Nothing was changed."),
        todo=text("Install Restorer again; {program} should be there.", program=program.command()[0]),
    )
