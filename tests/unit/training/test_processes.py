"""Helper processes never outlive the program they help."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

PROGRAM = """
import os, time
from concurrent.futures import ProcessPoolExecutor
from training import processes

if __name__ == "__main__":
    with ProcessPoolExecutor(2, processes.context(), initializer=processes.begin) as pool:
        print(*{pool.submit(os.getpid).result() for _ in range(20)}, flush=True)
        time.sleep(600)
"""


def is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{process}/stat")
    return not state.exists() or state.read_text().rpartition(")")[2].split()[0] != "Z"


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_helpers_end_when_their_program_is_killed(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(PROGRAM)
    root = Path(__file__).resolve().parents[3]
    environment = os.environ | {"PYTHONPATH": str(root)}
    with subprocess.Popen(
        [sys.executable, tmp_path / "program.py"], env=environment, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout
        helpers = [int(number) for number in program.stdout.readline().split()]
        assert helpers
        assert all(is_running(helper) for helper in helpers)
        program.kill()
        deadline = time.monotonic() + 60
        while any(is_running(helper) for helper in helpers) and time.monotonic() < deadline:
            time.sleep(0.05)
    assert not any(is_running(helper) for helper in helpers)
