"""Adding a printer by touch: found or typed, accepted, refused, cancelled, added, removed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.base.reason import ReasonCode
from kiosk.hub.added_printers import COLOURS
from kiosk.printers.octoprint.pairing import app_keys
from kiosk.printroom.pairing.pairing_requests import UNDER_WAY, PairingRequest, Phase
from kiosk.screens.printer_setup import wizard_text
from kiosk.screens.printer_setup.wizard_steps import FINISHING, STEP_PAGES, Step, first_step, next_step
from kiosk.screens.session.pages import PAGES
from kiosk.screens.session.staff_session import Member
from kiosk.store.hub_db import row, rows
from tests.screens.driver import PANELS, ScreenDriver, running_screen
from tests.screens.page_checks import check, cut
from tests.screens.printer_hub import PrinterHub, as_staff, audited, begin_adding, hub_at_work, hub_with_printers
from tests.screens.printer_setup.pairing_rows import FOUND, SERVERS, set_failed, set_phase, set_servers
from tests.screens.turns import in_turn

pytestmark = pytest.mark.qt_log_ignore("PopupList")  # a remark of Qt about its own keyboard

ASKED = "SELECT id, address, by_hand, phase, printer_id, slug FROM pairing_request ORDER BY id DESC"


def request(phase: Phase) -> PairingRequest:
    return PairingRequest("1", phase, "http://a", "slug", "octoprint", None, False, None, None)


def test_every_step_has_a_page_and_leads_back_to_the_first() -> None:
    """STEP_PAGES alone."""
    assert set(STEP_PAGES) == set(Step)
    assert {stop.page for stop in STEP_PAGES.values()} == {
        name for name, page in PAGES.items() if page.view_model == "wizard"
    }
    for step in Step:
        seen = set()
        while (back := STEP_PAGES[step].back) is not None:
            assert step not in seen
            seen.add(step)
            step = back
        assert step is Step.FIND


@pytest.mark.parametrize("phase", Phase)
def test_the_wizard_starts_with_the_open_request_and_follows_its_phase(phase: Phase) -> None:
    at = request(phase)
    assert first_step(None) is Step.FIND
    assert first_step(at) is (Step.FORM if phase is Phase.FOUND else Step.ASK)
    assert next_step(Step.ASK, at) is (Step.FORM if phase is Phase.FOUND else Step.ASK)
    for step in FINISHING:
        assert next_step(step, at) is (step if phase is Phase.FOUND else Step.ASK)
        assert next_step(step, None) is Step.FIND
    for step in (Step.ADDRESS, Step.KEY):
        assert next_step(step, at) is step


def test_waiting_time_and_colours_match_those_of_pairing() -> None:
    """The dial is full at the longest wait; each colour has a name."""
    assert wizard_text.WAIT_S == app_keys.WAIT_S
    assert list(wizard_text.COLOUR_NAMES) == list(COLOURS)
    assert wizard_text.colour_name("#123456") == "#123456"


@pytest.mark.parametrize("phase", Phase)
def test_a_print_room_that_stops_answering_is_reported_in_each_phase(phase: Phase) -> None:
    """A slow network is not mistaken for it."""
    now = datetime(2026, 3, 2, 12, tzinfo=UTC)
    under_way = replace(request(phase), until_at=now if phase is Phase.WAITING else None)
    bearable = wizard_text.authorization_view(under_way, now, "en", waited_s=wizard_text.SILENT_S - 1)
    late = now + timedelta(seconds=wizard_text.SILENT_S + 1)
    silent = wizard_text.authorization_view(under_way, late, "en", waited_s=wizard_text.LONGEST_S)
    words = "The print room does not answer."
    assert words not in bearable.trouble
    assert silent.trouble.startswith(words) is (phase in UNDER_WAY)


@pytest.fixture
def made(tmp_path: Path) -> PrinterHub:
    return hub_with_printers(tmp_path)


@pytest.fixture
def screen(made: PrinterHub, tmp_path: Path) -> Iterator[ScreenDriver]:
    with running_screen(
        tmp_path, "1280x800", language="en", seeded=made.seeded, badge=made.seeded.badge_code
    ) as opened:
        yield opened


def to_authorization(screen: ScreenDriver, made: PrinterHub) -> None:
    """From the staff page to the first server that was found."""
    begin_adding(screen)
    screen.until_page("add_printer")
    set_servers(made.seeded, *SERVERS)
    screen.move(1)
    screen.until(lambda: screen.shows(f"server.{SERVERS[0][1]}"))
    screen.touch_item(f"server.{SERVERS[0][1]}")
    screen.until_page("authorization")


def test_a_found_server_is_paired_and_its_printer_added_paired_again_and_removed(
    screen: ScreenDriver, made: PrinterHub
) -> None:
    """No key typed; two taps to remove it, and not during a print."""
    to_authorization(screen, made)
    [asked] = rows(made.db, ASKED)
    assert (asked["address"], asked["by_hand"], asked["phase"]) == (SERVERS[0][0], 0, "wanted")
    set_phase(made.seeded, "waiting", wait_s=252)
    screen.move(1)
    assert {"Now accept in OctoPrint", "It waits for 4:11"} <= screen.texts()
    set_phase(made.seeded, "found")
    screen.move(1)
    fill_the_form(screen)
    screen.touch_item("form.add")
    screen.until_page("printer")
    assert any(text.startswith("Made 2") for text in screen.texts())
    added = row(made.db, "SELECT * FROM equipment JOIN printer USING (id) WHERE origin = 'screen'")
    assert added is not None
    assert (added["name"], added["colour"], added["material"]) == ("Made 2", "#A9D8C8", "PETG")
    assert (added["bed_x_mm"], added["height_mm"], added["address"]) == (250, 220, FOUND.address)
    assert added["slug"] == asked["slug"]
    assert audited(made.db)[-2:] == ["printer.introduced", "printer.added"]
    pair_again(screen, made)
    remove(screen, made, added["slug"])


def fill_the_form(screen: ScreenDriver) -> None:
    screen.until_page("printer_form")
    assert {"250 × 210 × 220\u00a0mm", "0.4\u00a0mm", "Camera found", "OctoPrint 1.11.8"} <= screen.texts()
    screen.touch_item("form.material")
    screen.until_page("choosing")
    screen.touch_item("option.PETG")
    screen.until_page("printer_form")
    screen.touch_item("form.colour")
    screen.until_page("choosing")
    assert not screen.shows("option.Yellow"), "another printer bears it"
    screen.touch_item("option.Mint")
    screen.until_page("printer_form")
    screen.touch_item("form.name")
    screen.until_page("typing")
    screen.find("typing.field").setProperty("text", "  Made  2 ")
    screen.touch_item("typing.ready")
    screen.until_page("printer_form")


def pair_again(screen: ScreenDriver, made: PrinterHub) -> None:
    screen.touch_item("printer.connection")
    screen.until_page("server_connection")
    screen.touch_item("connection.again")
    screen.until_page("authorization")
    asked = rows(made.db, ASKED)[0]
    assert (asked["printer_id"] is not None, asked["address"]) == (True, FOUND.address)
    with made.db.atomic():
        made.db.execute("UPDATE pairing_request SET phase = 'done', ended_at = at WHERE ended_at IS NULL")
    screen.move(1)
    screen.until_page("printer")


def remove(screen: ScreenDriver, made: PrinterHub, slug: str) -> None:
    made.set_state(slug, "printing")
    screen.until(lambda: not screen.shows("printer.connection"), "it would be beside “Stop now”")
    screen.shell.printerPage.openConnection()
    screen.until_page("server_connection")
    screen.touch_item("connection.away")
    screen.touch_item("connection.away")
    assert "A print is, or may be, still running here." in screen.texts()
    made.set_state(slug, "idle")
    screen.touch_item("connection.away")
    screen.move(11)
    assert not screen.shell.serverConnection.asksRemoval, "the second tap did not come"
    screen.touch_item("connection.away")
    screen.touch_item("connection.away")
    screen.until_page("home")
    assert rows(made.db, "SELECT 1 FROM equipment WHERE origin = 'screen' AND removed_at IS NULL") == []
    assert audited(made.db)[-1] == "printer.removed"


def test_the_list_of_servers_follows_the_network_and_an_address_is_typed(
    screen: ScreenDriver, made: PrinterHub
) -> None:
    """A wrong address is refused."""
    begin_adding(screen)
    screen.until_page("add_printer")
    assert screen.shows("servers.empty")
    set_servers(made.seeded, *SERVERS)
    screen.move(1)
    assert screen.shell.wizard.servers.count == 3
    set_servers(made.seeded, SERVERS[2])
    screen.move(1)
    assert [server.words for server in screen.shell.wizard.servers.rows] == ["Made"]
    until = row(made.seeded.services.live_db, "SELECT until_at FROM server_search")
    assert until is not None
    screen.shell.back()
    screen.until_page("home")
    screen.move(10)
    assert row(made.seeded.services.live_db, "SELECT until_at FROM server_search") == until, "nobody looks any more"
    begin_adding(screen)
    type_an_address(screen, made)


def type_an_address(screen: ScreenDriver, made: PrinterHub) -> None:
    screen.until_page("add_printer")
    screen.touch_item("add.octoprint")
    screen.until_page("typing")
    field = screen.find("typing.field")
    field.setProperty("text", "not an address")
    screen.touch_item("typing.ready")
    assert screen.shell.page == "typing"
    assert "That is no address. Like this: octopi.local or 192.168.1.20" in screen.texts()
    field.setProperty("text", "Octopi.local/")
    screen.touch_item("typing.ready")
    screen.until_page("authorization")
    assert rows(made.db, ASKED)[0]["address"] == "http://octopi.local"
    set_failed(made.seeded, ReasonCode.OCTOPRINT_NO_ANSWER)
    screen.move(1)
    screen.shell.wizard.back()
    screen.until_page("add_printer")
    screen.touch_item("add.octoprint")
    screen.until_page("typing")
    assert screen.find("typing.field").property("text") == "http://octopi.local", "to be corrected, not typed again"
    screen.touch_item("typing.ready")
    screen.until_page("authorization")
    screen.shell.wizard.visitor_gone()
    screen.shell.wizard.goTo("address")
    screen.until_page("typing")
    assert screen.find("typing.field").property("text") == "", "not for whoever comes next"


def test_a_refusal_is_shown_and_retried_and_a_typed_key_is_never_shown(screen: ScreenDriver, made: PrinterHub) -> None:
    """O9: with a key typed by hand."""
    to_authorization(screen, made)
    set_failed(made.seeded, ReasonCode.NO_KEY_GRANTED)
    screen.move(1)
    assert "OctoPrint gave no key: refused there, or not answered in time." in screen.texts()
    screen.touch_item("authorization.retry")
    screen.until(lambda: len(rows(made.db, ASKED)) == 2)
    set_phase(made.seeded, "waiting", wait_s=100)
    screen.move(1)
    screen.touch_item("authorization.key")
    screen.until_page("typing")
    field = screen.find("typing.field")
    field.setProperty("text", "Secret0Key")
    screen.settle()
    assert field.property("displayText") != "Secret0Key"
    assert "10 letters typed" in screen.texts()
    screen.touch_item("typing.ready")
    screen.until_page("authorization")
    asked = rows(made.db, ASKED)
    assert [one["by_hand"] for one in asked] == [1, 0, 0]
    assert [one["phase"] for one in asked] == ["wanted", "cancelled", "failed"]
    key = made.seeded.services.hub_path.parent / f"{asked[0]['slug']}.key"
    assert key.read_text() == "Secret0Key\n"
    assert "Secret0Key" not in str(rows(made.db, "SELECT * FROM audit"))
    screen.touch_item("foot.exit")
    screen.until_page("add_printer")
    assert not key.exists()


def test_an_absent_print_room_is_reported_and_pairing_continues_while_the_screen_is_locked(
    screen: ScreenDriver, made: PrinterHub
) -> None:
    """F1: whoever walks to another computer to accept finds it again."""
    to_authorization(screen, made)
    screen.move(11)
    screen.until(lambda: "The print room does not answer. Call whoever keeps this machine." in screen.texts())
    set_phase(made.seeded, "waiting", wait_s=252)
    made.seeded.clock.move(60)
    screen.move(1)
    screen.until_page("start")
    set_phase(made.seeded, "found")
    as_staff(screen, made.seeded.badge_code)
    begin_adding(screen)
    screen.until_page("printer_form")
    screen.touch_item("foot.exit")
    screen.until_page("add_printer")
    assert rows(made.db, ASKED)[0]["phase"] == "cancelled"
    assert audited(made.db)[-1] == "printer.introduction_cancelled"


def test_only_an_admin_adds_printers(screen: ScreenDriver, made: PrinterHub) -> None:
    session, staff = screen.shell.session, made.seeded.services.staff
    staff.add("Otso", "admin", "824613")  # one must remain
    for role, may in (("admin", True), ("operator", False), ("host", False)):
        staff.set_role(made.seeded.staff_id, role, by=None)
        session.log_in(Member(made.seeded.staff_id, "Toinen", role), made.seeded.clock.monotonic_s())
        screen.shell.go("home")
        screen.until_page("home")
        screen.shell.home.refresh()
        assert screen.shows("home.add") is may, role
        screen.shell.wizard.enter()
        assert (screen.shell.page != "home") is may, role
        screen.shell.go("home")
        screen.shell.printerPage.choose(made.printer("hauki"))
        screen.shell.printerPage.openConnection()
        assert (screen.shell.page == "server_connection") is may, role


@pytest.mark.parametrize(("size", "languages"), in_turn(PANELS))
def test_targets_are_large_and_no_word_is_cut(tmp_path: Path, size: str, languages: tuple[str, ...]) -> None:
    """X1, X9: every page of the flow, on every panel and in every language."""
    made = hub_at_work(tmp_path)
    lost: dict[str, set[str]] = {}
    with running_screen(tmp_path, size, seeded=made.seeded, badge=made.seeded.badge_code) as screen:

        def look(page: str) -> None:
            for language in languages:
                screen.shell.setLanguage(language)
                look_once(page)
                lost[f"{page}, {language}"] = cut(screen)

        def look_once(page: str) -> None:
            if page in {"key", "name", "address"}:  # Qt's own keys are on the screen
                screen.settle()
                hint, keyboard = screen.find("typing.words"), screen.find("keyboard")
                assert hint.mapToScene(QPointF(0, hint.height())).y() <= keyboard.mapToScene(QPointF(0, 0)).y(), page
            else:
                check(screen, page)

        look("staff")
        to_authorization(screen, made)
        look("asking")
        set_phase(made.seeded, "waiting", wait_s=252)
        screen.move(1)
        look("waiting")
        screen.shell.wizard.goTo("key")
        look("key")
        screen.shell.wizard.back()
        set_failed(made.seeded, ReasonCode.SERVER_REFUSES)
        screen.move(1)
        look("refused")
        screen.touch_item("authorization.retry")
        set_phase(made.seeded, "found")
        screen.move(1)
        screen.until_page("printer_form")
        look("form")
        for step in ("name", "colour", "material", "zone"):
            screen.shell.wizard.goTo(step)
            look(step)
            screen.shell.wizard.back()
        screen.touch_item("form.add")
        screen.until_page("printer")
        look("added")
        screen.touch_item("printer.connection")
        screen.until_page("server_connection")
        look("link")
        screen.touch_item("connection.away")
        look("link asks")
        screen.shell.go("add_printer")
        look("servers")
        screen.shell.wizard.goTo("address")
        look("address")
    assert {page: words for page, words in lost.items() if words} == {}
