"""Expected errors travel with the fills they belong to."""

from __future__ import annotations

import json
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from restorer.engine.inpaint import Settings, inpaint
from restorer.engine.trials.confidence import Confidence
from restorer.engine.trials.expected import errors_of, inpaint_expecting, overall, with_errors
from restorer.engine.trials.holes import find
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture
from restorer.progress import Progress, Update

PLAIN = Settings(grain=False)


@pytest.fixture
def mask() -> np.ndarray:
    """Two holes close to each other, and one far away."""
    made = np.zeros((100, 160), np.uint8)
    made[10:14, 10:20] = made[18:26, 12:20] = made[70:80, 120:130] = 255
    return made


def test_the_map_of_a_fill_is_that_of_its_holes(made: SimpleNamespace, mask: np.ndarray) -> None:
    damage = made.source(made.paint((100, 160)), mask).damage
    holes = find(damage, Progress())
    found = Confidence(damage, holes, np.array([3.0, 5.0, 20.0]))
    box = Box(8, 8, 16, 20)
    alpha = mask[box.slices].copy()
    alpha[:, :4] = 0  # half of a hole belongs to another fill
    fill = Fill(box, np.zeros((20, 16, 3), np.uint8), alpha, Provenance("any", parameters={"grow": 0}))
    (told,) = with_errors([fill], found)
    again = replace(
        told,
        provenance=replace(told.provenance, parameters=json.loads(json.dumps(told.provenance.parameters))),
    )
    for one in (told, again):
        errors = errors_of(one)
        assert errors is not None
        assert np.array_equal(errors, np.where(alpha > 0, found.error_map(box), 0))
    assert told.provenance.parameters["grow"] == 0
    assert 3 < told.provenance.parameters["expected_error"] < 5


def test_what_is_not_understood_is_not_known() -> None:
    def errors(**parameters: object) -> np.ndarray | None:
        alpha = np.full((2, 3), 255, np.uint8)
        provenance = Provenance("any", parameters=parameters)
        return errors_of(Fill(Box(5, 5, 3, 2), np.zeros((2, 3, 3), np.uint8), alpha, provenance))

    assert errors() is None
    assert errors(expected_error="high") is None
    for broken in (None, 3, [3], [["x", 1, 2]], [[0, 0, 9]]):
        known = errors(expected_error=4, expected_errors=broken)
        assert known is not None
        assert (known == 4).all()


def test_every_filler_says_what_it_expects(made: SimpleNamespace, mask: np.ndarray) -> None:
    picture, filler = Picture(made.paint((100, 160))), made.Off(made.info("any"))
    plain = inpaint(picture, mask, filler, PLAIN)
    told = inpaint_expecting(picture, mask, filler, PLAIN, Progress())
    for one, other in zip(plain.fills, told.fills, strict=True):
        assert np.array_equal(one.pixels, other.pixels)
        assert errors_of(one) is None
        errors = errors_of(other)
        assert errors is not None
        assert np.array_equal(errors > 0, other.alpha > 0)
    assert told.confidence is None


def test_it_can_be_cancelled(made: SimpleNamespace, mask: np.ndarray) -> None:
    progress = Progress()
    progress.cancel()
    result = inpaint_expecting(
        Picture(made.paint((100, 160))), mask, made.Off(made.info("any")), PLAIN, progress
    )
    assert result.cancelled
    assert not result.fills


def test_what_was_filled_before_a_cancel_says_what_it_expects(
    made: SimpleNamespace, mask: np.ndarray
) -> None:
    def stop(update: Update) -> None:
        if update.box is not None:
            progress.cancel()

    progress = Progress(stop)
    settings = replace(PLAIN, threads=1)
    filler = made.Off(made.info("any"))
    picture = Picture(made.paint((100, 160)))
    result = inpaint_expecting(picture, mask, filler, settings, progress)
    assert result.cancelled
    whole = {fill.box: fill for fill in inpaint_expecting(picture, mask, filler, settings).fills}
    assert 0 < len(result.fills) < len(whole)
    for fill in result.fills:
        assert fill.provenance.parameters == whole[fill.box].provenance.parameters


def test_what_all_fills_expect_together(made: SimpleNamespace, mask: np.ndarray) -> None:
    picture = Picture(made.paint((100, 160)))
    fills = inpaint_expecting(picture, mask, made.Off(made.info("any")), PLAIN).fills
    errors = [errors_of(fill)[fill.alpha > 0] for fill in fills]
    assert len(fills) > 1
    assert overall(fills) == pytest.approx(
        float(np.sqrt(np.mean(np.square(np.concatenate(errors))))), abs=0.01
    )
    assert overall(()) is None
    assert overall(inpaint(picture, mask, made.Off(made.info("any")), PLAIN).fills) is None
