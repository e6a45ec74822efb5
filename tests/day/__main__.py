"""python -m tests.day SEED VISITORS: one day, and what is wrong."""

import logging
import sys
import tempfile
import time
from pathlib import Path

from tests.day.day import run_day

MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
logging.basicConfig(level=logging.WARNING)
with tempfile.TemporaryDirectory(dir=MEMORY) as place:
    begun_s = time.process_time()
    verdict = run_day(Path(place), int(sys.argv[1]), int(sys.argv[2]))
    print(f"{verdict}; {time.process_time() - begun_s:.0f} s")
    print("  ", ", ".join(f"{what} {count}" for what, count in sorted(verdict.happened.items())))
    print("   could not go on:", dict(verdict.reasons))
    for line in verdict.wrong:
        print("  wrong:", line)
    sys.exit(bool(verdict.wrong))
