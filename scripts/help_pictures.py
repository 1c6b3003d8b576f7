"""Draws the help's pictures from the demo picture: `python scripts/help_pictures.py` writes resources/help/*.jpg.

Works without a display. Every picture stays below 60 kB, whatever that costs in sharpness.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from screenshots import ROOT, Shooting

MOST_BYTES = 60_000
WIDTH = 640
FOLDER = "/home/you/Pictures"
"""What dialogs show, wherever the pictures are drawn."""
TARGET = ROOT / "resources" / "help"


class HelpPictures(Shooting):
    """One window, light, at 1x."""

    def run(self) -> None:
        window = self.window
        window.settings.last_folder = FOLDER
        self.shoot("opening")
        window.files.open_demo()
        self.wait(lambda: window.document is not None)
        self.fill_view()
        self.mark_by_hand()
        self.shoot("marking")
        self.take_pointer_away()
        window.document.undo()
        window.side.damage.preview.setChecked(True)
        self.wait(lambda: not window.side.damage.found.isHidden())
        self.shoot("detecting")
        self.mark_truth()
        window.restoring.everything()
        self.wait_for(lambda: not window.worker.is_busy)
        window.side.bring("fills")
        self.shoot("fills")
        window.actions_["compare-split"].trigger()
        self.fill_view()
        self.shoot("filling")
        window.actions_["compare-off"].trigger()
        self.dialogs()
        window.files.discard()
        window.close()

    def dialogs(self) -> None:
        from restorer.gui.dialogs.save_project import SaveProjectDialog

        window = self.window
        window.actions_["export-dossier"].trigger()
        self.shoot("dossiers", window.documenting.reporting.dialog)
        window.documenting.reporting.dialog.reject()
        for name, action, entry in (
            ("batches", "batch", window.batch),
            ("teaching", "teach", window.teaching),
        ):
            window.actions_[action].trigger()
            self.shoot(name, entry.dialog)
            entry.dialog.close()
        window.actions_["models"].trigger()
        self.wait_for(lambda: window.models.pool.is_idle)  # what the models make of the trial pictures
        self.shoot("models", window.models)
        window.models.close()
        self.shoot_modal("projects", window.projects.save_as, SaveProjectDialog)

    def shoot_modal(self, name: str, ask, kind: type) -> None:
        """A dialog that waits in an event loop of its own."""
        from PySide6.QtCore import QTimer

        def look() -> None:
            dialog = self.app.activeModalWidget()
            if not isinstance(dialog, kind):
                QTimer.singleShot(50, look)
                return
            dialog.grab().save(str(self.folder / f"{name}.png"))
            dialog.reject()

        QTimer.singleShot(300, look)
        ask()


def shrink(source: Path, target: Path) -> None:
    """A JPEG of the help's width, the best that is small enough."""
    with Image.open(source) as opened:
        picture = opened.convert("RGB")
    if picture.width > WIDTH:
        picture = picture.resize(
            (WIDTH, round(picture.height * WIDTH / picture.width)), Image.Resampling.LANCZOS
        )
    for quality in range(88, 30, -4):
        picture.save(target, quality=quality, optimize=True)
        if target.stat().st_size <= MOST_BYTES:
            return


def main() -> None:
    if len(sys.argv) > 1:
        HelpPictures("light", Path(sys.argv[1])).run()
        return
    with tempfile.TemporaryDirectory() as user:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "RESTORER_LANGUAGE": "en"}
        environment |= {f"RESTORER_{name}": f"{user}/{name}" for name in ("DATA", "STATE", "CONFIG", "CACHE")}
        if not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")):
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        folder = Path(user) / "pictures"
        subprocess.run([sys.executable, __file__, str(folder)], env=environment, check=True)
        for source in sorted(folder.glob("*.png")):
            shrink(source, TARGET / f"{source.stem}.jpg")
            print(TARGET / f"{source.stem}.jpg")


if __name__ == "__main__":
    main()
