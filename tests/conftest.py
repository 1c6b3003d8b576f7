"""Shared fixtures. The real pictures lie beside the project and are optional: tests that need them skip without."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

if TYPE_CHECKING:
    from restorer.models.networks.network import Network

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A run started with nohup or in the background ignores these, and the programs under test would inherit that.
for _name, _handler in (
    ("SIGINT", signal.default_int_handler),
    ("SIGHUP", signal.SIG_DFL),
    ("SIGTERM", signal.SIG_DFL),
):
    if hasattr(signal, _name) and signal.getsignal(getattr(signal, _name)) == signal.SIG_IGN:
        signal.signal(getattr(signal, _name), _handler)

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data"


@pytest.fixture(autouse=True)
def _own_user_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the real user's settings, state or caches."""
    for name in ("DATA", "STATE", "CONFIG", "CACHE"):
        monkeypatch.setenv(f"RESTORER_{name}", str(tmp_path / "user" / name.lower()))
    monkeypatch.delenv("RESTORER_MODELS", raising=False)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder of real pictures; skips the test where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the real pictures (../shared/data) are not here")
    return SHARED


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(20)


@pytest.fixture
def no_checkpoints(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The checkpoints that come with the program are not there."""
    from restorer.models import catalog

    monkeypatch.setattr(catalog, "resource", tmp_path.joinpath)


@pytest.fixture
def tiny() -> Network:
    """A RestorerNet of a few thousand weights whose answer differs visibly from its base fill."""
    import torch

    from restorer.models.networks.restorer_net import RestorerNet

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(4)
        network = RestorerNet(widths=(8, 8, 8, 8), blocks=(1, 1, 1, 1))
        torch.nn.init.normal_(network.head.weight, std=0.02)
    return network.eval()


@pytest.fixture
def install(tiny: Network) -> Callable[..., Path]:
    """`install(id, **facts)` puts the tiny network into the user's checkpoint folder."""
    import torch

    from restorer.models.checkpoint import card_of, save

    def put(model: str = "tiny", network: Network | None = None, /, **facts: Any) -> Path:
        path = Path(os.environ["RESTORER_DATA"]) / "checkpoints" / f"{model}.safetensors"
        path.parent.mkdir(parents=True, exist_ok=True)
        network = network or tiny
        facts = {"name": model.title(), "largest_hole": 20} | facts
        save(path, network.state_dict(), card_of(network, **facts), torch.float32)
        return path

    return put


@pytest.fixture
def bright_spotter() -> Network:
    """A SegmentationUNet of 250 weights that knows what it looks for: log odds 40 * brightness - 30 at every pixel."""
    import torch

    from restorer.models.networks.unet_segment import SegmentationUNet

    network = SegmentationUNet(widths=(4,), norm="none")
    for tensor in network.state_dict().values():
        tensor.zero_()
    first, second = network.encoder[0][0], network.encoder[0][3]
    with torch.no_grad():
        for place in range(4):  # of the four pixels that the stem puts into channels
            first.weight[place, place::4, 1, 1] = 1 / 3
            first.bias[place] = 1
            second.weight[place, place, 1, 1] = 1
            network.head.weight[place, place] = 20
        network.head.bias.fill_(-30)
    return network.eval()


@pytest.fixture
def install_detector(no_checkpoints: None, bright_spotter: Network) -> Callable[[], Path]:
    """Puts the bright spotter into the user's checkpoints as "unet-segment", the only detector there."""
    import torch

    from restorer.models.checkpoint import card_of, save
    from restorer.paths import data_folder

    def install() -> Path:
        path = data_folder() / "checkpoints" / "unet-segment.safetensors"
        path.parent.mkdir(parents=True, exist_ok=True)
        save(path, bright_spotter.state_dict(), card_of(bright_spotter, name="Bright spots"), torch.float32)
        return path

    return install
