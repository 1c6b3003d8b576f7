"""Holes one by one, and what the paint around them is like."""

from __future__ import annotations

from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from restorer.engine.damage import Damage
from restorer.engine.trials import holes as module
from restorer.engine.trials.groups import grouped
from restorer.engine.trials.holes import Hole, find, measured
from restorer.engine.trials.surroundings import Surroundings, look
from restorer.errors import CancelledError, MaskError
from restorer.imaging.geometry import Box
from restorer.progress import Progress


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 9999), st.booleans())
def test_every_hole_pixel_is_in_exactly_one_hole(fake: SimpleNamespace, seed: int, protected: bool) -> None:
    mask = fake.blobs((70, 90), seed)
    damage = Damage(mask, fake.blobs((70, 90), seed + 1, 3) if protected else None)
    assume(damage.hole(damage.box).any())
    count = np.zeros(mask.shape, int)
    for hole in find(damage, Progress()):
        inside = hole.inside(damage)
        assert inside.sum() == hole.pixels
        assert cv2.connectedComponents(inside.astype(np.uint8), connectivity=8)[0] == 2
        count[hole.box.slices] += inside
    assert np.array_equal(count, damage.hole(damage.box).astype(int))


def test_thickness_is_the_diameter_and_depth_the_mean_distance() -> None:
    mask = np.zeros((80, 80), np.uint8)
    cv2.circle(mask, (20, 20), 10, 255, -1)
    mask[60, 5:75] = 9  # soft, one pixel wide
    disc, line = find(Damage(mask), Progress())
    assert disc.thickness == pytest.approx(20, abs=1.5)
    assert 3 < disc.depth < 5
    assert (line.thickness, line.depth, line.pixels, line.box) == (1, 1, 70, Box(5, 60, 70, 1))
    alone = measured(disc.inside(Damage(mask)), 3, 4)
    assert (alone.box, alone.pixels) == (Box(3, 4, 21, 21), disc.pixels)
    assert alone.thickness == pytest.approx(disc.thickness)


def test_too_many_or_too_large_holes_are_taken_together(monkeypatch: pytest.MonkeyPatch) -> None:
    mask = np.zeros((64, 64), np.uint8)
    mask[::16, ::16] = 255
    assert len(find(Damage(mask), Progress())) == 16
    monkeypatch.setattr(module, "_LARGEST", 0)
    assert all(hole.first is None for hole in find(Damage(mask), Progress()))
    monkeypatch.setattr(module, "_MOST", 4)
    together = find(Damage(mask), Progress())
    assert len(together) < 16
    assert sum(hole.pixels for hole in together) == 16
    assert sum(hole.inside(Damage(mask)).sum() for hole in together) == 16


def test_nothing_to_find_and_cancelling() -> None:
    with pytest.raises(MaskError):
        find(Damage(np.zeros((8, 8), np.uint8)), Progress())
    mask = np.zeros((8, 8), np.uint8)
    mask[4, 4] = 255
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        find(Damage(mask), progress)


def test_rough_paint_changes_more_than_smooth_paint(made: SimpleNamespace) -> None:
    pixels, mask = made.paint(), np.zeros((160, 200), np.uint8)
    cv2.circle(mask, (40, 80), 5, 255, -1)
    cv2.circle(mask, (160, 80), 5, 255, -1)
    source = made.source(pixels, mask)
    smooth, rough = (
        look(source, hole.box, hole.inside(source.damage), hole.thickness)
        for hole in find(source.damage, Progress())
    )
    assert rough.roughness > smooth.roughness + 0.7
    assert all(a > b for a, b in zip(rough.changes, smooth.changes, strict=True))
    assert 0 < smooth.tone < 255


def test_flat_paint_changes_by_rounding_only_whatever_the_damage_hides(made: SimpleNamespace) -> None:
    pixels = np.full((60, 60, 3), 90, np.uint8)
    pixels[20:30, 20:30] = 255
    mask = np.zeros((60, 60), np.uint8)
    mask[20:30, 20:30] = 1
    source = made.source(pixels, mask)
    seen = look(source, Box(20, 20, 10, 10), np.ones((10, 10), bool), 10)
    assert seen.tone == pytest.approx(90)
    assert seen.rim == pytest.approx(np.sqrt(1 / 12), abs=1e-3)
    assert seen.changes == pytest.approx([np.sqrt(1 / 12)] * 5, abs=1e-3)


def test_depth_of_the_file_does_not_matter(made: SimpleNamespace) -> None:
    mask = made.flakes()
    eight = look(made.source(made.paint(), mask), Box(8, 8, 20, 20), np.ones((20, 20), bool), 7)
    deep = look(made.source(made.paint(dtype="uint16"), mask), Box(8, 8, 20, 20), np.ones((20, 20), bool), 7)
    assert deep.changes == pytest.approx(eight.changes, rel=0.2)
    assert deep.tone == pytest.approx(eight.tone, rel=0.02)


def test_a_hole_with_next_to_nothing_around_it_is_looked_at_from_farther(made: SimpleNamespace) -> None:
    mask = np.full((120, 120), 255, np.uint8)
    mask[:, 100:] = 0
    source = made.source(made.paint((120, 120)), mask)
    inside = np.zeros((120, 100), bool)
    inside[50:54, 80:84] = True  # the rest of the damage is 16 pixels wide around it
    seen = look(source, Box(0, 0, 100, 120), inside, 4)
    assert seen.tone > 0


def test_holes_are_grouped_by_size_and_surroundings() -> None:
    def hole(thickness: float, pixels: int) -> Hole:
        return Hole(Box(0, 0, 9, 9), pixels, thickness, thickness / 4, (0, 0))

    def seen(change: float, tone: float = 100) -> Surroundings:
        return Surroundings(tone, 3, (change,) * 5)

    holes = [hole(3, 9)] * 30 + [hole(3, 9)] * 30 + [hole(3, 900)] * 3 + [hole(40, 1200)]
    around = [seen(2)] * 30 + [seen(20)] * 30 + [seen(2)] * 3 + [seen(2)]
    groups = grouped(holes, around)
    assert sorted(i for group in groups for i in group) == list(range(64))
    assert [len(group) for group in groups] == [30, 30, 3, 1]
    assert grouped(holes[:10] + holes[30:40], around[:10] + around[30:40]) == [list(range(20))], (
        "too few to split"
    )
    by_tone = grouped(holes[:60], [seen(2, 20)] * 30 + [seen(2, 220)] * 30)
    assert [len(group) for group in by_tone] == [30, 30]
