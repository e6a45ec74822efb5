"""Frozen dataclasses as JSON and back, by the types of their fields."""

import dataclasses
import json
import types
import typing
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeVar

T = TypeVar("T")


def to_json(value: Any) -> str:
    """The text that is stored of a dataclass; `from_json` restores an equal one."""
    return json.dumps(to_plain(value), ensure_ascii=False)


def from_json(cls: type[T], text: str) -> T:
    """Restore what `to_json` wrote. Raises ValueError."""
    return typing.cast(T, from_plain(cls, json.loads(text)))


def to_plain(value: Any) -> Any:
    """Dataclasses as dicts, tuples as lists, days and moments in ISO 8601."""
    if dataclasses.is_dataclass(value):
        return {one.name: to_plain(getattr(value, one.name)) for one in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [to_plain(one) for one in value]
    if isinstance(value, StrEnum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def from_plain(hint: Any, plain: Any) -> Any:
    """A value of the type `hint`. Keys of later versions are ignored, missing ones have their defaults.

    Raises ValueError for whatever does not fit the type: the text may come from outside.
    """
    try:
        return _converted(hint, plain)
    except (TypeError, KeyError, AttributeError, OverflowError) as error:
        raise ValueError(f"not a {hint}") from error


def _converted(hint: Any, plain: Any) -> Any:
    if typing.get_origin(hint) is types.UnionType or typing.get_origin(hint) is typing.Union:
        return None if plain is None else _converted(next(one for one in typing.get_args(hint) if one), plain)
    if typing.get_origin(hint) is tuple:
        return tuple(_converted(typing.get_args(hint)[0], one) for one in _of(list, plain))
    if dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint)
        known = {one.name for one in dataclasses.fields(hint)}
        given = {name: value for name, value in _of(dict, plain).items() if name in known}
        return typing.cast(Any, hint)(**{name: _converted(hints[name], value) for name, value in given.items()})
    if issubclass(hint, tuple):  # a NamedTuple
        hints = typing.get_type_hints(hint)
        return hint(*(_converted(one, value) for one, value in zip(hints.values(), _of(list, plain), strict=True)))
    if issubclass(hint, datetime | date):
        return hint.fromisoformat(plain)
    if issubclass(hint, StrEnum):
        return hint(plain)
    if hint is float and isinstance(plain, int) and not isinstance(plain, bool):
        return float(plain)
    return _of(hint, plain)


def _of(kind: type[T], plain: Any) -> T:
    if type(plain) is not kind:  # by type and not isinstance: a bool is no number
        raise ValueError(f"{plain!r} is not a {kind.__name__}")
    return plain
