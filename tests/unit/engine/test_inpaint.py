"""The run: only the damage changes, whatever the tiles, threads and fillers do."""

from __future__ import annotations

import threading
import time
from types import SimpleNamespace

import cv2
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from restorer.engine.inpaint import Settings, inpaint
from restorer.errors import FillerError, MaskError
from restorer.imaging.composite import flatten
from restorer.imaging.picture import Picture
from restorer.progress import Progress, Update

SMOOTH = Settings(grain=False)

kinds = st.tuples(st.integers(1, 4), st.sampled_from(["uint8", "uint16"]))


@settings(max_examples=25, deadline=None)
@given(kinds, st.integers(0, 9999), st.sampled_from([{}, {"largest_hole": 3}, {"batch": 3}]), st.booleans())
def test_only_the_hole_changes(
    fake: SimpleNamespace, kind: tuple[int, str], seed: int, changes: dict[str, int], grain: bool
) -> None:
    channels, dtype = kind
    picture = Picture(fake.scene((90, 130), seed, channels, dtype))
    kept = picture.pixels.copy()
    mask, protect = fake.blobs((90, 130), seed), fake.blobs((90, 130), seed + 1, 3)
    if not (mask > 0)[protect == 0].any():
        return
    result = inpaint(
        picture, mask, fake.Diffuse(fake.info(**changes)), Settings(grain=grain), protect=protect
    )
    out = flatten(picture, result.fills).pixels
    hole = (mask > 0) & (protect == 0)
    assert np.array_equal(out[~hole], kept[~hole])
    assert np.array_equal(picture.pixels, kept)
    if channels in (2, 4):
        assert np.array_equal(out[..., -1], kept[..., -1])
    covered = np.zeros(mask.shape, int)
    for fill in result.fills:
        covered[fill.box.slices] += fill.alpha > 0
        assert np.array_equal(fill.alpha, np.where(hole, mask, 0)[fill.box.slices])
    assert np.array_equal(covered, hole), "every hole pixel is filled once"
    assert result.hole_pixels == hole.sum()


@settings(max_examples=25, deadline=None)
@given(kinds, st.integers(0, 9999), st.sampled_from([32, 64, 400]))
def test_a_constant_answer_stays_constant(
    fake: SimpleNamespace, kind: tuple[int, str], seed: int, tile: int
) -> None:
    channels, dtype = kind
    picture = Picture(fake.scene((90, 130), seed, channels, dtype))
    mask = np.where(fake.blobs((90, 130), seed) > 0, 255, 0).astype(np.uint8)
    assume(mask.any())
    filler = fake.Constant(fake.info(tile=tile, context=(4, 0.5)))
    result = inpaint(picture, mask, filler, Settings(grain=False, feather=0))
    out = flatten(picture, result.fills).pixels[..., : picture.colour_channels]
    assert (out[mask > 0] == (picture.largest + 1) // 2).all()


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 9999), st.integers(0, 2**32 - 1), st.sampled_from([{}, {"largest_hole": 4}]))
def test_what_is_under_the_mask_does_not_matter(
    fake: SimpleNamespace, seed: int, junk: int, changes: dict[str, int]
) -> None:
    pixels = fake.scene((90, 130), seed)
    mask, protect = fake.blobs((90, 130), seed, largest=20), fake.blobs((90, 130), seed + 1, 2)
    if not (mask > 0)[protect == 0].any():
        return
    other = pixels.copy()
    unknown = (mask > 0) | (protect > 0)
    other[unknown] = np.random.default_rng(junk).integers(0, 255, other[unknown].shape, np.uint8)
    filler = fake.Watching(fake.info(**changes), shift=0.02)
    first, second = (inpaint(Picture(p), mask, filler, protect=protect).fills for p in (pixels, other))
    assert len(first) == len(second)
    for a, b in zip(first, second, strict=True):
        assert np.array_equal(a.pixels, b.pixels)


@pytest.mark.parametrize("changes", [{}, {"largest_hole": 5}, {"batch": 4}])
def test_threads_do_not_matter(fake: SimpleNamespace, changes: dict[str, int]) -> None:
    picture = Picture(fake.scene((200, 300), 1))
    mask = fake.blobs((200, 300), 1, 40)
    filler = fake.Diffuse(fake.info(**changes))
    one, four = (inpaint(picture, mask, filler, Settings(threads=n)) for n in (1, 4))
    assert len(one.fills) == len(four.fills) > 3
    for a, b in zip(one.fills, four.fills, strict=True):
        assert a.box == b.box
        assert np.array_equal(a.pixels, b.pixels)


