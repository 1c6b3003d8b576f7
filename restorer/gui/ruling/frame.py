"""The canvas with rulers along its top and its leading edge."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from restorer.document import Scale
from restorer.gui.canvas import Canvas
from restorer.gui.language import tr
from restorer.gui.ruling.measure import graduation
from restorer.gui.ruling.ruler import BREADTH, Ruler


class RulerFrame(QWidget):
    """`unit_wanted` follows a click on the corner, which shows the unit. At odd angles the rulers stay empty."""

    unit_wanted = Signal()

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._canvas = canvas
        self._scale: Scale | None = None
        self.top, self.side = Ruler(canvas, across=True), Ruler(canvas, across=False)
        self.corner = QToolButton()
        self.corner.setObjectName("rulerCorner")
        self.corner.setFixedSize(QSize(BREADTH, BREADTH))
        self.corner.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.corner.clicked.connect(self.unit_wanted)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.corner, 0, 0)
        grid.addWidget(self.top, 0, 1)
        grid.addWidget(self.side, 1, 0)
        self._grid = grid
        self.take_canvas()
        canvas.view_changed.connect(self._follow)
        for ruler in (self.top, self.side):
            canvas.cursor_moved.connect(ruler.mark)
        self.show_rulers(False)
        self.corner.setAccessibleName(tr("Unit of the rulers"))

    def take_canvas(self) -> None:
        """Put the canvas into the frame, wherever it is."""
        self._grid.addWidget(self._canvas, 1, 1)

    @property
    def shows_rulers(self) -> bool:
        return not self.top.isHidden()

    def show_rulers(self, visible: bool) -> None:
        for part in (self.top, self.side, self.corner):
            part.setVisible(visible)
        self._follow()

    def show_scale(self, scale: Scale | None, *, can_measure: bool) -> None:
        """Count millimetres; None: pixels. `can_measure`: whether a scale is known at all."""
        self._scale = scale
        for ruler in (self.top, self.side):
            ruler.show_scale(scale)
        self.corner.setToolTip(
            tr("Click to count pixels or millimetres")
            if can_measure
            else tr("Pixels of the picture. With a scale (Set scale, S) also millimetres of the object")
        )
        self._follow()

    def _follow(self) -> None:
        if not self.shows_rulers:
            return
        unit = graduation(self._canvas.zoom, self._scale).unit
        self.corner.setText(unit if self._canvas.view.turn.is_square else "")
        self.corner.setAccessibleDescription(unit)
        for ruler in (self.top, self.side):
            ruler.update()
