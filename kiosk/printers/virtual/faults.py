"""Faults of the virtual board: at the n-th numbered line, at every n-th, after some seconds, or all the time."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

DEFAULT_LINE = 20
WHEN = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)([s+]?)")


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
    STOPPED = "stopped"
    HEATER_OFF = "heater-off"
    DRY_RUN = "dry-run"
    SD_PRINT = "sd-print"
    PREHEATED = "preheated"
    HOT_NOZZLE = "hot-nozzle"
    HOT_BED = "hot-bed"
    WEAK_NOZZLE = "weak-nozzle"
    STUCK = "stuck"
    TWO_TOOLS = "two-tools"
    HOLDS_BACK = "holds-back"
    DEAF_WHILE_WAITING = "deaf-while-waiting"


PERMANENT = frozenset({FaultKind.TWO_TOOLS, FaultKind.HOLDS_BACK, FaultKind.DEAF_WHILE_WAITING})
"""What a board is from the start; they take no line and no time."""

DEFAULT_WHEN = {FaultKind.SD_PRINT: "10s"}
DESCRIPTIONS = {
    FaultKind.STOPPED: "the firmware stops itself and says so in the words of its family",
    FaultKind.HEATER_OFF: "the nozzle's target falls to 0 without a word",
    FaultKind.DRY_RUN: "nothing heats from here on",
    FaultKind.SD_PRINT: "somebody starts a print from the card once the board has nothing to do",
    FaultKind.PREHEATED: "somebody preheats at the display",
    FaultKind.HOT_NOZZLE: "the nozzle heats whatever its target, as behind a failed transistor",
    FaultKind.HOT_BED: "the same of the bed",
    FaultKind.WEAK_NOZZLE: "the nozzle falls 40 °C below its target and stays there",
    FaultKind.STUCK: "the command that it executes never ends; it says that it is busy",
    FaultKind.TWO_TOOLS: "two nozzles, each with its own target",
    FaultKind.HOLDS_BACK: "USB of its own: blocks the link instead of losing bytes",
    FaultKind.DEAF_WHILE_WAITING: "acknowledges a wait at once and reads nothing until it is over",
}
"""Of the faults whose names say too little."""


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
    """`at_line` is 0 for a fault that happens by time (`after_s` since the board was switched on) or is permanent."""

    kind: FaultKind
    at_line: int = 0
    repeats: bool = False
    count: int = 0
    after_s: float | None = None

    def is_due(self) -> bool:
        """Count one line; True when the fault happens at it."""
        if not self.at_line:
            return False
        self.count += 1
        return self.count % self.at_line == 0 if self.repeats else self.count == self.at_line


def copy_faults(faults: Iterable[Fault]) -> tuple[Fault, ...]:
    """Copies of these faults, because boards must not share counters."""
    return tuple(Fault(fault.kind, fault.at_line, fault.repeats, after_s=fault.after_s) for fault in faults)


def fault_names() -> str:
    return ", ".join(kind.value for kind in FaultKind)


def fault_help() -> str:
    """The forms and names of faults, for `--help`."""
    described = "; ".join(f"{kind.value}: {text}" for kind, text in DESCRIPTIONS.items())
    return (
        "NAME, NAME:N (at the n-th numbered line), NAME:N+ (at every n-th) or NAME:Ns (N seconds after it was switched "
        f"on): {fault_names()}. Of these {described}. {', '.join(sorted(PERMANENT))} hold all the time."
    )


def parse_fault(text: str) -> Fault:
    """Parse `NAME`, `NAME:N`, `NAME:N+` or `NAME:Ns`. Raises UnknownFaultError."""
    name, colon, when = text.partition(":")
    found = WHEN.fullmatch(when)
    if name not in {kind.value for kind in FaultKind} or (colon and not found):
        raise UnknownFaultError(
            f"“{text}” is no fault. There are: {fault_names()}; as NAME, NAME:N, NAME:N+ or NAME:Ns."
        )
    kind = FaultKind(name)
    if kind in PERMANENT:
        if colon:
            raise UnknownFaultError(f"“{name}” takes no time: the board is like that from the start.")
        return Fault(kind)
    found = found or WHEN.fullmatch(DEFAULT_WHEN.get(kind, str(DEFAULT_LINE)))
    assert found
    number, unit = float(found.group(1)), found.group(2)
    if unit == "s":
        return Fault(kind, after_s=number)
    if number < 1 or number != int(number):
        raise UnknownFaultError(f"“{text}” is no fault: lines are counted from 1.")
    return Fault(kind, int(number), unit == "+")
