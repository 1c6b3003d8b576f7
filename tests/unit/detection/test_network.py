"""Damage found by a network: the tiles, what is kept of its evidence, and the way from an installed checkpoint."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from restorer.detection import network
from restorer.detection.detect import automatic, detect, preview
from restorer.detection.evidence import evidence as threshold_odds
from restorer.detection.network import Detector, detect_network, evidence
from restorer.detection.parameters import NetworkParameters
from restorer.errors import CancelledError, CheckpointError, UsageError
from restorer.imaging.picture import Picture, Pixels
from restorer.models.checkpoint import card_of
from restorer.models.networks.network import GUESS_RANGE, Network
from restorer.models.networks.restorer_net import RestorerNet
from restorer.models.networks.unet_segment import SegmentationUNet
from restorer.progress import Progress, Update


@pytest.fixture(autouse=True)
def _exact(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same numbers on every processor."""
    monkeypatch.setattr(network, "fast_precision", lambda place: torch.float32)


@pytest.fixture
def spotter(bright_spotter: Network) -> Detector:
    return bright_spotter, card_of(bright_spotter, name="Bright spots")


@pytest.fixture
def random_detector() -> Detector:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        made = SegmentationUNet(widths=(4, 6), norm="none").eval()
    return made, card_of(made, name="Random")


def spotted(height: int = 60, width: int = 90) -> Pixels:
    """A dark picture with a white patch of 10 x 12 pixels and a white speck of 2: (H, W, 3) uint8."""
    pixels = np.full((height, width, 3), 70, np.uint8)
    pixels[20:30, 40:52] = 240
    pixels[50, 5:7] = 240
    return pixels


def patch_only(height: int = 60, width: int = 90) -> np.ndarray:
    mask = np.zeros((height, width), np.uint8)
    mask[20:30, 40:52] = 255
    return mask


def test_evidence_is_what_the_network_says(spotter: Detector) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (37, 53, 3), np.uint8)
    expected = np.clip(40 * pixels.mean(2) / 255 - 30, -network.CLEAR, network.CLEAR)
    np.testing.assert_allclose(evidence(pixels, spotter), expected, atol=1e-3)


def test_a_guided_network_sees_what_the_threshold_detector_thinks() -> None:
    made = SegmentationUNet(widths=(4, 6), norm="none", guided=True).eval()  # its head starts at zero
    pixels = np.random.default_rng(1).integers(0, 256, (70, 53, 3), np.uint8)
    odds = evidence(pixels, (made, card_of(made, name="Guided")))
    expected = np.clip(threshold_odds(pixels, "whitish"), -GUESS_RANGE, GUESS_RANGE)
    np.testing.assert_allclose(odds, expected, atol=0.04)


