"""The outbox of alarms: each is told once, in its time, also across restarts (N5)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from zoneinfo import ZoneInfo

import pytest
from sqlite_utils import Database

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub import alarms
from kiosk.hub.alarms import AlarmCause, Severity
from kiosk.printroom.alarms.digest import print_room_notifier
from kiosk.printroom.alarms.notifier import NotificationSetup, Notifier, Send
from kiosk.printroom.alarms.routing import Contact, Rules
from tests.new_hub import new_hub_db
from tests.printroom.night.night_rows import add_history, add_job, add_run
from tests.printroom.sample_hub import ManualClock, until

HELSINKI = ZoneInfo("Europe/Helsinki")
CONTACTS = (Contact("first", "fi", ("json://a",)), Contact("second", "sv", ("json://b",)))
NO_ANSWER = Reason(ReasonCode.CHANNEL_TIMED_OUT)


class NightClock(ManualClock):
    """Begins at noon, 16 November 2026, in Finland."""

    def now(self) -> datetime:
        return datetime(2026, 11, 16, 10, tzinfo=UTC) + timedelta(seconds=self.seconds)


class Channel:
    """Takes messages, or refuses them as the test wants."""

    def __init__(self) -> None:
        self.taken: list[tuple[str, str, str]] = []
        self.dead: set[str] = set()

    def send(self, contact: Contact, title: str, text: str) -> Reason | None:
        if contact.name in self.dead:
            return NO_ANSWER
        self.taken.append((contact.name, title, text))
        return None

    @property
    def told(self) -> list[str]:
        return [name for name, _, _ in self.taken]


@pytest.fixture
def clock() -> NightClock:
    return NightClock()


@pytest.fixture
def channel() -> Channel:
    return Channel()


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    opened = new_hub_db(tmp_path / "hub.db")
    yield opened
    opened.close()


class Room:
    """The print room, as far as notification is concerned."""

    def __init__(self, db: Database, clock: NightClock, send: Send) -> None:
        self.db, self.clock = db, clock
        self.setup = NotificationSetup("Hub", CONTACTS, Rules(HELSINKI), send)
        self.notifier = print_room_notifier(db, clock, self.setup)

    def restart(self) -> None:
        self.notifier = print_room_notifier(self.db, self.clock, self.setup)

    def work(self, minutes: float = 0.0) -> None:
        """Let time pass, and the messages go out."""
        for _ in range(max(1, round(minutes))):
            self.clock.advance(60.0 if minutes else 0.0)
            self.settle()

    def settle(self) -> None:
        """Work until nothing is being sent and nothing is due."""
        self.notifier.turn()
        until(self._idle)

    def _idle(self) -> bool:
        self.notifier.turn()
        return self.notifier.is_idle


@pytest.fixture
def room(db: Database, clock: NightClock, channel: Channel) -> Room:
    return Room(db, clock, channel.send)


def admin(db: Database) -> str:
    db.execute(
        "INSERT INTO staff (id, name, role, badge_hash, pin_hash, created_at)"
        " VALUES ('s', 'A', 'admin', 'b', 'p', '2026-11-16T10:00:00.000Z')"
    )
    return "s"


def test_an_alarm_is_told_once_and_then_to_the_next(room: Room, channel: Channel) -> None:
    """N4, N5: in the receiver's language, with the hub, the cause and what to do."""
    alarms.raise_alarm(room.db, room.clock, AlarmCause.HEATERS_ON)
    room.work()
    room.work()
    assert channel.taken == [
        (
            "first",
            "Hub: Kuuma, vaikka ei tulosta",
            "klo 12.00 alkaen. Katso konetta. Jos jokin on vialla, katkaise virta pistorasiasta.",
        )
    ]
    room.work(9)
    assert channel.told == ["first"]
    room.work(1)
    assert channel.told == ["first", "second"]
    assert channel.taken[1][1] == "Hub: Het utan att skriva ut"


def test_an_acknowledged_alarm_is_told_to_nobody_else(room: Room, channel: Channel, db: Database) -> None:
    """N2, N4."""
    alarm_id = alarms.raise_alarm(db, room.clock, AlarmCause.OFFLINE_IN_PRINT)
    room.work()
    assert alarms.acknowledge(db, room.clock, alarm_id, admin(db))
    room.work(60)
    assert channel.told == ["first"]


