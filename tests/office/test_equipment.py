"""Equipment in the office: the list, and what a host does about one thing (W4, W5, W7)."""

import re
from contextlib import closing
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from kiosk.base.clock import SystemClock, to_text
from kiosk.base.ids import new_id
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.equipment.status import Status
from kiosk.hub.visits import Visits
from tests.office.office_hub import Browser, OfficeHub, scalar


def equipment_id(office: OfficeHub, slug: str) -> str:
    return str(scalar(office, "SELECT id FROM equipment WHERE slug = ?", slug))


def act(browser: Browser, slug: str, verb: str, **fields: str) -> str:
    return browser.post(f"/equipment/{slug}/{verb}", fields, seen_on="/devices").text


def rows_of(page: str) -> list[str]:
    return re.findall(r'<a href="/equipment/([a-z0-9-]+)">', page)


def test_the_list_is_searched_and_filtered_where_it_is_made(office: OfficeHub) -> None:
    """W7: by name, by the code of its label and by status; the two together."""
    host = office.paired("Antti")
    everything = rows_of(host.get("/equipment").text)
    assert {"ahven", "vr-1", "studio", "laser", "kuha"} <= set(everything)
    assert rows_of(host.get("/equipment?text=vr").text) == ["vr-1", "vr-2", "vr-3", "vr-4"]
    code = scalar(office, "SELECT code FROM equipment WHERE slug = 'kone-2'")
    assert rows_of(host.get(f"/equipment?text={str(code).lower()}").text) == ["kone-2"]
    assert rows_of(host.get("/equipment?text=laser&status=out_of_order").text) == ["laser"]
    assert rows_of(host.get("/equipment?text=vr&status=out_of_order").text) == []
    assert "Nothing fits" in host.get("/equipment?text=sauna").text
    assert host.get("/equipment?status=%00&first=%C2%B2&text=%00").status_code == 200


def test_the_use_of_the_week_is_shown_in_hours(office: OfficeHub) -> None:
    """W4: what was used before is not counted, what lasts is."""
    with closing(office.db()) as db:
        now = SystemClock().now()
        visit = scalar(office, "SELECT id FROM visit LIMIT 1")
        for began, ended in ((now - timedelta(days=40), now - timedelta(days=39)), (now - timedelta(days=9), now)):
            db.execute(
                "INSERT INTO claim (id, equipment_id, visit_id, started_at, ended_at) VALUES (?, ?, ?, ?, ?)",
                (new_id(), equipment_id(office, "vinyyli"), visit, to_text(began), to_text(ended)),
            )
        here = now.astimezone(ZoneInfo("Europe/Helsinki"))
    page = office.paired("Antti").get("/equipment?text=vinyyli").text
    hours = int(re.findall(r"<b>(\d+)\xa0h</b>", page)[0])
    week_h = here.weekday() * 24 + here.hour + here.minute / 60
    assert abs(hours - week_h) <= 2  # one hour may be the change of summer time


def test_a_host_puts_equipment_out_of_order_and_repairs_it(office: OfficeHub) -> None:
    """W5: with the reason and a day; it is on the wall at once, in the log, and what was done can be undone."""
    host, thing = office.paired("Antti"), equipment_id(office, "kone-1")
    back_on = (date.today() + timedelta(days=3)).isoformat()  # noqa: DTZ011 - any day of about now
    assert "It is out of order now" in act(host, "kone-1", "fault", symptom="maintenance", back_on=back_on)
    assert "kone-1" in rows_of(host.get("/equipment?status=out_of_order").text)
    assert scalar(office, "SELECT back_on FROM fault_report WHERE equipment_id = ?", thing) == back_on
    assert "It can be used; its fault is shown." in act(host, "kone-1", "let-use")
    assert "Works with a flaw" in host.get("/equipment/kone-1").text
    assert "Marked as repaired." in act(host, "kone-1", "repair")
    assert "Somebody else was faster." in act(host, "kone-1", "repair")
    assert "The fault is open again." in act(host, "kone-1", "not-repaired")
    act(host, "kone-1", "repair")
    happened = host.get("/equipment/kone-1").text.partition("Faults and use")[2]
    assert "Marked as repaired" in happened
    assert "Put out of order, Maintenance" in happened
    actions = "SELECT group_concat(action) FROM (SELECT action FROM audit WHERE subject = ? ORDER BY id)"
    expected = "out of order,works with a flaw,repaired,repaired"
    assert scalar(office, actions, f"equipment:{thing}") == expected
    assert scalar(office, "SELECT place FROM audit WHERE subject = ?", f"equipment:{thing}") == "office"


def test_a_fault_that_is_refused_keeps_what_was_typed(office: OfficeHub) -> None:
    """W7: without a symptom, and with a day that is over."""
    host, thing = office.paired("Antti"), equipment_id(office, "kone-2")
    for fields, sentence in (
        ({"back_on": "2999-01-01"}, "Choose what is wrong."),
        ({"symptom": "dirty", "back_on": "2001-01-01"}, "Choose a day of the next six months"),
        ({"symptom": "dirty", "back_on": "<b>"}, "Choose a day of the next six months"),
    ):
        answer = host.post("/equipment/kone-2/fault", fields, seen_on="/devices")
        assert answer.status_code == 422
        assert sentence in answer.text
        assert f'value="{fields["back_on"].replace("<b>", "&lt;b&gt;")}"' in answer.text
        assert ('value="dirty" checked' in answer.text) == ("symptom" in fields)
    assert scalar(office, "SELECT count(*) FROM fault_report WHERE equipment_id = ?", thing) == 0


def test_a_use_is_ended_and_goes_on_again(office: OfficeHub) -> None:
    """W5, W7: the use that was seen; with a way back."""
    host = office.paired("Antti")
    with closing(office.db()) as db:
        visits, equipment = Visits(db, SystemClock()), EquipmentService(db, SystemClock())
        visit = visits.check_in()
        items = [item for zone in equipment.zones() for item in zone.items if item.kind != "printer"]
        slug = next(item.slug for item in items if item.status is Status.FREE and not item.details.induction)
        equipment.claim(equipment_id(office, slug), visit.id)
        shown = host.get(f"/equipment/{slug}").text
        claim = re.findall(r'name="claim" value="([^"]+)"', shown)[0]
        ended = act(host, slug, "take-back", claim=claim)
        assert "Its use has ended." in ended
        assert "Nobody uses it any more." in act(host, slug, "take-back", claim=claim)
        assert claim in ended
        assert "They use it still." in act(host, slug, "continue", claim=claim)
        assert scalar(office, "SELECT ended_at FROM claim WHERE id = ?", claim) is None
        assert "Somebody else was faster." in act(host, slug, "continue", claim="nothing")
        visits.check_out(visit.id, "person")


def test_what_is_not_there_is_a_page_that_says_so(office: OfficeHub) -> None:
    """Q8."""
    host = office.paired("Antti")
    assert host.get("/equipment/sauna").status_code == 404
    assert host.post("/equipment/sauna/repair", {}).status_code == 404
