"""Cards of the start page: a project or a call, shown from one day to another (W4)."""

from dataclasses import replace

from kiosk.hub.settings.start_page import Card, StartPage
from kiosk.office.forms import Typed
from kiosk.office.pages.visiting.entries import EntryList


def _read(typed: Typed, _before: Card | None, _others: tuple[Card, ...]) -> Card:
    return Card(
        title=typed.texts("title"),
        text=typed.texts("text"),
        first_day=typed.day("first_day"),
        last_day=typed.day("last_day"),
    )


CARDS = EntryList(
    setting=StartPage,
    name="cards",
    template="visiting/card.html",
    add_words="Add a card",
    entries=lambda start: start.cards,
    with_entries=lambda start, cards: replace(start, cards=cards),
    read=_read,
    title=lambda ask, card: card.title.in_language(ask.language),
    own_fields=(("cards", "title.fi"),),
)
