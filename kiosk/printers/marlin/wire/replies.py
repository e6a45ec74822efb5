"""The replies of a Marlin-like board, one type for each."""

from dataclasses import dataclass, field


class Reply:
    """Any reply."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Acknowledged(Reply):
    """`ok`: one line was accepted. Only some boards report `number` and `free_slots`."""

    number: int | None = None
    free_slots: int | None = None
    with_temperatures: bool = False


@dataclass(frozen=True, slots=True)
class ResendRequested(Reply):
    """The board has discarded its buffer and expects line `number` next."""

    number: int


@dataclass(frozen=True, slots=True)
class LineSkipped(Reply):
    """`skip N`: a line with a wrong number was ignored; the next `ok` is for it, not for a line in flight."""

    number: int


@dataclass(frozen=True, slots=True)
class TemperaturesReported(Reply):
    """Sensor name (`T`, `T0`, `B`…) to (actual, target or None), in °C."""

    sensors: dict[str, tuple[float, float | None]]


@dataclass(frozen=True, slots=True)
class Busy(Reply):
    """The board works on a long command; `waits_for_user`: it waits for a person."""

    waits_for_user: bool


@dataclass(frozen=True, slots=True)
class BoardStarted(Reply):
    """`start`: the board has just booted."""


@dataclass(frozen=True, slots=True)
class BoardIdle(Reply):
    """`wait`: the board has nothing to do."""


@dataclass(frozen=True, slots=True)
class FatalErrorReported(Reply):
    """The firmware has stopped or is about to; `text` is its own message."""

    text: str


@dataclass(frozen=True, slots=True)
class ErrorReported(Reply):
    """An error that does not stop the firmware. `ruins_print`: the print will be bad anyway."""

    text: str
    ruins_print: bool = False


@dataclass(frozen=True, slots=True)
class HostActionRequested(Reply):
    """`//action:…`: the machine asks something of the host or of a person."""

    action: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class FirmwareIdentified(Reply):
    """The first line of M115, as names and values."""

    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CapabilityReported(Reply):
    """A `Cap:` line of M115."""

    name: str
    present: bool


@dataclass(frozen=True, slots=True)
class PositionReported(Reply):
    """Nozzle position by axis letter, in mm (M114)."""

    position_mm: dict[str, float]


@dataclass(frozen=True, slots=True)
class SdPrintReported(Reply):
    """Whether the board prints from its own card (M27)."""

    printing: bool


@dataclass(frozen=True, slots=True)
class OtherLine(Reply):
    """Any other line; it still shows that the board is alive."""

    text: str
