"""A hub with a busy day and its office as a process of its own; talks to it as a browser does."""

import re
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, timedelta
from pathlib import Path

import requests
from sqlite_utils import Database

from kiosk.base.clock import SystemClock, to_text
from kiosk.base.ids import new_id
from kiosk.base.resources import ASSETS
from kiosk.cli.demo.demo_hub import copy_files, make_demo_hub
from kiosk.config import Config, load_config, make_runtime_dir
from kiosk.hub import alarms
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.attendance import Attendance, AttendanceRole
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import Session
from kiosk.hub.hashing import load_or_make_key
from kiosk.hub.office.codes import PairingCodes
from kiosk.hub.settings.alarm_channels import AlarmChannels, ContactSetting
from kiosk.hub.settings.settings_table import put_setting, read_setting
from kiosk.hub.staff import Role, StaffDirectory
from kiosk.printroom.print_files import store_print_file
from kiosk.store.backup.archive import new_key_pair
from kiosk.store.heartbeats import Process, boot_id
from kiosk.store.hub_db import open_hub_db, row, rows
from kiosk.store.live_db import open_live_db
from tests.cli.processes import Running, running

PIN = "92837461"
PEOPLE = {"Maija": Role.ADMIN, "Olli": Role.OPERATOR, "Antti": Role.HOST}
PRIVATE_KEY, PUBLIC_KEY = new_key_pair()
"""Of the backups."""
_TOKEN = re.compile(r'name="csrf" value="([0-9a-f]+)"')
SUBJECTS = (
    Words("Mitä asiakas oikeasti tekee", "Vad kunden egentligen gör", "What customers really do"),
    Words("Kahvilla asiakkaan kanssa", "På kaffe med kunden", "Coffee with a customer"),
    Words("Palvelu paperilla", "Tjänsten på papper", "A service on paper"),
    Words("Kokeile VR-laseilla", "Pröva med VR-glasögon", "Try it in VR"),
    Words("Digivisio yhdelle sivulle", "En digivision på en sida", "A digital vision on one page"),
)
"""Of the sessions of a series, in order."""
_WORKS_FOR_S = 3600.0
"""The print room's heartbeat is written so far ahead: it counts as working for the whole test."""


@dataclass(frozen=True)
class OfficeHub:
    """The hub on disk."""

    config: Config
    config_path: Path
    key: bytes

    @property
    def origin(self) -> str:
        return f"https://127.0.0.1:{self.config.office.port}"

    @property
    def authority(self) -> Path:
        return self.config.office_dir / "authority.crt"

    def db(self) -> Database:
        """A connection of the calling thread, to be closed by it."""
        return open_hub_db(self.config.hub_path)

    def staff_id(self, name: str) -> str:
        with closing(self.db()) as db:
            found = row(db, "SELECT id FROM staff WHERE name = ?", name)
        assert found is not None
        return str(found["id"])

    def code(self, name: str) -> str:
        """A code as the kiosk offers it to this person."""
        with closing(self.db()) as db:
            return PairingCodes(db, self.key, SystemClock()).offer(self.staff_id(name)).text

    def expire_pins(self) -> None:
        """It is more than 12 hours since anybody typed the PIN."""
        with closing(self.db()) as db:
            db.execute("UPDATE office_device SET pin_at = '2020-01-01T00:00:00.000Z' WHERE role = 'admin'")

    def browser(self) -> "Browser":
        return Browser(self)

    def paired(self, name: str) -> "Browser":
        """A browser that is known as one of this person."""
        browser = self.browser()
        assert browser.pair(self.code(name), PIN).status_code == 200
        return browser


class Browser:
    """A session of HTTPS that trusts the hub's authority and keeps cookies."""

    def __init__(self, hub: OfficeHub) -> None:
        self.hub = hub
        self.session = requests.Session()
        self.session.verify = str(hub.authority)
        self.session.trust_env = False
        self.session.headers["Accept-Language"] = "en"

    def get(self, path: str, **kwargs: object) -> requests.Response:
        return self.session.get(self.hub.origin + path, timeout=30, **kwargs)  # type: ignore[arg-type]

    def post(
        self, path: str, fields: dict[str, str], *, seen_on: str = "/", token: str | None = None
    ) -> requests.Response:
        """Send a form as a page holds it. seen_on: the page whose token is sent along."""
        csrf = self.token(seen_on) if token is None else token
        return self.session.post(self.hub.origin + path, data={"csrf": csrf, **fields}, timeout=30)

    def send(
        self, path: str, fields: dict[str, str], files: dict[str, tuple[str, bytes, str]], *, seen_on: str = "/devices"
    ) -> requests.Response:
        """Send a form with files: by the name of the field, what the file is called, holds and says it is."""
        data = {"csrf": self.token(seen_on), **fields}
        return self.session.post(self.hub.origin + path, data=data, files=files, timeout=30)

    def token(self, page: str) -> str:
        found = _TOKEN.search(self.get(page).text)
        assert found is not None, page
        return found[1]

    def pair(self, code: str, pin: str) -> requests.Response:
        return self.post("/pair", {"code": code, "pin": pin}, seen_on="/pair")


