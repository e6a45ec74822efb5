"""The scenes of people, the log and events: an admin's pages, choosing a PIN, and the question while an event is on."""

from collections.abc import Callable
from datetime import date, time

from kiosk.hub.equipment.details import Words
from kiosk.hub.equipment.fault_reports import FaultReports, Symptom
from kiosk.hub.events.attendance import Attendance
from kiosk.hub.events.calendar import day_of
from kiosk.hub.events.series import Series
from kiosk.hub.events.session import Session
from kiosk.store.hub_db import row
from tests.screens.printer_hub import PrinterHub, type_pin
from tests.screens.seed import tool_id
from tests.tour_walk import Walk

WORKSHOP = Words("Kokeile VR-laseja", "Pröva VR-glasögon", "Try VR glasses")
CAFE = Words("Tekijäkahvila", "Makerkafé", "Makers' café")
SERIES = Words("Tunne asiakkaasi", "Känn din kund", "Know your customer")
SORRY = Words("Vetäjä on sairaana.", "Ledaren är sjuk.", "The host is ill.")


def make_workshop(hub: PrinterHub, begins: time = time(13, 30), ends: time = time(15), titles: Words = WORKSHOP) -> str:
    """A session of a series, on at 13.42: twelve places, eight signed up. Returns its id."""
    seeded = hub.seeded
    series = Series(hub.db, seeded.clock, seeded.services.tz)
    zone = row(hub.db, "SELECT id FROM zone WHERE slug = 'vr'")
    assert zone is not None
    session = Session(titles, begins, ends, seeded.staff_id, zone["id"], 12)
    made = series.make(SERIES, session, date(2026, 11, 18), 3, by=seeded.staff_id, every_weeks=2)
    found = row(hub.db, "SELECT id FROM event WHERE series_id = ? ORDER BY starts_at LIMIT 1", made)
    assert found is not None
    Attendance(hub.db, seeded.clock).set_signed_up(found["id"], 8, by=seeded.staff_id)
    return str(found["id"])


def event_question(walk: Walk) -> None:
    """A pass while a workshop is on: asked once, counted, and greeted; then two workshops at once."""
    screen = walk.screen
    make_workshop(walk.hub)
    screen.scan_keys(walk.hub.seeded.pass_code)
    screen.until_page("event_question")
    walk.save("56_event_question")
    event = next(one for one in day_of(walk.hub.db, date(2026, 11, 18), walk.hub.seeded.services.tz) if one.series_id)
    screen.touch_item(f"event.yes.{event.id}")
    screen.until_page("greeting")
    walk.save("56_event_counted")
    walk.end_visit()
    walk.save("56_event_start")
    make_workshop(walk.hub, time(14), time(16), CAFE)
    screen.touch_item("start.enter")
    screen.until_page("event_question")
    walk.save("56_event_questions")
    screen.touch_item("event.no")
    screen.until_page("welcome")


def events_today(walk: Walk) -> None:
    """Who is there: counted by touch; one session is cancelled."""
    screen, hub = walk.screen, walk.hub
    event_id = make_workshop(hub)
    Attendance(hub.db, hub.seeded.clock).count(event_id, 5, by=hub.seeded.staff_id)
    cancelled = row(hub.db, "SELECT id FROM event WHERE title_en = 'VR evening'")
    assert cancelled is not None
    series = Series(hub.db, hub.seeded.clock, hub.seeded.services.tz)
    series.cancel(cancelled["id"], SORRY, by=hub.seeded.staff_id)
    screen.shell.go("events_today")
    screen.until_page("events_today")
    walk.save("57_events_today")
    hub.db.execute("DELETE FROM attendance")
    hub.db.execute("DELETE FROM reservation")
    hub.db.execute("DELETE FROM event")
    screen.until(lambda: screen.shows("events.none"))
    walk.save("57_events_none")


def people(walk: Walk) -> None:
    """Everybody; one person, about to get a badge and about to be removed; a new one with a badge."""
    screen, hub = walk.screen, walk.hub
    staff = hub.seeded.services.staff
    found = staff.find_badge(staff.add("Karoliina Aalto", "host", by=hub.seeded.staff_id))
    assert found is not None
    screen.shell.go("people")
    screen.until_page("people")
    walk.save("58_people")
    screen.touch_item(f"person.{found.id}")
    screen.until_page("person")
    walk.save("58_person")
    screen.touch_item("person.badge")
    walk.save("58_person_badge")
    screen.touch_item("person.keep")
    screen.touch_item("person.lock")
    screen.until(lambda: bool(screen.shell.people.locked))
    screen.touch_item("person.remove")
    walk.save("58_person_remove")
    screen.touch_item("person.keep")
    walk.save("58_person_locked")
    screen.shell.go("add_person")
    screen.until_page("add_person")
    screen.shell.addPerson.add()
    walk.save("58_add_person")
    screen.shell.addPerson.type("Otso Niemi")
    screen.shell.addPerson.add()
    screen.until_page("badge")
    walk.save("58_badge")
    screen.touch_item("badge.save")
    screen.until(lambda: not screen.shell.badge.writing and screen.shell.notice != "")
    walk.save("58_badge_no_stick")


def new_pin(walk: Walk) -> None:
    """A PIN is chosen, the second time another one."""
    screen, hub = walk.screen, walk.hub
    staff = hub.seeded.services.staff
    screen.shell.scanned(staff.add("Otso Niemi", "host", by=hub.seeded.staff_id))
    screen.until_page("new_pin")
    walk.save("59_new_pin")
    type_pin(screen, "739152")
    walk.save("59_new_pin_again")
    type_pin(screen, "739151")
    walk.save("59_new_pin_differs")


def log(walk: Walk) -> None:
    """What staff did: all of it, then what was stopped, of which there is nothing."""
    screen, hub = walk.screen, walk.hub
    seeded = hub.seeded
    staff = seeded.services.staff
    found = staff.find_badge(staff.add("Karoliina Aalto", "host", by=seeded.staff_id))
    assert found is not None
    staff.set_role(found.id, "operator", by=seeded.staff_id)
    FaultReports(hub.db, seeded.clock).put_out_of_order(
        tool_id(hub.db, "vr3"), Symptom.MAINTENANCE, None, seeded.staff_id
    )
    make_workshop(hub)
    staff.log_in(found.id, "000000")
    screen.shell.go("audit_log")
    screen.until_page("audit_log")
    walk.save("60_log")
    screen.touch_item("log.deed.looked")
    walk.save("60_log_none")


EVENT_SCENES: dict[str, Callable[[Walk], None]] = {"event_question": event_question, "new_pin": new_pin}
PEOPLE_SCENES: dict[str, Callable[[Walk], None]] = {"events_today": events_today, "people": people, "log": log}
