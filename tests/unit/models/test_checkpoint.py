"""Checkpoints: what is written comes back, and everything that is wrong is refused with a reason."""

from __future__ import annotations

import datetime
import json
import os
import pickle
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import save as raw_bytes

from restorer.errors import CheckpointError, SaveError
from restorer.models import checkpoint
from restorer.models.card import Card, TrainedOn
from restorer.models.checkpoint import KEY, card_of, load, read_card, save, sha256
from restorer.models.networks import ARCHITECTURES, build
from restorer.models.networks.network import Network


@pytest.fixture
def full_card(tiny: Network) -> Card:
    return card_of(
        tiny,
        name="Tiny",
        description="For tests.",
        largest_hole=48,
        restores_grain=True,
        seconds_per_megapixel=2.5,
        trained_on=TrainedOn(pictures=964, damage=["scratch", "large"], excluded=["monet_renoir.txt"]),
        recipe="restorer-default",
        seed=3,
        steps=12_000,
        crops=192_000,
        hours=1.5,
        hardware="2 cores",
        curve=[(0.5, 24.25), (10.0, 26.5)],
        scores={"large": {"psnr": 22.5, "ssim": 0.62, "lpips": 0.14}},
        date=datetime.date(2025, 1, 31),
        attributions=["Somebody, CC BY 4.0"],
        base="0123456789abcdef" * 4,
    )


def _rewritten(path: Path, change: Callable[[dict[str, object]], object]) -> Path:
    """The file with its card changed."""
    with checkpoint_open(path) as file:
        card = json.loads(file.metadata()[KEY])
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    changed = change(card)
    path.write_bytes(raw_bytes(tensors, {KEY: changed if isinstance(changed, str) else json.dumps(card)}))
    return path


def checkpoint_open(path: Path):
    from safetensors import safe_open

    return safe_open(path, framework="numpy")


def _changed_weights(path: Path, change: Callable[[dict[str, np.ndarray]], object]) -> Path:
    with checkpoint_open(path) as file:
        metadata = file.metadata()
        tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    change(tensors)
    path.write_bytes(raw_bytes(tensors, metadata))
    return path


def _refused(path: Path, *words: str, reading: Callable[[Path], object] = load) -> CheckpointError:
    with pytest.raises(CheckpointError) as caught:
        reading(path)
    for word in (*words, path.name):
        assert word in caught.value.what
    assert caught.value.safe
    assert caught.value.todo
    return caught.value


def test_card_and_weights_come_back(tiny: Network, full_card: Card, tmp_path: Path) -> None:
    path = tmp_path / "tiny.safetensors"
    written = save(path, tiny.state_dict(), full_card, torch.float32)
    assert written == full_card
    assert read_card(path) == full_card
    network, card = load(path)
    assert card == full_card
    assert not network.training
    assert type(network) is type(tiny)
    for name, values in tiny.state_dict().items():
        torch.testing.assert_close(network.state_dict()[name], values, rtol=0, atol=0)
    assert [file.name for file in tmp_path.glob("*")] == [path.name]


@pytest.mark.parametrize(("dtype", "name"), [(torch.bfloat16, "bf16"), (torch.float16, "fp16")])
def test_half_precision_is_half_the_size_and_loads_as_float32(
    dtype: torch.dtype, name: str, tiny: Network, full_card: Card, tmp_path: Path
) -> None:
    whole, half = tmp_path / "whole.safetensors", tmp_path / "half.safetensors"
    save(whole, tiny.state_dict(), full_card, torch.float32)
    assert save(half, tiny.state_dict(), full_card, dtype).precision == name
    assert half.stat().st_size < 0.75 * whole.stat().st_size
    network, card = load(half)
    assert card.precision == name
    for key, values in tiny.state_dict().items():
        loaded = network.state_dict()[key]
        assert loaded.dtype == torch.float32
        torch.testing.assert_close(loaded, values.to(dtype).float(), rtol=0, atol=0)


def test_statistics_stay_exact_in_half_precision(tmp_path: Path) -> None:
    network = build("pconv", width=8, depth=3, widest=16)
    statistics = dict(network.named_buffers())
    assert any("running_mean" in name for name in statistics)
    for values in statistics.values():
        if values.is_floating_point():
            values.uniform_(1, 2)
        else:
            values.fill_(1000)
    path = tmp_path / "p.safetensors"
    save(path, network.state_dict(), card_of(network, name="P"))
    loaded = dict(load(path)[0].named_buffers())
    for name, values in statistics.items():
        torch.testing.assert_close(loaded[name], values, rtol=0, atol=0)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_every_architecture_can_be_checked_without_memory(architecture: str) -> None:
    """Its constructor must run on the meta device: that is how a file's shapes are checked before anything else."""
    with torch.device("meta"):
        network = build(architecture)
    assert all(values.is_meta for values in network.state_dict().values())
    card = card_of(network, name="X")
    assert Card.model_validate_json(card.model_dump_json(), strict=True) == card


