"""What a run tells people, or a program, while it goes on.

`Terminal` draws a bar, `Lines` prints plain lines where nobody watches, `JsonLines` prints one JSON object a line on
stdout for programs. Those lines are a protocol: docs/training.md describes every event and field, and a test compares.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from restorer.cli import console
from restorer.progress import Update

if TYPE_CHECKING:
    from training.fit import Fit

Scores = Mapping[str, Mapping[str, float]]
"""Score ("psnr", "ssim", "l1", "lpips", "iou") to kind of damage, or "all", to its mean."""


class Reporter(Protocol):
    every: float
    """Seconds between two calls of `progress`."""

    def preparing(self, update: Update) -> None: ...
    def picture(self, facts: Mapping[str, Any]) -> None: ...
    def left_out(self, facts: Mapping[str, Any]) -> None: ...
    def found(self, facts: Mapping[str, Any]) -> None: ...
    def started(self, facts: Mapping[str, Any]) -> None: ...
    def progress(self, facts: Mapping[str, Any]) -> None: ...
    def validation(self, facts: Mapping[str, Any]) -> None: ...
    def remark(self, text: str) -> None: ...
    def finished(self, facts: Mapping[str, Any]) -> None: ...


class Silent:
    """Says nothing: for the processes that do not lead, and as the base of the others."""

    every = float("inf")

    def preparing(self, update: Update) -> None:
        """Something comes before the first step, and is so far."""

    def picture(self, facts: Mapping[str, Any]) -> None:
        """A picture can be used."""

    def left_out(self, facts: Mapping[str, Any]) -> None:
        """A file cannot or shall not be used."""

    def found(self, facts: Mapping[str, Any]) -> None:
        """All files were looked at."""

    def started(self, facts: Mapping[str, Any]) -> None:
        """The run starts or goes on."""

    def progress(self, facts: Mapping[str, Any]) -> None:
        """Some more steps are done."""

    def validation(self, facts: Mapping[str, Any]) -> None:
        """The averaged weights were validated."""

    def remark(self, text: str) -> None:
        """Something people should know."""

    def finished(self, facts: Mapping[str, Any]) -> None:
        """The run is over and its checkpoint written."""


class JsonLines(Silent):
    """One JSON object a line: every call is the event of its name."""

    every = 1.0

    def __init__(self) -> None:
        self._stage, self._told = "", 0.0

    def preparing(self, update: Update) -> None:
        now = time.monotonic()
        if update.stage == self._stage and now - self._told < self.every:
            return
        self._stage, self._told = update.stage, now
        _event("preparing", {"stage": update.stage, "done": update.done, "total": update.total})

    def picture(self, facts: Mapping[str, Any]) -> None:
        _event("picture", facts)

    def left_out(self, facts: Mapping[str, Any]) -> None:
        _event("left_out", facts)

    def found(self, facts: Mapping[str, Any]) -> None:
        _event("found", facts)

    def started(self, facts: Mapping[str, Any]) -> None:
        _event("started", facts)

    def progress(self, facts: Mapping[str, Any]) -> None:
        _event("progress", facts)

    def validation(self, facts: Mapping[str, Any]) -> None:
        _event("validation", facts)

    def remark(self, text: str) -> None:
        _event("remark", {"text": text})

    def finished(self, facts: Mapping[str, Any]) -> None:
        _event("finished", facts)


def _event(name: str, facts: Mapping[str, Any]) -> None:
    console.out_json({"event": name, **facts})


class Lines(Silent):
    """Plain lines on stderr."""

    every = 10.0

    def say(self, text: str) -> None:
        sys.stderr.write(text + "\n")
        sys.stderr.flush()

    def preparing(self, update: Update) -> None:
        if not update.done:
            self.say(f"{update.stage} ...")

    def started(self, facts: Mapping[str, Any]) -> None:
        self.say(_opening(facts))

    def progress(self, facts: Mapping[str, Any]) -> None:
        self.say(_line(facts))

    def validation(self, facts: Mapping[str, Any]) -> None:
        best = "  (best)" if facts["best"] else ""
        self.say(f"validation at step {facts['step']}: {_scores(facts['scores'])}{best}")

    def remark(self, text: str) -> None:
        self.say(text)


class Terminal(Lines):
    """A bar on stderr, with the validations scrolling above it."""

    every = 0.5

    def __init__(self) -> None:
        from rich import progress as bars
        from rich.console import Console

        self._bar = bars.Progress(
            bars.TextColumn("step {task.completed:.0f} of {task.total:.0f}"),
            bars.BarColumn(bar_width=24),
            bars.TextColumn("{task.fields[status]}", markup=False),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task("", total=1, status="", visible=False)

    def say(self, text: str) -> None:
        self._bar.console.print(text, markup=False, highlight=False, soft_wrap=True)

    def started(self, facts: Mapping[str, Any]) -> None:
        super().started(facts)
        self._bar.update(self._task, total=facts["steps"], completed=facts["step"], visible=True)

    def progress(self, facts: Mapping[str, Any]) -> None:
        status = _line(facts).partition(": ")[2]
        self._bar.update(self._task, completed=facts["step"], status=status)

    @contextmanager
    def shown(self) -> Iterator[None]:
        with self._bar:
            yield


@contextmanager
def reporter(*, as_json: bool = False, quiet: bool = False) -> Iterator[Reporter]:
    """The reporter for this call: JSON lines, a bar where stderr is a terminal, or plain lines."""
    if quiet:
        yield Silent()
    elif as_json:
        yield JsonLines()
    elif sys.stderr.isatty():
        terminal = Terminal()
        with terminal.shown():
            yield terminal
    else:
        yield Lines()


def facts_of(fit: Fit) -> dict[str, Any]:
    """What `started` reports."""
    recipe = fit.config.recipe
    return {
        "run": str(fit.run.folder),
        "output": str(fit.run.output),
        "network": recipe.network,
        "recipe": recipe.name,
        "init": recipe.init,
        "steps": fit.config.steps,
        "step": fit.trainer.done,
        "pictures": len(fit.pack),
        "validation_pictures": len({case.picture for case in fit.cases}),
        "device": str(fit.hardware.device),
        "precision": str(fit.hardware.dtype).removeprefix("torch."),
        "processes": fit.hardware.world,
    }


def duration(seconds: float) -> str:
    """ "2 h 05 min", "7 min", "40 s"."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02d} min"


def _opening(facts: Mapping[str, Any]) -> str:
    return (
        f"{facts['network']} ({facts['recipe']}): {facts['steps']:,} steps on {facts['pictures']} pictures, "
        f"validated on {facts['validation_pictures']}; {facts['device']}, {facts['precision']}; run: {facts['run']}"
    )


def _line(facts: Mapping[str, Any]) -> str:
    losses = "  ".join(f"{name} {value:.4g}" for name, value in facts["losses"].items())
    return (
        f"step {facts['step']} of {facts['steps']}: {duration(facts['seconds_left'])} left  "
        f"{facts['pictures_per_second']:.1f} pictures/s  {losses}"
    )


def _scores(scores: Scores) -> str:
    units = {"psnr": "{:.2f} dB", "l1": "{:.2f} %"}
    parts = []
    for name, kinds in scores.items():
        each = "  ".join(
            f"{kind} {units.get(name, '{:.4f}').format(value)}" for kind, value in sorted(kinds.items())
        )
        parts.append(f"{name.upper()} {each}")
    return " | ".join(parts)
