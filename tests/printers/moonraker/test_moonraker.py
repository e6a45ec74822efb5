"""Printers behind a real Moonraker, whose Klipper is a stand-in: see README for what that can't show."""

import hashlib
import json
import os
import threading
from dataclasses import replace

import pytest

from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import CoolDown, Home, LoadFilament, Preheat
from kiosk.printers.moonraker.http.client import Client
from kiosk.printers.moonraker.http.uploads import Uploads
from kiosk.printers.moonraker.http.user_files import UserFiles
from kiosk.printers.print_server.calls import CallError, FailureKind
from kiosk.printers.printer import (
    ControlDone,
    FirmwareFound,
    ForeignPrintSeen,
    JobEnded,
    JobProgressed,
    JobStarted,
    NoticeShown,
    ObjectCancelled,
    Outcome,
    PrinterState,
    PromptShown,
    RequestRefused,
    StateChanged,
    TemperaturesRead,
    UploadProgressed,
)
from tests.cli.forked_kiosk import run_kiosk
from tests.printers.moonraker.conftest import LONG, SHORT, Rig

pytestmark = pytest.mark.moonraker

LIMITS = PrinterLimits()
PROMPT = ("prompt_begin Filament", "prompt_button Go on|M117 on|primary", "prompt_show")


def test_a_file_is_sent_printed_to_its_end_and_deleted(rig: Rig) -> None:
    """K2, K4, K6: it is named by its content, in a folder of its own."""
    job = rig.job(SHORT)
    printer, reports = rig.started(job)
    name = hashlib.sha256(SHORT.encode()).hexdigest()[:16] + ".gcode"
    sent = rig.server.base / "gcodes" / "kiosk" / job.job_id / name
    assert sent.read_text() == SHORT
    ended = reports.wait_for_end(job)
    assert (ended.outcome, ended.reason) == (Outcome.DONE, None)
    assert reports.events_of(UploadProgressed)
    assert reports.wait_for(FirmwareFound).name == "Klipper v0.13.0-1-gtest"
    assert reports.threads == {"moonraker-link"}
    printer.forget(job.job_id)
    printer.start(again := rig.job(SHORT))
    assert reports.wait_for_end(again).outcome is Outcome.DONE
    assert not sent.parent.exists()


def test_a_print_is_paused_resumed_and_cancelled_with_its_heaters_off(rig: Rig) -> None:
    """K7."""
    job = rig.job()
    printer, reports = rig.started(job)
    assert reports.wait_for(JobProgressed, lambda e: e.fraction > 0).job_id == job.job_id
    reports.wait_for(TemperaturesRead, lambda e: (e.tool_target_c, e.bed_target_c) == (60.0, 40.0))
    mark = reports.mark()
    printer.pause()
    assert reports.wait_for_state(PrinterState.PAUSED, mark).reason is None
    printer.resume()
    reports.wait_for_state(PrinterState.PRINTING, mark)
    printer.cancel()
    ended = reports.wait_for_end(job)
    assert (ended.outcome, ended.reason, ended.heaters_off) == (Outcome.CANCELLED, None, True)
    assert rig.klippy.status["extruder"]["target"] == rig.klippy.status["heater_bed"]["target"] == 0


def test_a_foreign_print_holds_the_printer(rig: Rig) -> None:
    """K4."""
    (rig.server.base / "gcodes" / "theirs.gcode").write_text(LONG)
    printer, reports = rig.ready_printer()
    rig.server.post("/printer/print/start?filename=theirs.gcode")
    reports.wait_for(ForeignPrintSeen, lambda e: e.name == "theirs.gcode")
    printer.start(rig.job())
    assert reports.wait_for(RequestRefused).reason.code is ReasonCode.PRINTER_NOT_FREE
    rig.server.post("/printer/print/cancel")
    reports.wait_for(ForeignPrintSeen, lambda e: e.name is None)


def test_a_print_outlives_its_moonraker_and_our_process(rig: Rig) -> None:
    """K3, K4: Klipper goes on alone, and nothing old is shown meanwhile."""
    job = rig.job()
    printer, reports = rig.started(job)
    rig.server.kill()
    mark = reports.mark()
    reports.wait_for_state(PrinterState.OFFLINE)
    reports.wait_for(TemperaturesRead, lambda e: e.tool_c is None)
    rig.server.start()
    reports.wait_for_state(PrinterState.PRINTING, mark)
    printer.close()
    later, reports = rig.printer()
    later.watch_for(job)
    later.connect()
    reports.wait_for(JobStarted, lambda e: e.job_id == job.job_id)
    later.cancel()
    assert reports.wait_for_end(job).outcome is Outcome.CANCELLED


def test_a_klipper_that_stops_is_shown_with_its_words_and_restarted_by_a_person(rig: Rig) -> None:
    """K5."""
    job = rig.job()
    printer, reports = rig.started(job)
    rig.klippy.shut_down("MCU 'mcu' shutdown: Timer too close")
    ended = reports.wait_for_end(job)
    words = "MCU 'mcu' shutdown: Timer too close"
    assert (ended.outcome, ended.reason) == (Outcome.FAILED, Reason(ReasonCode.STOPPED_BY_PRINTER, raw=words))
    stopped = reports.wait_for_state(PrinterState.ERROR)
    assert stopped.reason == Reason(ReasonCode.KLIPPER_STOPPED, raw=words)
    mark = reports.mark()
    printer.connect()
    reports.wait_for_state(PrinterState.IDLE, mark)


