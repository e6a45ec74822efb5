"""The hours of a day in a form: two spans as four times, and what was typed as the hub writes it."""

from collections.abc import Sequence
from datetime import time

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.opening_hours import OpenFromTo
from kiosk.hub.settings.checks import SettingRefusedError
from kiosk.office.forms import Typed, hour_and_minute

SPANS = (("opens", "closes"), ("opens_again", "closes_again"))


def hours_of(typed: Typed) -> str:
    """As `read_hours` takes it, such as "12:00-19:00"; "" if nothing was typed. Raises SettingRefusedError."""
    spans = [
        f"{_time_of(typed, opens)}-{_time_of(typed, closes)}"
        for opens, closes in SPANS
        if typed.text(opens) or typed.text(closes)
    ]
    return ", ".join(spans)


def fields_of(spans: Sequence[OpenFromTo], language: str) -> dict[str, str]:
    """The values of the four fields."""
    found: dict[str, str] = {}
    for (opens, closes), span in zip(SPANS, spans, strict=False):
        whole_day = span.closes == span.opens
        found[opens] = _shown(span.opens, language)
        found[closes] = "24" if whole_day else _shown(span.closes, language)
    return found


def _time_of(typed: Typed, field: str) -> str:
    found = hour_and_minute(typed.text(field))
    if found is None:
        raise SettingRefusedError(field, Reason(ReasonCode.NOT_A_TIME_OF_DAY))
    return f"{found[0]:02d}:{found[1]:02d}"


def _shown(moment: time, language: str) -> str:
    return f"{moment.hour}{':' if language == 'en' else '.'}{moment.minute:02d}"
