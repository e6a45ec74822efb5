"""The authority's form at the kiosk: its code in the participant's language, ticks by number with undo (I10)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.hub.projects.authority_forms import AuthorityForm, form_address, missing
from kiosk.hub.projects.evidence import Evidence, participants
from kiosk.hub.projects.project import Project, add_project
from kiosk.scan.qr import qr_matrix
from kiosk.scan.qr_path import qr_path
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, as_staff, audited, hub_with_printers
from tests.screens.seed import PIN

FORM = "https://lomake.fi/osallistuja?hanke={code}"


@pytest.fixture
def hub(tmp_path: Path) -> PrinterHub:
    return hub_with_printers(tmp_path)


@pytest.fixture
def host(tmp_path: Path, hub: PrinterHub) -> Iterator[ScreenDriver]:
    badge = hub.seeded.services.staff.add("Oona", "host", PIN)
    with running_screen(tmp_path, seeded=hub.seeded) as screen:
        as_staff(screen, badge, "host_day")
        yield screen


def _project(hub: PrinterHub, code: str, begins: date, *, numbers: int) -> Project:
    services, by = hub.seeded.services, hub.seeded.staff_id
    wanted = Project(code=code, name="Digivisio", start_form_url=FORM, planned_from=begins)
    made = add_project(hub.db, services.clock, by, wanted)
    evidence = Evidence(hub.db, services.clock, services.tz)
    for _ in range(numbers):
        evidence.add_participant(made.id, begins, by=by)
    return made


def _open(screen: ScreenDriver) -> None:
    screen.touch_item("day.tools")
    screen.until_page("tools")
    screen.touch_item("tools.form")
    screen.until_page("participant_form")


def test_a_participant_scans_the_form_and_staff_tick_the_number(host: ScreenDriver, hub: PrinterHub) -> None:
    """I10, T3, F1: who came last is the first number; the tick can be taken back; nothing but its day is stored."""
    project = _project(hub, "S21482", date(2026, 1, 7), numbers=3)
    _open(host)
    page = host.shell.participantForm
    assert page.qrPath == qr_path(qr_matrix("https://lomake.fi/osallistuja?hanke=S21482"))
    assert "S21482" in host.texts()
    assert [row.key for row in page.numbers.rows] == ["3", "2", "1"]
    host.touch_item("form.number.3")
    host.until(lambda: host.shows("form.undo"))
    assert missing(hub.db, project.id, AuthorityForm.START) == (1, 2)
    assert page.title == "Aloituslomake puuttuu: 2"
    assert audited(hub.db)[-1] == "tick start form"
    host.touch_item("form.undo")
    host.until(lambda: host.shows("form.number.3"))
    assert missing(hub.db, project.id, AuthorityForm.START) == (1, 2, 3)
    host.touch_item("form.end")
    assert [row.key for row in page.numbers.rows] == ["1", "2", "3"]
    for number in "123":
        host.touch_item(f"form.number.{number}")
    assert page.title == "Kaikki lopetuslomakkeet on tehty"
    assert all(one.end_form_on is not None for one in participants(hub.db, project.id))


def test_who_has_just_come_gets_the_next_number(host: ScreenDriver, hub: PrinterHub) -> None:
    """I10, T3: with undo."""
    project = _project(hub, "S21482", date(2026, 1, 7), numbers=1)
    _open(host)
    host.touch_item("form.add")
    host.until(lambda: host.shows("form.number.2"))
    host.touch_item("form.undo")
    host.until(lambda: not host.shows("form.number.2"))
    assert [one.number for one in participants(hub.db, project.id)] == [1]


def test_the_words_are_in_the_language_of_the_participant(host: ScreenDriver, hub: PrinterHub) -> None:
    """I10, X9: it changes on the page, which stays as it is."""
    _project(hub, "S21482", date(2026, 1, 7), numbers=1)
    _open(host)
    host.touch_item("form.end")
    host.touch_item("foot.language.sv")
    host.until(lambda: "Skanna koden med telefonen. Den öppnar slutblanketten." in host.texts())
    host.touch_item("foot.language.en")
    host.until(lambda: "Scan the code with your phone. It opens the end form." in host.texts())


def test_projects_with_a_form_are_shown_in_turn(host: ScreenDriver, hub: PrinterHub) -> None:
    """I10: the one that began last first; each with its own code and numbers."""
    first, second = (_project(hub, code, date(year, 1, 7), numbers=1) for code, year in (("A1", 2024), ("B2", 2026)))
    _open(host)
    page = host.shell.participantForm
    shown = []
    for _ in range(3):
        shown.append((page.code, page.qrPath == qr_path(qr_matrix(form_address(second, AuthorityForm.START)))))
        host.touch_item("form.project")
    assert shown == [("B2", True), ("A1", False), ("B2", True)]
    host.touch_item("form.number.1")
    assert missing(hub.db, first.id, AuthorityForm.START) == (), "the one that is shown after the third press"


def test_a_hub_without_a_form_says_where_it_is_written(host: ScreenDriver) -> None:
    """I10: and offers no number."""
    _open(host)
    assert "Millään hankkeella ei ole lomaketta." in host.texts()
    assert not host.shows("form.add")
    assert not host.shows("form.qr")
