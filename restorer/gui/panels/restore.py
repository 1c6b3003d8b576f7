"""How to fill, what there is to fill and how long it will take; and the button that does it."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from restorer.errors import RestorerError
from restorer.gui.language import tr
from restorer.gui.panels.controls import GRID, LinkLine, More, NumberControl, body, labelled, muted
from restorer.gui.panels.models import Model, ModelMenu
from restorer.gui.wording import about_time, percent, sentence
from restorer.models.catalog import Quality, with_quality
from restorer.models.filler import FillerInfo


@dataclass(frozen=True)
class Wishes:
    """What the panel is set to."""

    filler: str
    quality: Quality
    trials: bool
    grain: bool
    grow: int
    seed: int
    feather: int


class RestorePanel(QWidget):
    """`start` and `cancel` are the two faces of the big button; `changed` says that the estimate is out of date;
    `problems_wanted`: somebody asks why checkpoints are missing. It lists nothing until `offer` is called."""

    start = Signal()
    cancel = Signal()
    changed = Signal()
    problems_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._models: dict[str, Model] = {}
        self._is_running = False
        self.chosen = ""
        """The id of the model that somebody chose, now or earlier; "" while nobody has."""
        self.filler = ModelMenu()
        self._story = muted()
        self._story.setTextFormat(Qt.TextFormat.PlainText)
        self.problems = LinkLine()
        self.problems.setVisible(False)
        self.trials = QCheckBox(tr("Try them on sound paint first"))
        self.trials.setAccessibleName(self.trials.text())
        self.trials.setToolTip(
            tr(
                "<span>Fill shapes of the holes laid on sound paint with each model, and take the best for each kind of hole;"
                " without, all holes go to the first model. Trials take up to as long again as filling.</span>"
            )
        )
        self.trials.setChecked(True)
        self.best = QCheckBox(tr("Best quality"))
        self.best.setAccessibleName(self.best.text())
        self._further = QWidget()
        self.grain = QCheckBox(tr("Add the picture's grain"))
        self.grain.setToolTip(tr("Measure grain or canvas weave around each hole and add it to the fill"))
        self.grain.setAccessibleName(self.grain.text())
        self.grain.setChecked(True)
        self.grow = NumberControl(
            tr("Grow"), 0, 50, 0, unit="px", tip=tr("Widen the holes by this much before filling")
        )
        self.feather = NumberControl(
            tr("Feather"),
            0,
            64,
            8,
            unit="px",
            tip=tr("Blend the fill into the picture over this distance, inwards from the edge"),
        )
        self.seed = QSpinBox()
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.seed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.seed.setToolTip(tr("Another number gives another variant, where the model uses chance"))
        self.more = More(
            tr("Further settings"), tr("Further settings for restoring"), self._further, self.best
        )
        self._facts = QLabel()
        self._estimate = muted()
        self.button = QPushButton()
        self._in_selection = False
        self._keys: Callable[[str], str] = lambda _: ""
        self.button.clicked.connect(self._press)
        self._lay_out()
        self._connect()
        self.show_work(None)
        self.set_running(False)

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self._further)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(GRID)
        for part in (self.grow, self.feather, labelled(tr("Variant"), self.seed), self.grain):
            inner.addWidget(part)
        column = body(self)
        column.addWidget(labelled(tr("Model"), self.filler))
        column.addWidget(self._story)
        column.addWidget(self.trials)
        column.addWidget(self.problems)
        column.addWidget(self.more)
        told = QVBoxLayout()
        told.setSpacing(GRID // 4)
        told.addWidget(self._facts)
        told.addWidget(self._estimate)
        column.addLayout(told)
        column.addWidget(self.button)

    def _connect(self) -> None:
        self.filler.currentIndexChanged.connect(self._choose)
        for box in (self.best, self.trials):
            box.toggled.connect(lambda _: self.changed.emit())
        self.problems.clicked.connect(self.problems_wanted)
        for control in (self.grow, self.feather):
            control.changed.connect(lambda _: self.changed.emit())

    @property
    def wishes(self) -> Wishes:
        return Wishes(
            filler=self.filler.currentData(),
            quality=self.quality if self._model.info.kind == "network" else "fast",
            trials=self.trials.isChecked(),
            grain=self.grain.isChecked(),
            grow=round(self.grow.value),
            seed=self.seed.value(),
            feather=round(self.feather.value),
        )

    @property
    def listed(self) -> tuple[str, ...]:
        """Ids of all models in the menu."""
        return tuple(self._models)

    @property
    def is_automatic(self) -> bool:
        """Whether the chosen model is one that chooses among others."""
        return bool(self._model.among)

    @property
    def quality(self) -> Quality:
        """How well networks shall fill, even where the chosen model is none."""
        return "best" if self.best.isChecked() else "fast"

    @property
    def info(self) -> FillerInfo:
        """The filler in use, at the quality in use."""
        return with_quality(self._model.info, self.quality)

    @property
    def _model(self) -> Model:
        return self._models[self.filler.currentData()]

    def name_of(self, filler_id: str) -> str:
        """The name of a listed model, at any quality; of another its id."""
        model = self._models.get(filler_id.removesuffix(" (best)"))
        return filler_id if model is None else tr(model.info.name)

    def recall(self, filler_id: str, quality: Quality, *, trials: bool) -> None:
        """What was chosen earlier ("": nothing); `offer` looks for it."""
        self.chosen = filler_id
        self.trials.setChecked(trials)
        self.best.setChecked(quality == "best")

    def offer(self, models: Sequence[Model], default: str, problems: Sequence[RestorerError] = ()) -> str:
        """List these models, the chosen one in use, else `default`; returns its id if the chosen one has gone."""
        gone = self.chosen if self.chosen not in {"", *(model.info.id for model in models)} else ""
        if gone:
            self.chosen = ""
        self._models = {model.info.id: model for model in models}
        self.filler.show_models(models, self.chosen or default)
        self.problems.setVisible(bool(problems))
        if problems:
            self.problems.show_text(
                tr("%n checkpoint(s) could not be used: {reason}", n=len(problems)).format(
                    reason=tr(problems[0].what)
                )
            )
        self._describe()
        self.changed.emit()
        return gone

    def choose(self, filler_id: str) -> None:
        """As if somebody picked this one of the menu."""
        if (index := self.filler.findData(filler_id)) >= 0:
            self.filler.setCurrentIndex(index)

    def _choose(self) -> None:
        self.chosen = self.filler.currentData()
        self._describe()
        self.changed.emit()

    def show_work(
        self,
        holes: int | None,
        share: float = 0.0,
        seconds: float | None = None,
        *,
        restored: bool = False,
        selection: bool = False,
    ) -> None:
        """Say what is marked (in the selection); `holes` None: no picture. `restored`: there are fills already."""
        self._in_selection = selection
        if holes is None:
            self._facts.setText(tr("No picture open"))
            self._estimate.setText("")
        elif holes == 0 and selection:
            self._facts.setText(tr("Nothing is marked in the selection"))
            self._estimate.setText(
                tr("Mark some, or select nothing{keys}.").format(
                    keys=_told(self._keys("select-none"), ": {}")
                )
            )
        elif holes == 0 and restored:
            self._facts.setText(tr("All that was marked is restored"))
            self._estimate.setText(
                tr("Compare{keys}, mark more, or save.").format(keys=_told(self._keys("compare-split")))
            )
        elif holes == 0:
            self._facts.setText(tr("Nothing is marked yet"))
            self._estimate.setText(tr("Find damage, or paint over it with the brush."))
        else:
            said = (
                tr("%Ln hole(s) in the selection · {share}", n=holes)
                if selection
                else tr("%Ln hole(s) · {share} marked", n=holes)
            )
            self._facts.setText(said.format(share=percent(share)))
            takes = "" if seconds is None else tr("Takes {time}.").format(time=about_time(seconds))
            self._estimate.setText(takes)
        self.button.setEnabled(bool(holes) or self._is_running)
        if not self._is_running:
            self._name_button()

    def show_progress(self, stage: str, seconds_left: float | None) -> None:
        self._facts.setText(tr("{stage}…").format(stage=tr(stage)))
        if seconds_left is None:
            self._estimate.setText(tr("Marking pauses."))
        else:
            said = tr("{time} left. Marking pauses.").format(time=about_time(seconds_left))
            self._estimate.setText(sentence(said))

    def set_running(self, running: bool, *, cancelling: bool = False) -> None:
        """Turn the button into Cancel and back."""
        self._is_running = running
        if running and not cancelling:
            self.show_progress(tr("Preparing"), None)
        if running:
            self.button.setText(tr("Cancelling…") if cancelling else tr("Cancel"))
            self.button.setAccessibleName(tr("Cancel restoring"))
            self.button.setToolTip(tr("Stop the restoration") + _told(self._keys("cancel")))
        else:
            self._name_button()
        self.button.setObjectName("stop" if running else "primary")
        self.button.setEnabled(not cancelling and (running or self.button.isEnabled()))
        self.button.style().unpolish(self.button)
        self.button.style().polish(self.button)
        for part in (self.filler, self.trials, self._further):
            part.setEnabled(not running)
        self._enable_best()

    def show_keys(self, keys: Callable[[str], str]) -> None:
        """`keys(action)` is what keys an action has from now on, "" for none."""
        self._keys = keys
        if not self._is_running:
            self._name_button()

    def _name_button(self) -> None:
        if self._in_selection:
            text, name, action = tr("Restore selection"), tr("Restore the selection"), "restore-selection"
            tip = tr("Fill what is marked and selected")
        else:
            text, name, action = tr("Restore"), tr("Restore everything marked"), "restore"
            tip = tr("Fill what is marked")
        self.button.setText(text)
        self.button.setAccessibleName(name)
        self.button.setToolTip(tip + _told(self._keys(action)))

    def _press(self) -> None:
        if self._is_running:
            self.cancel.emit()
        else:
            self.start.emit()

    def refresh_icons(self) -> None:
        self.more.refresh_icons()

    def _describe(self) -> None:
        self._story.setText(self._model.summary)
        self._story.setToolTip(self._model.story)
        name = html.escape(tr(self._model.info.name))
        self.filler.setToolTip(f"<span>{name}</span>")  # the box may be too narrow
        self.trials.setVisible(self.is_automatic)
        self._enable_best()

    def _enable_best(self) -> None:
        is_network = bool(self._models) and self._model.info.kind == "network"
        self.best.setEnabled(is_network and not self._is_running)
        self.best.setToolTip(
            tr("Average over all flips and quarter turns: about 8 times slower")
            if is_network
            else tr("Networks only: other models know one way to fill")
        )


def _told(keys: str, form: str = " ({})") -> str:
    """Keys as they stand behind what they do; nothing for an action that has none."""
    return form.format(keys) if keys else ""
