"""How much memory a network takes, told from its card alone: no weights are read, torch is not imported.

Activations outweigh weights, and the finest level outweighs the others: of the maps there, a few are alive at once
(input, link, activation, result). So the floats alive per pixel are

    maps x channels at the finest level / (pixels per value there) + rest,

with `maps` and `rest` measured once for each architecture, by counting what is alive during a forward pass in float32
(tests/unit/models/test_memory.py counts again). In bfloat16 it is half; scratch space of the libraries' convolutions
comes on top.
"""

from __future__ import annotations

from dataclasses import dataclass

from restorer.models.card import Card

_BYTES = 4
_MEGAPIXEL = 1_000_000


@dataclass(frozen=True)
class _Rule:
    hyperparameter: str
    """Whose value, or first value, is the number of channels at the finest level."""
    pixels: int
    """Pixels of the picture for each value of such a map: 4 at half the size."""
    maps: float
    rest: float


_ENCODER_DECODER = _Rule("widths", 1, 1.5, 1.0)
_RULES = {
    "restorer-net": _Rule("widths", 4, 5.0, 14.5),
    "pconv": _Rule("width", 1, 2.25, 13.5),
    "context-encoder": _ENCODER_DECODER,
    "context-encoder-fc": _ENCODER_DECODER,
    "gan": _ENCODER_DECODER,
    "cc-gan": _ENCODER_DECODER,
    "dmfn": _Rule("width", 4, 3.75, 3.0),
    "unet-segment": _Rule("widths", 4, 5.0, 7.0),
}


def bytes_per_megapixel(card: Card) -> int | None:
    """Bytes for each megapixel of tiles that the network works on at once; None where no rule is known."""
    rule = _RULES.get(card.architecture)
    if rule is None:
        return None
    value = card.hyperparameters.get(rule.hyperparameter)
    channels = value[0] if isinstance(value, list) and value else value
    if not isinstance(channels, int | float):
        return None
    return round(_BYTES * _MEGAPIXEL * (rule.maps * channels / rule.pixels + rule.rest))
