"""Finding damage: the detector, its main slider, its further controls, and what to do with what it finds."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from restorer.detection.parameters import KINDS, Control, Parameters, controls, parameters_of
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import GRID, More, NumberControl, Segments, body, muted
from restorer.gui.wording import percent

_DEBOUNCE_MS = 60
_KINDS = {
    "whitish": (later("Paint losses"), later("Whitish patches where paint faded or fell off")),
    "lines": (
        later("Lines, specks"),
        later("Cracks, scratches, hairs and dust; for photographs rather than for paintings"),
    ),
}
_METHODS = {
    "whitish": (later("Threshold"), later("Judge colour and contrast by rules that you can adjust")),
    "network": (later("Network"), later("Let a network judge that has learned what paint losses look like")),
}
"""Two ways to find paint losses."""
MAIN = "sensitivity"


class DamagePanel(QWidget):
    """`parameters` is what to detect with. Signals: `preview_wanted` (parameters or None), `apply(bool)` (True
    replaces the mask, False adds to it), `kind_changed(str)`, `automatic_wanted`, `touched` (the user set a value)."""

    preview_wanted = Signal(object)
    apply = Signal(bool)
    kind_changed = Signal(str)
    automatic_wanted = Signal()
    touched = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._controls: dict[str, dict[str, NumberControl | QCheckBox]] = {}
        self._pages: dict[str, QWidget] = {}
        self._main: dict[str, NumberControl] = {}
        self._values: dict[str, Parameters] = {kind: parameters_of(kind)() for kind in KINDS}
        self.kinds = Segments(
            [(kind, tr(name), tr(tip)) for kind, (name, tip) in _KINDS.items()], tr("Kind of damage")
        )
        self.kinds.chosen.connect(self._choose_kind)
        self.methods = Segments(
            [(method, tr(name), tr(tip)) for method, (name, tip) in _METHODS.items()], tr("Way to find it")
        )
        self.methods.chosen.connect(self._choose_kind)
        self._has_network = False
        column = body(self)
        column.addWidget(self.kinds)
        column.addWidget(self.methods)
        further = QWidget()
        pages = QVBoxLayout(further)
        pages.setContentsMargins(0, 0, 0, 0)
        for kind in KINDS:
            for control in controls(kind):
                self._add(kind, control, column, pages)
        self.reset = QPushButton(tr("Automatic"))
        self.reset.setObjectName("link")
        self.reset.setAccessibleName(tr("Automatic values"))
        self.reset.setToolTip(tr("Go back to the automatic values for this picture"))
        self.reset.clicked.connect(self.automatic_wanted)
        self.more = More(
            tr("Further settings"), tr("Further settings for finding damage"), further, self.reset
        )
        column.addWidget(self.more)
        self._lay_out_actions(column)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DEBOUNCE_MS)
        self._timer.timeout.connect(self._ask)
        self._show_kind()

    def _lay_out_actions(self, column: QVBoxLayout) -> None:
        """The preview switch and the buttons that mark what is found."""
        self.preview = QCheckBox(tr("Live preview"))
        self.preview.setAccessibleName(tr("Live preview"))
        self.preview.setToolTip(tr("Show on the picture what would be marked"))
        self.preview.toggled.connect(self._schedule)
        self.found = muted()
        self.found.setWordWrap(False)
        self.found.setVisible(False)
        line = QHBoxLayout()
        line.addWidget(self.preview)
        line.addStretch(1)
        line.addWidget(self.found)
        column.addLayout(line)
        self.add = QPushButton(tr("Add to mask"))
        self.add.setAccessibleName(tr("Add what is found to the mask"))
        self.add.setToolTip(tr("Mark what is found, besides what is marked already"))
        self.replace = QPushButton(tr("Replace mask"))
        self.replace.setAccessibleName(tr("Replace the mask with what is found"))
        self.replace.setToolTip(tr("Unmark everything, then mark what is found"))
        self.add.clicked.connect(lambda: self.apply.emit(False))
        self.replace.clicked.connect(lambda: self.apply.emit(True))
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.add, 1)
        buttons.addWidget(self.replace, 1)
        column.addLayout(buttons)

    @property
    def kind(self) -> str:
        """The detector's kind: of paint losses, the one by the chosen way."""
        return self.methods.current if self.kinds.current in _METHODS else self.kinds.current

    def offer_network(self, installed: bool) -> None:
        """Offer the network beside the threshold, or take it away where no detector is installed."""
        self._has_network = installed
        if not installed:
            self.methods.choose("whitish")
        self._show_kind()

    @property
    def parameters(self) -> Parameters:
        """What the controls of the chosen detector say."""
        return self._values[self.kind]

    def set_parameters(self, parameters: Parameters) -> None:
        """Show these values (automatic ones for a picture) in the controls of their kind."""
        self._values[parameters.kind] = parameters
        for name, control in self._controls[parameters.kind].items():
            value = getattr(parameters, name)
            if isinstance(control, NumberControl):
                control.set_value(value)
            else:
                control.blockSignals(True)
                control.setChecked(value)
                control.blockSignals(False)
        self._schedule()

    def set_found(self, share: float | None, *, selection: bool = False) -> None:
        """Say how much of the picture the preview marks; None hides the line."""
        self.found.setVisible(share is not None)
        if share is not None:
            said = tr("{share} of the selection") if selection else tr("{share} of the picture")
            self.found.setText(said.format(share=percent(share)) if share else tr("finds nothing"))

    def refresh_icons(self) -> None:
        self.more.refresh_icons()

    def _add(self, kind: str, control: Control, column: QVBoxLayout, pages: QVBoxLayout) -> None:
        """Build one control from its description: the main slider on top, the others on the further page."""
        built: NumberControl | QCheckBox
        label, tip = tr(control.label), tr(control.help)
        if control.type is bool:
            built = QCheckBox(label)
            built.setToolTip(tip)
            built.setAccessibleName(label)
            built.setChecked(bool(control.default))
            built.toggled.connect(lambda on, name=control.name: self._changed(name, on))
        else:
            built = NumberControl(
                label, control.minimum, control.maximum, control.default, step=control.step, tip=tip,
                logarithmic=control.minimum > 0 and control.maximum / control.minimum > 300,
            )  # fmt: skip
            whole = control.type is int
            built.changed.connect(
                lambda value, name=control.name, whole=whole: self._changed(
                    name, round(value) if whole else value
                )
            )
        self._controls.setdefault(kind, {})[control.name] = built
        if control.name == MAIN and isinstance(built, NumberControl):
            self._main[kind] = built
            column.addWidget(built)
            return
        if kind not in self._pages:
            page = QWidget()
            inner = QVBoxLayout(page)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(GRID)
            self._pages[kind] = page
            pages.addWidget(page)
        layout = self._pages[kind].layout()
        assert layout is not None
        layout.addWidget(built)

    def _changed(self, name: str, value: float | bool) -> None:
        self._values[self.kind] = self.parameters.changed(**{name: value})
        self.touched.emit()
        self._schedule()

    def _choose_kind(self) -> None:
        self._show_kind()
        self.kind_changed.emit(self.kind)
        self._schedule()

    def _show_kind(self) -> None:
        self.methods.setVisible(self._has_network and self.kinds.current in _METHODS)
        for kind in KINDS:
            self._main[kind].setVisible(kind == self.kind)
            self._pages[kind].setVisible(kind == self.kind)

    def _schedule(self) -> None:
        if self.preview.isChecked():
            self._timer.start()
        else:
            self._timer.stop()
            self.preview_wanted.emit(None)

    def _ask(self) -> None:
        self.preview_wanted.emit(self.parameters)

    def ask_again(self) -> None:
        """The picture, the selection or the protection changed: what the preview shows may be out of date."""
        if self.preview.isChecked():
            self._timer.start()
