"""Which pictures and masks are measured, and that masks depend on nothing but the seed and the names."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from restorer.errors import MaskError, TrainingError
from training.damage import RATIO_BINS
from training.evaluate.cases import (
    NEUTRAL,
    Case,
    bin_of,
    binned_cases,
    drawn_cases,
    mask_cases,
    painted_over,
    pictures_in,
)


def _save(path: Path, pixels: np.ndarray) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), pixels)
    return path


def test_pictures_come_sorted_and_limited(folder: Path) -> None:
    assert [path.name for path in pictures_in(folder)] == ["a.png", "b.png"]
    assert [path.name for path in pictures_in(folder, 1)] == ["a.png"]
    _save(folder / "report" / "thumbnail.png", np.zeros((9, 9), np.uint8))
    assert len(pictures_in(folder)) == 3
    assert len(pictures_in(folder, without=[folder / "report"])) == 2


@pytest.mark.parametrize("name", ["nowhere", "empty"])
def test_a_folder_without_pictures_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(TrainingError, match=name):
        pictures_in(tmp_path / name)


def test_drawn_masks_do_not_depend_on_company(folder: Path) -> None:
    both = {case.name: case for case in drawn_cases(pictures_in(folder), ["small", "scratch"], seed=3)}
    assert list(both) == ["a_small", "a_scratch", "b_small", "b_scratch"]
    (alone,) = drawn_cases([folder / "b.png"], ["scratch"], seed=3)
    np.testing.assert_array_equal(alone.load()[1], both["b_scratch"].load()[1])
    (other,) = drawn_cases([folder / "b.png"], ["scratch"], seed=4)
    assert (other.load()[1] != alone.load()[1]).any()
    assert (both["a_scratch"].load()[1] != alone.load()[1]).any()


def test_unknown_damage_is_refused_with_the_known(folder: Path) -> None:
    for make in (drawn_cases, binned_cases):
        with pytest.raises(TrainingError, match="craquelure"):
            make(pictures_in(folder), ["rust"], 0)
    with pytest.raises(TrainingError, match="folder"):
        drawn_cases(pictures_in(folder), ["folder"], 0)


def test_bins_hold_what_they_promise(folder: Path) -> None:
    cases = binned_cases([folder / "a.png"], ["walk"], seed=1)
    assert len(cases) == len({case.name for case in cases}) == 2 * len(RATIO_BINS)
    for case in cases:
        _, hole = case.load()
        assert case.ratio is not None
        assert case.ratio[0] <= hole.mean() <= case.ratio[1]
        found, near_edge = bin_of(hole)
        assert found == case.ratio
        assert near_edge == case.border


def test_bins_of_masks() -> None:
    hole = np.zeros((100, 100), bool)
    assert bin_of(hole) == (None, False)
    hole[40:60, 40:60] = True
    assert bin_of(hole) == ((0.01, 0.1), False)
    hole[5, 50] = True
    assert bin_of(hole) == ((0.01, 0.1), True)
    hole[10:90] = True
    assert bin_of(hole) == (None, True)


def test_masks_find_their_pictures(folder: Path) -> None:
    masks = folder.parent / "masks"
    found = mask_cases(pictures_in(folder), masks)
    assert [(case.name, case.kind) for case in found] == [
        ("a_crack", "crack"), ("a_hole", "hole"), ("b_hole", "hole"),
    ]  # fmt: skip
    assert [case.name for case in mask_cases(pictures_in(folder), masks, ["crack"])] == ["a_crack"]
    with pytest.raises(TrainingError, match="fits a picture"):
        mask_cases(pictures_in(folder), masks, ["rust"])
    with pytest.raises(TrainingError, match="--masks"):
        mask_cases(pictures_in(folder), folder / "missing")


def test_the_longest_name_owns_a_mask(folder: Path) -> None:
    _save(folder / "a_hole.png", np.zeros((48, 64, 3), np.uint8))
    _save(folder.parent / "masks" / "a_hole_small.png", np.full((48, 64), 255, np.uint8))
    found = {
        case.name: case.picture.name for case in mask_cases(pictures_in(folder), folder.parent / "masks")
    }
    assert found["a_hole_small"] == "a_hole.png"
    assert found["a_hole"] == "a.png"


def test_equal_names_in_subfolders_stay_apart(folder: Path) -> None:
    _save(folder / "sub" / "a.png", np.full((48, 64, 3), 9, np.uint8))
    names = [case.name for case in drawn_cases(pictures_in(folder), ["small"], 0)]
    assert len(set(names)) == 3


@pytest.mark.parametrize(("level", "word"), [(0, "nothing"), (255, "everything")])
def test_masks_of_nothing_or_everything_are_refused(level: int, word: str, folder: Path) -> None:
    mask = _save(folder.parent / "m.png", np.full((48, 64), level, np.uint8))
    with pytest.raises(TrainingError, match=word):
        Case("m", folder / "a.png", "m", mask=mask).load()


def test_masks_of_another_size_are_refused(folder: Path) -> None:
    mask = _save(folder.parent / "m.png", np.full((9, 9), 255, np.uint8))
    with pytest.raises(MaskError):
        Case("m", folder / "a.png", "m", mask=mask).load()


def test_the_truth_is_painted_over(folder: Path) -> None:
    (case,) = mask_cases([folder / "a.png"], folder.parent / "masks", ["hole"])
    clean, hole = case.load()
    picture, mask = painted_over(clean, hole)
    assert (picture.pixels[hole] == NEUTRAL).all()
    np.testing.assert_array_equal(picture.pixels[~hole], clean[~hole])
    np.testing.assert_array_equal(mask, np.where(hole, 255, 0))
    assert (clean[hole] != NEUTRAL).any()
