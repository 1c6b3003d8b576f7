"""What the palette lists: actions, panels, models and recent files, each with what it does and why it may not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from restorer.gui.action_table import MENUS, SPECS, Submenu
from restorer.gui.keys import plain
from restorer.gui.language import tr

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_NOT_HERE = {"palette"}


@dataclass(frozen=True)
class Entry:
    """One line. `why` says why it cannot be done now; "" if it can."""

    key: str
    text: str
    kind: str
    """Which menu it is in, or what it is."""
    icon: str
    run: Callable[[], object]
    keys: str = ""
    why: str = ""
    tip: str = ""
    is_kept: bool = True
    """Whether it is remembered as used: names of files are not."""


def entries(window: MainWindow) -> list[Entry]:
    """Everything there is now, in the order of the menus."""
    return [*_actions(window), *_panels(window), *_models(window), *_files(window)]


def _actions(window: MainWindow) -> Iterator[Entry]:
    for title, items in MENUS.items():
        for item in items:
            for spec in item.items if isinstance(item, Submenu) else (item,):
                name = getattr(spec, "name", "")
                if not name or name in _NOT_HERE or name.startswith("section-"):
                    continue
                action = window.actions_[name]
                group = f"{plain(tr(item.text))}: " if isinstance(item, Submenu) else ""
                yield Entry(
                    name,
                    group + plain(action.text()),
                    plain(tr(title)),
                    SPECS[name].icon,
                    action.trigger,
                    window.actions_.keys(name),
                    why_not(window, name),
                    action.statusTip(),
                )


def _panels(window: MainWindow) -> Iterator[Entry]:
    def bring(key: str) -> None:
        window.actions_["panels"].setChecked(True)
        window.side.bring(key)

    why = "" if window.document is not None else tr("Open a picture first")
    for key in window.side.sections:
        name = f"section-{key}"
        if name in SPECS:
            action = window.actions_[name]
            yield Entry(
                f"panel-{key}",
                plain(action.text()),
                tr("Panel"),
                SPECS[name].icon,
                partial(bring, key),
                window.actions_.keys(name),
                why,
                action.statusTip(),
            )


def _models(window: MainWindow) -> Iterator[Entry]:
    panel = window.side.restore
    why = tr("Wait until what runs is done, or cancel it") if window.worker.is_busy else ""
    for filler in panel.listed:
        name = " ".join(panel.name_of(filler).split())
        text = tr("Fill with {model}").format(model=name)
        yield Entry(
            f"model-{filler}",
            text,
            tr("Model"),
            "models",
            partial(panel.choose, filler),
            why=why,
        )


def _files(window: MainWindow) -> Iterator[Entry]:
    for path in window.files.recent():
        text = tr("Open {name}").format(name=path.name)
        yield Entry(
            f"file-{path}",
            text,
            tr("Recent file"),
            "recent",
            partial(window.files.open, path),
            tip=str(path),
            is_kept=False,
        )


def why_not(window: MainWindow, name: str) -> str:
    """Why an action cannot be used now; "" if it can."""
    if window.actions_[name].isEnabled():
        return ""
    needs = SPECS[name].needs
    if needs == "running":
        return tr("Nothing is running")
    if window.document is None:
        return tr("Open a picture first")
    if needs == "idle" and window.worker.is_busy:
        return tr("Wait until what runs is done, or cancel it")
    if name == "undo":
        return tr("There is no step to take back")
    if name == "redo":
        return tr("There is no step to take again")
    if name == "remove-fills":
        return tr("There are no fills")
    return tr("Not possible now")
