"""Layers as the named pages of a TIFF: the picture, each group of fills with alpha, the mask."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from restorer.document.snapshot import Snapshot
from restorer.dossier.layers import alone, groups, treated_mask
from restorer.dossier.show import Show
from restorer.imaging.picture import Picture

_PAGE_NAME, _ASCII = 285, 2
_CLASSIC = 3_900_000_000
_ICC = 34675


def write_layered_tiff(state: Snapshot, path: Path, show: Show) -> None:
    """Writes `path`, an empty file that only becomes the target when all is well. Raises `OSError`.

    All pages have the picture's size, so that they lie upon each other wherever they are opened; one is in memory at a
    time. Fully transparent parts pack to almost nothing.
    """
    import tifffile

    picture = state.picture
    pages = 2 + sum(1 for _ in groups(state, Show()))
    is_big = picture.pixels.nbytes * 1.4 * pages > _CLASSIC
    with tifffile.TiffWriter(path, bigtiff=is_big, byteorder="<") as file:
        for name, pixels in _pages(state, show):
            options = _options(name, pixels, picture)
            file.write(pixels[..., 0] if pixels.shape[2] == 1 else pixels, **options)


def _pages(state: Snapshot, show: Show) -> Iterator[tuple[str, NDArray[Any]]]:
    yield "Picture", np.asarray(state.picture.pixels)
    for group in groups(state, show):
        name = group.name if group.visible else f"{group.name} (hidden)"
        yield name, alone(group.fills, state.picture, state.picture.box)
    yield "Mask", treated_mask(state)[..., None]


def _options(name: str, pixels: NDArray[Any], picture: Picture) -> dict[str, Any]:
    channels = pixels.shape[2]
    options: dict[str, Any] = {
        "photometric": "rgb" if channels >= 3 else "minisblack",
        "compression": "zlib",
        "rowsperstrip": max(1, (1 << 20) // max(1, pixels[:1].nbytes)),
        "metadata": None,
        "software": "Restorer",
        "extratags": [(_PAGE_NAME, _ASCII, 0, name.encode("ascii", "replace").decode(), True)],
    }
    if channels > 1:
        options["planarconfig"] = "contig"
    if channels in (2, 4):
        options["extrasamples"] = ["unassalpha"]
    if picture.metadata.icc and name != "Mask":
        options["iccprofile"] = picture.metadata.icc
    if picture.metadata.dpi:
        options |= {"resolution": picture.metadata.dpi, "resolutionunit": "INCH"}
    return options