@pytest.mark.parametrize("seed", range(4))
def test_tiling_changes_a_diffusion_fill_by_less_than_the_stated_bound(
    fake: SimpleNamespace, seed: int
) -> None:
    """On thin damage: on average by less than 0.1 of 255 levels, and 99 % of the pixels by at most 2."""
    picture = Picture(fake.scene((300, 400), seed))
    mask = fake.blobs((300, 400), seed, 15, largest=8)
    whole, tiled = (
        flatten(
            picture,
            inpaint(picture, mask, fake.Diffuse(fake.info(tile=side, context=(16, 1.0))), SMOOTH).fills,
        )
        for side in (4096, 128)
    )
    difference = np.abs(whole.pixels.astype(int) - tiled.pixels.astype(int))[mask > 0]
    assert difference.mean() < 0.1
    assert np.quantile(difference, 0.99) <= 2


def test_protected_and_transparent_pixels_are_no_source(fake: SimpleNamespace) -> None:
    pixels = np.full((60, 60, 4), 100, np.uint8)
    pixels[:, 30:, :3] = 250
    pixels[:, :, 3] = 255
    pixels[:, 30:45, 3] = 0
    mask = np.zeros((60, 60), np.uint8)
    mask[20:40, 25:35] = 255
    protect = np.zeros_like(mask)
    protect[:, 45:] = 1
    out = flatten(
        Picture(pixels),
        inpaint(Picture(pixels), mask, fake.Diffuse(fake.info()), SMOOTH, protect=protect).fills,
    )
    assert (out.pixels[mask > 0][:, :3] == 100).all()


def test_a_hole_walled_in_by_protection_is_filled_from_beyond(fake: SimpleNamespace) -> None:
    pixels = np.full((200, 200, 3), 120, np.uint8)
    protect = np.zeros((200, 200), np.uint8)
    protect[40:160, 40:160] = 255
    mask = np.zeros_like(protect)
    mask[95:105, 95:105] = 255
    protect[mask > 0] = 0
    pixels[(protect > 0) | (mask > 0)] = 7
    result = inpaint(Picture(pixels), mask, fake.Diffuse(fake.info()), SMOOTH, protect=protect)
    out = flatten(Picture(pixels), result.fills).pixels
    assert np.abs(out[mask > 0].astype(int) - 120).max() <= 1
    assert (out[protect > 0] == 7).all()


def test_transparent_pixels_serve_where_nothing_else_is_known(fake: SimpleNamespace) -> None:
    pixels = np.full((40, 40, 2), 90, np.uint8)
    pixels[..., 1] = 0
    mask = np.zeros((40, 40), np.uint8)
    mask[10:20, 10:20] = 255
    out = flatten(Picture(pixels), inpaint(Picture(pixels), mask, fake.Diffuse(fake.info())).fills)
    assert (out.pixels[..., 0] == 90).all()


@pytest.mark.parametrize("changes", [{"largest_hole": 6}, {"tile": 32}])
def test_thick_holes_are_filled_coarse_to_fine(fake: SimpleNamespace, changes: dict[str, int]) -> None:
    pixels = np.zeros((200, 240, 3), np.uint8)
    pixels[...] = np.linspace(50, 200, 240)[None, :, None]
    mask = np.zeros((200, 240), np.uint8)
    cv2.circle(mask, (120, 100), 70, 255, -1)
    filler = fake.Watching(fake.info(**changes))
    result = inpaint(Picture(pixels), mask, filler, SMOOTH)
    out = flatten(Picture(pixels), result.fills).pixels
    assert all((~hole).any(axis=(1, 2)).all() for _, hole in filler.seen), "a tile without known pixels"
    if limit := filler.info.largest_hole:
        for _, holes in filler.seen:
            for hole in holes:
                assert cv2.distanceTransform(hole.astype(np.uint8), cv2.DIST_L2, 5).max() <= limit + 1
    centre = out[100, 120].astype(int)
    assert np.abs(centre - pixels[100, 120]).max() < 40, "the middle follows from the sides"


def test_feather_meets_the_picture_and_fades(fake: SimpleNamespace) -> None:
    pixels = np.full((60, 60, 3), 100, np.uint8)
    mask = np.zeros((60, 60), np.uint8)
    mask[10:50, 10:50] = 255
    filler = fake.Constant(fake.info(tile=128), value=0.6)
    hard, soft = (
        flatten(
            Picture(pixels), inpaint(Picture(pixels), mask, filler, Settings(grain=False, feather=n)).fills
        )
        for n in (0, 10)
    )
    assert (hard.pixels[mask > 0] == 153).all()
    along = soft.pixels[30, 10:31, 0].astype(int)
    assert abs(along[0] - 100) <= 1
    assert (np.diff(along) >= 0).all()
    assert along[-1] == 153


def test_cancel_is_heard_while_planning(fake: SimpleNamespace) -> None:
    filler = fake.Watching(fake.info())
    progress = Progress()
    progress.cancel()
    mask = fake.blobs((300, 300), 3)
    result = inpaint(Picture(fake.scene((300, 300), 1)), mask, filler, progress=progress)
    assert result.cancelled
    assert result.fills == ()
    assert filler.seen == []


