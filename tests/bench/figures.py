"""For all benchmarks: the machine's name, percentiles, a process's cost, the table of figures."""

import math
import os
import platform
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")
TICKS_PER_S = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Figure:
    """One measured value and its target: at most `limit` or at least `floor`; neither: no target."""

    name: str
    value: float
    unit: str
    limit: float | None = None
    peer: str = ""
    floor: float | None = None

    @property
    def verdict(self) -> str:
        """Whether the target is reached."""
        if self.limit is not None and self.value > self.limit:
            return f"missed by {self.value / self.limit - 1:.0%}" if self.limit else "missed"
        if self.floor is not None and self.value < self.floor:
            return f"missed by {1 - self.value / self.floor:.0%}"
        return "" if self.limit is None and self.floor is None else "reached"

    @property
    def to_reach(self) -> str:
        """The target, in words."""
        bounds = (("≤", self.limit), ("≥", self.floor))
        return ", ".join(f"{sign} {bound:.3g} {self.unit}" for sign, bound in bounds if bound is not None)


def machine() -> str:
    """The processor, cores, memory, system and Python of this machine, in one line."""
    model = "unknown processor"
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith(("model name", "Model")):
            model = line.split(":", 1)[1].strip()
            break
    memory_gib = os.sysconf("SC_PHYS_PAGES") * PAGE_BYTES / 2**30
    return (
        f"{model}, {os.cpu_count()} cores, {memory_gib:.0f} GiB, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}, software rendering"
    )


def percentile(values: Sequence[float], share: float) -> float:
    """The value below which `share` (0-1) of the values lie, by nearest rank."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, math.ceil(share * len(ordered)) - 1))]


def memory_mb(pid: int) -> float:
    """Resident memory of a process in MB (10⁶ bytes)."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE_BYTES / 1e6


def cpu_s(pid: int) -> float:
    """Processor time that a process has used so far, in seconds."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS_PER_S


def idle_cpu_percent(pid: int, over_s: float) -> float:
    """Share of one core that an idle process uses, measured over `over_s` seconds."""
    before, began = cpu_s(pid), time.monotonic()
    time.sleep(over_s)  # noqa: TID251 - measures that time
    return 100 * (cpu_s(pid) - before) / (time.monotonic() - began)


def table(figures: Sequence[Figure]) -> str:
    """The figures as a Markdown table."""
    rows = ["| figure | measured | to reach | | beside |", "|---|---|---|---|---|"]
    for figure in figures:
        measured = f"{figure.value:.3g} {figure.unit}"
        rows.append(f"| {figure.name} | {measured} | {figure.to_reach} | {figure.verdict} | {figure.peer} |")
    return "\n".join(rows)
