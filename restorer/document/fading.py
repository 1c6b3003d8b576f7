"""Fading under way: while a slider is dragged the fills follow it, and the whole drag becomes one undoable step."""

from __future__ import annotations

from collections.abc import Callable

from restorer.document.fill_changes import Exchange, relooked
from restorer.document.history import PlacedFill


class Fading:
    """Call `show` as often as wanted, then `commit` or `abandon`. Any other change of the document commits it first."""

    def __init__(
        self,
        placed: tuple[PlacedFill, ...],
        label: str,
        *,
        on_show: Callable[[Exchange], None],
        on_close: Callable[[Fading, bool], bool],
    ) -> None:
        self.label = label
        self.is_open = True
        self.before = placed
        self.now = placed
        """The same fills as they look at present."""
        self._on_show, self._on_close = on_show, on_close

    def show(self, opacity: float) -> None:
        """Let the fills be so opaque, 0..1. Raises `RuntimeError` after `commit` or `abandon`."""
        if not self.is_open:
            raise RuntimeError(f"{self.label!r} is already closed.")
        removed, added = relooked(self.now, opacity=opacity)
        if added:
            new = dict(zip(removed, added, strict=True))
            self.now = tuple(new.get(one, one) for one in self.now)
            self._on_show(Exchange(removed, added))

    @property
    def is_under_way(self) -> bool:
        """Whether it has changed anything yet."""
        return self.now != self.before

    @property
    def exchange(self) -> Exchange:
        """From before to now, without what looks as it did."""
        pairs = [
            (old, new) for old, new in zip(self.before, self.now, strict=True) if old.opacity != new.opacity
        ]
        return Exchange(tuple(old for old, _ in pairs), tuple(new for _, new in pairs))

    def commit(self) -> bool:
        """Makes it one undoable step; False if nothing is changed. Closed ones do nothing."""
        return self.is_open and self._on_close(self, True)

    def abandon(self) -> None:
        """Lets the fills look as before. Closed ones do nothing."""
        if self.is_open:
            self._on_close(self, False)
