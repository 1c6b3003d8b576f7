"""Drives the window over the demo picture and takes pictures of the whole way.

    python scripts/screenshots.py --out /somewhere

writes one folder for each of light and dark, at 1x and 2x, and refreshes the README's three pictures in
docs/screenshots. Works without a display (Qt's offscreen platform).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
README_PICTURES = {"welcome": "01-welcome", "damage": "05-marked", "compare": "07-split"}
README_BYTES = 400_000
SIZE = (1280, 800)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=Path(tempfile.gettempdir()) / "restorer-screenshots")
    parser.add_argument("--scheme", choices=("light", "dark"), help="only this one, at the present scale")
    parser.add_argument("--no-readme", action="store_true", help="leave docs/screenshots alone")
    arguments = parser.parse_args()
    if arguments.scheme:
        Shooting(arguments.scheme, arguments.out).run()
        return
    for scale in (1, 2):
        for scheme in ("light", "dark"):
            shoot_apart(scheme, scale, arguments.out / f"{scheme}-{scale}x")
    if not arguments.no_readme:
        for name, shot in README_PICTURES.items():
            shrink(arguments.out / "light-1x" / f"{shot}.png", ROOT / "docs" / "screenshots" / f"{name}.png")
    print(arguments.out)


def shoot_apart(scheme: str, scale: int, folder: Path) -> None:
    """Qt's scale is set for a whole process: one for each."""
    with tempfile.TemporaryDirectory() as user:
        environment = {**os.environ, "QT_SCALE_FACTOR": str(scale), "PYTHONPATH": str(ROOT)}
        environment |= {f"RESTORER_{name}": f"{user}/{name}" for name in ("DATA", "STATE", "CONFIG", "CACHE")}
        if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        command = [sys.executable, __file__, "--scheme", scheme, "--out", str(folder)]
        subprocess.run(command, env=environment, check=True)


def shrink(source: Path, target: Path) -> None:
    """Copy as PNG, with a palette if it would be too heavy for the README."""
    from PIL import Image

    target.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(source) as picture:
        picture.convert("RGB").save(target, optimize=True)
        if target.stat().st_size > README_BYTES:
            picture.convert("RGB").quantize(256, kmeans=3, dither=Image.Dither.FLOYDSTEINBERG).save(
                target, optimize=True
            )


