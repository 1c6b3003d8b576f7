"""Who is tried on which holes, and what that may cost."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from restorer.engine.inpaint import Settings, inpaint
from restorer.engine.plan import plan_damage
from restorer.engine.trials import chances
from restorer.engine.trials.budget import SHARE, Budget
from restorer.engine.trials.survey import Survey, survey
from restorer.imaging.picture import Picture
from restorer.models.auto import Auto
from restorer.progress import Progress

DEFAULT = "restorer-net-texture"


def auto_of(made: SimpleNamespace, **speeds: float) -> Auto:
    return Auto([made.Off(made.info(name, seconds_per_megapixel=speed)) for name, speed in speeds.items()])


@pytest.fixture
def found(made: SimpleNamespace) -> Survey:
    """Four groups of holes: thin and thick, on smooth and on rough paint."""
    return survey(made.source(made.paint((480, 600)), made.flakes((480, 600), thick=135)), Progress())


def test_the_chances_are_those_that_were_counted() -> None:
    default, better = chances._table(chances.PATH)
    assert default == DEFAULT
    assert {"restorer-net", "restorer-by-size", "patchmatch"} <= better.keys()
    for name, counts in better.items():
        everywhere = sum(won for won, _ in counts) / sum(of for _, of in counts)
        for number, (won, of) in enumerate(counts):
            assert 0 <= won <= of
            thickness = (3.0, 8.0, 20.0, 40.0, 90.0)[number]
            assert chances.class_of(thickness) == number
            found = chances.chance(DEFAULT, name, thickness)
            assert min(won / of, everywhere) <= found <= max(won / of, everywhere)
    assert sum(of for _, of in better["patchmatch"]) > 100


def test_what_was_never_compared_may_be_better() -> None:
    assert chances.chance(DEFAULT, "my-own", 8) == 1
    assert chances.chance("my-own", "patchmatch", 8) == 1


def test_the_hopeless_and_the_slow_are_not_tried_unless_somebody_waits(made: SimpleNamespace) -> None:
    names = {DEFAULT: 1.6, "restorer-by-size": 5.6, "my-own": 2.0, "snail": 50.0, "patchmatch": 4.0}
    auto = auto_of(made, **names)
    ids = list(names)
    for thickness in (2.0, 8.0):
        tried = {ids[c] for c in chances.worth_trying(auto, thickness)}
        assert tried == {DEFAULT, "my-own"}
        patient = {ids[c] for c in chances.worth_trying(auto, thickness, patient=True)}
        assert patient == set(ids) - {"restorer-by-size"}, "it does the same as the default there"
    best = Auto([made.Off(made.info(f"{name} (best)", seconds_per_megapixel=1.0)) for name in ids])
    assert chances.worth_trying(best, 2.0) == chances.worth_trying(
        auto_of(made, **dict.fromkeys(ids, 1.0)), 2.0
    )


def test_trials_may_cost_a_share_of_the_filling(made: SimpleNamespace, found: Survey) -> None:
    auto = auto_of(made, first=2.0, second=4.0)
    todo = plan_damage(found.source.damage, auto.candidates[0].info, Settings())
    budget = Budget.sparing(auto, found, todo)
    assert budget.tried == ((0, 1),) * 4
    assert budget.seconds == pytest.approx(SHARE * todo.pixels * 2.0 / 1e6)
    area = budget.limits[0].area(found.holes[0].box, 9, (480, 600))
    assert budget.price(found.holes[0].box, 9, 0, (480, 600)) == pytest.approx(6.0 * area / 1e6)
    alone = Budget.sparing(auto_of(made, first=2.0, snail=50.0), found, todo)
    assert alone.tried == ((),) * 4
    assert not alone.is_open
    assert Budget.patient(auto_of(made, first=2.0, snail=50.0), found).tried == ((0, 1),) * 4


def test_all_in_all_trials_stay_within_that_share(made: SimpleNamespace, found: Survey) -> None:
    first, second = (made.Off(made.info(name)) for name in ("first", "second"))
    picture = Picture(made.paint((480, 600)))
    mask = found.source.damage.mask
    result = inpaint(picture, mask, Auto([first, second]), Settings())
    alone = inpaint(picture, mask, first, Settings())
    assert result.confidence is not None
    assert all(group.trials >= 4 for group in result.confidence.groups)
    assert alone.processed_pixels < result.processed_pixels
    assert result.processed_pixels <= (1 + SHARE) * alone.processed_pixels


def test_little_damage_is_filled_without_trials(made: SimpleNamespace) -> None:
    mask = np.zeros((480, 600), np.uint8)
    mask[100:108, 100:108] = 255
    first, second = (made.Off(made.info(name)) for name in ("first", "second"))
    result = inpaint(Picture(made.paint((480, 600))), mask, Auto([first, second]), Settings())
    assert second.calls == []
    assert {fill.provenance.parameters["chosen_by"] for fill in result.fills} == {"default"}
    assert result.confidence is not None
    assert result.confidence.errors[0] > 0
