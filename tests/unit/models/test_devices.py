"""What devices are here, what their failures say, and in which precision each computes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from restorer.cli import console
from restorer.cli import devices as command
from restorer.errors import FillerError
from restorer.models import devices, precision
from restorer.models.precision import Trial, decided, fast_precision, resolve_precision

CPU = torch.device("cpu")


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is lost, nothing is chosen, and the real devices of this machine do not count."""
    monkeypatch.setattr(devices, "_lost", set())
    monkeypatch.setattr(precision, "_chosen", {})
    monkeypatch.delenv("RESTORER_PRECISION", raising=False)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)


@pytest.fixture
def cards(monkeypatch: pytest.MonkeyPatch) -> dict[str, tuple[int, int]]:
    """Two cards, and a third one that another program has for itself: free and all bytes by name."""
    memory = {"cuda:0": (2, 8), "cuda:1": (6, 8)}

    def ask(name: str) -> tuple[int, int]:
        if name not in memory:
            raise RuntimeError("CUDA error: all CUDA-capable devices are busy or unavailable")
        return memory[name]

    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 3)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda name: f"Card {name}")
    monkeypatch.setattr(torch.cuda, "mem_get_info", ask)
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation: True)
    return memory


# --- what is here ---------------------------------------------------------------------------------------------------


def test_the_processor_is_always_here() -> None:
    (only,) = devices.available()
    assert only.name == "cpu"
    assert only.title
    assert only.memory is not None
    assert only.memory > 1 << 28
    assert devices.resolve("auto") == devices.resolve("cpu") == CPU


def test_cards_come_with_name_and_memory(cards: dict[str, tuple[int, int]]) -> None:
    _, first, second = devices.available()  # the third cannot be used
    assert (first.name, first.title, first.memory, first.free) == ("cuda:0", "Card cuda:0", 8, 2)
    assert (second.name, second.free) == ("cuda:1", 6)


