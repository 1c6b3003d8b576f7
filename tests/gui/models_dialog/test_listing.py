"""What the dialog "Models" lists and tells: search, keys, details, trial pictures."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListWidget, QPlainTextEdit

from restorer.gui.dialogs.models import trials
from restorer.gui.dialogs.models.entries import Entry, entries
from restorer.gui.main_window import MainWindow
from restorer.imaging import io
from restorer.models import catalog
from restorer.progress import Progress

from .driving import TIMEOUT, click, listed, own, press

Install = Callable[..., Path]

pytestmark = pytest.mark.usefixtures("no_checkpoints")


# the list


def test_search_filters_as_you_type(install: Install, opened, qtbot) -> None:
    install("chapel", name="Chapel", trained_on={"pictures": 3, "damage": ["cobweb"]})
    dialog = opened()
    assert listed(dialog) == [info.id for info in catalog.choices()]
    assert dialog.search.hasFocus()
    qtbot.keyClicks(dialog.search, "COBW")
    assert listed(dialog) == ["chapel"]
    assert dialog.details.name.text() == "Chapel"
    qtbot.keyClicks(dialog.search, " nowhere")
    assert listed(dialog) == []
    assert dialog.nothing.isVisible()
    assert not dialog.details.isVisible()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert len(listed(dialog)) == len(catalog.choices())
    assert dialog.details.isVisible()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_keys_reach_the_list_and_what_can_be_done(
    install: Install, opened, window: MainWindow, answers, qtbot
) -> None:
    install("tiny")
    dialog = opened()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.cards.hasFocus()
    qtbot.keyClick(dialog.cards, Qt.Key.Key_End)
    assert dialog.cards.current == "tiny"
    qtbot.keyClick(dialog.cards, Qt.Key.Key_Return)
    assert window.side.restore.wishes.filler == "tiny"
    answers.given = ["cancel", "yes"]
    qtbot.keyClick(dialog.cards, Qt.Key.Key_Delete)
    assert own() == ["tiny.safetensors"]
    qtbot.keyClick(dialog.cards, Qt.Key.Key_Delete)
    assert own() == []
    assert "tiny" not in listed(dialog)
    assert window.side.restore.filler.findData("tiny") < 0
    qtbot.keyClick(dialog.cards, Qt.Key.Key_Delete)  # the program's own cannot be removed
    assert len(answers.asked) == 2


def test_everything_has_a_name_for_screen_readers(install: Install, opened, qtbot) -> None:
    install("tiny", description="Fills tiny holes.")
    dialog = opened()
    kinds = (QAbstractButton, QComboBox, QListWidget, QLineEdit)
    parts = [part for kind in kinds for part in dialog.findChildren(kind)]
    assert [
        p for p in parts if not p.accessibleName() and not p.objectName().startswith(("qt_", "_q_"))
    ] == []
    item = next(
        dialog.cards.item(row)
        for row in range(dialog.cards.count())
        if dialog.cards.item(row).text() == "Tiny"
    )
    spoken = item.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Tiny, fills holes, yours,")
    assert item.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Fills tiny holes."


def test_what_cannot_be_used_is_said_at_the_end(install: Install, opened, qtbot) -> None:
    install("tiny").with_name("broken.safetensors").write_bytes(b"PK\x03\x04" + bytes(50))
    dialog = opened()
    last = dialog.cards.item(dialog.cards.count() - 1)
    assert "“broken.safetensors” is a pickle" in last.text()
    assert not last.data(Qt.ItemDataRole.UserRole)


def test_details_say_what_the_card_says_and_no_more(install: Install, opened, qtbot) -> None:
    install(
        "tiny",
        author="<b>Ada</b>",
        licence="CC0-1.0",
        recipe="restorer-default",
        steps=1200,
        hours=0.5,
        scores={"scratch": {"psnr": 30.14, "lpips": 0.02}},
        attributions=["One <i>painter</i>", "Another"],
    )
    dialog = opened()
    click(qtbot, dialog, "tiny")
    one = dialog.details.entry.installed
    digest = dialog.details.facts._values["SHA-256"]
    qtbot.waitUntil(lambda: digest.text().replace(" ", "") == one.sha256, timeout=TIMEOUT)
    facts = {name: label.text() for name, label in dialog.details.facts._values.items()}
    assert facts["Author"] == "<b>Ada</b>"
    assert dialog.details.facts._values["Author"].textFormat() == Qt.TextFormat.PlainText
    assert facts["Licence"] == "CC0-1.0"
    assert facts["Training"] == "recipe restorer-default; 1,200 steps in 0.5 hours"
    assert facts["Memory"].endswith("for a tile of 768 × 768 px")
    assert dialog.details.scores.isVisible()
    assert dialog.details.buttons["authors"].text() == "2 authors…"
    press(qtbot, dialog, "authors")
    text = dialog.findChild(QPlainTextEdit)
    assert text.toPlainText() == "One <i>painter</i>\nAnother"
    text.window().close()
    click(qtbot, dialog, "smooth")
    assert not dialog.details.buttons["verify"].isVisible()
    assert not dialog.details.scores.isVisible()


def test_show_in_folder(install: Install, opened, qtbot, monkeypatch) -> None:
    path = install("tiny")
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    dialog = opened()
    click(qtbot, dialog, "tiny")
    press(qtbot, dialog, "folder")
    assert [Path(name) for name in shown] == [path.parent]


# trial pictures


def test_trial_pictures_come_one_by_one_and_are_kept(
    install: Install, opened, tried: list[str], qtbot
) -> None:
    path = install("tiny")
    dialog = opened()
    ids = [info.id for info in catalog.choices()]
    assert sorted(tried) == sorted(ids)
    assert tried[-1] == "opencv-fsr-best", "the slowest comes last"
    assert set(dialog.cards.pictures) == set(ids)
    dialog.close()
    tried.clear()
    os.utime(path, ns=(1, 1))
    dialog = opened()
    assert tried == ["tiny"], "only what is another file is tried again"


def test_closing_stops_the_trials(opened, window: MainWindow, tried: list[str], qtbot, monkeypatch) -> None:
    begun, ended = threading.Event(), threading.Event()

    def endless(entry: Entry, progress: Progress) -> Path:
        begun.set()
        while not progress.is_cancelled:
            time.sleep(0.005)
        ended.set()
        progress.check()
        raise AssertionError

    monkeypatch.setattr(trials, "make", endless)
    window.actions_["models"].trigger()
    dialog = window.models
    qtbot.waitUntil(begun.is_set, timeout=TIMEOUT)
    assert not dialog.cards.pictures
    dialog.close()
    qtbot.waitUntil(lambda: ended.is_set() and dialog.pool.is_idle, timeout=TIMEOUT)
    assert not dialog.gallery.is_done
    qtbot.waitUntil(lambda: window.pool.is_idle, timeout=TIMEOUT)


def test_a_trial_fills_the_damage_of_the_crop_and_nothing_else(install: Install) -> None:
    install("tiny")
    picture, mask = trials.crop()
    assert picture.shape == (trials.SIDE, trials.SIDE)
    assert 0.05 < np.count_nonzero(mask) / mask.size < 0.4
    for entry in entries():
        if entry.id in {"smooth", "tiny"}:
            filled = io.read(trials.make(entry, Progress())).pixels
            assert np.array_equal(filled[mask == 0], picture.pixels[mask == 0])
            assert (filled[mask > 0] != picture.pixels[mask > 0]).any()


def test_a_trial_of_a_detector_shows_in_red_what_it_marks(install_detector: Callable[[], Path]) -> None:
    install_detector()
    (entry,) = (entry for entry in entries() if entry.task == "detect")
    picture, _ = trials.crop()
    shown = io.read(trials.make(entry, Progress())).pixels.astype(int)
    changed = (shown != picture.pixels).any(axis=2)
    assert 0 < changed.mean() < 0.5
    assert (shown[changed][:, 0] > shown[changed][:, 1] + 50).all()


# defaults, names, removing
