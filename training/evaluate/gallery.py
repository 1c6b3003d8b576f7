"""The pictures of the report: results as PNG, small views of them as JPEG, and what stands beside them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from restorer.imaging import atomic
from training.evaluate.cases import Bytes
from training.evaluate.detectors import Finding
from training.evaluate.run import Score

SIDE = 360
"""Longest side of a small view in pixels."""
QUALITY = 88
AMPLIFIED = 4
"""Differences are shown so many times as large."""
MARK = (255, 45, 111)
"""Colour of holes, RGB; the window's own."""
RIGHT, WRONG, MISSED = (60, 200, 90), (255, 70, 50), (70, 120, 255)
"""Colours of what a detector found, flagged in vain, and missed."""

Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Figure:
    """Paths relative to the report, with forward slashes; `link` opens on a click."""

    caption: str
    view: str
    link: str


@dataclass(frozen=True)
class Entry:
    """One row of pictures. Rows of a `section` are shown in the order of `rank`, lowest first."""

    section: str
    title: str
    rank: float
    facts: tuple[tuple[str, str], ...]
    figures: tuple[Figure, ...]


class Gallery:
    """Writes pictures below `folder` and remembers the rows."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.entries: list[Entry] = []

    def add_fill(self, score: Score, clean: Bytes, filled: Bytes, hole: Flags) -> None:
        """Keep a fill: fills/<filler>/<case>.png and four views. Raises `SaveError`."""
        masked = clean.copy()
        masked[hole] = MARK
        error = np.abs(clean.astype(np.int16) - filled) * AMPLIFIED
        link = self._png(f"fills/{score.filler}/{score.case}.png", filled)
        figures = (
            self._view("Masked", f"{score.case}-masked", masked),
            self._view("Fill", f"{score.filler}/{score.case}-fill", filled, link),
            self._view("Truth", f"{score.case}-truth", clean),
            self._view(
                f"Difference ×{AMPLIFIED}",
                f"{score.filler}/{score.case}-difference",
                np.minimum(error, 255).astype(np.uint8),
            ),
        )
        facts = [
            ("PSNR", f"{score.hole.psnr:.2f} dB"),
            ("SSIM", f"{score.hole.ssim:.3f}"),
            ("L1", f"{score.hole.l1:.2f} %"),
        ]
        if score.hole.lpips is not None:
            facts.append(("LPIPS", f"{score.hole.lpips:.4f}"))
        facts += [("hole", f"{100 * score.ratio:.1f} %"), ("time", f"{score.seconds:.2f} s")]
        self.entries.append(Entry(score.filler, score.case, score.hole.psnr, tuple(facts), figures))

    def add_finding(self, finding: Finding, rgb: Bytes, found: Flags, true: Flags) -> None:
        """Keep what a detector found: masks/<detector>/<picture>.png and three views. Raises `SaveError`."""
        over = (rgb // 3).copy()
        over[found & true], over[found & ~true], over[~found & true] = RIGHT, WRONG, MISSED
        mask = np.where(found, 255, 0).astype(np.uint8)
        link = self._png(f"masks/{finding.detector}/{finding.case}.png", mask)
        figures = (
            self._view("Picture", f"{finding.case}-picture", rgb),
            self._view("Found", f"{finding.detector}/{finding.case}-found", mask, link),
            self._view(
                "Right green, in vain red, missed blue", f"{finding.detector}/{finding.case}-over", over
            ),
        )
        facts = [("flagged", f"{100 * finding.flagged:.2f} %")]
        rank = 1 - finding.flagged  # clean pictures come after the damaged ones, the most false alarms first
        if finding.iou is not None and finding.precision is not None and finding.recall is not None:
            facts = [
                ("IoU", f"{finding.iou:.3f}"),
                ("precision", f"{finding.precision:.3f}"),
                ("recall", f"{finding.recall:.3f}"),
                *facts,
            ]
            rank = finding.iou - 1
        facts.append(("time", f"{finding.seconds:.2f} s"))
        self.entries.append(Entry(finding.detector, finding.case, rank, tuple(facts), figures))

    def sections(self) -> dict[str, list[Entry]]:
        """The rows by section, worst first."""
        names = dict.fromkeys(entry.section for entry in self.entries)
        ordered = sorted(self.entries, key=lambda entry: entry.rank)
        return {name: [entry for entry in ordered if entry.section == name] for name in names}

    def _view(self, caption: str, name: str, pixels: Bytes, link: str | None = None) -> Figure:
        path = f"thumbnails/{name}.jpg"
        scale = SIDE / max(pixels.shape[:2])
        if scale < 1:
            size = (max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale)))
            pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
        self._write(path, ".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
        return Figure(caption, path, link or path)

    def _png(self, path: str, pixels: Bytes) -> str:
        self._write(path, ".png", pixels, [])
        return path

    def _write(self, path: str, ending: str, pixels: Bytes, options: list[int]) -> None:
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        _, data = cv2.imencode(ending, pixels if pixels.ndim == 2 else pixels[..., ::-1], options)
        with atomic.replacing(target) as temporary:
            temporary.write_bytes(data.tobytes())
