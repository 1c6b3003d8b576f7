"""A screen of our own (Xvfb), whose pixels are read where it keeps them, and whose keys are pressed by xdotool."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from smoke.pictures import write_png

WIDTH, HEIGHT = 1400, 900
_POLL = 0.01
"""Seconds between two looks at the screen."""
_PAINTED = 0.2
"""Share of the screen that a window has to cover to count as being there."""


class Screen:
    """Xvfb on the first free display. Use it as a context manager."""

    def __init__(self) -> None:
        program = shutil.which("Xvfb")
        if program is None:
            raise SystemExit("Xvfb is missing: apt-get install xvfb xdotool")
        self._folder = tempfile.TemporaryDirectory(prefix="restorer-screen-")
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            [program, "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp",
             "-fbdir", self._folder.name],
            pass_fds=[writing], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"
        self._file = Path(self._folder.name) / "Xvfb_screen0"

    def __enter__(self) -> Screen:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    def pixels(self, step: int = 1) -> bytes:
        """BGRX, four bytes a pixel, every `step`th row."""
        with self._file.open("rb") as file:
            head = struct.unpack(">25I", file.read(100))
            start, line = head[0] + 12 * head[19], head[12]
            rows = []
            for row in range(0, HEIGHT, step):
                file.seek(start + row * line)
                rows.append(file.read(WIDTH * 4))
        return b"".join(rows)

    def has_window(self) -> bool:
        """Whether something with content of its own covers part of the (black) screen."""
        seen = memoryview(self.pixels(step=18)).cast("I")
        drawn = [pixel & 0xFFFFFF for pixel in seen if pixel & 0xFFFFFF]
        return len(drawn) > _PAINTED * len(seen) and len(set(drawn)) > 8

    def wait_for_window(self, seconds: float) -> bool:
        return self.wait(self.has_window, seconds)

    @staticmethod
    def wait(until: Callable[[], bool], seconds: float) -> bool:
        """Whether it came true in time."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if until():
                return True
            time.sleep(_POLL)
        return False

    def wait_until_still(self, still: float = 1.0, seconds: float = 60.0) -> None:
        """Until nothing has moved for `still` seconds (or `seconds` are over)."""
        end, since, last = time.monotonic() + seconds, time.monotonic(), self.pixels(step=3)
        while time.monotonic() < end and time.monotonic() - since < still:
            time.sleep(0.05)
            if (now := self.pixels(step=3)) != last:
                since, last = time.monotonic(), now

    def shoot(self, path: Path) -> None:
        """Write what is on the screen as PNG."""
        bgrx = self.pixels()
        rgb = bytearray(WIDTH * HEIGHT * 3)
        for to, at in enumerate((2, 1, 0)):
            rgb[to::3] = bgrx[at::4]
        path.parent.mkdir(parents=True, exist_ok=True)
        write_png(path, WIDTH, HEIGHT, bytes(rgb))

    def press(self, *keys: str) -> None:
        """Press keys, e.g. "ctrl+r", in the uppermost window: without a window manager nobody else gives it the focus."""
        listed = self._xdotool("search", "--onlyvisible", "--class", "restorer").split()
        if listed:
            self._xdotool("windowfocus", "--sync", listed[-1])
        self._xdotool("key", "--clearmodifiers", *keys)

    def point_at(self, x: int, y: int) -> None:
        self._xdotool("mousemove", str(x), str(y))

    def _xdotool(self, *arguments: str) -> str:
        program = shutil.which("xdotool")
        if program is None:
            raise SystemExit("xdotool is missing: apt-get install xdotool")
        environment = {**os.environ, "DISPLAY": self.display}
        done = subprocess.run(
            [program, *arguments], env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode and arguments[0] != "search":  # which ends so where it finds nothing
            raise SystemExit(f"xdotool {' '.join(arguments)}: {done.stderr}")
        return done.stdout
