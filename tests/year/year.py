"""The simulated year: each day what happens, each night the retention, at each month's end the figures."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from tests.year.companies import Companies
from tests.year.happenings import Happenings
from tests.year.hub import CLOSES_H, NIGHT_H, YEAR, Hub
from tests.year.judge import Judge, Verdict
from tests.year.plan import DayPlan
from tests.year.visitors import LONG_AGO, Visitors

AFTERWARDS_DAYS = 100
"""After the year: then no visit of it leads to a pass."""


@dataclass(frozen=True)
class Form:
    """How much happens in a year."""

    visits: int
    events: int
    consultations: int
    companies: int


SHORT = Form(visits=1_500, events=30, consultations=60, companies=12)
WHOLE = Form(visits=20_000, events=300, consultations=300, companies=60)


class Year:
    """One run."""

    def __init__(self, place: Path, seed: int, form: Form) -> None:
        self.hub = Hub(place, seed)
        self.visitors = Visitors(self.hub, form.visits / 365)
        self.companies = Companies(self.hub, form.companies)
        self.happenings = Happenings(self.hub, self.companies, form.events, form.consultations)
        self.judge = Judge(self.hub)

    def run(self) -> Verdict:
        self.visitors.before_the_year()
        self.companies.make_projects()
        day = date(YEAR, 1, 1)
        while day.year == YEAR:
            self._day(day)
            day += timedelta(days=1)
        self.hub.night(day)
        self.judge.judge()
        for _ in range(AFTERWARDS_DAYS // 10):
            day += timedelta(days=10)
            self.hub.night(day)
        self.judge.judge()
        self.judge.judge_before(LONG_AGO)
        return self.judge.verdict

    def _day(self, day: date) -> None:
        plan = DayPlan(day)
        self.visitors.plan(plan)
        self.companies.plan(plan)
        self.happenings.plan(plan)
        plan.add(NIGHT_H, partial(self._night, day))
        plan.add(CLOSES_H + 0.02, self._close)
        plan.run(self.hub)

    def _night(self, day: date) -> None:
        self.hub.night(day)
        if day.day == 1 and day.month > 1:
            self.judge.judge()

    def _close(self) -> None:
        self.hub.closing.check()
        assert self.hub.visits.people_inside() == 0, "somebody is inside after closing time"
