"""What was asked at the door and said on the start page before, and its restoring (W4)."""

from collections.abc import Callable, Iterator
from typing import Any

from kiosk.hub.settings.changes import Change, history
from kiosk.hub.settings.door import DoorQuestions
from kiosk.hub.settings.setting import Setting
from kiosk.hub.settings.start_page import StartPage
from kiosk.hub.visit_fields import Purpose
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther
from kiosk.office.history import MOST, HistoryRow, changed_at, restore_setting
from kiosk.office.text.purpose_words import purpose_words
from kiosk.office.text.words import LANGUAGES

WAYS = {"greeting": "On the greeting", "page": "On a page of its own", "no": "Not at all"}
"""Where visitors are asked what they came for."""
_KINDS: tuple[type[Setting], ...] = (DoorQuestions, StartPage)


def door_history(ask: Ask) -> tuple[HistoryRow, ...]:
    """Of both settings, the newest first."""
    changes = [change for kind in _KINDS for change in history(ask.hub.db, kind.subject, MOST)]
    changes.sort(key=lambda change: change.at, reverse=True)
    return tuple(row for change in changes[:MOST] for row in _rows(ask, change))


def restore(ask: Ask) -> Answer:
    """All of the setting is again as it was before the change."""
    is_done = any(restore_setting(ask, kind) for kind in _KINDS)
    return SeeOther("/settings/door", "restored") if is_done else NotFound()


def _rows(ask: Ask, change: Change) -> Iterator[HistoryRow]:
    for name, (label, worded) in _FIELDS.items():
        old, new = change.before.get(name), change.after.get(name)
        if old != new:
            before, after = (worded(ask, value) or ask.words("empty") for value in (old, new))
            yield HistoryRow(change.id, ask.words(label), before, after, *changed_at(ask, change))


def _yes_no(ask: Ask, value: Any) -> str:
    return ask.words("yes" if value else "no")


def _number(_ask: Ask, value: Any) -> str:
    return str(value)


def _way(ask: Ask, value: Any) -> str:
    return ask.words(WAYS[value]) if value in WAYS else ""


def _purposes(ask: Ask, value: Any) -> str:
    return ", ".join(purpose_words(Purpose(one), ask.words) for one in value or ())


def _list(_ask: Ask, value: Any) -> str:
    return ", ".join(value or ())


def _named(field: str) -> Callable[[Ask, Any], str]:
    """Of a list of things with a text in three languages: these texts in the language of the page."""

    def worded(ask: Ask, value: Any) -> str:
        return ", ".join(one[field][LANGUAGES.index(ask.language)] for one in value or ())

    return worded


_FIELDS: dict[str, tuple[str, Callable[[Ask, Any], str]]] = {
    "ask_purpose": ("What will you do today?", _way),
    "purposes": ("Answers that are offered", _purposes),
    "municipalities": ("Municipalities", _list),
    "origins": ("Where groups come from", _named("name")),
    "capacity": ("How many people fit", _number),
    "free_of_charge": ("Everything is free of charge", _yes_no),
    "eu": ("The emblem of the European Union", _yes_no),
    "shows_cards": ("Cards and stories are shown", _yes_no),
    "cards": ("Cards", _named("title")),
}
