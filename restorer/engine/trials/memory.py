"""Judgements are kept while their fillers are loaded: the same picture, mask and settings are not tried twice."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from dataclasses import asdict, replace
from weakref import WeakKeyDictionary

import numpy as np

from restorer.engine.damage import Damage
from restorer.engine.plan import Plan
from restorer.engine.settings import Settings
from restorer.engine.trials.judge import Judgement, judge
from restorer.imaging.picture import Picture
from restorer.models.auto import Auto
from restorer.progress import Progress

_MOST = 2
"""Each keeps its mask in memory."""
_STRIP_PIXELS = 1 << 22

_kept: WeakKeyDictionary[Auto, OrderedDict[bytes, Judgement]] = WeakKeyDictionary()
_lock = threading.Lock()


def judged(  # noqa: PLR0917 (what `judge` takes)
    picture: Picture,
    damage: Damage,
    auto: Auto,
    settings: Settings,
    progress: Progress,
    todo: Plan | None = None,
    *,
    patient: bool = False,
) -> Judgement:
    """`judge`, or what it said before about equal arguments. Other weights are another `auto`."""
    key = bytes([patient]) + _key(picture, damage, settings)
    with _lock:
        kept = _kept.setdefault(auto, OrderedDict())
        if (known := kept.get(key)) is not None:
            kept.move_to_end(key)
            return replace(known, tiles=0, pixels=0)
    judgement = judge(picture, damage, auto, settings, progress, todo, patient=patient)
    with _lock:
        kept[key] = judgement
        while len(kept) > _MOST:
            kept.popitem(last=False)
    return judgement


def _key(picture: Picture, damage: Damage, settings: Settings) -> bytes:
    """A digest of all pixels, the mask as it is used, and the settings (but threads, which change nothing)."""
    digest = hashlib.blake2b(repr((picture.pixels.shape, picture.pixels.dtype)).encode())
    step = max(1, _STRIP_PIXELS // max(1, picture.width))
    arrays = [picture.pixels, damage.mask]
    if damage.protect is not None:
        arrays.append(damage.protect)
    for array in arrays:
        for y in range(0, picture.height, step):
            digest.update(np.ascontiguousarray(array[y : y + step]).tobytes())
    chosen = asdict(settings)
    del chosen["threads"]
    digest.update(repr(sorted(chosen.items())).encode())
    return digest.digest()
