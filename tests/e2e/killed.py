"""The programs that `kill.py` kills: they paint, restore, keep and save in a loop, and say so.

    python killed.py FOLDER [--window]

Without `--window` they do so by the functions below the window, quickly; with it in the window, with clicks, its timer
and its jobs in the background. The number of the turn is kept in the title of the notes, and, when a turn is complete, a
checksum of masks and fills beside it.
"""

from __future__ import annotations

import dataclasses
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from kill import AUTOSAVE_SECONDS, seal, turn_of

from restorer.document import DamageLayer, Document, Layer, project, recovery
from restorer.imaging import io
from restorer.imaging import mask as masks
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture

_SIDE = 700
_FILLER = "opencv-telea"


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def start(folder: Path) -> tuple[Path, Path]:
    """The project to save to, and what to open: that, if it is there already, else a picture."""
    picture, target = folder / "picture.png", folder / "work.restorer"
    if not picture.exists():
        rng = np.random.default_rng()
        io.write(Picture(rng.integers(0, 255, (_SIDE, _SIDE, 3), np.uint8)), picture)
    return target, target if target.exists() else picture


def complete(document: Document, turn: int) -> None:
    """Notes that the turn is done, with the checksum; at the same time there are few fills and no marks again."""
    document.remove_fills([one.fill for one in document.placed_fills[:-12]], "fewer")
    document.replace(Layer.MASK, document.mask * 0, "clear")
    facts = dataclasses.replace(document.facts, title=f"{turn} sealed", observation=seal(document))
    document.change_facts(facts, "seal")


def below_the_window(folder: Path) -> None:
    from restorer.engine.inpaint import inpaint
    from restorer.models.catalog import load

    rng = np.random.default_rng()
    target, there = start(folder)
    document = project.load(there) if there == target else Document(io.read(there), there)
    slot, filler, turn = recovery.Slot(), load(_FILLER), turn_of(document)
    while True:
        turn += 1
        say("painting")
        for number in range(20):
            box = Box(*(int(v) for v in rng.integers(5, _SIDE - 60, 2)), 40, 30)
            layer = DamageLayer("crack") if number % 2 else Layer.MASK
            with document.begin_edit(layer, "paint", also=[Layer.MASK]) as edit:
                edit.touch(box)
                for array in edit.layers.values():
                    masks.rectangle(array, box)
        say("restoring")
        result = inpaint(document.picture, document.mask, filler)
        document.add_fills(result.fills[-3:], "restore", clear_mask=False)
        complete(document, turn)
        say("keeping")
        slot.write(document.snapshot(), target)
        say(f"kept {turn}")
        say("saving")
        project.save(document, target, source="copy" if turn % 2 else "reference", overwrite=True)
        say(f"saved {turn}")


def in_the_window(folder: Path) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from restorer.gui import settings, theme
    from restorer.gui.app import make_application
    from restorer.gui.main_window import MainWindow

    app = make_application()
    kept_often = settings.Settings(autosave_seconds=AUTOSAVE_SECONDS, filler=_FILLER)
    window = MainWindow(theme.ThemeManager(app, "light"), kept_often)

    def wait_until(is_so: Callable[[], bool]) -> None:
        while not is_so():
            app.processEvents()
            time.sleep(0.002)

    rng = np.random.default_rng()
    target, there = start(folder)
    window.show()
    window.files.open(there)
    wait_until(lambda: window.document is not None)
    document, canvas = window.document, window.canvas
    assert document is not None
    document.project = target
    canvas.settings.brush_size = 15
    QTest.keyClick(canvas, "b")
    turn = turn_of(document)
    while True:
        turn += 1
        document.change_facts(dataclasses.replace(document.facts, title=str(turn)), "turn")
        say(f"begun {turn}")
        say("painting")
        for x, y in rng.integers(20, _SIDE - 20, (8, 2)):
            QTest.mouseClick(
                canvas, Qt.MouseButton.LeftButton, pos=canvas.widget_point(int(x), int(y)).toPoint()
            )
            app.processEvents()
        say("restoring")
        window.actions_["restore"].trigger()
        wait_until(lambda: not window.worker.is_busy)
        complete(document, turn)
        say("keeping")
        window.autosave.keep()
        wait_until(lambda: window.autosave.is_idle)
        say(f"kept {turn}")
        say("saving")
        window.actions_["save-project"].trigger()
        wait_until(lambda: not window.projects.is_saving)
        say(f"saved {turn}")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    (in_the_window if "--window" in sys.argv else below_the_window)(Path(sys.argv[1]))
