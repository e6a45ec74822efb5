"""Who is told of alarms, by which channels, and when."""

import re
from dataclasses import dataclass, replace
from typing import ClassVar, Self

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.alarms import Severity
from kiosk.hub.settings.checks import (
    SettingRefusedError,
    check_choice,
    check_number,
    check_once,
    check_time_of_day,
    checked_text,
)
from kiosk.hub.settings.hub_facts import LANGUAGES
from kiosk.hub.settings.setting import Setting

MOST_CONTACTS = 20
MOST_URLS = 10
SEVERITIES = tuple(one.name.lower() for one in Severity)
_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://\S{1,500}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactSetting:
    """Somebody who is told, in the order of the list. urls: addresses for apprise, which hold passwords and tokens.

    told_of: of SEVERITIES; `morning` is the summary of each day.
    """

    name: str
    language: str = "fi"
    urls: tuple[str, ...] = ()
    told_of: tuple[str, ...] = SEVERITIES


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmChannels(Setting):
    """Quiet hours hold back what can wait; both empty: there are none. The next contact follows after escalate_min."""

    subject: ClassVar[str] = "alarms"
    quiet_from: str = "21:00"
    quiet_until: str = "07:00"
    digest_at: str = "07:00"
    escalate_min: int = 10
    contacts: tuple[ContactSetting, ...] = ()

    def checked(self) -> Self:
        for field in ("quiet_from", "quiet_until"):
            if self.quiet_from or self.quiet_until:
                check_time_of_day(field, getattr(self, field))
        check_time_of_day("digest_at", self.digest_at)
        check_number("escalate_min", self.escalate_min, 1, 240)
        check_number("contacts", len(self.contacts), 0, MOST_CONTACTS)
        contacts = tuple(_contact(f"contacts.{at}", one) for at, one in enumerate(self.contacts))
        check_once("contacts", [one.name for one in contacts])
        return replace(self, contacts=contacts)

    def public(self) -> Self:
        """Of an address only its kind stays, such as `ntfys://…`."""
        hidden = (
            replace(one, urls=tuple(f"{url.partition('://')[0]}://…" for url in one.urls)) for one in self.contacts
        )
        return replace(self, contacts=tuple(hidden))


def _contact(field: str, contact: ContactSetting) -> ContactSetting:
    check_choice(f"{field}.language", contact.language, LANGUAGES)
    check_number(f"{field}.urls", len(contact.urls), 1, MOST_URLS)
    for at, url in enumerate(contact.urls):
        if not _URL.fullmatch(url) or url.endswith("://…"):
            raise SettingRefusedError(f"{field}.urls.{at}", Reason(ReasonCode.NOT_A_CHANNEL))
    for severity in contact.told_of or ("",):
        check_choice(f"{field}.told_of", severity, SEVERITIES)
    told_of = tuple(one for one in SEVERITIES if one in contact.told_of)
    return replace(contact, name=checked_text(f"{field}.name", contact.name, 30), told_of=told_of)
