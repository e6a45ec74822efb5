"""The page of a printer holds whatever its printer reports: the controls keep their place."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.base.reason import Reason, ReasonCode, value_names
from kiosk.screens.text.reasons import reason_text
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.page_checks import cut, log_in_on
from tests.screens.printer_hub import PrinterHub, answer, hub_at_work
from tests.screens.turns import SIZES, in_turn

PORT = "/dev/serial/by-id/usb-Prusa_Research__prusa3d.com__Original_Prusa_i3_MK3_CZPX0620X004XK12345-if00"
SHORTEST_PARTS = ("printer.message", "printer.advice")


def scene(item: QQuickItem) -> QRectF:
    return QRectF(item.mapToScene(QPointF(0, 0)), item.size())


def longest_reasons() -> Iterator[Reason]:
    """A port with a long name, the three longest sentences in the current language, a machine that talks on and on."""
    yield Reason(ReasonCode.NO_PORT, port=PORT)
    all_of_them = [
        Reason(code, **dict.fromkeys(value_names(code), "Prusa i3 MK3S")) for code in ReasonCode if code.value
    ]
    yield from sorted(all_of_them, key=lambda reason: len(reason_text(reason)))[-3:]
    yield Reason(ReasonCode.STOPPED_ITSELF, raw="Thermal runaway " * 30)


def assert_holds(screen: ScreenDriver, *names: str) -> None:
    """Every named part is whole on the page, above the foot row and apart from the others."""
    screen.until(lambda: all(scene(screen.find(name)).width() > 0 for name in names if screen.shows(name)), "no layout")
    foot = scene(screen.find("foot.help")).top()
    controls = [name for name in ("printer.middle", "printer.stop", "printer.cancel") if screen.shows(name)]
    places = [(name, scene(screen.find(name))) for name in (*names, *controls) if screen.shows(name)]
    assert {name for name, _ in places} >= {"printer.message", *controls}
    for name, place in places:
        assert place.bottom() < foot, name
        assert place.height() > 0, name
    parts = [(name, place) for name, place in places if name not in controls]
    for (name, place), (other, below) in pairwise(parts):
        assert place.bottom() <= below.top() + 1, (name, other)
    for name, place in parts:
        for control in controls:
            assert not place.intersects(scene(screen.find(control))), (name, control)


@pytest.mark.parametrize(("size", "languages"), in_turn(SIZES))
def test_the_controls_keep_their_place_below_the_longest_reasons(
    tmp_path: Path, size: str, languages: tuple[str, ...]
) -> None:
    """X1, X9, H18."""
    made = hub_at_work(tmp_path, printers=8)
    with running_screen(tmp_path, size, seeded=made.seeded) as screen:
        log_in_on(screen, "home")
        screen.shell.printerPage.choose(made.printer("siika"))
        screen.shell.go("printer")
        screen.until_page("printer")
        made.tell("siika", "Please insert the filament and press the knob " * 4)
        for language in languages:
            screen.shell.setLanguage(language)
            made.set_state("siika", "offline")
            screen.settle()
            place = scene(screen.find("printer.middle"))
            for reason in longest_reasons():
                made.set_state("siika", "offline", reason)
                words = reason_text(reason)
                screen.until(lambda words=words: screen.shell.printerPage.message == words)
                screen.settle()
                assert_holds(screen, *SHORTEST_PARTS, "printer.notice")
                assert scene(screen.find("printer.middle")) == place
                screen.touch_item("printer.middle")
                screen.until(lambda: screen.shows("printer.strip"))
                screen.settle()
                assert_holds(screen, *SHORTEST_PARTS, "printer.notice", "printer.strip")
                assert scene(screen.find("printer.middle")) == place
                answer(made.db)
                screen.until(lambda: not screen.shows("printer.strip"))
                if reason.code is ReasonCode.NO_PORT:
                    assert words not in cut(screen), "a port is read whole"
        a_long_question_leaves_its_answers_and_the_stop_in_place(screen, made)


def a_long_question_leaves_its_answers_and_the_stop_in_place(screen: ScreenDriver, made: PrinterHub) -> None:
    """H18."""
    made.ask("hauki", "The filament has run out, load a new one and confirm. " * 3, "Go on", "Cancel")
    made.set_state("hauki", "attention")
    screen.shell.printerPage.choose(made.printer("hauki"))
    screen.until(lambda: screen.shows("choice.1"))
    screen.settle()
    assert_holds(screen, "printer.message", "choice.0")
    screen.touch_item("choice.0")
    screen.until(lambda: screen.shows("printer.strip"))
    screen.settle()
    assert_holds(screen, "printer.message", "choice.0", "printer.strip")
