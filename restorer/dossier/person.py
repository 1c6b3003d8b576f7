"""Who restores, and where: a small settings file that the window and the command line share."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from restorer.imaging import atomic
from restorer.paths import config_folder

Algorithm = Literal["es256", "es384", "es512", "ps256", "ps384", "ps512", "ed25519"]
ALGORITHMS: tuple[Algorithm, ...] = get_args(Algorithm)


class Person(BaseModel):
    """What a dossier says of its maker, and what pictures are signed with. Unknown keys are left out."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    operator: str = Field(default="", max_length=200)
    institution: str = Field(default="", max_length=200)
    certificate: Path | None = None
    """Chain of certificates (PEM) for C2PA manifests."""
    key: Path | None = None
    """Its private key (PEM)."""
    algorithm: Algorithm = "es256"
    """What the key is for."""


def path() -> Path:
    """The settings file: `operator.json` in the settings folder."""
    return config_folder() / "operator.json"


def read() -> Person:
    """What is set; nothing where the file is missing or cannot be read."""
    try:
        return Person.model_validate_json(path().read_bytes())
    except (OSError, ValidationError):
        return Person()


def write(person: Person) -> None:
    """Sets it. Raises `SaveError`."""
    with atomic.replacing(path()) as temporary:
        temporary.write_text(person.model_dump_json(indent=2), encoding="utf-8")
