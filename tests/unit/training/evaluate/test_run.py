"""The measuring loops: what is scored, what is skipped, and what a cancel leaves."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from restorer.detection.detect import automatic, detect
from restorer.engine.settings import Settings
from restorer.errors import FillerError, SaveError
from restorer.imaging.picture import Mask, Picture
from restorer.progress import Progress, Update
from training.evaluate import detectors
from training.evaluate.cases import drawn_cases, mask_cases, pictures_in
from training.evaluate.detectors import Pair, overlaps, pairs_in
from training.evaluate.run import Evaluator, Score

SETTINGS = Settings(grain=False, threads=1)


def test_scores_are_those_of_the_fill(folder: Path, make_filler) -> None:
    cases = mask_cases(pictures_in(folder), folder.parent / "masks")
    kept: list[tuple[Score, np.ndarray, np.ndarray]] = []
    evaluator = Evaluator(
        [make_filler()], SETTINGS, keep=lambda score, _, filled, hole: kept.append((score, filled, hole))
    )
    done = evaluator.run(cases)
    assert not done.failures
    assert not done.cancelled
    assert [score.case for score in done.scores] == [case.name for case in cases]
    for case, (score, filled, hole) in zip(cases, kept, strict=True):
        clean, _ = case.load()
        assert (filled[hole] == 128).all()
        error = clean.astype(float) - filled
        assert score.hole.psnr == pytest.approx(10 * np.log10(255**2 / (error[hole] ** 2).mean()))
        assert score.hole.l1 == pytest.approx(np.abs(error[hole]).mean() / 2.55)
        assert score.whole.l1 == pytest.approx(np.abs(error).mean() / 2.55)
        assert score.ratio == pytest.approx(hole.mean())
        assert score.hole.lpips is None
        assert score.megapixels == pytest.approx(48 * 64 / 1e6)
        assert score.seconds > 0


def test_what_fails_is_listed_and_skipped(folder: Path, make_filler) -> None:
    (folder / "broken.png").write_bytes(b"\x89PNG no more")
    cv2.imwrite(str(folder / "small.png"), np.zeros((7, 5, 3), np.uint8))
    cases = drawn_cases(pictures_in(folder), ["small"], 0)
    fillers = [make_filler(), make_filler("bad", wrong=FillerError("It is bad."))]
    updates: list[Update] = []
    done = Evaluator(fillers, SETTINGS).run(cases, Progress(updates.append))
    assert {(score.case, score.filler) for score in done.scores} == {("a_small", "grey"), ("b_small", "grey")}
    failures = {(failure.case, failure.method): failure.error for failure in done.failures}
    assert set(failures) == {
        ("a_small", "bad"),
        ("b_small", "bad"),
        ("broken_small", ""),
        ("small_small", ""),
    }
    assert "It is bad" in failures["a_small", "bad"]
    assert updates[-1].done == updates[-1].total == 8


def test_faults_are_not_hidden(folder: Path, make_filler) -> None:
    def keep(*_: object) -> None:
        raise ZeroDivisionError

    cases = drawn_cases(pictures_in(folder), ["small"], 0)
    with pytest.raises(ZeroDivisionError):
        Evaluator([make_filler()], SETTINGS, keep=keep).run(cases)


def test_a_cancel_keeps_what_is_done(folder: Path, make_filler) -> None:
    cases = drawn_cases(pictures_in(folder), ["small", "scratch"], 0)
    progress = Progress(lambda update: progress.cancel() if update.done == 2 else None)
    done = Evaluator([make_filler()], SETTINGS).run(cases, progress)
    assert done.cancelled
    assert [score.case for score in done.scores] == ["a_small", "a_scratch"]
    assert not done.failures


def test_a_full_disk_ends_the_run(folder: Path, make_filler) -> None:
    def keep(*_: object) -> None:
        raise SaveError("There is no room left.")

    cases = drawn_cases(pictures_in(folder), ["small"], 0)
    with pytest.raises(SaveError):
        Evaluator([make_filler()], SETTINGS, keep=keep).run(cases)


# detectors


def _bright(picture: Picture, progress: Progress) -> Mask:
    progress.check()
    return np.where(picture.pixels[..., 0] > 200, 255, 0).astype(np.uint8)


@pytest.fixture
def pairs(tmp_path: Path) -> Path:
    """hurt.png with a mask of twice what is bright, and clean.png with one bright pixel."""
    pixels = np.full((20, 30, 3), 50, np.uint8)
    pixels[5:10, 5:10] = 250
    cv2.imwrite(str(tmp_path / "hurt.png"), pixels)
    mask = np.zeros((20, 30), np.uint8)
    mask[5:10, 5:15] = 255
    cv2.imwrite(str(tmp_path / "hurt_mask.png"), mask)
    pixels[5:10, 5:10] = 50
    pixels[0, 0] = 250
    cv2.imwrite(str(tmp_path / "clean.png"), pixels)
    return tmp_path


def test_pairs_are_found(pairs: Path) -> None:
    assert pairs_in(pairs) == [
        Pair(pairs / "clean.png", None),
        Pair(pairs / "hurt.png", pairs / "hurt_mask.png"),
    ]
    assert len(pairs_in(pairs, 1)) == 1


def test_overlap_and_false_alarms(pairs: Path) -> None:
    done = detectors.evaluate(pairs_in(pairs), {"bright": _bright})
    clean, hurt = done.findings
    assert (clean.iou, clean.precision, clean.recall) == (None, None, None)
    assert clean.flagged == pytest.approx(1 / 600)
    assert (hurt.iou, hurt.precision, hurt.recall) == (0.5, 1.0, 0.5)


def test_a_detector_that_fails_is_listed(pairs: Path) -> None:
    def fails(picture: Picture, progress: Progress) -> Mask:
        raise FillerError("No.")

    (pairs / "broken.png").write_bytes(b"nothing")
    done = detectors.evaluate(pairs_in(pairs), {"bright": _bright, "bad": fails})
    assert len(done.findings) == 2
    assert {(f.case, f.method) for f in done.failures} == {
        ("broken.png", "bright"),
        ("broken.png", "bad"),
        ("clean.png", "bad"),
        ("hurt.png", "bad"),
    }


def test_a_cancelled_detection_keeps_what_is_done(pairs: Path) -> None:
    progress = Progress(lambda update: progress.cancel() if update.done == 1 else None)
    done = detectors.evaluate(pairs_in(pairs), {"bright": _bright}, progress=progress)
    assert done.cancelled
    assert len(done.findings) == 1


def test_overlaps_of_nothing_are_whole() -> None:
    none, some = np.zeros((2, 2), bool), np.eye(2, dtype=bool)
    assert overlaps(none, none) == (1.0, 1.0, 1.0)
    assert overlaps(some, none) == (0.0, 0.0, 1.0)
    assert overlaps(none, some) == (0.0, 1.0, 0.0)


@pytest.mark.parametrize(("name", "kind"), [("threshold", "whitish"), ("lines", "lines")])
def test_classical_detectors_are_those_of_the_program(name: str, kind: str) -> None:
    y, x = np.mgrid[0:120, 0:160]
    pixels = np.stack([60 + x // 4, 40 + y // 3, 90 - x // 5], axis=2).astype(np.uint8)
    pixels[70:90, 100:125] = (240, 238, 233)
    pixels[50:52, 10:90] = 245
    picture = Picture(pixels)
    mask = detectors.detector(name)(picture, Progress())
    assert mask.any()
    np.testing.assert_array_equal(mask, detect(picture, automatic(picture, kind).changed(grow=0)))


def test_an_unknown_detector_is_refused() -> None:
    with pytest.raises(FillerError, match="nonsense"):
        detectors.detector("nonsense")
