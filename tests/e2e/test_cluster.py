"""`restorer batch --scheduler`: a worker killed in the middle, copied storage, checkpoints, failures, resuming, TLS."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from restorer.batch.journal import NAME
from restorer.batch.plan import find_pictures
from restorer.imaging import io
from restorer.imaging.mask import write_mask
from restorer.imaging.picture import Picture

from .cluster import LocalCluster

Run = Callable[..., subprocess.CompletedProcess[str]]
FAST = ("--filler", "opencv-telea")

pytestmark = [pytest.mark.slow, pytest.mark.skipif("sys.platform == 'win32'", reason="kills POSIX processes")]


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[LocalCluster]:
    """Nothing runs yet."""
    folder = tmp_path / "cluster"
    folder.mkdir()
    cluster = LocalCluster(folder)
    yield cluster
    cluster.close()


@pytest.fixture
def scheduler(cluster: LocalCluster) -> str:
    """A scheduler with two workers."""
    address = cluster.start()
    for name in ("one", "two"):
        cluster.add_worker(name)
    return address


def _scans(folder: Path, count: int, side: int = 160, stripes: int = 20) -> Path:
    """Noise with striped masks beside it; PNG, TIFF and a JPEG in a subfolder."""
    rng = np.random.default_rng(1)
    mask = np.zeros((side, side), np.uint8)
    mask[20:-20:stripes, 20:-20] = mask[21:-20:stripes, 20:-20] = 255
    for number in range(count):
        ending = "sub/{}.jpg" if number == 2 else "{}.tif" if number == 1 else "{}.png"
        name = Path(ending.format(number))
        for top in ("in", "masks"):
            (folder / top / name).parent.mkdir(parents=True, exist_ok=True)
        io.write(Picture(rng.integers(0, 255, (side, side, 3), np.uint8)), folder / "in" / name)
        write_mask(mask, (folder / "masks" / name).with_suffix(".png"))
    return folder / "in"


def _files(folder: Path) -> dict[str, bytes]:
    """Everything but the journal; hidden files, too: none may be left."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != NAME)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def _lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def _same(one: dict[str, bytes], other: dict[str, bytes]) -> bool:
    return one == other


def test_a_worker_killed_in_the_middle(
    cluster: LocalCluster,
    scheduler: str,
    start_restorer: Callable[..., subprocess.Popen[str]],
    restorer: Run,
    tmp_path: Path,
) -> None:
    count = 8
    call = ("batch", _scans(tmp_path, count, side=400), "--mask-dir", tmp_path / "masks", "--recursive")
    slow = ("--filler", "biharmonic", "--json")
    out = tmp_path / "out"
    process = start_restorer(*call, "-o", out, *slow, "--scheduler", scheduler)
    killed = cluster.kill_a_busy_worker(scheduler)
    said, errors = process.communicate(timeout=240)
    assert process.returncode == 0, errors
    *records, summary = _lines(said)
    assert summary["summary"] == {"restored": count}
    assert len({record["input"] for record in records}) == len(records) == count
    assert {record["tries"] for record in records} == {1}
    pictures = find_pictures(tmp_path / "in", recursive=True)
    in_work = {str(pictures[int(key.rpartition("-")[2]) - 1]) for key in killed.keys}
    assert in_work
    assert all(record["worker"] != killed.worker for record in records if record["input"] in in_work)
    assert len(_lines((out / NAME).read_text("utf-8"))) == count
    alone = restorer(*call, "-o", tmp_path / "alone", *slow)
    assert alone.returncode == 0, alone.stderr
    assert _same(_files(out), _files(tmp_path / "alone"))


