"""When a print is beyond every printer of the hub, and why (I17)."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.gcode.print_facts import PrintFacts
from kiosk.hub.partners.referrals import ReferralReason
from kiosk.printroom.matching.beyond import beyond_hub
from kiosk.printroom.requests.filament_choices import filament_choices
from tests.printroom.sample_hub import SampleHub

TOO_BIG, OTHER_MATERIAL, OTHER_WORK = (
    ReferralReason.TOO_BIG,
    ReferralReason.OTHER_MATERIAL,
    ReferralReason.OTHER_WORK,
)


def _beyond(hub: SampleHub, facts: PrintFacts, *others: Any) -> ReferralReason | None:
    return beyond_hub(facts, [hub.printer("ahven"), *others], filament_choices(hub.db, facts))


@pytest.mark.usefixtures("ahven")
@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({}, None),
        ({"max_z_mm": 251.0}, TOO_BIG),
        ({"max_z_mm": 251.0, "forbidden": ("M502",)}, TOO_BIG),
        ({"tool_c": 301.0}, OTHER_MATERIAL),
        ({"material": "PC"}, OTHER_MATERIAL),
        ({"material": None}, None),
        ({"nozzle_mm": 0.6}, None),
        ({"forbidden": ("M502",)}, None),
    ],
)
def test_a_partner_is_offered_for_what_no_printer_can_do(
    hub: SampleHub, change: dict[str, Any], reason: ReferralReason | None
) -> None:
    """I17: not for a fault of the file, and not for what staff may allow; whatever the states of the printers are."""
    assert _beyond(hub, replace(hub.file().facts, **change)) is reason


@pytest.mark.usefixtures("ahven")
def test_one_printer_that_takes_it_is_enough(hub: SampleHub) -> None:
    """I17."""
    tall = replace(hub.file().facts, max_z_mm=251.0)
    high = replace(hub.printer("ahven"), height_mm=300.0)
    assert _beyond(hub, tall, high) is None
    assert beyond_hub(tall, [], filament_choices(hub.db, tall)) is None, "nothing is known of a hub without printers"