def make_office_hub(directory: Path) -> OfficeHub:
    """The demo's hub with three people, two prints, alarms and events of today."""
    config_path = copy_files(directory, fresh=False)
    text = config_path.read_text(encoding="utf-8").replace("[places]", '[places]\nruntime_dir = "run"', 1)
    backups = directory / "backups"
    backups.mkdir()
    backup = f'[backup]\nto = "{backups}"\nrecipient = "{PUBLIC_KEY}"'
    config_path.write_text(f"{text}\n[office]\nport = {free_port()}\n\n{backup}\n", encoding="utf-8")
    config = load_config(config_path)
    make_runtime_dir(config)
    clock = SystemClock()
    make_demo_hub(config, directory / "codes.json", clock)
    hub = OfficeHub(config, config_path, load_or_make_key(config.key_path))
    with closing(hub.db()) as db:
        staff = StaffDirectory(db, hub.key, clock)
        for name, role in PEOPLE.items():
            staff.add(name, role, PIN)
        _add_prints(db, config)
        _add_contacts(db)
        alarms.call_help(db, clock)
        siika = row(db, "SELECT id FROM equipment WHERE slug = 'siika'")
        assert siika is not None
        alarms.raise_alarm(db, clock, AlarmCause.OFFLINE_IN_PRINT, printer_id=siika["id"])
        _add_series(db, hub.staff_id("Maija"))
    _add_readings(hub)
    return hub


def _add_series(db: Database, admin_id: str) -> None:
    """Five sessions, two weeks apart: two that were, one that is on now, two to come."""
    clock = SystemClock()
    zone = row(db, "SELECT id FROM zone WHERE slug = 'vr'") or row(db, "SELECT id FROM zone LIMIT 1")
    assert zone is not None
    now = clock.now()
    begins = now - timedelta(hours=1)
    series, attendance = Series(db, clock, UTC), Attendance(db, clock)
    series.make(
        Words("Tunne asiakkaasi", "Känn din kund", "Know your customer"),
        Session(SUBJECTS[0], begins.time(), (now + timedelta(hours=2)).time(), admin_id, zone["id"], 10),
        begins.date() - timedelta(weeks=4),
        len(SUBJECTS),
        by=admin_id,
        every_weeks=2,
    )
    events = [one["id"] for one in rows(db, "SELECT id FROM event WHERE series_id IS NOT NULL ORDER BY starts_at")]
    for event_id, words, signed_up in zip(events, SUBJECTS, (9, 9, 8, 7, 6), strict=True):
        db.execute("UPDATE event SET title_fi = ?, title_sv = ?, title_en = ? WHERE id = ?", (*words, event_id))
        attendance.set_signed_up(event_id, signed_up, by=admin_id)
    for event_id, people in zip(events[:2], (8, 7), strict=True):
        attendance.count(event_id, people, by=admin_id)
    attendance.count(events[0], 1, by=admin_id, role=AttendanceRole.STAFF)


def _add_prints(db: Database, config: Config) -> None:
    now = SystemClock().now()
    states = (
        ("ahven", "idle"),
        ("hauki", "printing"),
        ("muikku", "awaiting_clear"),
        ("kuha", "paused"),
        ("siika", "offline"),
    )
    with db.atomic():
        for slug, state in states:
            db.execute(
                "UPDATE printer SET printer_state = ?, since_at = ?"
                " WHERE id = (SELECT id FROM equipment WHERE slug = ?)",
                (state, to_text(now - timedelta(minutes=14)), slug),
            )
        for slug, name, done in (("hauki", "jarvivene.gcode", 0.62), ("kuha", "koepala.gcode", 0.34)):
            stored = store_print_file(ASSETS / "demo" / "print-files" / name, config.files_dir, db, SystemClock())
            db.execute(
                "INSERT INTO job (id, sha256, created_at, printer_id, job_state, started_at, progress)"
                " VALUES (?, ?, ?, (SELECT id FROM equipment WHERE slug = ?), 'printing', ?, ?)",
                (new_id(), stored.sha256, to_text(now), slug, to_text(now), done),
            )


def _add_contacts(db: Database) -> None:
    """Two who are told of alarms, by addresses where nobody listens."""
    before = read_setting(db, AlarmChannels).value
    contacts = (
        ContactSetting(name="Maija", urls=("ntfys://127.0.0.1:9/walk-secret-1", "mailtos://walk-secret-2@127.0.0.1")),
        ContactSetting(name="Olli", language="sv", urls=("json://127.0.0.1:9/walk-secret-3",)),
    )
    put_setting(db, SystemClock(), None, replace(before, contacts=contacts).checked())


def _add_readings(hub: OfficeHub) -> None:
    """A print room that works, and what it read last."""
    clock = SystemClock()
    now = to_text(clock.now())
    with closing(hub.db()) as db, closing(open_live_db(hub.config.live_path)) as live, live.atomic():
        live.execute(
            "INSERT INTO heartbeat (process, pid, boot, at, steady_s) VALUES (?, 1, ?, ?, ?)",
            (Process.PRINT_ROOM, boot_id(), now, clock.monotonic_s() + _WORKS_FOR_S),
        )
        for job in db.query("SELECT * FROM job WHERE printer_id IS NOT NULL"):
            live.execute("INSERT INTO reading VALUES (?, ?, 211, 210, 60, 60)", (job["printer_id"], now))
            live.execute(
                "INSERT INTO progress (printer_id, job_id, at, fraction, layer, layers, remaining_s, done_at)"
                " VALUES (?, ?, ?, ?, 41, 120, 5280, ?)",
                (job["printer_id"], job["id"], now, job["progress"], to_text(clock.now() + timedelta(seconds=5280))),
            )


@contextmanager
def served(hub: OfficeHub) -> Iterator[Running]:
    """The office of this hub, until the end of the block."""
    with running("office", "--config", hub.config_path) as process:
        process.line_with("The office is served on")
        yield process


def free_port() -> int:
    """A port of this machine that nobody uses now."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


def scalar(hub: OfficeHub, sql: str, *values: object) -> object:
    """The first value of the first row; None without one."""
    with closing(sqlite3.connect(hub.config.hub_path)) as db:
        found = db.execute(sql, values).fetchone()
    return None if found is None else found[0]
