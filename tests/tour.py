"""Walks through every scene of the real app by touch and scan, and saves each screen as a picture.

`python -m tests.tour OUT --size 1280x800 --lang fi [--contrast] [--large] [--only NAME …]`
"""

import argparse
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from kiosk.hub.alarms import AlarmCause, call_help, raise_alarm
from kiosk.printroom.alarms.routing import Contact
from tests.screens.driver import PANELS, running_screen
from tests.screens.printer_hub import PrinterHub, copied, hub_at_work
from tests.screens.seed import ManualClock, fill, here
from tests.screens.silence import fall_silent, watched
from tests.screens.staff.night_hub import alarm_hub, morning_hub
from tests.tour_board import BOARD_SCENES, PLAN_HUBS
from tests.tour_codes import CODE_SCENES, CODE_STAFF_SCENES
from tests.tour_equipment import EQUIPMENT_SCENES, EQUIPMENT_STAFF_SCENES
from tests.tour_events import EVENT_SCENES, PEOPLE_SCENES
from tests.tour_figures import FIGURES_SCENES
from tests.tour_host_day import HOST_DAY_SCENES
from tests.tour_job_done import JOB_DONE_SCENES
from tests.tour_leaving import LEAVING_SCENES, LEAVING_STAFF_SCENES
from tests.tour_maturity import MATURITY_SCENES, MATURITY_STAFF_SCENES
from tests.tour_morning import ALARM_SCENES, MORNING_SCENES
from tests.tour_own_data import OWN_DATA_SCENES
from tests.tour_printer_control import PRINTER_CONTROL_HUBS, PRINTER_CONTROL_SCENES
from tests.tour_queue import QUEUE_HUBS, QUEUE_SCENES, QUEUE_SILENT
from tests.tour_requests import REQUEST_SCENES
from tests.tour_scenes import PUBLIC_AND_STAFF_SCENES, STAFF_SCENES
from tests.tour_silence import SILENT_SCENES, SILENT_STAFF_SCENES
from tests.tour_spools import SPOOL_SCENES
from tests.tour_start import START_HUBS, START_SCENES
from tests.tour_walk import Walk
from tests.tour_ways_in import WAYS_IN_SCENES

SCENES = PUBLIC_AND_STAFF_SCENES | EQUIPMENT_SCENES | CODE_SCENES | CODE_STAFF_SCENES | LEAVING_SCENES | OWN_DATA_SCENES
SCENES |= WAYS_IN_SCENES | BOARD_SCENES | SILENT_SCENES | MORNING_SCENES | ALARM_SCENES | START_SCENES
SCENES |= EVENT_SCENES | PEOPLE_SCENES | REQUEST_SCENES
SCENES |= HOST_DAY_SCENES | JOB_DONE_SCENES | SPOOL_SCENES | QUEUE_SCENES
SCENES |= PRINTER_CONTROL_SCENES | FIGURES_SCENES | MATURITY_SCENES | MATURITY_STAFF_SCENES
FROM_HOME = frozenset(
    {
        *STAFF_SCENES,
        *SILENT_STAFF_SCENES,
        *CODE_STAFF_SCENES,
        *EQUIPMENT_STAFF_SCENES,
        *LEAVING_STAFF_SCENES,
        *PEOPLE_SCENES,
        *MORNING_SCENES,
        *ALARM_SCENES,
        *HOST_DAY_SCENES,
        *FIGURES_SCENES,
        *JOB_DONE_SCENES,
        *SPOOL_SCENES,
        *QUEUE_SCENES,
        *PRINTER_CONTROL_SCENES,
        *MATURITY_STAFF_SCENES,
    }
)
SILENT_S = 15 * 60.0
"""How long the print room has been silent in its scenes."""
LANGUAGES = ("fi", "sv", "en")


