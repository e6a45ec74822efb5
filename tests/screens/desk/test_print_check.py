"""A file checked against the printers, and the queue."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.printroom.print_files import store_facts
from kiosk.printroom.queue.wishes import PrintWishes
from kiosk.store.hub_db import row, rows
from tests.screens.desk.touches import to_print_check
from tests.screens.driver import running_screen
from tests.screens.printer_hub import audited, hub_at_work, hub_with_printers, orders


def test_printers_that_fit_are_listed_and_the_others_with_a_reason(tmp_path: Path) -> None:
    made = hub_at_work(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_print_check(screen)

        desk = screen.shell.printCheck
        assert {line.name: line.words for line in desk.fitPrinters.rows} == {
            "Ahven": "Sopii ja on vapaa",
            "Hauki": "Sopii, vapautuu 15.10",
            "Muikku": "Väärä aine: PETG",
            "Kuha": "Väärä suutin: 0,6\u00a0mm",
        }
        assert {line.name: line.words for line in desk.unfitPrinters.rows} == {"Siika": "Ei yhteyttä klo 13.42 jälkeen"}
        screen.touch_item("check.Hauki")
        assert desk.nextAction == "wait"
        assert not screen.find("check.prepare").isEnabled(), "a printer at work can't be prepared"


@pytest.mark.parametrize(
    ("language", "fit", "layers"),
    [
        ("fi", "2 sopii, 2 luvalla", "370 kerrosta"),
        ("sv", "2 passar, 2 med tillstånd", "370 lager"),
        ("en", "2 fit, 2 with permission", "370 layers"),
    ],
)
def test_counts_are_worded_in_each_language(tmp_path: Path, language: str, fit: str, layers: str) -> None:
    made = hub_at_work(tmp_path)
    with running_screen(tmp_path, language=language, seeded=made.seeded) as screen:
        desk = screen.shell.printCheck
        desk.put(made.hook)
        assert (desk.printersTally, desk.layers) == (fit, layers)
        assert desk.material == "PLA", "the number of a colour says nothing to people"


def test_a_file_waits_in_the_queue_and_can_be_taken_out_again(tmp_path: Path) -> None:
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_print_check(screen)
        screen.touch_item("check.queue")
        screen.until_page("queue")

        job = row(made.db, "SELECT * FROM job")
        assert job is not None
        assert (job["job_state"], job["printer_id"], job["bed_confirmed_at"]) == ("waiting", None, None)
        assert job["created_by"] == made.seeded.staff_id
        assert orders(made.db) == []
        assert "print.queue" in audited(made.db)

        screen.touch_item("foot.exit")
        screen.until_page("home")
        screen.touch_item("queue.avainkoukku")
        screen.until_page("print_check")
        assert f"Nro {job['number']}: avainkoukku" in screen.texts()
        assert screen.shell.printCheck.job_id == job["id"]
        screen.touch_item("check.queue")
        screen.until_page("home")
        job = row(made.db, "SELECT * FROM job")
        assert job is not None
        assert (job["job_state"], job["outcome"]) == ("cancelled", "cancelled")
        assert "print.unqueue" in audited(made.db)


def test_a_file_is_queued_for_the_chosen_printer_or_for_any(tmp_path: Path) -> None:
    """Issue 12: chosen before it is added, and changed afterwards."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_print_check(screen)
        screen.touch_item("check.Hauki")
        assert screen.shell.printCheck.only == ""
        screen.touch_item("check.only")
        assert screen.shell.printCheck.only == "Hauki"
        screen.touch_item("check.queue")
        screen.until_page("queue")
        (job,) = rows(made.db, "SELECT * FROM job")
        assert job["wanted_printer_id"] == made.printer("hauki")
        screen.shell.printCheck.put_job(job["id"])
        screen.shell.go("print_check")
        screen.until_page("print_check")
        assert screen.shell.printCheck.only == "Hauki"
        screen.touch_item("check.only")
        screen.until(lambda: screen.shell.printCheck.only == "")
        (job,) = rows(made.db, "SELECT * FROM job")
        assert job["wanted_printer_id"] is None


