"""lama and centre-encoder: shapes, sizes, precision, what they see, and how windows are laid over holes."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.nn import functional as fn

from restorer.errors import CheckpointError
from restorer.models.building import blank
from restorer.models.checkpoint import card_of
from restorer.models.networks import IMPORTED, build
from restorer.models.networks.centre_encoder import BLANK, CentreEncoder
from restorer.models.networks.lama import FourierUnit, Lama
from restorer.models.networks.network import Network

SMALL: dict[str, dict[str, Any]] = {
    "lama": {"width": 4, "blocks": 1},
    "centre-encoder": {"width": 2, "narrow": 2, "bottleneck": 4},
}


@pytest.fixture(params=IMPORTED)
def network(request: pytest.FixtureRequest) -> Network:
    torch.manual_seed(3)
    return build(request.param, **SMALL[request.param]).eval()


def sample(height: int, width: int, count: int = 2) -> tuple[Tensor, Tensor]:
    hole = torch.zeros(count, 1, height, width)
    hole[..., height // 4 : height // 4 + 3, width // 3 : width // 3 + 4] = 1
    return torch.rand(count, 3, height, width), hole


@torch.inference_mode()
def test_contract(network: Network) -> None:
    assert build(network.architecture, **network.hyperparameters).hyperparameters == network.hyperparameters
    step = max(8, network.multiple)
    for rows, columns in ((1, 1), (1, 5), (4, 3)):
        picture, hole = sample(rows * step, columns * step)
        answer = network(picture, hole)
        assert answer.shape == picture.shape
        assert answer.dtype == picture.dtype
        assert torch.isfinite(answer).all()
        assert answer.min() >= 0
        assert answer.max() <= 1
        # What stands in the hole is not looked at, and nothing but the arguments counts.
        torch.testing.assert_close(network(torch.where(hole > 0, 0.3, picture), hole), answer, rtol=0, atol=0)
        # Nor do the samples of a batch see each other.
        torch.testing.assert_close(network(picture[1:], hole[1:]), answer[1:], rtol=0, atol=1e-5)
        with torch.autocast("cpu", torch.bfloat16):
            rough = network(picture, hole)
        assert rough.dtype == picture.dtype
        torch.testing.assert_close(rough, answer, rtol=0, atol=0.05)


@pytest.mark.parametrize("architecture", IMPORTED)
def test_can_be_checked_without_memory(architecture: str) -> None:
    with torch.device("meta"):
        network = build(architecture)
    card = card_of(network, name="X")
    again = blank(card, len(network.state_dict())).state_dict()
    assert all(values.is_meta for values in again.values())
    assert again.keys() == network.state_dict().keys()


@pytest.mark.parametrize(
    ("architecture", "wrong"),
    [
        ("lama", {"width": 3}),
        ("lama", {"width": 0}),
        ("lama", {"blocks": 0}),
        ("centre-encoder", {"width": 0}),
        ("centre-encoder", {"bottleneck": -1}),
        ("pconv", {"colours": "grey"}),
        ("dmfn", {"fusion": "other"}),
        ("dmfn", {"fusion": "published", "norm": "none"}),
    ],
)
def test_impossible_hyperparameters(architecture: str, wrong: dict[str, Any]) -> None:
    with pytest.raises(CheckpointError, match="cannot have"):
        build(architecture, **wrong)


def test_defaults_of_ours_know_nothing_of_the_others() -> None:
    """Their cards stay readable for versions before these options."""
    assert "colours" not in build("pconv", width=4, depth=2, widest=8).hyperparameters
    assert "fusion" not in build("dmfn", width=8, blocks=1).hyperparameters


def test_fourier_unit_is_float32_under_autocast() -> None:
    torch.manual_seed(0)
    unit = FourierUnit(3).eval()
    seen = []
    unit.mix.register_forward_hook(lambda *those: seen.append(those[2].dtype))
    x = torch.rand(1, 3, 6, 10)
    exact = unit(x)
    with torch.autocast("cpu", torch.bfloat16):
        torch.testing.assert_close(unit(x), exact, rtol=0, atol=0)
        assert unit(x.bfloat16()).dtype == torch.bfloat16
    assert set(seen) == {torch.float32}


def test_fourier_unit_by_hand() -> None:
    """With a mix that keeps every channel and no normalisation, it takes away the negative parts of the spectrum."""
    unit = FourierUnit(2).eval()
    nn.init.dirac_(unit.mix.weight)
    x = torch.rand(1, 2, 4, 6, dtype=torch.float32)
    spectrum = torch.fft.fft2(x.double()) / (4 * 6) ** 0.5
    half = torch.complex(spectrum.real.clamp(min=0), spectrum.imag.clamp(min=0))[..., :4] / (1 + 1e-5) ** 0.5
    expected = torch.fft.irfft(torch.fft.ifft(half, dim=-2), n=6, dim=-1) * (4 * 6) ** 0.5
    torch.testing.assert_close(unit(x).double(), expected, rtol=0, atol=1e-5)


@torch.inference_mode()
def test_lama_sees_the_whole_tile() -> None:
    torch.manual_seed(0)
    network = Lama(4, 1).eval()
    picture, hole = torch.rand(1, 3, 64, 64), torch.zeros(1, 1, 64, 64)
    hole[..., :8, :8] = 1
    changed = picture.clone()
    changed[..., 60:, 60:] = 0
    assert not torch.equal(network(picture, hole)[..., :8, :8], network(changed, hole)[..., :8, :8])


class Watching(CentreEncoder):
    """Keeps its windows, and answers with one colour a window: 0.1, 0.2 ..."""

    def __init__(self) -> None:
        super().__init__(1, 1, 1)
        self.windows: list[Tensor] = []

    def centres(self, windows: Tensor) -> Tensor:
        start = len(self.windows)
        self.windows += windows.unbind()
        colours = torch.arange(start + 1, start + len(windows) + 1) / 10
        return colours[:, None, None, None].expand(-1, 3, 64, 64)


def windows_of(hole: Tensor) -> tuple[list[Tensor], Tensor]:
    network = Watching()
    answer = network(torch.rand(1, 3, *hole.shape), hole[None, None])
    return network.windows, answer


def test_a_small_hole_lies_in_the_middle_of_one_window() -> None:
    """Also at the edge of a tile, which is repeated outside; and its middle is blank as it was in training."""
    for top, left in ((0, 0), (40, 61), (90, 90)):
        hole = torch.zeros(96, 100)
        hole[top : top + 6, left : left + 10] = 1
        windows, answer = windows_of(hole)
        assert len(windows) == 1
        assert windows[0].shape == (3, 128, 128)
        blank_middle = torch.tensor(BLANK)[:, None, None].expand(3, 56, 56)
        torch.testing.assert_close(windows[0][:, 36:92, 36:92], blank_middle)
        torch.testing.assert_close(answer[0, :, hole > 0], torch.full_like(answer[0, :, hole > 0], 0.1))


@pytest.mark.parametrize("shape", [(57, 20), (64, 64), (112, 113), (300, 5)])
def test_large_holes_are_covered(shape: tuple[int, int]) -> None:
    """By as few windows as possible, each pixel between the colours of windows that are there."""
    hole = torch.zeros(320, 160)
    hole[10 : 10 + shape[0], 20 : 20 + shape[1]] = 1
    windows, answer = windows_of(hole)
    assert len(windows) == -(-shape[0] // 56) * -(-shape[1] // 56)
    inside = answer[0, :, hole > 0]
    assert inside.min() > 0.1 - 1e-5
    assert inside.max() < len(windows) / 10 + 1e-5


def test_windows_without_a_hole_are_left_out() -> None:
    hole = torch.zeros(400, 400)
    hole[0, 0] = hole[399, 399] = 1
    windows, _ = windows_of(hole)
    assert len(windows) == 2
    assert not windows_of(torch.zeros(64, 64))[0]


@torch.inference_mode()
def test_known_pixels_stay_and_a_fill_does_not_depend_on_the_cut() -> None:
    torch.manual_seed(1)
    network = CentreEncoder(2, 2, 4).eval()
    picture, hole = torch.rand(1, 3, 200, 200), torch.zeros(1, 1, 200, 200)
    hole[..., 95:110, 90:120] = 1
    answer = network(picture, hole)
    assert torch.equal(answer * (1 - hole), picture * (1 - hole))
    cut = (..., slice(20, 190), slice(15, 199))
    torch.testing.assert_close(network(picture[cut], hole[cut]), answer[cut], rtol=0, atol=1e-6)
    assert fn.mse_loss(answer, picture) > 0
