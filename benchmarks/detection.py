"""How well damage is found: overlap with the truth, false alarms, time. Prints tables; `--write` commits them.

    python benchmarks/detection.py [--write] [--sheets FOLDER] [--only whitish|lines|hand|speed]
                                   [--detector threshold|network]

Needs the pictures in `../shared/data`. `--detector network` measures the installed network on whitish paint losses in
the very same way, instead of all parts. IoU is the overlap of found and true pixels over their union. "Best slider"
is the mean over pictures of the best of 21 sensitivities, all other values automatic.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.page import renew  # noqa: E402
from restorer.detection.detect import detect, preview  # noqa: E402
from restorer.imaging.io import read  # noqa: E402
from restorer.imaging.picture import Picture  # noqa: E402
from training.evaluate.detectors import seen  # noqa: E402

SLIDER = np.linspace(0, 1, 21)


def load(path: Path) -> Picture:
    """A picture file as the program opens it: upright, RGB or grey, possibly with alpha."""
    return read(path)


def truth(path: Path) -> np.ndarray:
    return cv2.imread(str(path), cv2.IMREAD_GRAYSCALE) > 127


def iou(found: np.ndarray, true: np.ndarray) -> float:
    union = np.count_nonzero(found | true)
    return np.count_nonzero(found & true) / union if union else 1.0


def slider(picture: Picture, true: np.ndarray, kind: str) -> tuple[float, float, float]:
    """IoU with automatic values, with the best sensitivity, and that sensitivity."""
    values = seen(picture, kind)
    each = [iou(detect(picture, values.changed(sensitivity=float(s))) > 0, true) for s in SLIDER]
    return iou(detect(picture, values) > 0, true), max(each), float(SLIDER[int(np.argmax(each))])


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> list[str]:
    head = list(head)
    cells = [[f"{v:.3f}" if isinstance(v, float) else str(v) for v in row] for row in rows]
    return ["| " + " | ".join(row) + " |" for row in [head, ["---"] * len(head), *cells]]


def sheet(
    folder: Path | None, name: str, picture: Picture, found: np.ndarray, true: np.ndarray | None
) -> None:
    """Picture beside it with what was found: green right, red false alarm, blue missed."""
    if folder is None:
        return
    folder.mkdir(parents=True, exist_ok=True)
    rgb = np.repeat(picture.pixels[..., :1], 3, 2) if picture.is_grey else picture.pixels[..., :3]
    true = np.zeros_like(found) if true is None else true
    over = (rgb // 2).copy()
    over[found & true], over[found & ~true], over[~found & true] = (60, 220, 60), (255, 40, 40), (60, 90, 255)
    both = np.hstack([rgb, over])
    scale = min(1.0, 1600 / both.shape[1])
    both = cv2.resize(both, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    cv2.imwrite(str(folder / f"{name}.png"), both[..., ::-1])


def network(data: Path, sheets: Path | None) -> list[str]:
    return whitish(data, sheets, "network")


def whitish(data: Path, sheets: Path | None, kind: str = "whitish") -> list[str]:
    scores, alarms = [], []
    for path in sorted((data / "val" / "clean").glob("v*.png")):
        damaged, clean = load(data / "val" / "whitish" / path.name), load(path)
        true = truth(data / "val" / "whitish" / f"{path.stem}_mask.png")
        scores.append((path.stem, *slider(damaged, true, kind)))
        found = detect(clean, seen(clean, kind)) > 0
        alarms.append((float(found.mean()), path.stem))
        marked = detect(damaged, seen(damaged, kind)) > 0
        sheet(sheets, f"{kind}_{path.stem}", damaged, marked, true)
        sheet(sheets, f"{kind}_clean_{path.stem}", clean, found, None)
    flagged, by_network = [a for a, _ in alarms], kind == "network"
    auto, best = (float(np.mean([s[k] for s in scores])) for k in (1, 2))
    rows = [
        ("mean IoU, automatic values", auto, "≥ 0.65"),
        ("mean IoU, best slider per picture", best, "≥ 0.80"),
        (
            "clean pixels flagged, median",
            f"{100 * np.median(flagged):.2f} %",
            f"≤ {0.3 if by_network else 0.5} %",
        ),
        ("clean pixels flagged, 95th percentile", f"{100 * np.percentile(flagged, 95):.2f} %", "≤ 2 %"),
    ]
    worst = sorted(scores, key=lambda s: s[1])[:8]
    loud = sorted(alarms, reverse=True)[:6]
    return [
        f"### Whitish paint losses{', by network' if by_network else ''} (`val/whitish`, `val/clean`, "
        "32 pictures)",
        *table(("measure", "value", "wanted"), rows),
        "",
        "Lowest overlaps: "
        + ", ".join(f"{n} {a:.2f} (best {b:.2f} at {s:.2f})" for n, a, b, s in worst)
        + ".",
        "",
        "Most false alarms on clean pictures: " + ", ".join(f"{n} {100 * a:.2f} %" for a, n in loud) + ".",
    ]


def overlaid(photograph: Picture, coverage: np.ndarray, level: int) -> Picture:
    """A film overlay in white or black over the top-left of a photograph."""
    h, w = (min(a, b) for a, b in zip(photograph.shape, coverage.shape, strict=True))
    share = coverage[:h, :w, None] / 255.0
    return Picture((photograph.pixels[:h, :w] * (1 - share) + level * share + 0.5).astype(np.uint8))


def lines(data: Path, sheets: Path | None) -> list[str]:
    photographs = [load(data / "val" / "clean" / f"v{i:02d}.png") for i in range(24, 32)]
    groups: dict[str, list[tuple[float, float, float, float, float]]] = defaultdict(list)
    for k, path in enumerate(sorted((data / "masks_film").glob("*.png"))):
        coverage = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
        photograph = photographs[k % len(photographs)]
        row = []
        for name, level in (("bright", 235), ("dark", 20)):
            picture = overlaid(photograph, coverage, level)
            true = coverage[: picture.height, : picture.width] > 127
            if not true.any():
                break
            auto, best, _ = slider(picture, true, "lines")
            found = detect(picture, seen(picture, "lines")) > 0
            row += [auto, best, np.count_nonzero(found & true) / np.count_nonzero(true)]
            sheet(sheets, f"lines_{path.stem}_{name}", picture, found, true)
        if len(row) == 6:
            groups[path.stem.split("_")[1]].append(tuple(row))
    clean = [float((detect(p, seen(p, "lines")) > 0).mean()) for p in photographs]
    means = {name: np.mean(rows, axis=0) for name, rows in groups.items()}
    everything = np.mean([r for rows in groups.values() for r in rows], axis=0)
    rows = [(name, len(groups[name]), *(float(v) for v in m)) for name, m in sorted(means.items())]
    head = ("overlay", "n", "bright IoU", "best slider", "recall", "dark IoU", "best slider", "recall")
    return [
        "### Lines and specks (`masks_film` over the 8 clean photographs of `val/clean`)",
        *table(head, [*rows, ("all", sum(map(len, groups.values())), *(float(v) for v in everything))]),
        "",
        f"Clean photographs: {100 * np.median(clean):.2f} % flagged in the median, {100 * max(clean):.2f} % at most.",
        "",
        "`dots`, `smut` and `stain` are blotches, wider than any line: they are not what this detector looks for.",
    ]


def hand(data: Path, sheets: Path | None) -> list[str]:
    rows = []
    for path in sorted((data / "damaged").iterdir()):
        if "mask" in path.stem:
            continue
        picture = load(path)
        mask_path = path.with_name(path.stem.removesuffix("_image") + "_mask.png")
        if path.stem == "cabustillo_rota":
            mask_path = path.with_name("cabustillo_mask_mask_Rota.png")
        true = truth(mask_path) if mask_path.exists() else None
        if true is not None and true.shape != picture.shape:
            true = None
        row: list[object] = [path.stem]
        for kind in ("whitish", "lines"):
            found = detect(picture, seen(picture, kind)) > 0
            sheet(sheets, f"damaged_{path.stem}_{kind}", picture, found, true)
            row.append(f"{100 * found.mean():.2f} %")
            if true is None:
                row.append("")
            else:
                auto, best, _ = slider(picture, true, kind)
                row.append(f"{auto:.2f} (best {best:.2f})")
        rows.append(row)
    head = ("picture", "whitish", "IoU with the hand mask", "lines", "IoU with the hand mask")
    return ["### Real damage (`damaged`, automatic values: share flagged)", *table(head, rows)]


def fastest(job: Callable[[], object], times: int = 5) -> str:
    """Seconds of the fastest of several runs, and the processor time it took: other work of the machine counts least."""
    best = (np.inf, np.inf)
    for _ in range(times):
        wall, cpu = time.perf_counter(), time.process_time()
        job()
        best = min(best, (time.perf_counter() - wall, time.process_time() - cpu))
    return f"{best[0]:.2f} ({best[1]:.2f})"


def speed(data: Path, _sheets: Path | None) -> list[str]:
    cv2.setNumThreads(2)
    source = load(next(iter(sorted((data / "full").glob("*.jpg")))))
    size = (6000, 4000) if source.width > source.height else (4000, 6000)
    pixels = cv2.resize(source.pixels, size, interpolation=cv2.INTER_CUBIC)
    rows = []
    for kind in ("whitish", "lines"):
        values = seen(Picture(pixels), kind)
        detect(Picture(pixels), values)
        # A fresh Picture each time, so that nothing is remembered; then the same one, as when a slider moves.
        first = fastest(lambda v=values: preview(Picture(pixels), v))
        known = Picture(pixels)
        preview(known, values)
        again = fastest(lambda v=values, p=known: preview(p, v))
        full = fastest(lambda v=values: detect(Picture(pixels), v))
        rows.append((kind, first, again, full))
    head = ("24 megapixels", "first preview (wanted ≤ 0.3)", "preview again", "whole detection (wanted ≤ 3)")
    load_now = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    return [
        f"### Time: seconds, in brackets processor seconds ({os.cpu_count()} cores, load of the machine {load_now})",
        *table(head, rows),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--write", action="store_true", help="write the tables into docs/detection.md")
    parser.add_argument(
        "--sheets", type=Path, help="write what was found, picture by picture, into this folder"
    )
    parts = {"whitish": whitish, "lines": lines, "hand": hand, "speed": speed}
    parser.add_argument("--only", choices=list(parts), nargs="*", default=list(parts))
    parser.add_argument("--detector", choices=("threshold", "network"), default="threshold")
    options = parser.parse_args()
    if options.detector == "network":
        parts, options.only = {"network": network}, ["network"]
    texts = {name: "\n".join(parts[name](options.data, options.sheets)) for name in options.only}
    print("\n\n".join(texts.values()))
    if options.write:
        for name, text in texts.items():
            renew(name, text.splitlines(), "detection.md")


if __name__ == "__main__":
    main()
