"""Folders of the user and files of the program are found where each kind of installation keeps them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from restorer import paths


@pytest.mark.parametrize(
    ("variable", "folder"),
    [
        ("RESTORER_DATA", paths.data_folder),
        ("RESTORER_STATE", paths.state_folder),
        ("RESTORER_CONFIG", paths.config_folder),
        ("RESTORER_CACHE", paths.cache_folder),
    ],
)
def test_a_variable_moves_a_folder_and_it_is_made(
    variable: str, folder: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wished = tmp_path / "deep" / "down"
    monkeypatch.setenv(variable, str(wished))
    assert callable(folder)
    assert folder() == wished
    assert wished.is_dir()


def test_without_variables_the_four_folders_are_the_users_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DATA", "STATE", "CONFIG", "CACHE"):
        monkeypatch.delenv(f"RESTORER_{name}", raising=False)
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    monkeypatch.setenv("HOME", str(tmp_path))
    for folder in (paths.data_folder, paths.state_folder, paths.config_folder, paths.cache_folder):
        assert folder().is_dir()
        assert "restorer" in str(folder()).lower()


def test_resources_are_found_in_the_source_tree() -> None:
    assert paths.resource("icons").is_dir()


def test_a_frozen_program_looks_beside_itself_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "only_here.txt").write_text("x")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("only_here.txt") == tmp_path / "resources" / "only_here.txt"


def test_a_missing_resource_is_a_path_that_does_not_exist() -> None:
    assert not paths.resource("no such thing").exists()
