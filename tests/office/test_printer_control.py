"""A printer heated and fed from the phone beside it: orders of operators, and why nothing can be asked."""

import json
import re

from tests.office.office_hub import OfficeHub, scalar

PAGE = "/printers/ahven"
LAST = "SELECT {} FROM printer_order ORDER BY id DESC LIMIT 1"


def test_an_operator_orders_heat_and_filament_by_material(office: OfficeHub) -> None:
    """W8: the order is written with the usual values, and shown with its answer."""
    olli = office.paired("Olli")
    shown = olli.post(PAGE + "/control", {"action": "preheat", "material": "PETG"}, seen_on=PAGE).text
    assert scalar(office, LAST.format("action")) == "preheat"
    assert json.loads(str(scalar(office, LAST.format("detail")))) == {"tool_c": 240, "bed_c": 80}
    assert "waits for the print room" in shown
    olli.post(PAGE + "/control", {"action": "load_filament", "material": "TPU"}, seen_on=PAGE)
    assert json.loads(str(scalar(office, LAST.format("detail"))))["tool_c"] == 225
    olli.post(PAGE + "/control", {"action": "home"}, seen_on=PAGE)
    assert json.loads(str(scalar(office, LAST.format("detail")))) == {"with_z": True}


def test_what_can_not_be_asked_now_says_why(office: OfficeHub) -> None:
    """W8: hauki prints, so nothing of it is offered; a host is offered nothing at all."""
    shown = office.paired("Olli").get("/printers/hauki").text
    assert "A print is on the printer." in shown
    assert "Load filament</summary>" not in shown
    assert "Heat and filament" not in office.paired("Antti").get(PAGE).text
    refused = office.paired("Olli").post(PAGE + "/control", {"action": "melt"}, seen_on=PAGE)
    assert refused.status_code == 404


def test_a_pause_at_a_layer_is_ordered_for_the_print_that_was_shown(office: OfficeHub) -> None:
    """W8: with the job; why no object can be left out is said."""
    olli = office.paired("Olli")
    shown = olli.get("/printers/hauki").text
    found = re.search(r'name="job" value="([^"]+)"', shown)
    assert found is not None
    fields = {"action": "pause_at_layer", "job": found[1], "layer": "120"}
    olli.post("/printers/hauki/change", fields, seen_on="/printers/hauki")
    assert scalar(office, LAST.format("action || detail || job_id")) == f"pause_at_layer120{found[1]}"
    assert "Label objects" in shown
    assert (
        olli.post("/printers/hauki/change", fields | {"action": "melt"}, seen_on="/printers/hauki").status_code == 404
    )
    assert "Layer and objects" not in office.paired("Antti").get("/printers/hauki").text
