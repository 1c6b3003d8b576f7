"""Documents with fills of every kind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from restorer.document import DamageLayer, Document, Layer
from restorer.imaging import io
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Metadata, Picture

Make = Callable[..., Document]


@pytest.fixture
def make(tmp_path: Path, rng: np.random.Generator) -> Make:
    """`make(dtype, channels)`: a document of a file, with two groups of fills, one hidden fill, and marked damage."""

    def document(kind: type = np.uint8, channels: int = 3) -> Document:
        largest, colours = np.iinfo(kind).max, 1 if channels < 3 else 3
        path = tmp_path / "scan.png"
        pixels = rng.integers(0, largest, (70, 90, channels), kind, endpoint=True)
        io.write(Picture(pixels, Metadata(dpi=(254, 254))), path)
        made = Document(io.read(path), path)

        def fill(box: Box, alpha: int, filler: str) -> Fill:
            new = rng.integers(0, largest, (box.height, box.width, colours), kind, endpoint=True)
            how = Provenance(filler, "1", 3, {"grow": 1}, {"net": "ab" * 32} if filler == "net" else {})
            return Fill(box, new, np.full((box.height, box.width), alpha, np.uint8), how)

        made.add_fills([fill(Box(5, 5, 30, 20), 255, "net"), fill(Box(50, 8, 20, 20), 255, "net")], "Restore")
        made.add_fills([fill(Box(20, 15, 30, 30), 128, "clone")], "Clone & heal <brush>")
        made.add_fills([fill(Box(60, 50, 20, 10), 255, "net")], "Second try")
        made.change_fills(made.placed_fills[-1:], "Hide", visible=False)
        mask = np.zeros((70, 90), np.uint8)
        mask[60:65, 5:15] = 255
        made.replace(Layer.MASK, mask, "mark")
        made.replace(DamageLayer("crack"), np.roll(mask, 40, 1), "crack")
        return made

    return document
