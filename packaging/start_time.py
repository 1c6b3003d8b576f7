"""How long the window of the bundle takes to be on the screen, cold and warm (docs/packaging.md).

    python3 packaging/start_time.py dist/Restorer [--times 5]

Cold: the bundle's files are put out of the system's memory first, as after switching the computer on (libraries of the
system stay in it). Needs Linux, Xvfb, and Python's standard library.
"""

from __future__ import annotations

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from smoke.screen import Screen


def forget(folder: Path) -> None:
    """Ask the system to drop every file of `folder` from its memory."""
    os.sync()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            file = os.open(path, os.O_RDONLY)
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(file)


def start(program: Path, screen: Screen, home: str) -> float:
    """Seconds until the window is painted; the program is ended then."""
    environment = {"HOME": home, "DISPLAY": screen.display, "PATH": "/usr/bin:/bin"}
    begun = time.perf_counter()
    running = subprocess.Popen([program], env=environment)
    seen = screen.wait_for_window(120)
    seconds = time.perf_counter() - begun
    running.send_signal(signal.SIGINT)
    running.wait(30)
    screen.wait(lambda: not screen.has_window(), 10)
    if not seen:
        raise SystemExit("There was no window within two minutes.")
    return seconds


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bundle", type=Path, help="the folder in which Restorer lies")
    parser.add_argument("--times", type=int, default=5)
    options = parser.parse_args()
    with Screen() as screen, tempfile.TemporaryDirectory() as home:
        start(options.bundle / "Restorer", screen, home)  # the first one writes settings and font caches
        for name in ("cold", "warm"):
            taken = []
            for _ in range(options.times):
                if name == "cold":
                    forget(options.bundle)
                taken.append(start(options.bundle / "Restorer", screen, home))
            each = " ".join(f"{seconds:.2f}" for seconds in taken)
            print(f"{name}: {statistics.median(taken):.2f} s (of {each})", flush=True)


if __name__ == "__main__":
    main()
