"""How long some centimetres of the object are, in a corner of the canvas."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from restorer.document import Scale
from restorer.gui.canvas import Canvas
from restorer.gui.language import tr
from restorer.gui.ruling.measure import millimetres_across
from restorer.gui.ruling.ticks import MILLIMETRES, largest_round, unit_for

_LONGEST = 180
"""Screen pixels."""
_INSET, _PAD, _BAR = 12, 10, 6


class ScaleBar(QWidget):
    """Lies in the lower right corner of `canvas`, opposite the legend; the mouse goes through it."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._scale: Scale | None = None
        self._wanted = False
        self.text = ""
        self.length = 0.0
        """Screen pixels."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.installEventFilter(self)
        canvas.view_changed.connect(self._follow)
        self.hide()

    def show_bar(self, wanted: bool) -> None:
        """Show it as soon as a scale is known."""
        self._wanted = wanted
        self._follow()

    def show_scale(self, scale: Scale | None) -> None:
        """What the picture's pixels are on the object; None: nobody knows."""
        self._scale = scale
        self._follow()

    def _follow(self) -> None:
        shows = self._wanted and self._scale is not None and self._canvas.document is not None
        if shows and self._scale is not None:
            per_pixel = millimetres_across(self._canvas, self._scale)
            millimetres = largest_round(_LONGEST * per_pixel)
            unit = unit_for(millimetres)
            self.text = f"{round(millimetres / MILLIMETRES[unit], 6):g} {unit}"
            self.length = millimetres / per_pixel
            self.setAccessibleName(tr("Scale bar: {length}").format(length=self.text))
            self._place()
            self.update()
        self.setVisible(shows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        metrics = self.fontMetrics()
        width = max(round(self.length), metrics.horizontalAdvance(self.text)) + 2 * _PAD
        height = metrics.height() + _BAR + 2 * _PAD
        self.setGeometry(
            self._canvas.width() - width - _INSET, self._canvas.height() - height - _INSET, width, height
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dark on light on any ground, as on maps: half of the bar filled."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(255, 255, 255, 225))
        painter.drawRoundedRect(self.rect(), 5, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        ink = QColor(24, 24, 24)
        length = round(self.length)
        left, top = (self.width() - length) // 2, self.height() - _PAD - _BAR
        painter.fillRect(QRect(left, top, length, _BAR), ink)
        painter.fillRect(
            QRect(left + length // 2, top + 1, length - length // 2 - 1, _BAR - 2), Qt.GlobalColor.white
        )
        painter.setPen(ink)
        text = QRect(0, _PAD - 2, self.width(), self.fontMetrics().height())
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, self.text)
