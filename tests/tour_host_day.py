"""The scenes of the host's day: who is inside, the lines, bookings, a consultation, closing at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from kiosk.hub.equipment.details import Words
from kiosk.hub.equipment.fault_reports import FaultReports, Happened, Symptom
from kiosk.hub.organisations.organisation import Organisation
from kiosk.hub.organisations.register import add_organisation
from kiosk.hub.partners.partner import HubPartner, HubPartners
from kiosk.hub.projects.evidence import Evidence
from kiosk.hub.projects.project import Project, add_project
from kiosk.hub.settings.settings_table import change_setting
from kiosk.store.hub_db import rows
from tests.screens.printer_hub import PrinterHub
from tests.screens.seed import tool_id
from tests.screens.shelf_hub import fail_request, fill_shelf
from tests.tour_walk import Walk


def _people(walk: Walk) -> None:
    """Somebody with a pass has come an hour ago; two wait for a headset, and one of them is called."""
    screen, services, clock = walk.screen, walk.hub.seeded.services, walk.hub.seeded.clock
    found = services.passes.find(walk.hub.seeded.pass_code)
    assert found is not None
    visits = [services.visits.check_in(found.id), services.visits.check_in(), services.visits.check_in()]
    users = [services.visits.check_in().id for _ in range(3)]
    for slug, visit_id in zip(("vr1", "vr3"), users, strict=False):
        services.equipment.claim(tool_id(walk.hub.db, slug), visit_id)
    FaultReports(walk.hub.db, clock).report(tool_id(walk.hub.db, "vr3"), Symptom.BAD_PICTURE, Happened.IN_USE)
    item = services.equipment.by_id(tool_id(walk.hub.db, "studio"))
    assert item is not None
    for visit in visits:
        services.equipment.lines.join(item, visit.id)
    clock.move(timedelta(minutes=4).total_seconds())
    assert item.claim_visit_id is not None
    services.equipment.give_back(item.id, item.claim_visit_id)
    screen.shell.touched()
    screen.shell.go("host_day")
    screen.until_page("host_day")


def host_day(walk: Walk) -> None:
    """The day, a visit that is ended with undo, the line, and undo on the day."""
    screen = walk.screen
    _people(walk)
    walk.save("64_host_day")
    screen.touch_item("day.open_visits")
    screen.until_page("open_visits")
    walk.save("64_open_visits")
    first = next(name for name in sorted(screen.names()) if name.startswith("visit.end."))
    screen.touch_item(first)
    screen.until(lambda: screen.shows("visit.undo"))
    walk.save("64_open_visits_undo")
    screen.shell.back()
    screen.until_page("host_day")
    walk.save("64_host_day_undo")
    screen.touch_item("day.lines")
    screen.until_page("lines")
    screen.move(11)
    screen.shell.touched()
    walk.save("64_lines")
    screen.touch_item("line.remove.2")
    screen.until(lambda: screen.shows("line.undo"))
    walk.save("64_lines_undo")
    walk.hub.db.execute("UPDATE waiting SET ended_at = joined_at, outcome = 'left' WHERE ended_at IS NULL")
    screen.move(11)
    screen.shell.touched()
    walk.save("64_lines_empty")


def host_bookings(walk: Walk) -> None:
    """Bookings of the day and the week, one cancelled, a new one in three touches."""
    screen = walk.screen
    screen.shell.go("bookings")
    screen.until_page("bookings")
    walk.save("64_bookings")
    screen.touch_item("booking.cancel.Kone 4")
    screen.until(lambda: screen.shows("booking.undo"))
    walk.save("64_bookings_undo")
    screen.touch_item("bookings.new")
    screen.until_page("new_booking")
    walk.save("64_new_booking")
    screen.touch_item("booking.item.VR 2")
    screen.touch_item("booking.start.14.30" if screen.shell.language != "en" else "booking.start.14:30")
    walk.save("64_new_booking_third")
    screen.touch_item("booking.length.60")
    screen.until_page("bookings")
    screen.touch_item("bookings.week")
    walk.save("64_bookings_week")


def host_closing(walk: Walk) -> None:
    """The hub is closed for an hour: why, until when, closed with undo, closed, and the door."""
    screen = walk.screen
    screen.shell.go("close_now")
    screen.until_page("close_now")
    screen.touch_item("closing.1")
    walk.save("64_close_now")
    screen.touch_item("closing.2h")
    screen.until(lambda: screen.shows("closing.undo"))
    walk.save("64_closed_undo")
    screen.move(11)
    screen.shell.touched()
    walk.save("64_closed")


def consultation(walk: Walk) -> None:
    """The quick log: empty, two answers, logged with undo; an organisation or a size, another kind."""
    screen = walk.screen
    screen.shell.go("consultation")
    screen.until_page("consultation")
    walk.save("65_quick_log")
    screen.touch_item("topic.ai")
    screen.touch_item("asker.company")
    walk.save("65_quick_log_third")
    screen.touch_item("length.30")
    screen.until_page("host_day")
    walk.save("65_quick_log_logged")
    add_organisations(walk.hub)
    screen.shell.go("consultation")
    screen.until_page("consultation")
    screen.touch_item("asker.company")
    walk.save("65_quick_log_named")
    screen.touch_item("asker.more")
    screen.until_page("consultation_asker")
    walk.save("65_quick_log_which")
    screen.touch_item("letters.K")
    walk.save("65_quick_log_letters")
    by = rows(walk.hub.db, "SELECT id FROM staff LIMIT 1")[0]["id"]
    add_project(walk.hub.db, walk.hub.seeded.services.clock, by, Project(code="S21482", name="Digivisio"))
    screen.touch_item("size.small")
    screen.until_page("consultation")
    walk.save("65_quick_log_size")
    screen.touch_item("consultation.kind")
    screen.until_page("consultation_kind")
    walk.save("65_quick_log_kinds")
    screen.touch_item("kind.workshop_planning")
    screen.until_page("consultation")
    walk.save("65_quick_log_kind")


def pick_up_shelf(walk: Walk) -> None:
    """The shelf without anything, with what failed, with prints, and one handed over with undo."""
    screen = walk.screen
    screen.shell.go("pick_up_shelf")
    screen.until_page("pick_up_shelf")
    walk.save("69_shelf_none")
    fail_request(walk.hub, 60)
    screen.until(lambda: screen.shell.pickUpShelf.rows.count == 1)
    walk.save("69_shelf_failed")
    fill_shelf(walk.hub)
    screen.until(lambda: screen.shows("shelf.handOver.3"))
    walk.save("69_shelf")
    screen.touch_item("shelf.handOver.3")
    screen.until(lambda: screen.shows("shelf.undo"))
    walk.save("69_shelf_undo")


def add_organisations(hub: PrinterHub) -> None:
    """Four companies: more than there are tiles for."""
    services = hub.seeded.services
    by = rows(hub.db, "SELECT id FROM staff LIMIT 1")[0]["id"]
    for name in ("Kolima Safarit", "Wiikinki Media Oy", "Åsas Hår", "Keiteleen Puutyö Oy"):
        add_organisation(hub.db, services.clock, by, Organisation(name=name))


def participant_form(walk: Walk) -> None:
    """The authority's form: no project with one, its code, a number ticked with undo, the end form."""
    screen, services = walk.screen, walk.hub.seeded.services
    screen.shell.go("participant_form")
    screen.until_page("participant_form")
    walk.save("72_form_none")
    by = rows(walk.hub.db, "SELECT id FROM staff LIMIT 1")[0]["id"]
    address = "https://lomakkeet.eura2021.fi/osallistuja/aloitus?hanke={code}"
    wanted = Project(code="S21482", name="Asiakasymmärryksellä digivisio", start_form_url=address)
    project = add_project(walk.hub.db, services.clock, by, wanted)
    evidence = Evidence(walk.hub.db, services.clock, services.tz)
    for _ in range(23):
        evidence.add_participant(project.id, date(2026, 11, 2), by=by)
    screen.until(lambda: screen.shows("form.number.23"))
    walk.save("72_form")
    screen.touch_item("form.number.23")
    screen.until(lambda: screen.shows("form.undo"))
    walk.save("72_form_undo")
    screen.move(11)
    screen.shell.touched()
    screen.touch_item("form.end")
    walk.save("72_form_end")


