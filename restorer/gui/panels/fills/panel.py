"""The panel of fills: choose them, hide, fade, move, redo and delete them. What happens to them others do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from restorer.document import PlacedFill
from restorer.document.fill_order import Way
from restorer.gui import icons
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import NumberControl, body, muted
from restorer.gui.panels.fills.listing import FillList
from restorer.gui.panels.fills.model import FillModel
from restorer.gui.panels.fills.thumbnails import Thumbnails
from restorer.gui.panels.fills.words import NameOf
from restorer.gui.panels.keyed_tree import keyed_action
from restorer.imaging.picture import Picture

ANOTHER_SEED = ""
"""In place of a filler's id: the same fillers again, with other random numbers."""
_PAUSE_MS = 700
"""Fading by keys is one step if no more than this lies between two of them."""
_ACTIONS = {
    "hide": (later("Hide or show"), "Space", later("Hide the chosen fills, or show them again")),
    "up": (later("Move up"), "Ctrl+Up", later("Move the chosen fills up: what is above lies on top")),
    "down": (later("Move down"), "Ctrl+Down", later("Move the chosen fills down")),
    "top": (later("Move to the top"), "Ctrl+Shift+Up", later("Move the chosen fills above all others")),
    "bottom": (
        later("Move to the bottom"),
        "Ctrl+Shift+Down",
        later("Move the chosen fills below all others"),
    ),
    "find": (
        later("Show on the picture"),
        "Return Enter",
        later("Move the picture so that the chosen fills are in sight"),
    ),
    "delete": (
        later("Delete"),
        "Delete Backspace",
        later("Delete the chosen fills: the damage is seen again"),
    ),
    "all": (later("Choose all"), "Ctrl+A", later("Choose all fills")),
    "none": (later("Choose none"), "Esc", later("Choose no fill")),
}
_ICONS = {"hide": "overlay", "up": "move-up", "down": "move-down", "redo": "redo-fill", "delete": "delete"}


