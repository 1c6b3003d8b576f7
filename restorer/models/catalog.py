"""What can fill holes or find damage here: behind `--filler`, `restorer models` and the window's model menu.

Classical fillers are always there; other packages bring more (`plugins`); checkpoints are found in the program's resources, in shared folders
(`RESTORER_MODELS`) and in the user's data folder, and listed by their file headers; `manager` changes what is there. Importing this module costs a few milliseconds, listing a few more: libraries are loaded
with the filler that needs them.
"""

from __future__ import annotations

import contextlib
import functools
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from restorer.errors import CheckpointError, FillerError, RestorerError
from restorer.models import classical, defaults, patchmatch, plugins
from restorer.models.auto import AUTO, Auto, auto_info, candidates
from restorer.models.by_size import BY_SIZE, BySize, by_size_info
from restorer.models.filler import Filler, FillerInfo
from restorer.paths import models_folder, resource, shared_models_folders
from restorer.text import joined, text

if TYPE_CHECKING:
    from restorer.models.card import Card
    from restorer.models.networks.network import Network

Origin = Literal["shipped", "shared", "user"]
"""Where a checkpoint lies: with the program, in a shared folder, or among the user's own. Only those can be changed."""

Quality = Literal["fast", "best"]
"""How networks run: once, or averaged over all flips and quarter turns. Classical fillers know one way only."""

DEVICES = ("auto", "cpu", "cuda", "mps")
"""Values of `device`; classical fillers always run on the CPU."""

_FIRST_CHOICE = "restorer-net"
_FIRST_DETECTOR = "unet-segment"
_CLASSICAL_CHOICE = "patchmatch"
"""Closest to the eye (LPIPS) of the classical ones on every kind of damage in docs/benchmarks.md."""

_TEXTURE = "restorer-net-texture"
_EVERYDAY = (_FIRST_CHOICE, _TEXTURE)
"""Checkpoints that are listed before the classical fillers: the accurate one and the one for the eye. With the second
there is a further filler, which chooses by the size of each hole: thin ones are the second's own, in thick ones a third of
the fine detail comes from PatchMatch."""

_CLASSICAL: dict[str, tuple[FillerInfo, Callable[[], Filler]]] = {
    info.id: (info, make)
    for info, make in (
        (patchmatch.PATCHMATCH, patchmatch.patchmatch),
        (classical.SMOOTH, classical.smooth),
        (classical.BIHARMONIC, classical.biharmonic),
        (classical.TELEA, classical.telea),
        (classical.NAVIER_STOKES, classical.navier_stokes),
        (classical.FSR, classical.frequency_selective),
        (classical.FSR_BEST, lambda: classical.frequency_selective(best=True)),
    )
}


RESERVED = frozenset({*_CLASSICAL, BY_SIZE, AUTO})
"""Ids that no checkpoint can have."""


@dataclass(frozen=True)
class Installed:
    """A checkpoint that is here, known by its header."""

    id: str
    path: Path
    card: Card
    modified: int = 0
    """When the file was last changed, in nanoseconds: another value means other weights."""

    origin: Origin = "user"
    size: int = 0
    """Bytes of the file."""

    @property
    def is_shipped(self) -> bool:
        """Whether it came with the program."""
        return self.origin == "shipped"

    @property
    def sha256(self) -> str:
        """SHA-256 of the file as it is now, read once for each state of it. Raises `CheckpointError`."""
        return _sha256(self.path, self.modified, self.size)

    @property
    def memory(self) -> int | None:
        """Estimated bytes that its network needs for each megapixel of tiles; None where no rule is known."""
        from restorer.models.memory import bytes_per_megapixel

        return bytes_per_megapixel(self.card)


def fillers() -> tuple[FillerInfo, ...]:
    """Every filler that `load` knows, best for everyday use first."""
    networks = {one.id: one.card.filler_info(one.id) for one in _checkpoints("fill")}
    everyday = [networks.pop(name) for name in _EVERYDAY if name in networks]
    if everyday and everyday[-1].id == _TEXTURE:
        texture = everyday[-1]
        everyday.insert(0, by_size_info(texture, patchmatch.PATCHMATCH))
    own = (info for info, _ in _CLASSICAL.values())
    return (*everyday, *own, *(one.info for one in _plugins().values()), *networks.values())


