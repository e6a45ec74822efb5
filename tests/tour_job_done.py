"""The scenes of a print that is over: judged with and without a film strip, why it failed, and what is so then."""

from collections.abc import Callable
from datetime import timedelta

from kiosk.printroom.records import Records
from kiosk.printroom.results.frames import small_frame
from tests.camera_server import bed_picture
from tests.screens.printer_hub import PrinterHub, answer
from tests.screens.seed import here
from tests.tour_walk import Walk


def keep_film(hub: PrinterHub, job_id: str, quarters: tuple[int, ...] = (25, 50, 75, 100)) -> None:
    """As the print room keeps it, with the camera of the tour."""
    records, frame = Records(hub.db, hub.seeded.clock), small_frame(bed_picture(), "")
    with records.transaction():
        for quarter in quarters:
            records.keep_snapshot(job_id, quarter, here(9, 20) + timedelta(minutes=quarter * 2), frame)


def job_done(walk: Walk) -> None:
    """A good print with its film strip goes to the shelf; the bed is clear when the print room has answered."""
    screen, hub = walk.screen, walk.hub
    job_id = hub.run("ahven", hub.boat, 1.0, here(13, 30))
    hub.end("ahven", job_id, "done")
    keep_film(hub, job_id)
    screen.shell.go("home")
    screen.until_page("home")
    screen.touch_item("printer.Ahven")
    screen.until_page("job_done")
    walk.save("69_job_done")
    screen.touch_item("result.good")
    walk.save("69_job_done_good")
    screen.touch_item("result.failed")
    screen.touch_item("reason.came_off")
    walk.save("69_job_done_failed")
    screen.touch_item("foot.exit")
    screen.touch_item("result.passable")
    screen.touch_item("done.act")
    walk.save("69_job_done_waits")
    answer(hub.db)
    screen.until(lambda: screen.shows("done.finish"))
    walk.save("69_job_done_on_shelf")


def job_done_without_camera(walk: Walk) -> None:
    """The same where no camera looks at the bed; one that is handed over at once, and printed again."""
    screen = walk.screen
    screen.shell.go("home")
    screen.until_page("home")
    screen.touch_item("printer.Muikku")
    screen.until_page("job_done")
    screen.touch_item("result.good")
    screen.touch_item("done.shelf")
    screen.touch_item("done.again")
    walk.save("69_job_done_no_camera")
    screen.touch_item("result.failed")
    screen.touch_item("reason.warped")
    walk.save("69_job_done_failed_no_camera")


JOB_DONE_SCENES: dict[str, Callable[[Walk], None]] = {
    "job_done": job_done,
    "job_done_no_camera": job_done_without_camera,
}
