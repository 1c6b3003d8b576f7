"""Numbers as words for people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from restorer.document.holes import BY_HAND
from restorer.gui.canvas.error_map import band_of
from restorer.gui.language import later, tr
from restorer.imaging.fill import Fill

_CHOSEN_BY = {
    "trials": later("chosen by trials"),
    "default": later("the usual one"),
    "user": later("chosen by you"),
}


def count(number: int, noun: str) -> str:
    """ "1 hole", "12,345 holes"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def about_time(seconds: float) -> str:
    """ "less than a second", "about 20 seconds", "about 3 minutes": as exact as an estimate deserves."""
    if seconds < 1:
        return tr("less than a second")
    if seconds < 90:
        rounded = round(seconds) if seconds < 10 else 5 * round(seconds / 5)
        return f"about {count(rounded, 'second')}"
    if seconds < 90 * 60:
        return f"about {count(round(seconds / 60), 'minute')}"
    return f"about {seconds / 3600:.1f} hours"


def took(seconds: float) -> str:
    """ "less than 0.1 s", "2.5 s": how long something took."""
    return f"{seconds:.1f} s" if seconds >= 0.1 else tr("less than 0.1 s")


def when(moment: datetime, now: datetime | None = None) -> str:
    """ "today, 14:02", "yesterday, 09:30", "2025-03-17, 18:44": in the time of this place."""
    here, now = moment.astimezone(), (now or datetime.now(UTC)).astimezone()
    days = {0: "today", 1: "yesterday"}
    day = days.get((now.date() - here.date()).days, f"{here:%Y-%m-%d}")
    return f"{day}, {here:%H:%M}"


def percent(share: float) -> str:
    """ "less than 0.01 %", "2.66 %"."""
    return tr("less than 0.01 %") if 0 < share < 1e-4 else f"{share * 100:.2f} %"


def megapixels(width: int, height: int) -> str:
    """ "4000 x 3000 (12.0 megapixels)"."""
    million = width * height / 1e6
    return f"{width} × {height} px · {million:.1f} MP" if million >= 0.1 else f"{width} × {height} px"


def expected(error: float) -> str:
    """ "expected error 4.2 (sure)": RMS in 8-bit levels."""
    return f"expected error {error:.1f} ({band_of(error).word.lower()})"


def about_fill(fill: Fill, error: float | None, name_of: Callable[[str], str]) -> str:
    """ "Filled by PatchMatch, chosen by trials · expected error 4.2 (sure)"."""
    provenance = fill.provenance
    if provenance.filler in BY_HAND:
        return tr("Retouched by hand")
    chosen = _CHOSEN_BY.get(str(provenance.parameters.get("chosen_by")), "")
    by = f"Filled by {name_of(provenance.filler)}{f', {chosen}' if chosen else ''}"
    return f"{by} · {'expected error not known' if error is None else expected(error)}"
