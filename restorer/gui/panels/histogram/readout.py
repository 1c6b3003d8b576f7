"""The colour under the pointer: the picture's own values and CIE L*a*b*, before and after."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from restorer.gui.language import number, tr
from restorer.gui.panels.controls import GRID, muted
from restorer.gui.panels.histogram.lab import Lab, LabConverter
from restorer.gui.panels.histogram.sample import Sample, Values
from restorer.imaging.picture import Picture

_NOTHING = "–"
_LAB = ("L*", "a*", "b*")


def channel_names(picture: Picture) -> tuple[str, ...]:
    """Short names of a picture's channels."""
    return ((tr("Grey"),) if picture.is_grey else ("R", "G", "B")) + (
        (tr("Alpha"),) if picture.has_alpha else ()
    )


class Readout(QWidget):
    """Rows before and after, of as many columns as there are channels. Nothing moves while the pointer does."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(GRID)
        self._rows.setVerticalSpacing(GRID // 2)
        self._rows.setColumnStretch(0, 1)
        self._values: list[list[QLabel]] = []
        self._names: tuple[str, ...] = ()
        self._lab: LabConverter | None = None
        self._picture: Picture | None = None
        self.text = ""
        """All of it as lines of text; empty where nothing is known."""

    def show_picture(self, picture: Picture | None) -> None:
        """Values of this picture follow; None: of none."""
        self._picture = picture
        self._lab = None if picture is None else LabConverter(picture)
        names = ("R", "G", "B") if picture is None else channel_names(picture)
        if names != self._names:
            self._rebuild(names)
        self.show_sample(None)

    def show_sample(self, sample: Sample | None) -> None:
        """What lies under the pointer; None: nothing."""
        if sample is None or self._picture is None or self._lab is None:
            self.text = ""
            self._fill([_NOTHING] * 8, [_NOTHING] * 8, [_NOTHING] * 3, [_NOTHING] * 3)
            self.setAccessibleDescription("")
            return
        before, after = self._lab(sample.before), None if sample.after is None else self._lab(sample.after)
        self._fill(
            native_texts(sample.before, sample.side),
            [_NOTHING] * 8 if sample.after is None else native_texts(sample.after, sample.side),
            lab_texts(before),
            [_NOTHING] * 3 if after is None else lab_texts(after),
        )
        self.text = self._described(sample, before, after)
        self.setAccessibleDescription(self.text)

    def _described(self, sample: Sample, before: Lab, after: Lab | None) -> str:
        assert self._picture is not None
        place = tr("x {x}, y {y}").format(x=sample.x, y=sample.y)
        square = tr("point") if sample.side == 1 else tr("mean of {side} × {side}").format(side=sample.side)
        depth = tr("{bits} bit").format(bits=self._picture.depth)
        lines = [f"{place} ({square}, {depth})"]
        rows = [(tr("Before") if after is not None else tr("Picture"), sample.before, before)]
        if sample.after is not None and after is not None:
            rows.append((tr("After"), sample.after, after))
        for word, values, lab in rows:
            native = zip(self._names, native_texts(values, sample.side), strict=True)
            parts = [*native, *zip(_LAB, lab_texts(lab), strict=True)]
            lines.append(f"{word}: " + "  ".join(f"{name} {value}" for name, value in parts))
        if after is not None:
            lines.append(f"ΔE*ab {number(before.distance(after), '.1f')}")
        return "\n".join(lines)

    def _rebuild(self, names: tuple[str, ...]) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._names, self._values, row = names, [], 0
        for heads in (names, _LAB):
            for column, head in enumerate(heads, 1):
                self._rows.addWidget(_right(muted(head)), row, column)
            for word in (tr("Before"), tr("After")):
                row += 1
                self._rows.addWidget(muted(word), row, 0)
                cells = [_right(QLabel(_NOTHING)) for _ in heads]
                for column, cell in enumerate(cells, 1):
                    self._rows.addWidget(cell, row, column)
                self._values.append(cells)
            row += 1

    def _fill(self, *rows: list[str]) -> None:
        for cells, texts in zip(self._values, rows, strict=True):
            for cell, text in zip(cells, texts, strict=False):
                cell.setText(text)


def native_texts(values: Values, side: int) -> list[str]:
    """Whole numbers for a point; a mean has one more digit."""
    return [number(value, ".0f" if side == 1 else ".1f") for value in values]


def lab_texts(lab: Lab) -> list[str]:
    """With one digit, and no minus before nought."""
    return [number(round(value, 1) + 0.0, ".1f") for value in lab]


def _right(label: QLabel) -> QLabel:
    label.setWordWrap(False)
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance("65535.0"))
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
