"""Export with clicks and keys: every kind of file is what other programs read, and fills are shown as was chosen."""

from __future__ import annotations

import importlib.util
import shutil
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from restorer.document import Document, Scale
from restorer.dossier import credentials, person
from restorer.dossier.layers import shown_fills
from restorer.dossier.person import Person
from restorer.dossier.show import Show
from restorer.errors import SaveError
from restorer.gui import exporting
from restorer.gui.dialogs.export import ExportDialog
from restorer.gui.main_window import MainWindow
from restorer.imaging import composite, io
from restorer.imaging.picture import Picture

from .conftest import ALT, CONTROL, LEFT, Press


@pytest.fixture
def ask(qtbot, press: Press) -> Callable[[MainWindow], ExportDialog]:
    """Presses the key and waits for the dialog."""

    def open_dialog(window: MainWindow) -> ExportDialog:
        press(window, Qt.Key.Key_E, CONTROL | ALT)
        dialog = window.documenting.exporting.dialog
        assert dialog is not None
        qtbot.waitUntil(lambda: dialog.isVisible() and window.pool.is_idle)
        return dialog

    return open_dialog


def _named(qtbot, dialog: ExportDialog, name: str) -> None:
    dialog.name.setFocus()
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, name)


def _export(qtbot, window: MainWindow, dialog: ExportDialog) -> Path:
    path = dialog.path
    assert dialog.save_button.isEnabled()
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: path.exists() and window.pool.is_idle, timeout=20_000)
    assert window.documenting.exporting.dialog is None
    return path


def test_a_picture_with_hatched_fills(filled: MainWindow, ask, qtbot) -> None:
    dialog = ask(filled)
    assert dialog.name.text() == "panel-restored.png"
    qtbot.mouseClick(dialog.show_control.styles.button("tratteggio"), LEFT)
    for field, text in ((dialog.show_control.pixels.field, "3"), (dialog.show_control.angle.field, "45")):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert dialog.show_control.show_wanted == Show("tratteggio", 3, 45, 0.5)
    _named(qtbot, dialog, "hatched.tif")
    assert dialog.formats.current == "tiff"
    path = _export(qtbot, filled, dialog)
    assert "hatched.tif" in filled.status.currentMessage()

    found, state = io.read(path), filled.document.snapshot()
    wanted = composite.flatten(state.picture, shown_fills(state, Show("tratteggio", 3, 45)))
    assert bool((found.pixels == wanted.pixels).all())
    untouched = np.ones(found.shape, bool)
    for fill in state.fills:
        untouched[fill.box.slices] = False
    assert bool((found.pixels[untouched] == state.picture.pixels[untouched]).all())
    assert b"xmpMM:History" in (found.metadata.xmp or b"")
    assert b"fills shown as tratteggio" in (found.metadata.xmp or b"")
    assert (filled.settings.line_pixels, filled.settings.hatch_angle) == (3, 45), "for the next time"
    assert filled.document.is_modified, "an export does not save the work"


def test_openraster_opens_elsewhere(filled: MainWindow, ask, qtbot) -> None:
    dialog = ask(filled)
    qtbot.mouseClick(dialog.kinds.button("ora"), LEFT)
    assert dialog.name.text() == "panel.ora"
    assert not dialog.formats.isVisible()
    with zipfile.ZipFile(_export(qtbot, filled, dialog)) as archive:
        assert archive.read("mimetype") == b"image/openraster"
        layers = ET.fromstring(archive.read("stack.xml")).findall("stack/layer")
        assert [layer.get("name") for layer in layers] == ["Mask", "Restore", "Picture"]
        with archive.open("mergedimage.png") as file, Image.open(file) as merged:
            assert bool((np.asarray(merged) == filled.document.flattened().pixels).all())


def test_layers_fills_and_mask_are_what_others_read(filled: MainWindow, ask, qtbot) -> None:
    document = filled.document
    names = {"layers": "panel-layers.tif", "fills": "panel-fills.png", "mask": "panel-mask.png"}
    paths = {}
    for kind, name in names.items():
        dialog = ask(filled)
        qtbot.mouseClick(dialog.kinds.button(kind), LEFT)
        assert dialog.name.text() == name
        assert dialog.show_control.isEnabled() == (kind != "mask")
        paths[kind] = _export(qtbot, filled, dialog)
    with tifffile.TiffFile(paths["layers"]) as file:
        assert [page.tags[285].value for page in file.pages] == ["Picture", "Restore", "Mask"]
        assert bool((file.pages[0].asarray() == document.picture.pixels).all())
    with Image.open(paths["fills"]) as fills:
        alpha = np.asarray(fills)[..., 3]
    with Image.open(paths["mask"]) as mask:
        marked = np.asarray(mask)
    assert bool((alpha == marked).all())
    assert np.count_nonzero(marked) == sum(np.count_nonzero(fill.alpha) for fill in document.fills)


def test_the_name_follows_the_kind_and_what_was_typed_stays(filled: MainWindow, ask, qtbot) -> None:
    dialog = ask(filled)
    _named(qtbot, dialog, "mine.webp")
    qtbot.mouseClick(dialog.kinds.button("fills"), LEFT)
    assert dialog.name.text() == "mine.webp"
    assert not dialog.formats.button("jpeg").isEnabled(), "a JPEG has no transparency"
    qtbot.mouseClick(dialog.kinds.button("layers"), LEFT)
    assert dialog.name.text() == "mine.tif"
    _named(qtbot, dialog, "mine.png")
    assert not dialog.save_button.isEnabled()
    assert dialog.reason.text() == "The name must end in .tif."
    qtbot.mouseClick(dialog.kinds.button("picture"), LEFT)
    assert dialog.save_button.isEnabled()
    qtbot.mouseClick(dialog.formats.button("jpeg"), LEFT)
    assert dialog.name.text() == "mine.jpg"
    assert dialog.quality.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: filled.documenting.exporting.dialog is None)


