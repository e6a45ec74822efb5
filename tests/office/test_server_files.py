"""Files on the servers of printers, in the office: listed, fetched by the print room, checked and queued (W8)."""

from contextlib import closing

import pytest

from kiosk.base.clock import SystemClock, to_text
from kiosk.base.reason import Reason, ReasonCode, to_json
from kiosk.base.resources import ASSETS
from kiosk.printroom.print_files import store_print_file
from kiosk.printroom.server_files.server_files import ServerFile, files_as_json
from kiosk.store.hub_db import rows
from kiosk.store.live_db import open_live_db
from tests.office.office_hub import OfficeHub, scalar

FILES = "/prints/files"
IN_QUEUE = "SELECT id FROM job WHERE job_state = 'waiting' AND sha256 = ?"


@pytest.fixture
def printer_id(office: OfficeHub) -> str:
    """A printer on whose server there is one file; the print room has listed it."""
    found = str(scalar(office, "SELECT id FROM equipment WHERE slug = 'ahven'"))
    boat = ServerFile("gifts/boat.gcode", "<b>boat.gcode", 120_000, None)
    _write(
        office, "INSERT OR REPLACE INTO server_listing VALUES (?, ?, ?, NULL)", found, _now(), files_as_json((boat,))
    )
    return found


def _now() -> str:
    return to_text(SystemClock().now())


def _write(office: OfficeHub, sql: str, *values: str | None) -> None:
    """What the print room writes."""
    with closing(open_live_db(office.config.live_path)) as live, live.atomic():
        live.execute(sql, values)


def test_a_file_is_fetched_and_queued_when_it_was_seen_where_it_fits(office: OfficeHub, printer_id: str) -> None:
    """In each step with its state; a hostile name is text, and what is not listed is not fetched."""
    operator = office.paired("Olli")
    shown = operator.get(FILES).text
    assert "Server of Ahven" in shown
    assert "<b>boat" not in shown
    assert operator.post(FILES, {"printer": printer_id, "path": "other.gcode"}, seen_on=FILES).status_code == 409
    fetched = operator.post(FILES, {"printer": printer_id, "path": "gifts/boat.gcode"}, seen_on=FILES)
    assert "being fetched" in fetched.text
    fetch_id = str(fetched.url).rsplit("/", 1)[-1]
    here = f"{FILES}/{fetch_id}"
    assert operator.post(here, {}, seen_on=FILES).status_code == 404
    lost = to_json(Reason(ReasonCode.OCTOPRINT_NO_ANSWER))
    _write(office, "UPDATE file_fetch SET phase = 'failed', reason = ? WHERE id = ?", lost, fetch_id)
    assert "Choose another file" in operator.get(here).text

    with closing(office.db()) as db:
        path = ASSETS / "demo" / "print-files" / "jarvivene.gcode"
        stored = store_print_file(path, office.config.files_dir, db, SystemClock())
    done = "UPDATE file_fetch SET phase = 'done', reason = NULL, sha256 = ? WHERE id = ?"
    _write(office, done, stored.sha256, fetch_id)
    assert "fits" in operator.get(here).text
    with closing(office.db()) as db:
        waited = rows(db, IN_QUEUE, stored.sha256)
    assert "It is in the queue" in operator.post(here, {}, seen_on=here).text
    with closing(office.db()) as db:
        [added] = [one for one in rows(db, IN_QUEUE, stored.sha256) if one not in waited]
        with db.atomic():
            db.execute(
                "UPDATE job SET job_state = 'cancelled', outcome = 'cancelled', ended_at = created_at WHERE id = ?",
                (added["id"],),
            )
    assert operator.get(here).status_code == 404


def test_a_server_without_answer_is_told_and_a_host_may_not(office: OfficeHub, printer_id: str) -> None:
    reason = to_json(Reason(ReasonCode.OCTOPRINT_NO_ANSWER))
    _write(office, "UPDATE server_listing SET files = '[]', reason = ?", reason)
    assert "OctoPrint does not answer" in office.paired("Olli").get(FILES).text
    assert office.paired("Antti").get(FILES).status_code == 403
