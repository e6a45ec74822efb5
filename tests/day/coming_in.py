"""Visitors come in: alone, by a code, with others, as a class; a purpose, a day pass, a new pass."""

from tests.day.acting import Acting
from tests.day.book import Person


class ComingIn(Acting):
    """One flow each."""

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
