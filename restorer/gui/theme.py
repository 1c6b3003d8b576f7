"""Light and dark: colours, Qt palette and style sheet, following the system or the user's choice.

Everything around the picture is neutral grey (R = G = B), so that nothing tints the eye that judges colour; one
accent marks what is active.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from restorer.paths import cache_folder, resource

Choice = Literal["system", "light", "dark"]


@dataclass(frozen=True)
class Theme:
    """The colours of one scheme, as "#rrggbb"."""

    name: Literal["light", "dark"]
    window: str
    panel: str
    base: str
    text: str
    muted: str
    disabled: str
    border: str
    hover: str
    pressed: str
    surround: str
    accent: str
    accent_hover: str
    accent_text: str
    accent_soft: str
    accent_ink: str
    notice: str
    danger: str


LIGHT = Theme(
    name="light",
    window="#f0f0f0",
    panel="#f9f9f9",
    base="#ffffff",
    text="#222222",
    muted="#666666",
    disabled="#a6a6a6",
    border="#d4d4d4",
    hover="#e6e6e6",
    pressed="#dadada",
    surround="#c9c9c9",
    accent="#1f6f78",
    accent_hover="#1a5f67",
    accent_text="#ffffff",
    accent_soft="#d3e8ea",
    accent_ink="#14525a",
    notice="#fbf3df",
    danger="#a83232",
)
DARK = Theme(
    name="dark",
    window="#262626",
    panel="#2e2e2e",
    base="#1f1f1f",
    text="#e4e4e4",
    muted="#a2a2a2",
    disabled="#6b6b6b",
    border="#444444",
    hover="#3b3b3b",
    pressed="#474747",
    surround="#3a3a3a",
    accent="#2a7f89",
    accent_hover="#328f9a",
    accent_text="#ffffff",
    accent_soft="#22454a",
    accent_ink="#8fd6de",
    notice="#3d3826",
    danger="#e08080",
)

_current: Theme = LIGHT


def current() -> Theme:
    """The theme in use."""
    return _current


def _palette(t: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: t.window,
        QPalette.ColorRole.WindowText: t.text,
        QPalette.ColorRole.Base: t.base,
        QPalette.ColorRole.AlternateBase: t.panel,
        QPalette.ColorRole.Text: t.text,
        QPalette.ColorRole.Button: t.panel,
        QPalette.ColorRole.ButtonText: t.text,
        QPalette.ColorRole.BrightText: t.accent_text,
        QPalette.ColorRole.PlaceholderText: t.muted,
        QPalette.ColorRole.Highlight: t.accent,
        QPalette.ColorRole.HighlightedText: t.accent_text,
        QPalette.ColorRole.Accent: t.accent,
        QPalette.ColorRole.Link: t.accent_ink,
        QPalette.ColorRole.ToolTipBase: t.panel,
        QPalette.ColorRole.ToolTipText: t.text,
        QPalette.ColorRole.Light: t.base,
        QPalette.ColorRole.Midlight: t.hover,
        QPalette.ColorRole.Mid: t.border,
        QPalette.ColorRole.Dark: t.surround,
        QPalette.ColorRole.Shadow: "#000000",
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(t.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, QColor(t.border))
    return palette


def _small_parts(t: Theme) -> dict[str, str]:
    """Check marks and arrows for the style sheet, which can only name files: coloured copies in the cache."""
    folder = cache_folder() / "theme"
    folder.mkdir(parents=True, exist_ok=True)
    parts = {}
    for key, name, colour in (
        ("check", "check", t.accent_text),
        ("arrow", "chevron-down", t.muted),
    ):
        path = folder / f"{key}-{colour[1:]}.svg"
        text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
        path.write_text(text.replace("currentColor", colour).replace('"1.75"', '"2.5"'), encoding="utf-8")
        parts[f"image_{key}"] = path.as_posix()
    return parts


def _style_sheet(t: Theme) -> str:
    template = Template(resource("styles", "restorer.qss").read_text(encoding="utf-8"))
    return template.substitute(asdict(t), **_small_parts(t))


class ThemeManager(QObject):
    """Applies the theme to the application and keeps it in step with the system. `changed` follows each change."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Choice = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice: Choice = choice
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._apply)
        app.screenAdded.connect(self._apply)  # icons are drawn for the screens there are
        self._apply()

    @property
    def choice(self) -> Choice:
        return self._choice

    def choose(self, choice: Choice) -> None:
        """Follow the system, or stay light or dark."""
        self._choice = choice
        self._apply()

    def _wanted(self) -> Theme:
        if self._choice != "system":
            return DARK if self._choice == "dark" else LIGHT
        return DARK if self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _apply(self) -> None:
        global _current  # noqa: PLW0603 - one theme per process, as there is one application
        _current = self._wanted()
        self._app.setPalette(_palette(_current))
        self._app.setStyleSheet(_style_sheet(_current))
        self.changed.emit()
