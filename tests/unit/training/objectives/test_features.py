"""Feature weights: which files are taken, which refused, and which layers are tapped."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from restorer.errors import TrainingError
from training.objectives import features as features_module
from training.objectives.features import Features, find_features, load_features

from .conftest import squeeze_weights, vgg_weights

VGG16, VGG19 = (2, 2, 3, 3, 3), (2, 2, 4, 4, 4)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(torch.hub, "get_dir", lambda: str(tmp_path / "hub"))
    folder = tmp_path / "hub" / "checkpoints"
    folder.mkdir(parents=True)
    return folder


@pytest.mark.parametrize(
    ("layout", "blocks", "count", "pools"),
    [("vgg16", VGG16, 13, [64, 128, 256]), ("vgg19", VGG19, 16, [64, 128, 256])],
)
def test_vgg_files_are_recognised(
    layout: str, blocks: tuple[int, ...], count: int, pools: list[int], tmp_path: Path
) -> None:
    weights = vgg_weights(*blocks) | {"classifier.0.weight": torch.zeros(2, 2)}
    assert sum(key.endswith("weight") and "features" in key for key in weights) == count
    torch.save(weights, tmp_path / "weights.pth")
    found = load_features(tmp_path / "weights.pth")
    assert (found.layout, found.measures_lpips) == (layout, False)
    x = torch.rand(1, 3, 32, 48)
    taps = found.taps(x)
    assert [tap.shape[1] for tap in taps] == pools
    assert [tuple(tap.shape[2:]) for tap in taps] == [(16, 24), (8, 12), (4, 6)]
    levels = found.taps(x, "levels")
    assert [tap.shape[1] for tap in levels] == [64, 128, 256, 512, 512]
    assert [tuple(tap.shape[2:]) for tap in levels] == [(32, 48), (16, 24), (8, 12), (4, 6), (2, 3)]


@pytest.mark.parametrize("layout", ["vgg16", "vgg19"])
def test_levels_follow_the_first_convolution_of_each_size(layout: str) -> None:
    """Counted from the layers themselves: ReLU 1_1, 2_1, ... and the pooling layers of Liu et al. 2018."""
    plan = features_module._PLANS[layout]
    with torch.device("meta"):
        layers = plan.layers()
    pools = [index for index, layer in enumerate(layers) if isinstance(layer, nn.MaxPool2d)]
    assert plan.taps["pools"] == tuple(pools[:3])
    assert plan.taps["levels"] == (1, *(pool + 2 for pool in pools[:4]))
    assert all(isinstance(layers[index], nn.ReLU) for index in plan.taps["levels"])


def test_vgg_names_are_torchvisions() -> None:
    """torchvision numbers convolutions, ReLUs and pooling layers together."""
    convolutions = (0, 2, 5, 7, 10, 12, 14, 17, 19, 21, 24, 26, 28)
    assert list(vgg_weights(*VGG16)) == [
        f"features.{index}.{kind}" for index in convolutions for kind in ("weight", "bias")
    ]


def test_squeezenet_with_and_without_lpips(tmp_path: Path) -> None:
    torch.save(squeeze_weights(lpips=False), tmp_path / "plain.pth")
    save_file(squeeze_weights(), tmp_path / "lpips.safetensors")
    plain, full = load_features(tmp_path / "plain.pth"), load_features(tmp_path / "lpips.safetensors")
    assert (plain.layout, plain.measures_lpips) == ("squeeze", False)
    assert (full.layout, full.measures_lpips) == ("squeeze", True)
    x = torch.rand(2, 3, 64, 48)
    assert [tap.shape[1] for tap in full.taps(x, "levels")] == [64, 128, 256, 384, 512]
    assert [tap.shape[1] for tap in full.taps(x)] == [64, 128, 256]
    for one, other in zip(plain.taps(x), full.taps(x), strict=True):
        torch.testing.assert_close(one, other)


def test_pictures_are_normalised() -> None:
    """The network sees (x - mean) / std; LPIPS files bring the same numbers for pictures in [-1, 1]."""
    weights = squeeze_weights()
    x = torch.rand(1, 3, 32, 32)
    mean, std = torch.tensor([0.485, 0.456, 0.406]), torch.tensor([0.229, 0.224, 0.225])
    seen = (x - mean.view(1, 3, 1, 1)) / std.view(1, 3, 1, 1)
    wanted = torch.conv2d(seen, weights["features.0.weight"], weights["features.0.bias"], 2).relu()
    own = Features(weights)
    torch.testing.assert_close(own.taps(x, "levels")[0], wanted)
    shift = torch.tensor([-0.030, -0.088, -0.188]).view(1, 3, 1, 1)
    scale = torch.tensor([0.458, 0.448, 0.450]).view(1, 3, 1, 1)
    brought = Features(weights | {"shift": shift, "scale": scale})
    torch.testing.assert_close(brought.taps(x, "levels")[0], wanted)


def test_half_precision_files_and_autocast_compute_in_float32() -> None:
    found = Features({key: value.half() for key, value in squeeze_weights().items()})
    with torch.autocast("cpu", torch.bfloat16):
        assert all(tap.dtype == torch.float32 for tap in found.taps(torch.rand(1, 3, 32, 32).bfloat16()))


def test_lpips_is_zero_for_equals_symmetric_and_positive(squeeze: Features) -> None:
    a, b = torch.rand(2, 1, 3, 33, 40)
    assert float(squeeze.lpips(a, a).abs().max()) == 0
    torch.testing.assert_close(squeeze.lpips(a, b), squeeze.lpips(b, a))
    assert float(squeeze.lpips(a, b).min()) >= 0
    assert float(squeeze.lpips(a, b).mean()) > float(squeeze.lpips(a, a * 0.95 + b * 0.05).mean()) > 0


def damaged_files(folder: Path) -> dict[str, Path]:
    """Files that are no feature weights, by what is wrong with them."""
    files = {
        name: folder / f"{name}.pth" for name in ("text", "module", "list", "other", "short", "lin", "nested")
    }
    files["tensors"] = folder / "tensors.safetensors"
    files["text"].write_text("not weights")
    files["tensors"].write_bytes(b"\x00" * 20)
    torch.save(nn.Linear(2, 2), files["module"])
    torch.save([torch.zeros(2)], files["list"])
    torch.save({"body.0.weight": torch.zeros(2)}, files["other"])
    short = squeeze_weights()
    short["features.0.weight"] = torch.zeros(96, 3, 7, 7)  # SqueezeNet 1.0
    torch.save(short, files["short"])
    torch.save(squeeze_weights() | {"lin.6": torch.zeros(1, 3, 1, 1)}, files["lin"])
    torch.save({"state_dict": squeeze_weights()}, files["nested"])
    return files


def test_wrong_files_are_refused_with_what_is_accepted(tmp_path: Path) -> None:
    for name, path in damaged_files(tmp_path).items():
        with pytest.raises(TrainingError) as caught:
            load_features(path)
        assert "SqueezeNet 1.1" in str(caught.value), name
        assert path.name in str(caught.value), name


def test_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"nowhere\.pth cannot be read: No such file"):
        find_features(tmp_path / "nowhere.pth")


def test_torch_cache_is_searched_in_order(cache: Path, tmp_path: Path) -> None:
    assert find_features() is None
    torch.save(squeeze_weights(lpips=False), cache / "squeezenet1_1-b8a52dc0.pth")
    assert find_features().layout == "squeeze"
    torch.save(vgg_weights(*VGG19), cache / "vgg19-dcbb9e9d.pth")
    torch.save(vgg_weights(*VGG16), cache / "vgg16-397923af.pth")
    assert find_features().layout == "vgg16"
    assert find_features(prefer="vgg19").layout == "vgg19"
    torch.save(squeeze_weights(), tmp_path / "own.pth")
    assert find_features(tmp_path / "own.pth").measures_lpips


def scorer(shared: Path) -> ModuleType:
    """The scorer that lies beside the pictures, as a module."""
    path = shared.parent / "tools" / "score.py"
    if not path.exists():
        pytest.skip("the scorer is not here")
    spec = importlib.util.spec_from_file_location("score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.pictures
def test_lpips_agrees_with_the_scorer(shared_data: Path) -> None:
    weights = shared_data / "weights" / "lpips_squeeze.pth"
    reference = scorer(shared_data).load_lpips(str(weights))
    found = load_features(weights)
    for name in ("v00", "v01"):
        clean = cv2.imread(str(shared_data / "val" / "clean" / f"{name}.png"))[100:260, 60:261, ::-1]
        result = cv2.GaussianBlur(clean, (0, 0), 2)
        a, b = (
            torch.from_numpy(np.ascontiguousarray(one.transpose(2, 0, 1)))[None].float() / 255
            for one in (clean, result)
        )
        own = found.lpips(a, b)[0, 0].numpy()
        assert own.mean() > 0.01
        np.testing.assert_allclose(own, reference(clean, result), atol=1e-5)
