"""What a newcomer finds at the print desk of the demo."""

from contextlib import closing
from pathlib import Path

from kiosk.base.clock import SystemClock
from kiosk.cli.demo.demo_desk import SPOOLS, DemoDesk
from kiosk.cli.demo.demo_hub import copy_files, make_demo_hub
from kiosk.cli.hub_files import open_hub
from kiosk.config import load_config
from kiosk.hub.spools.spool import SpoolFilter, find_spools, loaded_on
from kiosk.hub.staff import StaffDirectory
from kiosk.printroom.requests.request import open_requests
from kiosk.printroom.results.shelf import on_shelf
from kiosk.store.hub_db import row, rows


def test_the_print_desk_of_the_demo_is_at_work_and_is_filled_once(tmp_path: Path) -> None:
    """Spools on printers and on the shelf, a queue, a request that waits, two prints to be collected."""
    config, clock = load_config(copy_files(tmp_path, fresh=False)), SystemClock()
    make_demo_hub(config, tmp_path / "codes.json", clock)
    db, key = open_hub(config)
    with closing(db):
        desk = DemoDesk(config, db, clock, StaffDirectory(db, key, clock).members()[0].id)
        desk.fill()
        desk.fill()
        assert find_spools(db, SpoolFilter()).total == len(SPOOLS)
        ahven = row(db, "SELECT id FROM equipment WHERE slug = 'ahven'") or {}
        assert loaded_on(db, ahven["id"]) is not None
        assert len(rows(db, "SELECT 1 FROM job WHERE job_state = 'waiting'")) == 2
        (wanted,) = open_requests(db)
        assert (wanted.material, wanted.colour) == ("PLA", "vihreä")
        assert [(one.shelf, one.request_id is not None) for one in on_shelf(db)] == [(3, True), (7, False)]