def test_a_klipper_that_ends_in_mid_print_fails_it_by_moonraker_s_history(rig: Rig) -> None:
    """K4, K5."""
    job = rig.job()
    _, reports = rig.started(job)
    rig.klippy.restart()
    ended = reports.wait_for_end(job)
    assert (ended.outcome, ended.reason and ended.reason.code) == (
        Outcome.FAILED,
        ReasonCode.KLIPPER_LOST_DURING_PRINT,
    )
    reports.wait_for_state(PrinterState.IDLE, reports.events.index(ended))


def test_an_emergency_stop_passes_everything_by(rig: Rig) -> None:
    """K7."""
    job = rig.job()
    printer, reports = rig.started(job)
    printer.stop_now()
    assert reports.wait_for_end(job).outcome is Outcome.FAILED
    assert reports.wait_for_state(PrinterState.ERROR).reason == Reason(
        ReasonCode.KLIPPER_STOPPED, raw="Shutdown due to webhooks request"
    )


def test_a_klipper_that_hangs_shows_nothing_old(rig: Rig) -> None:
    """K3."""
    _, reports = rig.ready_printer()
    rig.klippy.is_frozen = True
    reports.wait_for(StateChanged, lambda e: e.reason == Reason(ReasonCode.KLIPPER_SILENT))
    assert reports.events_of(TemperaturesRead)[-1].tool_c is None


def test_a_prompt_is_answered_also_after_a_new_connection(rig: Rig) -> None:
    """K8."""
    printer, reports = rig.started(rig.job())
    for line in PROMPT:
        rig.klippy.respond(f"// action:{line}")
    reports.wait_for_state(PrinterState.ATTENTION)
    printer.close()
    later, reports = rig.printer()
    later.connect()
    assert reports.wait_for(PromptShown) == PromptShown("Filament", ("Go on",))
    later.answer_prompt(0)
    assert reports.wait_for(NoticeShown) == NoticeShown("on")
    rig.klippy.respond("// action:prompt_end")
    reports.wait_for(PromptShown, lambda e: not e.text)


@pytest.mark.parametrize("key", ["", "wrong"])
def test_a_wrong_key_is_refused_with_its_own_reason(rig: Rig, key: str) -> None:
    """K11."""
    printer, reports = rig.printer(key)
    printer.connect()
    refused = reports.wait_for(StateChanged, lambda e: e.state is PrinterState.OFFLINE)
    assert refused.reason is not None
    assert refused.reason.code is ReasonCode.MOONRAKER_REFUSES_KEY


def test_a_file_that_does_not_arrive_as_it_was_is_not_printed(rig: Rig) -> None:
    """K6: Moonraker compares its SHA-256."""
    job, sent = replace(rig.job(SHORT), sha256="0" * 64), list[float]()
    uploads = Uploads(Client(rig.server.url, rig.server.api_key))
    with pytest.raises(CallError) as caught:
        uploads.send(job, sent.append, threading.Event())
    assert (caught.value.kind, caught.value.reason.code) == (FailureKind.DAMAGED, ReasonCode.UPLOAD_DAMAGED)
    assert sent
    assert not list((rig.server.base / "gcodes").rglob(f"{job.job_id}/*"))


def test_staff_heat_home_and_move_filament(rig: Rig) -> None:
    """K9: each done when Klipper has shown it."""
    printer, reports = rig.ready_printer()
    for request in (Preheat(200, 50), Home(), LoadFilament(200, 30, 10), CoolDown()):
        printer.control(request, LIMITS)
        reports.wait_for(ControlDone, lambda e, wanted=request: e.request == wanted.action)  # type: ignore[misc]
    moved = [line for line in rig.klippy.commands if line.startswith("G1 E")]
    assert moved == ["G1 E20 F600", "G1 E10 F600"]
    assert not reports.events_of(RequestRefused)


def test_a_file_is_printed_from_the_command_line(rig: Rig) -> None:
    """K2: as a person runs it; the exit code is 0 only when it is done."""
    moves = "".join(f"G1 X{10 + n} Y10 E{n * 0.1:.1f} F9000\n" for n in range(1, 21))
    file = rig.job(f"G28\nM109 S200\nG1 Z0.2\n{moves}M104 S0\n").path
    surroundings = {**os.environ, "KIOSK_MOONRAKER_KEY": rig.server.api_key}
    done = run_kiosk("print", file, "--moonraker", rig.server.url, "--json", env=surroundings)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["outcome"] == "done"


def test_files_of_people_are_listed_and_fetched(rig: Rig) -> None:
    """K15: none of ours is among them."""
    folder = rig.server.base / "gcodes"
    (folder / "their own").mkdir(exist_ok=True)
    (folder / "their own" / "ä cat.gcode").write_text(SHORT)
    files = UserFiles(rig.server.url, rig.server.api_key)
    rig.server.wait_until(lambda: any("cat" in one.name for one in files.list_files()))
    found = {one.path: one for one in files.list_files()}
    assert not any(path.startswith("kiosk/") for path in found)
    chosen, blocks = found["their own/ä cat.gcode"], list[bytes]()
    assert (chosen.name, chosen.size_bytes, chosen.changed_at is not None) == ("ä cat.gcode", len(SHORT), True)
    files.fetch(chosen.path, blocks.append)
    assert b"".join(blocks).decode() == SHORT
    with pytest.raises(CallError) as caught:
        files.fetch("nothing.gcode", blocks.append)
    assert caught.value.kind is FailureKind.NOT_FOUND


def test_an_object_is_left_out_when_klipper_shows_it(rig: Rig) -> None:
    """K10."""
    job = rig.job()
    printer, reports = rig.started(job)
    printer.cancel_object("cube_1")
    assert reports.wait_for(ObjectCancelled) == ObjectCancelled(job.job_id, "cube_1")
    assert rig.klippy.status["exclude_object"]["excluded_objects"] == ["CUBE_1"]
    assert not reports.events_of(JobEnded)
