"""Content credentials (C2PA): a signed statement in the exported picture of what was done to it.

Needs the optional library (`pip install restorer[c2pa]`) and a certificate of the user's; nothing is fetched, no time
stamp is asked of a server. Source: C2PA technical specification 2.1 (actions, ingredients).
"""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

from restorer import __version__
from restorer.document.project.members import BrokenError
from restorer.document.project.source import opened
from restorer.document.snapshot import Snapshot
from restorer.dossier.person import Person
from restorer.errors import SaveError
from restorer.imaging.files import sniff
from restorer.text import text

_TRAINED = "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
_ALGORITHMIC = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicallyEnhanced"
_MIME = {
    "jpeg": "image/jpeg",
    "png": "image/png",
    "tiff": "image/tiff",
    "webp": "image/webp",
    "avif": "image/avif",
}


def is_installed() -> bool:
    """Whether the optional library is here."""
    return importlib.util.find_spec("c2pa") is not None


def why_not(person: Person) -> str | None:
    """Why pictures get no content credentials here; None if they can."""
    if not is_installed():
        return text(
            "No content credentials: the optional library is not installed (pip install restorer[c2pa])."
        )
    if person.certificate is None or person.key is None:
        return text("No content credentials: no certificate and key are named in operator.json.")
    return None


def sign(written: Path, signed: Path, kind: str, state: Snapshot, person: Person) -> None:
    """Writes the picture file `written`, of format `kind`, to `signed` with a manifest in it.

    Raises `SaveError` where certificate or key cannot be used, or the format cannot hold one.
    """
    import c2pa

    assert person.certificate is not None
    assert person.key is not None
    try:
        chain, key = person.certificate.read_bytes(), person.key.read_bytes()
    except OSError as error:
        raise _failed(text("certificate or key cannot be read ({reason})", reason=error.strerror)) from error
    try:
        info = c2pa.C2paSignerInfo(person.algorithm.encode(), chain, key, None)
        with (
            c2pa.Signer.from_info(info) as signer,
            c2pa.Builder(json.dumps(manifest(state, person))) as builder,
        ):
            _add_parent(builder, state)
            with written.open("rb") as source, signed.open("w+b") as target:
                builder.sign(signer, _MIME[kind], source, target)
    except c2pa.C2paError as error:
        raise _failed(error) from error


def manifest(state: Snapshot, person: Person) -> dict[str, Any]:
    """What is stated: who, with what, and which fills."""
    shown = [one.fill.provenance for one in state.placed if one.shown is not None]
    trained = any(made.checkpoints for made in shown)
    sums = {name: value for made in shown for name, value in made.checkpoints.items()}
    what = {"fills": len(shown), "fillers": sorted({made.filler for made in shown}), "checkpoints": sums}
    edited = {
        "action": "c2pa.edited",
        "softwareAgent": {"name": "Restorer", "version": __version__},
        "digitalSourceType": _TRAINED if trained else _ALGORITHMIC,
        "description": "Damage was filled; pixels outside the fills are those of the original.",
        "parameters": {"org.restorer.restoration": what},
    }
    has_parent = _has_parent(state)
    first: dict[str, Any] = {"action": "c2pa.opened", "parameters": {"ingredientIds": ["original"]}}
    created = {"action": "c2pa.created", "digitalSourceType": _ALGORITHMIC}
    actions = [first if has_parent else created, edited]
    made_by = {"org.restorer.operator": person.operator, "org.restorer.institution": person.institution}
    return {
        "claim_generator_info": [
            {"name": "Restorer", "version": __version__}
            | {key: value for key, value in made_by.items() if value}
        ],
        "title": state.facts.title or "Restored picture",
        "assertions": [{"label": "c2pa.actions.v2", "data": {"actions": actions}}],
    }


def _has_parent(state: Snapshot) -> bool:
    kept, source = state.source_file, state.picture.source
    return (
        kept is not None
        and source is not None
        and source.format in _MIME
        and kept.is_original
        and kept.is_unchanged
    )


def _add_parent(builder: Any, state: Snapshot) -> None:
    """The original as the ingredient that the picture was made from."""
    kept, source = state.source_file, state.picture.source
    if kept is None or source is None or not _has_parent(state):
        return
    facts = {
        "title": source.path.name,
        "format": _MIME[source.format],
        "relationship": "parentOf",
        "label": "original",
        "instance_id": "original",
    }
    try:
        with opened(kept) as (file, _):
            builder.add_ingredient(json.dumps(facts), _MIME[source.format], file)
    except (OSError, BrokenError) as error:
        raise _failed(error) from error


def _failed(reason: str | Exception) -> SaveError:
    return SaveError(
        text("The picture could not be signed: {reason}.", reason=reason),
        safe=text("No file was changed."),
        todo=text("Check the certificate, the key and the algorithm in operator.json, or export unsigned."),
    )


def format_of(path: Path) -> str | None:
    """The format that a name stands for, if it can hold a manifest."""
    kind = sniff.format_of_suffix(path)
    return kind if kind in _MIME else None
