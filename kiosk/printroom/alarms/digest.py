"""The message of the morning: what the night was, and the alarms that waited for it (N5, N8)."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.hub import alarms
from kiosk.hub.alarms import Alarm, Severity
from kiosk.printroom.alarms.notifier import PRINT_ROOM_CAUSES, NotificationSetup, Notifier
from kiosk.printroom.alarms.outbox import Outbox
from kiosk.printroom.night.hours import night_begins
from kiosk.printroom.night.reading import night_report
from kiosk.printroom.night.report import NightReport
from kiosk.printroom.night.wording import report_lines, report_title

DIGEST_WITHIN = timedelta(hours=6)
"""A digest that is later than this, as after a long power cut, waits for the next morning."""


class Digest:
    """Decides whether a digest is due, and words it. One thread."""

    def __init__(self, db: Database, clock: Clock, setup: NotificationSetup) -> None:
        self._db, self._clock, self._setup = db, clock, setup
        self._considered_for: datetime | None = None

    def follow(self, setup: NotificationSetup) -> None:
        """Another setup holds from now on."""
        self._setup = setup

    def due(self, outbox: Outbox) -> list[str] | None:
        """The ids of the alarms that were held back for the digest that is due now; None: none is due."""
        now, rules = self._clock.now(), self._setup.rules
        due_at = rules.last_digest_due(now)
        last_at = outbox.last_digest_at()
        if self._considered_for == due_at or (last_at is not None and last_at >= due_at):
            return None
        self._considered_for = due_at
        if now - due_at > DIGEST_WITHIN:
            return None
        told = outbox.told_ids()
        since = last_at or due_at - timedelta(days=1)
        held_back = [
            alarm.id
            for alarm in alarms.alarms_since(self._db, since)
            if alarm.severity is Severity.MORNING
            and alarm.cause in PRINT_ROOM_CAUSES
            and alarm.id not in told
            and alarm.raised_at <= due_at
        ]
        return held_back if held_back or self._report().tells_something(due_at) else None

    def words(self, about: Sequence[Alarm], language: str) -> tuple[str, str]:
        """Title and text of a digest of these alarms."""
        lines = report_lines(self._report().with_alarms(tuple(about)), language, self._setup.rules.timezone)
        return report_title(self._setup.hub, language), "\n".join(lines)

    def _report(self) -> NightReport:
        """The night until now."""
        now, rules = self._clock.now(), self._setup.rules
        return night_report(self._db, night_begins(now, self._setup.opening, rules.timezone), now)


def print_room_notifier(db: Database, clock: Clock, setup: NotificationSetup) -> Notifier:
    """Tells all alarms but those of the watchdog, and the digest."""
    return Notifier(db, clock, setup, Digest(db, clock, setup))
