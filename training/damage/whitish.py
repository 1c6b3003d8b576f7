"""Whitish paint losses over clean pictures, for training the network that finds them.

Nothing tells a whitish paint loss by itself: not its tone (snow is whitish), nor its outline, nor its texture. So all
of them vary: what came off (`whitish_outlines`), what shows there (`grounds`), how much paint still covers it, how
soft and how shaded the rim is. And some pictures get whitish things that are no damage (`decoys`), or no damage.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.imaging.picture import Mask
from training.damage.decoys import add_decoys
from training.damage.drawing import Bits, Field, smooth_noise
from training.damage.grounds import Colours, bare_ground, grey_of
from training.damage.whitish_outlines import lost

_VISIBLE = 0.035
"""Least change of a pixel's brightest-changed channel, averaged over its surroundings, that counts as damage."""


def whitish(
    picture: NDArray[np.float32],
    rng: np.random.Generator,
    *,
    clean: float = 0.27,
    decoys: float = 0.45,
) -> tuple[NDArray[np.float32], Mask]:
    """A copy of an RGB picture with whitish paint losses, and their mask.

    `picture` (H, W, 3) float32 in [0, 1], at least 8 x 8 pixels; it is left unchanged. `clean`: how often nothing is
    damaged; `decoys`: how often whitish things that are no damage are painted in. Returns the damaged picture
    (H, W, 3) float32 in [0, 1] and its mask (H, W) uint8, 255 where paint is lost and the loss can be seen: white
    paint lost over a white ground is not marked. The same `rng` gives the same result.
    """
    height, width = picture.shape[:2]
    out: Colours = np.array(picture, np.float32)
    if rng.random() < decoys:
        add_decoys(out, rng)
    mask = np.zeros((height, width), np.uint8)
    if rng.random() >= clean:
        before = out
        bits = lost(rng, height, width)
        cover = _soft(bits, rng)
        out = _painted(before, cover, rng)
        # Channel by channel: many times as fast as a maximum along an axis of three.
        red, green, blue = cv2.split(cv2.absdiff(out, before))
        change = np.maximum(np.maximum(red, green), blue)
        seen = cv2.blur(change, (5, 5)) > _VISIBLE
        mask[(cover > 0.5) & seen] = 255
    out = _photographed(out, rng)
    if np.ptp(picture[::4, ::4], 2).max() < 0.02 and rng.random() < 0.7:  # black and white stays so as a rule
        out = np.asarray(cv2.cvtColor(grey_of(out), cv2.COLOR_GRAY2RGB), np.float32)
    return np.clip(out, 0, 1, out=out), mask


def _soft(bits: Bits, rng: np.random.Generator) -> Field:
    """How much paint is gone, 0..1: the holes with edges from sharp to smeared, here and there uneven."""
    sigma = rng.choice([0.4, rng.uniform(0.5, 1.2), rng.uniform(1.2, 2.6)], p=[0.35, 0.45, 0.2])
    gone = np.asarray(cv2.GaussianBlur(bits.astype(np.float32), (0, 0), sigma), np.float32)
    if rng.random() < 0.4:
        # Thin paint crumbles at the rim: the outline follows the grain.
        gone += smooth_noise(rng, gone.shape, 1.5) * (gone * (1 - gone) * np.float32(rng.uniform(0.5, 1.5)))
    return np.asarray(np.clip(gone, 0, 1, out=gone), np.float32)


def _painted(picture: Colours, cover: Field, rng: np.random.Generator) -> Colours:
    """The picture with ground where `cover` says so, paint showing through and the rim shaded."""
    ground = bare_ground(picture, rng)
    opacity = smooth_noise(rng, cover.shape, rng.uniform(4, 30)) * np.float32(rng.uniform(0, 0.14))
    opacity += np.float32(rng.uniform(0.62, 1.0))
    if rng.random() < 0.3:  # remains of paint in the hollows of the ground
        remains = smooth_noise(rng, cover.shape, rng.uniform(1.5, 5)) > rng.uniform(0.9, 2.0)
        opacity[remains] *= np.float32(rng.uniform(0.2, 0.7))
    alpha = cover * np.clip(opacity, 0.15, 1)
    out = picture + (ground - picture) * alpha[..., None]
    if rng.random() < 0.6:
        out += _rim(cover, rng)[..., None]
    return np.asarray(np.clip(out, 0, 1, out=out), np.float32)


def _rim(cover: Field, rng: np.random.Generator) -> Field:
    """Light and shadow on the edge of the paint layer, which stands above the ground; lit from one direction."""
    soft = cv2.GaussianBlur(cover, (0, 0), rng.uniform(0.6, 1.4))
    light = rng.uniform(0, 2 * np.pi)
    slope = np.float32(np.cos(light)) * cv2.Sobel(soft, cv2.CV_32F, 1, 0, scale=0.25)
    slope += np.float32(np.sin(light)) * cv2.Sobel(soft, cv2.CV_32F, 0, 1, scale=0.25)
    shade = slope * np.float32(np.exp(rng.uniform(np.log(0.02), np.log(0.25))))
    if rng.random() < 0.4:  # dirt gathers along the edge
        shade -= soft * (1 - soft) * np.float32(rng.uniform(0.03, 0.25))
    return np.asarray(shade, np.float32)


def _photographed(picture: Colours, rng: np.random.Generator) -> Colours:
    """Blur, noise and compression of the photograph, over paint and losses alike."""
    if rng.random() < 0.25:
        picture = np.asarray(cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.4, 0.9)), np.float32)
    if rng.random() < 0.25:
        noise = rng.standard_normal(picture.shape[:2], np.float32) * np.float32(rng.uniform(0.004, 0.02))
        picture = picture + noise[..., None]
    if rng.random() < 0.25:
        bytes_ = (np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8)
        coded = cv2.imencode(".jpg", bytes_, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(75, 96))])[1]
        picture = np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR), np.float32) / np.float32(255)
    return picture
