"""The indicators of a project: what each counts, its unit, its target, and for which days (I2)."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.session import check_day
from kiosk.hub.organisations.fields import SizeClass
from kiosk.hub.permissions import Role, require_role
from kiosk.hub.projects.project import project
from kiosk.hub.settings.changes import as_seen, record
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError, check_number, checked_words
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

NAME_MAX = 60
UNIT_MAX = 40
MOST_HUNDREDTHS = 100_000_000_000


class Counts(StrEnum):
    """What an indicator counts; `kiosk.hub.figures` says how.

    OCCASIONS: events that took place, and consultations. CUSTOMERS: of the organisations, at events. PERSON_HOURS:
    hours of events times those who were there. ENTERED: amounts that staff enter with their evidence.
    """

    ORGANISATIONS = "organisations"
    PEOPLE = "people"
    OCCASIONS = "occasions"
    CUSTOMERS = "customers"
    PERSON_HOURS = "person_hours"
    ENTERED = "entered"


WITH_WOMEN = frozenset({Counts.PEOPLE, Counts.ENTERED})
"""Of these the share of women can be asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """Targets in hundredths of the unit; None: none is set. size_class: organisations of this size alone; None: all.

    women_target_hundredths: how many of the target are to be women. from_day, until_day: None: those of the project.
    """

    project_id: str
    name: Words
    unit: Words
    counts: Counts
    size_class: SizeClass | None = None
    target_hundredths: int | None = None
    women_target_hundredths: int | None = None
    from_day: date | None = None
    until_day: date | None = None
    id: str = ""
    version: int = 0


def indicator(db: Database, indicator_id: str) -> Indicator | None:
    found = row(db, "SELECT * FROM indicator WHERE id = ?", indicator_id)
    return None if found is None else _typed(found)


def indicators(db: Database, project_id: str) -> tuple[Indicator, ...]:
    """In their order."""
    found = rows(db, "SELECT * FROM indicator WHERE project_id = ? ORDER BY position, id", project_id)
    return tuple(_typed(one) for one in found)


def put_indicator(db: Database, clock: Clock, staff_id: str, wanted: Indicator) -> str:
    """Add it behind the others, or change `wanted.id` from the version that its editor saw; return its id.

    What it counts can't be changed once something was entered for it. Raises NotAllowedError, SettingRefusedError,
    ChangedMeanwhileError.
    """
    checked = checked_indicator(wanted)
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        before = as_seen(indicator(db, wanted.id), wanted.version) if wanted.id else None
        if before is None and project(db, wanted.project_id) is None:
            raise ChangedMeanwhileError(Reason(ReasonCode.SETTING_CHANGED_MEANWHILE))
        if before is not None and before.counts is not checked.counts and _has_entries(db, before.id):
            raise SettingRefusedError("counts", Reason(ReasonCode.INDICATOR_IN_USE))
        after = replace(checked, id=wanted.id or new_id(), version=wanted.version + 1)
        if before is None:
            (last,) = db.query("SELECT ifnull(max(position), 0) AS position FROM indicator")
            given = {"id": after.id, "project_id": after.project_id, "position": last["position"] + 1}
            db.table("indicator").insert({**_plain(after), **given, "version": 1})
        elif _plain(before) != _plain(after):
            db.table("indicator").update(after.id, {**_plain(after), "version": after.version})
        else:
            return before.id
        changed = (None if before is None else _plain(before), _plain(after))
        record(db, clock, staff_id, f"indicator:{after.id}", *changed, action="project.indicator")
    return after.id


def remove_indicator(db: Database, clock: Clock, staff_id: str, indicator_id: str, seen_version: int) -> None:
    """One for which nothing was entered. Raises NotAllowedError, ChangedMeanwhileError, SettingRefusedError."""
    with db.atomic():
        require_role(db, clock, staff_id, Role.ADMIN)
        before = as_seen(indicator(db, indicator_id), seen_version)
        if _has_entries(db, indicator_id):
            raise SettingRefusedError("counts", Reason(ReasonCode.INDICATOR_IN_USE))
        db.table("indicator").delete(indicator_id)
        record(db, clock, staff_id, f"indicator:{indicator_id}", _plain(before), None, action="project.indicator")


def _has_entries(db: Database, indicator_id: str) -> bool:
    return row(db, "SELECT 1 FROM indicator_entry WHERE indicator_id = ? LIMIT 1", indicator_id) is not None


def checked_indicator(wanted: Indicator) -> Indicator:
    """The same with cleaned texts. Raises SettingRefusedError."""
    for field, amount in (("target", wanted.target_hundredths), ("women_target", wanted.women_target_hundredths)):
        if amount is not None:
            check_number(field, amount / 100, 0, MOST_HUNDREDTHS / 100)
    for day in (wanted.from_day, wanted.until_day):
        if day is not None:
            check_day(day)
    if wanted.from_day and wanted.until_day and wanted.until_day < wanted.from_day:
        raise SettingRefusedError("until_day", Reason(ReasonCode.ENDS_BEFORE_IT_BEGINS))
    women = wanted.women_target_hundredths if wanted.counts in WITH_WOMEN else None
    if women is not None and women > (wanted.target_hundredths or 0):
        raise SettingRefusedError("women_target", Reason(ReasonCode.MORE_WOMEN_THAN_ALL))
    return replace(
        wanted,
        name=checked_words("name", wanted.name, NAME_MAX),
        unit=checked_words("unit", wanted.unit, UNIT_MAX),
        size_class=wanted.size_class if wanted.counts is Counts.ORGANISATIONS else None,
        women_target_hundredths=women,
    )


def _plain(one: Indicator) -> dict[str, Any]:
    """As it is stored, and for the history."""
    texts = {"name": one.name, "unit": one.unit}
    words = {f"{name}_{language}": text for name, three in texts.items() for language, text in three._asdict().items()}
    days = {"from_day": one.from_day, "until_day": one.until_day}
    return {
        **words,
        "counts": one.counts.value,
        "size_class": one.size_class.value if one.size_class else None,
        "target_hundredths": one.target_hundredths,
        "women_target_hundredths": one.women_target_hundredths,
        **{name: day.isoformat() if day else None for name, day in days.items()},
    }


def _typed(found: dict[str, Any]) -> Indicator:
    name, unit = (Words(*(found[f"{one}_{language}"] for language in ("fi", "sv", "en"))) for one in ("name", "unit"))
    return typed_row(Indicator, found, name=name, unit=unit)
