"""Faults that the virtual board can be asked for, each at the n-th numbered line, once or every n lines."""

from dataclasses import dataclass
from enum import StrEnum

USUAL_LINE = 20


class FaultKind(StrEnum):
    """What goes wrong."""

    DROP_OK = "drop-ok"
    CORRUPT = "corrupt"
    LOSE_LINE = "lose-line"
    FATAL = "fatal"
    RESET = "reset"
    SILENCE = "silence"
    ATTENTION = "attention"
    UNPLUG = "unplug"


class UnknownFaultError(ValueError):
    """The text names no fault; `str()` says which there are."""


@dataclass(slots=True)
class Fault:
    """A fault that waits for its line."""

    kind: FaultKind
    at_line: int
    again: bool = False
    seen: int = 0

    def strikes(self) -> bool:
        """Count one line; True when the fault happens with this one."""
        self.seen += 1
        return self.seen % self.at_line == 0 if self.again else self.seen == self.at_line


def read_fault(text: str) -> Fault:
    """Read `NAME`, `NAME:N` (at the n-th line) or `NAME:N+` (at every n-th). Raises UnknownFaultError."""
    name, _, when = text.partition(":")
    again = when.endswith("+")
    number = when.removesuffix("+") or str(USUAL_LINE)
    if name not in {kind.value for kind in FaultKind} or not number.isdigit() or int(number) < 1:
        names = ", ".join(kind.value for kind in FaultKind)
        raise UnknownFaultError(f"“{text}” is no fault. There are: {names}; as NAME, NAME:N or NAME:N+.")
    return Fault(FaultKind(name), int(number), again)
