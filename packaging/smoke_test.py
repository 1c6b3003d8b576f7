"""Drives the frozen program the way people would, where there is nothing but it.

    python3 packaging/smoke_test.py dist/Restorer-0.1.0-linux-x86_64.tar.xz [--screenshots FOLDER]

Takes an archive or an unpacked folder. The program gets HOME, DISPLAY and PATH and no other variable, no network, and
sees neither source tree nor installed Python packages. Every call has to end with 0 and to keep stderr empty; nothing
may be written but what was asked for and the user's folders. Needs Python's standard library, Xvfb and xdotool.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path.insert(0, str(HERE))

from smoke.isolation import go_apart, packages  # noqa: E402
from smoke.pictures import (  # noqa: E402
    Deep,
    Hole,
    painting,
    read_tiff,
    write_mask,
    write_tiff,
    write_training_pictures,
)
from smoke.screen import Screen  # noqa: E402

WIDTH, HEIGHT = 320, 240
HOLES = (Hole(70, 60, 7), Hole(200, 90, 9), Hole(120, 170, 5), Hole(255, 190, 6))
CLASSICAL = ("opencv-telea", "opencv-ns", "opencv-fsr", "biharmonic", "patchmatch", "smooth", "auto")
USER_FOLDERS = (".config/restorer", ".local/share/restorer", ".local/state/restorer", ".cache/restorer")
FOREIGN = (
    ".cache/fontconfig",
    ".cache/mesa_shader_cache",
    ".cache/mesa_shader_cache_db",
    ".config/QtProject.conf",
)
"""What libraries write below HOME for themselves, whichever program uses them: fontconfig, Mesa, Qt's file dialog."""
_PATIENCE = 600
"""Seconds that one call may take."""


class BrokenBundleError(Exception):
    """The bundle does not do what it should."""


