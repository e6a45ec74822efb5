"""The keys of `kiosk.toml` that say what visitors are asked at the door."""

from dataclasses import dataclass
from typing import Any

from kiosk.base.toml_config import Rule, key, matching, one_of, tables, text
from kiosk.hub.visit_fields import OTHER_ORIGIN, Purpose

_SLUG = matching(r"[a-z0-9]+(?:-[a-z0-9]+)*", "a short name of a-z, 0-9 and single hyphens")
_PURPOSES = Rule(f"a list of purposes out of {', '.join(Purpose)}", lambda v: _purposes(v))
_MUNICIPALITIES = Rule("a list of municipalities, of letters, spaces and hyphens", lambda v: _municipalities(v))


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginKeys:
    """A school or place that classes and groups come from."""

    slug: str = key(_SLUG)
    name_fi: str = key(text(longest=30))
    name_sv: str = key(text(longest=30))
    name_en: str = key(text(longest=30))

    def __post_init__(self) -> None:
        if self.slug == OTHER_ORIGIN:
            raise ValueError(f'the slug "{OTHER_ORIGIN}" is for places that are not in the list; take another.')


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorKeys:
    """All answers are optional."""

    ask_purpose: str = key(one_of("greeting", "page", "no"), "greeting")
    purposes: tuple[Purpose, ...] = key(_PURPOSES, tuple(Purpose))
    municipalities: tuple[str, ...] = key(_MUNICIPALITIES, ())
    origin: tuple[OriginKeys, ...] = tables(OriginKeys)

    def __post_init__(self) -> None:
        slugs = [origin.slug for origin in self.origin]
        for slug in slugs:
            if slugs.count(slug) > 1:
                raise ValueError(f'the origin "{slug}" is there twice; each slug names one.')


def _purposes(value: Any) -> tuple[Purpose, ...]:
    if not isinstance(value, list) or not value or len(set(value)) != len(value):
        raise ValueError(value)
    return tuple(Purpose(one) for one in value)


def _municipalities(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or len(set(value)) != len(value):
        raise ValueError(value)
    if not all(isinstance(one, str) and one.strip() and all(c.isalpha() or c in " -'" for c in one) for one in value):
        raise ValueError(value)
    return tuple(value)
