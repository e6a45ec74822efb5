"""How the tests are spread over the processes of pytest-xdist: the longest early, each shared server in one process.

xdist's own `loadfile` starts with the files that have the most tests; those that take longest have few, and at the end
one process would run them while the others have nothing left to do.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from xdist.scheduler import LoadScopeScheduling

HERE = Path(__file__).parent
SHARED = ("drills", "e2e", "printers/octoprint")
"""Folders whose tests share servers for the session; each is run by one process, which starts them once."""
LONGEST = (
    "screens/test_walk.py",
    "month/test_month.py",
    "cli/install/test_update.py",
    "printers/marlin/test_boards_on_a_port.py",
    "day/test_day.py",
    "office/test_every_route.py",
    "cli/test_watchdog.py",
    "office/test_walk.py",
    "office/test_hostile_fields.py",
    "cli/test_screens_processes.py",
)
"""Files that take a minute and more, in their order; begun last, one of them would run on alone."""
MIXED = 1 << 32
"""How many places there are in the order of the other files; the name of a file decides which one it gets."""
APART = ("screens/test_walk.py",)
"""Files whose tests are given to the processes one by one: a whole one would keep its process for minutes."""


class Distribution(LoadScopeScheduling):
    """Gives whole files to the processes in the order of collection, folders of `SHARED`, single tests of `APART`."""

    def __init__(self, config: pytest.Config, log: Any) -> None:
        super().__init__(config, log)
        self.config.option.loadscopereorder = False

    def _split_scope(self, nodeid: str) -> str:
        path = nodeid.partition("::")[0]
        if path in {f"{HERE.name}/{place}" for place in APART}:
            return nodeid
        return next((folder for folder in SHARED if path.startswith(f"{HERE.name}/{folder}/")), path)


def mix(items: list[pytest.Item]) -> None:
    """Sort: what shares servers, then all other files mixed, the longest of them in the first half.

    Some files wait for a process and some compute; sorted by name, those of one kind would run at the same time.
    """
    items.sort(key=_rank)


def sort_folder(items: list[pytest.Item], folder: Path, rank: Callable[[pytest.Item], int]) -> None:
    """Sort those of a folder among themselves: a server that is shared should run while it is used, and no longer."""
    places = [place for place, item in enumerate(items) if item.path.is_relative_to(folder)]
    for place, item in zip(places, sorted((items[place] for place in places), key=rank), strict=True):
        items[place] = item


def _rank(item: pytest.Item) -> tuple[int, int]:
    place = _place(item.path)
    if any(place.startswith(f"{folder}/") for folder in SHARED):
        return 0, 0
    if place in LONGEST:
        return 1, LONGEST.index(place) * MIXED // (2 * len(LONGEST))
    return 1, crc32(place.encode())


@cache
def _place(path: Path) -> str:
    return path.relative_to(HERE).as_posix()
