"""What the colours of fills mean, in a corner of the canvas while they show."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from restorer.gui.canvas import Canvas
from restorer.gui.canvas.error_map import BANDS
from restorer.gui.language import tr
from restorer.gui.panels.controls import GRID, muted

_SWATCH = 14
_INSET = 12
_NOTE_WIDTH = 200


class Legend(QFrame):
    """Lies in the lower left corner of `canvas`; the mouse goes through it."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setObjectName("legend")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("What the colours of fills mean"))
        words = ", ".join(f"{tr(band.inside)}: {band.range}" for band in BANDS)
        self.setAccessibleDescription(tr("Expected error in levels of 255: {words}").format(words=words))
        title = QLabel(tr("How sure each fill is"))
        title.setObjectName("heading")
        self._note = muted()
        self._note.setFixedWidth(_NOTE_WIDTH)
        rows = QGridLayout()
        rows.setHorizontalSpacing(GRID)
        rows.setVerticalSpacing(GRID // 2)
        rows.setColumnStretch(1, 1)
        for row, band in enumerate(BANDS):
            swatch = QLabel()
            swatch.setPixmap(_swatch(band.colour, self.devicePixelRatioF()))
            rows.addWidget(swatch, row, 0)
            rows.addWidget(QLabel(tr(band.word)), row, 1)
            rows.addWidget(muted(band.range), row, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, GRID, _INSET, GRID)
        column.setSpacing(GRID)
        column.addWidget(title)
        column.addLayout(rows)
        column.addWidget(self._note)
        canvas.installEventFilter(self)
        canvas.confidence_changed.connect(self._describe)
        self.hide()

    def show_colours(self, visible: bool) -> None:
        """Colour the fills, and say what the colours mean; or neither."""
        self._canvas.show_confidence(visible)
        self._describe()
        self.setVisible(visible)

    def _describe(self) -> None:
        known = self._canvas.knows_confidence
        self._note.setText(
            tr("Error expected, in levels of 255. Point at a fill to read its own.")
            if known
            else tr("No fill here has an expected error yet: restore something first.")
        )
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        self.move(_INSET, self._canvas.height() - self.height() - _INSET)


def _swatch(colour: str, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(_SWATCH * ratio), round(_SWATCH * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(0, 0, _SWATCH, _SWATCH, 3, 3)
    painter.end()
    return pixmap
