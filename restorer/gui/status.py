"""The status bar: messages, the fill under the cursor, progress and a way to cancel, position and pixel, size, zoom."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton

from restorer.document import Scale
from restorer.gui import icons
from restorer.gui.language import later, number, tr
from restorer.gui.wording import about_time, megapixels
from restorer.imaging.picture import Picture

_MESSAGE_MS = 8000
_BAR_STEPS = 1000
_USUAL_PROGRESS = later("Filling · less than a second left")


class StatusBar(QStatusBar):
    """`cancel_wanted` is emitted by the small button beside the progress bar."""

    cancel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._what = QLabel()
        self._what.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._what.setMinimumWidth(
            self.fontMetrics().horizontalAdvance(tr(_USUAL_PROGRESS))
        )  # no jumping, no cutting
        self._bar = QProgressBar()
        self._bar.setFixedWidth(180)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Progress"))
        self._cancel = QToolButton()
        self._cancel.setIconSize(QSize(16, 16))
        self._cancel.setToolTip(tr("Cancel (Esc)"))
        self._cancel.setAccessibleName(tr("Cancel"))
        self._cancel.clicked.connect(self.cancel_wanted)
        self._fill, self._pixel, self._size, self._world = QLabel(), QLabel(), QLabel(), QLabel()
        self._zoom = QLabel()
        self._fill.setAccessibleName(tr("Fill under the cursor"))
        self._fill.setTextFormat(Qt.TextFormat.PlainText)
        self.addWidget(self._fill, 1)  # messages that go away by themselves take its place
        self._pixel.setAccessibleName(tr("Position and pixel values"))
        self._size.setAccessibleName(tr("Picture size"))
        self._world.setAccessibleName(tr("Size on the object"))
        self._world.setToolTip(tr("By the drawn scale, else by the file’s resolution"))
        self._zoom.setAccessibleName(tr("Zoom"))
        for part in (self._what, self._bar, self._cancel, self._pixel, self._size, self._world, self._zoom):
            self.addPermanentWidget(part)
        self._world.hide()
        self.hide_progress()
        self.show_zoom(None)
        self.refresh_icons()

    def say(self, text: str) -> None:
        """A message that goes away by itself."""
        self.showMessage(text, _MESSAGE_MS)

    def show_progress(
        self, what: str, fraction: float | None, seconds_left: float | None = None, *, stop: bool
    ) -> None:
        """`fraction` None: nobody knows how long; `stop`: whether it can be cancelled."""
        said = tr(what)
        if seconds_left is not None:
            said = tr("{stage} · {time} left").format(stage=said, time=about_time(seconds_left))
        self._what.setText(said)
        self._bar.setRange(0, 0 if fraction is None else _BAR_STEPS)
        if fraction is not None:
            self._bar.setValue(round(fraction * _BAR_STEPS))
        self._what.show()
        self._bar.show()
        self._cancel.setVisible(stop)

    def hide_progress(self) -> None:
        for part in (self._what, self._bar, self._cancel):
            part.hide()

    @property
    def is_showing_progress(self) -> bool:
        return not self._bar.isHidden()

    def show_zoom(self, zoom: float | None) -> None:
        """Screen pixels to one picture pixel; None: no picture."""
        self._zoom.setVisible(zoom is not None)
        if zoom is not None:
            percent = zoom * 100
            said = number(percent, ".0f" if percent >= 10 else ".1f")
            self._zoom.setText(tr("{percent} %").format(percent=said))

    def show_size(self, width: int, height: int) -> None:
        self._size.setVisible(bool(width))
        self._size.setText(megapixels(width, height) if width else "")

    def show_scale(self, picture: Picture | None, scale: Scale | None) -> None:
        """How large the picture is in the world, as far as anybody knows."""
        known = picture is not None and scale is not None
        self._world.setVisible(known)
        if picture is not None and scale is not None:
            width, height = picture.width / scale.x / 10, picture.height / scale.y / 10
            said = (
                tr("{width} × {height} cm")
                if scale.origin == "drawn"
                else tr("{width} × {height} cm at {dpi} dpi")
            )
            self._world.setText(
                said.format(
                    width=number(width, ".1f"),
                    height=number(height, ".1f"),
                    dpi=number(scale.x * 25.4, ".4g"),
                )
            )

    def show_pixel(
        self, position: tuple[int, int] | None, values: np.ndarray | None = None, side: int = 1
    ) -> None:
        """Where the cursor is and what lies there (the mean of `side` x `side` pixels); None: beside the picture."""
        self._pixel.setVisible(position is not None)
        if position is None:
            return
        numbers = "" if values is None else "   " + "  ".join(str(int(v)) for v in values)
        square = "" if side == 1 else f"   {side} × {side}"
        self._pixel.setText(f"x {position[0]}  y {position[1]}{square}{numbers}")

    def show_fill(self, text: str) -> None:
        """What is known of the fill under the cursor; "" for nothing."""
        self._fill.setText(text)

    def refresh_icons(self) -> None:
        self._cancel.setIcon(icons.icon("cancel"))
