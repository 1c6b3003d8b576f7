"""DMFN's generator as its authors published it (Zheng222's "DMFN"); `networks/dmfn.py` says how it differs from the paper.

    encoder.0 ... 3.conv           5x5, then three 3x3, the second and the last strided
    blocks.N.c1, d1 ... d4, c2     a block: reduced, the four rates, fused
    decoder.0.conv                 3x3
    decoder.1, 2.deconv, .conv.conv   twice the size, and 3x3
    decoder.3.conv                 3x3, to colours

Normalisation has no weights. It takes away every bias before it: those are left out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from torch import Tensor

from restorer.models.foreign.shapes import Hyperparameters, Shapes, layers, renamed

_PLACES = {
    "encoder.0.conv": "encoder.0",
    "encoder.1.conv": "encoder.2.0",
    "encoder.2.conv": "encoder.3.0",
    "encoder.3.conv": "encoder.4.0",
    "decoder.0.conv": "decoder.0.0",
    "decoder.1.deconv": "decoder.1.0",
    "decoder.1.conv.conv": "decoder.1.3.0",
    "decoder.2.deconv": "decoder.2.0",
    "decoder.2.conv.conv": "decoder.2.3.0",
    "decoder.3.conv": "decoder.3",
}
_IN_BLOCK = {"c1": "reduce.0", "c2": "fuse", **{f"d{rate + 1}": f"branches.{rate}" for rate in range(4)}}
_BIASED = ("encoder.0", "decoder.3")


def infer(shapes: Shapes) -> Hyperparameters:
    """The first convolution has a quarter of the blocks' channels."""
    return {
        "width": 4 * shapes["encoder.0.conv.weight"][0],
        "blocks": layers(shapes, r"blocks\.(\d+)\."),
        "norm": "instance",
        "fusion": "published",
    }


def convert(state: Mapping[str, Tensor], _: Mapping[str, Any]) -> dict[str, Tensor]:
    """See the module."""
    return renamed(state, _rename)


def _rename(name: str) -> str | None:
    layer, _, which = name.rpartition(".")
    place = _PLACES.get(layer)
    if place is None and (block := re.fullmatch(r"(blocks\.\d+)\.(\w+)", layer)) and block[2] in _IN_BLOCK:
        place = f"{block[1]}.{_IN_BLOCK[block[2]]}"
    if place is None:
        return name
    return None if which == "bias" and place not in _BIASED else f"{place}.{which}"
