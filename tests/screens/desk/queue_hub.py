"""The hub on an afternoon with a queue: two print, one bed is to be cleared, one printer has no contact."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sqlite_utils import Database

from kiosk.base.clock import to_text
from kiosk.printroom.print_files import StoredFile
from kiosk.printroom.queue.wishes import PrintWishes
from kiosk.screens.session.staff_session import Member
from tests.screens.driver import ScreenDriver
from tests.screens.printer_hub import PrinterHub, hub_with_printers
from tests.screens.seed import here

JOBS = (
    ("avainkoukku", 2.25, 31, "PLA", "musta"),
    ("kukkaruukku", 3.3, 118, "PLA", "punainen"),
    ("hyllynkannatin", 3.2, 86, "PETG", ""),
    ("pöytäkyltti", 2.1, 22, "PLA", "valkoinen"),
    ("kiinnike", 2.6, 44, "PETG", ""),
)
"""Name, hours, grams, material and colour; in the order of the queue."""


def queue_hub(folder: Path, *, printers: int = 5) -> PrinterHub:
    """The hub at 13.42 with five jobs in its queue; it closes at 19."""
    made = busy_printers(folder, printers=printers)
    for job in JOBS:
        queue(made, *job)
    return made


def busy_printers(folder: Path, *, printers: int = 5) -> PrinterHub:
    """The same hub with an empty queue."""
    made = hub_with_printers(folder, printers=printers)
    boat, lid, clock = (print_file(made, name, 3, 50, "PLA", "") for name in ("järvivene", "kotelon kansi", "kello"))
    made.run("hauki", boat, 0.5, here(15, 10))
    made.run("kuha", lid, 0.2, here(18, 30))
    made.end("muikku", made.run("muikku", clock, 1.0, here(13, 30)), "done")
    made.db.execute("UPDATE job SET ended_at = ? WHERE outcome = 'done'", (to_text(here(13, 30)),))
    made.run("siika", boat, 0.4, here(16))
    made.set_state("siika", "offline")
    return made


def print_file(made: PrinterHub, name: str, hours: float, grams: float, material: str, colour: str) -> StoredFile:
    """A file that fits every printer but for its material."""
    facts = replace(
        made.hook.facts,
        estimate_s=hours * 3600,
        filament_g=float(grams),
        material=material,
        colour=colour or None,
        materials=(material,),
    )
    sha256 = name.encode().hex().ljust(64, "0")[:64]
    made.db.execute(
        "INSERT INTO print_file (sha256, name, size_bytes, facts, added_at, reader) VALUES (?, ?, 1000, ?, ?, ?)",
        (sha256, f"{name}.gcode", facts.to_json(), to_text(made.seeded.clock.now()), facts.reader),
    )
    return StoredFile(sha256, f"{name}.gcode", made.drop / f"{name}.gcode", facts)


def queue(made: PrinterHub, name: str, hours: float, grams: float, material: str, colour: str) -> str:
    """A job at the end of the queue. Returns its id."""
    orders = made.seeded.services.orders
    assert orders is not None
    stored = print_file(made, name, hours, grams, material, colour)
    wishes = PrintWishes(material=material, colour=colour)
    job_id = orders.add_to_queue(stored, made.seeded.staff_id, wishes=wishes)
    made.seeded.clock.set_to(made.seeded.clock.now() + timedelta(milliseconds=1))
    return job_id


def named(db: Database, name: str) -> dict[str, object]:
    """The job of this file."""
    (found,) = db.query(
        "SELECT job.* FROM job JOIN print_file USING (sha256) WHERE print_file.name = ?", (f"{name}.gcode",)
    )
    return found


def open_queue(screen: ScreenDriver, *, role: str = "admin") -> None:
    """The page of the queue, with a member of staff logged in."""
    member = Member(screen.seeded.staff_id, "Vastaava", role)
    screen.shell.session.log_in(member, screen.seeded.clock.monotonic_s())
    screen.shell.go("queue")
    screen.until_page("queue")


def touch_job(screen: ScreenDriver, name: str) -> None:
    """Touch the middle of a job's bar."""
    number = named(screen.seeded.services.hub_db, name)["number"]
    screen.touch_item(f"plan.job.{number}")
