"""A role is checked where the action is done, at each action (Q3)."""

from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, time
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kiosk.base.secret_files import KeyFiles
from kiosk.hub import alarms, audit_log
from kiosk.hub.added_printers import NewPrinter
from kiosk.hub.audit_log import AuditFilter
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.attendance import Attendance
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import Session
from kiosk.hub.permissions import NotAllowedError
from kiosk.hub.spools.loading import load_material, load_spool
from kiosk.hub.spools.spool import Ended, Spool
from kiosk.hub.spools.stock import add_spool, end_spool
from kiosk.hub.staff import Role, StaffDirectory
from kiosk.printroom.orders import Action
from kiosk.printroom.pairing.pairing_requests import PairingRequests
from kiosk.store.hub_db import row
from tests.printroom.sample_hub import ManualClock, SampleHub

KEY = b"k" * 32
_WORDS = Words("Ilta", "Kväll", "Evening")
_SESSION = Session(_WORDS, time(17), time(19))
_LATER = date(2026, 4, 1)
NEW = NewPrinter("s", "Siika", "#3FA7A3", "PLA", "z", "http://siika.local", 220, 220, 250, 0.4)


class Hub(SampleHub):
    """A hub with its staff, a printer, and everything that staff can do there."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, ManualClock())
        self.add_printer("ahven")
        self.staff = StaffDirectory(self.db, KEY, self.clock, PasswordHasher(1, 8, 1))
        self.pairing = PairingRequests(self.db, self.live, KeyFiles(folder), self.clock)
        self.stored = self.file()

    def member(self, role: str) -> str:
        before = {one.id for one in self.staff.members()}
        self.staff.add(f"A {role}", role, "824613")
        return next(one.id for one in self.staff.members() if one.id not in before)

    def actions(self) -> dict[str, tuple[Role, Callable[[str], object]]]:
        """Each action with the least role for it; it is given the id of who does it."""
        orders, printer = self.orders, self.ids["ahven"]
        queued = orders.add_to_queue(self.stored, self.staff_id)
        alarm = alarms.call_help(self.db, self.clock)
        series, attendance = Series(self.db, self.clock, UTC), Attendance(self.db, self.clock)
        event = series.add(_SESSION, date(2026, 3, 30), by=self.member(Role.ADMIN))
        of_hosts = (Action.OUT_OF_SERVICE, Action.INTO_SERVICE)
        badge = self.staff.add("Vieno", Role.HOST)
        simple = {
            action.value: (
                Role.HOST if action in of_hosts else Role.OPERATOR,
                lambda by, action=action: orders.give(action, printer, by),
            )
            for action in Action
            if action not in (Action.STOP_NOW, Action.START)
        }
        return {
            **simple,
            "start": (Role.OPERATOR, lambda by: orders.start_print(self.stored, printer, by)),
            "queue": (Role.OPERATOR, lambda by: orders.add_to_queue(self.stored, by)),
            "start queued": (Role.OPERATOR, lambda by: orders.start_queued(queued, printer, by)),
            "unqueue": (Role.OPERATOR, lambda by: orders.remove_from_queue(queued, by)),
            "pair": (Role.ADMIN, lambda by: self.pairing.begin("http://siika.local", by)),
            "add a printer": (Role.ADMIN, lambda by: self.pairing.add(NEW, by)),
            "remove a printer": (Role.ADMIN, lambda by: self.pairing.remove_printer(printer, by)),
            "add staff": (Role.ADMIN, lambda by: self.staff.add("Otso", "host", "824613", by=by)),
            "set a role": (Role.ADMIN, lambda by: self.staff.set_role(self.staff_id, "admin", by=by)),
            "a new badge": (Role.ADMIN, lambda by: self.staff.new_badge(self.staff_id, by=by)),
            "print a badge": (Role.ADMIN, lambda by: self.staff.take_card(badge, by=by)),
            "allow a PIN": (Role.ADMIN, lambda by: self.staff.allow_new_pin(self.staff_id, by=by)),
            "lock staff": (Role.ADMIN, lambda by: self.staff.lock(self.staff_id, by=by)),
            "unlock staff": (Role.ADMIN, lambda by: self.staff.unlock(self.staff_id, by=by)),
            "read the audit": (Role.ADMIN, lambda by: audit_log.read(self.db, self.clock, AuditFilter(), by=by)),
            "make a series": (Role.ADMIN, lambda by: series.make(_WORDS, _SESSION, date(2026, 4, 1), 2, by=by)),
            "change a session": (Role.ADMIN, lambda by: series.change(event, _SESSION, _LATER, seen_version=1, by=by)),
            "end a series": (Role.ADMIN, lambda by: series.end("none", by=by)),
            "rename a series": (Role.ADMIN, lambda by: series.rename("none", _WORDS, seen_version=1, by=by)),
            "remove a session": (Role.ADMIN, lambda by: series.remove("none", by=by)),
            "record attendance": (Role.HOST, lambda by: attendance.record(event, 4, {}, seen_version=1, by=by)),
            "cancel a session": (Role.HOST, lambda by: series.cancel(event, by=by)),
            "sign-up number": (Role.HOST, lambda by: attendance.set_signed_up(event, 4, by=by)),
            "count attendance": (Role.HOST, lambda by: attendance.count(event, 1, by=by)),
            "uncount": (Role.HOST, lambda by: attendance.uncount(event, by=by)),
            "remove staff": (Role.ADMIN, lambda by: self.staff.remove(self.staff_id, by=by)),
            "say what is loaded": (
                Role.HOST,
                lambda by: load_material(self.db, self.clock, by, printer, "PETG", ""),
            ),
            "load a spool": (Role.OPERATOR, lambda by: load_spool(self.db, self.clock, by, "none", printer, 1)),
            "add a spool": (Role.OPERATOR, lambda by: add_spool(self.db, self.clock, by, Spool(material="PLA"))),
            "end a spool": (
                Role.OPERATOR,
                lambda by: end_spool(self.db, self.clock, by, "none", 1, Ended.REMOVED),
            ),
            "see an alarm": (Role.HOST, lambda by: alarms.acknowledge(self.db, self.clock, alarm, by)),
        }


NAMES = [*(action.value for action in Action if action not in (Action.STOP_NOW, Action.START)), "start", "queue",
         "start queued", "unqueue", "pair", "add a printer", "remove a printer", "add staff", "set a role",
         "print a badge",
         "a new badge", "allow a PIN", "lock staff", "unlock staff", "read the audit", "make a series",
         "change a session", "end a series", "rename a series", "remove a session", "record attendance",
         "cancel a session", "sign-up number", "count attendance", "uncount", "remove staff",
         "say what is loaded", "load a spool", "add a spool", "end a spool", "see an alarm"]  # fmt: skip


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[Hub]:
    hub = Hub(tmp_path)
    with closing(hub.db), closing(hub.live):
        yield hub


def _allowed(act: Callable[[str], object], by: str) -> bool:
    try:
        act(by)
    except NotAllowedError:
        return False
    except Exception:  # noqa: BLE001 - allowed, and refused for another reason
        return True
    return True


@pytest.mark.parametrize("name", NAMES)
def test_an_action_needs_its_role(hub: Hub, name: str) -> None:
    """Q3: by each role in turn, from the least."""
    least, act = hub.actions()[name]
    roles = list(Role)
    allowed = [role for role in roles if _allowed(act, hub.member(role))]
    assert allowed == roles[roles.index(least) :]


def test_all_actions_are_walked(hub: Hub) -> None:
    assert sorted(hub.actions()) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_whoever_lost_the_right_meanwhile_is_refused(hub: Hub, name: str) -> None:
    """Q3: the session on the screen is not asked, the database is."""
    least, act = hub.actions()[name]
    removed, locked, lowered = (hub.member(Role.ADMIN) for _ in range(3))
    hub.staff.remove(removed)
    for _ in range(5):
        hub.staff.log_in(locked, "000000")
    hub.staff.set_role(lowered, Role.HOST, by=None)
    assert not _allowed(act, removed)
    assert not _allowed(act, locked)
    assert _allowed(act, lowered) == (least is Role.HOST)


def test_anybody_who_stands_there_may_stop_a_printer(hub: Hub) -> None:
    """Q3, H1: an emergency stop is never refused for a role."""
    for by in (hub.member(Role.HOST), None):
        order_id = hub.orders.give(Action.STOP_NOW, hub.ids["ahven"], by)
        assert row(hub.db, "SELECT action FROM printer_order WHERE id = ?", order_id) == {"action": "stop_now"}