def automatic() -> tuple[FillerInfo, ...]:
    """The automatic filler, then those it chooses among, its default first."""
    known = {info.id: info for info in fillers()}
    among = [known[name] for name in candidates(known)]
    return (auto_info(among[0]), *among)


def choices() -> tuple[FillerInfo, ...]:
    """All that `load` knows: the automatic filler, then the single ones."""
    return (automatic()[0], *fillers())


def default_filler() -> str:
    """The id of the filler for those who do not choose.

    What the user set, else the automatic one where both networks of ours are installed, else the one that is.
    """
    known = {info.id for info in choices()}
    wanted = (defaults.read().fill, *((AUTO,) if BY_SIZE in known else ()), _FIRST_CHOICE)
    return next((name for name in wanted if name in known), _CLASSICAL_CHOICE)


def detectors() -> tuple[Installed, ...]:
    """The checkpoints that find damage."""
    return tuple(_checkpoints("detect"))


def default_detector() -> Installed | None:
    """The detector for those who do not choose: what the user set, else the shipped one; None where none is installed."""
    known = {one.id: one for one in detectors()}
    wanted = (defaults.read().detect, _FIRST_DETECTOR, *known)
    return next((known[name] for name in wanted if name in known), None)


def checkpoints() -> tuple[Installed, ...]:
    """All usable checkpoints of both tasks: shipped ones first, then shared ones, then the user's."""
    return tuple(_installed()[0])


def checkpoint(name: str) -> Installed | None:
    """The installed checkpoint called so, of either task."""
    return next((one for one in _installed()[0] if one.id == name), None)


def parts(filler_id: str) -> tuple[Installed, ...]:
    """The checkpoints that a filler is made of; none for classical and unknown ones."""
    names = [info.id for info in automatic()[1:]] if filler_id == AUTO else [filler_id]
    files = {_TEXTURE if name == BY_SIZE else name for name in names}
    return tuple(one for one in _checkpoints("fill") if one.id in files)


def checksums(filler_id: str) -> dict[str, str]:
    """Id and SHA-256 of the checkpoint files that a filler, at any quality, is made of. What is gone is left out."""
    found = {}
    for one in parts(filler_id.removesuffix(" (best)").removesuffix(" (adapted)")):
        with contextlib.suppress(CheckpointError):
            found[one.id] = one.sha256
    return found


def with_quality(info: FillerInfo, quality: Quality) -> FillerInfo:
    """What holds for a filler at this quality. A better one has another name: speeds and provenance are told apart."""
    if quality == "fast" or info.kind == "classical":
        return info
    return replace(
        info,
        id=f"{info.id} (best)",
        name=text("{model} (best)", model=info.name),
        views=8,
        seconds_per_megapixel=8 / info.views * info.seconds_per_megapixel,
    )


def problems() -> tuple[RestorerError, ...]:
    """Why files in the checkpoint folders, and plug-ins, cannot be offered; empty as a rule."""
    return (
        *_installed()[1],
        *plugins.problems(),
        *(_hidden(name) for name in sorted(plugins.found().keys() - _plugins().keys())),
    )


def load(filler_id: str, device: str = "auto", quality: Quality = "fast", precision: str = "auto") -> Filler:
    """The filler called `filler_id` (`AUTO`, too), ready to fill on `device`; `quality` and `precision` are for networks.

    Raises `FillerError` for an unknown id, naming the known ones, and for an unknown device; `CheckpointError` for a
    checkpoint whose weights cannot be used.
    """
    if device.partition(":")[0] not in DEVICES:
        raise FillerError(
            text('There is no device "{device}".', device=device),
            todo=text("Use one of {known}.", known=", ".join(DEVICES)),
        )
    if filler_id == AUTO:
        return Auto([load(info.id, device, quality, precision) for info in automatic()[1:]])
    if filler_id in _CLASSICAL:
        return _CLASSICAL[filler_id][1]()
    if filler_id == BY_SIZE and any(info.id == BY_SIZE for info in fillers()):
        return BySize(load(_TEXTURE, device, quality, precision), patchmatch.patchmatch())
    if (plugin := _plugins().get(filler_id)) is not None:
        return plugin.load()
    found = _found(filler_id, "fill", [info.id for info in fillers()])

    from restorer.models.network_filler import NetworkFiller, resolve_device

    place = resolve_device(device)
    network, card = _loaded(found)
    info = with_quality(card.filler_info(filler_id), quality)
    return NetworkFiller(network, info, place, precision)


