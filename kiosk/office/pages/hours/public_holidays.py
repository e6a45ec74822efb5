"""Public holidays in Finland, and the eves on which much is closed: offered as exceptional days."""

from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.hub.equipment.details import Words as ThreeTexts
from kiosk.office.asking import Ask

AHEAD = timedelta(days=365)
_DAY = timedelta(days=1)
_FRIDAY, _SATURDAY = 4, 5


@dataclass(frozen=True, slots=True)
class Holiday:
    day: date
    name: ThreeTexts


_FIXED = (
    (1, 1, ThreeTexts("Uudenvuodenpäivä", "Nyårsdagen", "New Year's Day")),
    (1, 6, ThreeTexts("Loppiainen", "Trettondagen", "Epiphany")),
    (5, 1, ThreeTexts("Vappu", "Första maj", "May Day")),
    (12, 6, ThreeTexts("Itsenäisyyspäivä", "Självständighetsdagen", "Independence Day")),
    (12, 24, ThreeTexts("Jouluaatto", "Julafton", "Christmas Eve")),
    (12, 25, ThreeTexts("Joulupäivä", "Juldagen", "Christmas Day")),
    (12, 26, ThreeTexts("Tapaninpäivä", "Annandag jul", "Boxing Day")),
)
"""Month, day, name."""
_AFTER_EASTER = (
    (-2, ThreeTexts("Pitkäperjantai", "Långfredagen", "Good Friday")),
    (0, ThreeTexts("Pääsiäispäivä", "Påskdagen", "Easter Sunday")),
    (1, ThreeTexts("Toinen pääsiäispäivä", "Annandag påsk", "Easter Monday")),
    (39, ThreeTexts("Helatorstai", "Kristi himmelsfärdsdag", "Ascension Day")),
    (49, ThreeTexts("Helluntaipäivä", "Pingstdagen", "Whit Sunday")),
)
"""Days after Easter Sunday, name."""
_WEEKDAY_FROM = (
    (6, 19, _FRIDAY, ThreeTexts("Juhannusaatto", "Midsommarafton", "Midsummer Eve")),
    (6, 20, _SATURDAY, ThreeTexts("Juhannuspäivä", "Midsommardagen", "Midsummer Day")),
    (10, 31, _SATURDAY, ThreeTexts("Pyhäinpäivä", "Alla helgons dag", "All Saints' Day")),
)
"""Month, day, and the weekday that comes first from that day on; name."""


def holidays(year: int) -> tuple[Holiday, ...]:
    """In order."""
    easter = easter_sunday(year)
    found = [Holiday(date(year, month, day), name) for month, day, name in _FIXED]
    found += [Holiday(easter + after * _DAY, name) for after, name in _AFTER_EASTER]
    for month, day, weekday, name in _WEEKDAY_FROM:
        first = date(year, month, day)
        found.append(Holiday(first + (weekday - first.weekday()) % 7 * _DAY, name))
    return tuple(sorted(found, key=lambda one: one.day))


def holidays_to_set(ask: Ask) -> tuple[Holiday, ...]:
    """Of the next year, those on which the hub is open as on any other day."""
    today = ask.today
    ahead = (*holidays(today.year), *holidays(today.year + 1))
    return tuple(
        one
        for one in ahead
        if today <= one.day < today + AHEAD
        and ask.opening.exception_on(one.day) is None
        and ask.opening.hours_of(one.day)
    )


def easter_sunday(year: int) -> date:
    """By the algorithm of Meeus, Jones and Butcher, for the Gregorian calendar."""
    golden = year % 19
    century, in_century = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon_correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon_correction + 15) % 30
    leaps, year_rest = divmod(in_century, 4)
    to_sunday = (32 + 2 * century_rest + 2 * leaps - epact - year_rest) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
