"""What each action does, by name. Tools, switches and ways to compare are connected by the window itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from restorer.gui import masks
from restorer.gui.dialogs import help as help_dialogs
from restorer.paths import state_folder
from restorer.text import text

if TYPE_CHECKING:
    from restorer.gui.main_window import MainWindow


def commands(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Action name -> what it does in `window`."""
    on = window.on_document
    return {
        "open": window.files.ask_and_open,
        "new-clipboard": window.files.open_clipboard,
        "open-demo": window.files.open_demo,
        "recover": lambda: window.recovering.offer(asked=True),
        "save-project": window.projects.save,
        "save-project-as": window.projects.save_as,
        "save-picture": window.files.save,
        "save-picture-as": window.files.save_as,
        "export": window.documenting.exporting.ask,
        "export-dossier": window.documenting.reporting.ask,
        "import-mask": window.files.import_mask,
        "batch": window.batch.show,
        "close": window.files.close,
        "quit": window.close,
        "undo": on(lambda d: d.undo()),
        "redo": on(lambda d: d.redo()),
        "copy": window.files.copy_result,
        "copy-colour": window.viewing.measuring.copy,
        "print": window.documenting.printing.ask,
        "clear-mask": on(masks.clear),
        "invert-mask": on(lambda d: masks.invert(d, window.canvas.settings.damage_class)),
        "grow-mask": lambda: window.grow_mask(+1),
        "shrink-mask": lambda: window.grow_mask(-1),
        "fill-holes": on(masks.fill_holes),
        "clear-protect": on(masks.clear_protect),
        "select-all": on(masks.select_all),
        "select-none": on(masks.select_none),
        "selection-to-mask": on(lambda d: masks.selection_to_mask(d, window.canvas.settings.damage_class)),
        "remove-fills": on(
            lambda d: d.remove_fills([one.fill for one in d.placed_fills], text("Remove all fills"))
        ),
        "notes": window.documenting.noting.present,
        "person": window.documenting.reporting.ask_person,
        "preferences": window.assisting.preferences.ask,
        "zoom-in": window.canvas.zoom_in,
        "zoom-out": window.canvas.zoom_out,
        "fit": window.canvas.fit,
        "actual-size": window.canvas.actual_size,
        "theme-system": lambda: window.choose_theme("system"),
        "theme-light": lambda: window.choose_theme("light"),
        "theme-dark": lambda: window.choose_theme("dark"),
        "brush-larger": lambda: window.canvas.settings.step_brush(+1),
        "brush-smaller": lambda: window.canvas.settings.step_brush(-1),
        "find-damage": lambda: window.detecting.apply(replace=False),
        "restore": window.restoring.everything,
        "restore-selection": window.restoring.selection,
        "restore-hole": window.pointing.restore_hole,
        "compare-fills": window.pointing.compare_fills,
        "cancel": window.cancel,
        "adapt": window.adapting.ask,
        "models": window.show_models,
        "teach": window.teaching.show,
        "getting-started": lambda: help_dialogs.GettingStarted(window).open(),
        "palette": window.assisting.commands.ask,
        "crash-reports": window.assisting.crashes.ask,
        "help": window.assisting.help.ask,
        "tour": window.assisting.tour.start,
        "shortcuts": window.show_shortcuts,
        "logs": lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(state_folder() / "logs"))),
        "about": lambda: help_dialogs.About(window).open(),
    }
