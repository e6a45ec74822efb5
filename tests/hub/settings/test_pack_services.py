"""Services of printers in a hub pack: their checklists come along, and nothing of what was done (I16)."""

import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.base.ids import new_id
from kiosk.hub.equipment.service_tasks import NewService, insert_service, services_asked_for
from kiosk.hub.settings.pack.exporting import export_pack
from kiosk.hub.settings.pack.hub_pack import PackRefusedError, read_pack
from kiosk.hub.settings.pack.importing import MOST_SERVICES, import_pack
from kiosk.hub.settings.pack.pack_trial import trial
from kiosk.store.hub_db import rows
from tests.hub.conftest import HandClock
from tests.new_hub import new_hub_db

OIL = NewService(name="Öljyä johteet", every_hours=200, every_days=90, steps=("Pyyhi", "Öljyä"))
BELT = NewService(name="Kiristä hihnat", every_days=180)
GONE = NewService(name="Vaihda vanha osa", every_days=10)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Database]:
    """A hub in which nothing is set."""
    with closing(new_hub_db(tmp_path / "other.db")) as db:
        yield db


@pytest.fixture
def pack(db: Database, clock: HandClock, ids: dict[str, str], admin: str) -> str:
    """Of a hub in which two services are asked for on Ahven; one was done with a note, and one is asked for no more."""
    task_id, _, gone = (insert_service(db, clock, admin, ids["ahven"], one) for one in (OIL, BELT, GONE))
    done = {"id": new_id(), "task_id": task_id, "at": "2026-03-01T12:00:00.000Z", "staff_id": admin}
    db.table("service_done").insert({**done, "note": "Aino: rasva loppui"})
    db.execute("UPDATE service_task SET removed_at = '2026-03-01T12:00:00.000Z' WHERE id = ?", (gone,))
    return export_pack(db)


def in_other(other: Database) -> list[NewService]:
    (ahven,) = rows(other, "SELECT id FROM equipment WHERE slug = 'ahven'")
    return list(services_asked_for(other, ahven["id"]))


def test_services_come_along_with_their_checklists(pack: str, clock: HandClock, other: Database) -> None:
    """I16: they count from the import on; who did one, when and with which note stays in its hub."""
    assert "rasva" not in pack
    assert "Aino" not in pack
    assert GONE.name not in pack
    read = read_pack(pack)
    assert {(one.kind, one.name, one.equipment) for one in trial(other, clock, None, read)} >= {
        ("service", "ahven", "Ahven")
    }
    import_pack(other, clock, None, read)
    assert in_other(other) == [BELT, OIL]
    assert not trial(other, clock, None, read), "a second time there is nothing to set"
    (audited,) = rows(other, "SELECT count(*) AS n FROM audit WHERE action = 'service.added'")
    assert audited["n"] == 2


def test_a_service_of_this_hub_stays_as_it_is(pack: str, clock: HandClock, other: Database) -> None:
    """I16: it is known by its name, whatever its capitals; the hours since it was done last count on."""
    import_pack(other, clock, None, read_pack(pack))
    other.execute("UPDATE service_task SET name = 'ÖLJYÄ JOHTEET', every_hours = 50 WHERE every_hours = 200")
    import_pack(other, clock, None, read_pack(pack))
    assert [one.every_hours for one in in_other(other)] == [None, 50]


@pytest.mark.parametrize("wrong", [
    {"name": "x"},
    {"name": "", "every_days": 1},
    {"name": "x", "every_days": 0},
    {"name": "x", "every_hours": "10"},
    {"name": "x", "every_days": 1, "steps": ["x"] * 13},
    {"name": "x", "every_days": 1, "staff": "Aino"},
])  # fmt: skip
def test_what_is_wrong_of_a_service_sets_nothing(
    pack: str, clock: HandClock, other: Database, wrong: dict[str, Any]
) -> None:
    """I16: all or nothing."""
    plain = json.loads(pack)
    (ahven,) = (one for one in plain["equipment"] if one["slug"] == "ahven")
    ahven["services"] = [wrong]
    with pytest.raises(PackRefusedError):
        import_pack(other, clock, None, read_pack(json.dumps(plain)))
    assert rows(other, "SELECT 1 FROM equipment UNION ALL SELECT 1 FROM service_task") == []


def test_only_printers_have_services_and_not_without_end(pack: str, clock: HandClock, other: Database) -> None:
    """I16."""
    one = {"name": "x", "every_days": 1}
    for slug, services in (("vr-1", [one]), ("ahven", [one | {"name": f"x{n}"} for n in range(MOST_SERVICES + 1)])):
        plain = json.loads(pack)
        next(each for each in plain["equipment"] if each["slug"] == slug)["services"] = services
        with pytest.raises(PackRefusedError):
            import_pack(other, clock, None, read_pack(json.dumps(plain)))


def test_a_pack_of_before_there_were_services_is_read(pack: str, clock: HandClock, other: Database) -> None:
    """I16."""
    plain = json.loads(pack) | {"version": 2}
    for one in plain["equipment"]:
        del one["services"]
    import_pack(other, clock, None, read_pack(json.dumps(plain)))
    assert in_other(other) == []
