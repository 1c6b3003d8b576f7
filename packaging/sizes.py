"""How large the bundle is, and of what: prints the table of docs/packaging.md, or writes it there.

    python packaging/sizes.py CONTENTS.json BUNDLE [ARCHIVE …] [--write]

Ends with 1 if the bundle or an archive is larger than it may be. Runs in the build environment.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

from inventory import MODULE, parts

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "packaging.md"
LARGEST_MB, LARGEST_ARCHIVE_MB = 1050, 300
_BEGIN, _END = "<!-- sizes -->\n", "<!-- /sizes -->\n"
_SHOWN = 10
_WHY = {
    "torch": "computes the networks and teaches them; its core library `libtorch_cpu` is nearly all of it",
    "opencv-contrib-python-headless": "fillers, masks, scaling; brings an OpenBLAS and FFmpeg's libraries, which it does not start without",
    "scipy": "sparse solvers, distance maps, morphology; with an OpenBLAS of its own",
    "PySide6_Essentials": "the window; a quarter of it is ICU's tables of scripts and languages",
    "numpy": "all pixels; with an OpenBLAS of its own",
    "Restorer": "59 MB of checkpoints, and the program",
    "Python": "the interpreter and its library",
    "pyvips-binary": "libvips: reads and writes pictures",
    "pillow": "masks as PNG, colour profiles, the PDF of a dossier",
    "scikit-image": "biharmonic filling, detection, the demo picture",
    "reportlab": "the PDF of a dossier",
    "shiboken6": "the binding between Qt and Python",
    "pydantic_core": "checks every file that is read back",
    "pydantic-core": "checks every file that is read back",
    "libstdc++6": "C++, which torch and Qt are written in",
    "pyinstaller": "starts the programs; the modules of Python, compressed, are in this file",
}


def megabytes(size: float) -> str:
    """In millions of bytes, as the limits are meant."""
    return f"{size / 1e6:,.0f} MB" if size >= 9.5e6 else f"{size / 1e6:.1f} MB"


def size_of(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def by_part(contents: Path, bundle: Path) -> Counter[str]:
    """Bytes on disk of each part."""
    sizes: Counter[str] = Counter()
    for part in parts(contents):
        for place in part.files:
            path = bundle / "_internal" / place
            path = path if path.is_file() else bundle / place
            if not place.startswith(MODULE) and path.is_file():
                sizes[part.name] += path.stat().st_size
    return sizes


def table(contents: Path, bundle: Path, archives: list[Path]) -> str:
    whole, sizes = size_of(bundle), by_part(contents, bundle)
    lines = [
        "| | size | may be |",
        "|---|---:|---:|",
        f"| unpacked, with checkpoints | {megabytes(whole)} | {LARGEST_MB:,} MB |",
    ]
    for archive in archives:
        limit = f"{LARGEST_ARCHIVE_MB} MB" if archive.name.endswith(".xz") else ""
        lines.append(f"| `{archive.name}` | {megabytes(archive.stat().st_size)} | {limit} |")
    lines += ["", "| part | on disk | why it is there |", "|---|---:|---|"]
    shown = sizes.most_common(_SHOWN)
    lines += [f"| {name} | {megabytes(size)} | {_WHY.get(name, '')} |" for name, size in shown]
    rest = whole - sum(size for _, size in shown)
    lines.append(
        f"| {len(sizes) - len(shown)} further parts | {megabytes(rest)} | listed in THIRD_PARTY_NOTICES.txt |"
    )
    return "\n".join(lines) + "\n"


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("contents", type=Path)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("archives", type=Path, nargs="*")
    parser.add_argument("--write", action="store_true", help="put the table into docs/packaging.md")
    options = parser.parse_args()
    text = table(options.contents, options.bundle, options.archives)
    print(text)
    if options.write:
        head, _, rest = PAGE.read_text("utf-8").partition(_BEGIN)
        _, _, tail = rest.partition(_END)
        PAGE.write_text(head + _BEGIN + text + _END + tail, encoding="utf-8")
    too_large = size_of(options.bundle) > LARGEST_MB * 1e6 or any(
        archive.stat().st_size > LARGEST_ARCHIVE_MB * 1e6
        for archive in options.archives
        if archive.name.endswith(".xz")
    )
    if too_large:
        print("That is larger than it may be.")
    return int(too_large)


if __name__ == "__main__":
    sys.exit(main())
