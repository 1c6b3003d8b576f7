"""Seeds, holes and area limits on small flags."""

from __future__ import annotations

import numpy as np

from restorer.detection.patches import holes_filled, with_seed, within_area


def drawn(*rows: str) -> np.ndarray:
    return np.array([[c == "#" for c in row] for row in rows])


FLAGS = drawn("##...#", "##....", "....##", ".#..##")


def test_with_seed_keeps_whole_patches() -> None:
    seeds = np.zeros_like(FLAGS)
    seeds[3, 4] = True
    np.testing.assert_array_equal(with_seed(FLAGS, seeds), drawn("......", "......", "....##", "....##"))
    assert not with_seed(FLAGS, np.zeros_like(FLAGS)).any()


def test_seeds_outside_flags_do_not_count() -> None:
    assert not with_seed(FLAGS, ~FLAGS).any()


def test_within_area() -> None:
    np.testing.assert_array_equal(within_area(FLAGS, 2, 10), drawn("##....", "##....", "....##", "....##"))
    np.testing.assert_array_equal(within_area(FLAGS, 1, 1), drawn(".....#", "......", "......", ".#...."))


def test_holes_filled_only_when_small_and_enclosed() -> None:
    ring = drawn("#####", "#...#", "#####", "..#..")
    filled = drawn("#####", "#####", "#####", "..#..")
    np.testing.assert_array_equal(holes_filled(ring, 3), filled)
    np.testing.assert_array_equal(holes_filled(ring, 2), ring)
    open_ring = drawn("##.##", "#...#", "#####")
    np.testing.assert_array_equal(holes_filled(open_ring, 9), open_ring)
