"""How fast the canvas is on a 100-megapixel picture: opening, brushing, memory.

    python benchmarks/canvas.py [--write] [--megapixels 100]

Runs without a display. Each figure is measured in the widget's own event loop: "brush move to repaint" is the time
from handing the widget a mouse move to the end of the repaint that shows it. `--write` puts the table into
docs/benchmarks.md.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyvips
import skimage.data
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.page import renew
from restorer.document import Document
from restorer.gui.canvas import Canvas
from restorer.imaging import io

WINDOW = 1920, 1080
MOVES = 120
REPEATS = 5
MEGABYTE = 1 << 20


def main() -> None:
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--write", action="store_true", help="put the table into docs/benchmarks.md")
    options.add_argument("--megapixels", type=float, default=100.0)
    options.add_argument("--memory-of", type=Path, help=argparse.SUPPRESS)
    arguments = options.parse_args()
    if arguments.memory_of:
        print(memory_of(arguments.memory_of))
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.tif"
        make_picture(path, arguments.megapixels)
        table = measure(path)
    print(table)
    if arguments.write:
        renew("canvas", table.splitlines())


def make_picture(path: Path, megapixels: float) -> None:
    """A TIFF of real texture: skimage's pictures, repeated."""
    side = int((megapixels * 1e6) ** 0.5)
    sources = [skimage.data.astronaut(), skimage.data.coffee(), skimage.data.rocket(), skimage.data.cat()]
    row = pyvips.Image.arrayjoin(
        [pyvips.Image.new_from_array(s).resize(1000 / s.shape[1]).crop(0, 0, 1000, 600) for s in sources],
        across=4,
    )
    large = row.replicate(side // row.width + 1, side // row.height + 1).crop(0, 0, side, side)
    large.tiffsave(str(path))


def measure(path: Path) -> str:
    app = QApplication.instance() or QApplication(sys.argv)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    decode, first_paint = [], []
    for _ in range(REPEATS):  # in turns, so that both see the same machine
        decode.append(seconds_of(lambda: pyvips.Image.new_from_file(str(path)).write_to_memory()))
        seconds, canvas, document = open_and_paint(app, path)
        first_paint.append(seconds)
        canvas.close()
    _, canvas, document = open_and_paint(app, path)
    settle(app, canvas)
    rows = [brush_row(app, canvas, document, zoom, size) for zoom in ZOOMS for size in SIZES[zoom]]
    rows += [view_row(app, canvas, document, zoom) for zoom in ZOOMS]
    budget = 2.5 * document.picture.pixels.nbytes + 500 * MEGABYTE
    ratio = statistics.median(first_paint) / statistics.median(decode)
    canvas.close()
    command = [sys.executable, __file__, "--memory-of", str(path)]
    memory = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[-1])
    lines = [
        f"{document.picture.width} x {document.picture.height} RGB, 8 bit, TIFF; window {WINDOW[0]} x {WINDOW[1]}; "
        f"{os.cpu_count()} cores ({platform.machine()}), {load:.1f} other processes running.",
        "",
        "| opening | median of " + str(REPEATS) + " | allowed |",
        "|---|---:|---:|",
        f"| libvips decodes | {statistics.median(decode) * 1000:.0f} ms | |",
        f"| open to first paint | {statistics.median(first_paint) * 1000:.0f} ms | |",
        f"| ratio | {ratio:.2f} | 1.50 |",
        f"| peak memory, opened and painted on | {memory / MEGABYTE:.0f} MB | {budget / MEGABYTE:.0f} MB |",
        "",
        "| zoom | brush, picture pixels | move to repaint p50 | p95 | allowed p95 |",
        "|---|---:|---:|---:|---:|",
        *rows,
    ]
    return "\n".join(lines)


def memory_of(path: Path) -> int:
    """Peak memory of a process (this one) that opens the picture and paints everywhere in it."""
    app = QApplication.instance() or QApplication(sys.argv)
    _, canvas, document = open_and_paint(app, path)
    settle(app, canvas)
    for size in (40, 400, 2000):
        brush_row(app, canvas, document, "fit", size)
    canvas.close()
    return peak_memory()


