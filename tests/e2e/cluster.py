"""A Dask scheduler and workers as processes of this machine, with folders of their own as on machines of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 90.0

_KILL_BUSY = """
import json, os, signal, sys, time
from distributed import Client

with Client(sys.argv[1]) as client:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        stacks = client.call_stack(keys=[key for keys in client.processing().values() for key in keys])
        busy = {worker: list(tasks) for worker, tasks in stacks.items() if tasks}
        if len(busy) == 2:
            worker, keys = sorted(busy.items())[0]
            os.kill(client.run(os.getpid, workers=[worker])[worker], signal.SIGKILL)
            print(json.dumps({"worker": worker, "keys": keys}))
            sys.exit(0)
        time.sleep(0.02)
sys.exit("No two workers were busy at once.")
"""


@dataclass(frozen=True)
class Killed:
    """A worker's address, and the tasks that it was in the middle of."""

    worker: str
    keys: list[str]


@dataclass
class LocalCluster:
    """Start it, add workers, close it."""

    folder: Path
    security: tuple[str, ...] = ()
    """Options of scheduler and workers for TLS."""
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self) -> str:
        """Start a scheduler; returns its address."""
        place = self.folder / "scheduler.json"
        self._run("scheduler", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0",
                  "--no-dashboard", "--scheduler-file", str(place))  # fmt: skip
        self._wait(place.exists, "scheduler")
        return str(json.loads(place.read_text())["address"])

    def add_worker(self, name: str, first: Path | None = None) -> None:
        """Start a worker and wait until it has joined; Python looks for its modules in `first` first."""
        local = self.folder / name
        local.mkdir()
        self._run(name, "distributed.cli.dask_worker", "--scheduler-file", str(self.folder / "scheduler.json"),
                  "--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(local), first=first)  # fmt: skip
        self._wait(lambda: "Registered to" in self.log(name), name)

    def log(self, name: str) -> str:
        """What scheduler or worker have written so far."""
        return (self.folder / f"{name}.log").read_text("utf-8", errors="replace")

    def kill_a_busy_worker(self, address: str) -> Killed:
        """Kill a worker in the middle of a picture, as soon as two are busy."""
        ended = subprocess.run(
            [sys.executable, "-c", _KILL_BUSY, address],
            env=self._environment("killer"),
            capture_output=True,
            text=True,
            timeout=_PATIENCE,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        return Killed(**json.loads(ended.stdout))

    def close(self) -> None:
        for process in reversed(self.processes):
            process.kill()
            process.wait(timeout=30)

    def _run(self, name: str, module: str, *options: str, first: Path | None = None) -> None:
        with (self.folder / f"{name}.log").open("wb") as log:
            self.processes.append(
                subprocess.Popen(
                    [sys.executable, "-m", module, *options, *self.security],
                    env=self._environment(name, first),
                    stdout=log,
                    stderr=subprocess.STDOUT,
                )
            )

    def _environment(self, name: str, first: Path | None = None) -> dict[str, str]:
        own = {
            f"RESTORER_{kind}": str(self.folder / f"{name}-user" / kind.lower())
            for kind in ("DATA", "STATE", "CONFIG", "CACHE")
        }
        paths = filter(None, [first, ROOT])
        return {**os.environ, **own, "PYTHONPATH": os.pathsep.join(map(str, paths))}

    def _wait(self, until: Callable[[], bool], name: str) -> None:
        end = time.monotonic() + _PATIENCE
        while not until():
            assert self.processes[-1].poll() is None, self.log(name)
            assert time.monotonic() < end, self.log(name)
            time.sleep(0.05)
