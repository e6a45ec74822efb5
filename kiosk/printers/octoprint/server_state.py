"""The state that an OctoPrint server pushes or answers, parsed by its flags, never by its text.

Missing and unknown fields are tolerated.
"""

import re
from collections.abc import Mapping
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.print_server.server_state import MAX_HEATERS, Heaters, ServerState, finite_number, text_or_none
from kiosk.printers.printer import PrinterState

RUN_FLAGS = frozenset({"printing", "pausing", "paused", "resuming", "finishing", "cancelling"})
"""Each of these flags means that a print holds the printer."""

_STATE_BY_FLAG = (
    ("error", PrinterState.ERROR),
    ("closedOrError", PrinterState.OFFLINE),
    ("cancelling", PrinterState.FINISHING),
    ("finishing", PrinterState.FINISHING),
    ("pausing", PrinterState.PAUSING),
    ("paused", PrinterState.PAUSED),
    ("resuming", PrinterState.RESUMING),
    ("printing", PrinterState.PRINTING),
    ("operational", PrinterState.IDLE),
)
"""The first flag that is set decides: `printing` stays set while pausing, cancelling and finishing."""

_PROGRAM_ERROR = re.compile(r"\w*(Exception|Error): .*|Too many consecutive timeouts.*", re.DOTALL)
"""The name of an exception, or OctoPrint's text when the printer has not answered for long."""


def parse_server_state(payload: Mapping[str, Any]) -> ServerState:
    """The payload of a `current` or `history` message, or an answer to FetchState."""
    state = _mapping(payload, "state")
    flags = _mapping(state, "flags")
    error = text_or_none(state.get("error")) or ""
    file = _mapping(_mapping(payload, "job"), "file")
    progress = _mapping(payload, "progress")
    completion, position = finite_number(progress.get("completion")), finite_number(progress.get("filepos"))
    return ServerState(
        state=_printer_state(flags, error),
        operational=bool(flags.get("operational")),
        runs=any(flags.get(flag) for flag in RUN_FLAGS) and not flags.get("closedOrError"),
        error=error,
        path=text_or_none(file.get("path")),
        name=text_or_none(file.get("display")) or text_or_none(file.get("name")),
        fraction=None if completion is None else min(1.0, max(0.0, completion / 100)),
        printed_s=finite_number(progress.get("printTime")),
        remaining_s=finite_number(progress.get("printTimeLeft")),
        remaining_is_guess=progress.get("printTimeLeftOrigin") in (None, "linear"),  # it may be unhashable
        z_mm=finite_number(payload.get("currentZ")),
        file_position=None if position is None else int(position),
    )


def parse_heaters(payload: Mapping[str, Any]) -> Heaters | None:
    """The newest temperatures of a message; None if it has none."""
    temps = payload.get("temps")
    if not isinstance(temps, list) or not temps or not isinstance(temps[-1], dict):
        return None
    found = [
        (name, finite_number(value.get("actual")), finite_number(value.get("target")))
        for name, value in temps[-1].items()
        if isinstance(value, dict) and (name in {"bed", "chamber"} or name.startswith("tool"))
    ]
    return Heaters(tuple(found[:MAX_HEATERS])) if found else None


def machine_reason(words: str) -> Reason | None:
    """The reason in the server's words about its printer; None for no words.

    A firmware's own words (“Error:Thermal Runaway …”) are kept; those of OctoPrint's program mean that it lost its
    printer.
    """
    if _PROGRAM_ERROR.fullmatch(words):
        return Reason(ReasonCode.OCTOPRINT_LOST_PRINTER)
    return Reason(ReasonCode.MACHINE_MESSAGE, raw=words) if words else None


def _printer_state(flags: Mapping[str, Any], error: str) -> PrinterState:
    found = next((state for flag, state in _STATE_BY_FLAG if flags.get(flag)), PrinterState.CONNECTING)
    # A connection that closed after an error needs a person; one that was closed in order only needs opening.
    return PrinterState.ERROR if found is PrinterState.OFFLINE and error else found


def _mapping(of: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = of.get(key)
    return value if isinstance(value, dict) else {}
