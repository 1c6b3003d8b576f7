"""Pictures from anywhere: what is used, what is listed instead, what is kept apart, and the packed cache."""

from __future__ import annotations

import os
import pickle
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from restorer.errors import CancelledError, PictureError, TrainingError
from restorer.progress import Progress
from training.pictures import Collection, Item, Report, collect, decode, pack
from training.pictures.collection import SMALLEST
from training.pictures.facts import Facts


def noise(seed: int, height: int = 40, width: int = 50) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)


def save(path: Path, pixels: np.ndarray, **options: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path, **options)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(4):
        save(tmp_path / "pictures" / f"p{number}.png", noise(number))
    return tmp_path / "pictures"


def names(collection: Collection) -> list[str]:
    return [item.name for item in collection.items]


def test_a_folder_gives_all_its_pictures_with_subfolders(folder: Path) -> None:
    save(folder / "more" / "deep" / "q.jpg", noise(9))
    save(folder / ".hidden" / "h.png", noise(10))
    (folder / "notes.md").write_text("not a picture, and does not pretend to be one")
    found = collect(folder)
    assert names(found) == ["more/deep/q.jpg", "p0.png", "p1.png", "p2.png", "p3.png"]
    assert found.report == Report(5)
    np.testing.assert_array_equal(found.items[1].load(), noise(0))


def test_a_turned_photograph_is_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    save(tmp_path / "a.png", noise(0), exif=exif)
    item = collect(tmp_path).items[0]
    assert item.shape == (50, 40)
    np.testing.assert_array_equal(item.load(), np.rot90(noise(0), -1))


def test_every_depth_becomes_8_bit_rgb(tmp_path: Path) -> None:
    deep = (noise(0).astype(np.uint32) * 257 + 100).clip(0, 65535).astype(np.uint16)
    tifffile.imwrite(tmp_path / "a.tif", deep, photometric="rgb")
    save(tmp_path / "b.png", noise(1)[..., 0])
    clear = np.dstack([noise(2), np.full((40, 50), 255, np.uint8)])
    clear[:5, :, 3] = 0
    save(tmp_path / "c.png", clear)
    first, second, third = (item.load() for item in collect(tmp_path).items)
    np.testing.assert_array_equal(first, noise(0))  # 100 of 257 rounds down
    np.testing.assert_array_equal(second, np.repeat(noise(1)[..., :1], 3, axis=2))
    assert (third[:5] == 255).all()
    np.testing.assert_array_equal(third[5:], noise(2)[5:])


