"""Spools at the kiosk: chosen by tap and label, loaded on a printer, taken off, added; who may (S1, Q3)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.printer_settings import printer
from kiosk.hub.settings.settings_table import put_setting
from kiosk.hub.spools.label_code import spool_code
from kiosk.hub.spools.spool import loaded_on, spool_of_number
from kiosk.store.hub_db import row
from tests.screens.desk.touches import to_print_check
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, answer, as_staff, hub_at_work, hub_with_printers, orders
from tests.screens.seed import PIN, here
from tests.tour_spools import STOCK, stock


@pytest.fixture
def hub(tmp_path: Path) -> PrinterHub:
    made = hub_at_work(tmp_path)
    stock(made)
    return made


@pytest.fixture
def screen(tmp_path: Path, hub: PrinterHub) -> Iterator[ScreenDriver]:
    with running_screen(tmp_path, language="en", seeded=hub.seeded, badge=hub.seeded.badge_code) as opened:
        opened.shell.go("spools")
        opened.until_page("spools")
        yield opened


def test_the_shelf_says_what_is_loaded_and_what_runs_low(screen: ScreenDriver, hub: PrinterHub) -> None:
    """What is loaded comes first within its material, with the colour of its printer; then a place for a new one.

    A spool is taken off its printer.
    """
    screen.shell.go("home")
    screen.until_page("home")
    screen.touch_item("home.tools")
    screen.until_page("tools")
    screen.touch_item("tools.spools")
    screen.until_page("spools")
    shown = screen.shell.spools.rows.rows
    assert len(shown) == len(STOCK) + 1
    assert shown[-1].key == "new"
    by_name = {row.name: row for row in shown}
    assert by_name["PETG black"].low
    assert by_name["PETG black"].tag == "#B87FAE"
    assert by_name["PLA red"].detail == "620\N{NO-BREAK SPACE}g, Hauki"
    assert by_name["PLA green"].wound > by_name["PLA blue"].wound > by_name["TPU white"].wound
    assert "2 spools" in screen.shell.spools.title
    screen.touch_item("spool.1")
    screen.touch_item("spools.takeOff")
    screen.until(lambda: loaded_on(hub.db, hub.printer("hauki")) is None)
    add_a_spool(screen, hub)


def add_a_spool(screen: ScreenDriver, hub: PrinterHub) -> None:
    """Three taps, with the colour in the hub's language, and the number to write on it."""
    while not screen.shows("spool.new"):
        screen.touch_item("more")
    screen.touch_item("spool.new")
    screen.until_page("new_spool")
    for choice in ("PETG", "red", "750"):
        screen.touch_item(f"spool.answer.{choice}")
    screen.until_page("spools")
    added = spool_of_number(hub.db, len(STOCK) + 1)
    assert added is not None
    assert (added.material, added.colour, added.full_g, added.left_g) == ("PETG", "punainen", 750, 750)
    assert str(added.number) in screen.shell.notice


def test_a_label_chooses_its_spool_and_a_printer_takes_it(screen: ScreenDriver, hub: PrinterHub) -> None:
    """S1: scan, printer, done; the printer says what is loaded, the earlier spool is back on the shelf."""
    screen.shell.scanned(spool_code(3))
    screen.until(lambda: screen.shell.spools.chosenName == "PLA white")
    screen.touch_item("spools.load")
    screen.until_page("load_filament")
    screen.touch_item("load.printer.Hauki")
    screen.until(lambda: screen.shell.loadFilament.step == "change")
    assert screen.shell.loadFilament.nozzle == "211"
    assert screen.shell.loadFilament.nozzleHot
    screen.touch_item("load.done")
    screen.until_page("spools")
    loaded, said = loaded_on(hub.db, hub.printer("hauki")), printer(hub.db, hub.printer("hauki"))
    assert loaded is not None
    assert said is not None
    assert (loaded.number, said.material_colour) == (3, "valkoinen")
    first = spool_of_number(hub.db, 1)
    assert first is not None
    assert first.printer_id is None
    choose_the_printer_first(screen)


def choose_the_printer_first(screen: ScreenDriver) -> None:
    """And the spool by its label."""
    screen.touch_item("spools.load")
    screen.until_page("load_filament")
    screen.touch_item("load.printer.Kuha")
    assert screen.shell.loadFilament.step == "spool", "it prints, so people do it by hand"
    screen.shell.scanned(spool_code(99))
    screen.until(lambda: "99" in screen.shell.notice)
    screen.shell.scanned(spool_code(4))
    screen.until(lambda: screen.shell.loadFilament.step == "change")
    screen.touch_item("load.another")
    assert screen.shell.loadFilament.step == "spool"


