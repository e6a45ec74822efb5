"""Which days are looked at on the pages of needs: a year, or all there is."""

from dataclasses import dataclass
from datetime import date

from kiosk.hub.figures.period import WHOLE, Period, year_of
from kiosk.office.asking import Ask, whole_number
from kiosk.office.lists import Choice

ALL = "all"
YEARS = 4


@dataclass(frozen=True, slots=True)
class Days:
    """value: as it stands in the address. words: of the period."""

    value: str
    words: str
    period: Period
    choices: tuple[Choice, ...]


def chosen_days(ask: Ask, path: str) -> Days:
    """Of the address; without one it is this year."""
    t, sent = ask.words, ask.query.get("year", "")
    years = [str(ask.today.year - back) for back in range(YEARS)]
    value = sent if sent in (*years, ALL) else years[0]
    number = whole_number(value)
    period = WHOLE if number is None else year_of(date(number, 1, 1))
    choices = [(ALL, t("All years")), *((year, year) for year in reversed(years))]
    return Days(
        value,
        dict(choices)[value],
        period,
        tuple(Choice(f"{path}?year={one}", words, one == value) for one, words in choices),
    )
