"""A hint over a window that fades away by itself."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPropertyAnimation, Qt, QTimer
from PySide6.QtWidgets import QGraphicsOpacityEffect, QLabel, QWidget

_STAYS = 5000
_FADES = 900
"""Milliseconds."""
_INSET, _ABOVE = 32, 72
"""Screen pixels to the sides and to the foot, where a scale bar may be."""


class FadingHint(QLabel):
    """White on dark, at the foot of `parent`; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = parent
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setStyleSheet(
            "background: rgba(20, 20, 20, 200); color: white; border-radius: 8px; padding: 12px 18px;"
        )
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        self._fade = QPropertyAnimation(effect, b"opacity", self)
        self._fade.setDuration(_FADES)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InQuad)
        self._fade.finished.connect(self.hide)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_STAYS)
        self._wait.timeout.connect(self._fade.start)
        self._effect = effect
        parent.installEventFilter(self)
        self.hide()

    def tell(self, text: str) -> None:
        """Show it, from the start if it shows already."""
        self._fade.stop()
        self._effect.setOpacity(1.0)
        self.setText(text)
        self._place()
        self.show()
        self.raise_()
        self._wait.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self._room
        self.setMaximumWidth(max(200, parent.width() - 2 * _INSET))
        self.setWordWrap(
            self.fontMetrics().horizontalAdvance(max(self.text().split("\n"), key=len)) + 60 > parent.width()
        )
        self.adjustSize()
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - _ABOVE)
