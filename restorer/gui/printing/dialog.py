"""The dialog "Print": the page as it will be, paper, size, caption."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGraphicsView,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from restorer.gui import theme
from restorer.gui.dialogs.base import Dialog
from restorer.gui.language import number, tr
from restorer.gui.panels.controls import GRID, Segments, labelled, muted
from restorer.gui.printing.placing import Wish
from restorer.gui.printing.sheet import Sheet, paint, set_margins

_PREVIEW = QSize(420, 460)
_CONTROLS_WIDTH = 320
_PAPERS = (
    QPageSize.PageSizeId.A5, QPageSize.PageSizeId.A4, QPageSize.PageSizeId.A3, QPageSize.PageSizeId.A2,
    QPageSize.PageSizeId.Letter, QPageSize.PageSizeId.Legal, QPageSize.PageSizeId.Tabloid,
)  # fmt: skip


class PrintDialog(Dialog):
    """`wanted(QPrinter, Wish)` follows when a printer was chosen, too."""

    wanted = Signal(object, object)

    def __init__(self, parent: QWidget | None, preview: Sheet, printer: QPrinter) -> None:
        super().__init__(parent, tr("Print"), tr("Print the picture"), "print")
        self.printer = printer
        self._sheet = preview
        self.preview = QPrintPreviewWidget(printer)
        self.preview.setMinimumSize(_PREVIEW)
        self.preview.setAccessibleName(tr("The page as it will be printed"))
        self.preview.paintRequested.connect(self._paint)
        for view in self.preview.findChildren(QGraphicsView):  # Qt's own ground is bluish
            view.setBackgroundBrush(QColor(theme.current().surround))
        self.paper = QComboBox()
        for paper in dict.fromkeys((printer.pageLayout().pageSize().id(), *_PAPERS)):
            self.paper.addItem(QPageSize.name(paper), paper)
        self.orientation = Segments(
            (
                ("auto", tr("Automatic"), tr("As the picture is")),
                ("portrait", tr("Portrait"), tr("The short side above")),
                ("landscape", tr("Landscape"), tr("The long side above")),
            ),
            tr("Paper"),
        )
        self.scaling = Segments(
            (
                ("fit", tr("Fit the paper"), tr("As large as the paper allows")),
                (
                    "true",
                    tr("True size"),
                    tr("As large as the object is, by the drawn scale or the file’s resolution"),
                ),
            ),
            tr("Size"),
        )
        self.scaling.button("true").setEnabled(preview.true_size is not None)
        self.caption = QCheckBox(tr("Caption: name, size, date"))
        self.caption.setAccessibleName(self.caption.text())
        self.caption.setChecked(True)
        self.note = muted()
        self._lay_out()
        self.paper.activated.connect(lambda _: self._refresh())
        self.orientation.chosen.connect(lambda _: self._refresh())
        self.scaling.chosen.connect(lambda _: self._refresh())
        self.caption.toggled.connect(lambda _: self._refresh())
        self._refresh()

    def _lay_out(self) -> None:
        controls = QVBoxLayout()
        controls.setSpacing(GRID)
        controls.addWidget(labelled(tr("Paper"), self.paper))
        for part in (self.orientation, self.scaling, self.caption, self.note):
            controls.addWidget(part)
        controls.addStretch(1)
        held = QWidget()
        held.setLayout(controls)
        held.setFixedWidth(_CONTROLS_WIDTH)
        controls.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(2 * GRID)
        row.addWidget(self.preview, 1)
        row.addWidget(held)
        self.content.addLayout(row)
        go = self.buttons.addButton(tr("Print…"), QDialogButtonBox.ButtonRole.ActionRole)
        go.setDefault(True)
        go.clicked.connect(self.choose_printer)
        self.go = go
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole).clicked.connect(
            self.reject
        )

    @property
    def wish(self) -> Wish:
        return Wish(self.scaling.current == "true", self.caption.isChecked())

    def choose_printer(self) -> None:
        """Ask the system's dialog for the printer, or for a file."""
        ask = QPrintDialog(self.printer, self)
        ask.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        if ask.exec() == QDialog.DialogCode.Accepted:
            self.wanted.emit(self.printer, self.wish)
            self.accept()

    def _refresh(self) -> None:
        layout = self.printer.pageLayout()
        layout.setPageSize(QPageSize(self.paper.currentData()))
        broad = self._sheet.size[0] > self._sheet.size[1]
        if self.orientation.current != "auto":
            broad = self.orientation.current == "landscape"
        layout.setOrientation(
            QPageLayout.Orientation.Landscape if broad else QPageLayout.Orientation.Portrait
        )
        self.printer.setPageLayout(layout)
        set_margins(self.printer)
        self.note.setText(self._told())
        self.preview.updatePreview()

    def _told(self) -> str:
        """How large the picture becomes, and what is lost."""
        place = self._sheet.placement(self.printer.pageLayout(), self.wish)
        size = tr("The picture is printed {width} × {height} cm large.").format(
            width=number(place.picture.width() / 10, ".1f"), height=number(place.picture.height() / 10, ".1f")
        )
        if place.is_cut:
            return size + " " + tr("It is larger than the paper: only its middle is printed.")
        if self._sheet.true_size is None:
            return size + " " + tr("Its true size is not known: draw a scale to print it so.")
        return size

    def _paint(self, printer: QPrinter) -> None:
        painter = QPainter(printer)
        paint(painter, printer, self._sheet, self.wish)
        painter.end()
