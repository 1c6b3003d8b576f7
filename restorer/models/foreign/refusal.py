"""How a foreign file is refused: one sentence that names the file and the reason, and what to do instead."""

from __future__ import annotations

from pathlib import Path

from restorer.errors import CheckpointError
from restorer.models.checkpoint import shown
from restorer.text import Text, text

SAFE = text("Nothing was loaded, and no code in it was run.")
AGAIN = text("Get the file again from where it came.")
CONVERT = text(
    "Open it in the program that it belongs to, there write “torch.save(network.state_dict(), 'weights.pth')”, and "
    "import that file."
)


def refusal(path: Path, reason: Text, todo: str = AGAIN) -> CheckpointError:
    """“NAME” and `reason`, which goes on as a sentence does; its values may be words from the file."""
    return CheckpointError(
        text("“{name}” {reason}.", name=shown(path.name), reason=_shown(reason)),
        safe=SAFE,
        todo=todo,
    )


def _shown(reason: Text) -> Text:
    values = reason.values.items()
    return Text(
        reason.template,
        **{
            name: _shown(value)
            if isinstance(value, Text)
            else shown(value, 400)
            if isinstance(value, str)
            else value
            for name, value in values
        },
    )