def test_a_label_is_taken_also_where_the_shelf_shows_only_some(screen: ScreenDriver, hub: PrinterHub) -> None:
    """A large hub has more spools than the page lists; an unanswered scan would look like a broken reader."""
    shelf = screen.shell.spools
    shelf.showPlaces(5)
    assert (shelf.rows.count, shelf.pages, shelf.atPage) == (5, 3, 0)
    shelf.choose_number(13)
    assert (shelf.atPage, [row.number for row in shelf.rows.rows if row.chosen]) == (2, ["13"])
    assert shelf.rows.rows[-1].key == "new"
    shelf.turn()
    assert (shelf.atPage, shelf.rows.count) == (0, 5)
    page = screen.shell.loadFilament
    page.begin(printer_id=hub.printer("hauki"))
    page.showPlaces(1)
    numbers = [one["number"] for one in hub.db.query("SELECT number FROM spool WHERE printer_id IS NULL")]
    assert len(numbers) > 1
    for number in numbers:
        page.choose_number(number)
        assert page.step == "change", number
        page.chooseAnother()
        assert page.step == "spool"


def test_the_next_button_comes_when_the_heat_was_measured(screen: ScreenDriver, hub: PrinterHub) -> None:
    """Out with the old filament, in with the new one: heated, measured, moved; then the heat is switched off."""
    load = screen.shell.loadFilament
    hub.read("ahven", 21.0, 21.0, age_s=1, target=False)
    screen.touch_item("spools.load")
    screen.until_page("load_filament")
    screen.touch_item("load.printer.Ahven")
    assert (load.step, load.next) == ("old", "heat")
    screen.touch_item("load.done")
    assert load.wait != "", "nothing can be pressed too early"
    assert not screen.shows("load.done")
    answer(hub.db)
    hub.read("ahven", 150.0, 21.0, age_s=1)
    screen.until(lambda: load.nozzle == "150")
    hub.read("ahven", 214.0, 21.0, age_s=1)
    screen.until(lambda: load.next == "move")
    screen.touch_item("load.done")
    assert [order["action"] for order in orders(hub.db)] == ["preheat", "unload_filament"]
    answer(hub.db)
    screen.until(lambda: load.step == "spool")
    screen.shell.scanned(spool_code(3))
    screen.until(lambda: load.step == "feed")
    hub.read("ahven", 214.0, 21.0, age_s=1)
    screen.until(lambda: load.next == "move")
    screen.touch_item("load.done")
    answer(hub.db, refused="The printer did not take it.")
    screen.until(lambda: "did not take it" in screen.shell.notice)
    assert load.step == "feed", "a refusal moves nothing on"
    screen.touch_item("load.done")
    answer(hub.db)
    screen.until(lambda: load.step == "change")
    hub.read("ahven", 214.0, 21.0, age_s=1)
    screen.until(lambda: load.nozzle == "214")
    screen.touch_item("load.done")
    screen.until_page("spools")
    assert [order["action"] for order in orders(hub.db)][-1] == "cool_down"
    loaded = loaded_on(hub.db, hub.printer("ahven"))
    assert loaded is not None
    assert loaded.number == 3


def test_a_wrong_material_offers_the_change_and_comes_back_to_the_file(tmp_path: Path) -> None:
    """Instead of a permission: the printer has the right filament then."""
    made = hub_with_printers(tmp_path)
    stock(made)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_print_check(screen)
        while not screen.shows("check.Muikku"):
            screen.touch_item("more")
        screen.touch_item("check.Muikku")
        screen.touch_item("check.prepare")
        screen.until_page("print_permission")
        screen.touch_item("permission.filament")
        screen.until_page("load_filament")
        load = screen.shell.loadFilament
        screen.shell.scanned(spool_code(3))
        for _ in range(2):
            if load.step in {"old", "feed"}:
                screen.touch_item("load.another")  # by hand
        assert load.step == "change"
        screen.touch_item("load.done")
        screen.until_page("print_check")
        screen.until(lambda: screen.shell.printCheck.nextAction == "prepare")


def test_money_is_shown_only_where_the_hub_wants_it(tmp_path: Path) -> None:
    """On the check of a file, and where a print is judged."""
    made = hub_with_printers(tmp_path)
    made.end("muikku", made.run("muikku", made.hook, 1.0, here(13, 30)), "done")
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        for cents in (0, 2000):
            made.seeded.services.print_desk = PrintDesk(cost_per_kg_cents=cents)
            put_setting(made.db, made.seeded.clock, None, made.seeded.services.print_desk)
            screen.touch_item("printer.Muikku")
            screen.until_page("job_done")
            assert ("€" in screen.shell.jobDone.summary) == bool(cents), cents
            screen.shell.back()
            to_print_check(screen)
            assert ("€" in screen.shell.printCheck.filament) == bool(cents), cents
            screen.shell.go("home")
            screen.until_page("home")


def test_a_host_sees_the_shelf_and_changes_nothing(tmp_path: Path, hub: PrinterHub) -> None:
    """Q3. S4: a label of a spool counts nobody on the first page; it is said what it is."""
    code = hub.seeded.services.staff.add("Otso", "host", PIN)
    with running_screen(tmp_path, seeded=hub.seeded) as screen:
        before = row(hub.db, "SELECT count(*) AS n FROM visit")
        screen.shell.scanned(spool_code(1))
        screen.until(lambda: screen.shell.notice != "" and screen.shell.noticeIsProblem)
        assert row(hub.db, "SELECT count(*) AS n FROM visit") == before
        as_staff(screen, code, page="host_day")
        screen.shell.go("spools")
        screen.until_page("spools")
        assert not screen.shows("spools.load")
        assert all(row.key != "new" for row in screen.shell.spools.rows.rows)