def test_cancel_is_heard_while_tiles_run_and_keeps_what_is_finished(fake: SimpleNamespace) -> None:
    picture = Picture(fake.scene((300, 300), 2))
    mask = np.zeros((300, 300), np.uint8)
    mask[20:280:60, 20:280:60] = 255
    heard: list[float] = []
    progress = Progress(lambda u: heard.append(time.monotonic()) if u.stage == "Cancelling" else None)
    filler = fake.Watching(fake.info(tile=32), seconds=0.5)
    asked: list[float] = []

    def cancel() -> None:
        asked.append(time.monotonic())
        progress.cancel()

    timer = threading.Timer(0.7, cancel)
    timer.start()
    result = inpaint(picture, mask, filler, Settings(threads=2, grain=False), progress)
    ended = time.monotonic()
    timer.join()
    assert result.cancelled
    assert 0 < len(result.fills) < result.regions == 25
    assert heard[0] - asked[0] < 0.2
    assert ended - asked[0] < 0.5 + 0.3, "later than one tile"


def test_progress_adds_up_and_lights_regions(fake: SimpleNamespace) -> None:
    updates: list[Update] = []
    mask = fake.blobs((200, 300), 5, 20, largest=25)
    result = inpaint(
        Picture(fake.scene((200, 300), 5)),
        mask,
        fake.Watching(fake.info(largest_hole=6)),
        progress=Progress(updates.append),
    )
    assert updates[-1].done == pytest.approx(updates[0].total)
    assert {update.box for update in updates if update.box} == {fill.box for fill in result.fills}


def test_a_failing_filler_is_named_with_the_place(fake: SimpleNamespace) -> None:
    mask = np.zeros((50, 50), np.uint8)
    mask[10:14, 20:25] = 255
    filler = fake.Watching(fake.info(), error=ValueError("bad luck"))
    with pytest.raises(FillerError, match=r"Fake failed at \(20, 10\), 5 × 4 pixels: bad luck"):
        inpaint(Picture(fake.scene((50, 50), 1)), mask, filler)


def test_nonsense_from_a_filler_is_refused(fake: SimpleNamespace) -> None:
    mask = np.eye(50, dtype=np.uint8)
    with pytest.raises(FillerError, match="no usable result"):
        inpaint(Picture(fake.scene((50, 50), 1)), mask, fake.Constant(fake.info(), value=float("nan")))


@pytest.mark.parametrize("batch", [1, 4])
def test_out_of_memory_goes_on_with_less(fake: SimpleNamespace, batch: int) -> None:
    picture = Picture(fake.scene((200, 300), 3))
    mask = fake.blobs((200, 300), 3, 20)
    info = fake.info(tile=64, batch=batch)
    plenty, scarce = (
        inpaint(
            picture,
            mask,
            fake.Constant(info) if limit is None else fake.Watching(info, fail_above=limit),
            SMOOTH,
        )
        for limit in (None, 48 * 48)
    )
    assert not plenty.notes
    assert any("Out of memory" in note for note in scarce.notes)
    for a, b in zip(plenty.fills, scarce.fills, strict=True):
        assert a.box == b.box
        assert b.pixels[b.alpha > 0].min() > 0


def test_no_memory_at_all_is_an_error(fake: SimpleNamespace) -> None:
    mask = np.eye(50, dtype=np.uint8)
    with pytest.raises(FillerError, match="ran out of memory"):
        inpaint(Picture(fake.scene((50, 50), 1)), mask, fake.Watching(fake.info(), fail_above=0))


def test_masks_of_another_size_name_both(fake: SimpleNamespace) -> None:
    picture = Picture(fake.scene((50, 60), 1))
    with pytest.raises(MaskError, match="59 × 50 pixels, but the picture is 60 × 50"):
        inpaint(picture, np.ones((50, 59), np.uint8), fake.Constant(fake.info()))
    with pytest.raises(MaskError, match="protect mask is 50 × 60"):
        inpaint(
            picture,
            np.eye(50, 60, dtype=np.uint8),
            fake.Constant(fake.info()),
            protect=np.zeros((60, 50), np.uint8),
        )


def test_provenance_tells_how(fake: SimpleNamespace) -> None:
    mask = np.zeros((50, 50), np.uint8)
    mask[20:30, 20:30] = 255
    (fill,) = inpaint(
        Picture(fake.scene((50, 50), 1)), mask, fake.Diffuse(fake.info()), Settings(seed=5)
    ).fills
    assert fill.provenance.filler == "fake"
    assert fill.provenance.seed == 5
    assert fill.provenance.parameters == {"grow": 0, "grain": True, "feather": 8}
