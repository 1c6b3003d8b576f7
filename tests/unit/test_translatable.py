"""Everything that people read in the window can be translated: found by reading the program, not by running it.

`text`, `tr` and `later` (restorer/text.py, restorer/gui/language.py) mark what is collected for the catalogues; a text that
goes past them stays English for ever. The command line and the dossier's pages are English.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).resolve().parents[2]
ENGLISH = ("restorer/cli/", "restorer/__main__.py")
TOLD = ("what", "safe", "todo")
SHOWING = frozenset(
    {
        *("setText", "setToolTip", "setWindowTitle", "setStatusTip", "setPlaceholderText", "setAccessibleName"),
        *("setAccessibleDescription", "setTitle", "setLabel", "setSuffix", "setPrefix", "addItem", "addAction", "addMenu"),
        *("addTab", "addButton", "add_text", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "muted"),
        *("showMessage", "say", "labelled"),
    }
)  # fmt: skip
FIRST = frozenset({"add_text", "addItem"})
"""Of these the first argument alone is shown."""
NAMES = frozenset({"Restorer", "px", "mm", "dB", "PNG", "TIFF", "JPEG", "WebP", "AVIF", "UTF"})
"""Words that are the same in every language."""

Place = tuple[str, ast.Call]


@cache
def _trees() -> dict[str, ast.Module]:
    files = sorted((ROOT / "restorer").rglob("*.py"))
    return {
        path.relative_to(ROOT).as_posix(): ast.parse(path.read_text("utf-8"), str(path)) for path in files
    }


@cache
def _all_calls() -> tuple[Place, ...]:
    return tuple(
        (file, node)
        for file, tree in _trees().items()
        if not file.startswith(ENGLISH)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
    )


def _calls(under: str = "restorer/") -> Iterator[Place]:
    return (place for place in _all_calls() if place[0].startswith(under))


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name
    return ""


def _plain(call: ast.Call, *names: str) -> bool:
    """Whether it calls a function, not a method, of one of these names."""
    return isinstance(call.func, ast.Name) and call.func.id in names


def _faults(of: Iterator[Place], is_fault: Callable[[ast.Call], bool]) -> str:
    return "\n".join(
        f"{file}:{call.lineno}: {ast.unparse(call)[:150]}" for file, call in of if is_fault(call)
    )


def _error_names() -> frozenset[str]:
    """Names of all classes below `RestorerError`."""
    bases: dict[str, set[str]] = {}
    for tree in _trees().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {ast.unparse(base).rpartition(".")[2] for base in node.bases}
    found = {"RestorerError"}
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    return frozenset(found)


def _parts(given: ast.expr) -> Iterator[ast.expr]:
    """What an argument can come to: both sides of a choice, of a sum, and of "or"."""
    match given:
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, right=other):
            yield from (*_parts(one), *_parts(other))
        case ast.BoolOp(values=values):
            for value in values:
                yield from _parts(value)
        case _:
            yield given


def _is_literal(given: ast.expr) -> bool:
    """Whether it is words that stand there as they are: no symbols, names or bare values."""
    said = ""
    for part in _parts(given):
        match part:
            case ast.Constant(value=str(value)):
                said += value
            case ast.JoinedStr(values=values):
                said += "".join(str(value.value) for value in values if isinstance(value, ast.Constant))
    words = re.findall(r"[^\W\d_]{2,}", re.sub(r"<[^>]*>|&\w+;", " ", said))
    return any(word not in NAMES for word in words)


def test_errors_are_texts() -> None:
    errors = _error_names()
    assert {"SaveError", "NothingToDoError"} <= errors

    def is_fault(call: ast.Call) -> bool:
        told = [*call.args[:1], *(one.value for one in call.keywords if one.arg in TOLD)]
        return _name(call) in errors and any(map(_is_literal, told))

    faults = _faults(_calls(), is_fault)
    assert not faults, f"what, safe and todo of an error are made by text(…):\n{faults}"


def test_stages_of_progress_are_texts() -> None:
    def is_fault(call: ast.Call) -> bool:
        return (
            isinstance(call.func, ast.Attribute)
            and _name(call) == "begin"
            and any(map(_is_literal, call.args))
        )

    faults = _faults(_calls(), is_fault)
    assert not faults, f"the stage of a progress is made by text(…):\n{faults}"


def test_what_widgets_show_goes_through_tr() -> None:
    def is_fault(call: ast.Call) -> bool:
        if _name(call) not in SHOWING or "clipboard()" in ast.unparse(call.func):
            return False
        shown = call.args[:1] if _name(call) in FIRST else call.args
        return any(map(_is_literal, shown))

    faults = _faults(_calls("restorer/gui/"), is_fault)
    assert not faults, f"what a widget shows goes through tr(…):\n{faults}"


def test_marked_texts_can_be_collected() -> None:
    """The collector (scripts/translations.py) reads literals."""

    def is_fault(call: ast.Call) -> bool:
        first = call.args[0] if call.args else None
        if _plain(call, "text", "later"):
            return not isinstance(first, ast.Constant) or not isinstance(first.value, str)
        return _plain(call, "tr") and isinstance(first, ast.JoinedStr | ast.BinOp)

    faults = _faults(_calls(), is_fault)
    assert not faults, f"text, later and tr get one literal, without values:\n{faults}"


def _has_literal(call: ast.Call) -> bool:
    return bool(call.args) and isinstance(call.args[0], ast.Constant)


def test_numbers_have_plurals() -> None:
    """Only `tr` with a number has plural forms; without one "%n" or "%Ln" would be shown as it is."""

    def is_fault(call: ast.Call) -> bool:
        if not _has_literal(call) or not _plain(call, "text", "later", "tr"):
            return False
        with_number = _plain(call, "tr") and (
            len(call.args) > 1 or any(one.arg == "n" for one in call.keywords)
        )
        return bool(re.search("%L?n", str(ast.literal_eval(call.args[0])))) != with_number

    faults = _faults(_calls(), is_fault)
    assert not faults, f'tr("… %n …", n=number) has both, nothing else has either:\n{faults}'


def test_texts_get_the_values_that_they_name() -> None:
    def is_fault(call: ast.Call) -> bool:
        if not _plain(call, "text") or any(one.arg is None for one in call.keywords):
            return False
        return _fields(str(ast.literal_eval(call.args[0]))) != {one.arg for one in call.keywords}

    faults = _faults(_calls(), is_fault)
    assert not faults, f"places of a text and values differ:\n{faults}"


def test_translated_texts_get_the_values_that_they_name() -> None:
    """`tr("{name} …").format(name=…)`: a place without a value fails only once somebody sees it."""

    def is_fault(call: ast.Call) -> bool:
        match call.func:
            case ast.Attribute(value=ast.Call() as inner, attr="format") if _plain(inner, "tr"):
                if not _has_literal(inner) or any(one.arg is None for one in call.keywords):
                    return False
                return _fields(str(ast.literal_eval(inner.args[0]))) != {one.arg for one in call.keywords}
        return False

    faults = _faults(_calls("restorer/gui/"), is_fault)
    assert not faults, f"places of a text and values differ:\n{faults}"


def _fields(template: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("label.setText('Open')", True),
        ("label.setText(f'{count} holes')", True),
        ("label.setText('Yes' if ready else tr('No'))", True),
        ("label.setText(name or 'Untitled')", True),
        ("label.setText(tr('Open'))", False),
        ("label.setText(f'<b>{name}</b> · {size} px')", False),
        ("label.setText('…')", False),
    ],
)
def test_literals_are_told_from_values(said: str, expected: bool) -> None:
    call = ast.parse(said, mode="eval").body
    assert isinstance(call, ast.Call)
    assert any(map(_is_literal, call.args)) == expected
