"""Orders and the queue, without a print room; and the queries that run often."""

import sqlite3
from pathlib import Path

import pytest

from kiosk.hub import alarms, audit
from kiosk.printroom import orders, overview, records
from kiosk.printroom.history.prints import PrintFilter, find_prints
from kiosk.printroom.orders import NotInQueueError
from kiosk.printroom.queue import auto_start, paces, reading, waiting
from kiosk.store.hub_db import rows

pytestmark = pytest.mark.usefixtures("ahven")


def test_a_start_writes_its_job_and_its_order_in_one_transaction(hub):
    job_id, order_id = hub.start("ahven")
    job = hub.job(job_id)
    assert (job["job_state"], job["bed_confirmed_by"], job["printer_id"]) == ("waiting", hub.staff_id, None)
    assert hub.orders.answer(order_id) is None
    (view,) = hub.overview.open_jobs()
    assert view.starting
    assert not view.queued


def test_a_job_can_be_removed_from_the_queue_once(hub):
    job_id = hub.orders.add_to_queue(hub.file(), hub.staff_id)
    assert hub.overview.open_jobs()[0].queued
    hub.orders.remove_from_queue(job_id, hub.staff_id)
    assert hub.overview.open_jobs() == ()
    with pytest.raises(NotInQueueError):
        hub.orders.remove_from_queue(job_id, hub.staff_id)
    with pytest.raises(NotInQueueError):
        hub.orders.start_queued(job_id, hub.ids["ahven"], hub.staff_id)
    assert [job.id for job in find_prints(hub.db, PrintFilter())] == [job_id]


def test_two_people_cannot_start_the_same_queued_job(hub):
    job_id = hub.orders.add_to_queue(hub.file(), hub.staff_id)
    hub.orders.start_queued(job_id, hub.ids["ahven"], hub.staff_id)
    with pytest.raises(NotInQueueError):
        hub.orders.start_queued(job_id, hub.ids["ahven"], hub.staff_id)


def audited(hub):
    return [(entry.action, entry.subject, entry.staff_id) for entry in reversed(audit.latest(hub.db))]


def test_whatever_is_ordered_is_audited_with_the_member_of_staff(hub):
    job_id, _ = hub.start("ahven")
    queued = hub.orders.add_to_queue(hub.file(), hub.staff_id)
    hub.orders.remove_from_queue(queued, hub.staff_id)
    hub.give("pause", "ahven")
    assert audited(hub) == [
        ("print.start", f"job:{job_id}", hub.staff_id),
        ("print.queue", f"job:{queued}", hub.staff_id),
        ("print.unqueue", f"job:{queued}", hub.staff_id),
        ("print.pause", f"printer:{hub.ids['ahven']}", hub.staff_id),
    ]


def test_an_order_that_cannot_be_audited_is_not_given(hub, monkeypatch):
    """F1."""

    def fail(*_):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(audit, "record", fail)
    with pytest.raises(sqlite3.OperationalError):
        hub.start("ahven")
    assert hub.overview.open_jobs() == ()
    assert rows(hub.db, "SELECT * FROM printer_order") == []


def test_an_unknown_action_is_not_stored(hub):
    with pytest.raises(ValueError, match="dance"):
        hub.give("dance", "ahven")


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        (records.UNANSWERED_SQL, ()),
        (records.OPEN_JOB_SQL, ("p",)),
        (records.JOB_SQL, ("j",)),
        (alarms.OPEN_SQL, ("attention", "p")),
        (overview.OPEN_JOBS_SQL, ()),
        (overview.WAITING_STARTS_SQL, ()),
        (alarms.OPEN_ALARMS_SQL, ()),
        (waiting.WAITING_SQL, ()),
        (reading.PASSES_SQL, ()),
        (reading.STARTS_SQL, ()),
        (reading.CLAIMS_SQL, ()),
        (paces.LAST_DONE_SQL, ("p",)),
        (auto_start.FREE_SQL, ("idle",)),
    ],
)
def test_no_frequent_query_scans_a_growing_table(hub, sql, values):
    plan = [row["detail"] for row in rows(hub.db, f"EXPLAIN QUERY PLAN {sql}", *values)]
    growing = ("job", "printer_order", "alarm", "print_file", "print_request", "claim")
    scans = [step for step in plan if step.split()[0] == "SCAN" and step.split()[1] in growing and "INDEX" not in step]
    assert scans == [], plan


def test_a_queued_job_is_updated_by_its_key(hub):
    plan = [
        row["detail"]
        for row in rows(
            hub.db,
            "EXPLAIN QUERY PLAN UPDATE job SET reason = '' WHERE id = 'j' AND job_state = 'waiting' AND printer_id IS"
            " NULL AND NOT EXISTS (SELECT 1 FROM printer_order WHERE job_id = job.id AND answered_at IS NULL)",
        )
    ]
    assert not any(step.startswith("SCAN job") for step in plan), plan
    assert orders.FROM_QUEUE
    assert isinstance(hub.folder, Path)
