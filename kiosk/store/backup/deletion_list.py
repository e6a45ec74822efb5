"""The list of what was deleted, which lies beside the backups and is applied when one is restored (Q12).

A line is a kind, a mark and a time. A mark is a keyed hash: without the hub's key it says nothing of anybody.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

LARGEST_LIST = 20_000_000
"""Characters; what comes after them is not read."""
_LINE = re.compile(r"(pass|staff|code|card|organisation|story) ([0-9a-f]{64}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)")
_HEAD = "# What was deleted in this hub, as keyed hashes. `kiosk restore` deletes it again. Keep it beside the backups."


@dataclass(frozen=True, slots=True, order=True)
class Deletion:
    """Something deleted for good. kind: a member of hub.deletions.DeletionKind. at: as stored."""

    at: str
    kind: str
    mark: str


def list_name(hub: str) -> str:
    """The file of a hub's list."""
    return f"kiosk-{hub}-deleted.txt"


def parse_list(text: str) -> frozenset[Deletion]:
    """Lines that are none are left out: a damaged line must not bring the others back."""
    found = (_LINE.fullmatch(line.strip()) for line in text.splitlines())
    return frozenset(Deletion(line[3], line[1], line[2]) for line in found if line)


def read_list(path: Path) -> frozenset[Deletion]:
    """Raises OSError."""
    with path.open(encoding="utf-8", errors="replace") as file:
        return parse_list(file.read(LARGEST_LIST))


def format_list(deletions: Iterable[Deletion]) -> str:
    return "\n".join([_HEAD, *(f"{one.kind} {one.mark} {one.at}" for one in sorted(deletions)), ""])
