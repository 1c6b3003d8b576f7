"""Whom everything in the bundle comes from. What cannot be told stops the build.

The spec writes down every file and module with its source; a source belongs to Restorer, to Python, to an installed
distribution (by its RECORD) or to a package of the system (by dpkg). Runs in the build environment.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import Distribution, distributions
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MODULE = "module "
"""What a module's place in the bundle begins with: it is no file there."""
_DEBIAN_TEXTS = Path("/usr/share/common-licenses")
_TEXT_WORDS = ("licen", "copying", "notice", "copyright", "authors")


class UnknownOriginError(Exception):
    """Something in the bundle comes from nobody knows where."""


@dataclass
class Part:
    """One thing that the bundle is made of."""

    name: str
    version: str
    kind: str
    """ "own", "python", "pypi" or "deb"."""
    licence: str
    """An SPDX expression where the part states one, else its own words."""
    texts: list[Path] = field(default_factory=list)
    """Files with its licence and notices."""
    homepage: str = ""
    files: list[str] = field(default_factory=list)
    """Places in the bundle, relative; modules as `module NAME`."""

    @property
    def purl(self) -> str:
        """The part's name as package URL."""
        where = {"own": "generic", "python": "generic", "pypi": "pypi", "deb": "deb/debian"}[self.kind]
        return f"pkg:{where}/{self.name.lower()}@{self.version.replace('+', '%2B')}"


def parts(contents: Path) -> list[Part]:
    """Everything that `contents` (written by the spec) lists, by name. Raises `UnknownOriginError`."""
    listed = json.loads(contents.read_text("utf-8"))
    found: dict[str, Part] = {}
    strays = []
    modules = [(f"{MODULE}{name}", source) for name, source, _ in listed["modules"]]
    files = [(place, source) for place, source, kind in listed["files"] if kind != "SYMLINK"]
    for place, source in [*files, *modules]:
        part = _owner(place, source)
        if part is None:
            strays.append(f"{place} (from {source})")
            continue
        found.setdefault(part.purl, part).files.append(place)
    if strays:
        raise UnknownOriginError("Nobody is known for:\n  " + "\n  ".join(strays))
    return sorted(found.values(), key=lambda part: (part.kind, part.name.lower()))


def _owner(place: str, source: str) -> Part | None:
    path = Path(source)
    if place in _PROGRAMS:
        return _distribution("pyinstaller")  # a start of its own before our bytecode
    if place.startswith("base_library.zip") or source in {"-", ""} or source.startswith("built-in"):
        return _python()
    # Links in an environment lead to the interpreter; what is inside it counts by its own name first.
    for candidate in dict.fromkeys((path, path.resolve())):
        if owner := _by_record().get(str(candidate)):
            return _distribution(owner)
        if candidate.is_relative_to(ROOT) and not candidate.is_relative_to(ROOT / "build"):
            return _restorer()
        if candidate.is_relative_to(sys.base_prefix) and "site-packages" not in candidate.parts:
            debian = _debian(candidate) if str(sys.base_prefix) == "/usr" else None
            return debian or _python()
    return _debian(path)


_PROGRAMS = frozenset(
    f"{name}{suffix}"
    for name in ("Restorer", "restorer-cli", "restorer-train", "restorer-eval")
    for suffix in ("", ".exe")
)


_LICENCES = {"pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception"}
"""Where the first line of what a distribution says of itself would mislead."""


@cache
def _by_record() -> dict[str, str]:
    """Installed file -> its distribution."""
    owners = {}
    for distribution in distributions():
        folder = str(Path(str(distribution.locate_file(""))).absolute())
        name = distribution.name  # which reads a file every time
        for file in distribution.files or ():
            owners[os.path.normpath(f"{folder}/{file}")] = name
    return owners


@cache
def _distribution(name: str) -> Part:
    found = Distribution.from_name(name)
    facts = found.metadata
    folder = Path(str(found.locate_file("."))).absolute()
    texts = [
        folder / file
        for file in found.files or ()
        if any(word in file.name.lower() for word in _TEXT_WORDS)
        and file.suffix in {"", ".txt", ".md", ".rst", ".LICENSE", ".APACHE", ".BSD", ".PSF"}
        and (".dist-info" in str(file) or len(file.parts) == 2)
    ]
    lines = (facts.get("License-Expression") or facts.get("License") or "").splitlines()
    licence = _LICENCES.get(name.lower()) or (lines[0].strip() if lines else "")
    if not licence or licence.lower().startswith(("files:", "copyright", "unknown")):
        kinds = [
            line.split(" :: ")[-1] for line in facts.get_all("Classifier") or [] if line.startswith("License")
        ]
        licence = ", ".join(kinds) or "see its text"
    pages = [line.partition(", ")[2] for line in facts.get_all("Project-URL") or []]
    return Part(
        name=facts["Name"],
        version=found.version,
        kind="pypi",
        licence=licence,
        texts=sorted(texts),
        homepage=facts.get("Home-page") or (pages[0] if pages else ""),
    )


@cache
def _restorer() -> Part:
    from version import version

    return Part("Restorer", version(), "own", "Apache-2.0", [ROOT / "LICENSE"])


@cache
def _python() -> Part:
    prefix = Path(sys.base_prefix)
    candidates = [
        prefix / "LICENSE.txt",
        prefix / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "LICENSE.txt",
        Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright"),
    ]
    return Part(
        name="Python",
        version=".".join(str(number) for number in sys.version_info[:3]),
        kind="python",
        licence="PSF-2.0",
        texts=[path for path in candidates if path.is_file()][:1],
        homepage="https://www.python.org",
    )


@cache
def _debian(path: Path) -> Part | None:
    """The Debian package that a library of the system came in."""
    if shutil.which("dpkg-query") is None:
        return None
    real = path.resolve()
    # Packages name files as they were before /lib became a link to /usr/lib.
    names = {str(path), str(real), str(real).removeprefix("/usr"), f"/usr{path}"}
    for name in sorted(names):
        asked = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            package = asked.stdout.split(": ")[0].split(",")[0]
            return _debian_package(package)
    return None


@cache
def _debian_package(package: str) -> Part:
    wanted = "${source:Package}\t${Version}\t${Homepage}"
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f", wanted, package], capture_output=True, text=True, check=True
    )
    _, version, homepage = asked.stdout.split("\t")
    plain = package.partition(":")[0]
    text = Path("/usr/share/doc") / plain / "copyright"
    licences = []
    if text.is_file():
        for line in text.read_text("utf-8", errors="replace").splitlines():
            if (
                line.startswith("License:")
                and (name := line.partition(":")[2].strip())
                and name not in licences
            ):
                licences.append(name)
    return Part(
        name=plain,
        version=version,
        kind="deb",
        licence=", ".join(licences) or "see its text",
        texts=[text] if text.is_file() else [],
        homepage=homepage,
    )


def common_texts(parts: Iterable[Part]) -> list[Path]:
    """Licences that Debian's files refer to instead of quoting them."""
    named = {
        word.rstrip(".,;:'\")`")
        for part in parts
        for text in part.texts
        for word in text.read_text("utf-8", errors="replace").split()
        if str(_DEBIAN_TEXTS) in word
    }
    texts = {(_DEBIAN_TEXTS / Path(name.partition(str(_DEBIAN_TEXTS))[2].lstrip("/"))) for name in named}
    return sorted({text.resolve() for text in texts if text.is_file()})
