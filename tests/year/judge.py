"""Compares every figure of the hub with the book; checks that nothing hidden can be found out, and that the past stays.

The figures of past months are looked at again at each month's end: what was at the door then must be the same, also
when its visits lead to no pass any more.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction

from kiosk.hub.figures.counted_rows import ProjectRows, rows_of_project
from kiosk.hub.figures.hub_figures import Counted, HubFigures, hub_figures
from kiosk.hub.figures.period import Period, month_of, year_of
from kiosk.hub.figures.project_figures import IndicatorFigure, figures_of
from kiosk.hub.figures.publishing import PublishedFigure, published_in
from kiosk.hub.projects.indicators import indicators
from tests.year.attack import LEAST, Attack
from tests.year.book import Undertaking
from tests.year.book_figures import Days, Numbers, of_an_aim, of_the_hub
from tests.year.hub import TZ, YEAR, Hub

STAY_THE_SAME = ("visits", "visits of", "people", "people known", "people of")
"""What was at the door: nothing that staff enter later changes it."""
MOST_WRONG = 40


@dataclass
class Verdict:
    """How a year went."""

    compared: int = 0
    hidden: int = 0
    attack: Attack = field(default_factory=Attack)
    wrong: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.compared} figures compared, {self.hidden} cells hidden, {self.attack.cells} of them attacked in "
            f"{self.attack.tables} tables ({self.attack.undecided} not decided), {len(self.wrong)} wrong"
        )


class Judge:
    """Looks at the figures as they are now, against the book as it is now."""

    def __init__(self, hub: Hub) -> None:
        self._hub, self.verdict = hub, Verdict()
        self._once: dict[Days, Numbers] = {}

    def judge(self) -> None:
        """All months that are over, the year so far, and the projects."""
        for days in self._periods():
            self._judge_hub(days)
        for project in self._hub.book.projects:
            found = rows_of_project(self._hub.db, project.id, self._hub.clock.now(), TZ)
            for days in (*self._periods(), (None, None)):
                self._judge_project(project, found, days)
            self._judge_published(project, found)

    def judge_before(self, visits: int) -> None:
        """The visits of two years ago, whose passes are deleted: still counted, each of another person."""
        found = hub_figures(self._hub.db, year_of(date(YEAR - 2, 1, 1)), self._hub.clock.now(), TZ)
        self._equal("two years ago", {"visits": found.visits.number, "people": found.people.number},
                    {"visits": visits, "people": visits})  # fmt: skip

    def _periods(self) -> Iterator[Days]:
        today, first = self._hub.today, date(YEAR, 1, 1)
        while first.year == YEAR and first < today:
            month = month_of(first)
            yield month.first, month.last
            assert month.last is not None
            first = month.last + timedelta(days=1)
        yield date(YEAR, 1, 1), date(YEAR, 12, 31)

    # ---------- the hub ----------
    def _judge_hub(self, days: Days) -> None:
        now = self._hub.clock.now()
        numbers = _numbers_of_hub(hub_figures(self._hub.db, Period(*days), now, TZ))
        self._equal(f"hub {_named(days)}", numbers, of_the_hub(self._hub.book, days, now))
        if days[1] is None or days[1] >= self._hub.today:
            return
        before = self._once.setdefault(days, numbers)
        self._equal(f"hub {_named(days)} as at its end", _some(numbers), _some(before))
        if _number(numbers, "women") < _number(before, "women"):
            self._wrong(f"hub {_named(days)}: fewer women than at its end")

    # ---------- projects ----------
    def _judge_project(self, project: Undertaking, found: ProjectRows, days: Days) -> None:
        now = self._hub.clock.now()
        figures = figures_of(found, indicators(self._hub.db, project.id), Period(*days))
        aims = {aim.id: aim for aim in project.aims}
        for one in figures:
            aim = aims[one.indicator.id]
            name = f"{project.code} {_named(days)} {aim.counts} {aim.size or ''} {aim.women_target or ''}"
            self._equal(name, _numbers_of(one), of_an_aim(self._hub.book, project, aim, days, now))
            targets = (one.indicator.target_hundredths, one.indicator.women_target_hundredths)
            if targets != (aim.target, aim.women_target):
                self._wrong(f"{name}: targets {targets}")

    def _judge_published(self, project: Undertaking, rows: ProjectRows) -> None:
        """What leaves the house of each month, the year and the whole; nothing hidden can be found out of all of it."""
        aims = indicators(self._hub.db, project.id)
        *months, year = [published_in(rows, aims, Period(*days)) for days in self._periods()]
        whole = published_in(rows, aims, Period())
        for name, outside in (*zip(map(_named, self._periods()), (*months, year), strict=True), ("whole", whole)):
            self._judge_shown(f"{project.code} {name}", outside)
        before = published_in(rows, aims, year_of(date(YEAR - 1, 1, 1)))  # some took part before the year
        attacks = (*((month, ()) for month in months), (year, ()), (year, months), (whole, [before, year]))
        for shown, parts in attacks:
            for line in self.verdict.attack.found_out(shown, parts):
                self._wrong(f"{project.code}, {len(parts)} parts: {line}")

    def _judge_shown(self, name: str, outside: tuple[PublishedFigure, ...]) -> None:
        """Totals are right, and nothing small is shown."""
        for shown in outside:
            inside = shown.figure
            if not shown.actual_hidden and shown.actual_hundredths != inside.actual_hundredths:
                self._wrong(f"{name} {inside.indicator.name.en}: published {shown.actual_hundredths}")
            for part in inside.breakdowns:
                for cell, value in (shown.breakdowns or {})[part.by].items():
                    self.verdict.compared += 1
                    self.verdict.hidden += value is None
                    if value is not None and (value != part.cells[cell] or (cell and 0 < value < LEAST)):
                        self._wrong(f"{name} {inside.indicator.name.en}: {part.by} {cell} published as {value}")

    # ---------- inside ----------
    def _equal(self, name: str, found: Numbers, wanted: Numbers) -> None:
        self.verdict.compared += len(wanted)
        for what in {**found, **wanted}:
            if found.get(what) != wanted.get(what):
                self._wrong(f"{name}: {what} is {found.get(what)}, in the book {wanted.get(what)}")

    def _wrong(self, line: str) -> None:
        if len(self.verdict.wrong) < MOST_WRONG:
            self.verdict.wrong.append(f"{self._hub.today}: {line}")


def _numbers_of_hub(found: HubFigures) -> Numbers:
    counted = {
        "visits": found.visits,
        "people": found.people,
        "women": found.women,
        "organisations": found.organisations,
    }
    numbers: Numbers = {"events": found.events, "consultations": found.consultations}
    for name, one in counted.items():
        numbers |= _counted(name, one)
    del numbers["visits known"]
    return numbers | {"person hours": Fraction(round(found.person_hours * 60), 60)}


def _counted(name: str, one: Counted) -> Numbers:
    return {name: one.number, f"{name} known": one.known, f"{name} of": one.of}


def _numbers_of(one: IndicatorFigure) -> Numbers:
    cells = {f"{part.by} {name}": value for part in one.breakdowns for name, value in part.cells.items()}
    return {"actual": one.actual_hundredths, "women": one.women_hundredths, "known": one.known, "of": one.of,
            "rows": len(one.rows), **cells}  # fmt: skip


def _some(numbers: Mapping[str, int | Fraction | None]) -> Numbers:
    return {name: numbers[name] for name in STAY_THE_SAME}


def _number(numbers: Numbers, name: str) -> int | Fraction:
    found = numbers[name]
    assert found is not None
    return found


def _named(days: Days) -> str:
    return "–".join(str(day) if day else "" for day in days)
