"""A visitor asks for a print by touch, from the stick to the number, and what may come in between."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.hub.settings.print_desk import PrintDesk
from kiosk.hub.settings.settings_table import put_setting
from kiosk.hub.visits import ClosedBy
from kiosk.printroom.requests.request import open_requests
from kiosk.printroom.results.shelf import shelf_numbers
from kiosk.screens.kit import file_taking
from kiosk.store.hub_db import rows
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub
from tests.screens.requests.desk_hub import approve, greeted, requests_hub, send, shelve, to_colours, to_days, to_files

pytestmark = pytest.mark.qt_log_ignore("PopupList")


@pytest.fixture
def hub(tmp_path: Path) -> PrinterHub:
    return requests_hub(tmp_path)


@pytest.fixture
def opened(hub: PrinterHub, tmp_path: Path) -> Iterator[ScreenDriver]:
    with running_screen(tmp_path, seeded=hub.seeded) as screen:
        yield screen


def scan_again(screen: ScreenDriver, code: str) -> None:
    """The pass is scanned on the way out."""
    screen.touch_item("request.done")
    screen.until_page("start")
    screen.move(4)
    screen.scan_keys(code)
    screen.until_page("farewell")


def test_from_the_stick_to_the_number_in_a_few_touches(hub: PrinterHub, opened: ScreenDriver) -> None:
    """Red PLA, tomorrow: the file is stored, the request waits with the wish; nothing names the visitor.

    P4: the next scan says how far it is, by the number alone, without the name of the file; the page of the own
    requests offers to withdraw it, and asks first.
    """
    to_days(opened)
    assert "järvivene" in opened.texts()
    opened.touch_item("request.day.1")
    opened.touch_item("request.next")
    opened.until_page("request_sent")
    (request,) = open_requests(hub.db)
    assert (request.material, request.colour, request.wished_day) == ("PLA", "punainen", date(2026, 11, 19))
    number = request.number
    assert str(number) in opened.texts()
    opened.touch_item("request.done")
    opened.until_page("start")
    assert "järvivene" not in opened.texts()
    opened.move(4)
    opened.scan_keys(hub.seeded.pass_code)
    opened.until_page("farewell")
    assert f"Pyyntö {number}: katsottavana" in opened.texts()
    assert "järvivene" not in opened.texts()
    opened.touch_item("farewell.request")
    opened.until_page("own_requests")
    opened.touch_item(f"own.withdraw.{number}")
    assert len(open_requests(hub.db)) == 1, "it was only asked"
    opened.touch_item(f"own.withdraw.{number}")
    assert open_requests(hub.db) == ()


def test_in_the_queue_it_says_when_it_is_ready_as_planned_and_on_the_shelf_where_it_is(
    hub: PrinterHub, opened: ScreenDriver
) -> None:
    """Nearly four hours from 13.42 on a free printer; nothing is promised while the plan has no place for it.

    Taking it from the shelf asks once more, and frees the number.
    """
    number = send(opened)
    request_id = approve(hub)
    scan_again(opened, hub.seeded.pass_code)
    line = f"Pyyntö {number}: jonossa"
    assert any(words.startswith(f"{line}, valmis arviolta 17.") for words in opened.texts())
    hub.db.execute("UPDATE printer SET printer_state = 'offline'")
    opened.shell.refresh()
    opened.until(lambda: line in opened.texts(), "nothing is promised")
    shelve(hub, request_id, 14)
    opened.until(lambda: f"Tuloste {number}: hyllyssä 14" in opened.texts())
    opened.touch_item("farewell.request")
    opened.until_page("own_requests")
    assert "noudettava viimeistään ma 30.11." in opened.texts()
    opened.touch_item(f"own.fetch.{number}")
    assert shelf_numbers(hub.db) == (14,), "it was only asked"
    opened.touch_item(f"own.fetch.{number}")
    assert shelf_numbers(hub.db) == ()
    opened.until(lambda: not opened.shows(f"own.fetch.{number}"))


def test_a_day_pass_is_enough_and_its_owner_is_told_to_remember_the_number(
    hub: PrinterHub, opened: ScreenDriver
) -> None:
    """T9, P9: it finds the request again until the hub closes, and not a day longer."""
    services = hub.seeded.services
    day_pass = services.day_passes.offer(services.visits.check_in().id)
    assert day_pass is not None
    opened.scan_keys(day_pass.code)
    opened.until_page("farewell")
    opened.touch_item("farewell.request")
    opened.until_page("request_file")
    opened.until(lambda: opened.shows("request.järvivene"), "the file is listed")
    opened.touch_item("request.järvivene")
    opened.until_page("request_colour")
    opened.touch_item("request.colour.musta")
    opened.touch_item("request.next")
    opened.until_page("request_day")
    opened.touch_item("request.anyDay")
    opened.touch_item("request.next")
    opened.until_page("request_sent")
    assert any("Muista numero: päiväpassi päättyy sulkemiseen." in words for words in opened.texts())
    scan_again(opened, day_pass.code)
    assert any("katsottavana" in words for words in opened.texts())


def test_the_page_of_a_printer_leads_there_once_the_pass_is_shown(hub: PrinterHub, opened: ScreenDriver) -> None:
    """Whoever taps a printer on the board learns how to get a print.

    A file that the gate refuses is explained, and another can be chosen: it would write the machine's stored settings,
    so nothing is asked, nothing is handed in.
    """
    text = (hub.drop / "avainkoukku.gcode").read_text()
    (hub.stick / "paha.gcode").write_text(f"M502\nM500\n{text}")
    opened.shell.equipmentPage.show(hub.printer("hauki"))
    opened.until_page("equipment")
    opened.touch_item("equipment.request")
    assert "Näytä ensin passisi tai päiväpassisi." in opened.texts()
    opened.scan_keys(hub.seeded.pass_code)
    opened.until(lambda: opened.shell.visitor.has_pass, "the pass is known")
    opened.touch_item("equipment.request")
    opened.until_page("request_file")
    opened.until(lambda: opened.shows("request.paha"), "the file is listed")
    opened.touch_item("request.paha")
    opened.until(lambda: opened.shows("files.trouble"), "it is refused")
    assert any(words.startswith("Mikään tulostin täällä ei voi tulostaa sitä.") for words in opened.texts())
    opened.touch_item("files.ok")
    opened.touch_item("request.järvivene")
    opened.until_page("request_colour")


def test_what_is_not_enough_stays_unlit_and_whoever_leaves_takes_the_choice_along(
    hub: PrinterHub, opened: ScreenDriver
) -> None:
    """Nor can a material be chosen that the file isn't made for.

    T2: a form is left after 80 s without a touch, and nothing of it stays.
    """
    to_colours(opened)
    assert "ruskea, ei riitä" in opened.texts()
    opened.touch_item("request.colour.ruskea")
    assert not opened.shell.requestFlow.hasColour
    opened.touch_item("request.material.PETG")
    assert [row.chosen for row in opened.shell.requestFlow.materials.rows] == [True, False]
    opened.touch_item("request.next")
    assert opened.shell.page == "request_colour"
    opened.touch_item("request.colour.punainen")
    opened.touch_item("request.next")
    opened.until_page("request_day")
    hub.seeded.clock.move(79)
    opened.move(2)
    opened.until_page("start")
    assert opened.shell.requestFlow.part.name == ""
    assert open_requests(hub.db) == ()
    opened.shell.open("request_day")
    opened.until_page("start")


def test_a_full_disk_refuses_the_file_and_a_stick_that_is_pulled_is_said(
    hub: PrinterHub, opened: ScreenDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Q10: the hub's database keeps its reserve, and nothing is left of the file.

    P8: only what is on the stick is listed. It is gone between list and touch; the page says what to do then.
    """
    to_files(opened)
    opened.until(lambda: opened.shows("request.järvivene"), "the file is listed")
    assert not opened.shows("request.avainkoukku"), "that one is in the folder of the hub, where others put theirs"
    with monkeypatch.context() as full_disk:
        full_disk.setattr("kiosk.printroom.print_files._room_bytes", lambda folder: 0)
        opened.touch_item("request.järvivene")
        opened.until(lambda: opened.shows("files.trouble"), "there is no room")
        assert open_requests(hub.db) == ()
        assert not list(hub.seeded.services.files_dir.glob("incoming-*"))
    opened.touch_item("files.ok")
    opened.until(lambda: opened.shows("request.järvivene"), "the file is still listed")
    with monkeypatch.context() as old_list:
        old_list.setattr(file_taking, "list_print_files", lambda folders: opened.shell.requestFlow._found)
        shutil.rmtree(hub.stick)
        opened.touch_item("request.järvivene")
        opened.until(lambda: opened.shows("files.trouble"), "the stick is gone")
    opened.touch_item("files.ok")
    opened.move(3)
    opened.until(lambda: opened.shows("request.empty"), "nothing is there")
    assert "Työnnä tikku paikalleen" in opened.texts()


