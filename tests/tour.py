"""A walk through every scene of the real app, by touch and scan, with a picture of each screen.

`python -m tests.tour OUT --size 1280x800 --lang fi [--contrast] [--only NAME …]`
"""

import argparse
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest

from kiosk.hub.alarms import call_help, raise_alarm
from kiosk.store.alarm_kinds import AlarmKind
from tests.camera_server import bed_picture
from tests.screens.seed import ManualClock, fill, here
from tests.screens.staff.newcomers import SERVERS, fails, nearby, stands
from tests.screens.staff.workshop import Workshop, answer, as_staff, at_work
from tests.screens.stage import PANELS, Stage, stage

LANGUAGES = ("fi", "sv", "en")


@dataclass(frozen=True)
class Walk:
    """One walk: the app, the hub behind it, and where the pictures go."""

    screen: Stage
    made: Workshop
    out: Path

    def picture(self, name: str) -> None:
        """Save what is on the screen, once it stands still."""
        QTest.qWait(60)
        self.screen.grab(self.out / f"{name}.png")


def at_the_door(walk: Walk) -> None:
    """Come in without a pass, take one; a known pass; a bad code; going out."""
    screen = walk.screen
    walk.picture("01_start")
    screen.scan_keys("GARBAGE")
    walk.picture("01_start_bad_code")
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    walk.picture("02_come_in")
    screen.touch_item("greeting.pass")
    screen.until_page("new_pass")
    walk.picture("04_new_pass")
    screen.touch_item("pass.nickname")
    screen.until_page("nickname")
    walk.picture("04_nickname")
    screen.shell.visitor_gone()
    screen.scan_keys(walk.made.seeded.pass_code)
    screen.until_page("greeting")
    walk.picture("02_greeting")
    screen.move(4)
    screen.scan_keys(walk.made.seeded.pass_code)
    screen.until_page("farewell")
    walk.picture("02_farewell_offered")
    screen.touch_item("farewell.leave")
    screen.until(lambda: screen.shows("farewell.undo"))
    walk.picture("02_farewell")
    screen.shell.visitor_gone()


def at_the_board(walk: Walk) -> None:
    """The wall, one tool to take, a printer, help, comfort, privacy; the warning before the page gives up."""
    screen = walk.screen
    screen.touch_item("kind.vr")
    screen.until_page("board")
    walk.picture("03_board")
    for tile, name in (("VR 1", "free"), ("Laser", "broken"), ("Hauki", "printer")):
        screen.touch_item(f"tile.{tile}")
        screen.until_page("equipment")
        walk.picture(f"03_equipment_{name}")
        screen.shell.back()
        screen.until_page("board")
    screen.touch_item("foot.help")
    screen.until_page("help")
    walk.picture("10_help")
    screen.shell.visitor_gone()
    screen.touch_item("foot.access")
    screen.until_page("access")
    walk.picture("11_access")
    screen.shell.go("privacy")
    screen.until_page("privacy")
    walk.picture("12_privacy")
    screen.move(70)
    walk.picture("13_still_there")
    screen.shell.visitor_gone()


def at_the_printers(walk: Walk) -> None:
    """Staff log in, choose a file, confirm the bed, hold, watch, pause, cancel, clear the bed."""
    screen, made = walk.screen, walk.made
    screen.scan_keys(made.seeded.badge_code)
    screen.until_page("pin")
    for digit in "24":
        screen.touch_item(f"pin.{digit}")
    walk.picture("09_pin")
    screen.shell.visitor_gone()
    screen.move(4)
    as_staff(screen, made.seeded.badge_code)
    walk.picture("20_staff")
    screen.touch_item("staff.print")
    screen.until(lambda: screen.shows("file.avainkoukku"))
    walk.picture("21_files")
    screen.touch_item("file.avainkoukku")
    screen.until_page("desk")
    walk.picture("05_print_desk")
    screen.touch_item("desk.prepare")
    screen.until_page("hold")
    walk.picture("06_hold_to_start_asked")
    screen.touch_item("hold.clear")
    point = _finger_on(screen, "hold")
    QTest.qWait(900)
    walk.picture("06_hold_to_start")
    QTest.qWait(1800)
    QTest.touchEvent(screen.window, screen.finger).release(0, point, screen.window).commit()
    walk.picture("06_hold_waits")
    answer(made.db)
    screen.until(lambda: screen.shows("hold.follow"))
    walk.picture("06_hold_started")


