"""Project files (`.restorer`): a document on disk, to be gone on with years later. The format: docs/projects.md."""

from restorer.document.project.manifest import FORMAT, SUFFIX
from restorer.document.project.reading import Summary, load, probe
from restorer.document.project.writing import Saved, save, write

__all__ = ["FORMAT", "SUFFIX", "Saved", "Summary", "load", "probe", "save", "write"]
