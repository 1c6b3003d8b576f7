"""What the window remembers between two starts: one small JSON file, checked on reading, written atomically."""

from __future__ import annotations

import contextlib
import logging
import os
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from restorer.paths import config_folder

_log = logging.getLogger(__name__)
_RECENT = 10


class Settings(BaseModel):
    """The window's memory. Unknown keys of a newer version are ignored, wrong values reset the whole file."""

    model_config = ConfigDict(extra="ignore", validate_assignment=True)

    version: Literal[1] = 1
    geometry: str = ""
    """Qt's own block for place and size of the window, base64."""
    state: str = ""
    """Qt's own block for tool bars and docks, base64."""
    recent: list[str] = Field(default_factory=list, max_length=_RECENT)
    last_folder: str = ""
    refer_to_pictures: bool = False
    """Whether a new project leaves its picture where it is, instead of holding a copy."""
    autosave_seconds: float = Field(default=45, ge=0.1, le=60)
    """How often unsaved work is kept; with the time that takes, no more than a minute of it can be lost."""
    monitor_profile: str = Field(default="auto", max_length=4096)
    """"auto": what the system has; "srgb"; else the path of an ICC profile of the monitor."""
    theme: Literal["system", "light", "dark"] = "system"
    language: Literal["system", "en", "de", "zh", "es", "fr", "pseudo"] = "system"
    """What the window speaks from its next start on; "system" is what the computer speaks."""
    shortcuts: dict[str, list[str]] = Field(default_factory=dict)
    """Action name -> its keys as `QKeySequence` writes them for files, where they are not those of the table."""
    palette_recent: list[str] = Field(default_factory=list, max_length=30)
    """What was run from the command palette, newest first."""
    tour_offered: bool = False
    """Whether the start page has offered the tour and somebody took or declined it."""
    brush_size: float = Field(default=32.0, ge=1, le=2000)
    brush_hardness: float = Field(default=1.0, ge=0, le=1)
    pressure_size: bool = True
    tolerance: float = Field(default=24.0, ge=0, le=255)
    overlay_colour: str = Field(default="#ff2d6f", pattern=r"^#[0-9a-fA-F]{6}$")
    overlay_by_class: bool = False
    """Whether damage shows in the colours of its classes rather than in the one colour."""
    overlay_opacity: float = Field(default=0.5, ge=0.05, le=1)
    panels: bool = True
    closed_sections: list[str] = Field(default_factory=lambda: ["classes", "overlay"])
    filler: str = ""
    """The chosen filler's id; "" leaves the choice to the program."""
    quality: Literal["fast", "best"] = "fast"
    trials: bool = True
    """Whether the automatic filler tries models first."""
    device: str = Field(default="auto", pattern=r"^(auto|cpu|mps|cuda(:\d{1,3})?)$")
    """Where networks run."""
    precision: Literal["auto", "fp32", "bf16", "fp16"] = "auto"
    """What networks compute in."""

    rulers: bool = False
    ruler_unit: Literal["px", "mm"] = "mm"
    """What rulers count; millimetres (or larger) only where a scale is known."""
    scale_bar: bool = False

    line_pixels: float = Field(default=2.0, ge=0.5, le=40)
    """Width of lines where fills are shown outlined or hatched, in picture pixels."""
    line_millimetres: float = Field(default=0.4, gt=0, le=1000)
    """The same on the object, where a scale is known and `line_unit` says so."""
    line_unit: Literal["px", "mm"] = "px"
    hatch_angle: float = Field(default=90.0, ge=0, le=180)
    hatch_strength: float = Field(default=0.5, ge=0, le=1)
    dossier_style: Literal["invisible", "outline", "neutral", "tratteggio"] = "invisible"
    """How fills are shown in dossiers."""
    dossier_files: list[Literal["html", "pdf", "json"]] = ["html", "pdf", "json"]

    def remember(self, path: Path) -> None:
        """Put `path` at the head of the recent files and keep its folder for the next dialog."""
        text = str(path)
        self.recent = [text, *(r for r in self.recent if r != text)][:_RECENT]
        self.last_folder = str(path.parent)

    def forget(self, path: Path) -> None:
        self.recent = [r for r in self.recent if r != str(path)]


def _path() -> Path:
    return config_folder() / "window.json"


def load() -> Settings:
    """Read the settings; a missing or damaged file gives the defaults."""
    try:
        return Settings.model_validate_json(_path().read_bytes())
    except FileNotFoundError:
        return Settings()
    except (OSError, ValidationError, ValueError) as error:
        _log.warning("The window's settings could not be read and start afresh: %s", error)
        return Settings()


def save(settings: Settings) -> None:
    """Write the settings through a temporary file; failing to is logged, never shown: nothing of value is lost."""
    path = _path()
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        temporary.write_text(settings.model_dump_json(indent=2), encoding="utf-8")
        temporary.replace(path)
    except OSError as error:
        _log.warning("The window's settings could not be written: %s", error)
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
