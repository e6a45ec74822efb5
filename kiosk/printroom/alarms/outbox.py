"""The messages about alarms in `hub.db`: to be sent, sent, or failed. Each is written before it is sent."""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from kiosk.base.clock import Clock, from_text, to_text
from kiosk.base.ids import new_id
from kiosk.base.reason import Reason, to_json
from kiosk.hub.alarms import Alarm, alarms_by_id
from kiosk.printroom.alarms.routing import Notification
from kiosk.store.hub_db import row, rows
from kiosk.store.typed_rows import typed_row

GIVE_UP_AFTER_S = 24 * 3600.0
"""A message that could not be sent for so long is dropped; the alarm is on the screens all the time."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message that waits to be sent. alarm_id None: a digest."""

    id: str
    alarm_id: str | None
    contact: str
    step: int
    due_at: datetime
    tries: int


class Outbox:
    """One thread; each method is one transaction."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db, self._clock = db, clock

    def notifications(self, alarm_id: str) -> list[Notification]:
        """What was done about an alarm, in order.

        A message that was being sent when the process died counts as sent: nobody is told twice, and if it did not
        arrive, the next contact follows.
        """
        found = rows(self._db, "SELECT * FROM alarm_message WHERE alarm_id = ? ORDER BY step", alarm_id)
        return [
            Notification(
                step=line["step"],
                contact=line["contact"],
                sent_at=from_text(line["sent_at"]) if line["sent_at"] else None,
                failed=line["sent_at"] is None and line["tries"] > 0,
            )
            for line in found
        ]

    def add(self, alarm_id: str | None, contact: str, step: int, alarm_ids: list[str] | None = None) -> None:
        """A message is due now. alarm_ids: of a digest."""
        now = to_text(self._clock.now())
        with self._db.atomic():
            message_id = new_id()
            self._db.execute(
                "INSERT INTO alarm_message (id, alarm_id, contact, step, due_at, next_try_at)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (message_id, alarm_id, contact, step, now, now),
            )
            for one in alarm_ids or []:
                self._db.execute("INSERT INTO digest_alarm (message_id, alarm_id) VALUES (?, ?)", (message_id, one))

    def due(self) -> list[Message]:
        """The messages to send now, oldest first."""
        sql = "SELECT * FROM alarm_message WHERE next_try_at <= ? ORDER BY next_try_at, id"
        return [typed_row(Message, line) for line in rows(self._db, sql, to_text(self._clock.now()))]

    def alarms_of(self, message: Message) -> tuple[Alarm, ...]:
        """What the message is about."""
        if message.alarm_id is not None:
            return alarms_by_id(self._db, [message.alarm_id])
        found = rows(self._db, "SELECT alarm_id FROM digest_alarm WHERE message_id = ?", message.id)
        return alarms_by_id(self._db, [line["alarm_id"] for line in found])

    def sending(self, message: Message) -> None:
        """The message is about to be sent. After a restart it counts as sent."""
        now = to_text(self._clock.now())
        sql = "UPDATE alarm_message SET sent_at = ?, next_try_at = NULL WHERE id = ?"
        with self._db.atomic():
            self._db.execute(sql, (now, message.id))

    def sent(self, message: Message) -> None:
        """A channel has taken it."""
        with self._db.atomic():
            self._db.execute("UPDATE alarm_message SET tries = tries + 1, reason = NULL WHERE id = ?", (message.id,))

    def failed(self, message: Message, reason: Reason, again_at: datetime) -> None:
        """No channel of the contact took it; it is tried again then, unless it is too old."""
        too_old = (self._clock.now() - message.due_at).total_seconds() > GIVE_UP_AFTER_S
        again = None if too_old else to_text(again_at)
        with self._db.atomic():
            self._db.execute(
                "UPDATE alarm_message SET sent_at = NULL, tries = tries + 1, reason = ?, next_try_at = ? WHERE id = ?",
                (to_json(reason), again, message.id),
            )

    def drop(self, message: Message) -> None:
        """It is not needed any more: somebody acknowledged the alarm, or it is over."""
        with self._db.atomic():
            self._db.execute("UPDATE alarm_message SET next_try_at = NULL WHERE id = ?", (message.id,))

    def fails(self) -> bool:
        """Whether the last message that was tried could not be sent."""
        found = row(self._db, "SELECT sent_at FROM alarm_message WHERE tries > 0 ORDER BY id DESC LIMIT 1")
        return found is not None and found["sent_at"] is None

    def last_digest_at(self) -> datetime | None:
        """When the last digest was due; None: there was none."""
        found = row(self._db, "SELECT max(due_at) AS at FROM alarm_message WHERE alarm_id IS NULL")
        return from_text(found["at"]) if found is not None and found["at"] else None

    def told_ids(self) -> set[str]:
        """The alarms of which somebody was told, alone or in a digest."""
        sql = "SELECT alarm_id FROM alarm_message WHERE alarm_id IS NOT NULL UNION SELECT alarm_id FROM digest_alarm"
        return {line["alarm_id"] for line in rows(self._db, sql)}
