"""The session with a Moonraker, as transcripts: the link, prints, losses, and what staff ask for."""

from pathlib import Path
from typing import Any

import pytest

from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import ControlAction, CoolDown, Home, LoadFilament, Preheat
from kiosk.printers.moonraker.session.link import SILENCE_S
from kiosk.printers.print_server.calls import Answered, Upload
from kiosk.printers.printer import (
    CameraFound,
    ControlDone,
    FilesKept,
    FirmwareFound,
    ForeignPrintSeen,
    JobEnded,
    JobProgressed,
    JobStarted,
    LayerPause,
    LayerPauseSet,
    NoticeShown,
    ObjectCancelled,
    Outcome,
    PrinterState,
    PrintJob,
    PromptShown,
    RequestRefused,
    StateChanged,
    TemperaturesRead,
)
from tests.printers.moonraker.session_harness import OURS, SessionHarness, in_its_words

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


# Prints


def test_a_print_starts_when_it_is_seen_and_ends_when_klipper_says_so(moon: SessionHarness) -> None:
    """K2, K4: success of the start's own answer proves nothing."""
    moon.start_job()
    moon.answer("printer.print.start")
    assert moon.asked("printer.print.start")[0]["params"] == {"filename": OURS}
    assert not moon.events_of(JobStarted)
    moon.prints("printing")
    moon.status(virtual_sdcard={"progress": 0.5, "file_position": 500}, gcode_move={"gcode_position": [1, 2, 7.2, 0]})
    assert moon.events_of(JobStarted) == [JobStarted("j1")]
    assert (moon.events_of(JobProgressed)[-1].fraction, moon.events_of(JobProgressed)[-1].z_mm) == (0.5, 7.2)
    moon.prints("complete")
    moon.prints("complete", print_duration=3.0)
    assert (moon.job_end().outcome, moon.job_end().reason) == (Outcome.DONE, None)
    assert last_state(moon).state is PrinterState.IDLE
    assert len(moon.asked("printer.print.start")) == 1
    assert not moon.events_of(ForeignPrintSeen)


def test_a_start_that_klipper_refuses_and_one_that_is_not_seen_have_failed(moon: SessionHarness) -> None:
    """K2."""
    moon.start_job()
    moon.answer("printer.print.start", error={"code": 400, "message": "SD busy"})
    reason = moon.job_end().reason
    assert reason is not None
    assert reason.code is ReasonCode.PRINT_NOT_STARTED
    moon.events.clear()
    moon.start_job()
    moon.answer("printer.print.start")
    for _ in range(11):
        moon.status(extruder={"temperature": 21.1})
        moon.pass_time(0.0)
    ended = moon.job_end()
    assert ended.reason is not None
    assert (ended.outcome, ended.reason.code) == (Outcome.FAILED, ReasonCode.START_ACCEPTED_BUT_UNSEEN)


def test_nothing_is_started_while_a_macro_moves_the_machine(moon: SessionHarness) -> None:
    """K2: Klipper would queue it, and nobody may stand there any more when it begins."""
    moon.status(idle_timeout={"state": "Printing"})
    moon.start_job()
    assert refusals(moon) == [("start", ReasonCode.PRINTER_NOT_FREE)]
    moon.status(idle_timeout={"state": "Ready"})
    job = PrintJob("j1", Path("part.gcode"), "part.gcode")
    moon.session.start(job)
    moon.status(idle_timeout={"state": "Printing"})
    moon.session.answer_received(Answered(Upload(job), OURS), moon.now_s)
    moon.collect()
    assert not moon.asked("printer.print.start")
    moon.status(idle_timeout={"state": "Ready"})
    assert len(moon.asked("printer.print.start")) == 1


def test_a_print_too_short_to_be_seen_has_begun_and_ended(moon: SessionHarness) -> None:
    """K4."""
    moon.start_job()
    moon.prints("complete")
    assert (moon.events_of(JobStarted), moon.job_end().outcome) == ([JobStarted("j1")], Outcome.DONE)