class Shooting:
    """One window, one scheme, one scale."""

    def __init__(self, scheme: str, folder: Path) -> None:
        from restorer.gui import app, settings, theme
        from restorer.gui.main_window import MainWindow

        self.app = app.make_application()
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.window = MainWindow(theme.ThemeManager(self.app, scheme), settings.Settings(theme=scheme))
        self.window.resize(*SIZE)
        self.window.show()

    def run(self) -> None:
        window = self.window
        self.shoot("01-welcome")
        window.files.open_demo()
        self.wait(lambda: window.document is not None)
        self.fill_view()
        self.shoot("02-opened")
        self.mark_by_hand()
        self.shoot("03-marking")
        self.take_pointer_away()
        window.document.undo()
        window.side.damage.preview.setChecked(True)
        self.wait(lambda: not window.side.damage.found.isHidden())
        self.shoot("04-preview")
        window.side.damage.more.set_open(True)
        self.shoot("04-preview-further")
        window.side.damage.more.set_open(False)
        self.mark_truth()
        self.shoot("05-marked")
        self.restore()
        self.shoot("06-restored")
        for name, number in (("split", "07-split"), ("side", "08-side-by-side"), ("off", "09-result")):
            window.actions_[f"compare-{name}"].trigger()
            self.fill_view()
            self.shoot(number)
        self.dialogs()
        self.small()
        window.files.discard()
        window.close()

    def wait(self, until: Callable[[], bool] = lambda: True, seconds: float = 60.0) -> None:
        """Let the window work until something is true and everything is drawn."""
        end = time.monotonic() + seconds
        while not until() or not self.window.canvas.is_settled or not self.window.pool.is_idle:
            self.app.processEvents()
            time.sleep(0.005)
            if time.monotonic() > end:
                raise SystemExit("The window did not get there in time.")
        still = time.monotonic() + 0.4
        while time.monotonic() < still:
            self.app.processEvents()
            time.sleep(0.005)

    def shoot(self, name: str, widget=None) -> None:
        self.wait()
        (widget or self.window).grab().save(str(self.folder / f"{name}.png"))

    def fill_view(self) -> None:
        """The demo picture is small: show it as large as it goes."""
        from restorer.gui.canvas import Compare

        canvas = self.window.canvas
        picture = self.window.document.picture
        panes = 2 if canvas.compare.mode is Compare.SIDE_BY_SIDE else 1
        canvas.set_zoom(0.96 * min(canvas.width() / panes / picture.width, canvas.height() / picture.height))
        canvas.centre_on(picture.width / 2, picture.height / 2)

    def mark_by_hand(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        canvas = self.window.canvas
        canvas.settings.brush_size = 22
        points = [
            canvas.widget_point(x, y).toPoint()
            for x, y in ((90, 100), (98, 118), (112, 122), (96, 152), (84, 160))
        ]
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
        for point in points:
            QTest.mouseMove(canvas, point)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])

    def take_pointer_away(self) -> None:
        from PySide6.QtCore import QEvent

        self.app.sendEvent(self.window.canvas, QEvent(QEvent.Type.Leave))

    def mark_truth(self) -> None:
        """Find damage, then replace by the demo's own mask, as somebody who works carefully would end up with."""
        from restorer.demo import demo_picture
        from restorer.document import Layer
        from restorer.imaging.mask import grow

        self.window.detecting.apply(replace=True)
        self.wait(lambda: not self.window.worker.is_busy)
        self.window.document.replace(Layer.MASK, grow(demo_picture()[1], 1), "Brush")
        self.window.status.clearMessage()  # it told of what was found

    def restore(self) -> None:
        """Slowed down, so that there is something to see half-way."""
        cache = self.window.worker.fillers
        filler = cache.get(self.window.side.restore.wishes.filler)
        real = type(filler).fill

        def slowed(self_, *arguments, **named):
            time.sleep(0.25)
            return real(self_, *arguments, **named)

        type(filler).fill = slowed
        try:
            self.window.restoring.everything()
            half = self.window.status._bar
            self.wait_for(lambda: half.maximum() > 0 and half.value() > 0.4 * half.maximum())
            self.window.grab().save(str(self.folder / "05-restoring.png"))
            self.wait_for(lambda: not self.window.worker.is_busy)
        finally:
            type(filler).fill = real

    def wait_for(self, until: Callable[[], bool]) -> None:
        end = time.monotonic() + 120
        while not until() and time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.005)

    def dialogs(self) -> None:
        from restorer.errors import PictureError
        from restorer.gui.dialogs import errors, save
        from restorer.gui.dialogs import help as helps
        from restorer.imaging import io

        window = self.window
        picture = window.document.picture
        for name, dialog in (
            ("save", save.SaveDialog(window, picture, io.suggest(picture))),
            ("started", helps.GettingStarted(window)),
            ("about", helps.About(window)),
            ("error", errors.ErrorDialog(window, PictureError(
                "“portrait.jpg” ends in the middle: the file is cut off.", safe="Nothing was changed.",
                todo="Copy it again from where it came from."))),
        ):  # fmt: skip
            dialog.open()
            self.shoot(f"10-{name}", dialog)
            dialog.close()
        for name, asks in (
            ("export", window.documenting.exporting),
            ("export-dossier", window.documenting.reporting),
        ):
            window.actions_[name].trigger()
            asks.dialog.show_control.styles.button("tratteggio").click()
            self.shoot(f"10-{name}", asks.dialog)
            asks.dialog.reject()

    def small(self) -> None:
        """The smallest window that must not be cramped, with a notice and much folded out."""
        self.window.resize(1100, 720)
        self.window.notice.show_notes(("The picture was converted from CMYK to RGB through its profile.",))
        self.window.side.restore.more.set_open(True)
        self.window.side.sections["damage"].set_open(False)
        self.window.side.sections["overlay"].set_open(True)
        self.window.actions_["tool-wand"].trigger()
        self.wait()
        self.fill_view()
        self.shoot("11-small")


if __name__ == "__main__":
    main()
