"""The book of a day: who came, left, took and gave back what, as the screen confirmed it. It knows no database."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(eq=False)
class Person:
    """A visitor, or several who came together. Codes are what they hold in their hands."""

    name: str
    pass_code: str = ""
    day_code: str = ""
    stay: "Stay | None" = None

    @property
    def code(self) -> str:
        return self.pass_code or self.day_code

    @property
    def is_inside(self) -> bool:
        return self.stay is not None and self.stay.is_open


@dataclass(eq=False)
class Stay:
    """One stay of one or more people. has_code: a pass or a day pass names it; without one nobody knows whose it is."""

    heads: int
    opened_at: datetime
    closed_at: datetime | None = None
    has_pass: bool = False
    has_day_pass: bool = False
    by_closing: bool = False
    """Closing time ended it; when it counts as ended is estimated."""

    @property
    def is_open(self) -> bool:
        return self.closed_at is None and not self.by_closing

    @property
    def has_code(self) -> bool:
        return self.has_pass or self.has_day_pass


@dataclass(eq=False)
class Use:
    """A use of equipment; stay None: of somebody whom no code names."""

    item: str
    stay: Stay | None
    began_at: datetime
    ended_at: datetime | None = None
    by_closing: bool = False

    @property
    def is_running(self) -> bool:
        return self.ended_at is None and not self.by_closing


@dataclass(eq=False)
class Booking:
    """An hour of today that somebody with a pass booked."""

    item: str
    starts_at: datetime
    person: Person
    taken: bool = False


@dataclass
class Book:
    """Everything that was confirmed."""

    stays: list[Stay] = field(default_factory=list)
    departures: list[tuple[datetime, int]] = field(default_factory=list)
    """People without a code who left: when, and how many."""
    departures_before: int = 0
    """How many of them are of a day that is over."""
    uses: list[Use] = field(default_factory=list)
    bookings: list[Booking] = field(default_factory=list)
    joined: int = 0
    faults: int = 0
    faces: int = 0
    wishes: int = 0
    passes: int = 0
    done: Counter[str] = field(default_factory=Counter)
    """What happened how often: shows that the day was a mixed one."""

    # ---------- coming and going ----------
    def open(self, at: datetime, *, heads: int = 1, has_pass: bool = False, has_day_pass: bool = False) -> Stay:
        stay = Stay(heads, at, has_pass=has_pass, has_day_pass=has_day_pass)
        self.stays.append(stay)
        return stay

    def undo_open(self, stay: Stay) -> None:
        self.stays.remove(stay)
        self.uses = [use for use in self.uses if use.stay is not stay]

    def close(self, stay: Stay, at: datetime) -> list[Use]:
        """The stay ends with what it uses; returns that, for undo."""
        stay.closed_at = at
        ended = [use for use in self.uses if use.stay is stay and use.is_running]
        for use in ended:
            use.ended_at = at
        return ended

    def undo_close(self, stay: Stay, ended: Iterable[Use]) -> None:
        stay.closed_at = None
        for use in ended:
            use.ended_at = None

    def without_code(self) -> int:
        """How many people are inside whom no code names."""
        entered = sum(stay.heads for stay in self.stays if not stay.has_code and stay.is_open)
        return entered - sum(heads for _, heads in self.departures[self.departures_before :])

    def depart(self, at: datetime, heads: int) -> tuple[datetime, int]:
        """So many leave without a code, at most all."""
        gone = (at, min(heads, self.without_code()))
        self.departures.append(gone)
        return gone

    def inside(self) -> int:
        return self.without_code() + sum(stay.heads for stay in self.stays if stay.has_code and stay.is_open)

    def close_all(self) -> None:
        """It is closing time."""
        for stay in self.stays:
            stay.by_closing |= stay.is_open
        for use in self.running():
            use.by_closing = True
        self.departures_before = len(self.departures)

    # ---------- equipment ----------
    def use_of(self, item: str) -> Use | None:
        """The use of it that goes on."""
        return next((use for use in self.uses if use.item == item and use.is_running), None)

    def claim(self, item: str, stay: Stay | None, at: datetime) -> Use:
        """Begin a use; one that is overdue had to make room."""
        before = self.use_of(item)
        if before is not None:
            before.ended_at = at
        use = Use(item, stay, at)
        self.uses.append(use)
        return use

    def running(self) -> list[Use]:
        return [use for use in self.uses if use.is_running]
