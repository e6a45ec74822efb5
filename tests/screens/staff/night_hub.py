"""The hub on a morning: one printer was cold, one print is done, one waits for filament, one failed, one was lost."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.base.reason import Reason, ReasonCode, to_json
from kiosk.hub.alarms import AlarmCause
from kiosk.hub.staff import Role
from kiosk.printroom.alarms.routing import Contact
from kiosk.store.hub_db import rows
from tests.printroom.night.night_rows import add_alarm, add_history, add_job, add_run
from tests.screens.printer_hub import PRINTERS, PrinterHub, hub_with_printers
from tests.screens.seed import PIN, here

MORNING = here(8)
CONTACTS = tuple(map(Contact, ("Maija", "Pekka", "Aino")))


def night(hour: int, minute: int = 0) -> datetime:
    """A time of the night before the seeded Wednesday; from 12 on it is of the evening."""
    return here(hour, minute) - timedelta(days=1 if hour >= 12 else 0)


def morning_hub(folder: Path, *, printers: int = 5, alarms: bool = True) -> PrinterHub:
    """The hub at eight, closed since six in the evening; the print room died for seventeen minutes."""
    made = quiet_hub(folder, printers=printers)
    hauki, muikku, kuha, siika = (made.printer(slug) for slug in ("hauki", "muikku", "kuha", "siika"))
    db = made.db
    with db.atomic():
        db.execute("DELETE FROM process_run")
        add_run(db, night(12), night(23, 4))
        add_run(db, night(23, 21), MORNING)
        pot = add_job(db, hauki, "kukkaruukku.gcode", night(18, 20), grams=118, ended=night(4, 10), outcome="done")
        add_history(db, hauki, [(night(18, 20), "printing"), (night(4, 10), "awaiting_clear")], pot)
        shelf = add_job(db, muikku, "hyllynkannatin.gcode", night(18), grams=172, progress=0.5)
        add_history(db, muikku, [(night(18), "printing"), (night(0, 35), "attention")], shelf)
        lid = add_job(
            db, kuha, "kansi.gcode", night(22, 25), grams=104, progress=0.5, ended=night(2, 51), outcome="failed"
        )
        add_history(db, kuha, [(night(22, 25), "printing"), (night(2, 51), "awaiting_clear")], lid)
        gear = add_job(db, siika, "ratas.gcode", night(19, 12), grams=117, progress=0.71)
        add_history(db, siika, [(night(19, 12), "printing"), (night(5, 10), "offline")], gear)
    used_up = Reason(ReasonCode.FILAMENT_USED_UP)
    db.execute("UPDATE printer SET reason = ? WHERE id = ?", (to_json(used_up), muikku))
    if alarms:
        _alarms(made)
    return made


def quiet_hub(folder: Path, *, printers: int = 5) -> PrinterHub:
    """The hub at eight after a night in which nothing happened; three more people are of the staff."""
    made = hub_with_printers(folder, printers=printers)
    services = replace(made.seeded.services, opening=dict.fromkeys(range(5), "10:00-18:00"), contacts=CONTACTS)
    made = replace(made, seeded=replace(made.seeded, services=services))
    for one in CONTACTS:
        services.staff.add(one.name, Role.OPERATOR, PIN)
    made.seeded.clock.set_to(MORNING.astimezone(UTC))
    with made.db.atomic():
        add_run(made.db, night(12), MORNING)
        for slug in list(PRINTERS)[:printers]:
            add_history(made.db, made.printer(slug), [(night(12), "idle")])
    return made


def alarm_hub(folder: Path) -> PrinterHub:
    """The hub at 23.19: the print room has been silent for a quarter, filament ran out before; one alarm is handled."""
    made = quiet_hub(folder)
    pekka = rows(made.db, "SELECT id FROM staff WHERE name = 'Pekka'")[0]["id"]
    with made.db.atomic():
        add_alarm(
            made.db,
            AlarmCause.OFFLINE_IN_PRINT,
            night(18, 26),
            printer_id=made.printer("siika"),
            told={"Maija": night(18, 26)},
            acknowledged=(pekka, night(18, 31)),
            cleared=night(18, 40),
        )
        add_alarm(
            made.db,
            AlarmCause.ATTENTION,
            night(22, 48),
            printer_id=made.printer("muikku"),
            reason=Reason(ReasonCode.FILAMENT_USED_UP),
        )
        add_alarm(
            made.db,
            AlarmCause.PRINT_ROOM_SILENT,
            night(23, 4),
            told={"Maija": night(23, 4), "Pekka": night(23, 14)},
        )
    made.seeded.clock.set_to(night(23, 19).astimezone(UTC))
    return made


def _alarms(made: PrinterHub) -> None:
    """The four alarms of that night."""
    people = {found["name"]: found["id"] for found in rows(made.db, "SELECT id, name FROM staff")}
    with made.db.atomic():
        add_alarm(
            made.db,
            AlarmCause.PRINT_ROOM_SILENT,
            night(23, 4),
            told={"Maija": night(23, 4), "Pekka": night(23, 14)},
            acknowledged=(people["Pekka"], night(23, 16)),
            cleared=night(23, 21),
        )
        add_alarm(
            made.db,
            AlarmCause.ATTENTION,
            night(0, 35),
            printer_id=made.printer("muikku"),
            told={"Maija": here(7)},
            reason=Reason(ReasonCode.FILAMENT_USED_UP),
        )
        add_alarm(
            made.db,
            AlarmCause.JOB_FAILED,
            night(2, 47),
            printer_id=made.printer("kuha"),
            told={"Maija": night(2, 47)},
            acknowledged=(people["Maija"], night(2, 51)),
        )
        add_alarm(
            made.db,
            AlarmCause.OFFLINE_IN_PRINT,
            night(5, 10),
            printer_id=made.printer("siika"),
            told={"Maija": night(5, 10)},
            acknowledged=(people["Maija"], night(5, 20)),
        )
