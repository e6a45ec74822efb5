"""Faults of the virtual board, each at the n-th numbered line, once or every n lines."""

from dataclasses import dataclass
from enum import StrEnum

DEFAULT_LINE = 20


class FaultKind(StrEnum):
    DROP_OK = "drop-ok"
    DOUBLE_OK = "double-ok"
    GLUE_OK = "glue-ok"
    CORRUPT = "corrupt"
    LOSE_LINE = "lose-line"
    GARBAGE = "garbage"
    PARTIAL = "partial"
    FATAL = "fatal"
    RESET = "reset"
    SILENCE = "silence"
    UNPLUG = "unplug"
    ATTENTION = "attention"
    CHATTER = "chatter"
    BUSY = "busy"
    WAIT = "wait"
    COLD = "cold"
    PROMPT = "prompt"
    PAUSE = "pause"
    PAUSED = "paused"
    CANCEL = "cancel"
    FILAMENT = "filament"


MESSAGES = {
    FaultKind.CHATTER: (
        "echo:SD card ok",
        "echo:No SD card",
        "Error:volume.init failed",
        "Not SD printing",
        "//action:notification Layer 7 of 12",
    ),
    FaultKind.BUSY: ("echo:busy: processing",),
    FaultKind.WAIT: ("wait",),
    FaultKind.COLD: ("echo: cold extrusion prevented",),
    FaultKind.PROMPT: (
        "//action:prompt_begin Is the door shut?",
        "//action:prompt_choice Yes",
        "//action:prompt_choice No",
        "//action:prompt_show",
    ),
    FaultKind.PAUSE: ("//action:pause",),
    FaultKind.PAUSED: ("//action:paused",),
    FaultKind.CANCEL: ("//action:cancel",),
    FaultKind.FILAMENT: ("//action:out_of_filament",),
}
"""Faults that only send lines."""

GARBAGE = b"\x00\xff\xfe@#\x80 T:\x9f\n"


class UnknownFaultError(ValueError):
    """The text names no fault; `str()` lists them."""


@dataclass(slots=True)
class Fault:
    kind: FaultKind
    at_line: int
    repeats: bool = False
    count: int = 0

    def is_due(self) -> bool:
        """Count one line; True when the fault happens at it."""
        self.count += 1
        return self.count % self.at_line == 0 if self.repeats else self.count == self.at_line


def fault_names() -> str:
    return ", ".join(kind.value for kind in FaultKind)


def parse_fault(text: str) -> Fault:
    """Parse `NAME`, `NAME:N` (at the n-th line) or `NAME:N+` (at every n-th). Raises UnknownFaultError."""
    name, _, when = text.partition(":")
    repeats = when.endswith("+")
    number = when.removesuffix("+") or str(DEFAULT_LINE)
    if name not in {kind.value for kind in FaultKind} or not number.isdigit() or int(number) < 1:
        raise UnknownFaultError(f"“{text}” is no fault. There are: {fault_names()}; as NAME, NAME:N or NAME:N+.")
    return Fault(FaultKind(name), int(number), repeats)
