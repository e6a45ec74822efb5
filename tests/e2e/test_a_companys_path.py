"""A company's whole path from end to end, with real processes: from the first contact to the evaluation."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from kiosk.hub.organisations.process import STEPS
from tests.e2e.company_path import CUSTOMERS, HOURS, OTHERS, STAFF, WORKSHOPS, CompanyPath
from tests.e2e.new_hub import DESK, NewHub
from tests.reports.plans.diagrams import read

pytestmark = pytest.mark.timeout(900)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[NewHub]:
    program = shutil.which("chromium")
    if program is None:
        pytest.skip("no chromium on this machine: apt-get install chromium")
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=program, args=["--no-sandbox"])
        with closing(NewHub(tmp_path, browser, boards=0)) as made:
            yield made
        browser.close()


def test_a_company_goes_its_whole_way_and_is_counted_once(hub: NewHub) -> None:
    """I4, I5, I6, I7, I12, I13: contact, needs, map, workshops, vision, plan, Draw.io, evaluation; no dead end."""
    hub.log_in(hub.badge, hub.pin)
    path = CompanyPath(hub.open_office(hub.pin, DESK))
    path.set_project()
    path.first_contact()
    path.note_step(50)  # needs mapped
    path.digital_map("a_little")
    path.home()
    path.note_step(45)  # selected
    for number in range(WORKSHOPS):
        path.workshop(40 - 10 * number)
    path.home()
    path.advise("Proposal")
    path.note_step(20)  # proposal
    heard = path.vision()
    assert str(WORKSHOPS * CUSTOMERS) in heard
    boxes, arrows, _ = read(path.plan())
    assert len(arrows) == 1
    assert any("3D-mallit verkkoon" in box.text for box in boxes.values())
    path.home()
    path.note_step(10)  # measures
    path.advise("Evaluation")
    path.digital_map("mostly")
    assert "before" in path.hand.reads(), "the map says nothing of the one before"
    path.home()
    path.note_step(0)
    assert path.steps == len(STEPS)
    people = CUSTOMERS + OTHERS + STAFF
    assert path.figures() == {
        "Companies": "1",
        "Occasions": str(WORKSHOPS + path.consultations),
        "Customers": str(WORKSHOPS * CUSTOMERS),
        "Hours": f"{WORKSHOPS * people * HOURS:g}",
    }
