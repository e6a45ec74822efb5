"""python -m tests.year SEED [SEED …]: a year for each seed, and what is wrong; `short` among them: the short form."""

import logging
import sys
import tempfile
import time
from pathlib import Path

from tests.year.year import SHORT, WHOLE, Year

MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None


def main(seed: int) -> bool:
    """One year; whether all was right."""
    begun_s = time.process_time()
    with tempfile.TemporaryDirectory(dir=MEMORY) as place:
        year = Year(Path(place), seed, SHORT if "short" in sys.argv else WHOLE)
        try:
            verdict = year.run()
        finally:
            year.hub.close()
    book = year.hub.book
    counted = {"visits": sum(stay.heads for stay in book.stays), "people": len(book.people),
               "organisations": len({one.standing for one in book.companies})}  # fmt: skip
    print(f"seed {seed}: {counted}; {verdict}; {time.process_time() - begun_s:.0f} s")
    print("  ", ", ".join(f"{what} {count}" for what, count in sorted(year.hub.happened.items())))
    for line in verdict.wrong:
        print("  wrong:", line)
    return not verdict.wrong


if __name__ == "__main__":
    logging.basicConfig(level=logging.WARNING)
    right = [main(int(seed)) for seed in sys.argv[1:] if seed.isdigit()]
    sys.exit(not all(right))
