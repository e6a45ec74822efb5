"""A hub pack between two hubs: photos, templates, texts and printers come along; what is hostile sets nothing."""

import base64
import hashlib
import io
import json
import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PIL import Image
from sqlite_utils import Database

from kiosk.base.reason import ReasonCode
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import Session, Tags
from kiosk.hub.maturity.content import MaturityContent, shipped
from kiosk.hub.projects.funding import Funding, Partner
from kiosk.hub.projects.indicators import Counts, Indicator, put_indicator
from kiosk.hub.projects.project import Project, add_project
from kiosk.hub.settings.equipment_settings import all_equipment
from kiosk.hub.settings.pack.exporting import export_pack
from kiosk.hub.settings.pack.hub_pack import LARGEST_BYTES, PackRefusedError, read_pack
from kiosk.hub.settings.pack.importing import import_pack
from kiosk.hub.settings.pack.own_templates import own_templates
from kiosk.hub.settings.pack.pack_trial import trial
from kiosk.hub.settings.pack.still_to_do import ByHand, still_to_do
from kiosk.hub.settings.pictures.photo_table import photo_jpeg
from kiosk.hub.settings.pictures.photos import set_photo
from kiosk.hub.settings.printer_settings import change_printer, printer
from kiosk.hub.settings.settings_table import put_setting, read_setting
from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.stock import add_spool
from kiosk.store.hub_db import row
from tests.hub.conftest import HandClock
from tests.new_hub import new_hub_db

THREE = Words("Ompeluilta", "Sykväll", "Sewing evening")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Database]:
    """A hub in which nothing is set."""
    with closing(new_hub_db(tmp_path / "other.db")) as db:
        yield db


def photo(size_px: tuple[int, int] = (640, 480)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size_px, "#1B5743").save(out, "JPEG")
    return out.getvalue()


def fill(db: Database, clock: HandClock, admin: str) -> None:
    """A photo, a series of an evening each second Thursday, one for an organisation, a project, filament, own texts."""
    vr = next(one for one in all_equipment(db) if one.slug == "vr-1")
    set_photo(db, clock, admin, vr.id, photo(), vr.version)
    series = Series(db, clock, ZoneInfo("Europe/Helsinki"))
    evening = Session(THREE, time(17), time(19), capacity=8, zone_id=vr.zone_id)
    series.make(THREE, evening, date(2026, 3, 5), 4, by=admin, every_weeks=2)
    db.execute(
        "INSERT INTO organisation (id, name, name_key, kind, made_at, version)"
        " VALUES ('o', 'Virtanen Oy', 'virtanen oy', 'company', '2026-03-01T00:00:00.000Z', 1)"
    )
    for_one = replace(evening, titles=Words("Virtanen", "Virtanen", "Virtanen"), tags=Tags(organisation_id="o"))
    series.make(for_one.titles, for_one, date(2026, 3, 6), 2, by=admin)
    project = add_project(db, clock, admin, Project(code="S21482", name="Digivisio", fund="ESR"))
    Funding(db, clock).put_partner(Partner(project_id=project.id, name="Salainen kumppani"), by=admin)
    people = Words("henkilöä", "personer", "people")
    indicator = Indicator(project_id=project.id, name=people, unit=people, counts=Counts.PEOPLE,
                          target_hundredths=20_000, women_target_hundredths=13_000)  # fmt: skip
    put_indicator(db, clock, admin, indicator)
    for _ in range(2):
        add_spool(db, clock, admin, Spool(material="PLA", colour="musta", place="hylly"))
    put_setting(db, clock, None, MaturityContent(plan=shipped("plan") + "\n# ours\n"))


