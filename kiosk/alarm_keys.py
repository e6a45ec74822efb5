"""The keys of `kiosk.toml` that say who is told of alarms, and when."""

import re
from dataclasses import dataclass
from typing import Any

from kiosk.base.toml_config import TIME_OF_DAY, Rule, key, matching, one_of, tables, text, time_of_day, whole

_QUIET = matching(rf"(?:{TIME_OF_DAY}-{TIME_OF_DAY})?", 'hours such as "21:00-07:00", or an empty text for none')
_URLS = Rule('a list of addresses for apprise, such as ["ntfys://ntfy.sh/my-topic"]', lambda v: _urls(v))


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactKeys:
    """Somebody who is told, in the order in which they are told."""

    name: str = key(text(longest=30))
    language: str = key(one_of("fi", "sv", "en"), "fi")
    urls: tuple[str, ...] = key(_URLS)


@dataclass(frozen=True, slots=True, kw_only=True)
class AlarmKeys:
    """Quiet hours hold back what can wait; the next contact follows after `escalate_min` minutes."""

    quiet: str = key(_QUIET, "21:00-07:00")
    digest_at: str = key(time_of_day("07:00"), "07:00")
    escalate_min: int = key(whole(1, 240), 10)
    contact: tuple[ContactKeys, ...] = tables(ContactKeys)

    def __post_init__(self) -> None:
        names = [contact.name for contact in self.contact]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(f'the contact "{name}" is there twice; each name is one.')


def _urls(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not value:
        raise ValueError(value)
    if not all(isinstance(one, str) and re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*://\S{1,500}", one) for one in value):
        raise ValueError(value)
    return tuple(value)
