"""The scenes of adding a printer: behind an OctoPrint, and behind a Moonraker that wants its key."""

from collections.abc import Callable

from kiosk.base.reason import ReasonCode
from tests.screens.printer_hub import begin_adding
from tests.screens.printer_setup.pairing_rows import (
    KLIPPER,
    MOONRAKER,
    SERVERS,
    set_failed,
    set_phase,
    set_servers,
)
from tests.tour_walk import Walk


def add_printer(walk: Walk) -> None:
    """An admin adds a printer: servers found, an address, authorization and its refusal, the form, the connection."""
    screen, seeded = walk.screen, walk.hub.seeded
    begin_adding(screen)
    screen.until_page("add_printer")
    walk.save("30_add_printer_none")
    set_servers(seeded, *SERVERS, MOONRAKER)
    screen.move(1)
    screen.until(lambda: screen.shows("server.Lahnan OctoPrint"))
    walk.save("30_add_printer")
    screen.touch_item("add.octoprint")
    screen.until_page("typing")
    walk.save("31_add_address")
    screen.shell.wizard.typed("two words")
    walk.save("31_add_address_trouble")
    screen.shell.wizard.back()
    screen.until_page("add_printer")
    screen.touch_item("server.Lahnan OctoPrint")
    screen.until_page("authorization")
    walk.save("32_add_asking")
    set_phase(seeded, "waiting", wait_s=252)
    screen.move(1)
    walk.save("32_add_waits")
    screen.touch_item("authorization.key")
    screen.until_page("typing")
    walk.save("33_add_key")
    screen.shell.wizard.back()
    set_failed(seeded, ReasonCode.NO_KEY_GRANTED)
    screen.move(1)
    walk.save("32_add_refused")
    screen.touch_item("authorization.retry")
    set_phase(seeded, "found")
    screen.until_page("printer_form")
    walk.save("34_add_form")
    for step in ("name", "colour", "material", "zone"):
        screen.touch_item(f"form.{step}")
        screen.until_page("typing" if step == "name" else "choosing")
        walk.save(f"35_add_{step}")
        screen.shell.wizard.back()
    screen.touch_item("form.add")
    screen.until_page("printer")
    walk.save("36_added")
    screen.touch_item("printer.connection")
    screen.until_page("server_connection")
    walk.save("37_link")
    screen.touch_item("connection.away")
    walk.save("37_link_asks")


def add_klipper(walk: Walk) -> None:
    """An address is typed, a key is missing and typed, the form is filled; the page of its connection."""
    screen, seeded = walk.screen, walk.hub.seeded
    begin_adding(screen)
    screen.until_page("add_printer")
    screen.touch_item("add.moonraker")
    screen.until_page("typing")
    walk.save("38_klipper_address")
    screen.shell.wizard.typed("voron.local")
    screen.until_page("authorization")
    walk.save("38_klipper_asking")
    set_phase(seeded, "reading")
    screen.move(1)
    walk.save("38_klipper_reading")
    set_failed(seeded, ReasonCode.MOONRAKER_WANTS_KEY)
    screen.move(1)
    walk.save("38_klipper_wants_key")
    screen.touch_item("authorization.key")
    screen.until_page("typing")
    walk.save("38_klipper_key")
    screen.shell.wizard.typed("0123456789abcdef")
    screen.until_page("authorization")
    set_phase(seeded, "found", facts=KLIPPER)
    screen.move(1)
    screen.until_page("printer_form")
    walk.save("38_klipper_form")
    screen.touch_item("form.add")
    screen.until_page("printer")
    screen.touch_item("printer.connection")
    screen.until_page("server_connection")
    walk.save("38_klipper_link")


CONNECT_SCENES: dict[str, Callable[[Walk], None]] = {"connect": add_printer, "klipper": add_klipper}
