"""Who and what is inside, in numbers and without a name: visits to end, equipment to take back (W5, T4)."""

from collections.abc import Collection
from dataclasses import dataclass

from kiosk.base.formats import duration_words
from kiosk.hub.equipment import inductions
from kiosk.hub.leaving.staff_visits import OpenVisit, StaffVisits
from kiosk.office.asking import Answer, Ask, SeeOther, Shown
from kiosk.office.pages.day.bookings import BookingRow, bookings_today
from kiosk.office.pages.day.lines import LineRow, line_rows
from kiosk.office.pages.day.undoing import Undo, undo_of
from kiosk.office.pages.home import UseRow, uses_now
from kiosk.store.hub_db import row

HERE = "/inside"


@dataclass(frozen=True, slots=True)
class VisitRow:
    """A visit, longest first. uses: the names of the equipment. may_introduce: its pass can get an introduction."""

    id: str
    people: str
    uses: str
    since: str
    lasting: str
    may_introduce: bool


@dataclass(frozen=True, slots=True)
class InsidePage:
    """split: how many visits have a pass."""

    title: str
    split: str
    visits: tuple[VisitRow, ...]
    uses: tuple[UseRow, ...]
    lines: tuple[LineRow, ...]
    bookings: tuple[BookingRow, ...]
    undo: Undo | None


def visit_row(ask: Ask, visit_id: str) -> VisitRow | None:
    """Of a visit that is open."""
    found = next((one for one in _visits(ask).inside() if one.id == visit_id), None)
    return _row(ask, found, inductions.names(ask.hub.db)) if found else None


def show(ask: Ask) -> Answer:
    t, inside = ask.words, _visits(ask).inside()
    people = sum(visit.headcount for visit in inside)
    with_pass = sum(visit.has_pass for visit in inside)
    introductions = inductions.names(ask.hub.db)
    page = InsidePage(
        title=t.count("{n} person inside~{n} people inside", people) if people else t("Nobody is inside"),
        split=t("{passes} with a pass, {others} without", passes=with_pass, others=people - with_pass)
        if people
        else t("no names"),
        visits=tuple(_row(ask, visit, introductions) for visit in inside),
        uses=uses_now(ask),
        lines=line_rows(ask),
        bookings=bookings_today(ask),
        undo=undo_of(ask),
    )
    return Shown("inside.html", page, title=t("Inside now"))


def end(ask: Ask) -> Answer:
    """End a visit that somebody forgot to end; who is still here comes back by Undo."""
    visit_id = ask.path["visit_id"]
    if not any(one.id == visit_id for one in _visits(ask).inside()):
        return SeeOther(HERE, "visit_over")
    _visits(ask).end(visit_id, ask.staff_id)
    return SeeOther(f"{HERE}?undo=visit.{visit_id}", "visit_ended")


def undo_end(ask: Ask) -> Answer:
    """They are still here, if staff ended the visit and nothing has happened since."""
    found = row(ask.hub.db, "SELECT closed_by FROM visit WHERE id = ?", ask.path["visit_id"])
    ended_by_staff = found is not None and found["closed_by"] == "staff"
    undone = ended_by_staff and _visits(ask).undo_end(ask.path["visit_id"], ask.staff_id)
    return SeeOther(HERE, "visit_goes_on" if undone else "too_late_to_undo")


def _row(ask: Ask, visit: OpenVisit, introductions: Collection[str]) -> VisitRow:
    t = ask.words
    how = t.of_kiosk("OpenVisitsViewModel", "with a pass" if visit.has_pass else "without a pass")
    people = t.count("{n} person~{n} people", visit.headcount)
    return VisitRow(
        id=visit.id,
        people=f"{people}, {how}",
        uses=", ".join(visit.equipment),
        since=t("since {time}", time=ask.clock(visit.opened_at)),
        lasting=duration_words((ask.now - visit.opened_at).total_seconds()),
        may_introduce=visit.has_pass and bool(introductions),
    )


def _visits(ask: Ask) -> StaffVisits:
    return StaffVisits(ask.hub.db, ask.hub.clock, ask.hub.visits, ask.tz)
