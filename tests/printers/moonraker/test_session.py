"""The session with a Moonraker, as transcripts: the link, prompts, and what staff ask for."""

from typing import Any

import pytest

from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import ControlAction, CoolDown, Home, LoadFilament, Preheat
from kiosk.printers.moonraker.session.link import SILENCE_S
from kiosk.printers.printer import (
    CameraFound,
    ControlDone,
    FirmwareFound,
    JobProgressed,
    LayerPause,
    LayerPauseSet,
    ObjectCancelled,
    PrinterState,
    PromptShown,
    RequestRefused,
    StateChanged,
    TemperaturesRead,
)
from tests.printers.moonraker.session_harness import SessionHarness

NOTHING = TemperaturesRead(None, None, None, None)
LIMITS = PrinterLimits()


@pytest.fixture
def moon() -> SessionHarness:
    return SessionHarness().idle()


def last_state(moon: SessionHarness) -> StateChanged:
    found: StateChanged = moon.events_of(StateChanged)[-1]
    return found


def refusals(moon: SessionHarness) -> list[tuple[str, ReasonCode]]:
    return [(event.request, event.reason.code) for event in moon.events_of(RequestRefused)]


# The link


def test_the_handshake_gives_the_key_and_subscribes_to_what_is_read(moon: SessionHarness) -> None:
    """K1, K11: and to nothing else; macros and steppers change all the time."""
    (identify,) = moon.asked("server.connection.identify")
    assert identify["params"]["api_key"] == "k"
    (subscribe,) = moon.asked("printer.objects.subscribe")
    wanted = subscribe["params"]["objects"]
    assert {"webhooks", "print_stats", "extruder", "extruder1", "heater_generic chamber"} <= set(wanted)
    assert not {"gcode_macro START", "extruder_stepper belted"} & set(wanted)
    assert last_state(moon) == StateChanged(PrinterState.IDLE)
    assert moon.events_of(TemperaturesRead) == [TemperaturesRead(21.0, 0.0, 22.0, 0.0)]
    moon.answer("printer.info", {"software_version": "v0.13.0"})
    assert moon.events_of(FirmwareFound) == [FirmwareFound("Klipper v0.13.0")]


def test_a_server_that_trusts_this_machine_gets_no_key() -> None:
    """K11."""
    (identify,) = SessionHarness(key="").asked("server.connection.identify")
    assert "api_key" not in identify["params"]


@pytest.mark.parametrize(("method", "words"), [("connection.identify", "Invalid API Key"), ("info", "Unauthorized")])
def test_a_refused_key_ends_the_link_with_its_own_reason(method: str, words: str) -> None:
    """K11: Moonraker has the code of wrong parameters for it."""
    moon = SessionHarness()
    if method == "info":
        moon.answer("server.connection.identify", {})
    moon.answer(f"server.{method}", error={"code": -32602, "message": words})
    reason = moon.session.link.close_reason
    assert reason is not None
    assert reason.code is ReasonCode.MOONRAKER_REFUSES_KEY


def test_a_silent_server_is_pinged_then_lost_and_nothing_old_is_shown(moon: SessionHarness) -> None:
    """K3."""
    moon.pass_time(SILENCE_S / 2)
    assert moon.pings == 1
    moon.push({})  # its pong
    moon.pass_time(SILENCE_S + 0.1)
    assert moon.session.link.close_reason == Reason(ReasonCode.MOONRAKER_SILENT)
    moon.lose_link()
    assert last_state(moon).state is PrinterState.OFFLINE
    assert moon.events_of(TemperaturesRead)[-1] == NOTHING


def test_a_klipper_that_hangs_behind_a_moonraker_that_answers_is_lost_too(moon: SessionHarness) -> None:
    """K3: Moonraker's own messages keep coming, and would keep old values on the screen."""
    for _ in range(12):
        moon.notify("proc_stat_update", {})
        moon.pass_time(1.0)
    assert len(moon.asked("printer.objects.query")) == 1
    assert moon.session.link.close_reason == Reason(ReasonCode.KLIPPER_SILENT)


def test_all_of_the_status_is_asked_for_each_minute_and_believed(moon: SessionHarness) -> None:
    """K3: a change that was lost on the way is found."""
    for _ in range(30):
        moon.status(extruder={"temperature": 21.5}, after_s=2.0)
        moon.pass_time(0.0)
    moon.answer("printer.objects.query", {"status": {"webhooks": {"state": "ready"}, "print_stats": {
        "state": "printing", "filename": "theirs.gcode"}}})  # fmt: skip
    assert last_state(moon).state is PrinterState.PRINTING


