"""What was confirmed to have happened in the simulated year; nothing of it is read from the database."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

KEPT_DAYS, UNUSED_DAYS = 90, 730
"""Of the link between a visit and a person; of a pass that nobody uses."""


@dataclass(eq=False)
class Person:
    """Somebody with a pass. used_on: the day in UTC. gender: as told last.

    kept: what was told by month, when the first visit of it was parted; kept_years: by year, and as told later.
    """

    pass_id: str
    used_on: date
    gender: str | None = None
    asked: bool = False
    is_gone: bool = False
    """The pass was deleted."""
    kept: dict[tuple[int, int], str | None] = field(default_factory=dict)
    kept_years: dict[int, str | None] = field(default_factory=dict)


@dataclass(eq=False)
class Stay:
    """One visit. day: on which it began, in the hub. closed_at: at the latest."""

    visit_id: str
    day: date
    heads: int
    person: Person | None = None
    closed_at: datetime | None = None
    is_parted: bool = False

    @property
    def month(self) -> tuple[int, int]:
        return self.day.year, self.day.month


@dataclass(eq=False)
class Company:
    """A record of an organisation. into: the one that stands for it."""

    id: str
    size: str | None
    into: "Company | None" = None
    is_forgotten: bool = False

    @property
    def standing(self) -> "Company":
        return self if self.into is None else self.into.standing


@dataclass(eq=False)
class Taken:
    """An organisation that takes part in a project. steps: the days of those that were done, in order."""

    company: Company
    project: "Undertaking"
    id: str
    partner: str | None
    steps: list[date] = field(default_factory=list)

    @property
    def selected(self) -> date | None:
        return self.steps[2] if len(self.steps) > 2 else None


@dataclass(eq=False)
class Happening:
    """An event. begins_h: of its day. counted: whom staff counted, by role; stays: visits that were counted to it."""

    id: str
    day: date
    ends_at: datetime
    begins_h: float
    minutes: int
    company: Company | None
    project: "Undertaking | None"
    is_cancelled: bool = False
    counted: dict[str, int] = field(default_factory=dict)
    stays: list[Stay] = field(default_factory=list)

    @property
    def people(self) -> int:
        return sum(self.counted.values()) + sum(stay.heads for stay in self.stays)


@dataclass(eq=False)
class Advice:
    """A consultation."""

    id: str
    day: date
    company: Company | None
    project: "Undertaking | None"


@dataclass(eq=False)
class Member:
    """A participant of a project."""

    number: int
    day: date
    gender: str | None


@dataclass(eq=False)
class Entered:
    """An amount in hundredths."""

    id: str
    day: date
    amount: int
    women: int | None


@dataclass(eq=False)
class Aim:
    """An indicator: what it counts, of which size, its targets in hundredths, and for which days."""

    id: str
    counts: str
    size: str | None
    target: int | None
    women_target: int | None
    first: date | None
    last: date | None
    entered: list[Entered] = field(default_factory=list)


@dataclass(eq=False)
class Undertaking:
    """A project."""

    id: str
    code: str
    first: date
    last: date
    partners: list[str]
    aims: list[Aim] = field(default_factory=list)
    members: list[Member] = field(default_factory=list)
    taken: list[Taken] = field(default_factory=list)


@dataclass
class Book:
    """Everything."""

    people: list[Person] = field(default_factory=list)
    stays: list[Stay] = field(default_factory=list)
    companies: list[Company] = field(default_factory=list)
    projects: list[Undertaking] = field(default_factory=list)
    events: list[Happening] = field(default_factory=list)
    advice: list[Advice] = field(default_factory=list)
    not_parted: list[Stay] = field(default_factory=list)
    """Stays of people, in the order in which they were."""

    def came(self, stay: Stay) -> None:
        self.stays.append(stay)
        if stay.person is not None:
            self.not_parted.append(stay)

    def never_came(self, stay: Stay) -> None:
        """It was undone."""
        self.stays.remove(stay)
        if stay in self.not_parted:
            self.not_parted.remove(stay)
        for event in self.events:
            if stay in event.stays:
                event.stays.remove(stay)

    def tell(self, person: Person, gender: str | None) -> None:
        """From now on; in a year that has the person already, too."""
        person.gender, person.asked = gender, True
        if person.kept_years:
            person.kept_years[max(person.kept_years)] = gender

    def forget(self, person: Person) -> None:
        """The pass is deleted: its visits are counted, and lead nowhere."""
        for stay in [one for one in self.not_parted if one.person is person]:
            self._part(stay)
        person.is_gone = True

    def night(self, now: datetime) -> int:
        """What ended more than 90 days ago leads to no pass from now on; how many passes go because nobody used them.

        After 90 days the time of the last use is its day.
        """
        before = now - timedelta(days=KEPT_DAYS)
        while self.not_parted and (ended := self.not_parted[0].closed_at) is not None and ended < before:
            self._part(self.not_parted[0])
        unused_since = (now - timedelta(days=UNUSED_DAYS)).date()
        unused = [one for one in self.people if not one.is_gone and one.used_on <= unused_since]
        for person in unused:
            self.forget(person)
        return len(unused)

    def _part(self, stay: Stay) -> None:
        self.not_parted.remove(stay)
        stay.is_parted = True
        assert stay.person is not None
        stay.person.kept.setdefault(stay.month, stay.person.gender)
        stay.person.kept_years.setdefault(stay.day.year, stay.person.gender)
