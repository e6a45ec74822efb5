"""Filament is changed step by step at the screen, on a board that really heats and moves, by the print room."""

from kiosk.base.clock import SystemClock
from kiosk.hub.spools.label_code import spool_code
from kiosk.hub.spools.loading import load_spool
from kiosk.hub.spools.spool import Spool, loaded_on
from kiosk.hub.spools.stock import add_spool
from tests.e2e.test_from_scan_to_print import log_in
from tests.e2e.whole_hub import WholeHub

ORDERS = "SELECT action, answer FROM printer_order ORDER BY id"


def test_the_old_filament_is_pulled_out_and_the_new_one_fed_in_when_the_nozzle_is_hot(
    hub_without_octoprint: WholeHub,
) -> None:
    """Each step waits for what was measured and answered; at the end the heat is off and the spool is loaded."""
    hub, clock = hub_without_octoprint, SystemClock()
    (staff,), (printer,) = hub.rows("SELECT id FROM staff"), hub.rows("SELECT id FROM printer")
    black, red = (add_spool(hub.db, clock, staff["id"], Spool(material="PLA", colour=one)) for one in ("black", "red"))
    load_spool(hub.db, clock, staff["id"], black.id, printer["id"], black.version)
    hub.start_print_room()
    hub.until("SELECT printer_state FROM printer", [{"printer_state": "idle"}])
    hub.app.start()
    log_in(hub)
    for item in ("home.tools", "tools.spools", "spools.load", "load.printer.Ahven"):
        hub.app.touch(item)
    hub.app.touch("load.done")  # heat
    assert "load.done" not in hub.app.do("names"), "nothing is moved while it is cold"
    hub.app.touch("load.done")  # pull it out
    hub.until(ORDERS, [{"action": one, "answer": "done"} for one in ("preheat", "unload_filament")])
    hub.app.until_shown(f"spool.{red.number}")
    hub.app.do("keys", spool_code(red.number))
    hub.app.touch("load.done")  # feed it in
    hub.until(f"{ORDERS} LIMIT 1 OFFSET 2", [{"action": "load_filament", "answer": "done"}])
    hub.app.touch("load.done")  # it is on the printer
    hub.app.until_page("spools")
    hub.until(f"{ORDERS} LIMIT 1 OFFSET 3", [{"action": "cool_down", "answer": "done"}])
    hub.app.stop()

    loaded = loaded_on(hub.db, printer["id"])
    assert loaded is not None
    assert loaded.id == red.id
    heats = [line for line in hub.executed() if line.startswith("M104")]
    assert (heats[0], heats[-1]) == ("M104 S215", "M104 S0")
    lengths = [float(line.split()[1][1:]) for line in hub.executed() if line.startswith("G1 E")]
    turn = max(place for place, length in enumerate(lengths) if length < 0) + 1
    assert sum(lengths[:turn]) < 0 < sum(lengths[turn:]), lengths
    assert hub.rows("SELECT cause FROM alarm") == []
