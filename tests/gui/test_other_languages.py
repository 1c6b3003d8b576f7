"""Messages from below the window are said in its language, wherever they come from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePath

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from restorer.batch.job import Job
from restorer.batch.journal import Journal
from restorer.batch.queue import Entry
from restorer.batch.record import Recipe
from restorer.batch.runner import record_of
from restorer.errors import CheckpointError, PictureError
from restorer.gui.dialogs import errors
from restorer.gui.language import tr
from restorer.gui.main_window import MainWindow
from restorer.gui.queue.model import in_words
from restorer.gui.wording import told
from restorer.imaging import io
from restorer.models.foreign.refusal import refusal
from restorer.progress import Progress, Update
from restorer.text import joined, text

GERMAN = {
    "“{path}” does not exist.": "Es gibt kein „{path}“.",
    "Nothing was changed.": "Nichts wurde verändert.",
    "Check the name and the folder.": "Sind Name und Ordner richtig?",
    "Failed: {reason}": "Misslungen: {reason}",
    "“{name}” {reason}.": "„{name}“ {reason}.",
    "holds a link to another file (“{name}”)": "enthält einen Verweis auf „{name}“",
    "Saving {name}": "{name} wird gesichert",
}


class Spoken(QTranslator):
    """A catalogue in memory."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return GERMAN.get(source)  # type: ignore[return-value]  # None: another catalogue may have it


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    catalogue = Spoken()
    qapp.installTranslator(catalogue)
    yield
    qapp.removeTranslator(catalogue)


@pytest.fixture
def missing(tmp_path: Path) -> PictureError:
    with pytest.raises(PictureError) as caught:
        io.read(tmp_path / "{gone}.png")
    return caught.value


@pytest.mark.usefixtures("german")
def test_an_error_is_shown_in_the_windows_language(
    window: MainWindow, shown_errors: list[errors.ErrorDialog], missing: PictureError
) -> None:
    window.report(missing)
    (dialog,) = shown_errors
    assert dialog.headline.text().startswith("Es gibt kein „")
    assert dialog.headline.text().endswith("{gone}.png“.")
    assert missing.what.startswith("“")  # logs and commands stay English


@pytest.mark.usefixtures("german")
def test_all_three_sentences_are_translated(missing: PictureError) -> None:
    assert told(missing).endswith("Nichts wurde verändert. Sind Name und Ordner richtig?")


@pytest.mark.usefixtures("german")
def test_a_failure_of_an_earlier_batch_is_shown_in_the_windows_language(
    tmp_path: Path, missing: PictureError
) -> None:
    job = Job(tmp_path / "a.png", tmp_path / "b.png")
    Journal(tmp_path).add(record_of(missing, job, Recipe(filler="smooth")))
    record = Journal(tmp_path).last(job)
    entry = Entry("1", job.source, PurePath("a.png"), PurePath("b.png"), record=record)
    assert in_words(entry).startswith("Misslungen: Es gibt kein „")


@pytest.mark.usefixtures("german")
def test_texts_within_texts_are_translated_too(tmp_path: Path) -> None:
    refused: CheckpointError = refusal(
        tmp_path / "net.pth", text("holds a link to another file (“{name}”)", name="a\nb")
    )
    assert tr(refused.what) == "„net.pth“ enthält einen Verweis auf „a\N{REPLACEMENT CHARACTER}b“."
    assert tr(joined(text("Nothing was changed."), "Quite so.")) == "Nichts wurde verändert. Quite so."


@pytest.mark.usefixtures("german")
def test_stages_of_progress_can_be_translated_where_they_are_shown() -> None:
    seen: list[Update] = []
    Progress(seen.append).begin(text("Saving {name}", name="a.restorer"), 1)
    assert seen[0].stage == "Saving a.restorer"
    assert tr(seen[0].stage) == "a.restorer wird gesichert"
