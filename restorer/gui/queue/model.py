"""The pictures of a batch as a Qt model: a thousand rows cost what is seen of them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from restorer.batch.queue import Entry, Queue
from restorer.gui.language import number, tr
from restorer.gui.wording import took

ENTRY = Qt.ItemDataRole.UserRole
WORK = Qt.ItemDataRole.UserRole + 1
"""What is being done with it, as `Work`; None for all but one."""

_Index = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()

Work = tuple[str, float | None]
"""The stage, and the share of it that is done; None where nobody knows."""


def in_words(entry: Entry, work: Work | None = None) -> str:
    """What is to be said of a picture in one line."""
    if work is not None:
        stage, share = work
        if share is None:
            return tr("{stage}…").format(stage=tr(stage))
        return tr("{stage} · {percent}%").format(stage=tr(stage), percent=number(100 * share, ".0f"))
    record = entry.record
    match entry.state:
        case "found":
            return tr("Look at the marks")
        case "restored" if record is not None:
            time, error = took(record.seconds_total), record.expected_error
            if error is None:
                return tr("Restored in {time}").format(time=time)
            return tr("Restored in {time} · expected error {error}").format(
                time=time, error=number(error, ".1f")
            )
        case "nothing to do":
            return tr("Sound: no damage found")
        case "failed" if record is not None and record.error is not None:
            return tr("Failed: {reason}").format(reason=tr(record.error.what))
        case "skipped":
            return tr("Skipped")
    if entry.accepted:
        return tr("Marks accepted, waiting")
    return tr("Waiting to be done again") if entry.again else tr("Waiting")


class Entries(QAbstractListModel):
    """The entries of a queue, in order. Whoever changes the queue tells the model."""

    def __init__(self) -> None:
        super().__init__()
        self.queue = Queue()
        self._rows: dict[str, int] = {}
        self._working: Entry | None = None
        self._work: Work | None = None

    def show_queue(self, queue: Queue) -> None:
        """Show another queue, or this one after any change."""
        self.beginResetModel()
        self.queue = queue
        self._count()
        self.endResetModel()

    def appended(self, number: int) -> None:
        """So many entries have come at the end."""
        last = len(self.queue.entries) - 1
        self.beginInsertRows(_TOP, last - number + 1, last)
        self._count()
        self.endInsertRows()

    def changed(self, entries: Iterable[Entry]) -> None:
        """These look different now."""
        for entry in entries:
            if (index := self.index_of(entry)).isValid():
                self.dataChanged.emit(index, index)

    def all_changed(self) -> None:
        """All look different now."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def set_work(self, entry: Entry | None, work: Work | None = None) -> None:
        """Say what is being done; None: nothing."""
        before, self._working, self._work = self._working, entry, work
        self.changed(one for one in {before, entry} if one is not None)

    def index_of(self, entry: Entry) -> QModelIndex:
        return self.index(self._rows.get(entry.id, -1))

    def entry(self, index: _Index) -> Entry | None:
        return self.queue.entries[index.row()] if index.isValid() else None

    def work_of(self, entry: Entry) -> Work | None:
        return self._work if entry is self._working else None

    def rowCount(self, parent: _Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.queue.entries):
            return None
        entry = self.queue.entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.name.name
            case Qt.ItemDataRole.ToolTipRole:
                return f"{entry.source}\n{in_words(entry, self.work_of(entry))}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return tr("{name}: {facts}").format(
                    name=entry.name.name, facts=in_words(entry, self.work_of(entry))
                )
            case _ if role == ENTRY:
                return entry
            case _ if role == WORK:
                return self.work_of(entry)
        return None

    def _count(self) -> None:
        self._rows = {entry.id: row for row, entry in enumerate(self.queue.entries)}
