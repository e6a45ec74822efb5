"""A reason for a person as a value: a code with named values, never a sentence that code compares or parses."""

import errno
import json
import os
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from kiosk.base.plain_text import clean_text, machine_words
from kiosk.base.reason_codes import ReasonCode as ReasonCode

Value: TypeAlias = "str | int | float | Reason"
_OS_ERRORS = {
    errno.EIO: ReasonCode.INPUT_OUTPUT_ERROR,
    errno.ENOSPC: ReasonCode.DISK_FULL,
    errno.ENOENT: ReasonCode.NO_SUCH_FILE,
    errno.EACCES: ReasonCode.PERMISSION_DENIED,
    errno.EROFS: ReasonCode.READ_ONLY_FILE_SYSTEM,
}


@dataclass(frozen=True, slots=True, init=False)
class Reason:
    """Why something was refused or failed: `Reason(ReasonCode.NO_PORT, port="/dev/ttyUSB0")`.

    A value may itself be a reason, worded inside the sentence; a machine's own words are the value `raw`. `details` are
    further reasons, worded in sentences after this one.
    """

    code: ReasonCode
    _values: "tuple[tuple[str, Value], ...]"
    details: "tuple[Reason, ...]"

    def __init__(self, code: ReasonCode, /, *, details: "tuple[Reason, ...]" = (), **values: Value) -> None:
        """Clean texts among the values (Q4). Raises TypeError unless they are exactly those that the code names.

        A machine's own words lose the prefix of its protocol.
        """
        if values.keys() != value_names(code):
            raise TypeError(f"{code.name} takes the values {sorted(value_names(code))}, not {sorted(values)}")
        object.__setattr__(self, "code", code)
        cleaned = {name: _cleaned(name, value) for name, value in values.items()}
        object.__setattr__(self, "_values", tuple(sorted(cleaned.items())))
        object.__setattr__(self, "details", details)

    @property
    def values(self) -> Mapping[str, Value]:
        return dict(self._values)

    def with_details(self, *details: "Reason | None") -> "Reason":
        """The same reason with further sentences after it; None adds nothing."""
        further = tuple(detail for detail in details if detail is not None)
        return Reason(self.code, details=(*self.details, *further), **self.values)

    def __str__(self) -> str:
        return english(self)


def _cleaned(name: str, value: Value) -> Value:
    if not isinstance(value, str):
        return value
    return machine_words(value) if name == "raw" else clean_text(value)


@cache
def value_names(code: ReasonCode) -> frozenset[str]:
    """The names of the values that the words of a code name."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(code.value) if name)


def english(reason: Reason) -> str:
    """The reason in English, for the log and the terminal."""
    return worded(reason, lambda code: code.value, str)


def worded(reason: Reason, template_of: Callable[[ReasonCode], str], number_text: Callable[[float], str]) -> str:
    """The sentences of a reason. template_of: the words of a code, with the same names in braces as its English."""

    def text_of(value: Value) -> str:
        if isinstance(value, Reason):
            return worded(value, template_of, number_text)
        return value if isinstance(value, str) else number_text(value)

    values = {name: text_of(value) for name, value in reason.values.items()}
    sentence = template_of(reason.code).format_map(values)
    return " ".join([sentence, *(worded(detail, template_of, number_text) for detail in reason.details)])


def os_error_reason(error: OSError) -> Reason:
    """The operating system's error as a reason, for the value `cause` of another one."""
    code = _OS_ERRORS.get(error.errno or 0)
    if code is not None:
        return Reason(code)
    return Reason(
        ReasonCode.MACHINE_MESSAGE, raw=error.strerror or (os.strerror(error.errno) if error.errno else str(error))
    )


def to_json(reason: Reason | None) -> str | None:
    """The text that is stored of a reason; None stays None."""
    return None if reason is None else json.dumps(_as_data(reason), ensure_ascii=False)


def from_json(stored: str | None) -> Reason | None:
    """The reason that was stored; a plain text or an unknown code becomes `LEGACY`, empty or None is none."""
    if not stored:
        return None
    try:
        return _from_data(json.loads(stored))
    except (ValueError, KeyError, TypeError, AttributeError):  # of an earlier or a later version
        return Reason(ReasonCode.LEGACY, text=stored)


def _as_data(reason: Reason) -> dict[str, Any]:
    values = {name: _as_data(value) if isinstance(value, Reason) else value for name, value in reason.values.items()}
    data: dict[str, Any] = {"code": reason.code.name.lower()}
    if values:
        data["values"] = values
    if reason.details:
        data["details"] = [_as_data(detail) for detail in reason.details]
    return data


def _from_data(data: Mapping[str, Any]) -> Reason:
    values = {
        name: _from_data(value) if isinstance(value, dict) else value for name, value in data.get("values", {}).items()
    }
    return Reason(ReasonCode[data["code"].upper()], details=tuple(map(_from_data, data.get("details", ()))), **values)
