"""The section with the histogram and the colour under the pointer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from restorer.gui import icons
from restorer.gui.language import number, tr
from restorer.gui.panels.controls import GRID, Segments, body, muted
from restorer.gui.panels.histogram.plot import HistogramPlot
from restorer.gui.panels.histogram.readout import Readout
from restorer.gui.panels.histogram.sample import SIDES
from restorer.imaging.histogram import Histogram


class HistogramPanel(QWidget):
    """`wanted` tells that it has come into sight or wants other pixels, `side_changed` that other means are wanted."""

    wanted = Signal()
    side_changed = Signal()
    copy_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._histogram: Histogram | None = None
        self.plot = HistogramPlot()
        self.scale = Segments(
            (
                ("linear", tr("Linear"), tr("Heights are shares of pixels")),
                ("log", tr("Logarithmic"), tr("Rare values show as well")),
            ),
            tr("Scale of the histogram"),
        )
        self.part = Segments(
            (
                ("all", tr("Whole picture"), tr("Count all pixels")),
                ("selection", tr("Selection"), tr("Count what is selected; all where nothing is")),
            ),
            tr("Part of the picture"),
        )
        self.square = Segments(
            [(str(side), _square_name(side), _square_tip(side)) for side in SIDES], tr("Measured square")
        )
        self.readout = Readout()
        self.readout.setAccessibleName(tr("Colour under the pointer"))
        self.facts = muted()
        self.place = muted()
        self._copy = QToolButton()
        self._copy.setAccessibleName(tr("Copy colour values"))
        self._copy.setToolTip(tr("Copy the values as text"))
        self._copy.clicked.connect(self.copy_wanted)
        self._lay_out()
        self.scale.chosen.connect(lambda _: self._show())
        self.part.chosen.connect(lambda _: self.wanted.emit())
        self.square.chosen.connect(lambda _: self.side_changed.emit())
        self.refresh_icons()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self.place, 1)
        line.addWidget(self._copy)
        column = body(self)
        for part in (self.plot, self.scale, self.part, self.facts):
            column.addWidget(part)
        column.addSpacing(GRID // 2)
        column.addLayout(line)
        column.addWidget(self.readout)
        column.addWidget(self.square)
        self.show_place(None)
        self.show_histogram(None)

    @property
    def side(self) -> int:
        """Side of the square that is measured, in pixels."""
        return int(self.square.current)

    @property
    def of_selection(self) -> bool:
        """Whether only what is selected is to be counted."""
        return self.part.current == "selection"

    def show_histogram(self, histogram: Histogram | None, reduced: int = 1) -> None:
        """`reduced`: it was counted in a picture so many times smaller in each direction. None: nothing is known."""
        self._histogram = histogram
        if histogram is None or not histogram.pixels:
            self.facts.setText(tr("Nothing to count"))
        else:
            text = tr("Mean {mean} · median {median}").format(
                mean=number(histogram.mean, ".0f"), median=histogram.median
            )
            if reduced > 1:
                text += " · " + tr("counted at 1 : {factor}").format(factor=reduced)
            self.facts.setText(text)
        self.plot.setAccessibleDescription(self.facts.text())
        self._show()

    def show_place(self, place: tuple[int, int] | None) -> None:
        """Where the values of the readout are from."""
        self.place.setText(
            tr("Point at the picture")
            if place is None
            else tr("At x {x}, y {y}").format(x=place[0], y=place[1])
        )
        self._copy.setEnabled(place is not None)

    def refresh_icons(self) -> None:
        self._copy.setIcon(icons.icon("copy-colour"))

    def _show(self) -> None:
        self.plot.show_histogram(self._histogram, logarithmic=self.scale.current == "log")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit()


def _square_name(side: int) -> str:
    return tr("Point") if side == 1 else f"{side} × {side}"


def _square_tip(side: int) -> str:
    return tr("The pixel itself") if side == 1 else tr("The mean of {side} × {side} pixels").format(side=side)
