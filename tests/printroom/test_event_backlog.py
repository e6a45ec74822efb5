"""Which events are kept while the database cannot be written."""

from collections import deque
from datetime import UTC, datetime

from kiosk.printers.printer import JobEnded, JobProgressed, Outcome, PrinterState, StateChanged, UploadProgressed
from kiosk.printroom.event_backlog import without_superseded
from kiosk.printroom.order_answers import PendingOrder
from kiosk.printroom.orders import Action

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def order(action: str, **more) -> PendingOrder:
    values = {"requested": True, "requested_in_contact": True, **more}
    return PendingOrder("o", Action(action), "p", "j", "s", None, NOON, 100.0, **values)


def test_every_event_is_kept_except_readings_that_a_newer_one_supersedes():
    """H4: a night of readings does not fill the memory; no state and no end is lost, and the order is kept."""
    heating, ended = StateChanged(PrinterState.HEATING), JobEnded("j", Outcome.DONE)
    backlog = deque(
        [
            ("ahven", UploadProgressed("j", 0.1)),
            ("hauki", UploadProgressed("j", 0.1)),
            ("ahven", heating),
            ("ahven", JobProgressed("j", 0.5)),
            ("ahven", JobProgressed("j", 0.5)),
            ("ahven", UploadProgressed("j", 0.2)),
            ("ahven", ended),
            ("ahven", heating),
        ]
    )
    assert list(without_superseded(backlog)) == [
        ("hauki", UploadProgressed("j", 0.1)),
        ("ahven", heating),
        ("ahven", JobProgressed("j", 0.5)),
        ("ahven", UploadProgressed("j", 0.2)),
        ("ahven", ended),
        ("ahven", heating),
    ]
