"""A hub for the tests: a real database, a clock set by the test, equipment in two zones."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from sqlite_utils import Database

from kiosk.hub.apply_config import EquipmentSetup, HubSetup, PrinterSetup, ZoneSetup, apply_hub
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.staff import StaffDirectory
from kiosk.hub.visitors.passes import Passes
from kiosk.hub.visits import Visits
from kiosk.store.hub_db import open_hub_db
from tests.new_hub import new_hub_db

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
"""A Monday."""


class HandClock:
    """A clock that the test sets."""

    def __init__(self) -> None:
        """At noon."""
        self.at = NOON

    def now(self) -> datetime:
        """The time it was moved to."""
        return self.at

    def monotonic_s(self) -> float:
        """Seconds since noon."""
        return (self.at - NOON).total_seconds()

    def move(self, **by: float) -> None:
        """Forward by minutes=…, seconds=…; backward with a minus."""
        self.at += timedelta(**by)


SETUP = HubSetup(
    zones=(ZoneSetup("workshop", "Paja", "Verkstad", "Workshop"), ZoneSetup("studio", "Studio", "Studio", "Studio")),
    equipment=(
        EquipmentSetup("ahven", "workshop", "printer", "Ahven"),
        EquipmentSetup("hauki", "workshop", "printer", "Hauki"),
        EquipmentSetup("vr-1", "studio", "vr", "VR 1"),
        EquipmentSetup("vr-2", "studio", "vr", "VR 2"),
        EquipmentSetup("safe", "studio", "tool", "Safe", is_public=False),
    ),
    printers=(
        PrinterSetup("ahven", "#2F7F8F", "serial", "/dev/ttyACM0", 115200, 250, 210, 210, 0.4, "PLA"),
        PrinterSetup("hauki", "#C0392B", "octoprint", "http://hauki.local", None, 220, 220, 250, 0.4, "PETG"),
    ),
)


@pytest.fixture
def setup() -> HubSetup:
    """What the settings say."""
    return SETUP


@pytest.fixture
def clock() -> HandClock:
    """Monday noon."""
    return HandClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the hub's database is."""
    return tmp_path / "hub.db"


@pytest.fixture(scope="session")
def bytes_of_the_hub(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A hub as it is when a test begins, made at noon."""
    path = tmp_path_factory.mktemp("hub") / "hub.db"
    with closing(new_hub_db(path)) as made:
        apply_hub(made, SETUP, HandClock())
        made.execute("UPDATE printer SET printer_state = 'idle'")
    return path.read_bytes()


@pytest.fixture
def db(path: Path, bytes_of_the_hub: bytes) -> Iterator[Database]:
    """A hub with two printers, which are idle, two VR sets and a safe for staff."""
    path.touch(mode=0o600, exist_ok=False)
    path.write_bytes(bytes_of_the_hub)
    opened = open_hub_db(path)
    yield opened
    opened.close()


@pytest.fixture
def key(tmp_path: Path) -> bytes:
    """The hub's key."""
    return load_or_make_key(tmp_path / "hub.key")


@pytest.fixture
def passes(db: Database, key: bytes, clock: HandClock) -> Passes:
    """No pass yet."""
    return Passes(db, key, clock)


@pytest.fixture
def visits(db: Database, clock: HandClock) -> Visits:
    """Nobody inside."""
    return Visits(db, clock)


@pytest.fixture
def equipment(db: Database, clock: HandClock) -> EquipmentService:
    """All equipment is free."""
    return EquipmentService(db, clock)


@pytest.fixture
def staff(db: Database, key: bytes, clock: HandClock) -> StaffDirectory:
    """Nobody yet; argon2 as cheap as it can be."""
    return StaffDirectory(db, key, clock, PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))


@pytest.fixture
def admin_id(staff: StaffDirectory) -> str:
    """An admin with the PIN 482916."""
    member = staff.find_badge(staff.add("Aino", "admin", "482916"))
    assert member is not None
    return member.id


@pytest.fixture
def host_id(staff: StaffDirectory) -> str:
    """A host with the PIN 573184."""
    member = staff.find_badge(staff.add("Bo", "host", "573184"))
    assert member is not None
    return member.id


@pytest.fixture
def ids(db: Database) -> dict[str, str]:
    """The id of each item by slug."""
    return {line["slug"]: line["id"] for line in db.query("SELECT slug, id FROM equipment")}
