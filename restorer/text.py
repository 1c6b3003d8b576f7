"""Messages that can be said in another language: the English text, and what it was made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from numbers import Number
from typing import Any


class Text(str):
    """An English message that still knows its template and its values.

    It is the English text for whoever takes it as a string; the window translates the template and puts the values in
    again (`restorer.gui.language.tr`). Values may be texts themselves; what is neither text nor number, as a path or an
    error, is kept as its words alone.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, Any]

    def __new__(cls, template: str, **values: Any) -> Text:
        self = super().__new__(cls, template.format(**values))
        self.template = template
        self.values = {name: _words(value) for name, value in values.items()}
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (self.template, dict(self.values))


def _words(value: Any) -> Any:
    """What is kept of a value; of an error that was raised with a text that text."""
    if isinstance(value, str | Number):
        return value
    said = value.args[0] if isinstance(value, BaseException) and value.args else None
    return said if isinstance(said, Text) and said == str(value) else str(value)


def text(template: str, /, **values: Any) -> Text:
    """A message with its values: `text("{name} cannot be read.", name=path.name)`.

    Literal braces are doubled, as for `str.format`.
    """
    return Text(template, **values)


def joined(*parts: str, between: str = " ") -> Text:
    """Texts one after the other, each to be translated by itself; empty ones are left out."""
    said = {f"part{number}": part for number, part in enumerate(parts) if part}
    return Text(between.join(f"{{{name}}}" for name in said), **said)


def either(choices: Sequence[str]) -> str:
    """ "a", "a or b", "a, b or c"."""
    *others, last = choices
    return text("{others} or {last}", others=", ".join(others), last=last) if others else last


def _again(template: str, values: dict[str, Any]) -> Text:
    return Text(template, **values)
