"""The rule of the day on the start page: its events over the opening hours."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, tzinfo

from kiosk.hub.events.calendar import Event
from kiosk.hub.opening_hours import Opening


@dataclass(frozen=True, slots=True)
class EventRow:
    key: str
    title: str
    from_h: float  # the bar on the ruler of the day
    to_h: float
    words_to_h: float  # where its words must end: an event that begins before this one is over lies upon it
    phase: str  # over, live or coming


def ruler_of(opening: Opening, day: date) -> tuple[int, int]:
    """The whole hours at which the ruler of a day begins and ends; both are 0 on a closed day."""
    spans = opening.hours_of(day)
    return (spans[0].opens.hour, spans[-1].last_hour) if spans else (0, 0)


def event_rows(
    events: Sequence[Event], now: datetime, day: date, ruler: tuple[int, int], tz: tzinfo, language: str
) -> list[EventRow]:
    """The bars of the day's events, cut to the ruler."""
    midnight = datetime.combine(day, time(), tz)
    bars: list[EventRow] = []
    for event in events:
        begins = max(float(ruler[0]), (event.starts_at - midnight).total_seconds() / 3600)
        ends = min(float(ruler[1]), (event.ends_at - midnight).total_seconds() / 3600)
        if begins < ends:
            bars.append(EventRow(event.id, event.title(language), begins, ends, ends, _phase(event, now)))
    return [
        replace(bar, words_to_h=min([bar.to_h, *(later.from_h for later in bars[place + 1 :])]))
        for place, bar in enumerate(bars)
    ]


def _phase(event: Event, now: datetime) -> str:
    if event.ends_at <= now:
        return "over"
    return "live" if event.starts_at <= now else "coming"
