"""The PyTorch port of the context encoder (BoyuanJiang's "context_encoder_pytorch"), its generator.

    main.0, 2, 5, 8, 11, 14        convolutions down to one position      main.3, 6, 9, 12, 15    their normalisations
    main.17, 20, 23, 26, 29        transposed convolutions back to 64     main.18, 21, 24, 27     theirs

Its row of layers is ours, but for the tanh at the end, which has no weights.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from torch import Tensor

from restorer.models.foreign.shapes import Hyperparameters, Shapes, renamed


def infer(shapes: Shapes) -> Hyperparameters:
    """Channels of the first convolution, the bottleneck, and the last transposed one (whose first axis is the input)."""
    return {
        "width": shapes["main.0.weight"][0],
        "narrow": shapes["main.29.weight"][0],
        "bottleneck": shapes["main.14.weight"][0],
    }


def convert(state: Mapping[str, Tensor], _: Mapping[str, Any]) -> dict[str, Tensor]:
    """See the module."""
    return renamed(
        state, lambda name: f"layers.{name.removeprefix('main.')}" if name.startswith("main.") else name
    )
