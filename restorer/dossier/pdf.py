"""The dossier as a PDF, for archives and printers: A4, with its fonts and pictures in it."""

from __future__ import annotations

import functools
import io
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.platypus import Flowable, Image, KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table

from restorer.dossier.drawing import Drawn
from restorer.dossier.html import facts_of, heading, map_caption, place_of
from restorer.dossier.record import Record
from restorer.dossier.regions import Region

_TEXT, _FAINT, _LINE = HexColor("#23211e"), HexColor("#5f5a52"), HexColor("#d6d0c6")
_MARGIN = 18 * mm
_GAP = 5 * mm
_FRAME = 6
"""What ReportLab's frames leave free at their sides, in points."""
_WIDTH = A4[0] - 2 * (_MARGIN + _FRAME)
_NUMBERS = 25
_WORDS = ("Damage", "Filled by")
"""Columns of the table of regions that hold no numbers."""
_ROWS = 300
"""So many regions are listed; all of them are in the page and the data."""

_FONTS = (
    ("Vera.ttf", "VeraBd.ttf"),  # comes with ReportLab
    (
        "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
        "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf",
    ),
    ("/Library/Fonts/Arial Unicode.ttf", "/Library/Fonts/Arial Unicode.ttf"),
    ("/System/Library/Fonts/Supplemental/Arial.ttf", "/System/Library/Fonts/Supplemental/Arial Bold.ttf"),
    ("C:/Windows/Fonts/arial.ttf", "C:/Windows/Fonts/arialbd.ttf"),
)
"""Plain and bold; the first pair that has all letters is taken, else the first."""


def write_pdf(record: Record, path: Path) -> None:
    """Writes the PDF to `path`, an empty file that only becomes the target when all is well. Raises `OSError`."""
    plain, bold = _fonts(_letters(record))
    writer = _Writer(record, plain, bold)
    document = SimpleDocTemplate(
        str(path),
        pagesize=A4,
        leftMargin=_MARGIN,
        rightMargin=_MARGIN,
        topMargin=_MARGIN,
        bottomMargin=20 * mm,
        title=f"{record.title}: dossier",
        author=", ".join(filter(None, [record.person.operator, record.person.institution])),
        creator=record.program,
    )
    document.build(writer.story(), onFirstPage=writer.footer, onLaterPages=writer.footer)


