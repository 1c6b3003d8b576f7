"""Every action of the window in one table: text, icon, shortcut, tip and menu."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from restorer.gui.language import later

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
    later("&File"): (
        Spec("open", later("&Open…"), "open", "Ctrl+O", later("Open a picture or a project"), "nothing"),
        RECENT,
        Spec("new-clipboard", later("&New from clipboard"), "clipboard", "Ctrl+Shift+N", later("Open the picture in the clipboard"), "nothing"),
        Spec("open-demo", later("Open &demo picture"), "demo", "Ctrl+Shift+O", later("Open a damaged portrait to try things on"), "nothing"),
        Spec("recover", later("Recover &unsaved work…"), "recover", "Ctrl+Alt+U", later("See what was left unsaved when Restorer ended unexpectedly"), "nothing"),
        _RULE,
        Spec("save-project", later("&Save project"), "save", "Ctrl+S", later("Save the picture with its marks, fills and notes, to go on with later")),
        Spec("save-project-as", later("Save project &as…"), "save-as", "Ctrl+Shift+S", later("Save the project under another name")),
        _RULE,
        Spec("save-picture", later("Save &picture"), "save-picture", "Ctrl+E", later("Save the restored picture as a file for other programs")),
        Spec("save-picture-as", later("Save pic&ture as…"), "save-picture-as", "Ctrl+Shift+E", later("Save the restored picture under another name or in another format")),
        _RULE,
        Spec("export", later("&Export…"), "export", "Ctrl+Alt+E", later("Write the picture with its fills shown as such, its layers, the fills alone, or the mask")),
        Spec("export-dossier", later("E&xport dossier…"), "dossier", "Ctrl+Shift+D", later("Write down what was done: before, damage map, every fill and how it was made, your notes; as a page and a PDF")),
        Spec("print", later("Print…"), "print", "Ctrl+P", later("Print the picture as it is shown"), "idle"),
        Spec("import-mask", later("&Import mask…"), "import-mask", "Ctrl+Alt+I", later("Read the mask from a picture file; white is damage"), "idle"),
        _RULE,
        Spec("batch", later("&Batch…"), "batch", "Ctrl+B", later("Restore many pictures, one after the other"), "nothing"),
        _RULE,
        Spec("close", later("&Close picture"), "close", "Ctrl+W", later("Close the picture and go back to the start page")),
        Spec("quit", later("&Quit"), "quit", "Ctrl+Q", later("Leave Restorer"), "nothing"),
    ),
    later("&Edit"): (
        Spec("undo", later("&Undo"), "undo", "Ctrl+Z", later("Take the last step back"), "idle"),
        Spec("redo", later("&Redo"), "redo", "Ctrl+Shift+Z Ctrl+Y", later("Take the step again"), "idle"),
        _RULE,
        Spec("copy", later("&Copy result"), "copy", "Ctrl+C", later("Put the restored picture into the clipboard")),
        Spec("copy-colour", later("Cop&y colour values"), "copy-colour", "Ctrl+Shift+C", later("Put the values under the pointer into the clipboard, as text")),
        _RULE,
        Spec("clear-mask", later("C&lear mask"), "clear-mask", "Delete", later("Unmark everything, or what is selected"), "idle"),
        Spec("invert-mask", later("&Invert mask"), "invert-mask", "Ctrl+I", later("Mark what is unmarked and the other way round"), "idle"),
        Spec("grow-mask", later("&Grow mask…"), "grow", "Ctrl+G", later("Widen the mask by some pixels"), "idle"),
        Spec("shrink-mask", later("S&hrink mask…"), "shrink", "Ctrl+Shift+G", later("Make the mask narrower by some pixels"), "idle"),
        Spec("fill-holes", later("&Fill gaps in mask"), "fill-holes", "Ctrl+H", later("Mark what the mask encloses"), "idle"),
        Spec("clear-protect", later("Clear &protection"), "clear-protect", "Shift+Delete", later("Protect nothing any more"), "idle"),
        _RULE,
        Spec("select-all", later("Select &all"), "select-all", "Ctrl+A", later("Select the whole picture"), "idle"),
        Spec("select-none", later("Select &nothing"), "select-none", "Ctrl+Shift+A", later("Remove the selection"), "idle"),
        Spec("selection-to-mask", later("Add selection to &mask"), "selection-to-mask", "Ctrl+M", later("Mark what is selected"), "idle"),
        _RULE,
        Spec("remove-fills", later("Remo&ve all fills"), "remove-fills", "Ctrl+Delete", later("Go back to the original picture; the mask stays"), "idle"),
        _RULE,
        Spec("notes", later("No&tes…"), "notes", "Ctrl+Alt+N", later("Write down what is seen and what is concluded, for the dossier")),
        Spec("person", later("&Operator and institution…"), "person", "Ctrl+Alt+P", later("Who restores, and where: stands in dossiers, and in signed pictures"), "nothing"),
        Spec("preferences", later("Pr&eferences…"), "preferences", "Ctrl+,", later("Language, appearance, canvas, models, colour, shortcuts"), "nothing"),
    ),
    later("&View"): (
        Spec("zoom-in", later("Zoom &in"), "zoom-in", "Ctrl++ Ctrl+=", later("Show the picture larger")),
        Spec("zoom-out", later("Zoom &out"), "zoom-out", "Ctrl+-", later("Show the picture smaller")),
        Spec("fit", later("&Fit in window"), "fit", "Ctrl+0", later("Show the whole picture")),
        Spec("actual-size", later("&100 %"), "actual-size", "Ctrl+1", later("Show one picture pixel as one screen pixel")),
        Submenu(later("T&urn the view"), "turn", (
            Spec("turn-left", later("Turn &left"), "turn-left", "4", later("Turn what you see to the left by 15°; with Shift, the space bar and the mouse by any angle. The picture stays as it is")),
            Spec("turn-right", later("Turn &right"), "turn-right", "6", later("Turn what you see to the right by 15°")),
            Spec("quarter-left", later("&Quarter turn left"), "quarter-left", "Ctrl+4", later("Turn what you see to the left by 90°")),
            Spec("quarter-right", later("Q&uarter turn right"), "quarter-right", "Ctrl+6", later("Turn what you see to the right by 90°")),
            Spec("mirror", later("&Mirror"), "mirror", "Shift+H", later("Mirror what you see, left to right: faults are noticed with a fresh eye"), checkable=True),
            Spec("upright", later("U&pright"), "upright", "5", later("See the picture as it is: neither turned nor mirrored")),
        )),
        Submenu(later("Rulers and scale"), "rulers", (
            Spec("rulers", later("&Rulers"), "rulers", "Shift+R", later("Show rulers along the edges of the picture; a click in their corner changes the unit"), "nothing", checkable=True),
            Spec("scale-bar", later("&Scale bar"), "scale-bar", "Shift+S", later("Show in a corner how long some centimetres of the object are, where a scale is known"), "nothing", checkable=True),
        )),
        _RULE,
        Spec("overlay", later("Show &mask"), "overlay", "V", later("Show the mask as a coloured overlay"), checkable=True),
        Spec("confidence", later("Show &confidence"), "confidence", "Shift+V", later("Colour every fill by how sure it is, and tell the error that is expected under the cursor"), checkable=True),
        Spec("show-pins", later("Sho&w pinned notes"), "pin", "Shift+N", later("Show the numbers of notes that are pinned to places"), checkable=True),
        Spec("original", later("Show o&riginal (hold the key)"), "original", "\\ O", later("Show the picture as it was opened while the key is held"), checkable=True),
        Submenu(later("Fills shown &as"), "show-fills", (
            _show("invisible", later("&They are"), "Shift+F5", later("Show fills as if nothing had been there")),
            _show("outline", later("&Outlined"), "Shift+F6", later("Show fills with a line along their edge")),
            _show("neutral", later("&Neutral tone"), "Shift+F7", later("Show every filled hole in one quiet tone")),
            _show("tratteggio", later("T&ratteggio"), "Shift+F8", later("Show fills as fine strokes in their own colours; the width is set under File, Export")),
        )),
        Spec("compare-off", later("Result onl&y"), "compare-off", "F5", later("Show the restored picture alone"), checkable=True, group="compare"),
        Spec("compare-split", later("&Split before and after"), "split", "F6", later("Before on one side of a slider, after on the other"), checkable=True, group="compare"),
        Spec("compare-side", later("Side &by side"), "side-by-side", "F7", later("Before and after next to each other, moving together"), checkable=True, group="compare"),
        Spec("compare-full", later("Before and after on full screen"), "compare-full", "F12", later("Show the picture alone on the whole screen: the space bar shows it as it was, Esc leads back")),
        _RULE,
        Spec("panels", later("&Panels"), "panels", "F9", later("Show or hide the panels on the right"), "nothing", checkable=True),
        Spec("section-tool", later("&Tool panel"), "tool-options", "Ctrl+Alt+1", later("Open or close the tool's options"), "nothing", checkable=True),
        Spec("section-damage", later("&Damage panel"), "find-damage", "Ctrl+Alt+2", later("Open or close damage detection"), "nothing", checkable=True),
        Spec("section-classes", later("Dama&ge classes panel"), "classes", "Ctrl+Alt+6", later("Open or close the kinds of damage, their colours and areas"), "nothing", checkable=True),
        Spec("section-fills", later("Fills p&anel"), "fills", "Ctrl+Alt+7", later("Open or close the list of fills"), "nothing", checkable=True),
        Spec("section-overlay", later("Mask o&verlay panel"), "overlay", "Ctrl+Alt+5", later("Open or close the mask's colour and opacity"), "nothing", checkable=True),
        Spec("section-history", later("&History panel"), "history", "Ctrl+Alt+3", later("Open or close the list of steps"), "nothing", checkable=True),
        Spec("section-histogram", later("Histogram panel"), "histogram", "Ctrl+Alt+8", later("Open or close the histogram and the colour under the pointer"), "nothing", checkable=True),
        Spec("section-info", later("I&nfo panel"), "info", "Ctrl+Alt+4", later("Open or close the picture's details"), "nothing", checkable=True),
        Spec("full-screen", later("F&ull screen"), "full-screen", "F11", later("Use the whole screen"), "nothing", checkable=True),
        _RULE,
        Spec("theme-system", later("App&earance: system"), "theme-system", "Ctrl+Alt+S", later("Light or dark as the system is"), "nothing", checkable=True, group="theme"),
        Spec("theme-light", later("Appearance: &light"), "theme-light", "Ctrl+Alt+L", later("Always light"), "nothing", checkable=True, group="theme"),
        Spec("theme-dark", later("Appearance: dar&k"), "theme-dark", "Ctrl+Alt+D", later("Always dark"), "nothing", checkable=True, group="theme"),
    ),
    later("&Tools"): (
        _tool("pan", later("&Move"), "H", later("Move the picture; the space bar and the middle button do so with every tool"), "document"),
        _RULE,
        _tool("brush", later("&Brush"), "B", later("Mark damage; the right button erases, Shift draws straight lines")),
        _tool("eraser", later("&Eraser"), "E", later("Unmark")),
        _tool("rectangle", later("&Rectangle"), "R", later("Mark a rectangle")),
        _tool("lasso", later("&Lasso"), "L", later("Mark a freely drawn area")),
        _tool("wand", later("Magic &wand"), "W", later("Mark an area of similar colour")),
        _tool("fill", later("&Fill"), "G", later("Mark an area that the mask encloses")),
        _tool("protect", later("&Protect"), "P", later("Paint over what is sound: it is never marked, changed or used as a source")),
        _RULE,
        _tool("clone", later("&Clone"), "C", later("Copy from another place; set the source with Alt (or Ctrl) and a click")),
        _tool("heal", later("&Heal"), "J", later("Copy from another place and match its colour to the surroundings")),
        _RULE,
        _tool("select-rectangle", later("&Select rectangle"), "M", later("Limit detection and restoring to a rectangle")),
        _tool("select-lasso", later("Select l&asso"), "Q", later("Limit detection and restoring to a freely drawn area")),
        _tool("pick-hole", later("Restore &one hole"), "K", later("Click a marked hole to restore it alone")),
        _tool("pick-fill", later("Choose f&ills"), "A", later("Click a fill, or drag around several: to hide, fade, move, redo or delete them")),
        _tool("pin", later("Pi&n note"), "N", later("Click a place to pin a note to it; click a pin to read it, drag it to move it, Delete removes it")),
        _tool("measure", later("Se&t scale"), "S", later("Draw a line over something of known length: areas are then told in cm², too")),
        _RULE,
        Spec("brush-larger", later("Larger brush"), "brush-larger", "]", later("Make the brush larger"), "idle"),
        Spec("brush-smaller", later("Smaller brush"), "brush-smaller", "[", later("Make the brush smaller"), "idle"),
    ),
    later("&Restore"): (
        Spec("find-damage", later("&Find damage"), "find-damage", "Ctrl+D", later("Mark the damage that the detector finds"), "idle"),
        _RULE,
        Spec("restore", later("&Restore everything marked"), "restore", "Ctrl+R", later("Fill all that is marked"), "idle"),
        Spec("restore-selection", later("Restore the &selection"), "restore-selection", "Ctrl+Shift+R", later("Fill what is both marked and selected"), "idle"),
        Spec("restore-hole", later("Restore the hole &under the cursor"), "restore-hole", "X", later("Fill the one hole that the cursor is on"), "idle"),
        Spec("compare-fills", later("Com&pare fills of that hole…"), "compare-fills", "Shift+X", later("Fill the hole under the cursor, or fill it anew, with several models side by side, and choose one"), "idle"),
        _RULE,
        Spec("cancel", later("&Cancel"), "cancel", "Esc", later("Stop what is being done"), "running"),
        _RULE,
        Spec("adapt", later("&Adapt to this picture…"), "adapt", "Ctrl+Shift+P", later("Let a network practise on the sound paint of this picture"), "idle"),
        Spec("models", later("&Models…"), "models", "Ctrl+Shift+M", later("See, import, check and choose models"), "nothing"),
        Spec("teach", later("&Teach your collection…"), "teach", "Ctrl+Shift+T", later("Let a copy of a model learn from sound pictures by one hand, and see whether it helps"), "nothing"),
    ),
    later("&Help"): (
        Spec("palette", later("Find a &command…"), "palette", "Ctrl+K", later("Search everything that can be done, models, panels and recent files"), "nothing"),
        _RULE,
        Spec("help", later("&Help contents"), "contents", "F1", later("Read about the part of the window that is in use"), "nothing"),
        Spec("tour", later("&Tour"), "tour", "Ctrl+F1", later("See a whole restoration in five minutes, on the demo picture"), "nothing"),
        Spec("getting-started", later("&Getting started"), "help", "Ctrl+Shift+F1", later("How a restoration goes, in three steps"), "nothing"),
        Spec("shortcuts", later("&Keyboard shortcuts"), "keyboard", "Ctrl+/", later("All keys at a glance"), "nothing"),
        Spec("logs", later("Show &log folder"), "logs", "Ctrl+Shift+L", later("Open the folder with the program's log files"), "nothing"),
        Spec("crash-reports", later("C&rash reports…"), "warning", "Ctrl+Alt+Shift+L", later("See what was written down when Restorer failed; it is never sent"), "nothing"),
        _RULE,
        Spec("about", later("&About Restorer"), "info", "Shift+F1", later("Version and licence"), "nothing"),
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
