"""What a host does on a phone about who and what is inside (W5)."""

import re
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta

import pytest
from sqlite_utils import Database

from kiosk.base.clock import SystemClock
from kiosk.hub.equipment import inductions
from kiosk.hub.equipment.service import EquipmentService, EquipmentView
from kiosk.hub.visits import Visits
from tests.office.office_hub import Browser, OfficeHub, scalar

OPEN = "SELECT closed_at FROM visit WHERE id = ?"


@pytest.fixture
def db(office: OfficeHub) -> Iterator[Database]:
    with closing(office.db()) as opened:
        yield opened


@pytest.fixture
def host(office: OfficeHub) -> Browser:
    return office.paired("Antti")


def test_a_visit_is_ended_and_goes_on_again(office: OfficeHub, db: Database, host: Browser) -> None:
    """W5, T4: by whom it was is in the audit; a visit that is over is not ended twice."""
    visit = Visits(db, SystemClock()).check_in(headcount=4)
    assert "4 people, without a pass" in host.get("/inside").text
    shown = host.post(f"/inside/visits/{visit.id}/end", {}, seen_on="/inside").text
    assert "The visit has ended." in shown
    assert scalar(office, OPEN, visit.id) is not None
    assert scalar(office, "SELECT staff_id FROM audit WHERE action = 'end visit' AND subject = ?", f"visit:{visit.id}")
    again = host.post(f"/inside/visits/{visit.id}/end", {}, seen_on="/devices").text
    assert "The visit was over already." in again
    assert f'action="/inside/visits/{visit.id}/undo"' in shown
    assert "The visit goes on." in host.post(f"/inside/visits/{visit.id}/undo", {}, seen_on="/devices").text
    assert scalar(office, OPEN, visit.id) is None
    Visits(db, SystemClock()).check_out(visit.id, "person")
    assert "too late to undo" in host.post(f"/inside/visits/{visit.id}/undo", {}, seen_on="/devices").text


def test_the_page_of_who_is_inside_holds_no_name_of_anybody(office: OfficeHub, db: Database, host: Browser) -> None:
    """W5, P4: neither a visitor's nickname nor a pass, only numbers and equipment."""
    db.execute("UPDATE pass SET nickname = 'Velhopelaaja' WHERE rowid = (SELECT min(rowid) FROM pass)")
    pass_id = scalar(office, "SELECT id FROM pass WHERE nickname = 'Velhopelaaja'")
    visit = Visits(db, SystemClock()).check_in(pass_id=str(pass_id))
    page = host.get("/inside").text
    assert "1 person, with a pass" in page
    assert "Velhopelaaja" not in page
    assert str(pass_id) not in page
    Visits(db, SystemClock()).check_out(visit.id, "person")


def test_an_introduction_is_given_to_a_visit_with_a_pass(office: OfficeHub, db: Database, host: Browser) -> None:
    """W5, F1: by a host, in the audit; whether the pass had it is not shown, and who has no pass gets none (P7)."""
    pass_id = str(scalar(office, "SELECT id FROM pass ORDER BY id DESC LIMIT 1"))
    (name, *_) = inductions.names(db)
    visits = Visits(db, SystemClock())
    visit, other = visits.check_in(pass_id=pass_id), visits.check_in()
    page = f"/inside/visits/{visit.id}/introduction"
    before = host.get(page).text
    assert f'href="{page}"' in host.get("/inside").text
    assert f"{other.id}/introduction" not in host.get("/inside").text
    assert "The introduction is given." in host.post(page, {"name": name}, seen_on=page).text
    assert inductions.valid(db, SystemClock(), pass_id, name)
    assert host.get(page).text.partition("</header>")[2] == before.partition("</header>")[2]
    assert scalar(office, "SELECT detail FROM audit WHERE action = 'grant induction' ORDER BY id DESC LIMIT 1") == name
    for visit_id in (other.id, "none"):
        answer = host.post(f"/inside/visits/{visit_id}/introduction", {"name": name}, seen_on="/devices")
        assert "The visit was over already." in answer.text
    assert "It was gone already." in host.post(page, {"name": "nothing"}, seen_on="/devices").text
    for one in (visit, other):
        visits.check_out(one.id, "person")
    db.execute("DELETE FROM induction WHERE pass_id = ?", (pass_id,))


def test_a_line_is_called_on_and_a_number_taken_out_and_put_back(
    office: OfficeHub, db: Database, host: Browser
) -> None:
    """W5, T9: the next is called instead of who does not come."""
    item, first, second = _line(db)
    assert "has waited" in host.get("/inside").text
    EquipmentService(db, SystemClock()).take_back(item.claim_id or "", office.staff_id("Antti"))
    page = host.get("/inside").text
    assert "called, " in page
    assert "Call next" in page
    assert "The next number is called." in host.post(f"/inside/lines/{first}/next", {}, seen_on="/inside").text
    assert scalar(office, "SELECT called_at FROM waiting WHERE id = ?", second) is not None
    shown = host.post(f"/inside/lines/{first}/remove", {}, seen_on="/inside").text
    assert "The number is out of the line." in shown
    assert scalar(office, "SELECT outcome FROM waiting WHERE id = ?", first) == "left"
    assert "back in the line" in host.post(f"/inside/lines/{first}/undo", {}, seen_on="/inside").text
    assert scalar(office, "SELECT outcome FROM waiting WHERE id = ?", first) is None
    for place in (first, second):
        host.post(f"/inside/lines/{place}/remove", {}, seen_on="/inside")
    assert "The line has changed meanwhile." in host.post(f"/inside/lines/{first}/next", {}, seen_on="/inside").text


def test_a_booking_is_made_and_cancelled_and_a_taken_time_is_said(office: OfficeHub, host: Browser) -> None:
    """W5, W7, T3: what was chosen stays when the time is taken."""
    item = str(scalar(office, "SELECT id FROM equipment WHERE slug = 'vr-1'"))
    day = (SystemClock().now() + timedelta(days=9)).date().isoformat()
    fields = {"item": item, "day": day, "start": "12:00", "minutes": "60"}
    shown = host.post("/inside/bookings/new", fields, seen_on="/inside").text
    assert "It is booked." in shown
    made = str(scalar(office, "SELECT id FROM reservation ORDER BY rowid DESC"))
    again = host.post("/inside/bookings/new", {**fields, "start": "12:30"}, seen_on="/inside")
    assert again.status_code == 422
    assert f'value="{day}" selected' in again.text
    assert 'value="12:30" selected' in again.text
    assert host.post("/inside/bookings/new", {**fields, "minutes": "9"}, seen_on="/inside").status_code == 422
    assert re.findall(rf'action="/inside/bookings/{made}/cancel"', shown)
    assert "The booking is cancelled." in host.post(f"/inside/bookings/{made}/cancel", {}, seen_on="/inside").text
    assert scalar(office, "SELECT 1 FROM reservation WHERE id = ?", made) is None
    assert "no such booking" in host.post(f"/inside/bookings/{made}/cancel", {}, seen_on="/inside").text


def _line(db: Database) -> tuple[EquipmentView, str, str]:
    """A room that is in use, for which two visits wait: it, and their places."""
    equipment, visits = EquipmentService(db, SystemClock()), Visits(db, SystemClock())

    def room() -> EquipmentView:
        items = [item for zone in equipment.zones() for item in zone.items]
        return next(item for item in items if item.slug == "studio")

    if room().claim_id is None:
        equipment.claim(room().id, visits.check_in().id)
    places = [equipment.lines.join(room(), visits.check_in().id).id for _ in range(2)]
    return room(), places[0], places[1]
