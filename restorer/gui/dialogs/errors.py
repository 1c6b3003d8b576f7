"""The one place that shows errors: what happened, what is safe, what to do next."""

from __future__ import annotations

import logging
import traceback

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from restorer.errors import RestorerError
from restorer.gui import settings
from restorer.gui.crashes import report
from restorer.gui.dialogs.base import Dialog
from restorer.gui.garbage import end_soon
from restorer.gui.language import tr
from restorer.paths import state_folder

_log = logging.getLogger(__name__)


class ErrorDialog(Dialog):
    """Shows an expected error in its own words; anything else as a fault of ours, with details to copy."""

    def __init__(self, parent: QWidget | None, error: BaseException) -> None:
        expected = isinstance(error, RestorerError)
        what = (
            tr(error.what)
            if isinstance(error, RestorerError)
            else tr("Something went wrong inside Restorer.")
        )
        super().__init__(parent, "Restorer", what, "warning", alarm=True)
        self.error = error
        if isinstance(error, RestorerError):
            self.add_text(tr(error.safe))
            self.add_text(tr(error.todo))
        else:
            self.add_text(tr("Your files were not changed, and the picture is still open."))
            self.add_text(
                tr("Save your work under a new name. If it happens again, please report it with the details.")
            )
            self.add_text(f"{type(error).__name__}: {error}", "muted")
        close = self.buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        if not expected:
            copy = self.buttons.addButton(tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
            copy.clicked.connect(self._copy)

    def _copy(self) -> None:
        lines = traceback.format_exception(self.error)
        QGuiApplication.clipboard().setText("".join(lines) + f"\nLog folder: {state_folder() / 'logs'}\n")


def show_error(parent: QWidget | None, error: BaseException) -> ErrorDialog:
    """Show `error` without blocking; it is logged, too."""
    if isinstance(error, RestorerError):
        _log.warning("%s: %s", type(error).__name__, error)
    else:
        _log.error("Unexpected error", exc_info=error)
        report.write_error(error, settings.load().device)
    dialog = ErrorDialog(parent, error)
    dialog.finished.connect(lambda _: end_soon(dialog))
    dialog.open()
    return dialog
