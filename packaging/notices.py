"""Writes THIRD_PARTY_NOTICES.txt: the licences of everything that the bundle is made of, and how parts are replaced.

    python packaging/notices.py CONTENTS.json THIRD_PARTY_NOTICES.txt

Runs in the build environment; fails for a part without a licence text.
"""

from __future__ import annotations

import sys
from pathlib import Path

from inventory import Part, common_texts, parts

HERE = Path(__file__).resolve().parent
_RULE = "=" * 100
_SUPPLEMENTS = {
    "PySide6_Essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "pyvips-binary": ("LGPL-3.0.txt", "LGPL-2.1.txt"),
}
"""Texts that a part's licence consists of and that do not come with it; they lie in packaging/licences."""

_HEAD = """Restorer is licensed under the Apache License 2.0 (LICENSE). This bundle contains the works of others, each under
its own licence. They are listed here, then their texts follow.

HOW TO REPLACE PARTS UNDER THE LGPL

Qt and its Python binding (PySide6, shiboken6) are used under the GNU Lesser General Public License, version 3; libvips and
the libraries in it under the LGPL, version 2.1 or 3; FFmpeg's libraries, which come with OpenCV, under the LGPL, version 2.1. All of
them are shared libraries in files of their own, loaded when the program starts:

    Qt         {inner}/PySide6/Qt/lib   and   {inner}/PySide6/Qt/plugins
    PySide6    {inner}/PySide6   and   {inner}/shiboken6
    libvips    {inner}/pyvips_binary.libs
    FFmpeg     {inner}/opencv_contrib_python_headless.libs

(On Windows and macOS the files lie in folders of the same names, on macOS below Restorer.app/Contents/Frameworks.)
To use a build of your own, put a library with the same interface and file name in place of the one there. Nothing checks
signatures on Linux and Windows; on macOS sign the changed bundle anew: codesign --force --deep --sign - Restorer.app.
You may take the program apart to find faults in such changes.

The sources of exactly these versions:

    Qt and PySide6   https://download.qt.io/official_releases/
    libvips          https://github.com/libvips/libvips and https://github.com/kleisauke/libvips-packaging
    FFmpeg           https://ffmpeg.org/releases/ and https://github.com/opencv/opencv-python
    Debian packages  https://snapshot.debian.org/
"""


def write(contents: Path, target: Path) -> None:
    """Collect all texts. Raises `UnknownOriginError`, and `SystemExit` for a part without any text."""
    found = [part for part in parts(contents) if part.kind != "own"]
    bare = [part.name for part in found if not _texts(part)]
    if bare:
        raise SystemExit(f"No licence text was found for {', '.join(bare)}.")
    lines = [_HEAD.format(inner="_internal"), "WHAT IS IN THE BUNDLE", ""]
    lines += [f"    {part.name} {part.version}: {part.licence}" for part in found]
    given: dict[str, str] = {}
    for part in found:
        lines += [
            "",
            _RULE,
            f"{part.name} {part.version}",
            *filter(None, [part.homepage, part.licence]),
            _RULE,
        ]
        for text in _texts(part):
            words = text.read_text("utf-8", errors="replace").strip()
            where = f"{part.name} {part.version}, {text.name}"
            first = given.setdefault(words, where)
            lines += ["", words if first == where else f"(The same text as that of {first}.)"]
    for text in common_texts(found):
        lines += ["", _RULE, f"{text.name}, which texts above refer to", _RULE, ""]
        lines.append(text.read_text("utf-8", errors="replace").strip())
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _texts(part: Part) -> list[Path]:
    return part.texts + [HERE / "licences" / name for name in _SUPPLEMENTS.get(part.name, ())]


if __name__ == "__main__":
    write(Path(sys.argv[1]), Path(sys.argv[2]))
