"""The program in a process of its own, which ends as it is told.

python failing.py segfault | error | wait | close
"""

from __future__ import annotations

import faulthandler
import logging
import sys

from PySide6.QtCore import QTimer

from restorer.gui import app as gui_app
from restorer.gui.main_window import MainWindow


def act(window: MainWindow, how: str) -> None:
    logging.getLogger("restorer.gui").warning("Looked at /home/anna/My Pictures/secret lady.tif")
    if how == "segfault":
        faulthandler._sigsegv()
    elif how == "error":
        QTimer.singleShot(100, window.close)
        raise ZeroDivisionError("in /home/anna/My Pictures/secret lady.tif")
    elif how == "close":
        window.close()
    sys.stdout.write("waiting\n")
    sys.stdout.flush()


def main() -> None:
    how = sys.argv[1]
    shown = MainWindow.show

    def show(window: MainWindow) -> None:
        shown(window)
        QTimer.singleShot(50, lambda: act(window, how))

    MainWindow.show = show  # type: ignore[method-assign]
    gui_app._TORCH_AFTER_MS = 10**9
    sys.exit(gui_app.run([]))


if __name__ == "__main__":
    main()
