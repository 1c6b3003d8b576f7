"""How good a restored picture is, as numbers for people: in the hole and over the whole picture."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from skimage.metrics import structural_similarity
from torch import Tensor

from restorer.errors import TrainingError
from training.objectives.features import Features

Pixels = NDArray[np.uint8]
Flags = NDArray[np.bool_]

_WHITE = 255
_LEAST = 1e-9
"""Squared error below which a result counts as equal: the PSNR ends at 138 dB."""


@dataclass(frozen=True)
class Scores:
    """`psnr` dB of 8-bit values pooled over the channels; `ssim` at most 1; `l1` per cent of 255; `lpips` lower is
    better, None without weights for it."""

    psnr: float
    ssim: float
    l1: float
    lpips: float | None


@dataclass(frozen=True)
class Measures:
    """One restored picture against the truth. `outside` is the largest change of a pixel that is not in the hole."""

    hole: Scores
    whole: Scores
    outside: int


def measure(truth: Pixels, result: Pixels, hole: Flags, features: Features | None = None) -> Measures:
    """Compare `result` to `truth`, (H, W, 3) uint8 sRGB each, sides at least 11; `hole` (H, W) bool, True inside.

    SSIM (Wang et al. 2004) per channel with Gaussian weights of sigma 1.5; in the hole its map's mean over hole
    pixels and channels, over the whole picture scikit-image's mean, which leaves the outermost 5 pixels out.
    LPIPS (Zhang et al. 2018) where `features` have its weights: its map's mean over the same pixels.
    Raises `TrainingError` for different sizes and where `hole` is empty.
    """
    if truth.shape != result.shape or truth.shape[:2] != hole.shape:
        raise TrainingError(f"Sizes differ: truth {truth.shape}, result {result.shape}, hole {hole.shape}.")
    if not hole.any():
        raise TrainingError("There is no hole to measure in.")
    error = truth.astype(np.float64) - result
    mean_ssim, ssim_map = structural_similarity(  # type: ignore[no-untyped-call]
        truth,
        result,
        channel_axis=2,
        gaussian_weights=True,
        sigma=1.5,
        use_sample_covariance=False,
        data_range=_WHITE,
        full=True,
    )
    distance = (
        lpips_map(truth, result, features) if features is not None and features.measures_lpips else None
    )
    return Measures(
        Scores(
            _psnr(error[hole]),
            float(ssim_map[hole].mean()),
            _l1(error[hole]),
            None if distance is None else float(distance[hole].mean()),
        ),
        Scores(
            _psnr(error), float(mean_ssim), _l1(error), None if distance is None else float(distance.mean())
        ),
        int(np.abs(error[~hole]).max(initial=0)),
    )


def lpips_map(truth: Pixels, result: Pixels, features: Features) -> NDArray[np.float32]:
    """LPIPS of two (H, W, 3) uint8 pictures at every pixel, (H, W) float32, on the device where `features` are.

    Raises `TrainingError` where `features` have no LPIPS part.
    """
    with torch.inference_mode():
        both = [_tensor(picture).to(features.mean.device) for picture in (truth, result)]
        distance: NDArray[np.float32] = features.lpips(*both)[0, 0].cpu().numpy()
    return distance


def jaccard(found: Flags, truth: Flags) -> float:
    """Intersection over union of two masks of one shape, 0 to 1; 1 where both are empty."""
    union = int(np.count_nonzero(found | truth))
    return int(np.count_nonzero(found & truth)) / union if union else 1.0


def _psnr(error: NDArray[np.float64]) -> float:
    return 10 * math.log10(_WHITE**2 / max(float(np.square(error).mean()), _LEAST))


def _l1(error: NDArray[np.float64]) -> float:
    return float(np.abs(error).mean()) / _WHITE * 100


def _tensor(picture: Pixels) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(picture.transpose(2, 0, 1)))[None].float() / _WHITE
