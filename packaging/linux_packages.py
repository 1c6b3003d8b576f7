"""Makes of the bundle what Linux installs: an archive with an install script, and a .deb.

Called by package.py. The same bundle and SOURCE_DATE_EPOCH give the same bytes.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import formatdate
from pathlib import Path

from version import source_date, version

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
LINUX = HERE / "linux"
COMMANDS = {"restorer": "restorer-cli", "restorer-train": "restorer-train", "restorer-eval": "restorer-eval"}
"""What is on the PATH after installing -> which program of the bundle it is."""
_PRESET = "-6"
_MAINTAINER = "The Restorer developers <restorer@packages.invalid>"
"""Unless DEBFULLNAME and DEBEMAIL say who builds the package."""


def share(target: Path, icons: Path) -> None:
    """What belongs into share/ of a prefix: desktop entry, file type, AppStream page, icons."""
    shutil.copytree(LINUX / "share", target, dirs_exist_ok=True)
    (page,) = (target / "metainfo").iterdir()
    date = datetime.fromtimestamp(source_date(), UTC).strftime("%Y-%m-%d")
    page.write_text(page.read_text("utf-8").replace("@VERSION@", version()).replace("@DATE@", date), "utf-8")
    for icon in icons.glob("*.png"):
        folder = target / "icons" / "hicolor" / f"{icon.stem}x{icon.stem}" / "apps"
        folder.mkdir(parents=True)
        shutil.copy(icon, folder / "restorer.png")
    folder = target / "icons" / "hicolor" / "scalable" / "apps"
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "resources" / "icons" / "app.svg", folder / "restorer.svg")


def tidy(folder: Path) -> None:
    """The same modes wherever it was built: only what is started is executable."""
    for path in [folder, *folder.rglob("*")]:
        if path.is_symlink():
            continue
        started = path.name in {"Restorer", "install.sh", "torch_shm_manager"}
        path.chmod(0o755 if path.is_dir() or started else 0o644)


def archive(bundle: Path, icons: Path, target: Path) -> None:
    """Add what an unpacked folder needs to `bundle` and compress it; the folder in it is called like the archive."""
    shutil.rmtree(bundle / "share", ignore_errors=True)
    share(bundle / "share", icons)
    for name in ("install.sh", "Restorer.desktop"):
        shutil.copy(LINUX / name, bundle / name)
    tidy(bundle)
    name = target.name.removesuffix(".tar.xz")
    unpacked = ["tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{source_date()}",
                "--format=gnu", f"--transform=flags=r;s,^{bundle.name},{name},", "-C", bundle.parent, "-cf", "-", bundle.name]  # fmt: skip
    part = target.with_name(f"{target.name}.part")
    with part.open("wb") as file:
        packing = subprocess.Popen(unpacked, stdout=subprocess.PIPE)
        subprocess.run(["xz", _PRESET, "-T2", "-c"], stdin=packing.stdout, stdout=file, check=True)
    if packing.wait():
        raise SystemExit("tar failed.")
    part.replace(target)


def deb(bundle: Path, icons: Path, build: Path, target: Path) -> None:
    """The .deb: the bundle in /usr/lib/restorer, commands in /usr/bin, the rest in /usr/share."""
    shutil.rmtree(build, ignore_errors=True)
    inside = build / "usr" / "lib" / "restorer"
    inside.parent.mkdir(parents=True)
    left_out = shutil.ignore_patterns("share", "install.sh", "Restorer.desktop", "LICENSE")
    shutil.copytree(bundle, inside, symlinks=True, ignore=left_out, copy_function=os.link)
    commands = build / "usr" / "bin"
    commands.mkdir(parents=True)
    for name, program in COMMANDS.items():
        (commands / name).symlink_to(f"../lib/restorer/{program}")
    share(build / "usr" / "share", icons)
    entry = build / "usr" / "share" / "applications" / "restorer.desktop"
    # The command on the PATH is the one for terminals; the window is the program itself.
    entry.write_text(
        entry.read_text("utf-8").replace("Exec=Restorer", "Exec=/usr/lib/restorer/Restorer"), "utf-8"
    )
    _documents(build, inside)
    control = build / "DEBIAN"
    control.mkdir()
    size = sum(path.lstat().st_size for path in build.rglob("*") if path.is_file()) // 1024
    (control / "control").write_text(_control(size, needed_packages(bundle)), "utf-8")
    tidy(build)
    for path in sorted(build.rglob("*"), reverse=True):
        os.utime(path, (source_date(), source_date()), follow_symlinks=False)
    packing = [
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        f"-z{_PRESET[1:]}",
        "--build",
        build,
        target,
    ]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(source_date())}
    subprocess.run(packing, check=True, env=environment)


def _documents(build: Path, inside: Path) -> None:
    documents = build / "usr" / "share" / "doc" / "restorer"
    documents.mkdir(parents=True)
    notices = inside / "THIRD_PARTY_NOTICES.txt"
    head = (LINUX / "debian" / "copyright").read_text("utf-8")
    (documents / "copyright").write_text(head, "utf-8")
    notices.rename(documents / notices.name)
    shutil.copy(ROOT / "CHANGELOG.md", documents)
    entry = (
        f"restorer ({version()}) unstable; urgency=medium\n\n  * See CHANGELOG.md beside this file.\n\n"
        f" -- {_maintainer()}  {formatdate(source_date())}\n"
    )
    packed = subprocess.run(["gzip", "-9n"], input=entry.encode(), capture_output=True, check=True)
    (documents / "changelog.gz").write_bytes(packed.stdout)
    overrides = build / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copy(LINUX / "debian" / "lintian-overrides", overrides / "restorer")


def _control(kilobytes: int, needed: list[str]) -> str:
    fields = {
        "VERSION": version(),
        "ARCHITECTURE": _output("dpkg", "--print-architecture"),
        "MAINTAINER": _maintainer(),
        "SIZE": str(kilobytes),
        "DEPENDS": ", ".join(needed),
    }
    text = (LINUX / "debian" / "control").read_text("utf-8")
    return re.sub(r"@(\w+)@", lambda found: fields[found[1]], text)


def _maintainer() -> str:
    name, address = os.environ.get("DEBFULLNAME"), os.environ.get("DEBEMAIL")
    return f"{name} <{address}>" if name and address else _MAINTAINER


def needed_packages(bundle: Path) -> list[str]:
    """The packages that hold what the bundle's programs and libraries need and do not bring."""
    brought = {path.name for path in bundle.rglob("*")}
    wanted: set[str] = set()
    for path in bundle.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        with path.open("rb") as file:
            if file.read(4) != b"\x7fELF":
                continue
        listed = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
        wanted |= set(re.findall(r"^\s+NEEDED\s+(\S+)", listed, re.M))
    known = dict(re.findall(r"^\s+(\S+) .*=> (\S+)$", _output("ldconfig", "-p"), re.M))
    packages, strays = set(), []
    for name in sorted(wanted - brought):
        package = _package_of(Path(known[name])) if name in known else None
        if package is None:
            strays.append(name)
        else:
            packages.add(package)
    if strays:
        raise SystemExit(f"Libraries that the bundle needs and no package here holds: {', '.join(strays)}")
    built_with = _output("dpkg-query", "-W", "-f", "${Version}", "libc6").partition("-")[0]
    return [f"libc6 (>= {built_with})" if name == "libc6" else name for name in sorted(packages)]


def _package_of(path: Path) -> str | None:
    for name in (path, path.resolve(), str(path.resolve()).removeprefix("/usr")):
        asked = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            return asked.stdout.partition(":")[0]
    return None


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
