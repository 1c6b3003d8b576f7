"""The report is one page that holds every picture and trusts no name."""

from __future__ import annotations

import html.parser
from collections.abc import Callable
from pathlib import Path

import pytest

from restorer.batch.record import Failure, Recipe, Record, Stamp
from restorer.batch.report import THUMBNAIL, page, thumbnail, write_report
from restorer.errors import PictureError, SaveError

RECIPE = Recipe(filler="biharmonic")

MakePicture = Callable[..., Path]


def _record(path: Path, status: str = "restored", **values: object) -> Record:
    return Record(status=status, input=str(path), output=str(path), recipe=RECIPE, **values)  # type: ignore[arg-type]


class _Parser(html.parser.HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def _parsed(text: str) -> _Parser:
    parser = _Parser()
    parser.feed(text)
    return parser


def test_every_picture_is_there_before_and_after(make_picture: MakePicture) -> None:
    paths = [make_picture(name, seed=i) for i, name in enumerate(("a.png", "b.tif"))]
    records = [
        _record(path, written=Stamp.of(path), width=64, height=48, filled_pixels=96, regions=2)
        for path in paths
    ]
    parsed = _parsed(page(records, title="Two"))
    pictures = [attributes for tag, attributes in parsed.tags if tag == "img"]
    assert len(pictures) == 4
    assert all(str(attributes["src"]).startswith("data:image/jpeg;base64,") for attributes in pictures)
    for path in paths:
        assert str(path) in parsed.text
    assert "3.12 %" in parsed.text
    assert "2 restored" in parsed.text


def test_the_page_needs_nothing_else(make_picture: MakePicture) -> None:
    text = page([_record(make_picture("a.png"))], title="One")
    parsed = _parsed(text)
    assert not [tag for tag, _ in parsed.tags if tag in ("script", "link")]
    assert "http" not in text
    assert "prefers-color-scheme: dark" in text


def test_names_and_messages_cannot_become_markup(tmp_path: Path) -> None:
    evil = '<script>alert("x")</script> & \' " $title'
    error = Failure.of(PictureError(evil, todo=evil))
    text = page([_record(tmp_path / evil, "failed", error=error, notes=[evil])], title=evil)
    assert "<script>" not in text
    parsed = _parsed(text)
    assert not [tag for tag, _ in parsed.tags if tag == "script"]
    assert parsed.text.count(evil) >= 4


def test_a_picture_that_cannot_be_read_has_no_preview(tmp_path: Path) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    error = Failure.of(PictureError("Not a picture."))
    parsed = _parsed(page([_record(broken, "failed", error=error)], title="Broken"))
    assert "no preview" in parsed.text
    assert "Not a picture." in parsed.text
    assert not [tag for tag, _ in parsed.tags if tag == "img"]


def test_sound_pictures_have_no_after(make_picture: MakePicture) -> None:
    parsed = _parsed(page([_record(make_picture("a.png"), "nothing to do")], title="Sound"))
    assert len([tag for tag, _ in parsed.tags if tag == "img"]) == 1


@pytest.mark.parametrize("depth", [8, 16])
def test_thumbnails_are_small_jpegs(depth: int, make_picture: MakePicture) -> None:
    import pyvips

    data = thumbnail(make_picture("a.png", depth=depth))
    assert data is not None
    image = pyvips.Image.new_from_buffer(data, "")
    assert max(image.width, image.height) <= THUMBNAIL
    assert image.format == "uchar"


def test_an_empty_batch_is_a_page_too() -> None:
    assert "<h1>None</h1>" in page([], title="None")


def test_writing_is_whole_or_not_at_all(tmp_path: Path) -> None:
    write_report([], tmp_path / "report.html", title="x")
    assert (tmp_path / "report.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    with pytest.raises(SaveError):
        write_report([], tmp_path / "nowhere" / "report.html", title="x")
