"""How soon the window stands, and torch behind it.

    python benchmarks/start.py [--write] [--rounds 5]

Starts the program as a double-click does, with an empty home, on the display there is (`QT_QPA_PLATFORM=offscreen` where
there is none). Counted from the start of the process: until the window is painted, and until torch is loaded behind it. The
first round warms the system's file cache and is left out. `--write` puts the table into docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.page import renew  # noqa: E402

_CHILD = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from restorer.gui import app, main_window

began = float(sys.argv[1])

class Watch(QObject):
    painted = False
    def eventFilter(self, thing, event):
        if event.type() == QEvent.Type.Paint and not self.painted:
            self.painted = True
            QTimer.singleShot(0, lambda: print(time.time() - began, flush=True))
        return False

class Window(main_window.MainWindow):
    def __init__(self, *given):
        super().__init__(*given)
        self.watch = Watch()
        self.installEventFilter(self.watch)
        self.timer = QTimer(interval=20)
        self.timer.timeout.connect(self.look)
        self.timer.start()
    def look(self):
        torch = sys.modules.get("torch")
        if torch is not None and hasattr(torch, "compile") and not self.pool.is_busy("torch"):
            print(time.time() - began, flush=True)
            self.timer.stop()
            self.close()

main_window.MainWindow = Window
sys.exit(app.run([]))
"""


def once() -> tuple[float, float]:
    """Seconds to the painted window, and to torch."""
    with tempfile.TemporaryDirectory() as home:
        folders = {f"RESTORER_{name}": f"{home}/{name}" for name in ("DATA", "STATE", "CONFIG", "CACHE")}
        command = [sys.executable, "-c", _CHILD, str(time.time())]
        environment = os.environ | folders | {"PYTHONPATH": str(ROOT)}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    window, torch = map(float, done.stdout.split())
    return window, torch


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="put the table into docs/benchmarks.md")
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    rounds = [once() for _ in range(asked.rounds + 1)][1:]
    window, torch = (statistics.median(seconds) for seconds in zip(*rounds, strict=True))
    lines = [
        f"{os.environ.get('QT_QPA_PLATFORM', sys.platform)}, {os.cpu_count()} cores, {os.getloadavg()[0]:.1f} other processes.",
        "",
        "| start, warm, from source | median | asked for |",
        "|---|---:|---:|",
        f"| window painted | {window:.2f} s | ≤ 1.5 s |",
        f"| torch loaded behind it | {torch:.2f} s | |",
    ]
    print(*lines, sep="\n")
    if asked.write:
        renew("start", lines)


if __name__ == "__main__":
    main()
