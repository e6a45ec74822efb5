"""The rows of which the figures of a project are counted, read from the tables; they name nobody (I8)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from sqlite_utils import Database

from kiosk.base.clock import from_text, to_text
from kiosk.hub.events.session import EventKind
from kiosk.hub.figures.period import WHOLE, Period
from kiosk.hub.organisations.fields import OrganisationKind, SizeClass
from kiosk.hub.organisations.process import Step
from kiosk.hub.projects.funding import partners
from kiosk.hub.visitors.pass_fields import Gender
from kiosk.store.hub_db import rows

TOOK_PLACE = "event.cancelled_at IS NULL AND event.ends_at <= ?"
"""A condition of an event that counts: it was not cancelled and is over. Its parameter is the present moment."""
PEOPLE_THERE = "coalesce(attendance.people, visit.headcount)"


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """An organisation in a project. id: of the record that stands for it. day: on which it was selected.

    partner_id: of the partner that serves it. steps: how many steps it has taken.
    """

    id: str
    kind: OrganisationKind
    size_class: SizeClass | None
    industry: str | None
    municipality: str
    partner_id: str | None
    day: date
    steps: int


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A participant. gender: None: not asked."""

    number: int
    gender: Gender | None
    organisation_id: str | None
    day: date


@dataclass(frozen=True, slots=True)
class OccasionRow:
    """An event that took place (kind: None: not said) or a consultation. people, customers, staff: at an event.

    is_counted: somebody was counted there; of a consultation always.
    """

    id: str
    day: date
    is_event: bool
    kind: str | None
    organisation_id: str | None
    minutes: int
    people: int
    customers: int
    is_counted: bool


@dataclass(frozen=True, slots=True)
class AmountRow:
    """An amount that staff entered, in hundredths; women_hundredths: None: not said."""

    day: date
    amount_hundredths: int
    women_hundredths: int | None
    evidence: str


CountedRow = OrganisationRow | PersonRow | OccasionRow | AmountRow


@dataclass(frozen=True, slots=True)
class ProjectRows:
    """All rows of a project. amounts: by the id of the indicator. partners: ids of all of them."""

    organisations: tuple[OrganisationRow, ...]
    people: tuple[PersonRow, ...]
    occasions: tuple[OccasionRow, ...]
    amounts: Mapping[str, tuple[AmountRow, ...]]
    partners: tuple[str, ...] = ()


def rows_of_project(db: Database, project_id: str, now: datetime, tz: tzinfo) -> ProjectRows:
    """tz: of the hub, whose days they are."""
    standing = standing_ids(db)
    return ProjectRows(
        organisations=tuple(_organisations(db, project_id, standing)),
        people=tuple(_people(db, project_id, standing)),
        occasions=occasions(db, standing, now, tz, project_id=project_id),
        amounts=_amounts(db, project_id),
        partners=tuple(one.id for one in partners(db, project_id)),
    )


def standing_ids(db: Database) -> dict[str, str]:
    """For each record of an organisation the one that stands for it after all merges."""
    into = {one["id"]: one["merged_into_id"] for one in rows(db, "SELECT id, merged_into_id FROM organisation")}

    def stands(organisation_id: str) -> str:
        return stands(into[organisation_id]) if into[organisation_id] else organisation_id

    return {one: stands(one) for one in into}


def occasions(
    db: Database,
    standing: Mapping[str, str],
    now: datetime,
    tz: tzinfo,
    *,
    project_id: str | None = None,
    organisation_ids: Sequence[str] = (),
    period: Period = WHOLE,
) -> tuple[OccasionRow, ...]:
    """Events that took place and consultations, by day; of a project, or of records of organisations, if named."""
    column, values = ("project_id", [project_id]) if project_id else ("organisation_id", list(organisation_ids))
    named = f"{column} IN ({', '.join('?' * len(values))})" if values else "TRUE"
    found = events_that_took_place(db, standing, now, tz, period, named, values)
    consultations = f"SELECT * FROM consultation WHERE {named} AND day BETWEEN ? AND ?"  # noqa: S608 - our own names only
    for one in rows(db, consultations, *values, *period.days):
        day, organisation_id = date.fromisoformat(one["day"]), standing.get(one["organisation_id"])
        found.append(OccasionRow(one["id"], day, False, one["kind"], organisation_id, one["minutes"], 0, 0, True))
    return tuple(sorted(found, key=lambda one: (one.day, one.id)))


