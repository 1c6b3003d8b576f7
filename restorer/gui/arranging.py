"""Carries out what the Fills panel and the picture ask for: choosing, hiding, fading, moving and deleting fills."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from restorer.document import Change, Document, PlacedFill
from restorer.document.fading import Fading
from restorer.document.fill_order import Way, moved
from restorer.gui.canvas import Tool
from restorer.gui.language import later
from restorer.gui.panels.fills.words import step_name
from restorer.imaging.geometry import Box

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_MOVES: dict[Way, tuple[str, str]] = {
    "up": (later("Move fill up"), later("Move {n:,} fills up")),
    "down": (later("Move fill down"), later("Move {n:,} fills down")),
    "top": (later("Move fill to the top"), later("Move {n:,} fills to the top")),
    "bottom": (later("Move fill to the bottom"), later("Move {n:,} fills to the bottom")),
}


class Arranging(QObject):
    """Connects the Fills panel, and the tool that chooses fills, with the document of `window`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel = panel = window.side.fills
        self._fading: Fading | None = None
        window.document_shown.connect(self._begin)
        window.document_changed.connect(self._follow)
        window.worker.started.connect(lambda: panel.setEnabled(False))
        window.worker.finished.connect(lambda: panel.setEnabled(True))
        window.canvas.fills_picked.connect(self._pick)
        window.canvas.fills_key.connect(panel.list.press)
        window.canvas.tool_changed.connect(self._open_panel)
        panel.chosen_changed.connect(self._show_chosen)
        panel.hide_wanted.connect(self._hide)
        panel.delete_wanted.connect(self._delete)
        panel.move_wanted.connect(self._move)
        panel.find_wanted.connect(self._find)
        panel.faded.connect(self._fade)
        panel.fading_ended.connect(self._end_fading)

    @property
    def _document(self) -> Document | None:
        """The document, while its fills may be changed."""
        return None if self._window.worker.is_busy else self._window.document

    # what shows

    def _begin(self) -> None:
        document = self._window.document
        self._fading = None
        self._panel.show_picture(None if document is None else document.picture)
        self._panel.show_fills(() if document is None else document.placed_fills)

    def _follow(self, change: Change) -> None:
        document = self._window.document
        if change.kind == "fills" and document is not None:
            self._panel.show_fills(document.placed_fills)

    def _open_panel(self, tool: Tool) -> None:
        if tool is Tool.PICK_FILL:
            self._window.side.bring("fills")

    def _show_chosen(self) -> None:
        canvas, chosen = self._window.canvas, self._panel.chosen
        if self._fading is not None and {one.fill for one in chosen} != {
            one.fill for one in self._fading.now
        }:
            self._end_fading()
        are_others = {one.fill for one in chosen} != {one.fill for one in canvas.highlighted}
        canvas.highlight(chosen)
        seen = canvas.view_box()
        if chosen and are_others and not any(one.fill.box.overlaps(seen) for one in chosen):
            self._centre_on(chosen[0].fill.box)

    def _find(self) -> None:
        if chosen := self._panel.chosen:
            self._centre_on(Box.around(one.fill.box for one in chosen))

    def _centre_on(self, box: Box) -> None:
        self._window.canvas.centre_on(box.x + box.width / 2, box.y + box.height / 2)

    def _pick(self, found: list[PlacedFill], at_one_place: bool, keep: bool) -> None:
        """A click takes what is seen uppermost, another click the next below it."""
        chosen = self._panel.chosen
        if at_one_place and found:
            found = [_next(found, chosen) if not keep else _uppermost(found)]
        if keep and at_one_place and set(found) <= set(chosen):
            self._panel.choose([one for one in chosen if one not in found])
        else:
            self._panel.choose([*chosen, *found] if keep else found)

    # what is done

    def _hide(self, fills: list[PlacedFill]) -> None:
        """Hidden ones show again if all are hidden."""
        if (document := self._document) is not None and fills:
            show = not any(one.visible for one in fills)
            one, many = (
                (later("Show fill"), later("Show {n:,} fills"))
                if show
                else (later("Hide fill"), later("Hide {n:,} fills"))
            )
            document.change_fills(fills, step_name(fills, one, many), visible=show)

    def _delete(self) -> None:
        if (document := self._document) is not None and (chosen := self._panel.chosen):
            label = step_name(chosen, later("Delete fill"), later("Delete {n:,} fills"))
            document.remove_fills([one.fill for one in chosen], label)

    def _move(self, way: Way) -> None:
        if (document := self._document) is not None and (chosen := self._panel.chosen):
            order = moved(document.placed_fills, chosen, way)
            document.reorder_fills(order, step_name(chosen, *_MOVES[way]))

    def _fade(self, opacity: float) -> None:
        if (document := self._document) is None:
            return
        if self._fading is None or not self._fading.is_open:
            chosen = self._panel.chosen
            label = step_name(chosen, later("Fade fill"), later("Fade {n:,} fills"))
            self._fading = document.begin_fading(chosen, label)
        self._fading.show(opacity)

    def _end_fading(self) -> None:
        fading, self._fading = self._fading, None
        if fading is not None:
            fading.commit()


def _uppermost(found: list[PlacedFill]) -> PlacedFill:
    """That is seen, else the uppermost hidden one."""
    return next((one for one in found if one.visible), found[0])


def _next(found: list[PlacedFill], chosen: list[PlacedFill]) -> PlacedFill:
    if len(chosen) == 1 and chosen[0] in found:
        return found[(found.index(chosen[0]) + 1) % len(found)]
    return _uppermost(found)
