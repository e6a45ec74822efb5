"""Who came along, with a pass and without one: adults and children, one tap each."""

from tests.screens.door.hand import Hand, inside, last_visit
from tests.screens.driver import ScreenDriver


def test_a_parent_with_children_of_7_and_9_is_three_people(screen: ScreenDriver, hand: Hand) -> None:
    """T1: with a pass two taps, and the page closes by itself."""
    before = inside(screen)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    hand.tap("children.more")
    hand.tap("children.more")
    assert (inside(screen), hand.taps) == (before + 3, 2)
    assert (last_visit(screen)["headcount"], last_visit(screen)["children"]) == (3, 2)
    assert "Teitä tuli sisään kolme." in screen.texts()
    screen.move(9)
    screen.until_page("start")
    assert inside(screen) == before + 3


def test_a_parent_without_a_pass_is_counted_with_the_children(screen: ScreenDriver, hand: Hand) -> None:
    """T1, P1: three taps; and back again."""
    before = inside(screen)
    hand.tap("start.enter", "welcome")
    hand.tap("children.more")
    hand.tap("children.more")
    assert (inside(screen), hand.taps) == (before + 3, 3)
    hand.tap("children.fewer")
    assert (last_visit(screen)["headcount"], last_visit(screen)["children"]) == (2, 1)
    hand.tap("greeting.undo", "start")
    assert inside(screen) == before


def test_a_child_alone_comes_in_without_any_data(screen: ScreenDriver, hand: Hand) -> None:
    """P2: the anonymous way in of a junior."""
    before = inside(screen)
    hand.tap("start.enter", "welcome")
    assert not screen.find("adults.fewer").isEnabled()
    hand.tap("children.more")
    hand.tap("adults.fewer")
    assert not screen.find("children.fewer").isEnabled()
    found = last_visit(screen)
    assert (found["headcount"], found["children"], found["pass_id"], found["age_band"]) == (1, 1, None, None)
    assert inside(screen) == before + 1


def test_each_tap_gives_the_whole_time_again(screen: ScreenDriver) -> None:
    """T2, T3: the dial and the undo begin anew."""
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    for _ in range(4):
        screen.move(6)
        screen.touch_item("adults.more")
    screen.move(7)
    assert screen.shell.page == "greeting"
    assert screen.shows("greeting.undo")
    screen.move(2)
    screen.until_page("start")


def test_the_steppers_end_where_a_group_begins(screen: ScreenDriver) -> None:
    """A held finger of a child can't fill the books."""
    before = inside(screen)
    screen.touch_item("start.enter")
    screen.until_page("welcome")
    for _ in range(60):
        screen.shell.companions.addChildren(1)
    assert inside(screen) == before + 40
    screen.settle()
    assert not screen.find("children.more").isEnabled()


def test_two_people_one_after_the_other_are_two_visits(screen: ScreenDriver, hand: Hand) -> None:
    """The second scan takes the page over; each keeps their own companions."""
    services = screen.seeded.services
    other = services.passes.create("Kettu")
    before = inside(screen)
    screen.scan_keys(screen.seeded.pass_code)
    screen.until_page("greeting")
    hand.tap("children.more")
    screen.scan_keys(other.code)
    screen.until(lambda: "Kettu" in screen.texts())
    hand.tap("adults.more")
    assert inside(screen) == before + 4
    hand.tap("greeting.undo", "start")
    assert inside(screen) == before + 2
