"""What of a hub is in its pack: each column of each table is laid full of marks, and the pack is searched for them."""

import dataclasses
import json
import re
import typing
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.hub.equipment.details import EquipmentDetails
from kiosk.hub.settings.current import KINDS
from kiosk.hub.settings.pack.content_files import CONTENT_FILES, content_fields
from kiosk.hub.settings.pack.exporting import export_pack
from kiosk.hub.settings.pack.hub_pack import PACKED as PACKED_SETTINGS
from kiosk.hub.settings.typed_json import to_json
from kiosk.store.schema import hub_migrations
from tests.new_hub import new_hub_db

MOMENT = "2026-03-02T12:00:00.000Z"
DAY = "2026-03-02"
THREE = ("fi", "sv", "en")
MARK = re.compile(r"marked\.[a-z_0-9.]+")
VALID: dict[str, Any] = {
    "equipment.kind": "printer", "equipment.own_kind": None, "equipment.removed_at": None, "zone.area": None,
    "printer.connection": "octoprint", "printer.limits": "{}", "exceptional_day.hours": "10:00-12:00",
    "event.starts_at": "2026-03-02T15:00:00.000Z", "event.ends_at": "2026-03-02T17:00:00.000Z",
    "event.cancelled_at": None, "event.kind": "workshop", "event.origin": "staff", "event.organisation_id": None,
    "indicator.counts": "entered", "indicator.size_class": None, "spool.ended": None, "staff.role": "admin",
    "staff.removed_at": None, "printer.reason": None, "service_task.removed_at": None,
    "service_task.checklist": '["marked.service_task.checklist"]',
}  # fmt: skip
"""What the export has to read to come as far as the marks."""
DAYS = {"exceptional_day.day", "project.planned_from", "project.planned_until", "project.real_from",
        "project.real_until", "indicator.from_day", "indicator.until_day", "event.day"}  # fmt: skip
PACKED = {
    *(f"zone.{name}" for name in ("slug", "name_fi", "name_sv", "name_en")),
    "equipment.slug", "equipment.name",
    *(f"equipment.details.{name}.{one}" for name in ("names", "can_do", "rules", "cleaning") for one in THREE),
    "equipment.details.induction",
    "equipment_kind.slug", "equipment_kind.outline", *(f"equipment_kind.name_{language}" for language in THREE),
    "printer.colour", "printer.material", "service_task.name", "service_task.checklist",
    *(f"exceptional_day.sentence_{language}" for language in THREE),
    *(f"event_series.title_{language}" for language in THREE),
    *(f"project.{name}" for name in ("code", "name", "fund", "axis", "objective", "authority")),
    *(f"indicator.{name}_{language}" for name in ("name", "unit") for language in THREE),
    "spool.material", "spool.colour", "spool.brand",
}  # fmt: skip
"""The texts of tables that are packed: what visitors are told, and what a project promises."""
NOT_PACKED_OF_SETTINGS = {"alarms.contacts", "hub.logo", "start.cards", "closed_now", "partners"}


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with closing(new_hub_db(tmp_path / "hub.db")) as opened:
        yield opened


def lay_full(db: Database) -> set[str]:
    """One row in each table, each text its own mark; returns the names of all that were laid."""
    laid: set[str] = set()
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("PRAGMA ignore_check_constraints = ON")
    with db.atomic():
        for table in db.tables:
            if table.name.startswith("sqlite_") or table.name in ("setting", hub_migrations.migrations_table):
                continue
            values = {column.name: value_of(f"{table.name}.{column.name}", column.type) for column in table.columns}
            values |= links(table.name)
            laid |= {f"{table.name}.{name}" for name, value in values.items() if f"marked.{table.name}.{name}" == value}
            db.execute(f"DELETE FROM {table.name}")
            table.insert(values)
        details = EquipmentDetails(**marked(EquipmentDetails, "equipment.details", laid))
        db.execute("UPDATE equipment SET details = ?", (details.to_json(),))
        for kind in KINDS:
            value = kind(**marked(kind, f"setting.{kind.subject}", laid))
            value = dataclasses.replace(value, **dict.fromkeys(content_fields(kind), ""))
            db.execute("INSERT INTO setting VALUES (?, ?, 1)", (kind.subject, to_json(value)))
    return laid


