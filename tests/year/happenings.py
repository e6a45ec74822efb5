"""Events and consultations of the simulated year: series, cancelled sessions, people counted at once or afterwards."""

from datetime import date, time, timedelta
from functools import partial

from kiosk.hub.consultations import Asker, Kind, Topic
from kiosk.hub.equipment.details import Words
from kiosk.hub.events.attendance import AttendanceRole
from kiosk.hub.events.calendar import by_id
from kiosk.hub.events.session import EventKind, Session, Tags
from kiosk.hub.events.tagging import tag_event
from tests.year.book import Advice, Company, Happening, Undertaking
from tests.year.companies import Companies
from tests.year.hub import TZ, Hub, at
from tests.year.plan import DayPlan

TITLE = Words("Tunne asiakkaasi", "Känn din kund", "Know your customer")
HOURS = ((time(10, 30), time(12)), (time(13), time(15, 30)), (time(17), time(19, 45)), (time(22, 30), time(0, 45)))
SERIES_SHARE = 0.2
CANCELLED, REINSTATED, TAGGED_LATER, COUNTED_LATER = 0.08, 0.3, 0.15, 0.25
TAKEN_BACK = 0.05


class Happenings:
    """Plans and holds them."""

    def __init__(self, hub: Hub, companies: Companies, events: int, consultations: int) -> None:
        self._hub, self._companies = hub, companies
        self._events_a_day, self._consultations_a_day = events / 365, consultations / 365
        self._later: dict[date, list[Happening]] = {}
        """Events whose people are counted days afterwards."""

    def plan(self, plan: DayPlan) -> None:
        """A day before it begins: events are announced a week ahead."""
        hub, left = self._hub, self._events_a_day
        if hub.perhaps(left * (1 - SERIES_SHARE)):
            plan.add(9.0, partial(self._announce, plan.day + timedelta(days=7), 1))
        if hub.perhaps(left * SERIES_SHARE / 5):
            plan.add(9.0, partial(self._announce, plan.day + timedelta(days=7), 5))
        expected = self._consultations_a_day
        for _ in range(int(expected) + hub.perhaps(expected % 1)):
            plan.add(10 + 8 * hub.chance.random(), self._advise)
        for event in [one for one in hub.book.events if one.day == plan.day]:
            begins = event.begins_h
            plan.add(begins - 2, partial(self._perhaps_cancel, event))
            plan.add(begins + 0.3, partial(self._count, event))
        for event in self._later.pop(plan.day, ()):
            plan.add(11.0, partial(self._record, event))

    # ---------- events ----------
    def _announce(self, day: date, count: int) -> None:
        hub = self._hub
        begins, ends = hub.chance.choices(HOURS, weights=(4, 4, 3, 1))[0]
        company, project = self._companies.any_of(0.7)
        tags = Tags(
            hub.chance.choice((None, *EventKind)), company.id if company else None, project.id if project else None
        )
        session = Session(TITLE, begins, ends, hub.host, tags=tags)
        if count == 1:
            found = [hub.series.add(session, day, by=hub.admin)]
        else:
            series_id = hub.series.make(TITLE, session, day, count, by=hub.admin, every_weeks=hub.chance.choice((1, 2)))
            found = [str(line["id"]) for line in hub.db.query("SELECT id FROM event WHERE series_id = ?", (series_id,))]
            hub.happened["series"] += 1
        for event_id in found:
            stored = by_id(hub.db, event_id)
            assert stored is not None
            on = stored.starts_at.astimezone(TZ).date()
            end_h = ends.hour + ends.minute / 60 + (24 if ends < begins else 0)
            hub.book.events.append(
                Happening(event_id, on, at(on, end_h), begins.hour + begins.minute / 60, _minutes(begins, ends),
                          company, project)
            )  # fmt: skip
        hub.happened["sessions"] += count

    def _perhaps_cancel(self, event: Happening) -> None:
        hub = self._hub
        if hub.perhaps(CANCELLED):
            hub.series.cancel(event.id, Words("Peruttu", "Inställt", "Cancelled"), by=hub.host)
            event.is_cancelled = True
            hub.happened["sessions cancelled"] += 1
            if hub.perhaps(REINSTATED):
                hub.series.reinstate(event.id, by=hub.host)
                event.is_cancelled = False

    def _count(self, event: Happening) -> None:
        """While it is on, or some days later."""
        hub = self._hub
        if event.is_cancelled:
            return
        if hub.perhaps(COUNTED_LATER):
            later = event.day + timedelta(days=hub.chance.randrange(1, 45))
            self._later.setdefault(later, []).append(event)
            return
        for role in AttendanceRole:
            people = hub.chance.randrange(0, 9)
            if people:
                hub.attendance.count(event.id, people, by=hub.host, role=role)
                event.counted[role.value] = event.counted.get(role.value, 0) + people
        if hub.perhaps(0.2) and event.counted:
            assert hub.attendance.uncount(event.id, by=hub.host)
            last = list(event.counted)[-1]
            event.counted[last] -= 1
            event.counted = {role: people for role, people in event.counted.items() if people}
        if hub.perhaps(TAGGED_LATER):
            self._tag(event)

    def _record(self, event: Happening) -> None:
        hub = self._hub
        stored = by_id(hub.db, event.id)
        assert stored is not None
        counted = {role: hub.chance.randrange(0, 12) for role in AttendanceRole}
        seen = stored.attendance_version
        hub.attendance.record(event.id, hub.chance.randrange(20), counted, seen_version=seen, by=hub.host)
        event.counted = {role.value: people for role, people in counted.items() if people}
        hub.happened["counted afterwards"] += 1
        if hub.perhaps(TAGGED_LATER):
            self._tag(event)

    def _tag(self, event: Happening) -> None:
        hub, stored = self._hub, by_id(self._hub.db, event.id)
        assert stored is not None
        company, project = self._companies.any_of(0.8)
        tags = Tags(stored.kind, company.id if company else None, project.id if project else None)
        tag_event(hub.db, hub.clock, event.id, tags, seen_version=stored.version, by=hub.host)
        event.company, event.project = company, project
        hub.happened["tagged afterwards"] += 1

    # ---------- consultations ----------
    def _advise(self) -> None:
        hub = self._hub
        company, project = self._companies.any_of(0.6, standing=True)
        named = project if hub.perhaps(0.3) else None
        logged = hub.consultations.log(
            hub.chance.choice(tuple(Topic)),
            hub.chance.choice(tuple(Asker)),
            hub.chance.randrange(5, 180),
            hub.host,
            kind=hub.chance.choice(tuple(Kind)),
            organisation_id=company.id if company else None,
            project_id=named.id if named else None,
        )
        if hub.perhaps(TAKEN_BACK):
            assert hub.consultations.undo(logged.id, hub.host)
            hub.happened["consultations taken back"] += 1
            return
        hub.book.advice.append(Advice(logged.id, hub.today, company, named or self._only_project(company)))
        hub.happened["consultations"] += 1

    def _only_project(self, company: Company | None) -> Undertaking | None:
        """That in which it takes part by itself, if it is the only one that runs today."""
        today = self._hub.today
        found = [
            project
            for project in self._hub.book.projects
            for taken in project.taken
            if taken.company is company and project.first <= today <= project.last
        ]
        return found[0] if len(found) == 1 else None


def _minutes(begins: time, ends: time) -> int:
    from_min, to_min = (one.hour * 60 + one.minute for one in (begins, ends))
    return (to_min - from_min) % 1440
