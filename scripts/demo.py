"""What `make run` starts: the window on the demo picture or, where there is no display, the demo without a window.

Without a display it writes demo-output/damaged.png, mask.png, restored.png (made by `restorer inpaint`) and
before-after.png, and says where they are.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

_TRY_QT = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
_GAP = 12
"""White pixels between the two halves of before-after.png."""


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--headless", action="store_true", help="do without a window even if there is a display"
    )
    parser.add_argument(
        "--output", type=Path, default=ROOT / "demo-output", help="folder for the headless demo"
    )
    options = parser.parse_args()
    if not options.headless and has_display():
        return _restorer("--demo")
    if not options.headless:
        print("There is no display for the window: the demo runs without one.")
    return headless(options.output)


def has_display() -> bool:
    """Whether a window would be seen: a display server is named and Qt gets through to it."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal", "vnc"):
        return False
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        return False
    # Qt ends the whole process where it cannot connect, so a process of its own has to try.
    try:
        tried = subprocess.run([sys.executable, "-c", _TRY_QT], capture_output=True, check=False, timeout=60)
    except subprocess.TimeoutExpired:
        return False
    return tried.returncode == 0


def headless(folder: Path) -> int:
    """Restore the demo picture on the command line; returns the exit code."""
    from restorer.demo import demo_picture
    from restorer.imaging import io
    from restorer.imaging.mask import write_mask

    folder.mkdir(parents=True, exist_ok=True)
    damaged, mask, restored, both = (
        folder / name for name in ("damaged.png", "mask.png", "restored.png", "before-after.png")
    )
    picture, true_mask = demo_picture()
    io.write(picture, damaged, overwrite=True)
    write_mask(true_mask, mask)
    call = ("inpaint", str(damaged), "--mask", str(mask), "-o", str(restored), "--force")
    print("$ restorer", " ".join(call))
    if (code := _restorer(*call)) != 0:
        return code
    write_before_after(damaged, restored, both)
    for path in (damaged, mask, restored, both):
        print(path)
    return 0


def write_before_after(before: Path, after: Path, target: Path) -> None:
    """Save both pictures side by side."""
    import numpy as np

    from restorer.imaging import io

    left, right = io.read(before), io.read(after)
    gap = np.full((left.height, _GAP, left.channels), left.largest, left.pixels.dtype)
    io.write(left.with_pixels(np.hstack([left.pixels, gap, right.pixels])), target, overwrite=True)


def _restorer(*arguments: str) -> int:
    paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
    return subprocess.run(
        [sys.executable, "-m", "restorer", *arguments], env=environment, check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
