"""A document with everything in it, and a saved project of it."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from restorer.document import DamageClass, DamageLayer, Document, Facts, Layer, Scale, project
from restorer.document.adapted import Adapted
from restorer.imaging import io
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.imaging.picture import Metadata, Picture

SHAPE = (90, 120)
Make = Callable[..., Document]


def made(folder: Path, kind: type = np.uint8, channels: int = 3) -> Document:
    """A document of a PNG in `folder`, with masks, classes, fills of every look and notes."""
    rng = np.random.default_rng(20)
    largest = np.iinfo(kind).max
    path = folder / "scan.png"
    pixels = rng.integers(0, largest, (*SHAPE, channels), kind, endpoint=True)
    io.write(Picture(pixels, Metadata(dpi=(300, 300))), path)
    document = Document(io.read(path), path)
    classes = (*document.facts.classes, DamageClass("mould", "Mould «grün»", "#112233"))
    facts = Facts(classes, Scale.drawn(100, 7), "Bildnis", observation="Seen.", interpretation="Why.")
    document.change_facts(facts, "Facts")
    for layer in (Layer.MASK, DamageLayer("crack"), DamageLayer("mould")):
        document.replace(layer, rng.integers(0, 255, SHAPE, np.uint8, endpoint=True) & 0xF1, "draw")
    document.replace(Layer.PROTECT, np.tri(*SHAPE, -80).astype(np.uint8) * 255, "protect")
    colours = 1 if channels < 3 else 3
    for number, box in enumerate([Box(-5, 10, 30, 20), Box(40, 40, 80, 50), Box(50, 50, 1, 1)]):
        new = rng.integers(0, largest, (box.height, box.width, colours), kind, endpoint=True)
        alpha = rng.integers(1, 255, (box.height, box.width), np.uint8, endpoint=True)
        how = Provenance("test", "1", number, {"grow": 3, "facts": {"a": [1.5, None]}}, {"net": "ab" * 32})
        document.add_fills([Fill(box, new, alpha, how)], f"fill {number}")
    document.adapted = Adapted("net", b"weights", 20.5, 21.25, 0.125, 9, 300, 61.5)
    document.change_fills(document.placed_fills[:1], "Hide", visible=False)
    document.change_fills(document.placed_fills[1:2], "Fade", opacity=0.3, name="Sky")
    return document


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """`make(dtype, channels)`: the document of `made` in `tmp_path`."""
    return functools.partial(made, tmp_path)


@pytest.fixture(scope="session")
def _saved_once(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    folder = tmp_path_factory.mktemp("project")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("RESTORER_CACHE", str(folder))
        project.save(made(folder), folder / "saved.restorer")
    return (folder / "saved.restorer").read_bytes()


@pytest.fixture
def saved(_saved_once: bytes, tmp_path: Path) -> Path:
    """A small project with a copy of its picture."""
    path = tmp_path / "saved.restorer"
    path.write_bytes(_saved_once)
    return path


def same(one: Document, other: Document) -> None:
    """Everything that a project keeps is equal."""
    a, b = one.snapshot(), other.snapshot()
    np.testing.assert_array_equal(a.picture.pixels, b.picture.pixels)
    assert a.picture.metadata == b.picture.metadata
    np.testing.assert_array_equal(a.mask, b.mask)
    assert (a.protect is None) == (b.protect is None)
    if a.protect is not None and b.protect is not None:
        np.testing.assert_array_equal(a.protect, b.protect)
    assert (a.facts, a.adapted) == (b.facts, b.adapted)
    assert set(a.damage) == set(b.damage)
    for key, mask in a.damage.items():
        np.testing.assert_array_equal(mask, b.damage[key])
    assert len(a.placed) == len(b.placed)
    for mine, theirs in zip(a.placed, b.placed, strict=True):
        assert mine.fill.pixels.dtype == theirs.fill.pixels.dtype
        np.testing.assert_array_equal(mine.fill.pixels, theirs.fill.pixels)
        np.testing.assert_array_equal(mine.fill.alpha, theirs.fill.alpha)
        assert (mine.fill.box, mine.fill.provenance) == (theirs.fill.box, theirs.fill.provenance)
        looks = [(p.group, p.name, p.visible, p.opacity) for p in (mine, theirs)]
        assert looks[0] == looks[1]
    np.testing.assert_array_equal(one.flattened().pixels, other.flattened().pixels)
