"""The hub for the public as SpaceAPI (N9)."""

import json
from pathlib import Path

import pytest

from kiosk.printroom.status.publisher import FILE_EACH_S, SpaceApiFile
from kiosk.printroom.status.space_api import Place, space_api
from tests.printroom.status.conftest import StatusHub

PLACE = Place("https://hub.example", "https://hub.example/logo.png", "Keskitie 1", 63.07, 25.86, "hub@hub.example")


def test_the_document_has_what_the_format_asks_for(status_hub: StatusHub) -> None:
    """N9: the required fields of version 15, and what is free or broken besides."""
    found = space_api(status_hub.status(), PLACE)
    assert found["api_compatibility"] == ["15"]
    assert {"space", "logo", "url", "location", "contact", "state"} <= found.keys()
    assert found["state"] == {"open": True}
    assert found["sensors"] == {"people_now_present": [{"value": 5}]}
    assert found["ext_equipment"] == [
        {"name": "Ahven", "kind": "printer", "status": "in_use", "until": None, "back_on": None}
    ]


def test_the_file_is_replaced_in_one_step_and_only_when_it_must(status_hub: StatusHub, tmp_path: Path) -> None:
    """N9: a memory card is not written each second; and it shows that it is alive."""
    path = tmp_path / "spaceapi.json"
    outlet = SpaceApiFile(path, PLACE)
    outlet.publish(status_hub.status(), 0.0)
    first = path.stat().st_ino
    assert json.loads(path.read_text(encoding="utf-8"))["space"] == "Viitasaaren Digikeskus"
    assert path.stat().st_mode & 0o777 == 0o644
    outlet.publish(status_hub.status(), FILE_EACH_S - 1)
    assert path.stat().st_ino == first
    outlet.publish(status_hub.status(), FILE_EACH_S)
    assert path.stat().st_ino != first
    status_hub.db.execute("UPDATE printer SET printer_state = 'idle'")
    outlet.publish(status_hub.status(), FILE_EACH_S + 1)
    assert json.loads(path.read_text())["ext_equipment"][0]["status"] == "free"
    assert [entry.name for entry in tmp_path.iterdir() if "spaceapi" in entry.name] == ["spaceapi.json"]


def test_a_print_room_that_ends_leaves_no_old_file(status_hub: StatusHub, tmp_path: Path) -> None:
    """N9: nobody travels in vain because of what was so yesterday."""
    outlet = SpaceApiFile(tmp_path / "spaceapi.json", PLACE)
    outlet.publish(status_hub.status(), 0.0)
    outlet.close()
    assert not (tmp_path / "spaceapi.json").exists()


@pytest.mark.announces("can't be written")
def test_a_directory_that_is_gone_is_said_once(status_hub: StatusHub, tmp_path: Path, caplog) -> None:
    """N9: nothing else depends on it."""
    outlet = SpaceApiFile(tmp_path / "gone" / "spaceapi.json", PLACE)
    for second in range(3):
        outlet.publish(status_hub.status(), float(second))
    assert len(caplog.records) == 1
