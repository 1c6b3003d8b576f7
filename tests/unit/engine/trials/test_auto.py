"""The automatic filler: who wins, what is filled by whom, and that nothing else changes."""

from __future__ import annotations

import dataclasses
import itertools
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from scipy.stats import spearmanr

from restorer.engine.inpaint import Result, Settings, inpaint
from restorer.engine.trials.several import candidates
from restorer.errors import FillerError, MaskError
from restorer.imaging.composite import flatten
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Picture
from restorer.models.auto import Auto
from restorer.progress import Progress, Update

SHAPE = (480, 600)
PLAIN = Settings(feather=0)


@pytest.fixture(scope="module")
def picture(made: SimpleNamespace) -> Picture:
    return Picture(made.paint(SHAPE))


@pytest.fixture(scope="module")
def mask(made: SimpleNamespace) -> np.ndarray:
    """270 holes, half of them thick."""
    mask: np.ndarray = made.flakes(SHAPE, thick=135)
    return mask


def fillers(made: SimpleNamespace, **values: dict[str, float]) -> list[Any]:
    return [made.Off(made.info(name), **off) for name, off in values.items()]


def filled(picture: Picture, result: Result) -> np.ndarray:
    return flatten(picture, result.fills).pixels


def test_a_clearly_better_candidate_displaces_the_default(
    made: SimpleNamespace, picture: Picture, mask: np.ndarray
) -> None:
    bad, good = fillers(made, bad={"thin": 0.3, "thick": 0.3}, good={})
    result = inpaint(picture, mask, Auto([bad, good]), PLAIN)
    assert {fill.provenance.filler for fill in result.fills} == {"good"}
    alone = inpaint(picture, mask, good, PLAIN)
    assert np.array_equal(filled(picture, result), filled(picture, alone))
    assert result.confidence is not None
    groups = result.confidence.groups
    assert sum(group.holes for group in groups) == len(result.confidence.holes)
    assert sum(group.pixels for group in groups) == result.hole_pixels == alone.hole_pixels
    for group in groups:
        assert group.filler == "good"
        assert group.trials >= 4
        assert group.costs["good"] < group.costs["bad"]
        assert group.errors["good"] < group.errors["bad"]
    assert result.tiles > alone.tiles, "trials count"


def test_the_default_stays_where_candidates_are_equal(
    made: SimpleNamespace, picture: Picture, mask: np.ndarray
) -> None:
    first, second = fillers(made, first={}, second={})
    result = inpaint(picture, mask, Auto([first, second]), PLAIN)
    assert {fill.provenance.filler for fill in result.fills} == {"first"}


def test_each_group_gets_its_own(made: SimpleNamespace, picture: Picture, mask: np.ndarray) -> None:
    thin, thick = fillers(made, thin={"thick": 0.3}, thick={"thin": 0.3})
    result = inpaint(picture, mask, Auto([thin, thick]), PLAIN)
    assert not result.cancelled
    out, seen = filled(picture, result), np.zeros(SHAPE, int)
    for fill in result.fills:
        seen[fill.box.slices] += fill.alpha > 0
        assert fill.provenance.parameters["chosen_by"] == "trials"
        assert fill.provenance.parameters["expected_error"] > 0
    assert np.array_equal(seen, mask > 0), "every hole pixel is filled once"
    assert np.array_equal(out[mask == 0], picture.pixels[mask == 0])
    assert np.abs(out.astype(int) - picture.pixels)[mask > 0].mean() < 12, "nobody got what it cannot do"
    assert result.confidence is not None
    assert {group.filler for group in result.confidence.groups} == {"thin", "thick"}
    again = inpaint(picture, mask, Auto(fillers(made, thin={"thick": 0.3}, thick={"thin": 0.3})), PLAIN)
    threads = dataclasses.replace(PLAIN, threads=3)
    other = inpaint(picture, mask, Auto(fillers(made, thin={"thick": 0.3}, thick={"thin": 0.3})), threads)
    assert np.array_equal(out, filled(picture, again))
    assert np.array_equal(out, filled(picture, other))
    assert np.array_equal(result.confidence.errors, other.confidence.errors)  # type: ignore[union-attr]


def test_without_trials_the_default_is_taken(
    made: SimpleNamespace, picture: Picture, mask: np.ndarray
) -> None:
    bad, good = fillers(made, bad={"thin": 0.3, "thick": 0.3}, good={})
    result = inpaint(picture, mask, Auto([bad, good]), dataclasses.replace(PLAIN, trials=False))
    assert good.calls == []
    assert {fill.provenance.filler for fill in result.fills} == {"bad"}
    assert {fill.provenance.parameters["chosen_by"] for fill in result.fills} == {"default"}
    assert result.confidence is not None
    assert {group.trials for group in result.confidence.groups} == {0}
    assert (result.confidence.errors > 0).all()


