"""The measuring loop: fill every case with every filler through the engine, as the program does, and score it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.engine.inpaint import Settings, inpaint
from restorer.errors import CancelledError, RestorerError, SaveError, TrainingError
from restorer.imaging.composite import flatten
from restorer.models.filler import Filler
from restorer.progress import Progress
from training.evaluate.cases import Bin, Bytes, Case, bin_of, painted_over
from training.objectives.features import Features
from training.objectives.metrics import Scores, measure


@dataclass(frozen=True)
class Score:
    """One filler on one case."""

    case: str
    picture: str
    kind: str
    filler: str
    ratio: float
    """Share of the picture that is hole."""
    bin: Bin | None
    """Its hole-ratio bin, and whether holes come near the picture's edge; as asked of the generator, else measured."""
    border: bool
    hole: Scores
    whole: Scores
    seconds: float
    megapixels: float


@dataclass(frozen=True)
class Failure:
    """A case that could not be measured, and why."""

    case: str
    method: str
    """The filler or detector; empty where the case itself is at fault."""
    error: str


@dataclass
class Evaluation:
    """What has been measured so far."""

    scores: list[Score] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    cancelled: bool = False


Flags = NDArray[np.bool_]
EXPECTED = (RestorerError, OSError, ValueError, cv2.error)
"""What may be wrong with one picture without stopping the others."""

Keep = Callable[[Score, Bytes, Bytes, Flags], None]
"""Called with a score, the clean picture, the filled one and the hole, while they are in memory."""


@dataclass(frozen=True)
class Evaluator:
    """Fills and scores cases, always in the same way."""

    fillers: Sequence[Filler]
    settings: Settings
    features: Features | None = None
    """What LPIPS is measured with."""
    keep: Keep | None = None

    def run(self, cases: Sequence[Case], progress: Progress | None = None) -> Evaluation:
        """Measure every case. What fails is listed and skipped; after a cancel the result holds what is done.

        Raises `SaveError` if `keep` does: without room nothing more can be kept.
        """
        progress = progress or Progress()
        progress.begin("Measuring", len(cases) * len(self.fillers))
        done = Evaluation()
        try:
            for case in cases:
                progress.check()
                self._case(case, done, progress)
        except CancelledError:
            done.cancelled = True
        return done

    def _case(self, case: Case, done: Evaluation, progress: Progress) -> None:
        try:
            clean, hole = case.load()
        except EXPECTED as error:
            done.failures.append(Failure(case.name, "", reason(error)))
            progress.advance(len(self.fillers))
            return
        for filler in self.fillers:
            try:
                done.scores.append(self._score(case, clean, hole, filler, progress))
            except (CancelledError, SaveError):
                raise
            except EXPECTED as error:
                done.failures.append(Failure(case.name, filler.info.id, reason(error)))
            progress.advance(1)

    def _score(self, case: Case, clean: Bytes, hole: Flags, filler: Filler, progress: Progress) -> Score:
        filled, seconds = fill(clean, hole, filler, self.settings, progress)
        measures = measure(clean, filled, hole, self.features)
        if measures.outside > 0:
            raise TrainingError("Pixels outside the hole were changed.")
        measured, near_edge = bin_of(hole)
        score = Score(
            case=case.name,
            picture=str(case.picture),
            kind=case.kind,
            filler=filler.info.id,
            ratio=float(hole.mean()),
            bin=case.ratio or measured,
            border=near_edge if case.border is None else case.border,
            hole=measures.hole,
            whole=measures.whole,
            seconds=seconds,
            megapixels=hole.size / 1e6,
        )
        if self.keep is not None:
            self.keep(score, clean, filled, hole)
        return score


def fill(
    clean: Bytes, hole: Flags, filler: Filler, settings: Settings, progress: Progress
) -> tuple[Bytes, float]:
    """The restored picture (H, W, 3) uint8 and the seconds it took. Raises `CancelledError` and `FillerError`."""
    picture, mask = painted_over(clean, hole)
    started = time.perf_counter()
    result = inpaint(picture, mask, filler, settings, Quiet(progress))
    if result.cancelled:
        raise CancelledError
    filled = flatten(picture, result.fills).pixels
    seconds = time.perf_counter() - started
    return np.asarray(filled, dtype=np.uint8), seconds


def reason(error: Exception) -> str:
    """One sentence for the list of failures."""
    return error.what if isinstance(error, RestorerError) else f"{type(error).__name__}: {error}"


class Quiet(Progress):
    """Cancelled when the whole run is, but silent: the run's own bar counts fills."""

    def __init__(self, run: Progress) -> None:
        super().__init__()
        self._run = run

    @property
    def is_cancelled(self) -> bool:
        return self._run.is_cancelled

    def check(self) -> None:
        self._run.check()
