"""The hub's name, address and languages, how equipment is used, and the night wall (W4)."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.base.errors import ReasonError
from kiosk.hub.settings.hub_facts import LANGUAGES, HubFacts, NightRules, UseRules
from kiosk.hub.settings.setting import Setting
from kiosk.hub.settings.settings_table import Stored, change_setting, read_setting
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther, Shown
from kiosk.office.forms import Form, Typed, values_of
from kiosk.office.history import HistoryRow, history_rows

LABELS = {
    "hub": {
        "name": "Name of the hub",
        "address": "Address",
        "languages": "Languages",
        "timezone": "Time zone",
        "privacy_url": "Privacy notice on the web",
    },
    "use": {
        "call_min": "Kept for a called number, minutes",
        "induction_months": "An introduction holds for, months",
        "reservations": "Reservations of one visitor",
        "longest_reservation_min": "Longest reservation, minutes",
        "staff_idle_s": "Staff are logged out after, seconds",
    },
    "night": {"after_closing_min": "Night wall after closing, minutes", "camera": "Camera on the night wall"},
}


@dataclass(frozen=True, slots=True)
class HubPage:
    """One form for each setting, by its subject."""

    forms: dict[str, Form]
    history: tuple[HistoryRow, ...]


def show(ask: Ask) -> Answer:
    return _page(ask, {})


def save(ask: Ask) -> Answer:
    """Save the setting whose form was sent."""
    read = _READERS.get(ask.path["subject"])
    if read is None:
        return NotFound()
    typed, subject = Typed(ask.form), ask.path["subject"]
    try:
        change_setting(ask.hub.db, ask.hub.clock, ask.staff_id, read(ask, typed), typed.version)
    except ReasonError as error:
        return _page(ask, {subject: _form(_stored(ask, subject)).refused(ask, error)})
    return SeeOther("/settings/hub", "saved")


def _page(ask: Ask, refused: dict[str, Form]) -> Shown:
    forms = {subject: _form(_stored(ask, subject)) for subject in _READERS} | refused
    changes = [row for subject, labels in LABELS.items() for row in history_rows(ask, subject, labels)]
    status = max(form.status for form in forms.values())
    return Shown("settings_hub.html", HubPage(forms, tuple(changes)), status, ask.words("The hub"))


def _stored(ask: Ask, subject: str) -> Stored[HubFacts] | Stored[UseRules] | Stored[NightRules]:
    if subject == HubFacts.subject:
        return read_setting(ask.hub.db, HubFacts)
    return read_setting(ask.hub.db, UseRules) if subject == UseRules.subject else read_setting(ask.hub.db, NightRules)


def _form(stored: Stored[HubFacts] | Stored[UseRules] | Stored[NightRules]) -> Form:
    return Form(values_of(stored.value), stored.version)


def _hub(ask: Ask, typed: Typed) -> Setting:
    """The logo stays: it is changed on a page of its own."""
    return HubFacts(
        name=typed.text("name"),
        address=typed.text("address"),
        timezone=typed.text("timezone"),
        languages=tuple(one for one in LANGUAGES if typed.is_on(f"languages.{one}")),
        privacy_url=typed.text("privacy_url"),
        logo=read_setting(ask.hub.db, HubFacts).value.logo,
    )


def _use(_ask: Ask, typed: Typed) -> Setting:
    return UseRules(
        call_min=typed.whole("call_min"),
        induction_months=typed.whole("induction_months"),
        reservations=typed.whole("reservations"),
        longest_reservation_min=typed.whole("longest_reservation_min"),
        staff_idle_s=typed.whole("staff_idle_s"),
    )


def _night(_ask: Ask, typed: Typed) -> Setting:
    return NightRules(after_closing_min=typed.whole("after_closing_min"), camera=typed.is_on("camera"))


_READERS: dict[str, Callable[[Ask, Typed], Setting]] = {
    HubFacts.subject: _hub,
    UseRules.subject: _use,
    NightRules.subject: _night,
}
