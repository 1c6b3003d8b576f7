"""The dossier from the window: written, cancelled, failed; who restored; and where it is afterwards."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from restorer.dossier import credentials, drawing, person
from restorer.dossier.person import Person
from restorer.errors import SaveError
from restorer.gui.dialogs import dossier as dossier_dialog
from restorer.gui.dialogs.dossier import DossierDialog
from restorer.gui.dialogs.person import PersonDialog
from restorer.gui.main_window import MainWindow

from .conftest import ALT, CONTROL, LEFT, SHIFT, Press


@pytest.fixture
def ask(qtbot, press: Press) -> Callable[[MainWindow], DossierDialog]:
    """Presses the key and waits for the dialog."""

    def open_dialog(window: MainWindow) -> DossierDialog:
        press(window, Qt.Key.Key_D, CONTROL | SHIFT)
        dialog = window.documenting.reporting.dialog
        assert dialog is not None
        qtbot.waitUntil(lambda: dialog.isVisible() and window.pool.is_idle)
        return dialog

    return open_dialog


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What would be opened with other programs."""
    paths: list[Path] = []
    monkeypatch.setattr(dossier_dialog, "open_outside", paths.append)
    return paths


def test_a_dossier_is_written_shown_and_found(filled: MainWindow, ask, qtbot, opened, tmp_path) -> None:
    dialog = ask(filled)
    assert dialog.target == tmp_path / "panel-dossier"
    dialog.title.selectAll()
    qtbot.keyClicks(dialog.title, "A painted panel")
    qtbot.mouseClick(dialog.show_control.styles.button("outline"), LEFT)
    qtbot.mouseClick(dialog.files["json"], LEFT, pos=dialog.files["json"].rect().center() / 8)
    assert dialog.kinds == ["html", "pdf"]
    qtbot.mouseClick(dialog.export_button, LEFT)
    qtbot.waitUntil(dialog.show_button.isVisible, timeout=30_000)
    folder = tmp_path / "panel-dossier"
    assert sorted(path.name for path in folder.iterdir()) == ["dossier.html", "dossier.pdf"]
    text = (folder / "dossier.html").read_text(encoding="utf-8")
    assert "A painted panel" in text
    assert "2 regions in 2 fills. Fills are shown outlined" in text
    assert filled.document.facts.title == "A painted panel"
    assert filled.document.history.entries[-1] == "Title"
    qtbot.mouseClick(dialog.show_button, LEFT)
    qtbot.mouseClick(dialog.folder_button, LEFT)
    assert opened == [folder / "dossier.html", folder]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: filled.documenting.reporting.dialog is None)
    assert (filled.settings.dossier_style, filled.settings.dossier_files) == ("outline", ["html", "pdf"])


def test_nothing_to_write_or_no_name_cannot_be_exported(filled: MainWindow, ask, qtbot) -> None:
    dialog = ask(filled)
    for box in dialog.files.values():
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not dialog.export_button.isEnabled()
    qtbot.keyClick(dialog.files["pdf"], Qt.Key.Key_Space)
    assert dialog.export_button.isEnabled()
    dialog.name.selectAll()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Delete)
    assert not dialog.export_button.isEnabled()


def test_cancelling_leaves_nothing_and_the_dialog_open(
    filled: MainWindow, ask, qtbot, monkeypatch, tmp_path
) -> None:
    real = drawing.detail

    def slow(*arguments: object) -> drawing.Detail:
        time.sleep(0.3)
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(drawing, "detail", slow)
    dialog = ask(filled)
    qtbot.mouseClick(dialog.export_button, LEFT)
    qtbot.waitUntil(lambda: dialog.stage.text().startswith("Drawing"), timeout=20_000)
    assert not dialog.title.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.stage.text() == "Cancelling"
    qtbot.waitUntil(lambda: filled.pool.is_idle, timeout=20_000)
    assert dialog.isVisible()
    assert dialog.stage.text() == "Cancelled. Nothing was written."
    assert dialog.export_button.isEnabled()
    assert not (tmp_path / "panel-dossier").exists()
    monkeypatch.setattr(drawing, "detail", real)
    qtbot.mouseClick(dialog.export_button, LEFT)
    qtbot.waitUntil(dialog.show_button.isVisible, timeout=30_000)


def test_a_failure_is_told_and_can_be_tried_again(
    filled: MainWindow, ask, qtbot, shown_errors, tmp_path
) -> None:
    (tmp_path / "panel-dossier").write_text("a file in the way")
    dialog = ask(filled)
    qtbot.mouseClick(dialog.export_button, LEFT)
    qtbot.waitUntil(lambda: bool(shown_errors), timeout=30_000)
    assert isinstance(shown_errors[0].error, SaveError)
    assert dialog.export_button.isEnabled()
    assert not dialog.show_button.isVisible()
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "elsewhere")
    qtbot.mouseClick(dialog.export_button, LEFT)
    qtbot.waitUntil(dialog.show_button.isVisible, timeout=30_000)
    assert (tmp_path / "elsewhere" / "dossier.pdf").exists()


