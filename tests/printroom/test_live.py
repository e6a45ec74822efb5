"""Readings of the moment: how often they are written, and what is kept."""

import pytest

from kiosk.printers.printer import PromptShown, TemperaturesRead
from kiosk.printroom.live import LiveProgress, LiveWriter
from kiosk.store.hub_db import rows

WARM = TemperaturesRead(210.0, 210.0, 60.0, 60.0)
WARMER = TemperaturesRead(211.0, 210.0, 61.0, 60.0)


@pytest.fixture
def live(hub, clock):
    return LiveWriter(hub.live, clock)


def readings(hub):
    return [row["tool_c"] for row in rows(hub.live, "SELECT * FROM reading")]


def test_readings_are_written_at_most_twice_a_second(hub, clock, live):
    live.update_reading("p", WARM)
    live.write_due(clock.monotonic_s())
    clock.advance(0.3)
    live.update_reading("p", WARMER)
    live.write_due(clock.monotonic_s())
    assert readings(hub) == [210.0]
    clock.advance(0.3)
    live.write_due(clock.monotonic_s())
    assert readings(hub) == [211.0]


def test_a_reading_has_the_time_at_which_it_was_taken_not_the_time_at_which_it_was_written(hub, clock, live):
    live.update_reading("p", WARM)
    taken_at = clock.now()
    clock.advance(3)
    live.write_due(clock.monotonic_s())
    (found,) = rows(hub.live, "SELECT at FROM reading")
    assert found["at"].startswith(f"{taken_at:%Y-%m-%dT%H:%M:%S}")


def test_the_temperature_history_has_a_point_every_five_seconds_for_fifteen_minutes(hub, clock, live):
    for _ in range(20 * 60):
        clock.advance(1)
        live.update_reading("p", WARM)
        live.write_due(clock.monotonic_s())
    points = rows(hub.live, "SELECT at FROM temperature_history")
    assert 15 * 12 <= len(points) <= 16 * 12 + 1


def test_without_contact_the_values_are_unknown_and_their_time_stays(hub, clock, live):
    live.update_reading("p", WARM)
    live.write_due(clock.monotonic_s())
    live.update_reading("p", WARMER)
    live.blank_reading("p")
    clock.advance(5)
    live.write_due(clock.monotonic_s())
    (found,) = rows(hub.live, "SELECT * FROM reading")
    assert (found["tool_c"], found["bed_target_c"], found["at"]) == (None, None, "2026-03-01T12:00:00.000Z")


def test_an_unknown_remaining_time_stays_unknown(hub, clock, live):
    live.update_progress("p", LiveProgress("j", "a.gcode", 0.5))
    live.write_due(clock.monotonic_s())
    (found,) = rows(hub.live, "SELECT * FROM progress")
    assert (found["remaining_s"], found["done_at"], found["layer"]) == (None, None, None)


def test_a_closed_prompt_is_removed(hub, live):
    live.update_prompt("p", PromptShown("Filament?", ("Yes", "No")))
    assert rows(hub.live, "SELECT text, choices FROM prompt") == [{"text": "Filament?", "choices": '["Yes", "No"]'}]
    live.update_prompt("p", PromptShown(""))
    assert rows(hub.live, "SELECT * FROM prompt") == []


@pytest.mark.announces("Readings can't be written")
def test_readings_that_cannot_be_written_are_dropped_with_one_line_in_the_log(hub, clock, live, caplog):
    hub.live.execute("DROP TABLE reading")
    for _ in range(3):
        live.update_reading("p", WARM)
        live.write_due(clock.monotonic_s())
        clock.advance(2)
    assert caplog.text.count("Readings can't be written") == 1
