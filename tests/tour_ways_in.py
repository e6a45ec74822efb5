"""The scenes of the ways in: greeting with companions, a class, a day pass, a new pass with its questions."""

from collections.abc import Callable

from tests.tour_walk import Walk


def companions(walk: Walk) -> None:
    """A parent with two children and a purpose; the purposes on their own page."""
    screen = walk.screen
    screen.scan_keys(walk.hub.seeded.pass_code)
    screen.until_page("greeting")
    screen.touch_item("children.more")
    screen.touch_item("children.more")
    if screen.shows("purpose.printing"):
        screen.touch_item("purpose.printing")
    walk.save("41_companions")
    screen.shell.purpose.more()
    screen.until_page("purpose")
    walk.save("41_purpose")
    walk.end_visit()
    screen.move(30)
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    walk.save("41_welcome")
    screen.touch_item("children.more")
    walk.save("41_welcome_two")


def group(walk: Walk) -> None:
    """A class of 25, its number refused when it is too large, and its welcome."""
    screen = walk.screen
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    screen.touch_item("greeting.group")
    screen.until_page("group")
    walk.save("42_class_empty")
    for digit in "25":
        screen.touch_item(f"group.{digit}")
    screen.touch_item("group.age.0-12")
    screen.touch_item("group.origin.alakoulu")
    walk.save("42_class")
    screen.touch_item("group.9")
    screen.touch_item("group.9")
    walk.save("42_class_refused")
    screen.touch_item("group.back")
    screen.touch_item("group.comeIn")
    screen.until_page("welcome")
    screen.shell.show_problem("")
    walk.save("42_class_in")


def day_pass(walk: Walk) -> None:
    """A day pass offered."""
    screen = walk.screen
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    screen.touch_item("greeting.dayPass")
    screen.until_page("day_pass")
    walk.save("43_day_pass")
    screen.touch_item("dayPass.taken")
    screen.until_page("start")
    walk.save("43_day_pass_taken")


def questions(walk: Walk) -> None:
    """The questions after a new pass: open, answered, and of a junior."""
    screen = walk.screen
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    screen.touch_item("greeting.pass")
    screen.until_page("new_pass")
    screen.touch_item("pass.keep")
    screen.until_page("questions")
    walk.save("51_questions_open")
    screen.touch_item("question.age.30-54")
    screen.touch_item("question.municipality.Viitasaari")
    walk.save("51_questions")
    screen.touch_item("question.age.0-12")
    walk.save("51_questions_junior")


WAYS_IN_SCENES: dict[str, Callable[[Walk], None]] = {
    "companions": companions,
    "group": group,
    "day_pass": day_pass,
    "questions": questions,
}
