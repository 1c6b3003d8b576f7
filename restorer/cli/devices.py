"""`restorer models devices`: where networks can run here, and in which precision."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from restorer.cli import console
from restorer.cli.commands import Command

app = typer.Typer(add_completion=False, rich_markup_mode="rich", pretty_exceptions_enable=False)


@app.command("devices", cls=Command)
def show_devices(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON on stdout.")] = False,
) -> None:
    """List the devices that networks can run on, as --device takes them, and the precision that is best on each.

    The first time each device is tried out for about a second to find that precision; it is remembered.
    """
    from restorer.models import devices, precision  # torch takes a second to load

    default = str(devices.resolve("auto"))
    found = [
        (device, precision.name_of(precision.fast_precision(devices.resolve(device.name))))
        for device in devices.available()
    ]
    if as_json:
        facts = [asdict(device) | {"precision": best} for device, best in found]
        console.out_json({"default": default, "devices": facts})
        return
    width = max(len(device.name) for device, _ in found)
    for device, best in found:
        amounts = [
            f"{bytes_ / 1e9:.1f} GB{word}"
            for bytes_, word in ((device.memory, ""), (device.free, " free"))
            if bytes_ is not None
        ]
        facts_shown = ", ".join([device.title, *amounts, best])
        console.out(f"{device.name:<{width}}  {facts_shown}{' (default)' if device.name == default else ''}")
