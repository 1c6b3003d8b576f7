"""Files that are no projects, or were made to harm: each is refused by one typed error, and costs next to nothing."""

from __future__ import annotations

import contextlib
import io as streams
import json
import stat
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from restorer.document import project
from restorer.document.project import migration, reading
from restorer.document.project.manifest import FORMAT
from restorer.errors import ProjectError

Members = dict[str, bytes]
Manifest = dict[str, Any]


def members(path: Path) -> Members:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(path: Path, content: Members) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name, data)


def npy(array: np.ndarray) -> bytes:
    file = streams.BytesIO()
    np.save(file, array)
    return file.getvalue()


def refused(path: Path, match: str | None = None) -> ProjectError:
    with pytest.raises(ProjectError, match=match) as caught:
        project.load(path)
    assert caught.value.what
    assert caught.value.safe
    assert caught.value.todo
    return caught.value


def test_repacked_by_another_program_it_still_opens(saved: Path) -> None:
    packed(saved, members(saved))
    assert len(project.load(saved).placed_fills) == 3


@pytest.mark.parametrize(
    "name",
    [
        "../evil",
        "/etc/evil",
        "a/../../evil",
        "..\\evil",
        "C:/evil",
        "c:evil",
        "A",
        "a b",
        "a//b",
        "./a",
        "é",
        "a/",
    ],
)
def test_names_that_lead_elsewhere(saved: Path, name: str) -> None:
    packed(saved, {**members(saved), name: b"x"})
    refused(saved, "name that is not allowed")
    assert not list(saved.parent.rglob("*evil*"))


def test_two_members_of_one_name(saved: Path) -> None:
    with zipfile.ZipFile(saved, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr("manifest.json", b"{}")
    refused(saved, "twice")


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFDIR, stat.S_IFIFO, stat.S_IFCHR])
def test_members_that_are_no_files(saved: Path, kind: int) -> None:
    info = zipfile.ZipInfo("source/link")
    info.external_attr = (kind | 0o777) << 16
    with zipfile.ZipFile(saved, "a") as archive:
        archive.writestr(info, "/etc/passwd")
    refused(saved, "no plain file")


