"""Which keys belong to which action: those of the table, or others that were chosen instead."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from restorer.gui.action_table import SPECS
from restorer.gui.language import later

Chosen = Mapping[str, Sequence[str]]
"""Action name -> keys as `QKeySequence` writes them for files; what is not in it has the keys of the table."""

RESERVED = {
    "Space": later("moves the picture while it is held"),
    "Return": later("finishes what a tool has begun"),
    "Enter": later("finishes what a tool has begun"),
    "Tab": later("goes to the next part of the window"),
    "Shift+Tab": later("goes to the part of the window before"),
    "Left": later("moves the picture"),
    "Right": later("moves the picture"),
    "Up": later("moves the picture"),
    "Down": later("moves the picture"),
}
"""Keys that the picture or the window needs for itself, and what they do."""
_LETTER = re.compile(r"\(&\w\)")
"""The letter of a menu item in Chinese, which stands behind its text."""
_MOST = 4
"""Key presses that one shortcut may have."""


def keys_of(name: str, chosen: Chosen) -> list[QKeySequence]:
    """The keys of an action, the one that menus show first; there may be none."""
    texts = chosen[name] if name in chosen else SPECS[name].keys.split()
    return [QKeySequence(text, QKeySequence.SequenceFormat.PortableText) for text in texts]


def owner(keys: QKeySequence, chosen: Chosen, *, but: str = "") -> str:
    """The action that the keys belong to, leaving `but` out; "" if to none."""
    wanted = portable(keys)
    for name in SPECS:
        if name != but and wanted in map(portable, keys_of(name, chosen)):
            return name
    return ""


def with_keys(chosen: Chosen, name: str, keys: Sequence[QKeySequence]) -> dict[str, list[str]]:
    """`chosen` with these keys for one action; whoever had one of them loses it."""
    wanted = [portable(one) for one in keys]
    result = {key: list(value) for key, value in chosen.items()}
    for other in SPECS:
        theirs = [portable(one) for one in keys_of(other, result)]
        if other != name and set(theirs) & set(wanted):
            result[other] = [one for one in theirs if one not in wanted]
    result[name] = wanted
    return {key: value for key, value in result.items() if key in SPECS and value != _usual(key)}


def is_understood(text: str) -> bool:
    """Whether `text` names keys."""
    keys = QKeySequence(text, QKeySequence.SequenceFormat.PortableText)
    pressed = [keys[number] for number in range(keys.count())]  # type: ignore[index]
    return 0 < len(pressed) <= _MOST and all(one.key() != Qt.Key.Key_unknown for one in pressed)


def portable(keys: QKeySequence) -> str:
    """As settings keep it, on every system alike."""
    return keys.toString(QKeySequence.SequenceFormat.PortableText)


def native(keys: QKeySequence) -> str:
    """As this system's people know it."""
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


def plain(text: str) -> str:
    """An action's text without the mark of its letter and without dots."""
    return _LETTER.sub("", text).replace("&", "").rstrip("…")


def _usual(name: str) -> list[str]:
    return [portable(one) for one in keys_of(name, {})]
