"""Restores the demo picture, writes its project and dossier, and takes the pictures of the README from them.

    python scripts/dossier_pictures.py --out /somewhere

writes portrait.png, portrait.restorer and the folder dossier there, and refreshes docs/dossier: the damage map, the
dossier's first page (where pypdfium2 is installed) and one fill shown in four ways.
"""

from __future__ import annotations

import argparse
import dataclasses
import io as streams
import sys
import tempfile
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

TITLE = "Portrait of an astronaut"
OBSERVATION = """Flaking of the picture layer in some forty places, largest on the flag and the suit; the pale ground lies open.

Three branching cracks from the edges inwards, and one thin scratch from top to bottom to the right of the sitter."""
INTERPRETATION = """The ragged edges and the bare ground speak of poor adhesion, not of a blow; the scratch is younger, as it runs across the flakes.

Filled where the surroundings allow it. Eyes, nose and mouth are original."""
MAP_WIDTH = 420
PAGE_WIDTH = 620
CROP = (162, 58, 112, 100)
"""x, y, width, height of what is shown in four ways."""
ENLARGED = 2
STYLES = ("invisible", "outline", "neutral", "tratteggio")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=Path(tempfile.gettempdir()) / "restorer-dossier")
    parser.add_argument("--filler", help="instead of the default one")
    parser.add_argument("--no-docs", action="store_true", help="leave docs/dossier alone")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    document = restored(arguments.out / "portrait.png", arguments.filler)
    record = write(document, arguments.out)
    print(arguments.out)
    if not arguments.no_docs:
        folder = ROOT / "docs" / "dossier"
        folder.mkdir(parents=True, exist_ok=True)
        damage_map(record).save(folder / "map.jpg", quality=88)
        in_four_ways(document).save(folder / "fills.png", optimize=True)
        if (page := first_page(arguments.out / "dossier" / "dossier.pdf")) is not None:
            page.save(folder / "page.jpg", quality=88, subsampling=0)


def restored(path: Path, filler_id: str | None):
    """The demo picture as a file, opened, its damage sorted, filled and described."""
    from restorer.demo import demo_picture
    from restorer.document import DamageLayer, Document, Layer
    from restorer.engine.settings import Settings
    from restorer.engine.trials.expected import inpaint_expecting
    from restorer.imaging import io
    from restorer.imaging.mask import grow
    from restorer.models import catalog
    from restorer.progress import Progress

    picture, mask = demo_picture()
    io.write(picture, path, overwrite=True)
    document = Document(io.read(path), path)
    marked = grow(mask, 1)
    document.replace(Layer.MASK, marked, "Brush")
    for key, part in sorted_damage(marked).items():
        document.replace(DamageLayer(key), part, key.title())
    filler = catalog.load(filler_id or catalog.default_filler())
    result = inpaint_expecting(document.picture, marked, filler, Settings(), Progress())
    document.add_fills(result.fills, "Restore")
    facts = dataclasses.replace(
        document.facts, title=TITLE, observation=OBSERVATION, interpretation=INTERPRETATION
    )
    document.change_facts(facts, "Notes")
    return document


def sorted_damage(mask: np.ndarray) -> dict[str, np.ndarray]:
    """Lines apart from flakes by their thickness, the one upright scratch apart from the cracks by its place."""
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (7, 7))
    flakes = cv2.dilate(cv2.morphologyEx(mask, cv2.MORPH_OPEN, kernel), kernel)
    lines = np.where(flakes > 0, 0, mask).astype(np.uint8)
    rows, columns = np.mgrid[: mask.shape[0], : mask.shape[1]]
    near = np.abs(columns - (372 + 26 * np.sin(rows / 260) - 0.11 * rows)) < 14
    return {"scratch": np.where(near, lines, 0), "crack": np.where(near, 0, lines)}


def write(document, folder: Path):
    """Project and dossier; returns the record."""
    from restorer.document import project
    from restorer.dossier.person import Person
    from restorer.dossier.record import gather
    from restorer.dossier.show import Show
    from restorer.dossier.write import write_dossier

    state = document.snapshot()
    project.write(state, folder / "portrait.restorer", overwrite=True)
    record = gather(state, Person(operator="A. Restorer", institution="Studio"), Show("tratteggio"))
    write_dossier(record, folder / "dossier", overwrite=True)
    return record


def letters() -> ImageFont.FreeTypeFont:
    """The dossier's own font."""
    import reportlab

    return ImageFont.truetype(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf", 13)


def damage_map(record) -> Image.Image:
    """The map of a dossier, with its legend beside it."""
    plain = Image.open(streams.BytesIO(record.map.data)).convert("RGB")
    plain = plain.resize((MAP_WIDTH, round(MAP_WIDTH * plain.height / plain.width)), Image.Resampling.LANCZOS)
    font = letters()
    canvas = Image.new("RGB", (plain.width + 210, plain.height), "white")
    canvas.paste(plain, (0, 0))
    draw = ImageDraw.Draw(canvas)
    rows = [(one.colour, one.name, area) for one, area in record.classes]
    for number, (colour, name, area) in enumerate([*rows, ("", "All damage", record.damage)]):
        y = 8 + 46 * number
        if colour:
            draw.rounded_rectangle((plain.width + 16, y + 3, plain.width + 30, y + 17), 3, fill=colour)
        draw.text((plain.width + 38, y), name, "#23211e", font)
        size = "" if area.square_centimetres is None else f", {area.square_centimetres:.2g} cm²"
        draw.text((plain.width + 38, y + 19), f"{100 * area.share:.2g} %{size}", "#5f5a52", font)
    return canvas


def in_four_ways(document) -> Image.Image:
    """The same fills invisible, outlined, as neutral tones and as tratteggio."""
    from restorer.dossier.layers import shown_fills
    from restorer.dossier.show import Show
    from restorer.imaging import composite
    from restorer.imaging.geometry import Box

    state, box = document.snapshot(), Box(*CROP)
    size, gap, line = (box.width * ENLARGED, box.height * ENLARGED), 8, 24
    canvas = Image.new("RGB", (4 * size[0] + 3 * gap, size[1] + line), "white")
    draw = ImageDraw.Draw(canvas)
    for number, style in enumerate(STYLES):
        show = Show(style, width=1.5)  # type: ignore[arg-type]
        pixels = composite.render(state.picture, shown_fills(state, show), box)
        x = number * (size[0] + gap)
        canvas.paste(Image.fromarray(pixels).resize(size, Image.Resampling.NEAREST), (x, 0))
        draw.text((x + 2, size[1] + 3), style, "#23211e", letters())
    return canvas


def first_page(path: Path) -> Image.Image | None:
    """The first page of a PDF; None without pypdfium2."""
    try:
        import pypdfium2
    except ImportError:
        print("The page was left out: pip install pypdfium2")
        return None
    page = pypdfium2.PdfDocument(path)[0]
    return page.render(scale=PAGE_WIDTH / page.get_width()).to_pil().convert("RGB")


if __name__ == "__main__":
    main()
