"""Rows of the database as frozen dataclasses."""

import typing
from collections.abc import Mapping
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
    columns = {
        name: _converted(found[name], kind)
        for name, kind in _kinds(typing.cast(Any, cls)).items()
        if name in found and name not in given
    }
    return cls(**columns, **given)


@cache
def _kinds(cls: type) -> dict[str, Any]:
    return {name: _without_none(hint) for name, hint in typing.get_type_hints(cls).items()}


def _without_none(hint: Any) -> Any:
    kinds = typing.get_args(hint)
    return next(kind for kind in kinds if kind is not NoneType) if NoneType in kinds else hint


def _converted(value: Any, kind: Any) -> Any:
    if kind is bool:
        return bool(value)
    if value is None:
        return None
    if kind is datetime:
        return from_text(value)
    if kind is date:
        return date.fromisoformat(value)
    if kind is Reason:
        return from_json(value)
    return kind(value) if isinstance(kind, type) and issubclass(kind, StrEnum) else value
