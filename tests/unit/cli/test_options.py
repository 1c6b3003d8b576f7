"""Parsing what typer cannot: the bare --detect, rectangles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from restorer.cli.options import flowing, rectangle, spelled_out
from restorer.errors import UsageError


@pytest.mark.parametrize(
    ("given_", "expected"),
    [
        (["a.png", "--detect"], ["a.png", "--detect=whitish"]),
        (["--detect", "a.png", "-o", "b.png"], ["--detect=whitish", "a.png", "-o", "b.png"]),
        (["--detect=lines", "a.png"], ["--detect=lines", "a.png"]),
        (["--detect", "lines", "a.png"], ["--detect=lines", "a.png"]),
        (["a.png", "--detect", "--json"], ["a.png", "--detect=whitish", "--json"]),
        (["--", "--detect"], ["--", "--detect"]),
        (["--detect", "--", "lines"], ["--detect=whitish", "--", "lines"]),
    ],
)
def test_a_bare_detect_means_whitish(given_: list[str], expected: list[str]) -> None:
    assert spelled_out(given_) == expected


@given(st.lists(st.text(max_size=8).filter(lambda text: text != "--detect")))
def test_other_arguments_pass_unchanged(arguments: list[str]) -> None:
    assert spelled_out(arguments) == arguments


@given(st.tuples(st.integers(), st.integers(), st.integers(1), st.integers(1)))
def test_rectangles_are_read_back(rect: tuple[int, int, int, int]) -> None:
    assert rectangle(",".join(map(str, rect))) == rect
    assert rectangle(" , ".join(map(str, rect))) == rect


@pytest.mark.parametrize(
    "text", ["", "1,2,3", "1,2,3,4,5", "a,b,c,d", "1.5,2,3,4", "1,2,0,4", "1,2,3,-4", "1 2 3 4"]
)
def test_what_is_no_rectangle_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(UsageError, match="--rect 10,20,300,40"):
        rectangle(text)


def test_flowing_text_keeps_paragraphs_only() -> None:
    assert flowing("One\n    two.\n\n    Three\n    four.") == "One two.\n\nThree four."
