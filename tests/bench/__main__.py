"""`python -m tests.bench [NAME …]`: measures, and prints a table and JSON. Without a name: everything."""

import argparse
import dataclasses
import importlib
import json

from tests.bench.figures import Figure, machine, table

BENCHES = {
    "start": "tests.bench.cold_start",
    "scan": "tests.bench.scan_to_screen",
    "wire": "tests.bench.order_to_wire",
    "idle": "tests.bench.idle_cost",
    "frames": "tests.bench.board_frames",
    "queue": "tests.bench.queue_frames",
    "office": "tests.bench.office",
    "figures": "tests.bench.many_visits",
    "octoprint": "tests.bench.octoprint",
    "serial": "tests.bench.serial",
    "gcode": "tests.bench.gcode",
    "plan": "tests.bench.plan",
    "reports": "tests.bench.reports",
}


def main() -> None:
    """Run the named benchmarks one after the other."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"any of: {', '.join(BENCHES)}")
    names = parser.parse_args().names or list(BENCHES)
    unknown = set(names) - set(BENCHES)
    if unknown:
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}; there are {', '.join(BENCHES)}")
    figures: list[Figure] = []
    for name in names:
        figures += importlib.import_module(BENCHES[name]).run()
    print(f"{machine()}\n\n{table(figures)}\n")
    print(json.dumps({"machine": machine(), "figures": [dataclasses.asdict(figure) for figure in figures]}))


if __name__ == "__main__":
    main()
