"""The scenes of the tour: how each screen of the app is reached by touch and scan, and saved as a picture."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtTest import QTest

from kiosk.hub.alarms import AlarmCause, acknowledge, open_alarm, raise_alarm
from kiosk.printroom.matching.checks import found
from kiosk.printroom.overrides import Override, OverrideReason
from kiosk.printroom.print_files import store_print_file
from kiosk.store.hub_db import rows
from tests.camera_server import bed_picture
from tests.screens.driver import ScreenDriver
from tests.screens.printer_hub import PrinterHub, answer, as_staff
from tests.screens.seed import ManualClock
from tests.screens.silence import tell
from tests.tour_connect import CONNECT_SCENES
from tests.tour_walk import Walk


def check_in(walk: Walk) -> None:
    """A bad code; coming in without a pass and getting one; a known pass; leaving."""
    screen = walk.screen
    walk.save("01_start")
    screen.scan_keys("GARBAGE")
    walk.save("01_start_bad_code")
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    screen.touch_item("greeting.pass")
    screen.until_page("new_pass")
    walk.save("04_new_pass")
    screen.touch_item("pass.nickname")
    screen.until_page("nickname")
    walk.save("04_nickname")
    walk.end_visit()
    screen.scan_keys(walk.hub.seeded.pass_code)
    screen.until_page("greeting")
    walk.save("02_greeting")
    screen.move(4)
    screen.scan_keys(walk.hub.seeded.pass_code)
    screen.until_page("farewell")
    walk.save("02_farewell_offered")
    screen.touch_item("farewell.leave")
    screen.until_page("goodbye")
    walk.end_visit()


def board(walk: Walk) -> None:
    """The board and three equipment pages; help, a typed code, accessibility, privacy; the warning of a time-out."""
    screen = walk.screen
    screen.touch_item("kind.vr")
    screen.until_page("board")
    walk.save("03_board")
    for tile, name in (("VR 1", "free"), ("Laser", "broken"), ("Hauki", "printer")):
        screen.touch_item(f"tile.{tile}")
        screen.until_page("equipment")
        walk.save(f"03_equipment_{name}")
        screen.shell.back()
        screen.until_page("board")
    screen.touch_item("foot.help")
    screen.until_page("call_staff")
    walk.save("10_help")
    screen.touch_item("help.code")
    screen.until_page("type_code")
    walk.save("10_type_code")
    walk.end_visit()
    screen.touch_item("foot.access")
    screen.until_page("access")
    walk.save("11_access")
    screen.shell.go("privacy")
    screen.until_page("privacy")
    walk.save("12_privacy")
    screen.move(70)
    walk.save("13_still_there")
    walk.end_visit()


def help_called(walk: Walk) -> None:
    """A call for staff: written down, told to two people, seen by one."""
    screen, hub = walk.screen, walk.hub
    screen.touch_item("foot.help")
    screen.until_page("call_staff")
    screen.touch_item("help.call")
    walk.save("10_help_called")
    alarm = open_alarm(hub.db, AlarmCause.HELP)
    assert alarm is not None
    tell(hub, alarm.id, "Maija")
    tell(hub, alarm.id, "Pekka")
    screen.until(lambda: screen.shell.callStaff.progress == "told")
    walk.save("10_help_told")
    acknowledge(hub.db, hub.seeded.clock, alarm.id, hub.seeded.staff_id)
    screen.until(lambda: screen.shell.callStaff.progress == "seen")
    walk.save("10_help_seen")


def print_a_file(walk: Walk) -> None:
    """Staff log in, choose a file, confirm that the bed is clear, and hold to start."""
    screen, hub = walk.screen, walk.hub
    screen.scan_keys(hub.seeded.badge_code)
    screen.until_page("pin_login")
    for digit in "24":
        screen.touch_item(f"pin.{digit}")
    walk.save("09_pin")
    for digit in "681357":
        screen.touch_item(f"pin.{digit}")
    walk.save("09_pin_long")
    walk.end_visit()
    screen.move(4)
    as_staff(screen, hub.seeded.badge_code)
    walk.save("20_staff")
    screen.touch_item("home.print")
    screen.until(lambda: screen.shows("file.avainkoukku"))
    walk.save("21_files")
    screen.touch_item("file.avainkoukku")
    screen.until_page("print_check")
    walk.save("05_print_desk")
    screen.touch_item("check.prepare")
    screen.until_page("hold_to_start")
    walk.save("06_hold_to_start_asked")
    screen.touch_item("hold.clear")
    point = press(screen, "hold")
    QTest.qWait(900)
    ring = screen.shell.holdToStart.findChild(QTimer)
    ring.stop()  # looked at in every language and mode it would be full before the last
    walk.save("06_hold_to_start")
    ring.start()
    screen.until(lambda: screen.shell.holdToStart.phase != "ask")
    QTest.touchEvent(screen.window, screen.finger).release(0, point, screen.window).commit()
    walk.save("06_hold_waits")
    answer(hub.db)
    screen.until(lambda: screen.shows("hold.follow"))
    walk.save("06_hold_started")


def permission(walk: Walk) -> None:
    """A file that only an operator may let through: found, permitted with a reason, held, and shown on its printer."""
    screen, hub = walk.screen, walk.hub
    hot = store_print_file(left_hot_file(hub), hub.seeded.services.files_dir, hub.db, hub.seeded.clock)
    screen.shell.printCheck.put(hot)
    screen.shell.go("print_check")
    screen.until_page("print_check")
    walk.save("40_check_left_hot")
    hub.set_state("muikku", "idle")
    hub.set_state("kuha", "idle")
    screen.until(lambda: screen.shows("check.Muikku"))
    screen.touch_item("check.Muikku")
    walk.save("40_check_needs_permission")
    screen.touch_item("check.prepare")
    screen.until_page("print_permission")
    walk.save("41_permission")
    screen.touch_item("reason.known_file")
    walk.save("41_permission_chosen")
    screen.touch_item("permission.permit")
    screen.until_page("hold_to_start")
    walk.save("42_hold_permitted")
    stopped = replace(hub.hook.facts, forbidden=("M502", "M500"), tool_c=320.0)
    screen.shell.printCheck.put(replace(hub.hook, facts=stopped))
    screen.shell.go("print_check")
    screen.until(lambda: screen.shows("check.stops"))
    walk.save("40_check_stopped")
    assert screen.shell.printCheck.put_job(read_by_an_earlier_check(hub))
    walk.save("40_check_read_again")
    print_with_override(hub, "muikku")
    screen.shell.printerPage.choose(hub.printer("muikku"))
    screen.shell.go("printer")
    screen.until(lambda: screen.shows("printer.override"))
    walk.save("43_printing_permitted")


def read_by_an_earlier_check(hub: PrinterHub) -> str:
    """Let the job in the queue have facts of an earlier version of the check; returns the job."""
    (job,) = rows(
        hub.db, "SELECT id, sha256, facts FROM job JOIN print_file USING (sha256) WHERE job_state = 'waiting'"
    )
    facts = json.dumps(json.loads(job["facts"]) | {"reader": "earlier"})
    with hub.db.atomic():
        hub.db.execute("UPDATE print_file SET reader = 'earlier', facts = ? WHERE sha256 = ?", (facts, job["sha256"]))
    return str(job["id"])


def print_with_override(hub: PrinterHub, slug: str) -> None:
    """Let a printer print the hook because its settings are wrong."""
    now = hub.seeded.clock.now()
    job_id = hub.run(slug, hub.hook, 0.3, now + timedelta(hours=1))
    findings = [found("wrong_material", printer="PETG", file="PLA")]
    override = Override.give(OverrideReason.SETTINGS_WRONG, findings, hub.printer(slug), hub.seeded.staff_id, now)
    assert override is not None
    with hub.db.atomic():
        for column, value in override.row().items():
            hub.db.execute(f"UPDATE job SET {column} = ? WHERE id = ?", (value, job_id))


def left_hot_file(hub: PrinterHub) -> Path:
    """The hook without the end of its G-code."""
    path = hub.drop / "koukku kuumana.gcode"
    lines = (hub.drop / "avainkoukku.gcode").read_text().splitlines()
    kept = [line for line in lines if not line.startswith(("M104 S0", "M140 S0"))]
    path.write_text("\n".join([*kept, "M84"]) + "\n")
    return path


def printer_states(walk: Walk) -> None:
    """A printer that prints, is asked to cancel, is offline, has finished, receives a file, is free, has an error."""
    screen, hub = walk.screen, walk.hub
    screen.shell.go("home")
    for slug, name in (("hauki", "07_running"), ("siika", "22_away"), ("muikku", "23_awaiting_clear")):
        screen.shell.printerPage.choose(hub.printer(slug))
        screen.shell.go("printer")
        screen.until_page("printer")
        walk.save(name)
        if slug == "hauki":
            screen.touch_item("printer.cancel")
            walk.save("07_running_cancel_asks")
    hub.send("hauki", 0.42)
    for slug, name in (("hauki", "07_sending"), ("ahven", "27_free")):
        screen.shell.printerPage.choose(hub.printer(slug))
        screen.until(lambda name=name: screen.shows("printer.disconnect") == (name == "27_free"))
        walk.save(name)
    hub.set_state("kuha", "error", "Thermal runaway, system stopped! Heater_ID: 0")
    screen.shell.printerPage.choose(hub.printer("kuha"))
    screen.until(lambda: any("Thermal" in text for text in screen.texts()))
    walk.save("24_error")


def camera(walk: Walk) -> None:
    """A print with a camera image, fresh and outdated, and a printer that asks for filament."""
    screen, hub = walk.screen, walk.hub
    running = screen.shell.printerPage
    hub.see("hauki", bed_picture())
    hub.tell("hauki", "Layer 149 of 240")
    running.choose(hub.printer("hauki"))
    screen.shell.go("printer")
    screen.until(lambda: screen.shows("printer.camera"))
    walk.save("25_camera")
    hub.see("hauki", bed_picture(), age_s=130)
    screen.until(lambda: running.cameraOld)
    walk.save("25_camera_old")
    hub.see("hauki", bed_picture(), age_s=1)
    hub.ask("hauki", "Load new filament, then press Continue", "Continue", "Stop")
    hub.set_state("hauki", "attention", "Load new filament, then press Continue")
    screen.until(lambda: screen.shows("choice.0"))
    walk.save("26_filament")


def night(walk: Walk) -> None:
    """The night page, without cameras and with two."""
    screen, hub = walk.screen, walk.hub
    hub.read("ahven", 208.0, 22.0, age_s=2, target=False)
    screen.shell.goDark()
    screen.until_page("night_wall")
    walk.save("08_night_wall")
    hub.set_state("ahven", "attention", "Load new filament, then press Continue")
    hub.ask("ahven", "Load new filament, then press Continue", "Continue")
    raise_alarm(hub.db, ManualClock(hub.seeded.clock.now() - timedelta(minutes=3)), AlarmCause.ATTENTION,
                printer_id=hub.printer("ahven"))  # fmt: skip
    for slug, age_s in (("hauki", 3), ("kuha", 190)):
        hub.see(slug, bed_picture(), age_s=age_s)
    screen.until(lambda: len([item for item in screen.items() if item.objectName() == "night.camera"]) == 2)
    walk.save("08_night_wall_cameras")


def press(screen: ScreenDriver, name: str) -> QPoint:
    """Put a finger on the middle of an item and leave it there; returns the point."""
    middle = screen.still(name).toPoint()
    QTest.touchEvent(screen.window, screen.finger).press(0, middle, screen.window).commit()
    return middle


PUBLIC_AND_STAFF_SCENES: dict[str, Callable[[Walk], None]] = {
    "door": check_in,
    "board": board,
    "help": help_called,
    "printers": print_a_file,
    "permission": permission,
    "printer": printer_states,
    "camera": camera,
    **CONNECT_SCENES,
    "night": night,
}

STAFF_SCENES = {"permission", "printer", "camera", *CONNECT_SCENES}
"""Scenes that begin with a staff member logged in."""