@pytest.mark.parametrize(
    ("klippy", "shown"),
    [
        ("startup", StateChanged(PrinterState.CONNECTING)),
        ("disconnected", StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.KLIPPER_NOT_RUNNING))),
    ],
)
def test_a_moonraker_without_klipper_is_asked_again_until_klipper_is_there(klippy: str, shown: StateChanged) -> None:
    """K5."""
    moon = SessionHarness()
    moon.shakes_hands(klippy)
    assert last_state(moon) == shown
    assert moon.events_of(TemperaturesRead) == []
    moon.pass_time(2.0)
    moon.answer("server.info", {"klippy_state": "ready"})
    moon.answer("printer.objects.list", {"objects": ["webhooks", "extruder"]})
    moon.answer("printer.objects.subscribe", {"status": {"webhooks": {"state": "ready"}}})
    assert last_state(moon).state is PrinterState.IDLE


def test_temperatures_and_progress_are_reported_once_a_second_however_often_klipper_tells(moon: SessionHarness) -> None:
    """K3."""
    moon.start_printing()
    before = len(moon.events_of(TemperaturesRead)), len(moon.events_of(JobProgressed))
    for step in range(8):
        moon.status(after_s=0.0, extruder={"temperature": 100.0 + step}, virtual_sdcard={"progress": step / 100})
    assert len(moon.events_of(TemperaturesRead)) - before[0] <= 2
    moon.pass_time(1.0)
    assert moon.events_of(TemperaturesRead)[-1].tool_c == 107.0
    assert len(moon.events_of(JobProgressed)) - before[1] <= 3


@pytest.mark.parametrize("junk", [
    {"id": 10**30, "result": {}}, {"id": [], "error": 3}, {"method": 7}, {"method": "notify_status_update"},
    {"method": "notify_status_update", "params": [{"extruder": 3, "webhooks": {"state": []}, "print_stats": None}]},
    {"method": "notify_status_update", "params": [{"gcode_move": {"gcode_position": [1e400, "z", {}]}}]},
    {"method": "notify_gcode_response", "params": [{}]}, {"method": "notify_gcode_response", "params": "// action:"},
])  # fmt: skip
def test_messages_that_make_no_sense_are_tolerated(moon: SessionHarness, junk: dict[str, Any]) -> None:
    """K13."""
    moon.push(junk)
    assert moon.session.link.close_reason is None


@pytest.mark.parametrize("result", [None, [], {"objects": 3}, {"status": None}, "ok"])
def test_an_answer_that_makes_no_sense_ends_the_link_with_a_reason(result: Any) -> None:
    """K13."""
    moon = SessionHarness()
    moon.answer("server.connection.identify", {})
    moon.answer("server.info", {"klippy_state": "ready"})
    moon.answer("printer.objects.list", result)
    assert moon.session.link.close_reason == Reason(ReasonCode.MOONRAKER_NOT_UNDERSTOOD)


def test_the_camera_that_moonraker_lists_is_found_upright(moon: SessionHarness) -> None:
    """K14: one on another machine is not fetched."""
    cameras = [
        {"enabled": True, "snapshot_url": "http://elsewhere/snap"},
        {"enabled": False, "snapshot_url": "/off"},
        {"enabled": True, "snapshot_url": "/webcam/?action=snapshot", "flip_horizontal": True, "rotation": 90},
    ]
    moon.answer("server.webcams.list", {"webcams": cameras})
    found = CameraFound(("http://printer.local:7125/webcam/?action=snapshot",), "vr", "192.0.2.7")
    assert moon.events_of(CameraFound) == [found]


# Prompts


def test_a_prompt_is_shown_when_it_is_whole_and_a_choice_runs_its_gcode(moon: SessionHarness) -> None:
    """K8."""
    moon.start_printing()
    for line in (
        "prompt_begin Filament", "prompt_text Load the red one", "prompt_button Go on|RESUME|primary",
        "prompt_footer_button STOP", "prompt_show",
    ):  # fmt: skip
        moon.line(f"// action:{line}")
    assert moon.events_of(PromptShown) == [PromptShown("Filament – Load the red one", ("Go on", "STOP"))]
    assert last_state(moon).state is PrinterState.ATTENTION
    for choice in (1, 0, 2):
        moon.session.answer_prompt(choice)
    moon.collect()
    assert moon.scripts() == ["STOP", "RESUME"]
    assert refusals(moon) == [("answer_prompt", ReasonCode.NO_SUCH_PROMPT_NOW)]
    moon.line("// action:prompt_end")
    assert moon.events_of(PromptShown)[-1] == PromptShown("")
    assert last_state(moon).state is PrinterState.PRINTING


@pytest.mark.parametrize(("after", "shown"), [
    ([], True),
    (["// action:prompt_end"], False),
    (["// Klipper state: Ready"], False),
    (["// action:prompt_begin Other"], False),
])  # fmt: skip
def test_a_prompt_from_before_the_link_is_found_in_the_lines_that_moonraker_keeps(
    moon: SessionHarness, after: list[str], shown: bool
) -> None:
    """K8."""
    lines = ["ok", "// action:prompt_begin Change", "// action:prompt_button Done", "// action:prompt_show", *after]
    store = [{"message": line, "type": "response"} for line in lines]
    store.append({"message": "// action:prompt_end", "type": "command"})
    moon.answer("server.gcode_store", {"gcode_store": store})
    assert moon.events_of(PromptShown) == ([PromptShown("Change", ("Done",))] if shown else [])