@contextmanager
def started(
    out: Path,
    size: str,
    language: str,
    *,
    contrast: bool,
    large: bool = False,
    silent: bool = False,
    make: Callable[[Path], PrinterHub] | None = None,
    walk: Callable[..., Walk] = Walk,
    staff: bool = False,
) -> Iterator[Walk]:
    """The app on a busy hub: visitors inside, printers at work, two alarms, one job in the queue.

    silent: its print room does not answer. make: makes another hub. walk: makes what the scenes get. staff: an admin
    is logged in.
    """
    with tempfile.TemporaryDirectory() as folder:
        hub = in_language(make(Path(folder)), language) if make else busy_hub(Path(folder), language)
        if silent:
            hub = watched(hub)
            fall_silent(hub, SILENT_S)
        seeded, orders = hub.seeded, hub.seeded.services.orders
        assert orders is not None
        badge = seeded.badge_code if staff else ""
        with running_screen(
            Path(folder), size, language=language, contrast=contrast, seeded=seeded, badge=badge
        ) as screen:
            if make is None:
                orders.add_to_queue(hub.boat, seeded.staff_id)
            screen.shell.touched()  # otherwise the idle screen resets language and contrast
            screen.move(1)
            screen.app.panel.choose("largeText", large)
            yield walk(screen, hub, out, contrast, large)


def busy_hub(folder: Path, language: str) -> PrinterHub:
    """The hub of the pictures, with this language as its own."""
    return in_language(copied(_busy, folder), language)


def _busy(folder: Path, printers: int) -> PrinterHub:
    made = hub_at_work(folder, printers=printers)
    services = made.seeded.services
    fill(made.db, made.seeded.clock, services.visits, services.equipment, made.seeded.staff_id)
    made.end("muikku", made.run("muikku", made.hook, 1.0, here(13, 30)), "done")
    made.read("muikku", 41.0, 33.0, target=False)
    earlier = ManualClock(made.seeded.clock.now() - timedelta(minutes=14))
    raise_alarm(made.db, earlier, AlarmCause.OFFLINE_IN_PRINT, printer_id=made.printer("siika"))
    call_help(made.db, made.seeded.clock)
    return made


def in_language(made: PrinterHub, language: str) -> PrinterHub:
    """The same hub with this language as its own."""
    services = replace(
        made.seeded.services, language=language, night_camera=True, contacts=(Contact("Maija"), Contact("Pekka"))
    )
    return replace(made, seeded=replace(made.seeded, services=services))


def tour(
    out: Path,
    size: str,
    language: str,
    *,
    contrast: bool = False,
    large: bool = False,
    scenes: Sequence[str] = tuple(SCENES),
) -> list[Path]:
    """Walk through the scenes, each in an app of its own; returns the pictures in `out`."""
    for name in scenes:
        run_scene(name, out, size, language, contrast=contrast, large=large)
    return sorted(out.glob("*.png"))


def run_scene(
    name: str,
    out: Path,
    size: str,
    language: str,
    *,
    contrast: bool = False,
    large: bool = False,
    walk: Callable[..., Walk] = Walk,
) -> None:
    """Walk through one scene in an app of its own."""
    make = (
        morning_hub
        if name in MORNING_SCENES
        else alarm_hub
        if name in ALARM_SCENES
        else (START_HUBS | PLAN_HUBS | QUEUE_HUBS | PRINTER_CONTROL_HUBS).get(name)
    )
    silent = name in SILENT_SCENES or name in QUEUE_SILENT
    staff = name in FROM_HOME
    with started(
        out, size, language, contrast=contrast, large=large, silent=silent, make=make, walk=walk, staff=staff
    ) as made:
        SCENES[name](made)


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m tests.tour", description=__doc__)
    parser.add_argument("out", type=Path, help="directory for the pictures")
    parser.add_argument("--size", choices=sorted(PANELS), default="1280x800")
    parser.add_argument("--lang", choices=LANGUAGES, default="fi")
    parser.add_argument("--contrast", action="store_true", help="the high-contrast theme")
    parser.add_argument("--large", action="store_true", help="large text")
    parser.add_argument("--only", nargs="*", choices=sorted(SCENES), default=list(SCENES), help="these scenes")
    chosen = parser.parse_args()
    for path in tour(
        chosen.out, chosen.size, chosen.lang, contrast=chosen.contrast, large=chosen.large, scenes=chosen.only
    ):
        print(path)


if __name__ == "__main__":
    main()
