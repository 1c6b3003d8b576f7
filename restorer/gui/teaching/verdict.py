"""Whether it helped, in words that promise nothing."""

from __future__ import annotations

from restorer.gui.language import number, tr
from restorer.gui.teaching.events import Finished, Judged

_NAMES = {"psnr": "PSNR", "lpips": "LPIPS", "iou": "IoU", "ssim": "SSIM", "l1": "L1"}
_LESS_IS_BETTER = frozenset({"lpips", "l1"})


def headline(outcome: Finished) -> str:
    """ "It helped: 0.42 dB better on the pictures kept apart." """
    if outcome.helped is None or outcome.gain is None:
        return tr("Nobody can tell whether it helped.")
    if outcome.helped:
        return tr("It helped: {gain} better on the pictures kept apart.").format(
            gain=amount(outcome.gain, outcome.score)
        )
    return tr("It did not help.")


def explanation(outcome: Finished) -> str:
    """Figures, how sure they are, and what to make of them."""
    if outcome.helped is None or outcome.before is None or outcome.after is None:
        return tr(
            "There was no second picture that could be kept apart to judge by. Try it on damage that you know before you "
            "trust it."
        )
    better = sum(gain_of(one, outcome.score) > 0 for one in outcome.pictures)
    said = (
        tr("Fills came to {before} before and {after} after; {pictures} got better.")
        if outcome.error is None
        else tr("Fills came to {before} before and {after} after (± {error}); {pictures} got better.")
    )
    figures = said.format(
        before=value(outcome.before, outcome.score),
        after=value(outcome.after, outcome.score),
        error=amount(outcome.error or 0, outcome.score),
        pictures=tr("{better} of %Ln picture(s)", n=len(outcome.pictures)).format(better=number(better)),
    )
    if outcome.helped:
        return tr(
            "{figures} The same pictures chose the best weights, so this is slightly optimistic: look at the fills below, "
            "and try it on damage that you know."
        ).format(figures=figures)
    return tr(
        "{figures} That is no gain worth having, or chance: there is nothing to add, and your models are as they were. "
        "More pictures, pictures more alike, or more time may help."
    ).format(figures=figures)


def judged(one: Judged, score: str) -> str:
    """ "27.88 → 28.30 dB, better by 0.42 dB"."""
    gain = gain_of(one, score)
    if gain > 0:
        said = tr("{before} → {after}, better by {gain}")
    else:
        said = tr("{before} → {after}, worse by {gain}") if gain < 0 else tr("{before} → {after}, equal")
    return said.format(
        before=value(one.before, score, unit=False),
        after=value(one.after, score),
        gain=amount(abs(gain), score),
    )


def gain_of(one: Judged, score: str) -> float:
    """More is better, for every score."""
    return (one.before - one.after) if score in _LESS_IS_BETTER else (one.after - one.before)


def value(of: float, score: str, *, unit: bool = True) -> str:
    """ "27.88 dB", "0.1312 LPIPS"."""
    if score == "psnr":
        return tr("{number} dB").format(number=number(of, ".2f")) if unit else number(of, ".2f")
    return f"{number(of, '.4f')} {name_of(score)}" if unit else number(of, ".4f")


def amount(of: float, score: str) -> str:
    """A difference of two values."""
    return value(of, score)


def name_of(score: str) -> str:
    return _NAMES.get(score, score)
