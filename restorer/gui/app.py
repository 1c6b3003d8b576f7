"""Starts the window: application, log, theme, and the net below everything that was not foreseen."""

from __future__ import annotations

import importlib
import logging
import logging.handlers
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from restorer.errors import UsageError
from restorer.paths import state_folder
from restorer.text import text

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_TORCH_AFTER_MS = 1000
"""The window comes first; torch, which takes seconds to load, behind it, before somebody presses Restore."""
_LOG_BYTES = 1_000_000
_LOG_FILES = 4


def run(files: Sequence[str | Path], *, demo: bool = False) -> int:
    """Open the window on `files` (or on the demo picture) and return the exit code when it is closed.

    Raises `UsageError` where there is no display.
    """
    _check_display()
    if sys.platform == "win32":
        import torch  # noqa: F401 (before Qt: both bring DLLs, and torch's must be initialised first)

    from PySide6.QtCore import Qt, QTimer

    from restorer.gui import settings, theme
    from restorer.gui.application import Application
    from restorer.gui.crashes import watch
    from restorer.gui.main_window import MainWindow

    watch.harvest()
    _start_log()
    remembered = settings.load()
    watched = watch.Watch()
    watched.begin(remembered.device)
    app = make_application(remembered.language)
    window = MainWindow(theme.ThemeManager(app, remembered.theme), remembered)
    _install_nets(window.report)
    window.show()
    if isinstance(app, Application):
        app.file_wanted.connect(lambda path: window.files.open_several([path]))
    window.recovering.settled.connect(window.assisting.crashes.offer, Qt.ConnectionType.SingleShotConnection)
    QTimer.singleShot(0, window.recovering.offer)
    QTimer.singleShot(_TORCH_AFTER_MS, lambda: _load_torch(window))
    if files:
        window.files.open_several([Path(file) for file in files])
    elif demo:
        window.files.open_demo()
    ticker = QTimer()  # lets Python see Ctrl-C in the terminal while Qt waits
    ticker.start(500)
    ticker.timeout.connect(lambda: None)
    signal.signal(signal.SIGINT, lambda *_: window.close())
    _end_when_told(watched.end)
    code = app.exec()
    watched.end()
    return code


def _end_when_told(end: Callable[[], None]) -> None:
    """The system ends programs, too, when somebody logs out: that is no crash. Unsaved work is in its slot."""

    def told(number: int, _: object) -> None:
        end()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    for name in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), told)


def make_application(language: str = "en"):
    """The one QApplication, with name, icon, crisp scaling and a language (`translating.chosen`)."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication

    from restorer import __version__
    from restorer.gui.application import Application
    from restorer.gui.icons import app_icon
    from restorer.gui.translating import speak

    if (app := QApplication.instance()) is None:
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        app = Application(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("restorer")
    app.setApplicationDisplayName("Restorer")
    app.setApplicationVersion(__version__)
    app.setOrganizationName("Restorer")
    app.setDesktopFileName("restorer")
    app.setWindowIcon(app_icon())
    speak(app, language)
    return app


def _load_torch(window: MainWindow) -> None:
    """In the background; if that fails, whoever needs it will say so."""
    window.pool.submit("torch", lambda _: importlib.import_module("torch"), lambda _: None, lambda _: None)


def _check_display() -> None:
    has_display = not sys.platform.startswith("linux") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
    if not has_display:
        raise UsageError(
            text("There is no display to open a window on."),
            safe=text("Nothing was changed."),
            todo=text("Use the commands instead; `restorer --help` lists them."),
        )


def _start_log() -> None:
    """Log to rotating files in the state folder."""
    folder = state_folder() / "logs"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            folder / "restorer.log", maxBytes=_LOG_BYTES, backupCount=_LOG_FILES - 1, encoding="utf-8"
        )
    except OSError:
        return  # a read-only home must not keep anybody from working
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("restorer")
    root.addHandler(handler)
    root.setLevel(logging.INFO)


def _install_nets(report) -> None:
    """Whatever nobody caught goes to the log and to a dialog; the program runs on."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report(error.with_traceback(trace))

    sys.excepthook = hook
