"""Away from everything: no network, no source tree, no Python packages, and a /tmp of one's own.

By namespaces of Linux, for this process and what it starts; nothing outside changes.
"""

from __future__ import annotations

import os
import shutil
import site
import subprocess
import sys
import sysconfig
from pathlib import Path

_MARK = "RESTORER_SMOKE_APART"


def go_apart(hidden: list[Path], shown: list[Path]) -> bool:
    """Start this script again in namespaces of its own, with empty folders in place of `hidden`; True once there.

    `shown` stays readable even where it lies in something hidden, at the same path. False where the system allows no
    namespaces (some containers): the test runs all the same, with less to prove.
    """
    if os.environ.pop(_MARK, ""):
        return True
    unshare, bash = shutil.which("unshare"), shutil.which("bash")
    spaces = ["--net", "--mount", "--pid", "--fork", "--kill-child"]
    if os.geteuid() != 0:
        spaces.append("--map-root-user")
    if unshare is None or bash is None or subprocess.run([unshare, *spaces, "true"], check=False, capture_output=True).returncode:  # fmt: skip
        return False
    script = ["set -e", "keep=/mnt", "mount -t tmpfs tmpfs $keep"]
    for number, path in enumerate(shown):
        script += [f"mkdir $keep/{number}", f"mount --bind '{path}' $keep/{number}"]
    script += [f"mount -t tmpfs tmpfs '{path}'" for path in hidden]
    for number, path in enumerate(shown):
        script += [f"mkdir -p '{path}'", f"mount --bind $keep/{number} '{path}'"]
    script += [
        "mount -t proc proc /proc 2>/dev/null || true",
        "ip link set lo up 2>/dev/null || true",
        'exec "$@"',
    ]
    again = [unshare, *spaces, bash, "-c", "\n".join(script), "apart", sys.executable, *sys.argv]
    raise SystemExit(subprocess.run(again, env={**os.environ, _MARK: "1"}, check=False).returncode)


def packages() -> list[Path]:
    """The folders where Python keeps installed packages, which are hidden."""
    named = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib"), *site.getsitepackages()}
    return [path for name in sorted(named) if (path := Path(name)).is_dir()]
