"""Sends what is due about alarms: works through the outbox with one message at a time, each by a process of its own."""

import logging
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from sqlite_utils import Database

from kiosk.base.clock import Clock
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import alarms
from kiosk.hub.alarms import Alarm, AlarmCause, Severity
from kiosk.hub.opening_hours import Opening
from kiosk.printers.backoff import backoff_s
from kiosk.printroom.alarms.outbox import Message, Outbox
from kiosk.printroom.alarms.routing import Contact, Rules, next_notification, told_of
from kiosk.printroom.alarms.wording import message_words

FIRST_RETRY_S = 30.0
LONGEST_RETRY_S = 1800.0

WATCHDOG_CAUSES = frozenset({AlarmCause.PRINT_ROOM_SILENT})
"""Told by the watchdog, and by nobody else: each alarm has one who tells it."""
PRINT_ROOM_CAUSES = frozenset(AlarmCause) - WATCHDOG_CAUSES

Send = Callable[[Contact, str, str], Reason | None]
"""Sends a title and a text to a contact; None when a channel took it, else why not. May take a minute."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class NotificationSetup:
    """Who is notified, by which rules, and how. opening: when the night of the digest begins."""

    hub: str
    contacts: tuple[Contact, ...]
    rules: Rules
    send: Send
    opening: Opening | None = None


class Digests(Protocol):
    """Makes the messages of the morning."""

    def follow(self, setup: NotificationSetup) -> None:
        """Another setup holds from now on."""
        ...

    def due(self, outbox: Outbox) -> list[str] | None:
        """The ids of the alarms that were held back for the digest that is due now; None: none is due."""
        ...

    def words(self, about: Sequence[Alarm], language: str) -> tuple[str, str]:
        """Title and text of a digest of these alarms."""
        ...


class Notifier:
    """Decides and sends. One thread calls `turn`; sending is done on another, and its results are taken by `turn`."""

    def __init__(
        self,
        db: Database,
        clock: Clock,
        setup: NotificationSetup,
        digest: Digests | None = None,
        *,
        causes: frozenset[AlarmCause] = PRINT_ROOM_CAUSES,
    ) -> None:
        """digest: None where none is told. causes: those of the alarms to tell."""
        self._db, self._clock, self._setup, self._digest, self._causes = db, clock, setup, digest, causes
        self._outbox = Outbox(db, clock)
        self._contacts = {contact.name: contact for contact in setup.contacts}
        self._results: queue.SimpleQueue[tuple[Message, Reason | None]] = queue.SimpleQueue()
        self._sending: Message | None = None

    @property
    def send(self) -> Send:
        return self._setup.send

    def follow(self, setup: NotificationSetup) -> None:
        """Another setup holds from now on; a message to a contact who is no longer in it is dropped."""
        self._setup = setup
        self._contacts = {contact.name: contact for contact in setup.contacts}
        if self._digest is not None:
            self._digest.follow(setup)

    def turn(self) -> None:
        """Write what is due, take the result of the last message, begin the next one. Call it each second."""
        if not self._contacts:
            return
        self._take_result()
        self._add_due()
        self._add_digest()
        if self._sending is None:
            self._begin_next()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being sent and nothing waits to be sent now."""
        return self._sending is None and not self._outbox.due()

    def _add_due(self) -> None:
        now, setup = self._clock.now(), self._setup
        for alarm in alarms.open_alarms(self._db):
            if not alarm.waits or alarm.cause not in self._causes:
                continue
            following = next_notification(alarm, self._outbox.notifications(alarm.id), setup.contacts, setup.rules)
            if following is not None and following[1] <= now:
                self._outbox.add(alarm.id, following[0].contact, following[0].step)

    def _add_digest(self) -> None:
        held_back = None if self._digest is None else self._digest.due(self._outbox)
        if held_back is not None:
            for name in told_of(self._setup.contacts, Severity.MORNING):
                self._outbox.add(None, name, 0, held_back)

    def _begin_next(self) -> None:
        for message in self._outbox.due():
            contact = self._contacts.get(message.contact)
            about = self._outbox.alarms_of(message)
            if contact is None or (message.alarm_id is not None and not any(alarm.waits for alarm in about)):
                self._outbox.drop(message)
                continue
            title, text = self._words(message, contact, about)
            self._outbox.sending(message)
            self._sending = message
            threading.Thread(target=self._send, args=(message, contact, title, text), name="alarm", daemon=True).start()
            return

    def _words(self, message: Message, contact: Contact, about: tuple[Alarm, ...]) -> tuple[str, str]:
        if message.alarm_id is None and self._digest is not None:
            return self._digest.words(about, contact.language)
        return message_words(about[0], self._setup.hub, contact.language, self._setup.rules.timezone)

    def _send(self, message: Message, contact: Contact, title: str, text: str) -> None:
        try:
            result = self._setup.send(contact, title, text)
        except Exception:  # noqa: BLE001 - whatever it is, the message must be tried again and the next one sent
            _log.exception("Internal error while an alarm was sent")
            result = Reason(ReasonCode.INTERNAL_ERROR)
        self._results.put((message, result))

    def _take_result(self) -> None:
        try:
            message, reason = self._results.get_nowait()
        except queue.Empty:
            return
        self._sending = None
        if reason is None:
            self._outbox.sent(message)
        else:
            pause_s = backoff_s(message.tries, FIRST_RETRY_S, LONGEST_RETRY_S)
            self._outbox.failed(message, reason, self._clock.now() + timedelta(seconds=pause_s))
            _log.error("The message %s about an alarm could not be sent: %s", message.id, reason)
        if self._outbox.fails():
            alarms.raise_alarm(self._db, self._clock, AlarmCause.CHANNEL_FAILS, reason=reason)
        else:
            alarms.clear_alarm(self._db, self._clock, AlarmCause.CHANNEL_FAILS)
