"""Carries out what the panel of damage classes asks for, and keeps areas and scale up to date."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from restorer.document import LOSS, Change, DamageLayer, Document, Facts, Scale, areas, sorting
from restorer.document.areas import Area
from restorer.document.facts import MOST_CLASSES
from restorer.gui.canvas import Tool
from restorer.gui.dialogs.damage_class import ask_class
from restorer.gui.dialogs.scale import ask_length
from restorer.gui.language import number, tr
from restorer.gui.masks import selected
from restorer.imaging.composite import cover
from restorer.imaging.mask import combine
from restorer.imaging.picture import Mask
from restorer.progress import Progress
from restorer.text import text

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

_MEASURE_MS = 300
_CHANGING_AREAS = ("mask", "damage", "fills", "facts")


class Classifying(QObject):
    """Connects the panel of damage classes, and the tool that measures, with the document of `window`."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel = panel = window.side.classes
        self._tool_panel = window.side.tool
        self._hidden: frozenset[str] = frozenset()
        self._unit = "cm"
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_MEASURE_MS)
        self._timer.timeout.connect(self._measure)
        window.document_shown.connect(self._begin)
        window.document_changed.connect(self._follow)
        window.worker.started.connect(lambda: panel.setEnabled(False))
        window.worker.finished.connect(lambda: panel.setEnabled(True))
        window.canvas.line_drawn.connect(self.set_scale)
        window.side.overlay.by_class_changed.connect(lambda _: self._show())
        panel.chosen.connect(self._start_using)
        panel.seen.connect(self._see)
        panel.add_wanted.connect(self._add)
        panel.edit_wanted.connect(self._edit)
        panel.delete_wanted.connect(self._delete)
        panel.put_wanted.connect(self._put)
        panel.fill_wanted.connect(self._fill)
        panel.filled_toggled.connect(self._show_filled)
        panel.scale_wanted.connect(lambda: window.canvas.set_tool(Tool.MEASURE))
        panel.scale_dropped.connect(lambda: self._write_scale(None, text("Forget scale")))
        panel.came_into_sight.connect(self._measure_soon)
        panel.menu_wanted.connect(self._offer)
        self._tool_panel.class_chosen.connect(self._start_using)

    @property
    def _document(self) -> Document | None:
        """The document, while it may be changed."""
        return None if self._window.worker.is_busy else self._window.document

    # what shows

    def _begin(self) -> None:
        self._hidden = frozenset()
        self._panel.filled.setChecked(False)
        self._choose(LOSS)
        self._show_facts()
        self._panel.show_areas({}, None)
        self._measure_soon()

    def _follow(self, change: Change) -> None:
        if change.kind == "facts":
            self._show_facts()
        if change.kind in _CHANGING_AREAS:
            self._measure_soon()

    def _show_facts(self) -> None:
        document = self._window.document
        facts = Facts() if document is None else document.facts
        self._hidden &= {one.key for one in facts.classes}
        active = self._window.canvas.settings.damage_class
        self._panel.show_classes(facts.classes)
        self._choose(active if any(one.key == active for one in facts.classes) else LOSS)
        self._show()
        scale = None if document is None else areas.scale_of(document.view())
        self._panel.show_scale(_about(scale), drawn=facts.scale is not None)
        self._window.status.show_scale(None if document is None else document.picture, scale)

    def _show(self) -> None:
        """Colours on the picture."""
        self._panel.show_hidden(self._hidden)
        by_class = self._window.side.overlay.by_class
        self._window.canvas.show_classes(by_class, self._hidden, shows_filled=self._panel.filled.isChecked())

    def _choose(self, key: str) -> None:
        """Marks go into this class from now on."""
        self._window.canvas.settings.damage_class = key
        self._panel.choose(key)
        document = self._window.document
        self._tool_panel.show_classes(Facts().classes if document is None else document.facts.classes, key)

    def _start_using(self, key: str) -> None:
        """Somebody chooses a class: from the first one besides loss on, classes are told apart by colour."""
        if key not in {LOSS, self._window.canvas.settings.damage_class}:
            self._tell_apart()
        self._choose(key)

    def _tell_apart(self) -> None:
        if not self._window.side.overlay.by_class:
            self._window.side.overlay.choose_by_class()

    def _see(self, hidden: frozenset[str]) -> None:
        self._hidden = hidden
        self._tell_apart()
        self._show()

    def _show_filled(self, shown: bool) -> None:
        if shown:
            self._tell_apart()
        self._show()

    # areas

    def _measure_soon(self) -> None:
        """Only while somebody sees it."""
        if self._window.document is not None and self._panel.isVisible():
            self._timer.start()

    def _measure(self) -> None:
        document = self._window.document
        if document is None or not self._panel.isVisible():
            return
        state = document.snapshot()

        def job(progress: Progress) -> tuple[dict[str, Area], Area]:
            return areas.measure(state, progress), areas.measure_everything(state, progress)

        def done(found: tuple[dict[str, Area], Area]) -> None:
            if self._window.document is document:
                self._panel.show_areas(*found)

        self._window.pool.submit("areas", job, done, self._window.report)

    # classes

    def _add(self) -> None:
        if (document := self._document) is None:
            return
        facts = document.facts
        if len(facts.classes) >= MOST_CLASSES:
            self._window.status.say(tr("%n classes are the most. Delete one first.", n=MOST_CLASSES))
            return
        names = [tr(one.name) for one in facts.classes]
        answer = ask_class(self._window, tr("Add a damage class"), "", facts.free_colour, names)
        if answer is not None:
            new = facts.with_class(*answer)
            document.change_facts(new, text("Add class {name}", name=answer[0]))
            self._choose(new.classes[-1].key)

    def _edit(self, key: str) -> None:
        if (document := self._document) is None:
            return
        one = document.facts.damage_class(key)
        others = [tr(other.name) for other in document.facts.classes if other.key != key]
        name = tr(one.name)
        answer = ask_class(
            self._window, tr("Name and colour of “{name}”").format(name=name), name, one.colour, others
        )
        if answer is not None:
            document.change_facts(
                document.facts.with_changed_class(key, *answer), text("Change class {name}", name=answer[0])
            )

    def _delete(self, key: str) -> None:
        if (document := self._document) is not None and key != LOSS:
            name = document.facts.damage_class(key).name
            document.change_facts(document.facts.without_class(key), text("Delete class {name}", name=name))

    # damage

    def _offer(self) -> None:
        """What can be put into the chosen class, and whether it can be filled or left."""
        document = self._window.document
        if document is None:
            return
        sources = {what for what in ("marked", "selection", "fills") if self._source(what) is not None}
        marked = document.mask.any()
        drawn = document.layer(DamageLayer(self._panel.key)) is not None
        self._panel.offer(put=sources, fill=drawn, leave=bool(marked))

    def _source(self, what: str) -> Mask | None:
        """(H, W) uint8: the damage meant; None if there is none."""
        document, chosen = self._window.document, self._window.side.fills.chosen
        if document is None:
            return None
        if what == "fills":
            return cover((one.fill for one in chosen), document.mask.shape) if chosen else None
        mask = document.mask
        if what == "selection":
            if (selection := selected(document)) is None:
                return None
            mask = combine(mask, selection, "intersect")
        return mask if mask.any() else None

    def _put(self, what: str, key: str) -> None:
        if (document := self._document) is None or (where := self._source(what)) is None:
            return
        name = document.facts.damage_class(key).name
        self._tell_apart()
        if sorting.put_into(document, where, key, text("Put into {name}", name=name)):
            self._window.status.say(tr("It is in the class {name} now.").format(name=tr(name)))
        else:
            self._window.status.say(tr("All of it is in the class {name} already.").format(name=tr(name)))

    def _fill(self, key: str, fill: bool) -> None:
        if (document := self._document) is None:
            return
        name = document.facts.damage_class(key).name
        done = (
            sorting.do_fill(document, key, text("Mark {name} to be filled", name=name))
            if fill
            else sorting.do_not_fill(document, key, text("Do not fill {name}", name=name))
        )
        if not done:
            self._window.status.say(tr("Nothing of the class {name} was changed.").format(name=tr(name)))

    # scale

    def set_scale(self, pixels: float) -> None:
        """Ask how long a line of so many pixels is on the object."""
        if (document := self._document) is None:
            return
        known = areas.scale_of(document.view())
        answer = ask_length(self._window, pixels, self._unit, known)
        if answer is not None:
            millimetres, self._unit = answer
            self._write_scale(Scale.drawn(pixels, millimetres), text("Set scale"))

    def _write_scale(self, scale: Scale | None, label: str) -> None:
        if (document := self._document) is not None:
            document.change_facts(dataclasses.replace(document.facts, scale=scale), label)


def _about(scale: Scale | None) -> str:
    if scale is None:
        return tr("No scale: the file has no resolution.")
    if scale.origin == "drawn":
        return tr("Scale: {scale} px per mm, drawn").format(scale=number(scale.x, ".4g"))
    dpi = scale.x * 25.4
    return tr(
        "Scale: {scale} px per mm, by the file’s {dpi} dpi. Scans tell the truth, cameras seldom."
    ).format(scale=number(scale.x, ".4g"), dpi=number(dpi, ".4g"))
