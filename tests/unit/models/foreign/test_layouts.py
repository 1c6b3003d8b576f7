"""Each known layout: saved as its program would, read, converted, and held against its own definition."""

from __future__ import annotations

import subprocess
import sys
import warnings
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor, nn

from restorer.errors import CheckpointError
from restorer.models import checkpoint, foreign
from restorer.models.card import Card
from restorer.models.networks import build
from restorer.models.networks.network import Network

from .definitions import (
    PortedContextEncoder,
    PortedPConv,
    PublishedDmfn,
    PublishedLama,
    context_encoder_answer,
    dmfn_answer,
    lama_answer,
    pconv_answer,
    shaken,
    without_counters,
)

NETWORKS: dict[str, tuple[Callable[[], nn.Module], dict[str, Any]]] = {
    "pconv": (
        PortedPConv,
        {"width": 4, "depth": 5, "widest": 16, "norm": True, "init": "paper", "colours": "imagenet"},
    ),
    "centre-encoder": (PortedContextEncoder, {"width": 4, "narrow": 6, "bottleneck": 10}),
    "dmfn": (PublishedDmfn, {"width": 16, "blocks": 2, "norm": "instance", "fusion": "published"}),
    "lama": (PublishedLama, {"width": 4, "blocks": 2}),
}
LARGEST = {"pconv": None, "centre-encoder": 32, "dmfn": 64, "lama": None}


