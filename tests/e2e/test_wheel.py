"""A wheel built from the source tree and installed elsewhere works: resources are found, no source tree needed."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
from pathlib import Path

import cv2
import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[2]


def _run(*command: str | Path, cwd: Path, env: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        [str(c) for c in command], cwd=cwd, env=env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a fresh environment holding the wheel; third-party packages come from the running one."""
    folder = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    (wheel,) = folder.glob("*.whl")
    _run(sys.executable, "-m", "venv", "--without-pip", folder / "venv", cwd=folder)
    python = folder / "venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    site = Path(
        _run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip()
    )
    _run(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", site, wheel, cwd=folder)
    (site / "third_party.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python


@pytest.mark.slow
def test_installed_wheel_restores_a_picture(installed: Path, tmp_path: Path) -> None:
    script = (
        "from restorer.demo import demo_picture\nfrom restorer.imaging import io, mask\n"
        "import restorer\npicture, hole = demo_picture()\n"
        "io.write(picture, 'in.png'); mask.write_mask(hole, 'mask.png'); print(restorer.__file__)"
    )
    origin = _run(installed, "-c", script, cwd=tmp_path).strip()
    assert not Path(origin).is_relative_to(ROOT)

    arguments = (
        "inpaint",
        "in.png",
        "--mask",
        "mask.png",
        "-o",
        "out.png",
        "--filler",
        "opencv-telea",
        "--json",
    )
    report = json.loads(_run(installed, "-m", "restorer", *arguments, cwd=tmp_path))
    assert report["filler"] == "opencv-telea"

    before, after, hole = (
        cv2.imread(str(tmp_path / n), cv2.IMREAD_UNCHANGED) for n in ("in.png", "out.png", "mask.png")
    )
    assert np.array_equal(before[hole == 0], after[hole == 0])
    assert not np.array_equal(before[hole == 255], after[hole == 255])


@pytest.mark.slow
def test_installed_wheel_finds_its_resources(installed: Path, tmp_path: Path) -> None:
    script = (
        "from restorer.paths import resource; p = resource('icons'); print(p, len(list(p.glob('*.svg'))))"
    )
    path, count = _run(installed, "-c", script, cwd=tmp_path).split()
    assert not Path(path).is_relative_to(ROOT / "resources")
    assert int(count) > 10
