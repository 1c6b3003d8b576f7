"""The history in XMP: ours is added, theirs stays, and what cannot be read is left alone."""

from __future__ import annotations

import dataclasses
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from restorer.document import Snapshot
from restorer.dossier import xmp
from restorer.dossier.export import export
from restorer.dossier.show import Show
from restorer.imaging import io

from .conftest import Make

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
EVENT = "{http://ns.adobe.com/xap/1.0/sType/ResourceEvent#}"
MM = "{http://ns.adobe.com/xap/1.0/mm/}"
OLD = b"""<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:format="image/tiff"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:stEvt="http://ns.adobe.com/xap/1.0/sType/ResourceEvent#">
<!-- kept --><xmpMM:History><rdf:Seq><rdf:li stEvt:action="created" stEvt:when="2001-02-03"/></rdf:Seq></xmpMM:History>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def state(make: Make, packet: bytes | None) -> Snapshot:
    return with_packet(make().snapshot(), packet)


def with_packet(found: Snapshot, packet: bytes | None) -> Snapshot:
    picture = dataclasses.replace(
        found.picture, metadata=dataclasses.replace(found.picture.metadata, xmp=packet)
    )
    return dataclasses.replace(found, picture=picture)


def events(packet: bytes | None) -> list[ET.Element]:
    assert packet is not None
    return ET.fromstring(packet).findall(f".//{MM}History/{RDF}Seq/{RDF}li")


def test_a_history_is_made_and_goes_into_the_file(make: Make, tmp_path: Path) -> None:
    export(make().snapshot(), tmp_path / "a.tif", show=Show("neutral"))
    found = events(io.read(tmp_path / "a.tif").metadata.xmp)
    said = [one.findtext(f"{EVENT}parameters") or "" for one in found]
    assert [one.findtext(f"{EVENT}action") for one in found] == ["edited"] * 3
    assert "1 fills, 900 pixels, filler clone" in said[0]
    assert "2 fills, 1000 pixels, filler net (Restorer 1); checkpoint net SHA-256 abab" in said[1]
    assert said[2] == "fills shown as neutral"
    assert (found[0].findtext(f"{EVENT}softwareAgent") or "").startswith("Restorer ")


def test_what_was_there_stays(make: Make) -> None:
    first = state(make, OLD)
    once, warnings = xmp.with_history(first, Show())
    assert warnings == ()
    found = events(once)
    assert found[0].get(f"{EVENT}action") == "created"
    assert len(found) == 3
    assert b"<!-- kept -->" in (once or b"")
    assert b'dc:format="image/tiff"' in (once or b"")
    twice, _ = xmp.with_history(with_packet(first, once), Show())
    assert len(events(twice)) == 5


@pytest.mark.parametrize(
    "packet",
    [
        b"no xml",
        b"<a/>",
        b'<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>',
        OLD.replace(b"rdf:Seq", b"rdf:Bag"),
        b"<a>" * 100_000,
    ],
)
def test_packets_that_cannot_be_understood_are_kept(make: Make, packet: bytes) -> None:
    kept, warnings = xmp.with_history(state(make, packet), Show())
    assert kept == packet
    assert "kept" in warnings[0]


def test_without_fills_nothing_is_said(make: Make) -> None:
    bare = dataclasses.replace(state(make, OLD), placed=(), fills=())
    assert xmp.with_history(bare, Show()) == (OLD, ())