def test_the_source_is_never_replaced_and_others_only_with_leave(
    filled: MainWindow, ask, qtbot, answers, tmp_path
) -> None:
    dialog = ask(filled)
    _named(qtbot, dialog, "panel.png")
    assert not dialog.save_button.isEnabled()
    assert "opened from" in dialog.reason.text()
    (tmp_path / "there.png").write_text("something")
    _named(qtbot, dialog, "there.png")
    answers.given = ["cancel", "yes"]
    qtbot.mouseClick(dialog.save_button, LEFT)
    assert dialog.isVisible()
    assert (tmp_path / "there.png").read_text() == "something"
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: filled.documenting.exporting.dialog is None and filled.pool.is_idle)
    assert io.read(tmp_path / "there.png").shape == (130, 180)


def test_a_failure_is_told_and_the_picture_stays(
    filled: MainWindow, ask, qtbot, monkeypatch, shown_errors
) -> None:
    def full(*_: object, **__: object) -> None:
        raise SaveError("The disk is full.", safe="No file was changed.", todo="Make room.")

    monkeypatch.setattr(exporting, "export", full)
    dialog = ask(filled)
    qtbot.mouseClick(dialog.save_button, LEFT)
    qtbot.waitUntil(lambda: bool(shown_errors))
    assert "full" in shown_errors[0].headline.text()
    assert not filled.status.is_showing_progress


def test_lines_are_measured_on_the_object_where_its_scale_is_known(filled: MainWindow, ask, qtbot) -> None:
    control = ask(filled).show_control
    assert not control.unit.isVisible()
    qtbot.mouseClick(control.styles.button("outline"), LEFT)
    assert control.unit.isVisible()
    assert control.pixels.isVisible()
    assert not control.angle.isVisible()
    qtbot.mouseClick(control.unit.button("mm"), LEFT)
    assert control.millimetres.isVisible()
    assert not control.pixels.isVisible()
    control.millimetres.field.setFocus()
    control.millimetres.field.selectAll()
    qtbot.keyClicks(control.millimetres.field, "0.25")
    qtbot.keyClick(control.millimetres.field, Qt.Key.Key_Tab)
    assert control.show_wanted.width == pytest.approx(0.25 * 300 / 25.4)


def test_without_a_scale_there_are_pixels_alone(window: MainWindow, ask, qtbot) -> None:
    window.settings.line_unit = "mm"
    window.set_document(Document(Picture(np.zeros((40, 50, 3), np.uint8))))
    control = ask(window).show_control
    qtbot.mouseClick(control.styles.button("tratteggio"), LEFT)
    assert control.pixels.isVisible()
    assert not control.unit.isVisible()
    assert control.show_wanted.width == window.settings.line_pixels
    assert control.told.text() == "Nothing is filled yet."
    assert control.preview.image.isNull()
    assert Scale.of(window.document.picture) is None


def test_the_preview_shows_a_fill_as_it_is_going_to_be(filled: MainWindow, ask, qtbot) -> None:
    control = ask(filled).show_control
    seen = [control.preview.image.copy()]
    for style in ("outline", "neutral", "tratteggio", "invisible"):
        before = control.preview.image.cacheKey()
        qtbot.mouseClick(control.styles.button(style), LEFT)
        qtbot.waitUntil(lambda before=before: control.preview.image.cacheKey() != before)
        seen.append(control.preview.image.copy())
    assert seen[0] == seen[-1]
    assert len({bytes(image.constBits()) for image in seen}) == 4
    control.preview.setFocus()
    qtbot.keyClick(control.preview, Qt.Key.Key_Plus)
    assert control.preview.zoom == 1.25
    _wheel(control.preview, -120)
    assert control.preview.zoom == 1.0


def _wheel(widget: QWidget, delta: int) -> None:
    event = QWheelEvent(
        QPointF(9, 9), QPointF(9, 9), QPointF(0, 0).toPoint(), QPointF(0, delta).toPoint(),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_what_can_be_signed_is_signed(filled: MainWindow, ask, qtbot, monkeypatch) -> None:
    signers = []

    def sign(written: Path, signed: Path, kind: str, state: object, who: Person) -> None:
        signers.append((kind, who))
        shutil.copyfile(written, signed)

    monkeypatch.setattr(credentials, "is_installed", lambda: True)
    monkeypatch.setattr(credentials, "sign", sign)
    who = Person(operator="A. Restorer", certificate=Path("chain.pem"), key=Path("key.pem"))
    person.write(who)
    dialog = ask(filled)
    assert "signed" in dialog.reason.text()
    _export(qtbot, filled, dialog)
    assert signers == [("png", who)]


def test_why_a_picture_is_not_signed_though_there_is_a_certificate(
    filled: MainWindow, ask, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    person.write(Person(certificate=Path("chain.pem"), key=Path("key.pem")))
    dialog = ask(filled)
    assert "signed" not in dialog.reason.text()
    _export(qtbot, filled, dialog)
    assert "not installed" in filled.notice.text
