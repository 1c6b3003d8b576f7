"""What the teaching window makes of what it reads: lines, run folders, outcomes."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from restorer.errors import UsageError
from restorer.gui.teaching import curves, events, program, runs, verdict
from restorer.gui.teaching.events import Finished, Judged
from restorer.gui.teaching.program import Wish

ROOT = Path(__file__).resolve().parents[2]


def _outcome(**facts: object) -> Finished:
    usual = {
        "event": "finished", "output": "a", "installed": None, "helped": True, "score": "psnr", "before": 27.88,
        "after": 28.3, "gain": 0.42, "error": 0.05, "best_step": 3, "scores": {},
        "pictures": [{"name": "a.png", "before": 27.88, "after": 28.3}],
    }  # fmt: skip
    return Finished.model_validate(usual | facts)


def test_the_verdict_says_what_it_knows_and_no_more() -> None:
    assert verdict.headline(_outcome()) == "It helped: 0.42 dB better on the pictures kept apart."
    assert "27.88 dB before and 28.30 dB after (± 0.05 dB); 1 of 1 picture got better" in verdict.explanation(
        _outcome()
    )
    assert "slightly optimistic" in verdict.explanation(_outcome())
    useless = _outcome(helped=False, after=27.9, gain=0.02)
    assert verdict.headline(useless) == "It did not help."
    assert "nothing to add" in verdict.explanation(useless)
    unknown = _outcome(helped=None, before=None, after=None, gain=None, error=None, pictures=[])
    assert verdict.headline(unknown) == "Nobody can tell whether it helped."
    assert "kept apart" in verdict.explanation(unknown)


def test_less_lpips_is_better() -> None:
    one = Judged(name="a", before=0.2, after=0.15)
    assert verdict.judged(one, "lpips") == "0.2000 → 0.1500 LPIPS, better by 0.0500 LPIPS"
    assert (
        verdict.judged(Judged(name="a", before=20, after=19.5), "psnr")
        == "20.00 → 19.50 dB, worse by 0.50 dB"
    )
    assert verdict.judged(Judged(name="a", before=20, after=20), "psnr") == "20.00 → 20.00 dB, equal"


def test_every_documented_event_is_understood() -> None:
    text = (ROOT / "docs" / "training.md").read_text("utf-8").partition("## JSON lines for other programs")[2]
    rows = re.findall(r"^\| `(\w+)` \| ((?:`\w+`(?:, )?)+) \|", text.partition("\n## ")[0], re.MULTILINE)
    documented = {event: set(re.findall(r"`(\w+)`", fields)) for event, fields in rows}
    known = {
        kind.model_fields["event"].annotation.__args__[0]: set(kind.model_fields) - {"event"}
        for kind in (
            events.Preparing, events.Picture, events.LeftOut, events.Found, events.Started, events.Progressed,
            events.Validated, events.Remark, events.Finished,
        )
    }  # fmt: skip
    assert known == documented


@pytest.mark.parametrize(
    "line",
    [b"Traceback (most recent call last):", b"[1]", b'{"event": "news"}', b'{"event": "remark"}', b"\xff"],
)
def test_what_is_not_understood_is_passed_over(line: bytes) -> None:
    assert events.parse(line) is None


def test_new_fields_do_no_harm() -> None:
    said = events.parse(b'{"event": "remark", "text": "Gem\\u00e4lde", "colour": "blue"}')
    assert said == events.Remark(event="remark", text="Gemälde")


def _run(name: str, lines: list[dict], **config: object) -> Path:
    folder = runs.place_of(name)
    folder.mkdir(parents=True)
    facts = {
        "recipe": {"name": "finetune", "init": "/gone/base"},
        "pictures": "/pictures",
        "steps": 40,
    } | config
    (folder / "config.json").write_text(json.dumps(facts))
    (folder / "log.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines) + '{"step": 9, "los')
    return folder


def test_a_run_is_read_as_far_as_it_makes_sense() -> None:
    _run(
        "album",
        [
            {"step": 0, "validation": {"psnr": {"all": 20.0, "small": 21.0}}, "best": True, "seconds": 0},
            {"step": 0, "saved": True},
            {"step": 4, "losses": {"total": -1.5, "psnr": -2}, "learning_rate": 1e-4},
            {"step": 8, "validation": {"psnr": {"all": 20.5}}, "best": True, "seconds": 9},
            {"step": 8, "saved": True},
            {"step": 12, "losses": {"total": -1.6}},
        ],
    )
    (runs.place_of("damaged")).mkdir()
    (runs.place_of("damaged") / "config.json").write_text("{")
    (run,) = runs.all_runs()
    assert (run.name, run.base, run.steps, run.best_step) == ("album", "base", 40, 8)
    assert run.scores == {"psnr": [(0, 20.0), (8, 20.5)]}
    assert run.losses == [(4, -1.5), (12, -1.6)]
    assert run.step == 8, "what came after the state that was saved is done again"
    assert run.outcome is None
    assert runs.samples(run) == []
    with pytest.raises(UsageError):
        runs.check_name("album")
    assert runs.free_name(Path("/somewhere/album")) == "album-2"


def test_going_on_forgets_what_is_done_again() -> None:
    _run("album", [{"step": step, "losses": {"total": float(step)}} for step in (1, 2, 3, 4)])
    (run,) = runs.all_runs()
    facts = {
        "run": "", "output": "", "network": "", "recipe": "", "init": "", "steps": 40, "step": 2, "pictures": 1,
        "validation_pictures": 1, "device": "cpu", "precision": "float32", "processes": 1,
    }  # fmt: skip
    run.take(events.Started(event="started", **facts))
    assert run.losses == [(1, 1.0), (2, 2.0)]
    assert run.step == 2


def test_a_run_is_deleted_with_all_that_belongs_to_it(tmp_path: Path) -> None:
    folder = _run("album.v2", [])
    (run,) = runs.all_runs()
    base = tmp_path / "base.safetensors"
    base.write_bytes(b"weights")
    assert runs.keep_base(Wish("album.v2", Path("/p"), base, 10, "auto")).read_bytes() == b"weights"
    run.output.write_bytes(b"result")
    runs.forget(run)
    assert list(folder.parent.iterdir()) == []


def test_the_program_is_found_from_source_and_beside_the_frozen_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert program.command() == [sys.executable, "-m", "training"]
    assert program.environment().value("PYTHONPATH").startswith(str(ROOT))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for own, sibling in (
        ("/opt/Restorer", "/opt/restorer-train"),
        ("/opt/Restorer.exe", "/opt/restorer-train.exe"),
    ):
        monkeypatch.setattr(sys, "executable", own)
        assert program.command() == [sibling]


@pytest.mark.parametrize(("low", "high"), [(20.0, 20.04), (-3.2, -3.05), (0.0, 1e-6), (9.9, 31.4)])
def test_ticks_are_round_and_hold_the_range(low: float, high: float) -> None:
    ticks = curves._ticks(low, high)
    assert ticks[0] <= low + 1e-12
    assert ticks[-1] >= high - 1e-12
    assert 3 <= len(ticks) <= 7


def test_the_name_of_a_model_is_taken(install: Callable[..., Path]) -> None:
    install("album")
    with pytest.raises(UsageError):
        runs.check_name("Album")
