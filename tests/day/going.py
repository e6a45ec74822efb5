"""Visitors go: by a code, without one, with a face and a wish, or after deleting their own data."""

from datetime import timedelta

from kiosk.screens.session.visitor import ANONYMOUS_KNOWN_S
from tests.day.acting import Acting
from tests.day.book import Person
from tests.day.door import DisplacedError


class Going(Acting):
    """One flow each."""

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
