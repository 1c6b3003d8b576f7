"""The minute of learning: steps of Adam on the picture's lessons, judged by its exams."""

from __future__ import annotations

import copy
import itertools
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from restorer.engine.adapt.keeping import learner, with_weights
from restorer.engine.adapt.lessons import Lesson, Lessons
from restorer.engine.plan import plan
from restorer.engine.settings import Settings
from restorer.engine.source import PictureSource
from restorer.errors import FillerError
from restorer.imaging.picture import Mask, Picture
from restorer.models.adapted import base_id, can_adapt
from restorer.models.filler import Filler
from restorer.models.network_filler import NetworkFiller
from restorer.models.networks.network import Network
from restorer.progress import Progress
from restorer.text import text

RATE = 1e-4
"""Adam's learning rate at its highest."""
BATCH = 8
AVERAGE = 0.99
"""Decay of the averaged weights, which are what is kept."""
FEWEST_STEPS, MOST_STEPS = 20, 20_000
LEAST_GAIN = 0.05
"""Decibels that the exams must gain, and more than their standard error."""
_TIMED = 4
"""Steps after which it is known how many fit into the time."""
_FLOOR = 1e-4
"""Added to the squared error, so that what is right already does not count for ever more."""


@dataclass(frozen=True, eq=False)
class Adaptation:
    """What was learnt. `before` and `after` are mean decibels in the holes of the exams, `error` the standard error of
    their difference; `state` are the weights, float16 on the CPU."""

    filler: str
    state: dict[str, Tensor]
    steps: int
    seconds: float
    exams: int
    before: float
    after: float
    error: float

    @property
    def gain(self) -> float:
        return self.after - self.before

    @property
    def helped(self) -> bool:
        """Whether the gain is worth having and surely no accident."""
        return self.gain >= LEAST_GAIN and self.gain > self.error


def adapt(  # noqa: PLR0917 (what a restore run takes, and how long)
    picture: Picture,
    mask: Mask,
    filler: Filler,
    settings: Settings = Settings(),  # noqa: B008 (frozen)
    protect: Mask | None = None,
    progress: Progress | None = None,
    *,
    seconds: float = 60.0,
    steps: int | None = None,
) -> Adaptation:
    """Teach a copy of `filler`'s network with the sound paint of `picture`, for about `seconds` or exactly `steps`.

    `mask` and `protect` as in `inpaint`. With `steps` the result depends on the arguments only; `seconds` are turned
    into steps by measuring the first ones. The filler itself is not changed. Raises `MaskError` for masks that do not
    fit or leave too little sound paint, `FillerError` for a filler that is no single network or paints texture (decibels
    would teach it to be smooth), and `CancelledError`.
    """
    able = learner(filler)
    if not can_adapt(filler.info):
        raise FillerError(
            text(
                "{model} paints texture; learning from one picture would make it smooth.",
                model=filler.info.name,
            ),
            safe=text("Nothing was changed."),
            todo=text("Adapt the model that is judged by accuracy (restorer-net)."),
        )
    progress = progress or Progress()
    todo = plan(mask, filler.info, settings, protect, progress)
    lessons = Lessons(PictureSource(picture, todo.damage), todo, settings.seed)
    exams = lessons.exams()
    before = _marks(able, able.network, exams, progress)
    pupil = _Pupil(able, lessons, steps, seconds)
    started, expected = time.monotonic(), 0
    for done, total in pupil.learn():
        if total != expected:
            expected = total
            progress.begin(text("Learning this painting"), total)
            progress.advance(done - 1)
        progress.advance(1)
        progress.check()
    gains = _marks(able, pupil.average, exams, progress) - before
    return Adaptation(
        filler=filler.info.id,
        state={name: value.detach().cpu().half() for name, value in pupil.average.state_dict().items()},
        steps=pupil.steps,
        seconds=time.monotonic() - started,
        exams=len(exams),
        before=float(before.mean()),
        after=float(before.mean() + gains.mean()),
        error=float(gains.std(ddof=1) / np.sqrt(len(gains))) if len(gains) > 1 else float("inf"),
    )


