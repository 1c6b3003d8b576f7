"""A window on folders of its own, small pictures, and answers to its questions."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from restorer.gui import settings, theme
from restorer.gui.app import make_application
from restorer.gui.dialogs import errors, questions
from restorer.gui.main_window import MainWindow
from restorer.imaging import io
from restorer.imaging.picture import Picture
from restorer.models import catalog
from restorer.models.filler import Filler, FillerInfo, Holes, Tiles


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """Ours instead of pytest-qt's: set up as the program does it."""
    app = make_application()
    app.setQuitOnLastWindowClosed(False)
    return app


@pytest.fixture
def window(qtbot, qapp: QApplication) -> Iterator[MainWindow]:
    """A shown window without a picture; closed without questions at the end."""
    window = MainWindow(theme.ThemeManager(qapp, "light"), settings.load())
    qtbot.addWidget(window, before_close_func=_forget_changes)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.themes.deleteLater()


def _forget_changes(window: MainWindow) -> None:
    window.worker.drop()
    window.files.discard()


@pytest.fixture
def open_picture(qtbot, window: MainWindow) -> Callable[[Path], MainWindow]:
    """Opens a file in the window and waits until it is there."""

    def open_and_wait(path: Path) -> MainWindow:
        window.files.open(path)
        qtbot.waitUntil(lambda: window.document is not None and window.document.path == path, timeout=20_000)
        return window

    return open_and_wait


@pytest.fixture
def scratched(tmp_path: Path) -> Path:
    """A smooth 160 x 120 RGB picture as a PNG, with two whitish patches and a scratch."""
    y, x = np.mgrid[0:120, 0:160]
    pixels = np.stack([60 + x // 4, 40 + y // 3, 90 - x // 5], axis=2).astype(np.uint8)
    pixels[20:32, 30:48] = (235, 232, 226)
    pixels[70:90, 100:125] = (240, 238, 233)
    pixels[50:52, 10:90] = 245
    path = tmp_path / "scratched.png"
    io.write(Picture(pixels), path)
    return path


@pytest.fixture
def shown_errors(monkeypatch: pytest.MonkeyPatch) -> list[errors.ErrorDialog]:
    """The error dialogs that were shown."""
    shown: list[errors.ErrorDialog] = []
    monkeypatch.setattr(errors.ErrorDialog, "open", lambda dialog: shown.append(dialog))  # noqa: PLW0108 (a method)
    return shown


@dataclass
class Answers:
    """Answers to the questions to come, by headline's first word; unanswered questions fail the test."""

    given: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def __call__(self, parent, headline: str, detail: str, choices, **_) -> str:
        self.asked.append(headline)
        assert self.given, f"unexpected question: {headline}"
        answer = self.given.pop(0)
        assert answer in {choice.key for choice in choices}
        return answer


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    """Put keys into `given`; the window's questions take them in turn."""
    given = Answers()
    monkeypatch.setattr(questions, "ask", given)
    return given


class SlowFiller:
    """Fills with mid grey and takes its time."""

    info = FillerInfo("slow", "Slow", "For tests.", "classical", tile=64, restores_grain=True)

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        time.sleep(0.15)
        return np.where(holes[..., None], np.float32(0.5), tiles).astype(np.float32)


@pytest.fixture
def slow_filler(monkeypatch: pytest.MonkeyPatch) -> str:
    """Registers a slow filler; returns its id. Ask for it before `window`."""

    def make() -> Filler:
        return SlowFiller()

    monkeypatch.setitem(catalog._CLASSICAL, "slow", (SlowFiller.info, make))
    return "slow"
