"""The status of Klipper as Moonraker pushes it, merged from changes and read as the state of a printer.

Missing and unknown objects and fields are tolerated; numbers that are not finite are unknown, texts are cut.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from kiosk.printers.print_server.server_state import MAX_HEATERS, Heaters, ServerState, finite_number, text_or_none
from kiosk.printers.print_server.session.cooldown import OWN_NAME
from kiosk.printers.printer import PrinterState

FIELDS: Mapping[str, tuple[str, ...]] = {
    "webhooks": ("state", "state_message"),
    "print_stats": ("state", "filename", "print_duration", "message"),
    "virtual_sdcard": ("progress", "file_position"),
    "idle_timeout": ("state",),
    "display_status": ("message",),
    "gcode_move": ("gcode_position",),
    "exclude_object": ("excluded_objects",),
    "extruder": ("temperature", "target"),
    "heater_bed": ("temperature", "target"),
    "heater_generic": ("temperature", "target"),
}
"""The objects that are read, by the first word of their name without its number, and the fields of each."""
MAX_OBJECTS = 1000
READY, SHUTDOWN, STARTUP = "ready", "shutdown", "startup"
PRINTING, PAUSED, COMPLETE, CANCELLED, ERROR = "printing", "paused", "complete", "cancelled", "error"
_RUNS = {PRINTING: PrinterState.PRINTING, PAUSED: PrinterState.PAUSED}
_CLOSED = {STARTUP: PrinterState.CONNECTING, "disconnected": PrinterState.OFFLINE}


def read_objects(names: Iterable[str]) -> tuple[str, ...]:
    """Those of these objects that are read; `extruder1` is, `extruder_stepper x` is not."""
    found = [name for name in names if name.partition(" ")[0].rstrip("0123456789") in FIELDS]
    return tuple(sorted(found)[:MAX_OBJECTS])


def closed_state(klipper_state: str) -> ServerState:
    """The state of a printer whose Klipper is not there, or has not started yet."""
    return _server_state(_CLOSED.get(klipper_state, PrinterState.OFFLINE))


class KlipperStatus:
    """All of the status that was subscribed to."""

    def __init__(self) -> None:
        """Nothing is known."""
        self._objects: dict[str, dict[str, Any]] = {}

    def clear(self) -> None:
        """Klipper is gone, or the link to its server."""
        self._objects.clear()

    def merge(self, changes: object) -> None:
        """Take in changes; they are bounded by what was asked for."""
        for name, fields in changes.items() if isinstance(changes, dict) else ():
            wanted = FIELDS.get(str(name).partition(" ")[0].rstrip("0123456789"))
            if wanted and isinstance(fields, dict) and (name in self._objects or len(self._objects) < MAX_OBJECTS):
                known = self._objects.setdefault(name, {})
                known |= {field: fields[field] for field in wanted if field in fields}

    @property
    def print_state(self) -> str:
        """What Klipper says of its last print: printing, paused, complete, cancelled, error; standby for none."""
        return self._text("print_stats", "state")

    @property
    def path(self) -> str:
        """The file of its last print; empty for none."""
        return self._text("print_stats", "filename")

    @property
    def message(self) -> str:
        """Why its last print failed."""
        return self._text("print_stats", "message")

    @property
    def is_stopped(self) -> bool:
        """Klipper has stopped its machine, and does nothing before it is restarted."""
        return self._text("webhooks", "state") in {SHUTDOWN, ERROR}

    @property
    def stop_message(self) -> str:
        """Why it has stopped: its first line, without the advice about a console."""
        return self._text("webhooks", "state_message").partition("\n")[0]

    @property
    def is_busy(self) -> bool:
        """G-code moves the machine, be it a print or a macro."""
        return self._text("idle_timeout", "state") == "Printing"

    @property
    def displayed(self) -> str:
        """The message on the machine's display (M117)."""
        return self._text("display_status", "message")

    @property
    def excluded_objects(self) -> frozenset[str]:
        """The names of the objects that are left out of this print, as Klipper spells them: in capitals."""
        names = self._objects.get("exclude_object", {}).get("excluded_objects")
        return frozenset(name for name in names if isinstance(name, str)) if isinstance(names, list) else frozenset()

    def state(self) -> PrinterState:
        """The state of the printer."""
        words = self._text("webhooks", "state")
        if self.is_stopped:
            return PrinterState.ERROR
        if words != READY:
            return _CLOSED.get(words, PrinterState.CONNECTING)
        return _RUNS.get(self.print_state, PrinterState.IDLE)

    def server_state(self, shown: PrinterState) -> ServerState:
        """All that is known. shown: the state to report, which our own orders may have changed."""
        runs = not self.is_stopped and self.print_state in _RUNS
        progress, printed_s = self._number("virtual_sdcard", "progress"), self._number("print_stats", "print_duration")
        position = self._number("virtual_sdcard", "file_position")
        fraction = None if progress is None else min(1.0, max(0.0, progress))
        return _server_state(
            shown,
            operational=self._text("webhooks", "state") == READY,
            runs=runs,
            error=self.stop_message if self.is_stopped else "",
            path=self.path or None,
            name=self.path.rpartition("/")[2] or None,
            fraction=fraction if runs or self.path else None,
            printed_s=printed_s,
            remaining_s=printed_s / fraction - printed_s if fraction and printed_s is not None else None,
            z_mm=self._z_mm(),
            file_position=None if position is None else int(position),
        )

    def heaters(self) -> Heaters | None:
        """All heaters: tool0, tool1 …, bed, and others by their own name; None: there are none."""
        found = []
        for name, fields in self._objects.items():
            known = _heater_name(name)
            if known:
                found.append((known, finite_number(fields.get("temperature")), finite_number(fields.get("target"))))
        return Heaters(tuple(found[:MAX_HEATERS])) if found else None

    def _text(self, name: str, field: str) -> str:
        return text_or_none(self._objects.get(name, {}).get(field)) or ""

    def _number(self, name: str, field: str) -> float | None:
        return finite_number(self._objects.get(name, {}).get(field))

    def _z_mm(self) -> float | None:
        position = self._objects.get("gcode_move", {}).get("gcode_position")
        return finite_number(position[2]) if isinstance(position, list) and len(position) > 2 else None


def _heater_name(name: str) -> str:
    if name == "heater_bed":
        return "bed"
    if name.startswith(OWN_NAME):
        return name
    number = name.removeprefix("extruder") or "0"
    return f"tool{number}" if name.startswith("extruder") and number.isdecimal() else ""


def _server_state(state: PrinterState, **known: Any) -> ServerState:
    nothing: dict[str, Any] = dict.fromkeys(("path", "name", "fraction", "printed_s", "remaining_s", "z_mm"))
    nothing |= {"operational": False, "runs": False, "error": "", "remaining_is_guess": True}
    return ServerState(state=state, **nothing | known)
