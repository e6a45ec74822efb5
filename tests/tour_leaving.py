"""The scenes of leaving: the goodbye with faces and wishes, and what visitors give back without a pass."""

from collections.abc import Callable

from kiosk.hub.leaving.feedback import Face, Feedback
from kiosk.hub.leaving.given_back import GivingBack
from kiosk.hub.leaving.wishes import Wishes
from kiosk.hub.settings.settings_table import change_setting
from kiosk.hub.sustainability.setting import Sustainability
from tests.screens.seed import tool_id
from tests.tour_walk import Walk


def goodbye(walk: Walk) -> None:
    """After leaving: nothing chosen, a face and a wish chosen, too late for undo, a wish of one's own."""
    screen, db = walk.screen, walk.hub.seeded.services.hub_db
    coming = "(SELECT max(id) FROM event WHERE starts_at > '2026-11-18T12:00:00.000Z')"
    db.execute(f"UPDATE event SET topic_id = 'settings-podcast' WHERE id = {coming}")
    screen.scan_keys(walk.hub.seeded.pass_code)
    screen.until_page("greeting")
    screen.move(4)
    screen.scan_keys(walk.hub.seeded.pass_code)
    screen.until_page("farewell")
    screen.touch_item("farewell.leave")
    screen.until_page("goodbye")
    screen.move(3)
    walk.save("45_goodbye")
    screen.touch_item("face.so_so")
    screen.shell.goodbye.choose("settings-podcast")
    walk.save("45_goodbye_answered")
    screen.shell.goodbye.chooseCause("crowd")
    screen.move(8)
    walk.save("45_goodbye_late")
    screen.touch_item("wish.own")
    screen.until_page("wishes")
    walk.save("45_wishes")
    screen.shell.open("own_wish")
    screen.until_page("own_wish")
    walk.save("45_own_wish")
    screen.shell.goodbye.sendWish("?")
    walk.save("45_own_wish_trouble")
    screen.shell.goodbye.sendWish("Kankaanpainanta")
    screen.until_page("goodbye")
    walk.save("45_goodbye_wished")
    db.execute("UPDATE event SET topic_id = NULL")


def trip_question(walk: Walk) -> None:
    """One in so many who leave is asked about the trip."""
    screen, hub = walk.screen, walk.hub
    by = hub.seeded.staff_id
    change_setting(hub.db, hub.seeded.services.clock, by, Sustainability(ask_every=1), 0)
    screen.scan_keys(hub.seeded.pass_code)
    screen.until_page("greeting")
    screen.move(4)
    screen.scan_keys(hub.seeded.pass_code)
    screen.until_page("farewell")
    screen.touch_item("farewell.leave")
    screen.until_page("trip_question")
    walk.save("45_trip_question")


def finished(walk: Walk) -> None:
    """From the board to what is in use; given back with undo, then nothing in use and a group that leaves."""
    screen = walk.screen
    screen.shell.go("board")
    screen.until_page("board")
    screen.touch_item("board.finished")
    screen.until_page("finished")
    walk.save("44_finished")
    screen.touch_item("finished.VR 2")
    screen.move(2)
    walk.save("44_finished_given_back")
    for name in ("Kone 3", "Studio"):
        screen.touch_item(f"finished.{name}")
    screen.move(11)
    for _ in range(2):
        screen.touch_item("leaving.more")
    walk.save("44_finished_nothing")
    screen.touch_item("finished.leave")
    screen.until_page("goodbye")


def from_visitors(walk: Walk) -> None:
    """Staff: wishes that wait, how visits were, what was given back without a pass."""
    screen, services = walk.screen, walk.hub.seeded.services
    feedback = Feedback(services.hub_db, services.clock, services.tz)
    for face, count in ((Face.GREAT, 21), (Face.GOOD, 34), (Face.SO_SO, 6), (Face.BAD, 2)):
        for _ in range(count):
            feedback.give(face)
    wishes = Wishes(services.hub_db, services.clock, services.tz)
    wishes.propose("Kankaanpainanta")
    wishes.propose("Oman pelin tekeminen alusta loppuun asti niin, että kaverit voivat pelata sitä")
    giving_back = GivingBack(services.hub_db, services.clock, services.equipment)
    for slug in ("vr2", "studio"):
        giving_back.give_back(tool_id(services.hub_db, slug))
    screen.shell.go("tools")
    screen.until_page("tools")
    screen.touch_item("tools.fromVisitors")
    screen.until_page("from_visitors")
    walk.save("29_from_visitors")


LEAVING_STAFF_SCENES = {"from_visitors"}
LEAVING_SCENES: dict[str, Callable[[Walk], None]] = {
    "goodbye": goodbye,
    "trip_question": trip_question,
    "finished": finished,
    "from_visitors": from_visitors,
}
