"""The host's day at the real window: an evening from end to end by touch, and each act with its undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.hub.settings.hours import ClosedNow
from kiosk.hub.settings.settings_table import read_setting
from kiosk.store.hub_db import row, rows
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, as_staff, audited, hub_at_work
from tests.screens.seed import PIN, TOOLS, fill, here, seed, tool_id


@pytest.fixture
def hub(tmp_path: Path) -> PrinterHub:
    """Seven people are inside; somebody came with a pass an hour later."""
    made = hub_at_work(tmp_path)
    services, clock = made.seeded.services, made.seeded.clock
    fill(made.db, clock, services.visits, services.equipment, made.seeded.staff_id)
    clock.set_to(here(14, 40))
    found = services.passes.find(made.seeded.pass_code)
    assert found is not None
    services.visits.check_in(found.id)
    clock.set_to(here(16, 30))
    return made


@pytest.fixture
def host(tmp_path: Path, hub: PrinterHub) -> Iterator[ScreenDriver]:
    """A host has logged in."""
    badge = hub.seeded.services.staff.add("Oona", "host", PIN)
    with running_screen(tmp_path, seeded=hub.seeded) as screen:
        as_staff(screen, badge, "host_day")
        yield screen


def _host_id(hub: PrinterHub) -> str:
    found = row(hub.db, "SELECT id FROM staff WHERE role = 'host'")
    assert found is not None
    return str(found["id"])


def _back(screen: ScreenDriver) -> None:
    screen.touch_item("foot.exit")
    screen.until_page("host_day")


def _inside(hub: PrinterHub) -> int:
    return hub.seeded.services.visits.people_inside()


def test_a_hosts_evening_leaves_the_books_right(host: ScreenDriver, hub: PrinterHub) -> None:
    """W5, F1, I6, T4: somebody forgot to check out, a headset is broken, a consultation, closing early."""
    assert {"8", "1 passilla", "7 ilman", "Käytössä 3 laitetta", "VR 2, Kone 3, Studio"} <= host.texts()
    assert "Aino" not in " ".join(host.texts())

    host.touch_item("day.open_visits")
    host.until_page("open_visits")
    host.touch_item("visit.end.14.40")
    host.until(lambda: _inside(hub) == 7)
    _back(host)

    host.touch_item("day.repairs")
    host.until_page("repairs")
    host.touch_item("more")
    host.touch_item("repair.VR 3")
    host.until_page("repair")
    host.touch_item("repair.no_start")
    host.touch_item("repair.week")
    host.touch_item("repair.stop")
    host.until_page("repairs")
    host.shell.go("host_day")
    host.until_page("host_day")
    assert "2" in host.texts(), "the laser and the headset"

    host.touch_item("day.consultation")
    host.until_page("consultation")
    for answer in ("topic.ai", "asker.company", "length.30"):
        host.touch_item(answer)
    host.until_page("host_day")

    host.touch_item("day.close_now")
    host.until_page("close_now")
    host.touch_item("closing.1")
    host.touch_item("closing.closing")
    host.until(lambda: host.shows("closing.undo"))
    _back(host)
    assert "Suljettu" in host.texts()
    host.touch_item("foot.exit")
    host.until_page("start")

    host_id = _host_id(hub)
    host.until(lambda: "Tiloissa on tekninen vika." in host.texts(), "the door says why, at once")
    assert _inside(hub) == 7, "they have time to leave"
    host.move(11 * 60)
    host.until(lambda: _inside(hub) == 0, "everybody has left")
    assert rows(hub.db, "SELECT 1 FROM claim WHERE ended_at IS NULL") == []
    ended = rows(hub.db, "SELECT DISTINCT closed_by, length_estimated FROM visit WHERE pass_id IS NULL")
    assert ended == [{"closed_by": "closing", "length_estimated": 1}]
    visits = rows(hub.db, "SELECT closed_by, length_estimated FROM visit WHERE pass_id IS NOT NULL")
    assert visits == [{"closed_by": "staff", "length_estimated": 1}]
    logged = rows(hub.db, "SELECT kind, topic, asker, minutes, day, staff_id FROM consultation")
    assert logged == [
        {
            "kind": "advice", "topic": "ai", "asker": "company", "minutes": 30, "day": "2026-11-18",
            "staff_id": host_id,
        }
    ]  # fmt: skip
    fault = row(hub.db, "SELECT symptom, back_on FROM fault_report WHERE equipment_id = ?", tool_id(hub.db, "vr3"))
    assert fault == {"symptom": "no_start", "back_on": "2026-11-19"}
    closed = read_setting(hub.db, ClosedNow).value
    assert (closed.ends_at, closed.sentence and closed.sentence.sv) == (here(19), "Det är ett tekniskt fel i lokalen.")
    done = rows(hub.db, "SELECT action FROM audit WHERE staff_id = ? ORDER BY at, id", host_id)
    assert [one["action"] for one in done] == [
        "log in", "end visit", "out of order", "log consultation", "setting.changed", "log out",
    ]  # fmt: skip


def test_what_was_done_is_taken_back_for_ten_seconds_and_no_longer(host: ScreenDriver, hub: PrinterHub) -> None:
    """T3: on the page itself, or on the day."""
    host.touch_item("day.open_visits")
    host.until_page("open_visits")
    host.touch_item("visit.end.14.40")
    host.until(lambda: host.shows("visit.undo"))
    host.touch_item("visit.undo")
    host.until(lambda: _inside(hub) == 8)
    assert audited(hub.db)[-2:] == ["end visit", "continue visit"]
    _back(host)

    host.touch_item("day.consultation")
    host.until_page("consultation")
    host.touch_item("length.15")
    host.touch_item("asker.resident")
    host.touch_item("topic.vr")
    host.until_page("host_day")
    host.touch_item("day.undo")
    host.until(lambda: hub.db.table("consultation").count == 0)
    assert host.shows("day.consultation")

    host.touch_item("day.close_now")
    host.until_page("close_now")
    host.touch_item("closing.2h")
    host.until(lambda: host.shows("closing.undo"))
    host.touch_item("closing.undo")
    host.until(lambda: host.shows("closing.2h"))
    assert read_setting(hub.db, ClosedNow).value == ClosedNow()
    host.touch_item("closing.2h")
    host.move(11)
    host.until(lambda: host.shows("closing.reopen"))
    host.touch_item("closing.reopen")
    host.until(lambda: host.shows("closing.2h"))


def test_bookings_are_made_in_three_touches_and_cancelled_with_undo(host: ScreenDriver, hub: PrinterHub) -> None:
    """W5, T3: what is taken can't be chosen."""
    host.touch_item("day.bookings")
    host.until_page("bookings")
    host.touch_item("booking.cancel.Kone 4")
    host.until(lambda: host.shows("booking.undo"))
    host.touch_item("booking.undo")
    host.until(lambda: host.shows("booking.cancel.Kone 4"))
    host.touch_item("bookings.new")
    host.until_page("new_booking")
    host.touch_item("booking.item.VR 3")
    assert not host.find("booking.start.17.30").isEnabled()
    host.touch_item("booking.start.16.30")
    assert not host.find("booking.length.60").isEnabled(), "the evening's event begins at 17"
    host.touch_item("booking.length.30")
    host.until_page("bookings")
    made = rows(
        hub.db, "SELECT ends_at FROM reservation WHERE equipment_id = ? ORDER BY ends_at", tool_id(hub.db, "vr3")
    )
    assert made[0] == {"ends_at": "2026-11-18T15:00:00.000Z"}
    assert audited(hub.db)[-3:] == ["cancel reservation", "restore reservation", "reserve"]