def test_the_same_trials_are_not_made_twice(
    made: SimpleNamespace, picture: Picture, mask: np.ndarray
) -> None:
    first, second = fillers(made, first={}, second={"thin": 0.3, "thick": 0.3})
    auto = Auto([first, second])
    one = inpaint(picture, mask, auto, PLAIN)
    calls = len(second.calls)
    assert calls > 0
    two = inpaint(picture, mask, auto, dataclasses.replace(PLAIN, threads=1))
    assert len(second.calls) == calls, "only the default fills"
    assert two.tiles < one.tiles
    assert np.array_equal(filled(picture, one), filled(picture, two))
    for changed in (
        (Picture(picture.pixels[::-1].copy()), mask, PLAIN),
        (picture, np.ascontiguousarray(mask[:, ::-1]), PLAIN),
        (picture, mask, dataclasses.replace(PLAIN, seed=1)),
    ):
        before = len(second.calls)
        inpaint(changed[0], changed[1], auto, changed[2])
        assert len(second.calls) > before


def test_what_is_under_the_mask_does_not_matter(
    made: SimpleNamespace, picture: Picture, mask: np.ndarray
) -> None:
    junk = picture.pixels.copy()
    junk[mask > 0] = 255 - junk[mask > 0]
    results = [
        inpaint(Picture(pixels), mask, Auto(fillers(made, thin={"thick": 0.3}, thick={"thin": 0.3})), PLAIN)
        for pixels in (picture.pixels, junk)
    ]
    one, two = (filled(picture, result) for result in results)
    assert np.array_equal(one[mask > 0], two[mask > 0])


def test_progress_is_honest(made: SimpleNamespace, picture: Picture, mask: np.ndarray) -> None:
    updates: list[Update] = []
    inpaint(
        picture,
        mask,
        Auto(fillers(made, thin={"thick": 0.3}, thick={"thin": 0.3})),
        PLAIN,
        Progress(updates.append),
    )
    stages = list(dict.fromkeys(update.stage for update in updates))
    assert stages == ["Looking at the damage", "Trying models", "Filling"]
    for stage in stages[1:]:
        steps = [update for update in updates if update.stage == stage]
        assert steps[-1].done == pytest.approx(steps[-1].total, rel=1e-6)
        assert all(a.done <= b.done for a, b in itertools.pairwise(steps))
    assert all(update.box is None for update in updates if update.stage == "Trying models")
    assert any(update.box is not None for update in updates if update.stage == "Filling")


@pytest.mark.parametrize("stage", ["Looking at the damage", "Trying models", "Filling"])
def test_cancelling(made: SimpleNamespace, picture: Picture, mask: np.ndarray, stage: str) -> None:
    auto = Auto(fillers(made, first={}, second={}))

    def stop(update: Update) -> None:
        if update.stage == stage and (update.box is not None or stage != "Filling"):
            progress.cancel()

    progress = Progress(stop)
    result = inpaint(picture, mask, auto, dataclasses.replace(PLAIN, threads=1), progress)
    assert result.cancelled
    whole = inpaint(picture, mask, auto, PLAIN)
    assert not whole.cancelled, "a cancelled trial is not remembered"
    assert len(result.fills) < len(whole.fills)
    assert (len(result.fills) > 0) == (stage == "Filling")


def test_errors_are_those_of_any_run(made: SimpleNamespace, picture: Picture, mask: np.ndarray) -> None:
    auto = Auto(fillers(made, first={}, second={}))
    with pytest.raises(MaskError):
        inpaint(picture, np.zeros(SHAPE, np.uint8), auto)
    with pytest.raises(MaskError):
        inpaint(picture, mask[:40], auto)

    class Broken(made.Off):  # type: ignore[name-defined,misc]
        def fill(self, tiles: np.ndarray, holes: np.ndarray, seed: int = 0) -> np.ndarray:
            raise ValueError("no weights")

    with pytest.raises(FillerError, match="Broken"):
        inpaint(picture, mask, Auto([*fillers(made, first={}), Broken(made.info("broken"))]))


def test_all_kinds_of_pictures_and_protected_paint(made: SimpleNamespace, fake: SimpleNamespace) -> None:
    for channels, dtype in ((1, "uint8"), (2, "uint16"), (4, "uint8")):
        pixels = fake.scene((150, 170), 3, channels, dtype)
        mask, protect = fake.blobs((150, 170), 3), fake.blobs((150, 170), 4, 3)
        auto = Auto(fillers(made, first={"thin": 0.2}, second={}))
        result = inpaint(Picture(pixels), mask, auto, PLAIN, protect=protect)
        out = flatten(Picture(pixels), result.fills).pixels
        hole = (mask > 0) & (protect == 0)
        assert np.array_equal(out[~hole], pixels[~hole])
        assert result.hole_pixels == hole.sum()


