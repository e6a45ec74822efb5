"""The page of a printer while the print room is silent, and a stop that reaches nobody (N1)."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.hub.alarms import AlarmCause, acknowledge, raise_alarm
from kiosk.printroom.overview import TemperaturePoint
from kiosk.screens.printer.stops import ANSWER_S
from kiosk.screens.printer.temperature_chart import GRID, KNOWN_LEAST, KNOWN_MOST, chart_lines
from kiosk.store.hub_db import open_hub_db
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, answer, hub_at_work, orders
from tests.screens.seed import NOON
from tests.screens.silence import beat, fall_silent, tell, watched
from tests.screens.turns import SIZES, in_turn

pytestmark = pytest.mark.announces("The print room is silent")


@contextmanager
def showing(
    tmp_path: Path, slug: str, size: str = "1280x800", *, silent_s: float = 0
) -> Iterator[tuple[ScreenDriver, PrinterHub]]:
    """The page of this printer. silent_s: how long the print room has been silent when the screen begins."""
    made = watched(hub_at_work(tmp_path))
    if silent_s:
        fall_silent(made, silent_s)
    with running_screen(tmp_path, size, language="en", seeded=made.seeded, badge=made.seeded.badge_code) as screen:
        screen.shell.setLanguage("en")
        screen.touch_item(f"printer.{slug.title()}")
        screen.until_page("printer")
        yield screen, made


def cut(screen: ScreenDriver) -> set[str]:
    """The texts that end in an ellipsis or lost a line."""
    return {str(item.property("text")) for item in screen.items() if item.property("truncated")}


def texts(screen: ScreenDriver) -> str:
    """All that is on the screen, with plain spaces."""
    return " | ".join(sorted(screen.texts())).replace("\u00a0", " ")


@pytest.mark.parametrize(("size", "languages"), in_turn(SIZES))
def test_a_silent_print_room_leaves_no_value_as_if_it_were_present(
    tmp_path: Path, size: str, languages: tuple[str, ...]
) -> None:
    """N1: since when, for how long, and what was seen last with its time; no percent, no time left, no layer.

    X2: all of it is above the foot bar, with large text too, and with the names of two people who were told.
    """
    with showing(tmp_path, "hauki", size, silent_s=900) as (screen, made):
        shown = texts(screen)
        page = screen.shell.printerPage
        assert (page.controls, page.percent, page.fraction, page.remaining, page.done) == ("silent", "–", 0, "", "")
        assert not screen.shows("printer.percent")
        assert "Hauki: look at it" in shown
        assert "not known" in shown
        assert "15 min" in shown
        assert "since 13:42" in shown
        assert "The print may go on all the same." in shown
        assert "Last seen at 13:42: Printing, 62 %" in shown
        assert "layer ?/240" in shown
        if "211 °C" in screen.texts() or "211\u00a0°C" in screen.texts():
            assert "nozzle at 13:41" in shown, "a value has its time"
        else:
            assert "nozzle 211 °C, bed 60 °C" in shown
        alarm = raise_alarm(made.db, made.seeded.clock, AlarmCause.PRINT_ROOM_SILENT)
        tell(made, alarm, "Maija", 14)
        tell(made, alarm, "Pekka", 4)
        for name in ("printer.no_orders", "printer.stop_failed"):
            for language, large in product(languages, (False, True)):
                screen.shell.setLanguage(language)
                screen.app.panel.choose("largeText", large)
                screen.settle()
                screen.until(lambda: not cut(screen), f"a text stays cut: {language}, large: {large}")
                is_above_the_foot_bar(screen, name)
            screen.touch_item("printer.stop")


def is_above_the_foot_bar(screen: ScreenDriver, name: str) -> None:
    foot = screen.find("foot.help")
    block = screen.find(name)
    assert block.mapRectToScene(block.boundingRect()).bottom() < foot.mapToScene(QPointF(0, 0)).y()
    last = screen.find("printer.last")
    assert last.mapRectToScene(last.boundingRect()).bottom() <= block.mapToScene(QPointF(0, 0)).y()


def test_only_stop_can_be_pressed_and_what_to_do_stands_in_the_place_of_the_rest(tmp_path: Path) -> None:
    """N1: nothing is greyed out without a word, and "Stop now" keeps its place.

    An order that waits when the silence begins is told as not answered.
    """
    with showing(tmp_path, "hauki") as (screen, made):
        screen.touch_item("printer.middle")
        assert "Asking for a pause …" in texts(screen)
        place = screen.find("printer.stop").mapToScene(screen.find("printer.stop").boundingRect().topLeft())
        fall_silent(made)
        screen.until(lambda: screen.shows("printer.no_orders"))
        screen.until(lambda: "The last order was not answered." in screen.texts())
        assert "Asking for a pause …" not in texts(screen)
        screen.settle()
        assert not screen.shows("printer.cancel")
        assert not screen.shows("printer.middle")
        assert "Orders do not get through now" in texts(screen)
        stop = screen.find("printer.stop")
        assert stop.isEnabled()
        assert stop.mapToScene(stop.boundingRect().topLeft()) == place


def test_a_stop_in_the_silence_is_told_at_once_as_not_carried_out(tmp_path: Path) -> None:
    """N1: of every printer, whatever it did last; the order is given all the same.

    It is still told when the page is opened again. When the print room comes back, the page is the usual one.
    """
    with showing(tmp_path, "hauki", silent_s=60) as (screen, made):
        for slug in ("hauki", "ahven", "muikku", "siika"):
            screen.shell.printerPage.choose(made.printer(slug))
            screen.settle()
            assert screen.shows("printer.no_orders"), "nobody asked yet"
            screen.touch_item("printer.stop")
            assert screen.shows("printer.stop_failed"), slug
            assert "Cut the power at the socket" in texts(screen), slug
            assert "try again" in texts(screen), slug
            assert not screen.shows("printer.strip"), "nothing says that it is being stopped"
            assert stops_of(made, slug) == ["stop_now"]
            screen.touch_item("printer.stop")
            assert len(stops_of(made, slug)) == 2
        screen.shell.printerPage.choose(made.printer("kuha"))
        screen.settle()
        assert screen.shows("printer.no_orders"), "of another printer nobody asked"
        screen.shell.printerPage.choose(made.printer("hauki"))
        screen.settle()
        assert screen.shows("printer.stop_failed")
        made.seeded.clock.move(0.1)
        beat(made)
        screen.until(lambda: screen.shell.printerPage.controls == "run")
        assert not screen.shows("printer.stop_failed")
        assert screen.shows("printer.cancel")
        assert screen.shows("printer.percent")
        answer(made.db)
        screen.until(lambda: not screen.shows("printer.strip"))


def stops_of(made: PrinterHub, slug: str) -> list[str]:
    return [order["action"] for order in orders(made.db) if order["printer_id"] == made.printer(slug)]


def test_a_stop_that_a_frozen_print_room_does_not_take_is_told_within_two_seconds(tmp_path: Path) -> None:
    """N1: before anybody calls it silent; the clock of the test moves, a timer of the page looks.

    One that works gets the time to carry it out: a board that halts may take 5 s; a heartbeat since the press shows
    that the order will be seen.
    """
    with showing(tmp_path, "hauki") as (screen, made):
        made.seeded.clock.move(0.5)
        screen.touch_item("printer.stop")
        assert not screen.shows("printer.stop_failed")
        made.seeded.clock.move(ANSWER_S)
        screen.until(lambda: screen.shows("printer.stop_failed"))
        assert screen.shell.printerPage.controls == "run", "its silence is not certain yet"
        assert not screen.shows("printer.cancel")
        assert not screen.shows("printer.strip")
        beat(made)
        answer(made.db)
        screen.until(lambda: not screen.shows("printer.stop_failed"))
        screen.touch_item("printer.stop")
        for _ in range(5):
            made.seeded.clock.move(1)
            beat(made)
            screen.shell.tick_second()
            assert not screen.shows("printer.stop_failed")
        answer(made.db)
        made.set_state("hauki", "awaiting_clear")
        screen.until(lambda: screen.shell.printerPage.controls == "clear")


@pytest.mark.announces("can't be written", "is missing in the log")
def test_a_stop_is_told_as_not_carried_out_while_a_frozen_process_holds_the_database(tmp_path: Path) -> None:
    """N1, Q7: nothing else on the screen fails for it either; the stop is given when it can be written."""
    with showing(tmp_path, "hauki") as (screen, made), closing(open_hub_db(made.seeded.services.hub_path)) as frozen:
        frozen.conn.execute("BEGIN IMMEDIATE")
        screen.touch_item("printer.stop")
        assert screen.shows("printer.stop_failed")
        assert "Cut the power at the socket" in texts(screen)
        made.seeded.clock.move(1.5)
        screen.app._write_what_is_due()
        screen.shell.tick_second()
        assert (screen.shell.page, orders(made.db)) == ("printer", [])
        frozen.conn.execute("ROLLBACK")
        screen.shell.tick_second()
        assert [order["action"] for order in orders(made.db)] == ["stop_now"]
        beat(made)
        answer(made.db)
        screen.until(lambda: not screen.shows("printer.stop_failed"))

        screen.touch_item("printer.stop")
        answer(made.db)
        frozen.conn.execute("BEGIN IMMEDIATE")
        screen.touch_item("printer.stop")
        screen.shell.logOut()
        assert screen.shell.session.member is None, "also when that can't be written"
        frozen.conn.execute("ROLLBACK")
        screen.shell.tick_second()
        assert len(orders(made.db)) == 2, "nobody waits for it any more"


@pytest.mark.parametrize(
    ("silent_s", "known_x", "to_scale"),
    [(900, GRID / 2, True), (7, KNOWN_MOST, False), (8 * 3600, KNOWN_LEAST, False)],
)
def test_the_curve_ends_where_knowledge_ends(silent_s: float, known_x: float, to_scale: bool) -> None:
    """The rest is as wide as it lasts, as far as both can be seen."""
    history = [TemperaturePoint(NOON + timedelta(seconds=s), 200.0, 60.0) for s in range(0, 901, 5)]
    until = NOON + timedelta(seconds=900)
    lines = chart_lines(history, until + timedelta(seconds=silent_s), 210, until)
    assert lines.known_x == pytest.approx(known_x)
    assert lines.to_scale is to_scale
    last = lines.tool.rsplit("L", 1)[1]
    assert float(last.split()[0]) == pytest.approx(known_x, abs=1)


def test_staff_see_who_was_told_and_who_has_acknowledged_it(tmp_path: Path) -> None:
    """N2: with names and times, on a page of staff."""
    with showing(tmp_path, "hauki", silent_s=900) as (screen, made):
        alarm = raise_alarm(made.db, made.seeded.clock, AlarmCause.PRINT_ROOM_SILENT)
        tell(made, alarm, "Maija", 14)
        tell(made, alarm, "Pekka", reached=False)
        tell(made, alarm, "Aino", 4)
        screen.until(lambda: "Told: Maija 13:43, Aino 13:53." in texts(screen))
        acknowledge(made.db, made.seeded.clock, alarm, made.seeded.staff_id)
        screen.until(lambda: "Acknowledged: Vastaava 13:57." in texts(screen))


def test_without_any_history_all_of_the_chart_is_unknown() -> None:
    assert chart_lines([], NOON, known_until=NOON - timedelta(seconds=60)).known_x == 0
    assert chart_lines([], NOON).known_x == GRID
