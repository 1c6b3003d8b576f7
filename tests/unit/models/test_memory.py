"""The rule that tells a network's memory from its card, against what is alive during a forward pass."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from restorer.models.checkpoint import card_of
from restorer.models.memory import bytes_per_megapixel
from restorer.models.networks import build

SIDE = 512


class Peak(TorchDispatchMode):
    """Counts the bytes of tensors that are alive at once; on the meta device, where they take none."""

    def __init__(self) -> None:
        super().__init__()
        self.most = 0
        self._live: dict[int, int] = {}

    def __torch_dispatch__(
        self,
        func: Callable[..., Any],
        types: Sequence[Any],
        args: Sequence[Any] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        result = func(*args, **(kwargs or {}))
        for tensor in result if isinstance(result, tuple | list) else [result]:
            if isinstance(tensor, torch.Tensor):
                self._count(tensor.untyped_storage())
        return result

    def _count(self, storage: Any) -> None:
        key = storage._cdata
        if key not in self._live:
            self._live[key] = storage.nbytes()
            weakref.finalize(storage, self._live.pop, key)
            self.most = max(self.most, sum(self._live.values()))


@pytest.mark.parametrize(
    ("architecture", "hyperparameters"),
    [
        ("restorer-net", {}),
        ("restorer-net", {"widths": [32, 96, 160, 256]}),
        ("pconv", {}),
        ("context-encoder", {}),
        ("context-encoder-fc", {}),
        ("gan", {}),
        ("cc-gan", {}),
        ("dmfn", {"width": 128, "norm": "none"}),
        ("unet-segment", {}),
    ],
)
def test_the_rule_is_near_what_is_alive_at_once(
    architecture: str, hyperparameters: dict[str, object]
) -> None:
    with torch.device("meta"):
        network = build(architecture, **hyperparameters).eval()
        picture = torch.empty(1, 4 if network.prefill == "guess" else 3, SIDE, SIDE)
        hole = torch.empty(1, 1, SIDE, SIDE)
        with torch.no_grad(), Peak() as peak:
            network(picture, hole)
    told = bytes_per_megapixel(card_of(network, name="X"))
    assert told is not None
    assert told == pytest.approx(peak.most / SIDE**2 * 1e6, rel=0.3)


def test_without_a_rule_nothing_is_told() -> None:
    card = card_of(build("unet-segment", widths=[4]), name="X")
    assert bytes_per_megapixel(card.model_copy(update={"architecture": "oracle"})) is None
    assert bytes_per_megapixel(card.model_copy(update={"hyperparameters": {}})) is None
