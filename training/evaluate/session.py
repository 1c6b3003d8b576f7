"""One call of `restorer-eval`: what was asked for, the measuring, and the report about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from restorer.batch.job import make_folder
from restorer.engine.settings import Settings
from restorer.errors import CancelledError, TrainingError
from restorer.models import catalog
from restorer.models.catalog import Quality
from restorer.progress import Progress
from training.evaluate import detectors, report
from training.evaluate.cases import Case, binned_cases, drawn_cases, mask_cases, pictures_in
from training.evaluate.detectors import Detections
from training.evaluate.gallery import Gallery
from training.evaluate.run import Evaluation, Evaluator
from training.evaluate.tables import Table
from training.objectives.features import Features, load_features


@dataclass(frozen=True)
class Filling:
    """Measure fillers on the pictures in `folder`, with drawn damage of `kinds` or with `masks`."""

    folder: Path
    fillers: Sequence[str]
    kinds: Sequence[str] | None
    """With `masks`: only those kinds; None: all."""
    masks: Path | None = None
    bins: bool = False
    limit: int | None = None
    feature_weights: Path | None = None
    grain: bool = False
    quality: Quality = "fast"
    device: str = "auto"
    seed: int = 0

    def cases(self, report: Path) -> list[Case]:
        """Raises `TrainingError` for folders and kinds that give none. Earlier reports in `report` are no pictures."""
        others = [report] if self.masks is None else [report, self.masks]
        pictures = pictures_in(self.folder, self.limit, without=others)
        if self.masks is not None:
            return mask_cases(pictures, self.masks, self.kinds)
        return (binned_cases if self.bins else drawn_cases)(pictures, self.kinds or (), self.seed)

    def facts(self) -> dict[str, str]:
        kinds = ", ".join(self.kinds or ())
        return {
            "pictures": str(self.folder),
            "masks": "drawn" if self.masks is None else str(self.masks),
            "damage": kinds or "all",
            "fillers": ", ".join(self.fillers),
            "grain": "on" if self.grain else "off",
            "quality": self.quality,
            "device": self.device,
            "seed": str(self.seed),
        }


@dataclass(frozen=True)
class Detecting:
    """Measure detectors on the pictures in `folder` and the masks beside them."""

    folder: Path
    detectors: Sequence[str]
    limit: int | None = None
    device: str = "auto"

    def facts(self) -> dict[str, str]:
        return {
            "pictures": str(self.folder),
            "detectors": ", ".join(self.detectors),
            "device": self.device,
        }


@dataclass(frozen=True)
class Measured:
    """What came of it, with what was asked."""

    title: str
    facts: Mapping[str, str]
    done: Evaluation | Detections
    bins: bool = False

    @property
    def is_empty(self) -> bool:
        return not (self.done.findings if isinstance(self.done, Detections) else self.done.scores)


def fill(asked: Filling, gallery: Gallery, progress: Progress) -> Measured:
    """Raises `TrainingError` where there is nothing to measure, `FillerError` for an unknown filler or device,
    `SaveError` if the report's folder cannot be written to. A cancel gives what is done."""
    cases = asked.cases(gallery.folder)
    features = _lpips(asked.feature_weights)
    chosen = [catalog.load(name, asked.device, asked.quality) for name in asked.fillers]
    make_folder(gallery.folder)
    settings = Settings(grain=asked.grain, seed=asked.seed)
    done = Evaluator(chosen, settings, features, gallery.add_fill).run(cases, progress)
    return Measured(f"Fills on {asked.folder.resolve().name}", asked.facts(), done, asked.bins)


def detect(asked: Detecting, gallery: Gallery, progress: Progress) -> Measured:
    """Like `fill`; unknown detectors raise `FillerError`."""
    pairs = detectors.pairs_in(asked.folder, asked.limit, without=[gallery.folder])
    chosen = {name: detectors.detector(name, asked.device) for name in asked.detectors}
    make_folder(gallery.folder)
    done = detectors.evaluate(pairs, chosen, gallery.add_finding, progress)
    return Measured(f"Detectors on {asked.folder.resolve().name}", asked.facts(), done)


def write(folder: Path, measured: Measured, gallery: Gallery) -> list[Table]:
    """Write the report and return its tables; nothing where nothing was measured. Raises `SaveError`."""
    if measured.is_empty:
        return []
    return report.write_report(
        folder, measured.done, gallery, measured.facts, title=measured.title, bins=measured.bins
    )


def check(measured: Measured, folder: Path) -> None:
    """Raise `CancelledError` after a cancel and `TrainingError` where nothing could be measured."""
    if measured.done.cancelled:
        raise CancelledError(
            safe="Nothing was measured yet."
            if measured.is_empty
            else f"What was measured until then is in {folder}."
        )
    if measured.is_empty:
        first = measured.done.failures[0] if measured.done.failures else None
        raise TrainingError(
            "Nothing could be measured." + (f" {first.case}: {first.error}" if first else ""),
            safe="No report was written.",
            todo="Check the pictures and masks.",
        )


def _lpips(path: Path | None) -> Features | None:
    if path is None:
        return None
    features = load_features(path)
    if not features.measures_lpips:
        raise TrainingError(
            f"The feature weights {path} have no LPIPS part.",
            todo="Use LPIPS on SqueezeNet (with lin.0 ... lin.6), or leave --feature-weights out.",
        )
    return features