def test_bad_alike_and_small_files_are_listed(folder: Path) -> None:
    (folder / "empty.jpg").touch()
    (folder / "text.png").write_text("hello")
    whole = (folder / "p0.png").read_bytes()
    (folder / "short.png").write_bytes(whole[: len(whole) // 2])
    shutil.copy(folder / "p1.png", folder / "copy.png")
    save(folder / "same.tif", noise(2))
    save(folder / "tiny.png", noise(5, SMALLEST - 1, 80))
    report = collect(folder).report
    assert {finding.name for finding in report.bad} == {"empty.jpg", "text.png", "short.png"}
    assert all(finding.reason.endswith(".") for finding in report.bad)
    # The first by name stays; the others say which it is.
    assert {(f.name, f.reason) for f in report.duplicates} == {
        ("p1.png", "the same file as copy.png"),
        ("same.tif", "the same pixels as p2.png"),
    }
    assert [(f.name, f.reason) for f in report.small] == [("tiny.png", "80 x 31 pixels")]
    assert report.used == 4
    for words in ("4 pictures used", "3 cannot be read", "2 duplicate", "1 too small", "short.png"):
        assert words in report.text


def test_a_long_report_is_cut(folder: Path) -> None:
    for number in range(15):
        (folder / f"bad{number:02}.png").touch()
    text = collect(folder).report.text
    assert "bad09.png" in text
    assert "bad10.png" not in text
    assert "and 5 more" in text


def test_names_in_a_list_are_left_out(folder: Path, tmp_path: Path) -> None:
    save(folder / "more" / "p9.png", noise(9))
    (tmp_path / "out.txt").write_text("# these\np1.png\n\nmore/p9.png\nnot-there.png\n")
    found = collect(folder, tmp_path / "out.txt")
    assert names(found) == ["p0.png", "p2.png", "p3.png"]
    assert {finding.name for finding in found.report.excluded} == {"p1.png", "more/p9.png"}


def test_a_list_of_paths_is_relative_to_itself(folder: Path, tmp_path: Path) -> None:
    elsewhere = save(tmp_path / "elsewhere" / "x.png", noise(7))
    listed = tmp_path / "lists" / "some.txt"
    listed.parent.mkdir()
    listed.write_text(f"../pictures/p3.png\n# no\n{elsewhere}\n../pictures/missing.png\n", "utf-8")
    found = collect(listed)
    assert names(found) == ["../pictures/p3.png", str(elsewhere)]
    assert [finding.name for finding in found.report.bad] == ["../pictures/missing.png"]


def test_a_single_picture_is_a_collection(folder: Path) -> None:
    assert names(collect(folder / "p0.png")) == ["p0.png"]


@pytest.mark.parametrize("make", ["missing", "empty", "bad"])
def test_nothing_usable_says_so(tmp_path: Path, make: str) -> None:
    source = tmp_path / "here"
    if make != "missing":
        source.mkdir()
    if make == "bad":
        (source / "a.jpg").write_text("x")
    with pytest.raises(TrainingError) as caught:
        collect(source)
    assert str(source) in caught.value.what
    assert caught.value.todo
    assert ("a.jpg" in caught.value.what) is (make == "bad")


def test_a_list_that_is_no_text_is_refused(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "out.txt").write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(TrainingError, match=r"out\.txt"):
        collect(folder, tmp_path / "out.txt")
    with pytest.raises(TrainingError, match=r"gone\.txt"):
        collect(folder, tmp_path / "gone.txt")


def test_looking_can_be_cancelled(folder: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(CancelledError):
        collect(folder, progress=progress)


# CIFAR-10


def write_cifar(path: Path, pictures: list[np.ndarray]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = [
        np.concatenate([[number % 10], p.transpose(2, 0, 1).ravel()]) for number, p in enumerate(pictures)
    ]
    path.write_bytes(np.stack(rows).astype(np.uint8).tobytes())
    return path


def test_cifar_binaries_are_read(tmp_path: Path) -> None:
    first = [noise(n, 32, 32) for n in range(5)]
    second = [noise(n, 32, 32) for n in range(4, 8)]
    write_cifar(tmp_path / "data_batch_1.bin", first)
    write_cifar(tmp_path / "data_batch_2.bin", second)
    write_cifar(tmp_path / "test_batch.bin", [noise(100, 32, 32)])
    (tmp_path / "data_batch_3.bin").write_bytes(b"x" * 3072)
    found = collect(tmp_path)
    assert names(found)[:2] == ["data_batch_1.bin#0", "data_batch_1.bin#1"]
    assert len(found) == 8
    np.testing.assert_array_equal(found.items[3].load(), first[3])
    assert [f.name for f in found.report.duplicates] == ["data_batch_2.bin#0"]
    assert [f.name for f in found.report.bad] == ["data_batch_3.bin"]
    assert [f.name for f in found.report.set_aside] == ["test_batch.bin"]
    assert len(collect(tmp_path / "test_batch.bin")) == 1
    packed = pack(found, tmp_path / "cache")
    np.testing.assert_array_equal(packed.picture(7), second[3])


@pytest.mark.parametrize("direct", [True, False])
def test_pickles_are_never_opened(tmp_path: Path, *, direct: bool) -> None:
    class Trap:
        def __reduce__(self) -> tuple[object, tuple[str, int]]:
            return os.mkdir, (str(tmp_path / "sprung"), 0o777)

    (tmp_path / "data_batch_1").write_bytes(pickle.dumps(Trap()))
    with pytest.raises(TrainingError, match="never opened") as caught:
        collect(tmp_path / "data_batch_1" if direct else tmp_path)
    assert "binary version" in caught.value.todo
    assert not (tmp_path / "sprung").exists()


# The split

hashes = st.lists(st.binary(min_size=32, max_size=32).map(bytes.hex), unique=True, min_size=1, max_size=60)


def of_hashes(contents: list[str]) -> Collection:
    items = tuple(Item(f"{n}", Path(f"{n}"), content, (64, 64)) for n, content in enumerate(contents))
    return Collection(Path("x"), items, Report(len(items)))


@given(hashes, st.floats(0, 0.5))
def test_the_split_is_a_partition_of_a_sensible_size(contents: list[str], share: float) -> None:
    training, validation = of_hashes(contents).split(share)
    assert sorted(i.content for i in (*training.items, *validation.items)) == sorted(contents)
    assert (training.report.used, validation.report.used) == (len(training), len(validation))
    count = len(contents)
    assert len(validation) >= (2 if count >= 8 else min(1, count - 1))
    if count < 8:
        assert len(validation) <= 1


@given(hashes, st.randoms())
def test_neither_order_nor_names_matter(contents: list[str], random) -> None:
    before = {item.content for item in of_hashes(contents).split()[1].items}
    random.shuffle(contents)
    assert {item.content for item in of_hashes(contents).split()[1].items} == before


@given(hashes.filter(lambda found: len(found) >= 9), st.data())
def test_added_pictures_never_make_a_training_picture_a_validation_picture(
    contents: list[str], data: st.DataObject
) -> None:
    few = contents[: data.draw(st.integers(8, len(contents)))]
    trained = {item.content for item in of_hashes(few).split()[0].items}
    judged = {item.content for item in of_hashes(contents).split()[1].items}
    assert not trained & judged


def test_about_the_asked_share_is_kept() -> None:
    contents = [np.random.default_rng(n).bytes(32).hex() for n in range(2000)]
    assert 150 < len(of_hashes(contents).split(0.1)[1]) < 250


def test_the_split_follows_the_content_not_the_place(folder: Path, tmp_path: Path) -> None:
    kept = names(collect(folder).split()[1])
    other = tmp_path / "other" / "sub"
    other.mkdir(parents=True)
    for path in folder.iterdir():
        shutil.copy(path, other / path.name)
    assert [name.removeprefix("sub/") for name in names(collect(other.parent).split()[1])] == kept


# The pack


@settings(max_examples=20, deadline=None)
@given(st.lists(st.tuples(st.integers(32, 60), st.integers(32, 60)), min_size=1, max_size=4))
def test_a_pack_gives_back_every_picture(tmp_path_factory, shapes: list[tuple[int, int]]) -> None:
    folder = tmp_path_factory.mktemp("pack")
    for number, shape in enumerate(shapes):
        save(folder / f"{number}.png", noise(number, *shape))
    packed = pack(collect(folder), folder / "cache")
    assert len(packed) == len(shapes)
    assert packed.shapes == tuple(shapes)
    for number, shape in enumerate(shapes):
        np.testing.assert_array_equal(packed.picture(number), noise(number, *shape))
        assert packed.names[number] == f"{number}.png"
    assert not packed.picture(0).flags.writeable


def test_large_pictures_are_shrunk_by_averaging(tmp_path: Path) -> None:
    pixels = np.repeat(np.repeat(noise(0, 40, 60), 2, axis=0), 2, axis=1)
    save(tmp_path / "a.png", pixels)
    collection = collect(tmp_path)
    np.testing.assert_array_equal(pack(collection, tmp_path / "c", 60).picture(0), noise(0, 40, 60))
    np.testing.assert_array_equal(pack(collection, tmp_path / "c", None).picture(0), pixels)


def test_known_pictures_are_not_decoded_again(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache" / "facts.json"
    first = collect(folder, facts=Facts(cache))
    decoded: list[str] = []
    load = decode.load
    monkeypatch.setattr(decode, "load", lambda path: decoded.append(path.name) or load(path))
    again = collect(folder, facts=Facts(cache))
    assert again.items == first.items
    assert again.report == first.report
    assert set(decoded) <= {finding.name for finding in first.report.bad}  # what is bad may have become good
    changed = folder / "p0.png"
    save(changed, noise(77, 50, 60))
    decoded.clear()
    assert next(item for item in collect(folder, facts=Facts(cache)).items if item.path == changed).shape == (
        50,
        60,
    )
    assert decoded.count("p0.png") == 1


@pytest.mark.parametrize("text", ["", "[]", '{"a": 1}', '{"a": ["x", 1]}', "\x00"])
def test_a_broken_cache_of_facts_counts_as_empty(folder: Path, tmp_path: Path, text: str) -> None:
    cache = tmp_path / "facts.json"
    cache.write_text(text)
    assert collect(folder, facts=Facts(cache)).items == collect(folder).items


def test_a_cache_that_cannot_be_written_is_no_error(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert collect(folder, facts=Facts(tmp_path / "file" / "facts.json")).items


def test_a_pack_is_used_again(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    collection, cache = collect(folder), tmp_path / "cache"
    first = pack(collection, cache)
    os.utime(first.path, (0, 10**9))
    monkeypatch.setattr(Item, "load", lambda _: pytest.fail("decoded again"))
    second = pack(collection, cache)
    np.testing.assert_array_equal(second.picture(3), noise(3))
    assert second.path.stat().st_mtime > 1.5 * 10**9  # marked as used


@pytest.mark.parametrize("change", ["content", "name", "setting", "cut", "index", "nonsense"])
def test_a_pack_that_does_not_fit_is_made_again(folder: Path, tmp_path: Path, change: str) -> None:
    cache, side = tmp_path / "cache", 4096
    first = pack(collect(folder), cache, side)
    if change == "content":
        save(folder / "p3.png", noise(33))
    elif change == "name":
        (folder / "p3.png").rename(folder / "p4.png")
    elif change == "setting":
        side = 40
    elif change == "cut":
        first.path.write_bytes(first.path.read_bytes()[:-1])
    else:
        first.path.with_suffix(".json").write_text("[]" if change == "nonsense" else "{")
    collection = collect(folder)
    found = pack(collection, cache, side)
    assert found.names == tuple(names(collection))
    wanted = [32, 40, 3] if change == "setting" else [40, 50, 3]
    assert list(found.picture(3).shape) == wanted
    if side == 4096:
        np.testing.assert_array_equal(found.picture(3), collection.items[3].load())


def test_an_interrupted_pack_is_absent(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    collection, cache = collect(folder), tmp_path / "cache"
    load, count = Item.load, iter(range(10))

    def interrupted(item: Item) -> np.ndarray:
        if next(count) == 2:
            raise KeyboardInterrupt
        return load(item)

    with monkeypatch.context() as patch:
        patch.setattr(Item, "load", interrupted)
        with pytest.raises(KeyboardInterrupt):
            pack(collection, cache)
    assert list(cache.iterdir()) == []
    np.testing.assert_array_equal(pack(collection, cache).picture(3), noise(3))


def test_a_picture_that_went_bad_is_named(folder: Path, tmp_path: Path) -> None:
    collection = collect(folder)
    (folder / "p2.png").unlink()
    with pytest.raises(PictureError, match=r"p2\.png"):
        pack(collection, tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


def test_no_picture_is_no_pack(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="no picture"):
        pack(replace(collect(folder), items=()), tmp_path)


def test_packs_lie_in_the_cache_and_go_when_nobody_uses_them(folder: Path, tmp_path: Path) -> None:
    old = pack(collect(folder))
    assert (tmp_path / "user" / "cache") in old.path.parents
    os.utime(old.path, (0, 10**9))
    (folder / "p3.png").unlink()
    new = pack(collect(folder))
    assert new.path.exists()
    assert not old.path.exists()
    assert not old.path.with_suffix(".json").exists()


def test_packing_reports_progress(folder: Path, tmp_path: Path) -> None:
    updates = []
    pack(collect(folder), tmp_path / "cache", progress=Progress(updates.append))
    assert updates[-1].fraction == 1


def test_a_pack_travels_light(folder: Path, tmp_path: Path) -> None:
    packed = pack(collect(folder), tmp_path / "cache")
    packed.picture(0)
    sent = pickle.dumps(packed)
    assert len(sent) < 2000
    np.testing.assert_array_equal(pickle.loads(sent).picture(1), noise(1))


@pytest.mark.pictures
def test_real_pictures_are_usable(shared_data: Path, tmp_path: Path) -> None:
    listed = tmp_path / "some.txt"
    listed.write_text("\n".join(str(path) for path in sorted((shared_data / "train").iterdir())[:6]))
    found = collect(listed)
    assert len(found) == 6
    assert pack(found, tmp_path / "cache").picture(5).shape[2] == 3
