"""Small renditions: made strip by strip, they are what shrinking the whole picture gives."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from restorer.imaging import overview
from restorer.imaging.picture import Metadata, Picture


@pytest.mark.parametrize("shape", [(1000, 700), (700, 1000), (64, 2000), (1, 900), (30, 20)])
@pytest.mark.parametrize("channels", [1, 3])
def test_strips_make_the_whole(shape: tuple[int, int], channels: int) -> None:
    y, x = np.mgrid[: shape[0], : shape[1]]
    pixels = np.stack([(np.sin(x / 40 + k) + np.cos(y / 50)) * 60 + 128 for k in range(channels)], 2).astype(
        np.uint8
    )
    small = overview.shrunk(lambda box: pixels[box.slices], shape, 200)
    assert max(small.shape[:2]) == min(200, max(shape))
    whole = cv2.resize(pixels, small.shape[1::-1], interpolation=cv2.INTER_AREA).reshape(small.shape)
    assert np.abs(small.astype(int) - whole).max() <= 6
    assert small.shape[2] == channels


def test_sixteen_bits_and_alpha_become_eight_bits_without() -> None:
    pixels = np.array([[[65535, 0, 257, 65535], [1000, 2000, 3000, 0]]], np.uint16)
    np.testing.assert_array_equal(overview.eight_bit(pixels), [[[255, 0, 1], [127, 127, 127]]])


def test_colours_are_converted_where_there_is_a_profile() -> None:
    from restorer.demo import demo_picture

    picture, _ = demo_picture()
    small = np.ascontiguousarray(picture.pixels[::8, ::8])
    assert np.abs(overview.to_srgb(small, picture).astype(int) - small).max() <= 2
    broken = Picture(small, Metadata(icc=b"no profile"))
    np.testing.assert_array_equal(overview.to_srgb(small, broken), small)
    assert overview.encoded(small, "png").startswith(b"\x89PNG")
