"""Whether the heaters do what the file asks: a target that falls to 0, or was never set, ruins the print (H28).

Sans-I/O: `command_sent` for every command of the file, `update` with every reading. Nothing here blocks or raises.
"""

from dataclasses import dataclass

from kiosk.gcode.lexer import read_line
from kiosk.printers.marlin.connection.temperature_polling import TemperaturePolling

OFF_FOR_S = 4.0
"""A target must read 0 for so long: longer than the interval of any report while it is hot."""
NEVER_ON_FOR_S = 10.0
HEATS = {b"M104": "tool", b"M109": "tool", b"M140": "bed", b"M190": "bed"}
_CHANGES_HEAT = (b"T", b"M0", b"M1 ", b"M6", b"M7")
"""Tool changes, filament changes and pauses may set targets by themselves."""


@dataclass
class _Heater:
    """What the file asked of one heater, in °C, and since when its target was read as 0 in spite of it.

    `never_on_since_s` goes on while the machine does something long, `off_since_s` does not. `stayed_off`: it did for
    too long; most files turn it off at their end.
    """

    asked_c: float = 0.0
    is_on: bool = False
    was_on: bool = False
    off_since_s: float | None = None
    never_on_since_s: float | None = None
    stayed_off: bool = False


class HeaterWatch:
    """One job's tool and bed; several tools count as one."""

    def __init__(self) -> None:
        self._heaters = {"tool": _Heater(), "bed": _Heater()}
        self._settled_at = 0

    def command_sent(self, command: bytes, line: int) -> None:
        """A command of the file is sent, as the `line`-th; only those that do not begin with G matter."""
        name = HEATS.get(command[:4])
        if name:
            meaning = read_line(command)
            targets = meaning[0].numbers("S", "R") if meaning else []
            if not targets:
                return
            self._heaters[name].asked_c = targets[-1]
        elif not command.startswith(_CHANGES_HEAT):
            return
        self._settled_at = line
        self._forget()

    def _forget(self) -> None:
        for heater in self._heaters.values():
            heater.is_on, heater.off_since_s = False, None

    def update(self, temperatures: TemperaturePolling, accepted: int, now_s: float, *, is_printing: bool) -> bool:
        """Whether a heater was turned off that the file has turned on. accepted: lines of the file acknowledged."""
        if accepted >= self._settled_at:
            self._note_never_on(temperatures, now_s)
        if not is_printing or accepted < self._settled_at:
            self._forget()
            return False
        turned_off = False
        for name, heater in self._heaters.items():
            target_c = _target_c(temperatures, name)
            if target_c is None:
                continue
            if target_c > 0 or heater.asked_c == 0:
                heater.is_on, heater.off_since_s = target_c > 0, None
                continue
            heater.off_since_s = now_s if heater.off_since_s is None else heater.off_since_s
            turned_off = turned_off or (heater.is_on and now_s - heater.off_since_s >= OFF_FOR_S)
        return turned_off

    def _note_never_on(self, temperatures: TemperaturePolling, now_s: float) -> None:
        for name, heater in self._heaters.items():
            target_c = _target_c(temperatures, name)
            if target_c:
                heater.was_on = True
            elif target_c is None or heater.asked_c == 0:
                heater.never_on_since_s = None
            elif heater.never_on_since_s is None:
                heater.never_on_since_s = now_s
            elif now_s - heater.never_on_since_s >= NEVER_ON_FOR_S:
                heater.stayed_off = True

    @property
    def was_never_on(self) -> bool:
        """Whether a heater that the file has turned on was never seen to be on."""
        return any(heater.stayed_off and not heater.was_on for heater in self._heaters.values())


def _target_c(temperatures: TemperaturePolling, name: str) -> float | None:
    return (temperatures.tool if name == "tool" else temperatures.bed)[1]
