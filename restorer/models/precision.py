"""In which precision networks compute on a device: half precision where it is correct and faster, else float32.

Which that is, is measured once for each kind of device and version of torch, with a few convolutions like those of
`restorer-net`, and remembered in the state folder: a choice once made stays, so that two runs never differ because a
clock said something else. Where it cannot be remembered no clock is asked at all. A measurement counts only if it is
clear; otherwise the rule holds: bfloat16 where the hardware multiplies it natively. Removing `precision.json` has
everything measured again; `--precision`, or `RESTORER_PRECISION` in place of "auto", leaves no choice.
"""

from __future__ import annotations

import contextlib
import os
import statistics
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import torch
from pydantic import BaseModel, ConfigDict, ValidationError
from torch import Tensor

from restorer.errors import FillerError, SaveError
from restorer.imaging.atomic import replacing
from restorer.models import devices
from restorer.models.card import Precision
from restorer.models.networks.network import Network
from restorer.paths import state_folder
from restorer.text import text

TOLERANCE = 0.03
"""Largest error of half precision, relative to what the network adds to a picture, both as root mean squares. In
bfloat16 the trial network is off by 0.009, in float16 by 0.001."""
CLEAR = 0.1
"""By this share of its time another precision must be faster than the one of the rule."""

_DTYPES: dict[Precision, torch.dtype] = {
    "fp32": torch.float32,
    "bf16": torch.bfloat16,
    "fp16": torch.float16,
}
_ROUNDS = 5
_SMALL = 48
_FOR_PROCESSORS, _FOR_CARDS = 96, 512
"""Sides of the trial pictures in pixels: the larger one keeps a card busy."""
_FINE = 1e-3
_HOPELESS = 4.0
"""So much slower than float32 on a small picture, and no more time is spent on it."""
_lock = threading.Lock()
_chosen: dict[str, Precision] = {}
"""What this process has chosen, by key."""


@dataclass(frozen=True)
class Trial:
    """How half precision, or float32 itself, did: error relative to float32, and seconds."""

    error: float
    seconds: float


class _Remembered(BaseModel):
    model_config = ConfigDict(extra="forbid")

    version: Literal[1] = 1
    precision: dict[str, Precision] = {}
    """By device and version of torch."""


def resolve_precision(device: torch.device, name: str = "auto") -> torch.dtype:
    """The precision called `name`: "auto", "fp32", "bf16" or "fp16". Raises `FillerError` where `device` lacks it."""
    if name == "auto":
        return fast_precision(device)
    known = possible(device)
    if name not in known:
        raise FillerError(
            text('There is no precision "{name}" on {device}.', name=name, device=device),
            safe=text("Nothing was changed."),
            todo=text("Use one of auto, {known}.", known=", ".join(known)),
        )
    return _DTYPES[known[known.index(name)]]


def possible(device: torch.device) -> list[Precision]:
    """The precisions that may be asked for on `device`, whether they are fast there or not."""
    kinds: dict[str, list[Precision]] = {"cuda": ["fp32", "bf16", "fp16"], "mps": ["fp32", "fp16"]}
    return kinds.get(device.type, ["fp32", "bf16"])


def name_of(dtype: torch.dtype) -> Precision:
    """What `--precision` calls it."""
    return next(name for name, known in _DTYPES.items() if known == dtype)


def fast_precision(device: torch.device) -> torch.dtype:
    """What "auto" stands for on `device`: measured the first time, in about a second."""
    forced = os.environ.get("RESTORER_PRECISION", "auto")
    known = possible(device)
    if forced in known:
        return _DTYPES[known[known.index(forced)]]
    with _lock:
        key = _key(device)
        if key not in _chosen:
            _chosen[key] = _read().precision.get(key) or _settled(key, device)
        return _DTYPES[_chosen[key]]


def native_precision(device: torch.device) -> Precision:
    """The rule: bfloat16 where the hardware multiplies it natively, else float32."""
    if device.type == "cuda":
        return "bf16" if torch.cuda.is_bf16_supported(including_emulation=False) else "fp32"
    if device.type == "cpu":
        able = devices.capabilities()
        return "bf16" if able.get("avx512_bf16") or able.get("amx_bf16") else "fp32"
    return "fp32"


def decided(trials: Mapping[Precision, Trial], rule: Precision) -> Precision:
    """The fastest of the correct ones where that is clear, else the rule's if it is correct, else float32.

    `trials` holds float32, and what was tried beside it.
    """
    correct = {name: trial.seconds for name, trial in trials.items() if trial.error <= TOLERANCE}  # not NaN
    if rule not in correct:
        rule = "fp32"
    fastest = min(correct, key=lambda name: correct[name])
    return fastest if correct[fastest] < (1 - CLEAR) * correct[rule] else rule


