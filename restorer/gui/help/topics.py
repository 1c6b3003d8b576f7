"""The pages of the help, which of them belongs to which part of the window, and what is put into their text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from restorer.gui.action_table import MENUS, Spec, Submenu
from restorer.gui.dialogs.help import CANVAS_KEYS
from restorer.gui.keys import native, plain
from restorer.gui.language import later, tr
from restorer.paths import resource

if TYPE_CHECKING:
    from restorer.gui.actions import Actions
    from restorer.gui.main_window import MainWindow

TOPICS = {
    "opening": later("Opening pictures"),
    "marking": later("Marking damage"),
    "detecting": later("Finding damage"),
    "filling": later("Restoring"),
    "models": later("Models"),
    "fills": later("Working with fills"),
    "projects": later("Projects"),
    "dossiers": later("Dossiers"),
    "batches": later("Batches"),
    "teaching": later("Teaching your collection"),
    "shortcuts": later("Keyboard shortcuts"),
}
"""Name of the file -> title, in the order of the work."""
_KEY = re.compile(r"\{key:([a-z0-9-]+)\}")
_MARKUP, _ESCAPED = re.compile(r"[\\`*_\[\]<>|]"), r"\\\g<0>"
_ALL_KEYS = "{all-keys}"
_OF_TOOLS = {
    "clone": "filling",
    "heal": "filling",
    "pick-hole": "filling",
    "pick-fill": "fills",
    "measure": "dossiers",
}


def text_of(topic: str, language: str, actions: Actions) -> str:
    """A page as Markdown, in the language if it is written in that, with the keys that actions have now."""
    path = resource("help", language, f"{topic}.md")
    if not path.exists():
        path = resource("help", f"{topic}.md")
    text = _KEY.sub(lambda found: _key(found[1], actions), path.read_text(encoding="utf-8"))
    return text.replace(_ALL_KEYS, "\n".join(_table(actions))) if _ALL_KEYS in text else text


def topic_of(part: QWidget | None, window: MainWindow) -> str:
    """The page for the part of the window that has the focus, or for what it lies in."""
    known = dict(_parts(window))
    while part is not None:
        if (found := known.get(part)) is not None:
            return found() if callable(found) else found
        part = part.parentWidget()
    return "opening"


def _parts(window: MainWindow) -> Iterator[tuple[QWidget, str | Callable[[], str]]]:
    side = window.side
    sections = {
        "tool": "marking",
        "damage": "detecting",
        "classes": "marking",
        "overlay": "marking",
        "fills": "fills",
        "history": "fills",
        "info": "opening",
    }
    for key, topic in sections.items():
        yield side.sections[key], topic
    yield side.restore.filler, "models"
    yield side.restore, "filling"
    yield window.tools, "marking"
    yield window.welcome, "opening"
    yield window.canvas, lambda: _OF_TOOLS.get(window.canvas.tool.value, "marking")
    if window.models is not None:
        yield window.models, "models"
    if window.batch.dialog is not None:
        yield window.batch.dialog, "batches"
    if window.teaching.dialog is not None:
        yield window.teaching.dialog, "teaching"


def _key(name: str, actions: Actions) -> str:
    keys = actions.keys(name)
    return f"**{_MARKUP.sub(_ESCAPED, keys)}**" if keys else tr("(no keys)")


def _table(actions: Actions) -> Iterator[str]:
    """All actions with their keys, menu by menu, then the gestures on the picture."""
    for title, items in MENUS.items():
        yield from _heading(plain(tr(title)))
        for item in items:
            for spec in item.items if isinstance(item, Submenu) else (item,):
                if isinstance(spec, Spec):
                    action = actions[spec.name]
                    yield _row(plain(action.text()), ", ".join(map(native, action.shortcuts())))
    yield from _heading(tr("On the picture"))
    for text, gestures in CANVAS_KEYS:
        yield _row(tr(text), ", ".join(tr(one) for one in gestures))


def _heading(title: str) -> Iterator[str]:
    yield f"\n## {title}\n"
    yield _row(tr("Action"), tr("Keys"))
    yield "|:--|:--|"


def _row(*cells: str) -> str:
    return f"| {' | '.join(_MARKUP.sub(_ESCAPED, cell) for cell in cells)} |"
