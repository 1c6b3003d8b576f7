"""Muon: momentum whose update is made orthogonal, for the weights of convolutions; Adam for everything else."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor, nn

_QUINTIC = (3.4445, -4.7750, 2.0315)
"""Coefficients of the Newton-Schulz iteration (Jordan et al. 2024): steep at zero, singular values end near 1."""
_SCALE = 5.0
"""How much larger the step of an orthogonal update may be than Adam's; chosen by experiment (docs/experiments.md)."""


class Muon(torch.optim.Optimizer):
    """K. Jordan et al., "Muon: An optimizer for hidden layers in neural networks", 2024.

    The gradient of a convolution (out, in, h, w) is seen as a matrix (out, in x h x w); its Nesterov momentum is
    replaced by the nearest orthogonal matrix, so that every direction learns at the same rate. The first and last
    layers, biases and scales learn by Adam (Kingma & Ba 2015). `parameters` in the network's order: the first and
    the last weight of four dimensions are taken for the first and last layer.
    """

    def __init__(
        self,
        parameters: Iterable[nn.Parameter],
        lr: float = 8e-4,
        betas: tuple[float, float] = (0.9, 0.99),
        momentum: float = 0.95,
        weight_decay: float = 1e-3,
    ) -> None:
        everything = list(parameters)
        kernels = [p for p in everything if p.ndim == 4][1:-1]
        chosen = {id(p) for p in kernels}
        rest = [p for p in everything if id(p) not in chosen]
        groups = [
            {"params": kernels, "orthogonal": True, "weight_decay": weight_decay},
            {"params": rest, "orthogonal": False, "weight_decay": 0.0},
        ]
        super().__init__(groups, {"lr": lr, "betas": betas, "momentum": momentum})

    @torch.no_grad()
    def step(self, closure: Callable[[], Any] | None = None) -> None:  # type: ignore[override]
        """One step; `closure` is not used."""
        for group in self.param_groups:
            move = self._orthogonal if group["orthogonal"] else self._adam
            for parameter in group["params"]:
                if parameter.grad is not None:
                    move(parameter, parameter.grad, group)

    def _orthogonal(self, parameter: Tensor, gradient: Tensor, group: dict[str, Any]) -> None:
        state = self.state[parameter]
        if not state:
            state["momentum"] = torch.zeros_like(parameter)
        state["momentum"].lerp_(gradient, 1 - group["momentum"])
        ahead = gradient.lerp(state["momentum"], group["momentum"])
        matrix = orthogonal(ahead.reshape(len(ahead), -1))
        tall = max(1.0, matrix.shape[0] / matrix.shape[1]) ** 0.5
        parameter.mul_(1 - group["lr"] * group["weight_decay"])
        parameter.add_(matrix.view(parameter.shape), alpha=-group["lr"] * _SCALE * tall)

    def _adam(self, parameter: Tensor, gradient: Tensor, group: dict[str, Any]) -> None:
        state, (first, second) = self.state[parameter], group["betas"]
        if not state:
            state["mean"], state["square"] = torch.zeros_like(parameter), torch.zeros_like(parameter)
            state["step"] = 0
        state["step"] += 1
        state["mean"].lerp_(gradient, 1 - first)
        state["square"].lerp_(gradient.square(), 1 - second)
        scale = (state["square"] / (1 - second ** state["step"])).sqrt_().add_(1e-8)
        parameter.addcdiv_(state["mean"], scale, value=-group["lr"] / (1 - first ** state["step"]))


def orthogonal(matrix: Tensor, steps: int = 5) -> Tensor:
    """About the nearest matrix (m, n) with orthogonal rows or columns; singular values end between 0.7 and 1.2.

    Newton-Schulz iterations in bf16, whose error is far below the momentum's noise.
    """
    a, b, c = _QUINTIC
    x = matrix.bfloat16()
    tall = x.shape[0] > x.shape[1]
    x = x.mT if tall else x
    x = x / (x.norm() + 1e-7)
    for _ in range(steps):
        square = x @ x.mT
        x = a * x + (b * square + c * square @ square) @ x
    result: Tensor = (x.mT if tall else x).to(matrix.dtype)
    return result
