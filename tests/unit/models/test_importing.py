"""Importing checkpoints: whole and tried out, or not at all; and every hostile file is refused."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from restorer.errors import CancelledError, CheckpointError, RestorerError, SaveError, UsageError
from restorer.models import catalog, checkpoint, foreign, importing, manager, records, tryout
from restorer.models.by_size import BY_SIZE
from restorer.models.networks import build
from restorer.models.networks.network import Network
from restorer.paths import models_folder
from restorer.progress import Progress, Update

from .hostile_cards import HOSTILE_CARDS

CONTROL = {chr(code) for code in (*range(32), *range(127, 160), 0x202E)}


@pytest.fixture
def file(install: Callable[..., Path], tmp_path: Path) -> Path:
    """A sound checkpoint that nobody has imported, called "net"."""
    source = tmp_path / "elsewhere" / "net.safetensors"
    source.parent.mkdir()
    return install("net", description="Small.").rename(source)


def _left() -> list[str]:
    """Everything in the user's folder of checkpoints."""
    return sorted(path.name for path in models_folder().glob("*"))


def _changed_byte(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)


# --- import ------------------------------------------------------------------------------------------------------


def test_an_imported_file_is_the_same_and_known(file: Path) -> None:
    one = manager.add(file)
    assert (one.id, one.origin, one.is_shipped, one.size) == ("net", "user", False, file.stat().st_size)
    assert one.path.read_bytes() == file.read_bytes()
    assert one.sha256 == checkpoint.sha256(file)
    assert one == catalog.checkpoint("net")
    assert catalog.load("net", "cpu").info.description == "Small."
    record = records.record_of(one)
    assert record is not None
    assert (record.sha256, record.source_sha256, record.source) == (one.sha256, one.sha256, "net.safetensors")
    assert _left() == ["index.json", "net.safetensors"]
    assert file.exists()


def test_another_name_can_be_given(file: Path) -> None:
    assert manager.add(file, "Mein Öl-Netz 2.1").id == "Mein Öl-Netz 2.1"
    assert catalog.checkpoint("net") is None


def test_the_very_same_file_is_there_already(file: Path, tmp_path: Path) -> None:
    assert manager.already(file) is None
    one = manager.add(file)
    before = one.path.stat().st_mtime_ns
    copy = shutil.copy(file, tmp_path / "copy.safetensors")
    assert manager.already(Path(copy), "net") == one
    assert manager.add(Path(copy), "net") == one
    assert one.path.stat().st_mtime_ns == before
    assert manager.already(Path(copy)) is None


@pytest.mark.parametrize("name", ["net", "NET", "patchmatch", "Smooth", BY_SIZE, "auto"])
def test_taken_names_are_refused(name: str, file: Path, install: Callable[..., Path]) -> None:
    install("net", name="Another")
    before = _left()
    with pytest.raises(UsageError, match="already"):
        manager.add(file, name)
    assert _left() == before


def test_the_name_of_a_damaged_file_is_taken_too(file: Path) -> None:
    (models_folder() / "net.safetensors").write_bytes(b"damaged")
    with pytest.raises(UsageError, match="already"):
        manager.add(file)
    assert manager.free_name(file) == "net-2"
    assert manager.add(file, replace=True).id == "net"


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".hidden",
        "-r",
        "a/b",
        "..",
        "a\\b",
        "a:b",
        "a\nb",
        "a\0b",
        "nul",
        "COM1.x",
        "x ",
        "x.",
        "a" * 81,
        "x.safetensors",
        "a*b",
        "“a”",
        "\u202eab",
    ],
)
def test_names_that_are_no_file_names_are_refused(name: str, file: Path) -> None:
    with pytest.raises(UsageError, match="cannot be the name") as caught:
        manager.add(file, name)
    assert not CONTROL & set(str(caught.value))
    assert _left() == []


@pytest.mark.parametrize(
    ("stem", "name"),
    [
        ("net (1)", "net -1"),
        ("  ..", "checkpoint"),
        ("nul", None),
        ("smooth", "smooth-2"),
        ("a" * 200, "a" * 70),
    ],
)
def test_a_free_name_is_near_the_files_own(stem: str, name: str | None) -> None:
    found = manager.free_name(Path(f"{stem}.pth"))
    manager.check_name(found)
    assert name is None or found == name


