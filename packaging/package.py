"""Makes the packages of this system from a clean environment: `make package` calls it with any Python from 3.11 on.

    python3 packaging/package.py [--torch-index URL] [--only bundle]

Everything it needs is installed into build/package-venv with the versions of constraints.txt; what it makes lies in
dist/. On Linux: the bundle as folder and .tar.xz, and a .deb where dpkg-deb is. On Windows: the folder, a .zip, and an
installer where Inno Setup is. On macOS: the .app and a .dmg. Beside each: a bill of materials and SHA256SUMS.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(HERE))

from version import source_date, version  # noqa: E402

BUILD, DIST = ROOT / "build", ROOT / "dist"
ENVIRONMENT = BUILD / "package-venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
ICONS, CONTENTS = BUILD / "icons", BUILD / "contents.json"
BUNDLE = DIST / "Restorer"
TORCH = "torch==2.13.0"
_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


def run(*command: object, **variables: str) -> None:
    words = [str(part) for part in command]
    print("$", " ".join(words), flush=True)
    subprocess.run(words, check=True, cwd=ROOT, env={**os.environ, **variables})


def prepare(torch_index: str | None) -> None:
    """The build environment: nothing but what the program needs, and PyInstaller."""
    wanted = "\n".join(
        (torch_index or "", *(_digest(ROOT / name) for name in ("constraints.txt", "pyproject.toml")))
    )
    ready = ENVIRONMENT / ".ready"
    if not (ready.is_file() and ready.read_text("utf-8") == wanted):
        run(sys.executable, "-m", "venv", "--clear", ENVIRONMENT)
        install = (PYTHON, "-m", "pip", "install", "--quiet", "--constraint", "constraints.txt")
        run(*install, "--upgrade", "pip")
        run(*install, TORCH, *(["--index-url", torch_index] if torch_index else []))
        run(*install, "--editable", ".[package]")
        ready.write_text(wanted, encoding="utf-8")


def torch_build() -> str:
    """What torch computes on: "cpu", or "cu126" and the like."""
    asked = "import torch; print('cu' + torch.version.cuda.replace('.', '') if torch.version.cuda else 'cpu')"
    return subprocess.run([PYTHON, "-c", asked], check=True, capture_output=True, text=True).stdout.strip()


def make_bundle() -> None:
    run(PYTHON, HERE / "icons.py", ICONS)
    variables = {
        "RESTORER_CONTENTS": str(CONTENTS),
        "PYTHONHASHSEED": "0",
        "SOURCE_DATE_EPOCH": str(source_date()),
    }
    run(
        PYTHON, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", "--distpath", DIST,
        "--workpath", BUILD / "pyinstaller", HERE / "pyinstaller" / "restorer.spec", **variables,
    )  # fmt: skip
    run(PYTHON, HERE / "notices.py", CONTENTS, BUNDLE / "THIRD_PARTY_NOTICES.txt")
    shutil.copy(ROOT / "LICENSE", BUNDLE / "LICENSE")


def make_packages(name: str) -> list[Path]:
    """What people download, by system."""
    run(PYTHON, HERE / "sbom.py", CONTENTS, BUNDLE, DIST / f"{name}.cdx.json")
    if sys.platform == "linux":
        return _linux(name)
    if sys.platform == "win32":
        return _windows(name)
    run(HERE / "macos" / "package.sh", DIST / "Restorer.app", DIST / f"{name}.dmg")
    return [DIST / f"{name}.dmg"]


def _linux(name: str) -> list[Path]:
    from linux_packages import archive, deb

    made = [DIST / f"{name}.tar.xz"]
    archive(BUNDLE, ICONS, made[0])
    if shutil.which("dpkg-deb") and shutil.which("objdump"):
        made.append(DIST / f"restorer_{version()}_{_architecture('dpkg')}.deb")
        deb(BUNDLE, ICONS, BUILD / "deb", made[1])
    else:
        print("dpkg-deb or objdump is not installed: no .deb is made.")
    return made


def _windows(name: str) -> list[Path]:
    made = [DIST / f"{name}.zip"]
    with zipfile.ZipFile(made[0], "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(BUNDLE.rglob("*")):
            archive.write(path, Path(name) / path.relative_to(BUNDLE))
    compiler = shutil.which("iscc") or shutil.which("ISCC.exe", path=r"C:\Program Files (x86)\Inno Setup 6")
    if compiler:
        run(compiler, f"/DVersion={version()}", f"/F{name}-setup", HERE / "windows" / "restorer.iss")
        made.append(DIST / f"{name}-setup.exe")
    else:
        print("Inno Setup is not installed: no installer is made.")
    return made


def _architecture(style: str = "") -> str:
    machine = platform.machine().lower()
    if style == "dpkg":
        return {"x86_64": "amd64", "aarch64": "arm64"}.get(machine, machine)
    return {"amd64": "x86_64"}.get(machine, machine)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--torch-index",
        metavar="URL",
        default=os.environ.get("TORCH_INDEX"),
        help="where torch comes from, for example https://download.pytorch.org/whl/cpu (default: TORCH_INDEX)",
    )
    parser.add_argument("--cuda", action="store_true", help="a torch with CUDA is meant, several gigabytes")
    parser.add_argument("--only", choices=["bundle"], help="the folder alone, no archives")
    options = parser.parse_args()
    if sys.platform == "linux":
        # What Qt needs of this system and does not find would be missing in the bundle: no window on X11.
        run(sys.executable, ROOT / "scripts" / "check_system.py", "--require-qt")
    prepare(options.torch_index)
    torch = torch_build()
    if (torch != "cpu") != options.cuda:
        parser.error(
            f"torch came as {torch}. Name another --torch-index, or say --cuda; see docs/packaging.md."
        )
    make_bundle()
    if options.only:
        return 0
    name = f"Restorer-{version()}-{_SYSTEMS[sys.platform]}-{_architecture()}" + (
        "" if torch == "cpu" else f"-{torch}"
    )
    made = make_packages(name)
    sums = [f"{_digest(path)}  {path.name}\n" for path in [*made, DIST / f"{name}.cdx.json"]]
    (DIST / "SHA256SUMS").write_text("".join(sums), encoding="utf-8")
    if torch == "cpu":
        run(PYTHON, HERE / "sizes.py", CONTENTS, BUNDLE, *made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