def load_detector(detector_id: str, device: str = "auto") -> tuple[Network, Card]:
    """The network called `detector_id` on `device`, and its card. Raises as `load` does."""
    found = _found(detector_id, "detect", [one.id for one in detectors()])

    from restorer.models.network_filler import resolve_device

    place = resolve_device(device)
    network, card = _loaded(found)
    return network.to(place), card


def _plugins() -> dict[str, plugins.Plugin]:
    """The plug-ins whose ids nothing else has."""
    taken = RESERVED | {one.id for one in _installed()[0]}
    return {name: one for name, one in plugins.found().items() if name not in taken}


def _hidden(name: str) -> FillerError:
    return FillerError(
        text("The plug-in “{name}” has the name of another model.", name=name),
        safe=text("The other one is used."),
        todo=text("Rename the other one, or uninstall the plug-in's package."),
    )


def _found(name: str, task: str, known: list[str]) -> Installed:
    for one in _checkpoints(task):
        if one.id == name:
            return one
    broken = next((error.what for error in problems() if f"“{name}.safetensors”" in error.what), "")
    what = (
        text('There is no filler "{name}".', name=name)
        if task == "fill"
        else text('There is no detector "{name}".', name=name)
    )
    raise FillerError(
        joined(what, broken),
        safe=text("Nothing was changed."),
        todo=text("Use one of {known}.", known=", ".join(known))
        if known
        else text("Install a checkpoint that finds damage."),
    )


def _loaded(found: Installed) -> tuple[Network, Card]:
    from restorer.models.checkpoint import load as load_checkpoint

    if not found.path.exists():  # removed since it was listed
        raise FillerError(
            text("The checkpoint “{path}” is gone.", path=found.path),
            safe=text("Nothing was changed."),
            todo=text("Choose another."),
        )
    return load_checkpoint(found.path)


def _checkpoints(task: str) -> Iterator[Installed]:
    return (one for one in _installed()[0] if one.card.task == task)


def _installed() -> tuple[list[Installed], list[CheckpointError]]:
    """All usable checkpoints, shipped ones first, then shared ones, and what is wrong with the others."""
    good: dict[str, Installed] = {}
    bad: list[CheckpointError] = []
    for path, origin in _files():
        name = path.stem
        try:
            stamp = path.stat()
        except OSError:  # removed while we look
            continue
        card = _card(path, stamp.st_mtime_ns, stamp.st_size)
        if isinstance(card, CheckpointError):
            bad.append(card)
        elif name in good or name in RESERVED:
            bad.append(
                CheckpointError(
                    text(
                        "“{name}” in “{folder}” has the name of another model.",
                        name=path.name,
                        folder=path.parent,
                    ),
                    safe=text("The other one is used."),
                    todo=text("Rename it."),
                )
            )
        else:
            good[name] = Installed(name, path, card, stamp.st_mtime_ns, origin, stamp.st_size)
    return list(good.values()), bad


def _files() -> Iterator[tuple[Path, Origin]]:
    """Every file that may be a checkpoint, folder by folder; one named twice counts once, the user's is the user's."""
    own: list[Path] = []
    with contextlib.suppress(OSError):  # without a home there is nothing of the user's
        own.append(models_folder())
    mine = {os.path.realpath(folder) for folder in own}
    shared = {os.path.realpath(folder): folder for folder in shared_models_folders()}
    folders: list[tuple[Path, Origin]] = [(resource("checkpoints"), "shipped")]
    folders += [(folder, "shared") for real, folder in shared.items() if real not in mine]
    folders += [(folder, "user") for folder in own]
    for folder, origin in folders:
        with contextlib.suppress(OSError):
            for path in sorted(folder.glob("*.safetensors")):
                yield path, origin


@functools.lru_cache(maxsize=64)
def _sha256(path: Path, _modified: int, _size: int) -> str:
    from restorer.models.checkpoint import sha256

    return sha256(path)


@functools.lru_cache(maxsize=256)
def _card(path: Path, _modified: int, _size: int) -> Card | CheckpointError:
    """The card in a file of that time and size, or why there is none."""
    from restorer.models.checkpoint import read_card

    try:
        return read_card(path)
    except CheckpointError as error:
        return error
