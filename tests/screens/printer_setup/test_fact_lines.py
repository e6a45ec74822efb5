"""What is shown of a printer behind a print server before it is added, and on the page of its connection."""

from dataclasses import asdict, replace
from typing import Any

import pytest

from kiosk.screens.printer_setup.wizard_text import fact_lines
from tests.screens.printer_setup.pairing_rows import FOUND


def line(key: str, **changes: Any) -> tuple[str, str]:
    """Figure and detail of a line, in the words of the sources."""
    (found,) = [one for one in fact_lines(asdict(replace(FOUND, **changes)), "octoprint", "en") if one.key == key]
    return found.words, found.detail


@pytest.mark.parametrize(
    ("model", "firmware_name", "words"),
    [
        ("Prusa MK3S", "Prusa-Firmware 3.13.3 based on Marlin", ("Prusa MK3S", "Prusa-Firmware 3.13.3")),
        ("Prusa MK3S", "", ("Prusa MK3S", "Firmware not known")),
        ("", "Klipper", ("Klipper", "")),
        ("", "Marlin 2.1.2 (Jul  1 2023 12:00:00)", ("Marlin 2.1.2", "")),
        ("", "", ("Firmware not known", "")),
    ],
)
def test_model_and_firmware_are_shown_and_an_unknown_one_is_said(
    model: str, firmware_name: str, words: tuple[str, str]
) -> None:
    """O16, G6"""
    assert line("machine", model=model, firmware_name=firmware_name) == words


def test_the_shape_of_the_bed_is_shown_where_it_is_unusual() -> None:
    """G8"""
    assert line("size")[1] == "largest print"
    assert line("size", origin_in_centre=True)[1] == "largest print, origin in the centre"
    assert line("size", origin_in_centre=True, round_bed=True)[1] == "largest print, round bed"


def test_facts_of_an_earlier_version_are_shown_without_what_it_did_not_store() -> None:
    """O16"""
    facts = {name: value for name, value in asdict(FOUND).items() if name not in {"firmware_name", "model"}}
    assert [one.key for one in fact_lines(facts, "octoprint", "en")] == ["size", "nozzle", "camera", "server"]
