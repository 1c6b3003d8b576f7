"""The pictures that the smoke test makes and reads without libraries are what libraries take them for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from restorer.imaging import io


def test_the_scan_is_read_as_it_was_made(tmp_path: Path) -> None:
    from smoke.pictures import Hole, painting, write_tiff

    made = painting(40, 30, (Hole(20, 15, 4),))
    write_tiff(made, tmp_path / "scan.tif")
    picture = io.read(tmp_path / "scan.tif")
    assert picture.pixels.dtype == np.uint16
    assert bool((picture.pixels.reshape(-1) == np.array(made.samples)).all())
    assert picture.metadata.icc == made.profile
    assert picture.metadata.dpi == (300.0, 300.0)
    ImageCms.ImageCmsProfile(ImageCms.core.profile_frombytes(made.profile))


def test_what_restorer_writes_is_read_back(tmp_path: Path) -> None:
    from smoke.pictures import painting, read_tiff, write_tiff

    write_tiff(painting(40, 30, ()), tmp_path / "scan.tif")
    picture = io.read(tmp_path / "scan.tif")
    io.write(picture, tmp_path / "again.tif")
    again = read_tiff(tmp_path / "again.tif")
    assert (again.width, again.height) == (40, 30)
    assert bool((np.array(again.samples) == picture.pixels.reshape(-1)).all())
    assert again.profile == picture.metadata.icc


def test_other_pictures_are_refused(tmp_path: Path) -> None:
    from smoke.pictures import read_tiff

    Image.new("RGB", (4, 4)).save(tmp_path / "flat.tif")
    with pytest.raises(ValueError, match="16-bit"):
        read_tiff(tmp_path / "flat.tif")
    (tmp_path / "no.tif").write_bytes(b"nothing of the kind")
    with pytest.raises(ValueError, match="no TIFF"):
        read_tiff(tmp_path / "no.tif")


def test_a_mask_is_white_in_the_holes(tmp_path: Path) -> None:
    from smoke.pictures import Hole, write_mask

    write_mask(tmp_path / "mask.png", 20, 10, (Hole(5, 4, 2),))
    with Image.open(tmp_path / "mask.png") as image:
        mask = np.asarray(image)
    assert mask.shape == (10, 20)
    assert set(np.unique(mask)) == {0, 255}
    assert mask[4, 5] == 255
    assert mask[9, 19] == 0
