"""Who comes through the door in the simulated year: with a pass or none, alone, with others, as a group."""

from datetime import timedelta
from functools import partial

from kiosk.hub.visit_fields import Purpose
from kiosk.hub.visitors.answers import Answers, answers_of, may_ask, note_asked, store_answers
from kiosk.hub.visitors.pass_fields import AgeBand, Gender, OnBehalf
from kiosk.hub.visits import ClosedBy
from tests.year.book import Person, Stay
from tests.year.hub import CLOSES_H, OPENS_H, TZ, Hub, at
from tests.year.plan import DayPlan

GENDERS = (Gender.WOMAN, Gender.WOMAN, Gender.WOMAN, Gender.MAN, Gender.MAN, Gender.OTHER, Gender.NO_ANSWER, None)
TOWNS = ("Viitasaari", "Pihtipudas", "Saarijärvi", None)
CHANGES_MIND, DELETES, COMES_LATE = 0.03, 0.004, 0.01
SUNDAY = 6
LONG_AGO = 25
"""Passes of two years ago, some of which are never used again."""


class Visitors:
    """Plans the visits of each day and carries them out."""

    def __init__(self, hub: Hub, visits_a_day: float) -> None:
        self._hub, self._a_day = hub, visits_a_day
        self._regulars: list[Person] = []
        self._inside: set[Person] = set()

    def before_the_year(self) -> None:
        """Two years ago: passes that are not used since, and will be deleted for it."""
        for _ in range(LONG_AGO):
            person = self._new_person()
            self._hub.clock.at += timedelta(days=2)
            stay = self._enter(person, 1)
            self._hub.clock.at += timedelta(hours=1)
            self._leave(stay)
            if self._hub.perhaps(0.3):
                self._regulars.append(person)

    def plan(self, plan: DayPlan) -> None:
        """A day's visits; some evenings last past midnight."""
        chance, day = self._hub.chance, plan.day
        expected = self._a_day * (0.4 if day.weekday() == SUNDAY else 1.1)
        hours = [OPENS_H + (CLOSES_H - OPENS_H - 0.5) * chance.random()
                 for _ in range(int(expected) + self._hub.perhaps(expected % 1))]  # fmt: skip
        if day.day == 1 or self._hub.perhaps(COMES_LATE):
            hours += [0.2, 0.7]
        for hour in hours:
            plan.add(hour, partial(self._comes, plan, hour))

    # ---------- one visit ----------
    def _comes(self, plan: DayPlan, hour: float) -> None:
        hub, chance = self._hub, self._hub.chance
        what = chance.choices(("regular", "new", "nobody", "group"), weights=(52, 10, 34, 4))[0]
        person = self._regular() if what == "regular" else self._new_person() if what == "new" else None
        is_late = hour < OPENS_H
        if is_late and person is None:
            person = self._regular()
        heads = chance.randrange(8, 30) if what == "group" else chance.choices((1, 2, 3, 5), weights=(75, 15, 7, 3))[0]
        stay = self._enter(person, heads, is_group=what == "group")
        if what == "group" and hub.perhaps(0.5):
            hub.visits.set_group(stay.visit_id, heads + 1, AgeBand.UNDER_18, "keskuskoulu")
            stay.heads = heads + 1
        elif hub.perhaps(0.04):
            stay.heads = chance.randrange(1, 6)
            hub.visits.set_headcount(stay.visit_id, stay.heads)
        if stay.person is None and what == "nobody" and hub.perhaps(0.1):
            self._takes_a_pass(stay)
        if stay.person is not None:
            self._is_asked(stay.person)
        if hub.perhaps(CHANGES_MIND) and hub.visits.undo_check_in(stay.visit_id):
            hub.book.never_came(stay)
            self._is_out(stay)
            hub.happened["undone"] += 1
            return
        self._attends(stay)
        self._plan_to_leave(plan, stay, hour, is_late=is_late)
        if stay.person is not None and not is_late and hub.perhaps(DELETES):
            plan.add(hour + 0.05, partial(self._deletes, stay))

    def _enter(self, person: Person | None, heads: int, *, is_group: bool = False) -> Stay:
        hub = self._hub
        visit = hub.visits.check_in(
            person.pass_id if person else None,
            heads,
            children=0 if is_group else hub.chance.randrange(heads),
            age_band=AgeBand.UNDER_18 if is_group else None,
            group_origin="keskuskoulu" if is_group and hub.perhaps(0.5) else None,
            purpose=hub.chance.choice((None, *Purpose)),
        )
        assert not visit.was_open
        stay = Stay(visit.id, hub.today, heads, person)
        hub.book.came(stay)
        if person is not None:
            self._uses(person)
        return stay

    def _uses(self, person: Person) -> None:
        person.used_on = self._hub.clock.at.date()
        self._inside.add(person)

    def _attends(self, stay: Stay) -> None:
        """An event that is on now."""
        offered = self._hub.attendance.to_ask(stay.visit_id)
        if offered and self._hub.perhaps(0.6):
            event_id = self._hub.chance.choice(offered).id
            self._hub.attendance.attend(event_id, stay.visit_id)
            event = next(one for one in self._hub.book.events if one.id == event_id)
            event.stays.append(stay)
            self._hub.happened["attended by visit"] += 1
            if self._hub.perhaps(CHANGES_MIND):
                assert self._hub.attendance.undo(event_id, stay.visit_id)
                event.stays.remove(stay)

    def _plan_to_leave(self, plan: DayPlan, stay: Stay, hour: float, *, is_late: bool) -> None:
        leaves = hour + 0.3 if is_late else hour + 0.2 + 2.5 * self._hub.chance.random()
        stay.closed_at = at(plan.day, leaves if is_late else CLOSES_H)  # at the latest
        if is_late or (leaves < CLOSES_H and self._hub.perhaps(0.9)):
            plan.add(leaves, partial(self._leave, stay))
        else:
            self._hub.happened["left to closing time"] += 1
            plan.add(CLOSES_H + 0.1, partial(self._is_out, stay))

    def _leave(self, stay: Stay) -> None:
        visits = self._hub.visits
        if self._hub.perhaps(0.03):
            visits.end_forgotten(stay.visit_id, TZ)
            self._hub.happened["ended by staff"] += 1
        else:
            visits.check_out(stay.visit_id, self._hub.chance.choice((ClosedBy.SCAN, ClosedBy.PERSON)))
        if self._hub.perhaps(0.02) and visits.undo_check_out(stay.visit_id):
            visits.check_out(stay.visit_id, ClosedBy.PERSON)
        stay.closed_at = stay.closed_at or self._hub.clock.at
        self._is_out(stay)

    def _is_out(self, stay: Stay) -> None:
        if stay.person is not None:
            self._inside.discard(stay.person)

    # ---------- people ----------
    def _regular(self) -> Person:
        """Somebody who was here before, some much more often than others."""
        absent = [person for person in self._regulars if person not in self._inside and not person.is_gone]
        if not absent:
            return self._new_person()
        return absent[int(self._hub.chance.random() ** 2 * len(absent))]

    def _new_person(self) -> Person:
        hub = self._hub
        gender = hub.chance.choice(GENDERS) if hub.perhaps(0.4) else None
        made = hub.passes.create(
            age_band=hub.chance.choice((None, AgeBand.UNDER_30, AgeBand.OLDER)),
            gender=gender,
            municipality=hub.chance.choice(TOWNS),
            on_behalf=hub.chance.choice((None, *OnBehalf)),
        )
        person = Person(made.id, hub.clock.at.date(), _of_figures(gender), asked=gender is not None)
        hub.book.people.append(person)
        if hub.perhaps(0.8):
            self._regulars.append(person)
        return person

    def _takes_a_pass(self, stay: Stay) -> None:
        """Somebody who came without one."""
        person = self._new_person()
        self._hub.visits.give_pass(stay.visit_id, person.pass_id)
        stay.person = person
        self._hub.book.not_parted.append(stay)
        self._uses(person)
        self._hub.happened["passes taken inside"] += 1

    def _is_asked(self, person: Person) -> None:
        hub = self._hub
        if person.asked or not hub.perhaps(0.15) or not may_ask(hub.db, hub.clock, person.pass_id):
            return
        note_asked(hub.db, hub.clock, person.pass_id)
        gender = hub.chance.choice(GENDERS)
        is_child = hub.perhaps(0.05)
        before = answers_of(hub.db, person.pass_id)
        age = AgeBand.UNDER_13 if is_child else before.age_band
        store_answers(hub.db, person.pass_id, Answers(age, gender, before.municipality, before.on_behalf))
        hub.book.tell(person, None if is_child else _of_figures(gender))
        hub.happened["told later"] += 1

    def _deletes(self, stay: Stay) -> None:
        """They want everything deleted, now, while they are inside."""
        person = stay.person
        if person is None or person.is_gone or person not in self._inside:
            return
        assert self._hub.passes.delete(person.pass_id)
        self._hub.book.forget(person)
        self._inside.discard(person)
        self._hub.happened["passes deleted on request"] += 1


def _of_figures(gender: Gender | None) -> str | None:
    """What of it is counted: no answer is none."""
    return None if gender in (None, Gender.NO_ANSWER) else str(gender)
