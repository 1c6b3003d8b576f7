"""The archive and the .deb, of a bundle of stand-ins with one real program in it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not all(map(shutil.which, ("tar", "xz", "dpkg-deb", "objdump"))),
    reason="needs Debian's tools",
)


@pytest.fixture
def bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder like PyInstaller's; the program in it answers to --version, as every program of ours does."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    folder = tmp_path / "Restorer"
    (folder / "_internal").mkdir(parents=True)
    shutil.copy("/bin/ls", folder / "Restorer")
    for name in ("restorer-cli", "restorer-train", "restorer-eval"):
        (folder / name).symlink_to("Restorer")
    (folder / "_internal" / "data.bin").write_bytes(b"1" * 5000)
    for name in ("LICENSE", "THIRD_PARTY_NOTICES.txt"):
        (folder / name).write_text("words\n", "utf-8")
    return folder


@pytest.fixture
def icons(tmp_path: Path) -> Path:
    folder = tmp_path / "icons"
    folder.mkdir()
    for side in (16, 256):
        (folder / f"{side}.png").write_bytes(b"a picture")
    return folder


def test_the_archive_is_one_folder_and_always_the_same(bundle: Path, icons: Path, tmp_path: Path) -> None:
    from linux_packages import archive

    first = tmp_path / "Restorer-1-linux-x86_64.tar.xz"
    archive(bundle, icons, first)
    before = first.read_bytes()
    os.utime(bundle / "Restorer")
    archive(bundle, icons, first)
    assert bool(first.read_bytes() == before)
    with tarfile.open(first) as packed:
        names = {member.name for member in packed}
        assert {name.partition("/")[0] for name in names} == {"Restorer-1-linux-x86_64"}
        assert packed.getmember("Restorer-1-linux-x86_64/install.sh").mode == 0o755
        assert packed.getmember("Restorer-1-linux-x86_64/restorer-cli").linkname == "Restorer"
        page = packed.extractfile("Restorer-1-linux-x86_64/share/metainfo/org.restorer.Restorer.metainfo.xml")
        assert page is not None
        assert b'date="2023-11-14"' in page.read()


def test_the_deb_can_be_installed_used_and_removed(bundle: Path, icons: Path, tmp_path: Path) -> None:
    from linux_packages import archive, deb

    if os.geteuid() != 0 and shutil.which("fakeroot") is None:
        pytest.skip("needs root or fakeroot")
    archive(bundle, icons, tmp_path / "Restorer-1.tar.xz")
    package = tmp_path / "restorer.deb"
    deb(bundle, icons, tmp_path / "deb", package)
    fields = subprocess.run(
        ["dpkg-deb", "--field", package], capture_output=True, text=True, check=True
    ).stdout
    assert "libselinux1" in fields  # what ls is linked to
    assert "libc6 (>= " in fields
    listed = subprocess.run(
        ["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True
    ).stdout
    assert "root/root" in listed
    assert "install.sh" not in listed
    checked = subprocess.run(
        [sys.executable, ROOT / "packaging" / "check_deb.py", package, "--no-lintian"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert "removed without a trace" in checked.stdout
    assert (bundle / "THIRD_PARTY_NOTICES.txt").is_file(), "the folder that was packed must stay whole"