def test_none_is_told_twice_after_a_restart(room: Room, channel: Channel) -> None:
    """N5: and what was due meanwhile is told then."""
    alarms.raise_alarm(room.db, room.clock, AlarmCause.OFFLINE_IN_PRINT)
    room.work()
    room.restart()
    room.work()
    assert channel.told == ["first"]
    room.clock.advance(3600)
    room.restart()
    room.work()
    assert channel.told == ["first", "second"]


def test_a_process_that_dies_while_it_sends_tells_nobody_twice(db: Database, clock: NightClock) -> None:
    """N5: whether the message arrived is not known; the next contact follows in ten minutes."""
    told: list[str] = []
    hangs = Event()

    def send(contact: Contact, _title: str, _text: str) -> Reason | None:
        told.append(contact.name)
        hangs.wait()
        return None

    room = Room(db, clock, send)
    alarms.raise_alarm(db, clock, AlarmCause.OFFLINE_IN_PRINT)
    room.notifier.turn()
    until(lambda: told == ["first"])
    try:
        room.restart()
        room.notifier.turn()
        assert room.notifier.is_idle
        clock.advance(600)
        room.notifier.turn()
        until(lambda: told == ["first", "second"])
    finally:
        hangs.set()


@pytest.mark.announces("could not be sent")
def test_a_dead_channel_is_passed_over_shown_and_tried_again(room: Room, channel: Channel, db: Database) -> None:
    """N5: with growing pauses; the failure is an alarm itself, cleared by the first message that is taken."""
    channel.dead = {"first", "second"}
    alarms.raise_alarm(db, room.clock, AlarmCause.OFFLINE_IN_PRINT)
    room.work()
    assert channel.taken == []
    assert AlarmCause.CHANNEL_FAILS in alarms.open_causes(db, None)
    channel.dead = {"first"}
    room.work(1)
    assert channel.told == ["second"]
    assert AlarmCause.CHANNEL_FAILS not in alarms.open_causes(db, None)
    channel.dead = set()
    room.work(5)
    assert channel.told == ["second", "first"]


@pytest.mark.announces("could not be sent")
def test_what_failed_and_was_acknowledged_is_not_sent_later(room: Room, channel: Channel, db: Database) -> None:
    """N5: nobody is told of what is settled."""
    channel.dead = {"first", "second"}
    alarm_id = alarms.raise_alarm(db, room.clock, AlarmCause.OFFLINE_IN_PRINT)
    room.work()
    alarms.acknowledge(db, room.clock, alarm_id, admin(db))
    channel.dead = set()
    room.work(120)
    assert [title for _, title, _ in channel.taken if "Yhteys" in title] == []


def test_alarms_of_a_night_come_in_one_digest(room: Room, channel: Channel, db: Database) -> None:
    """N5: to each contact once, at seven; on the next morning without them, and without alarms not at all."""
    room.work()
    alarms.raise_alarm(db, room.clock, AlarmCause.DISK_LOW)
    room.work(60)
    alarms.raise_alarm(db, room.clock, AlarmCause.BACKUP_OLD)
    assert channel.told == []
    for _ in range(20):
        room.clock.advance(3600)
        room.settle()
    assert channel.told == ["first", "second"]
    assert channel.taken[0][1:] == (
        "Hub: yön raportti",
        "16.11. 12.00 Levy on melkein täynnä (ei kuitattu)\n16.11. 13.00 Varmuuskopio on vanha (ei kuitattu)",
    )
    for _ in range(48):
        room.clock.advance(3600)
        room.restart()
        room.settle()
    assert channel.told == ["first", "second"]


def test_a_contact_gets_what_it_is_told_of(room: Room, channel: Channel, db: Database) -> None:
    """N4, N5: one who is told of what can't wait gets no digest, one of the digest no alarm by itself."""
    caretaker = replace(CONTACTS[0], name="caretaker", told_of=frozenset({Severity.NOW}))
    room.setup = replace(room.setup, contacts=(caretaker, replace(CONTACTS[1], told_of=frozenset({Severity.MORNING}))))
    room.restart()
    alarms.raise_alarm(db, room.clock, AlarmCause.DISK_LOW)
    alarms.raise_alarm(db, room.clock, AlarmCause.HELP)
    for _ in range(20):
        room.clock.advance(3600)
        room.settle()
    assert channel.told == ["second"]
    alarms.raise_alarm(db, room.clock, AlarmCause.HEATERS_ON)
    room.work(25)
    assert channel.told == ["second", "caretaker", "caretaker", "caretaker"]


