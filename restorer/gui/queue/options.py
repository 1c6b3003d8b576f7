"""The settings of a batch, as the options of `restorer batch` have them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from restorer.batch.queue import Wishes
from restorer.gui import icons
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import GRID, More, NumberControl, labelled
from restorer.gui.panels.models import ModelMenu, list_models
from restorer.models import catalog

WIDTH = 312
_FORMATS = (
    ("keep", later("Like the picture"), later("PNG and TIFF stay what they are, all else becomes PNG")),
    ("png", later("PNG"), later("All results are PNG files")),
    ("tiff", later("TIFF"), later("All results are TIFF files")),
)
_KINDS = (
    ("whitish", later("Paint losses"), later("Whitish patches where paint faded or fell off")),
    (
        "network",
        later("Paint losses, network"),
        later("The same, by a network that has learned what they look like"),
    ),
    ("lines", later("Lines and specks"), later("Cracks, scratches, hairs and dust")),
)


class Options(QScrollArea):
    """`changed` follows every change by the user; `folder_wanted` asks for an output folder, `models_wanted` for the
    dialog about models."""

    changed = Signal()
    folder_wanted = Signal()
    models_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scroll")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._wishes = Wishes()
        self.folder = QPushButton()
        self.folder.setObjectName("place")
        self.folder.setAutoDefault(False)
        self.folder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.file_format = _choice(_FORMATS, tr("Format of the results"))
        self.kind = _choice(_KINDS, tr("What to find"))
        self.automatic = _box(
            tr("Automatic sensitivity"), tr("Choose the sensitivity for each picture by itself")
        )
        self.sensitivity = NumberControl(tr("Sensitivity"), 0, 1, 0.5, step=0.01, tip=tr("How much is found"))
        self.review = _box(
            tr("Look at the marks first"), tr("Nothing is restored before you have seen what was found in it")
        )
        self.model = ModelMenu()
        self.model.setAccessibleName(tr("Model"))
        self.best = _box(
            tr("Best quality"), tr("Networks average over all flips and turns: about 8 times slower")
        )
        self.grow = NumberControl(
            tr("Grow"), 0, 50, 0, unit="px", tip=tr("Widen the holes by this much before filling")
        )
        self.feather = NumberControl(
            tr("Feather"), 0, 64, 8, unit="px", tip=tr("Even out a fill's edge over this distance, inwards")
        )
        self.seed = QSpinBox()
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.seed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.seed.setToolTip(tr("Another number gives another variant, where the model uses chance"))
        self.grain = _box(
            tr("Add the picture's grain"),
            tr("Measure grain or canvas weave around each hole and add it to the fill"),
        )
        self.report = _box(
            tr("Report page at the end"),
            tr("One page with every picture before and after, beside the results"),
        )
        self._lay_out()
        self._connect()
        self.show_wishes(self._wishes)

    def _lay_out(self) -> None:
        further = QWidget()
        inner = QVBoxLayout(further)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID)
        for part in (self.grow, self.feather, labelled(tr("Variant"), self.seed), self.grain):
            inner.addWidget(part)
        self.more = More(tr("Further settings"), tr("Further settings for restoring"), further)
        inside = QWidget()
        inside.setObjectName("sections")
        column = QVBoxLayout(inside)
        column.setContentsMargins(2 * GRID, 2 * GRID, GRID + 4, GRID)
        column.setSpacing(GRID)
        for title, parts in (
            (tr("Results"), (labelled(tr("Save to"), self.folder), labelled(tr("Format"), self.file_format), self.report)),
            (tr("Damage"), (labelled(tr("Find"), self.kind), self.automatic, self.sensitivity, self.review)),
            (tr("Restoring"), (labelled(tr("Model"), self.model), self.best, self.more)),
        ):  # fmt: skip
            heading = QLabel(title)
            heading.setObjectName("heading")
            column.addWidget(heading)
            for part in parts:
                column.addWidget(part)
            column.addSpacing(GRID)
        column.addStretch(1)
        self.setWidget(inside)
        self.setFixedWidth(WIDTH)

    def _connect(self) -> None:
        self.folder.clicked.connect(self.folder_wanted)
        self.model.manage_wanted.connect(self.models_wanted)
        for menu in (self.file_format, self.kind, self.model):
            menu.currentIndexChanged.connect(lambda _: self._take())
        for box in (self.automatic, self.review, self.best, self.grain, self.report):
            box.toggled.connect(lambda _: self._take())
        for control in (self.sensitivity, self.grow, self.feather):
            control.changed.connect(lambda _: self._take())
        self.seed.valueChanged.connect(lambda _: self._take())

    @property
    def wishes(self) -> Wishes:
        """What the controls say."""
        return self._wishes

    def show_wishes(self, wishes: Wishes) -> None:
        """Show these, without telling anybody. A model or detector that is gone gives way to the usual one."""
        models = list_models()
        chosen = wishes.filler if wishes.filler in {model.info.id for model in models} else ""
        self.model.show_models(models, chosen or catalog.default_filler())
        has_network = bool(catalog.detectors())
        _set_enabled(self.kind, "network", has_network)
        kind = wishes.detect if has_network or wishes.detect != "network" else "whitish"
        self._wishes = wishes.model_copy(update={"filler": chosen, "detect": kind})
        self.blockSignals(True)
        for part, is_on in (
            (self.automatic, wishes.sensitivity is None),
            (self.review, wishes.review),
            (self.best, wishes.quality == "best"),
            (self.grain, wishes.grain),
            (self.report, wishes.report),
        ):
            part.blockSignals(True)
            part.setChecked(is_on)
            part.blockSignals(False)
        for menu, key in ((self.file_format, wishes.file_format), (self.kind, kind)):
            menu.blockSignals(True)
            menu.setCurrentIndex(menu.findData(key))
            menu.blockSignals(False)
        self.seed.blockSignals(True)
        self.seed.setValue(wishes.seed)
        self.seed.blockSignals(False)
        self.sensitivity.set_value(0.5 if wishes.sensitivity is None else wishes.sensitivity)
        self.grow.set_value(wishes.grow)
        self.feather.set_value(wishes.feather)
        self.blockSignals(False)
        self._refresh()

    def set_folder(self, folder: Path) -> None:
        """Another output folder was chosen."""
        self._wishes = self._wishes.model_copy(update={"target": str(folder)})
        self._refresh()
        self.changed.emit()

    def _take(self) -> None:
        """The user changed something."""
        usual = catalog.default_filler()
        chosen = self.model.currentData() or ""
        self._wishes = Wishes(
            target=self._wishes.target,
            file_format=self.file_format.currentData(),
            filler="" if chosen == usual else chosen,
            quality="best" if self.best.isChecked() else "fast",
            detect=self.kind.currentData(),
            sensitivity=None if self.automatic.isChecked() else round(self.sensitivity.value, 2),
            grow=round(self.grow.value),
            grain=self.grain.isChecked(),
            seed=self.seed.value(),
            feather=round(self.feather.value),
            review=self.review.isChecked(),
            report=self.report.isChecked(),
        )
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        target = self._wishes.target
        self.folder.setText(Path(target).name or target if target else tr("Choose a folder…"))
        self.folder.setToolTip(
            target or tr("Where the results go. The pictures themselves are never changed")
        )
        self.folder.setAccessibleName(
            tr("Save to {folder}").format(folder=target) if target else tr("Choose a folder for the results")
        )
        self.sensitivity.setEnabled(not self.automatic.isChecked())
        for menu, texts in ((self.file_format, _FORMATS), (self.kind, _KINDS)):
            menu.setToolTip(tr(next(tip for key, _, tip in texts if key == menu.currentData())))

    def refresh_icons(self) -> None:
        self.folder.setIcon(icons.icon("open"))
        self.more.refresh_icons()


def _choice(texts: tuple[tuple[str, str, str], ...], name: str) -> QComboBox:
    menu = QComboBox()
    menu.setAccessibleName(name)
    menu.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for key, text, tip in texts:
        menu.addItem(tr(text), key)
        menu.setItemData(menu.count() - 1, tr(tip), Qt.ItemDataRole.ToolTipRole)
    return menu


def _box(text: str, tip: str) -> QCheckBox:
    box = QCheckBox(text)
    box.setAccessibleName(text)
    box.setToolTip(tip)
    return box


def _set_enabled(menu: QComboBox, key: str, enabled: bool) -> None:
    """Let an item be chosen or not."""
    menu.setItemData(menu.findData(key), None if enabled else 0, Qt.ItemDataRole.UserRole - 1)
