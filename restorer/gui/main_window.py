"""The main window: puts the parts together and connects actions with those who carry them out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QKeySequence, QPalette
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from restorer.document import Change, Document
from restorer.gui import masks, memory, settings, theme
from restorer.gui.action_table import SPECS
from restorer.gui.actions import Actions
from restorer.gui.adapting import Adapting
from restorer.gui.arranging import Arranging
from restorer.gui.assisting import Assisting
from restorer.gui.autosave import Autosave
from restorer.gui.canvas import Canvas, Compare, Tool
from restorer.gui.classifying import Classifying
from restorer.gui.commands import commands
from restorer.gui.comparing import Comparing
from restorer.gui.detecting import Detecting
from restorer.gui.dialogs import help as help_dialogs
from restorer.gui.dialogs.errors import show_error
from restorer.gui.dialogs.questions import ask_pixels
from restorer.gui.documenting import Documenting
from restorer.gui.files import Files
from restorer.gui.garbage import GarbageCollector
from restorer.gui.header import HeaderBar, ToolColumn
from restorer.gui.language import tr
from restorer.gui.legend import Legend
from restorer.gui.notice import NoticeBar
from restorer.gui.panels.side import SideDock
from restorer.gui.pointing import Pointing
from restorer.gui.projects import Projects
from restorer.gui.queue.entry import Batch
from restorer.gui.recovering import Recovering
from restorer.gui.redoing import Redoing
from restorer.gui.restoring import Restoring
from restorer.gui.ruling.frame import RulerFrame
from restorer.gui.status import StatusBar
from restorer.gui.teaching.entry import Teaching
from restorer.gui.viewing import Viewing
from restorer.gui.welcome import WelcomePage
from restorer.gui.workers import Pool, Worker
from restorer.progress import Update

if TYPE_CHECKING:
    from restorer.gui.dialogs.models.dialog import ModelsDialog

_COMPARES = {"compare-off": Compare.OFF, "compare-split": Compare.SPLIT, "compare-side": Compare.SIDE_BY_SIDE}


class MainWindow(QMainWindow):
    """One window, one document at a time."""

    document_shown = Signal()
    """Another document shows, or none."""
    document_changed = Signal(object)
    """Change: of the document that shows."""

    def __init__(self, themes: theme.ThemeManager, remembered: settings.Settings | None = None) -> None:
        super().__init__()
        self._garbage = GarbageCollector(self)
        self.themes = themes
        self.settings = remembered if remembered is not None else settings.load()
        self.document: Document | None = None
        self._unsubscribe: Callable[[], None] = lambda: None
        self._tool_before_lock: Tool | None = None
        self.worker = Worker(self)
        self.pool = Pool(self)
        self.actions_ = Actions(self)
        self.canvas = Canvas()
        self.ruled = RulerFrame(self.canvas)
        self.legend = Legend(self.canvas)
        self.welcome = WelcomePage()
        self.notice = NoticeBar()
        self.status = StatusBar()
        self.side = SideDock(self.canvas.settings)
        self.pages = QStackedWidget()
        self.header = HeaderBar(self.actions_)
        self.tools = ToolColumn(self.actions_)
        self._lay_out()
        self.files = Files(self)
        self.projects = Projects(self)
        self.autosave = Autosave(self)
        self.recovering = Recovering(self)
        self.detecting = Detecting(self)
        self.restoring = Restoring(self)
        self.comparing = Comparing(self)
        self.adapting = Adapting(self)
        self.viewing = Viewing(self)
        self.pointing = Pointing(self)
        self.arranging = Arranging(self)
        self.redoing = Redoing(self)
        self.classifying = Classifying(self)
        self.documenting = Documenting(self)
        self.teaching = Teaching(self)
        self.batch = Batch(self)
        self.assisting = Assisting(self)
        self.models: ModelsDialog | None = None
        self._connect()
        self._recall()
        self.set_document(None)
        self._apply_theme()

    # --- building ---------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setMinimumSize(960, 640)
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.notice)
        column.addWidget(self.ruled, 1)
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(work)
        self.setCentralWidget(self.pages)
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self.tools)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.side)
        self.setStatusBar(self.status)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def _connect(self) -> None:
        for name, slot in commands(self).items():
            self.actions_[name].triggered.connect(lambda _=False, slot=slot: slot())
        for tool in Tool:
            self.actions_[f"tool-{tool.value}"].triggered.connect(
                lambda _=False, tool=tool: self.canvas.set_tool(tool)
            )
        for name, compare in _COMPARES.items():
            self.actions_[name].triggered.connect(lambda _=False, mode=compare: self.canvas.set_compare(mode))
        for key, section in self.side.sections.items():
            action = self.actions_[f"section-{key}"]
            action.triggered.connect(lambda _=False, key=key: self.side.toggle(key))
            action.triggered.connect(lambda _=False, a=action, s=section: a.setChecked(s.is_open))
            section.toggled.connect(action.setChecked)
        self.actions_["original"].toggled.connect(self.canvas.set_hold_original)
        self.actions_["overlay"].toggled.connect(self._show_overlay)
        self.actions_["confidence"].toggled.connect(self.legend.show_colours)
        self.side.overlay.changed.connect(self._set_overlay)
        self.actions_["panels"].toggled.connect(self.side.setVisible)
        self.actions_["full-screen"].toggled.connect(
            lambda on: self.showFullScreen() if on else self.showNormal()
        )
        self.actions_.recent_menu.aboutToShow.connect(self.files.fill_recent_menu)
        self.canvas.tool_changed.connect(self._tool_changed)
        self.canvas.message.connect(self.status.say)
        self.canvas.files_dropped.connect(self.files.open_several)
        self.welcome.files_dropped.connect(self.files.open_several)
        self.welcome.open_wanted.connect(self.files.ask_and_open)
        self.welcome.demo_wanted.connect(self.files.open_demo)
        self.welcome.recent_wanted.connect(self.files.open)
        self.status.cancel_wanted.connect(self.cancel)
        self.side.history.chosen.connect(self._go_to)
        self.worker.finished.connect(self.refresh)  # a job whose document has gone ends unseen
        self.themes.changed.connect(self._apply_theme)

    # --- the document -----------------------------------------------------------------------------------------

    def set_document(self, document: Document | None) -> None:
        """Show another document; None goes back to the start page. The old one is forgotten."""
        self._unsubscribe()
        if self.worker.is_busy:
            self.worker.drop()
            self.restoring.forget()
            self.end_job()
        for key in ("preview", "estimate", "automatic"):
            self.pool.drop(key)
        self.document = document
        self.autosave.watch(document)
        self._unsubscribe = document.subscribe(self._changed) if document is not None else lambda: None
        self.side.damage.preview.setChecked(False)
        self.canvas.set_document(document)
        self.documenting.follow(document)
        self.restoring.offer_models()
        self.notice.show_notes(
            (*document.picture.notes, *self.restoring.notes) if document is not None else ()
        )
        self.side.info.show_picture(document.picture if document is not None else None)
        self.side.setVisible(document is not None and self.actions_["panels"].isChecked())
        self.tools.setVisible(document is not None)
        self.side.damage.setEnabled(document is not None)
        self.pages.setCurrentIndex(0 if document is None else 1)
        if document is None:
            self.welcome.show_recent(self.files.recent())
            self.status.show_zoom(None)
            self.status.show_pixel(None)
            self.status.show_size(0, 0)
            self.side.history.clear()
            self.welcome.open_button.setFocus()
        else:
            self.restoring.notes.clear()
            self.status.show_size(document.picture.width, document.picture.height)
            self.canvas.fit()
            self.canvas.setFocus()
            self.detecting.start()
        self.restoring.estimate_soon()
        self.document_shown.emit()
        self.refresh()

    def _changed(self, change: Change) -> None:
        self.document_changed.emit(change)
        if change.kind in ("mask", "protect", "selection", "fills"):
            self.restoring.estimate_soon()
        if change.kind in ("protect", "selection"):
            self.side.damage.ask_again()
        if change.kind in ("history", "saved"):
            self.refresh()

    def refresh(self) -> None:
        """Bring title, history and what can be used in step with the document."""
        document, running = self.document, self.worker.is_busy
        self.actions_.enable(document=document is not None, running=running)
        self.actions_["cancel"].setEnabled(running or self.projects.is_busy)
        name = self.files.name
        self.setWindowTitle(
            tr("{name}[*] — Restorer").format(name=name) if document is not None else "Restorer"
        )
        self.setWindowModified(document is not None and document.is_modified)
        if document is None:
            return
        self.side.history.show_steps(document.history.entries, document.history.position)
        if not running:
            self.actions_["undo"].setEnabled(document.can_undo)
            self.actions_["redo"].setEnabled(document.can_redo)
            self.actions_["remove-fills"].setEnabled(bool(document.placed_fills))

    def on_document(self, command: Callable[[Document], object]) -> Callable[[], None]:
        def slot() -> None:
            if self.document is not None and not self.worker.is_busy:
                command(self.document)

        return slot

    def _go_to(self, position: int) -> None:
        self.on_document(lambda document: document.go_to(position))()

    def grow_mask(self, sign: int) -> None:
        headline = tr("Widen the mask by") if sign > 0 else tr("Make the mask narrower by")
        if self.document is not None and (pixels := ask_pixels(self, headline)) is not None:
            masks.grow(self.document, sign * pixels)

    # --- long jobs --------------------------------------------------------------------------------------------

    def begin_job(self, stage: str, *, lock: bool = False) -> None:
        """A job of the worker starts; `lock` keeps the marks as they are until it is over."""
        self.status.show_progress(stage, None, stop=True)
        self.status.clearMessage()
        restores = self.restoring.is_running  # then the panel's button becomes Cancel
        if not (restores and self.side.restore.button.hasFocus()):
            self.canvas.setFocus()  # whatever is disabled must not hold the focus
        self.side.restore.setEnabled(restores)
        if lock:
            self._tool_before_lock = self.canvas.tool
            self.canvas.set_tool(Tool.PAN)
        self.side.tool.setEnabled(not lock)
        self.side.damage.setEnabled(False)
        self.side.history.setEnabled(False)
        self.actions_.enable(document=True, running=True)

    def show_job(self, update: Update) -> None:
        """Progress of the worker's job."""
        if self.worker.is_cancelling:
            self.show_cancelling()
        else:
            self.status.show_progress(
                update.stage, update.fraction if update.total else None, update.seconds_left, stop=True
            )

    def show_cancelling(self) -> None:
        self.status.show_progress(tr("Cancelling"), None, stop=False)

    def end_job(self) -> None:
        """The worker's job is over, however it ended."""
        self.status.hide_progress()
        if self.side.restore.button.hasFocus():
            self.canvas.setFocus()
        if self._tool_before_lock is not None:
            tool, self._tool_before_lock = self._tool_before_lock, None
            self.canvas.set_tool(tool)
            self.side.tool.setEnabled(True)
        self.side.restore.setEnabled(True)
        self.side.damage.setEnabled(self.document is not None)
        self.side.history.setEnabled(True)
        self.refresh()

    def cancel(self) -> None:
        """Stop whatever the worker does, else what is being opened or saved."""
        if self.restoring.is_running:
            self.restoring.cancel()
        elif self.worker.is_busy:
            self.worker.cancel()
            self.show_cancelling()
        else:
            self.projects.cancel()

    def report(self, error: BaseException) -> None:
        """The one place where errors become a dialog."""
        show_error(self, error)

    # --- what the canvas says ---------------------------------------------------------------------------------

    def _tool_changed(self, tool: Tool) -> None:
        if self._tool_before_lock is not None:
            return  # the panel keeps showing the tool that comes back
        self.actions_[f"tool-{tool.value}"].setChecked(True)
        self.side.tool.show_tool(tool)

    # --- view -------------------------------------------------------------------------------------------------

    def _show_overlay(self, visible: bool) -> None:
        self.canvas.set_overlay(QColor(self.settings.overlay_colour), self.settings.overlay_opacity, visible)

    def _set_overlay(self, colour: str, opacity: float) -> None:
        self.settings.overlay_colour, self.settings.overlay_opacity = colour, opacity
        self.actions_["overlay"].setChecked(True)
        self._show_overlay(True)

    def show_shortcuts(self) -> None:
        menus = [
            (tr(title).replace("&", ""), [a for a in menu.actions() if a.objectName() in SPECS])
            for title, menu in self.actions_.menus.items()
        ]
        lists = (
            (tr("In the list of fills"), self.side.fills),
            (tr("In the list of classes"), self.side.classes),
        )
        menus += [(title, list(panel.actions_.values())) for title, panel in lists]
        help_dialogs.Shortcuts(self, menus).open()

    def show_models(self) -> None:
        """The one dialog about models, made when it is wanted first."""
        if self.models is None:
            from restorer.gui.dialogs.models.dialog import ModelsDialog  # the window is there sooner without

            self.models = ModelsDialog(self)
        self.models.present()

    def choose_theme(self, choice: theme.Choice) -> None:
        self.settings.theme = choice
        self.themes.choose(choice)

    def _apply_theme(self) -> None:
        palette = QPalette(self.canvas.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.current().surround))
        self.canvas.setPalette(palette)
        self.actions_.refresh_icons()
        for part in (self.side, self.welcome, self.notice, self.status):
            part.refresh_icons()
        if self.document is not None:
            self.refresh()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        shortcuts = self.actions_["original"].shortcuts()
        if QKeySequence(event.key()) in shortcuts and not event.isAutoRepeat():
            self.actions_["original"].setChecked(False)
        super().keyReleaseEvent(event)

    # --- beginning and end ------------------------------------------------------------------------------------

    def _recall(self) -> None:
        """Set everything as it was left."""
        memory.recall(self)
        for name in ("overlay", "compare-off", f"theme-{self.themes.choice}", "tool-brush"):
            self.actions_[name].setChecked(True)
        self._tool_changed(self.canvas.tool)

    def _remember(self) -> None:
        memory.remember(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.documenting.settle()
        if not (self.teaching.may_close(self.close) and self.files.may_close(self.close)):
            event.ignore()
            return
        self._remember()
        self.viewing.presenting.end()
        self._unsubscribe()
        self.teaching.shut_down()
        self.batch.shut_down()
        if self.models is not None:
            self.models.shut_down()
        self.worker.shut_down()
        self.pool.shut_down()
        self.autosave.shut_down()
        self.canvas.set_document(None)
        self.document = None
        event.accept()
