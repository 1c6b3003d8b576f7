"""LaMa's generator as its authors published it ("big-lama", "lama-fourier"): a row of layers, numbered.

    model.1                 7x7                     model.2, 3       halvings
    model.4                 the halving that splits
    model.5 ... 4 + blocks  Fourier blocks          (then the two parts are joined)
    model.6 + blocks, 9 + blocks, 12 + blocks       doublings, each followed by its normalisation
    model.16 + blocks       7x7, to colours

In a layer, "l" is the local and "g" the global part of the channels.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torch import Tensor

from restorer.models.foreign.shapes import Hyperparameters, Shapes, layers, renamed

_FIRST_BLOCK = 5
_IN_SPLIT = {
    "ffc.convl2l": "to_local",
    "ffc.convl2g": "to_wide",
    "bn_l": "local_norm",
    "bn_g": "wide_norm",
}
_IN_CONVOLUTION = {
    "ffc.convl2l": "local_to_local",
    "ffc.convl2g": "local_to_wide",
    "ffc.convg2l": "wide_to_local",
    "ffc.convg2g.conv1.0": "wide_to_wide.enter",
    "ffc.convg2g.conv1.1": "wide_to_wide.norm",
    "ffc.convg2g.fu.conv_layer": "wide_to_wide.unit.mix",
    "ffc.convg2g.fu.bn": "wide_to_wide.unit.norm",
    "ffc.convg2g.conv2": "wide_to_wide.leave",
    "bn_l": "local_norm",
    "bn_g": "wide_norm",
}


def infer(shapes: Shapes) -> Hyperparameters:
    """The width from the first layer, the blocks counted by their first convolutions."""
    return {
        "width": shapes["model.1.ffc.convl2l.weight"][0],
        "blocks": layers(shapes, r"model\.(\d+)\.conv1\."),
    }


def convert(state: Mapping[str, Tensor], hyperparameters: Mapping[str, Any]) -> dict[str, Tensor]:
    """See the module."""
    places = _places(hyperparameters["blocks"])

    def rename(name: str) -> str | None:
        layer, _, which = name.rpartition(".")
        return f"{places[layer]}.{which}" if layer in places else name

    return renamed(state, rename)


def _places(blocks: int) -> dict[str, str]:
    """Foreign layer to ours."""
    places = {}
    for number, ours in ((1, "stem"), (2, "down.0"), (3, "down.1")):
        places[f"model.{number}.ffc.convl2l"] = f"{ours}.0"
        places[f"model.{number}.bn_l"] = f"{ours}.1"
    places |= {f"model.4.{theirs}": f"split.{ours}" for theirs, ours in _IN_SPLIT.items()}
    for block in range(blocks):
        for theirs, ours in (("conv1", "first"), ("conv2", "second")):
            for layer, our_layer in _IN_CONVOLUTION.items():
                foreign = f"model.{_FIRST_BLOCK + block}.{theirs}.{layer}"
                places[foreign] = f"blocks.{block}.{ours}.{our_layer}"
    joined = _FIRST_BLOCK + blocks
    for step in range(3):
        places[f"model.{joined + 1 + 3 * step}"] = f"up.{step}.0"
        places[f"model.{joined + 2 + 3 * step}"] = f"up.{step}.1"
    places[f"model.{joined + 11}"] = "head"
    return places