def test_a_hole_with_no_room_for_trials_is_filled_all_the_same(made: SimpleNamespace) -> None:
    mask = np.full((64, 64), 255, np.uint8)
    mask[::9] = 0
    result = inpaint(Picture(made.paint((64, 64))), mask, Auto(fillers(made, first={}, second={})), PLAIN)
    assert result.hole_pixels == np.count_nonzero(mask)
    assert result.confidence is not None
    assert [group.trials for group in result.confidence.groups] == [0]


def test_expected_errors_rank_true_ones(made: SimpleNamespace, picture: Picture, mask: np.ndarray) -> None:
    result = inpaint(picture, mask, Auto(fillers(made, telea={})), PLAIN)
    found = result.confidence
    assert found is not None
    squares = np.square(filled(picture, result).astype(float) - picture.pixels).mean(axis=2)
    true = [squares[h.box.slices][h.inside(found.damage)].mean() for h in found.holes]
    assert spearmanr(found.errors, true).statistic > 0.6


def test_candidates_for_one_hole_side_by_side(
    made: SimpleNamespace, picture: Picture, mask: np.ndarray
) -> None:
    bad, good = fillers(made, bad={"thin": 0.3, "thick": 0.3}, good={})
    soft = mask.copy()
    soft[soft > 0] = 200
    click = Box(48, 16, 1, 1)
    answers = candidates(picture, soft, click, [bad, good], PLAIN)
    assert [answer.filler.id for answer in answers] == ["bad", "good"]
    assert answers[0].expected_error > answers[1].expected_error > 0
    for answer in answers:
        assert answer.fill.provenance.filler == answer.filler.id
        assert answer.fill.provenance.parameters["expected_error"] == round(answer.expected_error, 2)
        assert answer.fill.box == Box(41, 9, 15, 15)
        assert set(np.unique(answer.fill.alpha)) == {0, 200}
        out = flatten(picture, [answer.fill]).pixels
        changed = np.zeros(SHAPE, bool)
        changed[9:24, 41:56] = True
        assert np.array_equal(out[~changed], picture.pixels[~changed])
    assert not np.array_equal(answers[0].fill.pixels, answers[1].fill.pixels)
    two = candidates(picture, mask, Box(10, 10, 40, 4), [good], PLAIN)
    assert np.count_nonzero(two[0].fill.alpha) == np.count_nonzero(mask[:32, :64])


def test_candidates_where_there_is_no_hole(made: SimpleNamespace, picture: Picture, mask: np.ndarray) -> None:
    for box in (Box(0, 0, 3, 3), Box(-9, -9, 4, 4)):
        with pytest.raises(MaskError, match="no hole"):
            candidates(picture, mask, box, fillers(made, first={}))
    with pytest.raises(ValueError, match="different"):
        candidates(picture, mask, Box(16, 16, 1, 1), fillers(made, first={}) * 2)


def test_thin_holes_of_a_filler_by_size_are_tried_once(made: SimpleNamespace) -> None:
    names = ("restorer-by-size", "restorer-net-texture", "other")
    by_size, texture, other = (made.Off(made.info(name)) for name in names)
    mask, picture = made.flakes(SHAPE, thick=0), Picture(made.paint(SHAPE))
    settings = dataclasses.replace(PLAIN, threads=1)
    result = inpaint(picture, mask, Auto([by_size, texture, other]), settings)
    alone = made.Off(made.info("restorer-by-size"))
    inpaint(picture, mask, alone, settings)
    assert by_size.calls == alone.calls, "no trial of its own"
    assert result.confidence is not None
    costs = result.confidence.groups[0].costs
    assert costs["restorer-by-size"] == costs["restorer-net-texture"]
    assert {fill.provenance.filler for fill in result.fills} == {"restorer-by-size"}


def test_where_all_do_the_same_nobody_is_tried(made: SimpleNamespace) -> None:
    by_size, texture = (made.Off(made.info(name)) for name in ("restorer-by-size", "restorer-net-texture"))
    result = inpaint(Picture(made.paint(SHAPE)), made.flakes(SHAPE, thick=0), Auto([by_size, texture]), PLAIN)
    assert texture.calls == []
    assert result.confidence is not None
    assert [group.trials for group in result.confidence.groups] == [0] * len(result.confidence.groups)
    assert (result.confidence.errors > 0).all()
