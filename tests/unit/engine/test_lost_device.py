"""Devices that fail, run out of memory or disappear while the engine fills a picture.

The simulated device "cpu:0" computes like the processor, bit for bit, but is another device to the program: what it
did not lose can be compared byte for byte.
"""

from __future__ import annotations

import copy
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
import pytest
import torch

from restorer.engine.inpaint import Result, Settings, inpaint
from restorer.errors import FillerError
from restorer.imaging.picture import Picture
from restorer.models import devices, network_filler
from restorer.models.by_size import BySize
from restorer.models.filler import Filler, FillerInfo, Holes, Tiles
from restorer.models.network_filler import NetworkFiller
from restorer.models.networks.network import Network
from restorer.models.placed import Placed
from restorer.models.placement import device_of, notes_of, precision_of, retreat

SIMULATED = "cpu:0"
INFO = FillerInfo("tiny", "Tiny", "For tests.", "network", 12, (8, 1.0), tile=48, multiple=16, batch=2)
LOST = (
    "CUDA error: unspecified launch failure\nCUDA kernel errors might be reported later.",
    "CUDA error: device-side assert triggered",
    "MPS backend: Command buffer execution failed",
)


@dataclass
class Device:
    """The simulated device: counts its passes, fails in some, and may be too small."""

    fails: dict[int, str] = field(default_factory=dict)
    """What it says in which pass, counted from 0."""
    gone_after: int | None = None
    """From this pass on it is lost for ever."""
    room: int = 1 << 30
    """Pixels of a pass from which on it runs out of memory."""
    passes: int = 0
    elsewhere: int = 0
    """Passes of the processor."""

    def check(self, pixels: int) -> None:
        number = self.passes
        self.passes += 1
        if number in self.fails:
            raise RuntimeError(self.fails[number])
        if self.gone_after is not None and number >= self.gone_after:
            raise RuntimeError(LOST[0])
        if pixels >= self.room:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")


@pytest.fixture
def device(monkeypatch: pytest.MonkeyPatch) -> Device:
    simulated = Device()
    real = Placed.filled

    def filled(self: Placed, tiles: Tiles, holes: Holes) -> Tiles:
        if str(self.device) == SIMULATED:
            simulated.check(holes.size)
        else:
            simulated.elsewhere += 1
        return real(self, tiles, holes)

    monkeypatch.setattr(Placed, "filled", filled)
    monkeypatch.setattr(devices, "_lost", set())
    return simulated


def _filler(network: Network, where: str = SIMULATED, info: FillerInfo = INFO) -> NetworkFiller:
    return NetworkFiller(copy.deepcopy(network), info, where, precision="fp32")


def _run(filler: Filler, threads: int | None = None) -> Result:
    """Flakes of several sizes, two cracks, and a hole that has to go from coarse to fine."""
    rng = np.random.default_rng(8)
    y, x = np.mgrid[:110, :130]
    waves = 120 + 60 * np.sin(x / 9 + y / 13)[..., None] * np.array([1.0, 0.6, -0.4])
    pixels = (waves + rng.normal(0, 3, (110, 130, 3))).clip(0, 255).astype(np.uint8)
    mask = np.zeros((110, 130), np.uint8)
    mask[3:6, 3:6] = mask[:9, -7:] = mask[-4:, 30:50] = mask[60:70, :5] = mask[100:104, 100:105] = 255
    mask[20:22, 20:120] = mask[8:100, 122:124] = 255
    mask[(y - 68) ** 2 + (x - 70) ** 2 < 24**2] = 255
    return inpaint(Picture(pixels), mask, filler, Settings(grain=False, threads=threads))


def _bytes(result: Result) -> list[tuple[object, bytes]]:
    return [(fill.box, fill.pixels.tobytes()) for fill in result.fills]


@pytest.fixture
def wanted(tiny: Network, device: Device) -> list[tuple[object, bytes]]:
    """What the processor makes of the picture."""
    return _bytes(_run(_filler(tiny, "cpu")))


def test_a_device_that_works_is_used(
    tiny: Network, device: Device, wanted: list[tuple[object, bytes]]
) -> None:
    filler, before = _filler(tiny), device.elsewhere
    result = _run(filler)
    assert _bytes(result) == wanted
    assert (result.notes, filler.device, filler.precision) == ((), SIMULATED, "fp32")
    assert device.passes > 8
    assert device.elsewhere == before


