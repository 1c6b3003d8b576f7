"""What to teach and for how long: base, time, device, name, and the button that starts it."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from restorer.errors import RestorerError
from restorer.gui.dialogs.models.computing import Places, find_places
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import GRID, Segments, muted
from restorer.gui.teaching import runs
from restorer.gui.teaching.program import Wish
from restorer.gui.workers import Pool
from restorer.models import catalog
from restorer.models.adapted import can_adapt

_MINUTES = {10: later("10 min"), 20: later("20 min"), 60: later("1 h"), 180: later("3 h")}
_USUAL = 20
_NO_BASE = later(
    "No model here can be taught: import a network that is judged by accuracy (Restore, Models)."
)


class Choices(QWidget):
    """`start_wanted` is emitted when the button is pressed; `wish` says what was chosen then."""

    start_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.base, self.device = QComboBox(), QComboBox()
        self.minutes = Segments(
            [
                (str(n), tr(text), tr("Learn for about {time}").format(time=tr(text)))
                for n, text in _MINUTES.items()
            ],
            tr("Time"),
        )
        self.name = QLineEdit()
        self.why, self.estimate = muted(), muted()
        self.start = QPushButton(tr("Start teaching"))
        self._is_ready = False
        self._folder: Path | None = None
        self._busy_with = ""
        self._lay_out()
        self.minutes.choose(str(_USUAL))
        self._list_devices(None)
        self.minutes.chosen.connect(lambda _: self.tell())
        self.name.textChanged.connect(lambda _: self.tell())
        self.start.clicked.connect(self.start_wanted)

    def _lay_out(self) -> None:
        self.base.setToolTip(tr("A copy of it learns; the model itself stays as it is"))
        self.base.setAccessibleName(tr("Begin with"))
        self.device.setToolTip(tr("Where to compute; a graphics card is many times faster"))
        self.device.setAccessibleName(tr("Compute on"))
        self.name.setToolTip(tr("What the new model will be called in menus and commands"))
        self.name.setAccessibleName(tr("Name of the new model"))
        for box in (self.base, self.device):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(18)
        self.start.setObjectName("primary")
        self.start.setAccessibleName(tr("Start teaching"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        for text, widget in (
            (tr("Begin with"), self.base),
            (tr("Time"), self.minutes),
            (tr("Compute on"), self.device),
            (tr("Name of the new model"), self.name),
        ):
            label = QLabel(text)
            label.setBuddy(widget)
            column.addWidget(label)
            column.addWidget(widget)
            column.addSpacing(GRID)
        column.addWidget(self.why)
        column.addWidget(self.estimate)
        column.addStretch(1)
        column.addWidget(self.start)

    def look(self, pool: Pool, device: str) -> None:
        """List what can be taught and where; `device` is chosen, if nobody has chosen another."""
        before = self.base.currentData()
        self.base.clear()
        for info in catalog.fillers():
            found = catalog.checkpoint(info.id) if can_adapt(info) else None
            if found is not None:
                self.base.addItem(" ".join(info.name.split()), str(found.path))
        self.base.setCurrentIndex(max(0, self.base.findData(before)))
        if self.device.count() == 1:
            pool.submit(
                "places", find_places, lambda places: self._list_devices(places, device), lambda _: None
            )
        self.tell()

    def _list_devices(self, places: Places | None, chosen: str = "auto") -> None:
        texts = {"auto": tr("Automatic")}
        if places is not None:
            titles = {
                one.name: tr("Processor") if one.name == "cpu" else tr(one.title) for one in places.devices
            }
            texts = {
                "auto": tr("Automatic: {choice}").format(choice=titles.get(places.auto, places.auto))
            } | titles
        self.device.clear()
        for name, text in texts.items():
            self.device.addItem(text, name)
        self.device.setCurrentIndex(max(0, self.device.findData(chosen)))

    def set_pictures(self, ready: bool, folder: Path | None = None) -> None:
        """Whether there is something to learn from; a new folder proposes a name."""
        self._is_ready, self._folder = ready, folder
        self.propose_name()

    def propose_name(self) -> None:
        """The folder's name, or the nearest that is free: what was taught last has taken its own."""
        if self._is_ready and self._folder is not None:
            self.name.setText(runs.free_name(self._folder))
        self.tell()

    def set_busy(self, name: str) -> None:
        """Something else is being taught; "": nothing is."""
        self._busy_with = name
        self.tell()

    def wish(self, pictures: Path) -> Wish:
        name, base = self.name.text().strip(), Path(self.base.currentData())
        return Wish(name, pictures, base, int(self.minutes.current), self.device.currentData())

    def tell(self) -> None:
        """Say what would happen, or why nothing can."""
        why = self._why_not()
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.estimate.setText(self._estimate() if self._is_ready and not why else "")
        self.start.setEnabled(self._is_ready and not why)

    def _why_not(self) -> str:
        if not self.base.count():
            return tr(_NO_BASE)
        if self._busy_with:
            return tr("“{name}” is being taught: one at a time.").format(name=self._busy_with)
        name = self.name.text().strip()
        if not self._is_ready:
            return ""
        if not name:
            return tr("The new model needs a name.")
        try:
            runs.check_name(name)
        except RestorerError as error:
            return f"{tr(error.what)} {tr(error.todo)}"
        return ""

    def _estimate(self) -> str:
        done = datetime.now().astimezone() + timedelta(minutes=int(self.minutes.current))
        return tr(
            "Done at about {time}, or sooner if nothing gets better any more. This window may be closed "
            "meanwhile, and it can be stopped and continued at any time."
        ).format(time=f"{done:%H:%M}")