def test_tiles_meet_without_seams(random_detector: Detector, monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = np.random.default_rng(2).integers(0, 256, (250, 190, 3), np.uint8)
    whole = evidence(pixels, random_detector)
    monkeypatch.setattr(network, "TILE", 3 * network.LEAST_HALO)
    monkeypatch.setattr(random_detector[0], "reach", 8, raising=False)
    sizes: list[int] = []
    random_detector[0].register_forward_pre_hook(lambda _, given: sizes.append(max(given[0].shape)))
    tiled = evidence(pixels, random_detector)
    assert len(sizes) > 30
    assert max(sizes) < 150
    np.testing.assert_allclose(tiled, whole, atol=1e-4)


@pytest.mark.parametrize("shape", [(1, 1), (1, 40), (31, 33), (64, 5)])
def test_any_size_is_covered(spotter: Detector, shape: tuple[int, int]) -> None:
    assert detect_network(Picture(np.full((*shape, 3), 255, np.uint8)), spotter).shape == shape
    boxes = network._cores(shape, 16, 4)
    covered = np.zeros(shape, int)
    for box in boxes:
        covered[box.slices] += 1
        assert box.x % 4 == box.y % 4 == 0
    assert (covered == 1).all()


def test_marks_patches_and_leaves_specks(spotter: Detector) -> None:
    np.testing.assert_array_equal(detect_network(Picture(spotted()), spotter), patch_only())


def test_sensitivity_moves_the_bar(spotter: Detector) -> None:
    pixels = np.full((40, 120, 3), 60, np.uint8)
    for place, level in enumerate((175, 195, 215)):  # log odds -2.5, 0.6, 3.7
        pixels[10:30, 10 + 40 * place : 30 + 40 * place] = level

    def patches(sensitivity: float) -> list[bool]:
        mask = detect_network(Picture(pixels), spotter, sensitivity=sensitivity)
        return [bool(mask[20, 20 + 40 * place]) for place in range(3)]

    assert patches(0.1) == [False, False, False]
    assert patches(0.5) == [False, False, True]  # the middle one is nowhere clear enough
    assert patches(0.7) == [False, True, True]
    assert patches(0.9) == [True, True, True]
    with pytest.raises(UsageError, match="sensitivity"):
        patches(1.2)


def test_depth_and_grey_make_no_difference(spotter: Detector) -> None:
    wide = Picture(spotted().astype(np.uint16) * 257)
    grey = Picture(np.ascontiguousarray(spotted()[..., :1]))
    for picture in (wide, grey):
        np.testing.assert_array_equal(detect_network(picture, spotter), patch_only())


def test_large_pictures_are_seen_smaller_with_edges_as_fine(spotter: Detector) -> None:
    small = spotted(240, 320)
    large = np.repeat(np.repeat(small, 5, 0), 5, 1)
    mask = detect_network(Picture(large), spotter)
    true = np.repeat(np.repeat(patch_only(240, 320), 5, 0), 5, 1)
    assert np.count_nonzero(mask != true) <= 0.02 * np.count_nonzero(true)


def test_transparent_pixels_are_never_marked(spotter: Detector) -> None:
    pixels = np.dstack([spotted(), np.full((60, 90), 255, np.uint8)])
    pixels[:25, :, 3] = 0
    mask = detect_network(Picture(pixels), spotter)
    assert not mask[:25].any()
    np.testing.assert_array_equal(mask[26:], patch_only()[26:])


def test_fillers_and_wrong_weights_are_refused(spotter: Detector) -> None:
    filler = RestorerNet(widths=(4, 4), blocks=(1, 1))
    with pytest.raises(CheckpointError, match="cannot find damage"):
        evidence(spotted(), (filler, card_of(filler, name="Filler")))
    spotter[0].head.bias.data.fill_(float("nan"))
    with pytest.raises(CheckpointError, match="no numbers"):
        evidence(spotted(), spotter)


def test_cancel_is_heard_between_tiles(spotter: Detector, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "TILE", 3 * network.LEAST_HALO)
    monkeypatch.setattr(spotter[0], "reach", 8, raising=False)
    calls: list[int] = []
    progress = Progress()

    def seen(*_: object) -> None:
        calls.append(1)
        if len(calls) == 2:
            progress.cancel()

    spotter[0].register_forward_pre_hook(seen)
    with pytest.raises(CancelledError):
        detect_network(Picture(spotted(200, 200)), spotter, progress=progress)
    assert len(calls) == 2


def test_progress_reaches_its_end(spotter: Detector) -> None:
    updates: list[Update] = []
    detect_network(Picture(spotted()), spotter, progress=Progress(updates.append))
    assert updates[0].fraction == 0
    assert updates[-1].fraction > 0.6


# the installed detector


def test_the_installed_detector_is_used(install_detector: Callable[[], Path]) -> None:
    install_detector()
    picture = Picture(spotted())
    values = automatic(picture, "network").changed(grow=0)
    assert isinstance(values, NetworkParameters)
    updates: list[Update] = []
    np.testing.assert_array_equal(detect(picture, values, progress=Progress(updates.append)), patch_only())
    assert updates[-1].fraction <= 1
    shown = preview(picture, values)
    np.testing.assert_array_equal(shown, patch_only())


def test_protection_and_selection_hold(install_detector: Callable[[], Path]) -> None:
    install_detector()
    picture, values = Picture(spotted()), NetworkParameters()
    half = np.zeros(picture.shape, np.uint8)
    half[:, 45:] = 255
    assert not detect(picture, values, protect=half)[:, 45:].any()
    assert detect(picture, values, protect=half)[25, 42] == 255
    assert not detect(picture, values, selection=half)[:, :45].any()
    assert detect(picture, values, selection=half)[25, 50] == 255


def test_a_slider_asks_the_network_once(
    install_detector: Callable[[], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    install_detector()
    picture, calls = Picture(spotted()), []
    real = network.evidence
    monkeypatch.setattr(network, "evidence", lambda *given: calls.append(1) or real(*given))
    for sensitivity in (0.2, 0.5, 0.8):
        detect(picture, NetworkParameters(sensitivity=sensitivity))
    assert len(calls) == 1


def test_another_checkpoint_of_the_name_is_noticed(install_detector: Callable[[], Path]) -> None:
    path = install_detector()
    first = network.installed()
    assert network.installed() is first
    path.touch()
    assert network.installed() is not first


@pytest.mark.usefixtures("no_checkpoints")
def test_without_a_detector_it_is_said_how_to_go_on() -> None:
    with pytest.raises(CheckpointError, match="--detect=whitish"):
        detect(Picture(spotted()), NetworkParameters())
    with pytest.raises(CheckpointError):
        network.check_installed()
