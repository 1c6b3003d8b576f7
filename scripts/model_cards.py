"""Write what the checkpoints say of themselves where people read it.

    PYTHONPATH=. python scripts/model_cards.py

For every `resources/checkpoints/<id>.safetensors` a model card `<id>.md` beside it, one line in the table between the
marks in docs/models.md, and one in SHA256SUMS, by which `restorer models verify` knows it. Nothing is measured here: all of it stands in the files' own cards
(`restorer.models.card`). Without checkpoints the table says so.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from restorer.imaging.atomic import replacing
from restorer.models import checkpoint
from restorer.models.card import Card
from restorer.models.networks import build
from restorer.models.records import SUMS
from training.config import RECIPES

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "checkpoints"
PAGE = ROOT / "docs" / "models.md"
BEGIN, END = "<!-- checkpoints: begin -->", "<!-- checkpoints: end -->"
CREDITS = "ATTRIBUTIONS.txt"

_CURVE_ROWS = 20
_SCORES = {
    "psnr": "PSNR, dB",
    "ssim": "SSIM",
    "lpips": "LPIPS",
    "l1": "L1, %",
    "jaccard": "Jaccard",
    "iou": "IoU",
    "alarms": "flagged, %",
}
"""What cards and the validation call a score, and what readers do, in the order of columns."""
_DIGITS = {"psnr": 2, "l1": 2, "alarms": 2}
_ALL = "all"
_OWN_CASES = (
    "Means over the validation cases of the run that made it. The best weights were chosen by these very cases, so the "
    "figures are slightly optimistic. Comparable ones: docs/benchmarks.md."
)
_BENCHMARK = "Means over the pictures of docs/benchmarks.md, in the hole."
"""Where scores come from: a run also has the mean over all kinds, a benchmark has not."""


@dataclass(frozen=True)
class Shipped:
    """A checkpoint with what can be known without its weights."""

    path: Path
    card: Card
    parameters: int
    size: int
    """Bytes."""
    sha256: str

    @property
    def id(self) -> str:
        return self.path.stem


def shipped(folder: Path) -> list[Shipped]:
    """The checkpoints in `folder`, by name. Raises `CheckpointError` for one that cannot be used."""
    found = []
    for path in sorted(folder.glob("*.safetensors")):
        card = checkpoint.read_card(path)
        with torch.device("meta"):
            network = build(card.architecture, **card.hyperparameters)
        parameters = sum(p.numel() for p in network.parameters())
        found.append(Shipped(path, card, parameters, path.stat().st_size, checkpoint.sha256(path)))
    return found


def table(found: Sequence[Shipped]) -> list[str]:
    """The lines of the table in docs/models.md."""
    if not found:
        return ["No checkpoint is shipped yet."]
    lines = _table_head(["id", "task", "parameters", "MB", "crops", "hours", "validation"])
    for one in found:
        card = one.card
        link = f"[`{one.id}`](../resources/checkpoints/{one.id}.md)"
        cells = [link, card.task, _millions(one.parameters), f"{one.size / 1e6:.1f}"]
        cells += [f"{card.crops:,}", f"{card.hours:.1f}", _headline(card)]
        lines.append(_row(cells))
    total = sum(one.size for one in found) / 1e6
    return [*lines, "", f"Together {total:.1f} MB."]


def _headline(card: Card) -> str:
    """The main score of every kind of damage in few words."""
    score = "iou" if card.task == "detect" else "psnr"
    parts = [f"{kind} {_number(score, values[score])}" for kind, values in _kinds(card) if score in values]
    return f"{_SCORES[score]}: {', '.join(parts)}" if parts else "not validated"


def model_card(one: Shipped, acknowledged: Sequence[str]) -> str:
    """The model card in Markdown. Attributions that are those of the file of credits are not repeated."""
    card = one.card
    sections = [
        f"# {card.name} (`{one.id}`)",
        card.description,
        _list(_what(one)),
        "## Training",
        _list(_training(card)),
        *_curve(card),
        *_scores(card),
        "## Rights",
        _list([("licence", card.licence), ("author", card.author)]),
        *_attributions(card, acknowledged),
        "Written by `scripts/model_cards.py` from the card in the file's header.",
    ]
    return "\n\n".join(section for section in sections if section) + "\n"


def _what(one: Shipped) -> list[tuple[str, str]]:
    card = one.card
    hole = "any" if card.largest_hole is None else f"{card.largest_hole} pixels radius"
    facts = [
        ("file", f"`{one.path.name}`, {one.size / 1e6:.1f} MB ({card.precision})"),
        ("SHA-256", f"`{one.sha256}`"),
        ("task", "fills holes" if card.task == "fill" else "finds damage"),
        ("architecture", f"`{card.architecture}`, {_millions(one.parameters)} parameters"),
        (
            "hyperparameters",
            ", ".join(f"{name} {value}" for name, value in card.hyperparameters.items()) or "none",
        ),
        ("input", f"sides multiples of {card.multiple}; {card.reach} pixels of context"),
    ]
    if card.task == "fill":
        facts += [
            ("largest hole trained on", f"{hole}; thicker holes are filled coarse to fine"),
            ("grain", "comes from the network" if card.restores_grain else "is added by the engine"),
        ]
    return [*facts, ("speed when it was made", f"{card.seconds_per_megapixel:g} s a megapixel on one core")]


def _training(card: Card) -> list[tuple[str, str]]:
    recipe = card.recipe
    if (RECIPES / f"{recipe}.toml").exists():
        recipe = f"[`{recipe}`](../../training/recipes/{recipe}.toml)"
    on = card.trained_on
    return [
        ("pictures", f"{on.pictures:,}"),
        ("left out on purpose", ", ".join(on.excluded) or "none"),
        ("damage", ", ".join(on.damage) or "not said"),
        ("recipe", recipe or "not said"),
        ("seed", str(card.seed)),
        ("step of these weights", f"{card.steps:,}"),
        ("crops in all", f"{card.crops:,}"),
        ("hours", f"{card.hours:.2f}"),
        ("hardware", card.hardware or "not said"),
        ("started from", f"the checkpoint with SHA-256 `{card.base}`" if card.base else "random weights"),
        ("date", card.date.isoformat() if card.date else "not said"),
    ]


def _curve(card: Card) -> list[str]:
    if not card.curve:
        return []
    score = "iou" if card.task == "detect" else "psnr"
    rows = [[f"{minutes:.1f}", _number(score, value)] for minutes, value in _thinned(card.curve)]
    return ["## Curve", _table(["minutes", _SCORES[score]], rows)]


def _thinned(curve: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Evenly chosen points of the curve, the first and the last among them."""
    if len(curve) <= _CURVE_ROWS:
        return list(curve)
    return [curve[round(k * (len(curve) - 1) / (_CURVE_ROWS - 1))] for k in range(_CURVE_ROWS)]


