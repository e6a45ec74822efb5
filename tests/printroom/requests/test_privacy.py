"""What of a visitor is in a request, and when it goes (P4, P5, P6)."""

import os
from datetime import timedelta

from kiosk.base.clock import to_text
from kiosk.hub.retention import run_retention
from kiosk.printroom.print_files import stored_path
from kiosk.printroom.requests.deciding import Approval
from kiosk.printroom.requests.request import PrintRequest, open_requests
from kiosk.printroom.upkeep import FILES_KEPT, FIRST_SWEEP_AFTER_S, Upkeep
from kiosk.store.hub_db import rows
from tests.printroom.requests.conftest import Desk
from tests.printroom.sample_hub import GCODE, WITHIN_S


def test_staff_see_a_number_and_never_who_asked(desk: Desk) -> None:
    """P4: there is nothing in what staff read that leads to a pass or a visit."""
    desk.ask()
    (request,) = open_requests(desk.db)
    assert not [name for name in PrintRequest.__slots__ if "pass" in name or "visit" in name]
    assert desk.pass_id not in repr(request)


def test_the_owner_is_shown_the_requests_with_when_they_are_parted(desk: Desk) -> None:
    """P5, P6."""
    number = desk.ask()
    stored = desk.passes.stored(desk.pass_id)
    assert stored is not None
    (shown,) = stored["prints"]
    assert (shown["number"], shown["file"], shown["material"], shown["colour"]) == (number, "hook.gcode", "PLA", "red")
    assert shown["parted_from_pass_at"] == to_text(desk.hub.clock.now() + timedelta(days=90))


def test_with_the_pass_goes_what_leads_to_it_and_the_name_of_the_file(desk: Desk) -> None:
    """P5: the request and its print stay with their number; a file's name may be that of a person."""
    desk.ask(name="Aino_Virtanen_hook.gcode")
    (request,) = open_requests(desk.db)
    desk.decisions.approve(request.id, request.version, desk.hub.staff_id, Approval.as_asked(request))
    assert desk.passes.delete(desk.pass_id)
    assert [one["number"] for one in rows(desk.db, "SELECT number FROM job")] == [request.number]
    files = (desk.hub.hub_path, desk.hub.hub_path.with_name(f"{desk.hub.hub_path.name}-wal"))
    bytes_left = b"".join(path.read_bytes() for path in files if path.exists())
    assert [word for word in (b"Virtanen", desk.pass_id.encode()) if word in bytes_left] == []


def test_a_request_is_parted_from_its_pass_after_90_days(desk: Desk) -> None:
    """P6: as the visit is; the number stays."""
    desk.ask()
    visit_id, _ = desk.with_day_pass()
    desk.ask(visit_id=visit_id)
    desk.hub.clock.advance(timedelta(days=91).total_seconds())
    deleted = run_retention(desk.db, desk.hub.clock, lambda: True)
    assert deleted is not None
    assert deleted.requests_parted == 2
    found = rows(desk.db, "SELECT pass_id, visit_id, number FROM print_request")
    assert [(one["pass_id"], one["visit_id"]) for one in found] == [(None, None), (None, None)]


def test_requests_that_came_to_nothing_go_with_the_counts(desk: Desk) -> None:
    """After five years; one that was printed stays with its print."""
    printed, withdrawn = desk.asked(), desk.asked()
    desk.decisions.approve(printed.id, printed.version, desk.hub.staff_id, Approval.as_asked(printed))
    desk.requests.withdraw(desk.visit_id, withdrawn.id)
    desk.hub.clock.advance(timedelta(days=6 * 366).total_seconds())
    assert run_retention(desk.db, desk.hub.clock, lambda: True) is not None
    assert [one["id"] for one in rows(desk.db, "SELECT id FROM print_request")] == [printed.id]


def test_the_file_of_a_request_waits_as_long_as_nobody_has_decided(desk: Desk) -> None:
    """Q10: what is old is removed by the print room, but not this one."""
    request = desk.asked()
    other = desk.hub.file(name="other.gcode", text=GCODE.replace("X50", "X51"))
    now = desk.hub.clock.now().timestamp()
    desk.hub.clock.advance((FILES_KEPT + timedelta(days=1)).total_seconds())
    kept, gone = (stored_path(desk.hub.files_dir, sha256) for sha256 in (request.sha256, other.sha256))
    for path in (kept, gone):
        os.utime(path, (now, now))
    upkeep = Upkeep(desk.hub.hub_path, desk.hub.files_dir, desk.hub.clock)
    upkeep.turn(0.0, committed=False)
    upkeep.close(WITHIN_S)
    upkeep.turn(FIRST_SWEEP_AFTER_S + 1, committed=False)
    upkeep.close(WITHIN_S)
    assert (kept.exists(), gone.exists()) == (True, False)
