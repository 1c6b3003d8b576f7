"""Collecting the window's texts, and looking for what is missing or wrong in catalogues."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = {"&Open {name}…": False, "%n hole(s)": True}


@pytest.fixture
def translations(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    pytest.importorskip("PySide6")
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    import translations

    return translations


@pytest.fixture
def german(translations: ModuleType, tmp_path: Path) -> Path:
    """A folder with a complete catalogue of two texts."""
    translate(
        translations,
        tmp_path,
        {"&Open {name}…": ("{name} ö&ffnen…",), "%n hole(s)": ("%n Loch", "%n Löcher")},
    )
    return tmp_path


def translate(translations: ModuleType, folder: Path, said: dict[str, tuple[str, ...]]) -> None:
    messages = {s: translations.Message(forms, has_plural=len(forms) > 1) for s, forms in said.items()}
    translations.write(folder / "restorer_de.ts", "de", messages)
    translations.update(folder, "de", {source: message.has_plural for source, message in messages.items()})


def test_texts_are_found_however_they_are_marked(translations: ModuleType) -> None:
    code = """
tr("one" " and more")
tr("a" if x else "b", n=3)
later("table")
raise Error(text("{name} is gone.", name=name))
tr(variable), self.tr("not ours"), say("nor this")
"""
    assert list(translations.texts_of(code)) == [
        ("one and more", False), ("a", True), ("b", True), ("table", False), ("{name} is gone.", False),
    ]  # fmt: skip


def test_an_f_string_cannot_be_translated(translations: ModuleType) -> None:
    with pytest.raises(SystemExit, match=r"here\.py:1: an f-string"):
        list(translations.texts_of('tr(f"Open {name}")', "here.py"))


def test_a_new_text_comes_in_unfinished_and_an_old_one_goes(translations: ModuleType, german: Path) -> None:
    translations.update(german, "de", {"%n hole(s)": True, "Quit": False})
    known = translations.read(german / "restorer_de.ts")
    assert list(known) == ["%n hole(s)", "Quit"]
    assert known["%n hole(s)"].forms == ("%n Loch", "%n Löcher")
    assert not known["Quit"].is_finished


def test_english_plurals_are_made_of_the_ending(translations: ModuleType, tmp_path: Path) -> None:
    translations.update(tmp_path, "en", SOURCES)
    assert translations.read(tmp_path / "restorer_en.ts")["%n hole(s)"].forms == ("%n hole", "%n holes")
    assert not list(translations.check(tmp_path, "en", SOURCES))


def test_a_complete_catalogue_has_no_fault(translations: ModuleType, german: Path) -> None:
    assert list(translations.check(german, "de", SOURCES)) == []


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ({"&Open {name}…": ("{title} ö&ffnen…",)}, "other values in braces"),
        ({"&Open {name}…": ("{name} öffnen…",)}, "another number of keys after &"),
        ({"&Open {name}…": ("{name} ö&ffnen",)}, "ends with … or not"),
        ({"%n hole(s)": ("ein Loch", "Löcher")}, "another number than %n"),
    ],
)
def test_a_wrong_translation_is_told(
    translations: ModuleType, german: Path, said: dict[str, tuple[str, ...]], problem: str
) -> None:
    translate(
        translations,
        german,
        {"&Open {name}…": ("{name} ö&ffnen…",), "%n hole(s)": ("%n Loch", "%n Löcher")} | said,
    )
    found = list(translations.check(german, "de", SOURCES))
    assert len(found) == 1
    assert problem in found[0]


def test_missing_and_unfinished_texts_are_told(translations: ModuleType, german: Path) -> None:
    more = SOURCES | {"Quit": False}
    assert list(translations.check(german, "de", more)) == ["restorer_de.ts: missing: Quit"]
    translations.update(german, "de", more)
    assert list(translations.check(german, "de", more)) == ["restorer_de.ts: unfinished: Quit"]


def test_a_qm_of_an_older_catalogue_is_told(translations: ModuleType, german: Path) -> None:
    path = german / "restorer_de.ts"
    path.write_text(path.read_text("utf-8").replace("Löcher", "Fehlstellen"), "utf-8")
    assert list(translations.check(german, "de", SOURCES)) == [
        "restorer_de.ts: restorer_de.qm was made of an older one"
    ]


@pytest.mark.parametrize("language", ["en", "de", "zh", "es", "fr"])
def test_the_program_s_catalogue_is_complete(translations: ModuleType, language: str) -> None:
    sources = translations.collect(ROOT / "restorer")
    assert list(translations.check(translations.FOLDER, language, sources)) == []


def test_the_action_table_and_the_shipped_models_are_collected(translations: ModuleType) -> None:
    from restorer.gui.action_table import MENUS, SPECS
    from restorer.models import catalog

    sources = translations.collect(ROOT / "restorer")
    said = [part for spec in SPECS.values() for part in (spec.text, spec.tip)] + list(MENUS)
    said += [info.description for info in (*catalog.fillers(), *catalog.automatic())]
    said += [installed.card.description for installed in catalog.detectors()]
    assert [text for text in said if text not in sources] == []