def test_a_spool_that_is_taken_meanwhile_is_not_sent(hub: PrinterHub, opened: ScreenDriver) -> None:
    """The colour is gone from the choice; the way back leads to the others. A visit that ended sends nothing either."""
    to_days(opened)
    hub.db.execute("UPDATE spool SET ended = 'used_up', ended_at = added_at WHERE colour = 'punainen'")
    opened.touch_item("request.anyDay")
    opened.touch_item("request.next")
    assert open_requests(hub.db) == ()
    opened.touch_item("request.back")
    opened.until_page("request_colour")
    assert not opened.shows("request.colour.punainen")
    opened.touch_item("request.colour.musta")
    opened.touch_item("request.next")
    opened.until_page("request_day")
    (visit,) = rows(hub.db, "SELECT id FROM visit WHERE closed_at IS NULL AND pass_id IS NOT NULL")
    hub.seeded.services.visits.check_out(visit["id"], ClosedBy.STAFF)
    opened.touch_item("request.anyDay")
    opened.touch_item("request.next")
    opened.until(lambda: any("Käyntisi on päättynyt" in words for words in opened.texts()), "it is said")
    assert open_requests(hub.db) == ()


def test_where_the_hub_takes_none_nothing_offers_it(hub: PrinterHub, opened: ScreenDriver) -> None:
    """The setting of a manager is effective at once; a visitor without a pass is offered none either."""
    put_setting(hub.db, hub.seeded.clock, None, PrintDesk(requests=False))
    hub.seeded.services.print_desk = PrintDesk(requests=False)
    greeted(opened)
    assert not opened.shows("greeting.request")
