"""Networks are built without memory for their weights, and without what torch would bring along for that."""

from __future__ import annotations

import subprocess
import sys


def test_loading_and_filling_leave_torchs_compiler_alone() -> None:
    """It takes two seconds to import, and makes a folder in the system's temporary one."""
    script = """
import sys
import numpy as np
from restorer.models import catalog
tiles, holes = np.full((1, 64, 64, 3), 0.3, np.float32), np.zeros((1, 64, 64), bool)
holes[:, 20:30, 20:30] = True
for one in catalog.checkpoints():
    catalog.load(one.id).fill(tiles, holes) if one.card.task == "fill" else catalog.load_detector(one.id)
assert "torch" in sys.modules
print("torch._dynamo" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
