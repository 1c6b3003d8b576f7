"""Measuring detectors: overlap with the true mask (Jaccard's coefficient), and false alarms on clean pictures."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from restorer.detection.detect import automatic, detect
from restorer.detection.network import detect_network
from restorer.detection.parameters import Parameters
from restorer.errors import CancelledError, SaveError
from restorer.imaging import io
from restorer.imaging.mask import read_mask
from restorer.imaging.picture import Mask, Picture
from restorer.models.catalog import load_detector
from restorer.progress import Progress
from training.evaluate.cases import Bytes, pictures_in, rgb_of
from training.evaluate.run import EXPECTED, Failure, Quiet, reason
from training.objectives.metrics import jaccard

CLASSICAL = {"threshold": "whitish", "lines": "lines"}
"""Detectors that need no checkpoint, by the kind of damage they look for."""

Detector = Callable[[Picture, Progress], Mask]


@dataclass(frozen=True)
class Pair:
    """A picture and the mask of its damage; None: the picture is clean."""

    picture: Path
    mask: Path | None


@dataclass(frozen=True)
class Finding:
    """One detector on one picture. Overlap, precision and recall are None for a clean picture."""

    case: str
    picture: str
    detector: str
    iou: float | None
    precision: float | None
    recall: float | None
    flagged: float
    """Share of the picture's pixels that is flagged."""
    seconds: float
    megapixels: float


@dataclass
class Detections:
    """What has been measured so far."""

    findings: list[Finding] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)
    cancelled: bool = False


Keep = Callable[[Finding, Bytes, NDArray[np.bool_], NDArray[np.bool_]], None]
"""Called with a finding, the picture (H, W, 3), what was found and what is true (H, W), while they are in memory."""


def pairs_in(folder: Path, limit: int | None = None, without: Sequence[Path] = ()) -> list[Pair]:
    """Pictures with <name>_mask.png beside them; those without count as clean. Raises `TrainingError` if none."""
    files = pictures_in(folder, without=without)
    masks = {path.with_suffix(""): path for path in files if path.stem.endswith("_mask")}
    pictures = [path for path in files if path.with_suffix("") not in masks]
    return [Pair(path, masks.get(path.with_name(f"{path.stem}_mask"))) for path in pictures][:limit]


def detector(name: str, device: str = "auto") -> Detector:
    """The detector called `name`: "threshold", "lines", or a checkpoint's id.

    Raises `FillerError` for an unknown id or device and `CheckpointError` for a checkpoint that cannot be used.
    """
    if name in CLASSICAL:
        kind = CLASSICAL[name]
        return lambda picture, progress: detect(picture, seen(picture, kind), progress=progress)
    loaded = load_detector(name, device)
    return lambda picture, progress: detect_network(picture, loaded, progress=progress)


def seen(picture: Picture, kind: str) -> Parameters:
    """Automatic values without the margin that is there for filling: what is scored is what was seen."""
    return automatic(picture, kind).changed(grow=0)


def evaluate(
    pairs: Sequence[Pair],
    detectors: Mapping[str, Detector],
    keep: Keep | None = None,
    progress: Progress | None = None,
) -> Detections:
    """Look for damage with every detector. What fails is listed and skipped; a cancel keeps what is done."""
    progress = progress or Progress()
    progress.begin("Measuring", len(pairs) * len(detectors))
    done = Detections()
    try:
        for pair in pairs:
            for name, look in detectors.items():
                progress.check()
                try:
                    done.findings.append(_find(pair, name, look, keep, progress))
                except (CancelledError, SaveError):
                    raise
                except EXPECTED as error:
                    done.failures.append(Failure(pair.picture.name, name, reason(error)))
                progress.advance(1)
    except CancelledError:
        done.cancelled = True
    return done


def _find(pair: Pair, name: str, look: Detector, keep: Keep | None, progress: Progress) -> Finding:
    picture = io.read(pair.picture)
    true = None if pair.mask is None else read_mask(pair.mask, picture.shape) > 127
    started = time.perf_counter()
    found = look(picture, Quiet(progress)) > 0
    seconds = time.perf_counter() - started
    iou, precision, recall = (None, None, None) if true is None else overlaps(found, true)
    finding = Finding(
        case=pair.picture.stem,
        picture=str(pair.picture),
        detector=name,
        iou=iou,
        precision=precision,
        recall=recall,
        flagged=float(found.mean()),
        seconds=seconds,
        megapixels=found.size / 1e6,
    )
    if keep is not None:
        keep(finding, rgb_of(picture), found, np.zeros_like(found) if true is None else true)
    return finding


def overlaps(found: NDArray[np.bool_], true: NDArray[np.bool_]) -> tuple[float, float, float]:
    """Intersection over union (Jaccard 1901), precision and recall; 1 where there is nothing to find or found."""
    both = np.count_nonzero(found & true)
    marked, wanted = np.count_nonzero(found), np.count_nonzero(true)
    return jaccard(found, true), both / marked if marked else 1.0, both / wanted if wanted else 1.0
