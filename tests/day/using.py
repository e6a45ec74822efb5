"""Visitors use equipment: take it, give it back, wait, book, report a fault."""

from datetime import timedelta

from kiosk.screens.session.visitor import ANONYMOUS_KNOWN_S
from tests.day.acting import Acting
from tests.day.book import Booking, Person
from tests.day.door import DisplacedError

KIND_OF = {"VR": "vr", "Kone": "pc", "Studio": "mic", "Laser": "laser"}


class Using(Acting):
    """One flow each."""

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
