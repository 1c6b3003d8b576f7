"""What was done to a picture, as the history in its XMP packet.

Source: Adobe, XMP specification part 1 (packets, RDF) and part 2 (`xmpMM:History`, `stEvt`). All that is in the packet
already stays; ours is added to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import groupby
from xml.dom import minidom
from xml.parsers.expat import ExpatError

from restorer import __version__
from restorer.document.snapshot import Snapshot
from restorer.dossier.show import Show
from restorer.text import text

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_MM = "http://ns.adobe.com/xap/1.0/mm/"
_EVENT = "http://ns.adobe.com/xap/1.0/sType/ResourceEvent#"
_EMPTY = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="%s"></rdf:RDF></x:xmpmeta>' % _RDF.encode()
_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_END = '\n<?xpacket end="w"?>'
_MOST = 16 << 20


def with_history(
    state: Snapshot, show: Show, now: datetime | None = None
) -> tuple[bytes | None, tuple[str, ...]]:
    """The picture's packet with one more event for each filler used, and sentences for the user.

    A packet that cannot be understood is kept as it is, and a sentence says so.
    """
    old = state.picture.metadata.xmp
    events = list(_events(state, show))
    if not events:
        return old, ()
    when = (now or datetime.now(UTC)).replace(microsecond=0).isoformat()
    try:
        document = _parsed(old or _EMPTY)
        sequence = _history(document)
    except (ExpatError, ValueError, RecursionError):
        return old, (text("The picture's XMP block cannot be understood; it was kept, without a history."),)
    for action, parameters in events:
        sequence.appendChild(_event(document, action, parameters, when))
    body = document.documentElement.toxml() if document.documentElement is not None else ""
    return (_BEGIN + body + _END).encode(), ()


def _events(state: Snapshot, show: Show) -> Iterator[tuple[str, str]]:
    """(action, parameters) of what the picture shows."""
    shown = [one for one in state.placed if one.shown is not None]
    alike = sorted(shown, key=lambda one: (one.fill.provenance.filler, one.fill.provenance.version))
    for (filler, version), members in groupby(
        alike, key=lambda one: (one.fill.provenance.filler, one.fill.provenance.version)
    ):
        fills = [one.fill for one in members]
        pixels = sum(int((fill.alpha > 0).sum()) for fill in fills)
        sums = {name: value for fill in fills for name, value in fill.provenance.checkpoints.items()}
        weights = "".join(f"; checkpoint {name} SHA-256 {value}" for name, value in sums.items())
        by = f" (Restorer {version})" if version else ""
        yield "edited", f"inpainting: {len(fills)} fills, {pixels} pixels, filler {filler}{by}{weights}"
    if shown and show.style != "invisible":
        yield "edited", f"fills shown as {show.style}"


def _parsed(packet: bytes) -> minidom.Document:
    if len(packet) > _MOST or b"<!DOCTYPE" in packet or b"<!ENTITY" in packet:
        raise ValueError("no plain packet")
    return minidom.parseString(packet.strip(b"\0 \r\n\t"))


def _history(document: minidom.Document) -> minidom.Element:
    """The sequence of events, made where it is missing. Raises `ValueError` where there is no RDF."""
    found = document.getElementsByTagNameNS(_MM, "History")
    if found:
        sequences = found[0].getElementsByTagNameNS(_RDF, "Seq")
        if not sequences:
            raise ValueError("a history of another form")
        return sequences[0]
    roots = document.getElementsByTagNameNS(_RDF, "RDF")
    if not roots:
        raise ValueError("no RDF")
    others = roots[0].getElementsByTagNameNS(_RDF, "Description")
    prefix = roots[0].prefix or "rdf"
    description = document.createElementNS(_RDF, f"{prefix}:Description")
    description.setAttributeNS(
        _RDF, f"{prefix}:about", others[0].getAttributeNS(_RDF, "about") if others else ""
    )
    description.setAttribute("xmlns:xmpMM", _MM)
    history = document.createElementNS(_MM, "xmpMM:History")
    sequence = document.createElementNS(_RDF, f"{prefix}:Seq")
    history.appendChild(sequence)
    description.appendChild(history)
    roots[0].appendChild(description)
    return sequence


def _event(document: minidom.Document, action: str, parameters: str, when: str) -> minidom.Element:
    item = document.createElementNS(_RDF, "rdf:li")
    item.setAttribute("xmlns:rdf", _RDF)
    item.setAttribute("xmlns:stEvt", _EVENT)
    item.setAttributeNS(_RDF, "rdf:parseType", "Resource")
    facts = {
        "action": action,
        "when": when,
        "softwareAgent": f"Restorer {__version__}",
        "changed": "/",
        "parameters": parameters,
    }
    for name, value in facts.items():
        element = document.createElementNS(_EVENT, f"stEvt:{name}")
        element.appendChild(document.createTextNode(value))
        item.appendChild(element)
    return item
