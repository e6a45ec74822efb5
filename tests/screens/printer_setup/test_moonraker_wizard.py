"""Adding a printer with Klipper by touch: found or typed, its key missing, what goes wrong, added, connected again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.reason import ReasonCode
from kiosk.store.hub_db import row, rows
from tests.screens.driver import PANELS, ScreenDriver, running_screen
from tests.screens.page_checks import check, cut
from tests.screens.printer_hub import PrinterHub, begin_adding, hub_at_work, hub_with_printers
from tests.screens.printer_setup.pairing_rows import (
    KLIPPER,
    MOONRAKER,
    SERVERS,
    set_failed,
    set_phase,
    set_servers,
)
from tests.screens.turns import in_turn

pytestmark = pytest.mark.qt_log_ignore("PopupList")  # a remark of Qt about its own keyboard

ASKED = "SELECT connection, address, by_hand, phase, printer_id, slug FROM pairing_request ORDER BY id DESC"


@pytest.fixture
def made(tmp_path: Path) -> PrinterHub:
    return hub_with_printers(tmp_path)


@pytest.fixture
def screen(made: PrinterHub, tmp_path: Path) -> Iterator[ScreenDriver]:
    with running_screen(
        tmp_path, "1280x800", language="en", seeded=made.seeded, badge=made.seeded.badge_code
    ) as opened:
        yield opened


def type_address(screen: ScreenDriver, address: str = "voron.local") -> None:
    """From the staff page to the authorization of a Moonraker at this address."""
    begin_adding(screen)
    screen.until_page("add_printer")
    screen.touch_item("add.moonraker")
    screen.until_page("typing")
    screen.find("typing.field").setProperty("text", address)
    screen.touch_item("typing.ready")
    screen.until_page("authorization")


def test_a_moonraker_that_was_found_is_asked_as_one(screen: ScreenDriver, made: PrinterHub) -> None:
    """K12: it stands among the servers of the network."""
    begin_adding(screen)
    screen.until_page("add_printer")
    set_servers(made.seeded, *SERVERS, MOONRAKER)
    screen.move(1)
    screen.until(lambda: screen.shows("server.voron"))
    assert "Moonraker v0.9.3-20, 192.168.1.34:7125" in screen.texts()
    screen.touch_item("server.voron")
    screen.until_page("authorization")
    assert {"Looking for Moonraker", "The server", "The printer's sizes"} <= screen.texts()
    assert "Acceptance in OctoPrint" not in screen.texts(), "nobody is asked there"
    [asked] = rows(made.db, ASKED)
    assert (asked["connection"], asked["address"], asked["by_hand"]) == ("moonraker", MOONRAKER[0], 0)
    screen.touch_item("foot.exit")
    screen.until_page("add_printer")
    an_address_that_is_none_is_refused(screen, made)


def an_address_that_is_none_is_refused(screen: ScreenDriver, made: PrinterHub) -> None:
    """K12: and one that was typed for Moonraker is not offered for OctoPrint."""
    screen.touch_item("add.moonraker")
    screen.until_page("typing")
    field = screen.find("typing.field")
    field.setProperty("text", "not an address")
    screen.touch_item("typing.ready")
    assert "That is no address. Like this: mainsailos.local or 192.168.1.20" in screen.texts()
    field.setProperty("text", "voron.local")
    screen.touch_item("typing.ready")
    screen.until_page("authorization")
    set_failed(made.seeded, ReasonCode.MOONRAKER_NO_ANSWER)
    screen.move(1)
    screen.touch_item("foot.exit")
    screen.until_page("add_printer")
    screen.touch_item("add.octoprint")
    screen.until_page("typing")
    assert screen.find("typing.field").property("text") == ""


def test_one_that_wants_its_key_is_told_it_and_its_printer_added(screen: ScreenDriver, made: PrinterHub) -> None:
    """K11: nothing is stored before it answered; the key is in its file alone."""
    type_address(screen)
    set_failed(made.seeded, ReasonCode.MOONRAKER_WANTS_KEY)
    screen.move(1)
    assert any(text.startswith("This Moonraker wants its API key.") for text in screen.texts())
    assert rows(made.db, "SELECT 1 FROM equipment WHERE origin = 'screen'") == []
    screen.touch_item("authorization.key")
    screen.until_page("typing")
    assert "From the settings of Mainsail or Fluidd: API key. It is never shown here." in screen.texts()
    screen.find("typing.field").setProperty("text", "0123456789abcdef")
    screen.touch_item("typing.ready")
    screen.until_page("authorization")
    asked = rows(made.db, ASKED)[0]
    assert (asked["connection"], asked["address"], asked["by_hand"]) == ("moonraker", "http://voron.local", 1)
    key = made.seeded.services.hub_path.parent / f"{asked['slug']}.key"
    assert key.read_text() == "0123456789abcdef\n"
    assert "0123456789abcdef" not in str(rows(made.db, "SELECT * FROM audit"))
    set_phase(made.seeded, "found", facts=KLIPPER)
    screen.move(1)
    screen.until_page("printer_form")
    assert {"300 × 300 × 280\u00a0mm", "Klipper v0.13.0-120", "Moonraker v0.9.3-20"} <= screen.texts()
    screen.touch_item("form.add")
    screen.until_page("printer")
    added = row(made.db, "SELECT * FROM equipment JOIN printer USING (id) WHERE origin = 'screen'")
    assert added is not None
    assert (added["name"], added["connection"], added["address"]) == ("Voron", "moonraker", KLIPPER.address)
    screen.touch_item("printer.connection")
    screen.until_page("server_connection")
    assert "Voron and Moonraker" in screen.texts()
    screen.touch_item("connection.again")
    screen.until_page("authorization")
    again = rows(made.db, ASKED)[0]
    assert (again["connection"], again["printer_id"]) == ("moonraker", added["id"])


WRONG = {
    ReasonCode.KLIPPER_NOT_RUNNING: "Moonraker has no contact with Klipper.",
    ReasonCode.NOT_MOONRAKER: "What answers there is not Moonraker.",
    ReasonCode.MOONRAKER_NO_ANSWER: "Moonraker does not answer.",
}


def test_what_goes_wrong_is_told_and_tried_again(screen: ScreenDriver, made: PrinterHub) -> None:
    """K12, K13: the next try is with the same kind of server."""
    type_address(screen)
    for tries, (reason, words) in enumerate(WRONG.items(), 2):
        set_failed(made.seeded, reason)
        screen.move(1)
        assert any(text.startswith(words) for text in screen.texts()), reason
        screen.touch_item("authorization.retry")
        screen.until(lambda tries=tries: [one["connection"] for one in rows(made.db, ASKED)] == ["moonraker"] * tries)


@pytest.mark.parametrize(("size", "languages"), in_turn(PANELS))
def test_no_word_of_it_is_cut(tmp_path: Path, size: str, languages: tuple[str, ...]) -> None:
    """X1, X9: what differs from the pages for OctoPrint, on every panel and in every language."""
    made = hub_at_work(tmp_path)
    lost: dict[str, set[str]] = {}
    with running_screen(tmp_path, size, seeded=made.seeded, badge=made.seeded.badge_code) as screen:

        def look(page: str, *, keyboard: bool = False) -> None:
            for language in languages:
                screen.shell.setLanguage(language)
                screen.settle()
                if not keyboard:
                    check(screen, page)
                lost[f"{page}, {language}"] = cut(screen)

        begin_adding(screen)
        screen.until_page("add_printer")
        set_servers(made.seeded, *SERVERS, MOONRAKER)
        screen.move(1)
        look("servers")
        screen.shell.wizard.typeAddress("moonraker")
        screen.until_page("typing")
        look("address", keyboard=True)
        screen.shell.wizard.typed("voron.local")
        screen.until_page("authorization")
        look("asking")
        set_failed(made.seeded, ReasonCode.MOONRAKER_WANTS_KEY)
        screen.move(1)
        look("wants key")
        screen.shell.wizard.goTo("key")
        screen.until_page("typing")
        look("key", keyboard=True)
    assert {page: words for page, words in lost.items() if words} == {}
