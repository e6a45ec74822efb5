"""Which figures of a hub may not leave the house: small numbers of people and organisations (I8).

Visits, events and hours say nothing of who came. Of a figure that is hidden its completeness is hidden too: with few
who told, it would give the number away. A year is looked at beside its months, which leave the house as well.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, tzinfo

from sqlite_utils import Database

from kiosk.hub.figures.breakdowns import genders
from kiosk.hub.figures.hub_figures import Figure, HubFigures, hub_figures
from kiosk.hub.figures.period import months_of
from kiosk.hub.figures.published_breakdowns import published_people
from kiosk.hub.figures.suppression import LEAST
from kiosk.hub.visitors.pass_fields import Gender


def hidden_in(db: Database, found: HubFigures, now: datetime, tz: tzinfo) -> frozenset[Figure]:
    """Of the period of the figures, beside its months. tz: of the hub."""
    months = months_of(found.period)
    shown = published_people(genders(db, found.period, tz), [genders(db, one, tz) for one in months])
    return hidden_figures(found, shown, [hub_figures(db, one, now, tz) for one in months])


def hidden_figures(
    found: HubFigures, shown_genders: Mapping[str, int | None], months: Sequence[HubFigures] = ()
) -> frozenset[Figure]:
    """shown_genders: of the people of the same period, as they are published: women are hidden in both or in none."""
    hidden = set()
    if is_hidden(found.people.number, [one.people.number for one in months]):
        hidden.add(Figure.PEOPLE)
    if is_hidden(found.organisations.number, [one.organisations.number for one in months]):
        hidden.add(Figure.ORGANISATIONS)
    if Figure.PEOPLE in hidden or shown_genders[Gender.WOMAN] is None:
        hidden.add(Figure.WOMEN)
    return frozenset(hidden)


def is_hidden(number: int, parts: Sequence[int] = ()) -> bool:
    """Whether a total is small, or so large that the hidden ones of its parts can only be as large as hidden ones are.

    parts: the same of its months; who is in several of them counts in each.
    """
    most = sum(LEAST - 1 if is_hidden(one) else one for one in parts)
    return 0 < number < LEAST or (any(map(is_hidden, parts)) and number >= most)