def test_copied_storage_and_a_checkpoint_that_workers_lack(
    cluster: LocalCluster, scheduler: str, restorer: Run, install: Callable[..., Path], tmp_path: Path
) -> None:
    """Pictures, masks and results travel; the checkpoint does once to each worker."""
    install("mine")
    call = ("batch", _scans(tmp_path, 6), "--mask-dir", tmp_path / "masks", "--recursive", "--json")
    mine = ("--filler", "mine")
    copied = ("--scheduler", scheduler, "--storage", "copied")
    ended = restorer(*call, "-o", tmp_path / "out", *mine, *copied)
    assert ended.returncode == 0, ended.stderr
    *records, summary = _lines(ended.stdout)
    assert summary["summary"] == {"restored": 6}
    assert len({record["worker"] for record in records}) == 2
    assert {Path(str(record["output"])).parent for record in records} == {
        tmp_path / "out",
        tmp_path / "out" / "sub",
    }
    alone = restorer(*call, "-o", tmp_path / "alone", *mine)
    assert alone.returncode == 0, alone.stderr
    assert _same(_files(tmp_path / "out"), _files(tmp_path / "alone"))
    for name in ("one", "two"):
        assert cluster.log(name).count("checkpoints ['mine']") == 1
        assert not list((tmp_path / "cluster" / name).rglob("*.safetensors"))  # taken away again
        assert not list((tmp_path / "cluster" / name).rglob("*.png"))


def test_failures_are_tried_again_and_reported_and_resuming_does_the_rest(
    scheduler: str, restorer: Run, tmp_path: Path
) -> None:
    scans = _scans(tmp_path, 4)
    good = (scans / "3.png").read_bytes()
    (scans / "3.png").write_bytes(good[:200])
    sound = tmp_path / "masks" / "0.png"
    write_mask(np.zeros((160, 160), np.uint8), sound)
    call = (
        "batch", scans, "-o", tmp_path / "out", "--mask-dir", tmp_path / "masks", "--recursive", "--json",
        "--resume", "--retries", "1", "--scheduler", scheduler, *FAST,
    )  # fmt: skip
    ended = restorer(*call)
    assert ended.returncode == 1
    *records, summary = _lines(ended.stdout)
    assert summary["summary"] == {"restored": 2, "nothing to do": 1, "failed": 1}
    (failed,) = (record for record in records if record["status"] == "failed")
    assert failed["input"] == str(scans / "3.png")
    assert failed["tries"] == 2
    assert failed["error"]["exit_code"] == 3  # type: ignore[index]
    assert "tried 2 times" in ended.stderr
    assert set(_files(tmp_path / "out")) == {"1.tif", "sub/2.png"}
    (scans / "3.png").write_bytes(good)
    again = restorer(*call)
    assert again.returncode == 0, again.stderr
    assert _lines(again.stdout)[-1]["summary"] == {"skipped": 3, "restored": 1}
    here = restorer(*(part for part in call if part not in ("--scheduler", scheduler, "--retries", "1")))
    assert _lines(here.stdout)[-1]["summary"] == {"skipped": 4}  # one journal, wherever it was done


def test_ctrl_c_and_resume(
    cluster: LocalCluster,
    scheduler: str,
    start_restorer: Callable[..., subprocess.Popen[str]],
    restorer: Run,
    tmp_path: Path,
) -> None:
    call = (
        "batch", _scans(tmp_path, 12, side=400), "-o", tmp_path / "out", "--mask-dir", tmp_path / "masks",
        "--recursive", "--resume", "--scheduler", scheduler,
    )  # fmt: skip
    process = start_restorer(*call, "--filler", "biharmonic", start_new_session=True)
    end = time.monotonic() + 90
    while not list((tmp_path / "out").glob("*.png")):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=90)
    assert process.returncode == 130, said
    assert "--resume" in said
    assert "Traceback" not in said
    done = _files(tmp_path / "out")
    assert 0 < len(done) < 12
    assert all(not Path(name).name.startswith(".") for name in done)
    ended = restorer(*call, "--filler", "biharmonic", "--json")
    assert ended.returncode == 0, ended.stderr
    assert _lines(ended.stdout)[-1]["summary"] == {"skipped": len(done), "restored": 12 - len(done)}


