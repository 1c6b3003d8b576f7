"""Adapting a model to the picture at hand: what will happen and for how long; and what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QWidget

from restorer.document import Adapted
from restorer.gui.dialogs import questions
from restorer.gui.dialogs.base import Dialog
from restorer.gui.dialogs.questions import CANCEL, Choice
from restorer.gui.language import later, number, tr
from restorer.gui.panels.controls import Segments, labelled
from restorer.models.filler import FillerInfo

_MINUTES = (1, 2, 5, 10)
_WHAT = later(
    "A copy of the model practises on the sound paint of this picture: shapes of its holes are laid onto it, and the copy "
    "learns to fill them. What is marked, protected or filled is never learnt from."
)
_THEN = later(
    "Some places are kept apart to see whether it helped. If it did, the copy is offered in the model menu for this "
    "document; if not, nothing changes. The model itself stays as it is."
)


class AdaptDialog(Dialog):
    """`started(id of the model, minutes)` is emitted when the user wants it."""

    started = Signal(str, int)

    def __init__(self, parent: QWidget | None, models: Sequence[FillerInfo], chosen: str) -> None:
        """`models` can learn; the one called `chosen` is proposed, else the first."""
        super().__init__(parent, tr("Adapt to this picture"), tr("Let a model learn this picture"), "adapt")
        self.add_text(tr(_WHAT))
        self.add_text(tr(_THEN))
        self.model = QComboBox()
        for info in models:
            self.model.addItem(" ".join(tr(info.name).split()), info.id)
        self.model.setCurrentIndex(max(0, self.model.findData(chosen)))
        self.model.setToolTip(
            tr("Networks that are judged by accuracy can learn; those that paint texture would unlearn it")
        )
        self.minutes = Segments(
            [
                (str(n), tr("{minutes} min").format(minutes=n), tr("Practise for about %n minute(s)", n=n))
                for n in _MINUTES
            ],
            tr("Time"),
        )
        self.content.addWidget(labelled(tr("Model"), self.model))
        self.content.addWidget(labelled(tr("Time"), self.minutes))
        self.add_text(tr("It can be cancelled at any time (Esc); meanwhile marking pauses."), "muted")
        cancel = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.start = self.buttons.addButton(tr("Start"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.start.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.start.clicked.connect(self._start)

    def _start(self) -> None:
        self.accept()
        self.started.emit(self.model.currentData(), int(self.minutes.current))


def scores(learnt: Adapted) -> str:
    """ "On 12 places kept apart, fills are right to 31.20 dB before and 32.03 dB after: 0.83 dB better (± 0.10)." """
    said = (
        tr(
            "On %n place(s) kept apart, fills came to {before} dB before and {after} dB after {steps} steps: "
            "{gain} dB better (± {error}).",
            n=learnt.exams,
        )
        if learnt.gain >= 0
        else tr(
            "On %n place(s) kept apart, fills came to {before} dB before and {after} dB after {steps} steps: "
            "{gain} dB worse (± {error}).",
            n=learnt.exams,
        )
    )
    return said.format(
        before=number(learnt.before, ".2f"),
        after=number(learnt.after, ".2f"),
        steps=number(learnt.steps),
        gain=number(abs(learnt.gain), ".2f"),
        error=number(learnt.error, ".2f"),
    )


def ask_to_use(parent: QWidget | None, learnt: Adapted, name: str) -> bool:
    """It helped: whether it is to be used from now on."""
    answer = questions.ask(
        parent,
        tr("It helped."),
        tr("{scores} “{name}” is in the model menu now and belongs to this document.").format(
            scores=scores(learnt), name=name
        ),
        (
            Choice(CANCEL, tr("Not now"), role=QDialogButtonBox.ButtonRole.RejectRole),
            Choice("use", tr("Use it"), is_default=True),
        ),
        icon="adapt",
    )
    return answer == "use"


def tell_no_help(parent: QWidget | None, learnt: Adapted) -> None:
    """It did not help: nothing to decide."""
    questions.ask(
        parent,
        tr("It did not help."),
        tr(
            "{scores} That is no gain worth having, or may be chance: the model is used as it is, and nothing was "
            "changed. More minutes, or a picture with more sound paint, may help."
        ).format(scores=scores(learnt)),
        (Choice("close", tr("Close"), is_default=True),),
        icon="adapt",
    )
