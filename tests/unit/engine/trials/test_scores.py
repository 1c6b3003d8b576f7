"""Measures, the choice by them, and what errors are expected."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from restorer.engine.trials import formula as module
from restorer.engine.trials.choice import best
from restorer.engine.trials.confidence import HALF, Confidence, confidence, foreseen, offset
from restorer.engine.trials.formula import PATH, TERMS, Formula, formula
from restorer.engine.trials.holes import find
from restorer.engine.trials.scores import score
from restorer.imaging.geometry import Box
from restorer.progress import Progress

INSIDE = np.zeros((80, 80), bool)
INSIDE[20:60, 20:60] = True


def texture(seed: int, sigma: float = 1.0) -> np.ndarray:
    noise = np.random.default_rng(seed).normal(0, 20, (80, 80, 1)).astype(np.float32)
    smooth = cv2.GaussianBlur(noise, (0, 0), sigma)
    return np.repeat((128 + smooth)[..., None], 3, axis=2).astype(np.float32)


def test_the_truth_costs_least() -> None:
    truth = texture(0)
    same = score(truth, truth, INSIDE)
    assert (same.error, same.texture, same.structure) == (
        0,
        pytest.approx(0, abs=1e-5),
        pytest.approx(0, abs=1e-5),
    )
    assert same.cost < score(truth, truth + 3, INSIDE).cost < score(truth, truth + 30, INSIDE).cost


def test_error_is_the_root_mean_square_in_the_hole() -> None:
    truth = texture(0)
    other = truth + np.where(INSIDE[..., None], np.float32(6), np.float32(99))
    assert score(truth, other, INSIDE).error == pytest.approx(6, abs=1e-3)


def test_texture_that_lies_elsewhere_is_better_texture_than_none() -> None:
    truth, moved, flat = texture(0), texture(1), np.full((80, 80, 3), 128, np.float32)
    assert score(truth, moved, INSIDE).error > score(truth, flat, INSIDE).error
    assert score(truth, moved, INSIDE).texture < 0.3 * score(truth, flat, INSIDE).texture
    assert score(truth, flat, INSIDE).structure < score(truth, moved, INSIDE).structure


def test_only_a_clear_winner_displaces_the_default() -> None:
    rng = np.random.default_rng(5)
    base = rng.normal(15, 4, 12)
    noise = rng.normal(0, 1, 12)
    assert best({0: list(base), 1: list(base - 4 + noise)}, default=0) == 1
    assert best({0: list(base), 1: list(base - 0.2 + noise)}, default=0) == 0
    assert best({0: list(base), 1: list(base + 4 + noise)}, default=0) == 0
    assert best({0: list(base), 1: list(base - 4), 2: list(base - 6)}, default=0) == 2
    assert best({0: list(base), 1: list(base)}, default=0) == 0


def test_a_few_trials_prove_nothing() -> None:
    assert best({0: [20.0] * 3, 1: [10.0] * 3}, default=0) == 0
    assert best({0: [20.0] * 4, 1: [19.0] * 4}, default=0) == 0, "equal by chance, as four may be"
    assert best({0: [20.0] * 4, 1: [10.0] * 4}, default=0) == 1
    assert best({0: [], 1: []}, default=0) == 0


def test_the_stored_formula_expects_more_where_it_is_harder(made: SimpleNamespace) -> None:
    mask = np.zeros((160, 200), np.uint8)
    for x in (50, 150):  # smooth, rough
        cv2.circle(mask, (x, 40), 3, 255, -1)
        cv2.circle(mask, (x, 110), 20, 255, -1)
    source = made.source(made.paint(), mask)
    for name in ("restorer-by-size", "restorer-net (best)", "smooth", "never measured"):
        found = foreseen(source, name, Progress())
        by_place = {(h.box.x > 100, h.box.y > 60): e for h, e in zip(found.holes, found.errors, strict=True)}
        assert by_place[False, False] < by_place[True, False]
        assert by_place[False, False] < by_place[False, True]
        assert by_place[True, False] < by_place[True, True]
    assert formula("restorer-net (best)") is formula("restorer-net")
    assert formula("never measured").between > formula("smooth").between > 0


def test_a_formula_for_other_terms_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stored = json.loads(PATH.read_text())
    stored["terms"] = stored["terms"][:-1]
    (tmp_path / "other.json").write_text(json.dumps(stored))
    monkeypatch.setattr(module, "PATH", tmp_path / "other.json")
    with pytest.raises(ValueError, match="other terms"):
        formula("smooth")


def test_trials_are_believed_the_more_the_more_there_are() -> None:
    rule = Formula(np.zeros(len(TERMS)), between=0.1, within=0.2, lift=0.1)
    one, ten, many = (offset(rule, [1.0] * n) for n in (1, 10, 10_000))
    assert 0 < one < ten < many <= 1
    assert offset(rule, []) == 0


def test_the_map_is_the_same_whatever_box_is_asked_for(made: SimpleNamespace) -> None:
    mask = made.flakes()
    source = made.source(made.paint(), mask)
    holes = find(source.damage, Progress())
    errors = np.linspace(1, 40, len(holes))
    found = Confidence(source.damage, holes, errors)
    whole = found.map(Box(0, 0, 200, 160))
    assert whole.dtype == np.float32
    assert (whole[mask == 0] == 1).all()
    assert ((whole[mask > 0] < 1) & (whole[mask > 0] > 0)).all()
    part = Box(30, 10, 77, 90)
    assert np.array_equal(found.map(part), whole[part.slices])
    assert set(np.unique(found.error_map(Box(0, 0, 200, 160)))) == {np.float32(0), *errors.astype(np.float32)}
    assert found.expected(Box(0, 0, 200, 160)) == pytest.approx(
        np.sqrt(np.average(errors**2, weights=[hole.pixels for hole in holes]))
    )
    assert found.expected(Box(0, 0, 2, 2)) == 0
    assert confidence(np.array([0, HALF, 1e9], np.float32)) == pytest.approx([1, 0.5, 0])