def test_photos_templates_and_own_texts_come_along(db: Database, clock: HandClock, admin: str, other: Database) -> None:
    """I16: the second hub offers the series and the project to begin with, and shows the photo and the texts."""
    fill(db, clock, admin)
    text = export_pack(db)
    assert "Virtanen" not in text
    assert "Salainen" not in text
    content = json.loads(text)["content"]
    assert set(content) == {f"maturity/{name}" for name in ("questions", "plan", "needs", "impact")}
    assert content["maturity/questions"] == shipped("questions")
    assert content["maturity/plan"] == shipped("plan") + "\n# ours\n"
    pack = read_pack(text)
    assert trial(other, clock, None, pack)
    assert not all_equipment(other), "a trial sets nothing"
    import_pack(other, clock, None, pack)

    vr = next(one for one in all_equipment(other) if one.slug == "vr-1")
    jpeg = photo_jpeg(other, vr.picture)
    assert jpeg is not None
    assert Image.open(io.BytesIO(jpeg)).size == (640, 480)
    templates = own_templates(other)
    (event,), (project,), (filament,) = templates.events, templates.projects, templates.filaments
    assert (event.titles, event.begins, event.ends, event.zone) == (THREE, "17:00", "19:00", "studio")
    assert (event.weekdays, event.every_weeks, event.count, event.capacity) == (("thursday",), 2, 4, 8)
    assert (project.code, project.fund, project.indicators[0].women_target_hundredths) == ("S21482", "ESR", 13_000)
    assert (filament.material, filament.colour) == ("PLA", "musta")
    assert row(other, "SELECT 1 FROM project UNION ALL SELECT 1 FROM event UNION ALL SELECT 1 FROM spool") is None
    content = read_setting(other, MaturityContent).value
    assert (content.questions, content.plan) == ("", shipped("plan") + "\n# ours\n")
    assert not trial(other, clock, None, pack), "a second time there is nothing to set"


def test_of_a_printer_its_machine_comes_along_and_not_how_it_is_reached(
    db: Database, clock: HandClock, admin: str, other: Database
) -> None:
    """I16: it is entered by hand, in the office, which says so; a later pack leaves it as it is."""
    text = export_pack(db)
    assert "hauki.local" not in text
    assert "ttyACM0" not in text
    import_pack(other, clock, None, read_pack(text))
    assert still_to_do(other) == (ByHand.PEOPLE, ByHand.ALARM_CONTACTS, ByHand.PRINTER_CONNECTIONS)
    hauki = next(one for one in all_equipment(other) if one.slug == "hauki")
    found = printer(other, hauki.id)
    assert found is not None
    assert (found.address, found.connection, found.material, found.bed_x_mm) == ("", "octoprint", "PETG", 220)
    other.execute(
        "INSERT INTO staff (id, name, role, badge_hash, pin_hash, created_at)"
        " VALUES ('s', 'A', 'admin', 'b', 'p', '2026-03-01T00:00:00.000Z')"
    )
    change_printer(other, clock, "s", replace(found, address="http://10.0.0.7"))
    import_pack(other, clock, None, read_pack(text))
    again = printer(other, hauki.id)
    assert again is not None
    assert again.address == "http://10.0.0.7"


def edit(text: str, change: Callable[[dict[str, Any]], object]) -> str:
    plain = json.loads(text)
    change(plain)
    return json.dumps(plain)


