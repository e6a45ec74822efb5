"""The life of an alarm: raised, acknowledged by a person, cleared by the facts or by a person (N2)."""

from datetime import UTC, timedelta
from typing import Any

import pytest
from sqlite_utils import Database

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import alarms, audit
from kiosk.hub.alarms import CLEARED_BY_PERSON, AlarmCause, Severity
from kiosk.hub.permissions import NotAllowedError
from kiosk.printroom.alarms.routing import Contact, Notification, Rules, next_notification

HEATED = Reason(ReasonCode.HEATED_WITHOUT_PRINT, minutes=9)


def test_calling_for_help_again_and_again_is_one_alarm(db: Database, clock: Any) -> None:
    """X8: until somebody has acknowledged it."""
    first = alarms.call_help(db, clock)
    assert alarms.call_help(db, clock) == first
    (alarm,) = alarms.open_alarms(db)
    assert (alarm.id, alarm.cause, alarm.raised_at, alarm.waits) == (first, "help", clock.now(), True)


def test_an_alarm_is_acknowledged_once_by_one_person(db: Database, clock: Any, admin_id: str) -> None:
    """N2, F1: audited; a call for help is over then, and the next call is a new alarm."""
    alarm_id = alarms.call_help(db, clock)
    assert [alarm.waits for alarm in alarms.open_alarms(db)] == [True]
    assert [alarms.acknowledge(db, clock, alarm_id, admin_id) for _ in range(2)] == [True, False]
    (seen,) = alarms.alarms_by_id(db, [alarm_id])
    assert seen.acknowledged_by == admin_id
    assert alarms.open_alarms(db) == ()
    entries = [(entry.action, entry.subject) for entry in audit.latest(db)]
    assert entries[:1] == [("acknowledge alarm", f"alarm:{alarm_id}")]
    assert alarms.call_help(db, clock) != alarm_id


def test_a_cause_raises_one_alarm_until_the_facts_clear_it(db: Database, clock: Any, ids: dict[str, str]) -> None:
    """N2: however often it is seen; after clearing it is a new one, and both stay in the history with their times."""
    first = alarms.raise_alarm(db, clock, AlarmCause.HEATERS_ON, printer_id=ids["ahven"], reason=HEATED)
    clock.move(seconds=60)
    assert alarms.raise_alarm(db, clock, AlarmCause.HEATERS_ON, printer_id=ids["ahven"]) == first
    assert alarms.clear_alarm(db, clock, AlarmCause.HEATERS_ON, printer_id=ids["ahven"])
    assert not alarms.clear_alarm(db, clock, AlarmCause.HEATERS_ON, printer_id=ids["ahven"])
    clock.move(seconds=60)
    second = alarms.raise_alarm(db, clock, AlarmCause.HEATERS_ON, printer_id=ids["ahven"])
    assert second != first
    found = alarms.alarms_since(db, clock.now() - timedelta(hours=1))
    assert [(alarm.id, alarm.is_open) for alarm in found] == [(first, False), (second, True)]
    assert found[0].cleared_at == clock.now() - timedelta(seconds=60)
    assert found[0].cleared_by is None


def test_an_acknowledged_alarm_stays_open_until_it_is_over(
    db: Database, clock: Any, ids: dict[str, str], admin_id: str
) -> None:
    """N2: somebody takes care of it, and the nozzle is hot all the same; it is not raised again."""
    alarm_id = alarms.raise_alarm(db, clock, AlarmCause.HEATERS_ON, printer_id=ids["ahven"])
    assert alarms.acknowledge(db, clock, alarm_id, admin_id)
    (alarm,) = alarms.open_alarms(db)
    assert (alarm.waits, alarm.acknowledged_name) == (False, "Aino")
    assert alarms.raise_alarm(db, clock, AlarmCause.HEATERS_ON, printer_id=ids["ahven"]) == alarm_id
    assert alarms.clear_alarm(db, clock, AlarmCause.HEATERS_ON, printer_id=ids["ahven"])
    assert not alarms.acknowledge(db, clock, alarm_id, admin_id)


def test_the_most_urgent_come_first_then_the_oldest_and_acknowledged_ones_last(
    db: Database, clock: Any, ids: dict[str, str], admin_id: str
) -> None:
    """N4: with the name of the printer, so that nobody has to look it up."""
    disk = alarms.raise_alarm(db, clock, AlarmCause.DISK_LOW)
    clock.move(seconds=1)
    helped = alarms.call_help(db, clock)
    clock.move(seconds=1)
    lost = alarms.raise_alarm(db, clock, AlarmCause.OFFLINE_IN_PRINT, printer_id=ids["ahven"])
    hot = alarms.raise_alarm(db, clock, AlarmCause.HEATERS_ON, printer_id=ids["ahven"], reason=HEATED)
    alarms.acknowledge(db, clock, lost, admin_id)
    found = alarms.open_alarms(db)
    assert [alarm.id for alarm in found] == [hot, helped, disk, lost]
    assert [alarm.printer_name for alarm in found] == ["Ahven", None, None, "Ahven"]
    assert [alarm.severity for alarm in found] == [Severity.NOW, Severity.SOON, Severity.MORNING, Severity.NOW]


def test_who_can_not_come_hands_the_alarm_on_and_it_waits_again(
    db: Database, clock: Any, ids: dict[str, str], admin_id: str, host_id: str
) -> None:
    """N2, F1: only whoever took care of it, while it is open; the next contact is told."""
    alarm_id = alarms.raise_alarm(db, clock, AlarmCause.HEATERS_ON, printer_id=ids["ahven"])
    alarms.acknowledge(db, clock, alarm_id, admin_id)
    assert not alarms.hand_on(db, clock, alarm_id, host_id)
    assert alarms.hand_on(db, clock, alarm_id, admin_id)
    assert audit.latest(db, 1)[0].action == "hand on alarm"
    (alarm,) = alarms.open_alarms(db)
    assert alarm.waits
    told = [Notification(0, "Aino", clock.now())]
    clock.move(minutes=20)
    following = next_notification(alarm, told, (Contact("Aino"), Contact("Maija")), Rules(UTC))
    assert following is not None
    assert (following[0].contact, following[1] < clock.now()) == ("Maija", True)
    with pytest.raises(NotAllowedError):
        alarms.hand_on(db, clock, alarm_id, "nobody")


def test_only_staff_may_acknowledge(db: Database, clock: Any) -> None:
    """N2, Q3: by a person who is named; nothing changes for anybody else."""
    alarm_id = alarms.call_help(db, clock)
    with pytest.raises(NotAllowedError):
        alarms.acknowledge(db, clock, alarm_id, "nobody")
    assert [alarm.waits for alarm in alarms.open_alarms(db)] == [True]


@pytest.mark.parametrize("cause", list(AlarmCause))
def test_every_cause_can_be_stored_and_ended(db: Database, clock: Any, admin_id: str, cause: AlarmCause) -> None:
    """N2, N3: by a fact, or where no fact can show it, by a person."""
    alarm_id = alarms.raise_alarm(db, clock, cause)
    alarms.acknowledge(db, clock, alarm_id, admin_id)
    ended_by_person = alarms.open_alarms(db) == ()
    assert ended_by_person == (cause in CLEARED_BY_PERSON or cause is AlarmCause.WRONG_CLOCK)
    alarms.clear_alarm(db, clock, cause)
    assert alarms.open_alarms(db) == ()
