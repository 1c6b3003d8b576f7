"""The bundle of candidates."""

from __future__ import annotations

import numpy as np
import pytest

from restorer.models import catalog
from restorer.models.auto import Auto, auto_info, candidates


def test_candidates_are_networks_where_there_are_any() -> None:
    classical = ("patchmatch", "biharmonic", "smooth")
    assert candidates(["opencv-fsr", *classical]) == classical
    assert candidates([*classical, "restorer-net"]) == ("restorer-net", "patchmatch")
    everyday = ["restorer-net", "restorer-net-texture", "restorer-by-size"]
    assert candidates([*everyday, *classical]) == (
        "restorer-net-texture",
        "restorer-by-size",
        "restorer-net",
        "patchmatch",
    )


@pytest.mark.usefixtures("no_checkpoints")
def test_it_is_a_filler_like_its_default() -> None:
    smooth, telea = catalog.load("smooth"), catalog.load("opencv-telea")
    auto = Auto([smooth, telea])
    assert (auto.info.id, auto.info.context) == ("auto", smooth.info.context)
    tiles, holes = np.full((1, 24, 24, 3), 0.4, np.float32), np.zeros((1, 24, 24), bool)
    tiles[0, :, 12:] = 0.7
    holes[0, 8:14, 8:14] = True
    assert np.array_equal(auto.fill(tiles, holes), smooth.fill(tiles, holes))


def test_candidates_must_differ() -> None:
    smooth = catalog.load("smooth")
    for wrong in ([], [smooth, smooth]):
        with pytest.raises(ValueError, match="different"):
            Auto(wrong)


def test_quality_shows_in_the_id() -> None:
    info = catalog.load("smooth").info
    best = type(info)(**{**vars(info), "id": "net (best)"})
    assert (auto_info(info).id, auto_info(best).id) == ("auto", "auto (best)")


def test_slow_candidates_are_not_tried_but_by_the_patient() -> None:
    fast, slow = catalog.load("smooth"), catalog.load("patchmatch")
    auto = Auto([fast, slow])
    assert auto.tried(5) == [0]
    assert auto.tried(5, patient=True) == [0, 1]
    assert Auto([slow, fast]).tried(5) == [0, 1]
