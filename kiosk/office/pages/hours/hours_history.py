"""What the hours were before, and their restoring: as a new change, which can be restored itself (W4, W7)."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from kiosk.hub.equipment.details import Words as ThreeTexts
from kiosk.hub.opening_hours import WEEKDAYS, read_hours
from kiosk.hub.settings.changes import Change, history, history_of_kind
from kiosk.hub.settings.exceptional_days import SUBJECT, DayHours, exceptional_day, set_days
from kiosk.hub.settings.hours import WeekHours
from kiosk.office.asking import Answer, Ask, NotFound, SeeOther
from kiosk.office.history import MOST, HistoryRow, changed_at, restore_setting
from kiosk.office.text.hours_words import days_words, hours_words, weekday_word

SAME_ACTION = timedelta(seconds=2)
"""Days that one press has set are stored one after another within so long."""
_MOST_DAYS = 400

DayChanges = tuple[Change, ...]
"""Of days that were set by one press, in the order of the days."""


def week_history(ask: Ask) -> tuple[HistoryRow, ...]:
    """Of the ordinary week: weekdays that changed alike are one row."""
    return tuple(_week_rows(ask))


def days_history(ask: Ask) -> tuple[HistoryRow, ...]:
    """Of all exceptional days: those that one press has set are one row."""
    return tuple(_day_row(ask, together) for together in _together(ask)[:MOST])


def restore(ask: Ask) -> Answer:
    """What was before a change is set again."""
    if restore_setting(ask, WeekHours):
        return SeeOther("/hours", "restored")
    change_id = ask.form.get("change", "")
    together = next((some for some in _together(ask) if some[0].id == change_id), None)
    if together is None:
        return NotFound()
    days = [_day(one) for one in together]
    now = {day: stored.version for day in days if (stored := exceptional_day(ask.hub.db, day)) is not None}
    wanted = [_hours_before(day, one.before) for day, one in zip(days, together, strict=True) if one.before is not None]
    set_days(ask.hub.db, ask.hub.clock, ask.staff_id, wanted, now)
    return SeeOther("/hours", "restored")


def _week_rows(ask: Ask) -> Iterator[HistoryRow]:
    for change in history(ask.hub.db, WeekHours.subject, MOST):
        alike: dict[tuple[str, str], list[str]] = {}
        for number, day in enumerate(WEEKDAYS):
            before, after = change.before.get(day, ""), change.after.get(day, "")
            if before != after:
                alike.setdefault((before, after), []).append(weekday_word(number, ask.language))
        for (before, after), names in alike.items():
            old, new = (hours_words(read_hours("", one), ask.words) for one in (before, after))
            yield HistoryRow(change.id, ", ".join(names), old, new, *changed_at(ask, change))


def _together(ask: Ask) -> list[DayChanges]:
    """Changes of exceptional days, the newest first."""
    found: list[list[Change]] = []
    for change in history_of_kind(ask.hub.db, SUBJECT, _MOST_DAYS):
        if found and _is_one_action(change, found[-1][0]):
            found[-1].insert(0, change)
        else:
            found.append([change])
    return [tuple(some) for some in found]


def _is_one_action(earlier: Change, later: Change) -> bool:
    """earlier: the day before, set alike by the same person a moment ago."""
    alike = (earlier.staff_id, earlier.before, earlier.after) == (later.staff_id, later.before, later.after)
    follows = _day(later) - _day(earlier) == timedelta(days=1)
    return alike and follows and later.at - earlier.at < SAME_ACTION


def _day_row(ask: Ask, together: DayChanges) -> HistoryRow:
    first, last = together[0], together[-1]
    days = days_words(_day(first), _day(last), ask.language, ask.today.year)
    before, after = (_day_words(ask, one) for one in (first.before, first.after))
    return HistoryRow(first.id, days, before, after, *changed_at(ask, last))


def _day_words(ask: Ask, plain: Mapping[str, Any] | None) -> str:
    if plain is None:
        return ask.words("no exception")
    sentence = plain["sentence"]
    words = ThreeTexts(*sentence).in_language(ask.language) if sentence else ""
    hours = hours_words(read_hours("", plain["hours"]), ask.words)
    return f"{hours}, {words}" if words else hours


def _day(change: Change) -> date:
    return date.fromisoformat(change.subject.partition(":")[2])


def _hours_before(day: date, plain: Mapping[str, Any]) -> DayHours:
    sentence = plain["sentence"]
    return DayHours(day=day, hours=plain["hours"], sentence=ThreeTexts(*sentence) if sentence else None)
