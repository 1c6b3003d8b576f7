"""Notes pinned to places: from clicks on the canvas to undoable steps of the document, and the sheet they are written on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject

from restorer.document import Change, Document, Pin
from restorer.document import pins as pinned
from restorer.document.pins import MOST_PINS
from restorer.gui.dialogs.pin import PinEditor
from restorer.gui.language import tr
from restorer.text import text

if TYPE_CHECKING:
    from restorer.document import Facts
    from restorer.gui.main_window import MainWindow


class Pinning(QObject):
    """Connects the pins on the canvas of `window` with the facts of its document."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._canvas = window.canvas
        self._document: Document | None = None
        self._unsubscribe = lambda: None
        self.editor = PinEditor(window.canvas)
        self.editor.noted.connect(self._note)
        self.editor.remove_wanted.connect(self.remove)
        self.editor.closed.connect(self._closed)
        state = window.canvas.pins
        state.asked.connect(self._add)
        state.opened.connect(self.open)
        state.moved.connect(self._move)
        state.removed.connect(self.remove)
        window.canvas.view_changed.connect(self._place)
        window.canvas.installEventFilter(self)
        window.actions_["show-pins"].setChecked(True)
        window.actions_["show-pins"].toggled.connect(self._show_pins)
        window.actions_["tool-pin"].triggered.connect(
            lambda _=False: window.actions_["show-pins"].setChecked(True)
        )

    def settle(self) -> None:
        """What has been typed so far becomes part of the document."""
        self.editor.settle()

    def follow(self, document: Document | None) -> None:
        """Another document, or none: what was typed belongs to the one before."""
        self.editor.finish()
        self._canvas.pins.choose(None)
        self._unsubscribe()
        self._document = document
        self._unsubscribe = document.subscribe(self._changed) if document is not None else lambda: None

    def open(self, number: int) -> None:
        """Show a pin's note beside it, to be read and changed."""
        pin = self._pin(number)
        if pin is None:
            return
        self._canvas.pins.choose(number)
        self.editor.show_pin(pin)
        self.editor.show()
        self._place()
        self.editor.observation.setFocus()

    def go_to(self, number: int) -> None:
        """Bring a pin into sight and open it."""
        if (pin := self._pin(number)) is not None:
            self._window.actions_["show-pins"].setChecked(True)
            self._canvas.centre_on(pin.x, pin.y)
            self.open(number)

    def remove(self, number: int) -> None:
        if self.editor.number == number:
            self.editor.drop()
        self._canvas.pins.choose(None)
        self._change(lambda facts: pinned.without_pin(facts, number), text("Remove note"))

    def _add(self, x: float, y: float) -> None:
        document = self._document
        if document is None:
            return
        if self.editor.number is not None:  # a click beside an open note closes it, no more
            self.editor.finish()
            return
        if len(document.facts.pins) >= MOST_PINS:
            self._window.status.say(tr("There are too many pinned notes already."))
            return
        facts, new = pinned.with_pin(document.facts, x, y)
        document.change_facts(facts, text("Pin note"))
        self.open(new.number)

    def _move(self, number: int, x: float, y: float) -> None:
        self.settle()
        if (pin := self._pin(number)) is not None:
            moved = replace(pin, x=x, y=y)
            self._change(lambda facts: pinned.with_changed(facts, moved), text("Move note"))

    def _note(self, number: int, observation: str, interpretation: str) -> None:
        if (pin := self._pin(number)) is not None:
            written = replace(pin, observation=observation, interpretation=interpretation)
            self._change(lambda facts: pinned.with_changed(facts, written), text("Change note"))

    def _change(self, change: Callable[[Facts], Facts], label: str) -> None:
        if self._document is not None:
            self._document.change_facts(change(self._document.facts), label)

    def _pin(self, number: int) -> Pin | None:
        return None if self._document is None else pinned.pin(self._document.facts, number)

    def _changed(self, change: Change) -> None:
        """The note that shows follows undo; with its pin it goes."""
        if change.kind != "facts":
            return
        chosen, shown = self._canvas.pins.chosen, self.editor.number
        if chosen is not None and self._pin(chosen) is None:
            self._canvas.pins.choose(None)
        if shown is None:
            return
        if (pin := self._pin(shown)) is None:
            self.editor.drop()
        else:
            self.editor.show_pin(pin)
            self._place()

    def _closed(self) -> None:
        self._canvas.setFocus()

    def _show_pins(self, visible: bool) -> None:
        self._canvas.pins.show(visible)
        if not visible:
            self.editor.finish()

    def _place(self) -> None:
        number = self.editor.number
        if number is not None and (pin := self._pin(number)) is not None:
            self.editor.place(self._canvas.widget_point(pin.x, pin.y).toPoint())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
