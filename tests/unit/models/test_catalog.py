from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from restorer.errors import CheckpointError, FillerError
from restorer.models import catalog
from restorer.models.networks import build

CLASSICAL = {
    "opencv-telea",
    "opencv-ns",
    "opencv-fsr",
    "opencv-fsr-best",
    "biharmonic",
    "smooth",
    "patchmatch",
}


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in place of the checkpoints that come with the program."""
    folder = tmp_path / "shipped"
    folder.mkdir()
    monkeypatch.setattr(catalog, "resource", lambda *_: folder)
    return folder


def test_lists_what_the_command_line_promises() -> None:
    ids = [info.id for info in catalog.fillers()]
    assert len(set(ids)) == len(ids)
    assert set(ids) >= CLASSICAL
    assert catalog.default_filler() in {"auto", *ids}


@pytest.mark.parametrize("info", catalog.fillers(), ids=lambda info: info.id)
def test_every_filler_loads_and_describes_itself(info: catalog.FillerInfo) -> None:
    assert catalog.load(info.id).info == info
    assert info.name
    assert info.description.endswith(".")
    assert info.tile > 2 * info.context[0] or info.id == "opencv-fsr-best"


def test_unknown_ids_are_answered_with_the_known_ones() -> None:
    with pytest.raises(FillerError, match="magic") as caught:
        catalog.load("magic")
    for info in catalog.fillers():
        assert info.id in caught.value.todo


def test_unknown_devices_are_errors() -> None:
    with pytest.raises(FillerError, match="abacus"):
        catalog.load("biharmonic", device="abacus")
    catalog.load("biharmonic", device="cuda:1")


def test_listing_loads_no_heavy_library(install: Callable[..., Path]) -> None:
    install("tiny")
    code = (
        "import sys; from restorer.models import catalog;"
        "[catalog.load(i.id) for i in catalog.fillers() if i.kind == 'classical'];"
        "print(*({'torch', 'cv2', 'skimage', 'scipy'} & set(sys.modules)), catalog.checkpoint('tiny').id)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["tiny"]


# --- checkpoints ------------------------------------------------------------------------------------------------


def test_a_checkpoint_becomes_a_filler(install: Callable[..., Path]) -> None:
    install("tiny", description="Small.", largest_hole=20)
    info = next(info for info in catalog.fillers() if info.id == "tiny")
    assert (info.kind, info.largest_hole, info.multiple, info.description) == ("network", 20, 16, "Small.")
    assert catalog.load("tiny", "cpu").info == info
    best = catalog.load("tiny", "cpu", "best").info
    assert best.id == "tiny (best)"
    assert best.seconds_per_megapixel == 8 * info.seconds_per_megapixel
    assert catalog.load("biharmonic", "cpu", "best").info.id == "biharmonic"


def test_our_network_is_the_default_where_it_is_installed(
    shipped: Path, install: Callable[..., Path]
) -> None:
    assert catalog.default_filler() == "patchmatch"
    install("other")
    install("restorer-net").rename(shipped / "restorer-net.safetensors")
    assert catalog.default_filler() == "restorer-net"
    install("restorer-net-texture").rename(shipped / "restorer-net-texture.safetensors")
    assert catalog.default_filler() == "auto"
    ids = [info.id for info in catalog.fillers()]
    assert ids[:4] == ["restorer-by-size", "restorer-net", "restorer-net-texture", "patchmatch"]
    assert ids[-1] == "other"


def test_detectors_are_no_fillers(install: Callable[..., Path]) -> None:
    network = build("unet-segment")
    install("finder", network, largest_hole=None)
    assert "finder" in [one.id for one in catalog.detectors()]
    assert "finder" not in [info.id for info in catalog.fillers()]
    with pytest.raises(FillerError, match="no filler"):
        catalog.load("finder")
    loaded, card = catalog.load_detector("finder", "cpu")
    assert loaded.task == card.task == "detect"
    with pytest.raises(FillerError, match="no detector") as caught:
        catalog.load_detector("magic")
    assert "finder" in caught.value.todo


def test_bad_files_are_named_and_nothing_else_suffers(install: Callable[..., Path]) -> None:
    good = install("good")
    (good.parent / "bad.safetensors").write_bytes(b"PK\x03\x04" + bytes(100))
    (good.parent / "notes.txt").write_text("no checkpoint")
    assert "good" in [info.id for info in catalog.fillers()]
    (problem,) = catalog.problems()
    assert isinstance(problem, CheckpointError)
    assert "bad.safetensors" in problem.what
    with pytest.raises(FillerError, match="pickle"):
        catalog.load("bad")


def test_names_that_are_taken_are_problems(shipped: Path, install: Callable[..., Path]) -> None:
    install("twice", name="Shipped").rename(shipped / "twice.safetensors")
    install("twice", name="Mine")
    install("biharmonic")
    found = catalog.checkpoint("twice")
    assert found is not None
    assert found.card.name == "Shipped"
    assert len(catalog.problems()) == 2
    assert catalog.load("biharmonic").info.kind == "classical"


def test_changes_on_the_disk_are_seen(install: Callable[..., Path]) -> None:
    path = install("tiny", name="Before")
    assert _name("tiny") == "Before"
    install("tiny", name="After all")
    assert _name("tiny") == "After all"
    path.unlink()
    assert _name("tiny") is None
    with pytest.raises(FillerError, match="tiny"):
        catalog.load("tiny")


def _name(filler_id: str) -> str | None:
    return next((info.name for info in catalog.fillers() if info.id == filler_id), None)


def test_removed_between_listing_and_loading(
    install: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = install("tiny")
    listed = catalog._installed()
    monkeypatch.setattr(catalog, "_installed", lambda: listed)
    path.unlink()
    with pytest.raises(FillerError, match="is gone"):
        catalog.load("tiny", "cpu")


def test_broken_weights_show_when_loading(install: Callable[..., Path], tiny: Any) -> None:
    tiny.stem.bias.data.fill_(3.0)
    path = install("tiny")
    data = bytearray(path.read_bytes())
    spot = data.index(np.full(8, 3, np.float32).tobytes())
    data[spot : spot + 4] = np.float32(np.inf).tobytes()
    path.write_bytes(data)
    assert _name("tiny") is not None
    with pytest.raises(CheckpointError, match="no numbers"):
        catalog.load("tiny", "cpu")


def test_headers_are_read_once(install: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    from restorer.models import checkpoint

    install("tiny")
    read: list[Path] = []
    real = checkpoint.read_card
    monkeypatch.setattr(checkpoint, "read_card", lambda path: read.append(path) or real(path))
    for _ in range(3):
        catalog.fillers()
    assert [path.stem for path in read if path.stem == "tiny"] == ["tiny"]


def test_without_a_users_folder_the_others_are_listed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    monkeypatch.setenv("RESTORER_DATA", str(blocked / "inside"))
    assert {info.id for info in catalog.fillers()} >= CLASSICAL
