"""What came of a run: did it help, on pictures it was not trained on, and which checkpoint is worth having."""

from __future__ import annotations

import datetime
import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from restorer.errors import UsageError
from restorer.imaging.atomic import replacing
from restorer.models import checkpoint, manager
from restorer.models.card import Card
from restorer.models.networks.network import Network
from training.fit import Fit, Story
from training.start import base_file
from training.validation import Result

_LEAST = {"psnr": 0.05, "lpips": 0.0005, "iou": 0.002}
"""Gains below this are not worth another file, however sure they are."""
_UNITS = {"psnr": " dB"}


@dataclass(frozen=True)
class Verdict:
    """Base against result on the validation cases, by the score that chose the result."""

    score: str
    before: float
    after: float
    error: float
    """Standard error of the mean gain over the cases."""
    pictures: dict[str, tuple[float, float]]
    """Picture to its means before and after."""

    @property
    def gain(self) -> float:
        """More is better, for every score."""
        return (self.before - self.after) if self.score == "lpips" else (self.after - self.before)

    @property
    def helped(self) -> bool:
        return self.gain >= _LEAST[self.score] and self.gain > self.error

    def text(self) -> str:
        """For people: every picture, better or worse, and the sum of it."""
        unit, sign = _UNITS.get(self.score, ""), -1 if self.score == "lpips" else 1
        digits = 2 if self.score == "psnr" else 4
        lines = [f"On the pictures kept apart ({self.score.upper()} in the holes):"]
        for name, (old, new) in sorted(self.pictures.items()):
            gain = sign * (new - old)
            word = "better" if gain > 0 else "worse" if gain < 0 else "equal"
            lines.append(
                f"  {name}: {old:.{digits}f} -> {new:.{digits}f}{unit} ({word} by {abs(gain):.{digits}f})"
            )
        better = sum(sign * (new - old) > 0 for old, new in self.pictures.values())
        lines.append(
            f"Together: {self.before:.{digits}f} -> {self.after:.{digits}f}{unit}, {self.gain:+.{digits}f} "
            f"(standard error {self.error:.{digits}f}); {better} of {len(self.pictures)} pictures better."
        )
        return "\n".join(lines)


def compare(before: Result, after: Result, score: str) -> Verdict | None:
    """None where there is nothing to compare."""
    pairs = [
        (old.scores[score], new.scores[score])
        for old, new in zip(before.cases, after.cases, strict=False)
        if score in old.scores and score in new.scores
    ]
    if not pairs or score not in _LEAST:
        return None
    old, new = np.array(pairs).T
    error = float((new - old).std(ddof=1) / np.sqrt(len(pairs))) if len(pairs) > 1 else float("inf")
    was, now = before.by_picture(score), after.by_picture(score)
    return Verdict(
        score, float(old.mean()), float(new.mean()), error, {name: (was[name], now[name]) for name in was}
    )


def finish(fit: Fit, *, keep: bool = False, install: bool = False) -> tuple[dict[str, Any], str]:
    """Write the checkpoint beside the run folder; returns the facts for programs and the text for people.

    Where fine-tuning did not help, the file holds the base unchanged, unless `keep` is set. `install` puts the result
    where the program finds it. Raises `SaveError` and `CheckpointError`.
    """
    run, story = fit.run, fit.story
    best, origin = Story.result(story.best), base_file(run.config.recipe)
    verdict = compare(Story.result(story.before), best, story.criterion) if origin else None
    lines = [] if verdict is None else [verdict.text()]
    helped = None if verdict is None else verdict.helped
    useless = helped is False and not keep
    if useless and origin is not None:
        with replacing(run.output) as path:
            shutil.copyfile(origin, path)
        lines.append(
            f"Fine-tuning did not help: “{run.output}” holds the network it started from, unchanged. "
            f"(restorer-train --resume {run.folder} --keep writes the trained one nevertheless.)"
        )
    else:
        network, card = checkpoint.load(run.best)
        checkpoint.save(run.output, network.state_dict(), _finished(card, fit, network), torch.float16)
        if helped is False:
            lines.append("Fine-tuning did not help; the trained network is kept because --keep says so.")
        elif origin and verdict is None:
            lines.append("No picture was kept apart: nobody knows whether fine-tuning helped.")
        lines.append(f"The checkpoint: {run.output} (the best weights are those of step {story.best_step:,})")
    installed = None
    if install and not useless:
        installed = put_in_place(run.output)
        lines.append(f"Installed: the program knows it as “{installed.stem}”.")
    elif install:
        lines.append("Nothing was installed.")
    facts = {
        "output": str(run.output),
        "installed": None if installed is None else str(installed),
        "helped": helped,
        "score": story.criterion,
        "before": None if verdict is None else verdict.before,
        "after": None if verdict is None else verdict.after,
        "gain": None if verdict is None else verdict.gain,
        "error": None if verdict is None else verdict.error,
        "best_step": story.best_step,
        "scores": best.means(),
        "pictures": [
            {"name": name, "before": old, "after": new}
            for name, (old, new) in sorted(verdict.pictures.items() if verdict else [])
        ],
    }
    run.log(step=fit.trainer.done, outcome=facts)
    return facts, "\n".join(lines)


def _finished(card: Card, fit: Fit, network: Network) -> Card:
    """The card of the best weights with what is known only now."""
    described = fit.described()
    return described.model_copy(
        update={
            "date": datetime.datetime.now(datetime.UTC).date(),
            "seconds_per_megapixel": round(_seconds_per_megapixel(network, card.multiple), 3),
        }
    )


def _seconds_per_megapixel(network: Network, multiple: int, side: int = 256) -> float:
    """On one core: what a forward pass takes here, times the threads it runs on."""
    side = -(-side // multiple) * multiple
    channels = 4 if network.prefill == "guess" else 3
    picture, hole = torch.rand(1, channels, side, side), torch.zeros(1, 1, side, side)
    hole[..., : side // 4, : side // 4] = 1
    with torch.inference_mode():
        network(picture, hole)
        started = time.perf_counter()
        network(picture, hole)
    return max(1e-3, (time.perf_counter() - started) * torch.get_num_threads() / (side * side / 1e6))


def check_name(output: Path) -> None:
    """Raise `UsageError` if a checkpoint called so could not be installed beside what is there."""
    try:
        manager.check_name(output.stem, replace=True)
    except UsageError as error:
        raise UsageError(error.what, safe=error.safe, todo="Name another file after -o.") from error


def put_in_place(checkpoint_file: Path) -> Path:
    """Put a checkpoint among the user's, in the place of their own of that name. Raises as `manager.add` does."""
    return manager.add(checkpoint_file, replace=True).path