def bomb() -> bytes:
    """A PNG of 400 MB of black pixels in some 400 kB."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", 12_000, 11_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(9_000_000), 9))


def with_photo(plain: dict[str, Any], content: bytes, name: str = "") -> None:
    name = name or hashlib.sha256(content).hexdigest()
    plain["photos"] = {name: base64.b64encode(content).decode()}
    plain["equipment"][-1]["photo"] = name


UNKNOWN, REFUSED, NONE = ReasonCode.PACK_FIELD_UNKNOWN, ReasonCode.PACK_VALUE_REFUSED, ReasonCode.PACK_NOT_UNDERSTOOD


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda plain: plain["equipment"][0].update(serial_number="X1"), UNKNOWN),
        (lambda plain: plain["equipment"][0]["printer"].update(address="http://10.0.0.1"), UNKNOWN),
        (lambda plain: plain["settings"].update(passwords={}), UNKNOWN),
        (lambda plain: plain["settings"]["hub"].update(motto="x"), UNKNOWN),
        (lambda plain: plain["settings"]["templates"].update(visitors=[]), UNKNOWN),
        (lambda plain: plain["content"].update({"../../etc/passwd": "x"}), UNKNOWN),
        (lambda plain: plain["content"].update({"maturity/plan": "[[area"}), REFUSED),
        (lambda plain: plain["content"].update({"maturity/plan": 3}), NONE),
        (lambda plain: plain.update(photos=[]), NONE),
        (lambda plain: plain.update(settings=10**30), NONE),
        (lambda plain: plain.update(version=True), NONE),
        (lambda plain: plain.update(version=0), NONE),
        (lambda plain: plain.update(zones=plain["zones"] * 2_000), NONE),
        (lambda plain: plain["zones"][0].update(slug="../zone"), REFUSED),
        (lambda plain: plain["equipment"][0].update(slug="..%2f"), REFUSED),
        (lambda plain: plain["equipment"][-1].update(photo="../kiosk.key"), REFUSED),
        (lambda plain: with_photo(plain, b"#!/bin/sh"), REFUSED),
        (lambda plain: with_photo(plain, photo(), name="0" * 64), REFUSED),
        (lambda plain: with_photo(plain, bomb()), REFUSED),
        (lambda plain: plain["settings"]["templates"]["events"].append({"titles": ["a", "b", "c"], "begins": "25:00",
                                                                       "ends": "26:00"}), REFUSED),
        (lambda plain: plain["settings"]["retention"].update(audit_days=10**400), REFUSED),
    ],
)  # fmt: skip
def test_a_pack_that_was_made_to_break_something_sets_nothing(
    db: Database, clock: HandClock, other: Database, change: Callable[[dict[str, Any]], object], code: ReasonCode
) -> None:
    """I16, Q8: a field that is not known, a path in the place of a name, a picture that unfolds, values of no kind."""
    text = edit(export_pack(db), change)
    before = list(other.conn.iterdump())
    with pytest.raises(PackRefusedError) as refused:
        import_pack(other, clock, None, read_pack(text))
    assert refused.value.reason is not None
    assert refused.value.reason.code is code
    assert list(other.conn.iterdump()) == before


@pytest.mark.parametrize("text", ["PK\x03\x04" + "\0" * 50, "[" * 200_000, "", "null", '{"format": "kiosk hub pack"}'])
def test_what_is_no_pack_is_refused(text: str) -> None:
    """I16, Q8: an archive, too, which a pack never is: nothing in it unfolds."""
    with pytest.raises(PackRefusedError):
        read_pack(text)


def test_a_pack_of_the_first_version_is_read_without_its_addresses(
    db: Database, clock: HandClock, other: Database
) -> None:
    """I16: a hub that was exported by an earlier program opens another one all the same."""

    def earlier(plain: dict[str, Any]) -> None:
        for name in ("photos", "content"):
            del plain[name]
        for one in plain["equipment"]:
            del one["photo"]
            if one["printer"]:
                one["printer"]["address"] = "http://10.0.0.7"
        plain["version"] = 1

    import_pack(other, clock, None, read_pack(edit(export_pack(db), earlier)))
    assert {one.slug for one in all_equipment(other)} >= {"ahven", "hauki", "vr-1"}
    assert row(other, "SELECT 1 FROM printer WHERE address <> ''") is None


def test_photos_that_have_no_room_are_left_out(
    db: Database, clock: HandClock, admin: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """I16: the file stays within what may be sent, and the command names whose photo is not in it."""
    from kiosk.hub.settings.pack import exporting

    fill(db, clock, admin)
    monkeypatch.setattr(exporting, "MOST_PHOTO_BYTES", 100)
    made = exporting.exported(db)
    assert made.left_out == ("VR 1",)
    assert json.loads(made.text)["photos"] == {}
    assert len(made.text.encode()) < LARGEST_BYTES
