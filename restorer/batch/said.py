"""Messages in records: words for whoever reads them, with what they were made of where Restorer itself reads them again."""

from __future__ import annotations

from numbers import Integral
from string import Formatter
from typing import Annotated, Any, Final

from pydantic import PlainSerializer, PlainValidator, SerializationInfo

from restorer.text import Text

WITH_TEMPLATES: Final = {"templates": True}
"""Context for pydantic to write texts in so that they can be said in another language later."""

_LONGEST_FORMAT = 4


def _read(given: Any) -> str:
    """A message, or what one was made of. Raises `ValueError` for anything else."""
    if isinstance(given, str):
        return given
    if not isinstance(given, dict) or not isinstance(given.get("template"), str):
        raise ValueError("a message is a text or a template with values")  # noqa: TRY004
    template, values = given["template"], given.get("values")
    if not isinstance(values, dict) or not _is_harmless(template):
        raise ValueError("a template has values, and plain places for them")
    try:
        return Text(template, **{str(name): _value(value) for name, value in values.items()})
    except (LookupError, TypeError) as error:
        raise ValueError("a template and its values do not fit together") from error


def _is_harmless(template: str) -> bool:
    """Whether its places are bare names with short formats: files come from anywhere."""
    return all(
        name is None
        or (name.isidentifier() and len(form or "") <= _LONGEST_FORMAT and "{" not in (form or ""))
        for _, name, form, _ in Formatter().parse(template)
    )


def _value(given: Any) -> Any:
    return given if isinstance(given, int | float) else _read(given)


def _write(said: str, info: SerializationInfo) -> Any:
    if not info.context or not isinstance(said, Text):
        return str(said)
    return _parts(said)


def _parts(said: Text) -> dict[str, Any]:
    return {"template": said.template, "values": {name: _plain(value) for name, value in said.values.items()}}


def _plain(value: Any) -> Any:
    if isinstance(value, Text):
        return _parts(value)
    if isinstance(value, str | bool):
        return value
    return int(value) if isinstance(value, Integral) else float(value)


Said = Annotated[str, PlainValidator(_read), PlainSerializer(_write)]
"""A `str` field that keeps a `Text`."""
