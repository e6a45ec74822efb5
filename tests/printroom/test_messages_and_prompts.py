"""What the machine shows and asks: messages, pauses by itself, prompts over a restart."""

from datetime import timedelta

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import (
    CameraImageTaken,
    FirmwareFound,
    NoticeShown,
    PrinterState,
    PromptShown,
    StateChanged,
)
from kiosk.printroom.live import LiveWriter
from kiosk.printroom.matching.firmware import firmware_of
from kiosk.store.hub_db import row, rows
from tests.printroom.scripted_printer import message

IMAGE_SQL = "SELECT image, turn FROM camera_image"
LOAD = PromptShown("Load filament", ("Go on", "Stop"))


def leave_prompt(hub, print_room, until, *, recalls):
    """Leave a print with an open prompt as a print room does that was killed."""

    def prepare(_slug, printer):
        printer.recall_prompt = lambda shown: recalls and shown == LOAD

    print_room.prepare = prepare
    print_room.open_idle()
    hub.start("ahven")
    hub.until_state("ahven", "printing")
    print_room.printers["ahven"].emit(StateChanged(PrinterState.ATTENTION, message("Load filament")), LOAD)
    until(lambda: hub.printer("ahven").prompt is not None)
    prompts = rows(hub.live, "SELECT * FROM prompt")
    job = hub.printer("ahven").job.id
    print_room.close()
    with hub.db.atomic():
        hub.db.execute(
            "UPDATE job SET job_state = 'printing', outcome = NULL, ended_at = NULL, reason = NULL WHERE id = ?", (job,)
        )
    with hub.live.atomic():
        hub.live.execute("INSERT INTO prompt VALUES (?, ?, ?, ?)", tuple(prompts[0].values()))


def test_old_images_and_messages_are_deleted(hub, clock):
    live = LiveWriter(hub.live, clock)
    live.update_camera_image("p", CameraImageTaken(b"image", "r"), clock.now())
    live.update_notice("p", NoticeShown("Nozzle is clean"))
    live.write_due(clock.monotonic_s())
    clock.advance(4 * 60)
    live.write_due(clock.monotonic_s())
    assert row(hub.live, IMAGE_SQL) == {"image": b"image", "turn": "r"}
    clock.advance(2 * 60)
    live.write_due(clock.monotonic_s())
    assert rows(hub.live, IMAGE_SQL) == []
    assert len(rows(hub.live, "SELECT * FROM notice")) == 1
    clock.advance(25 * 60)
    live.write_due(clock.monotonic_s())
    assert rows(hub.live, "SELECT * FROM notice") == []


def test_the_last_message_is_kept_with_the_time_at_which_it_was_shown(
    hub, ahven, print_room, clock, until, until_written
):
    print_room.open_idle()
    printer = print_room.printers["ahven"]
    before = clock.now()
    printer.emit(NoticeShown("Bed at 40 degrees"), NoticeShown("Nozzle is clean", age_s=90.0))
    until_written(lambda: hub.printer("ahven").notice is not None)
    notice = hub.printer("ahven").notice
    assert notice.text == "Nozzle is clean"
    assert before <= notice.at + timedelta(seconds=90) <= clock.now()
    printer.emit(NoticeShown(""))
    until(lambda: hub.printer("ahven").notice is None)


def test_a_message_is_removed_when_contact_is_lost(hub, ahven, print_room, until, until_written):
    print_room.open_idle()
    printer = print_room.printers["ahven"]
    printer.emit(NoticeShown("Nozzle is clean"))
    until_written(lambda: hub.printer("ahven").notice is not None)
    printer.emit(StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED)))
    until(lambda: hub.printer("ahven").notice is None)


@pytest.mark.announces("is being stopped")
def test_a_pause_by_the_machine_raises_an_alarm_and_one_by_a_person_does_not(hub, ahven, print_room, until):
    """H19: with the machine's text."""
    print_room.open_idle()
    hub.start("ahven")
    hub.until_state("ahven", "printing")
    printer = print_room.printers["ahven"]
    printer.emit(StateChanged(PrinterState.PAUSED))
    hub.until_state("ahven", "paused")
    assert hub.alarms("ahven") == []
    printer.emit(StateChanged(PrinterState.PRINTING), StateChanged(PrinterState.PAUSED, message("Filament runout")))
    until(lambda: hub.alarms("ahven") == ["attention"])
    assert hub.printer("ahven").reason == message("Filament runout")
    assert hub.printer("ahven").alarms[0].reason == message("Filament runout")


@pytest.mark.announces("is being stopped")
def test_the_reason_of_a_pause_may_come_after_the_pause(hub, ahven, print_room, until):
    """O6: OctoPrint reports who paused only after it has paused."""
    print_room.open_idle()
    hub.start("ahven")
    hub.until_state("ahven", "printing")
    print_room.printers["ahven"].emit(
        StateChanged(PrinterState.PAUSED), StateChanged(PrinterState.PAUSED, message("Door open"))
    )
    until(lambda: hub.alarms("ahven") == ["attention"])
    assert hub.job(hub.printer("ahven").job.id)["job_state"] == "paused"


def test_a_prompt_and_a_message_are_shown_together(hub, ahven, print_room, until_written):
    print_room.open_idle()
    print_room.printers["ahven"].emit(NoticeShown("Filament runout"), PromptShown("Load filament", ("Go on",)))
    until_written(lambda: hub.printer("ahven").notice is not None and hub.printer("ahven").prompt is not None)


@pytest.mark.announces("is being stopped")
def test_a_prompt_can_be_answered_after_a_restart_before_the_printer_reports_about_the_print(
    hub, ahven, print_room, until
):
    """H19, H23: a board that waits for the answer reports nothing before it."""
    leave_prompt(hub, print_room, until, recalls=True)
    prepare_recall = print_room.prepare

    def prepare(slug, printer):
        prepare_recall(slug, printer)
        printer.responses["connect"] = lambda: [StateChanged(PrinterState.ATTENTION, message("Load filament"))]

    print_room.prepare = prepare
    print_room.open()
    hub.until_state("ahven", "attention")
    assert hub.printer("ahven").prompt.choices == LOAD.choices
    assert hub.answer(hub.give("answer_prompt", "ahven", detail="1")).done
    assert print_room.printers["ahven"].requests("answer_prompt") == [1]
    until(lambda: hub.printer("ahven").prompt is None)


@pytest.mark.announces("is being stopped")
def test_a_prompt_that_the_printer_cannot_recall_is_removed_after_a_restart(hub, ahven, print_room, until):
    """H19: OctoPrint shows its prompt again; whether a board without a print still asks is unknown."""
    leave_prompt(hub, print_room, until, recalls=False)
    print_room.open()
    until(lambda: hub.printer("ahven").prompt is None)


def test_the_firmware_that_a_printer_reports_decides_about_files_and_is_kept(hub, ahven, print_room, until):
    """O16: the event comes once; a later print room knows it all the same."""
    print_room.open_idle()
    assert hub.printer("ahven").firmware_name == ""
    print_room.printers["ahven"].emit(FirmwareFound("Klipper \u202e"))
    until(lambda: hub.printer("ahven").firmware_name == "Klipper")
    assert firmware_of(hub.printer("ahven")) == "klipper"
    print_room.printers["ahven"].emit(FirmwareFound("RepRapFirmware for Duet 2"))
    until(lambda: firmware_of(hub.printer("ahven")) == "reprapfirmware")
    print_room.close()
    print_room.open_idle()
    assert hub.printer("ahven").firmware_name == "RepRapFirmware for Duet 2"