class _Writer:
    """Turns a record into paragraphs, tables and pictures."""

    def __init__(self, record: Record, plain: str, bold: str) -> None:
        self._record = record
        self._plain = plain
        body = ParagraphStyle("body", fontName=plain, fontSize=9, leading=13, textColor=_TEXT)
        self._body = body
        self._note = ParagraphStyle("note", parent=body, spaceAfter=2 * mm)
        self._title = ParagraphStyle("title", parent=body, fontName=bold, fontSize=20, leading=25)
        self._heading = ParagraphStyle(
            "heading",
            parent=body,
            fontName=bold,
            fontSize=12,
            leading=16,
            spaceBefore=8 * mm,
            spaceAfter=2.5 * mm,
        )
        self._subheading = ParagraphStyle(
            "subheading", parent=body, fontName=bold, leading=14, spaceAfter=1 * mm
        )
        self._faint = ParagraphStyle("faint", parent=body, textColor=_FAINT)
        self._caption = ParagraphStyle("caption", parent=self._faint, fontSize=8, leading=11)
        self._right = ParagraphStyle("right", parent=body, alignment=TA_RIGHT)
        self._right_faint = ParagraphStyle("right faint", parent=self._faint, alignment=TA_RIGHT)
        self._small = ParagraphStyle("small", parent=body, fontSize=8, leading=11)

    def story(self) -> list[Flowable]:
        """All of it, in order."""
        record = self._record
        maker = ", ".join(filter(None, [record.person.operator, record.person.institution]))
        lead = f"Dossier of a digital restoration, {record.made:%d %B %Y, %H:%M}"
        details = [region for region in record.regions if region.detail is not None]
        return [
            self._paragraph(record.title, self._title),
            self._paragraph(lead, self._faint),
            *([self._paragraph(maker, self._faint)] if maker else []),
            Spacer(1, 4 * mm),
            self._definitions({**record.picture, "Scale": record.scale}, 30 * mm, _WIDTH, self._body),
            self._paragraph("Before and after", self._heading),
            self._pair(),
            KeepTogether([self._paragraph("Damage", self._heading), self._damage()]),
            KeepTogether([self._paragraph("Observation", self._heading), *self._notes(record.observation)]),
            KeepTogether(
                [self._paragraph("Interpretation", self._heading), *self._notes(record.interpretation)]
            ),
            *self._pins(),
            KeepTogether([self._paragraph("Method", self._heading), *self._method()]),
            *self._details(details),
            self._paragraph("All regions", self._heading),
            *self._regions(),
        ]

    def footer(self, canvas: Any, document: Any) -> None:
        """Program and page number at the foot of every page."""
        canvas.setFont(self._plain, 7.5)
        canvas.setFillColor(_FAINT)
        canvas.drawString(
            _MARGIN + _FRAME, 11 * mm, f"{self._record.title}, made with {self._record.program}"[:110]
        )
        canvas.drawRightString(A4[0] - _MARGIN - _FRAME, 11 * mm, str(document.page))

    def _pair(self) -> Flowable:
        half = (_WIDTH - _GAP) / 2
        drawn = [_image(one, half, 66 * mm) for one in (self._record.before, self._record.after)]
        first = min(half, max(45 * mm, drawn[0].drawWidth))  # room for the caption
        words = ["Before", self._record.after_caption]
        captions = [self._paragraph(word, self._caption) for word in words]
        return _grid([[[one, Spacer(1, 1 * mm)] for one in drawn], captions], [first + _GAP, half])

    def _damage(self) -> Flowable:
        image = _image(self._record.map, _WIDTH * 0.56, 70 * mm)
        first = image.drawWidth + _GAP
        head = [self._paragraph("Class", self._faint)]
        head += [self._paragraph(word, self._right_faint) for word in ("pixels", "%", "cm²")]
        rows: list[list[Any]] = [head]
        for one, area in self._record.classes:
            rows.append([_Swatch(one.colour, self._paragraph(one.name, self._body)), *self._area(area)])
        rows.append([self._paragraph("All damage", self._subheading), *self._area(self._record.damage)])
        name = min(40 * mm, _WIDTH - first - 48 * mm)
        legend = _lined(rows, [name, 20 * mm, 13 * mm, 15 * mm])
        drawn: list[Flowable] = [_Numbered(self._record, image, self._plain)]
        if self._record.pins:
            drawn += [Spacer(1, 1 * mm), self._paragraph(map_caption(self._record), self._caption)]
        return _grid([[drawn, legend]], [first, _WIDTH - first])

    def _area(self, area: Any) -> list[Flowable]:
        size = "–" if area.square_centimetres is None else f"{area.square_centimetres:.3g}"
        values = (f"{area.pixels:,}", f"{100 * area.share:.3g}", size)
        return [self._paragraph(value, self._right) for value in values]

    def _notes(self, text: str, otherwise: str = "Nothing was written down.") -> list[Flowable]:
        parts = [part.strip() for part in text.split("\n\n") if part.strip()]
        if not parts:
            return [self._paragraph(otherwise, self._faint)]
        return [self._paragraph(part, self._note) for part in parts]

    def _pins(self) -> list[Flowable]:
        """The notes on single places; nothing where there is none."""
        if not self._record.pins:
            return []
        words = ("No.", "Place", "Observation", "Interpretation")
        rows: list[list[Any]] = [[self._paragraph(word, self._faint) for word in words]]
        for pin in self._record.pins:
            cells = [self._paragraph(str(pin.number), self._body)]
            cells.append(self._paragraph(place_of(self._record, pin), self._body))
            rows.append([*cells, *(self._notes(text, "–") for text in (pin.observation, pin.interpretation))])
        half = (_WIDTH - 40 * mm) / 2
        table = _lined(rows, [12 * mm, 28 * mm, half, half])
        return [self._paragraph("Notes on single places", self._heading), table]

    def _method(self) -> list[Flowable]:
        record = self._record
        text = f"{record.summary} {record.adapted}".strip()
        story: list[Flowable] = [self._paragraph(text, self._body), Spacer(1, 2 * mm)]
        sums = {f"Checkpoint {name}": f"SHA-256 {value}" for name, value in record.checkpoints.items()}
        if sums:
            story.append(self._definitions(sums, 38 * mm, _WIDTH, self._small))
        return story

    def _details(self, regions: Sequence[Region]) -> Iterable[Flowable]:
        for region in regions:
            assert region.detail is not None
            shown = (region.detail.before, region.detail.marked, region.detail.after)
            width = 36 * mm
            facts = self._definitions(
                facts_of(region),
                20 * mm,
                _WIDTH - 3 * width - 9 * mm,
                self._small,
            )
            name = self._paragraph(heading(region), self._subheading)
            pictures: list[Any] = [[_image(one, width, 42 * mm)] for one in shown]
            captions = [self._paragraph(word, self._caption) for word in ("Before", "Mask", "After")]
            cells = [
                [
                    [picture[0], Spacer(1, 1 * mm), word]
                    for picture, word in zip(pictures, captions, strict=True)
                ]
                + [[name, facts]]
            ]
            row = _grid(cells, [width + 3 * mm] * 3 + [_WIDTH - 3 * width - 9 * mm])
            block: list[Flowable] = [row, Spacer(1, 5 * mm)]
            if region.number == 1:
                block.insert(0, self._paragraph("Regions in detail", self._heading))
                if len(regions) < (count := len(self._record.regions)):
                    text = f"The {len(regions)} largest of {count:,}."
                    block[1:1] = [self._paragraph(text, self._faint), Spacer(1, 2 * mm)]
            yield KeepTogether(block)

    def _regions(self) -> list[Flowable]:
        words = ("No.", "x, y", "pixels", "%", "cm²", "Damage", "Filled by", "Confidence")
        rows: list[list[Any]] = [
            [self._paragraph(word, self._faint if word in _WORDS else self._right_faint) for word in words]
        ]
        for region in self._record.regions[:_ROWS]:
            sure = "–" if region.confidence is None else f"{100 * region.confidence:.0f} %"
            first = [str(region.number), f"{region.box.x}, {region.box.y}"]
            cells: list[Any] = [self._paragraph(text, self._right) for text in first]
            cells += self._area(region.area)
            cells += [self._paragraph(text, self._body) for text in (", ".join(region.damage), region.filler)]
            rows.append([*cells, self._paragraph(sure, self._right)])
        rest = _WIDTH - 106 * mm
        widths = [10 * mm, 22 * mm, 18 * mm, 15 * mm, 17 * mm, 0.4 * rest, 0.6 * rest, 24 * mm]
        table = _lined(rows, widths)
        table.setStyle([("LEFTPADDING", (5, 0), (5, -1), 4 * mm)])
        story: list[Flowable] = [table]
        if (more := len(self._record.regions) - _ROWS) > 0:
            story.append(
                self._paragraph(f"{more} smaller ones are listed in the page and in the data.", self._faint)
            )
        return story

    def _definitions(
        self, values: Mapping[str, str], first: float, width: float, style: ParagraphStyle
    ) -> Flowable:
        faint = ParagraphStyle(f"{style.name} term", parent=style, textColor=_FAINT)
        rows = [
            [self._paragraph(name, faint), self._paragraph(value, style)] for name, value in values.items()
        ]
        return _grid(rows, [first, width - first])

    def _paragraph(self, text: str, style: ParagraphStyle) -> Flowable:
        return Paragraph(escape(text).replace("\n", "<br/>"), style)


