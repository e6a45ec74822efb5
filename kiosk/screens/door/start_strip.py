"""The strip of the start page: called numbers, and beside them one notice: the shelf, a day, an event or a card."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from kiosk.hub.equipment.waiting import Called
from kiosk.hub.events.calendar import Event
from kiosk.hub.impact.stories import Story
from kiosk.hub.leaving.wishes import Wish
from kiosk.hub.opening_hours import Opening
from kiosk.screens.door.start_hours import exceptional_day_heading
from kiosk.screens.qt import translate
from kiosk.screens.services import Card
from kiosk.screens.text.equipment_labels import day_words
from kiosk.screens.text.formats import hour_words

SAID_AHEAD_DAYS = 7
"""So many days before an exceptional day its sentence is said."""
NOTICE_MIN = 1
"""Several notices take turns, each for so many minutes."""


MOST_ON_SHELF = 8
"""So many numbers of the pick-up shelf are shown."""
MOST_CALLED = 3
"""So many called numbers are shown; of the others, how many they are."""


@dataclass(frozen=True, slots=True)
class CalledRow:
    key: str
    number: str
    equipment: str


@dataclass(frozen=True, slots=True)
class StripCalls:
    """to: what the only called number is called to. more: how many numbers are not shown, as `+2`."""

    to: str = ""
    more: str = ""


def called_rows(called: Sequence[Called]) -> list[CalledRow]:
    """The numbers that were called last."""
    return [CalledRow(str(one.number), str(one.number), one.equipment_name) for one in called[-MOST_CALLED:]]


def calls_of(called: Sequence[Called]) -> StripCalls:
    more = len(called) - MOST_CALLED
    return StripCalls(called[0].equipment_name if len(called) == 1 else "", f"+{more}" if more > 0 else "")


@dataclass(frozen=True, slots=True)
class StripNotice:
    heading: str = ""
    sentence: str = ""


def notice_at(
    opening: Opening,
    cards: Sequence[Card],
    events: Sequence[Event],
    now: datetime,
    language: str,
    shelf: Sequence[int] = (),
    more: Sequence[StripNotice] = (),
) -> StripNotice:
    """The notice to show now, which stays for a minute; without any, an empty one.

    events: of the day, cancelled ones too. shelf: the numbers under which prints wait. more: after the others.
    """
    notices = [
        *_on_shelf(shelf),
        *_exceptional_days(opening, now, language),
        *_sessions(events, opening.tz, now, language),
        *_cards(opening, cards, now, language),
        *more,
    ]
    if not notices:
        return StripNotice()
    return notices[int(now.timestamp() // (60 * NOTICE_MIN)) % len(notices)]


def map_notice() -> StripNotice:
    """Beside the way to the digital map, while there is nothing else to say."""
    sentence = translate("StartStrip", "How digital is your company? Ten minutes, three next steps.")
    return StripNotice(translate("StartStrip", "For companies"), sentence)


def asked_for(coming: Mapping[str, Event], here: Sequence[Wish], tz: tzinfo, language: str) -> tuple[StripNotice, ...]:
    """What became of wishes: events that are to come, and equipment that is here now (I11)."""
    words = translate("StartStrip", "You asked for it: %1")
    events = tuple(
        StripNotice(words.replace("%1", event.title(language)), _day_and_hours(event, tz, language))
        for event in coming.values()
    )
    sentence = translate("StartStrip", "It is here now. Ask at the help desk.")
    return (*events, *(StripNotice(words.replace("%1", one.text(language)), sentence) for one in here))


def told(stories: Sequence[Story], language: str) -> tuple[StripNotice, ...]:
    """The titles of stories; their texts are on a page of their own (I15)."""
    words = translate("StartStrip", "This was made here.")
    return tuple(StripNotice(one.title.in_language(language), words) for one in stories)


def _day_and_hours(event: Event, tz: tzinfo, language: str) -> str:
    when = f"{day_words(event.starts_at, tz, language)} {_hours(event, tz, language)}"
    return ", ".join(part for part in (when, event.place(language)) if part)


def _on_shelf(numbers: Sequence[int]) -> list[StripNotice]:
    """Which prints are ready: numbers alone, everybody sees them."""
    if not numbers:
        return []
    shown = ", ".join(str(number) for number in numbers[:MOST_ON_SHELF])
    more = len(numbers) - MOST_ON_SHELF
    heading = translate("StartStrip", "On the shelf: %1").replace("%1", f"{shown} +{more}" if more > 0 else shown)
    sentence = (
        translate("StartStrip", "This print is ready and waits for whoever asked for it.")
        if len(numbers) == 1
        else translate("StartStrip", "These prints are ready and wait for those who asked for them.")
    )
    return [StripNotice(heading, sentence)]


def _exceptional_days(opening: Opening, now: datetime, language: str) -> list[StripNotice]:
    today = now.astimezone(opening.tz).date()
    last = today + timedelta(days=SAID_AHEAD_DAYS)
    return [
        StripNotice(exceptional_day_heading(one.day, today, opening, language), one.sentence(language))
        for one in sorted(opening.exceptions, key=lambda one: one.day)
        if today <= one.day <= last and one.sentence(language)
    ]


def _sessions(events: Sequence[Event], tz: tzinfo, now: datetime, language: str) -> list[StripNotice]:
    """What the rule of the day has no room for: the place and the free places, or why there is no session."""
    notices = []
    for event in events:
        title = event.title(language)
        if event.cancelled_at is not None:
            heading = translate("StartStrip", "Cancelled: %1").replace("%1", title)
            notices.append(StripNotice(heading, event.cancellation(language) or _hours(event, tz, language)))
        elif event.ends_at > now and (said := _places(event, language)):
            notices.append(StripNotice(title, f"{_hours(event, tz, language)}, {said}"))
    return notices


def _hours(event: Event, tz: tzinfo, language: str) -> str:
    return f"{hour_words(event.starts_at, tz, language)}–{hour_words(event.ends_at, tz, language)}"


def _places(event: Event, language: str) -> str:
    free = event.free_places
    words = translate("StartStrip", "full") if free == 0 else translate("StartStrip", "places free: %1")
    places = "" if free is None else words.replace("%1", str(free))
    return ", ".join(part for part in (event.place(language), places) if part)


def _cards(opening: Opening, cards: Sequence[Card], now: datetime, language: str) -> list[StripNotice]:
    today = now.astimezone(opening.tz).date()
    return [
        StripNotice(card.title[language], card.text[language])
        for card in cards
        if card.first_day <= today <= card.last_day
    ]
