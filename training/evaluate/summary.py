"""From scores to tables: means over cases, per filler and kind of damage, and per hole-ratio bin."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from training.evaluate.cases import Bin
from training.evaluate.detectors import Finding
from training.evaluate.run import Score
from training.objectives.metrics import Scores

ALL = "all"


@dataclass(frozen=True)
class Row:
    """Means over the cases of one filler in one group."""

    filler: str
    group: str
    """A kind of damage or a hole-ratio bin; "all" for every case."""
    border: str
    """ "with", "without", or "" where both count."""
    cases: int
    hole: Scores
    whole: Scores
    seconds_per_megapixel: float


@dataclass(frozen=True)
class DetectorRow:
    """One detector over all pictures; None where no picture of that sort was there."""

    detector: str
    damaged: int
    iou: float | None
    precision: float | None
    recall: float | None
    clean: int
    flagged_median: float | None
    """Share of a clean picture's pixels that is flagged."""
    flagged_95: float | None
    seconds_per_megapixel: float


def by_kind(scores: Sequence[Score]) -> list[Row]:
    """One row a filler and kind of damage, in the order of their first case, and one over all kinds."""
    rows = []
    for kind in [*dict.fromkeys(score.kind for score in scores), ALL]:
        rows += _rows([score for score in scores if kind in (ALL, score.kind)], kind, "")
    return rows


def by_bin(scores: Sequence[Score]) -> list[Row]:
    """One row a filler, hole-ratio bin and border, smallest holes first; masks outside all bins are left out."""
    rows = []
    for bounds in sorted({score.bin for score in scores if score.bin is not None}):
        for border in (False, True):
            chosen = [score for score in scores if score.bin == bounds and score.border == border]
            rows += _rows(chosen, bin_name(bounds), "with" if border else "without")
    return rows


def bin_name(bounds: Bin) -> str:
    return f"{bounds[0]:g}–{bounds[1]:g}"


def _rows(scores: Sequence[Score], group: str, border: str) -> list[Row]:
    """One row a filler."""
    rows = []
    for filler in dict.fromkeys(score.filler for score in scores):
        own = [score for score in scores if score.filler == filler]
        hole, whole = mean(score.hole for score in own), mean(score.whole for score in own)
        rows.append(Row(filler, group, border, len(own), hole, whole, _speed(own)))
    return rows


def _speed(measured: Sequence[Score] | Sequence[Finding]) -> float:
    """Seconds a megapixel."""
    return sum(one.seconds for one in measured) / sum(one.megapixels for one in measured)


def mean(scores: Iterable[Scores]) -> Scores:
    """Means of each measure; LPIPS only where all cases have it."""
    found = list(scores)
    distances = [one.lpips for one in found if one.lpips is not None]
    return Scores(
        psnr=float(np.mean([one.psnr for one in found])),
        ssim=float(np.mean([one.ssim for one in found])),
        l1=float(np.mean([one.l1 for one in found])),
        lpips=float(np.mean(distances)) if len(distances) == len(found) else None,
    )


def by_detector(findings: Sequence[Finding]) -> list[DetectorRow]:
    """One row a detector, in the order of their first picture."""
    rows = []
    for detector in dict.fromkeys(finding.detector for finding in findings):
        own = [finding for finding in findings if finding.detector == detector]
        damaged = [finding for finding in own if finding.iou is not None]
        flagged = [finding.flagged for finding in own if finding.iou is None]
        rows.append(
            DetectorRow(
                detector,
                damaged=len(damaged),
                iou=_mean(finding.iou for finding in damaged),
                precision=_mean(finding.precision for finding in damaged),
                recall=_mean(finding.recall for finding in damaged),
                clean=len(flagged),
                flagged_median=float(np.median(flagged)) if flagged else None,
                flagged_95=float(np.percentile(flagged, 95)) if flagged else None,
                seconds_per_megapixel=_speed(own),
            )
        )
    return rows


def _mean(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return float(np.mean(known)) if known else None
