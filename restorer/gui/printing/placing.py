"""Where picture and caption come on the paper, in millimetres of the printable area."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

CAPTION_HEIGHT = 12.0
CAPTION_GAP = 4.0


@dataclass(frozen=True)
class Wish:
    """How a picture is to be printed."""

    true_size: bool = False
    """As large as the object is, where a scale is known; else as large as the paper allows."""
    caption: bool = True


@dataclass(frozen=True)
class Placement:
    """`picture` is where the part `part` of the picture goes (0..1 across and down: all of it unless it is cut)."""

    picture: QRectF
    part: QRectF
    caption: QRectF | None

    @property
    def is_cut(self) -> bool:
        """Whether the paper is too small for all of the picture."""
        return self.part.width() < 1 or self.part.height() < 1


def placed(paper: QSizeF, picture: QSizeF, wish: Wish, size: QSizeF | None = None) -> Placement:
    """Centred on `paper`. `picture` gives the proportions, `size` how large it truly is (mm; None: nobody knows)."""
    room = QSizeF(paper)
    if wish.caption:
        room.setHeight(max(1.0, room.height() - CAPTION_GAP - CAPTION_HEIGHT))
    true = size is not None and wish.true_size
    wanted = QSizeF(size) if size is not None and true else _fitted(picture, room)
    shown = QSizeF(min(wanted.width(), room.width()), min(wanted.height(), room.height()))
    across, down = shown.width() / wanted.width(), shown.height() / wanted.height()
    part = QRectF((1 - across) / 2, (1 - down) / 2, across, down)
    used = shown.height() + (CAPTION_GAP + CAPTION_HEIGHT if wish.caption else 0)
    top = max(0.0, (paper.height() - used) / 2)
    where = QRectF((paper.width() - shown.width()) / 2, top, shown.width(), shown.height())
    if not wish.caption:
        return Placement(where, part, None)
    return Placement(where, part, QRectF(0, where.bottom() + CAPTION_GAP, paper.width(), CAPTION_HEIGHT))


def _fitted(picture: QSizeF, room: QSizeF) -> QSizeF:
    factor = min(room.width() / picture.width(), room.height() / picture.height())
    return QSizeF(picture.width() * factor, picture.height() * factor)
