"""Whether it helped, in words that promise nothing."""

from __future__ import annotations

from restorer.gui.teaching.events import Finished, Judged
from restorer.gui.wording import count

_NAMES = {"psnr": "PSNR", "lpips": "LPIPS", "iou": "IoU", "ssim": "SSIM", "l1": "L1"}
_LESS_IS_BETTER = frozenset({"lpips", "l1"})


def headline(outcome: Finished) -> str:
    """ "It helped: 0.42 dB better on the pictures kept apart." """
    if outcome.helped is None or outcome.gain is None:
        return "Nobody can tell whether it helped."
    if outcome.helped:
        return f"It helped: {amount(outcome.gain, outcome.score)} better on the pictures kept apart."
    return "It did not help."


def explanation(outcome: Finished) -> str:
    """Figures, how sure they are, and what to make of them."""
    if outcome.helped is None or outcome.before is None or outcome.after is None:
        return (
            "There was no second picture that could be kept apart to judge by. Try it on damage that you know before you "
            "trust it."
        )
    better = sum(gain_of(one, outcome.score) > 0 for one in outcome.pictures)
    error = "" if outcome.error is None else f" (± {amount(outcome.error, outcome.score)})"
    figures = (
        f"Fills came to {value(outcome.before, outcome.score)} before and {value(outcome.after, outcome.score)} "
        f"after{error}; {better} of {count(len(outcome.pictures), 'picture')} got better."
    )
    if outcome.helped:
        return (
            f"{figures} The same pictures chose the best weights, so this is slightly optimistic: look at the fills below, "
            "and try it on damage that you know."
        )
    return (
        f"{figures} That is no gain worth having, or chance: there is nothing to add, and your models are as they were. "
        "More pictures, pictures more alike, or more time may help."
    )


def judged(one: Judged, score: str) -> str:
    """ "27.88 → 28.30 dB, better by 0.42 dB"."""
    gain = gain_of(one, score)
    word = "better" if gain > 0 else "worse" if gain < 0 else "equal"
    change = word if not gain else f"{word} by {amount(abs(gain), score)}"
    return f"{value(one.before, score, unit=False)} → {value(one.after, score)}, {change}"


def gain_of(one: Judged, score: str) -> float:
    """More is better, for every score."""
    return (one.before - one.after) if score in _LESS_IS_BETTER else (one.after - one.before)


def value(number: float, score: str, *, unit: bool = True) -> str:
    """ "27.88 dB", "0.1312 LPIPS"."""
    if score == "psnr":
        return f"{number:.2f} dB" if unit else f"{number:.2f}"
    return f"{number:.4f} {name_of(score)}" if unit else f"{number:.4f}"


def amount(number: float, score: str) -> str:
    """A difference of two values."""
    return f"{number:.2f} dB" if score == "psnr" else f"{number:.4f} {name_of(score)}"


def name_of(score: str) -> str:
    return _NAMES.get(score, score)
