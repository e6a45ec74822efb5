"""Forms: what was typed, read as values; what is shown of a form, with what was refused beside its field (W7).

The fields of a form are named as those of what it sets, with dots inside: `name.fi`, `details.longest_min`.
"""

import dataclasses
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from enum import StrEnum

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Words as ThreeTexts
from kiosk.hub.settings.checks import ChangedMeanwhileError, SettingRefusedError
from kiosk.office.asking import Ask, whole_number

ON = "on"
"""The value of a ticked box; one that is not ticked is not sent."""
VERSION = "version"
"""The hidden field with the version that the editor saw."""
LOST = ".lost"
"""Behind the name of a file's field: it was chosen, and is gone since the PIN was asked for."""
_CHOOSE_AGAIN = "Choose the file again: a browser does not send it twice."
_HOURS, _MINUTES = r"(?P<hours>[0-9]{1,3}(?:[.,][0-9]{1,2})?)\s*[ht]", r"(?P<minutes>[0-9]{1,5})\s*(?:min)?"
_LENGTH = re.compile(rf"(?:{_HOURS}\.?)?\s*(?:{_MINUTES}\.?)?")
"""Hours as `h`, or as `t` in Finnish and Swedish."""
_TIME = re.compile(r"(\d{1,2})(?:[.:,]?([0-5]\d))?")
_LAST_HOUR = 24
_LANGUAGES = ("fi", "sv", "en")
_LONGEST_NUMBER = 12


class Typed:
    """The fields of a form that was sent."""

    def __init__(self, fields: Mapping[str, str]) -> None:
        self.fields = fields

    @property
    def version(self) -> int:
        """That the editor saw; 0 if there was nothing yet, or no version was sent."""
        return whole_number(self.text(VERSION)) or 0

    def text(self, name: str) -> str:
        """Without spaces around it; empty if the field was not sent."""
        return self.fields.get(name, "").strip()

    def texts(self, name: str) -> ThreeTexts:
        """A text in three languages, of the fields `name.fi`, `name.sv` and `name.en`."""
        return ThreeTexts(*(self.text(f"{name}.{language}") for language in _LANGUAGES))

    def optional_texts(self, name: str) -> ThreeTexts | None:
        """The same; None if nothing was typed in any language."""
        found = self.texts(name)
        return found if any(found) else None

    def is_on(self, name: str) -> bool:
        return self.fields.get(name) == ON

    def whole(self, name: str) -> int:
        """A whole number. Raises SettingRefusedError."""
        number = self.number(name)
        if number != int(number):
            raise SettingRefusedError(name, Reason(ReasonCode.NOT_A_NUMBER))
        return int(number)

    def optional_whole(self, name: str) -> int | None:
        """The same; None if nothing was typed."""
        return self.whole(name) if self.text(name) else None

    def day(self, name: str) -> date:
        """A day as browsers send it. Raises SettingRefusedError."""
        try:
            return date.fromisoformat(self.text(name))
        except ValueError as error:
            raise SettingRefusedError(name, Reason(ReasonCode.NOT_A_DAY)) from error

    def optional_day(self, name: str) -> date | None:
        """The same; None if nothing was typed."""
        return self.day(name) if self.text(name) else None

    def time_of_day(self, name: str) -> time:
        """A time of day, see `hour_and_minute`. Raises SettingRefusedError."""
        hour, minute = hour_and_minute(self.text(name)) or (_LAST_HOUR, 0)
        if hour == _LAST_HOUR:
            raise SettingRefusedError(name, Reason(ReasonCode.NOT_A_TIME_OF_DAY))
        return time(hour, minute)

    def minutes(self, name: str) -> int:
        """A length such as `45`, `45 min`, `2 h`, `1,5 h` or `1 h 30 min`; 0 if nothing was typed.

        Raises SettingRefusedError.
        """
        found = _LENGTH.fullmatch(self.text(name).lower())
        if found is None:
            raise SettingRefusedError(name, Reason(ReasonCode.NOT_A_LENGTH))
        hours, minutes = (found[one] or "0" for one in ("hours", "minutes"))
        return round(60 * float(hours.replace(",", "."))) + int(minutes)

    def number(self, name: str) -> float:
        """A number with a decimal point or comma. Raises SettingRefusedError."""
        text = self.text(name).replace(",", ".").replace("\N{MINUS SIGN}", "-")
        digits = text.removeprefix("-").replace(".", "", 1)
        if not digits.isascii() or not digits.isdigit() or len(digits) > _LONGEST_NUMBER:
            raise SettingRefusedError(name, Reason(ReasonCode.NOT_A_NUMBER))
        return float(text)