@pytest.mark.parametrize(
    ("at", "text"), [(0, LOST[0]), (5, LOST[1]), (-1, LOST[2])], ids=["first", "middle", "last"]
)
def test_the_processor_goes_on_where_a_device_was_lost(
    at: int, text: str, tiny: Network, device: Device, wanted: list[tuple[object, bytes]]
) -> None:
    total = device.elsewhere
    at %= total
    device.fails[at] = text
    device.gone_after = at
    device.elsewhere = 0
    filler = _filler(tiny)
    result = _run(filler)
    assert _bytes(result) == wanted
    assert not result.cancelled
    (note,) = result.notes
    assert f"({SIMULATED}) stopped working ({text.splitlines()[0]})." in note
    assert note.endswith("The processor has taken over.")
    assert (filler.device, filler.precision) == ("cpu", "fp32")
    # What was finished is kept, the pass that failed is done again, and nobody asks the device any more.
    assert (device.passes, device.elsewhere) == (at + 1, total - at)
    assert devices._lost == {SIMULATED}
    again = _run(filler)
    assert _bytes(again) == wanted
    assert again.notes == result.notes
    assert device.passes == at + 1


def test_several_threads_lose_a_device_once(
    tiny: Network, device: Device, wanted: list[tuple[object, bytes]]
) -> None:
    device.gone_after = 3
    filler = _filler(tiny)
    result = _run(filler, threads=3)
    assert _bytes(result) == wanted
    assert len(result.notes) == len(filler.notes) == 1


def test_a_device_without_memory_gives_way(
    tiny: Network, device: Device, wanted: list[tuple[object, bytes]]
) -> None:
    device.room = 1
    filler = _filler(tiny)
    result = _run(filler)
    assert _bytes(result) == wanted
    assert filler.device == "cpu"
    assert any("too little memory" in note and SIMULATED in note for note in result.notes)
    assert devices._lost == set()  # other work may fit
    assert device.passes < 12


def test_memory_that_runs_out_in_the_middle(
    tiny: Network, device: Device, wanted: list[tuple[object, bytes]]
) -> None:
    device.fails = dict.fromkeys(range(6, 60), "CUDA out of memory. Tried to allocate 20.00 MiB.")
    result = _run(_filler(tiny))
    assert _bytes(result) == wanted


def test_smaller_batches_stay_on_the_device(
    tiny: Network, device: Device, wanted: list[tuple[object, bytes]]
) -> None:
    before = device.elsewhere
    device.room = 48 * 48 + 1  # one tile, not two
    filler = _filler(tiny)
    result = _run(filler)
    assert (filler.device, device.elsewhere) == (SIMULATED, before)
    assert result.notes == ("Out of memory: continued with at most 1 tiles at once.",)
    for (box, pixels), (place, others) in zip(_bytes(result), wanted, strict=True):
        assert box == place
        difference = np.frombuffer(pixels, np.uint8).astype(int) - np.frombuffer(others, np.uint8)
        assert np.abs(difference).max() <= 1


def test_other_errors_are_no_loss(tiny: Network, device: Device) -> None:
    device.fails[2] = "The size of tensor a (3) must match the size of tensor b (4)"
    filler = _filler(tiny)
    with pytest.raises(FillerError, match=r"Tiny failed at .*must match"):
        _run(filler)
    assert filler.device == SIMULATED