def test_nothing_shows_before_it_was_tried(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[object] = []
    real = tryout.try_out
    monkeypatch.setattr(tryout, "try_out", lambda *a: (seen.append(catalog.checkpoint("net")), real(*a)))
    manager.add(file)
    assert seen == [None]


def test_a_file_that_changes_meanwhile_is_refused(file: Path) -> None:
    def change(update: Update) -> None:
        if update.stage.startswith("Copying") and not update.done:
            _changed_byte(file)

    with pytest.raises(CheckpointError, match="changed meanwhile"):
        manager.add(file, progress=Progress(change))
    assert _left() == []


@pytest.mark.parametrize("stage", ["Checking", "Copying"])
def test_cancelling_leaves_nothing(stage: str, file: Path) -> None:
    def cancel(update: Update) -> None:
        if update.stage.startswith(stage):
            progress.cancel()

    progress = Progress(cancel)
    with pytest.raises(CancelledError):
        manager.add(file, progress=progress)
    assert _left() == []


def test_a_full_disk_is_told_before_anything_is_written(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing.shutil, "disk_usage", lambda _: SimpleNamespace(free=1 << 20))
    with pytest.raises(SaveError, match="no room"):
        manager.add(file)
    assert _left() == []


def test_a_folder_that_cannot_be_made_is_told(file: Path) -> None:
    models_folder().rmdir()
    models_folder().write_text("in the way")
    with pytest.raises(SaveError):
        manager.add(file)


def test_without_its_record_nothing_is_imported(file: Path) -> None:
    (models_folder() / "index.json" / "in the way").mkdir(parents=True)
    with pytest.raises(SaveError):
        manager.add(file)
    assert _left() == ["index.json"]


def test_a_network_gone_wrong_is_refused(install: Callable[..., Path], tmp_path: Path) -> None:
    network = build("pconv", width=8, depth=2, widest=8, norm=False)
    for values in network.parameters():
        values.data.zero_()
    path = install("black", network).rename(tmp_path / "black.safetensors")
    with pytest.raises(CheckpointError, match="black or white"):
        manager.add(path)
    network.head.bias.data.fill_(float("3e38"))
    with pytest.raises(CheckpointError, match="black or white"):
        manager.add(install("white", network).rename(tmp_path / "white.safetensors"))
    assert _left() == []


@pytest.mark.parametrize(
    ("architecture", "hyperparameters"),
    [
        ("restorer-net", {"widths": [8, 8], "blocks": [1, 1]}),
        ("pconv", {"width": 8, "depth": 8, "widest": 8}),
        ("context-encoder", {"widths": [8, 8]}),
        ("context-encoder-fc", {"widths": [8, 8], "size": [32, 32]}),
        ("cc-gan", {"widths": [8, 8]}),
        ("dmfn", {"width": 8, "blocks": 1}),
        ("unet-segment", {"widths": [4, 4]}),
        ("unet-segment", {"widths": [4, 4], "guided": True}),
    ],
)
def test_untaught_networks_of_every_kind_pass_the_trial(
    architecture: str, hyperparameters: dict[str, object]
) -> None:
    torch.manual_seed(1)
    network = build(architecture, **hyperparameters).eval()
    tryout.try_out(network, checkpoint.card_of(network, name="X", largest_hole=3))


def test_a_detector_without_numbers_is_refused(bright_spotter: Network) -> None:
    card = checkpoint.card_of(bright_spotter, name="Spots")
    bright_spotter.head.bias.data.fill_(float("inf"))
    with pytest.raises(CheckpointError, match="no numbers"):
        tryout.try_out(bright_spotter, card)
    bright_spotter.forward = lambda picture, hole: picture  # type: ignore[method-assign]
    with pytest.raises(CheckpointError, match="one number a pixel"):
        tryout.try_out(bright_spotter, card)


# --- weights of other programs -----------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ["pth", "ckpt", "safetensors"])
def test_weights_of_other_programs_are_converted(
    ending: str, tiny: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / f"theirs.{ending}"
    if ending == "safetensors":
        from safetensors.torch import save_file

        save_file({"w": torch.zeros(2)}, source)
    else:
        torch.save({"w": torch.zeros(2)}, source)
    read: list[Path] = []

    def convert(path: Path) -> foreign.Foreign:
        read.append(path)
        return foreign.Foreign(checkpoint.card_of(tiny, name="Theirs"), dict(tiny.state_dict()))

    monkeypatch.setattr(foreign, "read", convert)
    one = manager.add(source)
    assert read == [source]
    assert (one.id, one.card.name, one.card.precision) == ("theirs", "Theirs", "fp32")
    loaded = checkpoint.load(one.path)[0].state_dict()
    for name, values in tiny.state_dict().items():
        torch.testing.assert_close(loaded[name], values, rtol=0, atol=0)
    assert _left() == ["index.json", "theirs.safetensors"]
    assert manager.verify("theirs").is_sound
    assert manager.add(source) == one
    assert len(read) == 1


def test_what_is_no_network_of_another_program_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tiny: Network
) -> None:
    source = tmp_path / "theirs.pth"
    source.write_bytes(b"nothing")
    error = CheckpointError("Unknown layout.")

    def refuse(path: Path) -> foreign.Foreign:
        raise error

    monkeypatch.setattr(foreign, "read", refuse)
    with pytest.raises(CheckpointError, match="Unknown layout"):
        manager.add(source)
    for values in tiny.state_dict().values():
        values.fill_(float("3e38"))
    card = checkpoint.card_of(tiny, name="Theirs")
    monkeypatch.setattr(foreign, "read", lambda path: foreign.Foreign(card, dict(tiny.state_dict())))
    with pytest.raises(CheckpointError, match="trial picture"):
        manager.add(source)
    assert _left() == []


# --- hostile files -----------------------------------------------------------------------------------------------


@pytest.mark.timeout(60)
@pytest.mark.parametrize("what", HOSTILE_CARDS)
def test_hostile_files_are_refused(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(path: Path) -> foreign.Foreign:
        raise CheckpointError(f"“{path.name}” has no layout that is known.", todo="Use another file.")

    monkeypatch.setattr(foreign, "read", unknown)
    folder = tmp_path / "hostile"
    folder.mkdir()
    path = HOSTILE_CARDS[what](folder)
    with pytest.raises(
        UsageError if what == "control_characters_in_its_files_name" else CheckpointError
    ) as caught:
        manager.add(path)
    told: RestorerError = caught.value
    assert told.what.endswith(".")
    assert len(str(told)) < 1000
    assert told.todo
    assert not CONTROL & set(str(told))
    assert _left() == []


def test_hostile_files_in_the_users_folder_do_not_stop_listing(tmp_path: Path) -> None:
    models_folder().mkdir(parents=True)
    for number, write in enumerate(HOSTILE_CARDS.values()):
        folder = tmp_path / str(number)
        folder.mkdir()
        write(folder).rename(models_folder() / f"h{number}.safetensors")
    offered = {info.id for info in catalog.fillers()}
    assert "patchmatch" in offered
    assert catalog.problems()
