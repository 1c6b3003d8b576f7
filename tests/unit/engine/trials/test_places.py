"""Trials are laid on sound paint only, and always the same way."""

from __future__ import annotations

import dataclasses
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import settings as examples
from hypothesis import strategies as st

from restorer.engine.damage import Damage
from restorer.engine.plan import plan_damage
from restorer.engine.settings import Settings
from restorer.engine.source import PictureSource
from restorer.engine.tiles import Limits
from restorer.engine.trials.budget import Budget
from restorer.engine.trials.holes import find
from restorer.engine.trials.part import Part
from restorer.engine.trials.places import ENOUGH, Trial, laid, trial_mask
from restorer.engine.trials.survey import survey
from restorer.errors import CancelledError
from restorer.imaging.picture import Picture
from restorer.progress import Progress


def lay(
    source: PictureSource, made: SimpleNamespace, pixels: float = 1e9, seed: int = 0, **limits: int
) -> list[Trial]:
    progress = Progress()
    found = survey(source, progress)
    return laid(found, budget(made, len(found.groups), pixels, **limits), seed, progress)


def budget(made: SimpleNamespace, groups: int, pixels: float = 1e9, **limits: int) -> Budget:
    """For `pixels` of tiles of one candidate, who is tried on all groups."""
    return Budget(((0,),) * groups, pixels / 1e6, (Limits.of(made.info("any", **limits)),), (1.0,))


@examples(max_examples=12, deadline=None)
@given(st.integers(0, 9999), st.sampled_from([3, 4]), st.booleans())
def test_trials_meet_nothing_but_sound_paint(
    made: SimpleNamespace, fake: SimpleNamespace, seed: int, channels: int, protected: bool
) -> None:
    picture = Picture(fake.scene((120, 150), seed, channels))
    protect = fake.blobs((120, 150), seed + 1, 3) if protected else None
    damage = Damage(fake.blobs((120, 150), seed, 5), protect)
    assume(damage.hole(damage.box).any())
    source = PictureSource(picture, damage)
    trials = lay(source, made)
    sound = ~damage.unknown(damage.box)
    if channels == 4:
        sound &= picture.pixels[..., 3] > 0
    count = np.zeros(damage.shape, int)
    for trial in trials:
        assert picture.box.contains(trial.hole.box)
        count[trial.hole.box.slices] += trial.inside
    assert not count[~sound].any()
    assert count.max(initial=0) <= 1
    again = lay(source, made)
    assert [(t.hole, t.group) for t in again] == [(t.hole, t.group) for t in trials]


def test_shapes_are_those_of_the_holes(made: SimpleNamespace) -> None:
    source = made.source(made.paint(), made.flakes())
    trials = lay(source, made)
    sizes = {hole.pixels for hole in find(source.damage, Progress())}
    assert len(trials) >= ENOUGH
    assert {trial.hole.pixels for trial in trials} <= sizes
    assert {trial.group for trial in trials} == {0, 1}


@pytest.mark.parametrize("pixels", [0, 5_000, 40_000, 100_000])
def test_the_budget_is_kept(made: SimpleNamespace, pixels: int) -> None:
    source = made.source(made.paint((400, 500)), made.flakes((400, 500), thick=40))
    trials = lay(source, made, pixels)
    if pixels == 0:
        assert trials == []
        return
    assert 0 < len(trials) < len(lay(source, made)) or pixels == 100_000
    part = Part.trials(trial_mask(trials, (400, 500)), source.damage)
    assert plan_damage(part, made.info("any"), Settings()).pixels <= pixels


def test_no_window_is_laid_where_there_is_nothing_to_choose_between(made: SimpleNamespace) -> None:
    source = made.source(made.paint(), made.flakes())
    found = survey(source, Progress())
    assert len(found.groups) == 2
    whole = budget(made, 2)
    for tried in (((), (0,)), ((0,), ())):
        trials = laid(found, dataclasses.replace(whole, tried=tried), 0, Progress())
        assert {trial.group for trial in trials} == {tried.index((0,))}
    assert laid(found, dataclasses.replace(whole, tried=((), ())), 0, Progress()) == []


def test_a_window_takes_no_shape_that_somebody_else_would_have_to_fill(made: SimpleNamespace) -> None:
    source = made.source(made.paint(), made.flakes())
    found = survey(source, Progress())
    limits = Limits.of(made.info("any", tile=256))
    dear = Budget(((0,), (0, 1)), 0.04, (limits, limits), (1.0, 100.0))
    assert {trial.group for trial in laid(found, dear, 0, Progress())} == {0}, "the other is beyond the means"


def test_another_seed_lays_other_trials(made: SimpleNamespace) -> None:
    source = made.source(made.paint(), made.flakes())
    boxes = [[trial.hole.box for trial in lay(source, made, seed=seed)] for seed in (0, 1)]
    assert boxes[0] != boxes[1]


def test_a_shape_is_turned_where_it_does_not_fit_as_it_is(made: SimpleNamespace) -> None:
    mask = np.zeros((60, 200), np.uint8)
    mask[2:58, 100:106] = 255  # taller than the room beside it allows with sound paint around
    trials = lay(made.source(made.paint((60, 200)), mask), made, tile=256)
    assert trials
    assert trials[0].hole.box.width == 56 > trials[0].hole.box.height


def test_of_a_long_crack_a_piece_is_tried(made: SimpleNamespace) -> None:
    mask = np.zeros((160, 400), np.uint8)
    mask[80:83, 4:396] = 255
    trials = lay(made.source(made.paint((160, 400)), mask), made)
    assert trials
    assert max(max(trial.inside.shape) for trial in trials) <= 96


def test_no_room_no_trial(made: SimpleNamespace) -> None:
    mask = np.full((64, 64), 255, np.uint8)
    mask[::9] = 0
    assert lay(made.source(made.paint((64, 64)), mask), made) == []


def test_cancelling(made: SimpleNamespace) -> None:
    source = made.source(made.paint(), made.flakes())
    found = survey(source, Progress())
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        laid(found, budget(made, len(found.groups)), 0, progress)


def test_a_part_knows_the_rest_as_damage(made: SimpleNamespace) -> None:
    whole = Damage(made.flakes())
    holes = find(whole, Progress())
    part = Part.some(holes[:2], whole)
    assert np.count_nonzero(part.alpha(whole.box)) == holes[0].pixels + holes[1].pixels
    assert np.array_equal(part.unknown(whole.box), whole.unknown(whole.box))
    assert part.blocks.hole_pixels == holes[0].pixels + holes[1].pixels
    source = made.source(made.paint(), whole.mask)
    trials = lay(source, made)
    beside = Part.trials(trial_mask(trials, whole.shape), whole)
    assert np.count_nonzero(beside.alpha(whole.box)) == sum(trial.hole.pixels for trial in trials)
    expected = whole.unknown(whole.box).sum() + beside.blocks.hole_pixels
    assert beside.unknown(whole.box).sum() == expected
