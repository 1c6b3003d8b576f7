"""How helper processes are started: from a clean one, never as copies of this one.

A copy (fork) inherits the locks of threads that it does not have: OpenCV's and libvips' pools stop it for ever, and
CUDA cannot be used. A fork server imports what the helpers need once and is copied quickly; where there is none
(Windows), every helper starts anew.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from multiprocessing.connection import wait
from multiprocessing.context import BaseContext

import cv2
from threadpoolctl import threadpool_limits

_NICENESS = 5
"""Helpers step back where the trainer wants the processor: it is the one that others wait for."""


def context() -> BaseContext:
    """The way to start helper processes here."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    server = multiprocessing.get_context("forkserver")
    server.set_forkserver_preload(["training.batches"])
    return server


def begin() -> None:
    """A helper's first act: one thread, low priority, and no end but by its trainer, or with it.

    Ctrl-C is left to the trainer, which then ends its helpers. If the trainer is killed, they notice it themselves:
    their system parent is the fork server, which lives as long as they do.
    """
    threading.Thread(target=_end_with_parent, daemon=True).start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    cv2.setNumThreads(1)
    threadpool_limits(
        1
    )  # numpy's products: threads of several helpers that wait for each other are six times slower
    if hasattr(os, "nice"):
        os.nice(_NICENESS)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
