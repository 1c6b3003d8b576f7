from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from restorer.errors import FillerError
from restorer.models import catalog, plugins

EXAMPLE = Path(__file__).resolve().parents[3] / "docs" / "plugin-example"
Install = Callable[..., None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Puts a package with an entry point where Python finds it; `source` is its one module, called restorer_NAME."""
    before = set(sys.modules)

    def put(name: str, source: str, target: str = "plugin") -> None:
        module = f"restorer_{name}"
        (tmp_path / f"{module}.py").write_text(source, encoding="utf-8")
        facts = tmp_path / f"{module}-1.0.dist-info"
        facts.mkdir()
        (facts / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {module}\nVersion: 1.0\n", "utf-8")
        (facts / "entry_points.txt").write_text(f"[{plugins.GROUP}]\n{name} = {module}:{target}\n", "utf-8")
        plugins._all.cache_clear()

    monkeypatch.syspath_prepend(tmp_path)
    yield put
    plugins._all.cache_clear()
    for name in set(sys.modules) - before:
        if name.startswith("restorer_"):
            del sys.modules[name]


def made(name: str, body: str, info: str = "") -> str:
    """A module with a plug-in whose filler fills by `body`."""
    return (
        "import numpy as np\n"
        "from restorer.models.plugins import FillerInfo, Plugin\n"
        f"INFO = FillerInfo(id={name!r}, name={name.title()!r}, description='A test.', kind='classical'{info})\n"
        "class Own:\n    info = INFO\n    def fill(self, tiles, holes, seed=0):\n"
        f"        {body}\n"
        "plugin = Plugin(INFO, Own)\n"
    )


def grey() -> tuple[np.ndarray, np.ndarray]:
    tiles, holes = np.full((1, 24, 24, 3), 0.25, np.float32), np.zeros((1, 24, 24), bool)
    holes[:, 8:16, 8:16] = True
    tiles[holes] = 0
    return tiles, holes


def test_the_documented_example_is_listed_and_fills(install: Install) -> None:
    install("onion", (EXAMPLE / "restorer_onion.py").read_text("utf-8"))
    assert "onion" in [info.id for info in catalog.fillers()]
    filled = catalog.load("onion").fill(*grey())
    np.testing.assert_allclose(filled, 0.25, atol=1e-6)


def test_the_example_names_its_entry_point_as_the_program_looks_for_it() -> None:
    import tomllib

    project = tomllib.loads((EXAMPLE / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["entry-points"] == {plugins.GROUP: {"onion": "restorer_onion:plugin"}}


def test_a_plug_in_that_cannot_be_imported_is_named_and_stops_nothing(install: Install) -> None:
    before = catalog.fillers()
    install("broken", "raise RuntimeError('its library is missing')")
    assert catalog.fillers() == before
    (problem,) = catalog.problems()
    assert "“broken”" in problem.what
    assert "its library is missing" in problem.what


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("plugin = 3", "no Plugin"),
        (made("other", "return tiles"), "calls itself “other”"),
        (made("odd", "return tiles").replace("'classical'", "'network'"), "not “classical”"),
    ],
)
def test_what_is_no_proper_plug_in_is_refused(install: Install, source: str, reason: str) -> None:
    install("odd", source)
    assert "odd" not in [info.id for info in catalog.fillers()]
    assert reason in catalog.problems()[0].what


def test_a_plug_in_cannot_take_the_name_of_another_model(install: Install) -> None:
    install("smooth", made("smooth", "return tiles"))
    assert [info.id for info in catalog.fillers()].count("smooth") == 1
    assert "has the name of another model" in catalog.problems()[0].what
    assert catalog.load("smooth").info.name == "Smooth"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ("raise ValueError('no idea')", "no idea"),
        ("return tiles[:, :4]", "it returned"),
        ("return tiles.astype(np.float64)", "float64"),
        ("return tiles * np.nan", "no numbers"),
        ("return None", "NoneType"),
    ],
)
def test_what_a_plug_in_does_wrong_is_told_as_its_fault(install: Install, body: str, reason: str) -> None:
    install("odd", made("odd", body))
    with pytest.raises(FillerError, match=reason) as caught:
        catalog.load("odd").fill(*grey())
    assert "“Odd”" in caught.value.what


def test_a_plug_in_that_writes_into_its_arguments_does_no_harm(install: Install) -> None:
    install("rude", made("rude", "tiles[:] = 1; holes[:] = True; return tiles"))
    tiles, holes = grey()
    kept = tiles.copy(), holes.copy()
    catalog.load("rude").fill(tiles, holes)
    np.testing.assert_array_equal(tiles, kept[0])
    np.testing.assert_array_equal(holes, kept[1])


def test_a_plug_in_restores_a_picture_from_the_command_line(
    install: Install, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from PIL import Image

    from restorer.__main__ import main

    install("onion", (EXAMPLE / "restorer_onion.py").read_text("utf-8"))
    pixels = np.full((40, 50, 3), 120, np.uint8)
    mask = np.zeros((40, 50), np.uint8)
    mask[10:20, 10:20] = 255
    pixels[mask > 0] = 255
    Image.fromarray(pixels).save(tmp_path / "scan.png")
    Image.fromarray(mask).save(tmp_path / "mask.png")
    words = [
        str(tmp_path / "scan.png"),
        "--mask",
        str(tmp_path / "mask.png"),
        "-o",
        str(tmp_path / "out.png"),
    ]
    assert main(["inpaint", *words, "--filler", "onion"]) == 0
    assert abs(int(np.asarray(Image.open(tmp_path / "out.png"))[15, 15, 0]) - 120) <= 2
