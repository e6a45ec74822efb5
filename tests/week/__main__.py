"""python -m tests.week SEED [SEEDS]: one week for each seed, what is wrong, and the plan against reality."""

import logging
import sys
import tempfile
import time
from pathlib import Path

from tests.week.judge import Judge
from tests.week.plan_error import plan_errors
from tests.week.week import WEEK, Week

MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None


def main(seed: int) -> bool:
    """One week; whether all was right."""
    begun_s = time.monotonic()
    with tempfile.TemporaryDirectory(dir=MEMORY) as place:
        week = Week(Path(place), seed, WEEK)
        try:
            week.run()
            verdict = Judge(week).judge()
            print(f"seed {seed}, {WEEK.visitors} visitors: {verdict}; {time.monotonic() - begun_s:.0f} s")
            for error in plan_errors(week):
                print("  plan,", error)
            print("  ", ", ".join(f"{what} {count}" for what, count in sorted(week.book.happened.items())))
            for line in verdict.wrong:
                print("  wrong:", line)
            if "-v" in sys.argv:
                _tell_all(week)
        finally:
            week.close()
    return not verdict.wrong


def _tell_all(week: Week) -> None:
    local = week.world.local
    for one in week.book.mishaps:
        print("  mishap:", f"{local(one.at_s):%a %H:%M:%S}", one.slug, one.kind)
    for how, (begin, end) in week.room.deaths:
        print("  killed:", f"{local(begin):%a %H:%M:%S}", how, f"for {end - begin:.0f} s")
    print(week.room.log())


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING)
    right = [main(int(seed)) for seed in sys.argv[1:] if seed.isdigit()]
    sys.exit(not all(right))
