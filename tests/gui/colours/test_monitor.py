"""Pictures shown through the monitor's profile."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QColorSpace

from restorer.errors import UsageError
from restorer.gui import settings
from restorer.gui.dialogs import errors
from restorer.gui.main_window import MainWindow
from restorer.gui.monitor import profiles, system
from restorer.gui.monitor.choice import MonitorProfileChoice


def _shown(window: MainWindow, x: int, y: int) -> QColor:
    place = window.canvas.widget_point(x + 0.5, y + 0.5).toPoint()
    return window.canvas.grab().toImage().pixelColor(place)


def _expected(colour: tuple[int, ...], space: QColorSpace.NamedColorSpace) -> QColor:
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    return srgb.transformationToColorSpace(QColorSpace(space)).map(QColor(*colour))


def test_a_chosen_profile_changes_what_is_seen_and_nothing_else(
    repaired: MainWindow, adobe_rgb: Path, qtbot
) -> None:
    assert repaired.document is not None
    pixels = repaired.document.flattened().pixels.copy()
    assert _shown(repaired, 70, 50).getRgb()[:3] == (0, 200, 0)
    repaired.settings.monitor_profile = str(adobe_rgb)
    repaired.viewing.monitor.refresh()
    wanted = _expected((0, 200, 0), QColorSpace.NamedColorSpace.AdobeRgb)
    assert wanted.red() > 80
    assert np.allclose(_shown(repaired, 70, 50).getRgb(), wanted.getRgb(), atol=1)
    assert (repaired.document.flattened().pixels == pixels).all()
    repaired.settings.monitor_profile = "srgb"
    repaired.viewing.monitor.refresh()
    assert _shown(repaired, 70, 50).getRgb()[:3] == (0, 200, 0)


def test_the_info_panel_names_picture_and_monitor(repaired: MainWindow, adobe_rgb: Path) -> None:
    repaired.settings.monitor_profile = str(adobe_rgb)
    repaired.viewing.monitor.refresh()
    values = {name: label.text() for name, label in repaired.side.info._facts._values.items()}
    assert values["Profile"] == "none (sRGB assumed)"
    assert "Adobe" in values["Monitor"]


def test_another_document_is_shown_for_the_same_monitor(
    repaired: MainWindow, adobe_rgb: Path, scratched
) -> None:
    repaired.settings.monitor_profile = str(adobe_rgb)
    repaired.viewing.monitor.refresh()
    document = repaired.document
    repaired.set_document(None)
    repaired.set_document(document)
    wanted = _expected((0, 200, 0), QColorSpace.NamedColorSpace.AdobeRgb)
    assert np.allclose(_shown(repaired, 70, 50).getRgb(), wanted.getRgb(), atol=1)


def test_the_window_follows_to_another_screen(repaired: MainWindow, adobe_rgb: Path, monkeypatch) -> None:
    monkeypatch.setattr(system, "system_profile", lambda window: adobe_rgb.read_bytes())
    handle = repaired.windowHandle()
    assert handle is not None
    handle.screenChanged.emit(handle.screen())
    assert "Adobe" in repaired.viewing.monitor.profile.name
    assert _shown(repaired, 70, 50).red() > 80


def test_a_lost_profile_leaves_srgb_and_says_so(window: MainWindow, tmp_path: Path) -> None:
    window.settings.monitor_profile = str(tmp_path / "gone.icc")
    window.viewing.monitor.start()
    assert window.viewing.monitor.profile.name == "sRGB"
    assert window.status.currentMessage().startswith("The monitor profile “gone.icc” cannot be read")


def _changed(data: bytes, at: int, new: bytes) -> bytes:
    return data[:at] + new + data[at + len(new) :]


@pytest.mark.parametrize(
    ("spoil", "why"),
    [
        (lambda data: b"GIF89a" + data, "no ICC profile"),
        (lambda data: data[:100], "no ICC profile"),
        (lambda data: _changed(data, 12, b"prtr"), "no monitor"),
        (lambda data: _changed(data, 16, b"CMYK"), "red, green and blue"),
        (lambda data: data[:200] + bytes(len(data) - 200), "damaged"),
    ],
)
def test_what_is_no_profile_of_a_monitor_is_refused(adobe_rgb: Path, spoil, why: str) -> None:
    adobe_rgb.write_bytes(spoil(adobe_rgb.read_bytes()))
    with pytest.raises(UsageError, match=why) as caught:
        profiles.read_profile(adobe_rgb)
    assert caught.value.safe
    assert caught.value.todo


def test_a_file_is_chosen_in_the_preferences(qtbot, window: MainWindow, adobe_rgb: Path) -> None:
    choice = MonitorProfileChoice(lambda parent, folder: str(adobe_rgb))
    qtbot.addWidget(choice)
    choice.show_value("auto")
    choice.box.setCurrentIndex(choice.box.count() - 1)
    with qtbot.waitSignal(choice.changed) as told:
        choice.box.activated.emit(choice.box.count() - 1)
    assert told.args == [str(adobe_rgb)]
    assert "Adobe" in choice.box.currentText()


def test_a_file_that_is_no_profile_is_not_chosen(qtbot, window, tmp_path: Path, monkeypatch) -> None:
    shown: list[errors.ErrorDialog] = []
    monkeypatch.setattr(errors.ErrorDialog, "open", lambda dialog: shown.append(dialog))  # noqa: PLW0108
    bad = tmp_path / "text.icc"
    bad.write_text("no profile")
    choice = MonitorProfileChoice(lambda parent, folder: str(bad))
    qtbot.addWidget(choice)
    choice.show_value("srgb")
    with qtbot.assertNotEmitted(choice.changed):
        choice.box.activated.emit(choice.box.count() - 1)
        choice.box.setCurrentIndex(choice.box.count() - 1)
        choice._chosen("file")
    assert isinstance(shown[0].error, profiles.ProfileError)
    assert choice.value == "srgb"


def test_the_setting_survives_a_restart(adobe_rgb: Path) -> None:
    kept = settings.load()
    kept.monitor_profile = str(adobe_rgb)
    settings.save(kept)
    assert settings.load().monitor_profile == str(adobe_rgb)
    assert settings.Settings().monitor_profile == "auto"


@pytest.mark.skipif(sys.platform == "win32", reason="asks X11")
def test_without_a_display_x11_names_no_profile() -> None:
    try:
        assert system.of_x11(0, b":987") is None
    except OSError:
        pytest.skip("no libX11 here")