def test_loading_leaves_random_numbers_alone(install: Callable[..., Path]) -> None:
    path = install()
    torch.manual_seed(9)
    first = torch.rand(3)
    torch.manual_seed(9)
    load(path)
    torch.testing.assert_close(torch.rand(3), first)


def test_reading_a_card_loads_no_torch(install: Callable[..., Path]) -> None:
    import subprocess
    import sys

    code = (
        "import sys; from pathlib import Path; from restorer.models.checkpoint import read_card;"
        f"print(read_card(Path({str(install())!r})).name, 'torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["Tiny", "False"]


def test_sha256(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"abc")
    assert sha256(path) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    _refused(tmp_path / "absent", "cannot be read", reading=sha256)


def test_a_missing_file_or_a_folder_is_refused(tmp_path: Path) -> None:
    _refused(tmp_path / "absent.safetensors", "cannot be read")
    folder = tmp_path / "f.safetensors"
    folder.mkdir()
    _refused(folder, "cannot be read")


_FOUR = {"blocks": [1, 1, 1, 1]}


class _Bomb:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("exit 1",)


@pytest.mark.parametrize("legacy", [False, True])
def test_pickles_are_refused_and_never_opened(
    legacy: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[str] = []
    path = tmp_path / "evil.safetensors"
    if legacy:
        path.write_bytes(pickle.dumps(_Bomb(), protocol=4))
    else:
        torch.save({"w": _Bomb()}, path)
    monkeypatch.setattr(os, "system", ran.append)
    error = _refused(path, "pickle")
    assert "code" in error.safe
    assert "safetensors" in error.todo
    assert ran == []


@pytest.mark.parametrize("length", [0, 5, 8])
def test_empty_files_are_refused(length: int, tmp_path: Path) -> None:
    path = tmp_path / "e.safetensors"
    path.write_bytes(bytes(length))
    _refused(path)


@pytest.mark.parametrize("keep", [0.02, 0.5, 0.999])
def test_cut_off_files_are_refused(keep: float, install: Callable[..., Path]) -> None:
    path = install()
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * keep)])
    _refused(path)
    _refused(path, reading=read_card)


def test_huge_headers_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "h.safetensors"
    with path.open("wb") as file:
        file.write((1 << 33).to_bytes(8, "little"))
        file.truncate(1 << 34)  # a hole in the file, not in the disk
    _refused(path, "too large", reading=read_card)


def test_other_files_and_nonsense_headers_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.safetensors"
    path.write_bytes(b"GIF89a" + bytes(100))
    _refused(path, "not a safetensors file")
    text = b"{]" * 20
    path.write_bytes(len(text).to_bytes(8, "little") + text)
    _refused(path, "damaged")


def test_a_promise_of_gigabytes_is_refused(tmp_path: Path) -> None:
    header = {"w": {"dtype": "F32", "shape": [1 << 16, 1 << 16], "data_offsets": [0, 1 << 34]}}
    text = json.dumps(header).encode()
    path = tmp_path / "big.safetensors"
    path.write_bytes(len(text).to_bytes(8, "little") + text)
    _refused(path, "damaged")


def test_without_a_card_a_file_is_foreign(tmp_path: Path) -> None:
    path = tmp_path / "foreign.safetensors"
    path.write_bytes(raw_bytes({"w": np.zeros(3, np.float32)}))
    _refused(path, "no card")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda card: card.update(format=99), ("newer version",)),
        (lambda card: card.update(surprise=1), ("surprise",)),
        (lambda card: card.__delitem__("name"), ("name",)),
        (lambda card: card.update(steps="many"), ("steps",)),
        (lambda card: card.update(steps=1.5), ("steps",)),
        (lambda card: card.update(largest_hole=-3), ("largest_hole",)),
        (lambda card: card.update(base="xyz"), ("base",)),
        (lambda card: card.update(hyperparameters={"widths": [1 << 40]}), ("hyperparameters",)),
        (lambda card: card.update(hyperparameters={"widths": [1] * 5000}), ("hyperparameters",)),
        (lambda card: card.update(hyperparameters={"a": [[[[[1]]]]]}), ("hyperparameters",)),
        (lambda card: "{", ("not readable",)),
        (lambda card: "[1]", ("card",)),
        (lambda card: "[" * 100_000, ("card",)),
        (lambda card: '{"format": 1, "name": "x", "architecture": "pconv", "hours": NaN}', ("hours",)),
    ],
)
def test_wrong_cards_are_refused_by_name(
    change: Callable[[dict[str, object]], object], words: tuple[str, ...], install: Callable[..., Path]
) -> None:
    _refused(_rewritten(install(), change), *words, reading=read_card)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda card: card.update(architecture="oracle"), "oracle"),
        (lambda card: card.update(architecture="unet-segment", hyperparameters={}), "made to detect"),
        (lambda card: card.update(hyperparameters={"depth": 3}), "cannot be built"),
        (lambda card: card.update(hyperparameters={"widths": []}), "cannot be built"),
        (lambda card: card.update(hyperparameters=_FOUR | {"widths": [8, 8, 8, 16]}), "instead of"),
        (lambda card: card.update(hyperparameters=_FOUR | {"widths": [9000] * 4}), "instead of"),
    ],
)
def test_cards_that_fit_no_network_are_refused(
    change: Callable[[dict[str, object]], object], words: str, install: Callable[..., Path]
) -> None:
    path = _rewritten(install(), change)
    with pytest.raises(CheckpointError, match=words):
        load(path)