def test_heating_pausing_and_resuming_are_shown_while_klipper_is_at_it(moon: SessionHarness) -> None:
    """K7: Klipper pauses after the command that it is at, a heat-up, say."""
    moon.start_printing()
    moon.status(extruder={"temperature": 30.0, "target": 210.0})
    assert last_state(moon).state is PrinterState.HEATING
    moon.status(extruder={"temperature": 209.0})
    moon.session.pause()
    moon.collect()
    assert last_state(moon).state is PrinterState.PAUSING
    moon.prints("paused")
    moon.answer("printer.print.pause")
    assert last_state(moon) == StateChanged(PrinterState.PAUSED)
    moon.session.resume()
    moon.collect()
    assert last_state(moon).state is PrinterState.RESUMING
    moon.prints("printing")
    moon.answer("printer.print.resume")
    assert last_state(moon).state is PrinterState.PRINTING


def test_a_pause_that_nobody_ordered_here_needs_a_person(moon: SessionHarness) -> None:
    """K7: with the text on the machine's display, if it has a new one."""
    moon.start_printing()
    moon.prints("paused")
    assert last_state(moon) == StateChanged(PrinterState.PAUSED, Reason(ReasonCode.PAUSED_ELSEWHERE))
    moon.status(display_status={"message": "Filament runout"})
    moon.status(extruder={"temperature": 20.0})
    assert last_state(moon).reason == in_its_words("Filament runout")
    assert moon.events_of(NoticeShown) == [NoticeShown("Filament runout")]


def test_a_cancelled_print_has_ended_when_its_heaters_were_seen_to_be_off(moon: SessionHarness) -> None:
    """K7: a CANCEL_PRINT that leaves them on is helped."""
    moon.start_printing()
    moon.status(extruder={"temperature": 210.0, "target": 210.0}, heater_generic__chamber={"target": 50.0})
    moon.session.cancel()
    moon.collect()
    assert last_state(moon).state is PrinterState.FINISHING
    moon.prints("cancelled")
    moon.answer("printer.print.cancel")
    moon.status(extruder={"temperature": 209.0})
    assert not moon.events_of(JobEnded)
    assert moon.scripts() == ["M104 T0 S0\nSET_HEATER_TEMPERATURE HEATER=chamber TARGET=0\nM107"]
    moon.status(extruder={"target": 0.0}, heater_generic__chamber={"target": 0.0})
    ended = moon.job_end()
    assert (ended.outcome, ended.reason, ended.heaters_off) == (Outcome.CANCELLED, None, True)


def test_a_print_that_failed_or_was_cancelled_elsewhere_says_so(moon: SessionHarness) -> None:
    """K4."""
    moon.start_printing()
    moon.prints("error", message="Move out of range")
    moon.status(extruder={"temperature": 20.0})
    why = Reason(ReasonCode.PRINT_FAILED, cause=in_its_words("Move out of range"))
    assert (moon.job_end().outcome, moon.job_end().reason) == (Outcome.FAILED, why)
    moon.events.clear()
    moon.prints("standby", path="")
    moon.start_printing()
    moon.prints("cancelled")
    moon.status(extruder={"temperature": 20.0})
    assert (moon.job_end().outcome, moon.job_end().reason) == (
        Outcome.CANCELLED,
        Reason(ReasonCode.CANCELLED_ELSEWHERE),
    )


