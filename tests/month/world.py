"""The simulated hub: boards, the real print room on them, the channel to the contacts, and time for all of them."""

import heapq
import itertools
import math
import random
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import Printer, Report
from kiosk.printers.virtual.dialects import MARLIN_2, PRUSA_MK3, Dialect
from kiosk.printroom import hub_alarms, service, upkeep
from kiosk.printroom.alarms import notifier
from kiosk.printroom.alarms.notifier import NotificationSetup
from kiosk.printroom.alarms.routing import Contact, Rules
from kiosk.printroom.records import PrinterRow
from kiosk.printroom.served import served_printers
from kiosk.printroom.service import PrintRoom
from kiosk.store.hub_db import open_hub_db, row, rows
from kiosk.store.write_ahead_log import truncate_log
from kiosk.watchdog import hub_copy
from kiosk.watchdog.watchdog import Watchdog
from tests.month.boards import Cable, SimulatedClock, SteppedPrinter, stepped_driver
from tests.month.inline_thread import INLINE
from tests.printroom.running_print_room import FakeNetwork
from tests.printroom.sample_hub import SampleHub

if TYPE_CHECKING:
    from sqlite_utils import Database

    from kiosk.printroom.print_files import StoredFile

HELSINKI = ZoneInfo("Europe/Helsinki")
CONTACTS = (Contact("Maija", "fi", ("json://a",)), Contact("Otso", "sv", ("json://b",)))
STEP_S, STEP_BY_DAY_S = 30.0, 60.0
"""How often the print room works: in earnest far more often."""
DAY = (20 * 3600.0, 26 * 3600.0)
"""Without faults and prints, from 10:00 to 16:00; in s from 14:00 of the day before."""
WATCH_STEP_S = 2.0
"""How often the watchdog looks while the print room is silent, and the print room works after that."""
WATCHED_AFTER_S = 120.0
ORDERED_FOR_S = 30.0
"""So long after an order the print room works as often as that: it answers in earnest at once."""
NO_LIMIT = 1073741823
RESTARTED_AFTER_S = 3.0
"""When `kiosk run` starts a print room that died."""

Span = tuple[float, float]


