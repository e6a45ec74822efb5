"""The status for programs (N9)."""

import json

from kiosk.printroom.status.hub_status import as_json
from tests.printroom.status.conftest import StatusHub


def test_the_status_holds_what_the_screens_know(status_hub: StatusHub) -> None:
    """N9: processes, printers with the age of each reading, alarms with their times, and the hub."""
    found = as_json(status_hub.status())
    assert found["hub"] == {
        "name": "Viitasaaren Digikeskus",
        "open": True,
        "changes_at": "2026-03-01T16:00:00.000Z",
        "people_inside": 5,
    }
    assert found["processes"] == [
        {"name": "app", "alive": False, "silent_since": None},
        {"name": "printroom", "alive": True, "silent_since": None},
        {"name": "watchdog", "alive": False, "silent_since": None},
        {"name": "office", "alive": False, "silent_since": None},
    ]
    [printer] = found["printers"]
    assert (printer["name"], printer["state"], printer["since"]) == ("Ahven", "printing", "2026-03-01T11:00:00.000Z")
    assert printer["readings"] == {
        "nozzle": {"celsius": 211.0, "target": 215.0, "age_s": 2.0},
        "bed": {"celsius": 60.0, "target": 60.0, "age_s": 2.0},
    }
    assert found["alarms"] == [
        {
            "cause": "heaters_on",
            "severity": "now",
            "printer": "Ahven",
            "raised_at": "2026-03-01T12:00:00.000Z",
            "acknowledged_at": None,
            "cleared_at": None,
        }
    ]
    json.dumps(found)


def test_a_silent_print_room_is_told_at_once_with_the_time_since_when(status_hub: StatusHub) -> None:
    """N1, N9: a command that runs once must not wait six seconds more; the reading keeps its age."""
    since = status_hub.clock.now()
    status_hub.clock.advance(3600)
    status = status_hub.status()
    print_room = status.processes[1]
    assert (print_room.alive, print_room.silent_since) == (False, since)
    [printer] = status.printers
    assert (printer.state, printer.last_state, printer.since) == ("not_known", "printing", since)
    assert printer.done_at is None
    assert printer.readings["nozzle"].age_s == 3602


def test_after_the_restart_of_the_machine_the_last_run_says_since_when(status_hub: StatusHub) -> None:
    """N1, N9: the heartbeats are gone with the memory."""
    status_hub.live.execute("DELETE FROM heartbeat")
    status_hub.db.execute(
        "INSERT INTO process_run (id, process, pid, started_at, seen_at) VALUES"
        " ('r', 'printroom', 1, '2026-03-01T08:00:00.000Z', '2026-03-01T09:00:00.000Z')"
    )
    assert as_json(status_hub.status())["processes"][1] == {
        "name": "printroom",
        "alive": False,
        "silent_since": "2026-03-01T09:00:00.000Z",
    }


def test_no_file_name_and_no_person_is_in_it(status_hub: StatusHub) -> None:
    """N9, N5: others read it."""
    status_hub.file(name="Pekka Virtasen hook.gcode")
    status_hub.live.execute(
        "INSERT INTO progress (printer_id, file_name, at, fraction, remaining_s)"
        " VALUES (?, 'Pekka.gcode', '2026-03-01T12:00:00.000Z', 0.5, 9)",
        (status_hub.printer_id,),
    )
    assert "Pekka" not in json.dumps(as_json(status_hub.status()))
