"""Fills the print desk of the demo: spools, a queue, what visitors ask for, and what waits on the pick-up shelf."""

from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.base.clock import Clock, to_text
from kiosk.base.ids import new_id
from kiosk.config import Config
from kiosk.hub.spools.loading import load_spool
from kiosk.hub.spools.spool import Spool, SpoolFilter, find_spools
from kiosk.hub.spools.stock import add_spool
from kiosk.printroom.orders import Orders
from kiosk.printroom.print_files import StoredFile, store_print_file
from kiosk.printroom.queue.numbers import next_number
from kiosk.printroom.queue.wishes import PrintWishes
from kiosk.printroom.results.shelf import end_day
from kiosk.store.hub_db import rows

if TYPE_CHECKING:
    from sqlite_utils import Database

SPOOLS = (
    ("PLA", "musta", 620.0, "ahven"),
    ("PLA", "punainen", 410.0, "hauki"),
    ("PLA", "sininen", 780.0, "muikku"),
    ("PLA", "valkoinen", 930.0, ""),
    ("PLA", "vihreä", 260.0, ""),
    ("PETG", "kirkas", 540.0, ""),
    ("TPU", "musta", 45.0, ""),
)
"""Material, colour, grams left, and the printer on which it is."""
_PRINTED = timedelta(hours=20)
"""So long ago what waits on the shelf was printed."""


class DemoDesk:
    """Writes it by the services that the screens use; only prints that are over already are written as such."""

    def __init__(self, config: Config, db: "Database", clock: Clock, staff_id: str) -> None:
        self._config, self._db, self._clock, self._staff_id = config, db, clock, staff_id
        self._ids = {one["slug"]: one["id"] for one in rows(db, "SELECT slug, id FROM equipment")}

    def fill(self) -> None:
        """Nothing if an earlier demo in the same place has done it."""
        if find_spools(self._db, SpoolFilter(), size=0).total:
            return
        for material, colour, left_g, slug in SPOOLS:
            spool = Spool(material=material, colour=colour, left_g=left_g)
            added = add_spool(self._db, self._clock, self._staff_id, spool)
            if slug:
                load_spool(self._db, self._clock, self._staff_id, added.id, self._ids[slug], added.version)
        pot, sample = self._stored("kukkaruukku.gcode"), self._stored("koepala.gcode")
        orders = Orders(self._db, self._clock)
        orders.add_to_queue(pot, self._staff_id, wishes=PrintWishes(material="PLA", colour="sininen", copies=2))
        for colour, shelf in (("punainen", 3), ("", 7)):
            self._put_on_shelf(sample, colour, shelf)
        self._ask(pot, "vihreä", "open")

    def _stored(self, name: str) -> StoredFile:
        return store_print_file(self._config.drop_dir / name, self._config.files_dir, self._db, self._clock)

    def _ask(self, stored: StoredFile, colour: str, state: str) -> tuple[str, int]:
        """A request of the demo's visitor; its id and number."""
        (visitor,) = rows(self._db, "SELECT id FROM pass ORDER BY created_at LIMIT 1")
        is_open, now = state == "open", self._clock.now()
        request_id, number = new_id(), next_number(self._db)
        self._db.table("print_request").insert({
            "id": request_id,
            "number": number,
            "at": to_text(now - (timedelta(minutes=25) if is_open else _PRINTED + timedelta(hours=5))),
            "sha256": stored.sha256,
            "pass_id": visitor["id"],
            "material": "PLA",
            "colour": colour,
            "request_state": state,
            "decided_at": None if is_open else to_text(now - _PRINTED),
            "decided_by": None if is_open else self._staff_id,
        })  # fmt: skip
        return request_id, number

    def _put_on_shelf(self, stored: StoredFile, colour: str, shelf: int) -> None:
        """A good print of yesterday; with a colour the demo's visitor asked for it."""
        with self._db.atomic():
            request_id, number = self._ask(stored, colour, "approved") if colour else (None, next_number(self._db))
            at = self._clock.now() - _PRINTED
            self._db.table("job").insert({
                "id": new_id(),
                "sha256": stored.sha256,
                "number": number,
                "request_id": request_id,
                "printer_id": self._ids["kuha"],
                "job_state": "collected",
                "outcome": "done",
                "created_at": to_text(at - timedelta(hours=2)),
                "created_by": self._staff_id,
                "started_at": to_text(at - timedelta(hours=1)),
                "ended_at": to_text(at),
                "progress": 1.0,
                "material": "PLA",
                "colour": colour,
                "result": "good",
                "judged_at": to_text(at),
                "judged_by": self._staff_id,
                "shelf": shelf,
                "shelf_until_day": end_day(self._db, at).isoformat(),
            })  # fmt: skip
