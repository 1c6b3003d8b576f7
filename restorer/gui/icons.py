"""Our icons: SVG files drawn in `currentColor`, coloured here to suit a light or a dark window."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from restorer.gui import theme
from restorer.paths import resource

_SIZES = (16, 20, 22)
"""The sizes in use, in device-independent pixels."""
_APP_SIZES = (16, 24, 32, 48, 64, 128, 256)


@lru_cache(maxsize=256)
def _svg(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, size: int, ratio: float = 1.0, colour: str = "") -> QPixmap:
    """The icon `name` at `size` device-independent pixels for a screen of `ratio` pixels to one of those."""
    result = _rendered(_renderer(name, colour or theme.current().text), round(size * ratio))
    result.setDevicePixelRatio(ratio)
    return result


def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_svg(name).replace("currentColor", colour).encode()))


def _rendered(renderer: QSvgRenderer, side: int) -> QPixmap:
    image = QImage(QSize(side, side), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return QPixmap.fromImage(image)


def _sides() -> tuple[int, ...]:
    """Pixels a side that the screens of this machine need: drawing more would be felt when the window opens."""
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
    return tuple(sorted({round(size * ratio) for size in _SIZES for ratio in ratios}))


@lru_cache(maxsize=512)
def _icon(name: str, normal: str, checked: str, disabled: str, sides: tuple[int, ...]) -> QIcon:
    icon = QIcon()
    states = [(QIcon.Mode.Normal, QIcon.State.Off, normal), (QIcon.Mode.Disabled, QIcon.State.Off, disabled)]
    if checked != normal:
        states.append((QIcon.Mode.Normal, QIcon.State.On, checked))
    for mode, state, colour in states:
        renderer = _renderer(name, colour)
        for side in sides:
            icon.addPixmap(_rendered(renderer, side), mode, state)
    return icon


def icon(name: str, colour: str = "", *, checkable: bool = False) -> QIcon:
    """The icon in the colours of the current theme; `colour` overrides the normal one."""
    tokens = theme.current()
    normal = colour or tokens.text
    return _icon(name, normal, tokens.accent_ink if checkable else normal, tokens.disabled, _sides())


@lru_cache(maxsize=1)
def app_icon() -> QIcon:
    """The program's own icon, rendered at the usual sizes."""
    result = QIcon()
    for size in _APP_SIZES:
        result.addPixmap(pixmap("app", size))
    return result
