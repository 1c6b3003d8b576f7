"""Messages that can be said in another language: the English text, and what it was made of."""

from __future__ import annotations

from collections.abc import Mapping
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
        self.values = {
            name: value if isinstance(value, str | Number) else str(value) for name, value in values.items()
        }
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (self.template, dict(self.values))


def text(template: str, /, **values: Any) -> Text:
    """A message with its values: `text("{name} cannot be read.", name=path.name)`.

    Literal braces are doubled, as for `str.format`.
    """
    return Text(template, **values)


def _again(template: str, values: dict[str, Any]) -> Text:
    return Text(template, **values)
