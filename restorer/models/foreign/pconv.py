"""The widely used PyTorch port of partial convolutions (naoto0804's "pytorch-inpainting-with-partial-conv").

    enc_N.conv.input_conv.weight   W of layer N = 1 ... depth, no bias      enc_N.bn.*   from N = 2 on
    dec_N.conv.input_conv.weight   W of the layer back to scale N - 1       dec_N.bn.*   down to N = 2
    dec_1.conv.input_conv.bias     the only bias
    *.conv.mask_conv.weight        ones: they count the known values of a window

Where the paper scales a sum over known values by sum(1) / sum(M) (eq. 1), the port divides it by sum(M): its weights are
larger by sum(1) = channels x kernel², which is divided out here. Its mask is 1 where known, and its pictures have the
mean and deviation of ImageNet's (`colours="imagenet"`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from restorer.models.foreign.shapes import Hyperparameters, Shapes, layers, renamed

_WEIGHT = ".conv.input_conv.weight"


def infer(shapes: Shapes) -> Hyperparameters:
    """Width from the first layer, depth from the count of layers, the widest from the last."""
    depth = layers(shapes, r"enc_(\d+)\.")
    return {
        "width": shapes[f"enc_1{_WEIGHT}"][0],
        "depth": depth,
        "widest": shapes[f"enc_{depth}{_WEIGHT}"][0],
        "norm": True,
        "colours": "imagenet",
    }


def convert(state: Mapping[str, Tensor], hyperparameters: Mapping[str, Any]) -> dict[str, Tensor]:
    """See the module. Counting weights other than 1 stay as they are: they make the file one of another kind."""
    depth = hyperparameters["depth"]

    def rename(name: str) -> str | None:
        if name.endswith(".conv.mask_conv.weight") and bool((state[name] == 1).all()):
            return None
        match = re.fullmatch(r"(enc|dec)_(\d+)\.(conv\.input_conv|bn)\.(\w+)", name)
        if match is None:
            return name
        part, number, layer, which = match[1], int(match[2]), match[3], match[4]
        if part == "enc":
            place = f"encoder.{number - 1}."
        else:
            place = f"decoder.{depth - number}." if number > 1 else "head."
        if layer == "bn":
            return f"{place}norm.{which}"
        # A head is the bare convolution, and its bias stands beside the weights.
        owner = place if number == 1 and part == "dec" else f"{place}conv."
        return f"{owner}conv.weight" if which == "weight" else f"{owner}{which}"

    scaled = {
        name: values / max(1, values.shape[1:].numel()) if name.endswith(_WEIGHT) else values
        for name, values in state.items()
    }
    ours = renamed(scaled, rename)
    ours.setdefault("encoder.0.conv.bias", torch.zeros(hyperparameters["width"]))
    return ours
