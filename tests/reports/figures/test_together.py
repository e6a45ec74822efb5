"""The reports of all months and of their year, held together: what is hidden in one is not given away by another (I8).

Reports are read as programs read them, from their JSON.
"""

import random
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.hub.figures.period import Period, month_of, year_of
from kiosk.hub.visitors.pass_fields import AgeBand, Gender
from kiosk.reports.figures.as_json import as_json
from kiosk.reports.figures.building import make_report
from kiosk.reports.figures.report import ReportName
from kiosk.reports.figures.wanted import Wanted
from kiosk.reports.figures.words import GENDERS, PURPOSES, age_words, report_words
from tests.hub.conftest import HandClock
from tests.reports.figures.test_hub_report import HELSINKI, visit
from tests.year.attack import LEAST, Attack, Cells, Sum, Table

ACTIVE = (date(2025, 2, 1), date(2025, 6, 1))
PERIODS = {"whole": year_of(ACTIVE[0])} | {str(n): month_of(date(2025, n, 1)) for n in range(1, 13)}
T = report_words("en")
NAMES = {
    "people_by_gender": {T(words): str(one) for one, words in GENDERS.items()},
    "people_by_age": {age_words(one, T): str(one) for one in AgeBand},
    "visits_by_purpose": {T(words): str(one) for one, words in PURPOSES.items()},
}


@dataclass
class Came:
    """Who came: people by the months in which they did, and visits by month and purpose, by day and by hour."""

    people: dict[str, Counter[str]]
    visits: Counter[str] = field(default_factory=Counter)
    days: Counter[str] = field(default_factory=Counter)
    hours: Counter[str] = field(default_factory=Counter)
    """By weekday, month and hour."""


def small_hub(db: Database, seed: int) -> Came:
    chance = random.Random(seed)
    genders = chance.choice((("woman", "man"), ("woman", "woman", "man", "other"), ("woman", "man", "no_answer")))
    ages = chance.choice((("18-29", "30-54"), ("18-29", "30-54", "55+")))
    purposes = chance.choice((("vr", "advice"), ("vr", "advice", "study", "studio")))
    came = Came({"people_by_gender": Counter(), "people_by_age": Counter()})
    for _ in range((6, 12, 25)[seed % 3]):
        told = {"gender": chance.choice(genders), "age_band": chance.choice(ages)}
        months = chance.sample(ACTIVE, chance.choice((1, 1, 2)))
        pass_id = ""
        for month in months:
            day = month + timedelta(days=chance.randrange(14))
            at = datetime(day.year, day.month, day.day, chance.choice((9, 10)), 30, tzinfo=UTC)
            purpose = chance.choice(purposes)
            visit(db, at, purpose=purpose, **({} if pass_id else told))
            (last,) = db.query("SELECT id, pass_id FROM visit ORDER BY rowid DESC LIMIT 1")
            if pass_id:
                db.execute("UPDATE visit SET pass_id = ? WHERE id = ?", (pass_id, last["id"]))
            pass_id = pass_id or last["pass_id"]
            came.visits[f"{month.month}/{purpose}"] += 1
            here = at.astimezone(HELSINKI)
            came.days[here.date().isoformat()] += 1
            came.hours[f"{here.weekday()}/{month.month}/{here.hour}"] += 1
        pattern = "+".join(sorted(str(month.month) for month in months))
        came.people["people_by_gender"][f"{pattern}/{'' if told['gender'] == 'no_answer' else told['gender']}"] += 1
        came.people["people_by_age"][f"{pattern}/{told['age_band']}"] += 1
    return came


def json_report(db: Database, clock: HandClock, period: Period) -> dict[str, Any]:
    name = ReportName.YEAR if period == PERIODS["whole"] else ReportName.MONTH
    written = as_json(make_report(db, Wanted(name, (), period, "en"), "Hub", clock.now(), HELSINKI))
    return {one["key"]: one for one in written["tables"]}


def value_of(shown: Any) -> int | None:
    return None if shown == "hidden" else int(shown)


def shown_cells(report: Mapping[str, Any], key: str) -> dict[str, int | None]:
    return {NAMES[key].get(row["name"], ""): value_of(row["number"]) for row in report[key]["rows"]}


def people_table(reports: Mapping[str, Mapping[str, Any]], came: Came, key: str) -> Table:
    """People by the months in which they came, and what they told: each count is a sum of these, also the year's."""
    months = [str(one.month) for one in ACTIVE]
    patterns = ["+".join(sorted(one for one in months if one in of)) for of in subsets(months)]
    told = ["", *NAMES[key].values()]
    table = Table(Counter(came.people[key]), came.people[key].total())
    for name, report in reports.items():
        of_time = [one for one in patterns if name == "whole" or name in one.split("+")]
        all_cells = tuple(f"{pattern}/{each}" for pattern in of_time for each in told)
        if not all_cells:
            continue
        number = value_of(report["counts"]["rows"][1]["number"])
        if number is None and name != "whole":
            table.sums.append(Sum(all_cells, 1, LEAST - 1))
            table.hidden[f"{name}: all"] = all_cells
        else:
            table.know(f"{name}: all", all_cells, number)
        if report[key]["of"] is not None:
            table.know(f"{name}: of", all_cells, report[key]["of"])
        by = {each: tuple(f"{pattern}/{each}" for pattern in of_time) for each in told}
        table.know_all(f"{name}: told", shown_cells(report, key), by)
        women = value_of(report["other_figures"]["rows"][0]["number"])
        if key == "people_by_gender" and women is not None:
            table.know(f"{name}: women", by[Gender.WOMAN], women)
    return table