@pytest.fixture(params=NETWORKS)
def architecture(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def theirs(architecture: str) -> nn.Module:
    torch.manual_seed(11)
    return shaken(NETWORKS[architecture][0]())


def sample(side: int = 64) -> tuple[Tensor, Tensor]:
    torch.manual_seed(5)
    hole = torch.zeros(2, 1, side, side)
    hole[0, :, 20:40, 18:30] = 1
    hole[1, :, 5:50, 30:60] = 1
    return torch.rand(2, 3, side, side), hole


@torch.inference_mode()
def answers(architecture: str, theirs: nn.Module, ours: Network) -> tuple[Tensor, Tensor]:
    """What both say to the same random pictures, in the hole's pixels and around."""
    if architecture == "centre-encoder":
        picture = torch.rand(2, 3, 128, 128)
        hole = torch.zeros(2, 1, 128, 128)
        hole[:, :, 36:92, 36:92] = 1
        expected = torch.where(
            hole > 0, nn.functional.pad(context_encoder_answer(theirs, picture), (32,) * 4), picture
        )
        return expected, ours(picture, hole)
    picture, hole = sample()
    ask = {"pconv": pconv_answer, "dmfn": dmfn_answer, "lama": lama_answer}[architecture]
    return ask(theirs, picture, hole), ours(picture * (1 - hole), hole)


def loaded(found: foreign.Foreign) -> Network:
    network = build(found.card.architecture, **found.card.hyperparameters)
    network.load_state_dict(found.state)
    return network.eval()


def saved(path: Path, thing: Any, legacy: bool = False) -> Path:
    if path.suffix == ".safetensors":
        save_file(dict(thing), path)
    else:
        torch.save(thing, path, _use_new_zipfile_serialization=not legacy)
    return path


@pytest.mark.parametrize("form", ["zip", "legacy", "safetensors"])
def test_same_answers(architecture: str, theirs: nn.Module, form: str, tmp_path: Path) -> None:
    path = tmp_path / f"my_weights.{'safetensors' if form == 'safetensors' else 'pth'}"
    found = foreign.read(saved(path, theirs.state_dict(), form == "legacy"))
    network = loaded(found)
    expected, answer = answers(architecture, theirs, network)
    assert expected.std() > 0.01  # or there would be nothing to compare
    torch.testing.assert_close(answer, expected, rtol=0, atol=1e-5)
    card = found.card
    assert card.architecture == network.architecture == architecture
    assert card.hyperparameters == network.hyperparameters == NETWORKS[architecture][1]
    assert (card.name, card.licence, card.author) == ("my weights", "unknown", "unknown")
    assert "layout" in card.description
    assert card.largest_hole == LARGEST[architecture]
    assert (card.multiple, card.reach, card.task) == (network.multiple, network.reach, "fill")
    assert Card.model_validate_json(card.model_dump_json(), strict=True) == card
    assert all(values.device.type == "cpu" for values in found.state.values())
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_a_checkpoint_can_be_made_of_it(architecture: str, theirs: nn.Module, tmp_path: Path) -> None:
    found = foreign.read(saved(tmp_path / "w.pth", theirs.state_dict()))
    path = tmp_path / "w.safetensors"
    checkpoint.save(path, found.state, found.card, torch.float32)
    network, card = checkpoint.load(path)
    assert card == found.card
    for name, values in network.state_dict().items():
        torch.testing.assert_close(values, found.state[name], rtol=0, atol=0)


def _wrappings(state: dict[str, Tensor]) -> dict[str, Any]:
    other = nn.Linear(4, 4)
    optimizer = torch.optim.Adam(other.parameters())
    other(torch.rand(1, 4)).sum().backward()
    optimizer.step()
    prefixed = {f"generator.{name}": values for name, values in state.items()}
    rest = {f"discriminator.{name}": values for name, values in other.state_dict().items()}
    return {
        "model": {"n_iter": 5, "model": OrderedDict(state), "optimizer": optimizer.state_dict()},
        "state_dict": {"epoch": 3, "state_dict": OrderedDict(state)},
        "generator": {"generator": state, "discriminator": other.state_dict(), "best": 0.5, "name": None},
        "parallel": {f"module.{name}": values for name, values in state.items()},
        "lightning": {
            "state_dict": prefixed | rest,
            "optimizer_states": [optimizer.state_dict()],
            "epoch": 1,
        },
        "both": {"model": {f"module.generator.{name}": values for name, values in state.items()}},
        "parameters": {name: nn.Parameter(v, requires_grad=False) for name, v in state.items()},
    }


@pytest.mark.parametrize("wrapping", _wrappings({}))
def test_wrappings(architecture: str, theirs: nn.Module, wrapping: str, tmp_path: Path) -> None:
    plain = foreign.read(saved(tmp_path / "plain.pth", theirs.state_dict()))
    found = foreign.read(saved(tmp_path / "wrapped.pth", _wrappings(theirs.state_dict())[wrapping]))
    assert found.card.hyperparameters == plain.card.hyperparameters
    assert found.state.keys() == plain.state.keys()
    for name, values in found.state.items():
        assert torch.equal(values, plain.state[name]), name


def test_half_precision_and_missing_counters(architecture: str, theirs: nn.Module, tmp_path: Path) -> None:
    half = {
        n: v.half() if v.is_floating_point() else v for n, v in without_counters(theirs.state_dict()).items()
    }
    found = foreign.read(saved(tmp_path / "half.pth", half))
    network = loaded(found)
    expected, answer = answers(architecture, theirs, network)
    torch.testing.assert_close(answer, expected, rtol=0, atol=0.03)
    for name, values in found.state.items():
        assert values.dtype == (torch.int64 if name.endswith("num_batches_tracked") else torch.float32)


def test_notes_of_a_training_program(tmp_path: Path) -> None:
    """Lightning keeps a class of its own beside the weights; it is not needed, and not imported."""
    import pickle
    import types

    torch.manual_seed(1)
    theirs = shaken(PublishedLama())
    module = types.ModuleType("pytorch_lightning.callbacks.model_checkpoint")
    made = type("ModelCheckpoint", (), {"__module__": module.__name__})
    module.ModelCheckpoint = made  # type: ignore[attr-defined]
    names = ("pytorch_lightning", "pytorch_lightning.callbacks", module.__name__)
    state = {f"generator.{name}": values for name, values in theirs.state_dict().items()}
    notes = {"best": made(), "score": np.float64(0.25), "seen": OrderedDict(a=1)}
    try:
        sys.modules.update(dict.fromkeys(names, module))
        path = saved(tmp_path / "best.ckpt", {"callbacks": {made: notes}, "state_dict": state})
    finally:
        for name in names:
            del sys.modules[name]
    with pytest.raises(pickle.UnpicklingError, match="ModelCheckpoint"):
        torch.load(path, weights_only=True)
    trusted = set(torch.serialization.get_safe_globals())
    expected, answer = answers("lama", theirs, loaded(foreign.read(path)))
    torch.testing.assert_close(answer, expected, rtol=0, atol=1e-5)
    assert set(torch.serialization.get_safe_globals()) == trusted


class _Listed:
    """An ordered dictionary as Python 2 pickled it: by a list of lists."""

    def __init__(self, state: dict[str, Tensor]) -> None:
        self.state = state

    def __reduce__(self) -> tuple[Any, ...]:
        return OrderedDict, ([[name, values] for name, values in self.state.items()],)


def test_dictionaries_of_python_2(tmp_path: Path) -> None:
    state = PublishedDmfn().state_dict()
    plain = foreign.read(saved(tmp_path / "plain.pth", state))
    found = foreign.read(saved(tmp_path / "listed.pth", {"state_dict": _Listed(state)}, legacy=True))
    assert all(torch.equal(values, plain.state[name]) for name, values in found.state.items())


class _Scripted(nn.Module):
    """As the tool of LaMa's authors wraps what it traces."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.generator = network

    def forward(self, x: Tensor) -> Tensor:
        return self.generator(x)


def test_weights_out_of_torchscript(tmp_path: Path) -> None:
    torch.manual_seed(2)
    theirs = shaken(PublishedLama())
    path = tmp_path / "big-lama.pt"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch would rather export it
        torch.jit.trace(_Scripted(theirs), torch.rand(1, 4, 32, 32), check_trace=False).save(path)
    found = foreign.read(path)
    assert found.card.name == "big lama"
    expected, answer = answers("lama", theirs, loaded(found))
    torch.testing.assert_close(answer, expected, rtol=0, atol=1e-5)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_a_checkpoint_of_our_own_is_not_foreign(install: Callable[..., Path]) -> None:
    with pytest.raises(CheckpointError, match="already"):
        foreign.read(install())


def test_counting_weights_other_than_one(tmp_path: Path) -> None:
    state = PortedPConv(2, 2, 4).state_dict()
    state["enc_1.conv.mask_conv.weight"][0, 0, 0, 0] = 0.5
    with pytest.raises(CheckpointError, match=r"enc_1\.conv\.mask_conv\.weight is not known"):
        foreign.read(saved(tmp_path / "w.pth", state))


@pytest.mark.parametrize(
    ("architecture", "wide"), [("lama", PublishedLama), ("centre-encoder", PortedContextEncoder)]
)
def test_defaults_are_those_published(architecture: str, wide: Callable[..., nn.Module]) -> None:
    sizes = {"lama": (64, 18), "centre-encoder": (64, 64, 4000)}[architecture]
    with torch.device("meta"):
        theirs, ours = wide(*sizes), build(architecture)
    assert len(theirs.state_dict()) == len(ours.state_dict())
    assert sum(v.numel() for v in theirs.parameters()) == sum(v.numel() for v in ours.parameters())


def test_random_numbers_are_left_alone(tmp_path: Path) -> None:
    path = saved(tmp_path / "w.pth", PublishedDmfn().state_dict())
    torch.manual_seed(9)
    first = torch.rand(3)
    torch.manual_seed(9)
    foreign.read(path)
    torch.testing.assert_close(torch.rand(3), first)


def test_importing_loads_no_torch() -> None:
    code = "import sys, restorer.models.foreign; sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
