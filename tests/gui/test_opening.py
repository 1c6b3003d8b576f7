"""Opening: dialog, drop, recent files, clipboard, demo; and what happens to bad files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from restorer.gui import settings
from restorer.gui.main_window import MainWindow
from restorer.imaging import io
from restorer.imaging.picture import Metadata, Picture


def _drop(target: QWidget, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = target.rect().center()
    enter = QDragEnterEvent(middle, Qt.DropAction.CopyAction, data, buttons, keys)
    target.dragEnterEvent(enter)
    assert enter.isAccepted()
    target.dropEvent(QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, data, buttons, keys))


def _title_is(window: MainWindow, name: str) -> bool:
    return window.document is not None and window.windowTitle().startswith(name)


def test_start_page_shows_three_steps_not_an_empty_box(window: MainWindow) -> None:
    assert window.welcome.isVisible()
    assert not window.canvas.isVisible()
    assert not window.side.isVisible()
    assert window.welcome.open_button.hasFocus()


def test_open_by_dialog(window: MainWindow, qtbot, scratched, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (str(scratched), ""))
    qtbot.mouseClick(window.welcome.open_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _title_is(window, "scratched.png"))
    assert window.canvas.isVisible()
    assert not window.isWindowModified()
    assert window.settings.recent == [str(scratched)]


def test_leaving_the_dialog_changes_nothing(window: MainWindow, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: ("", ""))
    window.actions_["open"].trigger()
    assert window.document is None
    assert window.pool.is_idle


@pytest.mark.filterwarnings("ignore:.*QDragEnterEvent:DeprecationWarning")
def test_open_by_drop_on_start_page_and_canvas(window: MainWindow, qtbot, scratched, tmp_path) -> None:
    other = tmp_path / "other.png"
    io.write(Picture(np.full((30, 40, 1), 90, np.uint8)), other)
    _drop(window.welcome, scratched)
    qtbot.waitUntil(lambda: _title_is(window, "scratched.png"))
    _drop(window.canvas, other)
    qtbot.waitUntil(lambda: _title_is(window, "other.png"))


def test_of_several_files_the_first_opens_and_the_others_are_recent(
    window, qtbot, scratched, tmp_path
) -> None:
    second = tmp_path / "second.png"
    second.write_bytes(scratched.read_bytes())
    window.files.open_several([scratched, second])
    qtbot.waitUntil(lambda: _title_is(window, "scratched.png"))
    assert window.settings.recent == [str(scratched), str(second)]


def test_recent_files_open_and_missing_ones_are_not_offered(window, qtbot, scratched, tmp_path) -> None:
    window.settings.recent = [str(tmp_path / "gone.png"), str(scratched)]
    window.set_document(None)

    def offered() -> list[str]:
        links = window.welcome.findChildren(QPushButton, "link")
        return [
            link.text() for link in links if link.isVisible() and link.accessibleName().startswith("Open ")
        ]

    qtbot.waitUntil(lambda: offered() == ["scratched.png"])
    window.actions_.recent_menu.aboutToShow.emit()
    entries = window.actions_.recent_menu.actions()
    assert len(entries) == 1
    entries[0].trigger()
    qtbot.waitUntil(lambda: _title_is(window, "scratched.png"))


def test_open_from_clipboard(window: MainWindow, qtbot) -> None:
    image = QImage(33, 21, QImage.Format.Format_RGB888)  # rows of 99 bytes: Qt pads them
    image.fill(Qt.GlobalColor.red)
    image.setPixelColor(32, 20, Qt.GlobalColor.blue)
    QGuiApplication.clipboard().setImage(image)
    window.actions_["new-clipboard"].trigger()
    assert window.document is not None
    pixels = window.document.picture.pixels
    assert pixels.shape == (21, 33, 3)
    assert pixels[0, 0].tolist() == [255, 0, 0]
    assert pixels[20, 32].tolist() == [0, 0, 255]
    assert "clipboard" in window.notice.text


def test_clipboard_without_a_picture_says_so(window: MainWindow, shown_errors) -> None:
    QGuiApplication.clipboard().setText("no picture")
    window.actions_["new-clipboard"].trigger()
    assert "no picture" in shown_errors[0].headline.text()
    assert window.document is None


def test_copy_result_and_open_it_again(window, open_picture, scratched, qtbot) -> None:
    open_picture(scratched)
    before = window.document.picture.pixels
    window.actions_["copy"].trigger()
    window.actions_["new-clipboard"].trigger()
    assert np.array_equal(window.document.picture.pixels, before)


def test_demo_opens(window: MainWindow, qtbot) -> None:
    qtbot.mouseClick(window.welcome.demo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _title_is(window, "Demo picture"), timeout=20_000)
    assert window.document.picture.shape == (512, 512)


@pytest.mark.parametrize(
    "content",
    [b"", b"no picture at all", b"\x89PNG\r\n\x1a\n" + b"\0" * 40],
    ids=["zero bytes", "text", "broken png"],
)
def test_bad_files_get_one_dialog_and_change_nothing(window, qtbot, tmp_path, shown_errors, content) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(content)
    window.settings.recent = [str(bad)]
    window.files.open(bad)
    qtbot.waitUntil(lambda: bool(shown_errors))
    assert "bad.png" in shown_errors[0].headline.text()
    assert window.document is None
    assert not window.status.is_showing_progress
    assert window.settings.recent == []


def test_a_bad_file_leaves_the_open_picture_alone(  # noqa: PLR0917
    window, open_picture, scratched, qtbot, tmp_path, shown_errors
) -> None:
    open_picture(scratched)
    before = window.document
    window.files.open(tmp_path)
    qtbot.waitUntil(lambda: bool(shown_errors))
    assert window.document is before


def test_a_truncated_picture_is_refused(window, qtbot, scratched, tmp_path, shown_errors) -> None:
    half = tmp_path / "half.png"
    half.write_bytes(scratched.read_bytes()[: scratched.stat().st_size // 2])
    window.files.open(half)
    qtbot.waitUntil(lambda: bool(shown_errors))
    assert window.document is None


def test_notes_are_shown_and_can_be_dismissed(window: MainWindow, open_picture, scratched, qtbot) -> None:
    open_picture(scratched)
    assert not window.notice.isVisible()
    window.notice.show_notes(["Converted from CMYK."])
    assert window.notice.isVisible()
    qtbot.mouseClick(window.notice.dismiss, Qt.MouseButton.LeftButton)
    assert not window.notice.isVisible()


def test_info_panel_tells_what_the_picture_is(window, open_picture, tmp_path) -> None:
    path = tmp_path / "deep.tif"
    pixels = np.arange(50 * 40, dtype=np.uint16).reshape(50, 40, 1) * 20
    io.write(Picture(pixels, Metadata(dpi=(600.0, 600.0))), path)
    open_picture(path)
    from restorer.gui.panels.info import facts

    told = facts(window.document.picture)
    assert told["Size"].startswith("40 × 50 px")
    assert told["Colours"] == "Grey, 16 bit"
    assert told["Resolution"] == "600 dpi"
    assert told["Format"] == "TIFF, lossless"


def test_profile_names_are_read() -> None:
    from PIL import ImageCms

    from restorer.gui.panels.info import profile_name

    assert "sRGB" in profile_name(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    assert profile_name(b"\0" * 200) == "embedded"
    assert profile_name(b"") == "embedded"


def test_window_state_is_remembered(window, qtbot, qapp) -> None:
    window.canvas.settings.brush_size = 91
    window.side.sections["info"].set_open(False)
    window.side.overlay._buttons["#12b76a"].click()
    window.side.overlay.opacity.field.setValue(80)
    window.actions_["theme-dark"].trigger()
    window.close()
    kept = settings.load()
    assert kept.brush_size == 91
    assert kept.closed_sections == ["classes", "overlay", "info"]
    assert kept.overlay_colour == "#12b76a"
    assert kept.overlay_opacity == 0.8
    assert kept.theme == "dark"
    assert kept.geometry
