"""A process that joins lines, is called, takes, gives back and reports faults until it is killed.

Each confirmed step is a line on its standard output. Arguments: the database, and a seed.
"""

import random
import sys
from pathlib import Path

from kiosk.base.clock import SystemClock
from kiosk.base.errors import WorldError
from kiosk.hub.equipment.fault_reports import VISITORS_SYMPTOMS, FaultReports, Happened
from kiosk.hub.equipment.service import EquipmentService
from kiosk.hub.visits import ClosedBy, Visits
from kiosk.store.hub_db import open_hub_db


def main(path: Path, seed: int) -> None:
    db, clock, chance = open_hub_db(path), SystemClock(), random.Random(seed)
    equipment, visits, faults = EquipmentService(db, clock), Visits(db, clock), FaultReports(db, clock)
    inside = [visits.check_in().id for _ in range(4)]
    while True:
        items = [item for zone in equipment.zones() for item in zone.items if item.kind == "vr"]
        item, visit_id = chance.choice(items), chance.choice(inside)
        try:
            step = chance.randrange(6)
            if step == 0:
                confirmed = f"claim {equipment.claim(item.id, visit_id).id}"
            elif step == 1:
                ended = equipment.give_back(item.id, visit_id)
                confirmed = f"ended {ended.id}" if ended else "nothing"
            elif step == 2:
                confirmed = f"place {equipment.lines.join(item, visit_id).id}"
            elif step == 3:
                report = faults.report(item.id, chance.choice(VISITORS_SYMPTOMS), Happened.FOUND, visit_id)
                faults.undo(report.id)
                confirmed = "nothing"
            elif step == 4:
                inside.remove(visit_id)
                confirmed = f"closed {visits.check_out(visit_id, ClosedBy.PERSON).id}"
                inside.append(visits.check_in().id)
            else:
                confirmed = f"place {place.id}" if (place := equipment.lines.place_of(visit_id, "vr")) else "nothing"
        except WorldError:
            confirmed = "nothing"
        sys.stdout.write(confirmed + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
