"""Time as processes have it: what a busy machine gave to others meanwhile is not counted.

A limit of the product is one of its processes, not of the machine that a test shares with others. The kernel counts
how long a process that could run waited for a processor (`/proc/PID/schedstat`); a stopped one does not wait.
"""

import os
import time
from collections.abc import Iterator
from pathlib import Path

NS_PER_S = 1e9


class OwnTime:
    """Seconds since it was made. Those for which the processes had to wait are left out once they have work to do."""

    def __init__(self, *pids: int, due_s: float) -> None:
        """pids: whose work is awaited; their children and this process count too. due_s: when the work can begin."""
        self._pids, self._due_s = pids, due_s
        self._begun_s = time.monotonic()
        self._before_s: dict[int, float] = {}
        self._waited_s: dict[int, float] = {}

    def passed_s(self) -> float:
        """Call it often: what a process waited is known only as long as it runs."""
        pids = [os.getpid(), *self._pids, *(child for pid in self._pids for child in _children(pid))]
        if self.clock_s < self._due_s:
            self._before_s = {pid: _waited_s(pid) for pid in pids}
            return self.clock_s
        for pid in pids:
            waited_s = _waited_s(pid) - self._before_s.get(pid, 0.0)
            self._waited_s[pid] = max(self._waited_s.get(pid, 0.0), waited_s)
        return max(self._due_s, self.clock_s - sum(self._waited_s.values()))

    @property
    def clock_s(self) -> float:
        """Seconds by the clock."""
        return time.monotonic() - self._begun_s


def _waited_s(pid: int) -> float:
    """How long the main thread of a process has waited for a processor; 0 when it is gone."""
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text().split()[1]) / NS_PER_S
    except (OSError, IndexError):  # IndexError: it ends just now
        return 0.0


def _children(pid: int) -> Iterator[int]:
    """The processes that its threads have started."""
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            yield from map(int, listed.read_text().split())
        except OSError:
            continue  # that thread has ended
