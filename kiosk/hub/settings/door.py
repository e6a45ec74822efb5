"""What visitors are asked at the door; every answer is optional."""

from dataclasses import dataclass, replace
from typing import ClassVar, Self

from kiosk.base.reason import Reason, ReasonCode
from kiosk.hub.equipment.details import Words
from kiosk.hub.settings.checks import (
    SettingRefusedError,
    check_choice,
    check_once,
    check_slug,
    checked_text,
    checked_words,
)
from kiosk.hub.settings.setting import Setting
from kiosk.hub.visit_fields import OTHER_ORIGIN, Purpose

WAYS = ("greeting", "page", "no")


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """A school or place that classes and groups come from. slug: stored with a visit, so it never changes."""

    slug: str
    name: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorQuestions(Setting):
    """ask_purpose: on the greeting, on a page of its own, or no. municipalities: the nearest first; none: not asked."""

    subject: ClassVar[str] = "door"
    ask_purpose: str = "greeting"
    purposes: tuple[Purpose, ...] = tuple(Purpose)
    municipalities: tuple[str, ...] = ()
    origins: tuple[Origin, ...] = ()

    def checked(self) -> Self:
        check_choice("ask_purpose", self.ask_purpose, WAYS)
        check_once("purposes", self.purposes)
        if not self.purposes:
            raise SettingRefusedError("purposes", Reason(ReasonCode.NOT_A_CHOICE))
        names = tuple(_municipality(f"municipalities.{at}", one) for at, one in enumerate(self.municipalities))
        check_once("municipalities", names)
        check_once("origins", [one.slug for one in self.origins])
        origins = tuple(_origin(f"origins.{at}", one) for at, one in enumerate(self.origins))
        return replace(self, municipalities=names, origins=origins)


def _municipality(field: str, value: str) -> str:
    name = checked_text(field, value, 40)
    if not all(char.isalpha() or char in " -'" for char in name):
        raise SettingRefusedError(field, Reason(ReasonCode.ONLY_LETTERS))
    return name


def _origin(field: str, origin: Origin) -> Origin:
    check_slug(f"{field}.slug", origin.slug)
    if origin.slug == OTHER_ORIGIN:  # of places that are not in the list
        raise SettingRefusedError(f"{field}.slug", Reason(ReasonCode.SLUG_TAKEN))
    return replace(origin, name=checked_words(f"{field}.name", origin.name, 30))
