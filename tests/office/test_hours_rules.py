"""Opening hours as steel rules: what a tick is, and where words have room."""

from collections.abc import Sequence
from datetime import date

from kiosk.hub.opening_hours import OpenFromTo, read_hours
from kiosk.office.hours_rules import Marked, day_ruler, half_years, hour_scale, hours_shown

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
