"""The quick log at the real window: three touches, and more only for a company, its size, a project, a kind (I6)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.projects.project import Project, add_project
from kiosk.screens.host.name_ranges import name_ranges
from kiosk.store.hub_db import row
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, as_staff, hub_at_work
from tests.screens.seed import PIN

NAMES = ("Kolima Safarit", "Wiikinki Media Oy", "Åsas Hår", "Keiteleen Puutyö Oy")


@pytest.fixture
def hub(tmp_path: Path) -> PrinterHub:
    return hub_at_work(tmp_path)


@pytest.fixture
def host(tmp_path: Path, hub: PrinterHub) -> Iterator[ScreenDriver]:
    """A host has logged in."""
    badge = hub.seeded.services.staff.add("Oona", "host", PIN)
    with running_screen(tmp_path, seeded=hub.seeded) as screen:
        as_staff(screen, badge, "host_day")
        yield screen


def _companies(hub: PrinterHub) -> dict[str, str]:
    """Four of them, by name."""
    clock, by = hub.seeded.services.clock, hub.seeded.staff_id
    return {name: add_organisation(hub.db, clock, by, Organisation(name=name)).id for name in NAMES}


def _log(host: ScreenDriver, *touches: str) -> None:
    """From the host's day until it is saved."""
    host.touch_item("day.consultation")
    for name in touches:
        host.until(lambda name=name: host.shows(name))  # type: ignore[misc]
        host.touch_item(name)
    host.until_page("host_day")


def _logged(hub: PrinterHub, *columns: str) -> tuple[object, ...]:
    """Of the last one."""
    found = row(hub.db, "SELECT * FROM consultation ORDER BY id DESC LIMIT 1")
    assert found is not None
    return tuple(found[one] for one in columns)


def test_an_organisation_is_named_by_one_more_press(host: ScreenDriver, hub: PrinterHub) -> None:
    """I6: of the kind that asked, those served last first; the first tile leads back."""
    ids = _companies(hub)
    host.touch_item("day.consultation")
    host.until_page("consultation")
    host.touch_item("asker.company")
    assert {"Yritys", "Keiteleen Puutyö Oy", "Åsas Hår", "Nimi tai koko"} <= host.texts()
    host.touch_item("asker.company")
    assert "Yksityinen" in host.texts()
    host.touch_item("asker.association")
    assert "Yksityinen" in host.texts(), "no association is known"
    for name in ("asker.company", f"asker.{ids['Åsas Hår']}", "topic.ai", "length.30"):
        host.touch_item(name)
    host.until_page("host_day")
    assert _logged(hub, "asker", "organisation_id", "size_class") == ("company", ids["Åsas Hår"], None)


def test_any_organisation_is_found_by_its_letters(host: ScreenDriver, hub: PrinterHub) -> None:
    """I6: on a page of its own; it is chosen when the page leads back, and saved if nothing else is missing."""
    ids = _companies(hub)
    host.touch_item("day.consultation")
    host.until_page("consultation")
    host.touch_item("asker.company")
    host.touch_item("asker.more")
    host.until_page("consultation_asker")
    assert {"Mikä yritys?", "K", "W", "Å", *NAMES} <= host.texts()
    host.touch_item("letters.W")
    host.until(lambda: "Kolima Safarit" not in host.texts())
    host.touch_item(f"found.{ids['Wiikinki Media Oy']}")
    host.until_page("consultation")
    assert "Wiikinki Media Oy" in host.texts()
    host.touch_item("topic.ai")
    host.touch_item("length.30")
    host.until_page("host_day")
    assert _logged(hub, "organisation_id") == (ids["Wiikinki Media Oy"],)
    _log(host, "topic.vr", "asker.company", "asker.more", f"found.{ids['Kolima Safarit']}", "length.15")
    assert _logged(hub, "organisation_id", "topic") == (ids["Kolima Safarit"], "vr")


