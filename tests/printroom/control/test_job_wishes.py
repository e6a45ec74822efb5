"""A pause at a layer and one object left out: asked about the job that was shown, stored, and kept over a restart."""

import json

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import LayerPause, LayerPauseSet

pytestmark = [pytest.mark.usefixtures("ahven"), pytest.mark.announces("the print room is being stopped")]


@pytest.fixture
def labelled(gcode) -> str:
    """The file with two layers in each of two objects that it names."""
    lines = gcode.splitlines()
    first = next(at for at, line in enumerate(lines) if "E0.5" in line)
    middle = (first + len(lines)) // 2
    lines[middle:middle] = ["M486 S1"]
    lines[first:first] = ["M486 S0"]
    return "\n".join(lines) + "\n"


def printing(hub, print_room, text, *, firmware="Marlin 2.1.2 (virtual)", slug="ahven"):
    print_room.open_idle()
    with hub.db.atomic():
        hub.db.execute("UPDATE printer SET firmware_name = ?", (firmware,))
    stored = hub.file(text)
    job_id, order_id = hub.orders.start_print(stored, hub.ids[slug], hub.staff_id)
    assert hub.answer(order_id).done
    hub.until_state(slug, "printing")
    return job_id, stored.facts


def test_a_pause_at_a_layer_is_asked_stored_and_forgotten_when_it_happened(hub, print_room, labelled, until):
    """The byte is that of the file; the printer says when it is over."""
    job_id, facts = printing(hub, print_room, labelled)
    at_byte, layer = facts.layer_starts[4]
    order_id = hub.give("pause_at_layer", "ahven", job_id=job_id, detail=str(layer))
    assert hub.answer(order_id).done
    printer = print_room.printers["ahven"]
    assert printer.requests("pause_at_layer") == [LayerPause(layer, at_byte)]
    assert hub.job(job_id)["pause_at_layer"] == layer
    printer.emit(LayerPauseSet(job_id, None))
    until(lambda: hub.job(job_id)["pause_at_layer"] is None)


@pytest.mark.parametrize("detail", ["99999", "x", "-3", None])
def test_a_layer_that_the_file_does_not_have_is_refused(hub, print_room, labelled, detail):
    """Nothing is asked of the printer."""
    job_id, _ = printing(hub, print_room, labelled)
    answer = hub.answer(hub.give("pause_at_layer", "ahven", job_id=job_id, detail=detail))
    assert answer.reason.code is ReasonCode.LAYER_UNKNOWN
    assert print_room.printers["ahven"].requests("pause_at_layer") == []


def test_an_order_about_an_earlier_job_changes_nothing(hub, print_room, labelled):
    """A late tap can't hit the next print."""
    other, _ = hub.start("ahven")
    printing(hub, print_room, labelled)
    for action in ("pause_at_layer", "cancel_object"):
        answer = hub.answer(hub.give(action, "ahven", job_id=other, detail="1"))
        assert answer.reason == Reason(ReasonCode.PRINT_ALREADY_OVER)


def test_an_object_is_left_out_once_and_the_last_one_never(hub, print_room, labelled):
    """What is left out is kept with the job."""
    job_id, facts = printing(hub, print_room, labelled)
    assert [one.key for one in facts.objects] == ["0", "1"]
    assert hub.answer(hub.give("cancel_object", "ahven", job_id=job_id, detail="1")).done
    assert json.loads(hub.job(job_id)["cancelled_objects"]) == ["1"]
    again = hub.answer(hub.give("cancel_object", "ahven", job_id=job_id, detail="1"))
    last = hub.answer(hub.give("cancel_object", "ahven", job_id=job_id, detail="0"))
    assert (again.reason.code, last.reason.code) == (ReasonCode.OBJECT_UNKNOWN, ReasonCode.LAST_OBJECT)
    assert print_room.printers["ahven"].requests("cancel_object") == ["1"]


def test_a_firmware_that_knows_no_objects_is_not_asked(hub, print_room, labelled):
    """Why is said."""
    job_id, _ = printing(hub, print_room, labelled, firmware="Repetier_1.0.4")
    answer = hub.answer(hub.give("cancel_object", "ahven", job_id=job_id, detail="1"))
    assert answer.reason == Reason(ReasonCode.OBJECTS_NOT_SUPPORTED)


def test_after_a_restart_the_printer_is_told_where_to_pause(hub, print_room, labelled, until):
    """H23: it is part of the job that is looked for."""
    hub.add_printer("kuha", connection="octoprint")
    job_id, facts = printing(hub, print_room, labelled, slug="kuha")
    at_byte, layer = facts.layer_starts[4]
    assert hub.answer(hub.give("pause_at_layer", "kuha", job_id=job_id, detail=str(layer))).done
    print_room.close()
    print_room.open()
    until(lambda: print_room.printers["kuha"].requests("watch_for"))
    (job,) = print_room.printers["kuha"].requests("watch_for")
    assert job.layer_pause == LayerPause(layer, at_byte)
