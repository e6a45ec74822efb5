"""Facts of another version of the reader are found again before a start, and for the queue soon after one."""

import json
import threading

import pytest

from kiosk.base.reason import ReasonCode
from kiosk.gcode.reader_version import READER_VERSION
from kiosk.printroom.upkeep import QUIET_S, Upkeep
from kiosk.store.hub_db import row

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]


def age(hub, stored, **changes) -> None:
    """Let the stored facts be those of an earlier version."""
    plain = json.loads(stored.facts.to_json()) | {"reader": ""} | changes
    with hub.db.atomic():
        hub.db.execute(
            "UPDATE print_file SET reader = '', facts = ? WHERE sha256 = ?", (json.dumps(plain), stored.sha256)
        )


def reader_of(hub, stored) -> str:
    return row(hub.db, "SELECT reader FROM print_file WHERE sha256 = ?", stored.sha256)["reader"]


def test_facts_carry_the_version_of_their_reader(hub):
    stored = hub.file()
    assert stored.facts.reader == reader_of(hub, stored) == READER_VERSION
    assert stored.facts.is_current


def test_what_an_earlier_version_did_not_see_is_seen_before_a_start(hub, print_room, gcode):
    """G3: the earlier version knew nothing of M502."""
    print_room.open_idle()
    stored = hub.file(gcode + "M502\n")
    age(hub, stored, forbidden=[], commands=[])
    job_id = hub.orders.add_to_queue(stored, hub.staff_id)
    order_id = hub.orders.start_queued(job_id, hub.ids["ahven"], hub.staff_id)
    assert hub.refusal(order_id) is ReasonCode.FORBIDDEN_COMMANDS
    assert (hub.job(job_id)["job_state"], hub.job(job_id)["printer_id"]) == ("waiting", None)
    assert reader_of(hub, stored) == READER_VERSION
    assert print_room.printers["ahven"].requests("start") == []
    (job,) = hub.overview.open_jobs()
    assert job.facts.forbidden == ("M502",), "the screens see it, too"


def test_what_an_earlier_version_misread_does_not_keep_a_file_from_printing(hub, print_room):
    """G1"""
    print_room.open_idle()
    stored = hub.file()
    age(hub, stored, tool_c=400.0)
    _, order_id = hub.start("ahven", stored)
    assert hub.answer(order_id).done


def test_a_file_that_changed_on_the_disk_is_not_read_again(hub, print_room):
    """Its bytes are not those that were checked."""
    print_room.open_idle()
    stored = hub.file()
    age(hub, stored)
    stored.path.write_text("G28\n")
    _, order_id = hub.start("ahven", stored)
    assert hub.refusal(order_id) is ReasonCode.PRINT_FILE_CHANGED


def test_the_queue_is_read_again_after_an_update(hub, clock, until):
    """Before anybody looks at it."""
    stored, other = hub.file(), hub.file("; twin\n" + hub.file().path.read_text(), "twin.gcode")
    hub.orders.add_to_queue(stored, hub.staff_id)
    age(hub, stored)
    age(hub, other)
    upkeep = Upkeep(hub.hub_path, hub.files_dir, clock)
    pause = threading.Event()

    def turned() -> bool:
        clock.advance(QUIET_S + 1)
        upkeep.turn(clock.monotonic_s(), committed=False)
        pause.wait(0.02)
        return reader_of(hub, stored) == READER_VERSION

    until(turned)
    upkeep.close(60)
    assert reader_of(hub, other) == "", "it waits for nobody"
