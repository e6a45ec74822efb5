"""A busy hour at the desk, as a process: visits begin and end, prints are started; each is noted when it is confirmed.

python -m tests.drills.power_cut.desk CONFIG LOG FILE…
"""

import itertools
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

from kiosk.base.clock import SystemClock
from kiosk.config import load_config
from kiosk.hub.visits import Visits
from kiosk.printroom.orders import Action, Orders
from kiosk.printroom.print_files import store_print_file
from kiosk.store.hub_db import open_hub_db, row
from kiosk.store.write_ahead_log import empty_log
from tests.drills.power_cut.recorded_disk import record_of

ENDS_OF_PRINT = "SELECT 1 AS yes FROM job WHERE id = ? AND outcome = 'done'"
VISITS_EACH = 25
"""At least so many begin during each print, and as many after the last, however fast or slow the machine is."""


def work(config_path: str, log_path: str, files: list[str]) -> None:
    """Let visitors in and out while one file after the other is printed."""
    config, clock = load_config(Path(config_path)), SystemClock()
    db = open_hub_db(config.hub_path)
    db.execute("PRAGMA wal_autocheckpoint = 100").close()  # as on a busy day: the log is begun anew many times
    visits, orders = Visits(db, clock), Orders(db, clock)
    log = os.open(log_path, os.O_WRONLY | os.O_APPEND)
    staff, printer = row(db, "SELECT id FROM staff"), row(db, "SELECT id FROM printer")
    assert staff is not None
    assert printer is not None

    def confirm(**what: Any) -> None:
        os.write(log, record_of("c", "", json.dumps(what).encode()))

    def answer(order_id: str) -> None:
        while (found := orders.answer(order_id)) is None:
            busy()
        assert found.done, found
        confirm(order=order_id)

    numbers = itertools.count()

    def busy() -> None:
        visit = visits.check_in(headcount=2)
        confirm(visit=visit.id, closed=False)
        if next(numbers) % 2 == 0:
            visits.check_out(visit.id, "person")
            confirm(visit=visit.id, closed=True)
        time.sleep(0.01)  # noqa: TID251 - visitors take their time

    for file in files:
        stored = store_print_file(Path(file), config.files_dir, db, clock)
        job_id, order_id = orders.start_print(stored, printer["id"], staff["id"])
        confirm(job=job_id, done=False, name=stored.name)
        answer(order_id)
        for _ in range(VISITS_EACH):
            busy()
        while row(db, ENDS_OF_PRINT, job_id) is None:
            busy()
        confirm(job=job_id, done=True, name=stored.name)
        answer(orders.give(Action.CONFIRM_CLEAR, printer["id"], staff["id"]))
        empty_log(config.hub_path)
    for _ in range(VISITS_EACH):
        busy()
    db.close()


if __name__ == "__main__":
    work(sys.argv[1], sys.argv[2], sys.argv[3:])
