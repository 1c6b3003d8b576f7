"""What the packages of each system are described by: it parses, and names nothing that is not there."""

from __future__ import annotations

import ast
import configparser
import os
import plistlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import restorer

ROOT = Path(__file__).resolve().parents[3]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
INNO = PACKAGING / "windows" / "restorer.iss"
PROJECT = "application/x-restorer-project"


def test_the_version_is_the_programs() -> None:
    from version import version

    assert version() == restorer.__version__


def test_the_spec_parses_and_makes_a_bundle() -> None:
    tree = ast.parse((PACKAGING / "pyinstaller" / "restorer.spec").read_text("utf-8"))
    called = {
        node.func.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    assert {"Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE"} <= called


def test_entitlements_and_info_are_plists() -> None:
    from version import macos_facts

    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert all(value is True for value in rights.values())
    info = plistlib.loads(plistlib.dumps(macos_facts()))
    assert info["NSHighResolutionCapable"] is True
    declared = {item["UTTypeIdentifier"] for item in info["UTExportedTypeDeclarations"]}
    opened = {kind for item in info["CFBundleDocumentTypes"] for kind in item["LSItemContentTypes"]}
    assert declared <= opened


def test_every_file_that_the_inno_script_names_is_there_or_made() -> None:
    text = INNO.read_text("utf-8")
    assert text.isascii(), "Inno Setup reads other letters only behind a byte order mark"
    named = re.findall(r'(?:Source: "|LicenseFile=|SetupIconFile=)([^"\n]+)', text)
    assert len(named) == 3
    made = {"../../dist/Restorer/*", "../../build/icons/restorer.ico"}
    for name in (name.replace("\\", "/") for name in named):
        assert name in made or (INNO.parent / name).is_file(), name


def test_the_inno_script_is_complete() -> None:
    sections: dict[str, list[str]] = {}
    for line in INNO.read_text("utf-8").splitlines():
        if found := re.fullmatch(r"\[(\w+)\]", line):
            sections[found[1]] = []
        elif line.strip() and not line.startswith((";", "#", " ")):
            sections[next(reversed(sections))].append(line)
    assert set(sections) == {"Setup", "Tasks", "InstallDelete", "Files", "Icons", "Registry", "Run"}
    assert all("=" in line for line in sections["Setup"])
    assert "PrivilegesRequired=lowest" in sections["Setup"]
    tasks = {re.match(r'Name: "(\w+)"', line)[1] for line in sections["Tasks"]}  # type: ignore[index]
    used = {found for line in text_of(sections) if (found := _task(line))}
    assert used <= tasks
    for line in sections["Registry"]:
        assert line.count('"') % 2 == 0, line
        assert re.search(r"Flags: uninsdelete(key|value)", line) or _covered(line, sections["Registry"]), line


def text_of(sections: dict[str, list[str]]) -> list[str]:
    return [line for lines in sections.values() for line in lines]


def _task(line: str) -> str | None:
    found = re.search(r"Tasks: (\w+)", line)
    return found[1] if found else None


def _covered(line: str, others: list[str]) -> bool:
    """Whether uninstalling removes a key above this one."""
    key = re.search(r'Subkey: "([^"]+)"', line)
    assert key is not None
    removed = [re.search(r'Subkey: "([^"]+)"', other)[1] for other in others if "uninsdeletekey" in other]  # type: ignore[index]
    return any(key[1].startswith(above) for above in removed)


def test_the_desktop_entry_opens_what_the_program_reads() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[method-assign,assignment]
    entry.read(LINUX / "share" / "applications" / "restorer.desktop", "utf-8")
    facts = entry["Desktop Entry"]
    assert facts["Exec"] == "Restorer %F"
    kinds = set(facts["MimeType"].strip(";").split(";"))
    assert PROJECT in kinds
    assert {"image/jpeg", "image/png", "image/tiff", "image/webp", "image/heif", "image/avif"} <= kinds


def test_the_file_type_and_the_page_fit_the_desktop_entry() -> None:
    kind = ET.parse(LINUX / "share" / "mime" / "packages" / "restorer.xml").getroot()[0]
    assert kind.attrib["type"] == PROJECT
    page = ET.parse(LINUX / "share" / "metainfo" / "org.restorer.Restorer.metainfo.xml").getroot()
    assert page.findtext("launchable") == "restorer.desktop"
    assert page.findtext("provides/mediatype") == PROJECT


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("desktop-file-validate", ["share/applications/restorer.desktop"]),
        ("desktop-file-validate", ["Restorer.desktop"]),
        ("xmllint", ["--noout", "share/mime/packages/restorer.xml"]),
    ],
)
def test_what_the_desktops_tools_say(tool: str, arguments: list[str]) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    done = subprocess.run([tool, *arguments], cwd=LINUX, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")
@pytest.mark.parametrize(
    "script", ["linux/install.sh", "linux/appimage/build.sh", "linux/appimage/AppRun", "macos/package.sh"]
)
def test_shell_scripts_parse_and_can_be_started(script: str) -> None:
    path = PACKAGING / script
    assert os.access(path, os.X_OK)
    assert subprocess.run(["sh", "-n", path], check=False).returncode == 0
