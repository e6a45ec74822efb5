"""What visitors do, one flow each: coming in, taking, waiting, booking, reporting, deleting, leaving."""

import random
from collections.abc import Callable
from datetime import timedelta

from kiosk.screens.session.visitor import ANONYMOUS_KNOWN_S
from tests.day.book import Book, Booking, Person
from tests.day.desk import Desk
from tests.day.door import DisplacedError, Door

KIND_OF = {"VR": "vr", "Kone": "pc", "Studio": "mic", "Laser": "laser"}
FREE = ("VR 1", "VR 2", "VR 3", "VR 4", "Kone 1", "Kone 2", "Kone 3", "Kone 4", "Studio", "Laser")
BUSY = (*FREE, *("Studio", "Laser") * 4)
"""What everybody wants."""
"""What needs no induction."""


class Visitors:
    """pause: called between two touches; time passes, somebody else scans, or the visitor walks away."""

    def __init__(self, desk: Desk, chance: random.Random, pause: Callable[[], None]) -> None:
        self.desk = desk
        self.chance = chance
        self.pause = pause

    @property
    def door(self) -> Door:
        return self.desk.door

    @property
    def book(self) -> Book:
        return self.desk.book

    def tap(self, name: str, page: str = "") -> None:
        """Touch an item after a moment of thought."""
        self.pause()
        self.door.tap(name, page)

    def perhaps(self, likelihood: float) -> bool:
        return self.chance.random() < likelihood

    # ---------- coming in ----------
    def come_alone(self) -> Person:
        """Without a code; the third within seconds is asked how many there are."""
        self.door.to_start()
        self.door.tap("start.enter", "welcome")
        person = Person("somebody")
        if self.door.text("greeting.welcome") == "How many?":
            assert self.desk.last_alone is not None
            person.stay = self.desk.last_alone
            self.book.done["was asked how many"] += 1
        else:
            person.stay = self.desk.last_alone = self.book.open(self.door.acted_at)
            self.book.done["came without a code"] += 1
        self.desk.last_seen = person.stay
        return person

    def come_by_code(self, person: Person) -> bool:
        """Returns whether the greeting is there."""
        if self.perhaps(0.7):
            self.door.to_start()
        return self.desk.scan(person) == "greeting"

    def bring(self, person: Person, adults: int, children: int) -> None:
        """Companions, one touch each; the number beside the touch counts."""
        assert person.stay is not None
        for name in ["adults"] * adults + ["children"] * children:
            number = self.door.number(f"{name}.number")
            self.tap(f"{name}.more")
            assert self.door.number(f"{name}.number") == number + 1
            person.stay.heads += 1
            self.book.done["brought somebody"] += 1
        if adults + children > 1 and self.perhaps(0.3):
            name = "adults" if adults else "children"
            self.tap(f"{name}.fewer")
            person.stay.heads -= 1

    def bring_class(self, person: Person, people: int) -> None:
        assert person.stay is not None
        self.tap("greeting.group", "group")
        if self.perhaps(0.7):
            self.tap("group.age.13-17")
        if self.perhaps(0.7):
            self.tap("group.origin.lukio")
        for digit in str(people):
            self.tap(f"group.{digit}")
        self.tap("group.comeIn", "welcome")
        assert self.door.number("group.number") == people, self.door.text("group.number")
        person.stay.heads = people
        if self.desk.last_alone is person.stay:
            self.desk.last_alone = None
        self.book.done["brought a class"] += 1

    def say_purpose(self, person: Person) -> None:
        shown = [name for name in self.door.names("purpose.") if name != "purpose.more"]
        if shown and person.stay is not None:
            name = self.chance.choice(shown)
            self.tap(name)
            self.book.done["said what for"] += 1

    def take_day_pass(self, person: Person) -> None:
        """It is photographed; whatever is pressed then, it works."""
        assert person.stay is not None
        self.tap("greeting.dayPass", "day_pass")
        person.day_code = self.door.photograph()
        self._has_a_code(person, is_pass=False)
        self.tap(self.chance.choice(("dayPass.taken", "dayPass.without")), "start")

    def take_pass(self, person: Person) -> None:
        """The new pass counts when its owner keeps it; the questions are answered or not."""
        assert person.stay is not None
        self.tap("greeting.pass", "new_pass")
        code = self.door.photograph()
        if self.perhaps(0.2):
            self.tap("foot.exit")
            return
        self.tap("pass.keep", "questions")
        person.pass_code = code
        self._has_a_code(person, is_pass=True)
        self.book.passes += 1
        if self.perhaps(0.3):
            self.tap("question.age.0-12")
            self.book.done["was a junior"] += 1
        elif self.perhaps(0.7):
            self.tap(f"question.age.{self.chance.choice(('18-29', '30-54', '55+'))}")
            self.tap("question.gender.woman")
        self.tap("question.goOn", "greeting")

    def _has_a_code(self, person: Person, *, is_pass: bool) -> None:
        assert person.stay is not None
        person.stay.has_pass, person.stay.has_day_pass = is_pass, not is_pass
        if self.desk.last_alone is person.stay:
            self.desk.last_alone = None
        self.book.done["got a pass" if is_pass else "got a day pass"] += 1

    def undo_coming(self, person: Person) -> None:
        stay = person.stay
        assert stay is not None
        self.tap("greeting.undo", "start")
        assert self.door.screen.shell.notice == "Taken back. Nobody was counted.", self.door.screen.shell.notice
        self.book.undo_open(stay)
        person.stay = None
        if self.desk.last_alone is stay:
            self.desk.last_alone = None
        self.book.done["undid: coming"] += 1

    # ---------- equipment ----------
    def open_tile(self, item: str) -> None:
        """By the kinds on the page, if they are there, else from the start page."""
        if not self.door.shows("kind.vr"):
            self.door.to_start()
        kind = KIND_OF[item.split()[0]]
        name = f"kind.{kind}" if self.door.shows(f"kind.{kind}") else "kind.vr"
        self.tap(name, "board")
        for _ in range(6):
            if self.door.shows(f"tile.{item}") or not self.door.try_tap("board.more"):
                break
        self.tap(f"tile.{item}", "equipment")

    def take(self, item: str, person: Person) -> str:
        """The person is known at the screen, or shows a code when asked, or says that there is none."""
        if self.perhaps(0.3) and person.is_inside:
            done = self.desk.scan_equipment(item, person)
        else:
            self.open_tile(item)
            times = self.door.names("equipment.time.")
            if not times:
                return self.door.screen.shell.equipmentPage.situation
            self.tap(self.chance.choice(times))
            done = self.desk.read_equipment(person)
        if done == "shown" and self.door.shows("equipment.back"):
            done = self._show_code(person)
        if done == "claim" and self.perhaps(0.15):
            self.pause()
            self.desk.undo(done, person)
        return done

    def _show_code(self, person: Person) -> str:
        self.pause()
        if person.code:
            return self.desk.scan(person)
        if not self.door.shows("equipment.no_pass"):
            raise DisplacedError("a pass is needed")
        nobody = not self.inside_without_pass()
        self.door.tap("equipment.no_pass")
        if nobody:
            self.book.open(self.door.acted_at)
            self.book.done["was counted by taking equipment"] += 1
        return self.desk.read_equipment(None)

    def inside_without_pass(self) -> bool:
        """Whether anybody is inside to whose visit the use can be written."""
        day = any(stay.has_day_pass and not stay.has_pass and stay.is_open for stay in self.book.stays)
        return day or self.book.without_code() > 0

    def take_unknown(self, item: str) -> str:
        """Long after coming in without a code, when the screen knows nobody any more (T9)."""
        self.door.to_start()
        self.door.pass_until(self.door.now() + timedelta(seconds=ANONYMOUS_KNOWN_S + 1))
        return self.take(item, Person("somebody"))

    def show_code_and_open(self, item: str, person: Person) -> None:
        """The page of a piece of equipment, the person known at it."""
        if self.desk.scan(person) == "farewell":
            self.tap("farewell.stay", "start")
        self.open_tile(item)

    def give_back_by_code(self, item: str, person: Person) -> str:
        """By two scans, or on the page by one touch."""
        if self.perhaps(0.5):
            self.door.to_start()
            if self.desk.scan(person) == "equipment":
                raise DisplacedError("called")
            done = self.desk.scan_equipment(item, person)
        else:
            self.show_code_and_open(item, person)
            self.tap("equipment.return")
            done = self.desk.read_equipment(person)
        if done == "return" and self.perhaps(0.2):
            self.pause()
            self.desk.undo(done, person)
        return done

    def extend(self, item: str, person: Person) -> None:
        self.show_code_and_open(item, person)
        self.tap("equipment.extend")
        self.book.done["extended"] += 1

    def hand_over(self, item: str, person: Person, other: Person) -> None:
        """The other shows a code; the use is theirs from then on."""
        self.show_code_and_open(item, person)
        self.tap("equipment.hand_over")
        self.pause()
        if not self.door.shows("equipment.back"):
            raise DisplacedError("not offered any more")
        self.desk.scan(other)
        self.book.done["handed over"] += 1

    def finish_without_code(self, item: str) -> bool:
        """The page of those who have finished; returns whether it was given back."""
        self.door.to_start()
        self.tap("foot.help", "call_staff")
        self.tap("help.leave", "finished")
        for _ in range(8):
            if self.door.shows(f"finished.{item}") or not self.door.try_tap("finished.more"):
                break
        self.tap(f"finished.{item}")
        if not self.door.shows("finished.undo"):
            raise DisplacedError("not given back")
        use = self.desk.gave_back(item, None)
        if self.perhaps(0.2):
            self.pause()
            self.door.tap("finished.undo")
            assert not self.door.shows("finished.undo")
            use.ended_at = None
            self.book.done["undid: finished"] += 1
            return False
        return True

    # ---------- lines and bookings ----------
    def join_line(self, item: str, person: Person) -> bool:
        """In use, and nothing like it is free: a number is given."""
        self.open_tile(item)
        if not self.door.shows("equipment.join"):
            return False
        self.tap("equipment.join")
        done = self.desk.read_equipment(person)
        if done == "shown" and self.door.shows("equipment.back"):
            done = self._show_code(person)
        if done == "join" and self.perhaps(0.15):
            self.desk.undo(done, person)
            return False
        return done == "join"

    def come_when_called(self, person: Person) -> str:
        """The scan leads to what is kept."""
        self.door.to_start()
        done = self.desk.scan(person)
        if self.door.page != "equipment":
            return done
        self.book.done["came when called"] += 1
        times = self.door.names("equipment.time.")
        if not times:
            return "shown"
        self.tap(times[0])
        return self.desk.read_equipment(person)

    def book_hour(self, item: str, person: Person) -> bool:
        """The next hour of today."""
        self.show_code_and_open(item, person)
        hours = self.door.names("hour.free.")
        if not hours:
            return False
        self.tap(hours[0])
        if self.desk.read_equipment(person) != "reserve":
            return False
        at = self.desk.booked_at()
        if self.perhaps(0.2):
            self.pause()
            self.desk.undo("reserve", person)
            return False
        self.book.bookings.append(Booking(item, at, person))
        self.book.done["booked"] += 1
        return True

    # ---------- faults ----------
    def report(self, item: str) -> None:
        self.open_tile(item)
        self.tap("equipment.fault", "fault_report")
        if self.perhaps(0.3):
            self.tap("fault.in_use")
        self.tap(f"fault.{self.chance.choice(('no_start', 'dirty', 'missing'))}", "fault_thanks")
        self.book.done["reported a fault"] += 1
        if not self.door.shows("fault.undo"):  # somebody had reported the same before
            return
        self.book.faults += 1
        if self.perhaps(0.3):
            self.tap("fault.undo")
            self.book.faults -= 1
            self.book.done["undid: fault"] += 1

    # ---------- own data ----------
    def delete_own_data(self, person: Person) -> None:
        """From the greeting; the visit stays as a count that no code names."""
        stay = person.stay
        assert stay is not None
        self.tap("greeting.ownData", "own_data")
        self.tap("own.delete")
        self.door.pass_time(1.5)
        self.tap("own.confirm", "start")
        code, person.pass_code, person.stay = person.pass_code, "", None
        for each in self.book.stays:
            if each is stay:
                each.has_pass = False
        self.book.passes -= 1
        self.book.bookings = [one for one in self.book.bookings if one.person is not person]
        self.book.done["deleted the own data"] += 1
        self.desk.scan_refused(code)

    # ---------- leaving ----------
    def leave_by_code(self, person: Person) -> None:
        self.door.to_start()
        shown = self.desk.scan(person)
        if shown in ("shown", "claim", "join") and self.door.page == "equipment":  # called: the next scan leaves (T4)
            shown = self.desk.scan(person)
        if shown != "farewell":
            raise DisplacedError(shown)
        self.tap("farewell.leave", "goodbye")
        stay = person.stay
        assert stay is not None
        ended = self.book.close(stay, self.door.acted_at)
        self.book.done["left by a code"] += 1
        if self.say_goodbye():
            self.book.undo_close(stay, ended)

    def leave_without_code(self, heads: int, *, from_finished: bool = False) -> None:
        """So many leave; whose visit that was, nobody knows."""
        if not from_finished:
            self.door.to_start()
            self.door.pass_until(self.door.now() + timedelta(seconds=ANONYMOUS_KNOWN_S + 1))
            self.tap("foot.help", "call_staff")
            self.tap("help.leave", "finished")
        while self.door.shows("finished.undo"):  # the number is behind it
            self.door.pass_time(1)
        number = self.door.number("leaving.number")
        for _ in range(abs(heads - number)):
            self.tap("leaving.more" if heads > number else "leaving.fewer")
        number = self.door.number("leaving.number")
        self.tap("finished.leave", "goodbye")
        at = self.door.acted_at
        gone = self.book.depart(at, number)
        self.book.done["left without a code"] += 1
        if self.say_goodbye():
            self.book.departures.remove(gone)
        else:
            self.desk.end_unseen_uses(at)

    def say_goodbye(self) -> bool:
        """Faces and wishes, each perhaps; returns whether leaving was undone, and the answers with it."""
        faces = wishes = 0
        undone = False
        try:
            if self.perhaps(0.6):
                self.tap(f"face.{self.chance.choice(('great', 'good', 'so_so', 'bad'))}")
                faces = 1
                causes = self.door.names("cause.")
                if causes and self.perhaps(0.5):
                    self.tap(self.chance.choice(causes))
            shown = self.door.names("wish.settings")
            if shown and self.perhaps(0.4):
                self.tap(self.chance.choice(shown))
                wishes = 1
            if self.perhaps(0.2) and self.door.shows("goodbye.undo"):
                self.tap("goodbye.undo", "start")
                undone, faces, wishes = True, 0, 0
                self.book.done["undid: leaving"] += 1
        except DisplacedError:
            pass
        finally:
            self.book.faces += faces
            self.book.wishes += wishes
        return undone
