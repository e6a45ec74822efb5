"""What staff do with finished prints in the office: judged, printed again, handed over from the shelf (W4)."""

import io
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import pytest
from PIL import Image

from kiosk.base.clock import SystemClock, to_text
from kiosk.printroom.results.frames import small_frame
from kiosk.store.hub_db import row
from tests.camera_server import bed_picture
from tests.office.office_hub import OfficeHub, scalar


@pytest.fixture
def finished(office: OfficeHub) -> Iterator[str]:
    """A good print on shelf 9 whose last day is long over, with a film strip; its id."""
    now = to_text(SystemClock().now())
    with closing(office.db()) as db:
        db.execute(
            "INSERT INTO job (id, number, sha256, printer_id, job_state, outcome, created_at, started_at, ended_at,"
            " result, judged_at, judged_by, shelf, shelf_until_day)"
            " SELECT 'shelved', 77, sha256, (SELECT id FROM equipment WHERE slug = 'ahven'), 'collected', 'done',"
            " :now, :now, :now, 'good', :now, :staff, 9, '2026-01-31' FROM print_file LIMIT 1",
            {"now": now, "staff": office.staff_id("Olli")},
        )
        db.execute(
            "INSERT INTO job_snapshot (job_id, quarter, at, jpeg) VALUES ('shelved', 50, ?, ?)",
            (now, small_frame(bed_picture(), "")),
        )
        yield "shelved"
        db.execute("DELETE FROM job_snapshot")
        db.execute("DELETE FROM job WHERE id = 'shelved' OR (number > 77 AND job_state = 'waiting')")


def test_a_print_is_handed_over_from_the_shelf_with_undo(office: OfficeHub, finished: str) -> None:
    """A host may; what is past its last day says so; it may wait longer."""
    host = office.paired("Antti")
    shown = host.get("/shelf").text
    assert "no. 77" in shown
    assert "past the last day" in shown
    said = host.post(f"/shelf/{finished}/hand-over", {}, seen_on="/shelf").text
    assert "Handed over." in said
    assert f"/shelf/{finished}/undo" in said
    assert "no. 77" not in said
    assert "gone already" in host.post(f"/shelf/{finished}/hand-over", {}, seen_on="/devices").text
    assert "on the shelf again" in host.post(f"/shelf/{finished}/undo", {}, seen_on="/devices").text
    later = to_text(SystemClock().now() + timedelta(days=1))[:10]
    host.post(f"/shelf/{finished}/until", {"until": later}, seen_on="/shelf")
    assert scalar(office, "SELECT shelf_until_day FROM job WHERE id = 'shelved'") == later
    assert "past the last day" not in host.get("/shelf").text


def test_a_print_is_judged_anew_and_printed_again(office: OfficeHub, finished: str) -> None:
    """A failed one leaves the shelf; the new print is in the queue under a number of its own."""
    operator, page = office.paired("Olli"), f"/prints/{finished}"
    shown = operator.get(page).text
    assert [words for words in ("Good", "on shelf 9", "Print again", "Olli") if words not in shown] == []
    operator.post(f"{page}/result", {"judgement": "failed.warped"}, seen_on=page)
    with closing(office.db()) as db:
        job = row(db, "SELECT * FROM job WHERE id = ?", finished)
    assert job is not None
    assert (job["result"], job["failed_because"], job["shelf"]) == ("failed", "warped", None)
    assert "Failed: Warped" in operator.get("/prints?number=77").text
    assert "that were judged" in operator.get("/prints").text
    operator.get("/language/fi?to=/")
    assert "Epäonnistui: Käyristyi" in operator.get("/prints?number=77").text
    operator.get("/language/en?to=/")
    for wrong in ("good.warped", "failed", "x", ""):
        answer = operator.post(f"{page}/result", {"judgement": wrong}, seen_on=page)
        assert answer.status_code == 404, wrong
    assert "in the queue once more" in operator.post(f"{page}/again", {}, seen_on=page).text


def test_the_film_strip_is_for_operators(office: OfficeHub, finished: str) -> None:
    """P6: images of a room with people; neither hosts nor strangers see them."""
    address = f"/prints/{finished}/film/50"
    found = office.paired("Olli").get(address)
    assert found.headers["Content-Type"] == "image/jpeg"
    assert Image.open(io.BytesIO(found.content)).size == (480, 360)
    assert f'src="{address}"' in office.paired("Olli").get(f"/prints/{finished}").text
    assert office.paired("Olli").get(f"/prints/{finished}/film/25").status_code == 404
    assert office.paired("Antti").get(address).status_code == 403
    assert office.browser().get(address).headers["Content-Type"] != "image/jpeg"
