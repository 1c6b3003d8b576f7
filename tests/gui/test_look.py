"""Theme, dialogs, the start of the program."""

from __future__ import annotations

import logging
import sys
from types import SimpleNamespace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QLabel

from restorer.document import Layer
from restorer.errors import PictureError, UsageError
from restorer.gui import app as gui_app
from restorer.gui import icons, theme
from restorer.gui.dialogs.errors import ErrorDialog
from restorer.gui.dialogs.help import About, GettingStarted, Shortcuts
from restorer.gui.main_window import MainWindow
from restorer.gui.panels.controls import NumberControl
from restorer.gui.wording import about_time, count


def _luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.2."""
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_text_can_be_read(tokens: theme.Theme) -> None:
    for text, ground in (
        (tokens.text, tokens.window),
        (tokens.text, tokens.panel),
        (tokens.muted, tokens.panel),
        (tokens.muted, tokens.window),
        (tokens.accent_text, tokens.accent),
        (tokens.accent_ink, tokens.accent_soft),
        (tokens.accent_ink, tokens.panel),
        (tokens.danger, tokens.base),
        (tokens.text, tokens.notice),
    ):
        assert _contrast(text, ground) >= 4.5, (text, ground)


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_what_surrounds_the_picture_is_neutral(tokens: theme.Theme) -> None:
    for colour in (tokens.window, tokens.panel, tokens.base, tokens.surround, tokens.border):
        assert QColor(colour).saturation() == 0


def test_theme_switch_recolours_palette_and_icons(window: MainWindow, qapp) -> None:
    def darkest_of_icon() -> int:
        image = window.actions_["open"].icon().pixmap(20, 20).toImage()
        solid = [
            image.pixelColor(x, y)
            for x in range(20)
            for y in range(20)
            if image.pixelColor(x, y).alpha() > 200
        ]
        return min(colour.lightness() for colour in solid)

    assert darkest_of_icon() < 100
    window.actions_["theme-dark"].trigger()
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.DARK.window)
    assert darkest_of_icon() > 100
    window.actions_["theme-light"].trigger()
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.LIGHT.window)
    assert darkest_of_icon() < 100


def test_system_scheme_is_followed(window: MainWindow, qapp, monkeypatch) -> None:
    window.actions_["theme-system"].trigger()
    assert window.settings.theme == "system"
    hints = QGuiApplication.styleHints()

    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:
            return Qt.ColorScheme.Dark

    monkeypatch.setattr(window.themes, "_app", _WithHints(qapp, Hints()))
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is theme.DARK
    monkeypatch.undo()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.current() is theme.LIGHT


class _WithHints:
    """The application with other style hints."""

    def __init__(self, app, hints) -> None:
        self._app, self._hints = app, hints

    def styleHints(self):
        return self._hints

    def __getattr__(self, name: str):
        return getattr(self._app, name)


def test_icons_are_sharp_on_dense_screens(qapp, monkeypatch: pytest.MonkeyPatch) -> None:
    dense = SimpleNamespace(devicePixelRatio=lambda: 2.0)
    monkeypatch.setattr(icons, "QGuiApplication", SimpleNamespace(screens=lambda: [dense]))
    assert icons.pixmap("brush", 20, 2.0).width() == 40
    assert icons.icon("brush").pixmap(icons.icon("brush").actualSize(window_size(20)), 2.0).width() == 40


def window_size(side: int):
    from PySide6.QtCore import QSize

    return QSize(side, side)


def test_error_dialog_says_what_what_is_safe_and_what_to_do(qtbot) -> None:
    dialog = ErrorDialog(
        None, PictureError("It is cut off.", safe="Nothing was changed.", todo="Copy it again.")
    )
    qtbot.addWidget(dialog)
    said = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
    assert said == ["It is cut off.", "Nothing was changed.", "Copy it again."]


def test_unexpected_errors_offer_details_to_copy(qtbot) -> None:
    dialog = ErrorDialog(None, ZeroDivisionError("float division by zero"))
    qtbot.addWidget(dialog)
    copy = next(button for button in dialog.buttons.buttons() if button.text() == "Copy details")
    copy.click()
    assert "ZeroDivisionError" in QGuiApplication.clipboard().text()


def test_uncaught_errors_reach_log_and_dialog(qapp, monkeypatch) -> None:
    reported: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    gui_app._install_nets(reported.append)
    try:
        raise KeyError("lost")
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert isinstance(reported[0], KeyError)


def test_log_is_written_to_the_state_folder(caplog) -> None:
    from restorer.paths import state_folder

    logger = logging.getLogger("restorer")
    before = list(logger.handlers)
    gui_app._start_log()
    try:
        logging.getLogger("restorer.gui").warning("something to remember")
        text = (state_folder() / "logs" / "restorer.log").read_text(encoding="utf-8")
        assert "something to remember" in text
    finally:
        for handler in [h for h in logger.handlers if h not in before]:
            logger.removeHandler(handler)
            handler.close()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells displays by variables")
def test_without_a_display_the_window_says_so(monkeypatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(UsageError, match="no display"):
        gui_app.run([])


def test_help_dialogs_open(window: MainWindow, qtbot) -> None:
    for name, kind in (("getting-started", GettingStarted), ("about", About), ("shortcuts", Shortcuts)):
        window.actions_[name].trigger()
        dialog = window.findChild(kind)
        assert dialog is not None
        assert dialog.isVisible()
        dialog.close()


def test_shortcuts_can_be_searched(window: MainWindow, qtbot) -> None:
    from PySide6.QtWidgets import QLineEdit

    window.actions_["shortcuts"].trigger()
    dialog = window.findChild(Shortcuts)
    dialog.findChild(QLineEdit).setText("eraser")
    shown = [
        label.text()
        for label in dialog.findChildren(QLabel)
        if label.isVisible() and label.objectName() == "key"
    ]
    assert shown == ["E"]
    dialog.close()


def test_sections_open_and_close(window: MainWindow, open_picture, scratched, qtbot) -> None:
    open_picture(scratched)
    section = window.side.sections["damage"]
    window.actions_["section-damage"].trigger()
    assert not section.content.isVisible()
    section.set_open(True)
    assert section.content.isVisible()
    assert window.actions_["section-damage"].isChecked()


def test_overlay_colour_and_opacity_reach_the_canvas(
    window: MainWindow, open_picture, scratched, monkeypatch
) -> None:
    open_picture(scratched)
    seen = []
    monkeypatch.setattr(window.canvas, "set_overlay", lambda *overlay: seen.append(overlay))
    window.side.overlay._buttons["#1e9bf0"].click()
    window.side.overlay.opacity.field.setValue(30)
    assert seen[-1] == (QColor("#1e9bf0"), 0.3, True)
    window.actions_["overlay"].trigger()
    assert seen[-1][2] is False


def test_the_first_window_fits_the_screen(window: MainWindow) -> None:
    screen = window.screen().availableSize()
    assert window.width() <= max(screen.width(), window.minimumWidth())
    assert window.height() < screen.height(), "its title bar must be reachable, too"


def test_the_present_step_is_in_sight(window: MainWindow, open_picture, scratched, qtbot) -> None:
    open_picture(scratched)
    window.side.bring("history")
    window.resize(1280, 760)
    for step in range(1, 9):
        window.document.replace(Layer.MASK, np.full(window.document.mask.shape, step, np.uint8), f"{step}")
    qtbot.wait(20)
    steps = window.side.history.list

    def is_in_sight() -> bool:
        return steps.viewport().visibleRegion().contains(steps.visualItemRect(steps.currentItem()))

    assert is_in_sight()
    before = steps.height()
    window.resize(1280, 1100)
    qtbot.waitUntil(lambda: steps.height() > before)
    window.resize(1280, 760)
    qtbot.waitUntil(lambda: steps.height() == before)
    assert is_in_sight()


def test_a_click_on_the_groove_brings_the_handle_there(qtbot) -> None:
    control = NumberControl("Sensitivity", 0, 1, 0.1, step=0.01)
    qtbot.addWidget(control)
    control.resize(300, 30)
    control.show()
    slider = control.slider
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, slider.height() // 2))
    assert control.value == pytest.approx(0.5, abs=0.02)


def test_everything_fits_into_a_small_window(window: MainWindow, open_picture, scratched, qtbot) -> None:
    open_picture(scratched)
    window.resize(1100, 720)
    qtbot.wait(20)
    assert (window.width(), window.height()) == (1100, 720)
    for panel in (window.side.tool, window.side.damage, window.side.restore):
        assert panel.minimumSizeHint().width() <= panel.width()
    bottom = window.side.restore.button.mapTo(window, window.side.restore.button.rect().bottomLeft()).y()
    assert bottom < window.height() - window.status.height()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0.2, "less than a second"), (1.2, "about 1 second"), (8, "about 8 seconds"), (33, "about 35 seconds"),
     (200, "about 3 minutes"), (8000, "about 2.2 hours")],
)  # fmt: skip
def test_times_are_told_as_exactly_as_they_are_known(seconds: float, words: str) -> None:
    assert about_time(seconds) == words


def test_counts() -> None:
    assert [count(n, "hole") for n in (0, 1, 1234)] == ["0 holes", "1 hole", "1,234 holes"]