def test_what_was_asked_for_is_said_where_something_else_is_loaded(tmp_path: Path) -> None:
    """The file knows its material alone: red that a visitor asked for must not be printed in black unnoticed."""
    made = hub_with_printers(tmp_path)
    made.db.execute("UPDATE printer SET material = 'PLA', material_colour = 'black'")
    order = made.seeded.services.orders
    assert order is not None
    job_id = order.add_to_queue(made.hook, made.seeded.staff_id, wishes=PrintWishes(material="PLA", colour="red"))
    with running_screen(tmp_path, language="en", seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        desk, hold = screen.shell.printCheck, screen.shell.holdToStart
        assert desk.put_job(job_id, made.printer("ahven"))
        screen.shell.go("print_check")
        screen.until_page("print_check")
        (line,) = [line for line in desk.findings.rows if line.key == "other_filament"]
        assert (line.level, line.words) == ("advice", "Change the filament first")
        assert line.detail == "Asked for: PLA red, loaded: PLA black"
        assert "material" not in {line.key for line in desk.findings.rows}, "that of the file alone is not right"
        assert desk.material == "PLA red"
        screen.touch_item("check.prepare")
        screen.until_page("hold_to_start")
        assert "PLA red" in hold.summary
        made.db.execute("UPDATE printer SET material_colour = 'Red'")
        desk.refresh()
        assert not [line for line in desk.findings.rows if line.key == "other_filament"]


def test_a_file_that_no_printer_may_ever_take_is_not_queued(tmp_path: Path) -> None:
    """G3: it would wait for nothing. One whose only printer is offline may wait."""
    made = hub_at_work(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        to_print_check(screen)
        desk = screen.shell.printCheck
        assert screen.find("check.queue").isEnabled()

        desk.put(replace(made.hook, facts=replace(made.hook.facts, forbidden=("M502",))))
        assert not screen.find("check.queue").isEnabled()
        desk.put(replace(made.hook, facts=replace(made.hook.facts, max_z_mm=9999.0)))
        assert not screen.find("check.queue").isEnabled()


def test_small_amounts_are_not_nothing(tmp_path: Path) -> None:
    """G10"""
    made = hub_at_work(tmp_path)
    with running_screen(tmp_path, language="en", seeded=made.seeded) as screen:
        desk = screen.shell.printCheck
        desk.put(replace(made.hook, facts=replace(made.hook.facts, filament_g=0.44, outline_height_mm=0.2)))
        assert (desk.filament, desk.height) == ("0.4\u00a0g", "0.2\u00a0mm")
        desk.put(replace(made.hook, facts=replace(made.hook.facts, filament_g=0.01, outline_height_mm=6.2)))
        assert (desk.filament, desk.height) == ("0.1\u00a0g", "6\u00a0mm")
        desk.put(replace(made.hook, facts=replace(made.hook.facts, filament_g=14.6)))
        assert desk.filament == "15\u00a0g"


def test_a_queued_file_that_is_read_again_shows_so_and_then_what_was_found(tmp_path: Path) -> None:
    """G3: findings of an earlier version of the check are never shown as the present ones."""
    made = hub_with_printers(tmp_path)
    with running_screen(tmp_path, seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        services = made.seeded.services
        assert services.orders is not None
        job_id = services.orders.add_to_queue(made.boat, made.seeded.staff_id)
        earlier = replace(made.boat.facts, reader="earlier")
        with made.db.atomic():
            store_facts(made.db, made.boat.sha256, earlier)
        check = screen.shell.printCheck
        assert check.put_job(job_id)
        screen.shell.go("print_check")
        screen.until(lambda: "luetaan uudelleen" in screen.texts())
        assert check.stops.count == 0
        with made.db.atomic():
            store_facts(made.db, made.boat.sha256, replace(made.boat.facts, forbidden=("M502",)))
        screen.until(lambda: check.stops.count == 1)
        assert "luetaan uudelleen" not in screen.texts()
        assert any("M502" in text for text in screen.texts())
        assert check.nextAction == ""
