"""Counting values."""

from __future__ import annotations

import numpy as np

from restorer.imaging.histogram import histogram


def test_every_pixel_is_counted_once_in_each_channel() -> None:
    pixels = np.zeros((4, 5, 3), np.uint8)
    pixels[..., 0], pixels[0, 0] = 200, (10, 20, 30)
    found = histogram(pixels)
    assert found.counts.sum(axis=1).tolist() == [20, 20, 20, 20]
    assert found.counts[0, 200] == 19
    assert found.counts[1, 20] == found.counts[2, 30] == 1
    assert found.counts[3, round(0.2126 * 200)] == 19
    assert not found.is_grey


def test_only_what_is_inside_counts() -> None:
    pixels = np.arange(16, dtype=np.uint8).reshape(4, 4, 1)
    inside = np.zeros((4, 4), np.uint8)
    inside[1, 1:3] = 255
    inside[0, 0] = 127
    found = histogram(pixels, inside)
    assert found.pixels == 2
    assert found.counts[3].nonzero()[0].tolist() == [5, 6]
    assert found.is_grey
    assert found.mean == 5.5


def test_transparent_pixels_have_no_colour_and_others_their_own() -> None:
    pixels = np.zeros((1, 3, 4), np.uint8)
    pixels[0, 0] = (100, 50, 25, 128)  # premultiplied
    pixels[0, 1] = (9, 9, 9, 255)
    found = histogram(pixels)
    assert found.pixels == 2
    assert found.counts[0].nonzero()[0].tolist() == [9, 199]


def test_the_median_parts_the_pixels_in_halves() -> None:
    pixels = np.array([[1, 1, 1, 8, 9]], np.uint8)[..., None]
    assert histogram(pixels).median == 1
    assert histogram(np.full((2, 2, 1), 77, np.uint8)).median == 77
