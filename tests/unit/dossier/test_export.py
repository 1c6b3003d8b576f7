"""Exports read back by other programs' code (Pillow, tifffile, the XML library): layers give the picture again."""

from __future__ import annotations

import io as streams
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from restorer.dossier.export import export, kind_of
from restorer.dossier.show import Show
from restorer.errors import SaveError
from restorer.imaging import io
from restorer.imaging.mask import read_mask

from .conftest import Make


@pytest.mark.parametrize("channels", [3, 4, 1])
def test_an_openraster_file_is_the_picture_taken_apart(make: Make, tmp_path: Path, channels: int) -> None:
    document = make(np.uint8, channels)
    export(document.snapshot(), tmp_path / "a.ora")
    with zipfile.ZipFile(tmp_path / "a.ora") as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        assert archive.read("mimetype") == b"image/openraster"
        image = ET.fromstring(archive.read("stack.xml"))
        assert (image.get("w"), image.get("h"), image.get("xres")) == ("90", "70", "254")
        layers = image.findall("stack/layer")
        assert [one.get("name") for one in layers] == [
            "Mask",
            "Second try",
            "Clone & heal <brush>",
            "Restore",
            "Picture",
        ]
        assert [one.get("visibility") for one in layers] == ["hidden", "hidden", *["visible"] * 3]
        canvas = Image.new("RGBA", (90, 70))
        for one in reversed(layers):
            if one.get("visibility") == "visible":
                with Image.open(streams.BytesIO(archive.read(str(one.get("src"))))) as layer:
                    place = int(str(one.get("x"))), int(str(one.get("y")))
                    if channels == 4 and one.get("name") != "Picture":
                        assert one.get("composite-op") == "svg:src-atop"
                    canvas.alpha_composite(layer.convert("RGBA"), place)
        with Image.open(streams.BytesIO(archive.read("mergedimage.png"))) as merged:
            whole = np.asarray(merged).reshape(70, 90, channels)
        with Image.open(streams.BytesIO(archive.read("Thumbnails/thumbnail.png"))) as small:
            assert max(small.size) <= 256
    expected = document.flattened().pixels
    np.testing.assert_array_equal(whole, expected)
    if channels != 4:
        composed = np.asarray(canvas)[..., : expected.shape[2]].astype(int)
        assert np.abs(composed - expected).max() <= 1


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
@pytest.mark.parametrize("channels", [1, 3, 4])
def test_a_layered_tiff_has_named_pages_that_lie_upon_each_other(
    make: Make, tmp_path: Path, kind: type, channels: int
) -> None:
    document = make(kind, channels)
    export(document.snapshot(), tmp_path / "a.tif", "layers")
    with tifffile.TiffFile(tmp_path / "a.tif") as file:
        names = [page.tags[285].value for page in file.pages]
        assert names == ["Picture", "Restore", "Clone & heal <brush>", "Second try (hidden)", "Mask"]
        source, *fills, mask = [page.asarray() for page in file.pages]
        assert file.pages[0].tags["XResolution"].value == (254, 1)
    source = source.reshape(document.picture.pixels.shape)
    np.testing.assert_array_equal(source, document.picture.pixels)
    colours = fills[0].shape[2] - 1
    result = source[..., :colours].astype(float)
    for layer in fills[:2]:
        alpha = layer[..., -1:] / np.iinfo(kind).max
        result = np.rint(result * (1 - alpha) + layer[..., :colours] * alpha)
    assert np.abs(result - document.flattened().pixels[..., :colours]).max() <= 1
    assert mask.shape == (70, 90)
    assert (mask[60:65, 5:15] == 255).all()
    assert mask[52, 65] == 255  # a hidden fill was damage all the same


def test_the_fills_alone_and_the_mask(make: Make, tmp_path: Path) -> None:
    document = make(np.uint16)
    state = document.snapshot()
    export(state, tmp_path / "fills.png", "fills")
    fills = io.read(tmp_path / "fills.png")
    assert (fills.channels, fills.depth, fills.metadata.dpi) == (4, 16, (254, 254))
    alpha = fills.pixels[..., 3:] / 65535
    laid = document.picture.pixels * (1 - alpha) + fills.pixels[..., :3] * alpha
    assert np.abs(laid - document.flattened().pixels).max() <= 1.5
    export(state, tmp_path / "mask.png", "mask")
    mask = read_mask(tmp_path / "mask.png", (70, 90))
    assert set(np.unique(mask)) == {0, 128, 255}
    assert mask[62, 10] == mask[10, 10] == mask[55, 65] == 255


@pytest.mark.parametrize("style", ["outline", "neutral", "tratteggio"])
def test_shown_fills_change_the_picture_under_the_fills_alone(make: Make, tmp_path: Path, style: str) -> None:
    document = make(np.uint16)
    export(document.snapshot(), tmp_path / "a.png", show=Show(style))  # type: ignore[arg-type]
    found, plain = io.read(tmp_path / "a.png").pixels, document.flattened().pixels
    filled = (document.picture.pixels != plain).any(axis=2)
    np.testing.assert_array_equal(found[~filled], document.picture.pixels[~filled])
    assert (found[filled] != plain[filled]).any()


def test_names_decide_and_are_checked(make: Make, tmp_path: Path) -> None:
    state = make().snapshot()
    assert kind_of(Path("a.ora")) == "ora"
    assert kind_of(Path("a.tif")) == "picture"
    with pytest.raises(SaveError, match="kind of export"):
        export(state, tmp_path / "a.png", "layers")
    with pytest.raises(SaveError, match="own source"):
        export(state, tmp_path / "scan.png", overwrite=True)
    export(state, tmp_path / "a.ora")
    (tmp_path / "scan.png").unlink()
    export(state, tmp_path / "a.ora", overwrite=True)
    with pytest.raises(SaveError, match="exists"):
        export(state, tmp_path / "a.ora")
    with pytest.raises(SaveError, match="does not exist"):
        export(state, tmp_path / "nowhere" / "a.ora")