def test_a_company_that_is_not_named_has_a_size(host: ScreenDriver, hub: PrinterHub) -> None:
    """I6: also where no company is known; it is shown on the tile, and the company once more takes it back."""
    host.touch_item("day.consultation")
    host.until_page("consultation")
    host.touch_item("asker.company")
    host.touch_item("asker.more")
    host.until_page("consultation_asker")
    assert host.shows("found.empty")
    for name in ("size.small", "topic.ai", "length.30"):
        host.touch_item(name)
    host.until_page("host_day")
    assert _logged(hub, "asker", "size_class", "organisation_id") == ("company", "small", None)
    host.touch_item("day.consultation")
    host.until_page("consultation")
    host.touch_item("asker.company")
    host.touch_item("asker.more")
    host.until_page("consultation_asker")
    host.touch_item("size.micro")
    host.until_page("consultation")
    assert "Yritys, alle 10" in host.texts()
    for name in ("asker.company", "topic.ai", "length.30"):
        host.touch_item(name)
    host.until_page("host_day")
    assert _logged(hub, "size_class") == (None,)


def test_the_only_project_that_runs_is_chosen_without_a_touch(host: ScreenDriver, hub: PrinterHub) -> None:
    """I6: three touches still; two more choose none; without one that runs nothing is asked."""
    clock, by = hub.seeded.services.clock, hub.seeded.staff_id
    add_project(hub.db, clock, by, Project(code="A77892", name="Over", real_until=date(2022, 1, 1)))
    _log(host, "topic.ai", "asker.resident", "length.15")
    assert _logged(hub, "project_id") == (None,)
    running = add_project(hub.db, clock, by, Project(code="S21482", name="Digivisio"))
    _log(host, "topic.ai", "asker.resident", "length.15")
    assert _logged(hub, "project_id") == (running.id,)
    host.touch_item("day.consultation")
    host.until_page("consultation")
    assert "S21482" in host.texts()
    host.touch_item("consultation.kind")
    host.until_page("consultation_kind")
    host.touch_item("project.")
    host.until(lambda: "ei hanketta" in host.texts())
    for name in ("topic.ai", "asker.resident", "length.15"):
        host.touch_item(name)
    host.until_page("host_day")
    assert _logged(hub, "project_id") == (None,)


def test_another_kind_is_chosen_with_one_press_on_its_page(host: ScreenDriver, hub: PrinterHub) -> None:
    """I6: advice unless another is chosen; what was answered before stays, and the next one is advice again."""
    _log(host, "topic.ai", "asker.resident", "length.15")
    assert _logged(hub, "kind") == ("advice",)
    host.touch_item("day.consultation")
    host.until_page("consultation")
    assert "Neuvonta" in host.texts()
    host.touch_item("topic.vr")
    host.touch_item("consultation.kind")
    host.until_page("consultation_kind")
    assert not host.shows("project."), "no project runs"
    host.touch_item("kind.initial_mapping")
    host.until_page("consultation")
    assert "Alkukartoitus" in host.texts()
    host.touch_item("asker.resident")
    host.touch_item("length.60")
    host.until_page("host_day")
    assert _logged(hub, "kind", "topic", "minutes") == ("initial_mapping", "vr", 60)
    host.touch_item("day.consultation")
    host.until_page("consultation")
    assert "Neuvonta" in host.texts()


def test_letters_are_parted_into_ranges_of_about_one_length() -> None:
    """I6: all names with one letter are in one range."""
    found = [Organisation(name=name) for name in ("Alfa", "beta", "Beeta", "Delta", "Eeta", "Öljy", "Åbo")]
    assert [one.letters for one in name_ranges(found, 8)] == ["A", "B", "D", "E", "Å", "Ö"]
    assert [(one.letters, len(one.organisations)) for one in name_ranges(found, 3)] == [
        ("A–B", 3),
        ("D–Å", 3),
        ("Ö", 1),
    ]
    assert name_ranges([], 3) == ()
