"""The pictures to train on: finding them, keeping some apart for validation, packing them for fast random access."""

from __future__ import annotations

from training.pictures.collection import Collection, Item, collect, nothing_usable, survey
from training.pictures.pack import Pack, pack
from training.pictures.report import Finding, Report

__all__ = ["Collection", "Finding", "Item", "Pack", "Report", "collect", "nothing_usable", "pack", "survey"]
