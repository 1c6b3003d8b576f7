"""How the tests press, click and drop in the dialog "Models"."""

from __future__ import annotations

import os
import pickle
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from restorer.gui.dialogs.models.dialog import ModelsDialog

LEFT = Qt.MouseButton.LeftButton
TIMEOUT = 60_000


def wait(qtbot, dialog: ModelsDialog) -> None:
    qtbot.waitUntil(
        lambda: (
            not dialog.doing.is_busy
            and dialog.gallery.is_done
            and dialog.pool.is_idle
            and dialog.window_.pool.is_idle
        ),
        timeout=TIMEOUT,
    )


def press(qtbot, dialog: ModelsDialog, key: str) -> None:
    button = dialog.details.buttons[key]
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, LEFT)


def listed(dialog: ModelsDialog) -> list[str]:
    """Ids of the cards in sight."""
    rows = [dialog.cards.item(row) for row in range(dialog.cards.count())]
    ids = [row.data(Qt.ItemDataRole.UserRole) for row in rows if not row.isHidden()]
    return [name for name in ids if name]


def click(qtbot, dialog: ModelsDialog, model_id: str) -> None:
    for row in range(dialog.cards.count()):
        item = dialog.cards.item(row)
        if item.data(Qt.ItemDataRole.UserRole) == model_id:
            dialog.cards.scrollToItem(item)
            middle = dialog.cards.visualItemRect(item).center()
            qtbot.mouseClick(dialog.cards.viewport(), LEFT, pos=middle)
            assert dialog.details.entry is not None
            assert dialog.details.entry.id == model_id
            return
    raise AssertionError(f"{model_id} is not listed")


def drop(dialog: ModelsDialog, *paths: Path) -> bool:
    """Drag files over the dialog and drop them; False where it does not take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where, action = QPoint(60, 60), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(where, action, data, LEFT, Qt.KeyboardModifier.NoModifier)
    enter.ignore()
    QApplication.sendEvent(dialog, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(where), action, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(dialog, drop)
    return True


def own() -> list[str]:
    folder = Path(os.environ["RESTORER_DATA"]) / "checkpoints"
    return sorted(path.name for path in folder.glob("*.safetensors")) if folder.exists() else []


class _Evil:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("touch hostile-code-ran",)


def hostile(tmp_path: Path) -> Path:
    path = tmp_path / "hostile.pth"
    path.write_bytes(pickle.dumps({"state_dict": _Evil()}))
    return path
