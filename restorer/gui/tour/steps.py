"""The steps of the tour: what they point at, what they say, when they are done, and what Next does instead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from restorer.gui.canvas import Compare
from restorer.gui.language import later, tr

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

Where = Callable[["MainWindow"], QWidget | None]


def _nothing(_: MainWindow) -> None:
    return None


def _never(_: MainWindow) -> bool:
    return False


@dataclass(frozen=True)
class Step:
    """One step. Texts name an action's keys as "{keys}"; `action` says which action."""

    title: str
    text: str
    where: Where
    """What is left bright; None for nothing, if it is not there."""
    task: str = ""
    """What may be done here; the tour goes on by itself when it is done."""
    action: str = ""
    prepare: Callable[[MainWindow], object] = _nothing
    is_done: Callable[[MainWindow], bool] = _never
    do: Callable[[MainWindow], object] = _nothing
    """What Next does where the task was not done, so that the steps after it have something to show."""


def _has_marks(window: MainWindow) -> bool:
    return window.document is not None and bool(window.document.mask.any())


def _has_fills(window: MainWindow) -> bool:
    return window.document is not None and bool(window.document.placed_fills)


def _brush(window: MainWindow) -> None:
    window.actions_["tool-brush"].trigger()
    window.canvas.fit()


def _bring(section: str) -> Callable[[MainWindow], None]:
    def prepare(window: MainWindow) -> None:
        window.actions_["panels"].setChecked(True)
        window.side.bring(section)

    return prepare


def _find(window: MainWindow) -> None:
    if not window.worker.is_busy:
        window.detecting.apply(replace=False)


def _restore(window: MainWindow) -> None:
    if not _has_fills(window) and not window.worker.is_busy:
        window.restoring.everything()


def _split(window: MainWindow) -> None:
    window.actions_["compare-split"].trigger()


def _button_of(action: str) -> Where:
    def where(window: MainWindow) -> QWidget | None:
        return window.header.widgetForAction(window.actions_[action])

    return where


def _demo_button(window: MainWindow) -> QWidget | None:
    return window.welcome.demo_button if window.document is None else None


def _shows_demo(window: MainWindow) -> bool:
    return window.document is not None and window.files.name == tr("Demo picture")


def _open_demo(window: MainWindow) -> None:
    window.files.open_demo()


def _canvas(window: MainWindow) -> QWidget | None:
    return window.canvas


def _section(key: str) -> Where:
    def where(window: MainWindow) -> QWidget | None:
        return window.side.sections[key]

    return where


def _model_menu(window: MainWindow) -> QWidget | None:
    return window.side.restore.filler


def _restore_button(window: MainWindow) -> QWidget | None:
    return window.side.restore.button


def _is_split(window: MainWindow) -> bool:
    return window.canvas.compare.mode is Compare.SPLIT


STEPS: tuple[Step, ...] = (
    Step(
        later("A portrait to try things on"),
        later("This tour goes through a whole restoration in about five minutes. Nothing can break: it is a demo picture."),
        _demo_button,
        later("Press “Try the demo picture”, or Next."),
        is_done=_shows_demo,
        do=_open_demo,
    ),
    Step(
        later("Mark damage with the brush"),
        later("Only what is marked will change. The left button marks, the right one erases; the wheel zooms, and Space with the mouse moves the picture."),
        _canvas,
        later("Paint over one of the light spots."),
        prepare=_brush,
        is_done=_has_marks,
    ),
    Step(
        later("Let damage be found"),
        later("Restorer finds whitish losses, and cracks and scratches if they are asked for. The preview shows what would be marked before anything is."),
        _section("damage"),
        later("Press “Add to mask”."),
        prepare=_bring("damage"),
        do=_find,
    ),
    Step(
        later("Choose how to fill"),
        later("“Automatic” tries several models on sound paint of this picture and takes the best for each kind of hole. You can choose one yourself, too."),
        _model_menu,
    ),
    Step(
        later("Restore"),
        later("This fills all that is marked. It can be cancelled at any time, and undone afterwards."),
        _restore_button,
        later("Press “Restore”."),
        is_done=_has_fills,
        do=_restore,
    ),
    Step(
        later("Compare before and after"),
        later("A slider shows the picture before on one side and after on the other. {keys} does the same."),
        _button_of("compare-split"),
        later("Press this button, then drag the slider."),
        action="compare-split",
        is_done=_is_split,
        do=_split,
    ),
    Step(
        later("Fills stay separate"),
        later("Every hole has a fill of its own: it can be hidden, faded, filled again with another model, or deleted. {keys} takes the last step back; the picture below is never changed."),
        _section("fills"),
        action="undo",
        prepare=_bring("fills"),
    ),
    Step(
        later("Save, and write it down"),
        later("{keys} saves a project, to go on with later. The picture alone is saved beside it, and “Export dossier” in the File menu writes down what was done. All this is in Help, too."),
        _button_of("save-project"),
        action="save-project",
    ),
)  # fmt: skip
