"""The architectures, one file each, and the list that finds them by id.

Importing this package is cheap; an architecture's module (and torch) is imported when it is asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from restorer.errors import CheckpointError
from restorer.text import text

if TYPE_CHECKING:
    from restorer.models.networks.network import Network

ARCHITECTURES: dict[str, tuple[str, str]] = {
    "restorer-net": ("restorer_net", "RestorerNet"),
    "pconv": ("pconv", "PConvUNet"),
    "context-encoder": ("context_encoder", "ContextEncoder"),
    "context-encoder-fc": ("context_encoder", "DenseContextEncoder"),
    "gan": ("gan", "GanGenerator"),
    "cc-gan": ("cc_gan", "CcGanGenerator"),
    "dmfn": ("dmfn", "Dmfn"),
    "unet-segment": ("unet_segment", "SegmentationUNet"),
}
"""Architecture id to (module in this package, class): those that `restorer-train` offers."""

IMPORTED: dict[str, tuple[str, str]] = {
    "centre-encoder": ("centre_encoder", "CentreEncoder"),
    "lama": ("lama", "Lama"),
}
"""The same for those that are here to run weights trained elsewhere (`restorer.models.foreign`)."""


def network_class(architecture: str) -> type[Network]:
    """The class called `architecture`. Raises `CheckpointError` for an unknown id, naming the known ones."""
    known = ARCHITECTURES | IMPORTED
    if architecture not in known:
        raise CheckpointError(
            text('There is no network architecture "{architecture}".', architecture=architecture),
            todo=text("Use one of {known}, or a newer version of Restorer.", known=", ".join(known)),
        )
    module, name = known[architecture]
    found: type[Network] = getattr(import_module(f"{__name__}.{module}"), name)
    return found


def build(architecture: str, **hyperparameters: Any) -> Network:
    """A freshly initialised network. Raises `CheckpointError` for unknown ids and hyperparameters it cannot take."""
    try:
        return network_class(architecture)(**hyperparameters)
    except TypeError as error:
        raise CheckpointError(
            text("{architecture} cannot be built: {error}.", architecture=architecture, error=error),
            todo=text("Use a newer version of Restorer."),
        ) from error
