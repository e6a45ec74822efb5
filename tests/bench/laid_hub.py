"""Lays a full year into a hub: visits by the million, passes, events, consultations, organisations, two projects.

The rows are those that the services write, after the retention: visits of more than 90 days ago lead to no pass, and
say whether they were the first of their person in the month or year.
"""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate

from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.base.ids import new_id
from kiosk.hub.retention import Retention
from kiosk.hub.visit_fields import Purpose
from kiosk.hub.visitors.parting import note_people
from kiosk.store.hub_db import rows

DAYS = 365
FIRST_HOUR, OPEN_MIN = 8, 600
SIZES = ("micro", "micro", "micro", "small", "small", "medium", "large", None)
STEPS = ("contacted", "needs_mapped", "selected", "proposal", "measures", "evaluated")


def lay_year(
    db: Database,
    until: datetime,
    *,
    visits: int = 1_000_000,
    passes: int = 20_000,
    events: int = 3_000,
    consultations: int = 3_000,
    organisations: int = 600,
    seed: int = 1,
) -> tuple[str, str]:
    """Fill the 365 days before `until`; return the ids of two projects. A million visits take two minutes."""
    chance = random.Random(seed)
    with db.atomic():
        pass_ids = _lay_passes(db, until, passes, chance)
        _insert(
            db,
            "visit",
            ("id", "pass_id", "headcount", "purpose", "opened_at", "closed_at", "closed_by"),
            _visits(until, visits, pass_ids, chance),
        )
        _part_old(db, until)
        projects = (_lay_project(db, until, "S21482"), _lay_project(db, until, "A77892"))
        known = _lay_organisations(db, until, organisations, projects, chance)
        _lay_events(db, until, events, known, projects, chance)
        _lay_consultations(db, until, consultations, known, projects, chance)
    return projects


def _lay_passes(db: Database, until: datetime, count: int, chance: random.Random) -> Sequence[str]:
    ids, made = [new_id() for _ in range(count)], to_text(until - timedelta(days=DAYS))
    genders, ages = ("woman", "man", "other", "no_answer", None), ("0-12", "13-17", "18-29", "30-54", "55+", None)
    lines = (
        (one, f"none-{one}", chance.choice(genders), chance.choice(ages), "Viitasaari", made, to_text(until))
        for one in ids
    )
    columns = ("id", "code_hash", "gender", "age_band", "municipality", "created_at", "last_used_at")
    _insert(db, "pass", columns, lines)
    return ids


def _visits(
    until: datetime, count: int, pass_ids: Sequence[str], chance: random.Random
) -> Iterator[tuple[object, ...]]:
    """In order of time, 6 of 10 with a pass; somebody who comes is there again on another day."""
    purposes: tuple[str | None, ...] = (*Purpose, None, None)
    begin = datetime.combine((until - timedelta(days=DAYS)).date(), time(FIRST_HOUR), UTC)
    heads = list(accumulate((80, 12, 5, 2, 1)))
    for number in range(count):
        day, place = divmod(number * DAYS, count)
        at = begin + timedelta(days=day, minutes=place * OPEN_MIN / count)
        stay = timedelta(minutes=5 + chance.random() * 120)
        has_pass = pass_ids and chance.random() < 0.6
        yield (
            f"{number:036d}",
            pass_ids[int(chance.random() ** 2 * len(pass_ids))] if has_pass else None,
            chance.choices((1, 2, 3, 5, 24), cum_weights=heads)[0],
            purposes[int(chance.random() * len(purposes))],
            to_text(at),
            to_text(at + stay),
            "person",
        )


def _part_old(db: Database, until: datetime) -> None:
    before = to_text(until - timedelta(days=Retention().visit_of_pass_days))
    note_people(db, "closed_at < ?", before)
    db.execute("UPDATE visit SET pass_id = NULL WHERE pass_id IS NOT NULL AND closed_at < ?", (before,))


