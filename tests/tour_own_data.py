"""The scenes of the tour about a visitor's own data, and about staff who are shown a pass."""

from collections.abc import Callable
from datetime import timedelta

from kiosk.base.clock import to_text
from kiosk.hub.equipment.inductions import grant
from kiosk.hub.visitors.pass_fields import AgeBand, Gender, OnBehalf
from kiosk.hub.visitors.view_log import ViewReason, view_pass
from kiosk.hub.visits import ClosedBy
from tests.screens.driver import ScreenDriver
from tests.screens.printer_hub import PrinterHub, as_staff
from tests.screens.seed import here, tool_id
from tests.tour_walk import Walk


def lived_in(hub: PrinterHub) -> str:
    """The id of the seeded pass, with what a visitor leaves behind in some months."""
    services, db, clock = hub.seeded.services, hub.db, hub.seeded.clock
    found = services.passes.find(hub.seeded.pass_code)
    assert found is not None
    now = clock.now()
    db.execute(
        "UPDATE pass SET age_band = ?, gender = ?, municipality = 'Viitasaari', on_behalf = ? WHERE id = ?",
        (AgeBand.UNDER_55, Gender.WOMAN, OnBehalf.MYSELF, found.id),
    )
    for days, slugs in ((64, ("vr3",)), (40, ("ahven",)), (12, ("vr2", "kone1")), (6, ())):
        clock.set_to(now - timedelta(days=days))
        visit = services.visits.check_in(found.id)
        for slug in slugs:
            began = to_text(clock.now())
            db.execute(
                "INSERT INTO claim (id, equipment_id, visit_id, started_at, ended_at) VALUES (?, ?, ?, ?, ?)",
                (f"{days} {slug}", tool_id(db, slug), visit.id, began, began),
            )
        services.visits.check_out(visit.id, ClosedBy.PERSON)
        if days == 12:
            services.equipment.report_fault(tool_id(db, "vr2"), "Vasen linssi on naarmuinen.", pass_id=found.id)
    clock.set_to(now)
    return found.id


def lived_in_for_years(hub: PrinterHub, pass_id: str) -> None:
    """And with everything else that may be stored, as much as there can be."""
    services, db, clock = hub.seeded.services, hub.db, hub.seeded.clock
    grant(db, clock, pass_id, "Laser", hub.seeded.staff_id)
    services.passes.cards.link(pass_id, "24014000123456")
    db.execute(
        "INSERT INTO reservation (id, equipment_id, starts_at, ends_at, pass_id) VALUES ('r', ?, ?, ?, ?)",
        (tool_id(db, "vr1"), f"{here(17):%Y-%m-%d}T15:00:00.000Z", f"{here(17):%Y-%m-%d}T16:00:00.000Z", pass_id),
    )
    for why in (ViewReason.LOST_PASS, ViewReason.ASKED_BY_VISITOR):
        view_pass(db, clock, services.passes, pass_id, hub.seeded.staff_id, why)


def stick_in(hub: PrinterHub) -> None:
    """A USB stick that can be written is mounted."""
    stick = hub.seeded.services.folders[1] / "STICK"
    stick.mkdir(parents=True, exist_ok=True)
    hub.seeded.services.mounts.write_text(f"/dev/sdb1 {stick} vfat rw,noexec 0 0\n")


def open_own_data(screen: ScreenDriver, code: str) -> None:
    screen.scan_keys(code)
    screen.until_page("greeting")
    screen.shell.ownData.begin()
    screen.until_page("own_data")


def own_data(walk: Walk) -> None:
    """Everything that is stored, the question before it is deleted; then much more of it, and its second page."""
    screen, hub = walk.screen, walk.hub
    pass_id = lived_in(hub)
    stick_in(hub)
    open_own_data(screen, hub.seeded.pass_code)
    walk.save("50_own_data")
    screen.touch_item("own.delete")
    screen.settle()
    walk.save("50_own_data_delete")
    screen.touch_item("own.keep")
    lived_in_for_years(hub, pass_id)
    screen.shell.refresh()
    walk.save("50_own_data_full")
    screen.touch_item("own.more")
    screen.settle()
    walk.save("50_own_data_second")
    screen.touch_item("own.more")
    screen.app.panel.choose("lowReach", True)
    screen.settle()
    walk.save("50_own_data_low")
    screen.app.panel.choose("lowReach", False)
    walk.end_visit()


def visitor_data(walk: Walk) -> None:
    """Staff are shown a pass: asked for, counted, looked at with a reason, about to be deleted."""
    screen, hub = walk.screen, walk.hub
    pass_id = lived_in(hub)
    as_staff(screen, hub.seeded.badge_code)
    screen.shell.go("visitor_data")
    screen.until_page("visitor_data")
    walk.save("66_visitor_data")
    screen.shell.visitorData.pass_shown(pass_id)
    screen.settle()
    walk.save("66_visitor_data_counted")
    screen.touch_item("visitor.why.lost_pass")
    screen.settle()
    walk.save("66_visitor_data_looked")
    screen.touch_item("visitor.delete")
    screen.settle()
    walk.save("66_visitor_data_asks")
    screen.shell.logOut()


OWN_DATA_SCENES: dict[str, Callable[[Walk], None]] = {"own_data": own_data, "visitor_data": visitor_data}
"""Scenes that begin on the start page."""
