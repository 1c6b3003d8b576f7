"""Our icons: SVG files drawn in `currentColor`, coloured here to suit a light or a dark window."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from restorer.gui import theme
from restorer.paths import resource

_SIDES = (16, 20, 22, 32, 40, 44, 66)
"""Pixels a side: the sizes in use (16, 20, 22) for screens of one, two and three pixels to a unit."""
_APP_SIZES = (16, 24, 32, 48, 64, 128, 256)


@lru_cache(maxsize=256)
def _svg(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, size: int, ratio: float = 1.0, colour: str = "") -> QPixmap:
    """The icon `name` at `size` device-independent pixels for a screen of `ratio` pixels to one of those."""
    renderer = QSvgRenderer(
        QByteArray(_svg(name).replace("currentColor", colour or theme.current().text).encode())
    )
    side = round(size * ratio)
    image = QImage(QSize(side, side), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    result = QPixmap.fromImage(image)
    result.setDevicePixelRatio(ratio)
    return result


@lru_cache(maxsize=512)
def _icon(name: str, normal: str, checked: str, disabled: str) -> QIcon:
    icon = QIcon()
    states = [(QIcon.Mode.Normal, QIcon.State.Off, normal), (QIcon.Mode.Disabled, QIcon.State.Off, disabled)]
    if checked != normal:
        states.append((QIcon.Mode.Normal, QIcon.State.On, checked))
    for mode, state, colour in states:
        for side in _SIDES:
            icon.addPixmap(pixmap(name, side, 1.0, colour), mode, state)
    return icon


def icon(name: str, colour: str = "", *, checkable: bool = False) -> QIcon:
    """The icon in the colours of the current theme; `colour` overrides the normal one."""
    tokens = theme.current()
    normal = colour or tokens.text
    return _icon(name, normal, tokens.accent_ink if checkable else normal, tokens.disabled)


@lru_cache(maxsize=1)
def app_icon() -> QIcon:
    """The program's own icon, rendered at the usual sizes."""
    result = QIcon()
    for size in _APP_SIZES:
        result.addPixmap(pixmap("app", size))
    return result
