"""What every network offers, whatever its architecture: the contract between checkpoints, fillers and training."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from torch import Tensor, nn

Prefill = Literal["zero", "white", "base"]
"""What stands in the hole of a network's input: 0, 1, or the classical fill of `base_fill`."""


class Network(nn.Module):
    """A network that fills holes or finds damage.

    `forward(picture, hole)`: `picture` (N, 3, H, W) floating point in [0, 1] whose hole pixels hold what `prefill`
    says; `hole` (N, 1, H, W) in the same dtype, 1 where unknown, 0 where known. H and W are multiples of `multiple`.
    Task "fill" returns the whole picture (N, 3, H, W) as the network sees it, possibly slightly outside [0, 1].
    Task "detect" ignores `hole` and returns logits (N, 1, H, W), positive where damaged.
    The result has the dtype of `picture`, also under autocast.
    """

    architecture: ClassVar[str]
    """The id in checkpoints and recipes, for example "pconv"."""
    task: ClassVar[Literal["fill", "detect"]] = "fill"
    multiple: ClassVar[int] = 1
    """Input sides must be multiples of this."""
    prefill: ClassVar[Prefill] = "zero"
    reach: ClassVar[int] = 64
    """How far in pixels the result at a hole usefully depends on its surroundings: the context margin for tiles."""

    hyperparameters: dict[str, Any]
    """JSON-ready arguments that rebuild this very network: `type(network)(**network.hyperparameters)`."""

    def forward(self, picture: Tensor, hole: Tensor) -> Tensor:
        raise NotImplementedError
