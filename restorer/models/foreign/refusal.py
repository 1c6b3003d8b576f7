"""How a foreign file is refused: one sentence that names the file and the reason, and what to do instead."""

from __future__ import annotations

from pathlib import Path

from restorer.errors import CheckpointError
from restorer.models.checkpoint import shown
from restorer.text import text

AGAIN = "Get the file again from where it came."
CONVERT = (
    "Open it in the program that it belongs to, there write “torch.save(network.state_dict(), 'weights.pth')”, and "
    "import that file."
)


def refusal(path: Path, reason: str, todo: str = AGAIN) -> CheckpointError:
    """“NAME” and `reason`, which goes on as a sentence does and may hold text from the file."""
    return CheckpointError(
        text("“{name}” {reason}.", name=shown(path.name), reason=shown(reason, 400)),
        safe=text("Nothing was loaded, and no code in it was run."),
        todo=todo,
    )
