"""The dossier: everything that was done is in it, in all three files, and nothing in it can do harm."""

from __future__ import annotations

import dataclasses
import json
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from restorer.document import DamageLayer, Scale
from restorer.dossier import person, write
from restorer.dossier.html import page
from restorer.dossier.person import Person
from restorer.dossier.record import as_data, gather
from restorer.dossier.show import Show
from restorer.dossier.write import NAMES, write_dossier
from restorer.errors import CancelledError, SaveError
from restorer.imaging.fill import Fill, Provenance
from restorer.imaging.geometry import Box
from restorer.progress import Progress, Update

from .conftest import Make

EVIL = '<script>alert("x")</script> & Ελλάς'


class Strict(HTMLParser):
    """Counts tags and notes what would be fetched."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.outside: list[str] = []
        self.pictures = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag != "script"
        for name, value in attrs:
            if name in ("src", "href") and not (value or "").startswith("data:"):
                self.outside.append(value or "")
        self.pictures += tag == "img"
        if tag not in ("meta", "img", "br", "link"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_dossier_says_it_all(make: Make, tmp_path: Path) -> None:
    document = make()
    document.change_facts(
        dataclasses.replace(
            document.facts,
            title=EVIL,
            observation="Seen.\n\nTwice.",
            interpretation="Why: " + EVIL,
            scale=Scale.drawn(10, 1),
        ),
        "notes",
    )
    record = gather(
        document.snapshot(), Person(operator="A. Operator", institution=EVIL), Show("outline"), details=2
    )
    assert [region.area.pixels for region in record.regions] == [900, 600, 400]
    assert [region.detail is not None for region in record.regions] == [True, True, False]
    assert record.hidden == 1
    assert record.checkpoints == {"net": "ab" * 32}
    assert [one.key for one, _ in record.classes] == ["loss", "crack"]
    paths = write_dossier(record, tmp_path / "new" / "dossier")
    assert [path.name for path in paths] == list(NAMES.values())
    text = paths[0].read_text(encoding="utf-8")
    parser = Strict()
    parser.feed(text)
    parser.close()
    assert (parser.open, parser.outside, parser.pictures) == ([], [], 3 + 2 * 3)
    for wanted in ("A. Operator", "Seen.", "Twice.", "ab" * 32, "by a length measured", "Brush", "clone"):
        assert wanted.lower() in text.lower(), wanted
    assert not re.search(r"\$\w", text)
    pdf = paths[1].read_bytes()
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    data = json.loads(paths[2].read_text(encoding="utf-8"))
    assert data == json.loads(json.dumps(as_data(record)))
    assert data["classes"][1]["pixels"] == 50
    assert data["classes"][1]["square_centimetres"] == pytest.approx(50 / 100 / 100)
    assert data["regions"][1]["parameters"] == {"grow": 1}
    with pytest.raises(SaveError, match="exists"):
        write_dossier(record, tmp_path / "new" / "dossier")


def test_confidence_comes_from_the_expected_error(make: Make) -> None:
    document = make()
    placed = document.placed_fills[0]
    how = dataclasses.replace(placed.fill.provenance, parameters={"expected_error": 12.0})
    document.replace_fills({placed: [dataclasses.replace(placed.fill, provenance=how)]}, "known")
    record = gather(document.snapshot(), Person(), Show())
    assert {region.confidence for region in record.regions} == {None, 0.5}
    assert "50 %" in page(record)


def test_holes_apart_are_regions_of_their_own(make: Make) -> None:
    document = make()
    document.go_to(0)
    alpha = np.zeros((40, 70), np.uint8)
    alpha[2:10, 2:12] = 255  # a hole, one close by, and one far away
    alpha[2:10, 20:24] = 128
    alpha[20:36, 50:60] = 255
    told = {"expected_error": 9.0, "expected_errors": [(12, 7, 6.0), (30, 7, 6.0), (60, 25, 12.0)]}
    fill = Fill(
        Box(10, 5, 70, 40), np.zeros((40, 70, 3), np.uint8), alpha, Provenance("net", parameters=told)
    )
    document.add_fills([fill], "Restore")
    cracked = np.zeros((70, 90), np.uint8)
    cracked[25:30, 60:70] = 255
    document.replace(DamageLayer("crack"), cracked, "crack")
    record = gather(document.snapshot(), Person(), Show("outline"))
    large, small = record.regions
    assert (large.box, large.area.pixels, large.damage) == (Box(60, 25, 10, 16), 160, ("Loss", "Crack"))
    assert (small.box, small.area.pixels, small.damage) == (Box(12, 7, 22, 8), 112, ("Loss",))
    assert large.confidence == pytest.approx(0.5)
    assert small.confidence == pytest.approx(0.8)
    assert large.detail is not None
    assert large.detail.percent == 100
    assert (
        record.summary == "2 regions in 1 fill. Fills are shown outlined, with a line of 2 pixels (0.2 mm)."
    )
    assert as_data(record)["fills_shown"]["style"] == "outline"


def test_the_holes_own_errors_are_no_parameters_for_people(make: Make) -> None:
    document = make()
    placed = document.placed_fills[0]
    told = {"expected_error": 12.0, "expected_errors": [(5, 5, 12.0)], "grow": 1}
    how = dataclasses.replace(placed.fill.provenance, parameters=told)
    document.replace_fills({placed: [dataclasses.replace(placed.fill, provenance=how)]}, "known")
    record = gather(document.snapshot(), Person(), Show())
    assert [dict(one.parameters) for one in record.regions if one.confidence] == [{"grow": 1}]


def test_only_the_wanted_files_are_written(make: Make, tmp_path: Path) -> None:
    record = gather(make().snapshot(), Person(), Show(), details=0)
    assert write_dossier(record, tmp_path / "d", kinds=["pdf"]) == [tmp_path / "d" / "dossier.pdf"]
    write_dossier(record, tmp_path / "d", kinds=["html", "json"])
    assert sorted(path.name for path in (tmp_path / "d").iterdir()) == sorted(NAMES.values())


def test_cancelling_or_failing_leaves_nothing_behind(
    make: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[Update] = []
    progress = Progress(seen.append)
    state = make().snapshot()
    record = gather(state, Person(), Show(), progress=progress)
    assert (seen[-1].stage, seen[-1].fraction) == ("Drawing", 1.0)
    progress.cancel()
    with pytest.raises(CancelledError):
        gather(state, Person(), Show(), progress=progress)
    with pytest.raises(CancelledError):
        write_dossier(record, tmp_path / "new", progress=progress)

    def broken(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setitem(write._WRITERS, "json", broken)
    with pytest.raises(SaveError):
        write_dossier(record, tmp_path / "new")
    assert not (tmp_path / "new").exists(), "neither the page nor the PDF, though both were finished"


def test_a_document_without_anything_has_a_dossier_too(make: Make, tmp_path: Path) -> None:
    document = make()
    document.go_to(0)
    record = gather(document.snapshot(), Person(), Show())
    assert record.regions == []
    assert record.title == "scan"
    write_dossier(record, tmp_path / "dossier")


def test_the_person_is_remembered() -> None:
    assert person.read() == Person()
    person.write(Person(operator="Ä", institution="B"))
    assert person.read() == Person(operator="Ä", institution="B")
    person.path().write_text("broken")
    assert person.read() == Person()
