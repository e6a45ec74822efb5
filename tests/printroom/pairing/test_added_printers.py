"""Printers that staff add on a screen, and remove again."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.gcode.facts import read_facts
from kiosk.hub.added_printers import COLOURS, PrinterRefusedError, free_colours, zones
from kiosk.printroom.matching.fitting import limit_findings
from kiosk.printroom.pairing.pairing_requests import Phase
from kiosk.store.hub_db import row
from tests.printroom.pairing.pairing_screen import ADDRESS
from tests.printroom.running_print_room import SERVER, SERVER_KEY

CASES = Path(__file__).parents[2] / "gcode" / "cases"


def test_an_added_printer_can_be_removed_but_not_while_it_prints(hub, print_room, screen, until):
    print_room.open()
    found = screen.until_phase(screen.begin(ADDRESS, hub.staff_id), Phase.FOUND)
    printer_id = screen.add(screen.new_printer(found, nozzle_mm=0.4), hub.staff_id)
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


def test_a_printer_that_is_not_there_cannot_be_removed(hub, screen):
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


DELTA = replace(
    SERVER, bed_x_mm=180.0, bed_y_mm=180.0, nozzle_mm=0.6, tool_count=1, origin_in_centre=True, round_bed=True,
    custom_box=(-95.0, -95.0, 0.0, 95.0, 95.0, 310.0), model="Kossel Mini", firmware_name="Klipper",
)  # fmt: skip


@pytest.mark.parametrize(
    ("of_file", "code"),
    [
        ({}, None),
        ({"printer_model": "MK4"}, "other_model"),
        ({"printer_model": "kossel"}, None),
        ({"tools": (0, 1)}, "too_many_tools"),
        ({"nozzle_mm": 0.4}, "wrong_nozzle"),
        ({"flavour": "marlin"}, "other_firmware"),
        ({"flavour": "klipper", "longest_command": 5000, "longest_raw": 5000}, None),
        ({"reach_min_x_mm": -80.0, "reach_max_y_mm": 80.0}, "round_bed"),
        ({"reach_max_x_mm": 120.0}, "too_big"),
        ({"travel_max_x_mm": 94.0}, None),
        ({"travel_max_x_mm": 100.0}, "moves_outside"),
    ],
)
def test_what_a_server_says_of_its_printer_is_what_files_are_checked_against(
    hub, print_room, screen, until, of_file, code
):
    """O16, G6, G8, G9: from the profile and the firmware to the findings."""
    print_room.network.answers = lambda _on_step, _cancelled: (SERVER_KEY, DELTA)
    print_room.open()
    found = screen.until_phase(screen.begin(ADDRESS, hub.staff_id), Phase.FOUND)
    hub.ids[found.slug] = screen.add(screen.new_printer(found), hub.staff_id)
    facts = {
        "nozzle_mm": 0.6, "tools": (0,), "flavour": None, "printer_model": None,
        "reach_min_x_mm": -20.0, "reach_max_x_mm": 20.0, "reach_min_y_mm": -20.0, "reach_max_y_mm": 20.0,
        "extruded_min_x_mm": -20.0, "extruded_max_x_mm": 20.0, "extruded_min_y_mm": -20.0, "extruded_max_y_mm": 20.0,
        "travel_min_x_mm": -20.0, "travel_max_x_mm": 20.0, "travel_min_y_mm": -20.0, "travel_max_y_mm": 20.0,
    }  # fmt: skip
    file = replace(read_facts(CASES / "mk3_purge_without_layer_marks.gcode"), **facts | of_file)
    findings = limit_findings(file, hub.printer(found.slug))
    machine = {"other_model", "too_many_tools", "wrong_nozzle", "other_firmware", "line_too_long"}
    space = {"round_bed", "too_big", "moves_outside", "extrudes_outside"}
    assert {finding.code for finding in findings} & (machine | space) == ({code} if code else set())


def test_a_printer_that_is_paired_again_tells_its_firmware_anew(hub, print_room, screen, until):
    """O16: behind the address may be another machine now."""
    print_room.network.answers = lambda _on_step, _cancelled: (SERVER_KEY, DELTA)
    print_room.open()
    found = screen.until_phase(screen.begin(ADDRESS, hub.staff_id), Phase.FOUND)
    hub.ids[found.slug] = screen.add(screen.new_printer(found), hub.staff_id)
    assert hub.printer(found.slug).firmware_name == "Klipper"
    again = screen.begin(ADDRESS, hub.staff_id, printer_id=hub.ids[found.slug])
    screen.until_phase(again, Phase.DONE)
    until(lambda: hub.printer(found.slug).firmware_name == "")
