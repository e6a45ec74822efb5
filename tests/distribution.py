"""How the tests are spread over the processes of pytest-xdist: the longest first, each shared server in one process.

xdist's own `loadfile` starts with the files that have the most tests; those that take longest have few, and at the end
one process would run them while the others have nothing left to do.
"""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from xdist.scheduler import LoadScopeScheduling

HERE = Path(__file__).parent
SHARED = ("drills", "e2e", "printers/octoprint")
"""Folders whose tests share servers for the session; each is run by one process, which starts them once."""


class Distribution(LoadScopeScheduling):
    """Gives whole files to the processes, in the order of the collection, and whole folders of `SHARED`."""

    def __init__(self, config: pytest.Config, log: Any) -> None:
        super().__init__(config, log)
        self.config.option.loadscopereorder = False

    def _split_scope(self, nodeid: str) -> str:
        path = nodeid.partition("::")[0]
        return next((folder for folder in SHARED if path.startswith(f"{HERE.name}/{folder}/")), path)


def longest_first(items: list[pytest.Item]) -> None:
    """Sort: what shares servers, then the other slow ones, then the quick ones."""
    items.sort(key=_rank)


def _rank(item: pytest.Item) -> int:
    if _shares_servers(item.path):
        return 0
    return 2 if item.get_closest_marker("quick") else 1


@cache
def _shares_servers(path: Path) -> bool:
    return any(HERE / folder in path.parents for folder in SHARED)
