"""The scenes of the tour about print requests: "red PLA, tomorrow" as a visitor asks for it and staff decide."""

from collections.abc import Callable

from tests.screens.printer_hub import as_staff
from tests.screens.requests.desk_hub import on_shelf, stock, to_colours
from tests.tour_walk import Walk


def asked(walk: Walk) -> None:
    """The three pages of a visitor, the number, and how far it is."""
    screen, hub = walk.screen, walk.hub
    stock(hub)
    to_colours(screen)
    screen.touch_item("request.back")
    screen.until_page("request_file")
    screen.settle()
    walk.save("66_request_file")
    screen.touch_item("request.järvivene")
    screen.until_page("request_colour")
    walk.save("66_request_colour_none")
    screen.shell.requestFlow.chooseColour("punainen")
    screen.settle()
    walk.save("66_request_colour")
    screen.shell.requestFlow.toDay()
    screen.until_page("request_day")
    walk.save("66_request_day_none")
    screen.shell.requestFlow.chooseDay("2026-11-19")
    screen.settle()
    walk.save("66_request_day")
    screen.shell.requestFlow.send()
    screen.until_page("request_sent")
    walk.save("66_request_sent")
    screen.shell.open("start")
    screen.move(4)
    screen.scan_keys(hub.seeded.pass_code)
    screen.until_page("farewell")
    walk.save("66_farewell_request")
    screen.shell.ownRequests.open()
    screen.until_page("own_requests")
    walk.save("66_own_requests")
    on_shelf(hub, 14)
    screen.until(lambda: screen.shell.ownRequests.rows.rows[0].can_fetch)
    screen.settle()
    walk.save("66_own_requests_shelf")
    walk.end_visit()


def no_stick(walk: Walk) -> None:
    """Nothing to print is there yet; the greeting that leads there."""
    screen, hub = walk.screen, walk.hub
    (hub.stick / "järvivene.gcode").unlink()
    screen.scan_keys(hub.seeded.pass_code)
    screen.until_page("greeting")
    walk.save("66_greeting_request")
    screen.shell.requestFlow.begin()
    screen.until_page("request_file")
    screen.until(lambda: screen.shows("request.empty"), "nothing is there")
    walk.save("66_request_no_file")
    walk.end_visit()


def decided(walk: Walk) -> None:
    """Staff see the list, one request opened, also where no printer takes it, and the reasons to decline it."""
    screen = walk.screen
    asked_by_visitor(walk)
    as_staff(screen, walk.hub.seeded.badge_code)
    walk.save("66_home_requests")
    screen.shell.open("requests")
    screen.until_page("requests")
    walk.save("66_requests")
    screen.shell.requests.open(screen.shell.requests.lines.rows[0].key)
    screen.until_page("print_request")
    screen.settle()
    walk.save("66_print_request")
    walk.hub.db.execute("UPDATE printer SET bed_x_mm = 20")
    screen.until(lambda: screen.shows("referral.begin"))
    walk.save("66_print_request_partner")
    screen.shell.open("decline_request")
    screen.until_page("decline_request")
    walk.save("66_decline_request")
    screen.shell.requests.decline("too_long")
    screen.until_page("requests")
    walk.save("66_requests_none")
    screen.shell.logOut()


def asked_by_visitor(walk: Walk) -> None:
    """A request waits."""
    screen = walk.screen
    stock(walk.hub)
    to_colours(screen)
    flow = screen.shell.requestFlow
    flow.chooseColour("punainen")
    flow.toDay()
    flow.chooseDay("2026-11-19")
    flow.send()
    screen.until_page("request_sent")
    screen.shell.open("start")


REQUEST_SCENES: dict[str, Callable[[Walk], None]] = {
    "print requests": asked,
    "no stick": no_stick,
    "requests decided": decided,
}
"""All begin on the start page."""
