"""What happens to starts and prints when the print room is stopped."""

from threading import Event

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom.print_files import check_stored_file
from kiosk.printroom.served import served_printers

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]


def test_a_start_whose_file_is_still_being_read_is_withdrawn_when_the_print_room_stops(
    hub, print_room, until, monkeypatch
):
    """Nothing may start that nobody records: the job is over, and the printer was never asked."""
    disk_answers = Event()

    def read_from_a_disk_that_hangs(path, sha256):
        assert disk_answers.wait(60)
        return check_stored_file(path, sha256)

    monkeypatch.setattr(served_printers, "check_stored_file", read_from_a_disk_that_hangs)
    print_room.open_idle()
    job_id, order_id = hub.start("ahven")
    hub.until_state("ahven", "heating")
    print_room.close()
    disk_answers.set()
    answer = hub.answer(order_id)
    assert (answer.refused, answer.reason) == (True, Reason(ReasonCode.STOPPED_BEFORE_START))
    assert hub.job(job_id)["job_state"] == "cancelled"
    assert print_room.printers["ahven"].requests("start") == []


def test_a_serial_print_is_cancelled_when_the_print_room_stops(hub, print_room, caplog):
    print_room.open_idle()
    job_id, order_id = hub.start("ahven")
    hub.answer(order_id)
    print_room.close()
    assert print_room.printers["ahven"].requests("cancel") == [None]
    job = hub.job(job_id)
    assert (job["outcome"], job["reason"]) == ("failed", Reason(ReasonCode.STOPPED_WITH_PRINT_ROOM))
    assert "fails, because the print room is being stopped" in caplog.text
    assert print_room.printers["ahven"].closed


def test_an_octoprint_print_continues_when_the_print_room_stops(hub, print_room):
    hub.add_printer("kuha", connection="octoprint")
    print_room.open_idle()
    job_id, order_id = hub.start("kuha")
    hub.answer(order_id)
    print_room.close()
    assert print_room.printers["kuha"].requests("cancel") == []
    assert hub.job(job_id)["job_state"] == "printing"
