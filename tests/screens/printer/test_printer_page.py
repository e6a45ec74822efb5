"""The page of one printer: what it shows, what can be ordered, and what the print room answers."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF

from kiosk.base.reason import Reason, ReasonCode
from kiosk.screens.printer.printer_page import SEEN_S
from tests.screens.driver import ScreenDriver, running_screen
from tests.screens.printer_hub import PrinterHub, answer, audited, gap_px, hub_at_work, orders
from tests.screens.seed import NOON, here


@contextmanager
def showing(
    tmp_path: Path, slug: str, size: str = "1280x800", role: str = "admin"
) -> Iterator[tuple[ScreenDriver, PrinterHub]]:
    """The page of this printer, reached by touch."""
    made = hub_at_work(tmp_path)
    badge = made.seeded.badge_code
    if role != "admin":
        badge = made.seeded.services.staff.add("Helmi Host", role, "246810")
    with running_screen(tmp_path, size, seeded=made.seeded, badge=badge) as screen:
        if role == "host":
            screen.shell.go("home")
            screen.until_page("home")
        screen.touch_item(f"printer.{slug.title()}")
        screen.until_page("printer")
        yield screen, made


def until_seen(screen: ScreenDriver, controls: str) -> None:
    """Wait until the page has these controls, and somebody has had the time to see them."""
    screen.until(lambda: screen.shell.printerPage.controls == controls)
    screen.move(1)


def test_progress_remaining_time_and_temperatures_are_shown_with_their_age(tmp_path: Path) -> None:
    """Times are written as in their language; while its file is sent a printer shows per cent and an empty part."""
    assert here(13, 42) == NOON
    with showing(tmp_path, "hauki") as (screen, made):
        running = screen.shell.printerPage
        assert running.heading == "Hauki tulostaa"
        assert (running.percent, running.remaining, running.done) == (
            "62",
            "jäljellä 1\u00a0h 28\u00a0min",
            "valmis klo 15.10",
        )
        assert running.basis == "arvio: tämän tulostimen aiemmista"
        temperatures = running.temperatures
        assert (temperatures.tool, temperatures.bed, temperatures.age) == (
            "211\u00a0°C",
            "60\u00a0°C",
            "4\u00a0s sitten",
        )
        assert running.layer == "kerros 149/240"
        screen.shell.setLanguage("en")
        assert running.done == "done at 15:10"
        screen.shell.setLanguage("sv")
        assert (running.heading, running.done) == ("Hauki skriver ut", "klar kl. 15.10")
        screen.shell.setLanguage("fi")
        made.seeded.clock.move(3)
        screen.shell.tick_second()
        assert temperatures.age == "7\u00a0s sitten"
        assert not temperatures.ageOld
        made.seeded.clock.move(40)
        screen.shell.touched()
        screen.shell.tick_second()
        assert temperatures.ageOld
        send_a_file(screen, made)


def send_a_file(screen: ScreenDriver, made: PrinterHub) -> None:
    made.send("hauki", 0.42)
    running = screen.shell.printerPage
    screen.until(lambda: running.word == "Lähetetään")
    assert (running.heading, running.percent, running.printed) == ("Hauki: tiedosto tulossa", "42", 0.0)
    assert running.fraction == pytest.approx(0.42)
    assert running.pauseAction == ""
    assert screen.find("printer.cancel").isEnabled()
    screen.shell.go("home")
    screen.until(lambda: "Lähetetään" in screen.texts())
    assert "42\u00a0%" in screen.texts()


def test_a_pause_is_pending_until_the_print_room_answers(tmp_path: Path) -> None:
    """A refused order says why; "Stop now" acts on one tap."""
    with showing(tmp_path, "hauki") as (screen, made):
        screen.touch_item("printer.middle")
        (order,) = orders(made.db)
        assert (order["action"], order["printer_id"]) == ("pause", made.printer("hauki"))
        assert order["staff_id"] == made.seeded.staff_id
        assert "print.pause" in audited(made.db)
        assert "Pyydetään taukoa …" in screen.texts()
        assert not screen.find("printer.middle").isEnabled(), "one order at a time"
        assert screen.find("printer.stop").isEnabled(), "but stop now always"

        answer(made.db)
        made.set_state("hauki", "paused")
        screen.until(lambda: screen.shell.printerPage.pauseAction == "resume")
        assert not screen.shows("printer.strip")
        screen.touch_item("printer.middle")
        assert orders(made.db)[-1]["action"] == "resume"

        answer(made.db)
        made.set_state("hauki", "printing")
        screen.until(lambda: screen.shell.printerPage.pauseAction == "pause")
        screen.touch_item("printer.middle")
        answer(made.db, refused="The printer is changing its filament.")
        screen.until(lambda: "The printer is changing its filament." in screen.texts())
        screen.touch_item("printer.stop")
        assert [order["action"] for order in orders(made.db)] == ["pause", "resume", "pause", "stop_now"]
        assert "print.stop_now" in audited(made.db)


def test_cancel_asks_once_more_and_forgets_after_a_while(tmp_path: Path) -> None:
    """X9: while it asks, the button in the middle has no symbol; words keep their distance when it comes back."""
    with showing(tmp_path, "hauki") as (screen, made):
        before = left_of_words(screen, "Tauko")
        screen.touch_item("printer.cancel")
        assert orders(made.db) == []
        left_of_words(screen, "Jatka tulostusta")
        screen.touch_item("printer.middle")  # "go on printing"
        assert not screen.shell.printerPage.asksCancel
        assert orders(made.db) == []
        assert left_of_words(screen, "Tauko") == before

        screen.touch_item("printer.cancel")
        screen.move(11)
        assert not screen.shell.printerPage.asksCancel
        screen.touch_item("printer.cancel")
        screen.touch_item("printer.cancel")
        (order,) = orders(made.db)
        assert order["action"] == "cancel"
        assert order["job_id"], "a late tap can't hit the next job"


def left_of_words(screen: ScreenDriver, words: str) -> float:
    """Where they begin from the left of the window, in pixels."""
    screen.until(lambda: words in screen.texts())
    screen.settle()
    return next(item.mapToScene(QPointF()).x() for item in screen.items() if item.property("text") == words)


def test_a_press_that_was_meant_for_what_stood_there_before_orders_nothing(tmp_path: Path) -> None:
    """X6: the printer fails, or its print ends, while a finger is on its way to another control.

    A bed without a print of ours is only called clear: something lies there, or may do so; there is nothing to judge.
    """
    with showing(tmp_path, "ahven") as (screen, made):
        page = screen.shell.printerPage
        for state, controls, name in (("error", "away", "stop"), ("awaiting_clear", "clear", "middle")):
            before = len(orders(made.db))
            made.set_state("ahven", state)
            screen.until(lambda controls=controls: page.controls == controls)
            screen.touch_item(f"printer.{name}")
            assert len(orders(made.db)) == before
            made.seeded.clock.move(2 * SEEN_S)
            screen.touch_item(f"printer.{name}")
            assert len(orders(made.db)) == before + 1
            answer(made.db)
        assert [order["action"] for order in orders(made.db)] == ["stop_now", "confirm_clear"]
        clear = orders(made.db)[-1]
        assert (clear["job_id"], clear["staff_id"]) == (None, made.seeded.staff_id)


@pytest.mark.parametrize("size", ["1280x800", "1280x720", "800x480", "720x1280"])
def test_stop_now_is_far_from_everything(tmp_path: Path, size: str) -> None:
    """17 mm to every other target, those of the foot bar included."""
    with showing(tmp_path, "hauki", size) as (screen, _made):
        mm = screen.shell.panel.trueMm
        for other in ("printer.middle", "printer.cancel", "foot.exit", "foot.access", "foot.help"):
            assert gap_px(screen, "printer.stop", other) / mm >= 17, other
        assert gap_px(screen, "printer.cancel", "printer.middle") / mm >= 17


def test_a_printer_with_a_job_can_not_be_disconnected_and_its_bed_is_confirmed_by_a_named_person(
    tmp_path: Path,
) -> None:
    with showing(tmp_path, "hauki") as (screen, made):
        assert not screen.shows("printer.disconnect")
        made.set_state("hauki", "offline")
        screen.until(lambda: screen.shell.printerPage.controls == "away")
        assert not screen.shows("printer.disconnect"), "its print holds it"
        job = made.db.execute("SELECT id FROM job WHERE printer_id = ?", (made.printer("hauki"),)).fetchone()[0]
        made.end("hauki", job, "done")
        until_seen(screen, "clear")
        assert screen.shell.printerPage.percent == "100"
        assert not screen.shows("printer.stop")
        screen.touch_item("printer.middle")
        screen.until_page("job_done")  # a print of ours: how did it come out?
        assert orders(made.db) == []


def test_a_machine_that_asks_gets_its_answer_and_its_own_words_are_separate_from_the_advice(tmp_path: Path) -> None:
    with showing(tmp_path, "kuha") as (screen, made):
        made.ask("kuha", "Filament has run out.", "Go on", "Cancel")
        made.set_state("kuha", "attention")
        screen.until(lambda: screen.shows("choice.1"))
        screen.touch_item("choice.1")
        (order,) = orders(made.db)
        assert (order["action"], order["detail"]) == ("answer_prompt", "1")
        answer(made.db)
        made.seeded.services.live_db.execute("DELETE FROM prompt")
        made.set_state("kuha", "error", "Thermal runaway, system stopped! Heater_ID: 0")
        screen.until(lambda: screen.shows("printer.message"))
        screen.settle()
        said, advice = screen.find("printer.message"), screen.find("printer.advice")
        assert said.property("text") == "Thermal runaway, system stopped! Heater_ID: 0"
        assert advice.property("text") == "Sammuta ja käynnistä tulostin, yhdistä sitten uudelleen."
        assert advice.y() >= said.y() + said.height()


def test_a_lost_printer_says_what_to_check_and_can_be_reconnected(tmp_path: Path) -> None:
    with showing(tmp_path, "siika") as (screen, made):
        assert screen.shell.printerPage.temperatures.tool == "–", "unknown is never 0"
        assert any(text.startswith("Tarkista, että tulostin on päällä") for text in screen.texts())
        screen.touch_item("printer.middle")
        assert [order["action"] for order in orders(made.db)] == ["connect"]


def test_a_host_may_look_and_stop_but_not_order(tmp_path: Path) -> None:
    """F1: prints belong to operators; danger is everybody's."""
    with showing(tmp_path, "hauki", role="host") as (screen, made):
        assert not screen.find("printer.cancel").isEnabled()
        assert not screen.find("printer.middle").isEnabled()
        screen.touch_item("printer.stop")
        assert [order["action"] for order in orders(made.db)] == ["stop_now"]


def test_an_idle_printer_can_be_disconnected(tmp_path: Path) -> None:
    """So can one that has failed or was lost."""
    with showing(tmp_path, "ahven") as (screen, made):
        for number, (state, controls) in enumerate((("idle", "idle"), ("error", "away"), ("offline", "away")), 1):
            made.set_state("ahven", "idle")
            until_seen(screen, "idle")
            made.set_state("ahven", state)
            until_seen(screen, controls)
            screen.touch_item("printer.disconnect")
            assert len(orders(made.db)) == number, state
            order = orders(made.db)[-1]
            assert (order["action"], order["job_id"]) == ("disconnect", None), state
            assert audited(made.db).count("print.disconnect") == number, state
            assert "Katkaistaan yhteyttä …" in screen.texts(), state
            answer(made.db)
            made.set_state("ahven", "offline", Reason(ReasonCode.DISCONNECTED_BY_PERSON))
            screen.until(lambda: not screen.shows("printer.disconnect"), state)
            assert "Henkilökunta on katkaissut yhteyden." in screen.texts(), state
            assert screen.find("printer.middle").isEnabled(), "and can be connected again"
