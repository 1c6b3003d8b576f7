"""Entry points of `restorer-train` and `restorer-eval`.

This version restores with classical fillers only, so there is nothing to train or to evaluate yet. The programs
say so instead of pretending: they know `--help` and `--version` and end every other call with exit code 2.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from restorer import __version__

_WORKS_TODAY = (
    "What works today: restoring with classical fillers (`restorer models list` names them) in the window "
    "(`restorer`) and on the command line (`restorer inpaint --help`)."
)
_NOT_YET = 2
"""Exit code: the call asked for something that does not exist."""


def train() -> int:
    """`restorer-train`."""
    return _answer("restorer-train", "Training of networks is not part of this version.", sys.argv[1:])


def evaluate() -> int:
    """`restorer-eval`."""
    return _answer("restorer-eval", "Evaluation of networks is not part of this version.", sys.argv[1:])


def _answer(program: str, missing: str, arguments: Sequence[str]) -> int:
    """Print help or version on stdout, or what is missing on stderr; returns the exit code."""
    if arguments and arguments[0] in ("-h", "--help"):
        sys.stdout.write(f"Usage: {program} [--help | --version]\n\n{missing}\n{_WORKS_TODAY}\n")
        return 0
    if arguments and arguments[0] == "--version":
        sys.stdout.write(f"{program} {__version__}\n")
        return 0
    sys.stderr.write(f"{missing} {_WORKS_TODAY}\n")
    return _NOT_YET
