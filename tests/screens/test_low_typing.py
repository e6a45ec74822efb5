"""Staff type in low reach: the letters are controls within reach, on a wide and on a small panel (X7)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.page_checks import box, problems, window_of
from tests.screens.printer_hub import begin_adding, hub_with_printers
from tests.screens.printer_setup.pairing_rows import SERVERS, set_phase, set_servers

pytestmark = pytest.mark.qt_log_ignore("PopupList")  # a warning from the virtual keyboard's own QML

OTHER_KEYS = ("key.back", "key.close", "key.shift")


@pytest.fixture(params=["1280x800", "800x480"])
def screen(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[ScreenDriver]:
    made = hub_with_printers(tmp_path)
    with running_screen(
        tmp_path, request.param, language="en", seeded=made.seeded, badge=made.seeded.badge_code
    ) as opened:
        opened.app.panel.choose("lowReach", True)
        yield opened


def keys_here(screen: ScreenDriver) -> set[str]:
    """The keys on this page of the dock."""
    whole = window_of(screen)
    return {
        name for item in screen.items() if (name := item.objectName())[:4] == "key." and box(item).intersects(whole)
    }


def turn_to(screen: ScreenDriver, letter: str) -> str:
    """Turn the pages of the dock until there is the key of a letter or the group that it is in; returns its name."""
    for _ in range(6):
        found = [name for name in keys_here(screen) if name not in OTHER_KEYS and letter in name[4:]]
        if found:
            return found[0]
        screen.touch_item("dock.more")
        screen.settle()
    raise AssertionError(letter)


def press(screen: ScreenDriver, name: str) -> None:
    screen.touch_item(name)
    screen.settle()


def type_letters(screen: ScreenDriver, letters: str) -> None:
    """Press each letter, after its group if it is in one."""
    for letter in letters:
        key = turn_to(screen, letter)
        press(screen, key)
        if key != f"key.{letter}":
            press(screen, turn_to(screen, letter))


def shift(screen: ScreenDriver) -> None:
    while "key.shift" not in keys_here(screen):
        press(screen, "dock.more")
    press(screen, "key.shift")


def test_the_address_of_a_server_is_typed(screen: ScreenDriver) -> None:
    """X7: in small letters, with digits and a colon."""
    begin_adding(screen)
    screen.until_page("add_printer")
    screen.shell.wizard.goTo("address")
    screen.until_page("typing")
    type_letters(screen, "pi:1")
    assert screen.find("typing.field").property("text") == "pi:1"
    assert problems(screen, low=True) == []
    press(screen, "key.back")
    assert screen.find("typing.field").property("text") == "pi:"


def test_a_key_is_typed_in_small_letters_and_capitals(screen: ScreenDriver) -> None:
    """X7, O9: a key of OctoPrint has both."""
    begin_adding(screen)
    screen.until_page("add_printer")
    set_servers(screen.seeded, *SERVERS)
    screen.move(1)
    screen.until(lambda: screen.shows(f"server.{SERVERS[0][1]}"))
    screen.shell.wizard.pick(SERVERS[0][0])
    screen.until_page("authorization")
    set_phase(screen.seeded, "waiting", wait_s=100)
    screen.move(1)
    screen.shell.wizard.goTo("key")
    screen.until_page("typing")
    type_letters(screen, "a")
    shift(screen)
    type_letters(screen, "BC")
    shift(screen)
    type_letters(screen, "d")
    assert screen.find("typing.field").property("text") == "aBCd"


def test_a_person_is_added_with_a_role(screen: ScreenDriver) -> None:
    """X7, F1: each word of a name begins with a capital."""
    screen.shell.go("add_person")
    screen.until_page("add_person")
    type_letters(screen, "AL N")
    assert screen.shell.addPerson.name == "Al N"
    assert problems(screen, low=True) == []
    screen.touch_item("addPerson.role")
    screen.touch_item("addPerson.add")
    screen.until_page("badge")
    added = next(one for one in screen.seeded.services.staff.people() if one.name == "Al N")
    assert added.role == "operator"
