"""Fills of the pictures kept apart: damaged, filled by the base, filled now, and as it really is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from restorer.gui.garbage import end_soon
from restorer.gui.language import tr
from restorer.gui.panels.controls import GRID, muted
from restorer.gui.teaching import runs, verdict
from restorer.gui.teaching.runs import Box, Run, Sample

_LARGEST = 192
"""Side of a cell in device-independent pixels."""


class Samples(QScrollArea):
    """Shows a run's samples, grouped by picture, with figures once it is judged."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scroll")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Fills of the pictures kept apart"))
        self._inside = QWidget()
        self._inside.setObjectName("sections")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(GRID, GRID, GRID, GRID)
        self._column.setSpacing(GRID)
        self.setWidget(self._inside)

    def show_run(self, run: Run) -> None:
        """Show the newest fills of `run` (of a finished one, the best) beside those it began with."""
        place = self.verticalScrollBar().value()
        self._clear()
        found, step = runs.samples(run), run.latest_sample()
        figures = {one.name: one for one in run.outcome.pictures} if run.outcome is not None else {}
        if found and step is not None:
            before, now = QPixmap(str(run.sample(0))), QPixmap(str(run.sample(step)))
            self._column.addWidget(_Captions(tr("After") if run.outcome is not None else tr("Now")))
            for picture in dict.fromkeys(sample.picture for sample in found):
                self._add_title(run, picture)
                figures.pop(picture, None)
                for sample in found:
                    if sample.picture == picture:
                        self._column.addWidget(_Row(sample, before, now))
        for name in figures:
            self._add_title(run, name)
        self._column.addStretch(1)
        self.verticalScrollBar().setValue(place)

    def _add_title(self, run: Run, picture: str) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, GRID, 0, 0)
        name = QLabel(picture)
        name.setObjectName("heading")
        name.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(name)
        row.addStretch(1)
        outcome = run.outcome
        one = next((one for one in outcome.pictures if one.name == picture), None) if outcome else None
        if outcome is not None and one is not None:
            figure = QLabel(verdict.judged(one, outcome.score))
            figure.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            row.addWidget(figure)
        self._column.addWidget(line)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                end_soon(widget)


class _Captions(QWidget):
    """What the columns are."""

    def __init__(self, now: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for text in (tr("Damaged"), tr("Before"), now, tr("As it really is")):
            label = muted(text)
            label.setMaximumWidth(_LARGEST)
            row.addWidget(label, 1)
        row.addStretch(0)


class _Row(QWidget):
    """Four cells side by side, as large as there is room, never larger than they are."""

    def __init__(self, sample: Sample, before: QPixmap, now: QPixmap) -> None:
        super().__init__()
        self._cells: list[tuple[QPixmap, QRect]] = [
            (now, _rect(sample.masked)),
            (before, _rect(sample.output)),
            (now, _rect(sample.output)),
            (now, _rect(sample.truth)),
        ]
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(
            tr("{picture}, {kind}: damaged, before, now, as it really is").format(
                picture=sample.picture, kind=sample.kind
            )
        )
        self.setToolTip(tr("Damage drawn on it: {kind}").format(kind=sample.kind))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._side(width)

    def sizeHint(self) -> QSize:
        return QSize(4 * 128 + 3 * GRID, 128)

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * 64 + 3 * GRID, 64)

    def _side(self, width: int) -> int:
        return max(32, min(_LARGEST, (width - 3 * GRID) // 4))

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = self._side(self.width())
        for place, (grid, source) in enumerate(self._cells):
            if grid.isNull():
                continue
            size = source.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawPixmap(
                QRectF(place * (side + GRID), 0, size.width(), size.height()), grid, QRectF(source)
            )
        painter.end()


def _rect(box: Box) -> QRect:
    return QRect(*box)