class _Numbered(Flowable):  # type: ignore[misc]
    """The map with the numbers of its largest regions."""

    def __init__(self, record: Record, image: Image, font: str) -> None:
        super().__init__()
        self._record, self._image, self._font = record, image, font
        self.hAlign = "LEFT"

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = self._image.wrap(width, height)
        return self.width, self.height

    def draw(self) -> None:
        self._image.drawOn(self.canv, 0, 0)
        self.canv.setFont(self._font, 6)
        white, black = HexColor("#ffffff"), HexColor("#111111")
        for region in self._record.regions[:_NUMBERS]:
            self._label((region.anchor[0] + 0.5, region.anchor[1] + 0.5), region.number, (white, 0.85), _TEXT)
        for pin in self._record.pins:
            self._label((pin.x, pin.y), pin.number, (black, 1), white, rim=True)

    def _label(
        self,
        at: tuple[float, float],
        number: int,
        ground: tuple[Color, float],
        ink: Color,
        *,
        rim: bool = False,
    ) -> None:
        """A number at a place of the picture, on a pill of `ground` (colour and opacity)."""
        x = min(1.0, max(0.0, at[0] / self._record.size[0])) * self.width
        y = self.height * (1 - min(1.0, max(0.0, at[1] / self._record.size[1])))
        half = 1.2 * mm + 0.8 * mm * len(str(number)) / 2
        self.canv.setFillColor(*ground)
        self.canv.setStrokeColor(HexColor("#ffffff"))
        self.canv.setLineWidth(0.5)
        self.canv.roundRect(x - half, y - 1.5 * mm, 2 * half, 3 * mm, 1.5 * mm, stroke=int(rim), fill=1)
        self.canv.setFillColor(ink, 1)
        self.canv.drawCentredString(x, y - 0.75 * mm, str(number))


