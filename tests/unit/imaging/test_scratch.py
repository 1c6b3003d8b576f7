"""How much memory pictures get, and what happens where the scratch folder is of no use."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from restorer import paths
from restorer.errors import PictureTooLargeError, UsageError
from restorer.imaging import io, scratch


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A grey picture of two megapixels: two megabytes when opened."""
    Image.fromarray(np.zeros((1000, 2000), np.uint8)).save(tmp_path / "a.png")
    return tmp_path / "a.png"


@pytest.mark.parametrize(("megabytes", "mapped"), [("1", True), ("2", False), ("0", True), ("", False)])
def test_the_user_may_say_how_much_memory_a_picture_gets(
    file: Path, megabytes: str, mapped: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RESTORER_MEMORY", megabytes)
    assert isinstance(io.read(file).pixels, np.memmap) is mapped


@pytest.mark.parametrize("wish", ["lots", "-1", "1.5", "2G"])
def test_a_wish_that_is_no_number_is_refused(wish: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RESTORER_MEMORY", wish)
    with pytest.raises(UsageError, match="megabytes") as caught:
        scratch.default_budget()
    assert wish in caught.value.what
    assert caught.value.todo


def test_the_scratch_folder_matters_only_where_it_is_needed(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cache").write_text("a file where a folder should be")
    monkeypatch.setenv("RESTORER_CACHE", str(tmp_path / "cache"))
    scratch._tidy_once.cache_clear()
    assert io.read(file).width == 2000
    with pytest.raises(PictureTooLargeError, match="scratch file") as caught:
        io.read(file, memory_budget=0)
    assert "a.png" in caught.value.what
    assert "RESTORER_CACHE" in caught.value.todo


def test_scratch_files_of_the_living_stay(file: Path) -> None:
    picture = io.read(file, memory_budget=0)
    scratch.remove_stale()
    assert len(list(paths.cache_folder().glob("*.raw"))) == 1
    assert not picture.pixels.any()
