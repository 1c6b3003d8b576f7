"""A window in a process of its own, which paints, keeps its work and waits to be killed.

python crashing.py PICTURE
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from restorer.gui import settings, theme
from restorer.gui.app import make_application
from restorer.gui.main_window import MainWindow
from restorer.paths import recovery_folder


def main() -> None:
    app = make_application()
    window = MainWindow(theme.ThemeManager(app, "light"), settings.Settings(autosave_seconds=0.2))
    window.show()
    window.files.open_several([Path(sys.argv[1])])
    _until(app, lambda: window.document is not None)
    canvas = window.canvas
    canvas.settings.brush_size = 20
    QTest.keyClick(canvas, "b")
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.widget_point(70, 60).toPoint())
    _until(app, lambda: any(recovery_folder().glob("*/work.restorer")) and window.autosave.is_idle)
    sys.stdout.write("kept\n")
    sys.stdout.flush()
    _until(app, lambda: False)


def _until(app: QApplication, is_so: Callable[[], bool]) -> None:
    while not is_so():
        app.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    main()
