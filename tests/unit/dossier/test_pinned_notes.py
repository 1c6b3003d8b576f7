"""Notes on single places in a dossier: on the map, as a list, as data."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from pathlib import Path

from restorer.document import Document, Pin
from restorer.dossier.html import page
from restorer.dossier.person import Person
from restorer.dossier.record import as_data, gather
from restorer.dossier.show import Show
from restorer.dossier.write import write_dossier

Make = Callable[..., Document]


def _with_pins(document: Document, *pins: Pin) -> Document:
    document.change_facts(dataclasses.replace(document.facts, pins=pins), "Pins")
    return document


def test_pins_are_numbered_on_the_map_and_listed(make: Make, tmp_path: Path) -> None:
    document = _with_pins(make(), Pin(4, 63, 42, "Crack <wide>"), Pin(2, 89, 1, "", "Old damp"))
    record = gather(document.snapshot(), Person(), Show(), details=0)
    text = page(record)
    on_map = re.findall(r'class="number pin" style="left:([\d.]+)%;top:([\d.]+)%">(\d+)', text)
    assert on_map == [("98.89", "1.43", "2"), ("70.00", "60.00", "4")]
    assert "Crack &lt;wide&gt;" in text
    assert "black ones the notes" in text
    assert "0.6, 0.4 cm" in text  # 254 dpi are 10 pixels per millimetre
    assert as_data(record)["pins"][1] == dataclasses.asdict(Pin(4, 63, 42, "Crack <wide>"))
    assert write_dossier(record, tmp_path / "d", kinds=["pdf"])


def test_without_pins_nothing_is_said_of_them(make: Make) -> None:
    text = page(gather(make().snapshot(), Person(), Show(), details=0))
    assert "single places" not in text
    assert 'class="number pin"' not in text


def test_a_note_longer_than_a_page_is_printed_on_several(make: Make, tmp_path: Path) -> None:
    document = _with_pins(make(), Pin(1, 5, 5, "Long words here and there. " * 700, "Why"))
    record = gather(document.snapshot(), Person(), Show(), details=0)
    (path,) = write_dossier(record, tmp_path / "d", kinds=["pdf"])
    assert len(re.findall(rb"/Type /Page\b", path.read_bytes())) >= 4
