"""What every network offers, whatever its architecture: the contract between checkpoints, fillers and training."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray
from torch import Tensor, nn

Prefill = Literal["zero", "white", "base", "guess"]
"""What stands in the hole of a network's input: 0, 1, or the classical fill of `base_fill`.

"guess" is for detectors, which know of no hole: a fourth channel holds what the threshold detector thinks, coded by
`guess_of_odds`.
"""

GUESS_RANGE = 8.0
"""Log odds beyond this are not told apart in a guess."""


def guess_of_odds(odds: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Log odds of damage as bytes, linear in between: 0 at -`GUESS_RANGE` and below, 255 at `GUESS_RANGE` and above."""
    share = np.clip(odds * np.float32(0.5 / GUESS_RANGE) + np.float32(0.5), 0, 1)
    return np.asarray(np.rint(share * 255), np.uint8)


class Network(nn.Module):
    """A network that fills holes or finds damage.

    `forward(picture, hole)`: `picture` (N, 3, H, W) floating point in [0, 1] whose hole pixels hold what `prefill`
    says ("guess": a fourth channel); `hole` (N, 1, H, W) in the same dtype, 1 where unknown, 0 where known. H and W are multiples of `multiple`.
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
