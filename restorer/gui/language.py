"""The window's language: every text that people read goes through `tr`, and is translated by Qt's own catalogues.

Catalogues are `resources/translations/restorer_LANGUAGE.ts` (Qt Linguist) with the `.qm` that is made of them;
`scripts/translations.py` collects new texts and makes the `.qm`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from restorer.text import Text


def tr(text: str, n: int = -1) -> str:
    """`text` in the window's language.

    Values are put in afterwards, so that a translation may move them: `tr("{name} is open").format(name=name)`. With
    a number, the text has a plural for every language: `tr("%n hole(s)", n=3)`. A `Text` from below the window
    carries its values and is translated with them.
    """
    if isinstance(text, Text):
        values = {key: tr(value) if isinstance(value, Text) else value for key, value in text.values.items()}
        return QCoreApplication.translate("", text.template).format(**values)
    said = QCoreApplication.translate("", text, None, n)
    return said if n < 0 else said.replace("(s)", "" if n == 1 else "s")  # what no catalogue has is English


def later(text: str) -> str:
    """Marks a text of a table as one to be collected; it is translated where it is shown, by `tr`."""
    return text
