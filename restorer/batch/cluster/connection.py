"""Where a cluster is, how it is used, and the connection to it. Dask itself is imported when it is wanted."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from restorer.batch.cluster.coordinator import Coordinator
from restorer.batch.job import Job
from restorer.batch.record import Recipe, Record
from restorer.errors import ClusterError, UsageError
from restorer.progress import Progress
from restorer.text import text

if TYPE_CHECKING:
    from distributed import Client

Storage = Literal["shared", "copied"]
"""Whether workers see the files under the same paths, or get them sent and send results back."""

_GOODBYE = 45.0
"""Seconds that the end of a batch waits for workers to stop."""


@dataclass(frozen=True)
class Tls:
    """PEM files of an encrypted cluster: its authority's certificate, and the coordinator's own certificate and key."""

    ca: Path
    certificate: Path
    key: Path


@dataclass(frozen=True)
class Cluster:
    """A Dask scheduler and how it is used. Called as `runner.Doing` it does jobs there."""

    address: str
    """As Dask writes it: "tcp://host:8786", or "tls://…"."""
    storage: Storage = "shared"
    retries: int = 2
    """How often a picture that failed is tried again. (One whose worker died is given to another anyway.)"""
    cores: int = 1
    """Cores that one picture may use at a worker."""
    tls: Tls | None = None
    patience: float = 600.0
    """Seconds to wait for a scheduler, and for a worker where there is none."""
    tell: Callable[[str], None] = field(default=lambda text: None)
    """Gets sentences for people about workers that are missing or not used."""

    def __call__(self, jobs: Sequence[Job], recipe: Recipe, progress: Progress) -> Iterator[Record]:
        """Restore jobs as `runner.run` wants it. Raises `ClusterError`, `CancelledError`, `UsageError`."""
        for job in jobs:
            if job.save_mask is not None or job.project is not None:
                raise UsageError(
                    text("A cluster keeps neither masks nor projects."), todo=text("Work on one machine.")
                )
        if not jobs:
            return
        with _connected(self) as client:
            yield from Coordinator(client, self, recipe, progress).records(jobs)


@contextlib.contextmanager
def _connected(cluster: Cluster) -> Iterator[Client]:
    """A client of the scheduler. Raises `ClusterError`."""
    try:
        import dask
        from distributed import Client
        from distributed.security import Security
    except ImportError as error:
        raise ClusterError(
            text("Dask is not installed."),
            safe=text("Nothing was changed."),
            todo=text("Install it with Restorer: pip install 'restorer[dask]'."),
        ) from error
    security = None
    if cluster.tls is not None:
        security = Security(
            require_encryption=True,
            tls_ca_file=str(cluster.tls.ca),
            tls_client_cert=str(cluster.tls.certificate),
            tls_client_key=str(cluster.tls.key),
        )
    # Its own messages about lost connections come with tracebacks; ours say what to do.
    log = logging.getLogger("distributed")
    level = log.level
    log.setLevel(logging.CRITICAL)
    with contextlib.ExitStack() as stack:
        stack.callback(log.setLevel, level)
        # Pictures travel inside their tasks: a large one is nothing to warn of.
        stack.enter_context(dask.config.set({"distributed.admin.large-graph-warning-threshold": "1TB"}))
        try:
            timeout = min(cluster.patience, 30)
            client = Client(cluster.address, timeout=timeout, security=security, set_as_default=False)
        except Exception as error:  # wrong addresses, nobody there, certificates: each raises its own
            raise ClusterError(
                text(
                    "No Dask scheduler can be reached at “{address}”: {reason}",
                    address=cluster.address,
                    reason=error or type(error).__name__,
                ),
                safe=text("Nothing was changed."),
                todo=text("Check the address, that the scheduler runs, and for tls:// the certificates."),
            ) from error
        stack.callback(client.close, timeout=_GOODBYE)
        yield client
