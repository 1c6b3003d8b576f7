"""Paint losses as a network sees them: a checkpoint of the task "detect" in place of fitted formulas.

The network (Ronneberger et al. 2015, arXiv 1505.04597) gives every pixel log odds of damage, like `evidence.py`. It
looks at the working copy, and for a guided network at the threshold detector's log odds of it, so that memory and time
are bounded whatever the picture's size, in overlapping tiles of which only the inner part is kept; what it says near a tile's edge, where it lacks surroundings, is dropped.
"""

from __future__ import annotations

import itertools
from functools import lru_cache

import numpy as np
import torch

from restorer.detection.evidence import evidence as threshold_odds
from restorer.detection.features import Plane
from restorer.detection.parameters import NetworkParameters
from restorer.detection.patches import with_seed, within_area
from restorer.detection.refine import refine
from restorer.detection.working import Bytes, Flags, Working, working_copy
from restorer.errors import CheckpointError
from restorer.imaging.geometry import Box
from restorer.imaging.mask_areas import grow
from restorer.imaging.picture import Mask, Picture
from restorer.models import catalog
from restorer.models.card import Card
from restorer.models.network_filler import fast_precision, resolve_device
from restorer.models.networks.network import Network, guess_of_odds
from restorer.progress import Progress
from restorer.text import text

Detector = tuple[Network, Card]

TILE = 768
"""Longest side of what the network is given at once, in working pixels."""
LEAST_HALO = 32
"""Least surroundings of a tile's inner part, in working pixels."""
MIDDLE_BAR = 0.0
"""Log odds asked for at sensitivity 0.5: even odds, which is what the network was trained to draw the line at."""
SLIDER = 10.0
"""Log odds from one end of the slider to the other, as for the threshold tool."""
SEED = 1.0
"""A patch needs a place with this much more evidence than its border: faint doubts are no damage."""
CLEAR = 20.0
"""Log odds are kept within this of zero."""


def check_installed(device: str = "auto") -> None:
    """Raise `CheckpointError` if no detector is installed, `FillerError` for a device that is not here; loads nothing."""
    if not catalog.detectors():
        raise CheckpointError(
            text("No network that finds damage is installed."),
            safe=text("Nothing was changed."),
            todo=text(
                "Install one (its name ends in .safetensors) in the checkpoints folder, or let whitish damage be "
                "found by threshold: --detect=whitish."
            ),
        )
    resolve_device(device)


def installed(device: str = "auto") -> Detector:
    """The installed detector on `device`, loaded once. Raises as `check_installed` does, and where it cannot be loaded."""
    check_installed(device)
    chosen = catalog.default_detector()
    assert chosen is not None  # or the check would have raised
    stamp = chosen.path.stat().st_mtime_ns if chosen.path.exists() else 0
    return _loaded(chosen.id, str(chosen.path), stamp, device)


@lru_cache(maxsize=1)
def _loaded(detector_id: str, _path: str, _modified: int, device: str) -> Detector:
    return catalog.load_detector(detector_id, device)