def subsets(months: list[str]) -> Iterator[set[str]]:
    for number in range(1, 2 ** len(months)):
        yield {one for at, one in enumerate(months) if number >> at & 1}


def visits_table(reports: Mapping[str, Mapping[str, Any]], came: Came) -> Table:
    key = "visits_by_purpose"
    months = [str(one.month) for one in ACTIVE]
    told = ["", *NAMES[key].values()]
    table = Table(Counter(came.visits), came.visits.total())
    for name in ("whole", *months):
        by: dict[str, Cells] = {each: cells_in(name, each) for each in told}
        total = value_of(reports[name]["counts"]["rows"][0]["number"])
        table.know(f"{name}: all", tuple(cell for cells in by.values() for cell in cells), total)
        table.know_all(f"{name}: purpose", shown_cells(reports[name], key), by)
    return table


def cells_in(name: str, cell: str) -> Cells:
    return tuple(f"{one.month}/{cell}" for one in ACTIVE if name in ("whole", str(one.month)))


@pytest.mark.parametrize("seed", range(5))
def test_who_holds_the_reports_of_the_months_and_the_year_finds_nothing_out(
    db: Database, clock: HandClock, seed: int
) -> None:
    """I8: of genders and ages, also where the same people came in several months; of purposes."""
    came, attack = small_hub(db, seed), Attack()
    reports = {name: json_report(db, clock, period) for name, period in PERIODS.items()}
    tables = [*(people_table(reports, came, key) for key in came.people), visits_table(reports, came)]
    assert [line for table in tables for line in attack.on(table)] == []
    assert attack.tables == len(tables)


@dataclass
class WeekTable(Table):
    """Hours of one weekday, of which a hidden one is looked for also where nothing else is shown."""

    @property
    def is_bare(self) -> bool:
        return False


def week_table(reports: Mapping[str, Mapping[str, Any]], came: Came, weekday: int) -> Table:
    """Hours × months of a weekday, whose visits are known of each month: they are those of its days, too."""
    of_day = {key: n for key, n in came.hours.items() if key.startswith(f"{weekday}/")}
    truth = Counter({key.partition("/")[2]: n for key, n in of_day.items()})
    table = WeekTable(truth, max(truth.total(), LEAST))
    for name in ("whole", *(str(one.month) for one in ACTIVE)):
        by = {f"hour_{hour:02}": cells_in(name, str(hour)) for hour in range(24)}
        of_time = tuple(cell for cells in by.values() for cell in cells)
        table.know(f"{name}: all", of_time, sum(truth[cell] for cell in of_time))
        (row,) = [row for at, row in enumerate(reports[name]["visits_by_hour"]["rows"]) if at == weekday]
        table.know_all(f"{name}: hour", {key: value_of(shown) for key, shown in row.items() if key in by}, by)
    hidden_in_months = {name.split()[-1] for name in table.hidden if not name.startswith("whole")}
    for name in [name for name in table.hidden if name.split()[-1] not in hidden_in_months]:
        del table.hidden[name]  # what all months show can be added up by anybody
    return table


def days_table(report: Mapping[str, Any], came: Came, month: date) -> Table:
    """Days of a month, whose visits by weekday are known: they are those of its hours, too."""
    truth = Counter({day: n for day, n in came.days.items() if date.fromisoformat(day).month == month.month})
    table = WeekTable(truth, max(truth.total(), LEAST))
    shown = {row["day"]: value_of(row["visits"]) for row in report["visits_by_day"]["rows"]}
    table.know_all("month: day", shown, {day: (day,) for day in shown})
    for weekday in range(7):
        of_it = tuple(day for day in shown if date.fromisoformat(day).weekday() == weekday)
        table.know(f"month: weekday {weekday}", of_it, sum(truth[day] for day in of_it))
    return table


@pytest.mark.parametrize("seed", range(3))
def test_who_holds_days_and_weekdays_by_hour_of_months_and_year_finds_nothing_out(
    db: Database, clock: HandClock, seed: int
) -> None:
    """I8: also where nearly nobody came; how many came on a weekday is taken for known."""
    came, attack = small_hub(db, seed), Attack()
    reports = {name: json_report(db, clock, PERIODS[name]) for name in ("whole", *(str(one.month) for one in ACTIVE))}
    tables = [week_table(reports, came, weekday) for weekday in range(7)]
    tables += [days_table(reports[str(month.month)], came, month) for month in ACTIVE]
    assert [line for table in tables for line in attack.on(table)] == []
    assert attack.cells > 0
