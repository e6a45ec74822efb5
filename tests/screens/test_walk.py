"""Every page in its states, on each panel, in each language and mode: all that must hold for a page."""

from functools import partial
from pathlib import Path

import pytest

from kiosk.screens.session.pages import PAGES
from tests.page_walk import EVERY, Findings, PageWalk
from tests.screens.driver import PANELS
from tests.test_tour import SCENES as PICTURES
from tests.tour import SCENES, run_scene

pytestmark = [
    pytest.mark.announces("The print room is silent", "There is no camera for codes"),
    pytest.mark.qt_log_ignore("PopupList"),  # a warning from the virtual keyboard's own QML
]
A_STATE = 1
"""In how many languages and modes each state is checked in the short form."""
OF_SMALL_PANELS = {"61_morning_alarms"}
"""A page of its own where there is no room beside the rest."""
SPARED_MM = 2.5
"""A page is moved this far to spare the panel."""


def spread_mm(found: Findings, size: str) -> float:
    """How far apart the places of "Call staff" are (X8)."""
    places = list(zip(*found.help_places, strict=True))
    return max((max(edges) - min(edges) for edges in places), default=0) / PANELS[size].px_per_mm


def walk(folder: Path, names: list[str], size: str, a_state: int, first: int = 0) -> Findings:
    """Walk through these scenes. first: with which of the languages and modes."""
    found = Findings(states=first)
    for name in names:
        run_scene(name, folder, size, "fi", walk=partial(PageWalk, found=found, size=size, a_state=a_state))
    return found


@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_wrong_with_a_page_on_one_panel(tmp_path: Path, name: str) -> None:
    """X1, X2, X6, X7, X8, X9, T6: panels, languages and modes come in turn; with `-m long` all of them, see below.

    Each state gives a picture of its own, of those that the tour has.
    """
    place = list(SCENES).index(name)
    size = list(PANELS)[place % len(PANELS)]
    found = walk(tmp_path, [name], size, A_STATE, place + place // len(PANELS))
    assert not found.wrong, "\n".join(sorted(set(found.wrong)))
    assert spread_mm(found, size) <= SPARED_MM
    assert [names for names in found.pictures.values() if len(names) > 1] == []
    assert {name for names in found.pictures.values() for name in names} <= PICTURES | OF_SMALL_PANELS


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("size", PANELS)
def test_nothing_is_wrong_with_any_page(tmp_path: Path, size: str) -> None:
    """X1, X2, X6, X7, X8, X9, T6: each state in each language and mode."""
    found = walk(tmp_path, list(SCENES), size, len(EVERY))
    assert not found.wrong, "\n".join(sorted(set(found.wrong)))
    assert set(PAGES) <= found.routes, "a page without a scene in the tour"