def events_that_took_place(
    db: Database,
    standing: Mapping[str, str],
    now: datetime,
    tz: tzinfo,
    period: Period,
    named: str = "TRUE",
    values: Sequence[str] = (),
) -> list[OccasionRow]:
    """In no order. named: a condition in SQL for which events, with its values."""
    found = rows(
        db,
        f"""SELECT event.id, event.kind, event.organisation_id, event.starts_at, event.ends_at,
            coalesce(sum({PEOPLE_THERE}), 0) AS people,
            coalesce(sum(iif(attendance.role = 'customer', {PEOPLE_THERE}, 0)), 0) AS customers
            FROM event LEFT JOIN attendance ON attendance.event_id = event.id
            LEFT JOIN visit ON visit.id = attendance.visit_id WHERE {TOOK_PLACE} AND event.origin = 'staff' AND {named}
            AND event.starts_at >= ? AND event.starts_at < ?
            GROUP BY event.id""",  # noqa: S608 - our own names only
        to_text(now),
        *values,
        *period.moments(tz),
    )
    return [_event(one, standing, tz) for one in found]


def _event(found: Mapping[str, str], standing: Mapping[str, str], tz: tzinfo) -> OccasionRow:
    begins, ends = from_text(found["starts_at"]), from_text(found["ends_at"])
    people = int(found["people"])
    return OccasionRow(
        id=found["id"],
        day=begins.astimezone(tz).date(),
        is_event=True,
        kind=EventKind(found["kind"]) if found["kind"] else None,
        organisation_id=standing.get(found["organisation_id"]),
        minutes=round((ends - begins).total_seconds() / 60),
        people=people,
        customers=int(found["customers"]),
        is_counted=people > 0,
    )


def _organisations(db: Database, project_id: str, standing: Mapping[str, str]) -> Iterable[OrganisationRow]:
    """Each organisation once: the record that stands for it, with what its own participation says before others."""
    found = rows(
        db,
        """SELECT participation.organisation_id AS id, partner_id, selected.day,
            (SELECT count(*) FROM process_step WHERE participation_id = participation.id) AS steps
            FROM participation JOIN process_step AS selected ON selected.participation_id = participation.id
            WHERE project_id = ? AND selected.step = ? ORDER BY participation.id""",
        project_id,
        Step.SELECTED,
    )
    parts: dict[str, list[dict[str, str]]] = {}
    for one in sorted(found, key=lambda one: standing[one["id"]] != one["id"]):
        parts.setdefault(standing[one["id"]], []).append(one)
    records = {one["id"]: one for one in rows(db, "SELECT * FROM organisation")} if parts else {}
    for organisation_id, taken in parts.items():
        record = records[organisation_id]
        yield OrganisationRow(
            id=organisation_id,
            kind=OrganisationKind(record["kind"]),
            size_class=SizeClass(record["size_class"]) if record["size_class"] else None,
            industry=record["industry"],
            municipality=record["municipality"],
            partner_id=next((one["partner_id"] for one in taken if one["partner_id"]), None),
            day=min(date.fromisoformat(one["day"]) for one in taken),
            steps=max(int(one["steps"]) for one in taken),
        )


def _people(db: Database, project_id: str, standing: Mapping[str, str]) -> Iterable[PersonRow]:
    for one in rows(db, "SELECT * FROM participant WHERE project_id = ? ORDER BY number", project_id):
        gender = Gender(one["gender"]) if one["gender"] else None
        yield PersonRow(one["number"], gender, standing.get(one["organisation_id"]), date.fromisoformat(one["day"]))


def _amounts(db: Database, project_id: str) -> Mapping[str, tuple[AmountRow, ...]]:
    sql = """SELECT indicator_entry.* FROM indicator_entry JOIN indicator ON indicator.id = indicator_id
        WHERE indicator.project_id = ? ORDER BY day, indicator_entry.id"""
    found: dict[str, list[AmountRow]] = {}
    for one in rows(db, sql, project_id):
        amount = AmountRow(
            date.fromisoformat(one["day"]), one["amount_hundredths"], one["women_hundredths"], one["evidence"]
        )
        found.setdefault(one["indicator_id"], []).append(amount)
    return {indicator_id: tuple(amounts) for indicator_id, amounts in found.items()}