def _lay_project(db: Database, until: datetime, code: str) -> str:
    project_id, begins = new_id(), (until - timedelta(days=DAYS)).date().isoformat()
    db.table("project").insert(
        {"id": project_id, "code": code, "code_key": code.lower(), "name": code, "real_from": begins,
         "made_at": to_text(until), "version": 1}
    )  # fmt: skip
    for number, role in enumerate(("applicant", "partner", "partner")):
        partner = {"id": new_id(), "project_id": project_id, "name": f"Partner {number}", "role": role, "version": 1}
        db.table("project_partner").insert(partner)
    for position, (counts, size) in enumerate(
        (("organisations", None), ("organisations", "small"), ("people", None), ("occasions", None),
         ("customers", None), ("person_hours", None), ("entered", None))
    ):  # fmt: skip
        words = {f"{what}_{language}": counts for what in ("name", "unit") for language in ("fi", "sv", "en")}
        db.table("indicator").insert(
            {"id": new_id(), "project_id": project_id, "position": position, "counts": counts, "size_class": size,
             "target_hundredths": 20_000, "version": 1, **words}
        )  # fmt: skip
    return project_id


def _lay_organisations(
    db: Database, until: datetime, count: int, projects: Sequence[str], chance: random.Random
) -> Sequence[str]:
    ids = [new_id() for _ in range(count)]
    organisation = ("id", "name", "name_key", "kind", "size_class", "municipality", "made_at", "version")
    _insert(db, "organisation", organisation, (
        (one, f"Yritys {at}", f"yritys {at}", "company", chance.choice(SIZES), "Viitasaari", to_text(until), 1)
        for at, one in enumerate(ids)))  # fmt: skip
    partners = {one: [line["id"] for line in rows(db, "SELECT id FROM project_partner WHERE project_id = ?", one)]
                for one in projects}  # fmt: skip
    parts = [(new_id(), one, project) for one in ids for project in projects if chance.random() < 0.5]
    _insert(db, "participation", ("id", "organisation_id", "project_id", "partner_id", "version"), (
        (*part, chance.choice([*partners[part[2]], None]), 1) for part in parts))  # fmt: skip
    _insert(db, "process_step", ("participation_id", "step", "day"), (
        (part[0], step, _day(until, chance.randrange(DAYS)))
        for part in parts for step in STEPS[: chance.randrange(1, 7)]))  # fmt: skip
    people = [(new_id(), project, number + 1, chance.choice(("woman", "man", None)), chance.choice(ids),
               _day(until, chance.randrange(DAYS))) for project in projects for number in range(count)]  # fmt: skip
    _insert(db, "participant", ("id", "project_id", "number", "gender", "organisation_id", "day"), people)
    return ids


def _lay_events(
    db: Database, until: datetime, count: int, known: Sequence[str], projects: Sequence[str], chance: random.Random
) -> None:
    held = []
    for number in range(count):
        begins = datetime.combine(_date(until, 1 + number * DAYS // count), time(chance.randrange(8, 16)), UTC)
        ends, title = begins + timedelta(minutes=chance.choice((60, 120, 150))), f"Tapahtuma {number}"
        cancelled = to_text(begins) if chance.random() < 0.05 else None
        held.append((new_id(), title, title, title, to_text(begins), to_text(ends), "staff", "workshop",
                     chance.choice([*known, None]), chance.choice([*projects, None]), cancelled))  # fmt: skip
    columns = ("id", "title_fi", "title_sv", "title_en", "starts_at", "ends_at", "origin", "kind", "organisation_id",
               "project_id", "cancelled_at")  # fmt: skip
    _insert(db, "event", columns, held)
    _insert(db, "attendance", ("id", "event_id", "people", "role", "at"), (
        (new_id(), event[0], chance.randrange(1, 12), role, event[5])
        for event in held for role in ("participant", "customer", "staff")))  # fmt: skip


def _lay_consultations(
    db: Database, until: datetime, count: int, known: Sequence[str], projects: Sequence[str], chance: random.Random
) -> None:
    columns = ("id", "day", "kind", "topic", "asker", "minutes", "organisation_id", "project_id")
    _insert(db, "consultation", columns, (
        (new_id(), _day(until, number * DAYS // count), "advice", "other", "company", 15 * chance.randrange(1, 9),
         chance.choice([*known, None]), chance.choice([*projects, None]))
        for number in range(count)))  # fmt: skip


def _date(until: datetime, days_back: int) -> date:
    return (until - timedelta(days=days_back)).date()


def _day(until: datetime, days_back: int) -> str:
    return _date(until, days_back).isoformat()


def _insert(
    db: Database, table: str, columns: Sequence[str], lines: Iterator[tuple[object, ...]] | Sequence[tuple[object, ...]]
) -> None:
    sql = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    db.conn.executemany(sql, lines)
