"""The scenes of the spools: the shelf, a spool chosen, loaded in three steps, a new one in three taps."""

from collections.abc import Callable

from kiosk.hub.spools.label_code import spool_code
from kiosk.hub.spools.loading import load_spool
from kiosk.hub.spools.spool import Spool
from kiosk.hub.spools.stock import add_spool
from tests.screens.printer_hub import PrinterHub
from tests.tour_walk import Walk

STOCK = (
    ("PLA", "punainen", 620, "hauki"),
    ("PLA", "musta", 412, "ahven"),
    ("PLA", "valkoinen", 700, ""),
    ("PLA", "sininen", 350, ""),
    ("PLA", "vihreä", 800, ""),
    ("PLA", "keltainen", 500, ""),
    ("PLA", "harmaa", 950, ""),
    ("PETG", "musta", 86, "muikku"),
    ("PETG", "kirkas", 640, ""),
    ("PETG", "luonnonvärinen", 240, ""),
    ("ASA", "harmaa", 540, "kuha"),
    ("TPU", "musta", 310, ""),
    ("TPU", "valkoinen", 30, ""),
)


def stock(hub: PrinterHub) -> list[Spool]:
    """Thirteen spools, four of them loaded, two nearly empty."""
    clock, staff_id = hub.seeded.clock, hub.seeded.staff_id
    added = []
    for material, colour, left_g, slug in STOCK:
        one = add_spool(hub.db, clock, staff_id, Spool(material=material, colour=colour, left_g=left_g))
        if slug:
            load_spool(hub.db, clock, staff_id, one.id, hub.printer(slug), one.version)
        added.append(one)
    return added


def spools(walk: Walk) -> None:
    """The shelf without and with spools, one chosen by its label, more than there is room for; a new one."""
    screen, hub = walk.screen, walk.hub
    screen.shell.go("spools")
    screen.until_page("spools")
    walk.save("68_spools_none")
    added = stock(hub)
    screen.until(lambda: screen.shows("spool.1"))
    walk.save("68_spools")
    screen.shell.scanned(spool_code(3))
    screen.until(lambda: screen.shell.spools.chosenName != "")
    walk.save("68_spools_chosen")
    while not screen.shows("spool.1"):
        screen.touch_item("more")
    screen.touch_item("spool.1")
    walk.save("68_spools_loaded_chosen")
    for number in range(8):
        one = added[number % len(added)]
        add_spool(hub.db, hub.seeded.clock, hub.seeded.staff_id, Spool(material=one.material, colour=one.colour))
    screen.until(lambda: screen.shell.spools.pages > 1)
    walk.save("68_spools_more")
    screen.shell.go("new_spool")
    screen.until_page("new_spool")
    walk.save("68_new_spool")
    screen.touch_item("spool.answer.PLA")
    walk.save("68_new_spool_colour")
    screen.touch_item("spool.answer.red")
    walk.save("68_new_spool_weight")


def load_filament(walk: Walk) -> None:
    """Which printer, which spool, and the nozzle still hot."""
    screen, hub = walk.screen, walk.hub
    stock(hub)
    screen.shell.go("spools")
    screen.until_page("spools")
    screen.touch_item("spools.load")
    screen.until_page("load_filament")
    walk.save("68_filament_printer")
    screen.touch_item("load.printer.Ahven")
    walk.save("68_filament_old")
    screen.touch_item("load.done")
    walk.hub.read("ahven", 187.0, 30.0, age_s=1)
    screen.until(lambda: screen.shell.loadFilament.nozzle == "187")
    walk.save("68_filament_heats")
    screen.shell.go("spools")
    screen.until_page("spools")
    screen.touch_item("spools.load")
    screen.until_page("load_filament")
    screen.touch_item("load.printer.Hauki")
    walk.save("68_filament_spool")
    screen.shell.scanned(spool_code(3))
    screen.until(lambda: screen.shell.loadFilament.step == "change")
    walk.save("68_filament_load")


SPOOL_SCENES: dict[str, Callable[[Walk], None]] = {"spools": spools, "load_filament": load_filament}
