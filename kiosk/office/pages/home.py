"""The first page: how the day goes, what needs a hand, what prints, who uses what (numbers, no names)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from kiosk.base.clock import to_text
from kiosk.base.formats import duration_words
from kiosk.hub.alarms import open_alarms
from kiosk.hub.equipment.service import EquipmentView
from kiosk.hub.equipment.status import Status
from kiosk.hub.events import calendar
from kiosk.hub.permissions import Role
from kiosk.hub.plans.reminders import count_late
from kiosk.office.asking import Answer, Ask, SeeOther, Shown
from kiosk.office.pages.alarms import AlarmRow, alarm_row
from kiosk.office.pages.equipment.looks import Drawing, Looks, State
from kiosk.office.pages.first_steps import Step, first_steps
from kiosk.office.pages.partners.partner_list import loans_due
from kiosk.office.pages.printers import PrinterRow, printer_rows
from kiosk.office.pages.projects.participant_list import end_forms_missing
from kiosk.office.rulers import DayRule, day_rule
from kiosk.office.text.day_words import plain_day
from kiosk.office.web.cookies import own_path
from kiosk.printroom.requests.request import count_open
from kiosk.store.hub_db import row

_VISITS_TODAY = "SELECT coalesce(sum(headcount), 0) AS n FROM visit WHERE opened_at >= ? AND opened_at < ?"


@dataclass(frozen=True, slots=True)
class Reading:
    value: str
    words: str
    of: str = ""
    to: str = ""
    """The page that says more, or changes it."""


@dataclass(frozen=True, slots=True)
class UseRow:
    """Equipment that somebody uses now."""

    claim_id: str
    slug: str
    name: str
    drawing: Drawing
    until: str
    is_overdue: bool


@dataclass(frozen=True, slots=True)
class EquipmentRow:
    """Equipment that staff should know of."""

    slug: str
    name: str
    drawing: Drawing
    state: State


@dataclass(frozen=True, slots=True)
class HomePage:
    """steps: what a new hub still needs. has_equipment: printers have a list of their own."""

    steps: tuple[Step, ...]
    readings: tuple[Reading, ...]
    rule: DayRule | None
    needs: tuple[AlarmRow, ...]
    printers: tuple[PrinterRow, ...]
    printers_tally: str
    silent: str
    uses: tuple[UseRow, ...]
    others_inside: str
    equipment: tuple[EquipmentRow, ...]
    equipment_tally: str
    has_equipment: bool


def show(ask: Ask) -> Answer:
    hub, t = ask.hub, ask.words
    items = [item for zone in hub.equipment.zones(with_staff_only=True) for item in zone.items]
    public = [item for item in items if item.is_public]
    printers, tally, silent = printer_rows(ask)
    others = _inside_without_equipment(ask)
    looks = Looks(ask)
    page = HomePage(
        steps=first_steps(ask),
        readings=_readings(ask, public),
        rule=_rule(ask),
        needs=tuple(alarm_row(ask, alarm) for alarm in open_alarms(hub.db) if alarm.waits),
        printers=printers,
        printers_tally=tally,
        silent=silent,
        uses=uses_now(ask),
        others_inside=t.count("{n} other without equipment~{n} others without equipment", others) if others else "",
        equipment=tuple(
            EquipmentRow(item.slug, item.name, looks.drawing(item), looks.state(item))
            for item in items
            if _is_to_note(item)
        ),
        equipment_tally=str(sum(map(_is_to_note, items))),
        has_equipment=any(item.kind != "printer" for item in items),
    )
    return Shown("home.html", page, title=t("Today"))


def take_back(ask: Ask) -> Answer:
    """End the use of equipment that somebody forgot to give back: that one, not the use that followed it (W7)."""
    ended = ask.hub.equipment.take_back(ask.path["claim_id"], ask.staff_id)
    return SeeOther(own_path(ask.form.get("to", "/")), "not_used" if ended is None else "taken_back")


def uses_now(ask: Ask) -> tuple[UseRow, ...]:
    """What is in use, in the order of the zones."""
    items = [item for zone in ask.hub.equipment.zones(with_staff_only=True) for item in zone.items]
    looks = Looks(ask)
    return tuple(_use(ask, looks, item, item.claim_id) for item in items if item.claim_id is not None)


def _readings(ask: Ask, public: Sequence[EquipmentView]) -> tuple[Reading, ...]:
    t = ask.words
    free = sum(item.status is Status.FREE for item in public)
    asked = count_open(ask.hub.db) if ask.allows(Role.OPERATOR) else 0
    requests = (Reading(str(asked), t("print requests wait"), to="/prints/requests"),) if asked else ()
    late = count_late(ask.hub.db, ask.today)
    plans = (Reading(str(late), t.count("measure of a plan late~measures of plans late", late), to="/measures"),)
    lacking, forms_page = end_forms_missing(ask)
    forms = (Reading(str(lacking), t.count("end form missing~end forms missing", lacking), to=forms_page),)
    lent = loans_due(ask)
    loans = (Reading(str(lent), t.count("loan to give back~loans to give back", lent), to="/partners#loans"),)
    return (
        *requests,
        *(plans if late else ()),
        *(forms if lacking else ()),
        *(loans if lent else ()),
        Reading(str(ask.hub.visits.people_inside()), t("inside now")),
        _opening(ask),
        Reading(str(_visits_today(ask)), t("visits today")),
        Reading(str(free), t("free equipment"), of=f"/{len(public)}"),
    )


def _opening(ask: Ask) -> Reading:
    """Until when it is open, or when it opens next."""
    t, opening, now = ask.words, ask.opening, ask.now
    closes_at, opens_at = opening.closing_at(now), opening.next_opening_at(now)
    if opening.is_open(now) and closes_at is not None:
        left = duration_words((closes_at - now).total_seconds())
        return Reading(ask.clock(closes_at), t("open until, {time} left", time=left), to="/hours#close")
    if opens_at is None:
        return Reading("–", t("closed"), to="/hours")
    here, today = opens_at.astimezone(ask.tz), ask.day_of(now)
    day = t("today") if here.date() == today else plain_day(here.date(), ask.language)
    return Reading(ask.clock(opens_at), t("closed, opens {day}", day=day), to="/hours")


def _visits_today(ask: Ask) -> int:
    begins_at, ends_at = _today(ask)
    found = row(ask.hub.db, _VISITS_TODAY, to_text(begins_at), to_text(ends_at))
    return int(found["n"]) if found else 0


def _today(ask: Ask) -> tuple[datetime, datetime]:
    day = ask.today
    return datetime.combine(day, time(), ask.tz), datetime.combine(day + timedelta(days=1), time(), ask.tz)


def _rule(ask: Ask) -> DayRule | None:
    """The hours of today; None on a day that is closed."""
    day = ask.today
    hours = ask.opening.hours_of(day)
    if not hours:
        return None
    opens_at = datetime.combine(day, hours[0].opens, ask.tz)
    closes_on = day + timedelta(days=1) if hours[-1].ends_next_day else day
    closes_at = datetime.combine(closes_on, hours[-1].closes, ask.tz)
    now = ask.now.astimezone(ask.tz)
    return day_rule(opens_at, closes_at, now, calendar.today(ask.hub.db, day, ask.tz), ask.language, ask.clock)


def _use(ask: Ask, looks: Looks, item: EquipmentView, claim_id: str) -> UseRow:
    until = ask.words("until {time}", time=ask.clock(item.claim_until_at)) if item.claim_until_at else ""
    drawing = looks.of_kind(item.kind, "outline")
    return UseRow(claim_id, item.slug, item.name, drawing, until, item.is_overdue(ask.now))


def _inside_without_equipment(ask: Ask) -> int:
    sql = (
        "SELECT coalesce(sum(headcount), 0) AS n FROM visit WHERE closed_at IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM claim WHERE claim.visit_id = visit.id AND claim.ended_at IS NULL)"
    )
    found = row(ask.hub.db, sql)
    return int(found["n"]) if found else 0


def _is_to_note(item: EquipmentView) -> bool:
    """Out of order, without contact, reserved, or working with a flaw; printers have a list of their own."""
    if item.kind == "printer":
        return False
    return item.status in (Status.OUT_OF_ORDER, Status.NO_CONTACT, Status.RESERVED) or item.fault_id is not None
