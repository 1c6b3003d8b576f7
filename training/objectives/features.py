"""Networks trained to recognise things, whose inner responses measure how alike two pictures look.

The layers are defined here and only their weights come from a file: Simonyan & Zisserman 2015 (VGG16, VGG19;
arXiv 1409.1556) and Iandola et al. 2016 (SqueezeNet 1.1; arXiv 1602.07360) as torchvision names them, and Zhang et
al. 2018 (LPIPS on SqueezeNet; arXiv 1801.03924), which adds a learned weight for every channel.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as fn

from restorer.errors import TrainingError

Layout = Literal["vgg16", "vgg19", "squeeze"]
Which = Literal["pools", "levels", "lpips"]
"""Liu et al.'s three pooling layers; Hui et al.'s five first responses of each size; the seven taps of LPIPS."""

ACCEPTED = (
    "VGG16 or VGG19 in torchvision's layout (features.0.weight, features.2.weight ...), SqueezeNet 1.1 in "
    "torchvision's layout (features.3.squeeze.weight ...), or LPIPS on SqueezeNet (the same with lin.0 ... lin.6); "
    "as .pth (a state dict) or .safetensors"
)
CACHED: dict[Layout, str] = {
    "vgg16": "vgg16-397923af.pth",
    "vgg19": "vgg19-dcbb9e9d.pth",
    "squeeze": "squeezenet1_1-*.pth",
}
"""Names under which torchvision keeps its weights in torch's cache."""

_MEAN, _STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
"""All layouts were trained on pictures in [0, 1] with ImageNet's mean and standard deviation taken out."""
_LPIPS_WIDTHS = (64, 128, 256, 384, 384, 512, 512)


class _Fire(nn.Module):
    """Squeeze to few channels, then expand by 1x1 and 3x3 filters side by side (Iandola et al. 2016, figure 1)."""

    def __init__(self, inputs: int, squeezed: int, expanded: int) -> None:
        super().__init__()
        self.squeeze = nn.Conv2d(inputs, squeezed, 1)
        self.expand1x1 = nn.Conv2d(squeezed, expanded, 1)
        self.expand3x3 = nn.Conv2d(squeezed, expanded, 3, padding=1)

    def forward(self, x: Tensor) -> Tensor:
        x = fn.relu(self.squeeze(x))
        return torch.cat([fn.relu(self.expand1x1(x)), fn.relu(self.expand3x3(x))], 1)


def _vgg(*blocks: int) -> nn.Sequential:
    """`blocks` 3x3 convolutions with ReLU at each size, 64 channels doubling to 512; pooling after each block."""
    layers: list[nn.Module] = []
    channels = 3
    for width, count in zip((64, 128, 256, 512, 512), blocks, strict=True):
        for _ in range(count):
            layers += [nn.Conv2d(channels, width, 3, padding=1), nn.ReLU()]
            channels = width
        layers.append(nn.MaxPool2d(2, 2))
    return nn.Sequential(*layers)


def _squeezenet() -> nn.Sequential:
    def pool() -> nn.Module:
        return nn.MaxPool2d(3, 2, ceil_mode=True)

    return nn.Sequential(
        *(nn.Conv2d(3, 64, 3, stride=2), nn.ReLU(), pool()),
        *(_Fire(64, 16, 64), _Fire(128, 16, 64), pool()),
        *(_Fire(128, 32, 128), _Fire(256, 32, 128), pool()),
        *(_Fire(256, 48, 192), _Fire(384, 48, 192), _Fire(384, 64, 256), _Fire(512, 64, 256)),
    )


@dataclass(frozen=True)
class _Plan:
    """The blocks of a VGG (none: SqueezeNet) and which layers are tapped."""

    blocks: tuple[int, ...]
    taps: dict[Which, tuple[int, ...]]

    def layers(self) -> nn.Sequential:
        return _vgg(*self.blocks) if self.blocks else _squeezenet()


_PLANS: dict[Layout, _Plan] = {
    "vgg16": _Plan((2, 2, 3, 3, 3), {"pools": (4, 9, 16), "levels": (1, 6, 11, 18, 25)}),
    "vgg19": _Plan((2, 2, 4, 4, 4), {"pools": (4, 9, 18), "levels": (1, 6, 11, 20, 29)}),
    "squeeze": _Plan(
        (), {"pools": (2, 5, 8), "levels": (1, 4, 7, 10, 12), "lpips": (1, 4, 7, 9, 10, 11, 12)}
    ),
}


