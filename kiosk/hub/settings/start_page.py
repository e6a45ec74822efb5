"""What the first screen says besides the hours: capacity, free of charge, the emblem, and cards."""

from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar, Self

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Words
from kiosk.hub.settings.checks import SettingRefusedError, check_number, checked_words
from kiosk.hub.settings.setting import Setting

MOST_CARDS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A project or a call that staff have approved, shown from one day to another, both included."""

    title: Words
    text: Words
    first_day: date
    last_day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class StartPage(Setting):
    """capacity: how many people fit; 0 is not said. shows_cards: False keeps cards and stories for later.

    digital_map: companies may begin their assessment at the kiosk.
    """

    subject: ClassVar[str] = "start"
    capacity: int = 0
    free_of_charge: bool = True
    eu: bool = True
    shows_cards: bool = False
    cards: tuple[Card, ...] = ()
    digital_map: bool = False

    def checked(self) -> Self:
        check_number("capacity", self.capacity, 0, 5000)
        check_number("cards", len(self.cards), 0, MOST_CARDS)
        return replace(self, cards=tuple(_checked(f"cards.{at}", card) for at, card in enumerate(self.cards)))


def _checked(field: str, card: Card) -> Card:
    if card.last_day < card.first_day:
        raise SettingRefusedError(f"{field}.last_day", Reason(ReasonCode.ENDS_BEFORE_IT_BEGINS))
    title, text = checked_words(f"{field}.title", card.title, 24), checked_words(f"{field}.text", card.text, 60)
    return replace(card, title=title, text=text)