def value_of(name: str, column_type: str) -> Any:
    if name in VALID:
        return VALID[name]
    if column_type == "BLOB":
        return f"marked.{name}".encode()
    if column_type != "TEXT":
        return 7
    column = name.partition(".")[2]
    if column.endswith("_at") or column in ("at", "until"):
        return MOMENT
    return DAY if name in DAYS else f"marked.{name}"


def links(table: str) -> dict[str, Any]:
    """So that the rows belong together where the export joins them."""
    zone, series, project = "marked.zone.id", "marked.event_series.id", "marked.project.id"
    return {
        "equipment": {"zone_id": zone, "picture": "marked.picture.sha256"},
        "printer": {"id": "marked.equipment.id"},
        "service_task": {"printer_id": "marked.equipment.id"},
        "event": {"series_id": series, "zone_id": zone},
        "indicator": {"project_id": project},
    }.get(table, {})


def marked(kind: type, name: str, laid: set[str]) -> dict[str, Any]:
    """The fields of a dataclass with a mark in each text."""
    hints = typing.get_type_hints(kind)
    found = {}
    for field in dataclasses.fields(kind):
        inside = f"{name}.{field.name}"
        found[field.name] = marked_value(hints[field.name], inside, laid)
    return {field: value for field, value in found.items() if value is not None}


def marked_value(hint: Any, name: str, laid: set[str]) -> Any:
    """None: its default says nothing either."""
    if typing.get_args(hint) and typing.get_origin(hint) is not tuple:  # X | None
        return marked_value(typing.get_args(hint)[0], name, laid)
    if typing.get_origin(hint) is tuple:
        value = marked_value(typing.get_args(hint)[0], name, laid)
        return None if value is None else (value,)
    if hint is str:
        laid.add(name)
        return "Europe/Helsinki" if name.endswith("hub.timezone") else f"marked.{name}"
    if dataclasses.is_dataclass(hint):
        return hint(**marked(hint, name, laid))
    if issubclass(hint, StrEnum):
        return next(iter(hint))
    if issubclass(hint, tuple):
        return hint(*(marked_value(one, f"{name}.{part}", laid) for part, one in typing.get_type_hints(hint).items()))
    if issubclass(hint, date | datetime):
        return hint.fromisoformat(MOMENT if hint is datetime else DAY)
    return None if hint is bool else hint(7)


def test_of_every_table_only_what_is_no_persons_and_no_secret_is_in_the_pack(db: Database) -> None:
    """I16, P8: no column of people, organisations, addresses, codes and logs; a new column is in none by itself."""
    laid = lay_full(db)
    packed = {one.removeprefix("marked.") for one in MARK.findall(export_pack(db))}
    of_tables = {one for one in packed if not one.startswith("setting.")}
    assert of_tables == PACKED
    settings = {one.removeprefix("setting.") for one in laid if one.startswith("setting.")}
    kept_back = {one for one in settings if any(one.startswith(name) for name in NOT_PACKED_OF_SETTINGS)}
    kept_back |= {"hub.timezone"} | {f"{one.setting.subject}.{one.field}" for one in CONTENT_FILES}
    assert {one.removeprefix("setting.") for one in packed - of_tables} == settings - kept_back
    assert len(laid) > 200, "tables were not read"


def test_each_setting_is_packed_because_somebody_said_so() -> None:
    """I16: a new one is looked at, whether persons, organisations or secrets are in it, before it stands here."""
    assert [kind.subject for kind in PACKED_SETTINGS] == [
        "hub", "hours", "start", "door", "use", "night", "retention", "alarms", "floor_plan", "print_desk", "maturity",
        "templates", "sustainability",
    ]  # fmt: skip


def test_numbers_of_people_and_codes_are_no_names_of_the_pack(db: Database) -> None:
    """I16: what a pack may hold is a list that somebody reads, not all that there is."""
    lay_full(db)
    pack = json.loads(export_pack(db))
    assert set(pack) == {
        "format", "version", "settings", "content", "exceptional_days", "kinds", "zones", "equipment", "photos",
    }  # fmt: skip
    (equipment,) = pack["equipment"]
    assert set(equipment) == {"slug", "zone", "kind", "name", "is_public", "details", "photo", "printer",
                              "services"}  # fmt: skip
    assert equipment["photo"] == "", "it has an owner, whose photo it may be"
    assert (equipment["details"]["owner"], equipment["details"]["project"]) == ("", "")
    assert "address" not in equipment["printer"]
