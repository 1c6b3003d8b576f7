"""All settings that can be preferred, in one table: label, tip, editor, and what brings a new value into effect."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from restorer.gui.dialogs.models.computing import Computing
from restorer.gui.language import later, tr
from restorer.gui.monitor.choice import MonitorProfileChoice
from restorer.gui.panels.models import list_models
from restorer.gui.panels.overlay import COLOURS
from restorer.gui.preferences import effects
from restorer.gui.preferences.editors import Choice, Colours, Editor, Held, Number, Switch, Words

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow

Make = Callable[["MainWindow"], Editor]


@dataclass(frozen=True)
class Row:
    """One setting. `key` is its name in the settings, or in what is known of the person."""

    key: str
    label: str
    tip: str
    editor: Make
    apply: Callable[[MainWindow], object] | None = None
    """Brings the new value into effect; None where it counts from its next use on."""
    also: tuple[str, ...] = ()
    """Further settings that the editor changes."""
    store: Literal["settings", "person"] = "settings"


@dataclass(frozen=True)
class Page:
    """Settings that belong together; the page of keys has none, it is a list of its own."""

    key: str
    title: str
    icon: str
    rows: tuple[Row, ...] = ()
    about: str = ""


def _choice(*options: tuple[Any, str]) -> Make:
    return lambda _: Choice(lambda: [(key, tr(text)) for key, text in options])


def _switch(_: MainWindow) -> Editor:
    return Switch()


def _number(least: float, most: float, unit: str, **how: Any) -> Make:
    return lambda _: Number(least, most, unit, **how)


def _words(most: int) -> Make:
    return lambda _: Words(most)


def _colours(_: MainWindow) -> Editor:
    return Colours(lambda: [(colour, tr(name)) for name, colour in COLOURS.items()])


def _fillers(window: MainWindow) -> Editor:
    def options() -> list[tuple[str, str]]:
        document = window.document
        models = list_models(document.adapted if document is not None else None)
        return [("", tr("Left to Restorer"))] + [
            (one.info.id, " ".join(one.info.name.split())) for one in models
        ]

    return Choice(options)


def _monitor(_: MainWindow) -> Editor:
    return MonitorProfileChoice()


def _computing(window: MainWindow) -> Editor:
    computing = Computing(window.settings, window.pool)
    return Held(computing, computing.look)


# fmt: off
_LANGUAGES = (("system", later("As the computer’s")), ("en", "English"), ("de", "Deutsch"), ("zh", "中文"), ("es", "Español"), ("fr", "Français"))
_THEMES = (("system", later("As the system is")), ("light", later("Light")), ("dark", later("Dark")))
_HOLD = ((False, later("Hold a copy of the picture")), (True, later("Refer to the picture")))
_QUALITIES = (("fast", later("Fast")), ("best", later("Best")))
_UNITS = (("px", later("Picture pixels")), ("mm", later("Millimetres of the object")))

PAGES: tuple[Page, ...] = (
    Page("general", later("General"), "preferences", (
        Row("language", later("Language"), later("What the window speaks. It changes when Restorer starts the next time."), _choice(*_LANGUAGES)),
        Row("theme", later("Appearance"), later("Light or dark; what surrounds the picture is grey in both."), _choice(*_THEMES), effects.theme),
        Row("autosave_seconds", later("Keep unsaved work every"), later("After a crash no more than this is lost."), _number(1, 60, "s"), effects.autosave),
        Row("refer_to_pictures", later("New projects"), later("A project with a copy can be moved alone; one that refers to its picture is smaller and needs the picture where it is."), _choice(*_HOLD)),
    )),
    Page("canvas", later("Canvas"), "overlay", (
        Row("overlay_colour", later("Colour of the mask"), later("Choose one that the picture does not have."), _colours, effects.overlay),
        Row("overlay_by_class", later("Mask in the colours of its classes"), later("Every kind of damage in its own colour instead of the one."), _switch, effects.overlay),
        Row("overlay_opacity", later("Opacity of the mask"), later("How much the mask covers."), _number(10, 100, "%", step=5, factor=100), effects.overlay),
        Row("brush_size", later("Size of the brush"), later("Its diameter in picture pixels."), _number(1, 2000, "px"), effects.brush),
        Row("brush_hardness", later("Hardness of the brush"), later("100 %: a sharp edge; 0 %: soft from the centre on."), _number(0, 100, "%", step=5, factor=100), effects.brush),
        Row("pressure_size", later("Pressure sets the size"), later("A stylus paints the wider the harder it is pressed."), _switch, effects.brush),
        Row("tolerance", later("Tolerance of the wand"), later("How far colours may lie from the clicked one, of 255."), _number(0, 255, ""), effects.brush),
        Row("rulers", later("Rulers"), later("Along the edges of the picture."), _switch, effects.rulers),
        Row("ruler_unit", later("Rulers count"), later("Millimetres count where the scale of the picture is known."), _choice(*_UNITS), effects.rulers),
        Row("scale_bar", later("Scale bar"), later("On the picture, where its scale is known."), _switch, effects.rulers),
        Row("line_unit", later("Lines of shown fills in"), later("Outlines and tratteggio: the same on screen, or the same on the object."), _choice(*_UNITS), effects.fills),
        Row("line_pixels", later("Width of those lines"), later("In picture pixels."), _number(0.5, 40, "px", step=0.5, decimals=1), effects.fills),
        Row("line_millimetres", later("Their width on the object"), later("Where the scale of the picture is known."), _number(0.01, 1000, "mm", step=0.1, decimals=2), effects.fills),
        Row("hatch_angle", later("Angle of tratteggio"), later("90°: upright strokes."), _number(0, 180, "°", step=5), effects.fills),
        Row("hatch_strength", later("Strength of tratteggio"), later("How much its strokes differ from the fill’s colour."), _number(0, 100, "%", step=5, factor=100), effects.fills),
    )),
    Page("models", later("Models and device"), "models", (
        Row("filler", later("Model"), later("What fills the holes, unless another one is chosen."), _fillers, effects.models),
        Row("quality", later("Quality"), later("Best averages a network’s answers over all flips and quarter turns: about 8 times slower."), _choice(*_QUALITIES), effects.models),
        Row("trials", later("Try models on sound paint first"), later("The automatic model fills shapes of the holes laid on sound paint, and takes what does best."), _switch, effects.models),
        Row("device", later("Device and precision"), later("Where networks run and what they compute in; other models always use the processor."), _computing, also=("precision",)),
    )),
    Page("colour", later("Colour"), "picture", (
        Row("monitor_profile", later("Monitor profile"), later("What pictures are shown through. It changes nothing in files; small previews are always for sRGB."), _monitor, effects.monitor),
    )),
    Page("shortcuts", later("Shortcuts"), "keyboard"),
    Page("operator", later("Operator"), "person", (
        Row("operator", later("Operator"), later("Who restores. It stands in every dossier, and stays on this computer."), _words(200), store="person"),
        Row("institution", later("Institution"), later("Where. What pictures are signed with is set under Edit, Operator and institution."), _words(200), store="person"),
    )),
)
# fmt: on

SHORTCUTS = "shortcuts"
"""The page that lists all actions with their keys."""


def keys_of_page(page: Page) -> tuple[str, ...]:
    """Names of all settings on it."""
    if page.key == SHORTCUTS:
        return (SHORTCUTS,)
    return tuple(key for row in page.rows if row.store == "settings" for key in (row.key, *row.also))


def visible_pages() -> tuple[Page, ...]:
    """Those that have something to set."""
    return tuple(page for page in PAGES if page.rows or page.key == SHORTCUTS)