def test_an_earlier_dossier_is_replaced_only_with_leave(
    filled: MainWindow, ask, qtbot, answers, tmp_path
) -> None:
    (tmp_path / "panel-dossier").mkdir()
    page = tmp_path / "panel-dossier" / "dossier.html"
    page.write_text("earlier")
    dialog = ask(filled)
    answers.given = ["cancel", "yes"]
    qtbot.mouseClick(dialog.export_button, LEFT)
    assert page.read_text() == "earlier"
    assert filled.pool.is_idle
    qtbot.mouseClick(dialog.export_button, LEFT)
    qtbot.waitUntil(dialog.show_button.isVisible, timeout=30_000)
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_who_restored_is_asked_remembered_and_written(
    filled: MainWindow, ask, qtbot, monkeypatch, tmp_path
) -> None:
    monkeypatch.setattr(credentials, "is_installed", lambda: False)
    dialog = ask(filled)
    assert dialog.person.text() == "Nobody is named"
    qtbot.mouseClick(dialog.change_person, LEFT)
    asked = filled.documenting.reporting.person_dialog
    assert not asked.certificate.isVisible(), "nothing can be signed without the library"
    qtbot.keyClicks(asked.operator, "A. Restorer")
    qtbot.keyClick(asked.operator, Qt.Key.Key_Tab)
    qtbot.keyClicks(asked.institution, "Studio")
    qtbot.keyClick(asked.institution, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: filled.documenting.reporting.person_dialog is None)
    assert dialog.person.text() == "A. Restorer, Studio"
    assert person.read() == Person(operator="A. Restorer", institution="Studio")
    qtbot.mouseClick(dialog.export_button, LEFT)
    qtbot.waitUntil(dialog.show_button.isVisible, timeout=30_000)
    data = json.loads((tmp_path / "panel-dossier" / "dossier.json").read_text(encoding="utf-8"))
    assert (data["operator"], data["institution"]) == ("A. Restorer", "Studio")


def test_a_certificate_is_chosen_where_pictures_can_be_signed(
    window: MainWindow, press: Press, qtbot, monkeypatch, tmp_path
) -> None:
    monkeypatch.setattr(credentials, "is_installed", lambda: True)
    press(window, Qt.Key.Key_P, CONTROL | ALT)
    asked = window.documenting.reporting.person_dialog
    assert asked.certificate.isVisible()
    for field, name in ((asked.certificate, "chain.pem"), (asked.key, "key.pem")):
        path = str(tmp_path / name)
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, path=path, **k: (path, ""))
        qtbot.mouseClick(field.choose, LEFT)
        assert field.field.text() == name
    asked.algorithm.setFocus()
    qtbot.keyClicks(asked.algorithm, "ps256")
    qtbot.mouseClick(asked.save_button, LEFT)
    qtbot.waitUntil(lambda: window.documenting.reporting.person_dialog is None)
    wanted = Person(certificate=tmp_path / "chain.pem", key=tmp_path / "key.pem", algorithm="ps256")
    assert person.read() == wanted
    press(window, Qt.Key.Key_P, CONTROL | ALT)
    asked = window.documenting.reporting.person_dialog
    qtbot.mouseClick(asked.certificate.clear, LEFT)
    qtbot.mouseClick(asked.save_button, LEFT)
    assert person.read() == wanted.model_copy(update={"certificate": None})


def test_what_the_dialog_does_not_show_stays(qtbot, monkeypatch) -> None:
    monkeypatch.setattr(credentials, "is_installed", lambda: False)
    known = Person(operator="A", certificate=Path("chain.pem"), key=Path("key.pem"), algorithm="es384")
    dialog = PersonDialog(None, known)
    qtbot.addWidget(dialog)
    qtbot.keyClicks(dialog.institution, "B")
    assert dialog.wanted == known.model_copy(update={"institution": "B"})


def test_a_person_that_cannot_be_kept_is_told(  # noqa: PLR0917
    window: MainWindow, press: Press, qtbot, monkeypatch, tmp_path, shown_errors
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setattr(person, "path", lambda: tmp_path / "file" / "operator.json")
    press(window, Qt.Key.Key_P, CONTROL | ALT)
    asked = window.documenting.reporting.person_dialog
    qtbot.keyClicks(asked.operator, "A. Restorer")
    qtbot.mouseClick(asked.save_button, LEFT)
    assert isinstance(shown_errors[0].error, SaveError)
    assert asked.isVisible()
    asked.reject()
