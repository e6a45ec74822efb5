"""Figures of random rows beside a count that was made while the rows were written (I1, I7, I8)."""

import random
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.hub.equipment.details import Words
from kiosk.hub.figures.counted_rows import rows_of_project
from kiosk.hub.figures.hub_figures import hub_figures
from kiosk.hub.figures.period import WHOLE, Period, year_of
from kiosk.hub.figures.project_figures import figures_of
from kiosk.hub.figures.publishing import published
from kiosk.hub.organisations.process import STEPS
from kiosk.hub.projects.indicators import Counts, Indicator
from kiosk.hub.projects.project import Project, add_project
from tests.hub.conftest import HandClock

HELSINKI = ZoneInfo("Europe/Helsinki")
FIRST_DAY = date(2025, 1, 1)
SIZES = ("micro", "small", "medium", "large", None)
PERIODS = (WHOLE, year_of(FIRST_DAY), Period(date(2025, 6, 1), date(2025, 8, 31)))


@dataclass
class Counted:
    """What was written, by day: selected organisations by the record that stands for them, people, amounts."""

    selected: dict[str, date] = field(default_factory=dict)
    sizes: dict[str, str | None] = field(default_factory=dict)
    women: list[date] = field(default_factory=list)
    people: list[date] = field(default_factory=list)
    occasions: list[date] = field(default_factory=list)
    customers: list[tuple[date, int]] = field(default_factory=list)
    person_minutes: list[tuple[date, int]] = field(default_factory=list)
    met: list[tuple[date, str]] = field(default_factory=list)


def _written(db: Database, project_id: str, by_chance: random.Random) -> Counted:
    counted, standing = Counted(), dict[str, str]()
    for number in range(60):
        one = f"o{number:02}"
        into = by_chance.choice(list(standing)) if number > 20 and by_chance.random() < 0.2 else None
        standing[one] = standing[into] if into else one
        size = by_chance.choice(SIZES)
        counted.sizes[one] = size
        db.table("organisation").insert(
            {"id": one, "name": one, "name_key": one, "kind": "company", "size_class": size, "merged_into_id": into,
             "made_at": "2025-01-01T00:00:00.000Z", "version": 1}
        )  # fmt: skip
        if by_chance.random() < 0.7:
            _take_part(db, project_id, one, standing[one], by_chance, counted)
    for number in range(150):
        day, one = FIRST_DAY + timedelta(days=by_chance.randrange(420)), by_chance.choice(list(standing))
        gender = by_chance.choice(("woman", "man", "no_answer", None))
        db.table("participant").insert(
            {
                "id": f"p{number}",
                "project_id": project_id,
                "number": number + 1,
                "gender": gender,
                "day": day.isoformat(),
            }
        )
        counted.people.append(day)
        counted.women += [day] if gender == "woman" else []
        if by_chance.random() < 0.5:
            _consultation(db, project_id, day, one)
            counted.occasions.append(day)
            counted.met.append((day, standing[one]))
        else:
            _event(db, project_id, day, one, standing[one], by_chance, counted)
    return counted


def _take_part(
    db: Database, project_id: str, one: str, stands: str, by_chance: random.Random, counted: Counted
) -> None:
    taken, days = f"t{one}", sorted(FIRST_DAY + timedelta(days=by_chance.randrange(420)) for _ in STEPS)
    db.table("participation").insert({"id": taken, "organisation_id": one, "project_id": project_id, "version": 1})
    steps = list(zip(STEPS, days, strict=True))[: by_chance.randrange(7)]
    for step, day in steps:
        db.table("process_step").insert({"participation_id": taken, "step": step, "day": day.isoformat()})
    if len(steps) >= 3:
        counted.selected[stands] = min(counted.selected.get(stands, date.max), steps[2][1])


def _consultation(db: Database, project_id: str, day: date, one: str) -> None:
    db.table("consultation").insert(
        {"id": new_id(), "day": day.isoformat(), "kind": "advice", "topic": "ai", "asker": "company", "minutes": 45,
         "organisation_id": one, "project_id": project_id}
    )  # fmt: skip


def _event(
    db: Database, project_id: str, day: date, one: str, stands: str, by_chance: random.Random, counted: Counted
) -> None:
    event_id, minutes = new_id(), by_chance.choice((60, 150))
    begins = datetime.combine(day, time(by_chance.choice((0, 13))), HELSINKI)
    is_cancelled = by_chance.random() < 0.1
    db.table("event").insert(
        {"id": event_id, "title_fi": "x", "title_sv": "x", "title_en": "x", "starts_at": to_text(begins),
         "ends_at": to_text(begins + timedelta(minutes=minutes)), "origin": "staff", "organisation_id": one,
         "project_id": project_id, "cancelled_at": to_text(begins) if is_cancelled else None}
    )  # fmt: skip
    people = {role: by_chance.randrange(0, 9) for role in ("participant", "customer", "staff")}
    for role, there in people.items():
        if there:
            db.table("attendance").insert(
                {"id": new_id(), "event_id": event_id, "people": there, "role": role, "at": to_text(begins)}
            )
    if not is_cancelled:
        counted.occasions.append(day)
        counted.met.append((day, stands))
        counted.customers.append((day, people["customer"]))
        counted.person_minutes.append((day, minutes * sum(people.values())))


@pytest.mark.parametrize("seed", [1, 2])
def test_every_figure_is_what_was_written(db: Database, clock: HandClock, admin_id: str, seed: int) -> None:
    """I1, I7: of the whole, a year and some months, with merged records and cancelled events; I8: as many rows."""
    project_id = add_project(db, clock, admin_id, Project(code="X", name="X")).id
    with db.atomic():
        counted = _written(db, project_id, random.Random(seed))
    words = Words("x", "x", "x")
    wanted = [Indicator(project_id=project_id, name=words, unit=words, counts=counts) for counts in Counts]
    found = rows_of_project(db, project_id, clock.now(), HELSINKI)
    for period in PERIODS:
        figures = {one.indicator.counts: one for one in figures_of(found, wanted, period)}
        selected = [one for one, day in counted.selected.items() if period.has(day)]
        assert {counts: one.actual_hundredths / 100 for counts, one in figures.items()} == {
            Counts.ORGANISATIONS: len(selected),
            Counts.PEOPLE: sum(map(period.has, counted.people)),
            Counts.OCCASIONS: sum(map(period.has, counted.occasions)),
            Counts.CUSTOMERS: sum(people for day, people in counted.customers if period.has(day)),
            Counts.PERSON_HOURS: sum(minutes for day, minutes in counted.person_minutes if period.has(day)) / 60,
            Counts.ENTERED: 0,
        }
        organisations, people = figures[Counts.ORGANISATIONS], figures[Counts.PEOPLE]
        assert organisations.known == sum(counted.sizes[one] is not None for one in selected)
        assert people.women_hundredths == 100 * sum(map(period.has, counted.women))
        for one in (organisations, people):
            assert [100 * sum(part.cells.values()) for part in one.breakdowns] == [one.actual_hundredths] * len(
                one.breakdowns
            )
        assert len(figures[Counts.OCCASIONS].rows) == figures[Counts.OCCASIONS].of
        assert [one.actual_hundredths for one in published(list(figures.values()))] == [
            one.actual_hundredths for one in figures.values()
        ], "totals stay right"
        of_hub = hub_figures(db, period, clock.now(), HELSINKI)
        assert of_hub.organisations.number == len({one for day, one in counted.met if period.has(day)})
        assert of_hub.events + of_hub.consultations == sum(map(period.has, counted.occasions))
