"""Notes pinned to places: numbers, undo, project files of this and of the first version."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from restorer.document import Document, Facts, Pin, project
from restorer.document import pins as pinned
from restorer.document.project import migration
from restorer.document.project.manifest import FORMAT
from restorer.imaging.picture import Picture


def _document() -> Document:
    return Document(Picture(np.zeros((40, 60, 3), np.uint8)))


def test_a_number_is_not_given_again_while_later_pins_are_there() -> None:
    facts, first = pinned.with_pin(Facts(), 1, 2)
    facts, second = pinned.with_pin(facts, 3, 4)
    facts, third = pinned.with_pin(pinned.without_pin(facts, first.number), 5, 6)
    assert [one.number for one in facts.pins] == [second.number, third.number] == [2, 3]
    assert pinned.pin(facts, 1) is None


def test_pins_with_the_same_number_are_refused() -> None:
    with pytest.raises(ValueError, match="numbers of their own"):
        Facts(pins=(Pin(1, 0, 0), Pin(1, 2, 2)))
    with pytest.raises(ValueError, match="place"):
        Pin(1, float("nan"), 0)


def test_pins_are_steps_that_are_undone() -> None:
    document = _document()
    facts, pin = pinned.with_pin(document.facts, 10, 20)
    document.change_facts(facts, "Pin note")
    document.change_facts(pinned.with_changed(facts, replace(pin, observation="Crack")), "Note")
    document.undo()
    assert document.facts.pins == (Pin(1, 10, 20),)
    document.undo()
    assert document.facts.pins == ()


def test_pins_are_in_the_project_file(tmp_path: Path) -> None:
    document = _document()
    pins = (Pin(1, 10.5, 20.25, "A crack\nacross", ""), Pin(7, 3, 4, "", "Older “repair”"))
    document.change_facts(replace(document.facts, pins=pins), "Pins")
    project.save(document, tmp_path / "one.restorer")
    assert project.load(tmp_path / "one.restorer").facts.pins == pins


def test_a_project_of_the_first_version_has_no_pins() -> None:
    assert migration.migrated({"format": 1, "title": "Old"}) == {"format": FORMAT, "title": "Old"}


def test_the_headline_is_the_first_line_that_says_something() -> None:
    assert Pin(1, 0, 0, " \n Flaking \nmore", "why").headline == "Flaking"
    assert Pin(1, 0, 0, "", "Damp").headline == "Damp"
    assert Pin(1, 0, 0).headline == ""
