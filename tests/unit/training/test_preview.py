"""The sheet that shows batches as the network will see them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from restorer.errors import SaveError
from training.batch import Batch
from training.preview import COLUMNS, preview, sample_row, to_pixels


class Steps:
    """Two samples a step, told apart by their grey."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def batch(self, step: int, rank: int = 0, world: int = 1) -> Batch:
        assert (rank, world) == (0, 1)
        self.asked.append(step)
        truth = torch.stack([torch.full((3, 20, 30), (2 * step + i) / 10) for i in range(2)])
        hole = torch.zeros(2, 1, 20, 30)
        hole[:, :, 5:10, 5:10] = 1
        return Batch(truth, truth * (1 - hole), hole, ("scratch", "large"))


def test_a_row_shows_masked_mask_truth_and_the_hole_alone() -> None:
    masked, mask, truth, only = sample_row(Steps().batch(1), 0)
    assert all(cell.shape == (20, 30, 3) and cell.dtype == np.uint8 for cell in (masked, mask, truth, only))
    hole = mask[..., 0] == 255
    assert hole.sum() == 25
    assert (truth == 51).all()
    assert (masked[hole] == 0).all()
    assert (masked[~hole] == 51).all()
    assert (only[hole] == 51).all()
    assert (only[~hole] == 128).all()


def test_the_sheet_has_as_many_samples_as_asked_for(tmp_path: Path) -> None:
    batches = Steps()
    preview(batches, tmp_path / "sheet.png", 3)
    assert batches.asked == [0, 1]
    sheet = np.asarray(Image.open(tmp_path / "sheet.png"))
    assert sheet.ndim == 3
    for grey in (0, round(25.5), 51):
        assert (sheet == grey).all(axis=2).sum() >= 20 * 30
    assert not (sheet == round(0.3 * 255)).all(axis=2).sum() >= 20 * 30
    assert list(tmp_path.iterdir()) == [tmp_path / "sheet.png"]
    assert len(COLUMNS) == 4


def test_a_folder_that_is_not_there_is_explained(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="does not exist"):
        preview(Steps(), tmp_path / "no" / "sheet.png", 1)


def test_values_outside_are_cut_off() -> None:
    pixels = to_pixels(torch.tensor([-0.5, 0.5, 1.5]).view(3, 1, 1))
    assert pixels.tolist() == [[[0, 128, 255]]]
