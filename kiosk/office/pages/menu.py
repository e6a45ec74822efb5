"""The menu: on a phone the way to all parts; who is here, the languages, and leaving."""

from dataclasses import dataclass

from kiosk.office.asking import Answer, Ask, Shown
from kiosk.office.sections import PARTS, SECTIONS
from kiosk.office.text.day_words import day_words


@dataclass(frozen=True, slots=True)
class MenuPage:
    """parts: address and words."""

    parts: tuple[tuple[str, str], ...]
    known_until: str


def show(ask: Ask) -> Answer:
    parts = tuple((one.path, ask.words(one.english)) for one in (*SECTIONS, *PARTS) if ask.allows(one.needs))
    until = day_words(ask.day_of(ask.signed_in.device.known_until), ask.language)
    return Shown("menu.html", MenuPage(parts, until), title=ask.words("Menu"))
