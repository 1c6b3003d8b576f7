"""Installs the .deb into an empty root, looks at what is there, removes it, and lets lintian read it.

    python3 packaging/check_deb.py dist/restorer_0.1.0_amd64.deb

The system itself is not touched: dpkg gets a database of its own. Needs Python's standard library, dpkg and, for others
than root, fakeroot; what else it checks with (desktop-file-validate, appstreamcli, lintian) is left out, and said to be, where it is missing.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

ENTRY = "usr/share/applications/restorer.desktop"
PAGE = "usr/share/metainfo/org.restorer.Restorer.metainfo.xml"
EXPECTED = (
    ENTRY,
    PAGE,
    "usr/bin/restorer",
    "usr/bin/restorer-train",
    "usr/bin/restorer-eval",
    "usr/lib/restorer/Restorer",
    "usr/share/doc/restorer/THIRD_PARTY_NOTICES.txt",
    "usr/share/doc/restorer/copyright",
    "usr/share/icons/hicolor/256x256/apps/restorer.png",
    "usr/share/mime/packages/restorer.xml",
)


def run(*command: object) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"FAILED: {' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def tool(name: str, *arguments: object) -> None:
    """Run a checker that ends with 0 if it is content; say so where it is not installed."""
    if shutil.which(name) is None:
        print(f"{name} is not installed: left out")
        return
    run(name, *arguments)
    print(f"{name} is content")


def as_root() -> list[str]:
    """What makes dpkg believe that it may give files to root."""
    if os.geteuid() == 0:
        return []
    if shutil.which("fakeroot") is None:
        raise SystemExit("Run it as root, or install fakeroot.")
    return ["fakeroot"]


def install_and_remove(package: Path, root: Path) -> None:
    database = root / "var/lib/dpkg"
    for folder in ("info", "updates", "triggers"):
        (database / folder).mkdir(parents=True)
    for file in ("status", "available"):
        (database / file).touch()
    # The root is empty: what the package depends on is in the system around it.
    dpkg = (
        *as_root(),
        "dpkg",
        f"--root={root}",
        "--force-depends",
        "--force-not-root",
        "--force-bad-path",
        f"--log={root}/log",
    )
    run(*dpkg, "--install", package)
    missing = [name for name in EXPECTED if not (root / name).exists()]
    if missing:
        raise SystemExit(f"FAILED: not installed: {', '.join(missing)}")
    for command in ("restorer", "restorer-train", "restorer-eval"):
        print(f"installed: {run(root / 'usr/bin' / command, '--version').strip()}")
    (started,) = re.findall(r"^Exec=(\S+)", (root / ENTRY).read_text("utf-8"), re.MULTILINE)
    if not (root / started.lstrip("/")).is_file():
        raise SystemExit(f"FAILED: the desktop entry starts {started}, which is not installed")
    tool("desktop-file-validate", root / ENTRY)
    tool("appstreamcli", "validate", "--no-net", root / PAGE)
    run(*dpkg, "--purge", "restorer")
    left = [str(path) for path in (root / "usr").rglob("*")] if (root / "usr").exists() else []
    if left:
        raise SystemExit(f"FAILED: left after removing: {', '.join(left[:10])}")
    print("removed without a trace")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("package", type=Path)
    parser.add_argument("--no-lintian", action="store_true", help="lintian takes minutes")
    options = parser.parse_args()
    package = options.package.resolve()
    with tempfile.TemporaryDirectory(prefix="restorer-deb-") as folder:
        install_and_remove(package, Path(folder))
    if not options.no_lintian:
        tool("lintian", "--fail-on", "error", "--allow-root", package)


if __name__ == "__main__":
    main()