def referral(walk: Walk) -> None:
    """A visitor is sent to a partner: none is known, why, which one, the card with undo and without; from a check."""
    screen, services = walk.screen, walk.hub.seeded.services
    screen.shell.go("referral")
    screen.until_page("referral")
    walk.save("72_referral_none")
    partners = tuple(
        HubPartner(slug=f"partner-{at}", name=name, can_do=Words(do, do, do), phone="+358 44 123 4567",
                   address="Koulutie 5, 44500 Viitasaari", web="https://www.esimerkki.fi/laboratoriot")
        for at, (name, do) in enumerate((("Tekniikan laboratorio", "metalli, betoni, suuret tulosteet"),
                                         ("Metallipaja", "hitsaus ja koneistus"), ("Puuverstas", "puu, huonekalut"),
                                         ("Painotalo", "julisteet ja sarjat"), ("Ompelimo", "tekstiilit")))
    )  # fmt: skip
    by = rows(walk.hub.db, "SELECT id FROM staff LIMIT 1")[0]["id"]
    change_setting(walk.hub.db, services.clock, by, HubPartners(partners=partners), 0)
    screen.until(lambda: screen.shows("partner.partner-0"))
    screen.touch_item("reason.other_material")
    walk.save("72_referral")
    screen.touch_item("partner.partner-0")
    screen.until_page("referral_card")
    walk.save("72_referral_card_undo")
    screen.move(11)
    screen.shell.touched()
    walk.save("72_referral_card")
    tall = replace(walk.hub.hook, facts=replace(walk.hub.hook.facts, max_z_mm=900.0))
    screen.shell.printCheck.put(tall)
    screen.shell.go("print_check")
    screen.until(lambda: screen.shows("referral.begin"))
    walk.save("72_referral_check")
    screen.touch_item("referral.begin")
    screen.until_page("referral")
    walk.save("72_referral_known")


HOST_DAY_SCENES: dict[str, Callable[[Walk], None]] = {
    "host_day": host_day,
    "host_bookings": host_bookings,
    "host_closing": host_closing,
    "consultation": consultation,
    "pick_up_shelf": pick_up_shelf,
    "participant_form": participant_form,
    "referral": referral,
}
