"""The run folder: nothing half-written, nothing overwritten, everything readable again."""

from __future__ import annotations

import itertools
import json
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from PIL import Image

from restorer.errors import TrainingError
from training import curves
from training.config import Phase, Recipe, RunConfig
from training.events import EventWriter, crc32c
from training.run import Run
from training.schedule import rate, stage_at, stages


@pytest.fixture
def settings(tiny_recipe: Callable[..., dict[str, Any]], tmp_path: Path) -> RunConfig:
    return RunConfig(recipe=Recipe.model_validate(tiny_recipe()), pictures=tmp_path, steps=6)


def test_a_run_is_read_back_as_it_was_written(settings: RunConfig, tmp_path: Path) -> None:
    made = Run.create(tmp_path / "a.run", settings)
    assert Run(made.folder).config == settings
    assert made.output == tmp_path / "a.safetensors"
    assert made.load_state() is None
    made.save_state({"done": 3, "network": {"w": torch.ones(2)}, "curve": [(0.0, 1.5)]})
    state = made.load_state()
    assert state is not None
    assert state["done"] == 3
    assert state["curve"] == [(0.0, 1.5)]
    assert torch.equal(state["network"]["w"], torch.ones(2))


def test_a_run_is_never_overwritten(settings: RunConfig, tmp_path: Path) -> None:
    Run.create(tmp_path / "a.run", settings)
    with pytest.raises(TrainingError, match="already"):
        Run.create(tmp_path / "a.run", settings)


def test_what_is_no_run_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="holds no run"):
        Run(tmp_path)
    (tmp_path / "config.json").write_text('{"steps": 3}', "utf-8")
    with pytest.raises(TrainingError, match="holds no run"):
        Run(tmp_path)


def test_a_damaged_state_is_refused_and_code_in_it_never_runs(settings: RunConfig, tmp_path: Path) -> None:
    run = Run.create(tmp_path / "a.run", settings)
    (run.folder / "state.pt").write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(TrainingError, match="cannot be read"):
        run.load_state()
    torch.save({"done": _Evil()}, run.folder / "state.pt")
    with pytest.raises(TrainingError, match="cannot be read"):
        run.load_state()


class _Evil:
    def __reduce__(self) -> tuple[Any, ...]:
        return (pytest.fail, ("the state ran code",))


def test_the_log_survives_a_cut_line_and_is_rewound(settings: RunConfig, tmp_path: Path) -> None:
    run = Run.create(tmp_path / "a.run", settings)
    for step in (1, 2, 3):
        run.log(step=step, losses={"total": float(step)}, validation={"psnr": {"all": 20.0 + step}})
    with (run.folder / "log.jsonl").open("a") as file:
        file.write('{"step": 4, "los')
    assert [record["step"] for record in run.records()] == [1, 2, 3]
    run.rewind(2)
    assert [json.loads(line)["step"] for line in (run.folder / "log.jsonl").read_text().splitlines()] == [
        1,
        2,
    ]


def test_curves_and_samples_are_drawn(settings: RunConfig, tmp_path: Path) -> None:
    run = Run.create(tmp_path / "a.run", settings)
    run.draw(0, [])
    assert _opened(run.folder / "curves.png").size > 0
    for step in range(1, 9):
        run.log(step=step, losses={"total": 1 / step}, learning_rate=1e-3)
    run.log(step=8, validation={"psnr": {"all": 25.0, "small": float("nan")}})
    run.draw(8, [[np.zeros((8, 8, 3), np.uint8), np.full((4, 12, 3), 200, np.uint8)]])
    sheet = _opened(run.folder / "samples" / "0000008.png")
    assert sheet.shape == (8 + 2 * 4, 8 + 12 + 3 * 4, 3)
    drawn = _opened(run.folder / "curves.png")
    assert (
        np.abs(drawn.astype(int) - drawn.mean(2, keepdims=True)).max(2) > 60
    ).sum() > 200  # coloured lines


def _opened(path: Path) -> NDArray[np.uint8]:
    with Image.open(path) as picture:
        return np.asarray(picture)


def test_a_curve_lies_where_its_values_are() -> None:
    records = [
        {"step": step, "validation": {"psnr": {"all": value}}} for step, value in ((0, 10.0), (10, 30.0))
    ]
    drawn = np.asarray(curves.draw(records)).astype(int)
    blue = np.argwhere(
        drawn[:, : curves._WIDTH - curves._RIGHT, 2] - drawn[:, : curves._WIDTH - curves._RIGHT, 0] > 60
    )
    left, right = blue[blue[:, 1].argmin()], blue[blue[:, 1].argmax()]
    assert left[0] > right[0] + 100  # rises to the right


def test_tensorboard_gets_records_with_right_checksums(tmp_path: Path) -> None:
    assert crc32c(b"123456789") == 0xE3069283  # RFC 3720's check value
    EventWriter(tmp_path).write(300, {"losses/total": 0.5})
    (path,) = tmp_path.glob("events.out.tfevents.*")
    data, messages = path.read_bytes(), []
    while data:
        (length,) = struct.unpack("<Q", data[:8])
        assert struct.unpack("<I", data[8:12])[0] == _mask(crc32c(data[:8]))
        message = data[12 : 12 + length]
        assert struct.unpack("<I", data[12 + length : 16 + length])[0] == _mask(crc32c(message))
        messages.append(message)
        data = data[16 + length :]
    assert messages[0].endswith(b"\x1a\x0dbrain.Event:2")
    tag = b"\x0a\x0closses/total\x15" + struct.pack("<f", 0.5)
    value = b"\x0a" + bytes([len(tag)]) + tag
    assert messages[1][9:] == b"\x10\xac\x02\x2a" + bytes([len(value)]) + value


def _mask(crc: int) -> int:
    return ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF


def _phase(**changes: Any) -> Phase:
    return Phase.model_validate({"objectives": {"psnr": 1.0}, **changes})


def test_phases_share_the_steps() -> None:
    placed = stages([_phase(share=3), _phase(share=1)], 8)
    assert [(stage.first, stage.end) for stage in placed] == [(0, 6), (6, 8)]
    assert stage_at(placed, 5) is placed[0]
    assert stage_at(placed, 6) is placed[1]
    assert stage_at(placed, 99) is placed[1]
    few = stages([_phase(share=0.01), _phase(share=1), _phase(share=0.01)], 3)
    assert few[-1].end == 3
    assert sum(stage.steps for stage in few) == 3


def test_the_rate_climbs_and_falls() -> None:
    (stage,) = stages([_phase(learning_rate=1.0, final_rate=0.1, warmup=10)], 100)
    rates = [rate(stage, step) for step in range(100)]
    assert rates[0] == pytest.approx(0.1, abs=1e-3)
    assert max(rates) == pytest.approx(rates[9], rel=0.02)
    assert rates[-1] == pytest.approx(0.1)
    assert all(later < earlier for earlier, later in itertools.pairwise(rates[10:]))
    (constant,) = stages([_phase(learning_rate=0.01, final_rate=1.0, warmup=0)], 5)
    assert [rate(constant, step) for step in range(5)] == [0.01] * 5
