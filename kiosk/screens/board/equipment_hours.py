"""The hours of a day on which a piece of equipment can be reserved, and what is reserved, as they stand on the rule."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from kiosk.hub.equipment.reservations import DAYS_AHEAD, Reservation
from kiosk.hub.events.calendar import Event
from kiosk.hub.opening_hours import Opening
from kiosk.screens.qt import translate
from kiosk.screens.text.equipment_labels import status_word
from kiosk.screens.text.formats import hour_words

MOST_HOURS = {
    "wide": 11, "small": 8, "tall": 7, "wide low": 8, "small low": 6, "tall low": 7, "large": 5, "large low": 5,
}  # fmt: skip
"""How many fit beside each other, by the arrangement of the board."""
HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class HourPage:
    """Some hours of a day, in the hub's time zone. to_h: after from_h; 24 at midnight."""

    day: date
    from_h: int
    to_h: int


@dataclass(frozen=True, slots=True)
class Cell:
    """A time on the rule. kind: free (can be reserved), mine, reserved, in_use. id: of the reservation."""

    kind: str
    starts_at: datetime
    ends_at: datetime
    reservation_id: str = ""
    event: Event | None = None


def hour_pages(opening: Opening, now: datetime, most: int) -> list[HourPage]:
    """The hours of a week from now on, in pages of at most `most`; of today those from the present one on."""
    today = now.astimezone(opening.tz).date()
    return [page for ahead in range(DAYS_AHEAD) for page in _pages(opening, today + timedelta(days=ahead), now, most)]


def _pages(opening: Opening, day: date, now: datetime, most: int) -> Iterator[HourPage]:
    spans = opening.hours_of(day)
    if not spans:
        return
    opens, closes = spans[0].opens.hour, spans[-1].last_hour
    here = now.astimezone(opening.tz)
    first = max(opens, here.hour) if here.date() == day else opens
    if here.date() == day and here.hour + 1 >= closes:
        return
    if closes - opens <= most:
        yield HourPage(day, opens, closes)
        return
    first = min(first, closes - most)
    while first < closes:
        first = min(first, closes - most)
        yield HourPage(day, first, first + most)
        first += most


def cells(
    page: HourPage,
    opening: Opening,
    now: datetime,
    longest: timedelta,
    reserved: Sequence[Reservation],
    own_ids: frozenset[str],
    events: Sequence[Event],
    in_use_until: datetime | None,
) -> list[Cell]:
    """What stands on the rule, in order: each free hour that can still be reserved, and what is not free.

    longest: of one reservation. own_ids: the reservations of the visitor. in_use_until: somebody uses it until then.
    """
    titles = {event.id: event for event in events}
    shown = [
        Cell(
            "mine" if one.id in own_ids else "reserved",
            one.starts_at,
            one.ends_at,
            one.id,
            titles.get(one.event_id or ""),
        )
        for one in reserved
        if _at(page, page.from_h, opening.tz) < one.ends_at and one.starts_at < _at(page, page.to_h, opening.tz)
    ]
    for hour in range(page.from_h, page.to_h):
        starts_at = _at(page, hour, opening.tz)
        closes_at = opening.closing_at(starts_at)
        ends_at = min(one for one in (starts_at + min(HOUR, longest), closes_at) if one is not None)
        is_taken = any(starts_at < one.ends_at and one.starts_at < ends_at for one in reserved)
        is_used = in_use_until is not None and starts_at < in_use_until
        if starts_at >= now and opening.is_open(starts_at) and not is_taken and not is_used:
            shown.append(Cell("free", starts_at, ends_at))
    if in_use_until is not None and _at(page, page.from_h, opening.tz) <= now < in_use_until:
        shown.append(Cell("in_use", now, in_use_until))
    return sorted(shown, key=lambda cell: cell.starts_at)


def hour_of(page: HourPage, moment: datetime, tz: tzinfo) -> float:
    """Where a moment is on the rule of the page, in hours of its day; cut to the page."""
    hours = (moment - _at(page, 0, tz)).total_seconds() / 3600
    return min(max(hours, page.from_h), page.to_h)


def _at(page: HourPage, hour: int, tz: tzinfo) -> datetime:
    day = page.day + timedelta(days=hour // 24)
    return datetime.combine(day, time(hour % 24), tz)


@dataclass(frozen=True, slots=True)
class HourRow:
    """A cell in words. kind: as of `Cell`; first and second: its two hours, or what it is and for what."""

    key: str
    kind: str
    from_h: float
    to_h: float
    first: str
    second: str
    label: str


def hour_row(cell: Cell, page: HourPage, tz: tzinfo, language: str) -> HourRow:
    starts, ends = (hour_words(moment, tz, language) for moment in (cell.starts_at, cell.ends_at))
    hours = f"{starts}–{ends}"
    names = {
        "free": translate("EquipmentHours", "Book %1").replace("%1", hours),
        "mine": translate("EquipmentHours", "Your booking %1. Cancel it.").replace("%1", hours),
        "reserved": status_word("reserved"),
        "in_use": status_word("in_use"),
    }
    # on the rule an hour is its number in English too
    first, last = (hour_words(at, tz, "" if at.minute == 0 else language) for at in (cell.starts_at, cell.ends_at))
    second = f"–{last}"
    if cell.kind in ("reserved", "in_use"):
        first, second = names[cell.kind], cell.event.title(language) if cell.event else ""
    return HourRow(
        key=f"{cell.kind}.{cell.starts_at.isoformat()}",
        kind=cell.kind,
        from_h=hour_of(page, cell.starts_at, tz),
        to_h=hour_of(page, cell.ends_at, tz),
        first=first,
        second=second,
        label=names[cell.kind] if cell.kind in ("free", "mine") else f"{names[cell.kind]} {hours} {second}".strip(),
    )
