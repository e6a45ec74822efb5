"""The seeded hub with printers, spools in the colours of the picture, and a visitor whose pass was scanned."""

from pathlib import Path

from kiosk.base.clock import to_text
from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.stock import add_spool
from kiosk.printroom.requests.deciding import Approval, RequestDecisions
from kiosk.printroom.requests.request import open_requests
from tests.screens.driver import ScreenDriver
from tests.screens.printer_hub import PrinterHub, hub_with_printers

COLOURS = {
    "punainen": ("#C8321E", 640.0), "musta": ("#1A1713", 900.0), "valkoinen": ("#FFFFFF", 780.0),
    "sininen": ("#2B5EA7", 260.0), "vihreä": ("#3C8B4A", 820.0), "keltainen": ("#F2C01C", 560.0),
    "harmaa": ("#908C84", 930.0), "ruskea": ("#6B4A2B", 2.0),
}  # fmt: skip
"""PLA: how each looks, and what is left of it in g."""


def requests_hub(folder: Path, *, spools: bool = True) -> PrinterHub:
    hub = hub_with_printers(folder)
    if spools:
        stock(hub)
    return hub


def stock(hub: PrinterHub) -> None:
    """Spools of PLA in many colours, and one of PETG."""
    db, clock, staff_id = hub.db, hub.seeded.clock, hub.seeded.staff_id
    for colour, (swatch, left_g) in COLOURS.items():
        made = add_spool(db, clock, staff_id, Spool(material="PLA", colour=colour, left_g=left_g))
        db.execute("UPDATE spool SET swatch = ? WHERE id = ?", (swatch, made.id))
    add_spool(db, clock, staff_id, Spool(material="PETG", colour="musta", left_g=300.0))


def on_shelf(hub: PrinterHub, shelf: int) -> None:
    """The open request is approved, printed, and waits under this number."""
    shelve(hub, approve(hub), shelf)


def approve(hub: PrinterHub) -> str:
    """The open request is approved; its id."""
    (request,) = open_requests(hub.db)
    services = hub.seeded.services
    decisions = RequestDecisions(hub.db, services.clock, services.files_dir)
    decisions.approve(request.id, request.version, hub.seeded.staff_id, Approval.as_asked(request))
    return request.id


def shelve(hub: PrinterHub, request_id: str, shelf: int) -> None:
    """The approved request is printed, and waits under this number."""
    now = to_text(hub.seeded.clock.now())
    hub.db.execute(
        "UPDATE job SET job_state = 'collected', outcome = 'done', printer_id = ?, started_at = ?, ended_at = ?,"
        " result = 'good', shelf = ?, shelf_until_day = '2026-11-30' WHERE request_id = ?",
        (hub.printer("ahven"), now, now, shelf, request_id),
    )


def greeted(screen: ScreenDriver) -> None:
    """The seeded pass is scanned."""
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")


def to_files(screen: ScreenDriver) -> None:
    """From the start page by the pass to the list of files."""
    greeted(screen)
    screen.touch_item("greeting.request")
    screen.until_page("request_file")


def to_colours(screen: ScreenDriver, name: str = "järvivene") -> None:
    """And a file is read."""
    to_files(screen)
    screen.until(lambda: screen.shows(f"request.{name}"), "the file is listed")
    screen.touch_item(f"request.{name}")
    screen.until_page("request_colour")


def to_days(screen: ScreenDriver, colour: str = "punainen") -> None:
    """And a colour is chosen."""
    to_colours(screen)
    screen.touch_item(f"request.colour.{colour}")
    screen.touch_item("request.next")
    screen.until_page("request_day")


def send(screen: ScreenDriver) -> int:
    """Hand in a request without hurry; its number."""
    to_days(screen)
    screen.touch_item("request.anyDay")
    screen.touch_item("request.next")
    screen.until_page("request_sent")
    return int(screen.shell.requestFlow.number)
