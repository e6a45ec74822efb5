"""Opening hours as steel rules: what a tick is, and where words have room."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from kiosk.hub.events.calendar import Event
from kiosk.hub.opening_hours import OpenFromTo, read_hours
from kiosk.office.hours_rules import Marked, day_ruler, half_years, hour_scale, hours_shown
from kiosk.office.rulers import day_rule

MONTHS = tuple("abcdefghijkl")
SPLIT = read_hours("", "9:00-12:00, 13:00-17:00")
NIGHT = read_hours("", "18:00-02:00")


def test_a_tick_of_the_year_is_as_high_as_the_day_is_long() -> None:
    """W1: past ones bold, today marked, a closed day short; a leap year has its day."""

    def hours_on(day: date) -> Sequence[OpenFromTo]:
        return () if day.weekday() == 6 else NIGHT if day.weekday() == 5 else SPLIT[:1]

    first, second = half_years(2028, date(2028, 7, 4), hours_on, (), MONTHS)
    assert (len(first.ticks), len(second.ticks)) == (182, 184)
    assert (first.now, second.now != "") == ("", True)
    saturday, sunday, monday = first.ticks[:3]
    assert [one.look for one in (saturday, sunday, monday)] == ["past", "closed", "past"]
    assert saturday.top < monday.top < sunday.top
    assert second.ticks[-2].look == "future"
    assert [one.words for one in first.months + second.months] == list(MONTHS)


def test_names_under_the_year_do_not_touch() -> None:
    """W1: one that has no room is in the list of exceptions alone; its days are marked."""
    marked = [Marked(date(2026, 6, 29), date(2026, 7, 2), "Kesätauko", "29.6.–2.7."),
              Marked(date(2026, 12, 23), date(2026, 12, 23), "Aatonaatto", ""),
              Marked(date(2026, 12, 24), date(2026, 12, 26), "Hyvää joulua", "")]  # fmt: skip
    first, second = half_years(2026, date(2026, 1, 1), lambda _: SPLIT, marked, MONTHS)
    assert (len(first.squares), len(second.squares)) == (2, 2 + 1 + 3)
    assert [one.words for one in second.names] == ["Kesätauko", "Aatonaatto"]


def test_the_rule_of_a_day_has_a_bar_for_each_span_and_goes_past_midnight() -> None:
    """W4: two spans, and hours that end the next day."""
    assert hours_shown([SPLIT]) == (8, 22)
    shown = hours_shown([SPLIT, NIGHT])
    assert shown == (8, 26)
    assert [hour.label for hour in hour_scale(shown)] == ["8", "12", "16", "20", "24"]
    rule = day_ruler(SPLIT, shown)
    assert [(bar.at, bar.width) for bar in rule.bars] == [("5.56%", "16.67%"), ("27.78%", "22.22%")]
    night = day_ruler(NIGHT, shown)
    assert (night.bars[0].at, night.bars[0].width) == ("55.56%", "44.44%")
    assert sum(tick.lit for tick in night.ticks) == 17
    assert day_ruler((), shown).bars == ()


def test_events_of_a_day_that_overlap_are_below_each_other() -> None:
    """W1: none covers another; one that begins as another ends follows it in its lane. A long title is in the list."""

    def event(title: str, begins: int, ends: int) -> Event:
        return Event(title, title, title, title, at(begins), at(ends))

    def at(hour: int) -> datetime:
        return datetime(2026, 11, 16, hour, tzinfo=UTC)

    events = [event("b", 10, 14), event("a", 9, 12), event("d", 14, 16), event("c", 12, 13), event("night", 20, 22)]
    rule = day_rule(at(9), at(17), at(11), events, "en", lambda moment: str(moment.hour))
    assert [[bar.title for bar in lane] for lane in rule.lanes] == [["b"], ["a", "c", "d"]]
    assert [bar.title for bar in rule.bars] == ["a", "b", "c", "d"]
    assert [bar.title for bar in rule.bars if bar.is_now] == ["a", "b"]
    long = day_rule(at(9), at(17), at(11), [event("a quarter with a very long title", 9, 10)], "en", str)
    assert [bar.holds_title for bar in (*rule.bars, *long.bars)] == [True, True, True, True, False]
