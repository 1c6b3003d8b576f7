"""The window and the command line call the same functions: the files they write are the same to the byte."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from restorer.__main__ import main
from restorer.detection.parameters import KINDS
from restorer.errors import MaskError
from restorer.gui import settings, theme
from restorer.gui.app import make_application
from restorer.gui.dialogs.save import SaveDialog
from restorer.gui.main_window import MainWindow

pytestmark = pytest.mark.pictures

_SIDE = 700
_ENOUGH = 10
_WAIT_MS = 120_000


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    app = make_application()
    app.setQuitOnLastWindowClosed(False)
    return app


@pytest.fixture
def window(qtbot, qapp: QApplication) -> Iterator[MainWindow]:
    window = MainWindow(theme.ThemeManager(qapp, "light"), settings.Settings())
    qtbot.addWidget(window, before_close_func=lambda w: w.files.discard())
    window.show()
    yield window
    window.themes.deleteLater()


@pytest.fixture
def damaged(shared_data: Path) -> list[Path]:
    """Pictures that are really damaged, without the masks that lie among them."""
    paths = sorted((shared_data / "damaged").glob("*.*"))
    return [path for path in paths if "mask" not in path.stem and path.suffix in (".jpg", ".png")]


def _downscaled(path: Path, folder: Path) -> Path:
    import pyvips

    folder.mkdir(parents=True, exist_ok=True)
    target = folder / path.name
    picture = pyvips.Image.thumbnail(str(path), _SIDE, height=_SIDE, size="down")
    picture.write_to_file(str(target), **({"Q": 90} if path.suffix == ".jpg" else {}))
    return target


def _by_command(source: Path, output: Path, kind: str) -> bool:
    """`restorer inpaint --detect`; False where it finds no damage."""
    code = main(["inpaint", str(source), f"--detect={kind}", "-o", str(output)])
    assert code in (0, MaskError.exit_code)
    assert output.exists() == (code == 0)
    return code == 0


def _by_window(window: MainWindow, qtbot, source: Path, output: Path, kind: str) -> bool:
    """The same with keys and clicks; False where nothing is found."""

    def idle() -> bool:
        return not window.worker.is_busy and window.pool.is_idle

    def accept() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SaveDialog)
        dialog.folder.path = output.parent
        dialog.name.setText(output.name)
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)

    window.set_document(None)
    window.files.open(source)
    qtbot.waitUntil(lambda: window.document is not None, timeout=_WAIT_MS)
    control = Qt.KeyboardModifier.ControlModifier
    window.activateWindow()  # offscreen, no window manager does that when a dialog has closed
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.mouseClick(window.side.damage.kinds.button(kind), Qt.MouseButton.LeftButton)
    qtbot.keyClick(window.canvas, Qt.Key.Key_D, control)
    assert window.worker.is_busy
    qtbot.waitUntil(idle, timeout=_WAIT_MS)
    if not window.document.mask.any():
        return False
    qtbot.keyClick(window.canvas, Qt.Key.Key_R, control)
    qtbot.waitUntil(lambda: idle() and bool(window.document.fills), timeout=_WAIT_MS)
    QTimer.singleShot(100, accept)  # the dialog waits in an event loop of its own
    qtbot.keyClick(window.canvas, Qt.Key.Key_E, control)
    qtbot.waitUntil(lambda: idle() and output.exists(), timeout=_WAIT_MS)
    return True


def _assert_equal(window: MainWindow, qtbot, source: Path, folder: Path) -> str:
    """The kind of damage that was found and restored, by both alike; "" if there is none."""
    for kind in KINDS:
        name = f"{source.stem}.png"
        results = folder / kind / "command" / name, folder / kind / "window" / name
        for path in results:
            path.parent.mkdir(parents=True, exist_ok=True)
        restored = _by_command(source, results[0], kind)
        assert _by_window(window, qtbot, source, results[1], kind) == restored, source.name
        if restored:
            same = results[0].read_bytes() == results[1].read_bytes()  # whose difference nobody wants to read
            assert same, source.name
            return kind
    return ""


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_on_ten_damaged_pictures(window, qtbot, damaged, tmp_path) -> None:
    restored = 0
    for path in damaged:
        source = _downscaled(path, tmp_path / "small")
        restored += bool(_assert_equal(window, qtbot, source, tmp_path))
        if restored == _ENOUGH:
            return
    pytest.fail(f"damage was found on {restored} pictures only")


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_on_a_picture_at_full_size(window, qtbot, shared_data, tmp_path) -> None:
    source = shared_data / "damaged" / "ancient_08.jpg"
    assert _assert_equal(window, qtbot, source, tmp_path)