ZOOMS: tuple[str | float, ...] = ("fit", 0.25, 1.0, 8.0)
SIZES: dict[str | float, tuple[float, ...]] = {
    "fit": (40, 400, 2000),
    0.25: (40, 400, 2000),
    1.0: (4, 100, 600),
    8.0: (4, 40, 200),
}


def seconds_of(job) -> float:
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def open_and_paint(app: QApplication, path: Path) -> tuple[float, Canvas, Document]:
    """Seconds from the file name to the picture on the screen."""
    canvas = Canvas()
    canvas.resize(*WINDOW)
    canvas.show()
    app.processEvents()
    start = time.perf_counter()
    document = Document(io.read(path))
    canvas.set_document(document)
    canvas.repaint()
    return time.perf_counter() - start, canvas, document


def settle(app: QApplication, canvas: Canvas) -> None:
    while not canvas.is_settled:
        app.processEvents()
        time.sleep(0.01)
    app.processEvents()


def look_at(app: QApplication, canvas: Canvas, document: Document, zoom: str | float) -> str:
    """Go to a zoom and wait until all is drawn; returns its name."""
    if zoom == "fit":
        canvas.fit()
    else:
        canvas.set_zoom(float(zoom))
        canvas.centre_on(document.picture.width / 2, document.picture.height / 2)
    settle(app, canvas)
    return f"fit ({canvas.zoom:.0%})" if zoom == "fit" else f"{canvas.zoom:.0%}"


def brush_row(app: QApplication, canvas: Canvas, document: Document, zoom: str | float, size: float) -> str:
    canvas.settings.brush_size = size
    label = look_at(app, canvas, document, zoom)
    times = stroke(app, canvas)
    document.undo()
    return table_row(label, f"{size:.0f}", times, "16 ms")


def view_row(app: QApplication, canvas: Canvas, document: Document, zoom: str | float) -> str:
    """Moving the view repaints everything."""
    label = look_at(app, canvas, document, zoom)
    times = []
    for step in range(MOVES // 4):
        start = time.perf_counter()
        canvas.view.pan(7 if step % 8 < 4 else -7, 5 if step % 6 < 3 else -5)
        canvas.update()
        app.processEvents()
        times.append(time.perf_counter() - start)
    return table_row(label, "moving the view", times, "")


def table_row(label: str, what: str, times: list[float], allowed: str) -> str:
    p50, p95 = (float(np.percentile(times, share)) * 1000 for share in (50, 95))
    return f"| {label} | {what} | {p50:.1f} ms | {p95:.1f} ms | {allowed} |"


def stroke(app: QApplication, canvas: Canvas) -> list[float]:
    """Seconds of every move of one loop-shaped stroke."""
    angle = np.linspace(0, 4 * np.pi, MOVES)
    middle = canvas.width() / 2, canvas.height() / 2
    points = [
        QPointF(middle[0] + 300 * np.cos(a) + 60 * np.sin(5 * a), middle[1] + 300 * np.sin(a)) for a in angle
    ]
    send(canvas, QEvent.Type.MouseButtonPress, points[0])
    app.processEvents()
    times = []
    for point in points[1:]:
        start = time.perf_counter()
        send(canvas, QEvent.Type.MouseMove, point)
        app.processEvents()
        times.append(time.perf_counter() - start)
    send(canvas, QEvent.Type.MouseButtonRelease, points[-1])
    app.processEvents()
    return times


def send(canvas: Canvas, kind: QEvent.Type, at: QPointF) -> None:
    moves = kind == QEvent.Type.MouseMove
    button = Qt.MouseButton.NoButton if moves else Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, at, canvas.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(canvas, event)


def peak_memory() -> int:
    """The process' peak resident memory so far, in bytes."""
    status = Path("/proc/self/status")
    if status.exists():  # what getrusage says there includes the process that started this one
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


if __name__ == "__main__":
    main()
