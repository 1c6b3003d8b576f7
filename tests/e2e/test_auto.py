"""`--filler auto`: what the command says of its choice, and that it is the engine's."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from restorer.__main__ import main
from restorer.demo import demo_picture
from restorer.engine.inpaint import Settings, inpaint
from restorer.imaging import io
from restorer.imaging.composite import flatten
from restorer.imaging.mask import write_mask
from restorer.imaging.picture import Picture
from restorer.models.auto import Auto, candidates
from restorer.models.catalog import fillers, load


@pytest.fixture
def damaged(tmp_path: Path) -> tuple[Picture, np.ndarray, Path]:
    """The demo picture with its damage, and the folder of both."""
    picture, mask = demo_picture()
    io.write(picture, tmp_path / "damaged.png")
    write_mask(mask, tmp_path / "mask.png")
    return picture, mask, tmp_path


def test_the_command_chooses_as_the_engine_does(
    no_checkpoints: None,
    damaged: tuple[Picture, np.ndarray, Path],
    install: Callable[..., Path],
    capsys: pytest.CaptureFixture[str],
) -> None:
    picture, mask, folder = damaged
    install("restorer-net")
    command = ["inpaint", str(folder / "damaged.png"), "--mask", str(folder / "mask.png"), "--filler", "auto"]
    assert main([*command, "-o", str(folder / "out.png"), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    ids = candidates([info.id for info in fillers()])
    assert ids == ("restorer-net", "patchmatch")
    result = inpaint(picture, mask, Auto([load(name) for name in ids]), Settings())
    assert np.array_equal(io.read(folder / "out.png").pixels, flatten(picture, result.fills).pixels)
    assert result.confidence is not None
    assert sum(group["pixels"] for group in told["groups"]) == told["filled_pixels"]
    assert sum(group["trials"] for group in told["groups"]) > 0
    for group, expected in zip(told["groups"], result.confidence.groups, strict=True):
        assert group["filler"] == expected.filler
        assert group["expected_error"] == pytest.approx(expected.expected_error, abs=0.01)
        assert group["trials"] == expected.trials
    assert told["expected_error"] > 0
    assert main([*command, "-o", str(folder / "plain.png"), "--trials", "off", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {group["filler"] for group in told["groups"]} == {"restorer-net"}
    assert sum(group["trials"] for group in told["groups"]) == 0