def test_the_processor_itself_has_nowhere_to_go(tiny: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    def short(self: Placed, tiles: Tiles, holes: Holes) -> Tiles:
        raise RuntimeError("DefaultCPUAllocator: not enough memory")

    monkeypatch.setattr(Placed, "filled", short)
    filler = _filler(tiny)
    with pytest.raises(FillerError, match="ran out of memory"):
        _run(filler)
    assert not retreat(filler)
    with pytest.raises(FillerError, match="ran out of memory"):
        _run(_filler(tiny, "cpu"))


@pytest.mark.parametrize("text", ["CUDA out of memory. Tried to allocate 9 GiB.", LOST[2]])
def test_weights_that_do_not_get_there(text: str, tiny: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Placed.at

    def at(network: Network, place: torch.device, *rest: object) -> Placed:
        if str(place) == SIMULATED:
            raise RuntimeError(text)
        return real(network, place, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Placed, "at", at)
    filler = _filler(tiny)
    assert filler.device == "cpu"
    result = _run(filler)
    assert result.fills
    (note,) = result.notes
    assert note.startswith(
        f"Tiny did not get onto {devices.title(SIMULATED)} ({SIMULATED}): {text.rstrip('.')}."
    )


def test_other_failures_of_loading_are_told(tiny: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    def at(*_: object) -> Placed:
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr(Placed, "at", at)
    with pytest.raises(RuntimeError, match="fault of ours"):
        _filler(tiny)


def test_weights_are_the_same_ones_afterwards(tiny: Network, device: Device) -> None:
    device.gone_after = 0
    filler = _filler(tiny)
    on_device = filler.network
    _run(filler)
    assert filler.network is not on_device
    for name, values in tiny.state_dict().items():
        assert values.dtype == torch.float32
        assert torch.equal(filler.network.state_dict()[name], values)
    other = filler.with_network(copy.deepcopy(tiny), replace(INFO, id="other"))
    assert (other.device, other.notes) == ("cpu", ())


def test_half_precision_that_the_processor_lacks(tiny: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    """float16 was asked for on a card: the processor takes what is best for it."""
    monkeypatch.setattr(network_filler, "resolve_precision", _resolve_precision)
    filler = NetworkFiller(copy.deepcopy(tiny), INFO, SIMULATED, precision="fp16")
    assert filler.precision == "fp16"
    assert filler.retreat()
    assert filler.precision == "bf16"


def _resolve_precision(place: torch.device, name: str) -> torch.dtype:
    return {"fp16": torch.float16, "auto": torch.bfloat16}[name]


# --- fillers made of others -----------------------------------------------------------------------------------------


class Plain:
    """A classical filler: knows nothing of devices."""

    info = FillerInfo("plain", "Plain", "P.", "classical", context=(8, 1.0), tile=48)

    def fill(self, tiles: Tiles, holes: Holes, seed: int = 0) -> Tiles:
        filled = tiles.copy()
        for tile, hole in zip(filled, holes, strict=True):
            tile[hole] = tile[~hole].mean(axis=0)
        return filled


@pytest.fixture
def compound(tiny: Network) -> Callable[[str], BySize]:
    def make(where: str) -> BySize:
        return BySize(_filler(tiny, where, replace(INFO, largest_hole=24)), Plain())

    return make


def test_fillers_without_networks_have_nothing_to_say() -> None:
    plain = Plain()
    assert (device_of(plain), precision_of(plain), notes_of(plain), retreat(plain)) == ("cpu", "", (), False)
    both = BySize(plain, plain)
    assert (device_of(both), precision_of(both), notes_of(both), retreat(both)) == ("cpu", "", (), False)


def test_fillers_made_of_others_pass_on_what_those_say(
    compound: Callable[[str], BySize], device: Device
) -> None:
    wanted = _bytes(_run(compound("cpu")))
    filler = compound(SIMULATED)
    assert (device_of(filler), precision_of(filler)) == (SIMULATED, "fp32")
    device.gone_after = 3
    result = _run(filler)
    assert _bytes(result) == wanted
    assert len(result.notes) == 1
    assert "stopped working" in result.notes[0]
    assert device_of(filler) == "cpu"


def test_all_parts_make_room(compound: Callable[[str], BySize], device: Device) -> None:
    wanted = _bytes(_run(compound("cpu")))
    filler = compound(SIMULATED)
    device.room = 1
    result = _run(filler)
    assert _bytes(result) == wanted
    assert any("too little memory" in note for note in result.notes)
    assert device_of(filler) == "cpu"
    assert not retreat(filler)


# --- a real card ----------------------------------------------------------------------------------------------------

_LOSES_A_CARD = """
import os

import numpy as np
import torch

from restorer.models.filler import FillerInfo
from restorer.models.network_filler import NetworkFiller
from restorer.models.networks.network import Network


class Breaking(Network):
    def __init__(self):
        super().__init__()
        self.table = torch.nn.Parameter(torch.zeros(3))

    def forward(self, picture, hole):
        place = 99 if picture.device.type == "cuda" else 1
        return picture + self.table[torch.tensor([place], device=picture.device)]


filler = NetworkFiller(Breaking(), FillerInfo("breaking", "Breaking", "B.", "network"), "cuda:0")
tiles, holes = np.full((2, 16, 16, 3), 0.25, np.float32), np.zeros((2, 16, 16), bool)
filled = filler.fill(tiles, holes)
assert filler.device == "cpu", filler.device
assert np.array_equal(filled, tiles)
print(filler.notes[0], flush=True)
os._exit(0)  # the broken driver is not asked to clean up
"""


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
def test_a_real_card_is_lost() -> None:
    """In a process of its own, since the card is of no use to it afterwards."""
    done = subprocess.run(
        [sys.executable, "-c", _LOSES_A_CARD], capture_output=True, text=True, timeout=200, check=False
    )
    assert "(cuda:0) stopped working" in done.stdout, done.stderr
