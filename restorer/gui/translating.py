"""Makes the window speak a language: our catalogue, Qt's own for its dialogs, and the way numbers are written."""

from __future__ import annotations

import os
from typing import Literal

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from restorer.gui.pseudo import PseudoTranslator
from restorer.paths import resource

Language = Literal["system", "en", "de", "zh", "es", "fr", "pseudo"]
LOCALES = {"en": "en", "de": "de", "zh": "zh_CN", "es": "es", "fr": "fr"}
"""The languages there are catalogues for, as Qt names them."""
VARIABLE = "RESTORER_LANGUAGE"


def chosen(wanted: str) -> str:
    """A language there is, or "pseudo": that of the environment variable, else `wanted`, else the system's, else English."""
    known = {*LOCALES, "pseudo"}
    spoken = (QLocale(name).name()[:2] for name in QLocale.system().uiLanguages())
    return next(name for name in (os.environ.get(VARIABLE), wanted, *spoken, "en") if name in known)


def speak(app: QApplication, wanted: str) -> None:
    """From now on, texts are in this language; what is on the screen already stays as it is."""
    language = chosen(wanted)
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    is_pseudo = language == "pseudo"
    name = LOCALES.get(language, "en")
    QLocale.setDefault(_locale(name))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_pseudo else Qt.LayoutDirection.LeftToRight)
    _install(app, f"qtbase_{name}.qm", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(app, f"restorer_{language}.qm", str(resource("translations")))
    if is_pseudo:
        _install(app, "restorer_en.qm", str(resource("translations")))
        app.installTranslator(PseudoTranslator(resource("translations", "restorer_en.ts"), app))


def _locale(name: str) -> QLocale:
    """The system's where it is of this language: it knows the country, too."""
    system, here = QLocale.system(), QLocale(name)
    return system if system.language() == here.language() else here


def _install(app: QApplication, name: str, folder: str) -> None:
    """Where there is no such catalogue, texts stay as they are."""
    translator = QTranslator(app)
    if translator.load(name, folder):
        app.installTranslator(translator)
