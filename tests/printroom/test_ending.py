"""The print room is told to end while a start is still being looked into."""

from threading import Event

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printroom import service
from kiosk.printroom.print_files import sha256_of

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]


def test_a_start_whose_file_is_still_being_read_is_taken_back_when_the_room_ends(hub, room, until, monkeypatch):
    """Nothing may start on a printer whose record is closed: the job is over, and the printer was never asked."""
    disk_answers = Event()

    def read_from_a_disk_that_hangs(path):
        assert disk_answers.wait(20)
        return sha256_of(path)

    monkeypatch.setattr(service, "sha256_of", read_from_a_disk_that_hangs)
    room.open_idle()
    job_id, order_id = hub.start("ahven")
    hub.until_state("ahven", "heating")
    room.close()
    disk_answers.set()
    answer = hub.answer(order_id)
    assert (answer.refused, answer.reason) == (True, Reason(ReasonCode.STOPPED_BEFORE_START))
    assert hub.job(job_id)["job_state"] == "cancelled"
    assert room.printers["ahven"].requests("start") == []
