"""Instead of the hook that comes with PyInstaller, which takes all of torch, and every source file twice."""

from __future__ import annotations

import sys

from contents import MODULES_LEFT_OUT, TORCH_SOURCES, is_left_out
from PyInstaller.utils.hooks import (
    PY_DYLIB_PATTERNS,
    collect_data_files,
    collect_dynamic_libs,
    collect_submodules,
)

_OUT = tuple(f"{name}." for name in MODULES_LEFT_OUT if name.startswith("torch."))


def _wanted(module: str) -> bool:
    return not f"{module}.".startswith(_OUT)


module_collection_mode = {"torch": "pyz"} | dict.fromkeys(TORCH_SOURCES, "pyz+py")
warn_on_missing_hiddenimports = False
# All that is not left out by name: much of torch is imported by names put together when it runs.
hiddenimports = collect_submodules("torch", filter=_wanted, on_error="ignore")
# torch starts this program's path by heart, and reads this list when it is first traced.
datas = collect_data_files("torch", includes=["bin/torch_shm_manager", "_dynamo/graph_break_registry.json"])
binaries = [
    (source, folder)
    for source, folder in collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
    if not is_left_out(f"{folder}/{source.replace(chr(92), '/').rpartition('/')[2]}")
]
# torch finds its libraries by their own place; a link to them elsewhere would lead it astray.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]

if sys.platform == "linux":
    from importlib.metadata import requires

    from _pyinstaller_hooks_contrib.utils import nvidia_cuda
    from packaging.requirements import Requirement

    # A build with CUDA has its libraries in packages of their own (none with the build for the processor alone).
    _requirements = [Requirement(text) for text in requires("torch") or []]
    hiddenimports += nvidia_cuda.infer_hiddenimports_from_requirements(
        [needed.name for needed in _requirements if needed.marker is None or needed.marker.evaluate()]
    )
