"""The first page of staff: printers, alarms, queue."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.hub.alarms import AlarmCause, call_help, raise_alarm
from kiosk.hub.equipment.service_tasks import NewService
from kiosk.printroom.maintenance.services import add_service
from kiosk.store.hub_db import row
from tests.screens.driver import ScreenDriver, running_screen, spoken
from tests.screens.printer_hub import PrinterHub, hub_at_work


@contextmanager
def home(tmp_path: Path, size: str = "1280x800") -> Iterator[tuple[ScreenDriver, PrinterHub]]:
    """The first page of staff."""
    made = hub_at_work(tmp_path)
    with running_screen(tmp_path, size, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        yield screen, made


def test_every_printer_has_a_row_with_word_shape_and_progress(tmp_path: Path) -> None:
    with home(tmp_path) as (screen, _made):
        rows = {line.name: line for line in screen.shell.home.printers.rows}
        assert (rows["Ahven"].word, rows["Ahven"].mark, rows["Ahven"].fraction) == ("Vapaa", "free", -1)
        assert rows["Hauki"].word == "Tulostaa"
        assert rows["Hauki"].detail == "62\u00a0%, valmis 15.10"
        assert (rows["Siika"].word, rows["Siika"].mark) == ("Ei yhteyttä", "no_contact")
        said = "Hauki, Tulostaa, 62\u00a0%, valmis 15.10"
        assert spoken(screen.find("printer.Hauki")) == (said, QAccessible.Role.Button)


def test_empty_lists_say_so(tmp_path: Path) -> None:
    with home(tmp_path) as (screen, _made):
        assert "Ei avoimia hälytyksiä." in screen.texts(), "no more than that: Siika has no contact"
        assert {"Jonon suunnitelma", "mikään ei odota"} <= screen.texts()


def test_a_call_for_help_is_seen_by_a_named_person(tmp_path: Path) -> None:
    with home(tmp_path) as (screen, made):
        with made.db.atomic():
            alarm = call_help(made.db, made.seeded.clock)
        screen.until(lambda: "Joku pyytää apua" in screen.texts())
        QTest.qWait(50)
        screen.touch_item("alarm")
        screen.until_page("alarms")
        screen.touch_item("acknowledge.Vastaava")
        found = row(made.db, "SELECT * FROM alarm WHERE id = ?", alarm)
        assert found is not None
        assert found["acknowledged_by"] == made.seeded.staff_id


def test_a_service_that_is_due_is_among_what_needs_a_person(tmp_path: Path) -> None:
    """It leads to its printer; it is marked as done in the office, where its steps are."""
    made = hub_at_work(tmp_path)
    clock = made.seeded.clock
    wanted = NewService(name="Öljyä johteet", every_days=30)
    add_service(made.db, clock, made.seeded.staff_id, made.printer("ahven"), wanted)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        assert "Ahven: Öljyä johteet" not in screen.texts()
        made.db.execute("UPDATE service_task SET from_at = '2026-01-01T00:00:00.000Z'")
        screen.move(31)
        screen.shell.touched()  # nobody is logged out meanwhile
        screen.move(31)
        screen.until(lambda: "Ahven: Öljyä johteet" in screen.texts())
        screen.settle()
        screen.touch_item("alarm")
        screen.until_page("printer")


@pytest.mark.parametrize("size", ["1280x800", "800x480"])
def test_more_alarms_than_fit_are_on_the_next_page(tmp_path: Path, size: str) -> None:
    """Nothing needs a swipe (X6)."""
    with home(tmp_path, size) as (screen, made):
        with made.db.atomic():
            for slug in ("ahven", "muikku", "hauki", "kuha"):
                raise_alarm(made.db, made.seeded.clock, AlarmCause.HEATERS_ON, printer_id=made.printer(slug))
        screen.until(lambda: screen.shows("more"))
        seen: set[str] = set()
        for _ in range(4):
            QTest.qWait(50)
            seen |= {text for text in screen.texts() if text.endswith("Kuuma, ei tulosta")}
            screen.touch_item("more")
        assert len(seen) == 4


def test_alarms_get_the_room_that_the_queue_does_not_need(tmp_path: Path) -> None:
    """X6."""
    with home(tmp_path) as (screen, made):
        alarms, queue = screen.find("home.alarms"), screen.find("home.queue")
        assert alarms.height() == pytest.approx(queue.height(), abs=1), "half each while both have few rows"
        with made.db.atomic():
            for slug in ("ahven", "muikku", "hauki"):
                raise_alarm(made.db, made.seeded.clock, AlarmCause.HEATERS_ON, printer_id=made.printer(slug))
        screen.until(lambda: alarms.property("tally") == "3")
        screen.settle()
        assert not screen.shows("more"), "three rows fit above an empty queue"
        assert queue.height() >= queue.property("wholeHeight"), "its own text is whole"
        orders = made.seeded.services.orders
        assert orders is not None
        for stored in (made.hook, made.boat, made.hook):
            orders.add_to_queue(stored, made.seeded.staff_id)
        screen.until(lambda: queue.property("tally") == "3")
        screen.settle()
        assert alarms.height() == pytest.approx(queue.height(), abs=1), "half each while both want more"
