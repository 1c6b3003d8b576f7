"""Verifying, renaming and removing checkpoints, where they lie, and choosing defaults."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from restorer.errors import CheckpointError, FillerError, SaveError, UsageError
from restorer.models import catalog, checkpoint, defaults, manager, records
from restorer.paths import config_folder, models_folder


@pytest.fixture
def file(install: Callable[..., Path], tmp_path: Path) -> Path:
    """A sound checkpoint that nobody has imported, called "net"."""
    source = tmp_path / "elsewhere" / "net.safetensors"
    source.parent.mkdir()
    return install("net", description="Small.").rename(source)


@pytest.fixture
def shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A shared folder of checkpoints."""
    folder = tmp_path / "shared"
    folder.mkdir()
    monkeypatch.setenv("RESTORER_MODELS", str(folder))
    return folder


def _left() -> list[str]:
    """Everything in the user's folder of checkpoints."""
    return sorted(path.name for path in models_folder().glob("*"))


def _changed_byte(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)


# --- verify ------------------------------------------------------------------------------------------------------


def test_a_sound_checkpoint_is_sound(file: Path) -> None:
    one = manager.add(file)
    found = manager.verify("net")
    assert (found.is_sound, found.sha256, found.recorded) == (True, one.sha256, one.sha256)


def test_a_changed_file_and_broken_weights_are_told(file: Path) -> None:
    one = manager.add(file)
    _changed_byte(one.path)
    (fault,) = manager.verify("net").faults
    assert "SHA-256" in fault.what
    data = bytearray(one.path.read_bytes())
    data[-4:] = b"\x00\x00\xc0\x7f"
    one.path.write_bytes(data)
    assert ["SHA-256" in fault.what for fault in manager.verify("net").faults] == [True, False]


def test_a_missing_record_is_no_fault(install: Callable[..., Path], shared: Path) -> None:
    path = install("mine")
    found = manager.verify("mine")
    assert (found.recorded, found.faults) == (None, ())
    (models_folder() / "index.json").write_text('{"version": 9, "checkpoints": 3}')
    assert manager.verify("mine").recorded is None
    theirs = path.rename(shared / "theirs.safetensors")
    assert manager.verify("theirs").recorded is None
    (shared / "SHA256SUMS").write_text(f"{'0' * 64} *theirs.safetensors\nnonsense\n")
    assert not manager.verify("theirs").is_sound
    (shared / "SHA256SUMS").write_text(f"{checkpoint.sha256(theirs)}  theirs.safetensors\n")
    assert manager.verify("theirs").is_sound


def test_shipped_checkpoints_are_those_that_were_shipped() -> None:
    shipped = [one for one in catalog.checkpoints() if one.origin == "shipped"]
    for one in shipped:
        assert records.recorded_sha256(one) == one.sha256, f"run scripts/model_cards.py: {one.id}"
    assert manager.verify("context-encoder").is_sound


def test_unknown_ones_cannot_be_verified() -> None:
    with pytest.raises(FillerError, match="no checkpoint called “magic”"):
        manager.verify("magic")
    with pytest.raises(FillerError, match="part of the program"):
        manager.verify("patchmatch")


# --- rename and remove ---------------------------------------------------------------------------------------------


def test_renaming_keeps_record_and_default(file: Path) -> None:
    manager.add(file)
    manager.set_default("fill", "net")
    one = manager.rename("net", "fresco")
    assert (one.id, catalog.checkpoint("net"), catalog.default_filler()) == ("fresco", None, "fresco")
    assert manager.verify("fresco").recorded == one.sha256
    assert manager.rename("fresco", "Fresco").id == "Fresco"
    assert _left() == ["Fresco.safetensors", "index.json"]
    for name in ("patchmatch", "a/b"):
        with pytest.raises(UsageError):
            manager.rename("Fresco", name)


def test_removing_takes_record_and_default_along(file: Path) -> None:
    usual = catalog.default_filler()
    manager.add(file)
    manager.set_default("fill", "net")
    manager.remove("net")
    assert catalog.checkpoint("net") is None
    assert defaults.read().fill == ""
    assert catalog.default_filler() == usual
    assert _left() == ["index.json"]
    assert json.loads((models_folder() / "index.json").read_text())["checkpoints"] == {}


