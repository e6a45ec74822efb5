"""How many people this month, and how many women: at the real window, in three touches from the first page (I1, P7)."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.errors import StoreError
from kiosk.hub.figures.hub_figures import HubFigures, hub_figures
from kiosk.hub.figures.period import Period
from kiosk.screens.host import figures_reader
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.figures_hub import CLASS, MEN, NOT_TOLD, WOMEN, lay_figures
from tests.screens.printer_hub import PrinterHub, as_staff, hub_at_work
from tests.screens.seed import PIN

PEOPLE = WOMEN + MEN + NOT_TOLD
NBSP = "\N{NO-BREAK SPACE}"


@pytest.fixture
def hub(tmp_path: Path) -> PrinterHub:
    """In the month before people, a class, consultations; in this month nobody; a project that runs."""
    made = hub_at_work(tmp_path)
    lay_figures(made)
    return made


@pytest.fixture
def host(tmp_path: Path, hub: PrinterHub) -> Iterator[ScreenDriver]:
    """A host has logged in."""
    badge = hub.seeded.services.staff.add("Oona", "host", PIN)
    with running_screen(tmp_path, seeded=hub.seeded) as screen:
        as_staff(screen, badge, "host_day")
        yield screen


def _opened(screen: ScreenDriver, *touches: str) -> int:
    """Touch one after the other until the figures are counted; how many touches it took."""
    for name in touches:
        screen.until(lambda name=name: screen.shows(name))  # type: ignore[misc]
        screen.touch_item(name)
    screen.until_page("figures")
    screen.until(lambda: screen.shell.figures.people != "–", "counted")
    screen.settle()
    return len(touches)


def test_a_host_sees_people_and_women_of_a_month_in_two_touches(host: ScreenDriver) -> None:
    """I1: from the first page of a host; each with how much it is known from, and what it is; in three languages."""
    assert _opened(host, "day.figures") == 1
    assert "Marraskuu 2026: 0 ihmistä" in host.texts()
    host.touch_item("figures.last_month")
    host.until(lambda: f"Lokakuu 2026: {PEOPLE} ihmistä" in host.texts())
    assert {str(PEOPLE), str(WOMEN), str(PEOPLE + CLASS), "13,5"} <= host.texts()
    assert {f"tieto on 97{NBSP}%:sta käynneistä", f"83{NBSP}% ihmisistä kertoi"} <= host.texts()
    assert f"58{NBSP}% niistä, jotka kertoivat" in host.texts()
    assert "Alle viiden luvut eivät lähde talosta." in host.shell.figures.note
    for language, title, women in (
        ("sv", f"Oktober 2026: {PEOPLE} människor", "Kvinnor"),
        ("en", f"October 2026: {PEOPLE} people", "Women"),
    ):
        host.shell.setLanguage(language)
        assert {title, women} <= host.texts()
    host.shell.setLanguage("fi")
    project = next(name for name in sorted(host.names()) if name.startswith("figures.") and len(name) > 30)
    host.touch_item(project)
    host.until(lambda: f"S21482: {PEOPLE} ihmistä" in host.texts())


@pytest.mark.parametrize(
    ("size", "touches"),
    [("1280x800", ("home.day", "day.figures")), ("800x480", ("home.tools", "tools.day", "day.figures"))],
)
def test_from_the_printers_it_takes_three_touches(
    tmp_path: Path, hub: PrinterHub, size: str, touches: tuple[str, ...]
) -> None:
    """I1: for whoever prints, whose first page shows the printers."""
    with running_screen(tmp_path, size, seeded=hub.seeded) as screen:
        as_staff(screen, hub.seeded.badge_code)
        assert _opened(screen, *touches) <= 3
        assert "Marraskuu 2026: 0 ihmistä" in screen.texts()


def test_a_long_count_stops_nothing_and_the_last_wish_counts(
    host: ScreenDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """I1: the page is there while a million visits are counted; what nobody waits for any more is never shown."""
    may_count, counted = threading.Event(), list[Period]()

    def slowly(db: object, period: Period, *others: object) -> HubFigures:
        assert may_count.wait(30)
        counted.append(period)
        return hub_figures(db, period, *others)  # type: ignore[arg-type]

    monkeypatch.setattr(figures_reader, "hub_figures", slowly)
    host.touch_item("day.figures")
    host.until_page("figures")
    assert {"Marraskuu 2026", "–"} <= host.texts()
    assert "Lasketaan…" in host.texts()
    host.touch_item("figures.year")
    host.touch_item("figures.last_month")
    assert "Lokakuu 2026" in host.texts()
    may_count.set()
    host.until(lambda: f"Lokakuu 2026: {PEOPLE} ihmistä" in host.texts())
    assert len(counted) == 2, "this month, and the last wish"


def test_what_cannot_be_read_is_said(host: ScreenDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    """Q7: and no number stands there."""

    def damaged(*_: object) -> HubFigures:
        raise StoreError("hub.db is damaged.")

    monkeypatch.setattr(figures_reader, "hub_figures", damaged)
    host.touch_item("day.figures")
    host.until_page("figures")
    host.until(lambda: host.shell.notice != "")
    assert host.shell.figures.people == "–"
