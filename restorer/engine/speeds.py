"""How fast each filler is on this machine, remembered between runs, for an estimate before starting."""

from __future__ import annotations

import contextlib
import os
import tempfile
import threading
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from restorer.engine.plan import Plan
from restorer.engine.pump import cores
from restorer.engine.settings import Settings
from restorer.models.filler import FillerInfo
from restorer.paths import state_folder

_LEAST_MEGAPIXELS = 0.02
"""Shorter runs say more about the overhead of starting than about the filler."""
_WEIGHT_OF_NEW = 0.5
_GRAIN = 0.3
"""Thread-seconds that grain adds to a million tile pixels, for the first estimate."""
_lock = threading.Lock()


class _Speeds(BaseModel):
    model_config = ConfigDict(extra="forbid")

    version: Literal[1] = 1
    seconds_per_megapixel: dict[str, Annotated[float, Field(gt=0, lt=1e6)]] = {}
    """By filler id (and " + grain"): thread-seconds per million tile pixels."""


def estimate(plan: Plan, info: FillerInfo) -> float:
    """Seconds that filling `plan` will take here: from earlier runs, else from the filler's reference speed."""
    reference = info.seconds_per_megapixel + _GRAIN * _adds_grain(info, plan.settings)
    rate = _read().seconds_per_megapixel.get(_key(info, plan.settings), reference)
    threads = plan.settings.threads or (cores() if info.kind == "classical" else 1)
    return rate * plan.pixels / 1e6 / max(1, min(threads, len(plan.tiles)))


def learn(info: FillerInfo, pixels: int, thread_seconds: float, settings: Settings) -> None:
    """Remember a run. A folder that cannot be written to only costs the memory."""
    if pixels < _LEAST_MEGAPIXELS * 1e6 or thread_seconds <= 0:
        return
    with _lock, contextlib.suppress(OSError):
        speeds = _read()
        rate = thread_seconds / (pixels / 1e6)
        key = _key(info, settings)
        before = speeds.seconds_per_megapixel.get(key, rate)
        speeds.seconds_per_megapixel[key] = before + _WEIGHT_OF_NEW * (rate - before)
        _write(speeds)


def _adds_grain(info: FillerInfo, settings: Settings) -> bool:
    return settings.grain and not info.restores_grain


def _key(info: FillerInfo, settings: Settings) -> str:
    return f"{info.id} + grain" if _adds_grain(info, settings) else info.id


def _path() -> Path:
    return state_folder() / "speeds.json"


def _read() -> _Speeds:
    try:
        return _Speeds.model_validate_json(_path().read_bytes())
    except (OSError, ValidationError):
        return _Speeds()


def _write(speeds: _Speeds) -> None:
    path = _path()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(speeds.model_dump_json(indent=1))
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