class KilledError(BaseException):
    """The print room's process is killed just here."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """A message that a contact got. alarm_id None: a digest. asleep: nobody got it, though it counts as sent."""

    at_s: float
    contact: str
    message_id: str
    alarm_id: str | None
    title: str
    text: str
    is_lost: bool = False


class SimulatedRoom(PrintRoom):
    """The real print room; where it would wait for events, the world goes on."""

    def __init__(self, world: "World") -> None:
        hub = world.hub
        super().__init__(
            hub.hub_path,
            hub.live_path,
            hub.files_dir,
            world.make_printer,
            world.clock,
            FakeNetwork(hub.folder).tools,
            None,
            NotificationSetup("Koekeskus", CONTACTS, Rules(HELSINKI), world.send),
        )
        self._world = world

    def _wait_for_events(self) -> None:
        if self._world.is_watched:
            self._world.advance(WATCH_STEP_S)
            self._world.watchdog.turn()
        elif self._world.is_ordering:
            self._world.advance(WATCH_STEP_S)
        else:
            self._pass_a_step()
        while not self._events.empty():  # a step lasts as long as many turns in earnest
            super()._wait_for_events()

    def _pass_a_step(self) -> None:
        of_day_s = (self._world.clock.seconds - DAY[0]) % 86400
        self._world.advance(STEP_BY_DAY_S if of_day_s < DAY[1] - DAY[0] else STEP_S)


def polled(dialect: Dialect) -> Dialect:
    """The same without reports of its own, of which a month would hold millions."""
    told = (each.replace("AUTOREPORT_TEMP:1", "AUTOREPORT_TEMP:0") for each in dialect.capabilities)
    return replace(dialect, capabilities=tuple(told))


class World:
    """One hub with two printers. `run` passes the time; `at` plans what happens meanwhile."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.clock = SimulatedClock()
        self.chance = random.Random(seed)
        self.hub = SampleHub(folder, self.clock)  # type: ignore[arg-type]
        self.cables: dict[str, Cable] = {}
        for slug, dialect in (("ahven", polled(MARLIN_2)), ("hauki", replace(polled(PRUSA_MK3), busy=""))):
            self.hub.add_printer(slug, address=f"/dev/{slug}")
            self.cables[slug] = Cable(f"/dev/{slug}", dialect, self.clock)
        self.printers: dict[str, SteppedPrinter] = {}
        self.stop = threading.Event()
        self.sent: list[Delivery] = []
        self.raised_s: dict[str, float] = {}
        """When each alarm was raised, by its id, on the steady clock."""
        self.unreachable: set[str] = set()
        """Contacts whose channel is dead."""
        self.disk_free = 0.5
        self.disk_is_full = False
        self.room_db: Database | None = None
        self.not_working: list[Span] = []
        """When no print room worked, or it could not write."""
        self.died: list[Span] = []
        """Of these: when it was dead or frozen."""
        self.unreachable_spans: list[Span] = []
        self.wrong_clock: list[Span] = []
        self.told_by_watchdog: list[Delivery] = []
        self.watchdog = Watchdog(
            self.hub.hub_path,
            self.hub.live_path,
            self.clock,
            NotificationSetup("Koekeskus", CONTACTS, Rules(HELSINKI), self.send_by_watchdog),
        )
        self._watched_until_s = 0.0
        self._is_ordered = False
        self._ordering_until_s = 0.0
        self.dies_while_sending = False
        self._agenda: list[tuple[float, int, Callable[[], None]]] = []
        self._count = itertools.count()
        self._settled: set[str] = set()
        self._killed_for_s: float | None = None
        self._frozen_for_s = 0.0

    # What happens when

    def at(self, at_s: float, action: Callable[[], None]) -> None:
        """Plan an action."""
        heapq.heappush(self._agenda, (at_s, next(self._count), action))

    def after(self, for_s: float, action: Callable[[], None]) -> None:
        self.at(self.clock.seconds + for_s, action)

    def order(self, action: str, slug: str) -> None:
        """Somebody gives an order at the screen."""
        self.hub.give(action, slug)
        self._ordered()

    def start(self, slug: str, file: "StoredFile") -> None:
        """Somebody starts a print."""
        self.hub.start(slug, file)
        self._ordered()

    def _ordered(self) -> None:
        self._is_ordered = True
        self._ordering_until_s = self.clock.seconds + ORDERED_FOR_S

    @property
    def is_ordering(self) -> bool:
        """Whether an order was just given."""
        return self.clock.seconds < self._ordering_until_s

    def kill(self, for_s: float) -> None:
        """Kill the print room at once; it is started again after so long."""
        self._killed_for_s = max(for_s, RESTARTED_AFTER_S)

    def freeze(self, for_s: float) -> None:
        """Stop the print room's process for so long."""
        self._frozen_for_s = for_s

    def fill_disk(self, *, full: bool) -> None:
        """From now on the disk is full, or has room again."""
        self.disk_is_full = full
        self.apply_disk()

    def apply_disk(self) -> None:
        """What a full disk means for the print room's connection."""
        if self.room_db is not None:
            self.room_db.execute(f"PRAGMA max_page_count = {1 if self.disk_is_full else NO_LIMIT}").fetchall()

    # Time

    def run(self, until_s: float) -> None:
        """Let the hub work until then."""
        self.at(until_s, self.stop.set)
        with self._simulation():
            self.watchdog.begin()
            while not self.stop.is_set():
                died_at_s = self._run_room()
                if died_at_s is not None:
                    self._was_dead((died_at_s, self.clock.seconds))
            self.watchdog.close()

    def _run_room(self) -> float | None:
        """One life of a print room; when it died, after it was down."""
        room = SimulatedRoom(self)
        try:
            room.run(self.stop)
        except KilledError:
            pass
        except sqlite3.OperationalError:
            if not self.disk_is_full:
                raise
            self._killed_for_s = RESTARTED_AFTER_S
        else:
            return None
        died_at_s, for_s = self.clock.seconds, self._killed_for_s or 0.0
        self._killed_for_s, self.room_db = None, None
        for printer in self.printers.values():
            printer.drop()
        self.printers.clear()
        self._pass_time_watched(for_s)
        return died_at_s

    def advance(self, for_s: float) -> None:
        """Let everything but the print room's own thread go on. Raises KilledError when that is killed."""
        self._pass_time(for_s)
        if self._frozen_for_s:
            for_s, self._frozen_for_s = self._frozen_for_s, 0.0
            printers, self.printers = self.printers, {}
            begin_s = self.clock.seconds
            self._pass_time_watched(for_s)
            self._was_dead((begin_s, self.clock.seconds))
            self.printers = printers
        if self._killed_for_s is not None:
            raise KilledError

    def _was_dead(self, span: Span) -> None:
        self.not_working.append(span)
        self.died.append(span)

    @property
    def is_watched(self) -> bool:
        """Whether the watchdog may have something to say; else it is not asked."""
        return self.clock.seconds < self._watched_until_s

    def _pass_time_watched(self, for_s: float) -> None:
        """No print room works, and the watchdog looks."""
        end_s = self.clock.seconds + for_s
        while self.clock.seconds < end_s:
            self._pass_time(min(WATCH_STEP_S, end_s - self.clock.seconds))
            self.watchdog.turn()
        self._watched_until_s = end_s + WATCHED_AFTER_S

    def _pass_time(self, for_s: float) -> None:
        end_s = self.clock.seconds + for_s
        while self._agenda and self._agenda[0][0] <= end_s and self._killed_for_s is None:
            at_s, _, action = heapq.heappop(self._agenda)
            self._let_machines_work(max(at_s, self.clock.seconds))
            action()
            if self._is_ordered:  # the print room is woken by the row
                self._is_ordered, end_s = False, self.clock.seconds
        self._let_machines_work(end_s)
        for alarm in rows(self.hub.db, "SELECT id FROM alarm WHERE rowid > ?", len(self.raised_s)):
            self.raised_s[alarm["id"]] = self.clock.seconds

    def _let_machines_work(self, until_s: float) -> None:
        """Boards and drivers, in the order of time."""
        cables, printers = list(self.cables.values()), list(self.printers.values())
        while True:
            due = min((cable.wake_at_s(), place) for place, cable in enumerate(cables))
            step = min(((one.due_at_s(), place) for place, one in enumerate(printers)), default=(math.inf, 0))
            at_s = min(due[0], step[0])
            if at_s > until_s:
                self.clock.seconds = until_s
                return
            self.clock.seconds = max(self.clock.seconds, at_s)
            if step[0] <= due[0]:
                printers[step[1]].step()
            else:
                cables[due[1]].advance()

    # What the print room is given

    def make_printer(self, row: PrinterRow, report: Report) -> Printer:
        journals = self.hub.folder / "journal"
        journals.mkdir(exist_ok=True)
        printer = SteppedPrinter(report, self.cables[row.slug], self.clock, journals)
        self.printers[row.slug] = printer
        return printer

    def send(self, contact: Contact, title: str, text: str) -> Reason | None:
        """The channel to the contacts."""
        message = row(
            self.hub.db,
            "SELECT id, alarm_id FROM alarm_message WHERE contact = ? AND sent_at IS NOT NULL"
            " AND ifnull(alarm_id, '') NOT IN (SELECT id FROM alarm WHERE cause = 'print_room_silent')"
            f" AND id NOT IN ({', '.join('?' * len(self._settled))})",
            contact.name,
            *self._settled,
        )
        assert message is not None, "sent without a row of its own"
        if contact.name in self.unreachable:
            return Reason(ReasonCode.CHANNEL_REFUSED)
        dies, self.dies_while_sending = self.dies_while_sending, False
        self._settled.add(message["id"])
        lost = dies and self.chance.random() < 0.5
        told = Delivery(self.clock.seconds, contact.name, message["id"], message["alarm_id"], title, text, lost)
        self.sent.append(told)
        if dies:
            self.kill(RESTARTED_AFTER_S)
            raise KilledError
        return None

    def send_by_watchdog(self, contact: Contact, title: str, text: str) -> Reason | None:
        """The same channel, used by the watchdog's process."""
        if contact.name in self.unreachable:
            return Reason(ReasonCode.CHANNEL_REFUSED)
        self.told_by_watchdog.append(Delivery(self.clock.seconds, contact.name, "", None, title, text))
        return None

    @contextmanager
    def _simulation(self) -> Iterator[None]:
        disk = SimpleNamespace(total=100.0)
        with (
            stepped_driver({cable.port: cable for cable in self.cables.values()}),
            pytest.MonkeyPatch.context() as patch,
        ):
            for module in (served_printers, notifier, upkeep, hub_copy):
                patch.setattr(module, "threading", INLINE)
            patch.setattr(service, "open_hub_db", self._open_for_room)
            patch.setattr(upkeep, "empty_log", self._empty_log)
            usage = lambda _path: SimpleNamespace(free=100.0 * self.disk_free, total=disk.total)  # noqa: E731
            patch.setattr(hub_alarms, "shutil", SimpleNamespace(disk_usage=usage))
            yield

    def _open_for_room(self, path: Path) -> "Database":
        """The print room's connection, on a disk that may be full."""
        self.room_db = open_hub_db(path)
        self.apply_disk()
        return self.room_db

    def _empty_log(self, path: Path) -> bool:
        """As `empty_log`, on an open connection: it is emptied each minute, and opening one takes longer."""
        if Path(f"{path}-wal").stat().st_size > 0:
            truncate_log(self.hub.db)
        return True

    def local(self, at_s: float) -> datetime:
        """The true time there."""
        return self.clock.true_time(at_s).astimezone(HELSINKI)

    def close(self) -> None:
        self.hub.db.close()
        self.hub.live.close()
