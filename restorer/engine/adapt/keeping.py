"""What was learnt as bytes, and back."""

from __future__ import annotations

import copy
from collections.abc import Mapping

import safetensors.torch
from safetensors import SafetensorError
from torch import Tensor

from restorer.errors import FillerError
from restorer.models.adapted import adapted_info
from restorer.models.filler import Filler
from restorer.models.network_filler import NetworkFiller
from restorer.text import text


def to_bytes(state: Mapping[str, Tensor]) -> bytes:
    """Weights as the bytes of a `.safetensors` file."""
    return safetensors.torch.save({name: value.contiguous() for name, value in state.items()})


def learner(filler: Filler) -> NetworkFiller:
    """The filler itself, if it is a single network. Raises `FillerError` for others."""
    if not isinstance(filler, NetworkFiller):
        raise FillerError(
            text("{model} is no single network: it cannot learn a picture.", model=filler.info.name),
            safe=text("Nothing was changed."),
            todo=text("Adapt a network that is judged by accuracy (restorer-net)."),
        )
    return filler


def with_weights(filler: Filler, weights: bytes | Mapping[str, Tensor]) -> NetworkFiller:
    """A filler of its own with other weights for its network, under the name of an adapted one.

    Raises `FillerError` for weights that are damaged or do not fit, and for a filler that is no single network.
    """
    able = learner(filler)
    network = copy.deepcopy(able.network)
    try:
        network.load_state_dict(safetensors.torch.load(weights) if isinstance(weights, bytes) else weights)
    except (RuntimeError, SafetensorError) as error:
        raise FillerError(
            text(
                "What was learnt from this picture does not fit {model} as it is now.", model=filler.info.name
            ),
            safe=text("Nothing was changed."),
            todo=text("Use the model as it is, or adapt it once more."),
        ) from error
    return able.with_network(network, adapted_info(able.info))
