"""Every action of the window in one table: text, icon, shortcut, tip and menu."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Needs = Literal["nothing", "document", "idle", "running"]


@dataclass(frozen=True)
class Spec:
    """One action. `needs` says when it can be used: "idle" means a document and no restoration running."""

    name: str
    text: str
    icon: str
    keys: str
    """Shortcuts, separated by a space; the first is shown in the menu."""
    tip: str
    needs: Needs = "document"
    checkable: bool = False
    group: str = ""


def _tool(name: str, text: str, key: str, tip: str, needs: Needs = "idle") -> Spec:
    return Spec(f"tool-{name}", text, name, key, tip, needs, checkable=True, group="tool")


@dataclass(frozen=True)
class Submenu:
    """A menu in a menu."""

    text: str
    icon: str
    items: tuple[Spec, ...]


def _show(style: str, text: str, key: str, tip: str) -> Spec:
    return Spec(f"show-{style}", text, f"show-{style}", key, tip, checkable=True, group="show")


_RULE = None
RECENT = "recent"
"""Where the menu of recent files is put in."""

# fmt: off
MENUS: dict[str, tuple[Spec | Submenu | str | None, ...]] = {
    "&File": (
        Spec("open", "&Open…", "open", "Ctrl+O", "Open a picture or a project", "nothing"),
        RECENT,
        Spec("new-clipboard", "&New from clipboard", "clipboard", "Ctrl+Shift+N", "Open the picture in the clipboard", "nothing"),
        Spec("open-demo", "Open &demo picture", "demo", "Ctrl+Shift+O", "Open a damaged portrait to try things on", "nothing"),
        Spec("recover", "Recover &unsaved work…", "recover", "Ctrl+Alt+U", "See what was left unsaved when Restorer ended unexpectedly", "nothing"),
        _RULE,
        Spec("save-project", "&Save project", "save", "Ctrl+S", "Save the picture with its marks, fills and notes, to go on with later"),
        Spec("save-project-as", "Save project &as…", "save-as", "Ctrl+Shift+S", "Save the project under another name"),
        _RULE,
        Spec("save-picture", "Save &picture", "save-picture", "Ctrl+E", "Save the restored picture as a file for other programs"),
        Spec("save-picture-as", "Save pic&ture as…", "save-picture-as", "Ctrl+Shift+E", "Save the restored picture under another name or in another format"),
        _RULE,
        Spec("export", "&Export…", "export", "Ctrl+Alt+E", "Write the picture with its fills shown as such, its layers, the fills alone, or the mask"),
        Spec("export-dossier", "E&xport dossier…", "dossier", "Ctrl+Shift+D", "Write down what was done: before, damage map, every fill and how it was made, your notes; as a page and a PDF"),
        Spec("import-mask", "&Import mask…", "import-mask", "Ctrl+Alt+I", "Read the mask from a picture file; white is damage", "idle"),
        _RULE,
        Spec("batch", "&Batch…", "batch", "Ctrl+B", "Restore many pictures, one after the other", "nothing"),
        _RULE,
        Spec("close", "&Close picture", "close", "Ctrl+W", "Close the picture and go back to the start page"),
        Spec("quit", "&Quit", "quit", "Ctrl+Q", "Leave Restorer", "nothing"),
    ),
    "&Edit": (
        Spec("undo", "&Undo", "undo", "Ctrl+Z", "Take the last step back", "idle"),
        Spec("redo", "&Redo", "redo", "Ctrl+Shift+Z Ctrl+Y", "Take the step again", "idle"),
        _RULE,
        Spec("copy", "&Copy result", "copy", "Ctrl+C", "Put the restored picture into the clipboard"),
        _RULE,
        Spec("clear-mask", "C&lear mask", "clear-mask", "Delete", "Unmark everything, or what is selected", "idle"),
        Spec("invert-mask", "&Invert mask", "invert-mask", "Ctrl+I", "Mark what is unmarked and the other way round", "idle"),
        Spec("grow-mask", "&Grow mask…", "grow", "Ctrl+G", "Widen the mask by some pixels", "idle"),
        Spec("shrink-mask", "S&hrink mask…", "shrink", "Ctrl+Shift+G", "Make the mask narrower by some pixels", "idle"),
        Spec("fill-holes", "&Fill gaps in mask", "fill-holes", "Ctrl+H", "Mark what the mask encloses", "idle"),
        Spec("clear-protect", "Clear &protection", "clear-protect", "Shift+Delete", "Protect nothing any more", "idle"),
        _RULE,
        Spec("select-all", "Select &all", "select-all", "Ctrl+A", "Select the whole picture", "idle"),
        Spec("select-none", "Select &nothing", "select-none", "Ctrl+Shift+A", "Remove the selection", "idle"),
        Spec("selection-to-mask", "Add selection to &mask", "selection-to-mask", "Ctrl+M", "Mark what is selected", "idle"),
        _RULE,
        Spec("remove-fills", "Remo&ve all fills", "remove-fills", "Ctrl+Delete", "Go back to the original picture; the mask stays", "idle"),
        _RULE,
        Spec("notes", "No&tes…", "notes", "Ctrl+Alt+N", "Write down what is seen and what is concluded, for the dossier"),
        Spec("person", "&Operator and institution…", "person", "Ctrl+,", "Who restores, and where: stands in dossiers, and in signed pictures", "nothing"),
    ),
    "&View": (
        Spec("zoom-in", "Zoom &in", "zoom-in", "Ctrl++ Ctrl+=", "Show the picture larger"),
        Spec("zoom-out", "Zoom &out", "zoom-out", "Ctrl+-", "Show the picture smaller"),
        Spec("fit", "&Fit in window", "fit", "Ctrl+0", "Show the whole picture"),
        Spec("actual-size", "&100 %", "actual-size", "Ctrl+1", "Show one picture pixel as one screen pixel"),
        _RULE,
        Spec("overlay", "Show &mask", "overlay", "V", "Show the mask as a coloured overlay", checkable=True),
        Spec("confidence", "Show &confidence", "confidence", "Shift+V", "Colour every fill by how sure it is, and tell the error that is expected under the cursor", checkable=True),
        Spec("original", "Show o&riginal (hold the key)", "original", "\\ O", "Show the picture as it was opened while the key is held", checkable=True),
        Submenu("Fills shown &as", "show-fills", (
            _show("invisible", "&They are", "Shift+F5", "Show fills as if nothing had been there"),
            _show("outline", "&Outlined", "Shift+F6", "Show fills with a line along their edge"),
            _show("neutral", "&Neutral tone", "Shift+F7", "Show every filled hole in one quiet tone"),
            _show("tratteggio", "T&ratteggio", "Shift+F8", "Show fills as fine strokes in their own colours; the width is set under File, Export"),
        )),
        Spec("compare-off", "Result onl&y", "compare-off", "F5", "Show the restored picture alone", checkable=True, group="compare"),
        Spec("compare-split", "&Split before and after", "split", "F6", "Before on one side of a slider, after on the other", checkable=True, group="compare"),
        Spec("compare-side", "Side &by side", "side-by-side", "F7", "Before and after next to each other, moving together", checkable=True, group="compare"),
        _RULE,
        Spec("panels", "&Panels", "panels", "F9", "Show or hide the panels on the right", "nothing", checkable=True),
        Spec("section-tool", "&Tool panel", "tool-options", "Ctrl+Alt+1", "Open or close the tool's options", "nothing", checkable=True),
        Spec("section-damage", "&Damage panel", "find-damage", "Ctrl+Alt+2", "Open or close damage detection", "nothing", checkable=True),
        Spec("section-classes", "Dama&ge classes panel", "classes", "Ctrl+Alt+6", "Open or close the kinds of damage, their colours and areas", "nothing", checkable=True),
        Spec("section-fills", "Fills p&anel", "fills", "Ctrl+Alt+7", "Open or close the list of fills", "nothing", checkable=True),
        Spec("section-overlay", "Mask o&verlay panel", "overlay", "Ctrl+Alt+5", "Open or close the mask's colour and opacity", "nothing", checkable=True),
        Spec("section-history", "&History panel", "history", "Ctrl+Alt+3", "Open or close the list of steps", "nothing", checkable=True),
        Spec("section-info", "I&nfo panel", "info", "Ctrl+Alt+4", "Open or close the picture's details", "nothing", checkable=True),
        Spec("full-screen", "F&ull screen", "full-screen", "F11", "Use the whole screen", "nothing", checkable=True),
        _RULE,
        Spec("theme-system", "App&earance: system", "theme-system", "Ctrl+Alt+S", "Light or dark as the system is", "nothing", checkable=True, group="theme"),
        Spec("theme-light", "Appearance: &light", "theme-light", "Ctrl+Alt+L", "Always light", "nothing", checkable=True, group="theme"),
        Spec("theme-dark", "Appearance: dar&k", "theme-dark", "Ctrl+Alt+D", "Always dark", "nothing", checkable=True, group="theme"),
    ),
    "&Tools": (
        _tool("pan", "&Move", "H", "Move the picture; the space bar and the middle button do so with every tool", "document"),
        _RULE,
        _tool("brush", "&Brush", "B", "Mark damage; the right button erases, Shift draws straight lines"),
        _tool("eraser", "&Eraser", "E", "Unmark"),
        _tool("rectangle", "&Rectangle", "R", "Mark a rectangle"),
        _tool("lasso", "&Lasso", "L", "Mark a freely drawn area"),
        _tool("wand", "Magic &wand", "W", "Mark an area of similar colour"),
        _tool("fill", "&Fill", "G", "Mark an area that the mask encloses"),
        _tool("protect", "&Protect", "P", "Paint over what is sound: it is never marked, changed or used as a source"),
        _RULE,
        _tool("clone", "&Clone", "C", "Copy from another place; set the source with Alt (or Ctrl) and a click"),
        _tool("heal", "&Heal", "J", "Copy from another place and match its colour to the surroundings"),
        _RULE,
        _tool("select-rectangle", "&Select rectangle", "M", "Limit detection and restoring to a rectangle"),
        _tool("select-lasso", "Select l&asso", "Q", "Limit detection and restoring to a freely drawn area"),
        _tool("pick-hole", "Restore &one hole", "K", "Click a marked hole to restore it alone"),
        _tool("pick-fill", "Choose f&ills", "A", "Click a fill, or drag around several: to hide, fade, move, redo or delete them"),
        _tool("measure", "Se&t scale", "S", "Draw a line over something of known length: areas are then told in cm², too"),
        _RULE,
        Spec("brush-larger", "Larger brush", "brush-larger", "]", "Make the brush larger", "idle"),
        Spec("brush-smaller", "Smaller brush", "brush-smaller", "[", "Make the brush smaller", "idle"),
    ),
    "&Restore": (
        Spec("find-damage", "&Find damage", "find-damage", "Ctrl+D", "Mark the damage that the detector finds", "idle"),
        _RULE,
        Spec("restore", "&Restore everything marked", "restore", "Ctrl+R", "Fill all that is marked", "idle"),
        Spec("restore-selection", "Restore the &selection", "restore-selection", "Ctrl+Shift+R", "Fill what is both marked and selected", "idle"),
        Spec("restore-hole", "Restore the hole &under the cursor", "restore-hole", "X", "Fill the one hole that the cursor is on", "idle"),
        Spec("compare-fills", "Com&pare fills of that hole…", "compare-fills", "Shift+X", "Fill the hole under the cursor, or fill it anew, with several models side by side, and choose one", "idle"),
        _RULE,
        Spec("cancel", "&Cancel", "cancel", "Esc", "Stop what is being done", "running"),
        _RULE,
        Spec("adapt", "&Adapt to this picture…", "adapt", "Ctrl+Shift+P", "Let a network practise on the sound paint of this picture", "idle"),
        Spec("models", "&Models…", "models", "Ctrl+Shift+M", "See, import, check and choose models", "nothing"),
        Spec("teach", "&Teach your collection…", "teach", "Ctrl+Shift+T", "Let a copy of a model learn from sound pictures by one hand, and see whether it helps", "nothing"),
    ),
    "&Help": (
        Spec("getting-started", "&Getting started", "help", "F1", "How a restoration goes, in three steps", "nothing"),
        Spec("shortcuts", "&Keyboard shortcuts", "keyboard", "Ctrl+/", "All keys at a glance", "nothing"),
        Spec("logs", "Show &log folder", "logs", "Ctrl+Shift+L", "Open the folder with the program's log files", "nothing"),
        _RULE,
        Spec("about", "&About Restorer", "info", "Shift+F1", "Version and licence", "nothing"),
    ),
}

# fmt: on

SPECS: dict[str, Spec] = {
    spec.name: spec
    for menu in MENUS.values()
    for item in menu
    for spec in (item.items if isinstance(item, Submenu) else (item,))
    if isinstance(spec, Spec)
}
