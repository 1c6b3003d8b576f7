"""The profile that the system has for the monitor on which a window is."""

from __future__ import annotations

import ctypes
import logging
import sys
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_log = logging.getLogger(__name__)
_MOST = 16 << 20
"""Bytes of a profile that are read at most."""
_ANY_TYPE = 0
_DEFAULT_TO_NEAREST = 2
_PATH = 1024


def system_profile(window: QWidget) -> bytes | None:
    """An ICC profile, unchecked; None where the system has none, or manages colours itself (macOS, Wayland)."""
    try:
        if sys.platform == "win32":
            return _of_windows(int(window.winId()))
        if QGuiApplication.platformName() == "xcb":
            screens = QGuiApplication.screens()
            return of_x11(screens.index(window.screen()))
    except (OSError, ValueError, AttributeError, ctypes.ArgumentError) as error:
        _log.info("The system's monitor profile could not be asked for: %s", error)
    return None


def of_x11(screen: int, display: bytes | None = None) -> bytes | None:
    """The root window's property for the screen of this number ("ICC profiles in X", version 0.4).

    Qt and the property count alike: the primary screen first. `display` None: the one in the environment.
    """
    x11 = _libx11()
    connection = x11.XOpenDisplay(display)
    if not connection:
        return None
    try:
        name = b"_ICC_PROFILE" + (b"" if screen == 0 else f"_{screen}".encode())
        property_ = x11.XInternAtom(connection, name, True)
        return _property(x11, connection, property_) if property_ else None
    finally:
        x11.XCloseDisplay(connection)


def _property(x11: Any, connection: Any, atom: int) -> bytes | None:
    """The value of a property of the root window, of bytes; None where there is none."""
    kind, count, left = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_ulong()
    width, data = ctypes.c_int(), ctypes.POINTER(ctypes.c_ubyte)()
    root = x11.XDefaultRootWindow(connection)
    places = [ctypes.byref(place) for place in (kind, width, count, left, data)]
    failed = x11.XGetWindowProperty(connection, root, atom, 0, _MOST // 4, 0, _ANY_TYPE, *places)
    if failed or not data:
        return None
    try:
        return bytes(data[: count.value]) if width.value == 8 and count.value else None
    finally:
        x11.XFree(data)


def _libx11() -> Any:
    x11 = ctypes.CDLL("libX11.so.6")  # by name: looking for it starts other programs, while the window opens
    pointer, number = ctypes.c_void_p, ctypes.c_ulong
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = pointer, [ctypes.c_char_p]
    x11.XCloseDisplay.argtypes = [pointer]
    x11.XInternAtom.restype, x11.XInternAtom.argtypes = number, [pointer, ctypes.c_char_p, ctypes.c_int]
    x11.XDefaultRootWindow.restype, x11.XDefaultRootWindow.argtypes = number, [pointer]
    x11.XGetWindowProperty.argtypes = [
        pointer, number, number, ctypes.c_long, ctypes.c_long, ctypes.c_int, number, *[pointer] * 5,
    ]  # fmt: skip
    x11.XFree.argtypes = [pointer]
    return x11


class _MonitorInfo(ctypes.Structure):
    """MONITORINFOEXW."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("monitor", ctypes.c_int32 * 4),
        ("work", ctypes.c_int32 * 4),
        ("flags", ctypes.c_uint32),
        ("device", ctypes.c_wchar * 32),
    )


def _of_windows(window: int) -> bytes | None:
    """The default profile of the monitor that most of the window is on."""
    libraries: Any = ctypes.windll  # type: ignore[attr-defined,unused-ignore]
    user, gdi, pointer = libraries.user32, libraries.gdi32, ctypes.c_void_p
    user.MonitorFromWindow.restype, user.MonitorFromWindow.argtypes = pointer, [pointer, ctypes.c_uint32]
    user.GetMonitorInfoW.argtypes = [pointer, pointer]
    gdi.CreateDCW.restype = pointer
    gdi.CreateDCW.argtypes = [ctypes.c_wchar_p, ctypes.c_wchar_p, ctypes.c_wchar_p, pointer]
    gdi.GetICMProfileW.argtypes = [pointer, pointer, ctypes.c_wchar_p]
    gdi.DeleteDC.argtypes = [pointer]
    info = _MonitorInfo(size=ctypes.sizeof(_MonitorInfo))
    monitor = user.MonitorFromWindow(window, _DEFAULT_TO_NEAREST)
    if not user.GetMonitorInfoW(monitor, ctypes.byref(info)):
        return None
    context = gdi.CreateDCW(info.device, info.device, None, None)
    if not context:
        return None
    try:
        length, path = ctypes.c_uint32(_PATH), ctypes.create_unicode_buffer(_PATH)
        if not gdi.GetICMProfileW(context, ctypes.byref(length), path):
            return None
    finally:
        gdi.DeleteDC(context)
    return Path(path.value).read_bytes()
