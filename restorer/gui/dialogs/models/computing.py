"""The choice of device and precision for networks. What there is, is asked away from the window's thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from restorer.errors import RestorerError
from restorer.gui.language import later, number, tr
from restorer.gui.panels.controls import GRID
from restorer.gui.settings import Settings
from restorer.progress import Progress

if TYPE_CHECKING:
    from restorer.gui.workers import Pool
    from restorer.models.devices import Device

_PRECISIONS = {
    "fp32": later("32-bit (fp32)"),
    "bf16": later("16-bit (bf16)"),
    "fp16": later("16-bit (fp16)"),
}
_WIDEST = 30
"""Characters that the boxes make room for."""


@dataclass(frozen=True)
class Places:
    """Where networks can run, and what "auto" stands for."""

    devices: tuple[Device, ...]
    auto: str


@dataclass(frozen=True)
class Precisions:
    """What a device can compute in, and what "auto" stands for there."""

    known: tuple[str, ...]
    auto: str


def find_places(_: Progress) -> Places:
    """Ask torch, which is loaded for it."""
    from restorer.models import devices

    return Places(devices.available(), str(devices.resolve("auto")))


def find_precisions(device: str) -> Precisions:
    """Ask for one device; the first time ever, it is measured. Raises `FillerError` for one that is not here."""
    from restorer.models import devices
    from restorer.models.precision import fast_precision, name_of, possible  # loads torch

    place = devices.resolve(device)
    return Precisions(tuple(possible(place)), name_of(fast_precision(place)))


class Computing(QWidget):
    """Two boxes that write into `settings`. `changed` follows each choice; nothing is asked before `look`."""

    changed = Signal()

    def __init__(self, settings: Settings, pool: Pool) -> None:
        super().__init__()
        self._settings, self._pool = settings, pool
        self.device, self.precision = QComboBox(), QComboBox()
        self.device.setAccessibleName(tr("Device that networks run on"))
        self.device.setToolTip(tr("Where networks run; other models always use the processor"))
        self.precision.setAccessibleName(tr("Precision that networks compute in"))
        self.precision.setToolTip(tr("What networks compute in: half precision is faster on some devices"))
        for box in (self.device, self.precision):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.device.setMinimumContentsLength(_WIDEST)
        self.precision.setMinimumContentsLength(_WIDEST // 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for text, box in ((tr("Run networks on"), self.device), (tr("in"), self.precision)):
            label = QLabel(text)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
        row.addStretch(1)
        self._show_devices(None)
        self._show_precisions(None)
        self.device.activated.connect(self._choose_device)
        self.precision.activated.connect(self._choose_precision)

    def look(self) -> None:
        """Find out what there is; until then the boxes hold the choice alone."""
        self._pool.submit("devices", find_places, self._show_devices, self._show_precisions_of_error)
        self._look_for_precisions()

    def _look_for_precisions(self) -> None:
        device = self._settings.device
        self._pool.submit(
            "precisions",
            lambda _: find_precisions(device),
            self._show_precisions,
            self._show_precisions_of_error,
        )

    def _show_devices(self, places: Places | None) -> None:
        chosen = self._settings.device
        texts = {"auto": tr("Automatic"), "cpu": tr("Processor")}
        if places is not None:
            texts = {one.name: _describe(one) for one in places.devices}
            auto = texts.get(places.auto, places.auto)
            texts = {"auto": tr("Automatic: {choice}").format(choice=auto)} | texts
        if chosen not in texts:
            texts[chosen] = chosen if places is None else tr("{device}: not here now").format(device=chosen)
        _list(self.device, texts, chosen)

    def _show_precisions(self, found: Precisions | None) -> None:
        chosen = self._settings.precision
        texts: dict[str, str] = {"auto": tr("Automatic")}
        if found is None:
            texts |= {chosen: tr(_PRECISIONS[chosen])} if chosen != "auto" else {}
        else:
            texts["auto"] = tr("Automatic: {choice}").format(choice=found.auto)
            texts |= {name: tr(_PRECISIONS[name]) for name in found.known}
            if chosen not in texts:  # the device has no such precision
                self._settings.precision = chosen = "auto"
                self.changed.emit()
        _list(self.precision, texts, chosen)

    def _show_precisions_of_error(self, error: Exception) -> None:
        """A device that is not here has no precisions; anything else is a fault and is in the log."""
        if isinstance(error, RestorerError):
            _list(self.precision, {"auto": tr("Automatic")}, "auto")

    def _choose_device(self, _: int) -> None:
        self._settings.device = self.device.currentData()
        self._look_for_precisions()
        self.changed.emit()

    def _choose_precision(self, _: int) -> None:
        self._settings.precision = self.precision.currentData()
        self.changed.emit()


def _describe(device: Device) -> str:
    """ "Processor", "NVIDIA H200 (cuda:0), 139.2 GB free"."""
    if device.name == "cpu":
        return tr("Processor")
    if device.free is None:
        return tr("{device} ({name})").format(device=tr(device.title), name=device.name)
    return tr("{device} ({name}), {free} GB free").format(
        device=tr(device.title), name=device.name, free=number(device.free / 1e9, ".1f")
    )


def _list(box: QComboBox, texts: dict[str, str], chosen: Any) -> None:
    """Fill a box without telling anybody."""
    box.blockSignals(True)
    box.clear()
    for key, text in texts.items():
        box.addItem(text, key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
