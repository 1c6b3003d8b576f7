"""Saving the picture: names, formats, the source, warnings; and unsaved work on closing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from restorer.document import Layer
from restorer.errors import SaveError
from restorer.gui.dialogs.save import SaveDialog, ask_target
from restorer.gui.main_window import MainWindow
from restorer.imaging import io
from restorer.imaging.picture import Picture


@pytest.fixture
def jpeg(tmp_path: Path, rng: np.random.Generator) -> Path:
    path = tmp_path / "old.jpg"
    io.write(
        Picture(rng.integers(0, 255, (60, 80, 3), dtype=np.uint8)), path, options=io.SaveOptions(quality=83)
    )
    return path


@pytest.fixture
def accept(monkeypatch: pytest.MonkeyPatch):
    """Makes Save as accept at once, with a name put in before."""

    def with_name(*names: str) -> None:
        todo = list(names)

        def answer(dialog: SaveDialog) -> int:
            if not todo:
                return int(dialog.DialogCode.Rejected)
            if name := todo.pop(0):
                dialog.name.setText(name)
            return int(dialog.DialogCode.Accepted)

        monkeypatch.setattr(SaveDialog, "exec", answer)

    return with_name


def _mark(window: MainWindow) -> None:
    mask = np.zeros(window.document.mask.shape, np.uint8)
    mask[10:20, 10:20] = 255
    window.document.replace(Layer.MASK, mask, "mark")


def _saved(window: MainWindow, path: Path) -> bool:
    return path.exists() and window.pool.is_idle


def test_a_jpeg_is_suggested_to_be_saved_losslessly_and_told_why(window, open_picture, jpeg, qtbot) -> None:
    open_picture(jpeg)
    dialog = SaveDialog(window, window.document.picture, io.suggest(window.document.picture))
    qtbot.addWidget(dialog)
    assert dialog.name.text() == "old-restored.png"
    assert dialog.format == "png"
    assert "JPEG changes every pixel" in dialog.reason.text()
    dialog.formats.button("jpeg").click()
    assert dialog.name.text() == "old-restored.jpg"
    assert dialog.quality.isVisibleTo(dialog)
    assert round(dialog.quality.value) == 83
    assert dialog.options() == io.SaveOptions(), "the source's own way of compressing"
    dialog.name.setText("old-restored.bmp")
    assert not dialog.save_button.isEnabled()
    dialog.formats.button("tiff").click()
    assert dialog.path.suffix == ".tif"


def test_every_format_that_can_be_written_is_offered(window, open_picture, jpeg, qtbot) -> None:
    open_picture(jpeg)
    dialog = SaveDialog(window, window.document.picture, io.suggest(window.document.picture))
    qtbot.addWidget(dialog)
    for suffix in io.WRITABLE:
        dialog.name.setText(f"old-restored{suffix}")
        assert dialog.format is not None
        assert dialog.save_button.isEnabled()
        assert dialog.formats.current == dialog.format
        assert ("Lossless" in dialog.reason.text()) == (suffix in {".tif", ".tiff", ".webp", ".avif"})


def test_a_16_bit_picture_is_told_when_a_format_rounds_it(window, qtbot) -> None:
    picture = Picture(np.zeros((8, 8, 3), np.uint16))
    dialog = SaveDialog(window, picture, io.suggest(picture))
    qtbot.addWidget(dialog)
    dialog.formats.button("avif").click()
    assert "rounded" in dialog.reason.text()
    dialog.formats.button("tiff").click()
    assert "Lossless" in dialog.reason.text()


def test_save_as_after_saving_speaks_of_the_chosen_format(
    window, open_picture, jpeg, qtbot, monkeypatch
) -> None:
    open_picture(jpeg)
    told = []

    def answer(dialog: SaveDialog) -> int:
        dialog.name.setText("kept.tif")
        told.append(dialog.reason.text())
        return int(dialog.DialogCode.Rejected if len(told) > 1 else dialog.DialogCode.Accepted)

    monkeypatch.setattr(SaveDialog, "exec", answer)
    window.files.save()
    qtbot.waitUntil(lambda: _saved(window, jpeg.with_name("kept.tif")))
    window.files.save_as()
    assert told[1].startswith("Lossless")


def test_saving_over_the_source_asks_twice(window, open_picture, scratched, accept, answers) -> None:
    open_picture(scratched)
    picture = window.document.picture
    accept("scratched.png", "scratched.png", "scratched.png")
    answers.given = ["cancel", "yes", "cancel", "yes", "yes"]
    target = ask_target(window, picture, io.suggest(picture))
    assert target is not None
    assert target.overwrite
    assert target.allow_source
    assert answers.asked[-1] == "Replace the original for good?"
    assert answers.given == []


def test_replacing_another_file_asks_once(window, open_picture, scratched, tmp_path, accept, answers) -> None:  # noqa: PLR0917
    open_picture(scratched)
    (tmp_path / "there.png").write_text("something")
    accept("there.png", "there.png")
    answers.given = ["cancel", "yes"]
    target = ask_target(window, window.document.picture, io.suggest(window.document.picture))
    assert target is not None
    assert not target.allow_source


def test_the_source_is_replaced_when_told_twice(  # noqa: PLR0917
    window, open_picture, scratched, accept, answers, qtbot
) -> None:
    open_picture(scratched)
    _mark(window)
    accept("scratched.png")
    answers.given = ["yes", "yes"]
    window.actions_["save-picture-as"].trigger()
    qtbot.waitUntil(lambda: "Saved" in window.status.currentMessage())
    assert answers.given == []


def test_second_save_goes_to_the_same_place_without_asking(  # noqa: PLR0917
    window, open_picture, scratched, tmp_path, accept, qtbot
) -> None:
    open_picture(scratched)
    _mark(window)
    accept("out.png")
    window.actions_["save-picture"].trigger()
    qtbot.waitUntil(lambda: _saved(window, tmp_path / "out.png"))
    (tmp_path / "out.png").unlink()
    window.actions_["save-picture"].trigger()
    qtbot.waitUntil(lambda: _saved(window, tmp_path / "out.png"))


@pytest.mark.parametrize("goes_on", [False, True])
def test_the_question_knows_whether_the_picture_was_saved(  # noqa: PLR0917
    window, open_picture, scratched, accept, answers, qtbot, goes_on
) -> None:
    open_picture(scratched)
    _mark(window)
    accept("out.png")
    window.actions_["save-picture"].trigger()
    qtbot.waitUntil(lambda: _saved(window, scratched.with_name("out.png")))
    assert window.isWindowModified(), "marks and single fills are not in the picture"
    if goes_on:
        window.actions_["invert-mask"].trigger()
    answers.given = ["cancel"]
    window.actions_["close"].trigger()
    wanted = "Save the changes to scratched.png?" if goes_on else "Keep the work on scratched.png as well?"
    assert answers.asked == [wanted]


def test_a_failed_save_is_told_and_leaves_the_work_unsaved(  # noqa: PLR0917
    window, open_picture, scratched, accept, qtbot, monkeypatch, shown_errors
) -> None:
    def full(*_: object, **__: object) -> None:
        raise SaveError("The disk is full.", safe="No file was changed.", todo="Make room.")

    open_picture(scratched)
    _mark(window)
    accept("out.png")
    monkeypatch.setattr(io, "write", full)
    window.actions_["save-picture"].trigger()
    qtbot.waitUntil(lambda: bool(shown_errors))
    assert "full" in shown_errors[0].headline.text()
    assert window.isWindowModified()
    assert not window.status.is_showing_progress


def test_warnings_of_the_save_are_shown(window, open_picture, tmp_path, accept, qtbot) -> None:
    path = tmp_path / "deep.png"
    io.write(Picture(np.full((30, 40, 3), 30_000, np.uint16)), path)
    open_picture(path)
    accept("flat.jpg")
    window.actions_["save-picture"].trigger()
    qtbot.waitUntil(lambda: _saved(window, tmp_path / "flat.jpg") and window.notice.isVisible())
    assert "8 bit" in window.notice.text.replace("8-bit", "8 bit")


def test_closing_without_changes_asks_nothing(window, open_picture, scratched, answers) -> None:
    open_picture(scratched)
    window.actions_["close"].trigger()
    assert window.document is None
    assert answers.asked == []


@pytest.mark.parametrize("answer", ["cancel", "discard"])
def test_closing_with_unsaved_work_asks(window, open_picture, scratched, answers, answer) -> None:
    open_picture(scratched)
    _mark(window)
    answers.given = [answer]
    closed = window.close()
    assert answers.asked == ["Save the changes to scratched.png?"]
    assert closed == (answer == "discard")
    assert window.isVisible() != closed


def test_opening_another_picture_asks_about_unsaved_work(  # noqa: PLR0917
    window, open_picture, scratched, jpeg, answers, qtbot
) -> None:
    open_picture(scratched)
    _mark(window)
    answers.given = ["cancel"]
    window.files.open(jpeg)
    assert window.document.path == scratched
    answers.given = ["discard"]
    window.files.open(jpeg)
    qtbot.waitUntil(lambda: window.document.path == jpeg)
