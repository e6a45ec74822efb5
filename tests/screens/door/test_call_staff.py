"""A call for staff: what has become of it, without names, until somebody has seen it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from kiosk.hub.alarms import AlarmCause, Severity, acknowledge, open_alarm
from kiosk.printroom.alarms.routing import Contact, Rules
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, hub_with_printers
from tests.screens.seed import TZ
from tests.screens.silence import beat, fall_silent, tell, watched
from tests.screens.turns import in_turn

SIZES = ["1280x800", "1280x720", "800x480", "720x1280"]


@contextmanager
def called(
    tmp_path: Path,
    size: str = "1280x800",
    *,
    contacts: tuple[Contact, ...] = (Contact("Maija"), Contact("Pekka")),
    rules: Rules | None = None,
) -> Iterator[tuple[ScreenDriver, PrinterHub, str]]:
    """The page after a call, and the alarm. contacts, rules: who is told of alarms, and when."""
    made = watched(hub_with_printers(tmp_path))
    services = replace(made.seeded.services, contacts=contacts, alarm_rules=rules, language="en")
    made = replace(made, seeded=replace(made.seeded, services=services))
    with running_screen(tmp_path, size, language="en", seeded=made.seeded) as screen:
        screen.touch_item("foot.help")
        screen.until_page("call_staff")
        screen.touch_item("help.call")
        alarm = open_alarm(made.db, AlarmCause.HELP)
        assert alarm is not None
        yield screen, made, alarm.id


def shown(screen: ScreenDriver) -> str:
    """All that is on the screen."""
    return " | ".join(sorted(screen.texts()))


def test_a_call_is_an_alarm_and_says_who_was_told_and_when_it_was_seen(tmp_path: Path) -> None:
    """X8, N2: as a number and with times; no names where everybody reads along (P4)."""
    with called(tmp_path) as (screen, made, alarm):
        page = screen.shell.callStaff
        assert (page.progress, page.title) == ("called", "Your call is written down")
        assert "The message is on its way." in page.words
        tell(made, alarm, "Maija")
        screen.until(lambda: page.progress == "told")
        assert "One person was told at 13:42." in page.words
        made.seeded.clock.move(61)
        tell(made, alarm, "Pekka")
        screen.until(lambda: "2 people were told, the last at 13:43." in page.words)
        made.seeded.clock.move(60)
        acknowledge(made.db, made.seeded.clock, alarm, made.seeded.staff_id)
        screen.until(lambda: page.progress == "seen")
        screen.settle()
        assert "Seen at 13:44." in shown(screen)
        for name in ("Maija", "Pekka", "Vastaava"):
            assert name not in shown(screen)


def test_where_nobody_is_told_the_page_does_not_say_so(tmp_path: Path) -> None:
    """No contact is told of calls: the call is on the page of staff, where it is."""
    with called(tmp_path, contacts=(Contact("Maija", told_of=frozenset({Severity.NOW})),)) as (screen, _made, alarm):
        words = screen.shell.callStaff.words
        assert "Nobody gets a message of it." in words
        assert "Staff see the call on their page." in words
        screen.shell.staff.home.refresh()
        assert alarm in [line.key for line in screen.shell.staff.home.alarms.rows]


def test_in_quiet_hours_the_page_says_when_the_message_goes_out(tmp_path: Path) -> None:
    """N4: a call for help waits for their end."""
    rules = Rules(TZ, quiet_from=time(13), quiet_until=time(14, 30))
    with called(tmp_path, rules=rules) as (screen, _made, _alarm):
        assert "The message goes out at 14:30." in screen.shell.callStaff.words


@pytest.mark.announces("The print room is silent")
def test_while_the_print_room_is_silent_nobody_is_told_and_the_page_says_so(tmp_path: Path) -> None:
    """N1: and it goes on when it works again; a message that reached nobody is said.

    The next visitor finds no trace of the call.
    """
    with called(tmp_path) as (screen, made, alarm):
        page = screen.shell.callStaff
        fall_silent(made)
        screen.until(lambda: "so nobody gets a message." in page.words)
        beat(made)
        screen.until(lambda: "The message is on its way." in page.words)
        tell(made, alarm, "Maija", reached=False)
        screen.until(lambda: "Nobody could be reached by message so far." in page.words)
        assert page.progress == "called"
        tell(made, alarm, "Pekka")
        screen.until(lambda: page.progress == "told")
        screen.shell.visitor_gone()
        assert page.progress == ""
        tell(made, alarm, "Maija")
        screen.move(1)
        assert page.progress == ""


def test_before_the_call_nothing_is_promised(tmp_path: Path) -> None:
    with running_screen(tmp_path, language="en") as screen:
        screen.touch_item("foot.help")
        screen.until_page("call_staff")
        assert "Press the button to call them." in screen.texts()
        assert not any("come" in text.lower() for text in screen.texts() if text != "Welcome")


@pytest.mark.announces("The print room is silent")
@pytest.mark.parametrize(("size", "languages"), in_turn(SIZES))
def test_no_word_of_any_state_is_cut_or_covered(tmp_path: Path, size: str, languages: tuple[str, ...]) -> None:
    """X9: in any language."""
    with called(tmp_path, size) as (screen, made, alarm):
        for step in ("silent", "told", "seen"):
            if step == "silent":
                fall_silent(made)
                screen.until(lambda: "\n" in screen.shell.callStaff.words)
            elif step == "told":
                beat(made)
                for contact in ("Maija", "Pekka"):
                    tell(made, alarm, contact)
                screen.until(lambda: screen.shell.callStaff.progress == "told")
            else:
                acknowledge(made.db, made.seeded.clock, alarm, made.seeded.staff_id)
                screen.until(lambda: screen.shell.callStaff.progress == "seen")
            for language in languages:
                screen.shell.setLanguage(language)
                screen.settle()
                button = screen.find("help.done")
                button_top = button.mapRectToScene(button.boundingRect()).top()
                words = [item for item in screen.items() if item.property("text") == screen.shell.callStaff.words]
                assert len(words) == 1
                area = words[0].mapRectToScene(QRectF(0, 0, words[0].width(), words[0].property("contentHeight")))
                assert area.bottom() <= button_top, (step, language)
                assert area.right() <= screen.window.width()
