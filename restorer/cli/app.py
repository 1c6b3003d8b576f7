"""Decides what a call means: the window, a command, help.

Every command lives in a module of its own that is imported when the command is called and not before, so that
`restorer --help` stays fast.
"""

from __future__ import annotations

import difflib
import importlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated

import typer

from restorer import __version__
from restorer.cli import console
from restorer.cli.commands import Group
from restorer.errors import UsageError

COMMANDS = {
    "inpaint": "Fill the damage in one picture.",
    "detect": "Mark the damage in one picture and save the mask.",
    "batch": "Restore all pictures of a folder.",
    "export": "Write a project as a picture, as layers, as fills or mask.",
    "report": "Write the dossier of a project: a page and a PDF.",
    "models": "List the models; import, check and remove them.",
}
"""Command -> its line in `restorer --help`; the command itself is `restorer.cli.<command>.app`."""

_HELP = """Restores damaged paintings and old photographs: fills the damage, changes nothing else.

Without a command Restorer opens its window, on the FILES (pictures or projects) if any are named. (A file that is called like a command is \
written ./inpaint.)"""

# Each number is tied to its first word by a no-break space.
EXIT_CODES = """Exit codes: 0\u00a0done · 1\u00a0failed (batch: at least one picture) · 2\u00a0wrong call · \
3\u00a0picture cannot be opened · 4\u00a0mask cannot be used, or no damage found · 5\u00a0cannot save · \
6\u00a0filler failed · 7\u00a0checkpoint missing or not usable · 8\u00a0training or evaluation failed · \
9\u00a0project cannot be opened · 10\u00a0cluster cannot be used · \
70\u00a0a fault in Restorer · 130\u00a0cancelled"""

OpenWindow = Callable[[Sequence[Path], bool], int]
"""Opens the window on these files, or on the demo picture; returns the exit code."""

app = typer.Typer(
    name="restorer",
    cls=Group,
    help=_HELP,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    no_args_is_help=True,
    subcommand_metavar="[FILES...] | COMMAND [ARGS]...",
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=EXIT_CODES,
)


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Run one call of `restorer` and return its exit code. Errors are shown here and nowhere else."""
    as_json = "--json" in arguments
    return console.guarded(lambda: _dispatch(list(arguments), open_window), as_json=as_json)


def _dispatch(arguments: list[str], open_window: OpenWindow) -> int:
    if wants_window(arguments):
        files, demo = window_arguments(arguments)
        return open_window(files, demo)
    app(arguments, prog_name="restorer")
    return 0


def wants_window(arguments: Sequence[str]) -> bool:
    """True for a call without a command: nothing at all, `--demo`, or files first."""
    if not arguments:
        return True
    first = arguments[0]
    if first in COMMANDS:
        return False
    return first in ("--", "--demo") or not first.startswith("-")


def window_arguments(arguments: Sequence[str]) -> tuple[list[Path], bool]:
    """Files to open and whether to open the demo picture. Raises `UsageError` for anything that is neither."""
    names, demo, only_names = [], False, False
    for argument in arguments:
        if only_names or not argument.startswith("-"):
            names.append(argument)
        elif argument == "--":
            only_names = True
        elif argument == "--demo":
            demo = True
        else:
            raise UsageError(
                f"The window does not know the option {argument}.", todo="See `restorer --help`."
            )
    for name in names:
        if not Path(name).exists():
            raise _unknown(name)
    return [Path(name) for name in names], demo


def _unknown(name: str) -> UsageError:
    close = difflib.get_close_matches(name, COMMANDS, n=1)
    todo = f"Did you mean `restorer {close[0]}`?" if close else "Check the name; see `restorer --help`."
    return UsageError(f'There is neither a file nor a command called "{name}".', todo=todo)


def _show_version(wanted: bool) -> None:
    if wanted:
        console.out(f"restorer {__version__}")
        raise typer.Exit


@app.callback()
def _restorer(
    demo: Annotated[bool, typer.Option("--demo", help="Open the window on a demo picture.")] = False,
    version: Annotated[
        bool,
        typer.Option("--version", is_eager=True, callback=_show_version, help="Show the version and exit."),
    ] = False,
) -> None:
    """`--demo` is an option for the help text only: `wants_window` has dealt with it before."""


def _add(name: str, help_text: str) -> None:
    """Add a command that hands its arguments, help included, to the module named like it."""

    @app.command(
        name,
        help=help_text,
        add_help_option=False,
        context_settings={"ignore_unknown_options": True, "allow_extra_args": True, "help_option_names": []},
    )
    def command(context: typer.Context) -> None:
        module = importlib.import_module(f"restorer.cli.{name}")
        module.app(list(context.args), prog_name=f"restorer {name}")


for _name, _help in COMMANDS.items():
    _add(_name, _help)
