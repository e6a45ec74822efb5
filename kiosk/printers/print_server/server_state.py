"""The state of a print server's printer, however a server words it: what it does, with which file, how warm it is."""

from dataclasses import dataclass

from kiosk.printers.printer import PrinterState, TemperaturesRead

HEATING_BELOW_C = 5.0
"""A heater this far below its target is heating up."""

MAX_NUMBER = 1e12
MAX_TEXT_CHARS = 1000
"""Of a path, a name or an error; file systems allow 255 bytes for a name."""
MAX_HEATERS = 32
NO_TEMPERATURES = TemperaturesRead(None, None, None, None)
CLOSED_IN_ORDER = frozenset({PrinterState.OFFLINE})
CLOSED = CLOSED_IN_ORDER | {PrinterState.ERROR}
"""States of a server that is not connected to its printer."""


@dataclass(frozen=True, slots=True)
class Heaters:
    """The heaters at one moment: (name, actual °C, target °C); None is unknown."""

    all: tuple[tuple[str, float | None, float | None], ...]

    def first_tool_and_bed(self) -> TemperaturesRead:
        """The temperatures that are reported."""
        found = {name: (actual, target) for name, actual, target in self.all}
        tool, bed = found.get("tool0", (None, None)), found.get("bed", (None, None))
        return TemperaturesRead(tool[0], tool[1], bed[0], bed[1])

    def are_heating(self) -> bool:
        """Is any heater well below its target?"""
        return any(
            target and actual is not None and actual < target - HEATING_BELOW_C for _, actual, target in self.all
        )

    def with_target(self) -> tuple[str, ...]:
        """The names of the heaters whose target is not 0."""
        return tuple(name for name, _, target in self.all if target)

    def is_tool_target_known(self) -> bool:
        """Does this reading include the target of the first tool?"""
        return any(name == "tool0" and target is not None for name, _, target in self.all)


@dataclass(frozen=True, slots=True)
class ServerState:
    """One full state of the server: what its printer does, with which file, how far."""

    state: PrinterState
    operational: bool
    runs: bool
    error: str
    path: str | None
    name: str | None
    fraction: float | None
    printed_s: float | None
    remaining_s: float | None
    remaining_is_guess: bool
    """The server only extrapolated the printed share linearly."""
    z_mm: float | None
    file_position: int | None = None
    """How many bytes of the file it has read."""


def finite_number(value: object) -> float | None:
    """A number that can be calculated with; JSON has others: NaN, infinity, thousands of digits."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    return float(value) if abs(value) <= MAX_NUMBER else None


def text_or_none(value: object) -> str | None:
    """A text that is not empty, cut to what is of use."""
    return value[:MAX_TEXT_CHARS] if isinstance(value, str) and value else None