class _Swatch(Flowable):  # type: ignore[misc]
    """A square of a colour before a paragraph."""

    def __init__(self, colour: str, text: Paragraph) -> None:
        super().__init__()
        self._colour, self._text = HexColor(colour), text

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        _, self.height = self._text.wrap(width - 4.5 * mm, height)
        return width, self.height

    def draw(self) -> None:
        self.canv.setFillColor(self._colour)
        self.canv.roundRect(0, self.height - 3.6 * mm, 2.8 * mm, 2.8 * mm, 0.5 * mm, stroke=0, fill=1)
        self._text.drawOn(self.canv, 4.5 * mm, 0)


def _image(drawn: Drawn, width: float, height: float) -> Image:
    """A picture inside `width` x `height`, never larger than at 100 dots per inch."""
    factor = min(width / drawn.width, height / drawn.height, 0.72)
    image = Image(io.BytesIO(drawn.data), drawn.width * factor, drawn.height * factor)
    image.hAlign = "LEFT"
    return image


def _grid(rows: Sequence[Sequence[Any]], widths: Sequence[float]) -> Table:
    table = Table(rows, colWidths=widths, hAlign="LEFT")
    table.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ]
    )
    return table


def _lined(rows: Sequence[Sequence[Any]], widths: Sequence[float]) -> Table:
    table = Table(rows, colWidths=widths, hAlign="LEFT", repeatRows=1, splitInRow=1)
    table.setStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ("LINEBELOW", (0, 0), (-1, -1), 0.4, _LINE),
        ]
    )
    return table


def _letters(record: Record) -> set[int]:
    """The code points in everything that people wrote."""
    texts = [record.title, record.person.operator, record.person.institution, *record.picture.values()]
    texts += [record.observation, record.interpretation, *(one.name for one, _ in record.classes)]
    texts += [text for pin in record.pins for text in (pin.observation, pin.interpretation)]
    texts += [text for region in record.regions for text in (region.name, region.filler)]
    return {ord(letter) for text in texts for letter in text if letter.isprintable()}


def _fonts(letters: set[int]) -> tuple[str, str]:
    """Names of a plain and a bold font that have these letters, as far as there is one."""
    for pair in _FONTS:
        names = _registered(pair)
        if names and letters <= set(pdfmetrics.getFont(names[0]).face.charToGlyph):
            return names
    names = _registered(_FONTS[0])
    assert names is not None
    return names


@functools.cache
def _registered(pair: tuple[str, str]) -> tuple[str, str] | None:
    names = tuple(Path(file).stem for file in pair)
    try:
        for name, file in zip(names, pair, strict=True):
            pdfmetrics.registerFont(TTFont(name, file))
    except TTFError:
        return None
    return names[0], names[1]
