"""Rows of the database as frozen dataclasses."""

import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import NoneType
from typing import Any, TypeVar

from kiosk.base.clock import from_text
from kiosk.base.reason import Reason, from_json

T = TypeVar("T")


def typed_row(cls: type[T], found: Mapping[str, Any], **given: Any) -> T:
    """A row as the dataclass `cls`: each field is `given`, or the column of its name converted to the field's type.

    Converted are bool, StrEnum, datetime, date and Reason; None stays None. A field with a default needs no column.
    """
    columns = {}
    for name, convert in _converters(typing.cast(Any, cls)).items():
        if name in found and name not in given:
            value = found[name]
            if convert is not None and (value is not None or convert is bool):
                value = convert(value)
            columns[name] = value
    return cls(**columns, **given)


@cache
def _converters(cls: type) -> dict[str, Callable[[Any], Any] | None]:
    """What makes a column the type of its field, by name; None where it is stored as it is. Found once a class."""
    return {name: _converter(_without_none(hint)) for name, hint in typing.get_type_hints(cls).items()}


def _without_none(hint: Any) -> Any:
    kinds = typing.get_args(hint)
    return next(kind for kind in kinds if kind is not NoneType) if NoneType in kinds else hint


def _converter(kind: Any) -> Callable[[Any], Any] | None:
    if kind is datetime:
        return from_text
    if kind is date:
        return date.fromisoformat
    if kind is Reason:
        return from_json
    return kind if isinstance(kind, type) and (kind is bool or issubclass(kind, StrEnum)) else None