def test_encrypted(cluster: LocalCluster, restorer: Run, tmp_path: Path) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("openssl, which makes the certificates, is not here")
    ca, certificate, key = _certificates(tmp_path)
    kinds = ("--tls-ca-file", "--tls-cert", "--tls-key")
    cluster.security = tuple(
        part for kind, file in zip(kinds, (ca, certificate, key), strict=True) for part in (kind, str(file))
    )
    address = cluster.start()
    assert address.startswith("tls://")
    cluster.add_worker("one")
    call = ("batch", _scans(tmp_path, 3), "-o", tmp_path / "out", "--mask-dir", tmp_path / "masks", *FAST)
    pem = ("--tls-ca", ca, "--tls-cert", certificate, "--tls-key", key)
    ended = restorer(*call, "--scheduler", address, *pem)
    assert ended.returncode == 0, ended.stderr
    assert set(_files(tmp_path / "out")) == {"0.png", "1.tif"}
    half = restorer(*call, "--scheduler", address, *pem[:4])
    assert half.returncode == 2
    assert "belong together" in half.stderr
    stranger = restorer(*call, "--scheduler", address)
    assert stranger.returncode == 10
    assert "certificates" in stranger.stderr


def _certificates(folder: Path) -> tuple[Path, Path, Path]:
    """An authority, and one certificate and key that scheduler, worker and client share."""
    ca, ca_key, key, request, certificate = (
        folder / name for name in ("ca.pem", "ca-key.pem", "key.pem", "request.pem", "certificate.pem")
    )

    def openssl(*options: str | Path) -> None:
        subprocess.run(["openssl", *map(str, options)], check=True, capture_output=True, timeout=60)

    new = ("req", "-newkey", "rsa:2048", "-nodes", "-subj")
    openssl(*new, "/CN=authority", "-x509", "-days", "2", "-keyout", ca_key, "-out", ca)
    openssl(*new, "/CN=localhost", "-keyout", key, "-out", request)
    openssl("x509", "-req", "-in", request, "-CA", ca, "-CAkey", ca_key, "-set_serial", "1", "-days", "2",
            "-out", certificate)  # fmt: skip
    return ca, certificate, key


def test_workers_of_another_version_get_nothing(cluster: LocalCluster, restorer: Run, tmp_path: Path) -> None:
    """Their results might be others."""
    older = tmp_path / "older"
    older.mkdir()
    (older / "sitecustomize.py").write_text("import restorer\nrestorer.__version__ = '0.0.1'\n")
    address = cluster.start()
    cluster.add_worker("one", older)
    call = ("batch", _scans(tmp_path, 3), "-o", tmp_path / "out", "--mask-dir", tmp_path / "masks", *FAST)
    ended = restorer(*call, "--scheduler", address)
    assert ended.returncode == 10
    assert "it has Restorer 0.0.1" in ended.stderr
    assert _same(_files(tmp_path / "out"), {})
    cluster.add_worker("two")
    ended = restorer(*call, "--scheduler", address, "--json")
    assert ended.returncode == 0, ended.stderr
    *records, _ = _lines(ended.stdout)
    assert len({record["worker"] for record in records}) == 1
    assert {record["status"] for record in records} == {"restored"}


def test_nobody_there(restorer: Run, tmp_path: Path) -> None:
    call = ("batch", _scans(tmp_path, 1), "-o", tmp_path / "out", "--mask-dir", tmp_path / "masks", *FAST)
    ended = restorer(*call, "--scheduler", "nonsense://here")
    assert ended.returncode == 10
    assert "nonsense://here" in ended.stderr
    ended = restorer(*call, "--scheduler", "tcp://127.0.0.1:1", "--jobs", "2")
    assert ended.returncode == 2
    assert "--jobs" in ended.stderr