class FillsPanel(QWidget):
    """Signals, each about `chosen`: `chosen_changed`, `hide_wanted(list)` (the fills), `delete_wanted`, `move_wanted(way)`,
    `redo_wanted(filler id or ANOTHER_SEED)`, `find_wanted`, `faded(0..1)` while the slider moves and `fading_ended`."""

    chosen_changed = Signal()
    hide_wanted = Signal(list)
    delete_wanted = Signal()
    move_wanted = Signal(str)
    redo_wanted = Signal(str)
    find_wanted = Signal()
    faded = Signal(float)
    fading_ended = Signal()

    def __init__(self, name_of: NameOf, listed: Callable[[], Sequence[str]]) -> None:
        """`listed` gives the ids of the models there are."""
        super().__init__()
        self._name_of, self._listed = name_of, listed
        self._thumbnails = Thumbnails(self)
        self._model = FillModel(name_of)
        self.list = FillList(self._model, self._thumbnails)
        self.actions_ = {name: keyed_action(one, self) for name, one in _ACTIONS.items()}
        self.list.keys = list(self.actions_.values())
        self.redo_menu = QMenu(tr("Redo with"), self)
        self.redo_menu.aboutToShow.connect(self._fill_redo_menu)
        self.menu = QMenu(self)
        self._build_menu()
        self._buttons = {name: self._button(name) for name in _ICONS}
        self._chosen_count = muted()
        self._chosen_count.setWordWrap(False)
        bar = QHBoxLayout()
        bar.setSpacing(2)
        for button in self._buttons.values():
            bar.addWidget(button)
        bar.addStretch(1)
        bar.addWidget(self._chosen_count)
        self.opacity = NumberControl(
            tr("Opacity"), 0, 100, 100, unit="%", tip=tr("How much of the chosen fills covers the damage")
        )
        self._nothing = muted(tr("Nothing is filled yet."))
        self._rest = QWidget()
        inside = body(self._rest)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.list, 1)
        inside.addLayout(bar)
        inside.addWidget(self.opacity)
        column = body(self)
        column.addWidget(self._nothing)
        column.addWidget(self._rest, 1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._connect()
        self.show_fills(())
        self.refresh_icons()

    def _connect(self) -> None:
        self.list.chosen_changed.connect(self._follow_chosen)
        self.list.eye_clicked.connect(self._hide_line)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.actions_["hide"].triggered.connect(lambda _=False: self.hide_wanted.emit(self.chosen))
        self.actions_["delete"].triggered.connect(lambda _=False: self.delete_wanted.emit())
        self.actions_["find"].triggered.connect(lambda _=False: self.find_wanted.emit())
        ways: tuple[Way, ...] = ("up", "down", "top", "bottom")
        for way in ways:
            self.actions_[way].triggered.connect(lambda _=False, way=way: self.move_wanted.emit(way))
        self.actions_["all"].triggered.connect(lambda _=False: self.list.choose(self._model.all_fills))
        self.actions_["none"].triggered.connect(lambda _=False: self.list.choose(()))
        self.list.doubleClicked.connect(lambda _: self.find_wanted.emit())
        self.opacity.changed.connect(self._fade)
        self.opacity.slider.sliderReleased.connect(self._end_pause)
        self._pause.timeout.connect(self._end_pause)

    # what it shows

    def show_picture(self, picture: Picture | None) -> None:
        """The picture that the fills to come belong to."""
        self._thumbnails.show_picture(picture)

    def show_fills(self, placed: Sequence[PlacedFill]) -> None:
        """These, lowest first; what is chosen stays so."""
        self.list.show_fills(placed)
        self._nothing.setVisible(not placed)
        self._rest.setVisible(bool(placed))

    @property
    def chosen(self) -> list[PlacedFill]:
        """Uppermost first."""
        return self.list.chosen

    def choose(self, fills: Sequence[PlacedFill]) -> None:
        self.list.choose(fills)

    def refresh_icons(self) -> None:
        for name, icon in _ICONS.items():
            self._buttons[name].setIcon(icons.icon(icon))
            (self.redo_menu if name == "redo" else self.actions_[name]).setIcon(icons.icon(icon))
        self.list.viewport().update()

    # how it comes about

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if name == "redo":
            button.setMenu(self.redo_menu)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setToolTip(tr("Redo the chosen fills with another model, or another seed"))
            button.setAccessibleName(tr("Redo the chosen fills"))
        else:
            action = self.actions_[name]
            button.setToolTip(action.toolTip())
            button.setAccessibleName(tr("{action}: chosen fills").format(action=action.text()))
            button.clicked.connect(action.trigger)
        return button

    def _build_menu(self) -> None:
        for name in (
            "hide",
            "find",
            "",
            "up",
            "down",
            "top",
            "bottom",
            "",
            "redo",
            "",
            "all",
            "none",
            "",
            "delete",
        ):
            if not name:
                self.menu.addSeparator()
            elif name == "redo":
                self.menu.addMenu(self.redo_menu)
            else:
                self.menu.addAction(self.actions_[name])

    def _fill_redo_menu(self) -> None:
        self.redo_menu.clear()
        again = self.redo_menu.addAction(tr("The same model, another seed"))
        again.triggered.connect(lambda _=False: self.redo_wanted.emit(ANOTHER_SEED))
        self.redo_menu.addSeparator()
        for filler in self._listed():
            action = self.redo_menu.addAction(self._name_of(filler).replace("&", "&&"))
            action.triggered.connect(lambda _=False, filler=filler: self.redo_wanted.emit(filler))

    def _open_menu(self, at: QPoint) -> None:
        self.menu.popup(self.list.viewport().mapToGlobal(at))

    def _hide_line(self, fills: list[PlacedFill]) -> None:
        """An eye stands for its line, or for all that is chosen if the line is among it."""
        chosen = self.chosen
        self.hide_wanted.emit(chosen if set(fills) <= set(chosen) else fills)

    def _follow_chosen(self) -> None:
        chosen = self.chosen
        for name in ("hide", "delete", "find", "up", "down", "top", "bottom", "none"):
            self.actions_[name].setEnabled(bool(chosen))
        for button in self._buttons.values():
            button.setEnabled(bool(chosen))
        self.redo_menu.setEnabled(bool(chosen))
        self.opacity.setEnabled(bool(chosen))
        self._chosen_count.setText(tr("%Ln chosen", n=len(chosen)) if len(chosen) > 1 else "")
        if chosen and not self._pause.isActive() and not self.opacity.slider.isSliderDown():
            self.opacity.set_value(round(100 * max(one.opacity for one in chosen)))
        self.chosen_changed.emit()

    def _fade(self, value: float) -> None:
        self.faded.emit(value / 100)
        self._pause.start()

    def _end_pause(self) -> None:
        if not self.opacity.slider.isSliderDown():
            self._pause.stop()
            self.fading_ended.emit()
            self._follow_chosen()
