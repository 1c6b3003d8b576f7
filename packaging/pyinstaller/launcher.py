"""What starts the bundle. One program, four names: it does what it was called as.

`Restorer` and `restorer-cli` are `restorer`, `restorer-train` and `restorer-eval` what they are called from source.
On Linux and macOS the names are links to one file; on Windows each is a file of its own, and `Restorer.exe` has no
console.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from pathlib import Path

from restorer.paths import cache_folder


def main() -> int:
    """Become the program that `sys.argv[0]` names; returns its exit code."""
    multiprocessing.freeze_support()  # helper processes start here, too, and go no further
    _open_missing_streams()
    _settle_environment()
    name = Path(sys.argv[0]).stem.lower()
    if name == "restorer-train":
        from training.cli import train

        return train()
    if name == "restorer-eval":
        from training.cli import evaluate

        return evaluate()
    from restorer.__main__ import main as restorer

    return restorer()


def _open_missing_streams() -> None:
    """A Windows program without a console has no stdout and stderr; whoever writes to them must not fail of it."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 (as long as the process)


def _settle_environment() -> None:
    """What Python would have done, and what PyInstaller has done and other programs must not inherit."""
    if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        os.environ["LC_CTYPE"] = "C.UTF-8"  # Qt complains of a plain C locale
    # Where torch's compiler, which teaching imports, would else make a folder in the system's temporary one.
    os.environ.setdefault("TORCHINDUCTOR_CACHE_DIR", str(cache_folder() / "torch"))
    # Read when this process was started, and again by none but the programs that it starts: a browser, a file manager.
    if (before := os.environ.pop("LD_LIBRARY_PATH_ORIG", None)) is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    elif sys.platform.startswith("linux"):
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":
    sys.exit(main())