def test_the_digest_reports_the_night(room: Room, channel: Channel, db: Database) -> None:
    """N8: without an alarm too it is sent once if jobs ended or a bed is to be cleared; not after a quiet night."""
    for name in ("Ahven", "Hauki"):
        add_printer(db, name)
    evening = room.clock.now() + timedelta(hours=7)
    add_run(db, evening - timedelta(days=1), evening + timedelta(hours=40))
    for _ in range(24):  # a quiet night
        room.clock.advance(3600)
        room.settle()
    assert channel.told == []
    began = room.clock.now() + timedelta(hours=7)
    job = add_job(db, "Hauki", "secret.gcode", began, grams=40, ended=began + timedelta(hours=2), outcome="done")
    changes = [(began, "printing"), (began + timedelta(hours=2), "awaiting_clear")]
    for _ in range(20):
        room.clock.advance(3600)
        if room.clock.now() == began + timedelta(hours=2):
            add_history(db, "Hauki", changes, job)
        room.settle()
    assert channel.taken == [
        ("first", "Hub: yön raportti", "Hauki: tyhjennä alusta\nHauki: valmis; 40 g, 2 h"),
        ("second", "Hub: nattens rapport", "Hauki: töm bädden\nHauki: klar; 40 g, 2 h"),
    ]
    room.restart()
    room.work(120)
    assert len(channel.taken) == 2


def test_what_happens_after_the_digest_waits_for_the_next_one(room: Room, channel: Channel, db: Database) -> None:
    """N5, N8: a night without news is reported by no message, and none is made up later that morning."""
    add_printer(db, "Hauki")
    add_run(db, room.clock.now() - timedelta(days=1), room.clock.now() + timedelta(hours=40))
    room.clock.advance(20 * 3600)  # eight o'clock
    room.settle()
    add_history(db, "Hauki", [(room.clock.now(), "awaiting_clear")])
    room.work(30)
    room.restart()
    room.work(30)
    assert channel.told == []


def add_printer(db: Database, name: str) -> None:
    """An idle printer with its name as its id."""
    db.execute(
        "INSERT OR IGNORE INTO zone (id, slug, name_fi, name_sv, name_en, position) VALUES ('z', 'z', 'Z', 'Z', 'Z', 1)"
    )
    db.execute(
        "INSERT INTO equipment (id, slug, zone_id, kind, name, position, code) VALUES (?, ?, 'z', 'printer', ?, 1, ?)",
        (name, name, name, name),
    )
    db.execute(
        "INSERT INTO printer (id, colour, connection, address, bed_x_mm, bed_y_mm, height_mm, nozzle_mm, material)"
        " VALUES (?, '#F0B51B', 'serial', ?, 200, 200, 200, 0.4, 'PLA')",
        (name, name),
    )
    add_history(db, name, [(NightClock().now() - timedelta(days=1), "idle")])


def test_a_message_names_no_person_and_repeats_no_words_of_a_machine(
    room: Room, channel: Channel, db: Database
) -> None:
    """N5: a machine's words may hold the name of a file."""
    reason = Reason(ReasonCode.MACHINE_MESSAGE, raw="Pekka_Virtanen_haulikko.gcode jammed")
    for cause in AlarmCause:
        alarms.raise_alarm(db, room.clock, cause, reason=reason)
    for _ in range(30):
        room.clock.advance(3600)
        room.settle()
    assert len({title for _, title, _ in channel.taken}) > 10
    assert not any("Pekka" in title + text or "gcode" in title + text for _, title, text in channel.taken)


def test_the_silence_of_the_print_room_is_told_by_the_watchdog_alone(room: Room, channel: Channel) -> None:
    """N6: a print room that is back tells nobody again."""
    alarms.raise_alarm(room.db, room.clock, AlarmCause.PRINT_ROOM_SILENT)
    room.work(60)
    assert channel.told == []


def test_without_contacts_nothing_is_told_and_nothing_fails(db: Database, clock: NightClock) -> None:
    """N5: the alarm is on the screens."""
    notifier = Notifier(db, clock, NotificationSetup("Hub", (), Rules(HELSINKI), _never))
    alarms.raise_alarm(db, clock, AlarmCause.OFFLINE_IN_PRINT)
    notifier.turn()
    assert alarms.open_causes(db, None) == {AlarmCause.OFFLINE_IN_PRINT}


def _never(_contact: Contact, _title: str, _text: str) -> Reason | None:
    raise AssertionError("nobody is to be told")