@pytest.mark.parametrize("kind", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_ways_of_packing(saved: Path, kind: int) -> None:
    with zipfile.ZipFile(saved, "a") as archive:
        archive.writestr("other", b"x" * 99, compress_type=kind)
    refused(saved, "packed")


def test_encrypted_members(saved: Path) -> None:
    data = bytearray(saved.read_bytes())
    at = data.rfind(b"PK\x01\x02")
    data[at + 8] |= 1
    saved.write_bytes(data)
    refused(saved, "encrypted")


def test_cut_short_anywhere(saved: Path) -> None:
    data = saved.read_bytes()
    for share in np.linspace(0, 0.999, 15):
        saved.write_bytes(data[: int(share * len(data))])
        refused(saved)


def test_wrong_checksums(saved: Path) -> None:
    for name in ("masks/mask.npy", "fills/000001/pixels.npy", "source/picture.png", "manifest.json"):
        with zipfile.ZipFile(saved) as archive:
            info = archive.getinfo(name)
        data = bytearray(saved.read_bytes())
        at = data.find(info.CRC.to_bytes(4, "little"), data.find(b"PK\x01\x02"))
        data[at] ^= 1
        broken = saved.with_name("broken.restorer")
        broken.write_bytes(data)
        refused(broken)


@pytest.mark.parametrize(
    "data",
    [
        npy(np.zeros((90, 121), np.uint8)),
        npy(np.zeros((91, 120), np.uint8)),
        npy(np.zeros((90, 120, 1), np.uint8)),
        npy(np.zeros((90, 120), np.uint16)),
        npy(np.zeros((90, 120), np.float32)),
        npy(np.asfortranarray(np.zeros((90, 120), np.uint8))),
        npy(np.zeros((90, 120), np.uint8))[:-1],
        npy(np.zeros((90, 120), np.uint8)) + b"x",
        b"",
        b"\x93NUMPY\x01\x00\xff\xff" + b"x" * 70_000,
        b"\x93NUMPY\x01\x00\x30\x00" + b"__import__('os').system('touch evil')".ljust(48),
        b"\x93NUMPY\x01\x00\xe8\x03" + b"(" * 1000,
        b"\x93NUMPY\x02\x00\x10\x00\x00\x00" + b" " * 16,
    ],
)
def test_masks_of_another_kind(saved: Path, data: bytes) -> None:
    packed(saved, {**members(saved), "masks/mask.npy": data})
    refused(saved, "mask")


def test_pickled_arrays_are_never_unpickled(saved: Path) -> None:
    file = streams.BytesIO()
    np.save(file, np.array([[print]], object), allow_pickle=True)
    packed(saved, {**members(saved), "masks/mask.npy": file.getvalue()})
    refused(saved, "mask")


def test_a_missing_member(saved: Path) -> None:
    for name in members(saved):
        if name != "thumbnail.png":
            content = members(saved)
            del content[name]
            short = saved.with_name("short.restorer")
            packed(short, content)
            refused(short, "missing")


def change(path: Path, edit: Callable[[Manifest], Any]) -> None:
    content = members(path)
    manifest = json.loads(content["manifest.json"])
    edit(manifest)
    content["manifest.json"] = json.dumps(manifest).encode()
    packed(path, content)


@pytest.mark.parametrize(
    "edit",
    [
        lambda m: m.update(format=0),
        lambda m: m.update(format="1"),
        lambda m: m.update(format=True),
        lambda m: m.pop("format"),
        lambda m: m.pop("picture"),
        lambda m: m.update(unknown=1),
        lambda m: m["picture"].update(width=-1),
        lambda m: m["picture"].update(width=10**12),
        lambda m: m["picture"].update(depth=32),
        lambda m: m["picture"].update(width=121),
        lambda m: m["fills"][0].update(opacity=float("nan")),
        lambda m: m["fills"][0].update(opacity=2),
        lambda m: m["fills"][0].update(box=[0, 0, 0, 5]),
        lambda m: m["fills"][0].update(box=[500, 500, 30, 20]),
        lambda m: m["fills"][0].update(box=[0, 0, 31, 20]),
        lambda m: m["fills"][0].update(box=[-(10**30), 0, 30, 20]),
        lambda m: m["fills"][0].update(pixels="../../etc/passwd"),
        lambda m: m["fills"][0]["provenance"].update(parameters={"a": float("inf")}),
        lambda m: m["fills"][0]["provenance"].update(checkpoints={"a": "b"}),
        lambda m: m.update(classes=[]),
        lambda m: m.update(classes=m["classes"] * 2),
        lambda m: m.update(classes=m["classes"] * 50),
        lambda m: m["classes"][0].update(colour="url(x)"),
        lambda m: m["classes"][0].update(key="../x"),
        lambda m: m.update(scale={"x": 0, "y": 1}),
        lambda m: m["source"].update(kind="link"),
        lambda m: m["source"].update(sha256="0" * 64),
        lambda m: m["source"].update(bytes=5),
        lambda m: m["source"].update(member="manifest.json"),
        lambda m: m["source"]["origin"].update(format="svg"),
    ],
)
def test_manifests_that_say_nonsense(saved: Path, edit: Callable[[Manifest], Any]) -> None:
    change(saved, edit)
    refused(saved)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe{}",
        b"[" * 200_000,
        b'{"format": 1, "format": 1}',
        b'{"format": ' + b"9" * 5000 + b"}",
        b'{"format": NaN}',
    ],
)
def test_manifests_that_are_no_json(saved: Path, text: bytes) -> None:
    packed(saved, {**members(saved), "manifest.json": text})
    refused(saved)


