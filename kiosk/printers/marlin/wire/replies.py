"""What a board of Marlin's kind can say, each as a type of its own."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """`ok`: one line was taken. `number` and `free_slots` only from boards that say them."""

    number: int | None = None
    free_slots: int | None = None
    with_temperatures: bool = False


@dataclass(frozen=True, slots=True)
class ResendRequested:
    """The board threw its buffer away and wants to go on from line `number`."""

    number: int


@dataclass(frozen=True, slots=True)
class LineSkipped:
    """`skip N`: a line with a wrong number was ignored; the next `ok` is for it, not for a line in flight."""

    number: int


@dataclass(frozen=True, slots=True)
class TemperaturesReported:
    """Sensor name (`T`, `T0`, `B`…) to (actual, target or None), in °C."""

    sensors: dict[str, tuple[float, float | None]]


@dataclass(frozen=True, slots=True)
class Busy:
    """The board works on something long; `for_person`: it waits for somebody."""

    for_person: bool


@dataclass(frozen=True, slots=True)
class BoardStarted:
    """`start`: the board has just booted."""


@dataclass(frozen=True, slots=True)
class BoardIdle:
    """`wait`: the board has nothing to do."""


@dataclass(frozen=True, slots=True)
class FatalErrorReported:
    """The firmware has stopped or will; `words` are its own."""

    words: str


@dataclass(frozen=True, slots=True)
class ErrorReported:
    """Something went wrong that does not end a print; `ruins_print` when the result will be bad anyway."""

    words: str
    ruins_print: bool = False


@dataclass(frozen=True, slots=True)
class HostActionRequested:
    """`//action:…`: the machine asks something of us or of a person."""

    action: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class FirmwareIdentified:
    """The first line of M115, as names and values."""

    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CapabilityReported:
    """A `Cap:` line of M115."""

    name: str
    present: bool


@dataclass(frozen=True, slots=True)
class PositionReported:
    """Where the nozzle is, by axis letter, in mm (M114)."""

    position_mm: dict[str, float]


@dataclass(frozen=True, slots=True)
class SdPrintReported:
    """Whether the board prints from its own card (M27)."""

    printing: bool


@dataclass(frozen=True, slots=True)
class OtherLine:
    """Anything else; it still shows that the board lives."""

    text: str


Reply = (
    Acknowledged
    | ResendRequested
    | LineSkipped
    | TemperaturesReported
    | Busy
    | BoardStarted
    | BoardIdle
    | FatalErrorReported
    | ErrorReported
    | HostActionRequested
    | FirmwareIdentified
    | CapabilityReported
    | PositionReported
    | SdPrintReported
    | OtherLine
)
