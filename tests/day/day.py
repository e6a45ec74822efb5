"""A whole day at the door: who comes when, what they do, who interferes, staff in between, and closing time."""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.base.codes import CodeKind, new_code
from kiosk.hub.equipment import reservations
from kiosk.store.hub_db import rows
from tests.day.book import Book, Person
from tests.day.desk import Desk
from tests.day.door import DisplacedError, Door, WalkedAwayError
from tests.day.judge import differences, left_behind
from tests.day.visitors import BUSY, FREE, Visitors
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import type_pin
from tests.screens.seed import PIN, TOOLS, seed

OPENS_H, CLOSES_H = 12, 19
WALKS_AWAY, IS_INTERRUPTED = 0.03, 0.06
NAMES = {tool.name: tool.slug for tool in TOOLS}
CHECK_EACH = 10
"""After so many turns the books are compared: what is wrong is found where it happens."""


@dataclass
class Verdict:
    """How a day went."""

    seed: int
    visitors: int
    wrong: list[str] = field(default_factory=list)
    heads: int = 0
    uses: int = 0
    walked_away: int = 0
    displaced: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    """Why visitors could not go on."""
    happened: dict[str, int] = field(default_factory=dict)

    def __str__(self) -> str:
        gone = f"{self.walked_away} walked away, {self.displaced} were displaced"
        return f"seed {self.seed}: {self.visitors} visitors, {self.heads} heads, {self.uses} claims; {gone}"


