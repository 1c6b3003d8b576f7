"""The page of one run: how far it is, how it gets better, its fills, and in the end whether it helped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from restorer.errors import RestorerError
from restorer.gui.language import later, number, tr
from restorer.gui.panels.controls import GRID, muted
from restorer.gui.teaching import verdict
from restorer.gui.teaching.curves import Curve, smoothed
from restorer.gui.teaching.runs import Run
from restorer.gui.teaching.samples import Samples
from restorer.gui.wording import about_time, when
from restorer.models import manager

_BAR_STEPS = 1000
_NEXT = ("stop", "continue", "use", "add")
_NO_SAMPLES = later("Fills of the pictures kept apart appear here with the first look at them.")
_NOT_APART = later("No picture could be kept apart: there are no fills to show and no scores.")


class RunPage(QWidget):
    """`wanted(str)` gives what is wanted with the run that shows: stop, continue, add, use, folder, log or delete."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.run: Run | None = None
        self.name, self.story = QLabel(), muted()
        self.state, self.detail = QLabel(), muted()
        self.bar = QProgressBar()
        self.quality = Curve(
            tr("Fills of the pictures kept apart, dB"),
            tr(
                "How close the fills of the pictures kept apart are to the truth: more is better. The broken line is the model it "
                "began with, the large dot the best so far."
            ),
            2,
        )
        self.objective = Curve(
            tr("What it tries to make small"), tr("The error on what it practises: it should fall."), 3
        )
        self.samples, self.no_samples = Samples(), muted(tr(_NO_SAMPLES))
        self.new_name = QLineEdit()
        self.buttons: dict[str, QPushButton] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        self.name.setObjectName("heading")
        self.state.setObjectName("heading")
        for label in (self.name, self.story, self.state, self.detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of teaching"))
        self.new_name.setAccessibleName(tr("Name of the new model"))
        self.new_name.setToolTip(tr("What it will be called in menus and commands"))
        self.new_name.setMaximumWidth(220)
        self.new_name.textChanged.connect(lambda _: self._check_name())
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        inside.setSpacing(GRID // 2)
        for widget in (self.state, self.detail, self.bar):
            inside.addWidget(widget)
        curves = QHBoxLayout()
        curves.setSpacing(GRID)
        curves.addWidget(self.quality, 1)
        curves.addWidget(self.objective, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.name)
        column.addWidget(self.story)
        column.addWidget(card)
        column.addLayout(curves)
        column.addWidget(self.no_samples)
        column.addWidget(self.samples, 1)
        column.addStretch(0)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        for key, text, tip in (
            (
                "delete",
                tr("Delete…"),
                tr("Delete this run and its files; what was added to the models stays"),
            ),
            ("folder", tr("Show files"), tr("Open the folder of this run: samples, curves, log")),
            ("log", tr("Show log"), tr("Open the log of the training program")),
        ):
            foot.addWidget(self._button(key, text, tip))
        foot.addStretch(1)
        foot.addWidget(self.new_name)
        for key, text, tip in (
            ("add", tr("Add to models"), tr("Make it a model that can be chosen at once")),
            ("use", tr("Use it"), tr("Choose it in the Restore panel")),
            ("continue", tr("Continue"), tr("Go on where it stopped")),
            ("stop", tr("Stop"), tr("Save everything and stop; it can be continued at any time")),
        ):
            foot.addWidget(self._button(key, text, tip))
        for key in ("add", "use", "continue"):
            self.buttons[key].setObjectName("primary")
        self.buttons["stop"].setObjectName("stop")
        return foot

    def _button(self, key: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text.rstrip("…"))
        button.setAccessibleDescription(tip)
        button.clicked.connect(lambda _=False: self.wanted.emit(key))
        self.buttons[key] = button
        return button

    def show_run(self, run: Run) -> None:
        """Another run, or the same with more known of it: everything but what goes on in it."""
        if run is not self.run:
            self.new_name.setText(run.name)
        self.run = run
        self.name.setText(run.name)
        self.story.setText(
            tr("Began with {model}, {time} · pictures: {folder}").format(
                model=run.base, time=when(run.begun), folder=run.pictures
            )
        )
        self.samples.show_run(run)
        has_samples = run.latest_sample() is not None
        self.samples.setVisible(has_samples)
        self.no_samples.setVisible(not has_samples)
        self.no_samples.setText(tr(_NOT_APART if run.outcome is not None else _NO_SAMPLES))
        self.show_curves()

    def show_curves(self) -> None:
        if (run := self.run) is None:
            return
        steps = run.step if run.outcome is not None else max(run.steps, run.step)  # it may be over early
        best = run.best_step if run.scores else None
        self.quality.show_points(run.scores.get("psnr", []), steps, best=best, has_start=True)
        self.objective.show_points(smoothed(run.losses), steps)

    def show_preparing(self, stage: str, share: float | None) -> None:
        """It has not begun to learn yet."""
        self._show(tr("Getting ready"), tr("{stage}…").format(stage=tr(stage)), share, ("stop",), busy=True)

    def show_learning(self) -> None:
        if (run := self.run) is None:
            return
        parts = [tr("Step {step} of {steps}").format(step=number(run.step), steps=number(run.steps))]
        if run.seconds_left is not None:
            parts.append(tr("{time} left").format(time=about_time(run.seconds_left)))
        if run.crops_a_second:
            parts.append(tr("{number} crops per second").format(number=number(run.crops_a_second, ".1f")))
        on_processor = run.device == "cpu"
        parts.append(tr("on the processor") if on_processor else tr("on {device}").format(device=run.device))
        text = " · ".join(parts)
        self._show(tr("Learning"), text, run.step / max(1, run.steps), ("stop", "folder"), busy=True)

    def show_stopping(self) -> None:
        text = tr(
            "What it is doing now is finished first, and everything is saved. A look at the pictures may take a minute."
        )
        self._show(tr("Stopping"), text, None, ("stop",), busy=True)
        self.buttons["stop"].setText(tr("End at once"))
        self.buttons["stop"].setToolTip(tr("Do not wait: what it learnt in the last minute may be lost"))

    def show_stopped(self, *, may_go_on: bool) -> None:
        """`may_go_on`: nothing else is being taught."""
        if (run := self.run) is None:
            return
        text = tr(
            "Step {step} of {steps}. Everything is kept: continue whenever you like, also after a restart."
        ).format(step=number(run.step), steps=number(run.steps))
        self._show(tr("Stopped"), text, run.step / max(1, run.steps), ("continue", "folder", "delete"))
        self.buttons["continue"].setEnabled(may_go_on)

    def show_broken(self, error: RestorerError, *, may_go_on: bool) -> None:
        """It ended by itself before its time."""
        self.show_stopped(may_go_on=may_go_on)
        self.state.setText(tr(error.what))
        self.detail.setText(" ".join(tr(part) for part in (error.safe, error.todo) if part))
        self.buttons["log"].show()

    def show_elsewhere(self) -> None:
        """Another program is at it."""
        self._show(
            tr("Going on elsewhere"),
            tr("Another window or command is at this run."),
            None,
            ("folder",),
            busy=True,
        )

    def show_finished(self, added: str) -> None:
        """The verdict; `added` is the name under which it is among the models, "" while it is not."""
        if (run := self.run) is None or (outcome := run.outcome) is None:
            return
        helps = outcome.helped is not False
        shown = ("delete", "folder", *(("use",) if added else ("add",) if helps else ()))
        text = verdict.explanation(outcome)
        if added:
            text = "\n".join([text, tr("It is among the models as “{model}”.").format(model=added)])
        self._show(verdict.headline(outcome), text, None, shown)
        self.new_name.setVisible("add" in shown)
        if "add" in shown:
            self._check_name()

    def _show(
        self, state: str, detail: str, share: float | None, shown: tuple[str, ...], *, busy: bool = False
    ) -> None:
        self.state.setText(state)
        self.detail.setText(detail)
        self.bar.setVisible(busy or share is not None)
        self.bar.setRange(0, 0 if share is None else _BAR_STEPS)
        if share is not None:
            self.bar.setValue(round(share * _BAR_STEPS))
        had_focus = any(button.hasFocus() for button in self.buttons.values())
        self.new_name.hide()
        for key, button in self.buttons.items():
            button.setVisible(key in shown)
            button.setEnabled(True)
        if had_focus:  # what is most likely wanted next, not whatever comes next
            next((self.buttons[key] for key in _NEXT if key in shown), self.buttons["folder"]).setFocus()
        self.buttons["stop"].setText(tr("Stop"))
        self.buttons["stop"].setToolTip(tr("Save everything and stop; it can be continued at any time"))

    def _check_name(self) -> None:
        """Say at once where the name cannot be given."""
        try:
            manager.check_name(self.new_name.text().strip())
        except RestorerError as error:
            self.buttons["add"].setEnabled(False)
            self.buttons["add"].setToolTip(f"{tr(error.what)} {tr(error.todo)}")
        else:
            self.buttons["add"].setEnabled(True)
            self.buttons["add"].setToolTip(tr("Make it a model that can be chosen at once"))


def folder_of(run: Run) -> Path:
    """What to open to see a run's files."""
    return run.folder if run.folder.exists() else run.folder.parent