def test_auto_takes_the_card_with_most_free_memory(
    cards: dict[str, tuple[int, int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert str(devices.resolve("auto")) == str(devices.resolve("cuda")) == "cuda:1"
    cards["cuda:0"] = (7, 8)
    assert str(devices.resolve("auto")) == "cuda:0"
    assert str(devices.resolve("cuda:1")) == "cuda:1"
    cards.clear()
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)  # one alone is taken unseen
    assert str(devices.resolve("auto")) == "cuda:0"


def test_auto_takes_apple_graphics_before_the_processor(
    monkeypatch: pytest.MonkeyPatch, cards: dict[str, tuple[int, int]]
) -> None:
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    monkeypatch.setattr(torch.mps, "recommended_max_memory", lambda: 10)
    monkeypatch.setattr(torch.mps, "driver_allocated_memory", lambda: 4)
    assert devices.resolve("auto").type == "cuda"
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert str(devices.resolve("auto")) == "mps"
    assert devices.available()[1] == devices.Device("mps", "Apple graphics", 10, 6)


@pytest.mark.parametrize(
    "name", ["cuda:3", "cuda:x", "cuda:", "cuda:-1", "mps", "mps:0", "cpu:0", "abacus", ""]
)
def test_what_is_not_here_is_refused(name: str, cards: dict[str, tuple[int, int]]) -> None:
    with pytest.raises(FillerError, match=f'no device "{name}".*auto, cpu, cuda:0, cuda:1, cuda:2'):
        devices.resolve(name)


def test_without_cards_there_is_no_cuda() -> None:
    for name in ("cuda", "cuda:0"):
        with pytest.raises(FillerError, match=f'no device "{name}".*auto or cpu'):
            devices.resolve(name)


def test_a_lost_device_is_not_offered_again(cards: dict[str, tuple[int, int]]) -> None:
    devices.give_up(torch.device("cuda:1"))
    assert [device.name for device in devices.available()] == ["cpu", "cuda:0"]
    assert str(devices.resolve("auto")) == "cuda:0"
    with pytest.raises(FillerError, match='no device "cuda:1"'):
        devices.resolve("cuda:1")


# --- what failures say ----------------------------------------------------------------------------------------------

MEMORY = [
    MemoryError(),
    RuntimeError("[enforce fail at alloc_cpu.cpp:117] DefaultCPUAllocator: not enough memory"),
    torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB."),
    RuntimeError("CUDA error: out of memory"),
    RuntimeError("CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling `cublasCreate(handle)`"),
    RuntimeError("MPS backend out of memory (MPS allocated: 18.13 GB, max allowed: 18.13 GB)."),
]
LOST = [
    RuntimeError("CUDA error: unspecified launch failure\nCompile with `TORCH_USE_CUDA_DSA`."),
    RuntimeError("CUDA error: device-side assert triggered"),
    RuntimeError("CUDA error: an illegal memory access was encountered"),
    RuntimeError("CUDA error: driver shutting down"),
    RuntimeError("No CUDA-capable device is detected"),
    RuntimeError("cuDNN error: CUDNN_STATUS_EXECUTION_FAILED"),
    RuntimeError("MPS backend: Command buffer execution failed with status 5"),
]
if hasattr(torch, "AcceleratorError"):
    LOST.append(torch.AcceleratorError("the device does not answer", 719))
OTHER = [
    RuntimeError("The size of tensor a (3) must match the size of tensor b (4)"),
    ValueError("CUDA error: unspecified launch failure"),
    OSError("out of memory"),
]


@pytest.mark.parametrize("error", MEMORY, ids=str)
def test_lack_of_memory_is_no_loss(error: Exception) -> None:
    assert devices.is_out_of_memory(error)
    assert not devices.is_lost(error)


@pytest.mark.parametrize("error", LOST, ids=str)
def test_a_loss_is_known(error: Exception) -> None:
    assert devices.is_lost(error)
    assert not devices.is_out_of_memory(error)


@pytest.mark.parametrize("error", OTHER, ids=str)
def test_other_errors_are_neither(error: Exception) -> None:
    assert not devices.is_lost(error)
    assert not devices.is_out_of_memory(error)


# --- threads --------------------------------------------------------------------------------------------------------


@pytest.fixture
def eight_threads(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """What threads are set to, on a machine where torch takes eight."""
    seen = [8]
    devices._all_threads.cache_clear()
    monkeypatch.setattr(torch, "get_num_threads", lambda: seen[-1])
    monkeypatch.setattr(torch, "set_num_threads", seen.append)
    yield seen
    devices._all_threads.cache_clear()


def test_threads_are_left_for_the_window(eight_threads: list[int]) -> None:
    assert devices.use_threads(leave=1) == 7
    assert devices.use_threads(leave=2) == 6  # of all, not of what is left
    assert devices.use_threads(leave=99) == 1
    assert devices.use_threads() == 8
    assert eight_threads == [8, 7, 6, 1, 8]


def test_a_limit_does_not_change_what_all_are(eight_threads: list[int]) -> None:
    devices.limit_threads(0)
    assert devices.use_threads(leave=1) == 7
    assert eight_threads == [8, 1, 7]


# --- precision ------------------------------------------------------------------------------------------------------

FASTER = {"fp32": Trial(0, 1.0), "bf16": Trial(0.01, 0.6)}
SLOWER = {"fp32": Trial(0, 1.0), "bf16": Trial(0.01, 1.7)}
ALIKE = {"fp32": Trial(0, 1.0), "bf16": Trial(0.01, 0.92)}


@pytest.mark.parametrize(
    ("trials", "rule", "wanted"),
    [
        (FASTER, "fp32", "bf16"),
        (FASTER, "bf16", "bf16"),
        (SLOWER, "bf16", "fp32"),
        (ALIKE, "fp32", "fp32"),
        (ALIKE, "bf16", "bf16"),
        ({"fp32": Trial(0, 0.95), "bf16": Trial(0.01, 1.0)}, "bf16", "bf16"),
        ({"fp32": Trial(0, 1.0), "bf16": Trial(0.2, 0.1)}, "bf16", "fp32"),
        ({"fp32": Trial(0, 1.0), "fp16": Trial(float("nan"), 0.1)}, "fp32", "fp32"),
        ({"fp32": Trial(0, 1.0)}, "bf16", "fp32"),
    ],
)
def test_half_precision_must_be_correct_and_clearly_faster(
    trials: dict[precision.Precision, Trial], rule: precision.Precision, wanted: str
) -> None:
    assert decided(trials, rule) == wanted


def test_the_rule_asks_the_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    for able, wanted in (
        ({"avx512_bf16": True}, "bf16"),
        ({"amx_bf16": True}, "bf16"),
        ({"avx2": True}, "fp32"),
    ):
        monkeypatch.setattr(torch.cpu, "get_capabilities", lambda able=able: able, raising=False)
        assert precision.native_precision(CPU) == wanted
    monkeypatch.delattr(torch.cpu, "get_capabilities", raising=False)
    assert precision.native_precision(CPU) == "fp32"
    assert precision.native_precision(torch.device("mps")) == "fp32"


@pytest.fixture
def trials(monkeypatch: pytest.MonkeyPatch) -> list[dict[precision.Precision, Trial]]:
    """What the next measurements say, last first."""
    waiting: list[dict[precision.Precision, Trial]] = []
    monkeypatch.setattr(precision, "measured", lambda device: waiting.pop())
    monkeypatch.setattr(precision, "native_precision", lambda device: "fp32")
    return waiting


def _state() -> Path:
    return precision._path()


def test_a_choice_once_made_stays(
    trials: list[dict[precision.Precision, Trial]], monkeypatch: pytest.MonkeyPatch
) -> None:
    trials += [SLOWER, FASTER]
    assert fast_precision(CPU) is torch.bfloat16
    assert fast_precision(CPU) is torch.bfloat16
    monkeypatch.setattr(precision, "_chosen", {})  # another process
    assert fast_precision(CPU) is torch.bfloat16
    assert trials == [SLOWER]
    monkeypatch.setattr(precision, "_chosen", {})
    monkeypatch.setattr(torch, "__version__", "99.0")  # which may compute otherwise
    assert fast_precision(CPU) is torch.float32
    assert set(json.loads(_state().read_bytes())["precision"].values()) == {"bf16", "fp32"}


@pytest.mark.parametrize(
    "content",
    [b"", b"\xff\xfe", b"[]", b'{"version": 0}', b'{"precision": {"a": "fp64"}}', b'{"more": 1}', b"{" * 99],
)
def test_a_broken_or_old_file_counts_as_empty(
    content: bytes, trials: list[dict[precision.Precision, Trial]]
) -> None:
    trials.append(FASTER)
    _state().write_bytes(content)
    assert fast_precision(CPU) is torch.bfloat16
    assert list(json.loads(_state().read_bytes())["precision"].values()) == ["bf16"]


def test_who_was_first_counts(
    trials: list[dict[precision.Precision, Trial]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(device: torch.device) -> dict[precision.Precision, Trial]:
        choice = {"version": 1, "precision": {precision._key(device): "fp32"}}
        _state().write_text(json.dumps(choice), "utf-8")
        return FASTER

    monkeypatch.setattr(precision, "measured", meanwhile)
    assert fast_precision(CPU) is torch.float32


def test_without_memory_no_clock_is_asked(
    trials: list[dict[precision.Precision, Trial]], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.touch()
    monkeypatch.setenv("RESTORER_STATE", str(blocked / "state"))
    trials.append(FASTER)
    assert fast_precision(CPU) is torch.float32  # as the rule says


def test_a_device_that_cannot_be_measured_follows_the_rule(
    trials: list[dict[precision.Precision, Trial]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(device: torch.device) -> dict[precision.Precision, Trial]:
        raise RuntimeError("CUDA error: out of memory")

    monkeypatch.setattr(precision, "measured", fails)
    assert fast_precision(CPU) is torch.float32
    assert not _state().exists()


def test_precision_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    assert resolve_precision(CPU, "fp32") is torch.float32
    assert resolve_precision(CPU, "bf16") is torch.bfloat16
    assert resolve_precision(torch.device("cuda"), "fp16") is torch.float16
    for name in ("fp16", "fp64", ""):
        with pytest.raises(FillerError, match=f'no precision "{name}" on cpu.*auto, fp32, bf16'):
            resolve_precision(CPU, name)
    monkeypatch.setenv("RESTORER_PRECISION", "bf16")
    assert resolve_precision(CPU, "auto") is torch.bfloat16
    assert resolve_precision(CPU, "fp32") is torch.float32


def test_the_measurement_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    random, threads = torch.random.get_rng_state(), torch.get_num_threads()
    monkeypatch.setattr(precision, "_ROUNDS", 1)
    monkeypatch.setattr(precision, "_HOPELESS", 1e9)
    trials = precision.measured(CPU)
    assert list(trials) == ["fp32", "bf16"]
    assert trials["fp32"].error == 0
    assert 1e-4 < trials["bf16"].error < precision.TOLERANCE
    assert min(trial.seconds for trial in trials.values()) > 0
    assert torch.equal(torch.random.get_rng_state(), random)
    assert torch.get_num_threads() == threads


@pytest.mark.parametrize("hopeless", [True, False])
def test_what_fails_or_takes_forever_is_left_out(hopeless: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    def tried(network: object, picture: torch.Tensor, name: str) -> tuple[torch.Tensor, float]:
        if name == "fp32":
            return torch.ones(3), 0.1
        if hopeless:
            return torch.ones(3), 9.0
        raise RuntimeError("could not create a primitive descriptor")

    monkeypatch.setattr(precision, "_tried", tried)
    assert precision.measured(CPU) == {"fp32": Trial(0, 0.1)}

    def lost(network: object, picture: torch.Tensor, name: str) -> tuple[torch.Tensor, float]:
        if name == "fp32":
            return torch.ones(3), 0.1
        raise LOST[0]

    monkeypatch.setattr(precision, "_tried", lost)
    with pytest.raises(RuntimeError, match="launch failure"):
        precision.measured(CPU)


@pytest.mark.parametrize(("bf16", "wanted"), [(True, ["bf16"]), (False, ["fp16"])])
def test_float16_is_for_cards_without_bfloat16(
    bf16: bool, wanted: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation: bf16)
    assert precision._worth_trying(torch.device("cuda")) == wanted
    assert precision._worth_trying(torch.device("mps")) == ["fp16"]


# --- the command ----------------------------------------------------------------------------------------------------


def _run(*arguments: str) -> int:
    def action() -> int:
        command.app(list(arguments), prog_name="restorer models devices")
        return 0

    return console.guarded(action)


def test_devices_are_listed(
    cards: dict[str, tuple[int, int]], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    cards |= {"cuda:0": (2_000_000_000, 8_100_000_000)}
    monkeypatch.setattr(precision, "measured", lambda device: FASTER)
    assert _run() == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["cpu", "cuda:0", "cuda:1"]
    assert "Card cuda:0, 8.1 GB, 2.0 GB free, bf16 (default)" in lines[1]
    assert sum("(default)" in line for line in lines) == 1
    assert _run("--json") == 0
    found = json.loads(capsys.readouterr().out)
    assert found["default"] == "cuda:0"
    assert [device["precision"] for device in found["devices"]] == ["bf16"] * 3
    assert found["devices"][1] == {
        "name": "cuda:0",
        "title": "Card cuda:0",
        "memory": 8_100_000_000,
        "free": 2_000_000_000,
        "precision": "bf16",
    }