def at_one_printer(walk: Walk) -> None:
    """A running print, its cancel question, a machine that asks, one that is away, a finished one, a stopped one."""
    screen, made = walk.screen, walk.made
    screen.shell.go("staff")
    for slug, name in (("hauki", "07_running"), ("siika", "22_away"), ("muikku", "23_awaiting_clear")):
        screen.shell.staff.running.choose(made.printer(slug))
        screen.shell.go("running")
        screen.until_page("running")
        walk.picture(name)
        if slug == "hauki":
            screen.touch_item("running.cancel")
            walk.picture("07_running_cancel_asks")
    made.send("hauki", 0.42)
    for slug, name in (("hauki", "07_sending"), ("ahven", "27_free")):
        screen.shell.staff.running.choose(made.printer(slug))
        screen.until(lambda name=name: screen.shows("running.disconnect") == (name == "27_free"))
        walk.picture(name)
    made.set_state("kuha", "error", "Thermal runaway, system stopped! Heater_ID: 0")
    screen.shell.staff.running.choose(made.printer("kuha"))
    screen.until(lambda: any("Thermal" in text for text in screen.texts()))
    walk.picture("24_error")


def at_the_camera(walk: Walk) -> None:
    """A print that a camera looks at, the same when the picture is old, and a machine that asks for filament."""
    screen, made = walk.screen, walk.made
    running = screen.shell.staff.running
    made.see("hauki", bed_picture())
    made.tell("hauki", "Layer 149 of 240")
    running.choose(made.printer("hauki"))
    screen.shell.go("running")
    screen.until(lambda: screen.shows("running.camera"))
    walk.picture("25_camera")
    made.see("hauki", bed_picture(), age_s=130)
    screen.until(lambda: running.pictureOld)
    walk.picture("25_camera_old")
    made.see("hauki", bed_picture(), age_s=1)
    made.ask("hauki", "Load new filament, then press Continue", "Continue", "Stop")
    made.set_state("hauki", "attention", "Load new filament, then press Continue")
    screen.until(lambda: screen.shows("choice.0"))
    walk.picture("26_filament")


def at_a_new_printer(walk: Walk) -> None:
    """An admin adds a printer: servers nearby, an address, the handshake, its refusal, the form, the link."""
    screen, seeded = walk.screen, walk.made.seeded
    screen.touch_item("staff.add")
    screen.until_page("add_printer")
    walk.picture("30_add_printer_none")
    nearby(seeded, *SERVERS)
    screen.move(1)
    screen.until(lambda: screen.shows("server.Lahnan OctoPrint"))
    walk.picture("30_add_printer")
    screen.touch_item("add.address")
    screen.until_page("add_address")
    walk.picture("31_add_address")
    screen.shell.staff.adding.typed("two words")
    walk.picture("31_add_address_trouble")
    screen.shell.staff.adding.back()
    screen.until_page("add_printer")
    screen.touch_item("server.Lahnan OctoPrint")
    screen.until_page("add_ask")
    walk.picture("32_add_asking")
    stands(seeded, "waiting", wait_s=252)
    screen.move(1)
    walk.picture("32_add_waits")
    screen.touch_item("ask.key")
    screen.until_page("add_key")
    walk.picture("33_add_key")
    screen.shell.staff.adding.back()
    fails(seeded, "OctoPrint gave no key: refused there, or not answered in time.")
    screen.move(1)
    walk.picture("32_add_refused")
    screen.touch_item("ask.retry")
    stands(seeded, "found")
    screen.until_page("add_form")
    walk.picture("34_add_form")
    for step in ("name", "colour", "material", "zone"):
        screen.touch_item(f"form.{step}")
        screen.until_page(f"add_{step}")
        walk.picture(f"35_add_{step}")
        screen.shell.staff.adding.back()
    screen.touch_item("form.add")
    screen.until_page("running")
    walk.picture("36_added")
    screen.touch_item("running.link")
    screen.until_page("printer_link")
    walk.picture("37_link")
    screen.touch_item("link.away")
    walk.picture("37_link_asks")


