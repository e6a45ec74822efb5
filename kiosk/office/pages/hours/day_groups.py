"""Exceptional days as people set them: those in a row with the same hours and sentence are one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.hub.opening_hours import OpenFromTo
from kiosk.hub.settings.exceptional_days import MOST_DAYS, DayHours


@dataclass(frozen=True, slots=True)
class DayGroup:
    """Days in a row, at least one."""

    days: tuple[DayHours, ...]

    @property
    def first(self) -> date:
        return self.days[0].day

    @property
    def last(self) -> date:
        return self.days[-1].day

    @property
    def spans(self) -> tuple[OpenFromTo, ...]:
        return self.days[0].exception().hours

    def sentence(self, language: str) -> str:
        return self.days[0].exception().sentence(language)


def grouped(days: Iterable[DayHours]) -> tuple[DayGroup, ...]:
    """days: in order. One group has no more days than are set at once."""
    groups: list[list[DayHours]] = []
    for one in days:
        if groups and len(groups[-1]) < MOST_DAYS and _goes_on(groups[-1][-1], one):
            groups[-1].append(one)
        else:
            groups.append([one])
    return tuple(DayGroup(tuple(group)) for group in groups)


def _goes_on(earlier: DayHours, later: DayHours) -> bool:
    follows = later.day - earlier.day == timedelta(days=1)
    return follows and (later.hours, later.sentence) == (earlier.hours, earlier.sentence)
