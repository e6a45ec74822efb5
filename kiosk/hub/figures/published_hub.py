"""Which figures of a hub may not leave the house: small numbers of people and organisations (I8).

Visits, events and hours say nothing of who came. Of a figure that is hidden its completeness is hidden too: with few
who told, it would give the number away.
"""

from kiosk.hub.figures.hub_figures import Figure, HubFigures
from kiosk.hub.figures.suppression import LEAST, hidden_of_total
from kiosk.hub.visitors.pass_fields import Gender

_NOT_TOLD, _OTHERS = "", "others"


def hidden_figures(found: HubFigures) -> frozenset[Figure]:
    """women: also where those who told that they are none are few."""
    hidden = {
        figure
        for figure, counted in ((Figure.PEOPLE, found.people), (Figure.ORGANISATIONS, found.organisations))
        if 0 < counted.number < LEAST
    }
    women = found.women
    cells = {
        Gender.WOMAN.value: women.number,
        _OTHERS: women.known - women.number,
        _NOT_TOLD: max(0, women.of - women.known),
    }
    if Gender.WOMAN in hidden_of_total(cells, {_NOT_TOLD}):
        hidden.add(Figure.WOMEN)
    return frozenset(hidden)
