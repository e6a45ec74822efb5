"""The faults that are laid in a night, and what must be told of each."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.hub.alarms import AlarmCause
from kiosk.printers.virtual.faults import FaultKind
from tests.month.boards import Cable

Lay = Callable[[Cable], None]


class When(StrEnum):
    """What a printer does when a fault is laid."""

    PRINTING = "printing"
    IDLE = "idle"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of fault about one printer.

    expected: one of these alarms is raised, once, within `seen_within_s`; none: it is no cause. also: alarms that may
    follow, as the print's bad end.
    """

    name: str
    when: When
    lay: Lay
    expected: frozenset[AlarmCause]
    seen_within_s: float
    also: frozenset[AlarmCause] = frozenset()


def by_board(kind: FaultKind) -> Lay:
    """A fault that the board itself has."""

    def lay(cable: Cable) -> None:
        cable.board.cause(kind, cable.clock.seconds)
        cable.take_output()

    return lay


def pull(cable: Cable) -> None:
    """The cable is pulled out."""
    cable.is_plugged = False


def reset(cable: Cable) -> None:
    """The board begins anew, as after a dip of its voltage."""
    cable.power_cycle()
    for line in cable.dialect.banner:
        if cable.link is not None:
            cable.link.received += f"{line}\n".encode()


FAILED = frozenset({AlarmCause.JOB_FAILED})
HEAT = frozenset({AlarmCause.HEATERS_ON})
KINDS = (
    Kind("cable pulled", When.PRINTING, pull, frozenset({AlarmCause.OFFLINE_IN_PRINT}), 60, FAILED | HEAT),
    Kind("board reset", When.PRINTING, reset, FAILED, 120),
    Kind("fatal error", When.PRINTING, by_board(FaultKind.FATAL), frozenset({AlarmCause.PRINTER_ERROR}), 60, FAILED),
    Kind("filament out", When.PRINTING, by_board(FaultKind.FILAMENT), frozenset({AlarmCause.ATTENTION}), 120, FAILED),
    Kind(
        "weak nozzle",
        When.PRINTING,
        by_board(FaultKind.WEAK_NOZZLE),
        frozenset({AlarmCause.TARGET_MISSED}),
        300,
        FAILED,
    ),
    Kind(
        "stuck nozzle",
        When.PRINTING,
        by_board(FaultKind.STUCK),
        frozenset({AlarmCause.ATTENTION, AlarmCause.NO_PROGRESS, AlarmCause.OFFLINE_IN_PRINT}),
        960,
        FAILED,
    ),
    Kind("left hot", When.IDLE, by_board(FaultKind.PREHEATED), HEAT, 1200),
    Kind("hot nozzle", When.IDLE, by_board(FaultKind.HOT_NOZZLE), HEAT, 1200),
    Kind("hot bed", When.IDLE, by_board(FaultKind.HOT_BED), HEAT, 1200),
    Kind("cable pulled at rest", When.IDLE, pull, frozenset(), 0),
    Kind("board reset at rest", When.IDLE, reset, frozenset(), 0),
)


@dataclass(slots=True)
class Laid:
    """A fault that was laid. Times in s on the steady clock; repaired_s None: not yet."""

    kind: Kind
    slug: str
    at_s: float
    repaired_s: float | None = None
    settled_s: float | None = None
    """When the printer was ready for the next print again."""


def choose(chance: random.Random, when: When) -> Kind:
    """A fault for a printer that does this."""
    return chance.choice([kind for kind in KINDS if kind.when is when])
