"""Take a trained checkpoint in among those that come with the program.

    PYTHONPATH=. python scripts/ship_checkpoint.py TRAINED.safetensors ID [--scores SCORES.json] [--trust SHARE]

Writes resources/checkpoints/ID.safetensors in half precision, with the title and description of its recipe and the
attributions of the training pictures. `--scores` is the `scores.json` that benchmarks/quality.py leaves beside its
fills: the card then says how good the checkpoint is on the validation pictures. `--trust` is for a detector that
starts from the threshold detector's log odds: only so much of what it adds to them is kept, since it learnt from
drawn damage alone; 0.5 is the mean of the two. Run scripts/model_cards.py afterwards.
"""

from __future__ import annotations

import argparse
import datetime
import json
from pathlib import Path

import torch

from restorer.models import checkpoint
from restorer.models.card import Card
from restorer.models.networks.network import Network
from training.config import load_recipe

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "checkpoints"
_SCORES = ("psnr", "ssim", "lpips")


def shipped(card: Card, scores: Path | None) -> Card:
    """`card` as it is shipped."""
    recipe = load_recipe(card.recipe)
    thanks = (FOLDER / "ATTRIBUTIONS.txt").read_text("utf-8").splitlines()
    changes: dict[str, object] = {
        "name": recipe.title or card.name,
        "description": recipe.description,
        "attributions": [line for line in thanks if line.strip()],
        "date": card.date or datetime.date.today(),
    }
    if scores is not None:
        table = json.loads(scores.read_text("utf-8"))["table"]
        changes["scores"] = {
            kind: {name: round(values[name], 4) for name in _SCORES if name in values}
            for kind, values in table.items()
            if kind != "all"  # cards with such a row are of a run's own cases
        }
    return card.model_copy(update=changes)


def _trusted(network: Network, share: float) -> dict[str, torch.Tensor]:
    """The weights, with a guided detector's last layer reduced to `share`."""
    state = network.state_dict()
    if share == 1:
        return state
    if not getattr(network, "guided", False):
        raise SystemExit("--trust is for detectors that start from a guess.")
    return {name: value * share if name.startswith("head.") else value for name, value in state.items()}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("trained", type=Path)
    parser.add_argument("id")
    parser.add_argument("--scores", type=Path)
    parser.add_argument("--trust", type=float, default=1.0)
    chosen = parser.parse_args()
    network, card = checkpoint.load(chosen.trained)
    target = FOLDER / f"{chosen.id}.safetensors"
    checkpoint.save(target, _trusted(network, chosen.trust), shipped(card, chosen.scores), torch.float16)
    print(target)


if __name__ == "__main__":
    main()