def at_night(walk: Walk) -> None:
    """The dark wall, without pictures and with those of two cameras."""
    screen, made = walk.screen, walk.made
    made.read("ahven", 208.0, 22.0, age_s=2, target=False)
    screen.shell.darken()
    screen.until_page("night")
    walk.picture("08_night_wall")
    made.set_state("ahven", "attention", "Load new filament, then press Continue")
    made.ask("ahven", "Load new filament, then press Continue", "Continue")
    raise_alarm(made.db, ManualClock(made.seeded.clock.now() - timedelta(minutes=3)), AlarmKind.ATTENTION,
                printer_id=made.printer("ahven"))  # fmt: skip
    for slug, age_s in (("hauki", 3), ("kuha", 190)):
        made.see(slug, bed_picture(), age_s=age_s)
    screen.until(lambda: len([item for item in screen.items() if item.objectName() == "night.camera"]) == 2)
    walk.picture("08_night_wall_cameras")


SCENES: dict[str, Callable[[Walk], None]] = {
    "door": at_the_door,
    "board": at_the_board,
    "printers": at_the_printers,
    "printer": at_one_printer,
    "camera": at_the_camera,
    "connect": at_a_new_printer,
    "night": at_night,
}


def _finger_on(screen: Stage, name: str) -> QPoint:
    item = screen.find(name)
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.touchEvent(screen.window, screen.finger).press(0, middle, screen.window).commit()
    return middle


@contextmanager
def _walk(out: Path, size: str, language: str, *, contrast: bool) -> Iterator[Walk]:
    """The app on the hub of the pictures."""
    with tempfile.TemporaryDirectory() as folder:
        made = at_work(Path(folder))
        services = replace(
            made.seeded.services, language=language, night_camera=True
        )  # a hub of that language, to which it goes back
        made = replace(made, seeded=replace(made.seeded, services=services))
        fill(made.db, made.seeded.clock, services.visits, services.board, made.seeded.staff_id)
        made.end("muikku", made.run("muikku", made.hook, 1.0, here(13, 30)), "done")
        made.read("muikku", 41.0, 33.0, target=False)
        raise_alarm(made.db, ManualClock(made.seeded.clock.now() - timedelta(minutes=14)), AlarmKind.OFFLINE_IN_PRINT,
                    printer_id=made.printer("siika"))  # fmt: skip
        call_help(made.db, made.seeded.clock)
        with stage(Path(folder), size, language=language, contrast=contrast, seeded=made.seeded) as screen:
            services.orders.add_to_queue(made.boat, made.seeded.staff_id)  # type: ignore[union-attr]
            screen.shell.stage.wait_again()  # somebody stands there, so what they chose stays
            screen.move(1)
            yield Walk(screen, made, out)


def tour(
    out: Path, size: str, language: str, *, contrast: bool = False, scenes: Sequence[str] = tuple(SCENES)
) -> list[Path]:
    """Walk, and return the pictures made."""
    for name in scenes:
        with _walk(out, size, language, contrast=contrast) as walk:
            if name in {"printer", "camera", "connect"}:
                as_staff(walk.screen, walk.made.seeded.badge_code)
            SCENES[name](walk)
    return sorted(out.glob("*.png"))


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(prog="python -m tests.tour", description=__doc__)
    parser.add_argument("out", type=Path, help="directory for the pictures")
    parser.add_argument("--size", choices=sorted(PANELS), default="1280x800")
    parser.add_argument("--lang", choices=LANGUAGES, default="fi")
    parser.add_argument("--contrast", action="store_true", help="the high-contrast theme")
    parser.add_argument("--only", nargs="*", choices=sorted(SCENES), default=list(SCENES), help="these scenes")
    chosen = parser.parse_args()
    for path in tour(chosen.out, chosen.size, chosen.lang, contrast=chosen.contrast, scenes=chosen.only):
        print(path)


if __name__ == "__main__":
    main()
