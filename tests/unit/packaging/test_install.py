"""The install script of the archive, with a bundle of stand-ins, into a folder with a space in its name."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from ctypes.util import find_library
from pathlib import Path

import pytest

LINUX = Path(__file__).resolve().parents[3] / "packaging" / "linux"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder like the unpacked archive; its program says with what it was called."""
    folder = tmp_path / "Restorer-1.2.3"
    shutil.copytree(LINUX / "share", folder / "share")
    icon = folder / "share" / "icons" / "hicolor" / "scalable" / "apps" / "restorer.svg"
    icon.parent.mkdir(parents=True)
    icon.write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", "utf-8")
    for name in ("install.sh", "Restorer.desktop"):
        shutil.copy(LINUX / name, folder / name)
    program = folder / "Restorer"
    program.write_text('#!/bin/sh\nprintf "%s\\n" "$(basename "$0")" "$@"\n', "utf-8")
    program.chmod(0o755)
    for name in ("restorer-cli", "restorer-train", "restorer-eval"):
        (folder / name).symlink_to("Restorer")
    return folder


def install(bundle: Path, *arguments: str, home: Path) -> str:
    done = subprocess.run(
        [bundle / "install.sh", *arguments],
        env={"HOME": str(home), "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    return done.stdout


def files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir()}


def test_installs_for_one_person_and_goes_without_a_trace(bundle: Path, tmp_path: Path) -> None:
    home = tmp_path / "my home"
    home.mkdir()
    said = install(bundle, home=home)
    prefix = home / ".local"
    assert str(prefix / "bin") in said  # it is not on the PATH
    called = subprocess.run(
        [prefix / "bin" / "restorer", "--version"], capture_output=True, text=True, check=True
    )
    assert called.stdout.splitlines()[1:] == ["--version"]
    entry = (prefix / "share" / "applications" / "restorer.desktop").read_text("utf-8")
    assert f'\nExec="{prefix}/lib/restorer/Restorer" %F\n' in entry
    install(bundle, "--uninstall", home=home)
    left = {
        name
        for name in files(prefix)
        if not name.endswith(("cache", "mimeinfo.cache")) and "/mime/" not in name
    }
    assert left == set()


def test_installing_again_replaces_the_whole_program(bundle: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "prefix"
    install(bundle, "--prefix", str(prefix), home=tmp_path)
    stale = prefix / "lib" / "restorer" / "of an older version"
    stale.touch()
    install(bundle, "--prefix", str(prefix), home=tmp_path)
    assert not stale.exists()
    assert (prefix / "lib" / "restorer" / "Restorer").is_file()


def test_leaves_commands_of_others_alone(bundle: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "prefix"
    install(bundle, "--prefix", str(prefix), home=tmp_path)
    other = prefix / "bin" / "restorer-eval"
    other.unlink()
    other.write_text("another program", "utf-8")
    install(bundle, "--uninstall", "--prefix", str(prefix), home=tmp_path)
    assert files(prefix / "bin") == {"restorer-eval"}


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="desktop-file-validate is not installed"
)
@pytest.mark.parametrize("name", ["plain", "with space"])
def test_the_entry_is_valid_for_any_folder(bundle: Path, tmp_path: Path, name: str) -> None:
    prefix = tmp_path / name
    install(bundle, "--prefix", str(prefix), home=tmp_path)
    entry = prefix / "share" / "applications" / "restorer.desktop"
    done = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


# What file managers do for a double click, by the library that GNOME's and Xfce's do it with.
_DOUBLE_CLICK = """
import ctypes, sys
gio = ctypes.CDLL("libgio-2.0.so.0")
gio.g_desktop_app_info_new_from_filename.restype = ctypes.c_void_p
gio.g_app_info_launch.argtypes = [ctypes.c_void_p] * 4
entry = gio.g_desktop_app_info_new_from_filename(sys.argv[1].encode())
sys.exit(not (entry and gio.g_app_info_launch(entry, None, None, None)))
"""


@pytest.mark.skipif(find_library("gio-2.0") is None, reason="GLib is not installed")
@pytest.mark.parametrize("name", ["plain", "with space", 'quote"$`and\\', "100%"])
def test_a_double_click_in_the_folder_starts_the_program_in_it(
    bundle: Path, tmp_path: Path, name: str
) -> None:
    folder = bundle.rename(tmp_path / name)
    (folder / "Restorer").write_text('#!/bin/sh\ntouch "$0 was started"\n', "utf-8")
    subprocess.run([sys.executable, "-c", _DOUBLE_CLICK, folder / "Restorer.desktop"], cwd="/", check=True)
    end = time.monotonic() + 20
    while not (folder / "Restorer was started").exists() and time.monotonic() < end:
        time.sleep(0.05)
    assert (folder / "Restorer was started").exists()
