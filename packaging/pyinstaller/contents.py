"""What goes into the bundle and what stays out, with the reasons: read by restorer.spec and the hook for torch."""

from __future__ import annotations

from fnmatch import fnmatch

PROGRAMS = ("Restorer", "restorer-cli", "restorer-train", "restorer-eval")
"""The names that launcher.py answers to; the first is the window."""

MODULES_LEFT_OUT = {
    "c2pa": "content credentials are an extra of the source installation",
    "dask": "spreading work over machines is an extra of the source installation",
    "distributed": "goes with dask",
    "IPython": "interactive Python",
    "matplotlib": "plots that optional parts of torch, networkx and scikit-image could draw",
    "pandas": "optional in scikit-image and torch",
    "pip": "nothing is installed into a bundle",
    "pytest": "tests",
    "setuptools": "builds packages",
    "tkinter": "Python's own windows",
    "hypothesis": "tests",
    "imageio": "scikit-image's reading of picture files; libvips reads ours",
    "networkx": "graphs in scikit-image and torch that nothing here draws on",
    "tensorboard": "training writes its event files itself",
    "triton": "compiles for GPUs; a bundle has no compiler",
    "PySide6.QtNetwork": "nothing goes over the network",
    "PySide6.QtQml": "the window is made of widgets",
    "PySide6.QtQuick": "the window is made of widgets",
    "PySide6.QtTest": "tests",
    "numpy.f2py.tests": "tests",
    "scipy.stats": "statistics; nothing here imports them",
    "scipy.signal": "goes with scipy.stats",
    "scipy.interpolate": "goes with scipy.stats",
    "scipy.io": "files of other programs",
    "scipy.cluster": "clustering",
    "scipy.optimize": "fitting; nothing here imports it",
    "scipy.integrate": "goes with scipy.optimize",
    "scipy.fftpack": "an older scipy.fft",
    "sqlite3": "databases",
    "readline": "interactive Python",
    "curses": "programs in terminals",
    "xmlrpc": "programs on networks",
    "scipy.odr": "regression",
    "scipy.datasets": "downloads",
    "torch.utils.tensorboard": "training writes its event files itself",
    "torch.utils.benchmark": "measures torch",
    "torch.utils.bottleneck": "measures torch",
    "torch.utils.hipify": "translates CUDA sources",
    "torch._inductor.codegen": "writes code for a compiler; a bundle has none",
    "torch._inductor.fx_passes": "goes with torch._inductor.codegen",
    "torch._inductor.kernel": "goes with torch._inductor.codegen",
    "torch._vendor.quack": "GPU kernels that need a compiler",
}
"""Module -> why it is not in the bundle."""

FILES_LEFT_OUT = {
    "torch/test/*": "torch's tests of itself",
    "torch/bin/[!t]*": "compilers and tests of torch",
    "torch/bin/test_*": "tests of torch",
    "torch/lib/libaoti_custom_ops*": "test of torch",
    "torch/lib/libbackend_with_compiler*": "test of torch",
    "torch/lib/libjitbackend_test*": "test of torch",
    "torch/lib/libtorchbind_test*": "test of torch",
    "PySide6/Qt/translations/*": "languages that the window does not speak",
    "PySide6/translations/*": "languages that the window does not speak",
    "PySide6/Qt/plugins/egldeviceintegrations/*": "Qt on bare screens, without a desktop",
    "PySide6/Qt/plugins/platforms/libqeglfs*": "Qt on bare screens, without a desktop",
    "PySide6/Qt/plugins/platforms/libqlinuxfb*": "Qt on bare screens, without a desktop",
    "PySide6/Qt/plugins/platforms/libqvkkhrdisplay*": "Qt on bare screens, without a desktop",
    "PySide6/Qt/plugins/platforms/libqminimal*": "Qt's tests",
    "PySide6/Qt/plugins/platforms/libqvnc*": "Qt over a network",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboard*": "keyboard on touch screens; brings QML along",
    "PySide6/Qt/plugins/platformthemes/libqgtk3*": "file dialogs come from the desktop's portal; brings GTK 3 along",
    "PySide6/Qt/plugins/networkinformation/*": "nothing goes over the network",
    "PySide6/Qt/plugins/tls/*": "nothing goes over the network",
    "PySide6/Qt/plugins/generic/*": "joysticks and touch screens without a desktop",
    "PySide6/Qt/plugins/imageformats/*q[!js]*": "libvips reads pictures; Qt needs SVG, and JPEG from the clipboard",
    "PySide6/Qt/plugins/imageformats/libqpdf*": "libvips reads pictures",
    "*/tests/*": "tests",
    "*.pyi": "types; kept where lazy_loader reads them (KEPT_ALL_THE_SAME)",
}
"""Pattern of a place in the bundle -> why files there are not in it. `*` spans folders."""

KEPT_ALL_THE_SAME = (
    "skimage/*.pyi",
    *(f"PySide6/*translations/qtbase_{name}.qm" for name in ("de", "es", "fr", "zh_CN")),
)
"""Files that a pattern above would drop: scikit-image reads its stubs to know what it is made of; Qt's dialogs speak the
window's languages."""

SKIMAGE_PICTURES = ("astronaut.png",)
"""The one picture of scikit-image that the demo needs."""

TORCH_SOURCES = (
    "torch._dynamo._trace_wrapped_higher_order_op",
    "torch._dynamo.config",
    "torch._dynamo.variables.streams",
    "torch._export.config",
    "torch._functorch.config",
    "torch._inductor.config",
    "torch._library.custom_ops",
    "torch._native.registry",
    "torch.compiler.config",
    "torch.distributed._functional_collectives",
    "torch.distributed.config",
    "torch.distributed.tensor._collective_utils",
    "torch.functional",
    "torch.fx.experimental._config",
    "torch.nn.functional",
    "torch.nn.modules.rnn",
    "torch.onnx.ops._impl",
    "torch.onnx.ops._symbolic_impl",
    "torch.utils._debug_mode._mode",
    "torch.utils.serialization.config",
)
"""Modules of torch that read their own source when they are imported: it travels beside the bytecode."""


STRIPPED = ("torch/lib/*.so", "libpython3*")
"""Libraries for Linux that come with a table of names for debuggers, which nothing here reads: torch's alone is 89 MB."""


def is_left_out(place: str) -> bool:
    """Whether the file for `place` (relative, with forward slashes) stays out of the bundle."""
    if any(fnmatch(place, kept) for kept in KEPT_ALL_THE_SAME):
        return False
    if place.startswith("skimage/data/") and not place.endswith((".py", *SKIMAGE_PICTURES)):
        return True
    return any(fnmatch(place, pattern) for pattern in FILES_LEFT_OUT)
