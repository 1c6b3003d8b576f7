"""What the window remembers."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st

from restorer.gui import settings
from restorer.paths import config_folder


def test_what_is_saved_comes_back() -> None:
    kept = settings.Settings(brush_size=77, theme="dark", recent=["/a/b.tif"], closed_sections=["info"])
    settings.save(kept)
    assert settings.load() == kept


@given(damage=st.binary(max_size=200))
@effort(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_damaged_file_gives_defaults(damage: bytes) -> None:
    (config_folder() / "window.json").write_bytes(damage)
    assert settings.load() == settings.Settings()


@pytest.mark.parametrize(
    "text", ['{"brush_size": -3}', '{"theme": "purple"}', '{"recent": "no list"}', '{"version": 2}']
)
def test_wrong_values_give_defaults(text: str) -> None:
    (config_folder() / "window.json").write_text(text)
    assert settings.load() == settings.Settings()


def test_a_newer_versions_keys_are_ignored() -> None:
    (config_folder() / "window.json").write_text('{"brush_size": 12, "invented_later": true}')
    assert settings.load().brush_size == 12


def test_recent_files_are_unique_newest_first_and_few() -> None:
    kept = settings.Settings()
    for number in [*range(14), 3]:
        kept.remember(Path(f"/pictures/{number}.tif"))
    assert kept.recent[:2] == ["/pictures/3.tif", "/pictures/13.tif"]
    assert len(kept.recent) == 10
    assert len(set(kept.recent)) == 10
    assert kept.last_folder == "/pictures"


def test_an_unwritable_folder_costs_only_the_memory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    settings.save(settings.Settings(brush_size=50))
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    monkeypatch.setattr(settings, "_path", lambda: blocked / "window.json")
    settings.save(settings.Settings())
    assert settings.load() == settings.Settings()


def test_no_temporary_file_stays_behind() -> None:
    settings.save(settings.Settings())
    assert [path.name for path in config_folder().iterdir()] == ["window.json"]