def _poison(tensors: dict[str, np.ndarray]) -> None:
    tensors["stem.weight"] = tensors["stem.weight"].copy()
    tensors["stem.weight"][0, 0, 0, 0] = np.nan


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda t: t.pop("stem.bias"), "stem.bias is missing"),
        (lambda t: t.update(more=np.zeros(2, np.float32)), "more is not known"),
        (lambda t: t.update({"stem.bias": np.zeros(9, np.float32)}), r"stem.bias is \[9\] instead of \[8\]"),
        (lambda t: t.update({"stem.bias": np.zeros(8, np.int32)}), "stem.bias is stored as I32"),
        (_poison, "no numbers"),
    ],
)
def test_wrong_weights_are_refused_by_name(
    change: Callable[[dict[str, np.ndarray]], object], words: str, install: Callable[..., Path]
) -> None:
    path = _changed_weights(install(), change)
    read_card(path)
    with pytest.raises(CheckpointError, match=words):
        load(path)


def test_what_could_not_be_loaded_is_not_saved(tiny: Network, full_card: Card, tmp_path: Path) -> None:
    path = tmp_path / "x.safetensors"
    state = dict(tiny.state_dict())
    with pytest.raises(CheckpointError, match=r"stem.bias is missing"):
        save(path, {name: v for name, v in state.items() if name != "stem.bias"}, full_card)
    large = state | {"stem.bias": torch.full((8,), 1e6)}
    save(path, large, full_card, torch.bfloat16)
    before = path.read_bytes()
    with pytest.raises(CheckpointError, match="too large to be stored as fp16"):
        save(path, large, full_card, torch.float16)
    with pytest.raises(CheckpointError, match="cannot be stored"):
        save(path, state, full_card, torch.float64)
    assert path.read_bytes() == before
    with pytest.raises(SaveError):
        save(tmp_path / "absent" / "x.safetensors", state, full_card)
    assert [file.name for file in tmp_path.glob("*")] == [path.name]


def test_a_card_says_no_more_than_it_may() -> None:
    assert checkpoint.Card is Card
    with pytest.raises(ValueError, match="at least 1 character"):
        Card(name="", architecture="pconv")
    with pytest.raises(ValueError, match="finite"):
        Card(name="x", architecture="pconv", hours=float("inf"))


def test_the_card_makes_the_filler_info(full_card: Card) -> None:
    info = full_card.filler_info("my-net")
    assert (info.id, info.name, info.description, info.kind) == ("my-net", "Tiny", "For tests.", "network")
    assert (info.largest_hole, info.multiple, info.restores_grain) == (48, 16, True)
    assert info.context[0] == full_card.reach == 16
    assert info.seconds_per_megapixel == 2.5


def test_another_title_changes_nothing_else(tiny: Network, full_card: Card, tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    save(path, tiny.state_dict(), full_card, torch.float16)
    written = read_card(path)
    before, _ = load(path)
    bare = path.read_bytes()
    checkpoint.retitle(path, written.name)
    assert bool(path.read_bytes() == bare)
    for name in ("Our album", "Gemälde 梅", "x" * 80):
        checkpoint.retitle(path, name)
        assert read_card(path) == written.model_copy(update={"name": name})
        after, _ = load(path)
        for key, value in before.state_dict().items():
            assert torch.equal(after.state_dict()[key], value)
    bare = path.read_bytes()
    for name in ("", "x" * 81, "bell\a"):
        with pytest.raises(CheckpointError):
            checkpoint.retitle(path, name)
    assert bool(path.read_bytes() == bare)
    assert [file.name for file in tmp_path.iterdir()] == ["a.safetensors"]
