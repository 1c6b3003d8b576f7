"""What is in a folder of pictures, said without training: for people, or for a program that shows it."""

from __future__ import annotations

from pathlib import Path

from restorer.progress import Progress
from training.pictures import Collection, nothing_usable, survey
from training.report import Reporter


def list_pictures(
    source: Path, exclude: Path | None, validation: Path | None, reporter: Reporter, progress: Progress
) -> None:
    """Say of every file in `source` whether it is learnt from, kept apart to judge by, or left out, and why.

    With `validation` the pictures of that folder are kept apart, and those of `source` that are in it. Raises
    `TrainingError` where no picture can be used; what became of the files is said before.
    """
    found = survey(source, exclude, progress=progress)
    apart = _apart(found, validation, progress)
    for item in found.items:
        height, width = item.shape
        reporter.picture(
            {
                "name": item.name,
                "path": str(item.path),
                "width": width,
                "height": height,
                "kept_apart": item.content in apart,
            }
        )
    for kind, findings in found.report.lists.items():
        for finding in findings:
            reporter.left_out({"name": finding.name, "kind": kind, "reason": finding.reason})
    if not found.items:
        raise nothing_usable(found)
    kept = sum(item.content in apart for item in found.items)
    facts = {
        "pictures": len(found) - kept,
        "kept_apart": len(apart),
        "left_out": sum(map(len, found.report.lists.values())),
    }
    reporter.remark(found.report.text)
    reporter.remark(f"{facts['pictures']} to learn from, {facts['kept_apart']} kept apart to judge by.")
    reporter.found(facts)


def _apart(found: Collection, validation: Path | None, progress: Progress) -> set[str]:
    """Hashes of the pictures that are kept apart."""
    kept = found.split()[1] if validation is None else survey(validation, progress=progress)
    if validation is not None and not kept.items:
        raise nothing_usable(kept)
    return {item.content for item in kept.items}
