"""Turning and mirroring what is seen: the actions, and how it is turned in the status bar."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QToolButton

from restorer.gui.canvas.turn import Turn
from restorer.gui.language import tr

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

STEP, QUARTER = 15.0, 90.0
"""Degrees."""


class Turning(QObject):
    """Turns the view of `window`'s canvas; the picture stays as it is."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._canvas = window.canvas
        self._actions = window.actions_
        self.readout = QToolButton()
        self.readout.setAutoRaise(True)
        self.readout.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.readout.setAccessibleName(tr("How the view is turned"))
        self.readout.setToolTip(tr("Click to see the picture upright again (5)"))
        self.readout.clicked.connect(self.upright)
        self.readout.hide()
        window.status.addPermanentWidget(self.readout)
        for name, way, turn in (
            ("turn-left", -1, self.step),
            ("turn-right", +1, self.step),
            ("quarter-left", -1, self.quarter),
            ("quarter-right", +1, self.quarter),
        ):
            self._actions[name].triggered.connect(lambda _=False, way=way, turn=turn: turn(way))
        self._actions["upright"].triggered.connect(self.upright)
        self._actions["mirror"].triggered.connect(self.mirror)
        self._canvas.view_changed.connect(self._tell)

    @property
    def now(self) -> Turn:
        """How the view is turned."""
        return self._canvas.view.turn

    def step(self, way: int) -> None:
        """Clockwise (+1) or back (-1), as seen, to the next multiple of the step."""
        steps = self.now.angle / STEP
        following = math.floor(steps) + 1 if way > 0 else math.ceil(steps) - 1
        self._canvas.set_turn(self.now.turned_to(following * STEP))

    def quarter(self, way: int) -> None:
        self._canvas.set_turn(self.now.turned(way * QUARTER))

    def mirror(self) -> None:
        """What is seen, left to right."""
        self._canvas.set_turn(self.now.flipped())

    def upright(self) -> None:
        """Neither turned nor mirrored."""
        self._canvas.set_turn(Turn())

    def _tell(self) -> None:
        turn = self.now
        self._actions["mirror"].setChecked(turn.mirrored)
        shows = not turn.is_upright and self._canvas.document is not None
        if shows:
            self.readout.setText(words(turn))
            self.readout.setAccessibleDescription(words(turn))
        if not shows and self.readout.hasFocus():
            self._canvas.setFocus()
        self.readout.setVisible(shows)


def words(turn: Turn) -> str:
    """How the view is turned, for people; "" if it is not."""
    if turn.is_upright:
        return ""
    if turn.angle == 0:
        return tr("Mirrored")
    degrees = f"{turn.signed_angle:+.0f}°".replace("-", "−")
    if turn.mirrored:
        return tr("Turned {degrees}, mirrored").format(degrees=degrees)
    return tr("Turned {degrees}").format(degrees=degrees)
