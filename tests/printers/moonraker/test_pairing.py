"""Adding a Moonraker: its address, its key, and the facts in Klipper's configuration."""

import threading
from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.moonraker.http.pairing import facts_of, pair_server
from kiosk.printers.print_server.pairing import PairingError, ServerFacts, Step
from tests.hostile_server import answering, serving
from tests.klippy import SETTINGS
from tests.octoprint_server import free_port
from tests.printers.moonraker.conftest import Rig

SIZES = {"bed_x_mm": 235.0, "bed_y_mm": 230.0, "height_mm": 250.0, "nozzle_mm": 0.4, "tool_count": 1}


def pair(address: str, key: str = "", known: tuple[tuple[str, str], ...] = ()) -> tuple[str, ServerFacts]:
    return pair_server(address, key, known, threading.Event(), lambda _step, _wait_s: None)


def refusal(address: str, key: str = "", known: tuple[tuple[str, str], ...] = ()) -> Reason:
    with pytest.raises(PairingError) as refused:
        pair(address, key, known)
    assert refused.value.reason is not None
    return refused.value.reason


@pytest.mark.moonraker
def test_a_moonraker_is_added_with_its_key_and_what_klipper_says_of_the_machine(rig: Rig) -> None:
    """K11, K12."""
    steps: list[str] = []
    server = rig.server
    key, facts = pair_server(server.url, server.api_key, (), threading.Event(), lambda step, _: steps.append(step))
    assert (key, steps) == (server.api_key, [Step.ASKING, Step.READING])
    assert (facts.name, facts.firmware_name) == ("printer", "Klipper v0.13.0-1-gtest")
    assert {name: getattr(facts, name) for name in SIZES} == SIZES
    assert (facts.hottest_tool_c, facts.hottest_bed_c, facts.has_camera) == (280.0, 110.0, False)
    assert refusal(server.url).code is ReasonCode.MOONRAKER_WANTS_KEY
    assert refusal(server.url, "0" * 32).code is ReasonCode.KEY_REFUSED
    known = (("Prusa", server.url),)
    assert refusal(server.url, server.api_key, known) == Reason(ReasonCode.SERVER_ALREADY_ADDED, name="Prusa")
    server.trust(trusting=True)
    try:
        assert pair(server.url)[0] == server.api_key
    finally:
        server.trust(trusting=False)


@pytest.mark.moonraker
def test_a_moonraker_whose_klipper_is_not_there_is_not_added(rig: Rig) -> None:
    """K12: nothing would be known of the machine."""
    rig.klippy.stop()
    rig.server.wait_until(lambda: rig.server.get("/server/info")["klippy_state"] == "disconnected")
    assert refusal(rig.server.url, rig.server.api_key).code is ReasonCode.KLIPPER_NOT_RUNNING


@pytest.mark.parametrize("body", [b"<html>", b'{"result": {"klippy_state": []}}', b'{"result": 7}'])
def test_what_answers_like_no_moonraker_is_refused(body: bytes) -> None:
    """K13."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)
    with serving(answering(answer)) as url:
        assert refusal(url).code is ReasonCode.NOT_MOONRAKER
    assert refusal(f"http://127.0.0.1:{free_port()}").code is ReasonCode.MOONRAKER_NO_ANSWER


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"extruder1": {}, "extruder2": {}, "extruder_stepper x": {}}, {"tool_count": 3}),
        ({"stepper_x": {"position_min": -20, "position_max": 235}}, {"custom_box": (-20, 0, -2, 235, 230, 250)}),
        (
            {"printer": {"kinematics": "delta", "print_radius": 140}, "stepper_a": {"position_endstop": 300}},
            {"round_bed": True, "origin_in_centre": True, "bed_x_mm": 280.0, "height_mm": 300.0},
        ),
    ],
)
def test_the_sizes_of_other_machines_are_read(changes: dict[str, Any], found: dict[str, Any]) -> None:
    """K12."""
    facts = facts_of("http://x", SETTINGS | changes, name="", version="")
    assert {name: getattr(facts, name) for name in found} == found


@pytest.mark.parametrize("settings", [{}, {"printer": 3}, SETTINGS | {"extruder": {"nozzle_diameter": "wide"}}])
def test_a_configuration_without_a_printer_is_refused(settings: Any) -> None:
    """K12, K13."""
    with pytest.raises((ValueError, LookupError, TypeError)):
        facts_of("http://x", settings, name="", version="")
