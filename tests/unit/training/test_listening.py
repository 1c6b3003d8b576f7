"""Being stopped over standard input by the program that started this one."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator

import pytest

from restorer.progress import Progress
from training.listening import listen


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    """Read end and write end; whoever closes the write end says so by closing it alone."""
    read, write = os.pipe()
    yield read, write
    os.close(read)


def _is_cancelled(job: Progress, seconds: float = 5.0) -> bool:
    end = time.monotonic() + seconds
    while not job.is_cancelled and time.monotonic() < end:
        time.sleep(0.01)
    return job.is_cancelled


def test_stop_stops_even_if_it_comes_in_pieces(pipe: tuple[int, int]) -> None:
    read, write = pipe
    job = Progress()
    listen(job, read)
    os.write(write, b"go on\nst")
    assert not _is_cancelled(job, 0.2)
    os.write(write, b"op\r\n")
    assert _is_cancelled(job)
    os.close(write)


def test_the_end_of_the_other_program_stops(pipe: tuple[int, int]) -> None:
    read, write = pipe
    job = Progress()
    listen(job, read)
    os.write(write, b"unstoppable\n")
    assert not _is_cancelled(job, 0.2)
    os.close(write)
    assert _is_cancelled(job)
