"""One trial fill, or one trial detection, before a checkpoint is trusted: sound numbers need not make a sound network.

The picture is 96 pixels of soft waves in three colours with a hole in the middle; it is the same every time, and the CPU
does the work. How good a fill is, is no question here: see the scores in its card.
"""

from __future__ import annotations

import numpy as np
import torch

from restorer.errors import CheckpointError
from restorer.imaging.composite import flatten
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.picture import Picture
from restorer.models.card import Card
from restorer.models.checkpoint import shown
from restorer.models.filler import Holes, Tiles
from restorer.models.network_filler import NetworkFiller
from restorer.models.networks.network import Network, guess_of_odds
from restorer.text import text

SIDE = 96
"""Pixels; a network that needs a larger picture gets it."""
HOLE = 16
"""Side of the hole in pixels, or what fits into the largest hole that the network was trained on."""
LEAST_INSIDE = 0.05
"""Share of the fill's values that must lie between black and white: a network gone wrong runs into the limits."""


def try_out(network: Network, card: Card) -> None:
    """Let `network` do once what it is for. Raises `CheckpointError` if it fails or its answer makes no sense.

    A fill must consist of numbers, must not be the blank hole again or all at the limits, and must leave the known
    pixels of the picture alone once it is mixed in. Log odds of damage must be numbers, one for each pixel.
    """
    try:
        fault = _detection_fault(network) if card.task == "detect" else _fill_fault(network, card)
    except Exception as error:  # a network from a file may fail anywhere
        reason = shown(str(error)) or type(error).__name__
        raise _refused(card, text("fails on a trial picture: {reason}", reason=reason.rstrip("."))) from error
    if fault:
        raise _refused(card, fault)


def _fill_fault(network: Network, card: Card) -> str:
    """What is wrong with its fill; "" if nothing is."""
    picture = _picture(SIDE)
    hole = np.zeros((SIDE, SIDE), bool)
    reach = min(HOLE, card.largest_hole or HOLE) // 2
    middle = slice(SIDE // 2 - reach, SIDE // 2 + max(1, reach))
    hole[middle, middle] = True
    tiles: Tiles = np.where(hole[..., None], np.float32(0), picture)[None]
    holes: Holes = hole[None]
    filled = NetworkFiller(network, card.filler_info("trial"), "cpu", precision="fp32").fill(tiles, holes)[0]
    if not np.isfinite(filled).all():
        return text("fills a trial picture with what are no numbers")
    inside = (filled[hole] > 0) & (filled[hole] < 1)
    if inside.mean() < LEAST_INSIDE:
        return text("leaves the hole of a trial picture black or white")
    return _mixing_fault(np.where(hole[..., None], np.float32(0), picture), filled, hole)


def _mixing_fault(picture: Tiles, filled: Tiles, hole: Holes) -> str:
    """The way every fill takes: into an 8-bit picture, under its mask."""
    before = Picture(np.rint(255 * picture).astype(np.uint8))
    colours = np.rint(255 * filled).astype(np.uint8)
    alpha = np.where(hole, 255, 0).astype(np.uint8)
    after = flatten(before, [Fill(before.box, colours, alpha, Provenance("trial"))])
    changed = (after.pixels != before.pixels).any(axis=2)
    if changed[~hole].any():
        return text("changes known pixels of a trial picture")
    return "" if changed[hole].any() else text("leaves the hole of a trial picture as it was")


def _detection_fault(network: Network) -> str:
    side = -(-SIDE // network.multiple) * network.multiple
    shown_to_it = np.moveaxis(_picture(side), 2, 0)[None]
    if network.prefill == "guess":
        no_idea = guess_of_odds(np.zeros((1, 1, side, side), np.float32)).astype(np.float32) / 255
        shown_to_it = np.concatenate([shown_to_it, no_idea], axis=1)
    with torch.inference_mode():
        picture = torch.from_numpy(np.ascontiguousarray(shown_to_it))
        odds = network.cpu().eval()(picture, torch.zeros(1, 1, side, side))
    if tuple(odds.shape) != (1, 1, side, side):
        return text(
            "answers a trial picture with {shape} instead of one number a pixel", shape=list(odds.shape)
        )
    return (
        "" if bool(torch.isfinite(odds).all()) else text("answers a trial picture with what are no numbers")
    )


def _picture(side: int) -> Tiles:
    """(side, side, 3) float32 between 0.25 and 0.75."""
    y, x = np.mgrid[:side, :side]
    waves = [np.sin(x / a + y / b) for a, b in ((9, 17), (23, 11), (13, -19))]
    return (0.5 + 0.25 * np.stack(waves, axis=2)).astype(np.float32)


def _refused(card: Card, fault: str) -> CheckpointError:
    return CheckpointError(
        text("“{name}” {fault}.", name=card.name, fault=fault),
        safe=text("It is not used."),
        todo=text("Get the file again, or use another checkpoint."),
    )
