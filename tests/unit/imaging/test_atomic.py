"""Scratch files beside a target: gone afterwards, and those of killed processes go with the next write."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from restorer.errors import SaveError
from restorer.imaging import atomic

DEAD = 999_999_999


def test_the_target_appears_complete_and_alone(tmp_path: Path) -> None:
    with atomic.replacing(tmp_path / "a.png") as temporary:
        temporary.write_bytes(b"new")
        assert not (tmp_path / "a.png").exists()
        with atomic.scratch_beside(temporary) as second:
            second.write_bytes(b"half")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.png": b"new"}


@pytest.mark.skipif(os.name == "nt", reason="processes are not looked up there")
def test_what_killed_processes_left_goes_with_the_next_write(tmp_path: Path) -> None:
    target = tmp_path / "a.png"
    stale = [tmp_path / f".a.png.{DEAD}-{token}.part" for token in ("0123abcd", "ffffffff")]
    other = [
        tmp_path / f".a.png.{os.getpid()}-0123abcd.part",  # somebody is writing it
        tmp_path / f".b.png.{DEAD}-0123abcd.part",  # of another target
        tmp_path / f".a.png.{DEAD}-notes.part",  # no name of ours
        tmp_path / "a.png.part",
    ]
    for path in stale + other:
        path.write_bytes(b"x")
    with atomic.replacing(target) as temporary:
        temporary.write_bytes(b"new")
    assert sorted(tmp_path.iterdir()) == sorted([target, *other])


@pytest.mark.skipif(os.name == "nt", reason="processes are not looked up there")
def test_scratch_of_scratch_is_found_as_well(tmp_path: Path) -> None:
    name = "x" * 120 + ".png"  # longer than the part of it that scratch files carry
    with atomic.scratch_beside(tmp_path / name) as first, atomic.scratch_beside(first) as second:
        for path in (first, second):
            (tmp_path / path.name.replace(f".{os.getpid()}-", f".{DEAD}-")).write_bytes(b"x")
    assert len(list(tmp_path.iterdir())) == 2
    with atomic.replacing(tmp_path / name):
        pass
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_full_disk_names_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SaveError, match="no room left") as caught, atomic.replacing(Path("a.png")):
        raise OSError(28, "No space left on device")
    assert str(tmp_path.resolve()) in caught.value.what
    assert list(tmp_path.iterdir()) == []