# What staff ask for


def asks(moon: SessionHarness, request: Any) -> None:
    moon.session.control(request, LIMITS, moon.now_s)
    moon.collect()


def test_a_preheat_and_a_cool_down_are_done_when_klipper_shows_the_targets(moon: SessionHarness) -> None:
    """K9."""
    asks(moon, Preheat(210, 60))
    assert moon.scripts() == ["M140 S60\nM104 T0 S210"]
    moon.answer("printer.gcode.script")
    moon.status(extruder={"target": 210.0}, heater_bed={"target": 0.0})
    assert not moon.events_of(ControlDone)
    moon.status(heater_bed={"target": 60.0})
    asks(moon, CoolDown())
    moon.answer("printer.gcode.script")
    moon.status(extruder={"target": 0.0}, heater_bed={"target": 0.0})
    done = [event.request for event in moon.events_of(ControlDone)]
    assert done == [ControlAction.PREHEAT, ControlAction.COOL_DOWN]


def test_moves_are_over_when_klipper_answers_that_nothing_moves_any_more(moon: SessionHarness) -> None:
    """K9: filament in parts, while the nozzle is hot."""
    asks(moon, Home(with_z=False))
    assert moon.scripts() == ["G28 X Y\nM400"]
    moon.answer("printer.gcode.script")
    moon.answer("printer.gcode.script")
    assert [event.request for event in moon.events_of(ControlDone)] == [ControlAction.HOME]
    asks(moon, LoadFilament(210, 30, 5))
    moon.answer("printer.gcode.script")
    moon.status(extruder={"temperature": 209.0, "target": 210.0})
    for _ in range(4):
        moon.answer("printer.gcode.script")
    moves = [script for script in moon.scripts() if "G1 E" in script]
    assert [move.split("\n")[2] for move in moves] == ["G1 E20 F300", "G1 E10 F300"]
    assert moon.events_of(ControlDone)[-1].request == ControlAction.LOAD_FILAMENT


def test_what_klipper_refuses_is_refused_with_its_words(moon: SessionHarness) -> None:
    """K9."""
    asks(moon, Home())
    moon.answer("printer.gcode.script", error={"code": 400, "message": "Endstop z still triggered after retract"})
    (refused,) = moon.events_of(RequestRefused)
    assert refused.request == ControlAction.HOME
    assert "Endstop z" in str(refused.reason)
    moon.session.disconnect_printer()
    moon.collect()
    assert refusals(moon)[-1] == ("disconnect", ReasonCode.KLIPPER_KEEPS_PRINTER)


def test_the_print_pauses_where_the_layer_begins(moon: SessionHarness) -> None:
    """K10."""
    moon.start_printing()
    moon.session.pause_at_layer(LayerPause(3, 1000))
    moon.status(virtual_sdcard={"file_position": 900})
    assert not moon.asked("printer.print.pause")
    moon.status(virtual_sdcard={"file_position": 1001})
    assert len(moon.asked("printer.print.pause")) == 1
    moon.prints("paused")
    moon.answer("printer.print.pause")
    assert last_state(moon) == StateChanged(PrinterState.PAUSED, Reason(ReasonCode.PAUSED_AT_LAYER, layer=3))
    assert moon.events_of(LayerPauseSet) == [LayerPauseSet("j1", 3), LayerPauseSet("j1", None)]


@pytest.mark.parametrize("is_known", [True, False])
def test_an_object_is_left_out_when_klipper_shows_it(moon: SessionHarness, is_known: bool) -> None:
    """K10: a Klipper without that module takes the command, and does nothing."""
    moon.start_printing()
    moon.session.cancel_object("cube_1")
    moon.collect()
    assert moon.scripts() == ["EXCLUDE_OBJECT NAME=cube_1"]
    moon.answer("printer.gcode.script")
    moon.status(extruder={"temperature": 20.0})
    assert not moon.events_of(ObjectCancelled)
    if is_known:
        moon.status(exclude_object={"excluded_objects": ["CUBE_1"]})
        assert moon.events_of(ObjectCancelled) == [ObjectCancelled("j1", "cube_1")]
    for _ in range(11):
        moon.status(extruder={"temperature": 20.0})
        moon.pass_time(0.0)
    assert refusals(moon) == ([] if is_known else [("cancel_object", ReasonCode.OBJECTS_NOT_SUPPORTED)])


def test_an_order_that_a_lost_link_swallowed_is_refused(moon: SessionHarness) -> None:
    """K1."""
    moon.start_printing()
    moon.session.pause()
    moon.collect()
    moon.lose_link()
    assert refusals(moon) == [("pause", ReasonCode.MOONRAKER_NO_ANSWER)]