def test_only_the_users_own_can_be_changed(
    shared: Path, install: Callable[..., Path], tmp_path: Path
) -> None:
    install("theirs").rename(shared / "theirs.safetensors")
    for name, why in (("theirs", "shared folder"), ("restorer-net", "came with the program")):
        for action in (
            lambda name=name: manager.remove(name),
            lambda name=name: manager.rename(name, "mine"),
        ):
            with pytest.raises(CheckpointError, match=why):
                action()
    outside = install("x").rename(tmp_path / "x.safetensors")
    for name in ("magic", "../../../x", "patchmatch"):
        with pytest.raises(FillerError):
            manager.remove(name)
    assert outside.exists()


def test_damaged_and_hidden_files_can_be_removed_or_renamed(install: Callable[..., Path]) -> None:
    install("restorer-net", name="Hidden")
    (models_folder() / "bad.safetensors").write_bytes(b"PK\x03\x04" + bytes(9))
    assert len(catalog.problems()) == 2
    manager.remove("bad")
    assert manager.rename("restorer-net", "mine").card.name == "Hidden"
    assert catalog.problems() == ()
    with pytest.raises(CheckpointError, match="came with the program"):
        manager.remove("restorer-net")


# --- where they lie ------------------------------------------------------------------------------------------------


def test_shared_folders_come_between_shipped_and_own(
    shared: Path, install: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    second = tmp_path / "second"
    second.mkdir()
    install("a", name="First").rename(shared / "a.safetensors")
    install("a", name="Second").rename(second / "a.safetensors")
    install("b", name="Second").rename(second / "b.safetensors")
    install("b", name="Mine")
    install("restorer-net", name="Not this").rename(second / "restorer-net.safetensors")
    folders = [str(shared), "", str(second), str(shared), str(tmp_path / "absent"), str(models_folder())]
    monkeypatch.setenv("RESTORER_MODELS", os.pathsep.join(folders))
    found = {one.id: (one.card.name, one.origin) for one in catalog.checkpoints()}
    assert found["a"] == ("First", "shared")
    assert found["b"] == ("Second", "shared")
    assert found["restorer-net"][1] == "shipped"
    assert len(catalog.problems()) == 3
    manager.remove("b")
    assert len(catalog.problems()) == 2
    assert found.keys() == {one.id for one in catalog.checkpoints()}


# --- defaults ------------------------------------------------------------------------------------------------------


def test_the_default_is_what_the_user_set_while_it_is_here(file: Path) -> None:
    usual = manager.default("fill")
    manager.set_default("fill", "biharmonic")
    assert manager.default("fill") == catalog.default_filler() == "biharmonic"
    path = manager.add(file).path
    manager.set_default("fill", "net")
    assert catalog.default_filler() == "net"
    path.unlink()
    assert catalog.default_filler() == usual
    manager.set_default("fill", "smooth")
    manager.set_default("fill", None)
    assert catalog.default_filler() == usual


def test_the_default_of_each_task(install_detector: Callable[[], Path], install: Callable[..., Path]) -> None:
    assert manager.default("detect") is None
    with pytest.raises(FillerError, match="finds damage"):
        manager.set_default("detect", "patchmatch")
    first = install_detector()
    shutil.copy(first, first.with_name("a-finder.safetensors"))
    assert manager.default("detect") == "unet-segment"
    manager.set_default("detect", "a-finder")
    manager.set_default("fill", "smooth")
    assert (manager.default("detect"), manager.default("fill")) == ("a-finder", "smooth")
    with pytest.raises(FillerError, match="fills holes"):
        manager.set_default("fill", "a-finder")
    first.unlink()
    manager.remove("a-finder")
    assert (manager.default("detect"), manager.default("fill")) == (None, "smooth")


@pytest.mark.parametrize("text", ["", "{", '{"fill": 3}', '{"version": 2}', "\xff"])
def test_damaged_choices_are_none(text: str) -> None:
    usual = catalog.default_filler()
    (config_folder() / "models.json").write_bytes(text.encode("latin-1"))
    assert catalog.default_filler() == usual


def test_choices_that_cannot_be_kept_are_errors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "blocked"
    blocked.touch()
    monkeypatch.setenv("RESTORER_CONFIG", str(blocked / "inside"))
    assert catalog.default_filler()
    with pytest.raises(SaveError):
        manager.set_default("fill", "smooth")


# --- speed ---------------------------------------------------------------------------------------------------------


def test_listing_and_describing_load_no_torch(file: Path) -> None:
    manager.add(file)
    code = (
        "import sys; from restorer.cli import models; from restorer.models import manager;"
        "[models.app(call, standalone_mode=False) for call in (['list'], ['info', 'net'], ['default', 'net'])];"
        "print(*({'torch', 'cv2', 'scipy'} & set(sys.modules)), 'end')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "end"
