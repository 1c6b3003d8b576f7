"""Catalogues of translations (Qt Linguist's .ts) for scripts/translations.py: reading, writing and looking for faults."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from PySide6.QtCore import QTranslator

FORMS = {"en": 2, "de": 2, "zh": 1, "es": 2, "fr": 2}
"""The languages, and how many forms a plural has."""
_LOCALES = {"zh": "zh_CN"}
_VALUE = re.compile(r"\{[^{}]*\}|<[^<>]+>")
_ACCELERATOR = re.compile(r"&(?!&)\w")
_NUMBER = re.compile(r"%L?n")


@dataclass(frozen=True)
class Message:
    """A translation: one form, or of one with a plural a form for each number there is in the language."""

    forms: tuple[str, ...]
    has_plural: bool = False
    is_finished: bool = True


def read(path: Path) -> dict[str, Message]:
    """Messages by their source; none where there is no file yet."""
    if not path.exists():
        return {}
    messages = {}
    for element in ElementTree.parse(path).iter("message"):
        translation = element.find("translation")
        assert translation is not None, path
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        messages[element.findtext("source", "")] = Message(
            tuple(forms), element.get("numerus") == "yes", translation.get("type") is None
        )
    return messages


def write(path: Path, language: str, messages: dict[str, Message]) -> None:
    """All in one context without a name, as `restorer.gui.language.tr` looks for them."""
    root = ElementTree.Element(
        "TS", version="2.1", language=_LOCALES.get(language, language), sourcelanguage="en"
    )
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name")
    for source, message in messages.items():
        element = ElementTree.SubElement(context, "message", {"numerus": "yes"} if message.has_plural else {})
        ElementTree.SubElement(element, "source").text = source
        state = {} if message.is_finished else {"type": "unfinished"}
        translation = ElementTree.SubElement(element, "translation", state)
        if message.has_plural:
            for form in message.forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = message.forms[0]
    ElementTree.indent(root, " ")
    text = ElementTree.tostring(root, "unicode", short_empty_elements=False)
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}")
    fresh.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")
    fresh.replace(path)


def problems(source: str, message: Message, language: str) -> Iterator[str]:
    """What is wrong with one translation."""
    if not message.is_finished or not all(message.forms):
        yield "unfinished"
        return
    if len(message.forms) != (FORMS[language] if message.has_plural else 1):
        yield "has another number of plural forms"
    for number, form in enumerate(message.forms):
        if Counter(_VALUE.findall(form)) != Counter(_VALUE.findall(source)):
            yield "other values in braces, or tags"
        if len(_ACCELERATOR.findall(form)) != len(_ACCELERATOR.findall(source)):
            yield "another number of keys after &"
        if source.endswith("…") != form.endswith("…"):
            yield "ends with … or not"
        is_one = number == 0 and len(message.forms) > 1  # "about a second"
        if message.has_plural and not is_one and _NUMBER.findall(form) != _NUMBER.findall(source):
            yield "another number than %n or %Ln"


def released(path: Path, language: str, messages: dict[str, Message]) -> dict[str, tuple[str, ...]]:
    """What the .qm beside a catalogue says for its finished messages."""
    translator = QTranslator()
    translator.load(path.with_suffix(".qm").name, str(path.parent))
    numbers = [1, 2] if FORMS[language] > 1 else [1]
    return {
        source: tuple(
            translator.translate("", source, "", n) or source  # those that are alike are left out
            for n in (numbers if message.has_plural else [-1])
        )
        for source, message in messages.items()
        if message.is_finished
    }