def adapted(filler: Filler, adaptation: Adaptation) -> NetworkFiller:
    """A filler of its own with what was learnt. Raises `FillerError` if it was learnt by another one."""
    if base_id(adaptation.filler) != base_id(filler.info.id):
        raise FillerError(
            text(
                "What was learnt belongs to {other}, not to {model}.",
                other=adaptation.filler,
                model=filler.info.id,
            ),
            safe=text("Nothing was changed."),
        )
    return with_weights(filler, adaptation.state)


class _Pupil:
    """A copy of the network that learns, and the running average of its weights."""

    def __init__(self, filler: NetworkFiller, lessons: Lessons, steps: int | None, seconds: float) -> None:
        self._filler, self._lessons, self._seconds = filler, lessons, seconds
        # Statistics of normalisation stay as they are: one picture would spoil them.
        self.network = copy.deepcopy(filler.network).eval().requires_grad_(True)
        self.average = copy.deepcopy(filler.network).eval().requires_grad_(False)
        self.steps = steps or FEWEST_STEPS
        self._open_ended = steps is None
        self._optimizer = torch.optim.Adam(self.network.parameters(), RATE, betas=(0.9, 0.99))

    def learn(self) -> Iterator[tuple[int, int]]:
        """Yields steps done and steps in all after each."""
        started = 0.0
        for done in itertools.count(1):
            self._step(done - 1)
            if self._open_ended and done == 1:  # it was slow: everything is done for the first time
                started = time.monotonic()
            elif self._open_ended and done == _TIMED:
                each = (time.monotonic() - started) / (_TIMED - 1)
                self.steps = int(np.clip(self._seconds / max(each, 1e-3), FEWEST_STEPS, MOST_STEPS))
            yield done, self.steps
            if done >= self.steps:
                return

    def _step(self, done: int) -> None:
        for group in self._optimizer.param_groups:
            group["lr"] = RATE * _rate(done / self.steps)
        made = [self._lessons.lesson(done * BATCH + k) for k in range(BATCH)]
        made = [lesson for lesson in made if lesson.hole.any()]
        if not made:
            return
        answer, truth, hole = _answer(self._filler, self.network, made)
        error = ((answer - truth).square() * hole).sum((1, 2, 3)) / (3 * hole.sum((1, 2, 3)))
        loss = torch.log(error + _FLOOR).mean()  # decibels, but for a factor
        self._optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self._optimizer.step()
        keep = min(AVERAGE, (done + 1) / (done + 11))
        with torch.no_grad():
            torch._foreach_lerp_(list(self.average.parameters()), list(self.network.parameters()), 1 - keep)


def _rate(share: float) -> float:
    """Rises over the first twentieth and falls like a cosine."""
    return min(1.0, share / 0.05 + 0.05) * (0.02 + 0.49 * (1 + math.cos(math.pi * share)))


def _answer(filler: NetworkFiller, network: Network, lessons: list[Lesson]) -> tuple[Tensor, Tensor, Tensor]:
    """What `network` makes of the lessons, the truth (N, 3, S, S) and the holes (N, 1, S, S), float32."""
    colour = np.stack([lesson.colour for lesson in lessons])
    hole = np.stack([lesson.hole for lesson in lessons])
    unknown = hole | np.stack([lesson.unknown for lesson in lessons])
    shown = np.where(unknown[..., None], np.float32(0), colour)
    answer = filler.run(network, shown, unknown)
    truth = torch.from_numpy(colour).permute(0, 3, 1, 2).to(answer.device)
    return answer, truth, torch.from_numpy(hole).unsqueeze(1).float().to(answer.device)


def _marks(filler: NetworkFiller, network: Network, exams: list[Lesson], progress: Progress) -> np.ndarray:
    """Decibels in the hole of each exam: (n,) float64."""
    marks = []
    for exam in exams:
        progress.check()
        with torch.no_grad():
            answer, truth, hole = _answer(filler, network, [exam])
        error = ((answer.clamp(0, 1) - truth).square() * hole).sum() / (3 * hole.sum())
        marks.append(-10 * float(torch.log10(error.clamp_min(1e-9))))
    return np.array(marks)
