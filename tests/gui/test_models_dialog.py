"""The dialog "Models": search, trial pictures, defaults, importing, checking, measuring, and where networks compute."""

from __future__ import annotations

import os
import pickle
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QListWidget, QPlainTextEdit

from restorer.document import Layer
from restorer.gui import settings
from restorer.gui.dialogs.models import computing, questions, trials
from restorer.gui.dialogs.models.dialog import ModelsDialog
from restorer.gui.dialogs.models.entries import Entry, entries
from restorer.gui.dialogs.models.jobs import holes, measure
from restorer.gui.main_window import MainWindow
from restorer.gui.workers import FillerCache
from restorer.imaging import io
from restorer.imaging.picture import Picture
from restorer.models import catalog, manager
from restorer.progress import Progress

LEFT = Qt.MouseButton.LeftButton
Install = Callable[..., Path]
TIMEOUT = 60_000

pytestmark = pytest.mark.usefixtures("no_checkpoints")


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Ids of models in the order in which they were tried; the pictures are plain."""
    seen: list[str] = []

    def make(entry: Entry, _: Progress) -> Path:
        assert threading.current_thread() is not threading.main_thread()
        seen.append(entry.id)
        place = trials.place_of(entry)
        place.parent.mkdir(parents=True, exist_ok=True)
        io.write(Picture(np.full((8, 8, 3), 120, np.uint8)), place)
        return place

    monkeypatch.setattr(trials, "make", make)
    return seen


@pytest.fixture
def opened(tried: list[str], window: MainWindow, qtbot) -> Callable[[], ModelsDialog]:
    """Opens the dialog by its action and waits until it is quiet."""

    def open_it() -> ModelsDialog:
        window.actions_["models"].trigger()
        dialog = window.models
        assert dialog is not None
        _wait(qtbot, dialog)
        return dialog

    return open_it


def _wait(qtbot, dialog: ModelsDialog) -> None:
    qtbot.waitUntil(
        lambda: (
            not dialog.doing.is_busy
            and dialog.gallery.is_done
            and dialog.pool.is_idle
            and dialog.window_.pool.is_idle
        ),
        timeout=TIMEOUT,
    )


def _press(qtbot, dialog: ModelsDialog, key: str) -> None:
    button = dialog.details.buttons[key]
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, LEFT)


def _listed(dialog: ModelsDialog) -> list[str]:
    """Ids of the cards in sight."""
    rows = [dialog.cards.item(row) for row in range(dialog.cards.count())]
    ids = [row.data(Qt.ItemDataRole.UserRole) for row in rows if not row.isHidden()]
    return [name for name in ids if name]


def _click(qtbot, dialog: ModelsDialog, model_id: str) -> None:
    for row in range(dialog.cards.count()):
        item = dialog.cards.item(row)
        if item.data(Qt.ItemDataRole.UserRole) == model_id:
            dialog.cards.scrollToItem(item)
            middle = dialog.cards.visualItemRect(item).center()
            qtbot.mouseClick(dialog.cards.viewport(), LEFT, pos=middle)
            assert dialog.details.entry is not None
            assert dialog.details.entry.id == model_id
            return
    raise AssertionError(f"{model_id} is not listed")


def _drop(dialog: ModelsDialog, *paths: Path) -> bool:
    """Drag files over the dialog and drop them; False where it does not take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where, action = QPoint(60, 60), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(where, action, data, LEFT, Qt.KeyboardModifier.NoModifier)
    enter.ignore()
    QApplication.sendEvent(dialog, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(where), action, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(dialog, drop)
    return True


def _own() -> list[str]:
    folder = Path(os.environ["RESTORER_DATA"]) / "checkpoints"
    return sorted(path.name for path in folder.glob("*.safetensors")) if folder.exists() else []


@pytest.fixture
def elsewhere(install: Install, tmp_path: Path) -> Callable[..., Path]:
    """Makes a tiny checkpoint in a folder that nobody looks into."""

    def make(name: str, /, **facts: object) -> Path:
        folder = tmp_path / "elsewhere"
        folder.mkdir(exist_ok=True)
        return install(name, **facts).rename(folder / f"{name}.safetensors")

    return make


class _Evil:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("touch hostile-code-ran",)


def _hostile(tmp_path: Path) -> Path:
    path = tmp_path / "hostile.pth"
    path.write_bytes(pickle.dumps({"state_dict": _Evil()}))
    return path


# the list


def test_search_filters_as_you_type(install: Install, opened, qtbot) -> None:
    install("chapel", name="Chapel", trained_on={"pictures": 3, "damage": ["cobweb"]})
    dialog = opened()
    assert _listed(dialog) == [info.id for info in catalog.choices()]
    assert dialog.search.hasFocus()
    qtbot.keyClicks(dialog.search, "COBW")
    assert _listed(dialog) == ["chapel"]
    assert dialog.details.name.text() == "Chapel"
    qtbot.keyClicks(dialog.search, " nowhere")
    assert _listed(dialog) == []
    assert dialog.nothing.isVisible()
    assert not dialog.details.isVisible()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert len(_listed(dialog)) == len(catalog.choices())
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
    assert _own() == ["tiny.safetensors"]
    qtbot.keyClick(dialog.cards, Qt.Key.Key_Delete)
    assert _own() == []
    assert "tiny" not in _listed(dialog)
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
    _click(qtbot, dialog, "tiny")
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
    _press(qtbot, dialog, "authors")
    text = dialog.findChild(QPlainTextEdit)
    assert text.toPlainText() == "One <i>painter</i>\nAnother"
    text.window().close()
    _click(qtbot, dialog, "smooth")
    assert not dialog.details.buttons["verify"].isVisible()
    assert not dialog.details.scores.isVisible()


def test_show_in_folder(install: Install, opened, qtbot, monkeypatch) -> None:
    path = install("tiny")
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    dialog = opened()
    _click(qtbot, dialog, "tiny")
    _press(qtbot, dialog, "folder")
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


def test_set_default_changes_the_menu(install: Install, opened, window: MainWindow, qtbot) -> None:
    install("tiny")
    dialog = opened()
    panel = window.side.restore
    panel.choose("smooth")
    assert panel.filler.currentData() == "smooth"
    _click(qtbot, dialog, "tiny")
    _press(qtbot, dialog, "default")
    assert manager.default("fill") == "tiny"
    assert panel.filler.currentData() == "tiny"
    assert panel.chosen == ""
    assert not dialog.details.buttons["default"].isEnabled()
    assert [entry.id for entry in dialog.entries.values() if entry.is_default] == ["tiny"]


def test_rename_keeps_choice_and_default(
    install: Install, opened, window: MainWindow, qtbot, monkeypatch
) -> None:
    install("tiny")
    dialog = opened()
    _click(qtbot, dialog, "tiny")
    _press(qtbot, dialog, "default")
    _press(qtbot, dialog, "use")
    asked: list[questions.NameDialog] = []

    def answer(question: questions.NameDialog) -> int:
        asked.append(question)
        assert not question.accept_button.isEnabled()
        question.field.setText("smooth")
        assert not question.accept_button.isEnabled(), "that name is taken"
        qtbot.keyClick(question.field, "a", Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(question.field, "chapel")
        assert question.accept_button.isEnabled()
        return questions.Dialog.DialogCode.Accepted

    monkeypatch.setattr(questions.NameDialog, "exec", answer)
    _press(qtbot, dialog, "rename")
    assert asked
    assert _own() == ["chapel.safetensors"]
    assert dialog.cards.current == "chapel"
    assert (
        manager.default("fill")
        == window.side.restore.chosen
        == window.side.restore.filler.currentData()
        == "chapel"
    )
    assert not window.restoring.notes
    _wait(qtbot, dialog)


def test_only_ones_own_can_be_renamed_and_removed(opened, qtbot) -> None:
    dialog = opened()
    assert dialog.entries
    assert not any(dialog.details.buttons[key].isVisible() for key in ("rename", "remove"))


# importing


def test_import_by_drop(elsewhere, opened, window: MainWindow, tried: list[str], qtbot) -> None:
    path = elsewhere("tiny", name="Tiny")
    dialog = opened()
    assert not _drop(dialog, path.with_suffix(".png"))
    assert _drop(dialog, path)
    assert not dialog.import_button.isEnabled()
    assert not _drop(dialog, path), "one thing at a time"
    _wait(qtbot, dialog)
    assert _own() == ["tiny.safetensors"]
    assert dialog.cards.current == "tiny"
    assert dialog.details.name.text() == "Tiny"
    assert dialog.work.text.text() == "Imported “tiny”."
    assert window.side.restore.filler.findData("tiny") >= 0
    assert tried[-1] == "tiny"
    assert dialog.import_button.isEnabled()


def test_several_files_are_imported_one_after_the_other(
    elsewhere, opened, qtbot, tmp_path: Path, shown_errors
) -> None:
    install_first = elsewhere("one")
    other = elsewhere("patchmatch", name="Not that one")
    dialog = opened()
    assert _drop(dialog, _hostile(tmp_path), install_first, other)
    _wait(qtbot, dialog)
    assert _own() == ["one.safetensors", "patchmatch-2.safetensors"], "a taken name is no reason to refuse"
    assert dialog.work.text.text() == "Imported 2 of 3 files: “one”, “patchmatch-2”."
    (shown,) = shown_errors
    assert "hostile.pth" in shown.headline.text()
    assert dialog.cards.current == "patchmatch-2"


def test_a_hostile_file_is_refused_and_leaves_nothing(
    opened, qtbot, tmp_path: Path, shown_errors, monkeypatch
) -> None:
    monkeypatch.chdir(tmp_path)
    dialog = opened()
    assert _drop(dialog, _hostile(tmp_path))
    _wait(qtbot, dialog)
    (shown,) = shown_errors
    assert shown.parent() is dialog
    assert "hostile.pth" in shown.headline.text()
    assert dialog.work.text.text() == "Nothing was imported."
    assert _own() == []
    assert not (tmp_path / "hostile-code-ran").exists()


def test_an_import_can_be_cancelled(elsewhere, opened, qtbot, monkeypatch, shown_errors) -> None:
    paths = [elsewhere("one"), elsewhere("two")]
    begun, real = threading.Event(), manager.add

    def slow(path: Path, name: str | None, progress: Progress) -> manager.Installed:
        begun.set()
        while not progress.is_cancelled:
            time.sleep(0.005)
        return real(path, name, progress)

    monkeypatch.setattr(manager, "add", slow)
    dialog = opened()
    assert _drop(dialog, *paths)
    qtbot.waitUntil(begun.is_set, timeout=TIMEOUT)
    assert dialog.work.cancel.isVisible()
    qtbot.mouseClick(dialog.work.cancel, LEFT)
    assert dialog.work.text.text() == "Cancelling…"
    _wait(qtbot, dialog)
    assert dialog.work.text.text() == "Cancelled. Nothing was imported."
    assert _own() == []
    assert not shown_errors
    assert dialog.isVisible()


# checking and measuring


def test_verify(elsewhere, opened, qtbot, shown_errors) -> None:
    path = elsewhere("tiny")
    dialog = opened()
    _drop(dialog, path)
    _wait(qtbot, dialog)
    _press(qtbot, dialog, "verify")
    _wait(qtbot, dialog)
    assert dialog.work.text.text().startswith("“tiny” is sound: its SHA-256 is that of the file that came")
    file = dialog.details.entry.installed.path
    data = bytearray(file.read_bytes())
    data[-1] ^= 1
    file.write_bytes(bytes(data))
    dialog.refresh()
    _press(qtbot, dialog, "verify")
    _wait(qtbot, dialog)
    assert "is not the file that was taken in" in dialog.work.text.text()
    assert len(shown_errors) == 1


def test_benchmark_of_a_classical_filler(opened, qtbot) -> None:
    dialog = opened()
    _click(qtbot, dialog, "smooth")
    _press(qtbot, dialog, "measure")
    assert dialog.work.cancel.isVisible()
    assert not dialog.details.buttons["measure"].isEnabled()
    _wait(qtbot, dialog)
    said = dialog.work.text.text()
    assert said.startswith("“Smooth” takes ")
    assert " s per megapixel here (0." in said
    assert dialog.details.buttons["measure"].isEnabled()


def test_a_benchmark_can_be_cancelled_by_esc(slow_filler: str, opened, qtbot) -> None:
    dialog = opened()
    _click(qtbot, dialog, slow_filler)
    _press(qtbot, dialog, "measure")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    _wait(qtbot, dialog)
    assert dialog.work.text.text() == "Cancelled. Nothing was changed."
    assert dialog.isVisible()


def test_speed_of_networks_and_detectors(install: Install, install_detector: Callable[[], Path]) -> None:
    install("tiny")
    install_detector()
    known = {entry.id: entry for entry in entries()}
    speed = measure(known["tiny"], "cpu", "fp32", Progress())
    assert speed.seconds_per_megapixel > 0
    assert speed.where == "cpu in fp32"
    assert measure(known["unet-segment"], "cpu", "auto", Progress()).megapixels == pytest.approx(0.262144)
    mask = holes((200, 130))
    assert mask.shape == (200, 130)
    assert 0.01 < (mask > 0).mean() < 0.1


# where networks compute


def test_device_and_precision_are_remembered_and_used(
    install: Install, opened, window: MainWindow, qtbot, monkeypatch
) -> None:
    dialog = opened()
    boxes = dialog.computing
    assert boxes.device.itemText(0).startswith("Automatic: ")
    devices = [boxes.device.itemData(row) for row in range(boxes.device.count())]
    assert devices[:2] == ["auto", "cpu"]
    boxes.device.setFocus()
    qtbot.keyClick(boxes.device, Qt.Key.Key_Down)
    assert window.settings.device == "cpu"
    _wait(qtbot, dialog)
    kinds = [boxes.precision.itemData(row) for row in range(boxes.precision.count())]
    assert kinds == ["auto", "fp32", "bf16"]
    assert boxes.precision.itemText(0) in {"Automatic: fp32", "Automatic: bf16"}
    qtbot.keyClick(boxes.precision, Qt.Key.Key_Down)
    assert window.settings.precision == "fp32"
    window._remember()
    assert (settings.load().device, settings.load().precision) == ("cpu", "fp32")

    install("tiny")
    filler = FillerCache().get("tiny", device=window.settings.device, precision=window.settings.precision)
    assert (filler.device, filler.precision) == ("cpu", "fp32")


def test_restoring_uses_the_chosen_device_and_precision(
    install: Install, open_picture, scratched: Path, qtbot, monkeypatch
) -> None:
    window = open_picture(scratched)
    window.settings.device, window.settings.precision = "cpu", "bf16"
    seen: list[tuple[str, str]] = []
    real = catalog.load

    def load(filler_id: str, device: str, quality: str, precision: str) -> object:
        seen.append((device, precision))
        return real(filler_id, device, quality, precision)

    monkeypatch.setattr(catalog, "load", load)
    window.side.restore.choose("smooth")
    document = window.document
    mask = np.zeros(document.mask.shape, np.uint8)
    mask[20:30, 30:40] = 255
    document.replace(Layer.MASK, mask, "hole")
    qtbot.waitUntil(window.side.restore.button.isEnabled)
    qtbot.mouseClick(window.side.restore.button, LEFT)
    qtbot.waitUntil(lambda: bool(document.fills) and not window.worker.is_busy, timeout=TIMEOUT)
    assert seen == [("cpu", "bf16")]
    qtbot.waitUntil(lambda: window.pool.is_idle, timeout=TIMEOUT)


def test_a_device_that_is_gone_is_said_so(opened, window: MainWindow, qtbot) -> None:
    window.settings.device = "cuda:99"
    window.settings.precision = "fp16"
    dialog = opened()
    assert dialog.computing.device.currentText() == "cuda:99: not here now"
    assert dialog.computing.device.currentData() == "cuda:99"
    dialog.computing.device.setCurrentIndex(1)
    dialog.computing.device.activated.emit(1)
    _wait(qtbot, dialog)
    assert (window.settings.device, window.settings.precision) == ("cpu", "auto"), "the processor has no fp16"


def test_asking_for_devices_keeps_the_window_free(
    tried: list[str], window: MainWindow, qtbot, monkeypatch
) -> None:
    threads: list[threading.Thread] = []
    real = computing.find_places

    def slow(progress: Progress) -> computing.Places:
        threads.append(threading.current_thread())
        return real(progress)

    monkeypatch.setattr(computing, "find_places", slow)
    window.actions_["models"].trigger()
    assert window.models.computing.device.currentText() == "Automatic"
    _wait(qtbot, window.models)
    assert threads
    assert threading.main_thread() not in threads


# from the menu


def test_manage_models_is_at_the_end_of_the_menu(
    open_picture, scratched: Path, tried: list[str], qtbot
) -> None:
    window = open_picture(scratched)
    menu = window.side.restore.filler
    menu.showPopup()
    qtbot.waitUntil(menu.manage.isVisible)
    assert menu.manage.mapToGlobal(QPoint(0, 0)).y() >= menu.view().mapToGlobal(QPoint(0, 0)).y()
    qtbot.mouseClick(menu.manage, LEFT)
    assert window.models is not None
    assert window.models.isVisible()
    assert not menu.view().isVisible()
    _wait(qtbot, window.models)
    window.close()
    assert not window.models.isVisible()
