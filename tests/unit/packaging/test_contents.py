"""What stays out of the bundle, and whom the rest comes from."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import PySide6
import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("place", "out"),
    [
        ("torch/test/anything", True),
        ("torch/bin/test_api", True),
        ("torch/bin/protoc", True),
        ("torch/bin/torch_shm_manager", False),
        ("torch/lib/libtorch_cpu.so", False),
        ("skimage/data/astronaut.png", False),
        ("skimage/data/coffee.png", True),
        ("skimage/filters/__init__.pyi", False),
        ("cv2/__init__.pyi", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", False),
        ("PySide6/Qt/plugins/imageformats/libqjpeg.so", False),
        ("PySide6/Qt/plugins/imageformats/libqwebp.so", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", False),
        ("PySide6/plugins/printsupport/windowsprintersupport.dll", False),
        ("PySide6/Qt/lib/libQt6PrintSupport.so.6", False),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/translations/qtbase_zh_CN.qm", False),
        ("PySide6/Qt/translations/qtbase_pl.qm", True),
        ("resources/checkpoints/restorer-net.safetensors", False),
    ],
)
def test_what_stays_out(place: str, out: bool) -> None:
    from contents import is_left_out

    assert is_left_out(place) is out


def test_nothing_that_restorer_imports_is_left_out() -> None:
    import ast

    from contents import MODULES_LEFT_OUT

    optional = {"c2pa", "dask", "distributed"}
    banned = set(MODULES_LEFT_OUT) - optional
    for path in [*(ROOT / "restorer").rglob("*.py"), *(ROOT / "training").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
                names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            for name in names:
                above = {".".join(name.split(".")[: count + 1]) for count in range(name.count(".") + 1)}
                assert not above & banned, f"{path.relative_to(ROOT)} imports {name}"


def test_every_file_has_an_owner(tmp_path: Path) -> None:
    from inventory import parts

    contents = tmp_path / "contents.json"
    contents.write_text(
        json.dumps(
            {
                "files": [
                    ["numpy/__init__.py", np.__file__, "DATA"],
                    ["resources/icons/app.svg", str(ROOT / "resources/icons/app.svg"), "DATA"],
                    ["restorer-cli", "Restorer", "SYMLINK"],
                ],
                "modules": [["json", json.__file__, "PYMODULE"]],
            }
        ),
        "utf-8",
    )
    owners = {part.name: part.files for part in parts(contents)}
    assert owners == {
        "numpy": ["numpy/__init__.py"],
        "Restorer": ["resources/icons/app.svg"],
        "Python": ["module json"],
    }


def test_a_file_of_unknown_origin_stops_the_build(tmp_path: Path) -> None:
    from inventory import UnknownOriginError, parts

    stray = tmp_path / "stray.so"
    stray.touch()
    contents = tmp_path / "contents.json"
    contents.write_text(json.dumps({"files": [["stray.so", str(stray), "BINARY"]], "modules": []}), "utf-8")
    with pytest.raises(UnknownOriginError, match=r"stray\.so"):
        parts(contents)


def test_the_notices_hold_the_licence_of_every_part(tmp_path: Path) -> None:
    from notices import write

    contents = tmp_path / "contents.json"
    files = [["numpy/__init__.py", np.__file__, "DATA"], ["PySide6/__init__.py", PySide6.__file__, "DATA"]]
    contents.write_text(json.dumps({"files": files, "modules": []}), "utf-8")
    write(contents, tmp_path / "notices.txt")
    text = (tmp_path / "notices.txt").read_text("utf-8")
    assert "NumPy Developers" in text
    assert text.count("GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3") == 1
    assert "_internal/PySide6/Qt/lib" in text


def test_a_part_without_a_licence_text_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import notices
    from inventory import Part

    monkeypatch.setattr(notices, "parts", lambda _: [Part("bare", "1.0", "pypi", "MIT")])
    with pytest.raises(SystemExit, match="bare"):
        notices.write(tmp_path / "contents.json", tmp_path / "notices.txt")
    assert not (tmp_path / "notices.txt").exists()


def test_the_bill_of_materials_lists_libraries_with_their_sums_and_modules_as_no_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import hashlib

    import sbom
    from inventory import Part

    library = tmp_path / "_internal" / "numpy" / "core.so.1"
    library.parent.mkdir(parents=True)
    library.write_bytes(b"library")
    files = ["numpy/core.so.1", "numpy/readme.txt", "module numpy.macholib.dylib"]
    found = [
        Part("Restorer", "1", "own", "Apache-2.0"),
        Part("numpy", "2.0", "pypi", "BSD-3-Clause", files=files),
    ]
    monkeypatch.setattr(sbom, "parts", lambda _: found)
    sbom.write(tmp_path / "contents.json", tmp_path, tmp_path / "bom.json")
    bill = json.loads((tmp_path / "bom.json").read_text("utf-8"))
    (numpy,) = bill["components"]
    assert numpy["purl"] == "pkg:pypi/numpy@2.0"
    (listed,) = numpy["components"]
    assert listed["name"] == "numpy/core.so.1"
    assert listed["hashes"] == [{"alg": "SHA-256", "content": hashlib.sha256(b"library").hexdigest()}]
    assert bill["dependencies"][0]["dependsOn"] == ["pkg:pypi/numpy@2.0"]
