"""python -m tests.month SEED NIGHTS: one run, and what is wrong."""

import sys
import tempfile
import time
from pathlib import Path

from tests.month.judge import Judge
from tests.month.nights import QUIET, Nights, Risks
from tests.month.world import World

MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
seed, count = int(sys.argv[1]), int(sys.argv[2])
with tempfile.TemporaryDirectory(dir=MEMORY) as place:
    world = World(Path(place), seed)
    nights = Nights(world, QUIET if "quiet" in sys.argv else Risks(fault=0.9))
    begun_s = time.process_time()
    nights.run(count)
    verdict = Judge(world, nights).judge()
    print(f"seed {seed}, {count} nights, {nights.log.prints} prints, {time.process_time() - begun_s:.0f} s:", verdict)
    for name in ("missed", "doubled", "false", "other"):
        for line in getattr(verdict, name):
            print(f"  {name}: {line}")
    if "-v" in sys.argv:
        for fault in nights.log.faults:
            print("  laid:", world.local(fault.at_s), fault.slug, fault.kind.name)
        for told in world.sent:
            print("  told:", world.local(told.at_s), told.contact, told.title, "|", told.text.replace("\n", " / "))
        for told in world.told_by_watchdog:
            print("  told by the watchdog:", world.local(told.at_s), told.contact, told.title)
        for change in world.hub.db.query("SELECT * FROM printer_history ORDER BY rowid"):
            print("  state:", change["at"], change["printer_id"][-3:], change["printer_state"], change["job_id"])
        print("  down:", [(str(world.local(a)), b - a) for a, b in world.not_working])
        print("  channels down:", [(str(world.local(a)), b - a) for a, b in world.unreachable_spans])
    world.close()
