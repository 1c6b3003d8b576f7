"""Collect the window's texts into the catalogues of its languages, and make of these what the window reads.

    python scripts/translations.py           # new texts come in unfinished, old ones go; then .ts become .qm
    python scripts/translations.py --check   # change nothing; fail where a catalogue is not complete

Catalogues are `resources/translations/restorer_LANGUAGE.ts` (Qt Linguist). A text is what `tr`, `later` or `text` is
called with in restorer/: Qt's own lupdate knows neither our functions nor plurals by the keyword `n`. English needs no
translation but that of plurals, which is made here of "(s)".
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import PySide6
from catalogues import FORMS, Message, problems, read, released, write

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
_CALLS = {"tr", "later", "text"}
_NOT_SHOWN = ("cli", "batch/cluster")
"""Folders of restorer/ whose texts stand in terminals alone: these speak English."""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only say what is missing; 1 if anything is")
    only_check = parser.parse_args(arguments).check
    sources = collect(ROOT / "restorer")
    if only_check:
        found = [line for language in FORMS for line in check(FOLDER, language, sources)]
        print("\n".join(found) or f"{len(sources)} texts in {len(FORMS)} languages: all complete")
        return 1 if found else 0
    for language in FORMS:
        update(FOLDER, language, sources)
    return 0


# what there is to translate


def collect(folder: Path) -> dict[str, bool]:
    """All texts of the Python files in `folder`, in their order; True for those with a plural."""
    sources: dict[str, bool] = {}
    for path in sorted(folder.rglob("*.py")):
        if path.relative_to(folder).as_posix().startswith(_NOT_SHOWN):
            continue
        for source, has_plural in texts_of(path.read_text("utf-8"), str(path)):
            sources[source] = sources.get(source, False) or has_plural
    return sources


def texts_of(code: str, name: str = "") -> Iterator[tuple[str, bool]]:
    """Texts of a module, and whether they have a plural. Raises `SystemExit` for one that nobody could translate."""
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        if not (isinstance(call.func, ast.Name) and call.func.id in _CALLS and call.args):
            continue
        has_plural = call.func.id == "tr" and (
            len(call.args) > 1 or any(keyword.arg == "n" for keyword in call.keywords)
        )
        for one in _branches(call.args[0]):
            if isinstance(one, ast.JoinedStr):
                raise SystemExit(
                    f"{name}:{one.lineno}: an f-string cannot be translated; use .format afterwards"
                )
            if isinstance(one, ast.Constant) and isinstance(one.value, str) and one.value.strip():
                yield one.value, has_plural


def _branches(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.IfExp):
        yield from _branches(node.body)
        yield from _branches(node.orelse)
    else:
        yield node


# catalogues


def update(folder: Path, language: str, sources: dict[str, bool]) -> None:
    """Renew the catalogue of a language, and what is made of it; say what is left to do."""
    path = folder / f"restorer_{language}.ts"
    known = read(path)
    renewed = {source: _renewed(language, source, plural, known) for source, plural in sources.items()}
    write(path, language, renewed)
    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    made = path.with_suffix(".qm")
    fresh = path.with_name(f".{made.name}")
    subprocess.run([tool, "-silent", "-nounfinished", "-removeidentical", path, "-qm", fresh], check=True)
    fresh.replace(made)
    unfinished = sum(not message.is_finished for message in renewed.values())
    print(f"{language}: {len(renewed)} texts, {unfinished} unfinished")


def _renewed(language: str, source: str, plural: bool, known: dict[str, Message]) -> Message:
    old = known.get(source)
    if old is not None and old.has_plural == plural:
        return old
    if language != "en":
        return Message(("",) * (FORMS[language] if plural else 1), has_plural=plural, is_finished=False)
    forms = (source.replace("(s)", ""), source.replace("(s)", "s")) if plural else (source,)
    return Message(forms, has_plural=plural, is_finished=True)


def check(folder: Path, language: str, sources: dict[str, bool]) -> Iterator[str]:
    """What is wrong with the catalogue of a language, a line each."""
    path = folder / f"restorer_{language}.ts"
    known = read(path)
    for source, plural in sources.items():
        message = known.get(source)
        if message is None or message.has_plural != plural:
            yield f"{path.name}: missing: {source}"
    for source, message in known.items():
        if source not in sources:
            yield f"{path.name}: not in the program any more: {source}"
            continue
        yield from (f"{path.name}: {problem}: {source}" for problem in problems(source, message, language))
    if any(forms != known[source].forms for source, forms in released(path, language, known).items()):
        yield f"{path.name}: {path.with_suffix('.qm').name} was made of an older one"


if __name__ == "__main__":
    sys.exit(main())
