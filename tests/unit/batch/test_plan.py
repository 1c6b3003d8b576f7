"""Planning a batch: which files are pictures, what their results are called, which folders are refused."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from restorer.batch.plan import find_pictures, output_names, plan
from restorer.errors import UsageError


def _touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def _relative(paths: list[Path], folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in paths]


def test_pictures_are_found_by_suffix_and_sorted(tmp_path: Path) -> None:
    _touch(tmp_path, "b.PNG", "a.jpg", "C.tif", "notes.txt", ".hidden.png", "sub/d.webp", ".git/e.png")
    (tmp_path / "folder.png").mkdir()
    assert _relative(find_pictures(tmp_path, recursive=False), tmp_path) == ["a.jpg", "b.PNG", "C.tif"]
    found = find_pictures(tmp_path, recursive=True)
    assert _relative(found, tmp_path) == ["a.jpg", "b.PNG", "C.tif", "sub/d.webp"]


def test_results_and_masks_inside_the_sources_are_no_sources(tmp_path: Path) -> None:
    _touch(tmp_path, "a.png", "out/a.png", "masks/a.png")
    jobs = plan(tmp_path, tmp_path / "out", recursive=True, masks=tmp_path / "masks", overwrite=True)
    assert [job.source.name for job in jobs] == ["a.png"]
    assert jobs[0].mask == tmp_path / "masks" / "a.png"


def test_lossless_formats_stay_and_lossy_ones_become_png() -> None:
    sources = [PurePosixPath(n) for n in ("a.png", "b.TIFF", "c.jpg", "d.webp", "x/e.heic")]
    assert [str(n) for n in output_names(sources)] == ["a.png", "b.TIFF", "c.png", "d.png", "x/e.png"]
    assert [str(n) for n in output_names(sources, "tiff")][:2] == ["a.tif", "b.tif"]
    assert [str(n) for n in output_names(sources, "png")][1] == "b.png"


def test_clashes_give_the_name_to_whom_it_belongs() -> None:
    sources = [PurePosixPath(n) for n in ("a.jpg", "a.png", "a.webp", "a-jpg.png")]
    assert [str(n) for n in output_names(sources)] == ["a-jpg-2.png", "a.png", "a-webp.png", "a-jpg.png"]


def test_names_that_differ_in_case_only_clash() -> None:
    names = output_names([PurePosixPath("Scan.jpg"), PurePosixPath("scan.webp")])
    assert len({str(name).casefold() for name in names}) == 2


_names = st.builds(
    lambda folder, stem, suffix: PurePosixPath(folder) / f"{stem}{suffix}",
    st.sampled_from(["", "x", "y"]),
    st.sampled_from(["a", "A", "b", "a-jpg", "a-jpg-2", "a.b"]),
    st.sampled_from([".jpg", ".JPG", ".png", ".tif", ".webp"]),
)


@given(st.lists(_names, unique=True, max_size=25), st.sampled_from(["keep", "png", "tiff"]))
def test_results_never_share_a_name_and_stay_in_their_folder(sources: list[PurePosixPath], kind: str) -> None:
    by_case = {str(source).casefold(): source for source in sources}
    sources = sorted(by_case.values())
    names = output_names(sources, kind)  # type: ignore[arg-type]
    assert len({str(name).casefold() for name in names}) == len(sources)
    for source, name in zip(sources, names, strict=True):
        assert name.parent == source.parent
        assert name.stem.startswith(source.stem)
    assert names == output_names(sources, kind)  # type: ignore[arg-type]


def test_masks_by_full_name_come_before_masks_by_stem(tmp_path: Path) -> None:
    _touch(tmp_path / "in", "a.jpg", "a.png", "sub/b.tif")
    _touch(tmp_path / "masks", "a.png", "a.jpg.png", "sub/b.png")
    jobs = plan(tmp_path / "in", tmp_path / "out", recursive=True, masks=tmp_path / "masks")
    found = [job.mask.relative_to(tmp_path / "masks").as_posix() for job in jobs if job.mask]
    assert found == ["a.jpg.png", "a.png", "sub/b.png"]


def test_a_missing_mask_is_left_to_the_run_to_report(tmp_path: Path) -> None:
    _touch(tmp_path / "in", "a.jpg")
    (tmp_path / "masks").mkdir()
    (job,) = plan(tmp_path / "in", tmp_path / "out", masks=tmp_path / "masks")
    assert job.mask == tmp_path / "masks" / "a.png"


def test_results_never_go_over_sources(tmp_path: Path) -> None:
    _touch(tmp_path, "raw/raw/a.png", "raw/a.png")
    with pytest.raises(UsageError):
        plan(tmp_path / "raw", tmp_path / "raw")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "raw", target_is_directory=True)
    with pytest.raises(UsageError):
        plan(tmp_path / "raw", link)
    # The parent as output folder: raw/raw/a.png would become raw/a.png, which is a source itself.
    with pytest.raises(UsageError, match="overwritten"):
        plan(tmp_path / "raw", tmp_path, recursive=True)


@pytest.mark.parametrize(
    "which", ["missing", "file", "empty", "out-is-file", "masks-missing", "masks-are-sources"]
)
def test_folders_that_cannot_work_are_refused(tmp_path: Path, which: str) -> None:
    source, target, masks = tmp_path / "in", tmp_path / "out", None
    _touch(source, "a.png")
    if which == "missing":
        source = tmp_path / "nowhere"
    elif which == "file":
        source = source / "a.png"
    elif which == "empty":
        (source / "a.png").unlink()
    elif which == "out-is-file":
        _touch(tmp_path, "out")
    elif which == "masks-missing":
        masks = tmp_path / "nowhere"
    else:
        masks = source
    with pytest.raises(UsageError):
        plan(source, target, masks=masks)
