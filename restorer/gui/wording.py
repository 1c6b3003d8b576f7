"""Numbers as words for people."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from restorer.document.holes import BY_HAND
from restorer.errors import RestorerError
from restorer.gui.canvas.error_map import band_of
from restorer.gui.language import later, number, tr
from restorer.imaging.fill import Fill

_CHOSEN_BY = {
    "trials": later("Filled by {model}, chosen by trials"),
    "default": later("Filled by {model}, the usual one"),
    "user": later("Filled by {model}, chosen by you"),
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
        return tr("about %n second(s)", n=rounded)
    if seconds < 90 * 60:
        return tr("about %n minute(s)", n=round(seconds / 60))
    return tr("about {hours} hours").format(hours=number(seconds / 3600, ".1f"))


def sentence(said: str) -> str:
    """With a capital at its beginning."""
    return said[:1].upper() + said[1:]


def ended(said: str) -> str:
    """With a full stop, unless it ends like a sentence already."""
    return (
        said
        if said.endswith((".", "…", "?", "!", "。", "？", "！", "।", "؟"))
        else tr("{said}.").format(said=said)
    )


def told(error: RestorerError) -> str:
    """All that an error says."""
    return " ".join(tr(part) for part in (error.what, error.safe, error.todo) if part)


def took(seconds: float) -> str:
    """ "less than 0.1 s", "2.5 s": how long something took."""
    if seconds < 0.1:
        return tr("less than {seconds} s").format(seconds=number(0.1, ".1f"))
    return tr("{seconds} s").format(seconds=number(seconds, ".1f"))


def when(moment: datetime, now: datetime | None = None) -> str:
    """ "today, 14:02", "yesterday, 09:30", "2025-03-17, 18:44": in the time of this place."""
    here, now = moment.astimezone(), (now or datetime.now(UTC)).astimezone()
    days = {0: tr("today, {time}"), 1: tr("yesterday, {time}")}
    said = days.get((now.date() - here.date()).days, tr("{date}, {time}"))
    return said.format(date=f"{here:%Y-%m-%d}", time=f"{here:%H:%M}")


def percent(share: float) -> str:
    """ "less than 0.01 %", "2.66 %"."""
    if 0 < share < 1e-4:
        return tr("less than {percent} %").format(percent=number(0.01, ".2f"))
    return tr("{percent} %").format(percent=number(share * 100, ".2f"))


def megapixels(width: int, height: int) -> str:
    """ "4000 x 3000 (12.0 megapixels)"."""
    million = width * height / 1e6
    if million < 0.1:
        return tr("{width} × {height} px").format(width=width, height=height)
    return tr("{width} × {height} px · {million} MP").format(
        width=width, height=height, million=number(million, ".1f")
    )


def megabytes(size: int) -> str:
    """ "1.5 MB"."""
    return tr("{size} MB").format(size=number(size / 1e6, ",.1f"))


def file_filter(*kinds: tuple[str, Iterable[str]]) -> str:
    """For a file dialog: names with their endings (with the dot), then all files."""
    lines = [f"{name} ({' '.join(f'*{ending}' for ending in endings)})" for name, endings in kinds]
    return ";;".join([*lines, tr("All files (*)")])


def expected(error: float) -> str:
    """ "expected error 4.2 (sure)": RMS in 8-bit levels."""
    return tr("expected error {error} ({sureness})").format(
        error=number(error, ".1f"), sureness=tr(band_of(error).inside)
    )


def about_fill(fill: Fill, error: float | None, name_of: Callable[[str], str]) -> str:
    """ "Filled by PatchMatch, chosen by trials · expected error 4.2 (sure)"."""
    provenance = fill.provenance
    if provenance.filler in BY_HAND:
        return tr("Retouched by hand")
    chosen = tr(_CHOSEN_BY.get(str(provenance.parameters.get("chosen_by")), later("Filled by {model}")))
    by = chosen.format(model=name_of(provenance.filler))
    return " · ".join([by, tr("expected error not known") if error is None else expected(error)])
