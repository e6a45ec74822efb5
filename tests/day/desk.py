"""Reads what the screen confirms after a scan or a touch, and writes it into the book."""

import re
from datetime import datetime

from kiosk.hub.equipment.reservations import NO_SHOW_AFTER, TAKEN_AHEAD
from kiosk.scan.repeat import REPEAT_S
from tests.day.book import Book, Booking, Person, Stay, Use
from tests.day.door import Door

NOT_KNOWN = "This pass is not known here. You can come in without one."


class Desk:
    """A wrong answer of the screen is an AssertionError; a page that has gone, DisplacedError."""

    def __init__(self, door: Door, book: Book, codes: dict[str, str]) -> None:
        """codes: of equipment, by its name."""
        self.door = door
        self.book = book
        self.codes = codes
        self.last_alone: Stay | None = None
        """Who came in last without a code."""
        self.last_seen: Stay | None = None
        """Whose visit the screen may still know."""

    # ---------- codes ----------
    def scan(self, person: Person) -> str:
        """The person's code on any page. Returns what the screen says of it, or the page that follows."""
        door, was_inside = self.door, person.is_inside
        door.pass_time(REPEAT_S + 0.1)
        before = door.page
        door.scan(person.code)
        page, notice = door.page, door.screen.shell.notice
        if page == before and page not in ("equipment", "greeting", "farewell"):
            return self._scanned_aside(person, notice, was_inside=was_inside)
        if page in ("greeting", "equipment") and not was_inside:
            self._came(person)
        elif page == "greeting":
            raise AssertionError(f"{person.name} is inside and greeted again")
        elif page == "farewell":
            assert was_inside, f"{person.name} was not inside"
        self.last_seen = person.stay
        if page == "equipment":
            return self.read_equipment(person)
        assert page in ("greeting", "farewell"), f"the scan of {person.name} on {before} led to {page}: {notice}"
        return page

    def _came(self, person: Person) -> None:
        has_pass = bool(person.pass_code)
        person.stay = self.book.open(self.door.acted_at, has_pass=has_pass, has_day_pass=not has_pass)
        self.book.done["came by a code"] += 1

    def _scanned_aside(self, person: Person, notice: str, *, was_inside: bool) -> str:
        if notice == "A visitor came in.":
            assert not was_inside, f"{person.name} is counted twice"
            self._came(person)
            self.book.done["was counted while staff worked"] += 1
        elif notice == "This visitor is inside already. Go out on the first page.":
            assert was_inside, f"{person.name} is not inside"
        else:
            raise AssertionError(f"{person.name} on {self.door.page}: {notice}")
        return "aside"

    def scan_refused(self, code: str) -> None:
        """A code that must change nothing: damaged, unknown, foreign. The page stays and says so."""
        self.door.pass_time(REPEAT_S + 0.1)
        before = self.door.page
        self.door.scan(code)
        shell = self.door.screen.shell
        assert self.door.page == before, f"{code[:6]} on {before} led to {self.door.page}"
        assert shell.notice, f"{code[:6]} on {before}: nothing is said"
        self.book.done["was refused"] += 1

    # ---------- equipment ----------
    def scan_equipment(self, item: str, person: Person | None) -> str:
        """The code on a piece of equipment, while this person is the one who is known at the screen, or nobody is."""
        self.door.pass_time(REPEAT_S + 0.1)
        self.door.scan(self.codes[item])
        assert self.door.page == "equipment", self.door.page
        assert self.door.text("equipment.name") == item
        return self.read_equipment(person)

    def read_equipment(self, person: Person | None, stay: Stay | None = None) -> str:
        """What the page of a piece of equipment has just confirmed to somebody; "shown" for nothing."""
        if not self.door.shows("equipment.undo"):
            return "shown"
        lead, item = self.door.text("equipment.lead"), self.door.text("equipment.name")
        stay = person.stay if person is not None else stay
        if lead.startswith(("It is yours", "Your time is up")):  # taken over in the last minutes of the day
            self._took(item, stay, person)
            return "claim"
        if lead.startswith("Given back"):
            self.gave_back(item, stay)
            return "return"
        if lead.startswith("Your number is"):
            self.book.joined += 1
            self.book.done["joined a line"] += 1
            return "join"
        if lead.startswith("You have left the line"):
            return "leave_line"
        if lead.startswith("Booked"):
            return "reserve"
        assert lead.startswith("Your booking"), lead
        return "cancel"

    def _took(self, item: str, stay: Stay | None, person: Person | None) -> Use:
        at = self.door.acted_at
        for one in self.book.bookings:
            if one.person is person and one.item == item and not one.taken and self.is_due(one, at):
                one.taken = True
                self.book.done["took what was booked"] += 1
        self.book.done["took equipment"] += 1
        return self.book.claim(item, stay, at)

    def booked_at(self) -> datetime:
        """The hour that is confirmed, of today: Booked 14–15."""
        words = self.door.text("equipment.lead")
        found = re.match(r"Booked (\d+)", words)
        assert found is not None, words
        local = self.door.now().astimezone(self.door.screen.seeded.services.tz)
        return local.replace(hour=int(found[1]), minute=0, second=0, microsecond=0)

    @staticmethod
    def is_due(one: Booking, at: datetime) -> bool:
        return one.starts_at - TAKEN_AHEAD <= at < one.starts_at + NO_SHOW_AFTER

    def gave_back(self, item: str, stay: Stay | None) -> Use:
        """It was confirmed that the item is free again."""
        use = self.book.use_of(item)
        assert use is not None, f"{item} is given back, and was free"
        assert stay is None or use.stay is stay, f"{item} is given back by somebody else"
        use.ended_at = self.door.acted_at
        self.book.done["gave back"] += 1
        return use

    def undo(self, done: str, person: Person | None) -> None:
        """Take back what `read_equipment` returned; the page says by its actions that it is so."""
        book, item = self.book, self.door.text("equipment.name")
        stay = person.stay if person is not None else None
        self.door.tap("equipment.undo")
        assert not self.door.shows("equipment.undo"), f"{done} of {item} is not undone"
        if done == "claim":
            use = book.use_of(item)
            assert use is not None
            book.uses.remove(use)
            for one in book.bookings:
                if one.person is person and one.item == item and one.taken and self.is_due(one, use.began_at):
                    one.taken = False
        elif done == "return":
            ended = [use for use in book.uses if use.item == item and use.ended_at is not None and use.stay is stay]
            assert book.use_of(item) is None
            max(ended, key=lambda use: use.ended_at or use.began_at).ended_at = None
        elif done == "leave_line":
            pass
        book.done[f"undid: {done}"] += 1

    # ---------- without a code ----------
    def still_in_use(self) -> set[str]:
        """What the page of those who have finished shows as in use; read by one who goes there from the start page."""
        self.door.to_start()
        self.door.tap("foot.help", "call_staff")
        self.door.tap("help.leave", "finished")
        seen: set[str] = set()
        for _ in range(8):
            seen.update(name.removeprefix("finished.") for name in self.door.names("finished."))
            if not self.door.try_tap("finished.more"):
                break
        self.door.to_start()
        return seen & set(self.codes)

    def end_unseen_uses(self, at: datetime) -> None:
        """Somebody left without a code: what such people used may have ended with them; the screen says what."""
        unclear = [use for use in self.book.running() if not (use.stay and use.stay.has_code)]
        if unclear:
            seen = self.still_in_use()
            for use in unclear:
                if use.item not in seen:
                    use.ended_at = at
