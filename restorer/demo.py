"""The demo picture: a real portrait with damage painted on by our own generator, so that everything can be tried.

The portrait (Eileen Collins, NASA, public domain) comes out of the installed scikit-image package; nothing is
downloaded and nothing is copied. The damage imitates a print whose surface flaked off: patches of bare ground
with ragged edges, branching cracks and one long scratch. Because the damage is ours, the true mask is known.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from restorer.imaging.picture import Mask, Metadata, Picture

Field = NDArray[np.float32]
"""(H, W) float32."""

SIDE = 512
"""Width and height of the demo picture in pixels."""

_SUPERSAMPLE = 4
"""Lines are drawn this much larger and averaged down, so that their edges are soft."""

_GROUND = np.array([237.0, 231.0, 216.0], np.float32)
"""Colour of the bare ground (gesso on canvas) in 8-bit sRGB, before its variation."""

# Where flakes came off: centre x, y, spread, number, smallest and largest radius; all in pixels.
# The face is hit at the cheeks, the chin and the forehead; eyes, nose and mouth stay.
_CLUSTERS = (
    (183, 119, 2, 1, 8, 10),
    (257, 122, 2, 2, 4, 7),
    (216, 172, 3, 2, 3, 6),
    (222, 82, 3, 1, 4, 6),
    (262, 58, 12, 3, 4, 9),
    (22, 60, 10, 2, 5, 9),
    (112, 100, 14, 2, 5, 10),
    (78, 215, 12, 2, 5, 9),
    (232, 216, 14, 2, 3, 6),
    (344, 330, 14, 4, 6, 13),
    (446, 312, 18, 3, 5, 11),
    (100, 392, 26, 5, 5, 14),
    (160, 285, 12, 2, 4, 8),
    (408, 420, 34, 5, 5, 12),
    (210, 330, 110, 14, 2, 4),
)

# Cracks: start x, y, direction in degrees (0 = right, 90 = down), length in pixels.
_CRACKS = ((300, 20, 104, 150), (20, 300, -14, 140), (500, 420, 196, 150), (196, 62, 40, 46))


def demo_picture(seed: int = 7) -> tuple[Picture, Mask]:
    """The damaged portrait and its true mask.

    Returns a `Picture` of (512, 512, 3) uint8 sRGB pixels and the mask (512, 512) uint8, 255 wherever the damage
    changed a pixel visibly. The same `seed` gives the same damage; outside the mask the portrait is untouched.
    """
    from skimage import data

    portrait = np.asarray(data.astronaut(), np.uint8)  # type: ignore[no-untyped-call]
    rng = np.random.default_rng(seed)
    flakes, lines = _flakes(rng), np.maximum(_cracks(rng), _scratch(rng))
    ground = _ground(rng)

    alpha = np.maximum(flakes, lines)[..., None]
    damaged = portrait.astype(np.float32)
    damaged = damaged * (1 - alpha) + ground * alpha
    damaged *= _raised_edge(flakes)[..., None]
    # One grey level of change cannot be seen; such pixels belong to the sound picture and keep its exact values.
    pixels = np.clip(np.rint(damaged), 0, 255).astype(np.uint8)
    mask = np.where(np.maximum(flakes, lines) > 0.02, np.uint8(255), np.uint8(0))
    pixels[mask == 0] = portrait[mask == 0]
    pixels.flags.writeable = False
    return Picture(pixels, Metadata(icc=_srgb_profile(), dpi=(300.0, 300.0))), mask


def _noise(rng: np.random.Generator, scale: float, octaves: int = 1) -> Field:
    """Smooth noise with features of about `scale` pixels; mean 0, standard deviation 1."""
    import cv2

    total = np.zeros((SIDE, SIDE), np.float32)
    for octave in range(octaves):
        coarse = max(2, round(SIDE / scale * 2**octave))
        grid = rng.standard_normal((coarse + 3, coarse + 3)).astype(np.float32)
        fine = np.asarray(cv2.resize(grid, (SIDE, SIDE), interpolation=cv2.INTER_CUBIC), np.float32)
        total += fine / np.float32(1.8**octave)
    return np.asarray((total - total.mean()) / total.std(), np.float32)


def _flakes(rng: np.random.Generator) -> Field:
    """How much of the ground shows through flakes that came off: 0..1 with ragged, slightly soft edges."""
    rows, columns = np.mgrid[:SIDE, :SIDE].astype(np.float32)
    # One field of noise bends all outlines: broad bays first, then the fine teeth of brittle paint.
    bend = 0.55 * _noise(rng, 22, 2) + 0.35 * _noise(rng, 6, 2)
    height = np.full((SIDE, SIDE), -np.inf, np.float32)
    for x, y, spread, count, smallest, largest in _CLUSTERS:
        for _ in range(count):
            radius = smallest * (largest / smallest) ** rng.random()
            dx, dy = rng.normal(0, spread, 2)
            turn, stretch = rng.uniform(0, np.pi), rng.uniform(1.0, 1.7)
            across, down = columns - x - dx, rows - y - dy
            along = (across * np.cos(turn) + down * np.sin(turn)) / stretch
            aside = (down * np.cos(turn) - across * np.sin(turn)) * stretch**0.5
            distance = radius - np.hypot(along, aside)
            height = np.maximum(height, distance + 0.38 * radius * bend)
    return np.asarray(np.clip(height / 1.6 + 0.5, 0, 1), np.float32)


def _raised_edge(flakes: Field) -> Field:
    """Factor 0.7..1.05 on the damaged pixels: the paint layer has a thickness and the light comes from top left."""
    import cv2

    soft = cv2.GaussianBlur(flakes, (0, 0), 1.2)
    slope = np.roll(soft, (1, 1), (0, 1)) - np.roll(soft, (-1, -1), (0, 1))
    return np.asarray(np.clip(1 + 0.45 * slope * (flakes > 0.02), 0.7, 1.05), np.float32)


def _ground(rng: np.random.Generator) -> NDArray[np.float32]:
    """(H, W, 3) the bare ground: off-white, uneven in tone and warmth, with a faint weave."""
    rows, columns = np.mgrid[:SIDE, :SIDE].astype(np.float32)
    weave = np.sin(columns * 1.5 + 0.3 * np.sin(rows / 17)) + np.sin(rows * 1.6 + 0.3 * np.sin(columns / 13))
    tone = 6.5 * _noise(rng, 60, 2) + 3.0 * _noise(rng, 5) + 1.6 * weave + rng.normal(0, 1.8, (SIDE, SIDE))
    warmth = 2.5 * _noise(rng, 90)
    tint = np.stack([warmth, 0.3 * warmth, -1.6 * warmth], axis=-1)
    return np.asarray(_GROUND + tone[..., None] + tint, np.float32)


def _cracks(rng: np.random.Generator) -> Field:
    """Bright branching cracks: 0..1."""
    canvas = _line_canvas()
    for x, y, degrees, length in _CRACKS:
        _crack(rng, canvas, (x, y), np.radians(degrees), length=length, width=1.7)
    return _shrunk(canvas) * np.float32(0.92)


def _crack(
    rng: np.random.Generator,
    canvas: Mask,
    start: tuple[float, float],
    heading: float,
    *,
    length: float,
    width: float,
) -> None:
    """Walk a crack of `length` pixels, thinning out towards its end and throwing off thinner side branches."""
    (x, y), gone, aim = start, 0.0, heading
    while gone < length:
        step = rng.uniform(3, 8)
        heading = aim + rng.normal(0, 0.42)
        end = (x + step * np.cos(heading), y + step * np.sin(heading))
        _draw(canvas, (x, y), end, max(0.7, width * (1 - 0.6 * gone / length)))
        (x, y), gone = end, gone + step
        if width > 1 and rng.random() < 0.16:
            side = heading + rng.choice([-1, 1]) * rng.uniform(0.6, 1.2)
            _crack(rng, canvas, end, side, length=rng.uniform(0.15, 0.4) * length, width=0.95)


def _scratch(rng: np.random.Generator) -> Field:
    """One long thin scratch down the whole picture: 0..1, fainter and stronger along its way."""
    canvas = _line_canvas()
    rows = np.arange(-4, SIDE + 8, 4)
    jitter = np.cumsum(rng.normal(0, 0.35, rows.size))
    columns = 372 + 26 * np.sin(rows / 260) - rows * 0.11 + jitter
    for i in range(rows.size - 1):
        _draw(canvas, (columns[i], rows[i]), (columns[i + 1], rows[i + 1]), 1.2)
    strength = np.clip(0.85 + 0.12 * _noise(rng, 40), 0.55, 1)
    return np.asarray(_shrunk(canvas) * strength, np.float32)


def _line_canvas() -> Mask:
    return np.zeros((SIDE * _SUPERSAMPLE, SIDE * _SUPERSAMPLE), np.uint8)


def _draw(canvas: Mask, start: tuple[float, float], end: tuple[float, float], width: float) -> None:
    """Draw a line of `width` pixels into the enlarged canvas."""
    import cv2

    points = [(round(float(x) * _SUPERSAMPLE), round(float(y) * _SUPERSAMPLE)) for x, y in (start, end)]
    cv2.line(canvas, points[0], points[1], 255, max(1, round(width * _SUPERSAMPLE)))


def _shrunk(canvas: Mask) -> Field:
    """The enlarged canvas at the picture's size, scaled to [0, 1]."""
    import cv2

    small = cv2.resize(canvas, (SIDE, SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(np.clip(np.asarray(small, np.float32) / 255 * 1.25, 0, 1), np.float32)


def _srgb_profile() -> bytes:
    """A standard sRGB profile, so that every program shows the demo's colours alike."""
    from PIL import ImageCms

    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
