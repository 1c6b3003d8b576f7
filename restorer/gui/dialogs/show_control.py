"""How fills are to be shown: style and lines, with a live view of one of them."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from restorer.document import areas
from restorer.document.snapshot import Snapshot
from restorer.dossier.show import Show, Style
from restorer.errors import RestorerError
from restorer.gui.dialogs import peek
from restorer.gui.dialogs.look import image_of
from restorer.gui.dialogs.peek import Peek, Place
from restorer.gui.language import later, tr
from restorer.gui.panels.controls import GRID, NumberControl, Segments, labelled, muted
from restorer.gui.settings import Settings
from restorer.gui.showing import THICKEST, THINNEST, show_from
from restorer.gui.wording import told
from restorer.gui.workers import Pool
from restorer.progress import Progress

WIDTH = peek.SIZE.width() + 2
_STYLES: dict[Style, tuple[str, str]] = {
    "invisible": (later("Invisible"), later("As if nothing had been there.")),
    "outline": (later("Outline"), later("With a line along their edge, on the inner side.")),
    "neutral": (later("Neutral"), later("Each hole in one quiet tone, the mean of its fill.")),
    "tratteggio": (
        later("Tratteggio"),
        later("Fine strokes in their own colours: seen close by, not from afar."),
    ),
}
_NOTHING = later("Nothing is filled yet.")
_PREVIEW = "show-preview"
_REST_MS = 40


class ShowControl(QWidget):
    """`show_wanted` is what is chosen; `remember` puts its lines into the settings. End it with `stop`.

    `changed` follows the user.
    """

    changed = Signal()

    def __init__(self, state: Snapshot, settings: Settings, pool: Pool, style: Style = "invisible") -> None:
        super().__init__()
        self._state, self._settings, self._pool = state, settings, pool
        self._scale = areas.scale_of(state)
        self._place: Place | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._draw)
        self.preview = Peek()
        self.styles = Segments(
            [(key, tr(name), tr(tip)) for key, (name, tip) in _STYLES.items()], tr("Fills shown as")
        )
        self.told = muted()
        self.told.setMinimumHeight(2 * self.told.fontMetrics().lineSpacing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (self.preview, self.styles, self.told, self._build_lines()):
            part.setMinimumWidth(WIDTH)
            column.addWidget(part)
        self.told.setFixedWidth(WIDTH)
        column.addStretch(1)
        self.styles.choose(style)
        self.styles.chosen.connect(lambda _: self._follow())
        self._follow()
        self._find_place()

    def _build_lines(self) -> QWidget:
        """The rows about lines; room for all that can show at once, so that nothing jumps."""
        chosen, scale = self._settings, self._scale
        self.pixels = NumberControl(
            tr("Line width"), THINNEST, THICKEST, chosen.line_pixels, step=0.5, unit="px", tip=tr("In picture pixels"),
            logarithmic=True,
        )  # fmt: skip
        per_mm = scale.pixels_per_mm if scale is not None else 1.0
        self.millimetres = NumberControl(
            tr("Line width"), max(0.01, THINNEST / per_mm), max(0.1, THICKEST / per_mm), chosen.line_millimetres,
            step=0.01, unit="mm", tip=tr("On the object, by the scale of this picture"), logarithmic=True,
        )  # fmt: skip
        self.angle = NumberControl(
            tr("Angle"), 0, 180, chosen.hatch_angle, step=1, unit="°", tip=tr("Of the strokes: 90 is upright")
        )
        self.strength = NumberControl(
            tr("Strength"),
            0,
            100,
            100 * chosen.hatch_strength,
            step=5,
            unit="%",
            tip=tr("How much the strokes differ"),
        )
        for part in (self.pixels, self.millimetres, self.angle, self.strength):
            part.changed.connect(lambda _: self._follow())
        self.unit = Segments(
            [("mm", tr("Millimetres"), tr("On the object")), ("px", tr("Pixels"), tr("Of the picture"))],
            tr("Measured in"),
        )
        self.unit.choose(chosen.line_unit)
        self.unit.chosen.connect(lambda _: self._follow())
        self._unit_row = labelled(tr("Measured in"), self.unit)
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for row in (self.pixels, self.millimetres, self.angle, self.strength, self._unit_row):
            column.addWidget(row)
        column.addStretch(1)
        self.millimetres.hide()
        self._unit_row.setVisible(scale is not None)
        lines.setFixedHeight(lines.sizeHint().height())
        return lines

    @property
    def style_wanted(self) -> Style:
        return next(key for key in _STYLES if key == self.styles.current)

    @property
    def show_wanted(self) -> Show:
        return show_from(self._chosen(), self.style_wanted, self._scale)

    def remember(self) -> None:
        """Keep the lines for the next time."""
        chosen = self._chosen()
        for name in ("line_pixels", "line_millimetres", "line_unit", "hatch_angle", "hatch_strength"):
            setattr(self._settings, name, getattr(chosen, name))

    def stop(self) -> None:
        """The dialog closes."""
        self._timer.stop()
        self._pool.drop(_PREVIEW)

    def _chosen(self) -> Settings:
        unit = self.unit.current if self._scale is not None else self._settings.line_unit
        return self._settings.model_copy(
            update={
                "line_pixels": self.pixels.value,
                "line_millimetres": self.millimetres.value,
                "line_unit": unit,
                "hatch_angle": self.angle.value,
                "hatch_strength": self.strength.value / 100,
            }
        )

    def _follow(self) -> None:
        style = self.style_wanted
        has_lines, in_mm = style in ("outline", "tratteggio"), self._chosen().line_unit == "mm"
        self._unit_row.setVisible(has_lines and self._scale is not None)
        self.millimetres.setVisible(has_lines and in_mm and self._scale is not None)
        self.pixels.setVisible(has_lines and not self.millimetres.isVisibleTo(self))
        self.angle.setVisible(style == "tratteggio")
        self.strength.setVisible(style == "tratteggio")
        self.told.setText(tr(_STYLES[style][1] if self._state.fills else _NOTHING))
        self._timer.start()
        self.changed.emit()

    # the view

    def _find_place(self) -> None:
        if not self._state.fills:
            return
        size = peek.SIZE.width(), peek.SIZE.height()

        def found(place: Place | None) -> None:
            self._place = place
            if place is not None:
                self.preview.centre_on(*place.centre)
            self._draw()

        self._pool.submit(
            _PREVIEW, lambda progress: peek.find_place(self._state, size, progress), found, self._failed
        )

    def _draw(self) -> None:
        place, show, state = self._place, self.show_wanted, self._state
        if place is None:
            return

        def job(_: Progress) -> QImage:
            return image_of(peek.drawn(state, place.box, show), state.picture)

        self._pool.submit(_PREVIEW, job, self.preview.show_image, self._failed)

    def _failed(self, error: Exception) -> None:
        """Without a preview everything else still works; the log has the trace."""
        self.told.setText(told(error) if isinstance(error, RestorerError) else str(error))