def test_a_booking_where_nothing_can_be_booked_says_so(tmp_path: Path) -> None:
    """W5: a hub that has printers alone."""
    printers = tuple(one for one in TOOLS if one.kind == "printer")
    seeded = seed(tmp_path, tools=printers, busy=False)
    with running_screen(tmp_path, seeded=seeded, badge=seeded.badge_code) as screen:
        screen.shell.go("new_booking")
        screen.until(lambda: screen.shows("booking.empty"))


def test_the_line_is_moved_on_and_somebody_taken_out(host: ScreenDriver, hub: PrinterHub) -> None:
    """T9, T3."""
    services = hub.seeded.services
    studio = services.equipment.by_id(tool_id(hub.db, "studio"))
    assert studio is not None
    for _ in range(3):
        services.equipment.lines.join(studio, services.visits.check_in().id)
    services.equipment.take_back(studio.claim_id or "", hub.seeded.staff_id)
    host.move(2)
    host.touch_item("day.lines")
    host.until_page("lines")
    host.touch_item("line.next.1")
    host.until(lambda: host.shows("line.next.2"))
    host.touch_item("line.remove.3")
    host.until(lambda: not host.shows("line.remove.3"))
    host.touch_item("line.undo")
    host.until(lambda: host.shows("line.remove.3"))
    assert audited(hub.db)[-3:] == ["call next in line", "remove from line", "back in line"]


def test_a_host_who_is_locked_meanwhile_changes_nothing(host: ScreenDriver, hub: PrinterHub) -> None:
    """Q3: the session ends with the role."""
    host.touch_item("day.open_visits")
    host.until_page("open_visits")
    hub.db.execute("UPDATE staff SET removed_at = created_at WHERE role = 'host'")
    host.shell.openVisits.end(rows(hub.db, "SELECT id FROM visit WHERE closed_at IS NULL")[0]["id"])
    assert _inside(hub) == 8
    host.until_page("start")
