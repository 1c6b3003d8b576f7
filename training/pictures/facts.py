"""What is known of picture files seen before, so that they are decoded once and not at every start."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from restorer import paths
from restorer.errors import SaveError
from restorer.imaging import atomic
from training.pictures import decode

_KEPT = 50_000
"""Files remembered; those not asked for longest are forgotten first."""


@dataclass(frozen=True)
class Fact:
    """What decoding a file showed."""

    pixels: str
    """`decode.pixel_hash` of the upright picture."""
    shape: tuple[int, int]
    """Its height and width."""


class Facts:
    """Facts by the SHA-256 of the files' bytes: a file that was changed is a new one, one that was moved is known.

    `path`: the JSON file they are kept in, by default in the user's cache. One that cannot be read counts as empty.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or paths.cache_folder() / "training" / "pictures.json"
        self._known = _read(self.path)
        self._fresh = False

    def of(self, file: Path, content: str) -> Fact:
        """The fact for `file`, whose bytes have the hash `content`; decodes it if unknown. Raises `PictureError`."""
        fact = self._known.pop(content, None)
        if fact is None:
            pixels = decode.load(file)
            fact = Fact(decode.pixel_hash(pixels), (pixels.shape[0], pixels.shape[1]))
            self._fresh = True
        self._known[content] = fact
        return fact

    def save(self) -> None:
        """Remember for the next time. A cache that cannot be written is no error."""
        if not self._fresh:
            return
        kept = list(self._known.items())[-_KEPT:]
        facts = {content: [fact.pixels, *fact.shape] for content, fact in kept}
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with atomic.replacing(self.path) as temporary:
                temporary.write_text(json.dumps(facts), "utf-8")
        except (OSError, SaveError):
            return
        self._fresh = False


def _read(path: Path) -> dict[str, Fact]:
    try:
        facts = json.loads(path.read_text("utf-8"))
        return {
            str(content): Fact(str(pixels), (int(height), int(width)))
            for content, (pixels, height, width) in facts.items()
        }
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