class Bundle:
    """The unpacked program with a home and a place to work of its own."""

    def __init__(self, folder: Path, around: Path, screenshots: Path) -> None:
        self.folder, self.home, self.work, self.screenshots = (
            folder,
            around / "home",
            around / "work",
            screenshots,
        )
        self.home.mkdir()
        self.work.mkdir()
        self.environment = {"HOME": str(self.home), "PATH": "/usr/bin:/bin"}

    def start(self, program: str, *arguments: object) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [str(self.folder / program), *map(str, arguments)],
            env=self.environment,
            cwd=self.work,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def run(self, program: str, *arguments: object) -> str:
        """Run to the end and return stdout. Raises `BrokenBundleError` for an exit code or a word on stderr."""
        return self.ended(self.start(program, *arguments))

    def ended(self, running: subprocess.Popen[str]) -> str:
        try:
            out, err = running.communicate(timeout=_PATIENCE)
        except subprocess.TimeoutExpired:
            running.kill()
            raise BrokenBundleError(f"{_words(running)} did not end in {_PATIENCE} s") from None
        if running.returncode or err:
            raise BrokenBundleError(f"{_words(running)} ended with {running.returncode}\n{out}\n{err}")
        return out

    @contextmanager
    def watched(self, program: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
        """A running program; if anything fails, it is ended, and what it said goes with the failure."""
        running = self.start(program, *arguments)
        try:
            yield running
        except BrokenBundleError as failure:
            if running.stdout is None or running.stdout.closed:
                raise  # it has ended, and all is said
            running.kill()
            out, err = running.communicate()
            raise BrokenBundleError(f"{failure}\n{out}\n{err}") from failure

    def json(self, *arguments: object) -> dict[str, object]:
        return json.loads(self.run("restorer-cli", *arguments, "--json"))

    def listing(self) -> dict[str, tuple[int, int]]:
        """Every file of the bundle with size and time of change."""
        facts = ((path, path.lstat()) for path in self.folder.rglob("*"))
        return {str(path): (fact.st_size, fact.st_mtime_ns) for path, fact in facts}


def _words(running: subprocess.Popen[str]) -> str:
    arguments = running.args
    assert isinstance(arguments, list)
    return " ".join([Path(arguments[0]).name, *arguments[1:]])


def check(fact: object, complaint: str) -> None:
    if not fact:
        raise BrokenBundleError(complaint)


def check_result(path: Path, source: Deep) -> None:
    """16 bits, the same profile, every sound sample as it was, and every hole filled with something that is not white."""
    result = read_tiff(path)
    check((result.width, result.height) == (source.width, source.height), f"{path.name} has another size")
    check(result.profile == source.profile, f"{path.name} has lost its colour profile")
    for y in range(HEIGHT):
        for x in range(WIDTH):
            at = 3 * (y * WIDTH + x)
            before, after = source.samples[at : at + 3], result.samples[at : at + 3]
            if not any(hole.covers(x, y) for hole in HOLES):
                check(before == after, f"{path.name}: the sound pixel {x},{y} has changed")
    for hole in HOLES:
        at = 3 * (hole.y * WIDTH + hole.x)
        check(
            result.samples[at : at + 3] != source.samples[at : at + 3], f"{path.name}: {hole} is not filled"
        )
        check(result.samples[at + 2] < 50000, f"{path.name}: {hole} is still white")


def answers(bundle: Bundle, source: Deep) -> Iterator[str]:
    """Programs and checkpoints."""
    for program in ("Restorer", "restorer-cli", "restorer-train", "restorer-eval"):
        check(bundle.run(program, "--version").strip(), f"{program} does not know its version")
        bundle.run(program, "--help")
    yield "the four programs answer"
    listed = [*shipped(bundle, "fillers"), *shipped(bundle, "detectors")]
    check(sorted(listed) == files_of(bundle), f"the bundle holds {files_of(bundle)}, listed are {listed}")
    bundle.run("restorer-cli", "models", "verify")
    yield f"{len(files_of(bundle))} checkpoints are listed and sound"


def shipped(bundle: Bundle, task: str) -> list[str]:
    """The ids of the checkpoints that came with the bundle, as it lists them: "fillers" or "detectors"."""
    listed = bundle.json("models", "list")
    check(not listed["problems"], f"models list: {listed['problems']}")
    return [entry["id"] for entry in listed[task] if entry.get("origin") == "shipped"]


def files_of(bundle: Bundle) -> list[str]:
    found = sorted(path.stem for path in bundle.folder.rglob("resources/checkpoints/*.safetensors"))
    check(found, "there are no checkpoints in the bundle")
    return found


def commands(bundle: Bundle, source: Deep) -> Iterator[str]:
    """Detecting, restoring, dossier, exports, a batch."""
    work = bundle.work
    for kind in ("whitish", "lines", "network"):
        bundle.run("restorer-cli", "detect", "scan.tif", "-o", f"{kind}.png", "--kind", kind)
        check((work / f"{kind}.png").stat().st_size > 100, f"detect --kind {kind} has written no mask")
    yield "damage is detected"

    for filler in (*CLASSICAL, *shipped(bundle, "fillers")):
        target = f"by-{filler}.tif"
        bundle.json("inpaint", "scan.tif", "--mask", "mask.png", "-o", target, "--filler", filler)
        check_result(work / target, source)
        yield f"restored with {filler}"

    bundle.run(
        "restorer-cli", "inpaint", "scan.tif", "--detect", "-o", "auto.tif", "--save-project", "scan.restorer"
    )
    bundle.run("restorer-cli", "report", "scan.restorer", "-o", "dossier")
    kinds = {path.suffix for path in (work / "dossier").rglob("*") if path.is_file()}
    check({".html", ".pdf", ".json"} <= kinds, f"the dossier holds {sorted(kinds)}")
    for suffix in ("ora", "tif", "png"):
        bundle.run("restorer-cli", "export", "scan.restorer", "-o", f"exported.{suffix}")
    yield "project, dossier and exports are written"

    (work / "scans").mkdir()
    for number in range(2):
        write_tiff(source, work / "scans" / f"{number}.tif")
    bundle.run(
        "restorer-cli", "batch", "scans", "-o", "batch", "--detect", "--jobs", 2, "--filler", "restorer-net"
    )
    check(len(list((work / "batch").glob("*.tif"))) == 2, "the batch did not write two pictures")
    yield "two pictures at once, in processes of their own"


def teaching(bundle: Bundle, source: Deep) -> Iterator[str]:
    """Ten steps with worker processes, and what comes of them."""
    work = bundle.work
    write_training_pictures(work / "sound", count=10, side=128)
    bundle.run(
        "restorer-train", "sound", "--steps", 10, "--size", 64, "--batch", 2, "--workers", 2, "--keep", "--json",
        "-o", "taught.safetensors",
    )  # fmt: skip
    bundle.run("restorer-cli", "models", "import", "taught.safetensors")
    bundle.json("inpaint", "scan.tif", "--mask", "mask.png", "-o", "by-taught.tif", "--filler", "taught")
    check_result(work / "by-taught.tif", source)
    yield "ten steps of teaching, with worker processes; the result is installed and fills"

    bundle.run("restorer-eval", "sound", "--fillers", "smooth,taught", "--damage", "small", "-o", "measured")
    check(list((work / "measured").glob("*.html")), "restorer-eval has written no page")
    yield "fillers are measured"


def window(bundle: Bundle, source: Deep) -> Iterator[str]:
    """Opens the picture, finds damage, restores, compares, saves and quits, all by keys."""
    work = bundle.work
    (work / "by hand").mkdir()
    picture = work / "by hand" / "scan.tif"
    write_tiff(source, picture)
    with Screen() as screen:
        bundle.environment["DISPLAY"] = screen.display
        with bundle.watched("Restorer", picture) as running:
            yield from drive(bundle, screen, running, source)
    yield "the window closes with exit code 0"


def drive(bundle: Bundle, screen: Screen, running: subprocess.Popen[str], source: Deep) -> Iterator[str]:
    """What is done in the window that `running` opens."""
    folder = bundle.work / "by hand"
    seen = screen.wait_for_window(60)
    screen.wait_until_still()
    screen.shoot(bundle.screenshots / "1-opened.png")
    check(seen, "no window within a minute")
    screen.point_at(600, 400)
    yield "the window opens on a picture"
    for name, keys in (("2-found", "ctrl+d"), ("3-restored", "ctrl+r"), ("4-compared", "F6")):
        before = screen.pixels(step=3)
        screen.press(keys)
        moved = screen.wait(lambda before=before: screen.pixels(step=3) != before, 30)
        check(moved and running.poll() is None, f"nothing was seen to happen at {keys}")
        screen.wait_until_still(still=3.0, seconds=180)
        screen.shoot(bundle.screenshots / f"{name}.png")
    yield "damage is found, restored and compared in the window"
    picture = save_by_keys(screen, folder, "ctrl+e", bundle.screenshots / "5-saving.png")
    check(read_tiff(picture).profile == source.profile, f"{picture.name} has lost its colour profile")
    yield f"saved as {picture.name}, 16 bits with its profile"
    project = save_by_keys(screen, folder, "ctrl+s", bundle.screenshots / "6-saving-project.png")
    check(project.suffix == ".restorer", f"the project was saved as {project.name}")
    screen.shoot(bundle.screenshots / "7-saved.png")
    yield f"the project was saved as {project.name}"
    screen.press("ctrl+q")
    bundle.ended(running)


def save_by_keys(screen: Screen, folder: Path, keys: str, shot: Path) -> Path:
    """Press the keys, accept the name that the dialog offers, and return the new file."""
    before, shown = set(folder.iterdir()), screen.pixels(step=3)
    screen.press(keys)
    check(screen.wait(lambda: screen.pixels(step=3) != shown, 30), f"no dialog at {keys}")
    screen.wait_until_still(seconds=3)  # no longer: a cursor blinks in it
    screen.shoot(shot)
    screen.press("Return")
    check(screen.wait(lambda: set(folder.iterdir()) > before, 60), f"nothing was saved at {keys}")
    screen.wait_until_still(seconds=10)
    made = set(folder.iterdir()) - before
    check(len(made) == 1, f"{keys} has written {sorted(map(str, made))}")
    return made.pop()


def check_traces(bundle: Bundle, before: dict[str, tuple[int, int]]) -> None:
    """Nothing outside the user's folders and the folder that was worked in."""
    check(bundle.listing() == before, "files of the bundle itself have changed")
    allowed = (*USER_FOLDERS, *FOREIGN)
    written = [str(path.relative_to(bundle.home)) for path in bundle.home.rglob("*") if not path.is_dir()]
    astray = [name for name in written if not name.startswith(allowed)]
    check(not astray, f"written below HOME, outside the user folders: {astray}")


PARTS = {"answers": answers, "commands": commands, "teaching": teaching, "window": window}


def test(folder: Path, screenshots: Path, parts: list[str], apart: bool) -> None:
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="restorer-smoke-") as name:
        bundle = Bundle(folder, Path(name), screenshots)
        before, temporary = bundle.listing(), temporary_files()
        source = painting(WIDTH, HEIGHT, HOLES)
        write_tiff(source, bundle.work / "scan.tif")
        write_mask(bundle.work / "mask.png", WIDTH, HEIGHT, HOLES)
        for done in chain.from_iterable(PARTS[name](bundle, source) for name in parts):
            print(f"{time.monotonic() - begun:7.1f} s  {done}", flush=True)
        check_traces(bundle, before)
        if apart:  # else others write there, too
            left = temporary_files() - temporary
            check(not left, f"left behind: {sorted(map(str, left))}")
    print(f"{time.monotonic() - begun:7.1f} s  nothing was left behind", flush=True)


