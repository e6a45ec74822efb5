"""Alarms wait for a person, and say who that was."""

from typing import Any

from sqlite_utils import Database

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import alarms, audit
from kiosk.hub.alarms import AlarmKind

HEATED = Reason(ReasonCode.HEATED_WITHOUT_PRINT, minutes=9)


def test_calling_for_help_again_and_again_is_one_alarm(db: Database, clock: Any) -> None:
    """X8: until somebody has seen it."""
    first = alarms.call_help(db, clock)
    assert alarms.call_help(db, clock) == first
    assert [(alarm.id, alarm.kind, alarm.raised_at) for alarm in alarms.unseen(db)] == [(first, "help", clock.now())]


def test_an_alarm_is_seen_once_by_one_person(db: Database, clock: Any, admin_id: str) -> None:
    """F1: audited; the next call is a new alarm."""
    alarm_id = alarms.call_help(db, clock)
    assert not alarms.is_seen(db, alarm_id)
    assert [alarms.mark_seen(db, clock, alarm_id, admin_id) for _ in range(2)] == [True, False]
    assert alarms.is_seen(db, alarm_id)
    assert alarms.unseen(db) == ()
    assert [(entry.action, entry.subject) for entry in audit.latest(db)][:1] == [("see alarm", f"alarm:{alarm_id}")]
    assert alarms.call_help(db, clock) != alarm_id


def test_alarms_come_oldest_first_with_the_name_of_the_printer(db: Database, clock: Any, ids: dict[str, str]) -> None:
    """Nobody has to look it up."""
    alarms.raise_alarm(db, clock, AlarmKind.HEATERS_ON, printer_id=ids["ahven"], reason=HEATED)
    clock.move(seconds=1)
    alarms.call_help(db, clock)
    assert [(alarm.kind, alarm.printer_name, alarm.reason) for alarm in alarms.unseen(db)] == [
        ("heaters_on", "Ahven", HEATED),
        ("help", None, None),
    ]
