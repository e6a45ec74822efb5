"""Reads a TOML file into frozen dataclasses; an error names the line.

A dataclass describes a table: each field is a key (`key(rule, default)`), a table of its own (a dataclass as type) or
a list of tables (`tables(cls)`). A field without a default must be in the file.
"""

import dataclasses
import difflib
import logging
import re
import tomllib
import typing
from collections.abc import Callable
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from typing import Any, TypeVar

from kiosk.base.errors import WorldError
from kiosk.base.resources import ASSETS

Place = tuple[str | int, ...]
"""The path of a value: keys, and the index from 0 in a list of tables, such as ("zone", 0, "name_fi")."""

T = TypeVar("T")
_log = logging.getLogger(__name__)

COPY_THE_EXAMPLE = f"Copy {ASSETS / 'kiosk.example.toml'} there and change it."

TIME_OF_DAY = r"(?:[01][0-9]|2[0-3]):[0-5][0-9]"

_BARE = r"""(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')"""
_DOTTED = rf"{_BARE}(?:\s*\.\s*{_BARE})*"
_HEADER = re.compile(rf"\s*(\[\[?)\s*({_DOTTED})\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(rf"\s*({_DOTTED})\s*=")


class ConfigError(WorldError):
    """The configuration can't be used; the text names the file, the line and what is expected there."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What a value must be: a description, and a function that converts it or raises ValueError."""

    expects: str
    convert: Callable[[Any], Any]


def key(rule: Rule, *default: Any, formerly: str = "") -> Any:
    """A dataclass field read by `rule`; without a default the file must have it. formerly: its earlier name."""
    metadata = {"rule": rule, "formerly": formerly}
    return field(default=default[0], metadata=metadata) if default else field(metadata=metadata)


def tables(cls: type, *, formerly: str = "") -> Any:
    """A dataclass field for a list of tables, each read as `cls`. formerly: its earlier name."""
    return field(default=(), metadata={"tables": cls, "formerly": formerly})


def text(*, longest: int = 80) -> Rule:
    return Rule(f"a text in quotes, 1 to {longest} characters", lambda v: _when(_is_text(v, longest), v))


def matching(pattern: str, expects: str) -> Rule:
    """A text of a given form, in words for a person."""
    return Rule(expects, lambda v: _when(isinstance(v, str) and re.fullmatch(pattern, v) is not None, v))


def time_of_day(example: str) -> Rule:
    """Hours and minutes, such as 07:00."""
    return matching(TIME_OF_DAY, f'a time of day such as "{example}"')


def one_of(*words: str) -> Rule:
    return Rule("one of " + ", ".join(f'"{word}"' for word in words), lambda v: _when(v in words, v))


def whole(least: int, most: int) -> Rule:
    return Rule(
        f"a whole number from {least} to {most}",
        lambda v: _when(isinstance(v, int) and not isinstance(v, bool) and least <= v <= most, v),
    )


def number(least: float, most: float) -> Rule:
    return Rule(
        f"a number from {least:g} to {most:g}",
        lambda v: float(_when(isinstance(v, int | float) and not isinstance(v, bool) and least <= v <= most, v)),
    )


def switch() -> Rule:
    return Rule("true or false", lambda v: _when(isinstance(v, bool), v))


def address() -> Rule:
    """An IP address of this machine."""
    return Rule('an IP address of this machine, such as "127.0.0.1"; "0.0.0.0" for all', lambda v: _ip_address(v))


def texts(expects: str) -> Rule:
    return Rule(expects, lambda v: tuple(_when(isinstance(v, list) and all(_is_text(one, 200) for one in v), v)))


def read_toml(path: Path, cls: type[T]) -> T:
    """The file as `cls`. Raises ConfigError with the file, the line and what is expected there."""
    try:
        content = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise ConfigError(f"There is no configuration at {path}. {COPY_THE_EXAMPLE}") from error
    except OSError as error:
        raise ConfigError(f"{path} can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path} is not a text in UTF-8.") from error
    return parse_toml(content, cls, str(path))


def parse_toml(content: str, cls: type[T], name: str) -> T:
    """The text of a file as `cls`. name: of the file. Raises ConfigError with it, the line and what is expected."""
    try:
        table = tomllib.loads(content)
    except (ValueError, RecursionError) as error:  # ValueError: also a number with too many digits
        raise ConfigError(f"{name} is not TOML: {error}.") from error
    return _Reader(name, places_of(content), cls).table((), table, cls)


def places_of(content: str) -> dict[Place, int]:
    """The line, from 1, of each key and table header of a TOML text; inline tables count as one value."""
    lines: dict[Place, int] = {}
    lists: dict[Place, int] = {}
    table: Place = ()
    for line_number, line in enumerate(content.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = _opened(_parts(header[2]), lists, is_list=header[1] == "[[")
            lines.setdefault(table, line_number)
        elif assignment := _KEY.match(line):
            lines.setdefault(table + _parts(assignment[1]), line_number)
    return lines


class _Reader:
    """Walks the parsed file beside the dataclasses."""

    def __init__(self, name: str, lines: dict[Place, int], whole_file: type) -> None:
        self._name = name
        self._lines = lines
        self._whole_file = whole_file

    def table(self, place: Place, table: Any, cls: type[T]) -> T:
        if not isinstance(table, dict):
            raise self._error(place, f"{_spelled(place)} must be a table: [{_spelled(place)}].")
        fields = _fields(cls)
        types = typing.get_type_hints(cls)
        values = {}
        for written, value in table.items():
            name = self._current_name(place, written, table, fields)
            values[name] = self._value((*place, written), value, fields[name], types[name])
        for name, one in fields.items():
            if name not in values and _is_mandatory(one):
                expects = one.metadata["rule"].expects if "rule" in one.metadata else "a table"
                raise self._error(place, f"{_spelled(place)} needs the key {name}: {expects}.")
        try:
            return cls(**values)
        except ValueError as error:
            raise self._error(place, str(error)) from error

    def _current_name(
        self, place: Place, written: str, table: dict[str, Any], fields: "dict[str, dataclasses.Field[Any]]"
    ) -> str:
        """The field that a key is for; an earlier name is understood, with a warning that names the new one."""
        if written in fields:
            return written
        name = next((name for name, one in fields.items() if one.metadata.get("formerly") == written), None)
        if name is None or name in table:
            raise self._unknown(place, written, list(fields))
        _log.warning("%s", self._error((*place, written, 0), f"{written} is called {name} now. Rename it."))
        return name

    def _value(self, place: Place, value: Any, one: "dataclasses.Field[Any]", kind: Any) -> Any:
        if "tables" in one.metadata:
            if not isinstance(value, list):
                raise self._error(place, f"{_spelled(place)} must be a list of tables: [[{_spelled(place)}]].")
            return tuple(self.table((*place, i), entry, one.metadata["tables"]) for i, entry in enumerate(value))
        if "rule" not in one.metadata:
            return self.table(place, value, _dataclass_in(kind))
        rule: Rule = one.metadata["rule"]
        try:
            return rule.convert(value)
        except ValueError as error:
            shown = f'"{value}"' if isinstance(value, str) else str(value).lower()
            raise self._error(place, f"{_spelled(place)} must be {rule.expects}, not {shown[:80]}.") from error

    def _unknown(self, place: Place, name: str, known: list[str]) -> ConfigError:
        near = difflib.get_close_matches(name, known, n=1)
        meant = [(*place, near[0])] if near else _tables_with(name, self._whole_file)
        hint = f"Did you mean {_spelled(meant[0])}?" if meant else f"Known here: {', '.join(known)}."
        return self._error((*place, name), f"there is no key {_spelled((*place, name))}. {hint}")

    def _error(self, place: Place, words: str) -> ConfigError:
        while place and place not in self._lines:
            place = place[:-1]
        where = f", line {self._lines[place]}" if place else ""
        return ConfigError(f"{self._name}{where}: {words}")


def _when(holds: bool, value: Any) -> Any:
    if not holds:
        raise ValueError(value)
    return value


def _is_text(value: Any, longest: int) -> bool:
    return isinstance(value, str) and value.strip() != "" and len(value) <= longest


def _ip_address(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(value)  # noqa: TRY004 - a rule refuses by ValueError
    return str(ip_address(value))


def _parts(dotted: str) -> Place:
    return tuple(part.strip("\"'") for part in re.findall(_BARE, dotted))


def _opened(parts: Place, lists: dict[Place, int], *, is_list: bool) -> Place:
    """The place of a table header, with the index of each list of tables that it is in."""
    place: Place = ()
    for depth, part in enumerate(parts, start=1):
        place = (*place, part)
        if depth == len(parts) and is_list:
            lists[place] = lists.get(place, -1) + 1
        if place in lists:
            place = (*place, lists[place])
    return place


def _fields(cls: Any) -> "dict[str, dataclasses.Field[Any]]":
    return {one.name: one for one in dataclasses.fields(cls)}


def _dataclass_in(kind: Any) -> Any:
    """The dataclass of a field's type, also when the type is `That | None`."""
    return next(one for one in (kind, *typing.get_args(kind)) if dataclasses.is_dataclass(one))


def _tables_with(name: str, cls: Any) -> list[Place]:
    """The places right below the top where there is such a key."""
    kinds = typing.get_type_hints(cls).items()
    return [(table, name) for table, kind in kinds if dataclasses.is_dataclass(kind) and name in _fields(kind)]


def _is_mandatory(one: "dataclasses.Field[Any]") -> bool:
    return one.default is dataclasses.MISSING and one.default_factory is dataclasses.MISSING


def _spelled(place: Place) -> str:
    return ".".join(part for part in place if isinstance(part, str))
