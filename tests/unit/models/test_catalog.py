from __future__ import annotations

import subprocess
import sys

import pytest

from restorer.errors import FillerError
from restorer.models import catalog


def test_lists_what_the_command_line_promises() -> None:
    ids = [info.id for info in catalog.fillers()]
    assert len(set(ids)) == len(ids)
    assert {"opencv-telea", "opencv-ns", "opencv-fsr", "opencv-fsr-best", "biharmonic", "patchmatch"} <= set(
        ids
    )
    assert catalog.DEFAULT_FILLER in ids


@pytest.mark.parametrize("info", catalog.fillers(), ids=lambda info: info.id)
def test_every_filler_loads_and_describes_itself(info: catalog.FillerInfo) -> None:
    assert catalog.load(info.id).info == info
    assert info.name
    assert info.description.endswith(".")
    assert info.tile > 2 * info.context[0] or info.id == "opencv-fsr-best"


def test_unknown_ids_are_answered_with_the_known_ones() -> None:
    with pytest.raises(FillerError, match="magic") as caught:
        catalog.load("magic")
    for info in catalog.fillers():
        assert info.id in caught.value.todo


def test_unknown_devices_are_errors() -> None:
    with pytest.raises(FillerError, match="abacus"):
        catalog.load("biharmonic", device="abacus")
    catalog.load("biharmonic", device="cuda:1")


def test_listing_loads_no_heavy_library() -> None:
    code = (
        "import sys; from restorer.models import catalog; [catalog.load(i.id) for i in catalog.fillers()];"
        "print(*({'torch', 'cv2', 'skimage', 'scipy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
