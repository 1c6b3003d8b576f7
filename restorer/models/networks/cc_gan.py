"""cc-gan: the context-conditional generator of Denton et al. 2016, "Semi-Supervised Learning with Context-Conditional
Generative Adversarial Networks" (arXiv 1611.06430).

The generator x_G sees the picture x around the hole, and of its output only the hole's pixels go into the picture that
the discriminator judges: x_I = (1 - m) * x_G + m * x, where m is 1 in known pixels (the opposite of `hole`). The
paper's optional second condition, the true picture at low resolution, is left out: a restorer does not have it.
"""

from __future__ import annotations

import torch
from torch import Tensor

from restorer.models.networks.gan import GanGenerator


class CcGanGenerator(GanGenerator):
    """The generator of `gan.py` with a compositing layer: known pixels of the result are exactly the input's."""

    architecture = "cc-gan"

    def forward(self, picture: Tensor, hole: Tensor) -> Tensor:
        return torch.where(hole > 0, super().forward(picture, hole), picture)
