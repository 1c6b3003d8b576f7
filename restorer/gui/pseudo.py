"""A language for tests alone: every text of the catalogues accented and a third longer, in brackets.

What shows without brackets is missing in the catalogues, or was never translated; what is cut off has too little room.
"""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QObject, QTranslator

_ACCENTED = str.maketrans("AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz", "ÅåÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž")
_KEPT = re.compile(r"(\{[^{}]*\}|%L?n|\(\*[^)]*\)|<[^<>]+>)")
"""Values, numbers, patterns of file names and tags."""
_LONGER = 0.35


def pseudo(text: str) -> str:
    """ "Open {name}" becomes "[Öpéñ {name} ~~~~]"."""
    parts = _KEPT.split(text)
    accented = "".join(part if at % 2 else part.translate(_ACCENTED) for at, part in enumerate(parts))
    more = "~~~~ " * len(text)
    return f"[{accented} {more[: max(1, round(_LONGER * len(text)))].strip()}]"


class PseudoTranslator(QTranslator):
    """Translates what the catalogue at hand (.ts) has, and nothing else."""

    def __init__(self, catalogue: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sources = ElementTree.parse(catalogue).iter("message") if catalogue.is_file() else ()
        self._plural = {m.findtext("source", ""): m.get("numerus") == "yes" for m in sources}

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context or text not in self._plural:
            return None  # type: ignore[return-value]  # Qt's null: not translated, which "" is
        return pseudo(text.replace("(s)", "" if n == 1 else "s") if self._plural[text] else text)