def temporary_files() -> set[Path]:
    folders = [folder for name in ("/tmp", "/var/tmp", "/dev/shm") if (folder := Path(name)).is_dir()]
    return {path for folder in folders for path in folder.iterdir()} - {Path("/tmp/.X11-unix")}


def unpack_and_test(archive: Path, arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory(prefix="restorer-unpacked-") as name:
        subprocess.run(["tar", "-xf", archive, "-C", name], check=True)
        (folder,) = Path(name).iterdir()
        return subprocess.run([sys.executable, __file__, str(folder), *arguments], check=False).returncode


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bundle", type=Path, help="the archive, or the folder in which Restorer lies")
    parser.add_argument("--screenshots", type=Path, default=ROOT / "build" / "smoke")
    parser.add_argument("--parts", nargs="+", choices=PARTS, default=[*PARTS], help="not the whole way")
    options = parser.parse_args()
    shots = options.screenshots.resolve()
    shots.mkdir(parents=True, exist_ok=True)
    if options.bundle.is_file():
        return unpack_and_test(
            options.bundle.resolve(), ["--screenshots", str(shots), "--parts", *options.parts]
        )
    folder = options.bundle.resolve()
    hidden = [ROOT, Path("/tmp"), Path("/var/tmp"), Path("/dev/shm"), *packages()]
    apart = sys.platform == "linux" and go_apart(hidden, shown=[HERE, folder, shots])
    if not apart:
        print("This system allows no namespaces: network, source tree and packages are still in reach.")
    try:
        test(folder, shots, options.parts, apart)
    except BrokenBundleError as failure:
        print(f"FAILED: {failure}", flush=True)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
