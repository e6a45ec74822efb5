"""Every page in its states, on each panel, in each language and mode: all that must hold for a page."""

from functools import partial
from pathlib import Path

import pytest

from kiosk.screens.session.pages import PAGES
from tests.page_walk import EVERY, Findings, PageWalk
from tests.screens.driver import PANELS
from tests.tour import SCENES, run_scene

pytestmark = [
    pytest.mark.announces("The print room is silent"),
    pytest.mark.qt_log_ignore("PopupList"),  # a warning from the virtual keyboard's own QML
]
A_STATE = 3
"""In how many languages and modes each state is checked in the short form."""
SPARED_MM = 2.5
"""A page is moved this far to spare the panel."""
KNOWN = (
    "02_come_in",
    "02_greeting",
    "04_new_pass",
    "04_nickname",
    "21_files",
    "28_reader_",
    "28_tools",
    "29_",
    "32_add_waits",
    "34_add_form",
    "36_added",
    "40_check_needs_permission",
    "41_welcome",
    "42_class",
    "43_day_pass",
    "45_own_wish",
    "46_start_",
    "47_",
    "48_",
    "49_fault_in_use",
    "52_link_card_done",
    "53_",
    "54_",
    "55_line",
    "62_silent_board",
    "62_silent_equipment",
    "62_silent_hold",
    "62_silent_home",
    "63_alarms",
    "66_visitor_data_counted",
)
"""States in which something is not right yet; only ever shorter."""


def unknown(found: Findings) -> list[str]:
    return sorted({one for one in found.wrong if not one.startswith(KNOWN)})


def spread_mm(found: Findings, size: str) -> float:
    """How far apart the places of "Call staff" are (X8)."""
    places = list(zip(*found.help_places, strict=True))
    return max((max(edges) - min(edges) for edges in places), default=0) / PANELS[size].px_per_mm


def walk(folder: Path, names: list[str], size: str, a_state: int) -> Findings:
    found = Findings()
    for name in names:
        run_scene(name, folder, size, "fi", walk=partial(PageWalk, found=found, size=size, a_state=a_state))
    return found


@pytest.mark.parametrize("name", SCENES)
def test_nothing_is_wrong_with_a_page_on_one_panel(tmp_path: Path, name: str) -> None:
    """X1, X2, X6, X7, X8, X9, T6: panels, languages and modes come in turn; with `-m long` all of them, see below."""
    size = list(PANELS)[list(SCENES).index(name) % len(PANELS)]
    found = walk(tmp_path, [name], size, A_STATE)
    assert not unknown(found), "\n".join(unknown(found))
    assert spread_mm(found, size) <= SPARED_MM


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("size", PANELS)
def test_nothing_is_wrong_with_any_page(tmp_path: Path, size: str) -> None:
    """X1, X2, X6, X7, X8, X9, T6: each state in each language and mode."""
    found = walk(tmp_path, list(SCENES), size, len(EVERY))
    assert not unknown(found), "\n".join(unknown(found))
    assert set(PAGES) <= found.routes, "a page without a scene in the tour"
