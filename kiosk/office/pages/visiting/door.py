"""What visitors are asked at the door, and what the start page says (W4)."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.base.errors import ReasonError
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.hub.settings.door import DoorQuestions
from kiosk.hub.settings.setting import Setting
from kiosk.hub.settings.settings_table import Stored, change_setting, read_setting
from kiosk.hub.settings.start_page import MOST_CARDS, Card, StartPage
from kiosk.hub.visit_fields import Purpose
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.history import HistoryRow
from kiosk.office.pages.visiting.door_history import door_history
from kiosk.office.text.hours_words import plain_days_words
from kiosk.office.text.purpose_words import purpose_words

PATH = "/settings/door"


@dataclass(frozen=True, slots=True)
class OriginRow:
    at: int
    name: str


@dataclass(frozen=True, slots=True)
class CardRow:
    """when: its days, and whether it is shown now."""

    at: int
    title: str
    days: str
    when: str
    is_shown: bool


@dataclass(frozen=True, slots=True)
class DoorPage:
    """purposes: value and words of each that can be offered."""

    door: Form
    start: Form
    purposes: tuple[tuple[str, str], ...]
    origins: tuple[OriginRow, ...]
    cards: tuple[CardRow, ...]
    may_add_card: bool
    history: tuple[HistoryRow, ...]


def show(ask: Ask) -> Answer:
    return _page(ask, {})


def save(ask: Ask) -> Answer:
    """Save the setting whose form was sent; its list of places or cards stays."""
    subject, typed = ask.path["subject"], Typed(ask.form)
    read = _READERS.get(subject)
    if read is None:
        return NotFound()
    try:
        change_setting(ask.hub.db, ask.hub.clock, ask.staff_id, read(ask, typed), typed.version)
    except SettingRefusedError as error:
        whole = SettingRefusedError(error.field.partition(".")[0], error.reason)
        return _page(ask, {subject: _forms(ask)[subject].refused(ask, whole)})
    except ReasonError as error:
        return _page(ask, {subject: _forms(ask)[subject].refused(ask, error)})
    return SeeOther(PATH, "saved")


def _page(ask: Ask, refused: dict[str, Form]) -> Shown:
    forms = _forms(ask) | refused
    door, start = read_setting(ask.hub.db, DoorQuestions).value, read_setting(ask.hub.db, StartPage).value
    page = DoorPage(
        door=forms[DoorQuestions.subject],
        start=forms[StartPage.subject],
        purposes=tuple((one.value, purpose_words(one, ask.words)) for one in _offered(door.purposes)),
        origins=tuple(OriginRow(at, one.name.in_language(ask.language)) for at, one in enumerate(door.origins)),
        cards=tuple(_card_row(ask, at, card, start.shows_cards) for at, card in enumerate(start.cards)),
        may_add_card=len(start.cards) < MOST_CARDS,
        history=door_history(ask),
    )
    status = max(form.status for form in forms.values())
    return Shown("visiting/door.html", page, status, ask.words("Door and start page"))


def _forms(ask: Ask) -> dict[str, Form]:
    door, start = read_setting(ask.hub.db, DoorQuestions), read_setting(ask.hub.db, StartPage)
    return {DoorQuestions.subject: _door_form(door), StartPage.subject: Form(values_of(start.value), start.version)}


def _door_form(stored: Stored[DoorQuestions]) -> Form:
    typed = {"municipalities": "\n".join(stored.value.municipalities)}
    return Form(values_of(stored.value) | typed, stored.version)


def _offered(chosen: tuple[Purpose, ...]) -> tuple[Purpose, ...]:
    """Those that are offered now in their order, then the others."""
    return (*chosen, *(one for one in Purpose if one not in chosen))


def _card_row(ask: Ask, at: int, card: Card, shows_cards: bool) -> CardRow:
    t, today = ask.words, ask.today
    is_shown = shows_cards and card.first_day <= today <= card.last_day
    when = "shown now" if is_shown else "over" if card.last_day < today else "not shown now"
    days = plain_days_words(card.first_day, card.last_day, ask.language)
    return CardRow(at, card.title.in_language(ask.language), days, t(when), is_shown)


def _door(ask: Ask, typed: Typed) -> Setting:
    stored = read_setting(ask.hub.db, DoorQuestions).value
    lines = (" ".join(line.split()) for line in ask.form.get("municipalities", "").splitlines())
    return replace(
        stored,
        ask_purpose=typed.text("ask_purpose"),
        purposes=tuple(one for one in _offered(stored.purposes) if typed.is_on(f"purposes.{one.value}")),
        municipalities=tuple(line for line in lines if line),
    )


def _start(ask: Ask, typed: Typed) -> Setting:
    return replace(
        read_setting(ask.hub.db, StartPage).value,
        capacity=typed.whole("capacity"),
        free_of_charge=typed.is_on("free_of_charge"),
        eu=typed.is_on("eu"),
        shows_cards=typed.is_on("shows_cards"),
        digital_map=typed.is_on("digital_map"),
    )


_READERS: dict[str, Callable[[Ask, Typed], Setting]] = {DoorQuestions.subject: _door, StartPage.subject: _start}