@contextlib.contextmanager
def computing(device: torch.device, precision: torch.dtype) -> Iterator[None]:
    """Inside, convolutions take `precision`; on CUDA float32 is no less than that, and results repeat to the bit."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(torch.autocast(device.type, precision, precision != torch.float32))
        if device.type == "cuda":
            flags = torch.backends.cudnn.flags(
                enabled=True, benchmark=False, deterministic=True, allow_tf32=False
            )
            stack.enter_context(flags)
        yield


def _settled(key: str, device: torch.device) -> Precision:
    """Measure and remember; where another process was quicker, its choice counts."""
    rule = native_precision(device)
    try:
        trials = measured(device)
    except RuntimeError:  # no memory, or the device is lost: nothing can be said of it
        return rule
    try:
        return _remember(key, decided(trials, rule))
    except (OSError, SaveError):
        return decided({name: Trial(trial.error, 1.0) for name, trial in trials.items()}, rule)


def measured(device: torch.device) -> dict[Precision, Trial]:
    """Try float32 and what `device` may do faster; what fails there, or is hopelessly slow, is left out.

    Raises `RuntimeError` where the device has no memory left or is lost.
    """
    network = _trial_network().to(device)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload] # missing in torch's types
    side = _FOR_PROCESSORS if device.type == "cpu" else _FOR_CARDS
    small, large = _trial_picture(_SMALL, device), _trial_picture(side, device)
    trials: dict[Precision, Trial] = {}
    with _one_thread(device):
        truth, _ = _tried(network, small, "fp32")
        _, patience = _tried(network, small, "fp32")
        errors: dict[Precision, float] = {"fp32": 0.0}
        for name in _worth_trying(device):
            try:
                answer, _ = _tried(network, small, name)
                _, seconds = _tried(network, small, name)
            except RuntimeError as error:
                if devices.is_out_of_memory(error) or devices.is_lost(error):
                    raise
                continue
            if seconds <= _HOPELESS * patience:
                errors[name] = float((answer - truth).norm() / truth.norm())
        # In turns, so that all see the same machine; the first round does everything for the first time.
        rounds = [{name: _tried(network, large, name)[1] for name in errors} for _ in range(_ROUNDS + 1)]
    for name, off in errors.items():
        trials[name] = Trial(off, statistics.median(one[name] for one in rounds[1:]))
    return trials


def _worth_trying(device: torch.device) -> list[Precision]:
    """float16 reaches to 65,504 only: where there is fast bfloat16 it is not needed."""
    if device.type == "cpu" or native_precision(device) == "bf16":
        return ["bf16"]
    return ["fp16"]


def _tried(network: Network, picture: Tensor, precision: Precision) -> tuple[Tensor, float]:
    """What the network adds to `picture`, float32, and the seconds it took."""
    hole = torch.zeros_like(picture[:, :1])
    clock = _clock(picture.device)
    with torch.inference_mode(), computing(picture.device, _DTYPES[precision]):
        began = clock()
        added = network(picture, hole) - picture
        float(added.sum())  # waits for the device
        return added, clock() - began


def _clock(device: torch.device) -> Callable[[], float]:
    """Seconds; of this thread's own work on the processor, where the system counts them finely."""
    if device.type == "cpu" and time.get_clock_info("thread_time").resolution <= _FINE:
        return time.thread_time
    return time.perf_counter


@contextlib.contextmanager
def _one_thread(device: torch.device) -> Iterator[None]:
    """On the processor one thread computes alone: waiting for others would measure what else runs here."""
    before = torch.get_num_threads()
    if device.type == "cpu":
        devices.limit_threads(1)
    try:
        yield
    finally:
        if device.type == "cpu":
            devices.limit_threads(before)


def _trial_network() -> Network:
    """The finest two levels of `restorer-net`, with weights that keep the size of what goes through."""
    from restorer.models.building import Undrawn
    from restorer.models.networks.restorer_net import RestorerNet

    with torch.device("meta"), Undrawn():  # so that torch's random numbers are left as they were
        network = RestorerNet(widths=(64, 96), blocks=(2, 1))
    network = network.to_empty(device="cpu").eval().requires_grad_(False)
    rng = np.random.default_rng(0)
    for values in network.parameters():
        spread = (2 / values[0].numel()) ** 0.5 if values.ndim == 4 else 0.0
        drawn = rng.standard_normal(tuple(values.shape), np.float32) * np.float32(spread)
        values.copy_(torch.from_numpy(drawn))
    return network


def _trial_picture(side: int, device: torch.device) -> Tensor:
    """(1, 3, side, side) float32 in [0, 1], channels last in memory."""
    pixels = np.random.default_rng(1).random((1, side, side, 3), np.float32)
    return torch.from_numpy(pixels).to(device).permute(0, 3, 1, 2)


def _key(device: torch.device) -> str:
    """The same for devices of one make: it is their make that decides."""
    return f"{device.type}: {devices.title(device)}, {native_precision(device)}, torch {torch.__version__}"


def _path() -> Path:
    return state_folder() / "precision.json"


def _read() -> _Remembered:
    """A file that is missing, damaged or of another version counts as an empty one."""
    try:
        return _Remembered.model_validate_json(_path().read_bytes())
    except (OSError, ValidationError):
        return _Remembered()


def _remember(key: str, choice: Precision) -> Precision:
    remembered = _read()
    first = remembered.precision.setdefault(key, choice)
    with replacing(_path()) as temporary:
        temporary.write_text(remembered.model_dump_json(indent=1), "utf-8")
    return first
