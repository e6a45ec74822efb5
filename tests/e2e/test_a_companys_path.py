"""A company's whole path from end to end, with real processes: from the first contact to the evaluation."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from kiosk.hub.organisations.process import STEPS
from tests.e2e.company_at_screen import CompanyAtScreen
from tests.e2e.company_at_tablet import CompanyAtTablet
from tests.e2e.company_path import CUSTOMERS, HOURS, OTHERS, QUESTIONS_AT_END, STAFF, WORKSHOPS, CompanyPath
from tests.e2e.new_hub import DESK, TABLET, NewHub
from tests.reports.plans.diagrams import read

pytestmark = pytest.mark.timeout(900)

TOUCHED = {
    "not_yet a_little a_little partly": "1.0",
    "partly partly mostly mostly": "2.5",
    "yes mostly not_for_us partly": "3.0",
    "a_little a_little a_little not_yet": "0.8",
    "not_yet not_yet not_yet a_little": "0.3",
    "partly a_little not_for_us not_for_us": "1.5",
    "yes yes mostly yes": "3.8",
    "mostly partly partly partly": "2.3",
}
"""The answers of each area, and its level: the mean of 0 (not yet) to 4 (yes), reckoned by hand."""
LEVEL, MEAN_CHANGE = "1.9", "+1.1"
"""The mean of these levels, and of what each is below the second map, where all are 3.0."""

NEEDS = {"Reaching customers online", "Pictures, video and sound", "At once", "The owner or the management"}
"""What the company ticks when it is asked what it needs."""
THOUGHT = "Mökkejä kunnostetaan enemmän kuin rakennetaan"


@pytest.fixture
def hub(tmp_path: Path, chromium: Browser) -> Iterator[NewHub]:
    with closing(NewHub(tmp_path, chromium, boards=0)) as made:
        yield made


def test_a_company_goes_its_whole_way_and_is_counted_once(hub: NewHub) -> None:
    """I4–I7, I11–I15: contact, needs, map by touch, workshops, vision, plan, Draw.io, future, the end; no dead end."""
    hub.log_in(hub.badge, hub.pin)
    path, company = CompanyPath(hub.open_office(hub.pin, DESK)), CompanyAtScreen(hub.app)
    path.set_project()
    path.first_contact()
    path.needs()
    assert path.needs_of_all() == NEEDS
    path.home()
    code = path.code_for_company()
    touched = [answer for area in TOUCHED for answer in area.split()]
    company.answer_map(code, touched, f"Taso {LEVEL.replace('.', ',')}/4: alussa")
    path.home()
    assert path.map_levels(f"Level {LEVEL} of 4: starting") == list(TOUCHED.values())
    path.home()
    path.note_step()  # selected
    for number in range(WORKSHOPS):
        path.workshop(40 - 10 * number)
    path.home()
    path.advise("Proposal")
    path.note_step()  # proposal
    heard = path.vision()
    assert str(WORKSHOPS * CUSTOMERS) in heard
    boxes, arrows, _ = read(path.plan())
    assert len(arrows) == 1
    assert any("3D-mallit verkkoon" in box.text for box in boxes.values())
    company.finish_measure(code.rpartition("/")[2], path.first_measure, of=2)
    company.write_future(code, THOUGHT)
    path.home()
    assert path.measure_states() == {path.first_measure: "Ready", "3D-mallit verkkoon": "Not started"}
    path.home()
    path.note_step()  # measures
    path.advise("Evaluation")
    hub.log_in(hub.badge, hub.pin)
    code = company.begun_by_staff()
    tablet = CompanyAtTablet(hub.open_browser(TABLET))
    tablet.enter(code)
    second = tablet.answer_map("mostly")
    assert "Three next steps" in second
    assert "before" in second, "the map says nothing of the one before"
    assert f"{path.first_measure}\n" in tablet.plan()
    assert tablet.future() == THOUGHT
    tablet.close()
    company.answer_at_end(code.replace("-", ""), ["great"] * QUESTIONS_AT_END)
    path.home()
    path.evaluated()
    levels, change = path.impact()
    assert levels == [f"{level} → 3.0" for level in TOUCHED.values()]
    assert f"On average {MEAN_CHANGE}." in change
    assert path.steps == len(STEPS)
    of_all = path.impact_of_all()
    assert of_all.count("Shown from 5 organisations on") == 2, "what one company answered is shown"
    people = CUSTOMERS + OTHERS + STAFF
    assert path.figures() == {
        "Companies": "1",
        "Occasions": str(WORKSHOPS + path.consultations),
        "Customers": str(WORKSHOPS * CUSTOMERS),
        "Hours": f"{WORKSHOPS * people * HOURS:g}",
    }
