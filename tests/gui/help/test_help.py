"""Help at the right page, searched, with the keys that actions have now."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage

from restorer.gui.action_table import SPECS
from restorer.gui.help.topics import TOPICS, text_of, topic_of
from restorer.gui.main_window import MainWindow
from restorer.gui.preferences.effects import shortcuts
from restorer.paths import resource

from ..answering import press_key


@pytest.mark.parametrize("topic", TOPICS)
def test_pages_name_actions_pictures_and_pages_that_there_are(topic: str) -> None:
    text = resource("help", f"{topic}.md").read_text(encoding="utf-8")
    assert set(re.findall(r"\{key:([^}]+)\}", text)) <= set(SPECS)
    for name in re.findall(r"!\[[^]]+\]\(([^)]+)\)", text):
        path = resource("help", name)
        assert not QImage(str(path)).isNull(), name
        assert path.stat().st_size <= 60_000
    assert {link.removesuffix(".md") for link in re.findall(r"\(([a-z]+\.md)\)", text)} <= set(TOPICS)


@pytest.mark.parametrize("language", ["de", "es", "fr", "zh"])
@pytest.mark.parametrize("topic", TOPICS)
def test_pages_in_other_languages_are_made_like_the_english_ones(topic: str, language: str) -> None:
    made = _made(resource("help", language, f"{topic}.md"))
    assert made == _made(resource("help", f"{topic}.md"))


def test_f1_opens_the_page_of_what_has_the_focus(window: MainWindow, open_picture, scratched, qtbot) -> None:
    open_picture(scratched)
    press_key(window, Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: window.assisting.help.window is not None)
    assert window.assisting.help.window.topic == "marking"
    assert topic_of(window.side.restore.filler, window) == "models"
    assert topic_of(window.side.damage.add, window) == "detecting"
    assert topic_of(window.side.fills, window) == "fills"
    assert topic_of(window.welcome.open_button, window) == "opening"
    window.actions_["tool-heal"].trigger()
    assert topic_of(window.canvas, window) == "filling"
    assert topic_of(None, window) == "opening"


def test_the_help_is_searched(window: MainWindow, qtbot) -> None:
    window.actions_["help"].trigger()
    help_ = window.assisting.help.window
    assert help_ is not None
    assert help_.topic == "opening"
    qtbot.keyClicks(help_.search, "tratteggio outlined")
    left = [item for item in map(help_.list.item, range(help_.list.count())) if not item.isHidden()]
    assert [item.text() for item in left] == ["Working with fills", "Keyboard shortcuts"]
    assert help_.topic == "fills"
    marked = {one.cursor.selectedText().lower() for one in help_.page.extraSelections()}
    assert marked == {"tratteggio", "outlined"}
    help_.search.setText("no such words anywhere")
    assert help_.nothing.isVisible()
    qtbot.keyClick(help_.search, Qt.Key.Key_Escape)
    assert help_.isVisible()
    assert not help_.nothing.isVisible()


def test_links_lead_from_page_to_page(window: MainWindow) -> None:
    window.assisting.help.ask("opening")
    help_ = window.assisting.help.window
    help_.page.anchorClicked.emit(QUrl("marking.md"))
    assert help_.topic == "marking"
    assert "brush" in help_.page.toPlainText().lower()


def test_pages_tell_the_keys_that_actions_have_now(window: MainWindow) -> None:
    window.settings.shortcuts = {"restore": ["F4"]}
    shortcuts(window)
    assert "**F4** fills all that is marked" in text_of("filling", "en", window.actions_)
    assert "| Restore everything marked | F4 |" in text_of("shortcuts", "en", window.actions_)


def test_keys_that_are_markup_show_as_keys(window: MainWindow) -> None:
    window.assisting.help.ask("filling")
    assert "Hold \\ to see the original" in window.assisting.help.window.page.toPlainText()
    window.assisting.help.ask("marking")
    assert "] and [ change the size" in window.assisting.help.window.page.toPlainText()


def test_a_language_without_pages_gets_english_ones(window: MainWindow) -> None:
    assert text_of("opening", "xx", window.actions_) == text_of("opening", "en", window.actions_)


def _made(page: Path) -> dict[str, Counter[str]]:
    """How often a page has each picture, placeholder, level of heading and kind of list item."""
    text = page.read_text(encoding="utf-8")
    return {
        "pictures": Counter(re.findall(r"!\[[^]]+\]\(([^)]+)\)", text)),
        "links": Counter(re.findall(r"\(([a-z]+\.md)\)", text)),
        "placeholders": Counter(re.findall(r"\{[^}]*\}", text)),
        "headings": Counter(re.findall(r"^#+ ", text, re.MULTILINE)),
        "items": Counter(re.findall(r"^(?:-|\d+\.) ", text, re.MULTILINE)),
    }