def evidence(
    rgb: Bytes, detector: Detector, progress: Progress | None = None, work: float | None = None
) -> Plane:
    """Log odds (h, w) float32 that a pixel of an RGB picture (h, w, 3) uint8 is damaged.

    `work` is what all tiles together advance `progress` by (default: nothing). Raises `CancelledError` between
    tiles and `CheckpointError` for a checkpoint that does not detect, or whose weights give no numbers.
    """
    network, card = detector
    if network.task != "detect":
        raise CheckpointError(
            text("“{network}” fills holes; it cannot find damage.", network=network.architecture),
            safe=text("Nothing was changed."),
            todo=text("Choose a checkpoint of a detector."),
        )
    shown = (
        rgb if network.prefill != "guess" else np.dstack([rgb, guess_of_odds(threshold_odds(rgb, "whitish"))])
    )
    odds = np.empty(rgb.shape[:2], np.float32)
    multiple = network.multiple
    halo = -(-max(LEAST_HALO, min(network.reach, TILE // 4)) // multiple) * multiple
    for core in _cores(rgb.shape[:2], TILE - 2 * halo, multiple):
        if progress is not None:
            progress.check()
        outer = core.grown(halo).clipped(rgb.shape)
        inside = core.moved(-outer.x, -outer.y)
        odds[core.slices] = _logits(shown[outer.slices], network)[inside.slices]
        if progress is not None and work is not None:
            progress.advance(work * core.area / odds.size)
    if not np.isfinite(odds).all():
        raise CheckpointError(
            text("The detector “{name}” gives no numbers for this picture.", name=card.name),
            safe=text("Nothing was changed."),
            todo=text("Use the threshold detector, or another checkpoint."),
        )
    return np.asarray(np.clip(odds, -CLEAR, CLEAR), dtype=np.float32)


def flagged(
    working: Working, odds: Plane, parameters: NetworkParameters, allowed: Flags | None = None
) -> Flags:
    """Flags (h, w). `odds` is the evidence of this working copy; where `allowed` is False nothing is flagged."""
    needed = MIDDLE_BAR + SLIDER * (0.5 - parameters.sensitivity)
    flags = (odds >= needed) & working.valid
    if allowed is not None:
        flags &= allowed
    smallest = max(1.0, parameters.smallest / working.scale**2)
    return within_area(with_seed(flags, odds >= needed + SEED), smallest, flags.size)


def detect_network(
    picture: Picture,
    detector: Detector,
    *,
    sensitivity: float = 0.5,
    progress: Progress | None = None,
) -> Mask:
    """Mark what this very detector finds: (H, W) uint8, 0 or 255 = damaged; all else by default.

    `restorer.detection.detect` does the same with the installed detector, and knows protection and selections.
    Raises `CheckpointError`, `CancelledError`, and `UsageError` for a sensitivity outside [0, 1].
    """
    parameters = NetworkParameters.checked(sensitivity=sensitivity)
    progress = progress or Progress()
    progress.begin(text("Looking for damage"), 3.0 * picture.box.area)
    working = working_copy(picture, parameters.detail, picture.box, progress)
    odds = evidence(working.rgb, detector, progress, float(picture.box.area))
    mask = refine(picture, working, flagged(working, odds, parameters), progress)
    if picture.has_alpha:
        mask[picture.pixels[:, :, -1] <= picture.largest // 2] = 0
    return grow(mask, parameters.grow) if parameters.grow else mask


def _cores(shape: tuple[int, ...], side: int, multiple: int) -> list[Box]:
    """Boxes of about `side` at most that cover `shape`, all of nearly the same size, row by row.

    They begin at multiples of `multiple`, so that every tile is cut up by the network's strides like the whole.
    """

    def cuts(length: int) -> list[int]:
        count = max(1, -(-length // side))
        return [round(length * k / count / multiple) * multiple for k in range(count)] + [length]

    return [
        Box(left, top, right - left, bottom - top)
        for top, bottom in itertools.pairwise(cuts(shape[0]))
        for left, right in itertools.pairwise(cuts(shape[1]))
    ]


def _logits(shown: Bytes, network: Network) -> Plane:
    """Log odds (h, w) float32 of one tile (h, w, 3 or 4); mirrored beyond its edges up to the network's multiple."""
    height, width = shown.shape[:2]
    padding = ((0, -height % network.multiple), (0, -width % network.multiple), (0, 0))
    padded = np.pad(shown, padding, mode="symmetric")
    place = next(network.parameters()).device
    precision = fast_precision(place)
    with (
        torch.inference_mode(),
        torch.autocast(place.type, dtype=precision, enabled=precision != torch.float32),
    ):
        tile = torch.from_numpy(np.ascontiguousarray(padded)).to(place).permute(2, 0, 1)[None]
        tile = (tile.float() / 255).contiguous(memory_format=torch.channels_last)
        logits = network(tile, torch.zeros_like(tile[:, :1]))
    return np.asarray(logits[0, 0, :height, :width].float().cpu().numpy(), dtype=np.float32)
