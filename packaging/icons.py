"""The program's icon in the formats of the systems, drawn from resources/icons/app.svg.

    python packaging/icons.py FOLDER

writes restorer.ico (Windows), restorer.icns (macOS) and PNGs of several sizes (Linux). Runs in the build environment.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[1]
LINUX_SIDES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS_SIDES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
MACOS_SIDES = (16, 32, 64, 128, 256, 512, 1024)


def draw(side: int) -> Image.Image:
    """The icon, `side` pixels wide and high, as RGBA."""
    image = QImage(side, side, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ROOT / "resources" / "icons" / "app.svg")).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return Image.frombytes(
        "RGBA", (side, side), bytes(image.constBits()), "raw", "RGBA", image.bytesPerLine()
    )


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {side: draw(side) for side in sorted({*LINUX_SIDES, *WINDOWS_SIDES, *MACOS_SIDES})}
    for side in LINUX_SIDES:
        drawn[side].save(folder / f"{side}.png", optimize=True)
    for name, sides in (("restorer.ico", WINDOWS_SIDES), ("restorer.icns", MACOS_SIDES)):
        smaller = [drawn[side] for side in sides[:-1]]
        options = {"sizes": [(side, side) for side in sides]} if name.endswith(".ico") else {}
        drawn[sides[-1]].save(folder / name, append_images=smaller, **options)


if __name__ == "__main__":
    main()