@dataclass(frozen=True, slots=True)
class Form:
    """A form as it is shown. values: by the names of its fields. errors: sentences by field. above: one over all.

    version: of what is stored; it is sent along, and who saved meanwhile is told of (W7).
    """

    values: Mapping[str, str]
    version: int = 0
    errors: Mapping[str, str] = field(default_factory=dict)
    above: str = ""

    def value(self, name: str) -> str:
        return self.values.get(name, "")

    def is_on(self, name: str) -> bool:
        return self.values.get(name) == ON

    def error(self, name: str) -> str:
        return self.errors.get(name, "")

    @property
    def status(self) -> int:
        """Of the answer that shows it."""
        return 422 if self.errors else 409 if self.above else 200

    def refused(self, ask: Ask, error: ReasonError) -> "Form":
        """The same with what was typed and why it was refused.

        `self` is the form of what is stored now: who saves again after a conflict has seen that version.
        """
        sentence = ask.words.reason(error.reason)
        if isinstance(error, SettingRefusedError) and error.field:
            return replace(self, values=ask.form, errors={error.field: sentence}, version=Typed(ask.form).version)
        version = self.version if isinstance(error, ChangedMeanwhileError) else Typed(ask.form).version
        return replace(self, values=ask.form, above=sentence, version=version)


def hour_and_minute(text: str) -> tuple[int, int] | None:
    """A time of day as people type it: 9, 9.30, 9:30, 0930, or 24 for the end of a day; None for anything else."""
    match = _TIME.fullmatch(text) if text.isascii() else None
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2] or 0)
    return (hour, minute) if hour < _LAST_HOUR or (hour, minute) == (_LAST_HOUR, 0) else None


def missing_file(ask: Ask, name: str) -> str:
    """Why there is no file in this field, as a sentence beside it; empty if there is one."""
    if name in ask.files:
        return ""
    return ask.words(_CHOOSE_AGAIN if is_lost(ask, name) else "Choose a file.")


def is_lost(ask: Ask, name: str) -> bool:
    """Whether a file was chosen before the PIN was asked for."""
    return ask.form.get(f"{name}{LOST}") == ON


def file_again(ask: Ask, form: Form, name: str) -> Form:
    """The form with what was typed; if a file was chosen, its field asks for it again, unless it says more already.

    A browser that shows a form anew does not have the file any more.
    """
    was_chosen = name in ask.files or is_lost(ask, name)
    errors = {name: ask.words(_CHOOSE_AGAIN)} if was_chosen else {}
    return replace(form, values=ask.form, errors={**errors, **form.errors})


def values_of(stored: object, prefix: str = "") -> dict[str, str]:
    """The values of a dataclass as a form shows them, by field.

    A text in three languages has three fields, a list of texts one for each that is in it (`languages.fi` is on).
    """
    if isinstance(stored, ThreeTexts):
        return {f"{prefix}.{name}": text for name, text in stored._asdict().items()}
    if dataclasses.is_dataclass(stored):
        found: dict[str, str] = {}
        for one in dataclasses.fields(stored):
            found |= values_of(getattr(stored, one.name), f"{prefix}.{one.name}" if prefix else one.name)
        return found
    if isinstance(stored, tuple):
        return {f"{prefix}.{one}": ON for one in stored if isinstance(one, str)}
    if isinstance(stored, bool):
        return {prefix: ON if stored else ""}
    if isinstance(stored, float):
        return {prefix: f"{stored:g}"}
    if isinstance(stored, StrEnum):
        return {prefix: stored.value}
    return {prefix: "" if stored is None else str(stored)}
