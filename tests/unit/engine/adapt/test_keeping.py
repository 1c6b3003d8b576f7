"""What was learnt as bytes and back, and the names of adapted fillers."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from restorer.engine.adapt import to_bytes, with_weights
from restorer.errors import FillerError
from restorer.models import classical
from restorer.models.adapted import adapted_info, base_id, can_adapt, is_adapted
from restorer.models.checkpoint import card_of
from restorer.models.filler import FillerInfo
from restorer.models.network_filler import NetworkFiller
from restorer.models.networks.network import Network


@pytest.fixture
def filler(tiny: Network) -> NetworkFiller:
    return NetworkFiller(tiny, card_of(tiny, name="Tiny").filler_info("tiny"))


def test_weights_come_back(filler: NetworkFiller) -> None:
    state = {name: value + 0.01 for name, value in filler.network.state_dict().items()}
    again = with_weights(filler, to_bytes(state))
    for name, value in again.network.state_dict().items():
        assert torch.equal(value, state[name])
    assert again.info.id == "tiny (adapted)"
    assert again.info.name == "Tiny, adapted to this picture"
    tile, hole = np.full((1, 32, 32, 3), 0.5, np.float32), np.zeros((1, 32, 32), bool)
    hole[0, 10:16, 10:16] = True
    assert not np.array_equal(again.fill(tile, hole), filler.fill(tile, hole))


def test_weights_that_do_not_fit_are_refused(filler: NetworkFiller) -> None:
    for wrong in (b"nothing", to_bytes({"other": torch.zeros(3)})):
        with pytest.raises(FillerError, match="does not fit Tiny"):
            with_weights(filler, wrong)


def test_only_single_networks_learn() -> None:
    with pytest.raises(FillerError, match="no single network"):
        with_weights(classical.telea(), b"")


def test_names_and_abilities() -> None:
    info = FillerInfo("net", "Net", "", "network")
    assert can_adapt(info)
    assert not can_adapt(FillerInfo("net", "Net", "", "network", restores_grain=True))
    assert not can_adapt(FillerInfo("restorer-by-size", "", "", "network"))
    assert not can_adapt(FillerInfo("patchmatch", "", "", "classical"))
    best = FillerInfo("net (best)", "Net (best)", "", "network")
    assert adapted_info(best).id == "net (adapted) (best)"
    for one in (adapted_info(info), adapted_info(best)):
        assert is_adapted(one.id)
        assert base_id(one.id) == "net"
    assert not is_adapted("net (best)")
