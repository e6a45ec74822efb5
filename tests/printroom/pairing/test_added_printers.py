"""Printers that staff add on a screen, and remove again."""

import pytest

from kiosk.hub.added_printers import COLOURS, PrinterRefusedError, free_colours, zones
from kiosk.printroom.pairing.pairing_requests import Phase
from kiosk.store.hub_db import row
from tests.printroom.pairing.pairing_screen import ADDRESS


def test_an_added_printer_can_be_removed_but_not_while_it_prints(hub, print_room, screen, until):
    print_room.open()
    found = screen.until_phase(screen.begin(ADDRESS, hub.staff_id), Phase.FOUND)
    printer_id = screen.add(screen.new_printer(found), hub.staff_id)
    hub.ids[found.slug] = printer_id
    hub.until_state(found.slug, "idle")
    _, order_id = hub.start(found.slug)
    assert hub.answer(order_id).done
    with pytest.raises(PrinterRefusedError, match="may be, still running"):
        screen.remove_printer(printer_id, hub.staff_id)
    print_room.printers[found.slug].finish()
    hub.until_state(found.slug, "awaiting_clear")
    screen.remove_printer(printer_id, hub.staff_id)
    until(lambda: print_room.printers[found.slug].closed)
    assert screen.keys() == {}
    assert row(hub.db, "SELECT count(*) AS n FROM job WHERE printer_id = ?", printer_id) == {"n": 1}
    again = screen.until_phase(screen.begin(ADDRESS, hub.staff_id), Phase.FOUND)
    screen.add(screen.new_printer(again), hub.staff_id)
    assert screen.audited().count("printer.removed") == 1


def test_a_printer_of_the_settings_cannot_be_removed_on_a_screen(hub, screen, ahven):
    with pytest.raises(PrinterRefusedError, match="named in the settings"):
        screen.remove_printer(ahven, hub.staff_id)
    with pytest.raises(PrinterRefusedError, match="no such printer"):
        screen.remove_printer("nobody", hub.staff_id)


def test_a_colour_and_a_name_belong_to_one_printer(hub, print_room, screen, ahven):
    print_room.open()
    assert COLOURS[0] not in free_colours(hub.db)
    assert [zone.has_printers for zone in zones(hub.db)] == [True]
    found = screen.until_phase(screen.begin(ADDRESS, hub.staff_id), Phase.FOUND)
    for other, sentence in (
        ({"colour": COLOURS[0]}, "has this colour"),
        ({"name": "AHVEN"}, "has this name"),
        ({"name": "  "}, "Give the printer a name"),
        ({"name": "x" * 31}, "Give the printer a name"),
        ({"zone_id": "nowhere"}, "Choose where"),
    ):
        with pytest.raises(PrinterRefusedError, match=sentence):
            screen.add(screen.new_printer(found, **other), hub.staff_id)
    assert screen.open_one().phase is Phase.FOUND
    screen.add(screen.new_printer(found), hub.staff_id)


def test_every_colour_is_unique_and_carries_black_text() -> None:
    """X2: with at least the contrast of the design's colours."""

    def light(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    def luminance(colour: str) -> float:
        return sum(weight * light(colour[at : at + 2]) for weight, at in ((0.2126, 1), (0.7152, 3), (0.0722, 5)))

    ink = luminance("#1A1611")
    assert len(set(COLOURS)) == len(COLOURS) >= 10
    assert min((luminance(colour) + 0.05) / (ink + 0.05) for colour in COLOURS) >= 5.6
