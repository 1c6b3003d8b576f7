"""The list of runs beside the pages: name, and in a few words what became of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from restorer.gui.language import number, tr
from restorer.gui.teaching.runs import Run
from restorer.gui.teaching.two_lines import FACTS, TwoLines
from restorer.gui.wording import when

_NAME = Qt.ItemDataRole.UserRole


class RunList(QListWidget):
    """`chosen(name)` follows the current run, "" for none; Delete wants it deleted."""

    chosen = Signal(str)
    delete_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Runs"))
        self.setItemDelegate(TwoLines(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.current))

    @property
    def current(self) -> str:
        item = self.currentItem()
        return "" if item is None else item.data(_NAME)

    def show_runs(self, runs: Sequence[Run], going_on: str, current: str) -> None:
        """List these without telling anybody; `going_on` names the one that learns now, `current` is chosen."""
        self.blockSignals(True)
        self.clear()
        for run in runs:
            item = QListWidgetItem(run.name, self)
            item.setData(_NAME, run.name)
            self._describe(item, run, is_going_on=run.name == going_on)
            if run.name == current:
                self.setCurrentItem(item)
        if not current:
            self.setCurrentRow(-1)
        self.blockSignals(False)

    def tell(self, run: Run, *, is_going_on: bool) -> None:
        """One of them has got further."""
        for row in range(self.count()):
            if self.item(row).data(_NAME) == run.name:
                self._describe(self.item(row), run, is_going_on=is_going_on)

    def _describe(self, item: QListWidgetItem, run: Run, *, is_going_on: bool) -> None:
        facts = _facts(run, is_going_on)
        item.setData(FACTS, facts)
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole, tr("{name}, {facts}").format(name=run.name, facts=facts)
        )
        item.setToolTip(
            tr("{name}: {facts}, begun {time}").format(name=run.name, facts=facts, time=when(run.begun))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)


def _facts(run: Run, is_going_on: bool) -> str:
    """ "learning, 34 %", "stopped at 12 %", "it helped"."""
    share = number(100 * run.step / run.steps, ".0f") if run.steps else ""
    if is_going_on:
        return tr("learning, {percent} %").format(percent=share) if share else tr("getting ready")
    if run.outcome is None:
        return tr("stopped at {percent} %").format(percent=share) if run.step else tr("not begun")
    return {True: tr("it helped"), False: tr("did not help"), None: tr("not judged")}[run.outcome.helped]