class Day:
    """One day of so many visitors, on the seeded hub without anybody in it, from Thursday morning on."""

    def __init__(self, screen: ScreenDriver, seed_number: int, visitors: int) -> None:
        self.chance = random.Random(seed_number)
        self.screen = screen
        self.services = screen.seeded.services
        self.count = visitors
        self.book = Book(passes=1)
        self.door = Door(screen, self.chance)
        codes = self.services.equipment.codes()
        by_slug = {one["slug"]: one["id"] for one in rows(self.services.hub_db, "SELECT slug, id FROM equipment")}
        self.desk = Desk(self.door, self.book, {name: codes[by_slug[slug]] for name, slug in NAMES.items()})
        self.act = Visitors(self.desk, self.chance, self.pause)
        self.verdict = Verdict(seed_number, visitors)
        self.holders = [Person("Aino", screen.seeded.pass_code)]
        for number in range(max(6, visitors // 6)):
            self.holders.append(Person(f"holder {number}", self.services.passes.create(f"N{number}").code))
            self.book.passes += 1
        self.alone_inside: list[int] = []
        """Parties without a code: how many people each."""
        self.waiting: list[Person] = []
        self._interfering = False

    # ---------- between two touches ----------
    def pause(self) -> None:
        """A moment of thought; perhaps somebody else scans, or the visitor goes away."""
        self.door.pass_time(self.chance.choice((0.4, 0.8, 1.5, 2.5)))
        if self._interfering:
            return
        if self.chance.random() < WALKS_AWAY:
            raise WalkedAwayError
        if self.chance.random() < IS_INTERRUPTED:
            self._interfering = True
            try:
                self._interfere()
            finally:
                self._interfering = False

    def _interfere(self) -> None:
        """A scan by somebody else on whatever page this is: a code that is refused changes nothing."""
        kind = self.chance.choice(("pass", "pass", "damaged", "unknown", "foreign", "equipment", "badge"))
        if kind == "pass":
            self.desk.scan(self.chance.choice(self.holders))
        elif kind == "equipment":
            others = [use.item for use in self.book.running() if use.stay and use.stay is not self.desk.last_seen]
            if not others:
                return
            self.desk.scan_equipment(self.chance.choice(others), None)
        elif kind == "badge":
            self.door.pass_time(4)
            self.door.scan(self.screen.seeded.badge_code)
            assert self.door.page == "pin_login", self.door.page
            self.book.done["a badge was scanned"] += 1
        else:
            good = self.chance.choice(self.holders).code
            code = {
                "damaged": good[:-3],
                "unknown": new_code(CodeKind.PASS),
                "foreign": "HTTPS://EXAMPLE.ORG/1234",
            }[kind]
            self.desk.scan_refused(code)
            return
        raise DisplacedError(f"by a {kind}")

    # ---------- turns ----------
    def run(self) -> Verdict:
        """The whole day."""
        self.door.clock.move((self.at(OPENS_H - 1, 30) - self.door.now()).total_seconds())
        self.turn(self._come_alone)  # before opening (T8)
        begin, end = self.at(OPENS_H), self.at(CLOSES_H) - timedelta(minutes=3)
        times = sorted(begin + (end - begin) * self.chance.random() ** 1.2 for _ in range(self.count - 3))
        for number, at in enumerate(times):
            self.door.pass_until(at)
            self.turn(self._visitor)
            if self.chance.random() < 0.9:
                self.turn(self.chance.choice(self._returns))
            if number % 25 == 12:
                self.turn(self._staff)
            if number % CHECK_EACH == 0 and not self.check():
                break
        self.door.pass_until(self.at(CLOSES_H) + timedelta(minutes=2))
        self._closed()
        self.door.pass_until(self.at(CLOSES_H + 1))
        self.turn(self._come_alone)  # after closing: until midnight
        self.turn(self._holder_comes)
        self.door.pass_until(self.at(24) + timedelta(minutes=2))
        reservations.release_missed(self.services.hub_db, self.services.clock)  # the print room does, each second
        self.verdict.wrong += differences(self.services.hub_db, self.book)
        self.verdict.wrong += left_behind(self.services.hub_db, self.book, self.at(CLOSES_H))
        if self.door.in_trouble:
            self.verdict.wrong.append("a page ended in trouble")
        self.verdict.heads = sum(stay.heads for stay in self.book.stays)
        self.verdict.uses = len(self.book.uses)
        self.verdict.happened = dict(self.book.done)
        return self.verdict

    def at(self, hour: int, minute: int = 0) -> datetime:
        day = datetime(2026, 11, 19, tzinfo=self.services.tz)
        return day + timedelta(hours=hour, minutes=minute)

    def turn(self, what: Callable[[], None]) -> None:
        """One visitor at the screen; the page stays as they leave it."""
        try:
            what()
        except WalkedAwayError:
            self.verdict.walked_away += 1
        except DisplacedError as why:
            self.verdict.displaced += 1
            self.verdict.reasons[str(why)] += 1
        if self.chance.random() < 0.6:
            self.door.to_start()

    def check(self) -> bool:
        self.verdict.wrong += differences(self.services.hub_db, self.book)
        return not self.verdict.wrong

    def _closed(self) -> None:
        """All are out; what the book has open is what closing time ended."""
        assert self.services.visits.people_inside() == 0
        self.book.close_all()
        self.holders = [person for person in self.holders if person.pass_code]  # day passes are over
        self.alone_inside.clear()

    # ---------- who comes ----------
    def _visitor(self) -> None:
        kind = self.chance.choices(
            ("holder", "alone", "class", "burst", "report", "look"), weights=(42, 38, 4, 4, 6, 6)
        )[0]
        {
            "holder": self._holder_comes,
            "alone": self._come_alone,
            "class": self._class_comes,
            "burst": self._burst,
            "report": lambda: self.act.report(self.chance.choice(FREE)),
            "look": lambda: self.act.open_tile(self.chance.choice(FREE)),
        }[kind]()

    def _holder_comes(self) -> None:
        absent = [person for person in self.holders if not person.is_inside and person.code]
        if not absent:
            return
        person, act = self.chance.choice(absent), self.act
        if not act.come_by_code(person):
            return
        if act.perhaps(0.3):
            act.bring(person, self.chance.randrange(3), self.chance.randrange(3))
        if act.perhaps(0.3):
            act.say_purpose(person)
        what = self.chance.random()
        if what < 0.08:
            act.undo_coming(person)
        elif what < 0.13 and person.pass_code and person.name != "Aino":
            act.delete_own_data(person)
            self.holders.remove(person)
        elif what < 0.17 and person.pass_code:
            act.bring_class(person, self.chance.choice((25, 45)))
        elif what < 0.6:
            act.take(self.chance.choice(BUSY), person)
        elif what < 0.8:
            wanted = [use.item for use in self.book.running() if use.item in ("Studio", "Laser")]
            item = self.chance.choice(wanted or BUSY)
            if self.book.use_of(item) is not None and act.join_line(item, person):
                self.waiting.append(person)

    def _come_alone(self) -> None:
        act = self.act
        person = act.come_alone()
        self.alone_inside.append(1)
        before = person.stay.heads if person.stay else 1
        try:
            if act.perhaps(0.3):
                act.bring(person, self.chance.randrange(3), self.chance.randrange(3))
            what = self.chance.random()
            if what < 0.08:
                act.undo_coming(person)
            elif what < 0.25:
                act.take_day_pass(person)
            elif what < 0.42:
                act.take_pass(person)
            elif what < 0.6:
                act.take(self.chance.choice(BUSY), person)
            elif what < 0.7:
                act.say_purpose(person)
        finally:
            if person.stay is None or person.code:
                self.alone_inside.pop()
            elif person.stay.heads > before:
                self.alone_inside[-1] = person.stay.heads
            if person.code:
                self.holders.append(person)

    def _class_comes(self) -> None:
        person = self.act.come_alone()
        if person.stay is not None and person.stay.heads == 1:
            people = self.chance.choice((25, 45))
            self.act.bring_class(person, people)
            self.alone_inside.append(people)

    def _burst(self) -> None:
        """Several at once, one scan after the other, or one touch after the other."""
        if self.act.perhaps(0.5):
            for person in self.chance.sample(self.holders, min(5, len(self.holders))):
                if not person.is_inside and person.code:
                    self.desk.scan(person)
        else:
            for _ in range(4):
                person = self.act.come_alone()
                if person.stay is self.desk.last_alone and self.door.text("greeting.welcome") == "How many?":
                    self.door.tap("adults.more")
                    assert person.stay is not None
                    person.stay.heads += 1
                self.alone_inside.append(1)

    # ---------- who is inside already ----------
    @property
    def _returns(self) -> list[Callable[[], None]]:
        return [
            self._holder_leaves,
            self._holder_leaves,
            self._holder_leaves,
            self._alone_leaves,
            self._alone_leaves,
            self._gives_back,
            self._gives_back,
            self._extends,
            self._hands_over,
            self._books,
            self._comes_when_called,
            self._takes_booked,
            self._takes_unknown,
        ]

    def _inside(self) -> list[Person]:
        return [person for person in self.holders if person.is_inside]

    def _holder_leaves(self) -> None:
        if inside := self._inside():
            self.act.leave_by_code(self.chance.choice(inside))

    def _alone_leaves(self) -> None:
        if self.alone_inside:
            heads = self.alone_inside.pop(self.chance.randrange(len(self.alone_inside)))
            self.act.leave_without_code(min(heads, 5))

    def _gives_back(self) -> None:
        running = self.book.running()
        if not running:
            return
        use = self.chance.choice(running)
        owner = next((person for person in self._inside() if person.stay is use.stay), None)
        if owner is not None and self.act.perhaps(0.8):
            self.act.give_back_by_code(use.item, owner)
        elif self.act.finish_without_code(use.item) and owner is None and self.alone_inside and self.act.perhaps(0.6):
            self.act.leave_without_code(self.alone_inside.pop(), from_finished=True)

    def _owned(self) -> tuple[str, Person] | None:
        found = [
            (use.item, person) for person in self._inside() for use in self.book.running() if use.stay is person.stay
        ]
        return self.chance.choice(found) if found else None

    def _extends(self) -> None:
        if owned := self._owned():
            self.act.extend(*owned)

    def _hands_over(self) -> None:
        owned = self._owned()
        others = [person for person in self.holders if owned and person is not owned[1] and person.pass_code]
        if owned and others:
            self.act.hand_over(*owned, self.chance.choice(others))

    def _books(self) -> None:
        inside = [person for person in self._inside() if person.pass_code]
        if inside and self.door.now() < self.at(CLOSES_H - 2):
            self.act.book_hour(self.chance.choice(FREE), self.chance.choice(inside))

    def _comes_when_called(self) -> None:
        inside = [person for person in self.waiting if person.is_inside]
        if inside:
            self.act.come_when_called(self.chance.choice(inside))

    def _takes_booked(self) -> None:
        due = [one for one in self.book.bookings if not one.taken and self.desk.is_due(one, self.door.now())]
        due = [one for one in due if one.person.is_inside]
        if due:
            self.act.show_code_and_open(due[0].item, due[0].person)
            times = self.door.names("equipment.time.")
            if times:
                self.door.tap(times[0])
                self.desk.read_equipment(due[0].person)

    def _takes_unknown(self) -> None:
        if self.alone_inside:
            self.act.take_unknown(self.chance.choice(BUSY))

    # ---------- staff ----------
    def _staff(self) -> None:
        """Log in, let what is broken be used again, and go; a visitor is counted meanwhile."""
        door = self.door
        door.to_start()
        door.pass_time(4)
        door.scan(self.screen.seeded.badge_code)
        type_pin(self.screen, PIN)
        door.settle()
        assert door.page == "home", door.page
        if self.holders and self.act.perhaps(0.5):
            self.desk.scan(self.chance.choice([person for person in self.holders if person.code]))
        door.tap("home.tools", "tools")
        door.tap("tools.repairs", "repairs")
        broken = {
            str(one["name"])
            for one in rows(
                self.services.hub_db,
                "SELECT DISTINCT name FROM fault_report JOIN equipment ON equipment.id = equipment_id "
                "WHERE repaired_at IS NULL",
            )
        }
        for name in door.names("repair."):
            if name.removeprefix("repair.") in broken:
                door.tap(name, "repair")
                door.tap("repair.repaired")
                door.pass_time(1)
                break
        self.book.done["staff came"] += 1
        self.screen.shell.logOut()
        door.settle()


def run_day(folder: Path, seed_number: int, visitors: int) -> Verdict:
    """A day with its own hub in `folder`."""
    made = seed(folder, busy=False)
    seeded = replace(made, services=replace(made.services, language="en"))
    with running_screen(folder, language="en", seeded=seeded) as screen:
        day = Day(screen, seed_number, visitors)
        try:
            return day.run()
        except AssertionError as error:
            day.verdict.wrong.append(f"{day.door.now()} on {day.door.page}: {error}")
            screen.grab(folder / "failure.png")
            raise
