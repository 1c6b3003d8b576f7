"""How well typed letters fit a text: whole words before beginnings of words, these before letters here and there."""

from __future__ import annotations

_WORD, _BEGINS, _INSIDE, _SCATTERED = 4.0, 3.0, 2.0, 1.0


def fit(typed: str, text: str) -> float | None:
    """How well `text` fits, larger is better; None if some typed word does not fit at all. Case does not matter."""
    words = text.lower().replace("-", " ").split()
    total = 0.0
    for part in typed.lower().split():
        if (value := _fit_word(part, words, text.lower())) is None:
            return None
        total += value
    return total - len(text) / 1000  # of two that fit alike, the shorter one


def _fit_word(part: str, words: list[str], text: str) -> float | None:
    for place, word in enumerate(words):
        if word == part:
            return _WORD - place / 100
    for place, word in enumerate(words):
        if word.startswith(part):
            return _BEGINS - place / 100
    if part in text:
        return _INSIDE
    if len(part) > 1 and _is_scattered(part, text):
        return _SCATTERED
    return None


def _is_scattered(part: str, text: str) -> bool:
    """Whether the letters come in this order, the first one at the beginning of a word."""
    starts = [
        n for n, letter in enumerate(text) if letter == part[0] and (n == 0 or not text[n - 1].isalnum())
    ]
    for start in starts:
        letters = iter(text[start:])
        if all(letter in letters for letter in part):
            return True
    return False
