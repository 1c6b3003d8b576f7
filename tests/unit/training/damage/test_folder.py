"""Masks from a folder."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from restorer.errors import TrainingError
from training.damage import generate


@pytest.fixture
def masks(tmp_path: Path) -> Path:
    """Two masks in nested folders, one of them all black."""
    marked = np.zeros((80, 120), np.uint8)
    marked[30:36, 20:60] = 255
    (tmp_path / "deep").mkdir()
    Image.fromarray(marked).save(tmp_path / "deep" / "mark.png")
    Image.new("L", (50, 50)).save(tmp_path / "black.png")
    (tmp_path / "notes.txt").write_text("no mask", "utf-8")
    return tmp_path


def test_pieces_show_the_marked_damage_in_many_places(masks: Path) -> None:
    rng = np.random.default_rng(0)
    pieces = [generate("folder", rng, 48, 64, folder=str(masks)) for _ in range(12)]
    assert all(set(np.unique(piece)) == {0, 255} for piece in pieces)
    assert len({piece.tobytes() for piece in pieces}) == 12


def test_scale_turns_and_flips_keep_the_form(masks: Path) -> None:
    rng = np.random.default_rng(1)
    whole = [generate("folder", rng, 160, 160, folder=str(masks), scale=1) for _ in range(30)]
    spans = set()
    for piece in whole:
        rows, columns = np.nonzero(piece)
        spans.add((int(np.ptp(rows)) + 1, int(np.ptp(columns)) + 1))
    assert {(6, 40), (40, 6)} <= spans
    assert all(min(span) <= 6 and max(span) <= 40 for span in spans)


def test_the_same_seed_cuts_the_same_piece(masks: Path) -> None:
    first, again = (generate("folder", np.random.default_rng(7), 40, 40, folder=masks) for _ in range(2))
    assert np.array_equal(first, again)


def test_a_ratio_is_held_too(masks: Path) -> None:
    piece = generate("folder", np.random.default_rng(2), 64, 64, folder=str(masks), ratio=(0.2, 0.3))
    assert 0.2 <= np.mean(piece > 0) <= 0.3


def test_missing_and_empty_folders_are_refused(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    with pytest.raises(TrainingError, match="no folder"):
        generate("folder", rng, 32, 32)
    with pytest.raises(TrainingError, match="no folder"):
        generate("folder", rng, 32, 32, folder=str(tmp_path / "absent"))
    (tmp_path / "empty").mkdir()
    with pytest.raises(TrainingError, match="no mask pictures"):
        generate("folder", rng, 32, 32, folder=str(tmp_path / "empty"))


def test_unreadable_and_unmarked_masks_are_named(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "bad.png").write_bytes(b"not a picture")
    with pytest.raises(TrainingError, match=r"bad\.png cannot be read"):
        generate("folder", rng, 32, 32, folder=str(tmp_path / "broken"))
    (tmp_path / "black").mkdir()
    Image.new("L", (40, 40)).save(tmp_path / "black" / "a.png")
    with pytest.raises(TrainingError, match="marks any damage"):
        generate("folder", rng, 32, 32, folder=str(tmp_path / "black"))
