"""Who is told of alarms, in which order and when (W4). Addresses of channels are secrets: only their kind is shown."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from kiosk.base.errors import ReasonError
from kiosk.hub.settings.alarm_channels import MOST_CONTACTS, SEVERITIES, AlarmChannels, ContactSetting
from kiosk.hub.settings.settings_table import Stored, change_setting, read_setting
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown, whole_number
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.history import HistoryRow, history_rows
from kiosk.office.lists import swapped
from kiosk.office.pages.system import channel_test
from kiosk.office.pages.system.channel_test import TestResult
from kiosk.printroom.alarms.channels import kind_of

PATH = "/settings/alarms"
LABELS = {
    "contacts": "Who is told, in order",
    "escalate_min": "The next one is told after, minutes",
    "quiet_from": "Quiet from",
    "quiet_until": "Quiet until",
    "digest_at": "The summary comes at",
}
_KINDS = {"mailto": "e-mail", "mailtos": "e-mail", "ntfy": "ntfy", "ntfys": "ntfy", "tgram": "Telegram",
          "json": "web hook", "jsons": "web hook", "signal": "Signal", "signals": "Signal"}  # fmt: skip
TOLD_OF = {"now": "What can't wait", "soon": "What should not wait long", "morning": "The summary of each day"}
"""What a contact may be told of, by severity."""
_NOBODY = {"now": "Nobody is told of what can't wait.", "soon": "Nobody is told of what should not wait long.",
           "morning": "Nobody gets the summary of the day."}  # fmt: skip
_LANGUAGES = {"fi": "suomi", "sv": "svenska", "en": "English"}


@dataclass(frozen=True, slots=True)
class ContactRow:
    """at: its place in the list, from 0. channels: their kinds. told_of: of what, if not of everything."""

    at: int
    name: str
    language_code: str
    language: str
    channels: tuple[str, ...]
    told_of: str
    is_first: bool
    is_last: bool
    test: TestResult | None


@dataclass(frozen=True, slots=True)
class AlarmChannelsPage:
    """untold: of what nobody is told, as sentences; empty where there are no contacts at all."""

    contacts: tuple[ContactRow, ...]
    form: Form
    untold: tuple[str, ...]
    may_add: bool
    history: tuple[HistoryRow, ...]


def show(ask: Ask) -> Answer:
    return _page(ask)


def save_rules(ask: Ask) -> Answer:
    """When they are told; the contacts stay."""
    stored, typed = read_setting(ask.hub.db, AlarmChannels), Typed(ask.form)
    try:
        rules = replace(
            stored.value,
            quiet_from=typed.text("quiet_from"),
            quiet_until=typed.text("quiet_until"),
            digest_at=typed.text("digest_at"),
            escalate_min=typed.whole("escalate_min"),
        )
        change_setting(ask.hub.db, ask.hub.clock, ask.staff_id, rules, typed.version)
    except ReasonError as error:
        return _page(ask, _form(stored).refused(ask, error))
    return SeeOther(PATH, "stored")


def move(ask: Ask) -> Answer:
    """One place earlier or later in the order."""
    stored, at = read_setting(ask.hub.db, AlarmChannels), place_of(ask)
    contacts = stored.value.contacts
    if not 0 <= at < len(contacts):
        return SeeOther(PATH)
    return _changed(ask, swapped(contacts, contacts[at], ask.form.get("to", "")), "stored")


def remove(ask: Ask) -> Answer:
    stored, at = read_setting(ask.hub.db, AlarmChannels), place_of(ask)
    contacts = list(stored.value.contacts)
    if not 0 <= at < len(contacts):
        return SeeOther(PATH, "gone")
    del contacts[at]
    return _changed(ask, contacts, "removed")


def test(ask: Ask) -> Answer:
    """Send a message to one of them now."""
    contacts, at = read_setting(ask.hub.db, AlarmChannels).value.contacts, place_of(ask)
    if not 0 <= at < len(contacts):
        return NotFound()
    channel_test.begin(ask, contacts[at])
    return SeeOther(PATH)


def place_of(ask: Ask) -> int:
    """Of the contact in the address; -1 if that is no number."""
    found = whole_number(ask.path["at"])
    return -1 if found is None else found


def channel_words(ask: Ask, url: str) -> str:
    """What a channel is, without its secrets: such as "ntfy · ntfys://…"."""
    kind = kind_of(url)
    words = ask.words(_KINDS[kind]) if kind in _KINDS else ""
    return " · ".join(part for part in (words, f"{kind}://…") if part)


def _changed(ask: Ask, contacts: list[ContactSetting], done: str) -> Answer:
    stored = read_setting(ask.hub.db, AlarmChannels)
    wanted = replace(stored.value, contacts=tuple(contacts))
    try:
        change_setting(ask.hub.db, ask.hub.clock, ask.staff_id, wanted, Typed(ask.form).version)
    except ReasonError as error:
        return _page(ask, replace(_form(stored), above=ask.words.reason(error.reason)))
    return SeeOther(PATH, done)


def _page(ask: Ask, refused: Form | None = None) -> Shown:
    stored = read_setting(ask.hub.db, AlarmChannels)
    form = refused or _form(stored)
    contacts = stored.value.contacts
    page = AlarmChannelsPage(
        contacts=tuple(_row(ask, at, contacts) for at in range(len(contacts))),
        form=form,
        untold=_untold(ask, contacts),
        may_add=len(contacts) < MOST_CONTACTS,
        history=history_rows(ask, AlarmChannels.subject, LABELS, worded={"contacts": partial(_contacts_words, ask)}),
    )
    return Shown("alarm_channels.html", page, form.status, ask.words("Who is told of alarms"))


def _form(stored: Stored[AlarmChannels]) -> Form:
    """The contacts are not in it: their addresses are secrets."""
    return Form(values_of(replace(stored.value, contacts=())), stored.version)


def _told_of(ask: Ask, severities: Iterable[str]) -> str:
    """Empty for all of them."""
    told = [one for one in SEVERITIES if one in severities]
    return "" if len(told) == len(SEVERITIES) else ", ".join(ask.words(TOLD_OF[one]) for one in told)


def _contacts_words(ask: Ask, contacts: Iterable[Mapping[str, Any]] | None) -> str:
    """As the history has them."""
    each = (
        (one["name"], one["language"], *one["urls"], _told_of(ask, one.get("told_of", SEVERITIES)))
        for one in contacts or ()
    )
    return "; ".join(", ".join(filter(None, one)) for one in each) or ask.words("empty")


def _untold(ask: Ask, contacts: tuple[ContactSetting, ...]) -> tuple[str, ...]:
    told = {severity for one in contacts for severity in one.told_of}
    return tuple(ask.words(_NOBODY[one]) for one in SEVERITIES if contacts and one not in told)


def _row(ask: Ask, at: int, contacts: tuple[ContactSetting, ...]) -> ContactRow:
    one = contacts[at]
    return ContactRow(
        at=at,
        name=one.name,
        language_code=one.language,
        language=_LANGUAGES[one.language],
        channels=tuple(channel_words(ask, url) for url in one.urls),
        told_of=_told_of(ask, one.told_of),
        is_first=at == 0,
        is_last=at == len(contacts) - 1,
        test=channel_test.result(ask, one),
    )
