"""All equipment by zone as on the wall, with its use of this week; searched and filtered (W4, W5, W7)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from kiosk.base.formats import NO_BREAK
from kiosk.hub.equipment.service import EquipmentView, ZoneView
from kiosk.hub.equipment.status import Status
from kiosk.hub.equipment.use_hours import used_s
from kiosk.hub.permissions import Role
from kiosk.hub.settings.equipment_settings import all_equipment
from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.lists import Choice, ListQuery, Pages
from kiosk.office.pages.equipment.looks import Drawing, Looks, State
from kiosk.office.rulers import HOUR_TICKS, Ruler, hours_rule
from kiosk.office.text.state_words import status_word

SHORTEST_CODE = 6
"""Shorter parts of a code are no search for it: its letters are random."""
PAGE = 100
_TICKS_H = (1, 2, 5)
"""Hours that a tick of the rules may be."""
_HOUR_S = 3600.0


@dataclass(frozen=True, slots=True)
class Row:
    slug: str
    name: str
    kind: str
    drawing: Drawing
    state: State
    age: str
    induction: str
    project: str
    hidden: bool
    """The public does not see it."""
    rule: Ruler
    hours: str


@dataclass(frozen=True, slots=True)
class ZoneRows:
    name: str
    tally: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ListPage:
    """removed: how much was removed."""

    text: str
    status: str
    statuses: tuple[Choice, ...]
    zones: tuple[ZoneRows, ...]
    tick: str
    is_filtered: bool
    pages: Pages
    may_edit: bool
    removed: int


def show(ask: Ask) -> Answer:
    t, zones = ask.words, ask.hub.equipment.zones(with_staff_only=True)
    query = ListQuery(ask, "/equipment", ("text", "status"))
    text, status = query.text, _status(query)
    codes = ask.hub.equipment.codes() if text else {}
    named = [(zone, item) for zone in zones for item in zone.items if _is_named(ask, item, codes, text)]
    fitting = [(zone, item) for zone, item in named if status is None or item.status is status]
    shown = fitting[query.first - 1 :][:PAGE]
    may_edit = ask.allows(Role.ADMIN)
    used = {name: seconds / _HOUR_S for name, seconds in used_s(ask.hub.db, _monday(ask), ask.now).items()}
    longest_h = max((used.get(item.id, 0.0) for _, item in fitting), default=0.0)
    tick_h = next((one for one in _TICKS_H if one * HOUR_TICKS >= longest_h), _TICKS_H[-1])
    page = ListPage(
        text=text,
        status=status or "",
        statuses=_statuses(query, [item for _, item in named], status),
        zones=tuple(_zones(ask, zones, shown, used, tick_h)),
        tick=t.count("Use this week, 1 tick = {n} h~Use this week, 1 tick = {n} h", tick_h),
        is_filtered=bool(text) or status is not None,
        pages=query.pages(len(shown), len(fitting), PAGE),
        may_edit=may_edit,
        removed=sum(one.kind != "printer" for one in all_equipment(ask.hub.db, removed=True)) if may_edit else 0,
    )
    return Shown("equipment/list.html", page, title=t("Equipment"))


def _status(query: ListQuery) -> Status | None:
    wanted = query.value("status")
    return Status(wanted) if wanted in set(Status) else None


def _is_named(ask: Ask, item: EquipmentView, codes: Mapping[str, str], text: str) -> bool:
    """Whether its name or slug holds the text, or its code begins with it."""
    wanted = text.casefold()
    if len(text) >= SHORTEST_CODE and codes.get(item.id, "").casefold().startswith(wanted):
        return True
    return any(wanted in name.casefold() for name in (item.name, item.slug, item.name_in(ask.language)))


def _monday(ask: Ask) -> datetime:
    here = ask.today
    return datetime.combine(here - timedelta(days=here.weekday()), time(), ask.tz)


def _statuses(query: ListQuery, items: Sequence[EquipmentView], wanted: Status | None) -> tuple[Choice, ...]:
    """All, and each status that something has, with how much has it."""
    t = query.ask.words
    counts = {status: sum(item.status is status for item in items) for status in Status}
    return (
        Choice(query.address(status=""), f"{t('All')} {len(items)}", wanted is None),
        *(
            Choice(query.address(status=status), f"{status_word(status, t)} {count}", status is wanted)
            for status, count in counts.items()
            if count or status is wanted
        ),
    )


def _zones(
    ask: Ask,
    zones: Sequence[ZoneView],
    shown: Sequence[tuple[ZoneView, EquipmentView]],
    used: Mapping[str, float],
    tick_h: int,
) -> Iterable[ZoneRows]:
    looks = Looks(ask)
    for zone in zones:
        rows = tuple(_row(ask, looks, item, used.get(item.id, 0.0), tick_h) for of, item in shown if of is zone)
        free = sum(item.status is Status.FREE for item in zone.items)
        if rows:
            tally = ask.words("{free}/{all} free", free=free, all=len(zone.items))
            yield ZoneRows(zone.name(ask.language), tally, rows)


def _row(ask: Ask, looks: Looks, item: EquipmentView, hours: float, tick_h: int) -> Row:
    t, details = ask.words, item.details
    return Row(
        slug=item.slug,
        name=item.name,
        kind=looks.kind(item),
        drawing=looks.drawing(item),
        state=looks.state(item),
        age=t("{n} y", n=details.minimum_age) if details.minimum_age else "–",
        induction=details.induction or t("no"),
        project=details.project or "–",
        hidden=not item.is_public,
        rule=hours_rule(hours, tick_h),
        hours=f"{round(hours)}{NO_BREAK}h",
    )
