"""Checks what the set-up needs before anything is installed, and names the one line that installs what is missing.

Run by `make` with the system's own Python: standard library only, and a syntax that old Pythons can read, so that
they get a sentence instead of a traceback. Missing Qt libraries are a warning (the command line works without a
window) unless --require-qt is given; a missing or old Python, or one without venv, ends with exit code 1.
"""

import ctypes
import importlib.util
import shutil
import sys

OLDEST = (3, 11)

# Library -> the package that holds it for (apt, dnf, pacman, zypper).
QT_LIBRARIES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd", "libEGL1"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd", "libGL1"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
    "libxkbcommon-x11.so.0": (
        "libxkbcommon-x11-0",
        "libxkbcommon-x11",
        "libxkbcommon-x11",
        "libxkbcommon-x11-0",
    ),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image", "libxcb-image0"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
    "libxcb-render-util.so.0": (
        "libxcb-render-util0",
        "xcb-util-renderutil",
        "xcb-util-renderutil",
        "libxcb-render-util0",
    ),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb", "libxcb-randr0"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb", "libxcb", "libxcb-shm0"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb", "libxcb-sync1"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb", "libxcb", "libxcb-xfixes0"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb", "libxcb-xkb1"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11", "libX11-xcb1"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig", "libfontconfig1"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
}

# Program -> (column in QT_LIBRARIES, how to install packages, how to install venv).
MANAGERS = (
    ("apt-get", 0, "sudo apt-get install -y", "python3-venv"),
    ("dnf", 1, "sudo dnf install -y", "python3"),
    ("pacman", 2, "sudo pacman -S --needed", "python"),
    ("zypper", 3, "sudo zypper install -y", "python311"),
)


def manager():
    """The first package manager that is here, or None."""
    for entry in MANAGERS:
        if shutil.which(entry[0]):
            return entry
    return None


def can_load(library):
    """True if the dynamic loader finds this library, which is exactly what Qt will need."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_qt_libraries(libraries=QT_LIBRARIES):
    """The Qt libraries that the loader cannot find; none outside Linux, where Qt brings all it needs."""
    if not sys.platform.startswith("linux"):
        return []
    return [name for name in libraries if not can_load(name)]


def install_line(libraries, entry):
    """The one line that installs the packages of `libraries`, or a sentence where no package manager is known."""
    if entry is None:
        return "Install the packages that hold these libraries with your system's package manager."
    _, column, command, _ = entry
    packages = sorted({QT_LIBRARIES[name][column] for name in libraries})
    return f"{command} {' '.join(packages)}"


def python_problems(version=sys.version_info):
    """Sentences on what is wrong with this Python; an empty list if it will do."""
    if tuple(version[:2]) < OLDEST:
        oldest, this = (".".join(str(part) for part in v[:2]) for v in (OLDEST, version))
        return [
            f"Restorer needs Python {oldest} or newer; this is Python {this} ({sys.executable}). "
            f"Name another one, for example: make run PYTHON=python{oldest}"
        ]
    missing = [name for name in ("venv", "ensurepip") if importlib.util.find_spec(name) is None]
    if not missing:
        return []
    entry = manager()
    how = "Install Python's venv module."
    if entry is not None:
        package = entry[3]
        if entry[0] == "apt-get":
            package = f"python{version[0]}.{version[1]}-venv"
        how = f"{entry[2]} {package}"
    return [f"This Python lacks {' and '.join(missing)}. To install it:\n    {how}"]


def main(arguments):
    problems = python_problems()
    for problem in problems:
        sys.stderr.write(problem + "\n")
    if problems:
        return 1
    missing = missing_qt_libraries()
    if not missing:
        return 0
    sys.stderr.write(
        f"The window needs libraries that are not here: {', '.join(missing)}. To install them:\n"
        f"    {install_line(missing, manager())}\n"
    )
    if "--require-qt" in arguments:
        return 1
    sys.stderr.write("Everything else works without them.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
