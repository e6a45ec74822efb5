"""Findings of a print file against a printer."""

from dataclasses import replace

import pytest

from kiosk.printers.printer import PrinterState
from kiosk.printroom.matching.fitting import fit

pytestmark = pytest.mark.usefixtures("ahven")


@pytest.fixture
def facts(hub):
    return hub.file().facts


@pytest.fixture
def free(hub):
    with hub.db.atomic():
        hub.db.execute("UPDATE printer SET printer_state = 'idle'")
    return hub.printer("ahven")


def findings(fitting):
    return {finding.code: finding.level.value for finding in fitting.findings}


def test_unknown_values_of_a_printer_are_none_and_not_zero(hub):
    view = hub.printer("ahven")
    assert view.reading is None
    assert view.fraction is None
    assert view.remaining_s is None
    assert view.state is PrinterState.OFFLINE


def test_a_file_fits_a_free_printer(facts, free):
    fitting = fit(facts, free)
    assert (fitting.fits, fitting.free) == (True, True)
    assert findings(fitting) == dict.fromkeys(
        ("fits_bed", "temperatures", "nozzle", "material", "no_forbidden", "free"), "ok"
    )


@pytest.mark.parametrize(
    ("change", "code", "level"),
    [
        ({"reach_max_x_mm": 230.0}, "too_big", "stop"),
        ({"reach_min_y_mm": -4.0}, "too_big", "stop"),
        ({"max_z_mm": 251.0}, "too_big", "stop"),
        ({"nozzle_mm": 0.6}, "wrong_nozzle", "override"),
        ({"nozzle_mm": None}, "nozzle_unknown", "advice"),
        ({"material": "PETG"}, "wrong_material", "override"),
        ({"material": "pla"}, "material", "ok"),
        ({"material": None}, "material_unknown", "advice"),
        ({"tool_c": 301.0}, "too_hot", "stop"),
        ({"bed_c": 121.0}, "too_hot", "stop"),
        ({"tool_c": 100.0}, "too_cold", "advice"),
        ({"tool_c": None}, "temperatures_unknown", "advice"),
        ({"forbidden": ("M502",)}, "forbidden", "stop"),
    ],
)
def test_a_file_that_does_not_fit_has_a_finding(facts, free, change, code, level):
    fitting = fit(replace(facts, **change), free)
    assert findings(fitting)[code] == level
    assert fitting.fits == (level not in {"stop", "override"})
    assert fitting.free == (level != "stop"), "an operator may start it with an override"
    assert fitting.stopped == (level == "stop")
    assert [finding.code for finding in fitting.to_override] == ([code] if level == "override" else [])


@pytest.mark.parametrize(
    ("state", "code", "fits"),
    [
        ("printing", "busy", True),
        ("awaiting_clear", "awaiting_clear", True),
        ("connecting", "connecting", True),
        ("not_known", "not_known", True),
        ("offline", "offline", False),
        ("error", "error", False),
        ("out_of_service", "out_of_service", False),
    ],
)
def test_a_printer_that_is_not_free_has_a_finding(facts, free, state, code, fits):
    fitting = fit(facts, replace(free, state=PrinterState(state)))
    assert fitting.findings[-1].code == code
    assert (fitting.fits, fitting.free) == (fits, False)


@pytest.mark.parametrize(("left_g", "is_short"), [(0.3, True), (0.7, False)])
def test_a_spool_that_does_not_hold_enough_needs_a_person_who_changes_it(hub, facts, free, left_g, is_short):
    """G11: with the layer in which it runs out; without a spool, or with several tools, nothing is judged."""
    assert 0.5 < facts.filament_g < 0.7
    fitting = fit(facts, replace(free, spool_left_g=left_g))
    short = [finding for finding in fitting.findings if finding.code == "spool_short"]
    assert [finding.level.value for finding in short] == (["override"] if is_short else [])
    if is_short:
        assert short[0].values["layer"] in range(4, 8)
    assert "spool_short" not in findings(fit(replace(facts, tools=(0, 1)), replace(free, spool_left_g=0.0)))
