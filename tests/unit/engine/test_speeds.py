"""Estimates come from the filler's reference speed until a run has been measured here."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from restorer.engine.inpaint import Settings, inpaint
from restorer.engine.plan import Plan, plan
from restorer.engine.speeds import estimate, learn
from restorer.imaging.picture import Picture
from restorer.paths import state_folder

PLAIN = Settings(grain=False, threads=2)


@pytest.fixture
def todo(fake: SimpleNamespace) -> Plan:
    mask = np.zeros((400, 400), np.uint8)
    mask[5:390:40, 5:390:40] = 255
    return plan(mask, fake.info(), PLAIN)


def test_the_reference_speed_comes_first(fake: SimpleNamespace, todo: Plan) -> None:
    info = fake.info(seconds_per_megapixel=8.0)
    assert estimate(todo, info) == pytest.approx(8.0 * todo.pixels / 1e6 / 2)


def test_measured_speeds_take_over(fake: SimpleNamespace, todo: Plan) -> None:
    info = fake.info(seconds_per_megapixel=8.0)
    learn(info, 1_000_000, 2.0, PLAIN)
    assert estimate(todo, info) == pytest.approx(2.0 * todo.pixels / 1e6 / 2)
    learn(info, 1_000_000, 4.0, PLAIN)
    assert estimate(todo, info) == pytest.approx(3.0 * todo.pixels / 1e6 / 2)


@pytest.mark.parametrize(
    "content", [b"", b"{", b'{"version": 9}', b'{"seconds_per_megapixel": {"fake": -1}}', b"\xff"]
)
def test_a_broken_memory_is_ignored_and_replaced(fake: SimpleNamespace, todo: Plan, content: bytes) -> None:
    path = state_folder() / "speeds.json"
    path.write_bytes(content)
    info = fake.info(seconds_per_megapixel=8.0)
    assert estimate(todo, info) == pytest.approx(8.0 * todo.pixels / 1e6 / 2)
    learn(info, 1_000_000, 2.0, PLAIN)
    assert estimate(todo, info) == pytest.approx(2.0 * todo.pixels / 1e6 / 2)
    assert [file.name for file in state_folder().iterdir()] == ["speeds.json"]


def test_a_folder_that_cannot_be_written_to_stops_nothing(
    fake: SimpleNamespace, tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RESTORER_STATE", "/proc/no-such-folder")
    learn(fake.info(), 1_000_000, 2.0, PLAIN)


def test_runs_are_remembered(fake: SimpleNamespace, todo: Plan) -> None:
    info = fake.info(seconds_per_megapixel=1000.0)
    before = estimate(todo, info)
    inpaint(Picture(fake.scene((400, 400), 1)), todo.damage.mask, fake.Watching(info), PLAIN)
    assert estimate(todo, info) < before / 10


def test_grain_has_a_speed_of_its_own(fake: SimpleNamespace, todo: Plan) -> None:
    info = fake.info(seconds_per_megapixel=8.0)
    grainy = replace(todo, settings=Settings(threads=2))
    assert estimate(grainy, info) > estimate(todo, info)
    learn(info, 1_000_000, 2.0, PLAIN)
    learn(info, 1_000_000, 3.0, Settings())
    assert estimate(grainy, info) == pytest.approx(1.5 * estimate(todo, info))
    textured = fake.info(restores_grain=True)
    assert estimate(grainy, textured) == estimate(todo, textured)
