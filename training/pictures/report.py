"""What became of the files that were found: said to people, so that nothing vanishes silently."""

from __future__ import annotations

from dataclasses import dataclass

_SHOWN = 10


@dataclass(frozen=True)
class Finding:
    """One file that is not used, and why."""

    name: str
    reason: str


@dataclass(frozen=True)
class Report:
    """Counts and lists of what `collect` found."""

    used: int
    bad: tuple[Finding, ...] = ()
    """Files that cannot be read."""
    duplicates: tuple[Finding, ...] = ()
    """Files with the bytes, or just the pixels, of another one."""
    small: tuple[Finding, ...] = ()
    excluded: tuple[Finding, ...] = ()
    """Left out because the user's list names them."""
    set_aside: tuple[Finding, ...] = ()
    """Left out by the rules of the data set."""

    @property
    def lists(self) -> dict[str, tuple[Finding, ...]]:
        """What is not used, by the kind of reason."""
        return {
            "bad": self.bad,
            "duplicate": self.duplicates,
            "small": self.small,
            "excluded": self.excluded,
            "set aside": self.set_aside,
        }

    @property
    def text(self) -> str:
        """A few lines for the terminal: one with the counts, then the files that people may want to look at."""
        lists = (
            ("cannot be read", self.bad),
            ("duplicate", self.duplicates),
            ("too small", self.small),
            ("set aside", self.set_aside),
        )
        counts = [f"{self.used} pictures used"]
        counts += [f"{len(found)} {label}" for label, found in (*lists, ("excluded", self.excluded)) if found]
        lines = [", ".join(counts) + "."]
        for label, found in lists:
            lines += [f"  {label}: {finding.name} ({finding.reason})" for finding in found[:_SHOWN]]
            if len(found) > _SHOWN:
                lines.append(f"  {label}: and {len(found) - _SHOWN} more")
        return "\n".join(lines)
