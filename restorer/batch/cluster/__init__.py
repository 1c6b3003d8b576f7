"""A batch on many machines: pictures as tasks of a Dask cluster, one coordinator, the same records and bytes."""

from restorer.batch.cluster.connection import Cluster, Storage, Tls

__all__ = ["Cluster", "Storage", "Tls"]
