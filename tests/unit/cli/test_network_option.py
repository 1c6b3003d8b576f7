"""`--detect=network` and `--kind network`: the installed detector behind the commands."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from restorer.cli.app import run
from restorer.imaging import io
from restorer.imaging.mask import read_mask
from restorer.imaging.picture import Picture
from restorer.models import catalog


@pytest.fixture
def spotted(tmp_path: Path) -> Path:
    """A dark 90 x 60 picture with a white patch."""
    pixels = np.full((60, 90, 3), 70, np.uint8)
    pixels[20:30, 40:52] = 240
    path = tmp_path / "scans" / "spotted.png"
    path.parent.mkdir()
    io.write(Picture(pixels), path)
    return path


def restorer(*arguments: str | Path) -> int:
    return run([str(argument) for argument in arguments], lambda files, demo: 99)


def test_detect_saves_what_the_network_finds(
    install_detector: Callable[[], Path], spotted: Path, tmp_path: Path
) -> None:
    install_detector()
    out = tmp_path / "mask.png"
    assert restorer("detect", spotted, "-o", out, "--kind", "network", "--smallest", 4, "--grow", 0) == 0
    mask = read_mask(out, (60, 90))
    assert mask[20:30, 40:52].all()
    assert np.count_nonzero(mask) == 120


def test_detect_refuses_what_the_network_does_not_know(
    install_detector: Callable[[], Path], spotted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    install_detector()
    assert restorer("detect", spotted, "-o", tmp_path / "m.png", "--kind", "network", "--contrast", 3) == 2
    assert "--contrast has no meaning with --kind network" in capsys.readouterr().err


def test_inpaint_fills_what_the_network_finds(
    install_detector: Callable[[], Path],
    spotted: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    install_detector()
    out = tmp_path / "restored.png"
    arguments = ("inpaint", spotted, "-o", out, "--detect=network", "--grow", 1, "--grain", "off", "--json")
    assert restorer(*arguments, "--filler", "opencv-telea") == 0
    assert json.loads(capsys.readouterr().out)["marked_by"] == "network"
    assert io.read(out).pixels.max() < 80


def test_the_device_is_the_detectors_too(
    install_detector: Callable[[], Path],
    spotted: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    install_detector()
    devices = []
    real = catalog.load_detector

    def load(name: str, device: str = "auto") -> object:
        devices.append(device)
        return real(name, device)

    monkeypatch.setattr(catalog, "load_detector", load)
    arguments = ("inpaint", spotted, "--detect=network", "--filler", "opencv-telea", "-o")
    assert restorer(*arguments, tmp_path / "auto.png") == 0
    assert restorer(*arguments, tmp_path / "cpu.png", "--device", "cpu") == 0
    assert devices == ["auto", "cpu"]
    assert restorer(*arguments, tmp_path / "no.png", "--device", "cuda:99") == 6
    assert 'no device "cuda:99"' in capsys.readouterr().err
    assert not (tmp_path / "no.png").exists()
    marking = ("detect", spotted, "--kind", "network", "-o")
    assert restorer(*marking, tmp_path / "mask.png", "--device", "cpu") == 0
    assert restorer(*marking, tmp_path / "none.png", "--device", "cuda:99") == 6
    out = tmp_path / "out"
    asked = ("--detect", "network", "--filler", "opencv-telea", "--device", "cuda:99")
    assert restorer("batch", spotted.parent, "-o", out, *asked) == 6
    assert not out.exists(), "it stops before it starts"


def test_batch_restores_by_network(
    install_detector: Callable[[], Path], spotted: Path, tmp_path: Path
) -> None:
    install_detector()
    out = tmp_path / "out"
    assert (
        restorer("batch", spotted.parent, "-o", out, "--detect", "network", "--filler", "opencv-telea") == 0
    )
    assert (out / "spotted.png").exists()


@pytest.mark.usefixtures("no_checkpoints")
@pytest.mark.parametrize("command", ["detect", "inpaint", "batch"])
def test_without_a_detector_nothing_is_written(
    command: str, spotted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / ("out" if command == "batch" else "out.png")
    asked = ["--kind", "network"] if command == "detect" else ["--detect=network", "--filler", "biharmonic"]
    assert restorer(command, spotted.parent if command == "batch" else spotted, "-o", out, *asked) == 7
    assert not out.exists()
    shown = capsys.readouterr().err
    assert "No network that finds damage is installed" in shown
    assert "--detect=whitish" in shown