class Features(nn.Module):
    """A frozen feature network. It follows its input's device and computes in float32.

    `layout` says which network, `measures_lpips` whether it has the learned channel weights for `lpips`.
    """

    mean: Tensor
    std: Tensor

    def __init__(self, weights: dict[str, Tensor], name: str = "The feature weights") -> None:
        """Take the network's layers from a state dict; other entries (a classifier) are ignored.

        Raises `TrainingError` if names and shapes match none of the accepted layouts; `name` says whose they are.
        """
        super().__init__()
        state = {key: tensor for key, tensor in weights.items() if key.startswith("features.")}
        self.layout, self.layers = _recognised(state, name)
        self.layers.load_state_dict(
            {key.removeprefix("features."): tensor.float().contiguous() for key, tensor in state.items()},
            assign=True,
        )
        lin = [weights[f"lin.{index}"] for index in range(7) if f"lin.{index}" in weights]
        self.measures_lpips = self.layout == "squeeze" and bool(lin)
        if self.measures_lpips and [tuple(one.shape) for one in lin] != [
            (1, width, 1, 1) for width in _LPIPS_WIDTHS
        ]:
            raise TrainingError(
                f"{name} cannot be used: their LPIPS weights do not fit.", todo=f"Use {ACCEPTED}."
            )
        self.lin = nn.ParameterList([nn.Parameter(one.float()) for one in lin] if self.measures_lpips else [])
        mean, std = torch.tensor(_MEAN).view(1, 3, 1, 1), torch.tensor(_STD).view(1, 3, 1, 1)
        if "shift" in weights and "scale" in weights:  # LPIPS keeps them for pictures in [-1, 1]
            mean, std = (1 + weights["shift"].float()) / 2, weights["scale"].float() / 2
        self.register_buffer("mean", mean)
        self.register_buffer("std", std)
        self.eval().requires_grad_(False)

    def taps(self, x: Tensor, which: Which = "pools") -> list[Tensor]:
        """Responses (N, C, h, w) float32 to `x` (N, 3, H, W) in [0, 1], sides >= 32; gradients reach `x`.

        Finest first. "pools": after the first three pooling layers. "levels": the first response of each of five
        sizes (VGG's ReLU 1_1 to 5_1; SqueezeNet's have 64, 128, 256, 384, 512 channels at 1/2, 1/4, 1/8, 1/16, 1/16).
        "lpips": those that LPIPS compares, SqueezeNet only.
        """
        if x.device != self.mean.device:
            self.to(x.device)
        wanted = _PLANS[self.layout].taps[which]
        found: list[Tensor] = []
        with torch.autocast(x.device.type, enabled=False):
            x = (x.float() - self.mean) / self.std
            for index, layer in enumerate(self.layers):
                x = layer(x)
                if index in wanted:
                    found.append(x)
                if index == wanted[-1]:
                    break
        return found

    def lpips(self, a: Tensor, b: Tensor) -> Tensor:
        """Perceptual distance (N, 1, H, W) float32 >= 0 of `a` and `b` (N, 3, H, W) in [0, 1].

        Zhang et al. 2018, equation 1, without its mean over positions: responses with unit length in the channel
        direction, squared differences weighted by channel, the maps enlarged bilinearly to H x W and added.
        Raises `TrainingError` where the weights have no LPIPS part.
        """
        if not self.measures_lpips:
            raise TrainingError(
                f"These {self.layout} weights have no LPIPS part (lin.0 ... lin.6).",
                todo="Use an LPIPS file on SqueezeNet.",
            )
        total = a.new_zeros((len(a), 1, *a.shape[-2:]), dtype=torch.float32)
        for p, q, weight in zip(self.taps(a, "lpips"), self.taps(b, "lpips"), self.lin, strict=True):
            distance = ((_unit(p) - _unit(q)).square() * weight).sum(1, keepdim=True)
            total = total + fn.interpolate(distance, size=a.shape[-2:], mode="bilinear", align_corners=False)
        return total


def _unit(x: Tensor) -> Tensor:
    """Unit length over the channels. The floor keeps the gradient finite where no channel responds."""
    return x / (x.square().sum(1, keepdim=True).clamp_min(1e-20).sqrt() + 1e-10)


def _recognised(state: dict[str, Tensor], name: str) -> tuple[Layout, nn.Sequential]:
    """The layout whose layers have these very names and shapes, as layers still without memory."""
    shapes = {key.removeprefix("features."): tensor.shape for key, tensor in state.items()}
    for layout, plan in _PLANS.items():
        with torch.device("meta"):
            layers = plan.layers()
        if {key: tensor.shape for key, tensor in layers.state_dict().items()} == shapes:
            return layout, layers
    raise TrainingError(f"{name} belong to no known feature network.", todo=f"Use {ACCEPTED}.")


def load_features(path: Path) -> Features:
    """Read feature weights. Raises `TrainingError` for a missing, damaged, unsafe or unknown file."""
    try:
        weights = (
            load_file(path)
            if path.suffix == ".safetensors"
            else torch.load(path, map_location="cpu", weights_only=True)
        )
    except OSError as error:
        raise TrainingError(
            f"The feature weights {path} cannot be read: {error.strerror or error}.", todo=f"Use {ACCEPTED}."
        ) from error
    except (pickle.UnpicklingError, SafetensorError, RuntimeError, EOFError, ValueError, KeyError) as error:
        raise TrainingError(
            f"The feature weights {path} are damaged or not a plain table of weights.",
            todo=f"Use {ACCEPTED}.",
        ) from error
    if not isinstance(weights, dict) or not all(isinstance(value, Tensor) for value in weights.values()):
        raise TrainingError(f"{path} is not a plain table of weights.", todo=f"Use {ACCEPTED}.")
    return Features(weights, f"The feature weights {path}")


def cache_folder() -> Path:
    """Where torchvision keeps the weights it downloads."""
    return Path(torch.hub.get_dir()) / "checkpoints"


def find_features(path: Path | None = None, prefer: Layout = "vgg16") -> Features | None:
    """The feature network in the file `path`, else one from torch's cache, `prefer` first, else None.

    Raises `TrainingError` if `path` is named and cannot be used, or a cached file is damaged.
    """
    if path is not None:
        return load_features(path)
    for layout in sorted(CACHED, key=lambda layout: layout != prefer):
        for found in sorted(cache_folder().glob(CACHED[layout])):
            return load_features(found)
    return None


def where_looked() -> str:
    """For messages: the folder and files that `find_features` tries."""
    return f"{cache_folder()} ({', '.join(CACHED.values())})"