def _scores(card: Card) -> list[str]:
    kinds = list(_kinds(card))
    names = [name for name in _SCORES if any(name in values for _, values in kinds)]
    if not names:
        return []
    rows = [
        [kind, *(_number(name, values[name]) if name in values else "" for name in names)]
        for kind, values in kinds
    ]
    text = _OWN_CASES if _ALL in card.scores else _BENCHMARK
    return ["## Scores", text, _table(["damage", *(_SCORES[name] for name in names)], rows)]


def _kinds(card: Card) -> Iterable[tuple[str, dict[str, float]]]:
    """Kinds of damage by name, all together last."""
    return sorted(card.scores.items(), key=lambda item: (item[0] == _ALL, item[0]))


def _attributions(card: Card, acknowledged: Sequence[str]) -> list[str]:
    if not card.attributions:
        return []
    if list(card.attributions) == list(acknowledged):
        return [f"Attributions of the training pictures: [{CREDITS}]({CREDITS})."]
    return ["Attributions of the training pictures:", "\n".join(f"- {line}" for line in card.attributions)]


def _number(score: str, value: float) -> str:
    return f"{value:.{_DIGITS.get(score, 4)}f}"


def _millions(count: int) -> str:
    return f"{count / 1e6:.1f} M" if count >= 100_000 else f"{count:,}"


def _list(facts: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"- {name}: {value}" for name, value in facts)


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "\n".join([*_table_head(columns), *(_row(row) for row in rows)])


def _table_head(columns: Sequence[str]) -> list[str]:
    return [_row(columns), "|" + "---|" * len(columns)]


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def renewed(page: str, lines: Sequence[str]) -> str:
    """`page` with `lines` between the marks. Raises `ValueError` where the marks are missing."""
    before, begin, rest = page.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"The page lacks the marks {BEGIN} and {END}.")
    return before + "\n".join([BEGIN, *lines, END]) + after


def write(folder: Path, page: Path) -> list[Path]:
    """Write all cards and the table; returns the files written. Files with what they had already stay untouched."""
    found = shipped(folder)
    credits_file = folder / CREDITS
    lines = credits_file.read_text("utf-8").splitlines() if credits_file.exists() else []
    texts = {one.path.with_suffix(".md"): model_card(one, lines) for one in found}
    if found:
        texts[folder / SUMS] = "".join(f"{one.sha256}  {one.path.name}\n" for one in found)
    texts[page] = renewed(page.read_text("utf-8"), table(found))
    changed = [path for path, text in texts.items() if not path.exists() or path.read_text("utf-8") != text]
    for path in changed:
        with replacing(path) as temporary:
            temporary.write_text(texts[path], "utf-8")
    return changed


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folder", type=Path, default=FOLDER)
    parser.add_argument("--page", type=Path, default=PAGE)
    asked = parser.parse_args()
    for path in write(asked.folder, asked.page):
        print(path)


if __name__ == "__main__":
    main()
