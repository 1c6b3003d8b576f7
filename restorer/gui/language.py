"""The window's language: every text that people read goes through `tr`, and is translated by Qt's own catalogues.

Catalogues are `resources/translations/restorer_LANGUAGE.ts` (Qt Linguist) with the `.qm` that is made of them;
`scripts/translations.py` collects new texts and makes the `.qm`.
"""

from __future__ import annotations

from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from restorer.text import Text


def tr(text: str, n: int = -1) -> str:
    """`text` in the window's language.

    Values are put in afterwards, so that a translation may move them: `tr("{name} is open").format(name=name)`. With
    a number, the text has a plural for every language: `tr("%n hole(s)", n=3)`. A `Text` from below the window
    carries its values and is translated with them.
    """
    if isinstance(text, Text):
        values = {key: tr(value) if isinstance(value, Text) else value for key, value in text.values.items()}
        return _LOCAL.vformat(QCoreApplication.translate("", text.template), (), values)
    said = QCoreApplication.translate("", text, None, n)
    return said if n < 0 else said.replace("(s)", "" if n == 1 else "s")  # what no catalogue has is English


def later(text: str) -> str:
    """Marks a text of a table as one to be collected; it is translated where it is shown, by `tr`."""
    return text


def number(value: float, spec: str = ",") -> str:
    """`value` by a format spec, with the separators of the window's language: "1,234", in German "1.234"."""
    here = QLocale()
    separators = {",": here.groupSeparator(), ".": here.decimalPoint()}
    return "".join(separators.get(sign, sign) for sign in format(value, spec))


class _Local(Formatter):
    def format_field(self, value: Any, format_spec: str) -> str:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return number(value, format_spec) if is_number else str(super().format_field(value, format_spec))


_LOCAL = _Local()