def test_a_klipper_that_stops_its_machine_fails_the_print_with_its_own_words(moon: SessionHarness) -> None:
    """K5: and it is restarted only by a person who asks for it."""
    moon.start_printing()
    words = 'MCU shutdown: ADC out of range\nOnce the underlying issue is corrected, use the\n"FIRMWARE_RESTART" …'
    moon.status(webhooks={"state": "shutdown", "state_message": words})
    ended = moon.job_end()
    why = Reason(ReasonCode.STOPPED_BY_PRINTER, raw="MCU shutdown: ADC out of range")
    assert (ended.outcome, ended.reason, ended.heaters_off) == (Outcome.FAILED, why, False)
    assert last_state(moon) == StateChanged(
        PrinterState.ERROR, Reason(ReasonCode.KLIPPER_STOPPED, raw="MCU shutdown: ADC out of range")
    )
    assert moon.events_of(TemperaturesRead)[-1] == NOTHING
    assert not moon.asked("printer.firmware_restart")
    moon.session.connect_printer()
    moon.collect()
    assert len(moon.asked("printer.firmware_restart")) == 1
    moon.notify("klippy_disconnected")
    assert last_state(moon).state is PrinterState.OFFLINE
    moon.notify("klippy_ready")
    moon.answer("server.info", {"klippy_state": "ready"})
    moon.answer("printer.objects.list", {"objects": ["webhooks", "print_stats"]})
    moon.answer("printer.objects.subscribe", {"status": {"webhooks": {"state": "ready"}}})
    assert last_state(moon).state is PrinterState.IDLE


def test_a_print_that_we_did_not_start_is_foreign_and_holds_the_printer(moon: SessionHarness) -> None:
    """K4."""
    moon.prints("printing", path="theirs/cat.gcode")
    assert moon.events_of(ForeignPrintSeen) == [ForeignPrintSeen("cat.gcode")]
    moon.start_job()
    assert refusals(moon) == [("start", ReasonCode.PRINTER_NOT_FREE)]
    moon.prints("complete", path="theirs/cat.gcode")
    assert moon.events_of(ForeignPrintSeen)[-1] == ForeignPrintSeen(None)


@pytest.mark.parametrize(("state", "outcome"), [("printing", None), ("complete", "done"), ("cancelled", "cancelled")])
def test_after_a_lost_link_our_print_goes_on_or_has_ended_as_klipper_says(
    moon: SessionHarness, state: str, outcome: str | None
) -> None:
    """K4."""
    moon.start_printing()
    moon.lose_link()
    moon.restore_link()
    moon.shakes_hands(print_stats={"state": state, "filename": OURS})
    moon.status(extruder={"temperature": 20.0})
    assert [event.outcome for event in moon.events_of(JobEnded)] == ([outcome] if outcome else [])
    assert len(moon.events_of(JobStarted)) == 1
    assert len(moon.asked("printer.print.start")) == 1


@pytest.mark.parametrize(("status", "outcome", "code"), [
    ("completed", Outcome.DONE, None),
    ("cancelled", Outcome.CANCELLED, ReasonCode.CANCELLED_ELSEWHERE),
    ("klippy_disconnect", Outcome.FAILED, ReasonCode.KLIPPER_LOST_DURING_PRINT),
    ("klippy_shutdown", Outcome.FAILED, ReasonCode.KLIPPER_STOPPED_DURING_PRINT),
    ("error", Outcome.FAILED, ReasonCode.HISTORY_SAYS_FAILED),
])  # fmt: skip
def test_a_klipper_that_was_restarted_knows_no_print_but_moonraker_s_history_does(
    status: str, outcome: Outcome, code: ReasonCode | None
) -> None:
    """K4: after a restart of ours, too."""
    moon = SessionHarness()
    moon.session.watch_for("j1")
    moon.idle()
    jobs = [{"filename": "other.gcode", "status": "completed"}, {"filename": OURS, "status": status}]
    moon.answer("server.history.list", {"jobs": jobs})
    moon.status(extruder={"temperature": 20.0})
    ended = moon.job_end()
    assert (ended.outcome, ended.reason.code if ended.reason else None) == (outcome, code)


def test_files_whose_end_is_stored_are_deleted_with_their_folder(moon: SessionHarness) -> None:
    """K6."""
    dirs = [{"dirname": "j0"}, {"dirname": "../etc"}, {"dirname": "j1"}]
    moon.answer("server.files.get_directory", {"dirs": dirs})
    assert moon.events_of(FilesKept) == [FilesKept(("j0", "j1"))]
    moon.session.forget("j0")
    moon.collect()
    assert [request["params"]["path"] for request in moon.asked("server.files.delete_directory")] == ["gcodes/kiosk/j0"]


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
