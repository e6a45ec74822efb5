"""Who may what in the office, asked of the database at each request (Q3, W2)."""

import re
from contextlib import closing

from kiosk.base.clock import SystemClock
from kiosk.hub.staff import Role, StaffDirectory
from tests.office.office_hub import PIN, OfficeHub, scalar


def test_a_host_does_no_act_of_an_admin_or_operator(office: OfficeHub) -> None:
    """Q3: neither by a page nor by a form that was made by hand."""
    host = office.paired("Antti")
    office.paired("Maija")
    for path in ("/log", "/log.csv"):
        assert host.get(path).status_code == 403
    device = scalar(office, "SELECT id FROM office_device WHERE role = 'admin' AND ended_at IS NULL")
    assert host.post(f"/devices/{device}/end", {}).status_code == 403
    assert scalar(office, "SELECT ended_at FROM office_device WHERE id = ?", device) is None
    orders = scalar(office, "SELECT count(*) FROM printer_order")
    assert host.post("/printers/hauki/order", {"action": "pause"}).status_code == 403
    assert scalar(office, "SELECT count(*) FROM printer_order") == orders


def test_stop_now_is_on_every_printers_page_for_everybody_and_shows_its_answer(office: OfficeHub) -> None:
    """W8: the office writes an order; what the print room answers on that row is shown."""
    host = office.paired("Antti")
    assert "Stop now" in host.get("/printers/siika").text
    shown = host.post("/printers/hauki/stop", {}, seen_on="/printers/hauki")
    assert shown.status_code == 200
    assert "waits for the print room" in shown.text
    with closing(office.db()) as db:
        db.execute("UPDATE printer_order SET answer = 'done', answered_at = at WHERE answered_at IS NULL")
    assert "waits for the print room" not in host.get("/printers/hauki").text


def test_the_use_that_was_seen_is_ended_and_not_the_one_that_followed_it(office: OfficeHub) -> None:
    """W5, W7: a page that was open for long says so; nobody else loses the equipment."""
    host = office.paired("Antti")
    seen = re.findall(r'action="/claims/([^/]+)/take-back"', host.get("/").text)[0]
    assert "Its use has ended" in host.post(f"/claims/{seen}/take-back", {}, seen_on="/devices").text
    assert scalar(office, "SELECT ended_at FROM claim WHERE id = ?", seen) is not None
    assert "Nobody uses it any more" in host.post(f"/claims/{seen}/take-back", {}, seen_on="/devices").text


def test_who_is_removed_or_gets_another_role_is_out_at_once(office: OfficeHub) -> None:
    """Q3: with the next request; a lock of the PIN holds the device off until it ends."""
    with closing(office.db()) as db:
        staff = StaffDirectory(db, office.key, SystemClock())
        staff.add("Pekka", Role.HOST, PIN)
        staff.add("Liisa", Role.ADMIN, PIN)
        pekka, liisa = office.paired("Pekka"), office.paired("Liisa")
        staff.set_role(office.staff_id("Pekka"), Role.OPERATOR, by=None)
        staff.remove(office.staff_id("Liisa"))
        for browser in (pekka, liisa):
            assert browser.get("/", allow_redirects=False).headers["location"] == "/pair"
        again = office.paired("Pekka")
        for _ in range(5):
            staff.log_in(office.staff_id("Pekka"), "000000")
        assert again.get("/").status_code == 403
        staff.set_pin(office.staff_id("Pekka"), PIN, by=None)
        assert again.get("/").status_code == 200


def test_after_12_hours_an_admin_types_the_pin_again_and_loses_nothing(office: OfficeHub) -> None:
    """W2, W7: a page leads back to itself, a form is sent again as it was."""
    admin, other = office.paired("Maija"), office.paired("Antti")
    assert other.get("/").status_code == 200
    office.expire_pins()
    asked = admin.get("/log?kind=changes")
    assert "Type your PIN" in asked.text
    device = scalar(office, "SELECT id FROM office_device WHERE role = 'host' AND ended_at IS NULL")
    assert "Type your PIN" in admin.post(f"/devices/{device}/end", {"kept": "ä<b>"}).text
    assert scalar(office, "SELECT ended_at FROM office_device WHERE id = ?", device) is None
    wrong = admin.post(f"/devices/{device}/end", {"kept": "ä<b>", "office_pin": "00000000"})
    assert "Wrong PIN" in wrong.text
    assert "&lt;b&gt;" in wrong.text
    admin.post(f"/devices/{device}/end", {"office_pin": PIN})
    assert scalar(office, "SELECT ended_at FROM office_device WHERE id = ?", device) is not None
    assert "Type your PIN" not in admin.get("/log").text