def test_a_newer_version_is_refused_politely(saved: Path) -> None:
    change(saved, lambda m: m.update(format=FORMAT + 1, program="restorer 99.1"))
    error = refused(saved, r"newer version of Restorer \(restorer 99\.1\)")
    assert "later" in error.todo


def test_a_bomb_by_declared_size(saved: Path) -> None:
    """A thousand fills of a million pixels a side would be declared; nothing of it is unpacked."""

    def inflate(manifest: Manifest) -> None:
        manifest["picture"].update(width=1_000_000, height=1_000_000)
        manifest["fills"] = [{**manifest["fills"][0], "box": [0, 0, 1_000_000, 1_000_000]}] * 1000

    change(saved, inflate)
    refused(saved, "memory")


def test_a_bomb_by_real_size(saved: Path) -> None:
    """A member that unpacks to far more than its header says is read no further than it should be long."""
    zeros = npy(np.zeros((90, 120), np.uint8)) + bytes(20 << 20)
    packed(saved, {**members(saved), "masks/mask.npy": zeros})
    refused(saved, "longer")


def test_a_bomb_that_lies_about_its_size(saved: Path) -> None:
    name = "masks/mask.npy"
    whole = npy(np.zeros((90, 120), np.uint8))
    packed(saved, {**members(saved), name: whole + bytes(20 << 20)})
    data = bytearray(saved.read_bytes())
    at = data.find(name.encode(), data.find(b"PK\x01\x02"))
    header = at - 46
    data[header + 24 : header + 28] = len(whole).to_bytes(4, "little")
    data[header + 16 : header + 20] = zlib.crc32(whole).to_bytes(4, "little")
    saved.write_bytes(data)
    refused_or_small(saved)


def refused_or_small(path: Path) -> None:
    """Reading the declared bytes and no more is as good as refusing."""
    try:
        document = project.load(path)
    except ProjectError:
        return
    assert document.mask.shape == (90, 120)


def test_a_huge_manifest_is_not_read(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_MOST_TEXT", 1 << 20)
    packed(saved, {**members(saved), "manifest.json": b" " * (2 << 20)})
    refused(saved, "too large")


@pytest.mark.parametrize("name", ["missing.restorer", "."])
def test_no_file_at_all(tmp_path: Path, name: str) -> None:
    refused(tmp_path / name)


def test_pictures_are_not_fetched_from_servers(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    is_file = Path.is_file
    monkeypatch.setattr(Path, "is_file", lambda self: asked.append(str(self)) or is_file(self))

    def refer(manifest: Manifest) -> None:
        manifest["source"] |= {
            "kind": "reference",
            "path": "\\\\evil\\share\\x.png",
            "relative": "//evil/x.png",
        }

    change(saved, refer)
    refused(saved, "not at")
    assert not [name for name in asked if "evil" in name]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.floats(0, 0.9999), st.integers(0, 255)), min_size=1, max_size=8))
def test_random_damage_is_an_error_or_harmless(saved: Path, hits: list[tuple[float, int]]) -> None:
    data = bytearray(saved.read_bytes())
    for place, value in hits:
        data[int(place * len(data))] = value
    broken = saved.with_name("random.restorer")
    broken.write_bytes(data)
    with contextlib.suppress(ProjectError):  # any other kind of error fails the test
        project.load(broken)


def test_migrations_go_step_by_step() -> None:
    steps = {1: lambda m: {**m, "one": 1}, 2: lambda m: {**m, "two": m["one"] + 1}}
    assert migration.migrated({"format": 1}, steps, 3) == {"format": 3, "one": 1, "two": 2}
    assert migration.migrated({"format": 3}, steps, 3) == {"format": 3}
    with pytest.raises(migration.NewerError):
        migration.migrated({"format": 4}, steps, 3)
    assert set(migration.MIGRATIONS) == set(range(1, FORMAT))
